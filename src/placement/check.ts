import { dateProblems, isIsoDate } from '../core/calendar.js'
import { throwProblems, type Problem } from '../core/errors.js'
import { shown, step, unknownKeys } from '../core/problems.js'
import { isSchoolYear } from '../core/school-year.js'
import { assertReading, type RuleContext } from '../policy/reading.js'
import { minutesOf } from './clock.js'
import { placementHours, placementWork } from './facts.js'
import type { BridgingContext, BridgingPupil, LeerwerktrajectPlan, PlanContext } from './plans.js'
import type { Block, PlacementPupil, Timetable, TimetableContext } from './timetable.js'

const withReadings = [placementHours, placementWork]
const kinds = ['school', 'placement', 'side-job'] as const
const amounts = ['hours', 'days', 'weeksWithoutTeaching'] as const

type Unchecked = Readonly<Record<string, unknown>>

/**
 * Stops where a timetable, a pupil or the context is not what its type says. No message repeats the day of birth.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date that is none, else `invalid-input`; with
 *   every problem
 * @internal
 */
export function assertTimetable(timetable: Timetable, person: PlacementPupil, context: TimetableContext): void {
  throwAll('a timetable', [
    ...timetableProblems(timetable),
    ...recordProblems(person, ['bornOn'], 'person', 'a pupil'),
    ...birthProblems(isRecord(person) ? person['bornOn'] : undefined, 'person.bornOn'),
    ...beforeBirth(timetable, person),
    ...contextProblems(context, ['knownOn', 'reading', 'sideJob']),
    ...(isRecord(context) ? codeProblems(context['sideJob'], ['counts', 'apart'], 'context.sideJob') : []),
  ])
  assertReading(context.reading, withReadings, 'context.reading')
}

/**
 * Stops where a plan for a leerwerktraject or the context is not what its type says.
 *
 * @throws MaatwerkError as for {@link assertTimetable}
 * @internal
 */
export function assertPlan(plan: LeerwerktrajectPlan, context: PlanContext): void {
  const years = ['leerjaar3', 'leerjaar4'] as const
  throwAll('a plan for a leerwerktraject', [
    ...recordProblems(plan, years, '', 'a plan'),
    ...(isRecord(plan) ? years.flatMap((year) => yearProblems(plan[year], year)) : []),
    ...contextProblems(context, ['on', 'knownOn', 'reading']),
    ...dayOfContext(context),
  ])
  assertReading(context.reading, withReadings, 'context.reading')
}

/**
 * Stops where a pupil or the context is not what its type says. No message repeats the day of birth.
 *
 * @throws MaatwerkError as for {@link assertTimetable}
 * @internal
 */
export function assertBridging(person: BridgingPupil, context: BridgingContext): void {
  const facts = isRecord(person) ? person : {}
  throwAll('a bridging plan', [
    ...recordProblems(person, ['bornOn', 'startedVmboIn', 'weeksNeeded'], 'person', 'a pupil'),
    ...birthProblems(facts['bornOn'], 'person.bornOn'),
    ...startProblems(facts),
    ...weeksProblems(facts['weeksNeeded'], 'person.weeksNeeded'),
    ...contextProblems(context, ['on', 'knownOn', 'reading']),
    ...dayOfContext(context),
  ])
  assertReading(context.reading, withReadings, 'context.reading')
}

function throwAll(subject: string, problems: readonly Problem[]): void {
  const dates = problems.some(({ expected }) => expected === aDay)
  throwProblems(dates ? 'invalid-date' : 'invalid-input', subject, problems)
}

const aDay = 'a real day written as YYYY-MM-DD'

function isRecord(value: unknown): value is Unchecked {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordProblems(value: unknown, known: readonly string[], path: string, what: string): Problem[] {
  if (isRecord(value)) return unknownKeys(value, known, path)
  return [{ path, message: `it is not ${what}`, expected: 'an object with facts' }]
}

function contextProblems(context: RuleContext, known: readonly string[]): Problem[] {
  const problems = recordProblems(context, known, 'context', 'a context')
  const knownOn = isRecord(context) ? context['knownOn'] : undefined
  return [...problems, ...(knownOn === undefined ? [] : dateProblems(knownOn, 'context.knownOn'))]
}

function dayOfContext(context: unknown): Problem[] {
  return isRecord(context) ? dateProblems(context['on'], 'context.on') : []
}

function birthProblems(value: unknown, path: string): Problem[] {
  if (value === undefined || isIsoDate(value)) return []
  return [{ path, message: 'the day of birth is not a day', expected: aDay }]
}

function beforeBirth(timetable: unknown, person: unknown): Problem[] {
  const bornOn = isRecord(person) ? person['bornOn'] : undefined
  const blocks = isRecord(timetable) ? timetable['blocks'] : undefined
  if (!isIsoDate(bornOn) || !Array.isArray(blocks)) return []
  return blocks.flatMap((block: unknown, index) => {
    const date = isRecord(block) ? block['date'] : undefined
    if (!isIsoDate(date) || date >= bornOn) return []
    const path = `timetable.blocks[${index}].date`
    return [{ path, message: 'the day lies before the birth', expected: 'a day on or after person.bornOn' }]
  })
}

function startProblems({ bornOn, startedVmboIn }: Unchecked): Problem[] {
  const path = 'person.startedVmboIn'
  if (startedVmboIn === undefined) return []
  if (!isSchoolYear(startedVmboIn)) {
    const expected = "two consecutive years, such as '2013-2014'"
    return [{ path, message: 'the start is not a school year', expected }]
  }
  if (!isIsoDate(bornOn) || startedVmboIn.slice(5) > bornOn.slice(0, 4)) return []
  return [{ path, message: 'the vmbo starts before the birth', expected: 'a school year after the birth' }]
}

function weeksProblems(value: unknown, path: string): Problem[] {
  if (value === undefined || (Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 520)) return []
  return [{ path, message: `${shown(value)} is not a number of weeks`, expected: 'a whole number from 0 to 520' }]
}

function yearProblems(year: unknown, path: string): Problem[] {
  if (year === undefined) return []
  if (!isRecord(year)) return recordProblems(year, amounts, path, 'a year of practice')
  const wrong = amounts.flatMap((name) => amountProblems(year[name], name, step(path, name)))
  return [...unknownKeys(year, amounts, path), ...wrong]
}

function amountProblems(value: unknown, name: (typeof amounts)[number], path: string): Problem[] {
  if (value === undefined) return []
  const fits = name === 'hours' ? Number.isFinite(value) : Number.isSafeInteger(value)
  if (fits && Number(value) >= 0) return []
  const expected = name === 'hours' ? 'a number of hours, 0 or more' : 'a whole number, 0 or more'
  const message = `${shown(value)} is not a number of ${name === 'hours' ? 'hours' : 'days or weeks'}`
  return [{ path, message, expected }]
}

function timetableProblems(timetable: unknown): Problem[] {
  const known = ['blocks', 'agreement', 'withinSchoolPlan', 'lightWork', 'industrial']
  const problems = recordProblems(timetable, known, 'timetable', 'a timetable')
  if (!isRecord(timetable)) return problems
  return [
    ...problems,
    ...blocksProblems(timetable['blocks'], 'timetable.blocks'),
    ...agreementProblems(timetable['agreement'], 'timetable.agreement'),
    ...known.slice(2).flatMap((name) => booleanProblems(timetable[name], `timetable.${name}`)),
  ]
}

function agreementProblems(agreement: unknown, path: string): Problem[] {
  if (agreement === undefined) return []
  if (!isRecord(agreement)) return recordProblems(agreement, [], path, 'an agreement')
  const signedOn = agreement['signedOn']
  return [
    ...unknownKeys(agreement, ['signedOn', 'coSignedByParent'], path),
    ...(signedOn === undefined ? [] : dateProblems(signedOn, `${path}.signedOn`)),
    ...booleanProblems(agreement['coSignedByParent'], `${path}.coSignedByParent`),
  ]
}

function booleanProblems(value: unknown, path: string): Problem[] {
  if (value === undefined || typeof value === 'boolean') return []
  const expected = 'true or false; leave out what is not known'
  return [{ path, message: `${shown(value)} is neither true nor false`, expected }]
}

function codeProblems(value: unknown, allowed: readonly string[], path: string): Problem[] {
  if (value === undefined || allowed.includes(value as string)) return []
  return [{ path, message: `${shown(value)} is not one of the codes`, expected: allowed.join(', ') }]
}

function blocksProblems(blocks: unknown, path: string): Problem[] {
  if (!Array.isArray(blocks)) return [{ path, message: `${shown(blocks)} is no list`, expected: 'a list of blocks' }]
  const each = blocks.map((block: unknown, index) => blockProblems(block, step(path, index)))
  const placed = blocks.map((block: unknown, index) => ({ block: block as Block, index }))
  const sound = placed.filter(({ index }) => each[index]!.length === 0)
  return [...each.flat(), ...overlapProblems(sound, path)]
}

function blockProblems(block: unknown, path: string): Problem[] {
  if (!isRecord(block)) return recordProblems(block, [], path, 'a block')
  const { date, from, until, kind } = block
  const times = [...timeProblems(from, `${path}.from`, 1439), ...timeProblems(until, `${path}.until`, 1440)]
  return [
    ...unknownKeys(block, ['date', 'from', 'until', 'kind'], path),
    ...dateProblems(date, `${path}.date`),
    ...(times.length > 0 ? times : orderProblems(minutesOf(from), minutesOf(until), `${path}.until`)),
    ...(kind === undefined ? codeProblems(null, kinds, `${path}.kind`) : codeProblems(kind, kinds, `${path}.kind`)),
  ]
}

function timeProblems(value: unknown, path: string, last: number): Problem[] {
  const minutes = minutesOf(value)
  if (minutes !== undefined && minutes <= last) return []
  const expected = last === 1440 ? 'HH:MM up to 24:00' : 'HH:MM from 00:00 to 23:59'
  return [{ path, message: `${shown(value)} is not a time`, expected }]
}

function orderProblems(from: number | undefined, until: number | undefined, path: string): Problem[] {
  if (from === undefined || until === undefined || until > from) return []
  const hint = 'Split a block that runs past midnight in two'
  return [{ path, message: 'the block has no length', expected: 'a time after its start, on the same day', hint }]
}

/** Each block that starts before an earlier one of its day has ended. */
function overlapProblems(blocks: readonly { block: Block; index: number }[], path: string): Problem[] {
  const ordered = [...blocks].sort((a, b) => startOf(a.block) - startOf(b.block))
  const busy = new Map<string, { index: number; until: number }>()
  return ordered.flatMap(({ block, index }) => {
    const { date } = block
    const [before, until] = [busy.get(date), minutesOf(block.until)!]
    if (before === undefined || until > before.until) busy.set(date, { index, until })
    if (before === undefined || startOf(block) >= before.until) return []
    const message = `the block overlaps with ${path}[${before.index}]`
    return [{ path: step(path, index), message, expected: 'blocks of one day after each other' }]
  })
}

function startOf({ from }: Block): number {
  return minutesOf(from)!
}
