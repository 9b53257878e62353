import {
  codeProblems,
  contextProblems,
  isRecord,
  listProblems,
  numberProblems,
  recordProblems,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { isSchoolYear, schoolYearProblems, startYearOf } from '../core/school-year.js'
import { contextReadingProblems } from '../policy/reading.js'
import { practiceCeilings, practicePlaceSubsidy } from './facts/praktijkleren.js'
import type { PracticePlace, PraktijklerenContext } from './praktijkleren-case.js'
import { givenSumProblems } from './vsv-subsidy-check.js'

/**
 * Stops where a place or the context is not what its type says.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertPracticePlace(place: PracticePlace, context: PraktijklerenContext): void {
  throwFieldProblems('a practice place', [...placeProblems(place), ...placesProblems(context)])
}

function placeProblems(place: unknown): FieldProblem[] {
  const shape = recordProblems(place, ['kind', 'years'], '')
  if (!isRecord(place)) return shape
  const { kind, years } = place
  return [
    ...shape,
    ...requiredProblems(place, ['kind', 'years'], ''),
    ...codeProblems(kind, ['leerwerktraject', 'bbl'], 'kind'),
    ...listProblems(years, 'years', practiceYearProblems),
    ...togetherProblems(kind, years),
  ]
}

function practiceYearProblems(year: unknown, path: string): FieldProblem[] {
  const shape = recordProblems(year, ['schoolYear', 'weeks', 'hours'], path)
  if (!isRecord(year)) return shape
  const { schoolYear, weeks, hours } = year
  return [
    ...shape,
    ...requiredProblems(year, ['weeks'], path),
    ...schoolYearProblems(schoolYear, `${path}.schoolYear`),
    ...wholeNumberProblems(weeks, `${path}.weeks`, 0, 53),
    ...numberProblems(hours, `${path}.hours`, 0),
  ]
}

/** What cannot be of the years together. */
function togetherProblems(kind: unknown, years: unknown): FieldProblem[] {
  if (!Array.isArray(years)) return []
  const starts = years.flatMap((year: unknown) => {
    const schoolYear = isRecord(year) ? year['schoolYear'] : undefined
    return isSchoolYear(schoolYear) ? [startYearOf(schoolYear)] : []
  })
  const twice = new Set(starts).size < starts.length
  return [
    ...(twice ? [{ path: 'years', message: 'a study year is there twice', expected: 'each study year once' }] : []),
    ...(kind === 'leerwerktraject' && years.length > 2
      ? [{ path: 'years', message: 'a leerwerktraject has no more than leerjaar 3 and 4', expected: 'at most two years' }]
      : []),
  ]
}

function placesProblems(context: unknown): FieldProblem[] {
  const shape = [
    ...contextProblems(context, ['places', 'budget', 'perPlace']),
    ...contextReadingProblems(context, [practicePlaceSubsidy, practiceCeilings]),
  ]
  if (!isRecord(context)) return shape
  const { places } = context
  const none = places === 0
  return [
    ...shape,
    ...numberProblems(places, 'context.places', 0),
    ...(none ? [{ path: 'context.places', message: 'there are no places', expected: 'more than 0' }] : []),
    ...givenSumProblems(context['budget'], 'context.budget'),
    ...perPlaceProblems(context['perPlace']),
  ]
}

function perPlaceProblems(perPlace: unknown): FieldProblem[] {
  if (perPlace === undefined) return []
  const path = 'context.perPlace'
  if (!isRecord(perPlace)) return recordProblems(perPlace, [], path)
  return Object.entries(perPlace).flatMap(([year, given]) => {
    const at = step(path, year)
    if (given === undefined || !isRecord(given)) return givenSumProblems(given, at)
    const { weeks, ...sum } = given
    return [
      ...schoolYearProblems(year, at),
      ...givenSumProblems(sum, at),
      ...wholeNumberProblems(weeks ?? null, `${at}.weeks`, 1, 53),
    ]
  })
}
