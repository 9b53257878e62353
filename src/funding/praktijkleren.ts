import { compareEuro, divideEuro, multiplyEuro, type Euro } from '../core/euro.js'
import type { Evidence, Finding } from '../core/evidence.js'
import { step } from '../core/problems.js'
import { addSchoolYears, startOf, type SchoolYear } from '../core/school-year.js'
import { addDays } from '../core/calendar.js'
import type { Entry } from '../ledger/entry.js'
import { totalOf } from '../ledger/statement.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import {
  practiceCeilings,
  practicePlaceSubsidy,
  type PracticeCeilings,
  type PracticePlaceSubsidy,
} from './facts/praktijkleren.js'
import { sumOf } from './mbo-exact.js'
import { derived } from './mbo-law.js'
import type { PracticePlace, PracticeYear, Praktijkleren, PraktijklerenAssumption, PraktijklerenContext } from './praktijkleren-case.js'
import { assertPracticePlace } from './praktijkleren-check.js'
import type { UnknownAmount } from './vsv-subsidy-case.js'

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
 * @param context - the number of places that share the budget, and another budget; the day of knowledge
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
  assertPracticePlace(place, context)
  const laws = place.years.map(({ schoolYear }) => lawOf(schoolYear, context))
  const hours = hoursOf(place, laws)
  const open = place.years.findIndex((year) => year.hours === undefined)
  const lines = place.years.map((year, index) => lineOf(place.kind, year, open, laws[index]!, hours, context))
  const entries = lines.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))
  const unknown = lines.flatMap((line) => (line.unknown === undefined ? [] : [line.unknown]))
  const known = totalOf(entries)
  const total: Finding<Euro> =
    unknown.length > 0 || laws[0] === undefined
      ? { unknown: unknown[0]?.why ?? 'No study year is given.' }
      : { value: known, evidence: entries[0]?.evidence ?? derived(laws[0].place) }
  return { hours, entries, known, unknown, total, assumptions: assumptionsOf(place, context) }
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

const code = 'praktijkleren' as const

function lineOf(
  kind: PracticePlace['kind'],
  { schoolYear, weeks }: PracticeYear,
  open: number,
  { place, ceilings }: Law,
  hours: Praktijkleren['hours'],
  context: PraktijklerenContext,
): Line {
  if (hours === 'do-not-fit') return {}
  const given = context.perPlace?.[schoolYear]
  if (place.value === undefined && given === undefined) {
    return { unknown: { code, why: place.reason, supply: step('context.perPlace', schoolYear) } }
  }
  if (hours === 'unknown' && place.value !== undefined) {
    return { unknown: { code, why: 'The hours of practice of a study year are not given.', supply: `years[${open}].hours` } }
  }
  if (given !== undefined) {
    return paidLine(schoolYear, weeks, given.weeks, given.value, { source: given.source, grade: 'estimate' })
  }
  const { most, weeksOfOnePlace } = place.value!
  const whole = schoolYear === '2013-2014' ? weeksOfOnePlace.in2014 : weeksOfOnePlace.ordinary
  const each = perPlace(most, kind, ceilings, context)
  if (each === undefined) return { unknown: { code, why: ceilings.reason, supply: 'context.budget' } }
  return paidLine(schoolYear, weeks, whole, each, derived(place))
}

function paidLine(period: SchoolYear, weeks: number, whole: number, each: Euro, evidence: Evidence): Line {
  const counted = Math.min(weeks, whole)
  return {
    entry: {
      ...{ code, what: 'subsidy for a practice place', payer: 'rijk', receiver: 'employer' } as const,
      ...{ form: 'cash', nature: 'transfer', period } as const,
      amount: divideEuro(multiplyEuro(each, counted), whole, 'cent'),
      arithmetic: `${counted} / ${whole} weeks x ${each.eur}`,
      evidence,
    },
  }
}

/** The amount for one whole place: the budget over the places, and never above the most. */
function perPlace(
  most: Euro,
  kind: PracticePlace['kind'],
  { value }: Applied<PracticeCeilings>,
  { places, budget }: PraktijklerenContext,
): Euro | undefined {
  if (places === undefined) return most
  const read = kind === 'bbl' ? value?.mbo : value?.leerwerktraject
  const shared = budget?.value ?? read
  if (shared === undefined) return undefined
  const share = divideEuro(shared, places, 'cent')
  return compareEuro(share, most) < 0 ? share : most
}

function assumptionsOf({ kind, years }: PracticePlace, { places }: PraktijklerenContext): PraktijklerenAssumption[] {
  const first = years.some(({ schoolYear }) => schoolYear === '2013-2014')
  return [
    ...(places === undefined ? (['budget-suffices'] as const) : (['no-money-from-other-budgets', 'rounded-to-the-cent'] as const)),
    ...(first ? (['weeks-of-2014-for-2013-2014'] as const) : []),
    ...(kind === 'bbl' && years.length > 1 ? (['within-the-years-of-the-programme'] as const) : []),
  ]
}
