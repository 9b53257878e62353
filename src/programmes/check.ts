import { programmeLevels, type ProgrammeLevel } from '../career/programme.js'
import { isIsoDate } from '../core/calendar.js'
import {
  booleanProblems,
  codeProblems,
  contextProblems,
  dayProblems,
  isRecord,
  listProblems,
  numberProblems,
  recordProblems,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { appliedRule, readingProblems, type RuleContext } from '../policy/reading.js'
import { entreeDossiers, entreeExitProfiles } from './entree-facts.js'
import { programmeLengths, type ProgrammeLength } from './lengths.js'
import type { HoursPlan, ProgrammeContext, ProgrammeKind } from './plan.js'

const leerwegen = ['bol', 'bbl']
const kindFields = ['level', 'leerweg', 'studyYears']
const amounts = ['inInstitution', 'total', 'guided', 'practice']
const parts = ['guided', 'practice']
const withReadings = [entreeDossiers, entreeExitProfiles]

/**
 * Stops where a level or the context is not what its type says.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date that is none, else `invalid-input`
 * @internal
 */
export function assertLevel(level: ProgrammeLevel, context: ProgrammeContext): void {
  const given = level === undefined ? [{ path: 'level', message: 'this is missing', expected: 'a level' }] : []
  stop('a level', [...given, ...codeProblems(level, programmeLevels, 'level')], context)
}

/**
 * Stops where the context is not what its type says.
 *
 * @throws MaatwerkError as for {@link assertLevel}
 * @internal
 */
export function assertContext(context: ProgrammeContext): void {
  stop('a question on the entreeopleiding', [], context)
}

/**
 * Stops where a kind of programme or the context is not what its type says.
 *
 * @throws MaatwerkError as for {@link assertLevel}
 * @internal
 */
export function assertKind(kind: ProgrammeKind, context: ProgrammeContext): void {
  const shape = recordProblems(kind, kindFields, '')
  stop('a kind of programme', isRecord(kind) ? [...shape, ...kindProblems(kind, context)] : shape, context)
}

/**
 * Stops where planned hours or the context are not what their type says. No message repeats a number of hours.
 *
 * @throws MaatwerkError as for {@link assertLevel}
 * @internal
 */
export function assertPlan(plan: HoursPlan, context: ProgrammeContext): void {
  const shape = recordProblems(plan, [...kindFields, 'years', 'qualityAccountedFor'], '')
  stop('planned hours', isRecord(plan) ? [...shape, ...planProblems(plan, context)] : shape, context)
}

function stop(subject: string, found: readonly FieldProblem[], context: RuleContext): void {
  const day = isRecord(context)
    ? [...requiredProblems(context, ['on'], 'context'), ...dayProblems(context['on'], 'context.on')]
    : []
  const reading = isRecord(context) ? readingProblems(context['reading'], withReadings, 'context.reading') : []
  throwFieldProblems(subject, [...found, ...contextProblems(context, ['on']), ...day, ...reading])
}

function kindProblems(kind: Fields, context: unknown): FieldProblem[] {
  const { level, leerweg, studyYears } = kind
  const own = [
    ...codeProblems(level, programmeLevels, 'level'),
    ...codeProblems(leerweg, leerwegen, 'leerweg'),
    ...wholeNumberProblems(studyYears, 'studyYears', 1),
  ]
  return own.length === 0 ? lengthProblems(kind, context) : own
}

/** A number of study years that the law does not have for such a programme. */
function lengthProblems({ level, studyYears }: ProgrammeKind, context: unknown): FieldProblem[] {
  const range = rangeOf(level, context)
  if (range === undefined || studyYears === undefined) return []
  const { least, most, only } = range
  if (only === undefined || only.includes(studyYears)) return wholeNumberProblems(studyYears, 'studyYears', least, most)
  const expected = `one of ${only.join(', ')}`
  return [{ path: 'studyYears', message: 'the programme does not take that many study years', expected }]
}

/** The lengths that the law has for a level, as it could be known; nothing where the days are none. */
function rangeOf(level: ProgrammeLevel | undefined, context: unknown): ProgrammeLength | undefined {
  if (level === undefined || !isRecord(context)) return undefined
  const { on, knownOn } = context
  if (!isIsoDate(on) || (knownOn !== undefined && !isIsoDate(knownOn))) return undefined
  return appliedRule(programmeLengths, on, { knownOn }).value?.[level]
}

function planProblems(plan: Fields, context: unknown): FieldProblem[] {
  const own = kindProblems(plan, context)
  return [
    ...own,
    ...listProblems(plan['years'], 'years', yearProblems),
    ...(own.length === 0 ? tooManyYears(plan, context) : []),
    ...booleanProblems(plan['qualityAccountedFor'], 'qualityAccountedFor'),
  ]
}

function yearProblems(year: unknown, path: string): FieldProblem[] {
  const shape = recordProblems(year, amounts, path)
  if (!isRecord(year)) return shape
  const numbers = amounts.flatMap((name) => numberProblems(year[name], step(path, name), 0))
  return [...shape, ...numbers, ...(numbers.length === 0 ? partProblems(year, path) : [])]
}

/** A part that is more than the whole. */
function partProblems(year: Fields, path: string): FieldProblem[] {
  const total = year['total']
  return parts
    .filter((name) => total !== undefined && Number(year[name]) > Number(total))
    .map((name) => ({ path: step(path, name), message: 'the part is more than the whole', expected: 'at most total' }))
}

function tooManyYears({ level, studyYears, years }: HoursPlan, context: unknown): FieldProblem[] {
  const most = studyYears ?? rangeOf(level, context)?.most
  if (most === undefined || !Array.isArray(years) || years.length <= most) return []
  const expected = studyYears === undefined ? `at most ${most}, as the law has it` : 'at most studyYears'
  return [{ path: 'years', message: 'there are more years than the programme takes', expected }]
}
