import { describe, expect, it } from 'vitest'
import { calibrate } from '../../../src/projection/calibration/calibration.js'
import type { CalibrationTarget } from '../../../src/projection/calibration/targets.js'
import { stockOf, streamOf } from '../../../src/projection/cohort/look-up.js'
import { defineModel, type CohortModel } from '../../../src/projection/model/model.js'
import { run } from '../../../src/projection/cohort/run.js'
import type { Value } from '../../../src/projection/model/value.js'
import { complementOf, exponentialOf, productOf, sumOf } from '../../../src/projection/model/values.js'
import { withParameters } from '../../../src/projection/model/with-parameters.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { errorOf } from '../../support/error-of.js'

/** One person, and per cycle an amount by a formula in the numbers of a table: a curve to fit. */
function curve<Parameter extends string>(
  parameters: Readonly<Record<Parameter, number>>,
  formula: (x: Value) => Value,
  points: readonly (readonly [x: number, y: number])[],
) {
  const x: Value = { kind: 'by-cycle', values: Object.fromEntries(points.map(([each], at) => [String(at + 1), each])) }
  const model = {
    name: 'a curve',
    time: { cycle: 'step', count: points.length },
    states: ['one'],
    parameters,
    start: { one: 1 },
    transitions: {},
    rewards: { y: { perState: { one: formula(x) } } },
  } as unknown as CohortModel<'one', Parameter>
  const targets = points.map(([, value], at): CalibrationTarget<'one'> => ({ reward: 'y', cycle: String(at + 1), value }))
  return { model, targets }
}

describe('a straight line: the first set of Anscombe (1973)', () => {
  // Sum of y 82.51, mean of x 9, Sxx 110, Sxy 55.01: slope 55.01 / 110, intercept 82.51 / 11 - 9 * slope.
  const slope = 55.01 / 110
  const intercept = 82.51 / 11 - 9 * slope
  const { model, targets } = curve(
    { intercept: 0, slope: 0 },
    (x) => sumOf('intercept', productOf('slope', x)),
    [[10, 8.04], [8, 6.95], [13, 7.58], [9, 8.81], [11, 8.33], [14, 9.96], [6, 7.24], [4, 4.26], [12, 10.84], [7, 4.82], [5, 5.68]],
  )

  it.each([[0, 0], [-10, 10], [10, -10], [10, 10]])('is found from %d and %d', (first, second) => {
    const fit = calibrate(model, {
      parameters: { intercept: { start: first, min: -10, max: 10 }, slope: { start: second, min: -10, max: 10 } },
      targets,
    })
    expect(fit.values.intercept).toBeCloseTo(intercept, 7)
    expect(fit.values.slope).toBeCloseTo(slope, 8)
    // Published residual sum of squares: 13.76.
    expect(fit.squaredError).toBeCloseTo(13.7626900, 6)
    expect(fit).toMatchObject({ converged: true, undetermined: [] })
    expect(fit.parameters.map(({ bound }) => bound)).toEqual([undefined, undefined])
  })

  it('with the slope held back by its bound, the line still runs through the means', () => {
    // Intercept 82.51 / 11 - 9 * 0.4 = 3.900909...
    const fit = calibrate(model, {
      parameters: { intercept: { start: 0, min: -10, max: 10 }, slope: { start: 0, min: 0, max: 0.4 } },
      targets,
    })
    expect(fit.values.slope).toBe(0.4)
    expect(fit.values.intercept).toBeCloseTo(82.51 / 11 - 3.6, 8)
    expect(fit.parameters.map(({ name, bound }) => [name, bound])).toEqual([['intercept', undefined], ['slope', 'max']])
    expect(fit.converged).toBe(true)
  })
})

describe('a bent line: Misra1a of the Statistical Reference Datasets of NIST', () => {
  const { model, targets } = curve(
    { b1: 500, b2: 0.0001 },
    (x) => productOf('b1', complementOf(exponentialOf(productOf(-1, productOf('b2', x))))),
    [
      [77.6, 10.07], [114.9, 14.73], [141.1, 17.94], [190.8, 23.93], [239.9, 29.61], [289, 35.18], [332.8, 40.02],
      [378.4, 44.82], [434.8, 50.76], [477.3, 55.05], [536.8, 61.01], [593.1, 66.4], [689.1, 75.47], [760, 81.78],
    ],
  )

  it.each([[500, 0.0001], [250, 0.0005]])('has the certified values from the start %d, %d', (first, second) => {
    const fit = calibrate(model, {
      parameters: { b1: { start: first, min: 0, max: 1000 }, b2: { start: second, min: 0, max: 0.01 } },
      targets,
    })
    expect(fit.values.b1! / 2.3894212918e2).toBeCloseTo(1, 7)
    expect(fit.values.b2! / 5.5015643181e-4).toBeCloseTo(1, 7)
    expect(fit.squaredError / 1.2455138894e-1).toBeCloseTo(1, 8)
    expect(fit).toMatchObject({ converged: true, undetermined: [] })
  })
})

/** Two years of school, an mbo-like state to come back from, and those who left. */
const school = defineModel({
  name: 'a school with a way back',
  time: { cycle: 'school-year', first: '2010-2011', last: '2017-2018' },
  states: ['year 3', 'year 4', 'elsewhere', 'left'],
  parameters: { promotion: 0.5, repetition: 0.5, switching: 0.1, back: 0.1, share: 0.1 },
  start: { 'year 3': 900, 'year 4': 700 },
  inflow: { 'year 3': 1000 },
  transitions: {
    'year 3': { 'year 4': 'promotion', 'year 3': { kind: 'product', of: ['repetition', { kind: 'complement', of: 'promotion' }] }, left: 'rest' },
    'year 4': { elsewhere: 'switching', left: 'rest' },
    elsewhere: { 'year 4': 'back', elsewhere: 'rest' },
  },
  streams: { special: { of: ['year 3', 'year 4'], share: 'share' } },
})

describe('a synthetic history', () => {
  const truth = { promotion: 0.87, repetition: 0.4, switching: 0.23, back: 0.31, share: 0.116 }
  const history = run(withParameters(school, truth))
  const targets = history.labels.flatMap((cycle): CalibrationTarget<(typeof school)['states'][number]>[] => [
    { stock: 'year 3', cycle, value: stockOf(history, 'year 3', cycle) },
    { stock: ['year 4', 'elsewhere'], cycle, value: stockOf(history, ['year 4', 'elsewhere'], cycle) },
    { stock: 'year 4', cycle, value: stockOf(history, 'year 4', cycle), weight: 2 },
    { stream: 'special', cycle, value: streamOf(history, 'special', cycle) },
  ])
  const starts = [0.02, 0.5, 0.98].flatMap((low) => [0.05, 0.9].map((high) => [low, high] as const))

  it.each(starts)('gives its parameters back to 1e-6 from %d and %d', (one, other) => {
    const range = (start: number) => ({ start, min: 0, max: 1 })
    const fit = calibrate(school, {
      parameters: { promotion: range(one), repetition: range(other), switching: range(one), back: range(other), share: range(one) },
      targets,
    })
    for (const [name, value] of Object.entries(truth)) {
      expect(Math.abs(fit.values[name as keyof typeof truth]! - value)).toBeLessThan(1e-6)
    }
    expect(fit).toMatchObject({ converged: true, undetermined: [] })
    expect(Math.max(...fit.targets.map(({ residual }) => Math.abs(residual)))).toBeLessThan(1e-6)
    // The frozen values give the same run again.
    const again = run(withParameters(school, fit.values))
    expect(stockOf(again, 'year 3', '2017-2018')).toBe(fit.targets.at(-4)!.modelled)
  })

  it('is found where some values inside the bounds make no model: shares of more than 1 together', () => {
    const exits = defineModel({
      name: 'two exits',
      time: { cycle: 'step', count: 2 },
      states: ['in', 'a', 'b'],
      parameters: { a: 0.1, b: 0.1 },
      start: { in: 100 },
      transitions: { in: { a: 'a', b: 'b', in: 'rest' } },
    })
    // After one step 70 and 25 of 100.
    const fit = calibrate(exits, {
      parameters: { a: { start: 0.05, min: 0, max: 1 }, b: { start: 0.9, min: 0, max: 1 } },
      targets: [
        { flow: { from: 'in', to: 'a' }, cycle: '1', value: 70 },
        { flow: { from: 'in', to: 'b' }, cycle: '1', value: 25 },
      ],
    })
    expect(fit.values.a).toBeCloseTo(0.7, 9)
    expect(fit.values.b).toBeCloseTo(0.25, 9)
  })
})

describe('weights, bounds and what targets do not tell', () => {
  const level = { start: 10, min: 0, max: 100 }
  const constant = curve({ level: 0, other: 1 }, () => productOf('level', 'other'), [[0, 20], [0, 40]])

  it('a mean is weighted: (20 + 3 * 40) / 4 = 35', () => {
    const [first, second] = constant.targets
    const fit = calibrate(constant.model, { parameters: { level }, targets: [first!, { ...second!, weight: 3 }] })
    expect(fit.values.level).toBeCloseTo(35, 9)
    expect(fit.squaredError).toBeCloseTo(15 ** 2 + 3 * 5 ** 2, 9)
  })

  it('costs nothing inside bounds, and goes no further than the nearest one', () => {
    const within = (min: number, max: number) => {
      return calibrate(constant.model, { parameters: { level }, targets: [{ reward: 'y', cycle: '1', value: { min, max } }] })
    }
    expect(within(5, 15)).toMatchObject({ values: { level: 10 }, squaredError: 0, converged: true, undetermined: [['level']] })
    expect(within(5, 15).targets.map(({ modelled, residual }) => [modelled, residual])).toEqual([[10, 0]])
    expect(within(20, 30).values.level).toBeCloseTo(20, 4)
    expect(within(1, 2).values.level).toBeCloseTo(2, 4)
  })

  it('says that a product does not tell its factors apart, and that a parameter does nothing', () => {
    const parameters = { level, other: { start: 2, min: 0.5, max: 9 } }
    const fit = calibrate(constant.model, { parameters, targets: constant.targets })
    expect(fit.values.level! * fit.values.other!).toBeCloseTo(30, 9)
    expect(fit.undetermined).toEqual([['level', 'other']])
    const unused = curve({ level: 0, idle: 0 }, () => 'level', [[0, 20]])
    const idle = { start: 1, min: 0, max: 2 }
    expect(calibrate(unused.model, { parameters: { level, idle }, targets: unused.targets })).toMatchObject({
      values: { idle: 1 },
      undetermined: [['idle']],
      converged: true,
    })
  })

  it('is the same to the last bit when asked again, and leaves what it was given as it is', () => {
    const options = { parameters: { level }, targets: constant.targets }
    const frozen = calibrate(deepFreeze(constant.model), deepFreeze(options))
    expect(calibrate(constant.model, options)).toEqual(frozen)
    expect(Object.isFrozen(frozen.values)).toBe(true)
    expect(JSON.parse(JSON.stringify(frozen))).toEqual(frozen)
  })
})

describe('what targets tell of parameters', () => {
  const school = {
    name: 'two schools',
    time: { cycle: 'step', count: 2 },
    states: ['in', 'out', 'elsewhere'],
    parameters: { leave: 0.5, others: 12 },
    start: { in: 1000 },
    // At 12 the people of all schools together pass 1,024, where people would be counted on a coarser grid.
    inflow: { elsewhere: 'others' },
    transitions: { in: { out: 'leave', in: 'rest' } },
  } as const

  it('is nothing of one that only sets how many people there are elsewhere', () => {
    const targets = [{ stock: 'in', cycle: '2', value: 300 }, { stock: 'out', cycle: '2', value: 690 }] as const
    const parameters = { leave: { start: 0.5, min: 0, max: 1 }, others: { start: 12, min: 0, max: 24 } }
    // 1,000 (1 - leave) to 300 and 1,000 leave to 690: the mean of 0.70 and 0.69.
    const fit = calibrate(school, { parameters, targets })
    expect(fit.values.leave).toBeCloseTo(0.695, 9)
    expect(fit).toMatchObject({ converged: true, undetermined: [['others']], values: { others: 12 } })
  })

  it('is their sum alone where they stand in a sum, on a bound as well', () => {
    const points = [1, 2, 3, 4].map((x) => [x, Math.exp(-x)] as const)
    const { model, targets } = curve({ a: 0, b: 1 }, (x) => exponentialOf(productOf(-1, productOf(sumOf('a', 'b'), x))), points)
    const b = { start: 1, min: 0, max: 3 }
    const onBound = calibrate(model, { parameters: { a: { start: 0, min: 0, max: 3 }, b }, targets })
    expect(onBound).toMatchObject({ values: { a: 0, b: 1 }, undetermined: [['a', 'b']] })
    const onOther = calibrate(model, { parameters: { a: { start: 0, min: -3, max: 0 }, b }, targets })
    expect(onOther).toMatchObject({ values: { a: 0, b: 1 }, undetermined: [['a', 'b']] })
  })

  it('is followed to where the model has fewer people than at the start, and more', () => {
    const size = { ...school, start: { in: 'others' } } as const
    for (const people of [1e-3, 1e9]) {
      const parameters = { others: { start: 1e4, min: 0, max: 1e10 } }
      const fit = calibrate(size, { parameters, targets: [{ stock: 'in', cycle: '1', value: people }] })
      expect(Math.abs(fit.values.others! - people)).toBeLessThan(1e-3)
    }
  })

  it('is who stays in a state that nobody leaves: of 1,000 those who left in the first step', () => {
    const targets = [{ flow: { from: 'out', to: 'out' }, cycle: '2', value: 300 }] as const
    expect(calibrate(school, { parameters: { leave: { start: 0.5, min: 0, max: 1 } }, targets }).values.leave).toBeCloseTo(0.3, 9)
  })
})

describe('strata, strategies and rewards as targets', () => {
  const model = defineModel({
    name: 'two groups',
    time: { cycle: 'step', count: 1 },
    states: ['in', 'out'],
    parameters: { leave: 0.1 },
    strategies: { guided: { leave: { kind: 'product', of: ['leave', 0.5] } } },
    strata: { a: { share: 0.25 }, b: { share: 0.75, parameters: { leave: 0.2 } } },
    start: { in: 1000 },
    transitions: { in: { out: 'leave', in: 'rest' } },
    rewards: { left: { perMove: { in: { out: 1 } } } },
  })
  const parameters = { leave: { start: 0.1, min: 0, max: 1 } }

  it('a flow of one stratum under a strategy: 250 people, half of 0.32', () => {
    const targets = [{ flow: { from: 'in', to: 'out' }, cycle: '1', stratum: 'a', value: 40 }] as const
    expect(calibrate(model, { parameters, targets, strategy: 'guided' }).values.leave).toBeCloseTo(0.32, 9)
  })

  it('a total: 250 people at 0.4, and 750 at their own 0.2', () => {
    expect(calibrate(model, { parameters, targets: [{ reward: 'left', value: 250 }] }).values.leave).toBeCloseTo(0.4, 9)
  })

  it('a stratum that the parameter does not reach', () => {
    const targets = [{ stock: 'in', cycle: '1', stratum: 'b', value: 700 }] as const
    expect(calibrate(model, { parameters, targets }).undetermined).toEqual([['leave']])
  })
})

describe('what cannot be asked', () => {
  it('names every parameter and target that is wrong', () => {
    const wrong = {
      parameters: {
        promotion: { start: 2, min: 0, max: 1 },
        back: { start: 0, min: 1, max: 1 },
        share: { start: 'x', min: 0 },
        nobody: { start: 0, min: 0, max: 1 },
      },
      targets: [
        { stock: 'year 5', cycle: '2010-2011', value: 1 },
        { stock: ['year 3', 'year 5'], cycle: '1999-2000', value: Number.NaN, weight: 0 },
        { flow: { from: 'year 3', to: 'nowhere' }, cycle: '2010-2011', value: { min: 2, max: 1 } },
        { stream: 'unknown', cycle: '2010-2011', value: 1, stratum: 'a' },
        { reward: 'none', value: 1 },
        { stock: 'left', stream: 'special', cycle: '2010-2011', value: 1 },
        { value: 1 },
        7,
        { stock: 'left', cycle: '2010-2011', stratum: 'a', value: 1 },
      ],
      stategy: 'x',
    }
    expect(errorOf(() => calibrate(school, wrong as never)).problems.map(({ path }) => path)).toEqual([
      'stategy',
      'parameters.promotion.start',
      'parameters.back.max',
      'parameters.share.start',
      'parameters.share.max',
      'parameters.nobody',
      'targets[0].stock',
      'targets[1].stock[1]',
      'targets[1].cycle',
      'targets[1].value',
      'targets[1].weight',
      'targets[2].flow.to',
      'targets[2].value.max',
      'targets[3].stratum',
      'targets[3].stream',
      'targets[4].reward',
      'targets[5]',
      'targets[6]',
      'targets[7]',
      'targets[8].stratum',
    ])
  })

  it('refuses a move that the model does not have, a state that stands twice, and holes', () => {
    const parameters = { promotion: { start: 0.5, min: 0, max: 1 } }
    const problemsOf = (targets: unknown) => {
      return errorOf(() => calibrate(school, { parameters, targets } as never)).problems.map(({ path, message }) => [path, message])
    }
    const cycle = '2010-2011'
    expect(problemsOf([
      { flow: { from: 'year 3', to: 'elsewhere' }, cycle, value: 1 },
      { flow: { from: 'left', to: 'year 3' }, cycle, value: 1 },
      { flow: { from: 'left', to: 'left' }, cycle, value: 1 },
      { stock: ['year 3', 'year 4', 'year 3'], cycle, value: 1 },
    ])).toEqual([
      ['targets[0].flow.to', "the model has no move from 'year 3' to 'elsewhere'"],
      ['targets[1].flow.to', "the model has no move from 'left' to 'year 3'"],
      ['targets[3].stock[2]', "'year 3' stands here twice"],
    ])
    expect(problemsOf(new Array(1))).toEqual([['targets[0]', 'undefined cannot stand here']])
    expect(problemsOf([{ stock: new Array(1), cycle, value: 1 }])).toEqual([['targets[0].stock[0]', 'undefined cannot stand here']])
  })

  it('refuses numbers whose squares cannot be counted with', () => {
    const wrong = {
      parameters: { promotion: { start: 0, min: -1e308, max: 1e308 } },
      targets: [
        { stock: 'left', cycle: '2010-2011', value: 1e200 },
        { stock: 'left', cycle: '2010-2011', value: { min: -1e200, max: 1e200 }, weight: 1e200 },
        { stock: 'left', cycle: '2010-2011', value: 1, weight: 1e-200 },
      ],
    } as const
    expect(errorOf(() => calibrate(school, wrong)).problems.map(({ path }) => path)).toEqual([
      'parameters.promotion.min',
      'parameters.promotion.max',
      'targets[0].value',
      'targets[1].value.min',
      'targets[1].value.max',
      'targets[1].weight',
      'targets[2].weight',
    ])
    // A million people at 1e99 each, with the starting value.
    const one = curve({ level: 1 }, () => productOf('level', 1e80), [[0, 1]]).model
    const range = { start: 1e19, min: 0, max: 1e19 }
    const large = errorOf(() => calibrate({ ...one, start: { one: 1e6 } }, { parameters: { level: range }, targets: [{ reward: 'y', value: 1 }] }))
    expect(large.problems).toMatchObject([{ path: 'targets[0]', message: 'with the starting values it comes to 1e+105' }])
  })

  it('refuses nothing to estimate, nothing to fit, and what is no set of options', () => {
    expect(errorOf(() => calibrate(school, { parameters: {}, targets: [] })).problems.map(({ path }) => path)).toEqual(['parameters', 'targets'])
    expect(errorOf(() => calibrate(school, undefined as never)).problems.map(({ path }) => path)).toEqual([''])
  })

  it('passes on what is wrong with the model, as it stands or at the start', () => {
    const stateless: typeof school = { ...school, states: [] }
    expect(errorOf(() => calibrate(stateless, { parameters: {}, targets: [] })).code).toBe('invalid-model')
    const parameters = { promotion: { start: 2, min: 0, max: 3 } }
    const targets = [{ stock: 'year 3', cycle: '2010-2011', value: 1 }] as const
    expect(errorOf(() => calibrate(school, { parameters, targets })).code).toBe('invalid-model')
  })

  it('withParameters takes numbers for names of the model', () => {
    const wrong = errorOf(() => withParameters(school, { nobody: 1, share: Number.NaN } as never))
    expect(wrong.problems.map(({ path }) => path)).toEqual(['values.nobody', 'values.share'])
  })
})
