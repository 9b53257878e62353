import {
  codeProblems,
  contextProblems,
  isRecord,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { schoolYearProblems, startYearOf } from '../core/school-year.js'
import { amountsByYearProblems } from './group-check.js'
import { noReadings, recordOr } from './pupil-check.js'
import { withinProblems } from './school-check.js'
import { givenAmountProblems } from './statement.js'

const cohortFields = ['startedIn', 'pupils', 'at', 'lwoo', 'department', 'diplomas', 'diplomasNationwide']

/**
 * Stops where a cohort of VM2, a school year or the context is not what its type says.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertVm2(cohort: unknown, at: unknown, context: unknown): void {
  const ordinary = isRecord(cohort) && Number(cohort['startedIn']) >= 2010 && cohort['at'] === 'vmbo-school'
  throwFieldProblems('the money of VM2', [
    ...recordOr(cohort, cohortFields, 'cohort', (record) => cohortProblems(record, ordinary)),
    ...recordOr(at, ['schoolYear', 'schoolTypeGroup'], 'at', (record) => yearProblems(record, ordinary)),
    ...contextProblems(context, ['amounts', 'perPupil']),
    ...(isRecord(context) ? amountsByYearProblems(context['amounts']) : []),
    ...(isRecord(context) ? givenAmountProblems(context['perPupil'], 'context.perPupil') : []),
    ...notStartedProblems(cohort, at),
  ])
  noReadings(context)
}

function cohortProblems(cohort: Fields, ordinary: boolean): FieldProblem[] {
  const { pupils, diplomas, diplomasNationwide } = cohort
  return [
    ...requiredProblems(cohort, ['startedIn', 'pupils', 'at', ...(ordinary ? ['lwoo'] : [])], 'cohort'),
    ...wholeNumberProblems(cohort['startedIn'], 'cohort.startedIn', 2008, 2013),
    ...wholeNumberProblems(pupils, 'cohort.pupils', 0),
    ...codeProblems(cohort['at'], ['vmbo-school', 'aoc'], 'cohort.at'),
    ...withinProblems(cohort['lwoo'], pupils, 'cohort.lwoo'),
    ...codeProblems(cohort['department'], ['landbouw', 'vbo'], 'cohort.department'),
    ...wholeNumberProblems(diplomas, 'cohort.diplomas', 0),
    ...wholeNumberProblems(diplomasNationwide, 'cohort.diplomasNationwide', 0),
    ...tooFewProblems(diplomas, diplomasNationwide),
  ]
}

function tooFewProblems(diplomas: unknown, nationwide: unknown): FieldProblem[] {
  if (nationwide === undefined || !(Number(diplomas) > Number(nationwide))) return []
  const path = 'cohort.diplomasNationwide'
  return [{ path, message: 'there are fewer of them than in the cohort', expected: 'the diplomas of the cohort or more' }]
}

function yearProblems(at: Fields, ordinary: boolean): FieldProblem[] {
  const { schoolYear, schoolTypeGroup: group } = at
  const wrong = group !== undefined && ![1, 4].includes(group as number)
  return [
    ...requiredProblems(at, ['schoolYear', ...(ordinary ? ['schoolTypeGroup'] : [])], 'at'),
    ...(schoolYear === undefined ? [] : schoolYearProblems(schoolYear, 'at.schoolYear')).map((problem) => {
      return { ...problem, message: 'this is not a school year' }
    }),
    ...(wrong ? [{ path: 'at.schoolTypeGroup', message: 'this is not a group with vbo', expected: '1 or 4' }] : []),
  ]
}

function notStartedProblems(cohort: unknown, at: unknown): FieldProblem[] {
  if (!isRecord(cohort) || !isRecord(at)) return []
  const { schoolYear } = at
  if (typeof schoolYear !== 'string' || schoolYearProblems(schoolYear, 'at.schoolYear').length > 0) return []
  if (!(Number(cohort['startedIn']) > startYearOf(schoolYear))) return []
  return [{ path: 'at.schoolYear', message: 'the cohort had not started', expected: 'one of its four school years' }]
}
