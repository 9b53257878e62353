import { addEuro, divideEuro, multiplyEuro, type DecimalText, type Euro } from '../core/euro.js'
import type { Evidence, Finding } from '../core/evidence.js'
import { step } from '../core/problems.js'
import { startYearOf, type SchoolYear } from '../core/school-year.js'
import { convert } from '../prices/convert.js'
import { gpl } from '../prices/gpl.js'
import { computedFrom } from './findings.js'
import type { CostContext, CostPlan } from './group.js'
import type { Ingredient, UnitPrice } from './ingredient.js'
import type { CostAssumption } from './statement.js'

/**
 * A price as a product that is still to be divided, with how it is written.
 *
 * @internal
 */
export interface Price {
  readonly product: Euro
  readonly per: readonly DecimalText[]
  readonly text: string
}

/**
 * The price of an ingredient, or why there is none.
 *
 * @internal
 */
export interface FoundPrice {
  /** To the cent. */
  readonly found: Finding<Euro>
  /** The same before it is rounded; absent where there is none. */
  readonly exact?: Price
  /** Where what is missing may be given. */
  readonly supply: string
  readonly assumptions: readonly CostAssumption[]
}

/**
 * The year, or the school year, of whose prices a plan is.
 *
 * @internal
 */
export function levelOf({ year, schoolYear }: CostPlan): number | SchoolYear {
  return schoolYear ?? year!
}

/**
 * The price of an ingredient: of the caller, of the ingredient, or by the GPL.
 *
 * @internal
 */
export function priceOf({ code, price }: Ingredient, plan: CostPlan, context: CostContext): FoundPrice {
  const supply = step('context.prices', code)
  const given = context.prices?.[code]
  if (given !== undefined) return unitPrice(given, plan, context, { supply, assumptions: ['given-prices'] })
  if ('unknown' in price) return { found: { unknown: price.unknown }, supply, assumptions: [] }
  if ('each' in price) return unitPrice(price, plan, context, { supply, assumptions: [] })
  const { knownOn, afterLastText } = context
  const query = { role: price.gpl, schoolTypeGroup: plan.schoolTypeGroup }
  const ofYear = (year: number) => gpl({ ...query, year }, { knownOn, afterLastText })
  return overMonths(plan, ofYear, { supply, assumptions: [] })
}

type Rest = Pick<FoundPrice, 'supply' | 'assumptions'>

/** A price of the year itself, or taken to it by an index. */
function unitPrice(unit: UnitPrice, plan: CostPlan, context: CostContext, rest: Rest): FoundPrice {
  const { each, priceLevel, source } = unit
  const level = levelOf(plan)
  if (priceLevel === level) return whole({ value: each, evidence: { source, grade: 'estimate' } }, rest)
  const { priceIndex, knownOn, afterLastText } = context
  if (typeof priceLevel === 'string') {
    const unknown = `The price is of the school year ${priceLevel}, which has no index; the costs are of ${level}.`
    return { found: { unknown }, ...rest }
  }
  if (priceIndex === undefined) {
    const unknown = `The price is of ${priceLevel}, the costs are of ${level}, and no index is named.`
    return { found: { unknown }, ...rest, supply: 'context.priceIndex' }
  }
  const { schoolTypeGroup } = plan
  const by = priceIndex === 'cpi' ? ({ by: 'cpi' } as const) : ({ by: 'gpl', schoolTypeGroup } as const)
  const inYear = (year: number): Finding<Euro> => {
    return ofSource(convert(each, { from: priceLevel, to: year, ...by }, { knownOn, afterLastText }), source)
  }
  const assumption = priceIndex === 'cpi' ? 'by-consumer-prices' : 'by-gpl-index'
  return overMonths(plan, inYear, { ...rest, assumptions: [...rest.assumptions, assumption] })
}

/** The price of the source; the index stands in the note. */
function ofSource(found: Finding<Euro>, source: UnitPrice['source']): Finding<Euro> {
  if (found.value === undefined) return found
  const { note, provisional } = found.evidence
  const evidence: Evidence = {
    ...{ source, grade: 'estimate' as const },
    ...(note === undefined ? {} : { note }),
    ...(provisional === undefined ? {} : { provisional }),
  }
  return { value: found.value, evidence }
}

function whole(found: Finding<Euro>, rest: Rest): FoundPrice {
  if (found.value === undefined) return { found, ...rest }
  return { found, exact: { product: found.value, per: [], text: found.value.eur }, ...rest }
}

/** Of a school year, August to December have the prices of the first calendar year and January to July of the next. */
const months = [5, 7] as const

function overMonths(plan: CostPlan, ofYear: (year: number) => Finding<Euro>, rest: Rest): FoundPrice {
  const { year, schoolYear } = plan
  if (schoolYear === undefined) return whole(ofYear(year!), rest)
  const start = startYearOf(schoolYear)
  const [first, second] = [ofYear(start), ofYear(start + 1)]
  if (first.value === undefined || second.value === undefined) {
    const reasons = [first, second].flatMap((each) => (each.value === undefined ? [each.unknown] : []))
    return { found: { unknown: [...new Set(reasons)].join(' ') }, ...rest }
  }
  const product = addEuro(multiplyEuro(first.value, months[0]), multiplyEuro(second.value, months[1]))
  const text = `(${months[0]} x ${first.value.eur} + ${months[1]} x ${second.value.eur}) / 12`
  const evidence = bothOf(first.evidence, second.evidence)
  return {
    found: { value: divideEuro(product, 12, 'cent'), evidence },
    exact: { product, per: [12], text },
    supply: rest.supply,
    assumptions: [...rest.assumptions, 'months-of-the-school-year'],
  }
}

function bothOf(first: Evidence, second: Evidence): Evidence {
  const documents = [first, second].map(({ fact, source }) => {
    return fact === undefined ? source.document : `${fact.rule} (${fact.id})`
  })
  const notes = [...new Set([first.note, second.note].filter((note) => note !== undefined))]
  const both = computedFrom([...new Set(documents)].join(' and '), [first, second])
  return notes.length === 0 ? both : { ...both, note: notes.join(' ') }
}
