import { dateProblems } from '../core/calendar.js'
import type { Problem } from '../core/errors.js'
import { shown, step } from '../core/problems.js'
import { examLeerwegen, leerjaren, leerwegen, sexes, trajecten } from './codes.js'

/**
 * What is wrong with a value that stands at a path.
 *
 * @internal
 */
export type ProblemsOf = (value: unknown, path: string) => Problem[]

/**
 * Every problem of one row of live births: `year` (1 to 9999) and `births` (a whole number, 0 or more).
 *
 * Meant for rows that you read yourself. Extra properties are no problem.
 *
 * @param row - anything, usually a line of a file with its numbers parsed
 * @param path - where the row stands, as the start of each path; empty by default
 * @returns the problems in the order of the properties; empty when the row is a `BirthRow`
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.checkBirthRow({ year: 2022, births: 167504 }) // => []
 * figures.checkBirthRow({ year: 2022, births: '167504' }).map((problem) => problem.path) // => ['births']
 * ```
 * @category Figures
 */
export function checkBirthRow(row: unknown, path = ''): Problem[] {
  return objectProblems(row, path, 'an object with year and births', (fields) => [
    ...yearProblems(fields['year'], step(path, 'year')),
    ...countProblems(fields['births'], step(path, 'births')),
  ])
}

/**
 * Every problem of a list of live births: those of each row, and each year that stands in it twice.
 *
 * A series has one value a year. Two publications of one year are two lists.
 *
 * @param rows - anything that should be a list of `BirthRow`
 * @param path - where the list stands; empty by default
 * @returns the problems, row by row and then the repeated years; empty when the list is right
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * const rows = [{ year: 2022, births: 167504 }, { year: 2022, births: -1 }]
 * figures.checkBirthRows(rows).map((problem) => problem.path) // => ['[1].births', '[1].year']
 * ```
 * @category Figures
 */
export function checkBirthRows(rows: unknown, path = ''): Problem[] {
  return [...listProblems(rows, path, checkBirthRow), ...(Array.isArray(rows) ? repeatedYears(rows, path) : [])]
}

/**
 * Every problem of one row of exam candidates and passes, as lower and upper bounds.
 *
 * A row has `year`, `leerweg`, `candidatesMin`, `candidatesMax`, `passedMin` and `passedMax`. A lower bound is at most
 * its upper bound, and each bound of the passes is at most the same bound of the candidates. An exact count has equal
 * bounds. Extra properties are no problem.
 *
 * @param row - anything, usually a line of a file with its numbers parsed
 * @param path - where the row stands, as the start of each path; empty by default
 * @returns the problems in the order of the properties; empty when the row is an `ExamRow`
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * const row = { year: 2020, leerweg: 'bb', candidatesMin: 30, candidatesMax: 25, passedMin: 20, passedMax: 28 }
 * figures.checkExamRow(row).map((problem) => problem.path) // => ['candidatesMin', 'passedMax']
 * ```
 * @category Figures
 */
export function checkExamRow(row: unknown, path = ''): Problem[] {
  return objectProblems(row, path, 'an object with year, leerweg and the bounds of candidates and passes', (fields) => [
    ...yearProblems(fields['year'], step(path, 'year')),
    ...codeProblems(examLeerwegen)(fields['leerweg'], step(path, 'leerweg')),
    ...bounds.flatMap((name) => countProblems(fields[name], step(path, name))),
    ...orders.flatMap(([low, high]) => orderProblems(fields, low, high, path)),
  ])
}

/**
 * Every problem of a list of exam rows. A year and leerweg may stand in it more than once, one row for each school.
 *
 * @param rows - anything that should be a list of `ExamRow`
 * @param path - where the list stands; empty by default
 * @returns the problems, row by row; empty when the list is right
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.checkExamRows(figures.examCounts) // => []
 * ```
 * @category Figures
 */
export function checkExamRows(rows: unknown, path = ''): Problem[] {
  return listProblems(rows, path, checkExamRow)
}

/**
 * Every problem of one row of pupils.
 *
 * A row has `countedOn` (a day as `YYYY-MM-DD`), `leerweg`, `traject`, `lwoo` (true or false), `leerjaar` (3 or 4),
 * `sex` and `pupils` (a whole number, 0 or more). Extra properties are no problem.
 *
 * @param row - anything, usually a line of a file with its numbers parsed
 * @param path - where the row stands, as the start of each path; empty by default
 * @returns the problems in the order of the properties; empty when the row is a `PupilRow`
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * const row = { ...figures.pupils2019[0], leerweg: 'BB', pupils: '34' }
 * figures.checkPupilRow(row).map((problem) => problem.path) // => ['leerweg', 'pupils']
 * figures.checkPupilRow({ ...row, leerweg: 'bb', pupils: 34 }) // => []
 * ```
 * @category Figures
 */
export function checkPupilRow(row: unknown, path = ''): Problem[] {
  const expected = 'an object with countedOn, leerweg, traject, lwoo, leerjaar, sex and pupils'
  return objectProblems(row, path, expected, (fields) => [
    ...dateProblems(fields['countedOn'], step(path, 'countedOn')),
    ...Object.entries(pupilCodes).flatMap(([name, problemsOf]) => problemsOf(fields[name], step(path, name))),
    ...countProblems(fields['pupils'], step(path, 'pupils')),
  ])
}

/**
 * Every problem of a list of pupil rows. The same properties may stand in it more than once, one row for each school.
 *
 * @param rows - anything that should be a list of `PupilRow`
 * @param path - where the list stands; empty by default
 * @returns the problems, row by row; empty when the list is right
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.checkPupilRows(figures.pupils2019) // => []
 * figures.checkPupilRows({}).map((problem) => problem.expected) // => ['a list of rows']
 * ```
 * @category Figures
 */
export function checkPupilRows(rows: unknown, path = ''): Problem[] {
  return listProblems(rows, path, checkPupilRow)
}

const bounds = ['candidatesMin', 'candidatesMax', 'passedMin', 'passedMax'] as const

const orders = [
  ['candidatesMin', 'candidatesMax'],
  ['passedMin', 'passedMax'],
  ['passedMin', 'candidatesMin'],
  ['passedMax', 'candidatesMax'],
] as const

/**
 * What pupils are counted by, and what can be wrong with a value of it.
 *
 * @internal
 */
export const pupilCodes: Readonly<Record<'leerweg' | 'traject' | 'lwoo' | 'leerjaar' | 'sex', ProblemsOf>> = {
  leerweg: (value, path) => codeProblems(leerwegen)(value, path),
  traject: (value, path) => codeProblems(trajecten)(value, path),
  lwoo: (value, path) => codeProblems([true, false])(value, path),
  leerjaar: (value, path) => codeProblems(leerjaren)(value, path),
  sex: (value, path) => codeProblems(sexes)(value, path),
}

/**
 * What exams are counted by, and what can be wrong with a value of it.
 *
 * @internal
 */
export const examCodes: Readonly<Record<'year' | 'leerweg', ProblemsOf>> = {
  year: (value, path) => yearProblems(value, path),
  leerweg: (value, path) => codeProblems(examLeerwegen)(value, path),
}

/**
 * The problems of the properties of an object, or the one problem that it is none.
 *
 * @param value - anything
 * @param path - where it stands
 * @param expected - what it should be
 * @param problemsOf - looks at the properties
 * @returns every problem
 * @internal
 */
export function objectProblems(
  value: unknown,
  path: string,
  expected: string,
  problemsOf: (fields: Readonly<Record<string, unknown>>) => Problem[],
): Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ path, message: `${shown(value)} is not an object`, expected }]
  }
  return problemsOf(value as Readonly<Record<string, unknown>>)
}

function listProblems(rows: unknown, path: string, problemsOf: ProblemsOf): Problem[] {
  if (!Array.isArray(rows)) return [{ path, message: `${shown(rows)} is not a list`, expected: 'a list of rows' }]
  // Array.from visits the holes of a sparse list too.
  return Array.from(rows, (row: unknown, index) => problemsOf(row, step(path, index))).flat()
}

function repeatedYears(rows: readonly unknown[], path: string): Problem[] {
  const firstOf = new Map<number, number>()
  return rows.flatMap((row, index) => {
    const year = (row as { readonly year?: unknown } | null | undefined)?.year
    if (typeof year !== 'number') return []
    const first = firstOf.get(year)
    if (first === undefined) firstOf.set(year, index)
    if (first === undefined) return []
    const message = `the year ${year} stands in ${step(path, first)} already`
    return [{ path: step(step(path, index), 'year'), message, expected: 'each year once' }]
  })
}

function yearProblems(value: unknown, path: string): Problem[] {
  if (isWhole(value) && value >= 1 && value <= 9999) return []
  const message = `${shown(value)} is not a calendar year`
  return [{ path, message, expected: 'a whole number from 1 to 9999', ...textHint(value) }]
}

function countProblems(value: unknown, path: string): Problem[] {
  if (isCount(value)) return []
  const message = `${shown(value)} is not a count`
  return [{ path, message, expected: 'a whole number, 0 or more', ...textHint(value) }]
}

function codeProblems(codes: readonly (string | number | boolean)[]): ProblemsOf {
  return (value, path) => {
    if (codes.some((code) => code === value)) return []
    const expected = `one of ${codes.map((code) => shown(code)).join(', ')}`
    const small = typeof value === 'string' && codes.some((code) => code === value.toLowerCase())
    const hint = small ? { hint: 'Codes are written in small letters' } : {}
    return [{ path, message: `${shown(value)} is not a known value`, expected, ...hint }]
  }
}

function orderProblems(fields: Readonly<Record<string, unknown>>, low: string, high: string, path: string): Problem[] {
  const [lower, upper] = [fields[low], fields[high]]
  if (!isCount(lower) || !isCount(upper) || lower <= upper) return []
  return [{ path: step(path, low), message: `${lower} is more than ${high}, ${upper}`, expected: `at most ${high}` }]
}

function isCount(value: unknown): value is number {
  return isWhole(value) && value >= 0
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function textHint(value: unknown): { readonly hint?: string } {
  return typeof value === 'string' ? { hint: 'A file gives text: turn it into a number first' } : {}
}
