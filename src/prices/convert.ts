import { divideEuro, multiplyEuro, type DecimalText, type Euro } from '../core/euro.js'
import type { Evidence, Sourced, Unknown } from '../core/evidence.js'
import type { RuleContext } from '../policy/reading.js'
import { assertConversion } from './check.js'
import { consumerPrices, cpiEvidence } from './cpi.js'
import { gplRule } from './facts-gpl.js'
import { gpl, type GplRole, type SchoolTypeGroup } from './gpl.js'

/**
 * From which price level to which, by consumer prices.
 *
 * @category Price levels
 */
export interface CpiConversion {
  /** The calendar year of the amount. */
  readonly from: number
  /** The calendar year whose prices are asked for. */
  readonly to: number
  /** By consumer prices. */
  readonly by: 'cpi'
}

/**
 * From which price level to which, by what a post in education costs.
 *
 * @category Price levels
 */
export interface GplConversion {
  /** The calendar year of the amount. */
  readonly from: number
  /** The calendar year whose prices are asked for. */
  readonly to: number
  /** By the gemiddelde personeelslast. */
  readonly by: 'gpl'
  /** The group of school types whose GPL is taken. */
  readonly schoolTypeGroup: SchoolTypeGroup
  /** Whose GPL is taken; that of teachers when left out. */
  readonly role?: GplRole
}

/**
 * An amount at another price level.
 *
 * @category Price levels
 */
export interface Converted extends Sourced<Euro> {
  /** The index: consumer prices or the GPL. */
  readonly by: 'cpi' | 'gpl'
  /** The calendar year of the given amount. */
  readonly from: number
  /** The calendar year of the prices of the outcome. */
  readonly to: number
  /** By what the amount was multiplied, not rounded. */
  readonly factor: number
}

/**
 * An amount of one calendar year in the prices of another, in euros rounded to the cent.
 *
 * Prices in education follow wages and rise faster than consumer prices: from 2014 to 2021 the GPL of a teacher rose by
 * 18.9 %, consumer prices by 11.1 %. Which index fits is the caller's choice, and stands in the result. An index that
 * was not read gives no amount; nothing is extrapolated.
 *
 * @param amount - the amount, in euros of the year `from`
 * @param conversion - the years, and the index
 * @param context - the day of knowledge; it tells first and final GPL apart, and has no bearing on consumer prices,
 *   whose days of publication were not noted
 * @returns the amount with index, years, factor and evidence, or why there is none
 * @throws MaatwerkError `invalid-input`, `invalid-date`
 * @example
 * ```ts
 * import { core, prices } from 'maatwerktrajecten'
 *
 * const perPupil = core.euro(8000)
 * prices.convert(perPupil, { from: 2014, to: 2024, by: 'cpi' }).value // => { eur: '10481.36' }
 * prices.convert(perPupil, { from: 2014, to: 2030, by: 'cpi' }).value // => undefined
 * prices.convert(perPupil, { from: 2014, to: 2021, by: 'gpl', schoolTypeGroup: 1 }).value // => { eur: '9510.15' }
 * ```
 * @category Price levels
 */
export function convert(
  amount: Euro,
  conversion: CpiConversion | GplConversion,
  context: RuleContext = {},
): Converted | Unknown {
  assertConversion(amount, conversion, context, [gplRule])
  return conversion.by === 'cpi' ? byConsumerPrices(amount, conversion) : byGpl(amount, conversion, context)
}

function byConsumerPrices(amount: Euro, { from, to }: CpiConversion): Converted | Unknown {
  const [old, other] = [consumerPrices(from).value?.index, consumerPrices(to).value?.index]
  if (old === undefined || other === undefined) {
    const missing = old === undefined ? from : to
    return { unknown: `No index of consumer prices of ${missing} was read: the index runs from 2012 to 2024.` }
  }
  return converted(amount, { by: 'cpi', from, to }, [old, other], cpiEvidence)
}

function byGpl(amount: Euro, conversion: GplConversion, context: RuleContext): Converted | Unknown {
  const { from, to, schoolTypeGroup, role = 'teacher' } = conversion
  const old = gpl({ role, schoolTypeGroup, year: from }, context)
  if (old.value === undefined) return old
  const other = gpl({ role, schoolTypeGroup, year: to }, context)
  if (other.value === undefined) return other
  const provisional = old.evidence.provisional ?? other.evidence.provisional
  // The fact of the year asked for; the other year stands in the note.
  const evidence = { ...other.evidence, ...(provisional === undefined ? {} : { provisional }) }
  return converted(amount, { by: 'gpl', from, to }, [old.value.eur, other.value.eur], evidence)
}

function converted(
  amount: Euro,
  years: Pick<Converted, 'by' | 'from' | 'to'>,
  [old, other]: readonly [DecimalText, DecimalText],
  evidence: Evidence,
): Converted {
  const factor = Number(other) / Number(old)
  const { by, from, to } = years
  const index = by === 'cpi' ? 'Consumer prices, 1962 = 100' : 'GPL in euros'
  const note = `${index}: ${other} (${to}) / ${old} (${from}) = ${factor.toFixed(5)}.`
  const value = divideEuro(multiplyEuro(amount, other), old, 'cent')
  return { value, ...years, factor, evidence: { ...evidence, grade: 'derived', note } }
}
