import { describe, expect, it } from 'vitest'
import { check } from '../../../src/projection/checks/check.js'
import { compile } from '../../../src/projection/program/compile.js'
import type { CohortModel } from '../../../src/projection/model/model.js'
import { run } from '../../../src/projection/cohort/run.js'
import { runDraws } from '../../../src/projection/draws/run-draws.js'
import { cohortModelSchema } from '../../../src/projection/model/schema.js'
import { errorOf } from '../../support/error-of.js'
import { faults, optionFaults, sound, withStrategy } from './invalid-models.js'

describe('a fault in a model', () => {
  it('is not found in a sound one', () => {
    expect(check(sound)).toEqual([])
  })

  it.each(faults)('$title gives one clear problem with its path', ({ change, path, words }) => {
    const model = { ...sound, ...change }
    const problems = check(model)
    expect(problems.map((problem) => problem.path)).toEqual([path])
    expect(problems[0]!.message).toMatch(words)
    expect(problems[0]!.expected).not.toBe('')
    const error = errorOf(() => compile(model))
    expect(error.code).toBe('invalid-model')
    expect(error.problems).toEqual(problems)
  })

  it.each(faults)('$title is found by the schema as well', ({ change, path }) => {
    const parsed = cohortModelSchema().safeParse({ ...sound, ...change })
    expect(parsed.success).toBe(false)
    const paths = parsed.error!.issues.map((issue) => issue.path.map(String).join('/'))
    const expected = path.replaceAll(/\["|"\]|\[|\]/g, '/').split(/[./]+/).filter((key) => key !== '').join('/')
    expect(paths).toContain(expected)
  })

  it('all problems of one model come together, in one readable message', () => {
    const model: CohortModel = {
      name: 'many faults',
      time: { cycle: 'school-year', first: '2013-2015', last: '2015-2016' },
      states: ['in', 'out'],
      inflow: { in: -1 },
      transitions: { in: { in: 0.7, out: 0.4 }, gone: { in: 1 } },
    }
    const error = errorOf(() => run(model))
    expect(error.message).toBe(
      [
        "4 problems in the cohort model 'many faults' (invalid-model)",
        "  1. time.first: '2013-2015' is not a school year; expected two consecutive years, such as '2013-2014'",
        '  2. inflow.in: -1 cannot stand here; expected 0 or more',
        "  3. transitions.gone: 'gone' is not a state of the model; expected one of in, out",
        '  4. transitions.in: the shares add up to 1.1; expected exactly 1. Lower one of the shares',
      ].join('\n'),
    )
  })

  it.each([undefined, null, 3, 'model', [], {}, { states: 3, time: null, transitions: [] }, { states: [null, 3] }])(
    'anything else, such as %j, gives problems and no crash',
    (value) => {
      expect(check(value).length).toBeGreaterThan(0)
      expect(errorOf(() => run(value as never)).code).toBe('invalid-model')
    },
  )
})

describe('several problems', () => {
  it('come together, also where a part of the model is broken', () => {
    const problems = check({
      ...sound,
      parameters: { rate: 'rat', twice: { kind: 'sum', of: [] } },
      counting: 'sometimes',
      age: -1,
      strata: { all: { share: 1, start: 3 } },
      transitions: { in: { out: 'rate', in: 'rest' } },
      rewards: { cost: { perState: { nowhere: 1, in: 'price' }, counting: { weights: [1] }, discount: { rate: -2 } } },
    })
    expect(problems.map(({ path }) => path)).toEqual([
      'age',
      'strata.all.start',
      'rewards.cost.discount.rate',
      'rewards.cost.counting.weights',
      'counting',
      'rewards.cost.perState.nowhere',
      'parameters.rate',
      'parameters.twice.of',
      'rewards.cost.perState.in',
    ])
  })

  it.each(['school-year', 'calendar-year', 'month', 'step'])('come together where the %s axis is broken', (cycle) => {
    const byCycle = { kind: 'by-cycle', values: { x: 1 } }
    const bands = { kind: 'bands', by: 'time', from: [0, 0], values: [1, 1] }
    const timed = { kind: 'bands', by: 'time-in-state', from: [0, 1], values: ['rat', 1] }
    const problems = check({ ...sound, time: { cycle }, inflow: { in: byCycle, out: bands }, transitions: { in: { out: timed } } })
    const paths = problems.map(({ path }) => path)
    expect(paths.filter((path) => path.startsWith('time'))).not.toEqual([])
    expect(paths.filter((path) => !path.startsWith('time'))).toEqual(['inflow.in.values.x', 'inflow.out.from[1]', 'transitions.in.out.values[0]'])
  })

  it('do not drag others along: without states, or without parameters, no name is unknown', () => {
    expect(check({ ...sound, states: 'in' }).map(({ path }) => path)).toEqual(['states'])
    expect(check({ ...withStrategy, parameters: 3, strategies: {} }).map(({ path }) => path)).toEqual(['parameters'])
  })
})

describe('a fault in the options of a run', () => {
  it.each(optionFaults)('$title gives one clear problem with its path', ({ options, path, words }) => {
    const { problems } = errorOf(() => run(withStrategy, options))
    expect(problems.map((problem) => problem.path)).toEqual([path])
    expect(problems[0]!.message).toMatch(words)
  })

  it('of a compiled model, or of many draws, does as well', () => {
    const problemsOf = (call: () => unknown) => errorOf(call).problems.map(({ path }) => path)
    expect(problemsOf(() => compile(withStrategy, { strategies: ['guided', 'guidance'] }))).toEqual(['strategies[1]'])
    expect(problemsOf(() => compile(withStrategy, { strategy: 'guided' } as never))).toEqual(['options.strategy'])
    expect(problemsOf(() => run(compile(withStrategy), { strategy: 'guidance' }))).toEqual(['options'])
    expect(problemsOf(() => runDraws(withStrategy, { draws: {}, strategies: ['guided', 'guidance'] }))).toEqual(['strategies[1]'])
    expect(problemsOf(() => run(withStrategy, null as never))).toEqual(['options'])
  })
})

describe('the names of states', () => {
  it('may be those of properties that every object has', () => {
    const names = ['constructor', 'toString', '__proto__', 'valueOf'] as const
    const odd: CohortModel = {
      name: 'odd names',
      time: { cycle: 'step', count: 2 },
      states: names,
      start: { constructor: 4 },
      transitions: { constructor: { toString: 0.5, constructor: 'rest' } },
    }
    expect([...run(odd).stocks]).toEqual([4, 0, 0, 0, 2, 2, 0, 0, 1, 3, 0, 0])
  })
})

describe('the grid of a run', () => {
  it('keeps the past as it was when only the future differs, where it is named', () => {
    const later = (people: number): CohortModel => ({
      ...sound,
      inflow: { in: { kind: 'from-cycle', values: { '2013-2014': 5.1, '2015-2016': people } } },
    })
    const grid = 2 ** -30
    const [small, large] = [run(later(1), { grid }), run(later(1e6), { grid })]
    expect([...small.stocks.subarray(0, 4)]).toEqual([...large.stocks.subarray(0, 4)])
    expect(small.conventions.grid).toBe(grid)
  })

  it.each([0.3, 0, -1, Number.NaN])('is a power of two, not %s', (grid) => {
    expect(errorOf(() => run(sound, { grid })).problems[0]!.path).toBe('options.grid')
  })

  it('is not too fine for the people of the model', () => {
    expect(errorOf(() => run(sound, { grid: 2 ** -60 })).problems[0]!.expected).toMatch(/^at least/)
  })
})

describe('what a model may leave to the engine', () => {
  it('keeps the people of a state without a row, and says so', () => {
    const result = run(sound)
    expect(result.conventions.absorbing).toEqual(['out'])
    expect(result.conventions).toMatchObject({ cycle: 'school-year', yearsPerCycle: 1, inflowAt: 'start-of-cycle' })
  })

  it('lets the rest go where it is told', () => {
    const rest = run({ ...sound, transitions: { in: { out: 0.1, in: 'rest' } } })
    expect(rest.stocks).toEqual(run(sound).stocks)
  })

  it('accepts a row that misses 1 by rounding alone', () => {
    const third = 0.333333333333
    const model = { ...sound, states: ['in', 'out', 'far'], transitions: { in: { in: third, out: third, far: third } } }
    expect(run(model).conservation.difference).toBe(0)
  })
})
