import { multiplyEuro, subtractEuro, type Euro } from '../../core/euro.js'
import type { Finding } from '../../core/evidence.js'
import { throwFieldProblems } from '../../core/fields.js'
import { sourceOf } from '../../report/places.js'
import { amountsProblems } from './check.js'
import { school5 } from './school-5.js'
import { notSaid, statedBy } from './school.js'

/**
 * What a pupil brings in and costs in a year, as far as it is known.
 *
 * @category Schools
 */
export interface YearOfPupil {
  /** What a pupil brings in a year, in euros. */
  readonly revenuePerPupil?: Euro | undefined
  /** What a pupil costs in a year, in euros: what is no longer spent when the year is not there. */
  readonly costPerPupil?: Euro | undefined
}

/**
 * What half a year less does to money.
 *
 * @category Schools
 */
export interface Shortening {
  /** What sixty pupils no longer bring in, in euros. */
  readonly revenueLost: Finding<Euro>
  /** What is no longer spent on them, in euros. */
  readonly costSaved: Finding<Euro>
  /** One less the other: above zero where it pays. */
  readonly result: Finding<Euro>
  /** What to give, as paths; empty where all is known. */
  readonly missing: readonly string[]
}

/**
 * School 5 of the report: what it means for sixty pupils that the route takes half a year less (line 683).
 *
 * The school calls it favourable for the funding, and does not tell for whom nor by how much. Half a year less is half
 * a year of money less as well: it pays where a year costs more than it brings in.
 *
 * @param given - what a pupil brings in and costs in a year
 * @returns the amounts in euros, or what is missing for them
 * @throws MaatwerkError `invalid-input` with every problem
 * @example
 * ```ts
 * import { core, models } from 'maatwerktrajecten'
 *
 * models.school5Shortening({}).result.value // => undefined
 * models.school5Shortening({}).missing // => ['given.revenuePerPupil', 'given.costPerPupil']
 *
 * const given = { revenuePerPupil: core.euro('7236.04'), costPerPupil: core.euro(8000) }
 * models.school5Shortening(given).result.value // => { eur: '22918.8' }
 * ```
 * @category Schools
 */
export function school5Shortening(given: YearOfPupil): Shortening {
  const names = ['revenuePerPupil', 'costPerPupil'] as const
  throwFieldProblems('half a year less at School 5', amountsProblems(given, names, []))
  const revenueLost = halfAYear(given.revenuePerPupil, 'brings in')
  const costSaved = halfAYear(given.costPerPupil, 'costs')
  const missing = names.filter((name) => given[name] === undefined).map((name) => `given.${name}`)
  if (revenueLost.value === undefined) return { revenueLost, costSaved, result: revenueLost, missing }
  if (costSaved.value === undefined) return { revenueLost, costSaved, result: costSaved, missing }
  const result = { value: subtractEuro(costSaved.value, revenueLost.value), evidence: revenueLost.evidence }
  return { revenueLost, costSaved, result, missing }
}

function halfAYear(perPupil: Euro | undefined, does: string): Finding<Euro> {
  if (perPupil === undefined) return notSaid(`what a pupil of School 5 ${does} in a year`)
  const [pupils, years] = [statedBy(school5, 'pupils').value, statedBy(school5, 'shorter').value]
  const note = `${perPupil.eur} euros, given by the caller, x ${years} year x ${pupils} pupils.`
  const evidence = { source: sourceOf([[683, 683]]), grade: 'estimate', note } as const
  return { value: multiplyEuro(perPupil, pupils * years), evidence }
}
