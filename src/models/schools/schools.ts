import { MaatwerkError } from '../../core/errors.js'
import {
  codeProblems,
  isRecord,
  recordProblems,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
} from '../../core/fields.js'
import { deepFreeze } from '../../core/freeze.js'
import { shown } from '../../core/problems.js'
import type { CostGroup } from '../../costs/group.js'
import { assertSchoolPrices } from './check.js'
import { school9, school10 } from './leerwerktrajecten.js'
import { school1 } from './school-1.js'
import { school11 } from './school-11.js'
import { school12 } from './school-12.js'
import { school2 } from './school-2.js'
import { school3 } from './school-3.js'
import { school4 } from './school-4.js'
import { school5 } from './school-5.js'
import { school6 } from './school-6.js'
import { school7 } from './school-7.js'
import { school8 } from './school-8.js'
import { groupOf, type ReportSchool, type SchoolId, type SchoolModel, type SchoolPrices } from './school.js'

/**
 * The twelve schools of the cost schedule in the 2014 report (section 4.1.1, table 3), in its order: what each says of
 * the cost of its maatwerktraject, who pays, and what the report does not tell.
 *
 * The numbers are the schools' own and mostly round; no year or price level goes with them. Most schools had no precise
 * sums, since the cost is part of the whole budget. Which school has which number, the report does not tell. What can
 * be computed from it stands in the functions that are named after a school.
 *
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * models.schools.length // => 12
 * models.schools[5]?.statements[0]?.stated?.value // => 15
 * models.schools[10]?.payers.map(({ form }) => form) // => ['absorbed', 'volunteer']
 * ```
 * @see {@link school} to take one of them
 * @category Schools
 */
export const schools: readonly ReportSchool[] = /* @__PURE__ */ deepFreeze([
  school1,
  school2,
  school3,
  school4,
  school5,
  school6,
  school7,
  school8,
  school9,
  school10,
  school11,
  school12,
])

/**
 * One of the twelve schools of the cost schedule.
 *
 * @param id - its number, as a code
 * @returns the school; it is frozen
 * @throws MaatwerkError `invalid-input` for a school that is not in the schedule
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * models.school('school-12').payers.map(({ payer }) => payer) // => ['gemeente', 'fund', 'fund']
 * models.school('school-10').unknown.map(({ code }) => code) // => ['lwt-coordinator', 'subject-teachers', 'pupils']
 * ```
 * @category Schools
 */
export function school(id: SchoolId): ReportSchool {
  const found = schools.find((each) => each.id === id)
  if (found !== undefined) return found
  throw new MaatwerkError('invalid-input', 'the schools of the 2014 report', [
    { path: 'id', message: `${shown(id)} is not one of the schools`, expected: "'school-1' to 'school-12'" },
  ])
}

/**
 * A school of which the report tells what its traject takes, in one reading. School 5 has more of them.
 *
 * @category Schools
 */
export type ModelledSchool = 'school-1' | 'school-7' | 'school-9' | 'school-10' | 'school-11' | 'school-12'

const modelled: readonly ModelledSchool[] = ['school-1', 'school-7', 'school-9', 'school-10', 'school-11', 'school-12']

/**
 * A school of the report as a group that can be priced with `costs.costOf`.
 *
 * The report gives quantities for few schools and prices for none. What it does not give is not known in the group
 * either: the total stays unknown, and the statement names the paths where you may give your own numbers.
 *
 * @param id - the school
 * @param at - the year and the group of school types of the prices
 * @param given - the number of pupils, needed where the report gives none
 * @returns the group, for the functions of `costs`
 * @throws MaatwerkError `invalid-input` with every problem
 * @example
 * ```ts
 * import { core, costs, models } from 'maatwerktrajecten'
 *
 * const group = models.schoolGroup('school-12', { year: 2014, schoolTypeGroup: 1 }, { pupils: 20 })
 * const statement = costs.costOf(group)
 * statement.total.value // => undefined
 * statement.unknown[0]?.supply // => 'context.prices["support-of-gemeente"]'
 *
 * const paid = { each: core.euro(10_000), priceLevel: 2014, source: { document: 'Budget of the school' } }
 * const prices = { 'support-of-gemeente': paid, 'support-of-funds': paid, 'support-of-companies': paid }
 * costs.costOf(group, { prices }).perPupil.value // => { eur: '1500' }
 * ```
 * @see {@link school5Group} for the readings of School 5
 * @category Schools
 */
export function schoolGroup(
  id: ModelledSchool,
  at: SchoolPrices,
  given: { readonly pupils?: number | undefined } = {},
): CostGroup {
  throwFieldProblems('a school of the report', [
    ...requiredProblems({ id }, ['id'], ''),
    ...codeProblems(id, modelled, 'id'),
    ...recordProblems(given, ['pupils'], 'given'),
    ...(isRecord(given) ? wholeNumberProblems(given.pupils, 'given.pupils', 1) : []),
  ])
  const found = school(id) as ReportSchool & { readonly model: SchoolModel }
  assertSchoolPrices(at, found.model.pupils === undefined ? requiredProblems(given, ['pupils'], 'given') : [])
  return groupOf(found, at, given)
}
