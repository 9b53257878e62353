import type { Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import { booleanProblems, isRecord, recordProblems, requiredProblems, type FieldProblem } from '../core/fields.js'
import { assertCost } from './check.js'
import { differenceOf } from './findings.js'
import type { CostContext, CostGroup } from './group.js'
import { resultOf } from './group-result.js'
import { pricedIngredients } from './priced.js'
import { revenueProblems, type Revenue } from './revenue.js'

/**
 * A pupil who joins a group.
 *
 * @category Group economics
 */
export interface ExtraPupil {
  /** Whether the pupil has lwoo. */
  readonly lwoo: boolean
}

/**
 * What one pupil more brings in and costs, in euros a year.
 *
 * @category Group economics
 */
export interface MarginalPupil {
  /** Whether the pupil opens a new class. */
  readonly newClass: boolean
  /** What the pupil brings in. */
  readonly revenue: Finding<Euro>
  /** What is paid on top. */
  readonly cashCost: Finding<Euro>
  /** What all costs rise by, absorbed ones and free time among them. */
  readonly economicCost: Finding<Euro>
  /** What the cash result changes by. */
  readonly cash: Finding<Euro>
  /** What the economic result changes by. */
  readonly economic: Finding<Euro>
}

/**
 * What one pupil more brings in and costs, in euros of a year, a new class included where one is needed.
 *
 * @param group - the group before the pupil joins
 * @param revenue - what pupils bring in
 * @param pupil - the pupil
 * @param context - the day of knowledge, and prices, quantities and norms of your own
 * @returns what changes
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { core, costs } from 'maatwerktrajecten'
 *
 * const source = { document: 'Plan of our school' }
 * const teacher = {
 *   code: 'teacher', what: 'teacher', quantity: 1, unit: 'fte', basis: 'per-class', price: { gpl: 'teacher' },
 *   payer: 'school', receiver: 'staff', form: 'cash', source,
 * } as const
 * const group = { year: 2014, schoolTypeGroup: 1, pupils: 15, classSize: 15, ingredients: [teacher] } as const
 * const revenue = { perRegularPupil: costs.given(core.euro(8000), source) }
 * const sixteenth = costs.marginalPupil(group, revenue, { lwoo: false })
 * sixteenth.newClass // => true
 * sixteenth.cash.value // => { eur: '-65186.32' }
 * ```
 * @category Group economics
 */
export function marginalPupil(
  group: CostGroup,
  revenue: Revenue,
  pupil: ExtraPupil,
  context: CostContext = {},
): MarginalPupil {
  assertCost(group, context, [...revenueProblems(revenue, group), ...pupilProblems(pupil)])
  const ingredients = pricedIngredients(group, context)
  const lwoo = (group.lwoo ?? 0) + (pupil.lwoo ? 1 : 0)
  const before = resultOf(group, revenue, ingredients)
  const after = resultOf({ ...group, pupils: group.pupils + 1, lwoo }, revenue, ingredients)
  const document = 'The group with the pupil less the group without'
  const change = (from: Finding<Euro>, to: Finding<Euro>) => differenceOf(to, from, document)
  return {
    newClass: after.classes > before.classes,
    revenue: change(before.revenue, after.revenue),
    cashCost: change(before.cost.cash, after.cost.cash),
    economicCost: change(before.cost.economic, after.cost.economic),
    cash: change(before.cash, after.cash),
    economic: change(before.economic, after.economic),
  }
}

function pupilProblems(pupil: unknown): FieldProblem[] {
  const found = recordProblems(pupil, ['lwoo'], 'pupil')
  if (!isRecord(pupil)) return found
  return [...found, ...requiredProblems(pupil, ['lwoo'], 'pupil'), ...booleanProblems(pupil['lwoo'], 'pupil.lwoo')]
}
