import { divideEuro, euro, multiplyEuro, type DecimalText, type Euro } from '../core/euro.js'
import type { Evidence, Finding, Sourced } from '../core/evidence.js'
import { step } from '../core/problems.js'
import { normjaartaak } from '../prices/gpl.js'
import { weakest } from './findings.js'
import type { CostContext, CostPlan } from './group.js'
import type { Ingredient } from './ingredient.js'
import { priceOf, type Price } from './price-of.js'
import type { CostAssumption, UnknownCost } from './statement.js'

/**
 * An ingredient with its price, before it is known how many times it is needed.
 *
 * @internal
 */
export interface Priced {
  readonly ingredient: Ingredient
  /** How much is needed each time in a year. */
  readonly quantity: Finding<number>
  /** What a unit, or a full post, costs. */
  readonly price: Finding<Euro>
  /** What it costs each time: an exact product, still to be divided. Absent where it is not known. */
  readonly each?: Each
  readonly unknown: readonly UnknownCost[]
  readonly assumptions: readonly CostAssumption[]
  readonly evidence: Evidence
}

/** The cost of one time, as a product that is divided last, so that it is rounded once. */
interface Each {
  readonly product: Euro
  readonly per: readonly DecimalText[]
  /** The arithmetic before and behind the number of times. */
  readonly texts: readonly [before: string, behind: string]
}

/**
 * The ingredients of a plan whose costs are counted, with their prices.
 *
 * @internal
 */
export function pricedIngredients(plan: CostPlan, context: CostContext): Priced[] {
  const counted = plan.ingredients.filter(({ payer }) => plan.payers === undefined || plan.payers.includes(payer))
  return counted.map((ingredient) => priced(ingredient, plan, context))
}

/**
 * What an ingredient costs so many times, rounded to the cent.
 *
 * @internal
 */
export function amountOf({ product, per }: Each, times: number): Euro {
  const divisor = per.reduce((all, each) => multiplyEuro(all, each), euro(1)).eur
  return divideEuro(multiplyEuro(product, times), divisor, 'cent')
}

function priced(ingredient: Ingredient, plan: CostPlan, context: CostContext): Priced {
  const { code } = ingredient
  const quantity = quantityOf(ingredient, context)
  const posts = perPost(ingredient, context)
  const price = priceOf(ingredient, plan, context)
  const unknown = [
    ...gap(code, quantity, step('context.quantities', code)),
    ...('why' in posts ? [{ code, ...posts }] : []),
    ...gap(code, price.found, price.supply),
  ]
  const evidence = evidenceOf(ingredient, quantity, price.found)
  const base = { ingredient, quantity, price: price.found, unknown, evidence }
  const assumptions = assumptionsOf(ingredient, context, price.assumptions)
  if (quantity.value === undefined || price.found.value === undefined || 'why' in posts) return { ...base, assumptions }
  return { ...base, assumptions, each: eachOf(ingredient, quantity.value, price.exact!, posts, context) }
}

function gap(code: string, finding: Finding<number | Euro>, supply: string): UnknownCost[] {
  return finding.value === undefined ? [{ code, why: finding.unknown, supply }] : []
}

function quantityOf(ingredient: Ingredient, { quantities }: CostContext): Finding<number> {
  const { code, quantity, weeks, source, grade } = ingredient
  const given = quantities?.[code]
  const amount = given?.value ?? quantity
  if (typeof amount !== 'number') return { unknown: amount.unknown }
  const evidence: Evidence =
    given === undefined
      ? { source, grade: grade ?? 'estimate' }
      : { source: given.source, grade: 'estimate', note: 'Given by the caller.' }
  return { value: weeks === undefined ? amount : Number(multiplyEuro(euro(amount), weeks).eur), evidence }
}

interface PerPost {
  /** By how much the quantity is divided to come to full posts; nothing where the price is that of a unit. */
  readonly per?: number
}

interface NoPost {
  readonly why: string
  readonly supply: string
}

function perPost(ingredient: Ingredient, context: CostContext): PerPost | NoPost {
  const { unit } = ingredient
  if (!byGpl(ingredient, context) || unit === 'fte' || unit === 'piece') return {}
  if (unit === 'hour') return { per: context.hoursNorm?.hoursPerFte ?? normjaartaak.value }
  if (context.lessonsNorm !== undefined) return { per: context.lessonsNorm.lessonsPerFte }
  return { why: 'No rule was read on how many lessons a full post has.', supply: 'context.lessonsNorm' }
}

function byGpl({ code, price }: Ingredient, { prices }: CostContext): boolean {
  return prices?.[code] === undefined && 'gpl' in price
}

function eachOf(
  { unit, lifeYears }: Ingredient,
  quantity: number,
  price: Price,
  { per }: PerPost,
  { annuity }: CostContext,
): Each {
  const divided = [...(per === undefined ? [] : [per]), ...price.per]
  const before = `${quantity} ${units[unit][quantity === 1 ? 0 : 1]}`
  const behind = `${per === undefined ? '' : ` / ${per}`} x ${price.text}`
  const product = multiplyEuro(price.product, quantity)
  if (lifeYears === undefined) return { product, per: divided, texts: [before, behind] }
  const factor = annuity === undefined ? undefined : annuityFactor(annuity.rate, lifeYears)
  if (factor === undefined) {
    return { product, per: [...divided, lifeYears], texts: [before, `${behind} / ${lifeYears} years`] }
  }
  const text = ` x ${factor.toFixed(5)}, annuity of ${lifeYears} years`
  return { product: multiplyEuro(product, factor), per: divided, texts: [before, behind + text] }
}

const units = {
  hour: ['hour', 'hours'],
  fte: ['fte', 'fte'],
  lesson: ['lesson', 'lessons'],
  piece: ['piece', 'pieces'],
} as const

/** What is paid each year for 1 now: r / (1 - (1 + r) to the power of -n). Without interest it is spread evenly. */
function annuityFactor(rate: number, years: number): number | undefined {
  return rate === 0 ? undefined : rate / (1 - (1 + rate) ** -years)
}

function evidenceOf(ingredient: Ingredient, quantity: Finding<number>, price: Finding<Euro>): Evidence {
  const known = [quantity, price].filter((each): each is Sourced<number> | Sourced<Euro> => each.value !== undefined)
  const { source, note } = quantity.value === undefined ? { source: ingredient.source } : quantity.evidence
  const ofPrice = price.value === undefined ? undefined : priceNote(price.evidence)
  const notes = [note, ofPrice].filter((text) => text !== undefined)
  const provisional = price.value !== undefined && price.evidence.provisional === true
  return {
    source,
    grade: weakest(known.map(({ evidence }) => evidence.grade)),
    ...(provisional ? { provisional } : {}),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  }
}

function priceNote({ fact, source, note }: Evidence): string {
  const by = fact === undefined ? source.document : `${fact.rule} (${fact.id})`
  return [`Price: ${by}.`, note].filter((text) => text !== undefined).join(' ')
}

function assumptionsOf(
  ingredient: Ingredient,
  context: CostContext,
  ofPrice: readonly CostAssumption[],
): CostAssumption[] {
  const givenQuantity = context.quantities?.[ingredient.code] !== undefined
  const posts = byGpl(ingredient, context) ? assumptionsOfPosts(ingredient, context) : []
  return [
    ...ofPrice,
    ...(givenQuantity ? (['given-quantities'] as const) : []),
    ...posts,
    ...assumptionsOfLife(ingredient, context),
  ]
}

function assumptionsOfPosts({ unit, payer, receiver }: Ingredient, { hoursNorm }: CostContext): CostAssumption[] {
  return [
    ...(unit === 'hour' && hoursNorm === undefined ? (['hours-by-normjaartaak'] as const) : []),
    ...([payer, receiver].includes('mbo') ? (['mbo-work-by-vo-gpl'] as const) : []),
  ]
}

function assumptionsOfLife({ basis, lifeYears }: Ingredient, { annuity }: CostContext): CostAssumption[] {
  if (lifeYears === undefined) return basis === 'once' ? ['all-in-this-year'] : []
  return [annuity === undefined || annuity.rate === 0 ? 'spread-evenly' : 'spread-as-annuity']
}
