import type { Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import { assertCost } from './check.js'
import { classesOf, statementOf } from './cost-of.js'
import { differenceOf, perPupilOf } from './findings.js'
import type { CostContext, CostGroup } from './group.js'
import { pricedIngredients, type Priced } from './priced.js'
import { revenueOf, revenueProblems, type Revenue } from './revenue.js'
import type { CostStatement } from './statement.js'

/**
 * Something that a result takes as given.
 *
 * - `no-lwoo`: no number of pupils with lwoo was given
 * - `revenue-of-the-same-year`: the year of what pupils bring in is not given
 * - `costs-of-others-counted`: costs that another party than the school bears are taken off what the school gets; name
 *   the `payers` of the group to leave them out
 * - `lessons-of-other-classes-not-counted`: pupils who are embedded take lessons that other classes are given anyway;
 *   what they bring in is counted in full
 *
 * @category Group economics
 */
export type ResultAssumption =
  | 'no-lwoo'
  | 'revenue-of-the-same-year'
  | 'costs-of-others-counted'
  | 'lessons-of-other-classes-not-counted'

/**
 * What a group brings in less what it costs, in euros a year.
 *
 * @category Group economics
 */
export interface GroupResult {
  /** The number of pupils. */
  readonly pupils: number
  /** How many of them have lwoo. */
  readonly lwoo: number
  /** The number of classes. */
  readonly classes: number
  /** What the pupils bring in. */
  readonly revenue: Finding<Euro>
  /** What the group costs. */
  readonly cost: CostStatement
  /** What they bring in less what is paid. */
  readonly cash: Finding<Euro>
  /** What they bring in less all costs, absorbed ones and free time among them. */
  readonly economic: Finding<Euro>
  /** The cash result for each pupil, rounded to the cent. */
  readonly cashPerPupil: Finding<Euro>
  /** The economic result for each pupil, rounded to the cent. */
  readonly economicPerPupil: Finding<Euro>
  /** What is taken as given; what the costs take as given stands with them. */
  readonly assumptions: readonly ResultAssumption[]
}

/**
 * What a group brings in less what it costs, in euros of a year: the cash result, and the economic result that counts
 * absorbed hours and free time too.
 *
 * All costs that the group counts are taken off. Where another party bears some of them, name in `payers` of the group
 * whose costs count. Pupils who are embedded in other classes bring in what others do, while the lessons they join are
 * not among their costs: set that result beside the lessons, and do not take it for what the traject earns.
 *
 * @param group - the group and what it takes
 * @param revenue - what its pupils bring in
 * @param context - the day of knowledge, and prices, quantities and norms of your own
 * @returns both results, and what they come from
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
 * const group = { year: 2014, schoolTypeGroup: 1, pupils: 25, ingredients: [teachers] } as const
 * const revenue = { perRegularPupil: costs.given(core.euro(8000), source) }
 * costs.groupResult(group, revenue).cash.value // => { eur: '53627.36' }
 * ```
 * @category Group economics
 */
export function groupResult(group: CostGroup, revenue: Revenue, context: CostContext = {}): GroupResult {
  assertCost(group, context, revenueProblems(revenue, group))
  return resultOf(group, revenue, pricedIngredients(group, context))
}

/**
 * The result of a group whose ingredients are priced already.
 *
 * @internal
 */
export function resultOf(group: CostGroup, revenue: Revenue, ingredients: readonly Priced[]): GroupResult {
  const { pupils, lwoo = 0 } = group
  const cost = statementOf(group, ingredients)
  const income = revenueOf(revenue, pupils, lwoo)
  const cash = differenceOf(income, cost.cash, document)
  const economic = differenceOf(income, cost.economic, document)
  return {
    ...{ pupils, lwoo, classes: classesOf(group, pupils), revenue: income, cost, cash, economic },
    cashPerPupil: perPupilOf(cash, pupils),
    economicPerPupil: perPupilOf(economic, pupils),
    assumptions: assumptionsOf(group, revenue, ingredients),
  }
}

const document = 'What the group brings in less what it costs'

function assumptionsOf(group: CostGroup, { year }: Revenue, ingredients: readonly Priced[]): ResultAssumption[] {
  const { lwoo, organisedIn } = group
  const ofOthers = ingredients.some(({ ingredient: { payer, form } }) => payer !== 'school' && form !== 'volunteer')
  return [
    ...(lwoo === undefined ? (['no-lwoo'] as const) : []),
    ...(year === undefined ? (['revenue-of-the-same-year'] as const) : []),
    ...(ofOthers ? (['costs-of-others-counted'] as const) : []),
    ...(organisedIn === 'embedded' ? (['lessons-of-other-classes-not-counted'] as const) : []),
  ]
}
