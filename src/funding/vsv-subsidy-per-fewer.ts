import { compareEuro, euro, multiplyEuro, roundEuro, subtractEuro, type Euro } from '../core/euro.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import {
  vsvPriceLimits,
  vsvPricePerFewer,
  type VsvPriceLimits,
  type VsvPricePerFewer,
} from './facts/vsv-per-fewer.js'
import { productOf } from './mbo-exact.js'
import { derived } from './mbo-law.js'
import type { SubsidyBounds, VsvPerFewerCase, VsvSubsidy, VsvSubsidyContext } from './vsv-subsidy-case.js'

const zero = euro('0')
const code = 'vsv-fewer' as const
const assumptions = ['before-the-national-ceiling', 'rounded-half-up', 'agreement-with-the-minister'] as const

/**
 * The subsidy by an amount for each vsv student fewer.
 *
 * @internal
 */
export function perFewer(institution: VsvPerFewerCase, { year, knownOn }: VsvSubsidyContext): VsvSubsidy {
  const price = appliedRule(vsvPricePerFewer, `${year}-01-01`, { knownOn })
  const limits = appliedRule(vsvPriceLimits, `${year}-01-01`, { knownOn })
  if (price.value === undefined) return notKnown(price.reason, undefined)
  if (limits.value === undefined) return notKnown(limits.reason, undefined)
  const advance = advanceOf(institution.baseline, price.value, limits.value)
  const bounds = boundsOf(institution, price.value, limits.value, advance)
  if (compareEuro(bounds.least, bounds.most) !== 0) {
    const supply = institution.measured === undefined ? 'measured' : 'moneyRemains'
    return { ...notKnown(`${supply} is not given.`, supply), advance, bounds }
  }
  return { ...paid(institution, year, bounds.most, price), advance, bounds }
}

function paid(institution: VsvPerFewerCase, year: number, amount: Euro, price: Applied<VsvPricePerFewer>): VsvSubsidy {
  const { receiver } = institution
  const evidence = derived(price)
  const entry = {
    ...{ code, what: 'subsidy for fewer new vsv students', amount, payer: 'rijk', receiver } as const,
    ...{ form: 'cash', nature: 'transfer', period: String(year), evidence } as const,
    arithmetic: arithmeticOf(institution, price.value!, amount),
  }
  return { entries: [entry], unknown: [], known: amount, total: { value: amount, evidence }, assumptions }
}

/** How the amount came about; where a bound of the scheme sets it, with that bound. */
function arithmeticOf(institution: VsvPerFewerCase, { perFewer: price }: VsvPricePerFewer, amount: Euro): string {
  const { baseline, measured = baseline } = institution
  const product = `(${baseline} - ${measured}) x ${price.eur}`
  const order = compareEuro(multiplyEuro(price, String(baseline - measured)), amount)
  if (order === 0) return product
  return `${order > 0 ? 'min' : 'max'}(${product}, ${amount.eur})`
}

function notKnown(why: string, supply: string | undefined): VsvSubsidy {
  const unknown = [{ code, why, ...(supply === undefined ? {} : { supply }) }]
  return { entries: [], unknown, known: zero, total: { unknown: why }, assumptions }
}

function advanceOf(baseline: number, { perFewer: price }: VsvPricePerFewer, { advanceShare }: VsvPriceLimits): Euro {
  const share = productOf(baseline, advanceShare)
  // Above nothing and below a half: one student is paid.
  const students = share > 0 && share < 0.5 ? '1' : roundEuro(euro(share), 'euro').eur
  return multiplyEuro(price, students)
}

/** Between which amounts the subsidy lies; where they are equal it is known. */
function boundsOf(
  { baseline, measured, moneyRemains }: VsvPerFewerCase,
  { perFewer: price }: VsvPricePerFewer,
  { leastShareOfAdvance, most }: VsvPriceLimits,
  advance: Euro,
): SubsidyBounds {
  const least = multiplyEuro(advance, leastShareOfAdvance)
  const mayExceed = most === 'advance-unless-money-remains' && moneyRemains !== 'no'
  const highest = multiplyEuro(price, baseline)
  if (measured === undefined) return { least, most: mayExceed ? larger(highest, advance) : advance }
  const outcome = larger(multiplyEuro(price, String(baseline - measured)), least)
  const above = compareEuro(subtractEuro(outcome, advance), zero) > 0
  if (!above) return { least: outcome, most: outcome }
  if (!mayExceed) return { least: advance, most: advance }
  return { least: moneyRemains === 'yes' ? outcome : advance, most: outcome }
}

function larger(a: Euro, b: Euro): Euro {
  return compareEuro(a, b) > 0 ? a : b
}
