import {
  codeProblems,
  isRecord,
  numberProblems,
  recordProblems,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { schoolYearProblems } from '../core/school-year.js'
import type { Applicant, IncentiveContext, IncentiveInstitution } from './incentive-case.js'
import { mboStudentProblems } from './mbo-check.js'
import { givenSumProblems } from './vsv-subsidy-check.js'

const pots = ['input', 'diplomas', 'entree', 'mbo-2-to-specialist']

/**
 * Stops where an applicant, the institution or the context is not what its type says.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertIncentive(applicant: Applicant, institution: IncentiveInstitution, context: IncentiveContext): void {
  throwFieldProblems('an applicant', [
    ...applicantProblems(applicant),
    ...studentProblems(applicant, context),
    ...institutionProblems(institution),
    ...pricesProblems(context),
  ])
}

function applicantProblems(applicant: unknown): FieldProblem[] {
  const chances = ['diplomaChance', 'vsvChanceWithoutDiploma', 'vsvChanceWithDiploma']
  const shape = recordProblems(applicant, ['student', ...chances], '')
  if (!isRecord(applicant)) return shape
  return [
    ...shape,
    ...requiredProblems(applicant, ['student', 'diplomaChance'], ''),
    ...chances.flatMap((name) => numberProblems(applicant[name], name, 0, 1)),
    ...stayProblems(applicant['student'], applicant['vsvChanceWithDiploma']),
  ]
}

/** The context is tested here too, since the end of a history may stand in it. */
function studentProblems(applicant: Applicant, context: IncentiveContext): FieldProblem[] {
  const student = isRecord(applicant) ? applicant.student : undefined
  return mboStudentProblems(student ?? { enrolments: [] }, context, 'student', ['prices'])
}

function stayProblems(student: unknown, vsvChanceWithDiploma: unknown): FieldProblem[] {
  const enrolments = isRecord(student) ? student['enrolments'] : undefined
  if (!Array.isArray(enrolments)) return []
  const stay: unknown = enrolments.at(-1)
  const path = 'student.enrolments'
  if (!isRecord(stay) || stay['endedOn'] === undefined) {
    return [{ path, message: 'the expected stay is missing', expected: 'a last enrolment with an end' }]
  }
  const starts = enrolments.map((each: unknown) => (isRecord(each) ? String(each['startedOn']) : ''))
  const order = { path, message: 'the last enrolment is not the latest one', expected: 'the expected stay as the last one' }
  const startkwalificatie = {
    path: 'vsvChanceWithDiploma',
    message: 'a diploma of mbo-2 or higher is a startkwalificatie',
    expected: 'nothing, unless the stay is in entree',
  }
  return [
    ...(starts.some((each) => each > starts.at(-1)!) ? [order] : []),
    ...(vsvChanceWithDiploma === undefined || stay['level'] === 'entree' ? [] : [startkwalificatie]),
  ]
}

function institutionProblems(institution: unknown): FieldProblem[] {
  const shape = recordProblems(institution, ['vsv', 'fewer'], 'institution')
  if (!isRecord(institution)) return shape
  return [...shape, ...vsvProblems(institution['vsv']), ...fewerProblems(institution['fewer'])]
}

function vsvProblems(vsv: unknown): FieldProblem[] {
  if (vsv === undefined) return []
  const path = 'institution.vsv'
  const shape = recordProblems(vsv, ['schoolYear', 'counts', 'sum'], path)
  if (!isRecord(vsv)) return shape
  return [
    ...shape,
    ...requiredProblems(vsv, ['counts', 'sum'], path),
    ...countsProblems(vsv['counts'], `${path}.counts`, ['previous']),
    ...schoolYearProblems(vsv['schoolYear'], `${path}.schoolYear`),
    ...givenSumProblems(vsv['sum'], `${path}.sum`),
  ]
}

function countsProblems(counts: unknown, path: string, others: readonly string[]): FieldProblem[] {
  if (counts === undefined) return []
  const shape = recordProblems(counts, ['students', 'vsv', ...others], path)
  if (!isRecord(counts)) return shape
  const { students, vsv, previous } = counts
  const many = Number.isSafeInteger(vsv) && Number.isSafeInteger(students) && Number(vsv) > Number(students)
  const tooMany = { path: `${path}.vsv`, message: 'there are more vsv’ers than students', expected: 'at most students' }
  return [
    ...shape,
    ...requiredProblems(counts, ['students', 'vsv'], path),
    ...wholeNumberProblems(students, `${path}.students`, 1),
    ...wholeNumberProblems(vsv, `${path}.vsv`, 0),
    ...(many ? [tooMany] : []),
    ...(others.length > 0 ? countsProblems(previous, `${path}.previous`, []) : []),
  ]
}

function fewerProblems(fewer: unknown): FieldProblem[] {
  if (fewer === undefined) return []
  const path = 'institution.fewer'
  const shape = recordProblems(fewer, ['year', 'baseline', 'measured', 'moneyRemains'], path)
  if (!isRecord(fewer)) return shape
  return [
    ...shape,
    ...requiredProblems(fewer, ['year', 'baseline'], path),
    ...wholeNumberProblems(fewer['year'], `${path}.year`, 1900, 2100),
    ...wholeNumberProblems(fewer['baseline'], `${path}.baseline`, 0),
    ...wholeNumberProblems(fewer['measured'], `${path}.measured`, 0),
    ...codeProblems(fewer['moneyRemains'], ['yes', 'no'], `${path}.moneyRemains`),
  ]
}

function pricesProblems(context: unknown): FieldProblem[] {
  const prices = isRecord(context) ? context['prices'] : undefined
  if (prices === undefined) return []
  const shape = recordProblems(prices, pots, 'context.prices')
  if (!isRecord(prices)) return shape
  return [...shape, ...pots.flatMap((pot) => givenSumProblems(prices[pot], step('context.prices', pot)))]
}
