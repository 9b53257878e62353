import { describe, expect, it } from 'vitest'
import { check } from '../../src/projection/check.js'
import type { CohortModel } from '../../src/projection/model.js'
import { run } from '../../src/projection/run.js'
import { cohortModelSchema } from '../../src/projection/schema.js'
import { errorOf } from '../support/error-of.js'

const sound: CohortModel = {
  name: 'two states',
  time: { cycle: 'school-year', first: '2013-2014', last: '2015-2016' },
  states: ['in', 'out'],
  start: { in: 10 },
  inflow: { in: 5 },
  transitions: { in: { in: 0.9, out: 0.1 } },
}

/** One fault each: what is changed in the sound model, the path of the problem, and words it must hold. */
const faults: readonly [string, unknown, string, RegExp][] = [
  ['a row that adds up to 1.1', { transitions: { in: { in: 0.7, out: 0.4 } } }, 'transitions.in', /add up to 1\.1 in cycle '2013-2014'/],
  ['a row that adds up to 0.9', { transitions: { in: { in: 0.9 } } }, 'transitions.in', /add up to 0\.9/],
  ['a row above 1 beside a rest', { transitions: { in: { in: 1.2, out: 'rest' } } }, 'transitions.in.in', /1\.2/],
  ['shares above 1 together, beside a rest', { states: ['in', 'out', 'far'], transitions: { in: { in: 0.7, out: 0.6, far: 'rest' } } }, 'transitions.in', /add up to 1\.3/],
  ['two rests', { transitions: { in: { in: 'rest', out: 'rest' } } }, 'transitions.in', /2 transitions take the rest/],
  ['a negative share', { transitions: { in: { in: 1, out: -0.1 } } }, 'transitions.in.out', /-0\.1/],
  ['a negative inflow', { inflow: { in: -1 } }, 'inflow.in', /-1/],
  ['a negative inflow in one year', { inflow: { in: { kind: 'from-cycle', values: { '2013-2014': 1, '2014-2015': -2 } } } }, 'inflow.in.values["2014-2015"]', /-2/],
  ['an inflow that is not a number', { inflow: { in: Number.NaN } }, 'inflow.in', /NaN/],
  ['an inflow as text', { inflow: { in: '5' } }, 'inflow.in', /'5' is not a value/],
  ['a missing year', { inflow: { in: { kind: 'by-cycle', values: { '2013-2014': 1 } } } }, 'inflow.in.values', /no number for cycle '2014-2015' and 1 more/],
  ['no first year', { inflow: { in: { kind: 'from-cycle', values: { '2014-2015': 1 } } } }, 'inflow.in.values', /first cycle/],
  ['a school year of two years in a table', { inflow: { in: { kind: 'from-cycle', values: { '2013-2015': 1 } } } }, 'inflow.in.values["2013-2015"]', /not a school year/],
  ['a trend that leaves nothing', { inflow: { in: { kind: 'trend', value: 1, anchoredIn: '2013-2014', growth: -1 } } }, 'inflow.in.growth', /-1/],
  ['a trend without an anchor', { inflow: { in: { kind: 'trend', value: 1, growth: 0 } } }, 'inflow.in.anchoredIn', /not a school year/],
  ['an empty product', { inflow: { in: { kind: 'product', of: [] } } }, 'inflow.in.of', /nothing to multiply/],
  ['a fault inside a product', { inflow: { in: { kind: 'product', of: [1, Number.POSITIVE_INFINITY] } } }, 'inflow.in.of[1]', /Infinity/],
  ['a share that grows above 1', { transitions: { in: { out: { kind: 'trend', value: 0.9, anchoredIn: '2013-2014', growth: 0.5 }, in: 'rest' } } }, 'transitions.in.out', /1\.35 in cycle '2014-2015'/],
  ['an unknown state in the transitions', { transitions: { in: { in: 1 }, nowhere: { in: 1 } } }, 'transitions.nowhere', /'nowhere' is not a state/],
  ['an unknown state to go to', { transitions: { in: { in: 1, nowhere: 0 } } }, 'transitions.in.nowhere', /'nowhere' is not a state/],
  ['an unknown state in the start', { start: { nowhere: 1 } }, 'start.nowhere', /'nowhere' is not a state/],
  ['people fewer than none', { start: { in: -1 } }, 'start.in', /-1/],
  ['a school year of two years', { time: { cycle: 'school-year', first: '2013-2015', last: '2015-2016' } }, 'time.first', /'2013-2015' is not a school year/],
  ['years the wrong way round', { time: { cycle: 'school-year', first: '2015-2016', last: '2013-2014' } }, 'time.last', /before the first/],
  ['an unknown kind of cycle', { time: { cycle: 'week', count: 3 } }, 'time.cycle', /'week'/],
  ['no cycles', { time: { cycle: 'step', count: 0 } }, 'time.count', /0/],
  ['a state named twice', { states: ['in', 'out', 'in'] }, 'states[2]', /named twice/],
  ['no transitions at all', { transitions: undefined }, 'transitions', /no transitions/],
  ['a stream of an unknown state', { streams: { part: { of: ['nowhere'], share: 0.1 } } }, 'streams.part.of[0]', /'nowhere'/],
  ['a stream above the whole', { streams: { part: { of: ['in'], share: 1.5 } } }, 'streams.part.share', /1\.5/],
  ['a stream counted twice', { streams: { part: { of: ['in', 'in'], share: 0.5 } } }, 'streams.part.of', /named twice/],
  ['a reward for an unknown state', { rewards: { cost: { perState: { nowhere: 1 } } } }, 'rewards.cost.perState.nowhere', /'nowhere'/],
  ['a discount rate of -1', { rewards: { cost: { perState: { in: 1 }, discount: { rate: -1 } } } }, 'rewards.cost.discount.rate', /-1/],
  ['an unknown moment of discounting', { rewards: { cost: { perState: {}, discount: { rate: 0, moment: 'noon' } } } }, 'rewards.cost.discount.moment', /'noon'/],
  ['an unknown way of counting', { counting: 'sometimes' }, 'counting', /'sometimes'/],
  ['a property that is misspelt', { inflows: { in: 5 } }, 'inflows', /no such property/],
  ['a misspelt property of a discount', { rewards: { cost: { perState: {}, discount: { rate: 0, momentt: 'end' } } } }, 'rewards.cost.discount.momentt', /no such property/],
  ['a misspelt property of the time', { time: { cycle: 'school-year', first: '2013-2014', last: '2015-2016', end: 3 } }, 'time.end', /no such property/],
  ['a misspelt property of a value', { inflow: { in: { kind: 'trend', value: 1, anchoredIn: '2013-2014', growth: 0, grwoth: 1 } } }, 'inflow.in.grwoth', /no such property/],
  ['no name', { name: '' }, 'name', /not a name/],
  ['more people than can be counted', { start: { in: 1e308, out: 1e308 } }, '', /too many/],
]

describe('a fault in a model', () => {
  it('is not found in a sound one', () => {
    expect(check(sound)).toEqual([])
  })

  it.each(faults)('%s gives one clear problem with its path', (_, change, path, words) => {
    const model = { ...sound, ...(change as object) }
    const problems = check(model)
    expect(problems.map((problem) => problem.path)).toEqual([path])
    expect(problems[0]!.message).toMatch(words)
    expect(problems[0]!.expected).not.toBe('')
    const error = errorOf(() => run(model as CohortModel))
    expect(error.code).toBe('invalid-model')
    expect(error.problems).toEqual(problems)
  })

  it.each(faults)('%s is found by the schema as well', (_, change, path) => {
    const parsed = cohortModelSchema().safeParse({ ...sound, ...(change as object) })
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

describe('the names of states', () => {
  it('may be those of properties that every object has', () => {
    const names = ['constructor', 'toString', '__proto__', 'valueOf'] as const
    const result = run({
      name: 'odd names',
      time: { cycle: 'step', count: 2 },
      states: names,
      start: { constructor: 4 },
      transitions: { constructor: { toString: 0.5, constructor: 'rest' } },
    } as CohortModel)
    expect([...result.stocks]).toEqual([4, 0, 0, 0, 2, 2, 0, 0, 1, 3, 0, 0])
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
    expect(result.conventions).toMatchObject({ cycle: 'school-year', counting: 'start', inflowAt: 'start-of-cycle' })
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
