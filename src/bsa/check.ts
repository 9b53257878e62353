import { isIsoDate, dateProblems } from '../core/calendar.js'
import { throwProblems, type Problem } from '../core/errors.js'
import { step, unknownKeys } from '../core/problems.js'
import { appliedRule, assertReading, type RuleContext } from '../policy/reading.js'
import { factOfGround, type EndedEnrolment, type Enrolment, type NegativeAdvice } from './enrolment.js'
import {
  adviceConsequence,
  adviceGrounds,
  adviceTerms,
  adviceUnderEighteen,
  entreeRefusal,
  programmeLengths,
  type Programme,
} from './facts.js'

const programmes: readonly Programme[] = ['entree', 'mbo-2', 'mbo-3', 'mbo-4']

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

/** Problems with the dates apart: they decide the code of the error. */
interface Found {
  readonly dates: readonly Problem[]
  readonly others: readonly Problem[]
}

/**
 * Stops where an enrolment or the context is not what its type says. No message repeats what was found in it.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertEnrolment(enrolment: Enrolment, context: RuleContext): void {
  throwAll('an enrolment', [enrolmentProblems(enrolment, ''), contextProblems(context)], context)
}

/**
 * Stops where an advice or the context is not what its type says. No message repeats what was found in it.
 *
 * @throws MaatwerkError as for {@link assertEnrolment}
 * @internal
 */
export function assertAdvice(advice: NegativeAdvice, context: RuleContext): void {
  throwAll('a negative advice', [adviceProblems(advice, adviceBooleans, []), contextProblems(context)], context)
}

/**
 * Stops where an ended enrolment or the context is not what its type says. No message repeats what was found in it.
 *
 * @throws MaatwerkError as for {@link assertEnrolment}
 * @internal
 */
export function assertEnded(ended: EndedEnrolment, context: RuleContext): void {
  const own = adviceProblems(ended, endedBooleans, ['terminations'])
  throwAll('an ended enrolment', [own, contextProblems(context)], context)
}

function throwAll(subject: string, found: readonly Found[], context: RuleContext): void {
  const dates = found.flatMap((each) => each.dates)
  const all = found.flatMap((each) => [...each.dates, ...each.others])
  throwProblems(dates.length > 0 ? 'invalid-date' : 'invalid-input', subject, all)
  assertReading(context.reading, rulesWithReadings, 'context.reading')
}

function adviceProblems(advice: object, booleans: readonly string[], counts: readonly string[]): Found {
  if (!isRecord(advice)) return { dates: [], others: [noObject('')] }
  const { enrolment, givenOn } = advice
  const own = enrolmentProblems(enrolment, 'enrolment')
  const given = givenOn === undefined ? [] : dayProblems(givenOn, 'givenOn')
  return {
    dates: [...own.dates, ...given],
    others: [
      ...unknownKeys(advice, ['enrolment', 'givenOn', ...booleans, ...counts], ''),
      ...own.others,
      ...orderProblems(enrolment, givenOn),
      ...booleans.flatMap((name) => booleanProblems(advice[name], name)),
      ...counts.flatMap((name) => countProblems(advice[name], name, 0)),
    ],
  }
}

function enrolmentProblems(enrolment: unknown, path: string): Found {
  if (!isRecord(enrolment)) return { dates: [], others: [noObject(path)] }
  const { startedOn, programme, studyYears, doorlopendeLeerroute } = enrolment
  const dates = dayProblems(startedOn, step(path, 'startedOn'))
  const others = [
    ...unknownKeys(enrolment, ['startedOn', 'programme', 'studyYears', 'doorlopendeLeerroute'], path),
    ...programmeProblems(programme, step(path, 'programme')),
    ...countProblems(studyYears, step(path, 'studyYears'), 1),
    ...booleanProblems(doorlopendeLeerroute, step(path, 'doorlopendeLeerroute')),
  ]
  const sound = dates.length === 0 && others.length === 0
  const length = sound ? lengthProblems(enrolment as unknown as Enrolment, step(path, 'studyYears')) : []
  return { dates, others: [...others, ...length] }
}

function contextProblems(context: unknown): Found {
  if (!isRecord(context)) return { dates: [], others: [noObject('context')] }
  const { knownOn } = context
  return {
    dates: knownOn === undefined ? [] : dateProblems(knownOn, 'context.knownOn'),
    others: unknownKeys(context, ['knownOn', 'reading'], 'context'),
  }
}

/** A number of study years that the law does not have for such a programme. */
function lengthProblems({ startedOn, programme, studyYears }: Enrolment, path: string): Problem[] {
  const lengths = appliedRule(programmeLengths, startedOn).value
  if (lengths === undefined || programme === undefined || studyYears === undefined) return []
  const { least, most } = lengths[programme]
  if (studyYears >= least && studyYears <= most) return []
  const expected = least === most ? `${least}` : `${least} to ${most}`
  return [{ path, message: 'the programme does not take that many study years', expected }]
}

function orderProblems(enrolment: unknown, givenOn: unknown): Problem[] {
  const startedOn = isRecord(enrolment) ? enrolment['startedOn'] : undefined
  if (!isIsoDate(startedOn) || !isIsoDate(givenOn) || givenOn >= startedOn) return []
  const message = 'the advice is given before the programme starts'
  return [{ path: 'givenOn', message, expected: 'a day on or after the start' }]
}

function dayProblems(value: unknown, path: string): Problem[] {
  if (isIsoDate(value)) return []
  return [{ path, message: 'this is not a day', expected: 'a real day written as YYYY-MM-DD' }]
}

function programmeProblems(value: unknown, path: string): Problem[] {
  if (value === undefined || programmes.includes(value as Programme)) return []
  return [{ path, message: 'this is not one of the codes', expected: programmes.join(', ') }]
}

function countProblems(value: unknown, path: string, least: number): Problem[] {
  if (value === undefined || (Number.isSafeInteger(value) && (value as number) >= least)) return []
  return [{ path, message: 'this is not a number that can be', expected: `a whole number, ${least} or more` }]
}

function booleanProblems(value: unknown, path: string): Problem[] {
  if (value === undefined || typeof value === 'boolean') return []
  return [{ path, message: 'this is neither true nor false', expected: 'true or false; leave out what is not known' }]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function noObject(path: string): Problem {
  return { path, message: 'this is no object', expected: 'an object with facts' }
}
