import { describe, expect, it } from 'vitest'
import {
  addSchoolYears,
  countDateOf,
  isSchoolYear,
  schoolYear,
  schoolYearOf,
  schoolYears,
  startOf,
  startYearOf,
} from '../../src/core/school-year.js'
import { faults, thrown } from './thrown.js'

const bad = ['2013-2015', '2014-2013', '2013-2013', '2013', '2013/2014', ' 2013-2014', '2013-14', '2013–2014']
const badToo = ['0000-0001', '9999-10000', '2013-2014 ', '2013-2014\n', '', 2013, null, undefined, ['2013-2014']]

describe('isSchoolYear', () => {
  it.each(['2013-2014', '1999-2000', '0001-0002', '9998-9999'])('accepts %s', (text) => {
    expect(isSchoolYear(text)).toBe(true)
  })

  it.each([...bad, ...badToo])('refuses %j', (value) => {
    expect(isSchoolYear(value)).toBe(false)
  })
})

describe('a day in a school year', () => {
  it.each([
    ['2014-07-31', '2013-2014'],
    ['2014-08-01', '2014-2015'],
    ['2014-10-01', '2014-2015'],
    ['2014-12-31', '2014-2015'],
    ['2015-01-01', '2014-2015'],
    ['2000-02-29', '1999-2000'],
  ])('%s falls in %s', (on, year) => {
    expect(schoolYearOf(on)).toBe(year)
  })

  it('starts on 1 August and counts on 1 October of its first calendar year', () => {
    expect(startOf('2013-2014')).toBe('2013-08-01')
    expect(countDateOf('2013-2014')).toBe('2013-10-01')
    expect(startYearOf('2013-2014')).toBe(2013)
    expect(schoolYearOf(startOf('2013-2014'))).toBe('2013-2014')
    expect(startOf('0042-0043')).toBe('0042-08-01')
  })
})

describe('ranges', () => {
  it('steps over years, backward too', () => {
    expect(addSchoolYears('2013-2014', 2)).toBe('2015-2016')
    expect(addSchoolYears('2013-2014', -14)).toBe('1999-2000')
  })

  it('includes both ends', () => {
    expect(schoolYears('2012-2013', '2014-2015')).toEqual(['2012-2013', '2013-2014', '2014-2015'])
    expect(schoolYears('2012-2013', '2012-2013')).toEqual(['2012-2013'])
  })

  it('refuses a range that runs backward', () => {
    expect(faults(() => schoolYears('2014-2015', '2012-2013'))).toEqual({ code: 'invalid-period', paths: ['last'] })
  })

  it('names both ends where both are wrong', () => {
    expect(faults(() => schoolYears('2013', '2014'))).toEqual({ code: 'invalid-school-year', paths: ['first', 'last'] })
  })
})

describe('what is no school year', () => {
  it.each(bad)('%j is refused with the form that was expected', (text) => {
    const error = thrown(() => startOf(text))
    expect(error.code).toBe('invalid-school-year')
    expect(error.problems[0]).toMatchObject({ path: 'year', expected: "two consecutive years, such as '2013-2014'" })
  })

  it.each([0, 9999, 2013.5, NaN, '2013'])('%s starts no school year', (year) => {
    expect(thrown(() => schoolYear(year as number)).code).toBe('invalid-school-year')
  })
})
