/**
 * Price levels: the gemiddelde personeelslast (GPL), consumer prices, and the discount rates that government sets.
 *
 * - {@link gpl} gives what a full post is reckoned to cost in a year, in first and final amounts; {@link hoursToFte}
 *   and {@link fteToEuro} turn hours into posts and posts into euros.
 * - {@link convert} takes an amount to the prices of another year, by consumer prices or by the GPL.
 * - {@link discountRate} gives the rate of a day, for education or another domain.
 *
 * @module prices
 */
export { convert } from './convert.js'
export type { Converted, CpiConversion, GplConversion } from './convert.js'
export { consumerPrices } from './cpi.js'
export type { ConsumerPrices } from './cpi.js'
export { discountRate } from './discount.js'
export type { DiscountQuery, FoundDiscountRate, NoDiscountRate, RateRange } from './discount.js'
export type { DiscountDomain, DiscountRates, DomainRate, EducationDiscount } from './facts-discount.js'
export type { Gpl, GplByGroup, GplContents } from './facts-gpl.js'
export { fteToEuro, gpl, hoursToFte, lessonsToFte, normjaartaak } from './gpl.js'
export type { GplQuery, GplRole, HoursNorm, LessonsNorm, SchoolTypeGroup } from './gpl.js'
