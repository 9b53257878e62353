import {
  booleanProblems,
  codeProblems,
  contextProblems,
  isRecord,
  listProblems,
  recordProblems,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { schoolYearProblems } from '../core/school-year.js'
import {
  departmentProblems,
  groupProblems,
  noReadings,
  recordOr,
  rugzakIndications,
  schoolTypeProblems,
  withoutVboProblems,
} from './pupil-check.js'
import { reportParts, type GroupPart } from './group.js'
import { pupilParts } from './pupil-statement.js'
import { withinProblems } from './school-check.js'
import { givenProblems } from './statement.js'

const atFields = ['year', 'schoolYear', 'schoolTypeGroup', 'schoolType', 'basis', 'schoolPupils', 'prestatiebox']

/**
 * Stops where a group, a year or the context is not what its type says.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertGroup(group: unknown, at: unknown, context: unknown): void {
  throwFieldProblems('the money for a group', [
    ...recordOr(group, ['pupils', 'lwoo', 'leerjaar', 'department', 'rugzak'], 'group', (record) => {
      return groupFieldProblems(record, isByReport(at))
    }),
    ...recordOr(at, atFields, 'at', atProblems),
    ...contextProblems(context, ['amounts']),
    ...(isRecord(context) ? amountsProblems(context['amounts'], at) : []),
    ...withoutVboProblems(group, at, 'group'),
  ])
  noReadings(context)
}

/** The amounts of the report are the same for every leerjaar and school. */
function isByReport(at: unknown): boolean {
  return isRecord(at) && at['basis'] === 'report'
}

function groupFieldProblems(group: Fields, byReport: boolean): FieldProblem[] {
  const { pupils, lwoo, rugzak } = group
  return [
    ...requiredProblems(group, ['pupils', 'lwoo'], 'group'),
    ...(byReport || group['leerjaar'] !== undefined ? [] : [noLeerjaar]),
    ...wholeNumberProblems(pupils, 'group.pupils', 0),
    ...withinProblems(lwoo, pupils, 'group.lwoo'),
    ...departmentProblems(group, 'group', !byReport),
    ...listProblems(rugzak, 'group.rugzak', rugzakProblems),
    ...tooManyProblems(group),
  ]
}

const noLeerjaar: FieldProblem = {
  path: 'group.leerjaar',
  message: 'this is missing',
  expected: '1, 2, 3 or 4; from 3 with the department',
  hint: "The law pays by leerjaar, department and kind of school. For round amounts without them ask basis: 'report'",
}

const noSchoolTypeGroup: FieldProblem = {
  path: 'at.schoolTypeGroup',
  message: 'this is missing',
  expected: '1 (mavo and vbo), 3 (havo with mavo) or 4 (havo, mavo and vbo)',
}

function rugzakProblems(row: unknown, path: string): FieldProblem[] {
  const fields = ['indication', 'pupils', 'lwoo']
  return recordOr(row, fields, path, (each) => [
    ...requiredProblems(each, fields, path),
    ...codeProblems(each['indication'], rugzakIndications, step(path, 'indication')),
    ...wholeNumberProblems(each['pupils'], step(path, 'pupils'), 0),
    ...withinProblems(each['lwoo'], each['pupils'], step(path, 'lwoo')),
  ])
}

/** A pupil has one rugzak: with and without lwoo there are no more of them than pupils. */
function tooManyProblems({ pupils, lwoo, rugzak }: Fields): FieldProblem[] {
  if (!Array.isArray(rugzak)) return []
  const sum = (field: string) => rugzak.reduce((all: number, row) => all + Number(isRecord(row) ? row[field] : 0), 0)
  const withLwoo = sum('lwoo')
  const fits = withLwoo <= Number(lwoo) && sum('pupils') - withLwoo <= Number(pupils) - Number(lwoo)
  const numbers = [withLwoo, sum('pupils'), Number(lwoo), Number(pupils)].every(Number.isFinite)
  if (fits || !numbers) return []
  const expected = 'no more than the group has, by lwoo'
  return [{ path: 'group.rugzak', message: 'there are more of them than pupils', expected }]
}

function atProblems(at: Fields): FieldProblem[] {
  const { year, schoolYear, basis, schoolPupils, prestatiebox } = at
  const fixed = basis === 'with-fixed' ? ['schoolType', 'schoolPupils'] : []
  return [
    ...requiredProblems(at, fixed, 'at'),
    ...(isByReport(at) || at['schoolTypeGroup'] !== undefined ? [] : [noSchoolTypeGroup]),
    ...whenProblems(year, schoolYear),
    ...wholeNumberProblems(year, 'at.year', 1990, 2100),
    ...(schoolYear === undefined ? [] : schoolYearProblems(schoolYear, 'at.schoolYear').map(withoutValue)),
    ...groupProblems(at, 'at'),
    ...schoolTypeProblems(at, 'at'),
    ...codeProblems(basis, ['variable', 'with-fixed', 'report'], 'at.basis'),
    ...wholeNumberProblems(schoolPupils, 'at.schoolPupils', 200),
    ...booleanProblems(prestatiebox, 'at.prestatiebox'),
  ]
}

function whenProblems(year: unknown, schoolYear: unknown): FieldProblem[] {
  if ((year === undefined) !== (schoolYear === undefined)) return []
  const message = year === undefined ? 'this is missing' : 'there is a school year too'
  return [{ path: 'at.year', message, expected: 'a calendar year or a school year, one of the two' }]
}

function withoutValue(problem: FieldProblem): FieldProblem {
  return { ...problem, message: 'this is not a school year' }
}

function amountsProblems(amounts: unknown, at: unknown): FieldProblem[] {
  return amountsByYearProblems(amounts, isByReport(at) ? reportParts : pupilParts)
}

/** The faults in the amounts of the caller, by year and by the code of the part. */
export function amountsByYearProblems(amounts: unknown, parts: readonly GroupPart[] = pupilParts): FieldProblem[] {
  if (amounts === undefined) return []
  if (!isRecord(amounts)) return recordProblems(amounts, [], 'context.amounts')
  return Object.keys(amounts).flatMap((year) => {
    const path = step('context.amounts', year)
    const expected = 'a calendar year, such as 2013'
    const odd = /^\d{4}$/.test(year) ? [] : [{ path, message: 'this is not a year', expected }]
    return [...odd, ...givenProblems(amounts[year], parts, path)]
  })
}
