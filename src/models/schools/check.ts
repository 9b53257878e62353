import {
  aboveZeroProblems,
  codeProblems,
  euroProblems,
  isRecord,
  listProblems,
  numberProblems,
  recordProblems,
  requiredProblems,
  sourceProblems,
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
  return [
    ...found,
    ...requiredProblems(norm, names, 'given.norm'),
    ...aboveZeroProblems(norm['lessonsPerFte'], 'given.norm.lessonsPerFte'),
    ...sourceProblems(norm['source'], 'given.norm.source'),
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
 * The faults in a list of numbers of crebo's.
 *
 * @internal
 */
export function crebosProblems(crebos: unknown): FieldProblem[] {
  return [
    ...requiredProblems({ crebos }, ['crebos'], ''),
    ...listProblems(crebos, 'crebos', (each, path) => wholeNumberProblems(each ?? null, path, 1)),
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
    ...names.flatMap((name) => euroProblems(given[name], `given.${name}`, 'not-negative')),
  ]
}
