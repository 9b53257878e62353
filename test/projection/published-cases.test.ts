import { describe, expect, it } from 'vitest'
import { gradeRatios, projectGrades } from '../../src/projection/history/grade-progression.js'
import { endOf, stockOf } from '../../src/projection/cohort/look-up.js'
import { defineModel, type Counting } from '../../src/projection/model/model.js'
import { run } from '../../src/projection/cohort/run.js'

/** Relative difference of at most 1e-9, and of 1e-12 where asked. */
function expectNear(actual: number, expected: number, tolerance = 1e-9) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)))
}

describe('open cohort with time-varying inflow: heemod 1.1.0 `define_inflow`, checkable by hand', () => {
  const model = (counting: Counting) =>
    defineModel({
      name: 'three states, four cycles',
      time: { cycle: 'step', count: 4 },
      states: ['A', 'B', 'C'],
      start: { A: 1000 },
      inflow: { A: { kind: 'by-cycle', values: { 1: 110, 2: 120, 3: 130, 4: 140 } }, B: 5 },
      transitions: {
        A: { A: 'rest', B: { kind: 'from-cycle', values: { 1: 0.2, 3: 0.3 } }, C: 0.1 },
        B: { B: 'rest', C: 0.5 },
      },
      rewards: {
        cost: { perState: { A: 10, B: 20 }, discount: { rate: 0.04 } },
        effect: { perState: { A: 1, B: 0.5 } },
      },
      counting,
    })

  const atStart = [
    ['1', 1110, 5, 0],
    ['2', 897, 229.5, 113.5],
    ['3', 757.9, 299.15, 317.95],
    ['4', 594.74, 381.945, 543.315],
  ] as const

  it.each(atStart)('start of cycle %s', (label, a, b, c) => {
    const result = run(model('start'))
    expectNear(stockOf(result, 'A', label), a, 1e-12)
    expectNear(stockOf(result, 'B', label), b, 1e-12)
    expectNear(stockOf(result, 'C', label), c, 1e-12)
  })

  it('end of cycle 4, and all 1520 people are there', () => {
    const result = run(model('start'))
    expectNear(endOf(result, 'A'), 356.844, 1e-12)
    expectNear(endOf(result, 'B'), 369.3945, 1e-12)
    expectNear(endOf(result, 'C'), 793.7615, 1e-12)
    expect(result.conservation).toEqual({ entered: 1520, present: 1520, difference: 0 })
  })

  const totals = [
    ['start', 48855.4641272, 3817.4375],
    ['end', 48901.8201667, 3246.47875],
    ['average', 48878.642147, 3531.958125],
  ] as const

  it.each(totals)('counted at the %s', (counting, cost, effect) => {
    const result = run(model(counting))
    expectNear(result.rewards['cost']!.total, cost)
    expectNear(result.rewards['effect']!.total, effect, 1e-12)
    expect(result.conventions.counting).toEqual({ cost: counting, effect: counting })
  })
})

describe('enrolment by grade progression: enrollcast 0.2.0, the method of Webster 1970', () => {
  const history = {
    grades: ['K', '1', '2'],
    years: [
      { label: '2021', pupils: [100, 90, 80] },
      { label: '2022', pupils: [110, 95, 88] },
      { label: '2023', pupils: [120, 99, 91] },
    ],
  }

  it('means of the yearly ratios', () => {
    const ratios = gradeRatios(history).map((each) => each.ratio)
    expectNear(ratios[0]!, 0.925, 1e-12)
    expectNear(ratios[1]!, 331 / 342, 1e-12)
  })

  it('three years with a given entry grade', () => {
    const ratios = gradeRatios(history).map((each) => each.ratio)
    const forecast = projectGrades([120, 99, 91], ratios, [
      { kind: 'progress', label: '2024', entry: 125 },
      { kind: 'progress', label: '2025', entry: 130 },
      { kind: 'progress', label: '2026', entry: 128 },
    ])
    // 99 * 331/342 and so on: the publication prints five decimals of these.
    const expected = [
      [125, 111, (99 * 331) / 342],
      [130, 115.625, (111 * 331) / 342],
      [128, 120.25, (115.625 * 331) / 342],
    ]
    forecast.forEach(({ pupils }, year) => {
      pupils.forEach((number, grade) => {
        expectNear(number, expected[year]![grade]!)
      })
    })
    expect(forecast.map(({ pupils }) => Number(pupils[2]!.toFixed(5)))).toEqual([95.81579, 107.42982, 111.90607])
  })

  it('a schedule of three regimes', () => {
    const forecast = projectGrades(
      [80, 66, 60],
      [0.92, 0.97],
      [
        { kind: 'hold', label: '1' },
        { kind: 'hold', label: '2' },
        { kind: 'multiply', label: '3', by: 1.1 },
        { kind: 'multiply', label: '4', by: 1.1 },
        { kind: 'multiply', label: '5', by: 1.05 },
        { kind: 'progress', label: '6', entry: 130 },
      ],
    )
    const expected = [
      [80, 66, 60],
      [80, 66, 60],
      [88, 72.6, 66],
      [96.8, 79.86, 72.6],
      [101.64, 83.853, 76.23],
      [130, 93.5088, 81.33741],
    ]
    forecast.forEach(({ pupils }, year) => {
      pupils.forEach((number, grade) => {
        expectNear(number, expected[year]![grade]!)
      })
    })
  })
})
