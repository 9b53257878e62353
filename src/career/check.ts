import { isIsoDate } from '../core/calendar.js'
import {
  codeProblems,
  dayProblems,
  isRecord,
  listProblems,
  recordProblems,
  requiredProblems,
  textProblems,
  type FieldProblem,
} from '../core/fields.js'
import { overlaps, type Interval } from '../core/interval.js'
import { step } from '../core/problems.js'
import { diplomaKinds } from './diploma.js'
import { enrolmentEnds, enrolmentLeerwegen } from './enrolment.js'
import { programmeLevels } from './programme.js'

/**
 * What is wrong with a list of diplomas. No message repeats a day or a diploma.
 *
 * @param diplomas - the list; nothing is wrong where it is not given
 * @param path - where it stands
 * @param bornOn - the day of birth, where it is known
 * @internal
 */
export function diplomasProblems(diplomas: unknown, path: string, bornOn?: unknown): FieldProblem[] {
  return listProblems(diplomas, path, (diploma, place) => diplomaProblems(diploma, place, bornOn))
}

function diplomaProblems(diploma: unknown, path: string, bornOn: unknown): FieldProblem[] {
  const shape = recordProblems(diploma, ['kind', 'obtainedOn'], path)
  if (!isRecord(diploma)) return shape
  const { kind, obtainedOn } = diploma
  return [
    ...shape,
    ...requiredProblems(diploma, ['kind', 'obtainedOn'], path),
    ...codeProblems(kind, diplomaKinds, step(path, 'kind')),
    ...dayProblems(obtainedOn, step(path, 'obtainedOn')),
    ...afterBirthProblems(obtainedOn, bornOn, step(path, 'obtainedOn'), 'the diploma was obtained'),
  ]
}

const enrolmentFields = ['level', 'startedOn', 'endedOn', 'leerweg', 'programme', 'institution', 'endedBy']

/**
 * What is wrong with a history of enrolments in the mbo. No message repeats a day or a name.
 *
 * @param enrolments - the list; nothing is wrong where it is not given
 * @param path - where it stands
 * @param bornOn - the day of birth, where it is known
 * @internal
 */
export function enrolmentsProblems(enrolments: unknown, path: string, bornOn?: unknown): FieldProblem[] {
  return [
    ...listProblems(enrolments, path, (enrolment, place) => enrolmentProblems(enrolment, place, bornOn)),
    ...overlapProblems(enrolments, path),
  ]
}

function enrolmentProblems(enrolment: unknown, path: string, bornOn: unknown): FieldProblem[] {
  const shape = recordProblems(enrolment, enrolmentFields, path)
  if (!isRecord(enrolment)) return shape
  const { level, startedOn, endedOn, leerweg, endedBy } = enrolment
  return [
    ...shape,
    ...requiredProblems(enrolment, ['level', 'startedOn'], path),
    ...codeProblems(level, programmeLevels, step(path, 'level')),
    ...dayProblems(startedOn, step(path, 'startedOn')),
    ...afterBirthProblems(startedOn, bornOn, step(path, 'startedOn'), 'the enrolment starts'),
    ...dayProblems(endedOn, step(path, 'endedOn')),
    ...endProblems(startedOn, endedOn, step(path, 'endedOn')),
    ...codeProblems(leerweg, enrolmentLeerwegen, step(path, 'leerweg')),
    ...['programme', 'institution'].flatMap((name) => textProblems(enrolment[name], step(path, name))),
    ...codeProblems(endedBy, enrolmentEnds, step(path, 'endedBy')),
    ...causeProblems(endedOn, endedBy, step(path, 'endedBy')),
  ]
}

function endProblems(startedOn: unknown, endedOn: unknown, path: string): FieldProblem[] {
  if (!isIsoDate(startedOn) || !isIsoDate(endedOn) || endedOn > startedOn) return []
  return [{ path, message: 'the enrolment ends before it has lasted a day', expected: 'a day after startedOn' }]
}

function causeProblems(endedOn: unknown, endedBy: unknown, path: string): FieldProblem[] {
  if (endedBy === undefined || endedOn !== undefined) return []
  return [{ path, message: 'something ended the enrolment, which lasts', expected: 'an endedOn beside it, or nothing' }]
}

/** A problem for each enrolment that shares a day with one before it in the list. */
function overlapProblems(enrolments: unknown, path: string): FieldProblem[] {
  if (!Array.isArray(enrolments)) return []
  const periods = Array.from<unknown>(enrolments).map(periodOf)
  return periods.flatMap((period, at) => {
    if (!periods.slice(0, at).some((other) => period !== undefined && other !== undefined && overlaps(period, other))) return []
    const message = 'the enrolment overlaps with one before it in the list'
    return [{ path: step(path, at), message, expected: 'enrolments that share no day' }]
  })
}

/** The days of an enrolment; nothing where they are no days, or where it ends before it starts. */
function periodOf(enrolment: unknown): Interval | undefined {
  if (!isRecord(enrolment)) return undefined
  const { startedOn, endedOn } = enrolment
  if (!isIsoDate(startedOn)) return undefined
  if (endedOn === undefined) return { from: startedOn }
  return isIsoDate(endedOn) && endedOn > startedOn ? { from: startedOn, until: endedOn } : undefined
}

/**
 * A problem where something in a person's life comes before the birth.
 *
 * @param on - the day of it
 * @param bornOn - the day of birth
 * @param path - where the day stands
 * @param what - what happened: "the diploma was obtained"
 * @internal
 */
export function afterBirthProblems(on: unknown, bornOn: unknown, path: string, what: string): FieldProblem[] {
  if (!isIsoDate(on) || !isIsoDate(bornOn) || on > bornOn) return []
  return [{ path, message: `${what} before the birth`, expected: 'a day after bornOn' }]
}
