import { addEuro, compareEuro, divideEuro, multiplyEuro, subtractEuro, type Euro } from '../core/euro.js'
import { isRecord, recordProblems, requiredProblems, wholeNumberProblems, type FieldProblem } from '../core/fields.js'
import { partsOf, paysBeyond, type Parts } from './break-even-beyond.js'
import { assertCost } from './check.js'
import { classesOf, timesIn } from './cost-of.js'
import type { CostContext, CostGroup } from './group.js'
import { resultOf } from './group-result.js'
import { amountOf, pricedIngredients, type Priced } from './priced.js'
import { revenueOf, revenueProblems, type Revenue } from './revenue.js'
import type { UnknownCost } from './statement.js'

/**
 * Up to which size is looked.
 *
 * @category Group economics
 */
export interface BreakEvenRange {
  /** The largest number of pupils, from 1 to 1,000. */
  readonly upTo: number
}

/**
 * A group of some size with its result.
 *
 * @category Group economics
 */
export interface SizeResult {
  /** The number of pupils. */
  readonly pupils: number
  /** How many of them have lwoo: the share of the group, rounded down. */
  readonly lwoo: number
  /** The number of classes. */
  readonly classes: number
  /** What the pupils bring in, in euros. */
  readonly revenue: Euro
  /** What they cost. */
  readonly cost: Euro
  /** What they bring in less what they cost. */
  readonly result: Euro
}

/**
 * The break-even size in closed form, where costs are a straight line: a fixed cost, and the same for each pupil.
 *
 * @category Group economics
 */
export interface LinearBreakEven {
  /** The cost that does not depend on the number of pupils, less what is received whatever that number (F). */
  readonly fixed: Euro
  /** What a pupil brings in (r). */
  readonly revenuePerPupil: Euro
  /** What a pupil costs (v), to ten decimals. */
  readonly costPerPupil: Euro
  /** The smallest size that pays: F / (r - v), rounded up; absent where r is not above v. */
  readonly size?: number
}

/**
 * Why no size pays for good.
 *
 * - `each-pupil-costs-more`: a pupil costs as much as it brings in, or more, so that growth does not help
 * - `each-class-costs-more`: a full class earns no more than what the class itself costs
 * - `not-within-range`: it does pay for good from some size, beyond the largest that was looked at
 *
 * @category Group economics
 */
export type NoBreakEven = 'each-pupil-costs-more' | 'each-class-costs-more' | 'not-within-range'

/**
 * From how many pupils a group pays, by cash or by economic cost. A result of 0 pays.
 *
 * @category Group economics
 */
export interface BreakEven {
  /**
   * Whether there is a size from which every larger one pays, also beyond the largest that was looked at (`pays`),
   * sizes that pay but none of them for good (`pays-for-now`), no size that pays (`never`), or costs or revenue that
   * are not known.
   */
  readonly outcome: 'pays' | 'pays-for-now' | 'never' | 'unknown'
  /** The smallest size from which it pays for good. */
  readonly from?: number
  /** Sizes that pay though a larger one does not: until a new class is needed, or the next pupil without lwoo. */
  readonly forNow: readonly number[]
  /** The sizes at which a new class turns a result that paid into a loss. */
  readonly steps: readonly number[]
  /** Why no size pays for good. */
  readonly why?: NoBreakEven
  /** Every size with its result. */
  readonly sizes: readonly SizeResult[]
  /** The closed form; absent where classes are added or only part of the pupils have lwoo. */
  readonly linear?: LinearBreakEven
}

/**
 * From how many pupils a group pays.
 *
 * @category Group economics
 */
export interface BreakEvens {
  /** By what is paid. */
  readonly cash: BreakEven
  /** By all costs, absorbed ones and free time among them. */
  readonly economic: BreakEven
  /** The largest number of pupils that was looked at. */
  readonly upTo: number
  /** Costs that are not known. */
  readonly unknown: readonly UnknownCost[]
  /** Why the revenue is not known, where it is not. */
  readonly unknownRevenue?: string
}

/**
 * From how many pupils a group pays: what pupils bring in less what they cost, for every size from 1.
 *
 * Costs rise by steps where a new class is needed, so that a group may pay, and lose again with one pupil more. `from`
 * is the size from which it pays at every larger size, also beyond `upTo`. The mix of the group is kept: of `n` pupils
 * `n * lwoo / pupils` have lwoo, rounded down. What it takes is the same at every size: a second room or coordinator
 * that a large group needs is an ingredient of your own.
 *
 * @param group - the group and what it takes; its number of pupils is used for the share of lwoo only
 * @param revenue - what its pupils bring in
 * @param range - up to which size is looked
 * @param context - the day of knowledge, and prices, quantities and norms of your own
 * @returns the break-even by cash and by economic cost
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
 * const group = { year: 2014, schoolTypeGroup: 1, pupils: 25, classSize: 25, ingredients: [teachers] } as const
 * const revenue = { perRegularPupil: costs.given(core.euro(8000), source) }
 * const { cash } = costs.breakEvenGroupSize(group, revenue, { upTo: 80 })
 * // Three classes pay from 55 pupils, and a fourth is paid by its first pupil.
 * cash.from // => 55
 * // With 19 to 25 pupils one class pays, with 37 to 50 two; one pupil more opens a class that does not.
 * cash.forNow.length // => 21
 * cash.steps // => [26, 51]
 * ```
 * @category Group economics
 */
export function breakEvenGroupSize(
  group: CostGroup,
  revenue: Revenue,
  range: BreakEvenRange,
  context: CostContext = {},
): BreakEvens {
  assertCost(group, context, [...revenueProblems(revenue, group), ...rangeProblems(range, group)])
  return breakEvensOf(group, revenue, range.upTo, pricedIngredients(group, context))
}

/**
 * The problems of a range of sizes, and of the group that gives the mix.
 *
 * @internal
 */
export function rangeProblems(range: unknown, group: unknown): FieldProblem[] {
  return [...upToProblems(range), ...mixProblems(group)]
}

function upToProblems(range: unknown): FieldProblem[] {
  const found = recordProblems(range, ['upTo'], 'range')
  if (!isRecord(range)) return found
  return [
    ...found,
    ...requiredProblems(range, ['upTo'], 'range'),
    ...wholeNumberProblems(range['upTo'], 'range.upTo', 1, 1000),
  ]
}

function mixProblems(group: unknown): FieldProblem[] {
  if (!isRecord(group) || group['pupils'] !== 0) return []
  return [{ path: 'group.pupils', message: 'a group without pupils has no mix', expected: 'a whole number, 1 or more' }]
}

/**
 * The break-even sizes of a group whose ingredients are priced already.
 *
 * @internal
 */
export function breakEvensOf(group: CostGroup, revenue: Revenue, upTo: number, all: readonly Priced[]): BreakEvens {
  const paid = all.filter(({ ingredient }) => ingredient.form === 'cash')
  const { cost } = resultOf(group, revenue, all)
  const income = revenueOf(revenue, group.pupils, group.lwoo ?? 0)
  return {
    cash: breakEvenOf(group, revenue, upTo, paid),
    economic: breakEvenOf(group, revenue, upTo, all),
    upTo,
    unknown: cost.unknown,
    ...(income.value === undefined ? { unknownRevenue: income.unknown } : {}),
  }
}

function breakEvenOf(group: CostGroup, revenue: Revenue, upTo: number, ingredients: readonly Priced[]): BreakEven {
  const sizeOf = sizerOf(group, revenue, ingredients)
  const sizes = sizeOf && sizesOf(sizeOf, upTo)
  if (sizeOf === undefined || sizes === undefined) return { outcome: 'unknown', forNow: [], steps: [], sizes: [] }
  const lastLoss = sizes.filter((size) => !pays(size)).at(-1)?.pupils ?? 0
  const parts = partsOf(group, revenue, ingredients)
  const beyond = (pupils: number) => pays(sizeOf(pupils)!)
  const forGood = lastLoss < upTo && paysBeyond(group, revenue, parts, upTo, beyond)
  const steps = sizes.filter((size, index) => isStep(size, sizes[index - 1]))
  const linear = linearOf(group, parts, ingredients)
  const paying = sizes.filter(pays).map(({ pupils }) => pupils)
  const found = { steps: steps.map(({ pupils }) => pupils), sizes, ...(linear === undefined ? {} : { linear }) }
  if (forGood) {
    return { outcome: 'pays', from: lastLoss + 1, forNow: paying.filter((size) => size < lastLoss), ...found }
  }
  const outcome = paying.length > 0 ? 'pays-for-now' : 'never'
  return { outcome, why: whyNot(group, parts), forNow: paying, ...found }
}

type Sizer = (pupils: number) => SizeResult | undefined

/** Gives the result of any size, or nothing where the revenue is not known; nothing at all where a cost is not. */
function sizerOf(group: CostGroup, revenue: Revenue, all: readonly Priced[]): Sizer | undefined {
  const withCrebos = all.some(({ ingredient }) => ingredient.basis === 'per-crebo')
  if (all.some(({ each }) => each === undefined) || (withCrebos && group.crebos === undefined)) return undefined
  // What does not change from one size to the next is computed once.
  const seen = new Map<string, Euro>()
  const amount = ({ each, ingredient: { code, basis } }: Priced, size: CostGroup): Euro => {
    const times = timesIn(basis, size)
    const key = JSON.stringify([code, times])
    const found = seen.get(key) ?? amountOf(each!, times)
    seen.set(key, found)
    return found
  }
  return (pupils) => {
    const lwoo = Math.floor(((group.lwoo ?? 0) * pupils) / group.pupils)
    const cost = addEuro(...all.map((each) => amount(each, { ...group, pupils })))
    const income = revenueOf(revenue, pupils, lwoo).value
    const base = { pupils, lwoo, classes: classesOf(group, pupils), cost }
    return income === undefined ? undefined : { ...base, revenue: income, result: subtractEuro(income, cost) }
  }
}

function sizesOf(sizeOf: Sizer, upTo: number): SizeResult[] | undefined {
  const sizes = Array.from({ length: upTo }, (_, index) => sizeOf(index + 1))
  const full = sizes.filter((size) => size !== undefined)
  return full.length < upTo ? undefined : full
}

function pays({ result }: SizeResult): boolean {
  return !result.eur.startsWith('-')
}

function isStep(size: SizeResult, before: SizeResult | undefined): boolean {
  return before !== undefined && !pays(size) && pays(before) && size.classes > before.classes
}

function linearOf(group: CostGroup, parts: Parts, ingredients: readonly Priced[]): LinearBreakEven | undefined {
  const { pupils, lwoo = 0, classSize, organisedIn } = group
  const mixed = lwoo !== 0 && lwoo !== pupils
  const perClass = ingredients.some(({ ingredient }) => ingredient.basis === 'per-class')
  if (mixed || (perClass && classSize !== undefined)) return undefined
  const fixed = organisedIn === 'embedded' ? parts.fixed : addEuro(parts.fixed, parts.perClass)
  const line = { fixed, revenuePerPupil: parts.brings, costPerPupil: parts.costs }
  if (compareEuro(parts.margin, nothing) <= 0) return line
  return { ...line, size: Math.max(1, Number(divideEuro(fixed, parts.margin.eur, 'euro-up').eur)) }
}

function whyNot({ classSize }: CostGroup, { margin, perClass }: Parts): NoBreakEven {
  if (compareEuro(margin, nothing) <= 0) return 'each-pupil-costs-more'
  const ofAClass = classSize === undefined ? undefined : multiplyEuro(margin, classSize)
  return ofAClass !== undefined && compareEuro(ofAClass, perClass) <= 0 ? 'each-class-costs-more' : 'not-within-range'
}

const nothing: Euro = { eur: '0' }
