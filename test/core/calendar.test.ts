import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, ageOn, daysBetween, isIsoDate } from '../../src/core/calendar.js'
import { faults, thrown } from './thrown.js'

describe('isIsoDate', () => {
  it.each([
    ['2000-02-29', 'a century divisible by 400'],
    ['2012-02-29', 'an ordinary leap year'],
    ['0001-01-01', 'the first day of the calendar'],
    ['0096-02-29', 'a leap year that JavaScript reads as 1996'],
    ['9999-12-31', 'the last day of the calendar'],
  ])('accepts %s: %s', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  it.each<[value: unknown, why: string]>([
    ['1900-02-29', 'a century that is no leap year'],
    ['2100-02-29', 'a century that is no leap year'],
    ['2014-02-29', 'no leap year'],
    ['2014-02-30', 'no such day'],
    ['2014-04-31', 'no such day'],
    ['2014-06-31', 'no such day'],
    ['2014-09-31', 'no such day'],
    ['2014-11-31', 'no such day'],
    ['2014-12-32', 'no such day'],
    ['2014-13-01', 'no such month'],
    ['2014-00-10', 'no such month'],
    ['2014-01-00', 'no such day'],
    ['0000-06-01', 'no such year'],
    ['2014-2-3', 'without zeros'],
    ['20140203', 'without dashes'],
    ['2014-02-03T00:00:00Z', 'a moment'],
    [' 2014-02-03', 'a space before'],
    ['2014-02-03\n', 'a line break after'],
    ['12014-02-03', 'five digits'],
    ['-2014-02-03', 'a sign'],
    ['٢٠١٤-٠٢-٠٣', 'digits of another script'],
    ['', 'empty'],
    [20140203, 'a number'],
    [new Date(Date.UTC(2014, 1, 3)), 'a Date'],
    [null, 'null'],
    [undefined, 'undefined'],
  ])('refuses %j: %s', (value) => {
    expect(isIsoDate(value)).toBe(false)
  })
})

describe('addMonths', () => {
  it.each([
    ['2014-10-31', 4, '2015-02-28', '2015-03-03'],
    ['2015-10-31', 4, '2016-02-29', '2016-03-02'],
    ['2014-08-31', 1, '2014-09-30', '2014-10-01'],
    ['2014-01-30', 1, '2014-02-28', '2014-03-02'],
    ['2014-03-31', -1, '2014-02-28', '2014-03-03'],
    ['2012-02-29', 12, '2013-02-28', '2013-03-01'],
    ['2012-02-29', 48, '2016-02-29', '2016-02-29'],
    ['2014-12-31', 2, '2015-02-28', '2015-03-03'],
    ['2014-09-01', 4, '2015-01-01', '2015-01-01'],
    ['2014-01-15', -13, '2012-12-15', '2012-12-15'],
    ['2014-01-31', 0, '2014-01-31', '2014-01-31'],
  ])('%s and %i months: clamped %s, spilled %s', (on, months, clamped, spilled) => {
    expect(addMonths(on, months, 'clamp')).toBe(clamped)
    expect(addMonths(on, months, 'spill')).toBe(spilled)
  })

  it('keeps the day of the month for every day up to the 28th', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 28 }), fc.integer({ min: -600, max: 600 }), (on, day, months) => {
        const from = `${on}-${String(day).padStart(2, '0')}`
        expect(addMonths(from, months, 'clamp').slice(8)).toBe(from.slice(8))
        expect(addMonths(addMonths(from, months, 'spill'), -months, 'spill')).toBe(from)
      }),
    )
  })

  it('does not guess what happens at the end of a month', () => {
    const careless = addMonths as (on: string, months: number, monthEnd?: string) => string
    expect(faults(() => careless('2014-10-31', 4))).toEqual({ code: 'invalid-input', paths: ['monthEnd'] })
  })
})

describe('addDays and daysBetween', () => {
  it.each([
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2014-12-31', 1, '2015-01-01'],
    ['2014-01-01', -1, '2013-12-31'],
    // The clock goes back and forward on these days in the Netherlands.
    ['2014-10-26', 1, '2014-10-27'],
    ['2014-03-30', 1, '2014-03-31'],
  ])('%s and %i days is %s', (on, days, reached) => {
    expect(addDays(on, days)).toBe(reached)
    expect(daysBetween(on, reached)).toBe(days)
  })

  it('undo each other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (on, days) => {
        expect(daysBetween(on, addDays(on, days))).toBe(days)
      }),
    )
  })

  it('count in the first century as in any other', () => {
    expect(addDays('0001-01-01', 1)).toBe('0001-01-02')
    expect(addMonths('0099-12-01', 1, 'clamp')).toBe('0100-01-01')
    expect(daysBetween('0099-12-31', '0100-01-01')).toBe(1)
  })
})

describe('the edges of the calendar', () => {
  it.each([
    ['a day too late', () => addDays('9999-12-31', 1)],
    ['a month too late', () => addMonths('9999-12-01', 1, 'clamp')],
    ['a spilled day too late', () => addMonths('9999-08-31', 4, 'spill') + addMonths('9999-12-31', 1, 'spill')],
    ['a day too early', () => addDays('0001-01-01', -1)],
    ['a month too early', () => addMonths('0001-01-31', -1, 'clamp')],
    ['more days than a Date can hold', () => addDays('2014-01-01', 1e12)],
    ['more months than a Date can hold', () => addMonths('2014-01-01', 1e12, 'clamp')],
  ])('%s is an invalid date', (_, call) => {
    expect(thrown(call).code).toBe('invalid-date')
  })

  it.each([0.5, NaN, Infinity, '1'])('refuses %s as a number of days or months', (count) => {
    const broken = count as number
    expect(faults(() => addDays('2014-01-01', broken))).toEqual({ code: 'invalid-input', paths: ['days'] })
    expect(faults(() => addMonths('2014-01-01', broken, 'clamp'))).toEqual({ code: 'invalid-input', paths: ['months'] })
  })
})

describe('ageOn', () => {
  it.each([
    ['1999-03-14', '2015-03-13', 15],
    ['1999-03-14', '2015-03-14', 16],
    ['1999-03-14', '1999-03-14', 0],
    ['1999-12-31', '2000-01-01', 0],
    ['2000-02-29', '2016-02-28', 15],
    ['2000-02-29', '2016-02-29', 16],
    ['2000-02-29', '2017-02-28', 16],
    ['2000-02-29', '2017-03-01', 17],
    ['2000-02-28', '2016-02-28', 16],
  ])('born on %s, on %s: %i', (bornOn, on, age) => {
    expect(ageOn(bornOn, on)).toBe(age)
  })

  it('refuses a day before the birth', () => {
    expect(faults(() => ageOn('1999-03-14', '1999-03-13'))).toEqual({ code: 'invalid-period', paths: ['on'] })
  })

  it('never repeats a birth date, not even one that is written wrong', () => {
    expect(thrown(() => ageOn('1999-03-14', '1999-03-13')).message).not.toContain('1999-03')
    expect(thrown(() => ageOn('14-3-1999', '2015-03-13')).message).not.toContain('14-3-1999')
  })
})

describe('two wrong dates', () => {
  it.each([
    ['daysBetween', () => daysBetween('2014-02-30', '2014-2-3'), ['from', 'to']],
    ['ageOn', () => ageOn('2014-02-30', '2014-2-3'), ['bornOn', 'on']],
  ])('are both named by %s', (_, call, paths) => {
    expect(faults(call)).toEqual({ code: 'invalid-date', paths })
  })
})

const pad = (value: number, length: number) => String(value).padStart(length, '0')
const month = fc
  .tuple(fc.integer({ min: 1850, max: 2150 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${pad(year, 4)}-${pad(number, 2)}`)
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 31 }))
  .map(([on, number]) => `${on}-${pad(number, 2)}`)
  .filter(isIsoDate)
