import {
  codeProblems,
  dayProblems,
  isRecord,
  numberProblems,
  recordProblems,
  requiredProblems,
  textProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../../core/fields.js'

/**
 * Stops where the prices asked for, or something else that was looked at, is not what its type says.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date that is none, else `invalid-input`
 * @internal
 */
export function assertSchoolPrices(at: unknown, others: readonly FieldProblem[] = []): void {
  throwFieldProblems('a school of the report', [...priceProblems(at), ...others])
}

/**
 * The faults in the year and the group of school types.
 *
 * @internal
 */
function priceProblems(at: unknown): FieldProblem[] {
  const names = ['year', 'schoolTypeGroup']
  const found = recordProblems(at, names, 'at')
  if (!isRecord(at)) return found
  return [
    ...found,
    ...requiredProblems(at, names, 'at'),
    ...wholeNumberProblems(at['year'], 'at.year', 1, 9999),
    ...wholeNumberProblems(at['schoolTypeGroup'], 'at.schoolTypeGroup', 1, 4),
  ]
}

/**
 * The faults in lessons, weeks and a norm, each as far as given.
 *
 * @internal
 */
export function lessonsProblems(given: unknown, names: readonly string[]): FieldProblem[] {
  const found = recordProblems(given, names, 'given')
  if (!isRecord(given)) return found
  return [
    ...found,
    ...numberProblems(given['lessons'], 'given.lessons', 0),
    ...numberProblems(given['weeks'], 'given.weeks', 1, 52),
    ...normProblems(given['norm']),
  ]
}

function normProblems(norm: unknown): FieldProblem[] {
  if (norm === undefined) return []
  const names = ['lessonsPerFte', 'source']
  const found = recordProblems(norm, names, 'given.norm')
  if (!isRecord(norm)) return found
  const perFte = norm['lessonsPerFte']
  const fits = perFte === undefined || (Number.isFinite(perFte) && Number(perFte) > 0)
  return [
    ...found,
    ...requiredProblems(norm, names, 'given.norm'),
    ...(fits ? [] : [notAbove('given.norm.lessonsPerFte')]),
    ...sourceProblems(norm['source'], 'given.norm.source'),
  ]
}

function notAbove(path: string): FieldProblem {
  return { path, message: 'this is not a number that can be', expected: 'a number above 0' }
}

function sourceProblems(source: unknown, path: string): FieldProblem[] {
  if (source === undefined) return []
  const found = recordProblems(source, ['document', 'identifier', 'at', 'datedOn'], path)
  if (!isRecord(source)) return found
  return [
    ...found,
    ...requiredProblems(source, ['document'], path),
    ...['document', 'identifier', 'at'].flatMap((name) => textProblems(source[name], `${path}.${name}`)),
    ...dayProblems(source['datedOn'], `${path}.datedOn`),
  ]
}

/**
 * The faults in a reading of School 5.
 *
 * @internal
 */
export function readingProblems(reading: unknown): FieldProblem[] {
  const names = ['teacherPosts', 'rocHours', 'crebos']
  const found = recordProblems(reading, [...names, 'managerHours'], 'reading')
  if (!isRecord(reading)) return found
  return [
    ...found,
    ...requiredProblems(reading, names, 'reading'),
    ...codeProblems(reading['teacherPosts'], ['each', 'together'], 'reading.teacherPosts'),
    ...codeProblems(reading['rocHours'], ['school', 'mbo'], 'reading.rocHours'),
    ...wholeNumberProblems(reading['crebos'], 'reading.crebos', 1),
    ...numberProblems(reading['managerHours'], 'reading.managerHours', 0),
  ]
}

/**
 * The faults in amounts of euros, each as far as given.
 *
 * @internal
 */
export function amountsProblems(given: unknown, names: readonly string[], required: readonly string[]): FieldProblem[] {
  const found = recordProblems(given, names, 'given')
  if (!isRecord(given)) return found
  return [
    ...found,
    ...requiredProblems(given, required, 'given'),
    ...names.flatMap((name) => amountProblems(given[name], `given.${name}`)),
  ]
}

function amountProblems(value: unknown, path: string): FieldProblem[] {
  const text = isRecord(value) ? value['eur'] : undefined
  if (value === undefined || (typeof text === 'string' && /^\d+(\.\d+)?$/.test(text))) return []
  const expected = 'an amount of euros, 0 or more'
  return [{ path, message: 'this is not an amount', expected, hint: 'Make one: euro(8000)' }]
}
