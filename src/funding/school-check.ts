import {
  booleanProblems,
  codeProblems,
  contextProblems,
  isRecord,
  listProblems,
  numberProblems,
  requiredProblems,
  sourceProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { departments, groups, noReadings, recordOr } from './pupil-check.js'
import { postKinds, schoolParts } from './school.js'
import { givenProblems } from './statement.js'

/** All kinds of education. */
export const allDepartments: readonly string[] = [...departments, 'havo', 'vwo', 'praktijkonderwijs']
const schoolTypes: readonly string[] = [...Object.keys(groups), 'praktijkonderwijs']
const withoutLwoo: readonly unknown[] = ['havo', 'vwo', 'praktijkonderwijs']

/** What a type of school must have in its name to offer a department; the gemengde leerweg may be at vbo or mavo. */
const offeredAt: Readonly<Record<string, readonly string[]>> = {
  mavo: ['mavo'],
  gemengd: ['mavo', 'vbo'],
  havo: ['havo'],
  vwo: ['vwo'],
  landbouw: ['vbo'],
  vbo: ['vbo'],
  grafimedia: ['vbo'],
  nautisch: ['vbo'],
  praktijkonderwijs: ['praktijkonderwijs'],
}

/** The last leerjaar of a kind of education; 6 where it is not here. VM2 of any department but landbouw counts as `vbo`. */
const lastLeerjaar: Readonly<Record<string, number>> = { mavo: 4, gemengd: 4, grafimedia: 4, havo: 5 }

/**
 * Stops where a school, a year or the context is not what its type says.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertSchool(school: unknown, at: unknown, context: unknown): void {
  throwFieldProblems('the money for a school', [
    ...recordOr(school, ['schoolType', 'pupils', 'secondSites'], 'school', schoolProblems),
    ...recordOr(at, ['year', 'prestatiebox'], 'at', atProblems),
    ...contextProblems(context, ['amounts', 'posts']),
    ...(isRecord(context) ? givenProblems(context['amounts'], schoolParts) : []),
    ...(isRecord(context) && context['posts'] !== undefined ? postsProblems(context['posts']) : []),
  ])
  noReadings(context)
}

function postsProblems(posts: unknown): FieldProblem[] {
  return recordOr(posts, postKinds, 'context.posts', (record) => {
    return postKinds.filter((kind) => record[kind] !== undefined).flatMap((kind) => {
      const path = step('context.posts', kind)
      return recordOr(record[kind], ['value', 'source'], path, (given) => [
        ...requiredProblems(given, ['value', 'source'], path),
        ...numberProblems(given['value'], step(path, 'value'), 0),
        ...sourceProblems(given['source'], step(path, 'source')),
      ])
    })
  })
}

function schoolProblems(school: Fields): FieldProblem[] {
  const { schoolType, pupils, secondSites } = school
  return [
    ...requiredProblems(school, ['schoolType', 'pupils'], 'school'),
    ...codeProblems(schoolType, schoolTypes, 'school.schoolType'),
    ...listProblems(pupils, 'school.pupils', (row, path) => {
      return recordOr(row, ['leerjaar', 'department', 'pupils', 'lwoo'], path, (each) => rowProblems(each, path, schoolType))
    }),
    ...emptyProblems(pupils),
    ...wholeNumberProblems(secondSites, 'school.secondSites', 0),
  ]
}

function emptyProblems(pupils: unknown): FieldProblem[] {
  const some = !Array.isArray(pupils) || pupils.some((row) => isRecord(row) && row['pupils'] !== 0)
  return some ? [] : [{ path: 'school.pupils', message: 'there are no pupils', expected: 'one pupil or more' }]
}

function rowProblems(row: Fields, path: string, schoolType: unknown): FieldProblem[] {
  const { leerjaar, department } = row
  const needed = [
    ...['leerjaar', 'pupils'],
    ...(Number(leerjaar) >= 3 ? ['department'] : []),
    ...(withoutLwoo.includes(department) ? [] : ['lwoo']),
  ]
  return [
    ...requiredProblems(row, needed, path),
    ...wholeNumberProblems(leerjaar, step(path, 'leerjaar'), 1, lastOf(department)),
    ...codeProblems(department, allDepartments, step(path, 'department')),
    ...wholeNumberProblems(row['pupils'], step(path, 'pupils'), 0),
    ...offerProblems(department, path, schoolType),
    ...lwooProblems(row, path),
  ]
}

function lastOf(department: unknown): number {
  const last = typeof department === 'string' && Object.hasOwn(lastLeerjaar, department) ? lastLeerjaar[department] : undefined
  return last ?? 6
}

function offerProblems(department: unknown, path: string, schoolType: unknown): FieldProblem[] {
  if (typeof schoolType !== 'string' || !schoolTypes.includes(schoolType)) return []
  const types = schoolType.split('-')
  const offers = typeof department === 'string' ? offeredAt[department] : undefined
  if (offers !== undefined && !offers.some((each) => types.includes(each))) {
    const message = 'this type of school has no such education'
    return [{ path: step(path, 'department'), message, expected: `one of ${schoolType}` }]
  }
  if (schoolType !== 'praktijkonderwijs' || department === 'praktijkonderwijs') return []
  const message = 'pupils of this school are in praktijkonderwijs'
  return [{ path: step(path, 'department'), message, expected: 'praktijkonderwijs' }]
}

function lwooProblems(row: Fields, path: string): FieldProblem[] {
  const { pupils, lwoo, department } = row
  return withinProblems(lwoo, withoutLwoo.includes(department) ? 0 : pupils, step(path, 'lwoo'))
}

/** The problems of a number that may not be larger than another. */
export function withinProblems(value: unknown, most: unknown, path: string): FieldProblem[] {
  const found = wholeNumberProblems(value, path, 0)
  if (found.length > 0 || value === undefined || !Number.isSafeInteger(most) || Number(value) <= Number(most)) return found
  return [{ path, message: 'there are more of them than pupils', expected: 'a whole number to that of the pupils' }]
}

function atProblems(at: Fields): FieldProblem[] {
  const { year, prestatiebox } = at
  const late = Number.isSafeInteger(year) && Number(year) >= 2022 && Number(year) <= 2100
  return [
    ...requiredProblems(at, ['year'], 'at'),
    ...(late ? [tooLate] : wholeNumberProblems(year, 'at.year', 1990, 2021)),
    ...booleanProblems(prestatiebox, 'at.prestatiebox'),
  ]
}

const tooLate: FieldProblem = {
  path: 'at.year',
  message: 'from 2022 schools are funded in another way',
  expected: 'a whole number from 1990 to 2021',
  hint: 'Ask `funding.simplified`',
}
