import { isIsoDate } from '../core/calendar.js'
import {
  codeProblems,
  dayProblems,
  isRecord,
  listProblems,
  recordProblems,
  requiredProblems,
  type FieldProblem,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { diplomaKinds } from './diploma.js'

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
