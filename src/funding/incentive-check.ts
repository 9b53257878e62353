import {
  contextProblems,
  isRecord,
  numberProblems,
  recordProblems,
  requiredProblems,
  throwFieldProblems,
  type FieldProblem,
} from '../core/fields.js'
import { schoolYearProblems } from '../core/school-year.js'
import type { Applicant, IncentiveContext, IncentiveInstitution } from './incentive-case.js'
import { givenProblems } from './vsv-subsidy-check.js'

const pots = ['input', 'diplomas', 'entree', 'mbo-2-to-specialist']
const contextNames = ['prices', 'throughFundingYear', 'lawOf', 'assistentYears']

/**
 * Stops where an applicant, the institution or the context is not what its type says. The history itself and the counts
 * are tested where they are used.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertIncentive(applicant: Applicant, institution: IncentiveInstitution, context: IncentiveContext): void {
  throwFieldProblems('an applicant', [
    ...applicantProblems(applicant),
    ...institutionProblems(institution),
    ...pricesProblems(context),
  ])
}

function applicantProblems(applicant: unknown): FieldProblem[] {
  const shape = recordProblems(applicant, ['student', 'diplomaChance', 'vsvChanceWithoutDiploma'], '')
  if (!isRecord(applicant)) return shape
  const { student, diplomaChance, vsvChanceWithoutDiploma } = applicant
  return [
    ...shape,
    ...requiredProblems(applicant, ['student', 'diplomaChance'], ''),
    ...numberProblems(diplomaChance, 'diplomaChance', 0, 1),
    ...numberProblems(vsvChanceWithoutDiploma, 'vsvChanceWithoutDiploma', 0, 1),
    ...stayProblems(student),
  ]
}

function stayProblems(student: unknown): FieldProblem[] {
  const enrolments = isRecord(student) ? student['enrolments'] : undefined
  const stay: unknown = Array.isArray(enrolments) ? enrolments.at(-1) : undefined
  if (isRecord(stay) && stay['endedOn'] !== undefined) return []
  return [{ path: 'student.enrolments', message: 'the expected stay is missing', expected: 'a last enrolment with an end' }]
}

function institutionProblems(institution: unknown): FieldProblem[] {
  const shape = recordProblems(institution, ['vsv'], 'institution')
  if (!isRecord(institution) || institution['vsv'] === undefined) return shape
  const { vsv } = institution
  const own = recordProblems(vsv, ['schoolYear', 'counts', 'sum'], 'institution.vsv')
  if (!isRecord(vsv)) return [...shape, ...own]
  return [
    ...shape,
    ...own,
    ...requiredProblems(vsv, ['counts', 'sum'], 'institution.vsv'),
    ...schoolYearProblems(vsv['schoolYear'], 'institution.vsv.schoolYear'),
    ...givenProblems(vsv['sum'], 'institution.vsv.sum'),
  ]
}

function pricesProblems(context: unknown): FieldProblem[] {
  const shape = contextProblems(context, contextNames)
  if (!isRecord(context) || context['prices'] === undefined) return shape
  const { prices } = context
  const own = recordProblems(prices, pots, 'context.prices')
  if (!isRecord(prices)) return [...shape, ...own]
  return [
    ...shape,
    ...own,
    ...Object.entries(prices).flatMap(([pot, price]) => givenProblems(price, `context.prices["${pot}"]`)),
  ]
}
