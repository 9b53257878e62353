import type { DatedRule } from '../../policy/rule.js'
import {
  discountRates,
  educationDiscount,
  type DiscountRates,
  type EducationDiscount,
} from '../../prices/facts-discount.js'
import { gplContents, gplRule, type Gpl, type GplContents } from '../../prices/facts-gpl.js'

/**
 * The rules on prices, each with the shape of its answers.
 *
 * @category Register
 */
export interface PriceValues {
  /** The gemiddelde personeelslast of a calendar year. */
  'prices/gpl': Gpl
  /** What it is made of. */
  'prices/gpl-contents': GplContents
  /** The discount rates for appraisals. */
  'prices/discount-rate': DiscountRates
  /** What education had of its own. */
  'prices/discount-rate-education': EducationDiscount
}

/** The rules of the folder by key. */
export const priceRules: { readonly [Key in keyof PriceValues]: DatedRule<PriceValues[Key]> } = {
  'prices/gpl': gplRule,
  'prices/gpl-contents': gplContents,
  'prices/discount-rate': discountRates,
  'prices/discount-rate-education': educationDiscount,
}
