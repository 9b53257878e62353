import type { Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import { isRecord, recordProblems, requiredProblems, wholeNumberProblems, type FieldProblem } from '../core/fields.js'
import { assertCost } from './check.js'
import { differenceOf } from './findings.js'
import type { CostContext, CostGroup } from './group.js'
import { resultOf, type GroupResult } from './group-result.js'
import { pricedIngredients } from './priced.js'
import { revenueProblems, type Revenue } from './revenue.js'

/**
 * The group that is left when fewer pupils come in.
 *
 * @category Group economics
 */
export interface SmallerIntake {
  /** The number of pupils that is left, at most that of the group. */
  readonly pupils: number
  /** How many of them have lwoo; needed where some of the group have. */
  readonly lwoo?: number | undefined
}

/**
 * What a drop in intake does to the money of a group, in euros a year.
 *
 * @category Group economics
 */
export interface IntakeDrop {
  /** The group as it was. */
  readonly before: GroupResult
  /** The group that is left. */
  readonly after: GroupResult
  /** What is no longer brought in. */
  readonly revenueLost: Finding<Euro>
  /** What need no longer be paid. */
  readonly cashSaved: Finding<Euro>
  /** What is still paid: the cash cost of the group that is left. */
  readonly cashThatStays: Finding<Euro>
  /** What the result falls by: the revenue lost less the cash saved. */
  readonly gap: Finding<Euro>
}

/**
 * What a drop in intake does: revenue goes with the pupils, while a class, its room and its teachers stay until a whole
 * class is gone. The report sees this in the experiments with VM2, whose pupils changed to other programmes (section
 * 4.1.1, lines 721-727).
 *
 * @param group - the group as it was
 * @param revenue - what its pupils bring in
 * @param left - the group that is left
 * @param context - the day of knowledge, and prices, quantities and norms of your own
 * @returns the results before and after, and the difference
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
 * const drop = costs.intakeDrop(group, revenue, { pupils: 9 })
 * drop.revenueLost.value // => { eur: '48000' }
 * drop.cashSaved.value // => { eur: '0' }
 * drop.after.cash.value // => { eur: '-1186.32' }
 * ```
 * @category Group economics
 */
export function intakeDrop(
  group: CostGroup,
  revenue: Revenue,
  left: SmallerIntake,
  context: CostContext = {},
): IntakeDrop {
  assertCost(group, context, [...revenueProblems(revenue, group), ...leftProblems(left, group)])
  const ingredients = pricedIngredients(group, context)
  const before = resultOf(group, revenue, ingredients)
  const after = resultOf({ ...group, pupils: left.pupils, lwoo: left.lwoo ?? 0 }, revenue, ingredients)
  const change = 'The group as it was less the group that is left'
  return {
    before,
    after,
    revenueLost: differenceOf(before.revenue, after.revenue, change),
    cashSaved: differenceOf(before.cost.cash, after.cost.cash, change),
    cashThatStays: after.cost.cash,
    gap: differenceOf(before.cash, after.cash, change),
  }
}

function leftProblems(left: unknown, group: unknown): FieldProblem[] {
  const found = recordProblems(left, ['pupils', 'lwoo'], 'left')
  if (!isRecord(left)) return found
  const most = isRecord(group) && Number.isSafeInteger(group['pupils']) ? Number(group['pupils']) : undefined
  const pupils = left['pupils']
  const withLwoo = isRecord(group) && Number(group['lwoo'] ?? 0) > 0
  const lwooMost = Number.isSafeInteger(pupils) ? Math.max(0, Number(pupils)) : undefined
  return [
    ...found,
    ...requiredProblems(left, withLwoo ? ['pupils', 'lwoo'] : ['pupils'], 'left'),
    ...wholeNumberProblems(pupils, 'left.pupils', 0, most),
    ...wholeNumberProblems(left['lwoo'], 'left.lwoo', 0, lwooMost),
  ]
}
