import { deepFreeze } from '../core/freeze.js'
import { sourceOf } from '../report/places.js'
import type { Counterproposal, PolicyFactor } from './factors/factor.js'
import { counterproposalRows, factorRows } from './factors/rows.js'

/**
 * The factors of table 2 of the 2014 report, as data: what policy was planned, what it was expected to do to the number
 * and to the kind of pupils, when that was to show, and which facts of the register really followed.
 *
 * The table takes each factor by itself, all else being equal, and gives no sizes: a direction is all it has, and in one
 * case not even that. It is drawn up from policy documents before the interviews. One of the six, demography, is made
 * by no act (`kind` is `no-act`) and so has nothing that followed in the register. The steps tell the rules as the table
 * has them; where that differs from the law, {@link discrepancies} says so.
 *
 * @returns the six factors in the order of the table, frozen, the same list each time
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * policy.factors().map((each) => [each.code, each.size.direction])
 * // => [['demography', 'down'], ['pass-rules-and-reference-levels', 'up'], ['entreeopleiding', 'unclear'],
 * //     ['passend-onderwijs', 'up'], ['vsv-policy', 'up'], ['mbo-funding-model', 'up']]
 *
 * const tests = policy.factors().find((each) => each.code === 'pass-rules-and-reference-levels')
 * tests?.visible?.mayBeEarlier // => 'where-schools-anticipate'
 * tests?.followed.find((each) => each.id === 'UIT-04')?.says
 * // => 'The rule for 2015-2016 was taken back and never applied.'
 * ```
 * @category Expectations
 */
export function factors(): readonly PolicyFactor[] {
  listed ??= deepFreeze(factorRows.map((row) => ({ ...row, source: sourceOf(row.lines) })))
  return listed
}

/**
 * What the vmbo schools propose in place of the policy they expect (section 4.3), with what the law did on that point
 * afterwards. A proposal of schools is no proposal of law, so the register does not hold it as one.
 *
 * @returns the two proposals in the order of the report, frozen, the same list each time
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * policy.counterproposals().map((each) => each.code) // => ['reconsider-2f', 'route-to-mbo-2-without-tests']
 * policy.counterproposals()[0]?.followed[0]?.id // => 'UIT-05'
 * ```
 * @category Expectations
 */
export function counterproposals(): readonly Counterproposal[] {
  proposed ??= deepFreeze(counterproposalRows.map((row) => ({ ...row, source: sourceOf(row.lines) })))
  return proposed
}

let listed: readonly PolicyFactor[] | undefined
let proposed: readonly Counterproposal[] | undefined
