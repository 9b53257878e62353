import { addEuro, compareEuro, divideEuro, multiplyEuro, subtractEuro, type Euro } from '../core/euro.js'
import type { CostGroup } from './group.js'
import type { IngredientBasis } from './ingredient.js'
import type { Priced } from './priced.js'
import { revenueOf, type Revenue } from './revenue.js'

/**
 * What a pupil of the mix brings in and costs, what a class costs, and the rest; to ten decimals.
 *
 * @internal
 */
export interface Parts {
  readonly brings: Euro
  readonly costs: Euro
  /** What a pupil brings in less what it costs. */
  readonly margin: Euro
  readonly perClass: Euro
  /** What neither pupils nor classes change, less what is received whatever their number. */
  readonly fixed: Euro
}

/**
 * The parts of a group whose costs and revenue are known.
 *
 * @internal
 */
export function partsOf(group: CostGroup, revenue: Revenue, ingredients: readonly Priced[]): Parts {
  const { pupils, lwoo = 0 } = group
  const costOf = (basis: IngredientBasis) => {
    return addEuro(...ingredients.filter((each) => each.ingredient.basis === basis).map(eachExactly))
  }
  const brings = fine(revenueOf({ ...revenue, fixed: undefined }, pupils, lwoo).value!, [pupils])
  const costs = costOf('per-pupil')
  const crebos = multiplyEuro(costOf('per-crebo'), group.crebos ?? 0)
  const fixed = addEuro(costOf('per-group'), costOf('once'), crebos)
  return {
    ...{ brings, costs, margin: subtractEuro(brings, costs), perClass: costOf('per-class') },
    fixed: subtractEuro(fixed, revenue.fixed?.value ?? { eur: '0' }),
  }
}

function eachExactly({ each }: Priced): Euro {
  return fine(each!.product, each!.per)
}

/** A quotient to ten decimals. */
function fine(amount: Euro, per: readonly (number | string)[]): Euro {
  const divisor = per.reduce<Euro>((all, each) => multiplyEuro(all, each), { eur: '1' }).eur
  return multiplyEuro(divideEuro(multiplyEuro(amount, '100000000'), divisor, 'cent'), '0.00000001')
}

/**
 * Whether every size beyond the largest that was looked at pays, which itself pays.
 *
 * The mix of pupils comes round after some number of them. Where a pupil of the mix, and a full class, cost no more
 * than they earn, what comes after one round of classes is never worse than that round, so that one round settles it.
 *
 * @internal
 */
export function paysBeyond(
  group: CostGroup,
  revenue: Revenue,
  parts: Parts,
  upTo: number,
  pays: (pupils: number) => boolean,
): boolean {
  if (compareEuro(parts.margin, { eur: '0' }) < 0) return false
  const round = roundOf(group)
  const next = numbersFrom(upTo + 1, round)
  const { classSize } = group
  if (classSize === undefined || parts.perClass.eur === '0') return next.every(pays)
  if (compareEuro(multiplyEuro(parts.margin, classSize), parts.perClass) < 0) return false
  // The first pupil of a class is its worst size, unless some of its pupils cost more than they bring in.
  const worst = everyPupilEarns(group, revenue, parts) ? 1 : round
  const classes = numbersFrom(Math.ceil(upTo / classSize), round)
  return [...next, ...classes.flatMap((full) => numbersFrom(full * classSize + 1, worst))].every(pays)
}

/** After how many pupils the mix comes round. */
function roundOf({ pupils, lwoo = 0 }: CostGroup): number {
  return pupils / divisorOf(lwoo, pupils)
}

/** The greatest common divisor. */
function divisorOf(a: number, b: number): number {
  return a === 0 ? b : divisorOf(b % a, a)
}

function everyPupilEarns({ pupils, lwoo = 0 }: CostGroup, revenue: Revenue, { costs }: Parts): boolean {
  const amounts = [
    ...(lwoo < pupils ? [revenue.perRegularPupil.value!] : []),
    ...(lwoo > 0 ? [revenue.perLwooPupil!.value!] : []),
  ]
  return amounts.every((amount) => compareEuro(amount, costs) >= 0)
}

function numbersFrom(first: number, length: number): number[] {
  return Array.from({ length }, (_, index) => first + index)
}
