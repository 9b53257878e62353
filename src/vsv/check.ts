import { diplomasProblems } from '../career/check.js'
import { diplomaKinds } from '../career/diploma.js'
import { programmeLevels } from '../career/programme.js'
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
  textProblems,
  throwFieldProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { countDateOf, isSchoolYear } from '../core/school-year.js'
import { readingProblems } from '../policy/reading.js'
import { vsvAges, vsvWork } from './definition-facts.js'
import type { VsvContext } from './law.js'
import { awayCodes, exclusionCodes, nextCodes, voParts, type Student } from './student.js'

const studentFields = [
  ...['id', 'bornOn', 'side', 'level', 'part', 'exclusion', 'next', 'away', 'diplomas', 'workRegistered'],
  'hoursPerWeek',
]
const methods = ['2008-definition', '2012-definition']
const sides = ['vo', 'mbo']

/** How many problems of a register are written out; how many there are is said behind them. */
const shownProblems = 100

/**
 * Stops where the context of a count is not what its type says.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`
 * @internal
 */
export function assertVsvContext(context: VsvContext): void {
  throwFieldProblems('a vsv count', vsvContextProblems(context))
}

/**
 * Stops where a student or the context is not what its type says. No message repeats what was found in it.
 *
 * @throws MaatwerkError as for {@link assertVsvContext}
 * @internal
 */
export function assertStudent(student: Student, context: VsvContext): void {
  const found = vsvContextProblems(context)
  throwFieldProblems('a student', [...studentProblems(student, '', yearOf(context)), ...found])
}

/**
 * Stops with the problems of the context and of the students of a register, of each with its place.
 *
 * @throws MaatwerkError as for {@link assertVsvContext}
 * @internal
 */
export function assertRegister(students: unknown, context: VsvContext): void {
  throwFieldProblems('a register', [...vsvContextProblems(context), ...registerProblems(students, yearOf(context))])
}

/**
 * Whether the context of a count is sound.
 *
 * @internal
 */
export function isSoundContext(context: VsvContext): boolean {
  return vsvContextProblems(context).length === 0
}

function registerProblems(students: unknown, schoolYear: string | undefined): FieldProblem[] {
  const found = [
    ...listProblems(students, 'students', (student, path) => studentProblems(student, path, schoolYear)),
    ...(students === undefined ? [{ path: 'students', message: 'this is missing', expected: 'a list' }] : []),
    ...(Array.isArray(students) ? enrolledTwice(students) : []),
  ]
  const rest = found.length - shownProblems
  const more: FieldProblem = {
    path: 'students',
    message: `there are ${rest} more problems, ${found.length} in all`,
    expected: 'a register without problems',
  }
  return rest > 0 ? [...found.slice(0, shownProblems), more] : found
}

function yearOf(context: unknown): string | undefined {
  const schoolYear = isRecord(context) ? context['schoolYear'] : undefined
  return isSchoolYear(schoolYear) ? schoolYear : undefined
}

function vsvContextProblems(context: unknown): FieldProblem[] {
  const found = contextProblems(context, ['schoolYear', 'method'])
  if (!isRecord(context)) return found
  return [
    ...found,
    ...schoolYearFieldProblems(context['schoolYear'], 'context.schoolYear'),
    ...codeProblems(context['method'], methods, 'context.method'),
    ...readingProblems(context['reading'], [vsvAges, vsvWork], 'context.reading'),
  ]
}

/**
 * A problem where a value is no school year between 1900 and 2100.
 *
 * @internal
 */
export function schoolYearFieldProblems(value: unknown, path: string): FieldProblem[] {
  if (isSchoolYear(value) && value >= '1900' && value < '2100') return []
  const expected = "two consecutive years from 1900 to 2100, such as '2012-2013'"
  return [{ path, message: 'this is not a school year', expected }]
}

function studentProblems(student: unknown, path: string, schoolYear: string | undefined): FieldProblem[] {
  const shape = recordProblems(student, studentFields, path)
  if (!isRecord(student)) return shape
  const at = (name: string) => step(path, name)
  return [
    ...shape,
    ...textProblems(student['id'], at('id')),
    ...dayProblems(student['bornOn'], at('bornOn')),
    ...codeProblems(student['side'], sides, at('side')),
    ...codeProblems(student['level'], programmeLevels, at('level')),
    ...codeProblems(student['part'], voParts, at('part')),
    ...codeProblems(student['exclusion'], exclusionCodes, at('exclusion')),
    ...codeProblems(student['next'], nextCodes, at('next')),
    ...codeProblems(student['away'], awayCodes, at('away')),
    ...diplomasProblems(student['diplomas'], at('diplomas'), student['bornOn']),
    ...booleanProblems(student['workRegistered'], at('workRegistered')),
    ...numberProblems(student['hoursPerWeek'], at('hoursPerWeek'), 0, 168),
    ...birthProblems(student['bornOn'], at('bornOn'), schoolYear),
    ...sideProblems(student, at),
  ]
}

function birthProblems(bornOn: unknown, path: string, schoolYear: string | undefined): FieldProblem[] {
  if (schoolYear === undefined || !isIsoDate(bornOn) || bornOn < countDateOf(schoolYear)) return []
  const message = 'the birth is not before the 1 October on which the student was enrolled'
  return [{ path, message, expected: 'a day before that' }]
}

/** An enrolment in the vo and one in the mbo on the same 1 October overlap. */
function sideProblems({ side, level, part, exclusion }: Fields, at: (name: string) => string): FieldProblem[] {
  const overlap = 'the enrolments overlap: this one is in the'
  const inMbo = level !== undefined && (side === 'vo' || part !== undefined)
  const inVo = part !== undefined && side === 'mbo'
  const group = exclusion !== undefined && exclusion !== 'none' && (side ?? (level && 'mbo')) === 'mbo'
  return [
    ...problemWhen(inMbo, at('level'), `${overlap} mbo, another in the vo`, 'one enrolment'),
    ...problemWhen(inVo, at('part'), `${overlap} vo, another in the mbo`, 'one enrolment'),
    ...problemWhen(group, at('exclusion'), 'this group is one of the vo', 'none, or a student of the vo'),
  ]
}

function problemWhen(wrong: boolean, path: string, message: string, expected: string): FieldProblem[] {
  return wrong ? [{ path, message, expected }] : []
}

function enrolledTwice(students: readonly unknown[]): FieldProblem[] {
  const seen = new Map<unknown, number>()
  return students.flatMap((student, index) => {
    const id = isRecord(student) ? student['id'] : undefined
    if (id === undefined) return []
    const before = seen.get(id)
    if (before === undefined) {
      seen.set(id, index)
      return []
    }
    const message = `the enrolments overlap: students[${before}] has the same id`
    return [{ path: `students[${index}].id`, message, expected: 'each student once' }]
  })
}

const known = {
  fields: new Set(studentFields),
  side: new Set<unknown>([undefined, ...sides]),
  level: new Set<unknown>([undefined, ...programmeLevels]),
  part: new Set<unknown>([undefined, ...voParts]),
  exclusion: new Set<unknown>([undefined, ...exclusionCodes]),
  next: new Set<unknown>([undefined, ...nextCodes]),
  away: new Set<unknown>([undefined, ...awayCodes]),
  kinds: new Set<unknown>(diplomaKinds),
}

/**
 * Whether a student is sound, by the same rules as {@link assertStudent}, quickly and without saying why not. An id is
 * not compared with others.
 *
 * @internal
 */
export function isSound(student: Student, countDate: string): boolean {
  if (!isRecord(student)) return false
  for (const key in student) if (!known.fields.has(key)) return false
  const { bornOn, diplomas } = student
  if (bornOn !== undefined && (!isDay(bornOn) || bornOn >= countDate)) return false
  return hasKnownCodes(student) && isOnOneSide(student) && hasSoundWork(student) && areSound(diplomas, bornOn)
}

/** As `isIsoDate`, several times faster for the first 28 days of a month, which every month has. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 10) return false
  const month = twoDigits(value, 5)
  const day = twoDigits(value, 8)
  const inYear = day >= 1 && day <= 28 && month >= 1 && month <= 12
  const plain = inYear && twoDigits(value, 0) > 0 && twoDigits(value, 2) >= 0
  return plain ? value.charCodeAt(4) === dash && value.charCodeAt(7) === dash : isIsoDate(value)
}

const dash = '-'.charCodeAt(0)
const zero = '0'.charCodeAt(0)

/** The number that two digits write; -1 where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero
  const ones = text.charCodeAt(at + 1) - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

function hasKnownCodes({ side, level, part, exclusion, next, away }: Student): boolean {
  const placed = known.side.has(side) && known.level.has(level) && known.part.has(part)
  return placed && known.exclusion.has(exclusion) && known.next.has(next) && known.away.has(away)
}

function isOnOneSide({ side, level, part, exclusion }: Student): boolean {
  if (level === undefined && side !== 'mbo') return true
  return side !== 'vo' && part === undefined && (exclusion === undefined || exclusion === 'none')
}

function hasSoundWork({ id, workRegistered, hoursPerWeek }: Student): boolean {
  if (id !== undefined && (typeof id !== 'string' || id === '')) return false
  if (workRegistered !== undefined && typeof workRegistered !== 'boolean') return false
  return hoursPerWeek === undefined || numberProblems(hoursPerWeek, '', 0, 168).length === 0
}

function areSound(diplomas: unknown, bornOn: string | undefined): boolean {
  if (diplomas === undefined) return true
  if (!Array.isArray(diplomas)) return false
  for (const diploma of diplomas as readonly unknown[]) if (!isSoundDiploma(diploma, bornOn)) return false
  return true
}

function isSoundDiploma(diploma: unknown, bornOn: string | undefined): boolean {
  if (!isRecord(diploma)) return false
  for (const key in diploma) if (key !== 'kind' && key !== 'obtainedOn') return false
  const { kind, obtainedOn } = diploma
  return known.kinds.has(kind) && isDay(obtainedOn) && (bornOn === undefined || obtainedOn > bornOn)
}
