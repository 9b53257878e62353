import { MaatwerkError, throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown } from '../../core/problems.js'
import { meanOf } from '../flows/present-values.js'
import { finiteProblems, listOfNumbersProblems } from './problems.js'

/**
 * What a policy is worth to those it reaches, for each euro it costs government on balance.
 *
 * @category Public funds
 */
export interface MarginalValue {
  /**
   * - `ratio`: it costs government money; the value may be below 0
   * - `pays-for-itself`: it is worth something, or nothing, and costs government nothing on balance: infinite
   * - `loss-at-no-cost`: those it reaches lose, and government is left as it was: minus infinite
   * - `loss-for-savings`: those it reaches lose and government saves. The ratio is then above 0 and has another
   *   meaning: what they lose for each euro saved, so that a low one is good
   */
  readonly outcome: 'ratio' | 'pays-for-itself' | 'loss-at-no-cost' | 'loss-for-savings'
  /** Willingness to pay by net cost; `Infinity` or `-Infinity` in the two cases above. */
  readonly value: number
  /** What it is worth to those it reaches, in euros at the start. */
  readonly willingnessToPay: number
  /** What it costs government after what comes back in taxes and savings, in euros at the start. */
  readonly netCost: number
}

/**
 * The marginal value of public funds (Hendren and Sprung-Keyser 2020, A Unified Welfare Analysis of Government
 * Policies): willingness to pay by net cost to government, with the cases in which there is no plain ratio as the
 * published analysis has them.
 *
 * @param willingnessToPay - what it is worth to those it reaches, in euros at the start
 * @param netCost - outlay less what comes back to government, in euros at the start
 * @returns the value and which case it is
 * @throws MaatwerkError `invalid-input` for what is no finite number
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.marginalValueOfPublicFunds(11575.86, 27156.21).value // ~> 0.4263
 * costBenefit.marginalValueOfPublicFunds(5000, -2621).value // => Infinity
 * ```
 * @category Public funds
 */
export function marginalValueOfPublicFunds(willingnessToPay: number, netCost: number): MarginalValue {
  throwProblems('invalid-input', 'a marginal value of public funds', finiteProblems({ willingnessToPay, netCost }))
  return { ...caseOf(willingnessToPay, netCost), willingnessToPay, netCost }
}

function caseOf(worth: number, cost: number): Pick<MarginalValue, 'outcome' | 'value'> {
  const value = worth / cost
  // A cost so small that the division overflows is none.
  const isNone = cost === 0 || !Number.isFinite(value)
  if (cost > 0 && !isNone) return { outcome: 'ratio', value }
  if (worth >= 0) return { outcome: 'pays-for-itself', value: Infinity }
  if (isNone) return { outcome: 'loss-at-no-cost', value: -Infinity }
  return { outcome: 'loss-for-savings', value }
}

/**
 * The marginal value of public funds over draws.
 *
 * @category Public funds
 */
export interface DrawnMarginalValue {
  /** The value at the point estimate. */
  readonly point: MarginalValue
  /** The share of draws (0 to 1) that have no place on one line with the point estimate, and are left out. */
  readonly missingShare: number
  /** The share of all draws (0 to 1) in which it pays for itself. */
  readonly paysForItselfShare: number
  /**
   * The lower percentile (0 to 50) that the interval was taken at; the upper one is 100 less it. 0 where none is left.
   */
  readonly percentile: number
  /** The lower end; may be minus infinite. */
  readonly low: number
  /** The upper end; may be infinite. */
  readonly high: number
  /** The share (0 to 1) that the interval is to cover. */
  readonly coverage: number
}

/**
 * How to take an interval from draws.
 *
 * @category Public funds
 */
export interface MarginalValueOptions {
  /** The point estimate: willingness to pay and net cost, in euros; the means of the draws when left out. */
  readonly point?: {
    /** What it is worth to those it reaches. */
    readonly willingnessToPay: number
    /** What it costs government on balance. */
    readonly netCost: number
  }
  /** The share (above 0, below 1) that the interval is to cover; 0.95 when left out. */
  readonly coverage?: number
}

/**
 * An interval of the marginal value of public funds from draws, by the rule of Hendren and Sprung-Keyser.
 *
 * A loss for savings and a worth for a cost both give a ratio above 0, with opposite meanings. So draws in which those
 * reached lose and government saves are left out, unless the point estimate is such a case itself: then those with a
 * worth and a cost are. For each draw left out the interval gets wider: of 95 % coverage and a share `m` missing it
 * runs from percentile `(5 - 100 m) / 2` to 100 less that; where nothing is left of that, it is everything.
 *
 * A percentile that falls between two draws is their mean; where one of them is infinite, that one.
 *
 * @param willingnessToPay - what it is worth in each draw, in euros
 * @param netCost - what it costs government on balance in each draw, in euros
 * @param options - the point estimate and the coverage
 * @returns the point, the interval and the shares that the rule rests on
 * @throws MaatwerkError `invalid-input` for lists that differ in length, numbers that are not finite, and a coverage
 *   that cannot be
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const drawn = costBenefit.drawnMarginalValue([40, 50, 60, 70], [100, 50, 20, -10])
 * drawn.point.value // => 1.375
 * drawn.low // => 0.4
 * drawn.high // => Infinity
 * drawn.paysForItselfShare // => 0.25
 * ```
 * @category Public funds
 */
export function drawnMarginalValue(
  willingnessToPay: ArrayLike<number>,
  netCost: ArrayLike<number>,
  options: MarginalValueOptions = {},
): DrawnMarginalValue {
  throwProblems('invalid-input', 'draws of a marginal value', drawsProblems(willingnessToPay, netCost, options))
  const { coverage = 0.95, point: given } = options
  const point = marginalValueOfPublicFunds(
    given?.willingnessToPay ?? meanOf(willingnessToPay),
    given?.netCost ?? meanOf(netCost),
  )
  const { kept, free } = valuesBeside(point, willingnessToPay, netCost)
  const { length: draws } = willingnessToPay
  const missingShare = (draws - kept.length) / draws
  const tail = withoutRounding((1 - coverage - missingShare) / 2)
  const [low, high] = tail <= 0 ? [-Infinity, Infinity] : [quantileOf(kept, tail, 0), quantileOf(kept, 1 - tail, 1)]
  return {
    point,
    missingShare,
    paysForItselfShare: free / draws,
    percentile: Math.max(100 * tail, 0),
    low,
    high,
    coverage,
  }
}

/** The values, sorted, of the draws that have a place on one line with the point; and how many pay for themselves. */
function valuesBeside(
  { outcome }: MarginalValue,
  worths: ArrayLike<number>,
  costs: ArrayLike<number>,
): { readonly kept: Float64Array; readonly free: number } {
  const kept = new Float64Array(worths.length)
  const sign = outcome === 'loss-for-savings' ? 1 : -1
  let [count, free] = [0, 0]
  for (let draw = 0; draw < kept.length; draw += 1) {
    const [worth, cost] = [worths[draw]!, costs[draw]!]
    if (sign * worth > 0 && sign * cost > 0) continue
    kept[count] = caseOf(worth, cost).value
    count += 1
    if (worth >= 0 && cost <= 0) free += 1
  }
  return { kept: kept.subarray(0, count).sort(), free }
}

/** What floating point makes of a share such as 1 - 0.95 - 0.05, or of a place such as 40 x 0.975, is brought back. */
function withoutRounding(number: number): number {
  return Math.round(number * 1e9) / 1e9
}

/** A quantile of sorted numbers: a mean of two where it falls between them, or the infinite one of them. */
function quantileOf(sorted: Float64Array, share: number, end: 0 | 1): number {
  const place = withoutRounding(sorted.length * share)
  const below = sorted[Math.min(Math.max(Math.ceil(place) - 1, 0), sorted.length - 1)]!
  const above = sorted[Math.min(Math.floor(place), sorted.length - 1)]!
  if (Number.isFinite(below) && Number.isFinite(above)) return (below + above) / 2
  return end === 0 ? below : above
}

function pointProblems(point: unknown): Problem[] {
  if (point === undefined) return []
  const { willingnessToPay, netCost } = isRecord(point) ? point : {}
  return finiteProblems({ 'options.point.willingnessToPay': willingnessToPay, 'options.point.netCost': netCost })
}

function drawsProblems(worth: unknown, cost: unknown, options: unknown): Problem[] {
  const problems = [...listOfNumbersProblems(worth, 'willingnessToPay'), ...listOfNumbersProblems(cost, 'netCost')]
  const { coverage = 0.95, point } = isRecord(options) ? options : {}
  problems.push(...pointProblems(point))
  if (!(typeof coverage === 'number' && coverage > 0 && coverage < 1)) {
    problems.push({
      path: 'options.coverage',
      message: `${shown(coverage)} is not a coverage`,
      expected: 'a share above 0 and below 1',
    })
  }
  if (problems.length > 0) return problems
  const [draws, others] = [(worth as ArrayLike<number>).length, (cost as ArrayLike<number>).length]
  if (draws === others) return []
  return [
    {
      path: 'netCost',
      message: `there are ${others} draws`,
      expected: `${draws}, as many as of the willingness to pay`,
    },
  ]
}

/**
 * The benefit-cost metric beside which Hendren and Sprung-Keyser set theirs: `1 + (worth - net cost) / programme cost`.
 *
 * Savings of government count as benefits in it; in the marginal value they are taken off the cost.
 *
 * @param willingnessToPay - what it is worth to those it reaches, in euros at the start
 * @param netCost - outlay less what comes back to government, in euros at the start
 * @param programmeCost - the outlay alone, above 0, in euros at the start
 * @returns the metric: above 1 where worth exceeds net cost
 * @throws MaatwerkError `invalid-input` for what is no finite number, or an outlay of 0 or less
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.cbaMetric(11575.86, 27156.21, 28290) // ~> 0.4493
 * ```
 * @category Public funds
 */
export function cbaMetric(willingnessToPay: number, netCost: number, programmeCost: number): number {
  const problems = finiteProblems({ willingnessToPay, netCost, programmeCost })
  if (problems.length === 0 && programmeCost <= 0) {
    problems.push({
      path: 'programmeCost',
      message: `${programmeCost} cannot be divided by`,
      expected: 'a number above 0',
    })
  }
  throwProblems('invalid-input', 'a benefit-cost metric', problems)
  const metric = 1 + (willingnessToPay - netCost) / programmeCost
  if (Number.isFinite(metric)) return metric
  const message = `${programmeCost} is too small to be divided by`
  throw new MaatwerkError('invalid-input', 'a benefit-cost metric', [
    { path: 'programmeCost', message, expected: 'the outlay on the programme in euros' },
  ])
}
