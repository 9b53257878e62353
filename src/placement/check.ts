import { isIsoDate } from '../core/calendar.js'
import {
  booleanProblems,
  codeProblems,
  contextProblems,
  dayContextProblems,
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
import { isSchoolYear } from '../core/school-year.js'
import { assertReading, type RuleContext } from '../policy/reading.js'
import { minutesOf } from './clock.js'
import { placementHours, placementWork } from './facts.js'
import type { BridgingContext, BridgingPupil, LeerwerktrajectPlan, PlanContext } from './plans.js'
import type { Block, PlacementPupil, Timetable, TimetableContext } from './timetable.js'

const withReadings = [placementHours, placementWork]
const kinds = ['school', 'placement', 'side-job'] as const
const counts = ['days', 'weeksWithoutTeaching'] as const
const arrangements = ['withinSchoolPlan', 'lightWork', 'industrial'] as const

/**
 * Stops where a timetable, a pupil or the context is not what its type says. No message repeats what was found in it.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date that is none, else `invalid-input`; with
 *   every problem
 * @internal
 */
export function assertTimetable(timetable: Timetable, person: PlacementPupil, context: TimetableContext): void {
  const sideJob = isRecord(context) ? context['sideJob'] : undefined
  throwAll('a timetable', context, [
    ...timetableProblems(timetable),
    ...recordProblems(person, ['bornOn'], 'person'),
    ...dayProblems(isRecord(person) ? person['bornOn'] : undefined, 'person.bornOn'),
    ...beforeBirth(timetable, person),
    ...contextProblems(context, ['sideJob']),
    ...codeProblems(sideJob, ['counts', 'apart'], 'context.sideJob'),
  ])
}

/**
 * Stops where a plan for a leerwerktraject or the context is not what its type says.
 *
 * @throws MaatwerkError as for {@link assertTimetable}
 * @internal
 */
export function assertPlan(plan: LeerwerktrajectPlan, context: PlanContext): void {
  const years = ['leerjaar3', 'leerjaar4'] as const
  throwAll('a plan for a leerwerktraject', context, [
    ...recordProblems(plan, years, ''),
    ...(isRecord(plan) ? years.flatMap((year) => yearProblems(plan[year], year)) : []),
    ...dayContextProblems(context),
  ])
}

/**
 * Stops where a pupil or the context is not what its type says. No message repeats what was found in it.
 *
 * @throws MaatwerkError as for {@link assertTimetable}
 * @internal
 */
export function assertBridging(person: BridgingPupil, context: BridgingContext): void {
  const facts = isRecord(person) ? person : {}
  throwAll('a bridging plan', context, [
    ...recordProblems(person, ['bornOn', 'startedVmboIn', 'weeksNeeded'], 'person'),
    ...dayProblems(facts['bornOn'], 'person.bornOn'),
    ...startProblems(facts),
    ...wholeNumberProblems(facts['weeksNeeded'], 'person.weeksNeeded', 0, 520),
    ...dayContextProblems(context),
  ])
}

function throwAll(subject: string, context: RuleContext, problems: readonly FieldProblem[]): void {
  throwFieldProblems(subject, problems)
  assertReading(context.reading, withReadings, 'context.reading')
}

function beforeBirth(timetable: unknown, person: unknown): FieldProblem[] {
  const bornOn = isRecord(person) ? person['bornOn'] : undefined
  const blocks = isRecord(timetable) ? timetable['blocks'] : undefined
  if (!isIsoDate(bornOn) || !Array.isArray(blocks)) return []
  return listProblems(blocks, 'timetable.blocks', (block, path) => {
    const date = isRecord(block) ? block['date'] : undefined
    if (!isIsoDate(date) || date >= bornOn) return []
    const message = 'the day lies before the birth'
    return [{ path: step(path, 'date'), message, expected: 'a day from person.bornOn on' }]
  })
}

function startProblems({ bornOn, startedVmboIn }: Fields): FieldProblem[] {
  const path = 'person.startedVmboIn'
  if (startedVmboIn === undefined) return []
  if (!isSchoolYear(startedVmboIn)) {
    const expected = "two consecutive years, such as '2013-2014'"
    return [{ path, message: 'the start is not a school year', expected }]
  }
  if (!isIsoDate(bornOn) || startedVmboIn.slice(5) > bornOn.slice(0, 4)) return []
  return [{ path, message: 'the vmbo starts before the birth', expected: 'a school year after the birth' }]
}

function yearProblems(year: unknown, path: string): FieldProblem[] {
  if (year === undefined) return []
  const shape = recordProblems(year, ['hours', ...counts], path)
  if (!isRecord(year)) return shape
  return [
    ...shape,
    ...numberProblems(year['hours'], step(path, 'hours'), 0),
    ...counts.flatMap((name) => wholeNumberProblems(year[name], step(path, name), 0)),
  ]
}

function timetableProblems(timetable: unknown): FieldProblem[] {
  const shape = recordProblems(timetable, ['blocks', 'agreement', ...arrangements], 'timetable')
  if (!isRecord(timetable)) return shape
  return [
    ...shape,
    ...requiredProblems(timetable, ['blocks'], 'timetable'),
    ...blocksProblems(timetable['blocks'], 'timetable.blocks'),
    ...agreementProblems(timetable['agreement'], 'timetable.agreement'),
    ...arrangements.flatMap((name) => booleanProblems(timetable[name], `timetable.${name}`)),
  ]
}

function agreementProblems(agreement: unknown, path: string): FieldProblem[] {
  if (agreement === undefined) return []
  const shape = recordProblems(agreement, ['signedOn', 'coSignedByParent'], path)
  if (!isRecord(agreement)) return shape
  return [
    ...shape,
    ...dayProblems(agreement['signedOn'], `${path}.signedOn`),
    ...booleanProblems(agreement['coSignedByParent'], `${path}.coSignedByParent`),
  ]
}

function blocksProblems(blocks: unknown, path: string): FieldProblem[] {
  if (!Array.isArray(blocks)) return listProblems(blocks, path, () => [])
  const each = blocks.map((block: unknown, index) => blockProblems(block, step(path, index)))
  const placed = blocks.map((block: unknown, index) => ({ block: block as Block, index }))
  const sound = placed.filter(({ index }) => each[index]!.length === 0)
  return [...each.flat(), ...overlapProblems(sound, path)]
}

function blockProblems(block: unknown, path: string): FieldProblem[] {
  const fields = ['date', 'from', 'until', 'kind'] as const
  const shape = recordProblems(block, fields, path)
  if (!isRecord(block)) return shape
  const { date, from, until, kind } = block
  const times = [...timeProblems(from, `${path}.from`, 1439), ...timeProblems(until, `${path}.until`, 1440)]
  return [
    ...shape,
    ...requiredProblems(block, fields, path),
    ...dayProblems(date, `${path}.date`),
    ...(times.length > 0 ? times : orderProblems(minutesOf(from), minutesOf(until), `${path}.until`)),
    ...codeProblems(kind, kinds, `${path}.kind`),
  ]
}

function timeProblems(value: unknown, path: string, last: number): FieldProblem[] {
  const minutes = minutesOf(value)
  if (value === undefined || (minutes !== undefined && minutes <= last)) return []
  const expected = last === 1440 ? 'HH:MM up to 24:00' : 'HH:MM from 00:00 to 23:59'
  return [{ path, message: 'this is not a time', expected }]
}

function orderProblems(from: number | undefined, until: number | undefined, path: string): FieldProblem[] {
  if (from === undefined || until === undefined || until > from) return []
  const hint = 'Split a block that runs past midnight in two'
  return [{ path, message: 'the block has no length', expected: 'a time after its start, on the same day', hint }]
}

/** Each block that starts before an earlier one of its day has ended. */
function overlapProblems(blocks: readonly { block: Block; index: number }[], path: string): FieldProblem[] {
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
