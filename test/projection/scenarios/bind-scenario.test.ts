import { describe, expect, it } from 'vitest'
import { bindScenario } from '../../../src/projection/scenarios/bind-scenario.js'
import type { BindOptions, PolicyAnswer } from '../../../src/projection/scenarios/binding.js'
import type { Layer, Scenario } from '../../../src/projection/scenarios/scenario.js'
import type { TimeAxis } from '../../../src/projection/model/time.js'
import { errorOf } from '../../support/error-of.js'

const time: TimeAxis = { cycle: 'school-year', first: '2012-2013', last: '2018-2019' }
const basis = { rule: 'exams/stricter' }
const layer = (more: Partial<Layer> = {}): Layer => ({ parameter: 'pass', change: 'multiply', by: 0.9, basis, ...more })
const plan = (...layers: Layer[]): Scenario => ({ name: 'plan', layers })

/**
 * Proposed on 1 January 2013, adopted on 1 May 2014, in force from 1 August 2015; ended by an act of 1 June 2017 from
 * 1 August 2017 on.
 */
const stricter: BindOptions['resolve'] = (_, { validOn, knownOn = '2026-01-01' }) => {
  if (knownOn < '2013-01-01') return { status: 'onbekend', foreseen: false }
  const until = knownOn < '2017-06-01' ? {} : { until: '2017-08-01' }
  if (knownOn < '2014-05-01') return { status: 'voorgenomen', foreseen: false, from: '2015-08-01' }
  const status = validOn < '2015-08-01' ? 'vastgesteld' : validOn < (until.until ?? '9999') ? 'in-werking' : 'vervallen'
  return { status, foreseen: knownOn < '2015-08-01' && status !== 'vervallen', from: '2015-08-01', ...until }
}

/** The school years in which the first layer acts, by their first years. */
function acts(scenario: Scenario, options: Partial<BindOptions>): number[] {
  const bound = bindScenario(scenario, time, { policy: 'in-force-only', resolve: stricter, ...options })
  return bound.layers[0]!.cycles.filter((each) => each.acts).map(({ cycle }) => Number(cycle.slice(0, 4)))
}

describe('a layer that rests on a rule', () => {
  const cases: readonly [string, Partial<BindOptions>, number, number[]][] = [
    ['in force only, as known at the end', {}, 0, [2015, 2016]],
    ['in force only, as known before the end was', { knownOn: '2016-01-01' }, 0, [2015, 2016, 2017, 2018]],
    ['in force only, as known before it started', { knownOn: '2014-09-01' }, 0, []],
    ['in force only, as known each year', { knownOn: 'each-cycle' }, 0, [2015, 2016]],
    ['in force only as known each year, where nobody acts on what is to come', { knownOn: 'each-cycle' }, 2, [2015, 2016]],
    ['in force only as known at the end, where who acted ahead was right', {}, 2, [2013, 2014, 2015, 2016]],
    ['with adopted, as known once adopted', { policy: 'with-adopted', knownOn: '2014-09-01' }, 0, [2015, 2016, 2017, 2018]],
    ['with adopted, as known while proposed', { policy: 'with-adopted', knownOn: '2013-09-01' }, 0, []],
    ['with adopted, as known each year', { policy: 'with-adopted', knownOn: 'each-cycle' }, 0, [2015, 2016]],
    // On 1 October 2013 it is a proposal; on 1 October 2014 it is adopted for the year after.
    ['with adopted as known each year, two years ahead', { policy: 'with-adopted', knownOn: 'each-cycle' }, 2, [2014, 2015, 2016]],
    ['with proposed, as known while proposed', { policy: 'with-proposed', knownOn: '2013-09-01' }, 0, [2015, 2016, 2017, 2018]],
    ['with proposed as known each year, two years ahead', { policy: 'with-proposed', knownOn: 'each-cycle' }, 2, [2013, 2014, 2015, 2016]],
    ['with proposed, before it was proposed', { policy: 'with-proposed', knownOn: '2012-12-31' }, 3, []],
  ]

  it.each(cases)('acts %s', (_, options, leads, years) => {
    expect(acts(plan(layer({ leads })), options)).toEqual(years)
  })

  it('keeps to its own window as well, and goes before that', () => {
    const options = { policy: 'with-adopted', knownOn: '2016-01-01' } as const
    expect(acts(plan(layer({ from: '2016-2017', until: '2018-2019' })), options)).toEqual([2016, 2017])
    expect(acts(plan(layer({ from: '2016-2017', until: '2018-2019', leads: 1 })), options)).toEqual([2015, 2016, 2017])
  })

  it('does not act ahead of what lies beyond its window', () => {
    expect(acts(plan(layer({ until: '2015-2016', leads: 3 })), {})).toEqual([])
  })

  it('looks beyond the last year for what is acted on ahead', () => {
    const short: TimeAxis = { cycle: 'school-year', first: '2013-2014', last: '2014-2015' }
    const bound = bindScenario(plan(layer({ leads: 1 })), short, { policy: 'with-adopted', resolve: stricter })
    expect(bound.scenario.layers).toEqual([{ parameter: 'pass', change: 'multiply', by: 0.9, basis, from: '2014-2015' }])
  })

  it('without a day of start takes the start of the layer, or stays out', () => {
    const resolve = (): PolicyAnswer => ({ status: 'vastgesteld', foreseen: false })
    expect(acts(plan(layer({ from: '2016-2017' })), { policy: 'with-adopted', resolve })).toEqual([2016, 2017, 2018])
    expect(acts(plan(layer()), { policy: 'with-adopted', resolve })).toEqual([])
    expect(acts(plan(layer({ from: '2016-2017' })), { policy: 'in-force-only', resolve })).toEqual([])
  })

  it('proposed until a day stops on it', () => {
    const resolve = (): PolicyAnswer => ({ status: 'voorgenomen', foreseen: false, from: '2014-08-01', until: '2016-08-01' })
    expect(acts(plan(layer()), { policy: 'with-proposed', resolve })).toEqual([2014, 2015])
    expect(acts(plan(layer()), { policy: 'with-adopted', resolve })).toEqual([])
  })

  it('proposed from a count date until another takes in the first alone', () => {
    const resolve = (): PolicyAnswer => ({ status: 'voorgenomen', foreseen: false, from: '2014-10-01', until: '2016-10-01' })
    expect(acts(plan(layer()), { policy: 'with-proposed', resolve })).toEqual([2014, 2015])
  })

  it.each(['vervallen', 'nooit-in-werking', 'onbekend', 'anything else'])('never acts where the rule is %s', (status) => {
    const resolve = (): PolicyAnswer => ({ status, foreseen: false, from: '2012-08-01' })
    expect(acts(plan(layer({ from: '2012-2013' })), { policy: 'with-proposed', resolve })).toEqual([])
  })
})

describe('a scenario that is bound', () => {
  /** In force in even years alone. */
  const even: BindOptions['resolve'] = (_, { validOn }) => {
    return { status: Number(validOn.slice(0, 4)) % 2 === 0 ? 'in-werking' : 'vervallen', foreseen: false }
  }

  it('has a layer once for each stretch, in the order of the layers', () => {
    const other: Layer = { parameter: 'other', change: 'add', by: 1, from: '2014-2015', leads: 1, basis: { assumption: 'as before' } }
    const { scenario } = bindScenario(plan(layer({ strata: ['girls'] }), other), time, { policy: 'in-force-only', resolve: even })
    expect(scenario.name).toBe('plan (in-force-only)')
    const stretch = { parameter: 'pass', change: 'multiply', by: 0.9, strata: ['girls'], basis }
    expect(scenario.layers).toEqual([
      { ...stretch, from: '2012-2013', until: '2013-2014' },
      { ...stretch, from: '2014-2015', until: '2015-2016' },
      { ...stretch, from: '2016-2017', until: '2017-2018' },
      { ...stretch, from: '2018-2019' },
      other,
    ])
  })

  it('tells of each layer and cycle why', () => {
    const short: TimeAxis = { cycle: 'calendar-year', first: 2013, last: 2016 }
    const options = { policy: 'with-adopted', knownOn: 'each-cycle', resolve: stricter, name: 'as it came' } as const
    const assumed = layer({ from: '2014', until: '2016', leads: 1, basis: { assumption: 'as before' } })
    const bound = bindScenario(plan(layer({ from: '2014', leads: 1 }), assumed), short, options)
    expect(bound).toMatchObject({ scenario: { name: 'as it came' }, policy: 'with-adopted', knownOn: 'each-cycle' })
    expect(bound.layers).toMatchObject([
      {
        parameter: 'pass',
        basis,
        cycles: [
          // On 1 January 2015 it is adopted, and on 1 January 2016 it is in force.
          { cycle: '2013', acts: false, because: 'outside-window' },
          { cycle: '2014', acts: false, because: 'rule', asked: { validOn: '2014-01-01', knownOn: '2014-01-01' }, answer: { status: 'voorgenomen' } },
          { cycle: '2015', acts: true, because: 'anticipation', asked: { validOn: '2016-01-01', knownOn: '2015-01-01' }, answer: { foreseen: true } },
          { cycle: '2016', acts: true, because: 'rule', asked: { validOn: '2016-01-01', knownOn: '2016-01-01' }, answer: { foreseen: false } },
        ],
      },
      {
        basis: { assumption: 'as before' },
        cycles: [
          { cycle: '2013', acts: true, because: 'anticipation' },
          { cycle: '2014', acts: true, because: 'assumption' },
          { cycle: '2015', acts: true, because: 'assumption' },
          { cycle: '2016', acts: false, because: 'outside-window' },
        ],
      },
    ])
  })

  it('asks for the first day of a month, and leaves the day of knowledge to the register', () => {
    const asked: unknown[] = []
    const resolve = (_: unknown, question: unknown): PolicyAnswer => {
      asked.push(question)
      return { status: 'in-werking', foreseen: false }
    }
    bindScenario(plan(layer()), { cycle: 'month', first: '2014-12', last: '2015-01' }, { policy: 'in-force-only', resolve })
    expect(asked).toEqual([{ validOn: '2014-12-01' }, { validOn: '2015-01-01' }])
  })

  it('needs no dates where it rests on assumptions', () => {
    const scenario = plan({ parameter: 'pass', change: 'add', by: 0.1 })
    const bound = bindScenario(scenario, { cycle: 'step', count: 2 }, { policy: 'in-force-only', resolve: stricter })
    expect(bound.scenario.layers).toEqual(scenario.layers)
  })
})

describe('a rule of which the register does not know whether it applies', () => {
  /** Adopted; it starts somewhere from 2014-2015 on. */
  const unread: BindOptions['resolve'] = (_, { validOn }) => {
    if (validOn < '2014-10-01') return { status: 'vastgesteld', foreseen: false }
    return { status: 'onbekend', foreseen: false, mayApply: true }
  }
  const bind = (leads: number, options: Partial<BindOptions> = {}) => {
    return bindScenario(plan(layer({ leads })), time, { policy: 'in-force-only', resolve: unread, ...options })
  }

  it('is named in the cycles that lead to it too, whether the layer is left out or acts', () => {
    const [left, act] = [bind(1), bind(1, { notKnown: 'act' })]
    expect(left.notKnownIn).toEqual(['2013-2014', '2014-2015', '2015-2016', '2016-2017', '2017-2018', '2018-2019'])
    expect(act.notKnownIn).toEqual(left.notKnownIn)
    expect(left.layers[0]!.cycles.slice(0, 2)).toMatchObject([
      { cycle: '2012-2013', acts: false, because: 'rule', asked: { validOn: '2012-10-01' } },
      { cycle: '2013-2014', acts: false, because: 'not-known', asked: { validOn: '2014-10-01' } },
    ])
    expect(act.layers[0]!.cycles.slice(1, 3)).toMatchObject([{ acts: true, because: 'anticipation' }, { acts: true, because: 'not-known' }])
    expect(bind(0).notKnownIn).toEqual(left.notKnownIn.slice(1))
  })

  it('is not acted on ahead by who goes by what is in force, and sees it still to come', () => {
    const firstOf = (options: Partial<BindOptions>) => bind(1, { notKnown: 'act', ...options }).scenario.layers[0]!.from
    expect(firstOf({ knownOn: 'each-cycle' })).toBe('2014-2015')
    expect(firstOf({ knownOn: '2014-10-01' })).toBe('2013-2014')
    expect(firstOf({ knownOn: '2014-09-30' })).toBe('2014-2015')
    expect(firstOf({ knownOn: 'each-cycle', policy: 'with-adopted' })).toBe('2013-2014')
  })
})

describe('a register that is asked', () => {
  const never: PolicyAnswer = { status: 'vervallen', foreseen: false }

  it('is asked for days that there are', () => {
    const asked: string[] = []
    const resolve: BindOptions['resolve'] = (_, { validOn }) => {
      asked.push(validOn)
      return never
    }
    bindScenario(plan(layer({ leads: 3 })), { cycle: 'calendar-year', first: 9998, last: 9999 }, { policy: 'with-adopted', resolve })
    expect(asked).toEqual(['9998-01-01', '9999-01-01', '9999-01-01'])
  })

  const answers: readonly [string, () => unknown, string][] = [
    ['null', () => null, 'on this rule the register answers null'],
    ['a promise', () => Promise.resolve(never), 'on this rule the register answers a value of type object'],
    ['a text', () => 'in-werking', "on this rule the register answers 'in-werking'"],
    ['no status', () => ({ foreseen: false }), 'on this rule the register answers a value of type object'],
    ['nothing', () => undefined, 'the register does not hold this rule'],
  ]

  it.each(answers)('and answers %s', (_, resolve, message) => {
    const error = errorOf(() => bindScenario(plan(layer()), time, { policy: 'with-adopted', resolve: resolve as never }))
    expect(error.problems).toMatchObject([{ path: 'scenario.layers[0].basis', message }])
  })
})

describe('what cannot be bound', () => {
  const bind = (scenario: unknown, options: object = {}, axis: unknown = time) => {
    const given = { policy: 'in-force-only', resolve: stricter, ...options }
    return errorOf(() => bindScenario(scenario as Scenario, axis as TimeAxis, given as never)).problems.map(({ path }) => path)
  }

  it.each([
    ['a rule in a model of steps', () => bind(plan(layer()), {}, { cycle: 'step', count: 2 }), ['time.cycle']],
    ['a time that is none', () => bind(plan(), {}, { cycle: 'week' }), ['time.cycle']],
    ['a rule that is not there', () => bind(plan(layer(), layer({ leads: 2 })), { resolve: () => undefined }), ['scenario.layers[0].basis', 'scenario.layers[1].basis']],
    ['a policy that is none', () => bind(plan(), { policy: 'all' }), ['options.policy']],
    ['no register', () => bind(plan(), { resolve: undefined }), ['options.resolve']],
    ['a day that is none', () => bind(plan(), { knownOn: '2014-02-30' }), ['options.knownOn']],
    ['a name that is none', () => bind(plan(), { name: ' ' }), ['options.name']],
    ['what to do with the unknown that is nothing', () => bind(plan(), { notKnown: null }), ['options.notKnown']],
    ['a lead beyond all bounds', () => bind(plan(layer({ leads: 1e9 }))), ['scenario.layers[0].leads']],
    ['a misspelt option', () => bind(plan(), { knowOn: '2014-02-03' }), ['options.knowOn']],
    ['no options', () => errorOf(() => bindScenario(plan(), time, undefined as never)).problems.map(({ path }) => path), ['options']],
    ['a broken layer', () => bind({ name: 'plan', layers: [null] }), ['scenario.layers[0]']],
    [
      'all of it at once',
      () => bind(plan(layer({ from: '2016-2017', until: '2014-2015' }), layer({ leads: -1 })), { policy: 'all' }),
      ['scenario.layers[0].until', 'scenario.layers[1].leads', 'options.policy'],
    ],
  ] as const)('%s', (_, paths, expected) => {
    expect(paths()).toEqual(expected)
  })
})
