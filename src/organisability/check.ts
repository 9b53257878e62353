import {
  codeProblems,
  isRecord,
  listProblems,
  numberProblems,
  recordProblems,
  requiredProblems,
  sourceProblems,
  textProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { isSchoolYear } from '../core/school-year.js'
import { maatwerkTypes } from '../trajectories/trajectories.js'
import type { ConditionState, MeasureCode } from './condition.js'
import { organisingFactors } from './factors.js'
import type { AssessmentInput, IntakeQuestion, IntakeScale, Perceiver } from './input.js'
import { indicatorCodes, model } from './model.js'

const intakeFields = ['scale', 'intake', 'intendedSize', 'minimum', 'maximum']
const scales: readonly IntakeScale[] = ['embedded', 'class']
const states: readonly ConditionState[] = ['met', 'weak', 'not-met', 'unknown']
const measures: readonly MeasureCode[] = ['organiseerbaarheid', 'doelmatigheid']

const perceivers: readonly Perceiver[] = [
  ...(['vmbo', 'mbo', 'researchers', 'pupils', 'parents', 'companies'] as const),
  ...(['samenwerkingsverband', 'municipality'] as const),
]

/** The number of lines of the report's text. */
const lastLine = 1718

/**
 * Stops where the intake, or a bound, is not what its type says.
 *
 * @throws MaatwerkError `invalid-input`
 * @internal
 */
export function assertIntake(question: IntakeQuestion): void {
  const shape = recordProblems(question, intakeFields, '')
  throwFieldProblems('an intake', isRecord(question) ? [...shape, ...intakeProblems(question)] : shape)
}

/**
 * Stops where what is known of a traject is not what its type says. No message repeats what was found in it.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date that is none, else `invalid-input`
 * @internal
 */
export function assertAssessment(input: AssessmentInput): void {
  const shape = recordProblems(input, [...intakeFields, 'traject', 'indicators', 'asAWhole', 'factors'], '')
  throwFieldProblems('an assessment', isRecord(input) ? [...shape, ...assessmentProblems(input)] : shape)
}

function assessmentProblems(input: Fields): FieldProblem[] {
  const wholes = [...model.characteristics.map(({ code }) => code), ...measures]
  return [
    ...intakeProblems(input),
    ...codeProblems(input['traject'], maatwerkTypes, 'traject'),
    ...statementsProblems(input['indicators'], indicatorCodes(), 'indicators'),
    ...statementsProblems(input['asAWhole'], wholes, 'asAWhole'),
    ...statementsProblems(input['factors'], organisingFactors.map(({ code }) => code), 'factors'),
  ]
}

function intakeProblems(input: Fields): FieldProblem[] {
  const { scale, intake, intendedSize, minimum, maximum } = input
  return [
    ...codeProblems(scale, scales, 'scale'),
    ...listProblems(intake, 'intake', yearProblems),
    ...yearsTwiceProblems(intake),
    ...wholeNumberProblems(intendedSize, 'intendedSize', 1),
    ...boundProblems(minimum, 'minimum'),
    ...boundProblems(maximum, 'maximum'),
    ...boundsProblems(input),
  ]
}

function yearProblems(year: unknown, path: string): FieldProblem[] {
  const shape = recordProblems(year, ['schoolYear', 'pupils'], path)
  if (!isRecord(year)) return shape
  const { schoolYear, pupils } = year
  const wrongYear = schoolYear !== undefined && !isSchoolYear(schoolYear)
  return [
    ...shape,
    ...requiredProblems(year, ['schoolYear', 'pupils'], path),
    ...(wrongYear ? [problem(step(path, 'schoolYear'), 'this is no school year', "two years, such as '2013-2014'")] : []),
    ...wholeNumberProblems(pupils, step(path, 'pupils'), 0),
  ]
}

function yearsTwiceProblems(intake: unknown): FieldProblem[] {
  if (!Array.isArray(intake)) return []
  const years = intake.map((each: unknown) => (isRecord(each) ? each['schoolYear'] : undefined))
  return years.flatMap((year, index) => {
    const again = isSchoolYear(year) && years.indexOf(year) < index
    return again ? [problem(step(step('intake', index), 'schoolYear'), 'this year is there twice', 'each year once')] : []
  })
}

/** A break-even need not be whole. */
function boundProblems(value: unknown, path: string): FieldProblem[] {
  if (value === 'none') return []
  const found = numberProblems(value, path, 0)
  return found.map((each) => ({ ...each, expected: `${each.expected}, or 'none'` }))
}

function boundsProblems({ scale, intendedSize, minimum, maximum }: Fields): FieldProblem[] {
  const below = (least: unknown) => typeof least === 'number' && typeof maximum === 'number' && maximum < least
  return [
    ...(below(minimum) ? [problem('maximum', 'this is below the minimum', 'at least the minimum')] : []),
    ...(below(intendedSize) ? [problem('maximum', 'this is below the intended size', 'at least the intended size')] : []),
    ...(scale === 'embedded' && typeof minimum === 'number'
      ? [problem('minimum', 'an embedded traject has no minimum', "no minimum, 'none', or the scale 'class'")]
      : []),
  ]
}

function statementsProblems(value: unknown, codes: readonly string[], path: string): FieldProblem[] {
  if (value === undefined) return []
  const shape = recordProblems(value, codes, path)
  if (!isRecord(value)) return shape
  const lists = Object.entries(value).filter(([code]) => codes.includes(code))
  return [...shape, ...lists.flatMap(([code, list]) => listProblems(list, step(path, code), statementProblems))]
}

function statementProblems(statement: unknown, path: string): FieldProblem[] {
  const shape = recordProblems(statement, ['state', 'voice', 'toldBy', 'source', 'note'], path)
  if (!isRecord(statement)) return shape
  const { state, voice, toldBy, source, note } = statement
  return [
    ...shape,
    ...requiredProblems(statement, ['state', 'voice', 'source'], path),
    ...codeProblems(state, states, step(path, 'state')),
    ...codeProblems(voice, perceivers, step(path, 'voice')),
    ...codeProblems(toldBy, perceivers, step(path, 'toldBy')),
    ...placeProblems(source, step(path, 'source')),
    ...textProblems(note, step(path, 'note')),
  ]
}

function placeProblems(source: unknown, path: string): FieldProblem[] {
  if (isRecord(source) && 'reportLines' in source) {
    const { reportLines } = source
    const lines = step(path, 'reportLines')
    const none = Array.isArray(reportLines) && reportLines.length > 0
    return [
      ...recordProblems(source, ['reportLines'], path),
      ...(none ? [] : [problem(lines, 'these are no lines', 'a list of pairs of lines')]),
      ...(Array.isArray(reportLines) ? listProblems(reportLines, lines, linesProblems) : []),
    ]
  }
  return sourceProblems(source, path)
}

function linesProblems(range: unknown, path: string): FieldProblem[] {
  const [first, last] = Array.isArray(range) ? (range as unknown[]) : []
  const isLine = (line: unknown) => Number.isSafeInteger(line) && Number(line) >= 1 && Number(line) <= lastLine
  const fits = Array.isArray(range) && range.length === 2 && isLine(first) && isLine(last) && Number(first) <= Number(last)
  return fits ? [] : [problem(path, 'this is no range of lines', `a first and a last line, from 1 to ${lastLine}`)]
}

function problem(path: string, message: string, expected: string): FieldProblem {
  return { path, message, expected }
}
