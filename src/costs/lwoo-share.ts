import type { Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import { assertCost } from './check.js'
import type { CostContext, CostGroup } from './group.js'
import { resultOf } from './group-result.js'
import { pricedIngredients } from './priced.js'
import { revenueProblems, type Revenue } from './revenue.js'

/**
 * The result of a group with some number of pupils with lwoo, in euros a year.
 *
 * @category Group economics
 */
export interface LwooResult {
  /** How many of the pupils have lwoo. */
  readonly lwoo: number
  /** What the pupils bring in. */
  readonly revenue: Finding<Euro>
  /** What they bring in less what is paid. */
  readonly cash: Finding<Euro>
  /** What they bring in less all costs. */
  readonly economic: Finding<Euro>
}

/**
 * What the share of pupils with lwoo does to the result of a group.
 *
 * @category Group economics
 */
export interface LwooShareEffect {
  /** The result for each number of pupils with lwoo, from none to all. */
  readonly results: readonly LwooResult[]
  /** The fewest pupils with lwoo with which the group pays by cash; absent where none does, or it is not known. */
  readonly cashFrom?: number
  /** The same by all costs. */
  readonly economicFrom?: number
}

/**
 * What a group of a given size brings in less what it costs, in euros of a year, for every number of pupils with lwoo.
 *
 * @param group - the group and what it takes; its number of pupils with lwoo is not used
 * @param revenue - what its pupils bring in
 * @param context - the day of knowledge, and prices, quantities and norms of your own
 * @returns the results, and from how many pupils with lwoo the group pays
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { core, costs } from 'maatwerktrajecten'
 *
 * const source = { document: 'Plan of our school' }
 * const teachers = {
 *   code: 'teachers', what: 'teachers', quantity: 2, unit: 'fte', basis: 'per-class', price: { gpl: 'teacher' },
 *   payer: 'school', receiver: 'staff', form: 'cash', source,
 * } as const
 * const group = { year: 2014, schoolTypeGroup: 1, pupils: 15, ingredients: [teachers] } as const
 * const regular = costs.given(core.euro(8000), source)
 * const withLwoo = costs.given(core.euro(11000), source)
 * costs.lwooShareEffect(group, { perRegularPupil: regular, perLwooPupil: withLwoo }).cashFrom // => 9
 * ```
 * @category Group economics
 */
export function lwooShareEffect(group: CostGroup, revenue: Revenue, context: CostContext = {}): LwooShareEffect {
  assertCost(group, context, revenueProblems(revenue, group))
  const ingredients = pricedIngredients(group, context)
  const results = Array.from({ length: group.pupils + 1 }, (_, lwoo): LwooResult => {
    const { revenue: income, cash, economic } = resultOf({ ...group, lwoo }, revenue, ingredients)
    return { lwoo, revenue: income, cash, economic }
  })
  return {
    results,
    ...firstThatPays('cashFrom', results, 'cash'),
    ...firstThatPays('economicFrom', results, 'economic'),
  }
}

function firstThatPays(
  name: 'cashFrom' | 'economicFrom',
  results: readonly LwooResult[],
  by: 'cash' | 'economic',
): Partial<Record<'cashFrom' | 'economicFrom', number>> {
  const first = results.find((each) => each[by].value?.eur.startsWith('-') === false)
  return first === undefined ? {} : { [name]: first.lwoo }
}
