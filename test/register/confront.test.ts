import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as policy from '../../src/register/index.js'
import type { Expectation, LeansOn, PolicyKey } from '../../src/register/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'
import {
  byYear,
  came,
  endedBefore,
  funding,
  neverCame,
  otherwise,
  proposed,
  readLate,
  seenEarlier,
  type StandingCase,
} from './confront.cases.js'

const model = policy.expectation('bb-diploma-out-of-reach')

function on(leansOn: readonly LeansOn[]): Expectation {
  return { ...model, leansOn }
}

const law = [...neverCame, ...came, ...byYear, ...funding, ...proposed, ...readLate]
const standing = [...law, ...seenEarlier, ...endedBefore, ...otherwise]

describe.each(standing.map((each) => [`${each.id}, ${each.on}: ${each.why}`, each] as const))('%s', (_, each: StandingCase) => {
  const { key, id, also = [], appliesOn, on: day, knownOn } = each
  const found = policy.confront(on([{ key, id, also, appliesOn }]), { on: day, knownOn })

  it('stood so then', () => {
    const [only] = found.rules
    expect(only).toMatchObject({ key, id, appliesOn, statusThen: each.then, foreseen: each.foreseen ?? false })
    expect([found.restsOn, only!.restsOn]).toEqual([each.restsOn, each.restsOn])
    expect(only!.reason).toMatch(/\.$/)
  })

  it('became so', () => {
    expect([found.cameTrueAsRule, found.rules[0]!.fate]).toEqual([each.fate, each.fate])
    expect(found.knownOn).toBe(knownOn ?? policy.edition)
    expect(found.rules[0]!.becameOf.reason).toMatch(/\.$/)
  })
})

describe('what became of a rule', () => {
  it('names the act that took it back, and the facts in its place', () => {
    const { becameOf } = policy.confront(model, { on: '2014-06-01' }).rules[0]!
    expect(becameOf).toMatchObject({ status: 'nooit-in-werking', from: '2015-08-01', replacedBy: ['UIT-05'] })
    expect(becameOf.endedBy?.source.identifier).toBe('Stb. 2015, 424')
    expect(becameOf).not.toHaveProperty('until')
  })

  it('tells the end that a successor made', () => {
    const lean = { key: 'bsa/terms', id: 'BSA-01', appliesOn: '2014-08-01' } as const
    const now = policy.confront(on([lean]), { on: '2014-06-01' }).rules[0]!.becameOf
    expect(now).toMatchObject({ status: 'in-werking', from: '2014-08-01', until: '2018-08-01' })
    const early = policy.confront(on([lean]), { on: '2014-06-01', knownOn: '2015-01-01' }).rules[0]!.becameOf
    expect(early).not.toHaveProperty('until')
    const then = policy.confront(on([lean]), { on: '2018-08-01' }).rules[0]!
    expect(then.reason).toContain('BSA-06')
  })

  it('tells the end of the last of its answers', () => {
    const [norms] = policy.expectation('mbo-brakes-inflow').leansOn as [LeansOn]
    const { becameOf } = policy.confront(on([norms]), { on: '2014-06-01' }).rules[0]!
    expect(becameOf).toMatchObject({ status: 'in-werking', from: '2013-08-01', until: '2016-08-01' })
  })

  it('names the fact in place of a demand of mbo-2', () => {
    const mbo2 = { key: 'exams/mbo/nederlands-and-rekenen', id: 'UIT-10-2016', appliesOn: '2016-08-01' } as const
    const { becameOf } = policy.confront(on([mbo2]), { on: '2014-06-01' }).rules[0]!
    expect(becameOf).toMatchObject({ status: 'nooit-in-werking', from: '2016-08-01', replacedBy: ['UIT-11'] })
  })
})

describe('several rules together', () => {
  const [adopted, inForce] = [
    { key: 'exams/vmbo-bb/rekentoets-counts', id: 'UIT-04', appliesOn: '2015-08-01' },
    { key: 'exams/vmbo-bb/nederlands-minimum', id: 'UIT-02', appliesOn: '2013-08-01' },
  ] as const
  const later = { key: 'bsa/terms', id: 'BSA-06', appliesOn: '2017-08-01' } as const
  const unread = { key: 'exams/vo/school-exam-rekenen', id: 'UIT-07', appliesOn: '2020-08-01' } as const

  it('rest on the weakest', () => {
    expect(policy.confront(on([inForce]), { on: '2014-06-01' }).restsOn).toBe('in-force')
    expect(policy.confront(on([inForce, adopted]), { on: '2014-06-01' }).restsOn).toBe('adopted')
    expect(policy.confront(on([inForce, adopted, later]), { on: '2014-06-01' }).restsOn).toBe('nothing')
    expect(policy.confront(on([inForce, later]), { on: '2016-01-01' }).restsOn).toBe('nothing')
    expect(policy.confront(on([inForce, later]), { on: '2018-08-01' }).restsOn).toBe('ended')
    expect(policy.confront(on([inForce, unread]), { on: '2020-09-01' }).restsOn).toBe('unknown')
  })

  it('came, in part, or not', () => {
    const fate = (...rules: LeansOn[]) => policy.confront(on(rules), { on: '2014-06-01' }).cameTrueAsRule
    expect(fate(inForce, adopted)).toBe('partly')
    expect(fate(adopted, adopted)).toBe('never-came')
    expect(fate(inForce, later)).toBe('came-later')
    expect(fate(inForce, unread)).toBe('unknown')
    const early = policy.confront(on([inForce, adopted]), { on: '2014-06-01', knownOn: '2014-06-01' })
    expect(early.cameTrueAsRule).toBe('not-yet')
    // One was taken back in November 2015, the day of the other is in 2020: nothing came yet.
    const between = { on: '2014-06-01', knownOn: '2015-12-01' }
    expect(policy.confront(on([adopted, unread]), between).cameTrueAsRule).toBe('not-yet')
    expect(policy.confront(on([inForce, adopted, unread]), between).cameTrueAsRule).toBe('partly')
  })

  it('are none', () => {
    const found = policy.confront(on([]), { on: '2014-06-01' })
    expect(found).toMatchObject({ rules: [], restsOn: 'nothing', cameTrueAsRule: 'no-rule' })
  })
})

describe('when an expectation could be heard', () => {
  it.each([
    ['2013-05-31', 'no'],
    ['2013-06-01', 'not-read'],
    ['2013-12-30', 'not-read'],
    ['2013-12-31', 'yes'],
  ])('on %s: %s', (day, heard) => {
    expect(policy.confront(model, { on: day }).heard).toBe(heard)
  })
})

describe('the expectations of the report', () => {
  const found = (day: string) => policy.expectationsOnRulesThatNeverCame({ on: day })
  const ids = (day: string) => found(day).map(({ expectation }) => expectation.id)

  it('leaned in part on rules that never came: the tests, and a proposal of 2012', () => {
    const facts = found('2014-12-31').flatMap(({ rules }) =>
      rules.filter(({ fate }) => fate === 'never-came').map(({ id }) => id.split('-').slice(0, 2).join('-')),
    )
    expect([...new Set(facts)].sort()).toEqual(['ENT-23', 'UIT-04', 'UIT-10'])
  })

  it('are these, by what they count on', () => {
    const tests = ['UIT-04'], mbo2 = ['UIT-10-2016'], both = ['UIT-04', 'UIT-10-2016'], gate = ['ENT-23']
    const never = found('2014-12-31').map(({ expectation, rules }) => [
      expectation.id,
      rules.filter(({ fate }) => fate === 'never-came').map(({ id }) => id),
    ])
    expect(Object.fromEntries(never)).toEqual({
      'bb-diploma-out-of-reach': tests,
      'doeners-cannot-reach-2f': tests,
      'maatwerk-pointless-if-tests-count': both,
      'startkwalificatie-harder': both,
      'mbo-2-diploma-out-of-reach': mbo2,
      'tests-demotivate-now': both,
      'leerwerktraject-and-vm2-more-attractive': tests,
      'fewer-reach-mbo-2': both,
      'worse-work-for-assistants': both,
      'bb-diploma-no-guarantee': tests,
      'tests-count-in-mbo-from-2016': mbo2,
      'reference-levels-apply-in-mbo-2': mbo2,
      'refused-now-over-2f': mbo2,
      'already-stricter-over-tests': both,
      'mbo-selective-in-agreements': mbo2,
      'inflow-into-entree-and-ao': tests,
      'relative-inflow-into-entree': ['UIT-04', 'ENT-23'],
      'entree-no-route-to-startkwalificatie': ['UIT-04', 'ENT-23'],
      'advice-positive-only-with-2f': gate,
      'two-groups-in-entree': gate,
      'two-exit-profiles': gate,
      'access-to-mbo-2-only-with-tests': gate,
      'pillars-under-pressure': both,
    })
  })

  it('were acted on by schools and institutions in four cases', () => {
    const acted = found('2014-12-31').filter(({ expectation }) => expectation.anticipation !== undefined)
    expect(acted.map(({ expectation, restsOn, cameTrueAsRule }) => [expectation.id, restsOn, cameTrueAsRule])).toEqual([
      ['maatwerk-pointless-if-tests-count', 'adopted', 'never-came'],
      ['tests-demotivate-now', 'adopted', 'never-came'],
      ['refused-now-over-2f', 'adopted', 'never-came'],
      ['already-stricter-over-tests', 'adopted', 'never-came'],
    ])
  })

  it('say where a proposal may have been adopted already', () => {
    const reasonOn = (day: string) => policy.confront(policy.expectation('cascade-makes-less-welcome'), { on: day }).rules[0]!.reason
    expect(reasonOn('2013-12-31')).not.toContain('may have been adopted')
    expect(reasonOn('2014-01-01')).toContain('may have been adopted by then')
    expect(reasonOn('2014-08-01')).not.toContain('may have been adopted')
  })

  it('name the proposal of 2012 as a proposal, then and now', () => {
    const proposal = found('2014-06-01').find(({ expectation }) => expectation.id === 'access-to-mbo-2-only-with-tests')!
    expect(proposal).toMatchObject({ heard: 'yes', restsOn: 'proposal', cameTrueAsRule: 'never-came' })
  })

  it('count the cascade as come, and ended since', () => {
    expect(ids('2014-12-31')).not.toContain('cascade-makes-less-welcome')
    const cascade = policy.confront(policy.expectation('cascade-makes-less-welcome'), { on: '2014-12-31' })
    expect(cascade).toMatchObject({ heard: 'yes', cameTrueAsRule: 'came' })
    expect(cascade.rules[0]!.statusThen).not.toBe('voorgenomen')
  })

  it('hold the advice in entree to rest on a proposal, beside an act that was adopted', () => {
    const advice = policy.confront(policy.expectation('advice-positive-only-with-2f'), { on: '2014-06-01' })
    expect(advice.rules.map((each) => [each.id, each.restsOn, each.fate])).toEqual([
      ['BSA-01', 'adopted', 'came'],
      ['BSA-02', 'adopted', 'came'],
      ['ENT-23', 'proposal', 'never-came'],
    ])
    expect(advice).toMatchObject({ restsOn: 'proposal', cameTrueAsRule: 'partly' })
  })

  it('are listed from the day on which they may have been heard', () => {
    expect(ids('2012-12-18')).toEqual([])
    expect(ids('2012-12-19')).toEqual(['access-to-mbo-2-only-with-tests'])
    expect(ids('2013-05-31')).toEqual(['access-to-mbo-2-only-with-tests'])
    expect(ids('2013-06-01')).toContain('bb-diploma-out-of-reach')
    expect(ids('2014-05-31')).not.toContain('refused-now-over-2f')
    expect(ids('2014-06-01')).toContain('refused-now-over-2f')
  })

  it('know of no rule that never came before the first was taken back', () => {
    const early = policy.expectationsOnRulesThatNeverCame({ on: '2014-06-01', knownOn: '2014-06-01' })
    expect(early.flatMap(({ rules }) => rules.filter(({ fate }) => fate === 'never-came'))).toEqual([])
  })
})

describe('two days', () => {
  const days = fc.date({ min: new Date('2012-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  const day = days.map((date) => date.toISOString().slice(0, 10))
  const any = fc.constantFrom(...policy.expectations())

  it('how it stood does not depend on what became known later', () => {
    fc.assert(
      fc.property(any, day, day, day, (each, ...three) => {
        const [on, early, late] = three.sort()
        const then = (knownOn: string) =>
          policy.confront(each, { on, knownOn }).rules.map((one) => [one.id, one.statusThen, one.foreseen, one.reason, one.restsOn])
        expect(then(early)).toEqual(then(late))
      }),
      { numRuns: 60 },
    )
  })

  it('what became of it does not depend on who looked when', () => {
    fc.assert(
      fc.property(any, day, day, day, (each, ...three) => {
        const [early, late, knownOn] = three.sort()
        const now = (on: string) => policy.confront(each, { on, knownOn }).rules.map(({ becameOf, fate }) => [becameOf, fate])
        expect(now(early)).toEqual(now(late))
      }),
      { numRuns: 60 },
    )
  })

  it('each rule is answered, and nothing is changed', () => {
    fc.assert(
      fc.property(any, day, (each, on) => {
        const query = deepFreeze({ on, knownOn: '2026-12-31' })
        const found = policy.confront(deepFreeze(structuredClone(each)), query)
        expect(found.rules).toMatchObject(each.leansOn)
        expect(found.rules).toHaveLength(each.leansOn.length)
        expect(found.expectation).toEqual(each)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what cannot be answered', () => {
  it('names every problem at once, and repeats no value', () => {
    const wrong = {
      ...model,
      knownOn: 'in summer',
      leansOn: [
        { key: 'exams/none' as PolicyKey, id: 'UIT-04', appliesOn: '2015-02-30' },
        { key: 'bsa/terms', id: 'BSA-99', appliesOn: '2015-08-01' },
        { key: 'bsa/terms', id: 'BSA-01', also: ['BSA-98'] } as unknown as LeansOn,
      ],
    }
    const error = errorOf(() => policy.confront(wrong as Expectation, { on: 'yesterday', when: 1 } as never))
    expect(error.code).toBe('invalid-date')
    expect(error.problems.map(({ path }) => path)).toEqual([
      'query.when',
      'query.on',
      'expectation.knownOn',
      'expectation.leansOn[0].appliesOn',
      'expectation.leansOn[0].key',
      'expectation.leansOn[1].id',
      'expectation.leansOn[2].appliesOn',
      'expectation.leansOn[2].also[0]',
    ])
    for (const value of ['in summer', 'exams/none', '2015-02-30', 'BSA-98', 'BSA-99', 'yesterday']) {
      expect(error.message).not.toContain(value)
    }
  })

  it.each<[string, () => unknown, string, string[]]>([
    ['no query', () => policy.confront(model, undefined as never), 'invalid-input', ['query']],
    ['no day', () => policy.confront(model, {} as never), 'invalid-input', ['query.on']],
    ['no expectation', () => policy.confront(null as never, { on: '2014-06-01' }), 'invalid-input', ['expectation']],
    [
      'no rules',
      () => policy.confront({ id: 'x' } as never, { on: '2014-06-01' }),
      'invalid-input',
      ['expectation.knownOn', 'expectation.leansOn'],
    ],
    [
      'bounds that are none',
      () => policy.confront({ ...model, knownOn: { unread: true, after: 7, by: 'soon' } } as never, { on: '2014-06-01' }),
      'invalid-date',
      ['expectation.knownOn.after', 'expectation.knownOn.by'],
    ],
    ['no list', () => policy.confront({ ...model, leansOn: 3 } as never, { on: '2014-06-01' }), 'invalid-input', ['expectation.leansOn']],
    ['a rule that is none', () => policy.confront(on([7 as never]), { on: '2014-06-01' }), 'invalid-input', ['expectation.leansOn[0]']],
    ['days in the wrong order', () => policy.confront(model, { on: '2014-06-02', knownOn: '2014-06-01' }), 'invalid-period', ['query.knownOn']],
    ['a day that is none', () => policy.confront(model, { on: '2014-06-01', knownOn: '2014' }), 'invalid-date', ['query.knownOn']],
    ['a name that is none', () => policy.expectation('none' as never), 'invalid-input', ['id']],
    ['a list for no day', () => policy.expectationsOnRulesThatNeverCame({} as never), 'invalid-input', ['query.on']],
  ])('%s', (_, work, code, paths) => {
    const error = errorOf(work)
    expect([error.code, error.problems.map(({ path }) => path)]).toEqual([code, paths])
  })
})

describe('every outcome', () => {
  it('is reached by a case', () => {
    const fates = new Set(standing.map(({ fate }) => fate))
    expect([...fates].sort()).toEqual(['came', 'came-later', 'never-came', 'not-yet', 'unknown'])
    const rested = new Set(standing.map(({ restsOn }) => restsOn))
    expect([...rested].sort()).toEqual(['adopted', 'ended', 'in-force', 'nothing', 'proposal', 'unknown'])
  })
})
