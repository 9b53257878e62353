import type { AdviceContext, NegativeAdvice } from '../bsa/enrolment.js'
import { mayEndEnrolment } from '../bsa/may-end-enrolment.js'
import { MaatwerkError, throwProblems, type Problem } from '../core/errors.js'
import { isRecord } from '../core/fields.js'
import { shown, step, unknownKeys } from '../core/problems.js'
import { addSchoolYears, countDateOf, isSchoolYear, schoolYearOf, type SchoolYear } from '../core/school-year.js'
import { duty } from '../leerplicht/duty.js'
import type { LeerplichtPerson } from '../leerplicht/person.js'
import type { RuleContext } from '../policy/reading.js'
import type { PersonNow } from '../projection/persons/world.js'
import { diplomasWith, isEnrolled, meaningOf, pupilStatesProblems, stateProblems, type PupilStates } from './pupil-states.js'

/**
 * How the rules decide on pupils.
 *
 * @typeParam State - the names of the states
 * @category Pupils
 */
export interface PupilDecisionsOptions<State extends string = string> {
  /** What each state of the model means. */
  readonly states: PupilStates<State>
  /**
   * What is known of each pupil, by the number of the person: the day of birth and the diplomas from before the model
   * begins, an empty list for none; on days up to 2013 the law asks for `vsoSchool` too, and of who was born from 1 August
   * to 1 October it may ask for `firstFullSchoolYear`. What is needed and not there is an error; nothing is filled in.
   */
  readonly pupils: (person: number) => LeerplichtPerson
  /**
   * Where somebody goes who must be in education and was drawn to leave it, by the state that is left; the same state,
   * a year again, where none is named. Which it is no rule says: it is your assumption.
   */
  readonly instead?: Readonly<Partial<Record<NoInfer<State>, NoInfer<State>>>>
  /** Negative study advices; none when left out. */
  readonly advice?: PupilAdvice<NoInfer<State>>
  /** The day of knowledge, and how the law on leerplicht is read. */
  readonly context?: RuleContext
}

/**
 * Negative study advices in a model of pupils.
 *
 * @typeParam State - the names of the states
 * @category Pupils
 */
export interface PupilAdvice<State extends string = string> {
  /** The advice that a pupil is given in a school year; nothing for who is given none. */
  readonly given: (person: PersonNow<State>) => NegativeAdvice | undefined
  /** Where somebody goes whose enrolment it ends. */
  readonly to: State
  /** Where somebody goes whose enrolment it ends, and who must be in education still. */
  readonly toWithDuty: State
  /** The day of knowledge, and how the law on the study advice is read. */
  readonly context?: AdviceContext
}

/**
 * A decision function for `projection.runPersons`, on a model of pupils in school years, that goes by the rules of this
 * library. The shares of the model say where a pupil would go; the rules say where that cannot be.
 *
 * - **Leerplicht and kwalificatieplicht**: who is drawn to leave education, and has a duty to be in it on the next count
 *   date (1 October), goes `instead`. Nobody is then outside education at a count at which `leerplicht.duty` has a duty
 *   for him. That it is asked on that day is a reading: who turns 18 before it may have left on his birthday.
 * - **Startkwalificatie**: who holds one, before the model or by the state that he is drawn to, has no
 *   kwalificatieplicht.
 * - **Negative study advice**: where one is given and `bsa.mayEndEnrolment` says that it may end the enrolment, the pupil
 *   goes where you say. Outside its window, or without what the law asks of it, it changes nothing. It goes before the
 *   draw.
 *
 * Not decided: who is outside education is not brought back, and nobody is made to meet a duty at entry.
 *
 * @typeParam State - the names of the states
 * @param options - what the states mean, what is known of each pupil, and what you assume where no rule says it
 * @returns a function for `decide`. It throws `invalid-input` where a fact is needed that is not there, where the law was
 *   not read, or where an advice is of another school year; no personal value is repeated
 * @throws MaatwerkError `invalid-input` for options that contradict each other, with every problem
 * @example
 * ```ts
 * import { models, projection } from 'maatwerktrajecten'
 *
 * const model = projection.defineModel({
 *   name: 'a year of entree',
 *   time: { cycle: 'school-year', first: '2012-2013', last: '2012-2013' },
 *   states: ['entree', 'work'],
 *   start: { entree: 100 },
 *   transitions: { entree: { work: 1 } },
 * })
 * const decide = models.pupilDecisions({
 *   states: { entree: { level: 'entree' }, work: {} },
 *   // The first half turn 18 after the next 1 October, the others before it.
 *   pupils: (person) => {
 *     return { bornOn: person < 50 ? '1995-10-02' : '1995-10-01', diplomas: [], vsoSchool: 'other' }
 *   },
 * })
 * const run = projection.runPersons(model, { persons: 100, seed: 1, decide })
 * Array.from(run.stocks.subarray(2)) // => [50, 50]
 * ```
 * @see {@link vsvOfPersons} for who becomes vsv'er
 * @category Pupils
 */
export function pupilDecisions<State extends string>(
  options: PupilDecisionsOptions<State>,
): (person: PersonNow<State>) => State | undefined {
  throwProblems('invalid-input', 'decisions on pupils', optionProblems(options))
  const { states, instead = {} as Partial<Record<State, State>>, advice } = options
  return (person) => {
    const year = schoolYearAt(person.label)
    if (advice !== undefined && endsByAdvice(advice, person, year)) {
      return mustBeInEducation(options, person, advice.to, year) ? advice.toWithDuty : advice.to
    }
    if (!isEnrolled(meaningOf(states, person.state)) || isEnrolled(meaningOf(states, person.drawn))) return undefined
    return mustBeInEducation(options, person, person.drawn, year) ? (instead[person.state] ?? person.state) : undefined
  }
}

function schoolYearAt(label: string): SchoolYear {
  if (isSchoolYear(label)) return label
  throw new MaatwerkError('invalid-input', 'decisions on pupils', [
    { path: 'model.time', message: `${shown(label)} is not a school year`, expected: 'a model in school years' },
  ])
}

function endsByAdvice<State extends string>(advice: PupilAdvice<State>, person: PersonNow<State>, year: SchoolYear): boolean {
  const given = advice.given(person)
  if (given === undefined) return false
  const path = `advice.given(${person.person})`
  const { outcome, missing } = mayEndEnrolment(given, advice.context)
  if (given.givenOn !== undefined && schoolYearOf(given.givenOn) !== year) {
    throwProblems('invalid-input', 'decisions on pupils', [
      { path: step(path, 'givenOn'), message: 'the advice is of another school year', expected: `a day in ${year}` },
    ])
  }
  if (outcome === 'undetermined') throwUndetermined(path, missing, 'advice.context', `of the study advice in ${year}`)
  return outcome === 'may-end'
}

/** Whether a pupil must be in education on the count date after a school year, where he would be in a state by then. */
function mustBeInEducation<State extends string>(
  { states, pupils, context }: PupilDecisionsOptions<State>,
  { person, state }: PersonNow<State>,
  to: State,
  year: SchoolYear,
): boolean {
  const on = countDateOf(addSchoolYears(year, 1))
  const known = pupils(person)
  const reached = [
    { state: meaningOf(states, state), by: countDateOf(year) },
    { state: meaningOf(states, to), by: on },
  ]
  const { outcome, missing } = duty({ ...known, diplomas: diplomasWith(known.diplomas, reached) }, { ...context, on })
  if (outcome === 'undetermined') throwUndetermined(`pupils(${person})`, missing, 'context', `of leerplicht on ${on}`)
  return outcome !== 'no-duty'
}

/** A decision has to be made: what it needs and is not there is asked for. */
function throwUndetermined(path: string, missing: readonly string[], context: string, law: string): never {
  const asked = missing.map((fact): Problem => ({
    path: `${path}.${fact}`,
    message: 'the rules need this to decide',
    expected: 'a value',
  }))
  const notRead: Problem = {
    path: context,
    message: `the law ${law} was not read`,
    expected: 'a year and an age of which it was',
    hint: "Ask with `afterLastText: 'unchanged'` to go by the last text that was read",
  }
  throw new MaatwerkError('invalid-input', 'decisions on pupils', asked.length > 0 ? asked : [notRead])
}

const optionNames = ['states', 'pupils', 'instead', 'advice', 'context']

function optionProblems(options: unknown): Problem[] {
  if (!isRecord(options)) return [{ path: 'options', message: 'there are no options', expected: 'an object with states and pupils' }]
  const { states, pupils, instead, advice } = options
  const problems = [...unknownKeys(options, optionNames, 'options'), ...pupilStatesProblems(states, 'states')]
  if (typeof pupils !== 'function') {
    problems.push({ path: 'pupils', message: 'there is nothing known of pupils', expected: 'a function of the number of a person' })
  }
  if (problems.length > 0) return problems
  const table = states as PupilStates
  return [...insteadProblems(instead, table), ...(advice === undefined ? [] : adviceProblems(advice, table))]
}

function insteadProblems(instead: unknown, states: PupilStates): Problem[] {
  return Object.entries(instead ?? {}).flatMap(([from, to]) => {
    const path = step('instead', from)
    return [...stateProblems(from, states, path), ...enrolledProblems(to, states, path)]
  })
}

function adviceProblems(advice: unknown, states: PupilStates): Problem[] {
  if (!isRecord(advice)) return [{ path: 'advice', message: 'this is no object', expected: 'given, to and toWithDuty' }]
  const { given, to, toWithDuty } = advice
  return [
    ...unknownKeys(advice, ['given', 'to', 'toWithDuty', 'context'], 'advice'),
    ...(typeof given === 'function' ? [] : [{ path: 'advice.given', message: 'this is no function', expected: 'a function of a person' }]),
    ...stateProblems(to, states, 'advice.to'),
    ...enrolledProblems(toWithDuty, states, 'advice.toWithDuty'),
  ]
}

/** A problem where a state is unknown, or outside education, where somebody with a duty cannot be sent. */
function enrolledProblems(state: unknown, states: PupilStates, path: string): Problem[] {
  const unknown = stateProblems(state, states, path)
  if (unknown.length > 0 || isEnrolled(states[state as string]!)) return unknown
  return [{ path, message: 'this state lies outside education', expected: 'a state with a part, a level or another enrolment' }]
}
