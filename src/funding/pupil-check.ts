import {
  booleanProblems,
  codeProblems,
  contextProblems,
  isRecord,
  recordProblems,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { assertReading } from '../policy/reading.js'
import type { RugzakIndication } from './facts/rugzak.js'
import type { PupilDepartment, SchoolType } from './pupil.js'
import { pupilParts } from './pupil-statement.js'
import { givenProblems } from './statement.js'

/** All departments. */
export const departments: readonly PupilDepartment[] = ['mavo', 'gemengd', 'landbouw', 'vbo', 'grafimedia', 'nautisch']

/** All indications of a rugzak. */
export const rugzakIndications: readonly RugzakIndication[] = [
  'cluster-4',
  'deaf',
  'hard-of-hearing',
  'physical-handicap',
  'long-term-ill-with-physical-handicap',
  'zmlk',
]

/** The group of each type of school. */
export const groups: Readonly<Record<SchoolType, 1 | 3 | 4>> = {
  vbo: 1,
  mavo: 1,
  'vbo-mavo': 1,
  'mavo-havo': 3,
  'mavo-havo-vwo': 3,
  'vbo-mavo-havo': 4,
  'vbo-mavo-havo-vwo': 4,
}

/**
 * Stops where a pupil, a year or the context is not what its type says. No message repeats what was found in it.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertPupil(pupil: unknown, at: unknown, context: unknown): void {
  throwFieldProblems('the money for a pupil', [
    ...recordOr(pupil, ['leerjaar', 'department', 'lwoo', 'rugzak'], 'pupil', pupilProblems),
    ...recordOr(at, ['year', 'schoolTypeGroup', 'schoolType', 'basis', 'pupils', 'prestatiebox'], 'at', yearProblems),
    ...contextProblems(context, ['amounts']),
    ...(isRecord(context) ? givenProblems(context['amounts'], pupilParts) : []),
    ...withoutVboProblems(pupil, at, 'pupil'),
  ])
  noReadings(context)
}

/** These functions go by the law: a reading of the report has no parts. */
export function noReadings(context: unknown): void {
  assertReading((context as { readonly reading?: string }).reading, [], 'context.reading')
}

/** The problems of a record and, where it is one, of its fields. */
export function recordOr(
  value: unknown,
  known: readonly string[],
  path: string,
  each: (record: Fields) => FieldProblem[],
): FieldProblem[] {
  return [...recordProblems(value, known, path), ...(isRecord(value) ? each(value) : [])]
}

function pupilProblems(pupil: Fields): FieldProblem[] {
  return [
    ...requiredProblems(pupil, ['leerjaar', 'lwoo'], 'pupil'),
    ...departmentProblems(pupil, 'pupil'),
    ...booleanProblems(pupil['lwoo'], 'pupil.lwoo'),
    ...codeProblems(pupil['rugzak'], rugzakIndications, 'pupil.rugzak'),
  ]
}

/** The problems of the leerjaar, and of the department that is needed with it from leerjaar 3. */
export function departmentProblems(pupil: Fields, path: string, needed = true): FieldProblem[] {
  const { leerjaar, department } = pupil
  return [
    ...wholeNumberProblems(leerjaar, step(path, 'leerjaar'), 1, 4),
    ...(needed && Number(leerjaar) >= 3 ? requiredProblems(pupil, ['department'], path) : []),
    ...codeProblems(department, departments, step(path, 'department')),
  ]
}

/** A school without vbo has no departments of it. */
export function withoutVboProblems(pupil: unknown, at: unknown, path: string): FieldProblem[] {
  if (!isRecord(pupil) || !isRecord(at)) return []
  const { schoolType, schoolTypeGroup } = at
  const without = ['mavo', 'mavo-havo', 'mavo-havo-vwo']
  const withVbo = schoolType === undefined ? schoolTypeGroup !== 3 : !without.includes(schoolType as string)
  if (withVbo || !['vbo', 'landbouw', 'grafimedia', 'nautisch'].includes(pupil['department'] as string)) return []
  const expected = 'a department of mavo, or a school with vbo'
  return [{ path: step(path, 'department'), message: 'a school of this type has no such department', expected }]
}

function yearProblems(at: Fields): FieldProblem[] {
  return [
    ...requiredProblems(at, ['year', 'schoolTypeGroup', ...(at['basis'] === 'with-fixed' ? ['schoolType', 'pupils'] : [])], 'at'),
    ...wholeNumberProblems(at['year'], 'at.year', 1990, 2100),
    ...groupProblems(at, 'at'),
    ...schoolTypeProblems(at, 'at'),
    ...codeProblems(at['basis'], ['variable', 'with-fixed'], 'at.basis'),
    ...wholeNumberProblems(at['pupils'], 'at.pupils', 200),
    ...booleanProblems(at['prestatiebox'], 'at.prestatiebox'),
  ]
}

/** The problems of a type of school. */
export function schoolTypeProblems(at: Fields, path: string): FieldProblem[] {
  return codeProblems(at['schoolType'], Object.keys(groups), step(path, 'schoolType'))
}

/** The problems of a group of school types, which must be that of the type. */
export function groupProblems(at: Fields, place: string): FieldProblem[] {
  const { schoolTypeGroup: group, schoolType: type } = at
  const path = step(place, 'schoolTypeGroup')
  if (group !== undefined && ![1, 3, 4].includes(group as number)) {
    return [{ path, message: 'this is not one of the groups', expected: '1, 3 or 4' }]
  }
  const right = typeof type === 'string' && Object.hasOwn(groups, type) ? groups[type as SchoolType] : group
  if (group === undefined || right === group) return []
  return [{ path, message: 'the type of school is of another group', expected: `${String(right)} for this type` }]
}
