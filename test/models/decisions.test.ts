import { describe, expect, it } from 'vitest'
import type { NegativeAdvice } from '../../src/bsa/enrolment.js'
import type { Diploma } from '../../src/career/diploma.js'
import { countDateOf } from '../../src/core/school-year.js'
import { duty } from '../../src/leerplicht/duty.js'
import type { LeerplichtPerson } from '../../src/leerplicht/person.js'
import { pupilDecisions, type PupilDecisionsOptions } from '../../src/models/decisions.js'
import { vsvOfPersons, type VsvPupil } from '../../src/models/vsv-of-persons.js'
import { defineModel } from '../../src/projection/model/model.js'
import { historyOf } from '../../src/projection/persons/histories.js'
import { runPersons } from '../../src/projection/persons/run-persons.js'
import { randomNumbers } from '../../src/uncertainty/random.js'
import { errorOf } from '../support/error-of.js'

/** A year after which everybody in `from` is drawn to `to`. */
function aYear(label: string, from: string, to: string) {
  return defineModel({
    name: 'a year',
    time: { cycle: 'school-year', first: label, last: label },
    states: ['bb-4', 'entree', 'elsewhere', 'mbo-2', 'qualified', 'out'],
    start: { [from]: 1 },
    transitions: { [from]: { [to]: 1 } },
  })
}

const states = {
  'bb-4': { part: 'bovenbouw-vmbo' },
  entree: { level: 'entree' },
  elsewhere: { level: 'entree' },
  'mbo-2': { level: 'mbo-2' },
  qualified: { diploma: 'mbo-2' },
  out: {},
} as const

type State = keyof typeof states
type Options = Omit<PupilDecisionsOptions<State>, 'states' | 'pupils'>

function endOf(label: string, from: State, to: State, pupil: LeerplichtPerson, options: Options = {}) {
  const decide = pupilDecisions<State>({ states, pupils: () => pupil, ...options })
  const run = runPersons(aYear(label, from, to), { persons: 1, seed: 1, histories: true, decide })
  return historyOf(run, 0).at(-1)!.state
}

function holding(...kinds: Diploma['kind'][]): Diploma[] {
  return kinds.map((kind) => ({ kind, obtainedOn: '2013-07-05' }))
}

describe('leerplicht and kwalificatieplicht, on 1 October 2013', () => {
  it.each([
    ['17, a day before turning 18, without a diploma: stays', '1995-10-02', [], 'entree', 'out', 'entree'],
    ['18 on the day: leaves', '1995-10-01', [], 'entree', 'out', 'out'],
    ['17, with a startkwalificatie: leaves', '1995-10-02', holding('mbo-2'), 'entree', 'out', 'out'],
    ['17, with a diploma of mbo-1, which is none: stays', '1995-10-02', holding('mbo-1'), 'entree', 'out', 'entree'],
    ['17, drawn to a startkwalificatie: leaves with it', '1995-10-02', [], 'mbo-2', 'qualified', 'qualified'],
    ['17, going on in education: is not asked', '1995-10-02', [], 'entree', 'mbo-2', 'mbo-2'],
    ['16, turning 17 in the year: volledige leerplicht is over, the kwalificatieplicht is not', '1997-03-01', [], 'bb-4', 'out', 'bb-4'],
  ] as const)('%s', (_, bornOn, diplomas, from, to, expected) => {
    expect(endOf('2012-2013', from, to, { bornOn, diplomas, vsoSchool: 'other' })).toBe(expected)
  })

  it('sends who must stay where you say', () => {
    expect(endOf('2012-2013', 'bb-4', 'out', { bornOn: '1996-05-01', diplomas: [], vsoSchool: 'other' }, { instead: { 'bb-4': 'entree' } })).toBe('entree')
  })

  it('takes a startkwalificatie of a state for known, where other diplomas are not', () => {
    expect(endOf('2012-2013', 'mbo-2', 'qualified', { bornOn: '1995-10-02' })).toBe('qualified')
  })
})

describe('a negative study advice in the entree, started on 1 September 2014', () => {
  // The window of regime a: four calendar months, so that 31 December 2014 is the last day of it.
  const advice: NegativeAdvice = {
    enrolment: { startedOn: '2014-09-01', programme: 'entree' },
    givenOn: '2014-12-31',
    progressInsufficient: true,
    personalCircumstancesWeighed: true,
    facilitiesProvided: true,
  }
  const adult = { bornOn: '1996-01-01', diplomas: [] }
  const minor = { bornOn: '1998-01-01', diplomas: [] }
  const ended = (pupil: LeerplichtPerson, given: NegativeAdvice | undefined) => {
    const to = { to: 'out', toWithDuty: 'elsewhere' } as const
    const context = { afterLastText: 'unchanged' } as const
    return endOf('2014-2015', 'entree', 'entree', pupil, { context, advice: { given: () => given, ...to } })
  }

  it.each([
    ['on its last day: the enrolment ends', adult, advice, 'out'],
    ['a day later: nothing changes', adult, { ...advice, givenOn: '2015-01-01' }, 'entree'],
    ['of who must be in education on 1 October 2015: he goes elsewhere', minor, advice, 'elsewhere'],
    ['without a look at personal circumstances: nothing changes', adult, { ...advice, personalCircumstancesWeighed: false }, 'entree'],
    ['in mbo-2, which knew none then: nothing changes', adult, { ...advice, enrolment: { startedOn: '2014-09-01', programme: 'mbo-2' } }, 'entree'],
    ['not given: nothing changes', adult, undefined, 'entree'],
  ] as const)('%s', (_, pupil, given, expected) => {
    expect(ended(pupil, given)).toBe(expected)
  })

  it('asks for what it needs, and for an advice of the year', () => {
    expect(errorOf(() => ended(adult, { ...advice, facilitiesProvided: undefined })).problems[0]!.path).toBe('advice.given(0).facilitiesProvided')
    const late = errorOf(() => ended(adult, { ...advice, givenOn: '2015-08-03' }))
    expect(late.problems[0]!.path).toBe('advice.given(0).givenOn')
    expect(late.message).not.toContain('2015-08-03')
  })
})

describe('what is not known', () => {
  it('of a pupil is asked, without a personal value', () => {
    const error = errorOf(() => endOf('2012-2013', 'entree', 'out', { bornOn: '1996-05-17' }))
    expect(error.problems.map(({ path }) => path)).toEqual(['pupils(0).diplomas', 'pupils(0).vsoSchool'])
    expect(error.message).not.toContain('1996')
  })

  it('of the law stops the run, unless its last text is taken as unchanged', () => {
    const pupil = { bornOn: '1999-10-02', diplomas: [] }
    expect(errorOf(() => endOf('2016-2017', 'entree', 'out', pupil)).problems[0]!.path).toBe('context')
    expect(endOf('2016-2017', 'entree', 'out', pupil, { context: { afterLastText: 'unchanged' } })).toBe('entree')
  })

  it('of the model: it must be in school years, and each state in the table', () => {
    const decide = pupilDecisions<State>({ states, pupils: () => ({}) })
    const person = { person: 0, state: 'entree', drawn: 'out', cycle: 0, label: '1', timeInState: 0, timeSinceEntry: 0 } as const
    expect(errorOf(() => decide(person)).problems[0]!.path).toBe('model.time')
    const other = { ...person, label: '2012-2013', state: 'lwt-4' as never }
    expect(errorOf(() => decide(other)).problems[0]!.path).toBe('states["lwt-4"]')
  })

  it('or contradicts itself is named all at once', () => {
    const error = errorOf(() => pupilDecisions({
      states: { a: { level: 'entree' }, out: {} },
      pupils: () => ({}),
      instead: { a: 'out' },
      advice: { given: () => undefined, to: 'nowhere', toWithDuty: 'out' },
    } as never))
    expect(error.problems.map(({ path }) => path)).toEqual(['instead.a', 'advice.to', 'advice.toWithDuty'])
    const twice = errorOf(() => pupilDecisions({ states: { a: { level: 'entree', part: 'pro' } } } as never))
    expect(twice.problems.map(({ path }) => path)).toEqual(['states.a', 'pupils'])
  })
})

describe('nobody is outside education at a count on which he has a duty', () => {
  it('in a run of three years with chance', () => {
    const model = defineModel({
      name: 'three years',
      time: { cycle: 'school-year', first: '2011-2012', last: '2013-2014' },
      states: ['bb-4', 'entree', 'elsewhere', 'mbo-2', 'qualified', 'out'],
      start: { 'bb-4': 300 },
      transitions: {
        'bb-4': { entree: 0.4, 'mbo-2': 0.3, out: 'rest' },
        entree: { 'mbo-2': 0.5, out: 'rest' },
        'mbo-2': { qualified: 0.3, 'mbo-2': 0.4, out: 'rest' },
      },
    })
    const births = randomNumbers(1, 'births')
    // Born in October 1993 to 1996, on a day from the 2nd to the 28th: no question of twelve school years comes up.
    const pupils = (person: number) => {
      const [year, day] = [1993 + Math.floor(births.at(person, 0) * 4), 2 + Math.floor(births.at(person, 1) * 27)]
      return { bornOn: `${year}-10-${String(day).padStart(2, '0')}`, diplomas: [], vsoSchool: 'other' as const }
    }
    const decide = pupilDecisions({ states, pupils, instead: { 'bb-4': 'entree' } })
    const run = runPersons(model, { persons: 300, seed: 5, histories: true, decide })
    const free = runPersons(model, { persons: 300, seed: 5, histories: true })
    const breaches = (lives: typeof run) => {
      return Array.from({ length: 300 }, (_, person) => person).filter((person) => {
        return historyOf(lives, person).some(({ at, state }) => {
          const on = countDateOf(at === 'end' ? '2014-2015' : at)
          return state === 'out' && duty(pupils(person), { on }).outcome !== 'no-duty'
        })
      }).length
    }
    expect(breaches(run)).toBe(0)
    expect(breaches(free)).toBeGreaterThan(20)
    expect(run.conservation.difference).toBe(0)
  })
})

describe('who becomes vsv’er, before and after the change of 2012-2013', () => {
  const model = defineModel({
    name: 'two intakes',
    time: { cycle: 'school-year', first: '2011-2012', last: '2012-2013' },
    states: ['bb-4', 'entree', 'mbo-2', 'qualified', 'job', 'out'],
    inflow: { 'bb-4': 1, entree: 4, 'mbo-2': 1 },
    transitions: {},
  })
  const meaning = {
    ...{ 'bb-4': states['bb-4'], entree: states.entree, 'mbo-2': states['mbo-2'], qualified: states.qualified, out: {} },
    // Out of the entreeopleiding with its diploma and a job that the UWV knows of.
    job: { diploma: 'mbo-1', workRegistered: true },
  } as const
  // One of each person a year, in the order of the states: 0 leaves bb; 1 has a job; 2 leaves; 3 leaves at 22; 4 goes on
  // to mbo-2; 5 leaves mbo-2 with its diploma. Persons 6 to 11 do the same a year later.
  const courses = ['out', 'job', 'out', 'out', 'mbo-2', 'qualified'] as const
  const run = runPersons(model, {
    ...{ persons: 12, seed: 1, histories: true },
    decide: ({ person, timeSinceEntry }) => (timeSinceEntry === 0 ? courses[person % 6] : undefined),
  })
  const pupils = (person: number): VsvPupil => {
    // On 1 October the one is 22 and the others are younger.
    const year = (person < 6 ? 2011 : 2012) - (person % 6 === 3 ? 22 : 17)
    return { bornOn: `${year}-10-01`, diplomas: [], exclusion: 'none', away: 'no', workRegistered: false }
  }
  const outcomesOf = (schoolYear: string, of = pupils) => {
    const result = vsvOfPersons(run, { schoolYear, states: meaning, pupils: of })
    return { ...result, outcomes: result.outcomes.map(({ person, outcome }) => `${person} ${outcome}`) }
  }

  it('2011-2012: a diploma of mbo-1 with a job does not help', () => {
    const { outcomes, counted, vsv, notVsv } = outcomesOf('2011-2012')
    expect(outcomes).toEqual(['0 vsv', '1 vsv', '2 vsv', '3 not-vsv', '4 not-vsv', '5 not-vsv'])
    expect([counted, vsv, notVsv]).toEqual([6, 3, 3])
  })

  it('2012-2013: it does; who went on is counted again, and stays', () => {
    const { outcomes } = outcomesOf('2012-2013')
    // Person 4 is in mbo-2 by now, and keeps his place there.
    expect(outcomes).toEqual(['4 not-vsv', '6 vsv', '7 not-vsv', '8 vsv', '9 not-vsv', '10 not-vsv', '11 not-vsv'])
  })

  it('leaves open what is not known', () => {
    const { outcomes, undetermined, vsv } = outcomesOf('2011-2012', (person) => ({ ...pupils(person), away: undefined }))
    expect(outcomes.slice(0, 3)).toEqual(['0 undetermined', '1 undetermined', '2 undetermined'])
    expect(undetermined).toBe(3)
    expect(vsv).toBe(0)
  })

  it('asks for a year of the run, and for histories', () => {
    expect(errorOf(() => outcomesOf('2013-2014')).problems[0]!.path).toBe('options.schoolYear')
    const bare = runPersons(model, { persons: 12, seed: 1 })
    expect(errorOf(() => vsvOfPersons(bare, { schoolYear: '2011-2012', states: meaning, pupils })).problems[0]!.path).toBe('run.histories')
  })
})
