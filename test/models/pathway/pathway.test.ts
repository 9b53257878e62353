import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PathwayState } from '../../../src/models/pathway/codes.js'
import { pathwayStates } from '../../../src/models/pathway/codes.js'
import type { PathwayOptions } from '../../../src/models/pathway/options.js'
import { pathwayDefaults } from '../../../src/models/pathway/defaults.js'
import { pathwayOutcomes } from '../../../src/models/pathway/outcomes.js'
import { pathway } from '../../../src/models/pathway/pathway.js'
import { endOf, stockOf, streamOf } from '../../../src/projection/cohort/look-up.js'
import { run } from '../../../src/projection/cohort/run.js'
import { errorOf } from '../../support/error-of.js'
import { handCase, handCaseWith } from './hand-case.js'

const { effects } = handCase
const peopleIn = (people: Partial<Record<PathwayState, number>>) => ({ ...noneAnywhere, ...people })
const noneAnywhere = Object.fromEntries(pathwayStates.map((state) => [state, 0])) as Record<PathwayState, number>

describe('a small cohort, by hand', () => {
  const result = run(pathway(handCase))
  const counted = (label: string) => Object.fromEntries(pathwayStates.map((state) => [state, stockOf(result, state, label)]))
  const expectPeople = (label: string, people: Partial<Record<PathwayState, number>>) => {
    for (const [state, number] of Object.entries(peopleIn(people))) {
      expect([state, counted(label)[state]]).toEqual([state, expect.closeTo(number, 9)])
    }
  }

  it('starts with everybody in leerjaar 3', () => {
    expectPeople('2019-2020', { 'bb-3': 1000 })
  })

  it('loses 100 on the way to leerjaar 4: 50 to mbo-1, of the others a quarter out', () => {
    expectPeople('2020-2021', { 'bb-4': 900, 'mbo-1': 50, 'vsv-no-bb-diploma': 12.5, elsewhere: 37.5 })
  })

  // Of 900: 180 without the diploma, 90 to mbo-1, 22.5 out, 67.5 elsewhere; 720 with it, 45 out, 540 to mbo-2, 135
  // elsewhere. Of the 50 in mbo-1: 12.5 stay; of 37.5, 18.75 to mbo-2, 15 out (11.25 vsv, 3.75 work), 3.75 elsewhere.
  it('divides leerjaar 4 by diploma', () => {
    expectPeople('2021-2022', {
      'mbo-1': 102.5,
      'mbo-2': 558.75,
      'vsv-no-bb-diploma': 35,
      'vsv-not-admitted': 45,
      'vsv-from-mbo-1': 11.25,
      work: 3.75,
      elsewhere: 37.5 + 67.5 + 135 + 3.75,
    })
  })

  // Mbo-1: of 90 first-years 22.5 stay, and nobody of 12.5 in the second year; of 80 who leave 40 to mbo-2, 24 vsv, 8
  // work, 8 elsewhere. Mbo-2: half of 558.75 leaves, three quarters of it with the diploma.
  it('keeps nobody in mbo-1 beyond the second year', () => {
    expectPeople('2022-2023', {
      'mbo-1': 22.5,
      'mbo-2': 279.375 + 40,
      startkwalificatie: 209.53125,
      'vsv-from-mbo-2': 69.84375,
      'vsv-no-bb-diploma': 35,
      'vsv-not-admitted': 45,
      'vsv-from-mbo-1': 35.25,
      work: 11.75,
      elsewhere: 251.75,
    })
  })

  // Through mbo-1 come 140: 70 to mbo-2, 42 vsv, 14 work, 14 elsewhere. Mbo-2 sees 540 + 70 = 610.
  it('ends with 457.5 startkwalificaties of 610 in mbo-2', () => {
    const [all] = pathwayOutcomes(result)
    expect(all).toEqual({
      entered: expect.closeTo(1000, 9),
      startkwalificatie: expect.closeTo(457.5, 9),
      vsv: {
        'no-bb-diploma': expect.closeTo(35, 9),
        'not-admitted': expect.closeTo(45, 9),
        'from-mbo-1': expect.closeTo(42, 9),
        'from-mbo-2': expect.closeTo(152.5, 9),
      },
      work: expect.closeTo(14, 9),
      elsewhere: expect.closeTo(254, 9),
      onTheWay: 0,
    })
    expect(result.conservation.difference).toBe(0)
  })

  it('counts new startkwalificaties and new vsv by year', () => {
    expect(result.rewards['startkwalificaties']?.perCycle[2]).toBeCloseTo(209.53125, 9)
    expect(result.rewards['startkwalificaties']?.total).toBeCloseTo(457.5, 9)
    // In the first year 12.5 before leerjaar 4; in the second 22.5 and 45 after it, and 11.25 from mbo-1.
    expect(result.rewards['vsv']?.perCycle[0]).toBeCloseTo(12.5, 9)
    expect(result.rewards['vsv']?.perCycle[1]).toBeCloseTo(78.75, 9)
  })

  it('counts 720 diplomas of bb, and who has work directly after leaving', () => {
    expect(result.rewards['bb-diplomas']?.total).toBeCloseTo(720, 9)
    // 457.5 x 0.68 + 14 + 42 x 0.39 + (35 + 45 + 152.5) x 0.51
    expect(result.rewards['in-work']?.total).toBeCloseTo(311.1 + 14 + 16.38 + 118.575, 9)
  })

  it('keeps nobody in mbo-2 beyond the third year', () => {
    const once = { ...handCase, start: { 'mbo-2': 400 }, entrants: 0 }
    const mbo2 = run(pathway(once))
    expect(mbo2.labels.slice(0, 5).map((label) => stockOf(mbo2, 'mbo-2', label))).toEqual([
      ...[400, 200, 100].map((people): unknown => expect.closeTo(people, 9)),
      0,
      0,
    ])
    expect(endOf(mbo2, 'startkwalificatie')).toBeCloseTo(300, 9)
  })
})

describe('the maatwerktrajecten, by hand', () => {
  const qualified = (start: PathwayOptions['start'], differing: Partial<PathwayOptions['effects']>) => {
    return endOf(run(pathway({ ...handCase, entrants: 0, start: start!, effects: { ...effects, ...differing } })), 'startkwalificatie')
  }

  it('lets pupils join a leerwerktraject in leerjaar 4', () => {
    // Leerjaar 3: 900 and 100. A tenth of the 810 of bb who go on join, so that 90 + 81 = 171 are 0.19 of 900.
    const shares = { 'lwt-share-leerjaar-3': 0.1, 'lwt-share-leerjaar-4': 0.19 }
    const result = run(pathway(handCaseWith(shares)))
    expect(stockOf(result, 'lwt-4', '2020-2021')).toBeCloseTo(171, 9)
    expect(stockOf(result, 'bb-4', '2020-2021')).toBeCloseTo(729, 9)
    expect(streamOf(result, 'maatwerk', '2020-2021')).toBeCloseTo(171, 9)
    // The diploma: 0.8 x 0.9 = 0.72 of 171 = 123.12; of them 0.9375 x 0.8 enter mbo-2: 92.34.
    expect(stockOf(result, 'mbo-2-lwt', '2021-2022')).toBeCloseTo(92.34, 9)
    expect(qualified({ 'mbo-2-lwt': 100 }, { leerwerktraject: 0.05 })).toBeCloseTo(80, 9)
  })

  it('takes pupils of an entree within the vmbo on like students of mbo-1', () => {
    const shares = { 'entree-share-leerjaar-3': 0.1, 'entree-share-leerjaar-4': 0.1 }
    const result = run(pathway(handCaseWith(shares)))
    expect(stockOf(result, 'entree-vmbo-4', '2020-2021')).toBeCloseTo(90, 9)
    // Of 90: 18 on to mbo-1, 36 to mbo-2, 28.8 vsv, whether they work or not, 7.2 elsewhere. Of the 50 who went
    // to mbo-1 a year earlier 37.5 leave it, 15 are out: 11.25 vsv and 3.75 in work.
    expect(stockOf(result, 'vsv-from-mbo-1', '2021-2022')).toBeCloseTo(28.8 + 11.25, 9)
    expect(stockOf(result, 'work', '2021-2022')).toBeCloseTo(3.75, 9)
    expect(stockOf(result, 'mbo-2-entree', '2021-2022')).toBeCloseTo(36, 9)
    expect(qualified({ 'mbo-2-entree': 100 }, { entreeInVmbo: -0.05 })).toBeCloseTo(70, 9)
  })

  it('takes the vakmanschaproute through leerjaar 4 into its own mbo-2', () => {
    const result = run(pathway(handCaseWith({ 'vakmanschap-share': 0.1 }, { effects: { ...effects, vakmanschap: 0.25 } })))
    expect(stockOf(result, 'vakmanschap-4', '2020-2021')).toBeCloseTo(90, 9)
    // 90 x 0.8 x 0.9375 x 0.8 = 54, all of whom get the diploma.
    expect(stockOf(result, 'mbo-2-vakmanschap', '2021-2022')).toBeCloseTo(54, 9)
    const none = run(pathway(handCaseWith({ 'vakmanschap-share': 0.1 })))
    expect(endOf(result, 'startkwalificatie') - endOf(none, 'startkwalificatie')).toBeCloseTo(54 * 0.25, 9)
  })

  it('has as many in leerjaar 4 as were counted in 2019', () => {
    const result = run(pathway({ effects }))
    const leerjaar4 = stockOf(result, ['bb-4', 'lwt-4', 'entree-vmbo-4', 'vakmanschap-4'], '2020-2021')
    expect(leerjaar4).toBeCloseTo(17_332 * 0.92, 6)
    expect(stockOf(result, 'lwt-4', '2020-2021') / leerjaar4).toBeCloseTo(0.045, 9)
    expect(stockOf(result, 'entree-vmbo-4', '2020-2021') / leerjaar4).toBeCloseTo(0.011, 9)
    expect(stockOf(result, 'vakmanschap-4', '2020-2021') / leerjaar4).toBeCloseTo(0.023, 9)
  })
})

describe('the options', () => {
  it('lets the share of bb fall from the first year on', () => {
    const result = run(pathway({ effects, entrants: 10_000, parameters: { 'share-trend': -0.04 }, last: '2021-2022' }))
    const entered = result.labels.map((_, cycle) => {
      return result.inflow.slice(cycle * result.columns.length, (cycle + 1) * result.columns.length).reduce((a, b) => a + b)
    })
    expect(entered).toEqual([10_000, 9600, 9216].map((people): unknown => expect.closeTo(people, 6)))
  })

  it('takes entrants year by year', () => {
    const entrants = { '2020-2021': 100, '2021-2022': 200 }
    const result = run(pathway({ effects, entrants, first: '2020-2021', last: '2021-2022', parameters: { 'share-trend': -0.04 } }))
    expect(result.conservation.entered).toBeCloseTo(300, 9)
  })

  it('divides pupils by lwoo, and takes what is another matter for them', () => {
    const model = pathway({ ...handCase, lwoo: { with: { 'no-diploma': 0 } } })
    const [, lwoo, others] = pathwayOutcomes(run(model))
    expect([lwoo?.stratum, lwoo?.entered]).toEqual(['lwoo', expect.closeTo(420, 9)])
    expect([others?.stratum, others?.entered]).toEqual(['no-lwoo', expect.closeTo(580, 9)])
    // 420 x 0.9 all with the diploma; 42 lost before. Not admitted 0.0625 of 378.
    expect(lwoo?.vsv['not-admitted']).toBeCloseTo(23.625, 9)
    expect(others?.vsv['not-admitted']).toBeCloseTo(0.58 * 45, 9)
  })

  it('runs 25 years, and survives JSON', () => {
    const model = pathway({ effects, last: '2043-2044' })
    expect(run(model).labels).toHaveLength(25)
    expect(run(JSON.parse(JSON.stringify(model)) as typeof model)).toEqual(run(model))
  })

  it('has about 20 states and 50 transitions', () => {
    const result = run(pathway({ effects }))
    expect(result.states).toHaveLength(20)
    expect(result.edges.length / 2).toBeGreaterThan(45)
  })

  it('asks for the effects, and says why there is no default', () => {
    const error = errorOf(() => pathway({} as never))
    expect(error.code).toBe('invalid-input')
    expect(error.problems.map(({ path }) => path)).toEqual([
      'effects.vakmanschap',
      'effects.leerwerktraject',
      'effects.entreeInVmbo',
    ])
    expect(error.problems[0]?.hint).toContain('0')
    expect(errorOf(() => pathway(undefined as never)).problems).toHaveLength(3)
  })

  it('names all that is wrong at once', () => {
    const wrong = {
      effects: { vakmanschap: 2, leerwerktraject: 0 },
      first: '2019',
      entrants: -1,
      entry: 'twice',
      start: { nowhere: 1, 'bb-3': -1 },
      parameters: { 'bb-to-elsewhere': 0.2, 'mbo-2-result': 74 },
      groups: { 'all-of-them': { share: 1, parameters: {} }, 'loses-diploma-or-admission': { share: 0.1 } },
      years: 3,
    }
    expect(errorOf(() => pathway(wrong as never)).problems.map(({ path }) => path).sort()).toEqual([
      'effects.entreeInVmbo',
      'effects.vakmanschap',
      'entrants',
      'entry',
      'first',
      'groups["all-of-them"]',
      'groups["loses-diploma-or-admission"].parameters',
      'parameters["bb-to-elsewhere"]',
      'parameters["mbo-2-result"]',
      'start.nowhere',
      'start["bb-3"]',
      'years',
    ])
  })

  it('leaves names of parameters to the check of the model', () => {
    const model = pathway({ effects, lwoo: { with: { 'no-such': 0 } as never } })
    expect(pathway({ effects, lwoo: {} })).toEqual(pathway({ effects }))
    expect(model.strata?.['lwoo']?.parameters).toEqual({ 'no-such': 0 })
  })
})

describe('the defaults', () => {
  it('lie within their ranges, but for the trend', () => {
    for (const { parameter, value, low, high } of pathwayDefaults) {
      if (value === undefined || parameter === 'share-trend') continue
      expect([parameter, value >= (low ?? 0), value <= (high ?? 1)]).toEqual([parameter, true, true])
    }
  })

  it('have a source and a grade wherever they have a number', () => {
    for (const { value, evidence, supply } of pathwayDefaults) {
      expect(evidence === undefined).toBe(value === undefined)
      expect(supply === undefined).toBe(value !== undefined)
    }
  })

  it('give the two rows of shares in full, but for rounding', () => {
    const sumOf = (start: string) => pathwayDefaults.filter(({ parameter }) => parameter.startsWith(start)).reduce((sum, { value }) => sum + value!, 0)
    expect(sumOf('bb-to-')).toBeCloseTo(0.9995, 12)
    expect(sumOf('mbo-1-to-')).toBeCloseTo(1, 12)
  })

  it('make a sound model wherever they lie in their ranges', () => {
    const inputs = pathwayDefaults.filter(({ value, parameter }) => value !== undefined && !parameter.endsWith('-elsewhere'))
    const within = fc.record(
      Object.fromEntries(
        inputs.map(({ parameter, value, low, high }) => {
          return [parameter, fc.double({ min: low ?? value!, max: high ?? value!, noNaN: true })]
        }),
      ),
    )
    fc.assert(
      fc.property(within, fc.double({ min: -1, max: 1, noNaN: true }), (parameters, effect) => {
        const model = pathway({
          effects: { vakmanschap: effect, leerwerktraject: -effect, entreeInVmbo: effect },
          parameters,
          last: '2023-2024',
        })
        // A run checks its model first.
        expect(run(model).conservation.difference).toBe(0)
      }),
      { numRuns: 20 },
    )
  }, 30_000)
})
