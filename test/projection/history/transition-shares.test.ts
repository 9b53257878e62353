import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeRatios } from '../../../src/projection/history/grade-progression.js'
import { stockOf } from '../../../src/projection/cohort/look-up.js'
import { run } from '../../../src/projection/cohort/run.js'
import { transitionShares, type CountedFlow } from '../../../src/projection/history/transition-shares.js'
import { errorOf } from '../../support/error-of.js'

/** Year 3 of a school over three years: promoted, repeating, switched to another school, dropped out. */
const flows: CountedFlow[] = [
  [2010, 80, 10, 6, 4],
  [2011, 170, 10, 10, 10],
  [2012, 90, 5, 5, 0],
].flatMap(([year, promoted, repeating, switched, dropped]) => [
  { year: year!, from: '3', to: '4', people: promoted! },
  { year: year!, from: '3', to: '3', people: repeating! },
  { year: year!, from: '3', to: 'elsewhere', people: switched! },
  { year: year!, from: '3', to: 'dropped out', people: dropped! },
])

describe('transitionShares', () => {
  it('of all years together: 340, 25, 21 and 14 of 400', () => {
    const [row] = transitionShares(flows)
    expect(row!.from).toBe('3')
    expect(row!.shares['4']).toBeCloseTo(340 / 400, 15)
    expect(row!.shares['3']).toBeCloseTo(25 / 400, 15)
    expect(row!.shares['elsewhere']).toBeCloseTo(21 / 400, 15)
    expect(row!.shares['dropped out']).toBeCloseTo(14 / 400, 15)
  })

  it('has people pooled where years weigh as their people: 91 + 91 of 200, and 28 + 154 of 200', () => {
    const flows = ([[1, 91, 9], [2, 91, 9]] as const).flatMap(([year, b, a]) => [{ year, from: 'a', to: 'b', people: b }, { year, from: 'a', to: 'a', people: a }])
    expect(transitionShares(flows)[0]!.shares).toEqual({ b: 182 / 200, a: 18 / 200 })
    const uneven = ([[1, 28, 5], [2, 154, 13]] as const).flatMap(([year, b, a]) => [{ year, from: 'a', to: 'b', people: b }, { year, from: 'a', to: 'a', people: a }])
    expect(transitionShares(uneven)[0]!.shares).toEqual({ b: 0.91, a: 0.09 })
  })

  it('as a mean of the years: promotion (0.80 + 0.85 + 0.90) / 3', () => {
    const [row] = transitionShares(flows, 'mean')
    expect(row!.shares['4']).toBeCloseTo(0.85, 15)
    expect(row!.yearly.map(({ year, people, shares }) => [year, people, shares['4']])).toEqual([[2010, 100, 0.8], [2011, 200, 0.85], [2012, 100, 0.9]])
  })

  it('smoothed with 0.5: promotion 0.25 * 0.80 + 0.25 * 0.85 + 0.5 * 0.90 = 0.8625', () => {
    expect(transitionShares(flows, { alpha: 0.5 })[0]!.shares['4']).toBeCloseTo(0.8625, 15)
  })

  it('takes what was not counted for nobody, and passes over a year without people', () => {
    const [row] = transitionShares(
      [
        { year: 2, from: 'a', to: 'c', people: 30 },
        { year: 1, from: 'a', to: 'b', people: 10 },
        { year: 3, from: 'a', to: 'b', people: 0 },
      ],
      'mean',
    )
    expect(row!.shares).toEqual({ c: 0.5, b: 0.5 })
    expect(row!.yearly.map(({ year, shares }) => [year, shares])).toEqual([[1, { c: 0, b: 1 }], [2, { c: 1, b: 0 }]])
  })

  it('gives rows that a model takes as they are, and that add up to 1', () => {
    const mean = fc.constantFrom('mean' as const, 'weighted-mean' as const, { alpha: 0.3 }, { alpha: 1 })
    const counts = fc.array(fc.tuple(fc.nat(1e5), fc.nat(1e5), fc.integer({ min: 1, max: 1e5 })), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(counts, mean, (years, kind) => {
        const counted = years.flatMap((people, year) => ['a', 'b', 'c'].map((to, at) => ({ year, from: 'a', to, people: people[at]! })))
        const [row] = transitionShares(counted, kind)
        const sum = Object.values(row!.shares).reduce<number>((total, share) => total + share!, 0)
        expect(sum).toBeCloseTo(1, 14)
        const model = { name: 'a', time: { cycle: 'step', count: 1 }, states: ['a', 'b', 'c'], start: { a: 1000 }, transitions: { a: row!.shares } } as const
        expect(stockOf(run(model), 'a', '1')).toBe(1000)
      }),
    )
  })

  it('names every count that is wrong', () => {
    const wrong = [
      { year: 2010.5, from: '', to: 'b', people: -1 },
      { year: 2010, from: 'a', people: 1, number: 2 },
      7,
    ]
    expect(errorOf(() => transitionShares(wrong as never, { alpha: 0 })).problems.map(({ path }) => path)).toEqual([
      'flows[0].year',
      'flows[0].from',
      'flows[0].people',
      'flows[1].number',
      'flows[1].to',
      'flows[2]',
      'mean.alpha',
    ])
    const table = [
      { year: 1, from: 'a', to: 'b', people: 1 },
      { year: 1, from: 'a', to: 'b', people: 2 },
      { year: 1, from: 'c', to: 'b', people: 0 },
    ]
    expect(errorOf(() => transitionShares(table)).problems.map(({ path }) => path)).toEqual(['flows[1]', 'flows[2]'])
    expect(errorOf(() => transitionShares(new Array(2))).problems.map(({ path }) => path)).toEqual(['flows[0]', 'flows[1]'])
    const large = [{ year: 1, from: 'a', to: 'b', people: 1e308 }, { year: 1e300, from: 'a', to: 'a', people: 5e-324 }]
    expect(errorOf(() => transitionShares(large)).problems.map(({ path }) => path)).toEqual(['flows[0].people', 'flows[1].year', 'flows[1].people'])
    expect(errorOf(() => transitionShares([], 'median' as never)).problems.map(({ path }) => path)).toEqual(['flows', 'mean'])
  })
})

describe('gradeRatios by kind of mean: K to 1 of the history of enrollcast, 0.95 and 0.90', () => {
  const history = {
    grades: ['K', '1', '2'],
    years: [
      { label: '2021', pupils: [100, 90, 80] },
      { label: '2022', pupils: [110, 95, 88] },
      { label: '2023', pupils: [120, 99, 91] },
    ],
  }

  it.each([
    ['mean', (0.95 + 0.9) / 2],
    // 95 and 99 of 100 and 110.
    ['weighted-mean', 194 / 210],
    // 0.4 * 0.90 + 0.6 * 0.95.
    [{ alpha: 0.4 }, 0.93],
    // The last year alone.
    [{ alpha: 1 }, 0.9],
  ] as const)('%j', (mean, expected) => {
    expect(gradeRatios(history, mean)[0]!.ratio).toBeCloseTo(expected, 15)
  })

  it('smooths three ratios by 0.36, 0.24 and 0.4 where alpha is 0.4', () => {
    // Ratios 0.5, 0.75 and 1: 0.18 + 0.18 + 0.4.
    const years = [[100, 0], [200, 50], [100, 150], [1, 100]].map((pupils, index) => ({ label: String(2001 + index), pupils }))
    expect(gradeRatios({ grades: ['a', 'b'], years }, { alpha: 0.4 })[0]!.ratio).toBeCloseTo(0.76, 15)
  })

  it('names a mean that is none beside what is wrong with the history', () => {
    const wrong = () => gradeRatios({ ...history, grades: ['K'] }, { alpha: 2, beta: 1 } as never)
    expect(errorOf(wrong).problems.map(({ path }) => path)).toEqual([
      'grades',
      'years[0].pupils',
      'years[1].pupils',
      'years[2].pupils',
      'mean.beta',
      'mean.alpha',
    ])
    expect(errorOf(() => gradeRatios({ grades: ['a', 'b'], years: [null, 3] } as never)).problems.map(({ path }) => path)).toEqual(['years[0]', 'years[1]'])
  })
})
