import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incrementalRatio } from '../../../src/cost-benefit/comparison/incremental-ratio.js'
import { incrementalRatios } from '../../../src/cost-benefit/comparison/incremental-ratios.js'
import { netEffectBenefit, netMonetaryBenefit } from '../../../src/cost-benefit/comparison/net-benefit.js'
import { optimalRanges, optimalSwitches } from '../../../src/cost-benefit/comparison/optimal-ranges.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { errorOf } from '../../support/error-of.js'

/** Strategies 1, 2, 3 ... of lists of costs and effects. */
function numbered(costs: readonly number[], effects: readonly number[]) {
  return costs.map((cost, index) => ({ name: String(index + 1), cost, effect: effects[index]! }))
}

describe('two strategies', () => {
  it('the HIV model of Chancellor (1997) as reproduced by Briggs, Claxton and Sculpher (2006): 6275.955604', () => {
    const mono = { cost: 44663.4535637, effect: 7.9912066 }
    const comb = { cost: 50601.6513312, effect: 8.9373889 }
    const found = incrementalRatio(comb, mono)
    expect(found.standing).toBe('ratio')
    // The effects are printed to 7 digits, so the ratio is known to 1e-7 of itself.
    expect(found.ratio! / 6275.955604).toBeCloseTo(1, 6)
  })

  it('a ratio only where it means a price or a saving', () => {
    const at = (cost: number, effect: number) => incrementalRatio({ cost: 10 + cost, effect: 5 + effect }, { cost: 10, effect: 5 })
    expect(at(6, 2)).toEqual({ standing: 'ratio', incrementalCost: 6, incrementalEffect: 2, ratio: 3 })
    expect(at(-6, -2)).toEqual({ standing: 'saving', incrementalCost: -6, incrementalEffect: -2, ratio: 3 })
    expect(at(0, 0)).toEqual({ standing: 'same', incrementalCost: 0, incrementalEffect: 0 })
    expect([at(-6, 2), at(0, 2), at(-6, 0)].map(({ standing }) => standing)).toEqual(Array(3).fill('dominant'))
    expect([at(6, -2), at(0, -2), at(6, 0)].map(({ standing }) => standing)).toEqual(Array(3).fill('dominated'))
    expect([at(-6, 2), at(6, -2), at(6, 0)].map(({ ratio }) => ratio)).toEqual([undefined, undefined, undefined])
  })

  it('net benefit at a price: intervention less reference', () => {
    // BCEA's object of tests: costs 100 and 10, effects 1 and -2, against a reference of nothing.
    expect([5, 10].map((price) => netMonetaryBenefit({ cost: 100, effect: 1 }, price))).toEqual([-95, -90])
    expect([5, 10].map((price) => netMonetaryBenefit({ cost: 10, effect: -2 }, price))).toEqual([-20, -30])
    // 1 - 100 / 5 and -2 - 10 / 5
    expect(netEffectBenefit({ cost: 100, effect: 1 }, 5)).toBe(-19)
    expect(netEffectBenefit({ cost: 10, effect: -2 }, 5)).toBe(-4)
    expect(netMonetaryBenefit({ cost: 3, effect: 2 }, 0)).toBe(-3)
  })
})

/** Costs, effects and who is on the frontier, of the tests of heemod and dampack. */
const frontiers: readonly (readonly [string, readonly number[], readonly number[], readonly string[]])[] = [
  [
    'eight strategies',
    [14807, 26041, 49706, 64266, 40022, 57392, 91744, 54651],
    [9.635, 10.2497, 11.1654, 11.5152, 11.582, 11.6248, 11.6296, 11.6588],
    ['1', '5', '8'],
  ],
  ['the cheapest is not the first', [26041, 14807, 49706, 64266, 40022], [9.13, 9.635, 11.1654, 11.5152, 11.582], ['2', '5']],
  [
    'equal effects at different costs',
    [25000, 35000, 50000, 54651, 58500, 64266, 91744],
    [10.2497, 10.2497, 11.3, 11.6588, 11.6588, 11.7, 12.1],
    ['1', '4', '7'],
  ],
  [
    'equal costs, and two strategies that are the same',
    [25000, 25000, 50000, 58500, 58500, 64266, 91744],
    [10.2497, 10.25, 11.3, 11.6588, 11.6588, 11.7, 12.1],
    ['2', '4', '5', '7'],
  ],
  ['one strategy', [25000], [10.25], ['1']],
  ['a tie in effect and one in cost', [15, 10, 15], [12, 12, 15], ['2', '3']],
]

describe('the frontier', () => {
  it.each(frontiers)('%s', (_, costs, effects, expected) => {
    expect(incrementalRatios(numbered(costs, effects)).frontier).toEqual(expected)
  })

  it('six strategies of dampack, with the reason for each that falls away', () => {
    const table = incrementalRatios([
      { name: 'E', cost: 55000, effect: 5 },
      { name: 'D', cost: 35000, effect: 4 },
      { name: 'C', cost: 25000, effect: 3 },
      { name: 'B', cost: 10000, effect: 2 },
      { name: 'A', cost: 12000, effect: 1.5 },
      { name: 'UC', cost: 5000, effect: 1 },
    ])
    expect(table.reference).toBe('UC')
    expect(table.frontier).toEqual(['UC', 'B', 'D', 'E'])
    expect(table.rows).toEqual([
      { name: 'UC', cost: 5000, effect: 1, status: 'reference', dominatedBy: [] },
      { name: 'B', cost: 10000, effect: 2, status: 'frontier', against: 'UC', incrementalCost: 5000, incrementalEffect: 1, ratio: 5000, dominatedBy: [] },
      { name: 'A', cost: 12000, effect: 1.5, status: 'dominated', dominatedBy: ['B'] },
      { name: 'C', cost: 25000, effect: 3, status: 'extendedly-dominated', dominatedBy: ['B', 'D'] },
      { name: 'D', cost: 35000, effect: 4, status: 'frontier', against: 'B', incrementalCost: 25000, incrementalEffect: 2, ratio: 12500, dominatedBy: [] },
      { name: 'E', cost: 55000, effect: 5, status: 'frontier', against: 'D', incrementalCost: 20000, incrementalEffect: 1, ratio: 20000, dominatedBy: [] },
    ])
  })

  it('a tie in effect: one strategy costs least and does most, and is the reference', () => {
    const { rows, reference, frontier } = incrementalRatios([
      { name: 'no treatment', cost: 163771.0, effect: 6.48273 },
      { name: 'treat all', cost: 164848.7, effect: 6.52861 },
      { name: 'test and treat', cost: 163765.1, effect: 6.52861 },
    ])
    expect([reference, frontier]).toEqual(['test and treat', ['test and treat']])
    expect(rows.map(({ name, status }) => [name, status])).toEqual([
      ['test and treat', 'reference'],
      ['no treatment', 'dominated'],
      ['treat all', 'dominated'],
    ])
  })

  it('one strategy has no increment', () => {
    const [row] = incrementalRatios([{ name: 'only', cost: 1, effect: 1 }]).rows
    expect(row).toEqual({ name: 'only', cost: 1, effect: 1, status: 'reference', dominatedBy: [] })
  })

  it('the Sick-Sicker model: A dominated, ratios 72987.6360667 and 125763.7857537', () => {
    const { rows, frontier } = incrementalRatios([
      { name: 'SoC', cost: 151579.86595739, effect: 20.7113314643222 },
      { name: 'A', cost: 284804.513370573, effect: 21.4986628084375 },
      { name: 'B', cost: 259100.410617004, effect: 22.1844651408455 },
      { name: 'AB', cost: 378875.198394492, effect: 23.1368441350026 },
    ])
    expect(frontier).toEqual(['SoC', 'B', 'AB'])
    expect(rows.map(({ name }) => name)).toEqual(['SoC', 'B', 'A', 'AB'])
    expect(rows[1]!.ratio! / 72987.6360667).toBeCloseTo(1, 10)
    expect(rows[3]!.ratio! / 125763.7857537).toBeCloseTo(1, 10)
    expect(rows[2]!.dominatedBy).toEqual(['B'])
  })

  it('strategies that are the same have the same increments', () => {
    const { rows } = incrementalRatios(numbered([0, 10, 10, 0], [0, 2, 2, 0]))
    expect(rows.map(({ status, ratio }) => [status, ratio])).toEqual([
      ['reference', undefined],
      ['reference', undefined],
      ['frontier', 5],
      ['frontier', 5],
    ])
    expect(incrementalRatios(numbered([5, 5], [1, 1])).frontier).toEqual(['1', '2'])
  })

  it('what lies on the line between two others stays', () => {
    expect(incrementalRatios(numbered([0, 1, 2], [0, 1, 2])).frontier).toEqual(['1', '2', '3'])
  })

  const points = fc.uniqueArray(fc.record({ cost: fc.integer({ min: -20, max: 20 }), effect: fc.integer({ min: -20, max: 20 }) }), {
    minLength: 1,
    maxLength: 9,
    selector: ({ cost, effect }) => `${cost} ${effect}`,
  })

  it('does not depend on the order, and leaves its input alone', () => {
    fc.assert(
      fc.property(points, fc.infiniteStream(fc.nat()), (list, keys) => {
        const strategies = list.map((point, index) => ({ name: `s${index}`, ...point }))
        const shuffled = strategies.map((each) => ({ each, key: keys.next().value })).sort((a, b) => a.key - b.key).map(({ each }) => each)
        const sets = ({ rows, ...rest }: ReturnType<typeof incrementalRatios>) => {
          return { ...rest, rows: rows.map((row) => ({ ...row, dominatedBy: [...row.dominatedBy].sort() })) }
        }
        expect(sets(incrementalRatios(deepFreeze(shuffled)))).toEqual(sets(incrementalRatios(strategies)))
      }),
    )
  })

  it('is what is best at some price, by trying prices: an independent definition', () => {
    fc.assert(
      fc.property(points, (list) => {
        const strategies = list.map((point, index) => ({ name: `s${index}`, ...point }))
        const ranges = optimalRanges(strategies)
        expect(ranges[0]!.from).toBe(0)
        ranges.forEach(({ from, until }, index) => {
          expect(until).toBe(ranges[index + 1]?.from)
          const price = until === undefined ? from + 1000 : (from + until) / 2
          const worth = (name: string) => netMonetaryBenefit(strategies.find((each) => each.name === name)!, price)
          const best = Math.max(...strategies.map(({ name }) => worth(name)))
          expect(strategies.filter(({ name }) => worth(name) === best).map(({ name }) => name)).toEqual(ranges[index]!.strategies)
        })
        const onFrontier = new Set(incrementalRatios(strategies).frontier)
        ranges.flatMap(({ strategies: names }) => names).forEach((name) => expect(onFrontier.has(name)).toBe(true))
      }),
    )
  })

  it('has ratios that rise', () => {
    fc.assert(
      fc.property(points, (list) => {
        const ratios = incrementalRatios(list.map((point, index) => ({ name: `s${index}`, ...point }))).rows.flatMap(({ ratio }) => ratio ?? [])
        ratios.forEach((ratio, index) => {
          expect(ratio).toBeGreaterThan(0)
          if (index > 0) expect(ratio).toBeGreaterThanOrEqual(ratios[index - 1]!)
        })
      }),
    )
  })
})

describe('where the best strategy changes', () => {
  it('at the ratios of the frontier', () => {
    const strategies = numbered([5000, 10000, 25000, 35000, 55000], [1, 2, 3, 4, 5])
    expect(optimalRanges(strategies)).toEqual([
      { strategies: ['1'], from: 0, until: 5000 },
      { strategies: ['2'], from: 5000, until: 12500 },
      { strategies: ['4'], from: 12500, until: 20000 },
      { strategies: ['5'], from: 20000 },
    ])
  })

  it('along prices: 0, 1, 2, 3 with the best 1, 1, 2, 3 changes at 2 and 3; with one best, never', () => {
    const found = optimalSwitches([0, 1, 2, 3], ['1', '1', '2', '3'])
    expect(found.map(({ threshold }) => threshold)).toEqual([2, 3])
    expect(found[0]).toEqual({ threshold: 2, from: '1', to: '2' })
    expect(optimalSwitches([0, 1, 2, 3], ['1', '1', '1', '1'])).toEqual([])
  })

  it('names together what is the same, and skips what is best at one price only', () => {
    expect(optimalRanges(numbered([0, 0, 3], [0, 0, 1]))).toEqual([
      { strategies: ['1', '2'], from: 0, until: 3 },
      { strategies: ['3'], from: 3 },
    ])
    expect(optimalRanges(numbered([0, 1, 2], [0, 1, 2])).map(({ strategies }) => strategies)).toEqual([['1'], ['3']])
  })
})

describe('what cannot be compared', () => {
  const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)

  it('names every strategy that is wrong', () => {
    const wrong = [
      { name: 'a', cost: Number.NaN, effect: 1 },
      { name: 'a', cost: 1, effect: Infinity },
      { name: '', cost: 1, effect: 1, extra: 1 },
      7,
    ]
    const expected = ['strategies[0].cost', 'strategies[1].name', 'strategies[1].effect', 'strategies[2].extra', 'strategies[2].name', 'strategies[3]']
    expect(paths(() => incrementalRatios(wrong as never))).toEqual(expected)
    expect(paths(() => optimalRanges(wrong as never))).toEqual(expected)
    expect(paths(() => incrementalRatios([]))).toEqual(['strategies'])
    expect(paths(() => incrementalRatios(undefined as never))).toEqual(['strategies'])
  })

  it('names both sides of a ratio, and a price below 0', () => {
    expect(paths(() => incrementalRatio({ cost: Number.NaN, effect: 1 }, 3 as never))).toEqual(['intervention.cost', 'reference'])
    expect(paths(() => netMonetaryBenefit({ cost: Number.NaN, effect: Infinity }, -1))).toEqual(['result.cost', 'result.effect', 'threshold'])
    expect(paths(() => netEffectBenefit({ cost: 1, effect: 1 }, 0))).toEqual(['threshold'])
    expect(paths(() => netMonetaryBenefit(undefined as never, Number.NaN))).toEqual(['result', 'threshold'])
  })

  it('names prices that do not rise or lie below 0, and lists that differ', () => {
    expect(paths(() => optimalSwitches([-1, 3, 3, 2], ['a', 'a', 'a', 'a']))).toEqual(['thresholds[0]', 'thresholds[2]', 'thresholds[3]'])
    expect(paths(() => optimalSwitches([], ['a']))).toEqual(['thresholds', 'optimal'])
    expect(paths(() => optimalSwitches([1, Number.NaN, Number.NaN], ['a', 'b']))).toEqual(['thresholds[1]', 'optimal'])
    expect(paths(() => optimalSwitches(undefined as never, undefined as never))).toEqual(['thresholds', 'optimal'])
  })
})

describe('ratios and ranges in floating point', () => {
  const tenths = fc.array(fc.record({ effect: fc.integer({ min: 0, max: 50 }), off: fc.integer({ min: 0, max: 3 }) }), { minLength: 2, maxLength: 7 })

  it('rise to the last bit, and leave no price out, also where points lie on one line but for rounding', () => {
    fc.assert(
      fc.property(tenths, fc.double({ min: 0.01, max: 1, noNaN: true }), (list, slope) => {
        const strategies = list.map(({ effect, off }, at) => ({ name: `s${at}`, cost: (effect / 10) * slope + off, effect: effect / 10 }))
        const ranges = optimalRanges(strategies)
        expect(ranges[0]!.from).toBe(0)
        ranges.forEach(({ until }, at) => expect(until).toBe(ranges[at + 1]?.from))
        const ratios = incrementalRatios(strategies).rows.filter(({ status }) => status === 'frontier').map(({ ratio }) => ratio!)
        ratios.forEach((ratio, at) => expect(ratio).toBeGreaterThanOrEqual(ratios[at - 1] ?? 0))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('lists and numbers that only look like it', () => {
  const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
  const strategy = { name: 'a', cost: 1, effect: 1 }

  it('are refused: a length below 0, numbers that overflow, effects that cannot be divided by, names that are none', () => {
    expect(paths(() => optimalSwitches({ length: -1 }, []))).toEqual(['thresholds', 'optimal'])
    expect(paths(() => optimalSwitches([1, 2], ['a', undefined] as never))).toEqual(['optimal'])
    expect(paths(() => incrementalRatios([strategy, { name: 'b', cost: 1e308, effect: 1e-320 }]))).toEqual(['strategies[1].cost', 'strategies[1].effect'])
    expect(paths(() => incrementalRatio({ cost: 1, effect: 5e-324 }, { cost: 0, effect: -1e-101 }))).toEqual(['intervention.effect', 'reference.effect'])
    expect(incrementalRatio({ cost: 1e100, effect: -1e-100 }, { cost: 0, effect: 0 }).standing).toBe('dominated')
    expect(incrementalRatio({ cost: 1e100, effect: 1e-100 }, { cost: 0, effect: 0 }).ratio).toBe(1e100 / 1e-100)
    expect(paths(() => netEffectBenefit({ cost: 1, effect: 1 }, 1e-320))).toEqual(['threshold'])
    expect(paths(() => netMonetaryBenefit({ cost: 1, effect: 1e308 }, 1e308))).toEqual(['result.effect', 'threshold'])
  })
})
