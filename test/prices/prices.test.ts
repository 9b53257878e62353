import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { euro } from '../../src/core/index.js'
import { discountRates } from '../../src/prices/facts-discount.js'
import * as prices from '../../src/prices/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { conversionCases, discountCases, gplKnownCases, priceLevelCases, type ConversionCase } from './cases.js'
import { changes, indexes, otherRows, seriesOf, tableOf, teacherRows } from './printed.js'

const groups = [1, 2, 3, 4] as const
const teacher = { role: 'teacher', schoolTypeGroup: 1, year: 2014 } as const

describe('the GPL', () => {
  it.each(gplKnownCases)('$role $year as known on $knownOn: $why', ({ role, schoolTypeGroup, year, knownOn, eur, fact, provisional }) => {
    const found = prices.gpl({ role, schoolTypeGroup, year }, knownOn === undefined ? {} : { knownOn })
    expect(found.value?.eur).toBe(eur)
    if (found.value === undefined) {
      expect(found.unknown).toContain(`No GPL of ${year} for `)
      return
    }
    expect([found.evidence.fact, found.evidence.provisional]).toEqual([{ rule: 'prices/gpl', id: fact }, provisional])
  })

  it('is that of the last printed table of each year, in every group', () => {
    for (const [role, text] of [['teacher', teacherRows], ['directie', otherRows]] as const) {
      for (const [name, cells] of tableOf(text)) {
        const year = Number(name.slice(0, 4))
        if (name.endsWith('first') && year !== 2016) continue
        expect(groups.map((schoolTypeGroup) => prices.gpl({ role, schoolTypeGroup, year }).value?.eur)).toEqual(cells.slice(0, 4))
      }
    }
  })

  it('is the same for other staff in every group', () => {
    const found = groups.map((schoolTypeGroup) => prices.gpl({ role: 'oop', schoolTypeGroup, year: 2014 }).value?.eur)
    expect(new Set(found)).toEqual(new Set(['41942.9']))
  })

  it('names whose it is and the day of knowledge where there is none', () => {
    expect(prices.gpl({ ...teacher, year: 2018 })).toEqual({
      unknown: 'No GPL of 2018 for teachers was read in what was known on 2026-01-01.',
    })
    expect(prices.gpl({ ...teacher, role: 'oop' }, { knownOn: '2013-09-30' })).toEqual({
      unknown: 'No GPL of 2014 for other staff was read in what was known on 2013-09-30.',
    })
  })
})

describe('posts and hours', () => {
  const norm = { lessonsPerFte: 750, source: { document: 'a timetable' } }
  const posts = ({ fte, hours, lessons }: ConversionCase): number =>
    fte ?? (hours === undefined ? prices.lessonsToFte(lessons!, norm).value : prices.hoursToFte(hours).value)

  it.each(conversionCases)('$what', (row) => {
    const asked = [teacher, { ...teacher, schoolTypeGroup: 4 }, { ...teacher, year: 2021 }] as const
    expect(asked.map((query) => prices.fteToEuro(posts(row), query).value?.eur)).toEqual(row.eur)
  })

  it('add up to the ingredients of school 5, per pupil', () => {
    const fte = (0.45 + prices.hoursToFte(20 + 8 * 60).value) / 60 + prices.hoursToFte(5).value
    expect(prices.fteToEuro(fte, teacher).value).toEqual(euro('1137.09'))
  })

  it('take 1659 hours to a post, or what the caller gives', () => {
    expect([prices.normjaartaak.value, prices.normjaartaak.evidence.grade]).toEqual([1659, 'quoted'])
    expect(prices.hoursToFte(1659).value).toBe(1)
    expect(prices.hoursToFte(1659).evidence).toMatchObject({
      grade: 'derived',
      note: '1659 hours / 1659 to a full post. For which years it holds was not noted.',
    })
    const own = { hoursPerFte: 1600, source: { document: 'our own reckoning' } }
    expect(prices.hoursToFte(400, own)).toEqual({
      value: 0.25,
      evidence: { source: own.source, grade: 'estimate', note: '400 hours / 1600 to a full post.' },
    })
  })

  it('grade lessons as an estimate, by the source of the caller', () => {
    expect(prices.lessonsToFte(75, norm)).toEqual({
      value: 0.1,
      evidence: { source: norm.source, grade: 'estimate', note: '75 lessons / 750 to a full post.' },
    })
  })

  it('show the arithmetic, and keep what is provisional', () => {
    const note = '2 posts x 76575.18 euros. As first set; final amounts were not read.'
    expect(prices.fteToEuro(2, { ...teacher, year: 2016 })).toMatchObject({
      value: { eur: '153150.36' },
      evidence: { grade: 'derived', provisional: true, note },
    })
    expect(prices.fteToEuro(2, { ...teacher, year: 2018 }).value).toBeUndefined()
  })
})

describe('consumer prices', () => {
  it('are the printed series', () => {
    const [rises, index] = [seriesOf(changes), seriesOf(indexes)]
    for (let year = 2004; year <= 2024; year += 1) {
      const found = prices.consumerPrices(year)
      expect(found.value!.change * 100).toBeCloseTo(rises.get(year)!, 10)
      expect(found.value!.index).toBe(index.get(year))
      expect(found).toMatchObject({ evidence: { grade: 'secondary', voice: 'statistics' } })
    }
  })

  it('have an index that rises as the changes say, to a tenth of a per cent', () => {
    for (let year = 2013; year <= 2024; year += 1) {
      const [before, now] = [prices.consumerPrices(year - 1).value!, prices.consumerPrices(year).value!]
      expect(Math.abs(now.index! / before.index! - 1 - now.change)).toBeLessThan(0.0006)
    }
  })

  it.each([2003, 2025])('of %i were not read', (year) => {
    expect(prices.consumerPrices(year)).toEqual({
      unknown: `Consumer prices of ${year} were not read: the series runs from 2004 to 2024.`,
    })
  })
})

describe('a conversion', () => {
  it.each(priceLevelCases)('of $eur from $from to $to by $by as known on $knownOn: $why', (row) => {
    const { eur, from, to, schoolTypeGroup = 1, role, knownOn, outcome } = row
    const gpl = { from, to, by: 'gpl', schoolTypeGroup, ...(role === undefined ? {} : { role }) } as const
    const conversion = row.by === 'cpi' ? ({ from, to, by: 'cpi' } as const) : gpl
    const found = prices.convert(euro(eur), conversion, knownOn === undefined ? {} : { knownOn })
    expect(found.value?.eur).toBe(outcome)
  })

  it.each([
    [2012, 2014, 1.03525],
    [2014, 2021, 1.11079],
    [2014, 2022, 1.22188],
    [2014, 2024, 1.31017],
  ])('by consumer prices from %i to %i is by %f', (from, to, factor) => {
    const found = prices.convert(euro(8000), { from, to, by: 'cpi' })
    expect('factor' in found ? found.factor : NaN).toBeCloseTo(factor, 5)
  })

  it('of the round amount of the report', () => {
    expect(prices.convert(euro(8000), { from: 2014, to: 2024, by: 'cpi' })).toEqual({
      value: { eur: '10481.36' },
      ...{ by: 'cpi', from: 2014, to: 2024, factor: 850.3 / 649 },
      evidence: {
        source: {
          document: 'CBS 83131NED, consumer prices, as teltel.nl reports them',
          identifier: 'CBS 83131NED',
        },
        ...{ grade: 'derived', voice: 'statistics' },
        note: 'Consumer prices, 1962 = 100: 850.3 (2024) / 649 (2014) = 1.31017.',
      },
    })
    expect(prices.convert(euro(8000), { from: 2014, to: 2022, by: 'cpi' }).value).toEqual(euro('9775.04'))
  })

  it('by the GPL of teachers in group 1, from 2014 to 2021', () => {
    const found = prices.convert(euro('73186.32'), { from: 2014, to: 2021, by: 'gpl', schoolTypeGroup: 1 })
    expect(found.value).toEqual(euro('87001.62'))
    expect('factor' in found ? found.factor : NaN).toBeCloseTo(1.18877, 5)
    expect('evidence' in found ? found.evidence : {}).toMatchObject({
      fact: { rule: 'prices/gpl', id: 'GPL-2021' },
      grade: 'derived',
      note: 'GPL in euros: 87001.62 (2021) / 73186.32 (2014) = 1.18877.',
    })
  })

  it('by the GPL takes the role, the group and the day of knowledge that are asked for', () => {
    const asked = { from: 2013, to: 2014, by: 'gpl', schoolTypeGroup: 4, role: 'directie' } as const
    expect(prices.convert(euro('91634.59'), asked).value).toEqual(euro('91746.2'))
    expect(prices.convert(euro('91634.59'), asked, { knownOn: '2014-08-25' }).value).toEqual(euro('91350.65'))
  })

  it.each([
    [2013, 2014, '2014-08-25', true],
    [2014, 2013, '2014-08-25', true],
    [2013, 2014, '2014-08-26', undefined],
  ])('by the GPL from %i to %i as known on %s is provisional: %s', (from, to, knownOn, provisional) => {
    const found = prices.convert(euro(1), { from, to, by: 'gpl', schoolTypeGroup: 1 }, { knownOn })
    expect('evidence' in found ? found.evidence.provisional : 'none').toBe(provisional)
  })

  it.each([
    [{ from: 2011, to: 2014, by: 'cpi' }, 'No index of consumer prices of 2011 was read: the index runs from 2012 to 2024.'],
    [{ from: 2014, to: 2025, by: 'cpi' }, 'No index of consumer prices of 2025 was read: the index runs from 2012 to 2024.'],
    [{ from: 2010, to: 2014, by: 'gpl', schoolTypeGroup: 1 }, 'No GPL of 2010 for teachers was read in what was known on 2026-01-01.'],
    [{ from: 2014, to: 2018, by: 'gpl', schoolTypeGroup: 1 }, 'No GPL of 2018 for teachers was read in what was known on 2026-01-01.'],
  ] as const)('by an index that was not read gives none: %o', (conversion, unknown) => {
    expect(prices.convert(euro(8000), conversion)).toEqual({ unknown })
  })

  it('there and back is the same, but for the cents', () => {
    const year = fc.integer({ min: 2012, max: 2024 })
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), year, year, (cents, from, to) => {
      const there = prices.convert(euro(cents / 100), { from, to, by: 'cpi' }).value!
      const back = prices.convert(there, { from: to, to: from, by: 'cpi' }).value!
      expect(Math.abs(Number(back.eur) - cents / 100)).toBeLessThan(0.0151)
    }))
  })
})

describe('a discount rate', () => {
  it.each(discountCases)('on $on for $domain as known on $knownOn: $why', (row) => {
    const { on, domain, knownOn, rate, range, fact } = row
    const found = prices.discountRate({ on, domain }, knownOn === undefined ? {} : { knownOn })
    expect(found.value).toBe(rate)
    if (fact !== undefined) expect([found.status, found.evidence.fact?.id]).toEqual(['in-werking', fact])
    if (found.value === undefined) {
      expect(found.range).toEqual(range === undefined ? undefined : { least: range[0], most: range[1] })
      expect(found.unknown).not.toBe('')
      return
    }
    expect([found.domain, found.standing]).toEqual([row.by ?? domain, row.standing ?? 'set'])
    expect(found.evidence.provisional).toBe(row.standing === 'provisional' ? true : undefined)
  })

  it('of nature comes with the rise of its prices', () => {
    expect(prices.discountRate({ on: '2018-01-01', domain: 'nature' })).toMatchObject({ value: 0.03, relativePriceRise: 0.01 })
    expect(prices.discountRate({ on: '2018-01-01', domain: 'health' })).not.toHaveProperty('relativePriceRise')
  })

  it('says whether it is still to come', () => {
    const asked = { on: '2021-06-01', domain: 'general' } as const
    expect(prices.discountRate(asked, { knownOn: '2020-12-31' })).toMatchObject({ value: 0.03, foreseen: false })
    expect(prices.discountRate({ on: '1994-01-01', domain: 'general' })).toMatchObject({ status: 'vastgesteld' })
  })

  it('is the sum of its parts, where those were read', () => {
    const parts = discountRates.effects.flatMap(({ value }) => value.rates).filter(({ riskFree }) => riskFree !== undefined)
    expect(parts.map(({ rate }) => rate)).toEqual([0.04, 0.055, 0.055, 0.04, 0.03, 0.0225])
    for (const { rate, riskFree, premium = 0 } of parts) expect(riskFree! + premium).toBeCloseTo(rate, 10)
  })

  it('has the general one first, since other domains fall back on it', () => {
    expect(discountRates.effects.map(({ value }) => value.rates[0]?.domain)).toEqual(Array(5).fill('general'))
  })

  it('comes in every standing and every shape in the cases', () => {
    const standings = new Set(discountCases.flatMap(({ rate, standing = 'set' }) => (rate === undefined ? [] : [standing])))
    expect(standings).toEqual(new Set(['set', 'allowed', 'provisional']))
    expect(discountCases.some(({ range }) => range !== undefined)).toBe(true)
  })
})

describe('every question', () => {
  it('leaves what it is given as it was', () => {
    const [amount, query] = deepFreeze([euro(8000), { ...teacher }] as const)
    const conversion = deepFreeze({ from: 2014, to: 2021, by: 'gpl', schoolTypeGroup: 1 } as const)
    const context = deepFreeze({ knownOn: '2022-01-01' })
    prices.convert(amount, conversion, context)
    prices.fteToEuro(1, query, context)
    prices.discountRate(deepFreeze({ on: '2014-10-01', domain: 'education' } as const), context)
  })

  it('hands out what the next question does not see changed', () => {
    const one = prices.consumerPrices(2014).value as { change: number }
    one.change = 1
    expect(prices.consumerPrices(2014).value!.change).toBe(0.01)
  })

  it('as known on an earlier day leans on nothing that came later', () => {
    const days = fc.date({ min: new Date('2010-06-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    const adopted = [
      ...['VOF-20-2011-first 2011-02-26', 'VOF-20-2011-final 2011-08-20', 'VOF-21-2012-first 2011-12-08'],
      ...['VOF-21-2012-final 2012-09-29', 'VOF-22-2013-first 2012-09-29', 'VOF-22-2013-final 2013-10-01'],
      ...['VOF-23-2014-first 2013-10-01', 'VOF-23-2014-final 2014-08-26', 'VOF-24-2015-first 2014-11-18'],
      ...['VOF-24-2015-final 2015-10-15', 'VOF-25-2016-first 2015-10-15', 'GPL-2021 2021-12-31'],
      ...['DIS-02 2007-03-08', 'DIS-03 2009-09-11', 'DIS-04 2016-04-01', 'DIS-05 2016-04-01'],
      ...['DIS-06 2017-11-27', 'DIS-07 2021-01-01'],
    ].map((pair) => pair.split(' ') as [string, string])
    const since = new Map(adopted)
    fc.assert(fc.property(days, fc.integer({ min: 2010, max: 2023 }), (day, year) => {
      const knownOn = day.toISOString().slice(0, 10)
      const rate = prices.discountRate({ on: `${year}-06-01`, domain: 'education' }, { knownOn })
      const price = prices.gpl({ ...teacher, year }, { knownOn })
      const priceFact = price.value === undefined ? undefined : price.evidence.fact
      for (const fact of [rate.evidence.fact, priceFact]) {
        if (fact !== undefined) expect(since.get(fact.id)! <= knownOn).toBe(true)
      }
    }))
  })
})
