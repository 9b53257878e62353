import { countsAgainstHistory, entreeAgainstHistory } from '../admission/history.js'
import { entreeRefusal } from '../admission/refusal.js'
import { enrolmentsProblems } from '../career/check.js'
import type { MboEnrolment } from '../career/enrolment.js'
import { programmeLevels } from '../career/programme.js'
import { isIsoDate } from '../core/calendar.js'
import {
  booleanProblems,
  codeProblems,
  contextProblems,
  dayProblems,
  isRecord,
  recordProblems,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { appliedRule, assertReading } from '../policy/reading.js'
import { programmeLengths } from '../programmes/lengths.js'
import {
  factOfGround,
  type AdviceContext,
  type EndedEnrolment,
  type Enrolment,
  type NegativeAdvice,
} from './enrolment.js'
import { adviceConsequence, adviceGrounds, adviceTerms, adviceUnderEighteen } from './facts.js'

const adviceBooleans = [
  ...Object.values(factOfGround),
  'personalCircumstancesWeighed',
  'facilitiesProvided',
  'warnedInWriting',
  'reasonablePeriodGiven',
] as const satisfies readonly (keyof NegativeAdvice)[]

const endedBooleans = [
  'underEighteen',
  'inEntreeInPastTwoStudyYears',
] as const satisfies readonly (keyof EndedEnrolment)[]

const rulesWithReadings = [adviceTerms, adviceGrounds, adviceConsequence, adviceUnderEighteen, entreeRefusal]

/**
 * Stops where an enrolment or the context is not what its type says. No message repeats what was found in it.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertEnrolment(enrolment: Enrolment, context: AdviceContext): void {
  throwAll('an enrolment', enrolmentProblems(enrolment, ''), enrolment, context)
}

/**
 * Stops where an advice or the context is not what its type says. No message repeats what was found in it.
 *
 * @throws MaatwerkError as for {@link assertEnrolment}
 * @internal
 */
export function assertAdvice(advice: NegativeAdvice, context: AdviceContext): void {
  throwAll('a negative advice', adviceProblems(advice, adviceBooleans, []), enrolmentOf(advice), context)
}

/**
 * Stops where an ended enrolment or the context is not what its type says. No message repeats what was found in it.
 *
 * @throws MaatwerkError as for {@link assertEnrolment}
 * @internal
 */
export function assertEnded(ended: EndedEnrolment, context: AdviceContext): void {
  const problems = adviceProblems(ended, endedBooleans, ['terminations'], ['earlierEnrolments'])
  throwAll('an ended enrolment', [...problems, ...historyProblems(ended)], enrolmentOf(ended), context)
}

/** What is wrong with the earlier enrolments, and where nothing is: what beside them says otherwise. */
function historyProblems(ended: unknown): FieldProblem[] {
  const path = 'earlierEnrolments'
  if (!isRecord(ended) || ended[path] === undefined) return []
  const problems = enrolmentsProblems(ended[path], path)
  const { enrolment, givenOn } = ended
  if (problems.length > 0 || !isRecord(enrolment) || !isIsoDate(enrolment['startedOn'])) return problems
  const { startedOn, programme } = enrolment
  const earlier = ended[path] as readonly MboEnrolment[]
  const late = earlier.flatMap((each, at) => notEarlierProblems(each, startedOn, step(path, at)))
  if (late.length > 0) return late
  // Who just was in an entreeopleiding was in one, whatever the earlier enrolments say.
  const elsewhere = programme !== undefined && programme !== 'entree'
  const told = elsewhere || ended['inEntreeInPastTwoStudyYears'] === false
  return [
    ...(told ? entreeAgainstHistory(ended, earlier, givenOn) : []),
    ...countsAgainstHistory(ended, earlier, startedOn, 1),
  ]
}

function notEarlierProblems({ endedOn }: MboEnrolment, startedOn: string, path: string): FieldProblem[] {
  if (endedOn !== undefined && endedOn <= startedOn) return []
  const message = 'this enrolment had not ended when the one of the advice started'
  return [{ path: step(path, 'endedOn'), message, expected: 'a day on or before enrolment.startedOn' }]
}

function throwAll(
  subject: string,
  found: readonly FieldProblem[],
  enrolment: unknown,
  context: AdviceContext,
): void {
  throwFieldProblems(subject, [...found, ...adviceContextProblems(context, enrolment)])
  assertReading(context.reading, rulesWithReadings, 'context.reading')
}

function enrolmentOf(advice: unknown): unknown {
  return isRecord(advice) ? advice['enrolment'] : undefined
}

function adviceContextProblems(context: unknown, enrolment: unknown): FieldProblem[] {
  const problems = contextProblems(context, ['on', 'firstStudyYear'])
  if (!isRecord(context)) return problems
  const { on, firstStudyYear } = context
  return [
    ...problems,
    ...dayProblems(on, 'context.on'),
    ...beforeStartProblems(enrolment, on, 'context.on', 'the law of a day before the programme starts is asked for'),
    ...codeProblems(firstStudyYear, ['to-31-july', 'twelve-months'], 'context.firstStudyYear'),
  ]
}

function adviceProblems(
  advice: unknown,
  booleans: readonly string[],
  counts: readonly string[],
  others: readonly string[] = [],
): FieldProblem[] {
  const shape = recordProblems(advice, ['enrolment', 'givenOn', ...booleans, ...counts, ...others], '')
  if (!isRecord(advice)) return shape
  const { enrolment, givenOn } = advice
  return [
    ...shape,
    ...enrolmentProblems(enrolment, 'enrolment'),
    ...dayProblems(givenOn, 'givenOn'),
    ...beforeStartProblems(enrolment, givenOn, 'givenOn', 'the advice is given before the programme starts'),
    ...booleans.flatMap((name) => booleanProblems(advice[name], name)),
    ...counts.flatMap((name) => wholeNumberProblems(advice[name], name, 1)),
  ]
}

function enrolmentProblems(enrolment: unknown, path: string): FieldProblem[] {
  const shape = recordProblems(enrolment, ['startedOn', 'programme', 'studyYears', 'doorlopendeLeerroute'], path)
  if (!isRecord(enrolment)) return shape
  const { startedOn, programme, studyYears, doorlopendeLeerroute } = enrolment
  const problems = [
    ...shape,
    ...requiredProblems(enrolment, ['startedOn'], path),
    ...dayProblems(startedOn, step(path, 'startedOn')),
    ...codeProblems(programme, programmeLevels, step(path, 'programme')),
    ...wholeNumberProblems(studyYears, step(path, 'studyYears'), 1),
    ...booleanProblems(doorlopendeLeerroute, step(path, 'doorlopendeLeerroute')),
    ...routeProblems(enrolment, step(path, 'doorlopendeLeerroute')),
  ]
  if (problems.length > 0) return problems
  return lengthProblems(enrolment as unknown as Enrolment, step(path, 'studyYears'))
}

/** A number of study years that the law does not have for such a programme. */
function lengthProblems({ startedOn, programme, studyYears }: Enrolment, path: string): FieldProblem[] {
  const lengths = appliedRule(programmeLengths, startedOn).value
  if (lengths === undefined || programme === undefined || studyYears === undefined) return []
  const { least, most, only } = lengths[programme]
  const fits = only === undefined ? studyYears >= least && studyYears <= most : only.includes(studyYears)
  if (fits) return []
  const range = least === most ? `${least}` : `${least} to ${most}`
  const expected = only === undefined ? range : only.join(' or ')
  return [{ path, message: 'the programme does not take that many study years', expected }]
}

/** The route leads to mbo-2, mbo-3 or mbo-4. */
function routeProblems({ programme, doorlopendeLeerroute }: Fields, path: string): FieldProblem[] {
  if (programme !== 'entree' || doorlopendeLeerroute !== true) return []
  const message = 'no doorlopende leerroute leads to an entreeopleiding'
  return [{ path, message, expected: 'false, or another level' }]
}

function beforeStartProblems(enrolment: unknown, on: unknown, path: string, message: string): FieldProblem[] {
  const startedOn = isRecord(enrolment) ? enrolment['startedOn'] : undefined
  if (!isIsoDate(startedOn) || !isIsoDate(on) || on >= startedOn) return []
  return [{ path, message, expected: 'a day on or after the start' }]
}
