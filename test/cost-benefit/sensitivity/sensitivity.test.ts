import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incrementalRatio } from '../../../src/cost-benefit/comparison/incremental-ratio.js'
import { breakEven } from '../../../src/cost-benefit/sensitivity/break-even.js'
import { oneWay, tornado } from '../../../src/cost-benefit/sensitivity/one-way.js'
import { scenarioTable } from '../../../src/cost-benefit/sensitivity/scenario-table.js'
import { ratioThreshold, threshold } from '../../../src/cost-benefit/sensitivity/threshold.js'
import { twoWay } from '../../../src/cost-benefit/sensitivity/two-way.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { errorOf } from '../../support/error-of.js'

const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)

/** The tutorial of rdecision: a diet or exercise against a stent later on, with what each costs if it fails. */
const lifestyle = {
  base: { diet: 50, exercise: 750, stent: 5000, dietWorks: 12 / 68, exerciseWorks: 18 / 58, disutility: 0.05 },
  evaluate: (v: Record<'diet' | 'exercise' | 'stent' | 'dietWorks' | 'exerciseWorks' | 'disutility', number>) => {
    const diet = v.diet + v.stent * (1 - v.dietWorks)
    const exercise = v.exercise + v.stent * (1 - v.exerciseWorks)
    return { diet, exercise, saving: diet - exercise }
  },
  increments: (v: Record<'diet' | 'exercise' | 'stent' | 'dietWorks' | 'exerciseWorks' | 'disutility', number>) => ({
    cost: v.exercise - v.diet + v.stent * (v.dietWorks - v.exerciseWorks),
    effect: v.disutility * (v.exerciseWorks - v.dietWorks),
  }),
}

describe('the tutorial of rdecision', () => {
  const { base, evaluate, increments } = lifestyle

  it('costs 4167.65 and 4198.28, a difference of 30.63; 4575.76 for each unit of utility', () => {
    const { diet, exercise, saving } = evaluate(base)
    expect([diet, exercise, saving].map((each) => each.toFixed(2))).toEqual(['4167.65', '4198.28', '-30.63'])
    const { cost, effect } = increments(base)
    // 30.628803 / (0.05 * (18 / 58 - 12 / 68)) = 30.628803 / 0.006693712
    expect(incrementalRatio({ cost, effect }, { cost: 0, effect: 0 }).ratio).toBeCloseTo(4575.76, 2)
  })

  it('the cost of exercise at which it costs the same: 5000 / NNT + 50 = 719.37', () => {
    const found = threshold(evaluate, { base, parameter: 'exercise', outcome: 'saving', low: 0, high: 1000 })
    expect(found.value).toBeCloseTo(5000 * (18 / 58 - 12 / 68) + 50, 8)
    expect(found.value).toBeCloseTo(719.37, 2)
    expect(found).toMatchObject({ parameter: 'exercise', outcome: 'saving', target: 0, baseInput: 750 })
    expect(found.atBase).toBeCloseTo(-30.63, 2)
    expect(found.atValue).toBeCloseTo(0, 8)
  })

  it('the share for whom exercise works at which it costs the same: 700 / 5000 + 12 / 68 = 0.3165', () => {
    const found = threshold(evaluate, { base, parameter: 'exerciseWorks', outcome: 'saving', low: 0, high: 1 })
    expect(found.value).toBeCloseTo(0.14 + 12 / 68, 11)
    expect(found.value).toBeCloseTo(0.3165, 4)
  })

  it('7.4697 treated for each success more; at 5000 / 700 = 7.1429 both cost the same', () => {
    expect(1 / (18 / 58 - 12 / 68)).toBeCloseTo(7.4697, 4)
    const found = threshold(evaluate, { base, parameter: 'exerciseWorks', outcome: 'saving', low: 0, high: 1 })
    expect(1 / (found.value - 12 / 68)).toBeCloseTo(7.1429, 4)
  })

  it('another target: exercise at a cost of 4500 in all, 4500 - 5000 * 40 / 58', () => {
    const found = threshold(evaluate, { base, parameter: 'exercise', outcome: 'exercise', target: 4500, low: 0, high: 5000 })
    expect(found.value).toBeCloseTo(4500 - (5000 * 40) / 58, 8)
    expect(found.atValue).toBeCloseTo(4500, 8)
  })
})

describe('the threshold search of the tests of rdecision', () => {
  type Name = 'p' | 'cost'
  const base: Record<Name, number> = { p: 0.6, cost: 2500 }
  // Success costs 1000 or 2500, failure 100 more; p 0.5 against p; utilities 0.7, 0.6 and 0.8, 0.6.
  const increments = ({ p, cost }: Readonly<Record<Name, number>>) => ({
    cost: cost + 100 * (1 - p) - (1000 + 100 * 0.5),
    effect: 0.8 * p + 0.6 * (1 - p) - (0.7 * 0.5 + 0.6 * 0.5),
  })
  const ratioAt = (values: Readonly<Record<Name, number>>) => incrementalRatio(increments(values), { cost: 0, effect: 0 }).ratio!

  it('costs 1490 for 0.07: 21,285.71', () => {
    const { cost, effect } = increments(base)
    expect(cost).toBeCloseTo(1490, 9)
    expect(effect).toBeCloseTo(0.07, 12)
    expect(ratioAt(base)).toBeCloseTo(21285.71, 2)
  })

  it('comes to 20,000 at p = 2550 / 4100, and not at the 61.2 % of a comment there, which gives 20,563', () => {
    const found = ratioThreshold(increments, { base, parameter: 'p', low: 0.5, high: 0.6999, ratio: 20_000 })
    expect(found.value).toBeCloseTo(2550 / 4100, 10)
    expect(found.value).toBeCloseTo(0.621951, 6)
    expect(ratioAt({ ...base, p: found.value })).toBeCloseTo(20_000, 4)
    expect(found.outcome).toBe('net-benefit')
    // (1550 - 61.2) / (0.2 * 0.612 - 0.05) = 1488.8 / 0.0724
    expect(ratioAt({ ...base, p: 0.612 })).toBeCloseTo(20_563.5, 1)
  })

  it('finds it across the pole at p = 0.25, where both do the same', () => {
    expect(ratioThreshold(increments, { base, parameter: 'p', low: 0, high: 1, ratio: 20_000 }).value).toBeCloseTo(2550 / 4100, 10)
  })

  it('saves money below a cost of 1010', () => {
    expect(ratioThreshold(increments, { base, parameter: 'cost', low: 0, high: 5000, ratio: 0 }).value).toBeCloseTo(1010, 8)
  })

  it('refuses a ratio below 0, brackets on one side, and too few steps', () => {
    const search = { base, parameter: 'p', low: 0.5, high: 0.6999, ratio: 20_000 } as const
    expect(paths(() => ratioThreshold(increments, { ...search, ratio: -1 }))).toEqual(['search.ratio'])
    expect(paths(() => ratioThreshold(increments, { ...search, high: 0.55 }))).toEqual(['search'])
    // Linear in p: one step of interpolation finds it, a first step by halving does not.
    expect(paths(() => ratioThreshold(increments, { ...search, iterations: 1, tolerance: 0 }))).toEqual(['search.iterations'])
    expect(paths(() => ratioThreshold(increments, { ...search, ratio: -1, low: 2, parameter: 'q' } as never))).toEqual([
      'search.ratio',
      'search.high',
      'search.parameter',
    ])
    expect(paths(() => ratioThreshold(increments, undefined as never))[0]).toBe('search.ratio')
  })
})

describe('break-even', () => {
  const worth = ({ n, each }: Record<'n' | 'each', number>) => n * each - 90_000
  const search = { base: { n: 0, each: 30_000 }, parameter: 'n', low: 0, high: 15 } as const

  it('from, up to, never and always', () => {
    const from = breakEven(worth, search)
    expect(from).toMatchObject({ pays: 'from', low: { input: 0, value: -90_000 }, high: { input: 15, value: 360_000 }, target: 0, outcome: 'outcome' })
    expect(from.points.length).toBe(1)
    expect(from.points[0]).toBeCloseTo(3, 10)
    expect(breakEven((values) => -worth(values), search)).toMatchObject({ pays: 'up-to' })
    expect(breakEven(worth, { ...search, base: { n: 0, each: 5_000 } })).toMatchObject({ pays: 'never', points: [] })
    expect(breakEven(worth, { ...search, low: 4 })).toMatchObject({ pays: 'always', points: [] })
    expect(breakEven(worth, { ...search, target: 60_000 }).points[0]).toBeCloseTo(5, 10)
  })

  it('several ranges, an outcome that only touches its target, and one that is always 0', () => {
    const ask = (evaluate: (x: number) => number) => breakEven(({ x }: Record<'x', number>) => evaluate(x), { base: { x: 0 }, parameter: 'x', low: -2, high: 2, steps: 8 })
    expect(ask((x) => x * x - 1)).toMatchObject({ pays: 'several-ranges' })
    expect(ask((x) => x * x - 1).points.length).toBe(2)
    expect(ask((x) => -x * x)).toMatchObject({ pays: 'several-ranges', points: [0] })
    expect(ask(() => 0)).toMatchObject({ pays: 'always' })
    expect(ask((x) => x + 2)).toMatchObject({ pays: 'from', points: [-2] })
    expect(ask((x) => -x - 2)).toMatchObject({ pays: 'up-to', points: [-2] })
  })

  it('names everything that is wrong', () => {
    const wrong = { base: { n: Number.NaN }, parameter: 'm', low: 3, high: 2, steps: 0, target: Infinity, step: 1 }
    expect(paths(() => breakEven(worth, wrong as never))).toEqual([
      'search.step',
      'search.high',
      'search.base.n',
      'search.parameter',
      'search.target',
      'search.steps',
    ])
    expect(paths(() => breakEven(worth, { ...search, outcome: 'benefit' } as never))).toEqual(['search.outcome'])
    expect(paths(() => breakEven(({ n }) => 1 / n, search))).toEqual(['search.base'])
    expect(paths(() => breakEven(({ n }) => 1 / (n - 1), { ...search, low: 1 }))[0]).toBe('n = 1')
    expect(paths(() => breakEven(worth, undefined as never))).toEqual(['search'])
    expect(paths(() => threshold((() => ({})), search))).toEqual(['search.base', 'search.low', 'search.high'])
    expect(paths(() => threshold(() => ({ a: 1, b: 2 }), search as never))).toEqual(['search.outcome'])
  })
})

describe('one at a time', () => {
  const evaluate = ({ a, b, c }: Record<'a' | 'b' | 'c', number>) => ({ worth: 10 * a - b + c * c, cost: b })
  const base = { a: 2, b: 7, c: 0 }
  const ranges = { b: { low: 5, high: 10 }, a: { low: 2, high: 3 }, c: { low: -2, high: 3 } }

  it('gives what each outcome comes to at the ends, by hand', () => {
    // worth at base: 20 - 7 + 0 = 13
    expect(oneWay(evaluate, { base, ranges })).toEqual([
      { parameter: 'b', outcome: 'worth', lowInput: 5, baseInput: 7, highInput: 10, atLow: 15, atBase: 13, atHigh: 10, swing: 5 },
      { parameter: 'b', outcome: 'cost', lowInput: 5, baseInput: 7, highInput: 10, atLow: 5, atBase: 7, atHigh: 10, swing: 5 },
      { parameter: 'a', outcome: 'worth', lowInput: 2, baseInput: 2, highInput: 3, atLow: 13, atBase: 13, atHigh: 23, swing: 10 },
      { parameter: 'a', outcome: 'cost', lowInput: 2, baseInput: 2, highInput: 3, atLow: 7, atBase: 7, atHigh: 7, swing: 0 },
      // Not monotone: 17, 13 and 22.
      { parameter: 'c', outcome: 'worth', lowInput: -2, baseInput: 0, highInput: 3, atLow: 17, atBase: 13, atHigh: 22, swing: 9 },
      { parameter: 'c', outcome: 'cost', lowInput: -2, baseInput: 0, highInput: 3, atLow: 7, atBase: 7, atHigh: 7, swing: 0 },
    ])
  })

  it('sorts a tornado by swing, equal ones as they came', () => {
    const rows = oneWay(evaluate, { base, ranges })
    expect(tornado(rows, 'worth').map(({ parameter }) => parameter)).toEqual(['a', 'c', 'b'])
    expect(tornado(rows, 'cost').map(({ parameter }) => parameter)).toEqual(['b', 'a', 'c'])
    expect(tornado([])).toEqual([])
    expect(paths(() => tornado(rows))).toEqual(['outcome'])
    expect(paths(() => tornado(rows, 'other' as never))).toEqual(['outcome'])
    expect(paths(() => tornado(7 as never))).toEqual(['rows'])
  })

  it('leaves its input alone, and a linear model swings by its slope times the range', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.nat(50), fc.nat(50), (slope, down, up) => {
        const options = deepFreeze({ base: { x: 3 }, ranges: { x: { low: 3 - down, high: 3 + up } } })
        const [row] = oneWay(({ x }) => slope * x, options)
        expect(row!.swing).toBe(Math.abs(slope) * (down + up))
      }),
    )
  })

  it('names everything that is wrong', () => {
    const wrong = { base: { a: 1, b: Infinity, c: 0 }, ranges: { a: { low: 2, high: 0 }, d: { low: 0, high: 1 }, c: { low: Number.NaN, high: 1, mid: 0 }, b: 3 }, extra: 1 }
    expect(paths(() => oneWay(7 as never, wrong as never))).toEqual([
      'options.extra',
      'evaluate',
      'options.base.b',
      'options.ranges.a.low',
      'options.ranges.a.high',
      'options.ranges.d',
      'options.ranges.c.mid',
      'options.ranges.c.low',
      'options.ranges.b',
    ])
    expect(paths(() => oneWay(evaluate, { base, ranges: {} }))).toEqual(['options.ranges'])
    expect(paths(() => oneWay(evaluate, undefined as never))).toEqual(['options'])
    expect(paths(() => oneWay(({ a }) => 1 / a, { base: { a: 1 }, ranges: { a: { low: 0, high: 2 } } }))).toEqual(['options.ranges.a.low'])
    const fickle = ({ a }: Record<'a', number>) => (a > 1 ? { one: 1, two: 2 } : { one: 1 })
    expect(paths(() => oneWay(fickle as never, { base: { a: 1 }, ranges: { a: { low: 0, high: 2 } } }))).toEqual(['options.ranges.a.high'])
    expect(paths(() => oneWay((() => 'x') as never, { base: { a: 1 }, ranges: { a: { low: 1, high: 2 } } })).length).toBe(3)
  })
})

describe('grids and scenarios', () => {
  const evaluate = ({ a, b }: Record<'a' | 'b', number>) => a * b + 1
  const base = { a: 2, b: 3 }

  it('two parameters over a grid, the second faster', () => {
    const rows = twoWay(evaluate, { base, first: { parameter: 'a', values: [0, 1] }, second: { parameter: 'b', values: Float64Array.of(5, 6, 7) } })
    expect(rows.map(({ inputs, value }) => [...inputs, value])).toEqual([
      [0, 5, 1],
      [0, 6, 1],
      [0, 7, 1],
      [1, 5, 6],
      [1, 6, 7],
      [1, 7, 8],
    ])
    expect(rows[0]).toMatchObject({ parameters: ['a', 'b'], outcome: 'outcome' })
  })

  it('agrees with one parameter moved alone', () => {
    const [, , fromGrid] = twoWay(evaluate, { base, first: { parameter: 'a', values: [2] }, second: { parameter: 'b', values: [0, 3, 9] } })
    const [alone] = oneWay(evaluate, { base, ranges: { b: { low: 0, high: 9 } } })
    expect(fromGrid!.value).toBe(alone!.atHigh)
  })

  it('scenarios beside the base', () => {
    const rows = scenarioTable(evaluate, { base, scenarios: { 'less a': { a: 1 }, both: { a: 0, b: 0 }, none: {} } })
    expect(rows).toEqual([
      { scenario: 'less a', inputs: { a: 1 }, outcome: 'outcome', value: 4, atBase: 7, difference: -3 },
      { scenario: 'both', inputs: { a: 0, b: 0 }, outcome: 'outcome', value: 1, atBase: 7, difference: -6 },
      { scenario: 'none', inputs: {}, outcome: 'outcome', value: 7, atBase: 7, difference: 0 },
    ])
  })

  it('names everything that is wrong', () => {
    const first = { parameter: 'a', values: [1] } as const
    expect(paths(() => twoWay(evaluate, { base, first, second: { parameter: 'z', values: [] } } as never))).toEqual(['options.second.parameter', 'options.second.values'])
    expect(paths(() => twoWay(evaluate, { base, first, second: first }))).toEqual(['options.second.parameter'])
    expect(paths(() => twoWay(evaluate, { base, first, second: 3, more: 1 } as never))).toEqual(['options.more', 'options.second'])
    expect(paths(() => twoWay(({ a, b }) => a / b, { base, first, second: { parameter: 'b', values: [1, 0] } }))).toEqual([
      'options.first.values[0] with options.second.values[1]',
    ])
    expect(paths(() => twoWay(evaluate, undefined as never))).toEqual(['options'])
    expect(paths(() => scenarioTable(evaluate, { base, scenarios: { x: { a: Number.NaN, z: 1 }, y: 3 } } as never))).toEqual([
      'options.scenarios.x.a',
      'options.scenarios.x.z',
      'options.scenarios.y',
    ])
    expect(paths(() => scenarioTable(evaluate, { base, scenarios: {} }))).toEqual(['options.scenarios'])
    expect(paths(() => scenarioTable(evaluate, undefined as never))).toEqual(['options'])
    expect(paths(() => scenarioTable(({ a }) => 1 / a, { base, scenarios: { zero: { a: 0 } } }))).toEqual(['options.scenarios.zero'])
  })
})

describe('a net benefit at a price', () => {
  const increments = ({ p }: Readonly<Record<'p', number>>) => ({ cost: 1550 - 100 * p, effect: 0.2 * p - 0.05 })
  const search = { base: { p: 0.6 }, parameter: 'p', low: 0.5, high: 0.7, ratio: 20_000 } as const

  it('is above 0 where the effect is worth more than its cost: at the base 20,000 x 0.07 less 1490 is -90', () => {
    const found = ratioThreshold(increments, search)
    expect(found.atBase).toBeCloseTo(-90, 8)
    expect(found).toMatchObject({ target: 0, baseInput: 0.6, parameter: 'p' })
    // Past the threshold there is more effect at less cost: 20,000 x 0.09 less 1480 is 320.
    expect(ratioThreshold(increments, { ...search, base: { p: 0.7 } }).atBase).toBeCloseTo(320, 8)
  })

  it('takes no outcome and no other target, and a model that gives neither cost nor effect is named', () => {
    expect(paths(() => ratioThreshold(increments, { ...search, target: 5, outcome: 'cost' } as never))).toEqual(['search.target', 'search.outcome'])
    const ends = ['search.base', 'search.low', 'search.high']
    expect(paths(() => ratioThreshold((() => undefined) as never, search))).toEqual(ends)
    expect(paths(() => ratioThreshold((() => ({ cost: 1 })) as never, search))).toEqual(ends)
  })
})

describe('numbers too large to reckon with', () => {
  it('are refused before a difference of them overflows', () => {
    const base = { a: 1 }
    expect(paths(() => oneWay(({ a }) => 1e308 * a, { base, ranges: { a: { low: -1, high: 1 } } }))).toEqual([
      'options.base', 'options.ranges.a.low', 'options.ranges.a.high',
    ])
    expect(paths(() => threshold(({ a }) => a - 1, { base: { a: 1e308 }, parameter: 'a', low: 0, high: 2 }))).toEqual(['search.base.a'])
    expect(paths(() => tornado([undefined] as never))).toEqual(['rows'])
    expect(paths(() => tornado([{ outcome: 'x' }] as never))).toEqual(['rows'])
  })
})

describe('the tree of sumatriptan against caffeine (Evans and others 1997)', () => {
  const base = { suma: 16.1, caf: 1.32, emergency: 63.16, admission: 1093, relief: 0.558, cafRelief: 0.379, stays: 0.594, cafStays: 0.703 }
  /** Relief that stays or comes back (a second dose), or none: borne at home, or an emergency, at times an admission. */
  const attack = (drug: number, relief: number, stays: number, { emergency, admission }: typeof base) => {
    const [toHospital, admitted] = [0.08, 0.002]
    const paths = [
      [relief * stays, drug, 1],
      [relief * (1 - stays), 2 * drug, 0.9],
      [(1 - relief) * (1 - toHospital), drug, -0.3],
      [(1 - relief) * toHospital * (1 - admitted), drug + emergency, 0.1],
      [(1 - relief) * toHospital * admitted, drug + emergency + admission, -0.3],
    ] as const
    const sum = (of: (path: readonly [number, number, number]) => number) => paths.reduce((total, path) => total + of(path), 0)
    return { paths, cost: sum(([p, cost]) => p * cost), utility: sum(([p, , utility]) => p * utility), probability: sum(([p]) => p) }
  }
  const both = (v: typeof base) => ({ suma: attack(v.suma, v.relief, v.stays, v), caf: attack(v.caf, v.cafRelief, v.cafStays, v) })
  /** Utilities are of a day. */
  const ratio = (v: typeof base) => {
    const { suma, caf } = both(v)
    return incrementalRatio({ cost: suma.cost, effect: suma.utility / 365 }, { cost: caf.cost, effect: caf.utility / 365 }).ratio!
  }

  it('costs 22.05806 and 4.71497 for a utility of 0.41686 and 0.20128: 29,363 a year of full health', () => {
    const { suma, caf } = both(base)
    expect([suma, caf].map(({ cost, utility }) => [cost.toFixed(5), utility.toFixed(5)])).toEqual([['22.05806', '0.41686'], ['4.71497', '0.20128']])
    expect([suma.probability, caf.probability]).toEqual([expect.closeTo(1, 14), expect.closeTo(1, 14)])
    expect(Math.round(ratio(base))).toBe(29363)
    // The first path: 0.331, 5.34, 0.33; and who bears it at home with caffeine: 0.571, 0.75, -0.17.
    const part = ([p, cost, utility]: readonly [number, number, number]) => [p.toFixed(3), (p * cost).toFixed(2), (p * utility).toFixed(2)]
    expect([part(suma.paths[0]), part(caf.paths[2])]).toEqual([['0.331', '5.34', '0.33'], ['0.571', '0.75', '-0.17']])
  })

  it('19,619 and 58,458 with relief 0.268 and 0.091 above that of caffeine, as scenarios', () => {
    const scenarios = { more: { relief: 0.379 + 0.268 }, less: { relief: 0.379 + 0.091 } }
    expect(scenarioTable((v) => ratio(v as typeof base), { base, scenarios }).map(({ value }) => Math.round(value))).toEqual([19619, 58458])
  })

  it('the same relief again where the price asked for is that ratio', () => {
    const increments = (v: typeof base) => {
      const { suma, caf } = both(v)
      return { cost: suma.cost - caf.cost, effect: (suma.utility - caf.utility) / 365 }
    }
    const found = ratioThreshold((v) => increments(v as typeof base), { base, parameter: 'relief', low: 0.45, high: 0.9, ratio: ratio({ ...base, relief: 0.647 }) })
    expect(found.value).toBeCloseTo(0.647, 9)
  })
})

describe('utility that is discounted continuously', () => {
  it('2000 for 0.03 x (1 - exp(-0.07)) / 0.035: 34,513.61', () => {
    const years = (1 - Math.exp(-0.07)) / 0.035
    const [one, other] = [0.8 * 1 + 0.2 * 0.7, 0.7 * 1 + 0.3 * 0.7]
    expect(incrementalRatio({ cost: 10000, effect: one * years }, { cost: 8000, effect: other * years }).ratio).toBeCloseTo(34513.61, 2)
  })
})
