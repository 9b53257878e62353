import { perFewer } from './vsv-subsidy-per-fewer.js'
import { bySums } from './vsv-subsidy-sums.js'
import type { VsvSubsidy, VsvSubsidyCase, VsvSubsidyContext } from './vsv-subsidy-case.js'
import { assertVsvCase } from './vsv-subsidy-check.js'

/**
 * What a school or institution gets in the subsidy against early school leaving, in euros of one calendar year.
 *
 * - `per-fewer`: the new vsv students of 2005-2006 less those of the measured year, times 2,000 euros in 2009 and 2,500
 *   from 2010 to 2013. The advance is 15, 20, 30, 40 and 40 % of those of 2005-2006, rounded, times the same amount; where
 *   that is above nothing and below a half, one student is paid. What is paid is not above the advance, unless in 2012
 *   and 2013 money remains; from 2010 on, a fifth of the advance is kept in any case.
 * - `vo-sums`, `mbo-sums`: a fixed sum by size, and a sum for each part that meets its norm. No student has a price. Of
 *   the mbo only the ends of the tables were noted; other sizes are not known unless you give the amount. In 2013 and 2014
 *   the mbo got no sum for its levels where the average share of vsv rose by 0.3 percentage points (`malus`).
 *
 * @param institution - the scheme, the size, the numbers or norms
 * @param context - the calendar year; the day of knowledge
 * @returns the lines, what is not known, and the whole
 * @throws MaatwerkError `invalid-date`, `invalid-input`, `invalid-amount`
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const parts = [{ part: 'onderbouw', size: 400, norm: 'met' }, { part: 'bovenbouw-vmbo', size: 300, norm: 'met' }] as const
 * funding.vsvSubsidy({ scheme: 'vo-sums', pupils: 800, parts }, { year: 2014 }).total.value // => { eur: '14000' }
 *
 * const fewer = { scheme: 'per-fewer', receiver: 'mbo', baseline: 100, measured: 90 } as const
 * funding.vsvSubsidy(fewer, { year: 2011 }).total.value // => { eur: '25000' }
 * ```
 * @category Vsv subsidy
 */
export function vsvSubsidy(institution: VsvSubsidyCase, context: VsvSubsidyContext): VsvSubsidy {
  assertVsvCase(institution, context)
  return institution.scheme === 'per-fewer' ? perFewer(institution, context) : bySums(institution, context)
}
