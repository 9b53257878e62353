import type { Diploma } from '../career/diploma.js'
import type { IsoDate } from '../core/calendar.js'
import { MaatwerkError, throwProblems } from '../core/errors.js'
import { shown } from '../core/problems.js'
import { addSchoolYears, countDateOf, type SchoolYear } from '../core/school-year.js'
import { historyOf } from '../projection/persons/histories.js'
import type { PersonsRun } from '../projection/persons/run-persons.js'
import { classifier, type Classification } from '../vsv/classifier.js'
import type { VsvContext } from '../vsv/law.js'
import type { AwayCode, ExclusionCode, NextCode, Student } from '../vsv/student.js'
import { diplomasWith, isEnrolled, meaningOf, pupilStatesProblems, type PupilState, type PupilStates } from './pupil-states.js'

/**
 * What the count of vsv'ers asks of a pupil besides a history. What is not known is left out, and never counts as "no".
 *
 * @category Pupils
 */
export interface VsvPupil {
  /** The day of birth. */
  readonly bornOn?: IsoDate | undefined
  /** All diplomas from before the model begins; an empty list for none. */
  readonly diplomas?: readonly Diploma[] | undefined
  /** Whether the pupil belongs to a group of the vo that is left out. */
  readonly exclusion?: ExclusionCode | undefined
  /** Whether and why the pupil is gone by the next 1 October. */
  readonly away?: AwayCode | undefined
  /** Whether the pupil is registered as working, where the state does not say so. */
  readonly workRegistered?: boolean | undefined
}

/**
 * Who becomes vsv'er, and how that is known.
 *
 * @typeParam State - the names of the states
 * @category Pupils
 */
export interface VsvOfPersonsOptions<State extends string = string> extends VsvContext {
  /** What each state of the model means. */
  readonly states: PupilStates<State>
  /** What is known of each pupil, by the number of the person. */
  readonly pupils: (person: number) => VsvPupil
}

/**
 * The new vsv'ers of a school year among persons.
 *
 * @category Pupils
 */
export interface VsvOfPersons {
  /** The measurement year. */
  readonly schoolYear: SchoolYear
  /** How many persons were enrolled in vo or mbo on its 1 October. */
  readonly counted: number
  /** How many of them became a new vsv'er. */
  readonly vsv: number
  /** How many did not. */
  readonly notVsv: number
  /** Of how many that is not known. */
  readonly undetermined: number
  /** How many people a person stands for. */
  readonly weight: number
  /** The outcome of each who was counted, with the conditions that were not met and those that are not known. */
  readonly outcomes: readonly VsvOfPerson[]
}

/**
 * The outcome for a person.
 *
 * @category Pupils
 */
export interface VsvOfPerson extends Classification {
  /** The number of the person. */
  readonly person: number
}

/**
 * Which persons of a run became a new vsv'er in a school year, by the definition of that year.
 *
 * Counted is who is enrolled in vo or mbo at the start of the cycle of that school year, its 1 October. Where somebody is
 * a year later, and which diplomas came with the states on the way, is read from the history; a diploma of a state counts
 * from the count date by which the state was reached. All else `vsv.classify` asks about comes from you.
 *
 * @typeParam State - the names of the states
 * @param run - a run of persons in school years, with `histories: true`
 * @param options - the school year, what the states mean, what is known of each pupil; a method, a reading
 * @returns how many became vsv'er, and the outcome of each
 * @throws MaatwerkError `invalid-input` for a year that the run does not have, a run without histories, or a pupil who is
 *   not sound, without repeating a personal value
 * @example
 * ```ts
 * import { models, projection } from 'maatwerktrajecten'
 *
 * const model = projection.defineModel({
 *   name: 'after entree',
 *   time: { cycle: 'school-year', first: '2011-2012', last: '2012-2013' },
 *   states: ['entree', 'job'],
 *   inflow: { entree: 10 },
 *   transitions: { entree: { job: 1 } },
 * })
 * const run = projection.runPersons(model, { persons: 20, seed: 1, histories: true })
 * const states = { entree: { level: 'entree' }, job: { diploma: 'mbo-1', workRegistered: true } } as const
 * const pupils = () => ({ bornOn: '1994-03-14', diplomas: [], away: 'no' }) as const
 *
 * // Who left with a diploma of mbo-1 for a job was a vsv'er to 2011-2012, and not from 2012-2013 on.
 * models.vsvOfPersons(run, { schoolYear: '2011-2012', states, pupils }).vsv // => 10
 * models.vsvOfPersons(run, { schoolYear: '2012-2013', states, pupils }).vsv // => 0
 * ```
 * @category Pupils
 */
export function vsvOfPersons<State extends string>(run: PersonsRun<State>, options: VsvOfPersonsOptions<State>): VsvOfPersons {
  const { states, pupils, ...context } = options
  throwProblems('invalid-input', 'a count of vsv', pupilStatesProblems(states, 'states'))
  const { schoolYear } = context
  if (!run.labels.includes(schoolYear)) throwNoYear(run, schoolYear)
  const outcomeOf = classifier(context)
  const persons = Array.from({ length: run.part.count }, (_, at) => run.part.from + at)
  const outcomes = persons.flatMap((person): VsvOfPerson[] => {
    const counts = countsOf(run, person, schoolYear, states)
    const enrolment = counts?.now
    if (counts === undefined || (enrolment?.part ?? enrolment?.level) === undefined) return []
    return [{ person, ...outcomeOf(studentOf(pupils(person), counts)) }]
  })
  const among = (outcome: Classification['outcome']) => outcomes.filter((each) => each.outcome === outcome).length
  return {
    schoolYear,
    counted: outcomes.length,
    vsv: among('vsv'),
    notVsv: among('not-vsv'),
    undetermined: among('undetermined'),
    weight: run.weight,
    outcomes,
  }
}

function throwNoYear({ labels }: PersonsRun, schoolYear: SchoolYear): never {
  throw new MaatwerkError('invalid-input', 'a count of vsv', [
    { path: 'options.schoolYear', message: `${shown(schoolYear)} is not a cycle of the run`, expected: `one of ${labels.join(', ')}` },
  ])
}

/** The states of a person on two count dates, and all that were reached by the second. */
interface Counts {
  readonly now: PupilState
  readonly next: PupilState
  readonly reached: readonly { readonly state: PupilState; readonly by: IsoDate }[]
}

/** Nothing for who is not there yet on the first of the two. */
function countsOf<State extends string>(
  run: PersonsRun<State>,
  person: number,
  schoolYear: SchoolYear,
  states: PupilStates<State>,
): Counts | undefined {
  const history = historyOf(run, person)
  const now = history.findIndex(({ at }) => at === schoolYear)
  if (now === -1) return undefined
  const lastYear = run.labels.at(-1)!
  const reached = history.slice(0, now + 2).map(({ at, state }) => {
    return { state: meaningOf(states, state), by: countDateOf(at === 'end' ? addSchoolYears(lastYear, 1) : at) }
  })
  return { now: reached[now]!.state, next: reached[now + 1]!.state, reached: firstOfEach(reached) }
}

/** A state in which somebody stays was reached once. */
function firstOfEach(reached: Counts['reached']): Counts['reached'] {
  return reached.filter(({ state }, at) => reached.findIndex((each) => each.state === state) === at)
}

function studentOf({ bornOn, diplomas, exclusion, away, workRegistered }: VsvPupil, { now, next, reached }: Counts): Student {
  return {
    bornOn,
    level: now.level,
    part: now.part,
    exclusion: now.part === undefined ? undefined : exclusion,
    next: nextOf(next),
    away,
    diplomas: diplomasWith(diplomas, reached),
    workRegistered: next.workRegistered ?? workRegistered,
  }
}

function nextOf(state: PupilState): NextCode {
  if (!isEnrolled(state)) return 'none'
  if (state.level !== undefined) return 'mbo'
  // Vo and mbo are alike here: either is education.
  if (state.other !== undefined) return state.other === 'vo-or-mbo' ? 'vo' : state.other
  return state.part === 'pro' || state.part === 'vso' ? 'pro-or-vso' : 'vo'
}
