import { enrolmentsProblems } from '../career/check.js'
import type { MboEnrolment } from '../career/enrolment.js'
import { programmeLevels } from '../career/programme.js'
import {
  booleanProblems,
  codeProblems,
  dayContextProblems,
  dayProblems,
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
import { personProblems } from '../leerplicht/check.js'
import { assertReading } from '../policy/reading.js'
import type { DatedRule } from '../policy/rule.js'
import { askedSubjects, mboLeerwegen, sectors, taalEnRekenenLevels, vervangendeLeerplichten } from './applicant.js'
import { countsAgainstHistory, diplomasAgainstHistory, entreeAgainstHistory } from './history.js'

const applicantBooleans = [
  'leerplichtEnded',
  'kwalificatieplichtig',
  'designatedDiploma',
  'inEntreeInPastTwoStudyYears',
]

const applicantCounts = ['terminations', 'studyYearsSinceTermination', 'mboYearsWithoutDiploma', 'studyYearsSinceMbo']

const applicantFields: readonly string[] = [
  ...['bornOn', 'firstFullSchoolYear', 'diplomas', 'vsoSchool', 'vervangendeLeerplicht', 'subjects', 'taalEnRekenen'],
  'enrolments',
  ...applicantBooleans,
  ...applicantCounts,
]

const programmeBooleans = [
  ...['related', 'sameOccupation', 'relatedAssistentopleiding', 'preparationMet', 'furtherRequirementsMet'],
  ...['placeLeft', 'intakeAttended'],
]

const programmeFields = [
  ...['level', 'leerweg', 'sector', 'exemption', 'startsOn', 'appliedOn', 'confirmedOn'],
  ...programmeBooleans,
]

const exemptionFields = ['granted', 'resultExpected', 'suitabilityShown', 'specialCase']

/**
 * Stops where one of the inputs is not what its type says; all problems together, and no value of a person in them.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date that is none, else `invalid-input`
 * @internal
 */
export function assertAll(
  problems: readonly FieldProblem[],
  context: unknown,
  rules: readonly DatedRule<unknown>[],
): void {
  throwFieldProblems('a question of admission', [...problems, ...dayContextProblems(context)])
  assertReading((context as { reading?: string }).reading, rules, 'context.reading')
}

/** @internal */
export function applicantProblems(applicant: unknown, context: unknown, more: readonly string[] = []): FieldProblem[] {
  const shape = recordProblems(applicant, [...applicantFields, ...more], '')
  if (!isRecord(applicant)) return shape
  return [
    ...shape,
    ...personProblems(applicant, context),
    ...codeProblems(applicant['vervangendeLeerplicht'], vervangendeLeerplichten, 'vervangendeLeerplicht'),
    ...codeProblems(applicant['taalEnRekenen'], taalEnRekenenLevels, 'taalEnRekenen'),
    ...listProblems(applicant['subjects'], 'subjects', (subject, path) => [
      ...(subject === undefined ? [{ path, message: 'this is missing', expected: 'a subject' }] : []),
      ...codeProblems(subject, askedSubjects, path),
    ]),
    ...applicantBooleans.flatMap((name) => booleanProblems(applicant[name], name)),
    ...applicantCounts.flatMap((name) => wholeNumberProblems(applicant[name], name, 0)),
    ...historyProblems(applicant, isRecord(context) ? context['on'] : undefined),
  ]
}

/** What is wrong with the enrolments, and where nothing is: what beside them says otherwise. */
function historyProblems(applicant: Fields, on: unknown): FieldProblem[] {
  const path = 'enrolments'
  const problems = enrolmentsProblems(applicant[path], path, applicant['bornOn'])
  if (applicant[path] === undefined || problems.length > 0) return problems
  const enrolments = applicant[path] as readonly MboEnrolment[]
  return [
    ...diplomasAgainstHistory(applicant['diplomas'], enrolments, path),
    ...entreeAgainstHistory(applicant, enrolments, on),
    ...countsAgainstHistory(applicant, enrolments, on),
  ]
}

/** @internal */
export function programmeProblems(
  programme: unknown,
  path: string,
  level: 'level-asked' | 'level-known',
): FieldProblem[] {
  const fields = level === 'level-asked' ? programmeFields : programmeFields.filter((name) => name !== 'level')
  const shape = recordProblems(programme, fields, path)
  if (!isRecord(programme)) return shape
  return [
    ...shape,
    ...(level === 'level-asked' ? requiredProblems(programme, ['level'], path) : []),
    ...(level === 'level-asked' ? codeProblems(programme['level'], programmeLevels, step(path, 'level')) : []),
    ...codeProblems(programme['leerweg'], mboLeerwegen, step(path, 'leerweg')),
    ...codeProblems(programme['sector'], sectors, step(path, 'sector')),
    ...programmeBooleans.flatMap((name) => booleanProblems(programme[name], step(path, name))),
    ...['startsOn', 'appliedOn'].flatMap((name) => dayProblems(programme[name], step(path, name))),
    ...(programme['confirmedOn'] === null ? [] : dayProblems(programme['confirmedOn'], step(path, 'confirmedOn'))),
    ...exemptionProblems(programme['exemption'], step(path, 'exemption')),
  ]
}

/**
 * The entreeopleiding has a question of its own.
 *
 * @internal
 */
export function notEntreeProblems(programme: unknown, path: string): FieldProblem[] {
  if (!isRecord(programme) || programme['level'] !== 'entree') return []
  const message = 'the entreeopleiding is another question: toEntree'
  return [{ path: step(path, 'level'), message, expected: 'one of mbo-2, mbo-3, mbo-4' }]
}

/** @internal */
export function institutionProblems(institution: unknown): FieldProblem[] {
  return booleanRecordProblems(institution, ['bijzonder', 'refusesOnItsGround'], 'institution')
}

function exemptionProblems(exemption: unknown, path: string): FieldProblem[] {
  return exemption === undefined ? [] : booleanRecordProblems(exemption, exemptionFields, path)
}

function booleanRecordProblems(record: unknown, names: readonly string[], path: string): FieldProblem[] {
  const shape = recordProblems(record, names, path)
  if (!isRecord(record)) return shape
  return [...shape, ...names.flatMap((name) => booleanProblems(record[name], step(path, name)))]
}
