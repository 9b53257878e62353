import { enrolmentEnds } from '../career/enrolment.js'
import { programmeLevels } from '../career/programme.js'
import { isIsoDate } from '../core/calendar.js'
import {
  codeProblems,
  contextProblems,
  dayProblems,
  isRecord,
  listProblems,
  numberProblems,
  recordProblems,
  requiredProblems,
  textProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { readingProblems } from '../policy/reading.js'
import { examendeelnemerDiplomas } from './facts/mbo-diplomas.js'
import type { FundedEnrolment, MboStudent, MboWeightContext } from './mbo-student.js'
import { octoberOf, runsOn, yearOf } from './mbo-years.js'

const enrolmentNames = [
  ...['level', 'startedOn', 'endedOn', 'leerweg', 'programme', 'institution', 'endedBy'],
  ...['priceFactor', 'ministry', 'practiceAgreement'],
]
const contextNames = ['throughFundingYear', 'lawOf', 'assistentYears']

/**
 * Stops where a student or the context is not what its type says. No message repeats a day.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertMboStudent(student: MboStudent, context: MboWeightContext): void {
  throwFieldProblems('a student of the mbo', mboStudentProblems(student, context, ''))
}

/**
 * The problems of a student at a path, and of the context.
 *
 * @param others - what else the context may hold
 * @internal
 */
export function mboStudentProblems(
  student: MboStudent,
  context: MboWeightContext,
  path: string,
  others: readonly string[] = [],
): FieldProblem[] {
  const found = [...studentProblems(student, path), ...weightContextProblems(context, others)]
  return found.length > 0 ? found : togetherProblems(student, context, path)
}

function studentProblems(student: unknown, path: string): FieldProblem[] {
  const shape = recordProblems(student, ['enrolments', 'diplomas'], path)
  if (!isRecord(student)) return shape
  return [
    ...shape,
    ...requiredProblems(student, ['enrolments'], path),
    ...listProblems(student['enrolments'], step(path, 'enrolments'), enrolmentProblems),
    ...listProblems(student['diplomas'], step(path, 'diplomas'), diplomaProblems),
  ]
}

function enrolmentProblems(enrolment: unknown, path: string): FieldProblem[] {
  const shape = recordProblems(enrolment, enrolmentNames, path)
  if (!isRecord(enrolment)) return shape
  const at = (name: string) => step(path, name)
  const { startedOn, endedOn } = enrolment
  const turned = isIsoDate(startedOn) && isIsoDate(endedOn) && endedOn <= startedOn
  return [
    ...shape,
    ...requiredProblems(enrolment, ['level', 'startedOn'], path),
    ...codeProblems(enrolment['level'], programmeLevels, at('level')),
    ...dayProblems(startedOn, at('startedOn')),
    ...dayProblems(endedOn, at('endedOn')),
    ...(turned ? [{ path: at('endedOn'), message: 'it ends before it starts', expected: 'a day after startedOn' }] : []),
    ...codeProblems(enrolment['leerweg'], ['bol', 'bbl'], at('leerweg')),
    ...textProblems(enrolment['programme'], at('programme')),
    ...textProblems(enrolment['institution'], at('institution')),
    ...codeProblems(enrolment['endedBy'], enrolmentEnds, at('endedBy')),
    ...numberProblems(enrolment['priceFactor'], at('priceFactor'), 0),
    ...codeProblems(enrolment['ministry'], ['ocw', 'ez', 'vws'], at('ministry')),
    ...codeProblems(enrolment['practiceAgreement'], ['in-time', 'not-in-time'], at('practiceAgreement')),
  ]
}

function diplomaProblems(diploma: unknown, path: string): FieldProblem[] {
  const shape = recordProblems(diploma, ['kind', 'obtainedOn', 'as'], path)
  if (!isRecord(diploma)) return shape
  return [
    ...shape,
    ...requiredProblems(diploma, ['kind', 'obtainedOn'], path),
    ...codeProblems(diploma['kind'], ['mbo-1', 'mbo-2', 'mbo-3', 'mbo-4'], step(path, 'kind')),
    ...dayProblems(diploma['obtainedOn'], step(path, 'obtainedOn')),
    ...codeProblems(diploma['as'], ['student', 'examendeelnemer'], step(path, 'as')),
  ]
}

function weightContextProblems(context: unknown, others: readonly string[]): FieldProblem[] {
  const shape = contextProblems(context, [...contextNames, ...others])
  if (!isRecord(context)) return shape
  return [
    ...shape,
    ...wholeNumberProblems(context['throughFundingYear'], 'context.throughFundingYear', 1900, 2100),
    ...wholeNumberProblems(context['lawOf'], 'context.lawOf', 1900, 2100),
    ...codeProblems(context['assistentYears'], ['counted', 'not-counted'], 'context.assistentYears'),
    ...readingProblems(context['reading'], [examendeelnemerDiplomas], 'context.reading'),
  ]
}

/** What cannot be of enrolments together. */
function togetherProblems(student: MboStudent, context: MboWeightContext, at: string): FieldProblem[] {
  const { enrolments } = student
  const path = step(at, 'enrolments')
  const endless = enrolments.some(({ endedOn }) => endedOn === undefined) && context.throughFundingYear === undefined
  const twice = enrolments.flatMap((each, index) => {
    if (!enrolments.slice(0, index).some((before) => sharesCountDay(each, before))) return []
    const message = 'another enrolment runs on the same 1 October'
    return [{ path: step(path, index), message, expected: 'at most one enrolment on each 1 October' }]
  })
  const through = { path: 'context.throughFundingYear', message: 'an enrolment has no end', expected: 'the last funding year' }
  return [...twice, ...(endless ? [through] : []), ...farProblems(student, path)]
}

/** A day that stands for no end at all, such as one in the year 9999. */
function farProblems({ enrolments, diplomas = [] }: MboStudent, path: string): FieldProblem[] {
  const days = [
    ...enrolments.flatMap(({ startedOn, endedOn = startedOn }) => [startedOn, endedOn]),
    ...diplomas.map(({ obtainedOn }) => obtainedOn),
  ]
  if (days.every((day) => yearOf(day) >= 1900 && yearOf(day) <= 2100)) return []
  const expected = 'days of real enrolments and diplomas; leave out an end that is not known'
  return [{ path, message: 'a day lies before 1900 or after 2100', expected }]
}

function sharesCountDay(a: FundedEnrolment, b: FundedEnrolment): boolean {
  const from = a.startedOn > b.startedOn ? a.startedOn : b.startedOn
  return [yearOf(from), yearOf(from) + 1].map(octoberOf).some((october) => runsOn(a, october) && runsOn(b, october))
}
