import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '../../src/core/calendar.js'
import { contains, legalPeriod, overlaps, type Interval } from '../../src/core/interval.js'
import { faults, thrown } from './thrown.js'

const regimeA = { from: '2014-08-01', until: '2018-08-01' }

describe('contains', () => {
  it.each([
    ['2014-07-31', false],
    ['2014-08-01', true],
    ['2018-07-31', true],
    ['2018-08-01', false],
  ])('%s: %s', (on, inside) => {
    expect(contains(regimeA, on)).toBe(inside)
  })

  it('has no end without `until`', () => {
    expect(contains({ from: '2018-08-01' }, '9999-12-31')).toBe(true)
  })
})

describe('overlaps', () => {
  it('two periods that share one date share no day', () => {
    expect(overlaps(regimeA, { from: '2018-08-01' })).toBe(false)
    expect(overlaps({ from: '2018-08-01' }, regimeA)).toBe(false)
    expect(overlaps(regimeA, { from: '2018-07-31' })).toBe(true)
  })

  it('says the same as looking for a day that lies in both', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const both = days.some((on) => contains(a, on) && contains(b, on))
        expect(overlaps(a, b)).toBe(both)
        expect(overlaps(b, a)).toBe(both)
      }),
    )
  })
})

describe('a broken interval', () => {
  it('without length or turned around is an invalid period', () => {
    expect(faults(() => contains({ from: '2014-08-01', until: '2014-08-01' }, '2014-08-01'))).toEqual({
      code: 'invalid-period',
      paths: ['until'],
    })
    const turned = { from: '2014-08-02', until: '2014-08-01' }
    expect(faults(() => overlaps(turned, turned))).toEqual({ code: 'invalid-period', paths: ['a.until', 'b.until'] })
  })

  it('names every wrong date at once, and is about dates', () => {
    const broken = { from: '2014-02-30', until: '1 August' }
    expect(faults(() => contains(broken, 'today'))).toEqual({ code: 'invalid-date', paths: ['from', 'until', 'on'] })
  })
})

describe('legalPeriod', () => {
  it.each<[string, { notBefore?: number; within: number }, string, string, string]>([
    ['2014-09-01', { within: 4 }, '2014-09-01', '2015-01-01', 'the start day is the first day of the first month'],
    ['2018-08-01', { notBefore: 3, within: 4 }, '2018-11-01', '2018-12-01', 'the fourth month'],
    ['2018-10-31', { within: 4 }, '2018-10-31', '2019-02-28', 'no 31 February: closes early'],
    ['2019-10-31', { within: 4 }, '2019-10-31', '2020-02-29', 'the same in a leap year'],
    ['2018-10-29', { within: 4 }, '2018-10-29', '2019-02-28', 'no 29 February in 2019'],
    ['2019-10-29', { within: 4 }, '2019-10-29', '2020-02-29', 'a 29 February in 2020'],
    ['2018-08-31', { notBefore: 3, within: 4 }, '2018-12-01', '2018-12-31', 'no 31 November: opens on the next day'],
    ['2018-11-30', { notBefore: 3, within: 4 }, '2019-03-01', '2019-03-30', 'no 30 February: 1 March is the next day'],
    ['2018-11-29', { notBefore: 3, within: 4 }, '2019-03-01', '2019-03-29', 'no 29 February in 2019'],
  ])('from %s, %o: %s until %s (%s)', (startedOn, term, from, until) => {
    expect(legalPeriod(startedOn, term)).toMatchObject({ from, until })
  })

  it('says how it counted', () => {
    expect(legalPeriod('2018-08-01', { notBefore: 3, within: 4 }).counted).toBe(
      'Calendar months from 2018-08-01, that day included: not before 3 calendar months and within 4; ' +
        'a month without such a day opens the term late and closes it early.',
    )
    expect(legalPeriod('2018-08-01', { within: 4 }).counted).toContain('from that day and within 4')
  })

  it('never opens after it closes', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(12), fc.integer({ min: 1, max: 12 }), (start, notBefore, more) => {
        const startedOn = addDays('2008-01-01', start)
        const { from, until } = legalPeriod(startedOn, { notBefore, within: notBefore + more })
        expect(from < until).toBe(true)
      }),
    )
  })

  it.each([
    [{ within: 0 }, ['term.within']],
    [{ notBefore: 4, within: 4 }, ['term.within']],
    [{ notBefore: -1, within: 0.5 }, ['term.notBefore', 'term.within']],
    [{ within: NaN }, ['term.within']],
  ])('refuses the term %o', (term, paths) => {
    expect(faults(() => legalPeriod('2014-09-01', term))).toEqual({ code: 'invalid-period', paths })
  })

  it('calls an impossible start an invalid date, as documented', () => {
    expect(thrown(() => legalPeriod('2014-02-30', { within: 4 })).code).toBe('invalid-date')
  })
})

const days: readonly IsoDate[] = Array.from({ length: 14 }, (_, index) => addDays('2014-02-25', index))
const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(9), fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }))
  .map(([start, length]) => ({
    from: days[start]!,
    ...(length === undefined ? {} : { until: days[start + length]! }),
  }))
