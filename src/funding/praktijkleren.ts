import { compareEuro, divideEuro, multiplyEuro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
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
import { addSchoolYears, isSchoolYear, schoolYearProblems, startOf, startYearOf, type SchoolYear } from '../core/school-year.js'
import { addDays } from '../core/calendar.js'
import type { Entry } from '../ledger/entry.js'
import { totalOf } from '../ledger/statement.js'
import { appliedRule, type Applied, type RuleContext } from '../policy/reading.js'
import {
  practiceCeilings,
  practicePlaceSubsidy,
  type PracticeCeilings,
  type PracticePlaceSubsidy,
} from './facts/praktijkleren.js'
import { sumOf } from './mbo-exact.js'
import { derived } from './mbo-law.js'
import type { UnknownAmount } from './vsv-subsidy-case.js'

/**
 * The practice of one pupil or student at an employer.
 *
 * @category Praktijkleren
 */
export interface PracticePlace {
  /** In a leerwerktraject of the vmbo, or in the bbl of the mbo. */
  readonly kind: 'leerwerktraject' | 'bbl'
  /** The study years with practice, all of them: of a leerwerktraject those of leerjaar 3 and 4 are taken together. */
  readonly years: readonly PracticeYear[]
}

/**
 * The practice of one study year.
 *
 * @category Praktijkleren
 */
export interface PracticeYear {
  /** The study year. */
  readonly schoolYear: SchoolYear
  /** The weeks in which there was practice; that one day makes a week count is a reading. */
  readonly weeks: number
  /** The hours of practice, which a leerwerktraject is tested on; left out where they are not known. */
  readonly hours?: number | undefined
}

/**
 * How the subsidy is looked at.
 *
 * @category Praktijkleren
 */
export interface PraktijklerenContext extends RuleContext {
  /**
   * All whole places of this kind that are paid in each study year, the country over. The budget is shared out among
   * them; where it is left out the budget is taken as enough for the most.
   */
  readonly places?: number | undefined
}

/**
 * What was filled in.
 *
 * - `budget-suffices`: no number of places was given
 * - `no-money-from-other-budgets`: what other kinds of education leave unused would be added, and is not
 * - `rounded-down`: the amount for one place, to the cent
 * - `weeks-of-2014-for-2013-2014`: the 23 weeks of one place in 2014 are those of study year 2013-2014
 *
 * @category Praktijkleren
 */
export type PraktijklerenAssumption =
  | 'budget-suffices'
  | 'no-money-from-other-budgets'
  | 'rounded-down'
  | 'weeks-of-2014-for-2013-2014'

/**
 * What the employer gets.
 *
 * @category Praktijkleren
 */
export interface Praktijkleren {
  /** Whether the hours of a leerwerktraject fit: 640 to 1,280 over both years; `no-test` in the bbl. */
  readonly hours: 'fit' | 'do-not-fit' | 'unknown' | 'no-test'
  /** What is paid, a line for each study year. */
  readonly entries: readonly Entry[]
  /** What is not known. */
  readonly unknown: readonly UnknownAmount[]
  /** The whole, or why it is not known. */
  readonly total: Finding<Euro>
  /** What was filled in. */
  readonly assumptions: readonly PraktijklerenAssumption[]
}

/**
 * What an employer gets for a practice place (Subsidieregeling praktijkleren), in euros by study year.
 *
 * A whole place is 40 weeks of practice in a study year, and fewer weeks are a part of one; it pays 2,700 euros at most,
 * and less where the budget does not suffice for all places. The hours of a leerwerktraject are tested over leerjaar 3
 * and 4 together, the subsidy goes by study year: few hours in many weeks bring more than many hours in few.
 *
 * The money goes to the employer, never to the school.
 *
 * @param place - the kind of practice and its years
 * @param context - the number of places that share the budget; the day of knowledge
 * @returns the lines, whether the hours fit, and the whole
 * @throws MaatwerkError `invalid-date`, `invalid-input`
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const years = [{ schoolYear: '2014-2015', weeks: 16, hours: 640 }]
 * funding.praktijkleren({ kind: 'leerwerktraject', years }).total.value // => { eur: '1080' }
 * ```
 * @category Praktijkleren
 */
export function praktijkleren(place: PracticePlace, context: PraktijklerenContext = {}): Praktijkleren {
  throwFieldProblems('a practice place', [...placeProblems(place), ...placesProblems(context)])
  const laws = place.years.map(({ schoolYear }) => lawOf(schoolYear, context))
  const hours = hoursOf(place, laws)
  const lines = place.years.map((year, index) => lineOf(place.kind, year, index, laws[index]!, hours, context))
  const entries = lines.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))
  const unknown = lines.flatMap((line) => (line.unknown === undefined ? [] : [line.unknown]))
  const rule = laws[0]?.place
  const total: Finding<Euro> =
    unknown.length > 0 || rule === undefined
      ? { unknown: unknown[0]?.why ?? 'No study year is given.' }
      : { value: totalOf(entries), evidence: derived(rule) }
  return { hours, entries, unknown, total, assumptions: assumptionsOf(place, context) }
}

interface Law {
  readonly place: Applied<PracticePlaceSubsidy>
  readonly ceilings: Applied<PracticeCeilings>
}

/** The rules on the last day of the study year: the place is realised then. */
function lawOf(year: SchoolYear, { knownOn }: PraktijklerenContext): Law {
  const on = addDays(startOf(addSchoolYears(year, 1)), -1)
  return {
    place: appliedRule(practicePlaceSubsidy, on, { knownOn }),
    ceilings: appliedRule(practiceCeilings, on, { knownOn }),
  }
}

function hoursOf({ kind, years }: PracticePlace, laws: readonly Law[]): Praktijkleren['hours'] {
  if (kind === 'bbl') return 'no-test'
  const bounds = laws.find(({ place }) => place.value !== undefined)?.place.value?.leerwerktraject.hours
  if (bounds === undefined) return 'unknown'
  const known = sumOf(...years.map(({ hours = 0 }) => hours))
  if (known > bounds.most) return 'do-not-fit'
  if (years.some(({ hours }) => hours === undefined)) return 'unknown'
  return known >= bounds.least ? 'fit' : 'do-not-fit'
}

interface Line {
  readonly entry?: Entry
  readonly unknown?: UnknownAmount
}

const code = 'praktijkleren'

function lineOf(
  kind: PracticePlace['kind'],
  { schoolYear, weeks }: PracticeYear,
  index: number,
  { place, ceilings }: Law,
  hours: Praktijkleren['hours'],
  { places }: PraktijklerenContext,
): Line {
  if (place.value === undefined) return { unknown: { code, why: place.reason } }
  if (hours === 'do-not-fit') return {}
  if (hours === 'unknown') {
    return { unknown: { code, why: 'The hours of each year are not given.', supply: `years[${index}].hours` } }
  }
  const { most, weeksOfOnePlace, paidTo } = place.value
  const whole = schoolYear === '2013-2014' ? weeksOfOnePlace.in2014 : weeksOfOnePlace.ordinary
  const counted = Math.min(weeks, whole)
  const each = perPlace(most, kind, ceilings, places)
  if (each === undefined) return { unknown: { code, why: ceilings.reason } }
  const amount = divideEuro(multiplyEuro(each, counted), whole, 'cent')
  return {
    entry: {
      ...{ code, what: 'subsidy for a practice place', amount, payer: 'rijk', receiver: paidTo } as const,
      ...{ form: 'cash', nature: 'transfer', period: schoolYear } as const,
      arithmetic: `${counted} / ${whole} weeks x ${each.eur}`,
      evidence: derived(place),
    },
  }
}

/** The amount for one whole place: the budget over the places, and never above the most. */
function perPlace(
  most: Euro,
  kind: PracticePlace['kind'],
  { value }: Applied<PracticeCeilings>,
  places: number | undefined,
): Euro | undefined {
  if (places === undefined) return most
  if (value === undefined) return undefined
  const share = divideEuro(kind === 'bbl' ? value.mbo : value.leerwerktraject, places, 'cent-down')
  return compareEuro(share, most) < 0 ? share : most
}

function assumptionsOf({ years }: PracticePlace, { places }: PraktijklerenContext): PraktijklerenAssumption[] {
  const first = years.some(({ schoolYear }) => schoolYear === '2013-2014')
  return [
    ...(places === undefined ? (['budget-suffices'] as const) : (['no-money-from-other-budgets', 'rounded-down'] as const)),
    ...(first ? (['weeks-of-2014-for-2013-2014'] as const) : []),
  ]
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
  const shape = contextProblems(context, ['places'])
  if (!isRecord(context)) return shape
  const { places } = context
  const none = places === 0
  return [
    ...shape,
    ...numberProblems(places, 'context.places', 0),
    ...(none ? [{ path: 'context.places', message: 'there are no places', expected: 'more than 0' }] : []),
  ]
}
