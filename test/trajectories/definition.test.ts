import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMaatwerktraject, type MaatwerkOutcome } from '../../src/trajectories/definition.js'
import { describe as describeSubject } from '../../src/trajectories/describe.js'
import type { DefinitionOptions, TrajectoryDescription } from '../../src/trajectories/description.js'
import { allTrajectories, maatwerkTypes } from '../../src/trajectories/trajectories.js'
import { faults } from '../core/thrown.js'

/** A traject in the middle of the definition: each case below changes something about it. */
const typical: TrajectoryDescription = {
  kind: 'traject',
  leerwegen: ['bb'],
  specialNeeds: ['support'],
  keepsInEducation: true,
  completesFittingEducation: true,
  aims: ['startkwalificatie'],
  earlierAndMorePractice: true,
  smoothTransition: false,
}

interface Case {
  readonly name: string
  readonly facts: Partial<TrajectoryDescription>
  readonly options?: DefinitionOptions
  readonly outcome: MaatwerkOutcome | 'undetermined'
  /** The conditions that are not met. */
  readonly notMet?: readonly string[]
  /** The conditions that are not known. */
  readonly unknown?: readonly string[]
  readonly missing?: readonly string[]
}

const cases: readonly Case[] = [
  { name: 'all conditions hold', facts: {}, outcome: 'maatwerktraject' },
  {
    name: 'a funding measure',
    facts: { kind: 'funding-measure' },
    outcome: 'geen-maatwerktraject',
    notMet: ['is-a-traject'],
  },
  { name: 'for gl and tl', facts: { leerwegen: ['gl', 'tl'] }, outcome: 'geen-maatwerktraject', notMet: ['serves-bb'] },
  { name: 'for bb and kb', facts: { leerwegen: ['bb', 'kb'] }, outcome: 'maatwerktraject' },
  { name: 'for a need of education', facts: { specialNeeds: ['education'] }, outcome: 'maatwerktraject' },
  {
    name: 'for no special need',
    facts: { specialNeeds: [] },
    outcome: 'geen-maatwerktraject',
    notMet: ['special-needs'],
  },
  {
    name: 'not to keep pupils in education',
    facts: { keepsInEducation: false },
    outcome: 'geen-maatwerktraject',
    notMet: ['keeps-in-education'],
  },
  {
    name: 'not to complete a fitting education',
    facts: { completesFittingEducation: false },
    outcome: 'geen-maatwerktraject',
    notMet: ['fitting-education'],
  },
  { name: 'to mbo-1 as a fallback', facts: { aims: ['mbo-1'] }, outcome: 'maatwerktraject' },
  {
    name: 'to mbo-1 where that is not allowed',
    facts: { aims: ['mbo-1'] },
    options: { fallbackToMbo1: 'not-allowed' },
    outcome: 'geen-maatwerktraject',
    notMet: ['aims-at-qualification'],
  },
  {
    name: 'to both where mbo-1 alone is not allowed',
    facts: { aims: ['mbo-1', 'startkwalificatie'] },
    options: { fallbackToMbo1: 'not-allowed' },
    outcome: 'maatwerktraject',
  },
  { name: 'to neither', facts: { aims: [] }, outcome: 'geen-maatwerktraject', notMet: ['aims-at-qualification'] },
  {
    name: 'by a smooth transition only',
    facts: { earlierAndMorePractice: false, smoothTransition: true },
    outcome: 'maatwerktraject',
  },
  { name: 'by both means', facts: { smoothTransition: true }, outcome: 'maatwerktraject' },
  {
    name: 'by neither means',
    facts: { earlierAndMorePractice: false },
    outcome: 'geen-maatwerktraject',
    notMet: ['practice-or-transition'],
  },
  { name: 'for one pupil', facts: { scale: 'individual' }, outcome: 'maatwerktraject' },
  { name: 'for a class', facts: { scale: 'class' }, outcome: 'maatwerktraject' },
  {
    name: 'the special need is not known',
    facts: { specialNeeds: undefined },
    outcome: 'undetermined',
    unknown: ['special-needs'],
    missing: ['specialNeeds'],
  },
  {
    name: 'one means holds and the other is not known',
    facts: { smoothTransition: undefined },
    outcome: 'maatwerktraject',
  },
  {
    name: 'one means fails and the other is not known',
    facts: { earlierAndMorePractice: undefined },
    outcome: 'undetermined',
    unknown: ['practice-or-transition'],
    missing: ['earlierAndMorePractice'],
  },
  {
    name: 'one condition fails while others are not known',
    facts: { leerwegen: ['kb'], kind: undefined, aims: undefined },
    outcome: 'geen-maatwerktraject',
    notMet: ['serves-bb'],
    unknown: ['is-a-traject', 'aims-at-qualification'],
  },
]

describe('the working definition', () => {
  it.each(cases)('$name: $outcome', ({ facts, options, outcome, notMet = [], unknown = [], missing = [] }) => {
    const verdict = isMaatwerktraject({ ...typical, ...facts }, options)
    const codes = (state: string) => verdict.reasons.filter((each) => each.state === state).map((each) => each.code)
    expect(verdict.outcome).toBe(outcome)
    expect(codes('not-met')).toEqual(notMet)
    expect(codes('unknown')).toEqual(unknown)
    expect(verdict.missing).toEqual(missing)
  })

  it('names every fact when nothing is known, and scale is none of them', () => {
    const { outcome, missing } = isMaatwerktraject({})
    expect(outcome).toBe('undetermined')
    expect(missing).toEqual([
      'kind',
      'leerwegen',
      'specialNeeds',
      'keepsInEducation',
      'completesFittingEducation',
      'aims',
      'earlierAndMorePractice',
      'smoothTransition',
    ])
  })

  it('gives every reason its lines in the report', () => {
    const places = isMaatwerktraject(typical).reasons.map(({ code, evidence }) => [code, evidence.source.at])
    expect(Object.fromEntries(places)).toEqual({
      'is-a-traject': 'section 2.1, lines 121-125',
      'serves-bb': 'section 3.5, lines 599-601',
      'special-needs': 'section 3.5, lines 599-601',
      'keeps-in-education': 'section 3.5, lines 602-604',
      'fitting-education': 'section 3.5, lines 602-604',
      'aims-at-qualification': 'section 1, lines 8-11',
      'practice-or-transition': 'section 3.5, lines 605-607',
    })
  })

  it('refuses what is no description, with every problem', () => {
    const broken = {
      leerwegen: ['bb', 'havo'],
      aims: 'mbo-1',
      smoothTransition: 'yes',
    } as unknown as TrajectoryDescription
    const options = { fallbackToMbo1: true } as unknown as DefinitionOptions
    expect(faults(() => isMaatwerktraject(broken, options))).toEqual({
      code: 'invalid-input',
      paths: ['leerwegen[1]', 'aims', 'smoothTransition', 'options.fallbackToMbo1'],
    })
    expect(faults(() => isMaatwerktraject(null as unknown as TrajectoryDescription)).code).toBe('invalid-input')
  })
})

const subsets = <T>(...values: T[]) => fc.subarray(values)
const anyDescription: fc.Arbitrary<TrajectoryDescription> = fc.record(
  {
    kind: fc.constantFrom('traject', 'traject', 'traject', 'funding-measure'),
    leerwegen: subsets('bb', 'kb', 'gl', 'tl'),
    specialNeeds: subsets('support', 'education'),
    keepsInEducation: fc.boolean(),
    completesFittingEducation: fc.boolean(),
    aims: subsets('startkwalificatie', 'mbo-1'),
    earlierAndMorePractice: fc.boolean(),
    smoothTransition: fc.boolean(),
    scale: fc.constantFrom('individual', 'class', 'both'),
  },
  { requiredKeys: [] },
)
const anyOptions = fc.constantFrom<DefinitionOptions>(
  {},
  { fallbackToMbo1: 'allowed' },
  { fallbackToMbo1: 'not-allowed' },
)
/** Mostly a traject that meets the definition, so that each fact matters. */
const nearDefinition = anyDescription.map((changes) => {
  const [name] = Object.keys(changes) as (keyof TrajectoryDescription)[]
  return name === undefined ? typical : { ...typical, [name]: changes[name] }
})

describe('a fact that is taken away', () => {
  it('leaves the outcome as it is or makes it undetermined', () => {
    fc.assert(
      fc.property(fc.oneof(anyDescription, nearDefinition), anyOptions, fc.nat(), (description, options, pick) => {
        const names = Object.keys(description)
        const gone = names[pick % Math.max(names.length, 1)]
        const before = isMaatwerktraject(description, options).outcome
        const after = isMaatwerktraject(
          { ...description, ...(gone === undefined ? {} : { [gone]: undefined }) },
          options,
        )
        expect([before, 'undetermined']).toContain(after.outcome)
      }),
    )
  })

  it('is named as missing exactly where the outcome is undetermined', () => {
    fc.assert(
      fc.property(anyDescription, anyOptions, (description, options) => {
        const { outcome, missing } = isMaatwerktraject(description, options)
        expect(missing.length > 0).toBe(outcome === 'undetermined')
      }),
    )
  })

  it('does not matter when it is the scale', () => {
    fc.assert(
      fc.property(anyDescription, anyOptions, (description, options) => {
        expect(isMaatwerktraject({ ...description, scale: undefined }, options)).toEqual(
          isMaatwerktraject(description, options),
        )
      }),
    )
  })
})

describe('the types, judged', () => {
  it.each(maatwerkTypes)('%s is a maatwerktraject', (type) => {
    expect(isMaatwerktraject(describeSubject(type))).toMatchObject({ outcome: 'maatwerktraject', missing: [] })
  })

  it.each(maatwerkTypes)('%s is one without the fallback, but for the one that leads to mbo-1', (type) => {
    const expected = type === 'entreeopleiding-in-vmbo' ? 'geen-maatwerktraject' : 'maatwerktraject'
    expect(isMaatwerktraject(describeSubject(type), { fallbackToMbo1: 'not-allowed' }).outcome).toBe(expected)
  })

  it('the technologieroute is none: it is not for bb', () => {
    const verdict = isMaatwerktraject(describeSubject('technologieroute'))
    expect(verdict.outcome).toBe('geen-maatwerktraject')
    expect(verdict.reasons.filter((each) => each.state === 'not-met').map((each) => each.code)).toEqual(['serves-bb'])
  })

  it('lwoo is none: it is a funding measure, though it is for bb and for a special need', () => {
    const verdict = isMaatwerktraject(describeSubject('leerwegondersteunend-onderwijs'))
    expect(verdict.outcome).toBe('geen-maatwerktraject')
    const states = Object.fromEntries(verdict.reasons.map((each) => [each.code, each.state]))
    expect(states).toMatchObject({ 'is-a-traject': 'not-met', 'serves-bb': 'met', 'special-needs': 'met' })
  })

  it.each(['vakmanschaproute', 'doorlopende-leerroute', 'geintegreerde-route'] as const)(
    '%s is undetermined: for whom and to what end was not read',
    (type) => {
      const verdict = isMaatwerktraject(describeSubject(type))
      expect(verdict.outcome).toBe('undetermined')
      expect(verdict.missing).toEqual(['specialNeeds', 'keepsInEducation', 'completesFittingEducation'])
      expect(verdict.reasons.filter((each) => each.state === 'not-met')).toEqual([])
    },
  )

  it('takes all its types', () => {
    expect(allTrajectories.map((each) => isMaatwerktraject(describeSubject(each.type)).outcome)).toHaveLength(8)
  })

  it('refuses another subject', () => {
    expect(faults(() => describeSubject('havo' as 'vm2'))).toEqual({ code: 'invalid-input', paths: ['type'] })
  })
})
