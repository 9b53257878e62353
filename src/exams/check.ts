import { dateProblems, isIsoDate } from '../core/calendar.js'
import {
  booleanProblems,
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
import { schoolYearOf, schoolYearProblems } from '../core/school-year.js'
import { readingProblems } from '../policy/reading.js'
import type { DatedRule } from '../policy/rule.js'
import type { EntreeResults } from './entree-results.js'
import { dayOf } from './law.js'
import type { ExamContext, GradeList, LeerwerktrajectGradeList } from './marks.js'
import type { MboResults } from './mbo-results.js'

type Rules = readonly DatedRule<unknown>[]

const lists = ['subjects', 'lichamelijkeOpvoeding', 'kunstvakken', 'maatschappelijkeStage', 'rekentoets'] as const
const wordResults = ['onvoldoende', 'voldoende', 'goed'] as const
const wordParts = ['lichamelijkeOpvoeding', 'kunstvakken', 'maatschappelijkeStage'] as const

/**
 * Stops where a grade list or the context is not what its type says. No message repeats a mark.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertGradeList(gradeList: GradeList, context: ExamContext, rules: Rules): void {
  throwAll('a grade list', gradeListProblems(gradeList, lists), context, rules)
}

/**
 * The same for a leerwerktraject.
 *
 * @throws MaatwerkError as for {@link assertGradeList}
 * @internal
 */
export function assertLeerwerktraject(gradeList: LeerwerktrajectGradeList, context: ExamContext, rules: Rules): void {
  const own = isRecord(gradeList) ? booleanProblems(gradeList['fullExam'], 'fullExam') : []
  throwAll('a grade list', [...gradeListProblems(gradeList, [...lists, 'fullExam']), ...own], context, rules)
}

/**
 * The same for results in the mbo.
 *
 * @throws MaatwerkError as for {@link assertGradeList}
 * @internal
 */
export function assertMbo(results: MboResults, context: ExamContext, rules: Rules): void {
  const found = recordProblems(results, ['level', 'startedOn', 'nederlands', 'rekenen'], '')
  const own = isRecord(results)
    ? [
        ...requiredProblems(results, ['level'], ''),
        ...codeProblems(results.level, ['mbo-2', 'mbo-3', 'mbo-4'], 'level'),
        ...dayProblems(results.startedOn, 'startedOn'),
        ...mboMarkProblems(results.nederlands, 'nederlands', []),
        ...mboMarkProblems(results.rekenen, 'rekenen', ['taken', 'not-taken']),
      ]
    : []
  throwAll('mbo results', [...found, ...own, ...startProblems(results, context)], context, rules)
}

/**
 * The same for results in the entreeopleiding.
 *
 * @throws MaatwerkError as for {@link assertGradeList}
 * @internal
 */
export function assertEntree(results: EntreeResults, context: ExamContext, rules: Rules): void {
  const names = ['startedOn', 'specificParts', 'keuzedeel', 'loopbaanEnBurgerschap', 'rekenen']
  const found = recordProblems(results, names, '')
  const own = isRecord(results)
    ? [
        ...dayProblems(results['startedOn'], 'startedOn'),
        ...listProblems(results['specificParts'], 'specificParts', partProblems),
        ...mboMarkProblems(results['keuzedeel'], 'keuzedeel', ['taken', 'not-taken', ...wordResults]),
        ...codeProblems(results['loopbaanEnBurgerschap'], ['voldaan', 'niet-voldaan'], 'loopbaanEnBurgerschap'),
        ...codeProblems(results['rekenen'], ['voldaan', 'niet-voldaan'], 'rekenen'),
      ]
    : []
  throwAll('results of the entreeopleiding', [...found, ...own, ...startProblems(results, context)], context, rules)
}

/** A programme that starts after the school year of its exams. */
function startProblems(results: unknown, context: unknown): FieldProblem[] {
  const startedOn = isRecord(results) ? results['startedOn'] : undefined
  if (!isIsoDate(startedOn) || yearProblems(context).length > 0) return []
  const { examYear, schoolYear } = context as ExamContext
  if (schoolYearOf(startedOn) <= schoolYearOf(dayOf({ examYear, schoolYear }))) return []
  const message = 'the programme starts after the year of the exams'
  return [{ path: 'startedOn', message, expected: 'a day up to the end of that school year' }]
}

/**
 * Stops on problems found and on those of the context.
 *
 * @internal
 */
function throwAll(subject: string, found: readonly FieldProblem[], context: ExamContext, rules: Rules): void {
  throwFieldProblems(subject, [...found, ...examContextProblems(context, rules)])
}

function examContextProblems(context: unknown, rules: Rules): FieldProblem[] {
  const found = contextProblems(context, ['examYear', 'schoolYear', 'on', 'rule'])
  if (!isRecord(context)) return found
  const { on, rule, reading } = context
  const ids = new Set(rules.flatMap(({ effects }) => effects.map(({ id }) => id)))
  const day = on === undefined ? [] : dateProblems(on, 'context.on').map((each) => ({ ...each, date: true as const }))
  const own = [...yearProblems(context), ...day]
  return [
    ...found,
    ...own,
    ...codeProblems(rule, [...ids], 'context.rule'),
    ...(own.length === 0 ? outsideProblems(context) : []),
    ...readingProblems(reading, rules, 'context.reading'),
  ]
}

/** What is wrong with the year of the exams. */
function yearProblems(context: unknown): FieldProblem[] {
  if (!isRecord(context)) return [{ path: 'context', message: 'this is no object', expected: 'an object with facts' }]
  const { examYear, schoolYear } = context
  return [
    ...oneOfBothProblems(examYear, schoolYear),
    ...wholeNumberProblems(examYear, 'context.examYear', 2, 9999),
    ...(schoolYear === undefined ? [] : schoolYearProblems(schoolYear, 'context.schoolYear')),
  ]
}

function oneOfBothProblems(examYear: unknown, schoolYear: unknown): FieldProblem[] {
  if ((examYear === undefined) !== (schoolYear === undefined)) return []
  const message = examYear === undefined ? 'the exam year is missing' : 'the exam year is given twice'
  return [{ path: 'context.examYear', message, expected: 'either examYear or schoolYear' }]
}

/** A day outside the school year of the exams. */
function outsideProblems(context: ExamContext): FieldProblem[] {
  const { on, ...year } = context
  if (!isIsoDate(on) || schoolYearOf(on) === schoolYearOf(dayOf(year))) return []
  return [{ path: 'context.on', message: 'the day lies outside the year of the exams', expected: 'a day in that school year' }]
}

function gradeListProblems(list: unknown, names: readonly string[]): FieldProblem[] {
  const shape = recordProblems(list, names, '')
  if (!isRecord(list)) return shape
  const subjects = list['subjects']
  return [
    ...shape,
    ...listProblems(subjects, 'subjects', subjectProblems),
    ...(Array.isArray(subjects) ? togetherProblems(subjects) : []),
    ...wordParts.flatMap((part) => codeProblems(list[part], wordResults, part)),
    ...rekentoetsProblems(list['rekentoets']),
  ]
}

function subjectProblems(subject: unknown, path: string): FieldProblem[] {
  const shape = recordProblems(subject, ['subject', 'finalMark', 'centralExamMark', 'vocational'], path)
  if (!isRecord(subject)) return shape
  const { centralExamMark } = subject
  return [
    ...shape,
    ...requiredProblems(subject, ['subject'], path),
    ...textProblems(subject['subject'], step(path, 'subject')),
    ...nederlandsProblems(subject['subject'], step(path, 'subject')),
    ...wholeNumberProblems(subject['finalMark'], step(path, 'finalMark'), 1, 10),
    ...(centralExamMark === 'none' ? [] : numberProblems(centralExamMark, step(path, 'centralExamMark'), 1, 10)),
    ...booleanProblems(subject['vocational'], step(path, 'vocational')),
  ]
}

/** Nederlands written in another way, which would count as a subject of its own. */
function nederlandsProblems(name: unknown, path: string): FieldProblem[] {
  if (typeof name !== 'string' || name === 'nederlands' || name.trim().toLowerCase() !== 'nederlands') return []
  return [{ path, message: 'this is not the code of Nederlands', expected: "'nederlands', in small letters" }]
}

/** What cannot be of the subjects together: one twice, two vocational ones or none. */
function togetherProblems(subjects: readonly unknown[]): FieldProblem[] {
  const records = subjects.map((each) => (isRecord(each) ? each : {}))
  const others = records.filter(({ subject }) => subject !== 'nederlands')
  const none = others.length > 0 && others.every(({ vocational }) => vocational === false)
  const together = none
    ? [{ path: 'subjects', message: 'none of the subjects is the vocational one', expected: 'one vocational subject' }]
    : []
  const each = records.flatMap((record, index) => {
    const before = records.slice(0, index)
    const path = step('subjects', index)
    const twice = record['subject'] !== undefined && before.some(({ subject }) => subject === record['subject'])
    const second = record['vocational'] === true && before.some(({ vocational }) => vocational === true)
    return [
      ...(twice ? [{ path: step(path, 'subject'), message: 'the subject is there already', expected: 'each subject once' }] : []),
      ...(second ? [{ path: step(path, 'vocational'), message: 'there is one already', expected: 'one vocational subject' }] : []),
    ]
  })
  return [...together, ...each]
}

function rekentoetsProblems(rekentoets: unknown): FieldProblem[] {
  if (rekentoets === undefined) return []
  const shape = recordProblems(rekentoets, ['sat', 'mark'], 'rekentoets')
  if (!isRecord(rekentoets)) return shape
  const { sat, mark } = rekentoets
  const both = sat === false && mark !== undefined
  return [
    ...shape,
    ...booleanProblems(sat, 'rekentoets.sat'),
    ...wholeNumberProblems(mark, 'rekentoets.mark', 1, 10),
    ...(both ? [{ path: 'rekentoets.mark', message: 'a test that was not sat has no mark', expected: 'no mark' }] : []),
  ]
}

function mboMarkProblems(value: unknown, path: string, words: readonly string[]): FieldProblem[] {
  if (value === undefined || (typeof value === 'string' && words.includes(value))) return []
  if (typeof value === 'string' && words.length > 0) return codeProblems(value, words, path)
  return numberProblems(value, path, 1, 10)
}

function partProblems(part: unknown, path: string): FieldProblem[] {
  const shape = recordProblems(part, ['name', 'result'], path)
  if (!isRecord(part)) return shape
  return [
    ...shape,
    ...requiredProblems(part, ['name'], path),
    ...textProblems(part['name'], step(path, 'name')),
    ...mboMarkProblems(part['result'], step(path, 'result'), wordResults),
  ]
}
