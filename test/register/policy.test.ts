import { describe, expect, it } from 'vitest'
import * as policy from '../../src/register/index.js'
import type { PolicyKey } from '../../src/register/index.js'
import { faults, thrown } from '../core/thrown.js'

const counts = 'exams/vmbo-bb/rekentoets-counts'
const unknown = 'exams/vmbo-bb/rekentoets' as PolicyKey

describe('the register', () => {
  it('has no fault', () => {
    expect(policy.lint()).toEqual([])
  })

  it('knows each rule by its own key, in order', () => {
    const keys = policy.keys()
    expect(keys).toEqual([...keys].sort())
    expect(keys.map((key) => policy.rule(key).key)).toEqual(keys)
  })

  it('is a fresh list each time', () => {
    policy.keys().pop()
    expect(policy.keys()).toContain('exams/vwo/rekentoets-counts')
  })

  it('states its edition, which is the knowledge of a question without one', () => {
    expect(policy.edition).toBe('2026-01-01')
    const asked = policy.resolve(counts, { validOn: '2016-05-01' })
    expect(asked).toEqual(policy.resolve(counts, { validOn: '2016-05-01', knownOn: '2026-01-01' }))
    expect(asked).toMatchObject({ knownOn: '2026-01-01', edition: '2026-01-01', key: counts })
    expect(policy.timeline(counts)).toEqual(policy.timeline(counts, '2026-01-01'))
  })

  it('gives no value without an article, a document and a grade', () => {
    for (const key of policy.keys()) {
      for (const { resolution } of policy.timeline(key)) {
        if (resolution.status !== 'in-werking') continue
        const { source, grade } = resolution.evidence
        expect([source.document, source.at, grade].every((text) => /\w/.test(text ?? ''))).toBe(true)
      }
    }
  })

  it('cannot be changed by who reads it', () => {
    const effect = policy.rule(counts).effects[0] as { value: unknown }
    const before = effect.value
    const overwrite = () => {
      effect.value = { kind: 'minimum', mark: 1 }
    }
    try {
      expect(overwrite).toThrow(TypeError)
    } finally {
      if (!Object.isFrozen(effect)) effect.value = before
    }
  })
})

describe('a key that does not exist', () => {
  it.each<[string, () => unknown]>([
    ['rule', () => policy.rule(unknown)],
    ['resolve', () => policy.resolve(unknown, { validOn: '2016-05-01' })],
    ['timeline', () => policy.timeline(unknown)],
    ['diff', () => policy.diff(['2014-01-01', '2015-01-01'], [counts, unknown])],
    ['rule, for a name every object has', () => policy.rule('toString' as PolicyKey)],
  ])('is named by %s', (_, call) => {
    expect(faults(call)).toEqual({ code: 'unknown-key', paths: ['key'] })
  })

  it('is told what to do', () => {
    expect(thrown(() => policy.rule(unknown)).message).toMatchInlineSnapshot(`
      "1 problem in the policy register (unknown-key)
        1. key: 'exams/vmbo-bb/rekentoets' is not a rule of the register; expected one of \`policy.keys()\`"
    `)
  })
})

describe('diff', () => {
  it('tells over all rules what the decree of 11 November 2015 did', () => {
    const changes = policy.diff(['2015-11-10', '2015-11-11'])
    const because = changes.flatMap((change) => change.because.map(({ id }) => id))
    expect([...new Set(because)]).toEqual(['rekentoets-besluit-2015'])
    expect([...new Set(changes.map(({ key }) => key))].sort()).toEqual([
      'exams/leerwerktraject/pass-rule',
      'exams/mbo/nederlands-and-rekenen',
      'exams/vmbo-bb/nederlands-minimum',
      'exams/vmbo-bb/rekentoets-counts',
      'exams/vmbo-bb/rekentoets-sat',
    ])
  })

  it('looks at the rules it is given only', () => {
    const both = ['2012-01-01', '2016-01-01'] as const
    const changes = policy.diff(both, ['exams/vwo/rekentoets-counts'])
    expect([...new Set(changes.map(({ key }) => key))]).toEqual(['exams/vwo/rekentoets-counts'])
    expect(policy.diff(both, [])).toEqual([])
  })
})

describe('the acts of all rules', () => {
  it('have one content for each id', () => {
    const acts = policy.keys().flatMap((key) => policy.rule(key).effects.flatMap(({ act, changes = [] }) => [act, ...changes.map(({ by }) => by)]))
    const contents = new Map<string, Set<string>>()
    for (const act of acts) contents.set(act.id, (contents.get(act.id) ?? new Set()).add(JSON.stringify(act)))
    expect([...contents].filter(([, each]) => each.size > 1).map(([id]) => id)).toEqual([])
  })
})

describe('openQuestions', () => {
  it('tells what is not known, with the rule and without a value', () => {
    const about = policy.openQuestions().filter(({ id }) => id === 'UIT-07')
    expect(about.map(({ key }) => key)).toEqual(['exams/vmbo-bb/rekentoets-sat', 'exams/vo/school-exam-rekenen'])
    expect(about[0]).toMatchObject({
      question: 'On what day did the abolition of the rekentoets enter into force?',
      claim: '1 August 2020, unverified',
    })
  })
})
