import { factorsOf, type Discounting } from '../discounting/discounting.js'
import { drawsIn } from './amounts.js'
import type { Flow } from './flow.js'
import { meanByYear, meanOf, valuesOf } from './present-values.js'
import type { DrawnSum, FlowSum } from './sum.js'

/**
 * Flows with their present values, worked out once.
 *
 * @internal
 */
export interface ValuedFlows {
  readonly flows: readonly Flow[]
  readonly years: number
  /** How many draws there are; `undefined` where no flow is drawn. */
  readonly draws: number | undefined
  /** For each flow its present value, one for each draw or a single one; `undefined` where it is not known. */
  readonly values: readonly (Float64Array | undefined)[]
  /** For each flow the mean of its present values; 0 where it is not known. */
  readonly means: Float64Array
}

/** @internal */
export function valued(flows: readonly Flow[], discounting: Discounting, years: number): ValuedFlows {
  const factors = factorsOf(discounting, years)
  const values = flows.map(({ amounts }) => (amounts === undefined ? undefined : valuesOf(amounts, factors)))
  const draws = flows
    .map(({ amounts }) => (amounts === undefined ? undefined : drawsIn(amounts)))
    .find((count) => count !== undefined)
  const means = Float64Array.from(values, (each) => (each === undefined ? 0 : meanOf(each)))
  return { flows, years, draws, values, means }
}

/**
 * A weight for each flow: 1 for what comes in, -1 for what goes out, 0 for what is left out.
 *
 * @internal
 */
export type Weigh = (flow: Flow) => number

/**
 * The sum of the present values of some flows.
 *
 * @internal
 */
export function sumOf({ flows, means }: Pick<ValuedFlows, 'flows' | 'means'>, weigh: Weigh): FlowSum {
  const terms = flows.map((flow, at) => weigh(flow) * means[at]!)
  const unknown = flows.filter((flow) => flow.amounts === undefined && weigh(flow) !== 0).map(({ name }) => name)
  const known = exactly(terms)
  return { ...(unknown.length === 0 ? { total: known } : {}), known, unknown }
}

/**
 * The same, draw by draw as well.
 *
 * @internal
 */
export function drawnSumOf(all: ValuedFlows, weigh: Weigh): DrawnSum {
  const sum = sumOf(all, weigh)
  if (all.draws === undefined) return sum
  const draws = new Float64Array(all.draws)
  all.flows.forEach((flow, at) => {
    const [weight, values] = [weigh(flow), all.values[at]]
    if (weight === 0 || values === undefined) return
    const stride = values.length === 1 ? 0 : 1
    for (let draw = 0; draw < draws.length; draw += 1) draws[draw]! += weight * values[draw * stride]!
  })
  return { ...sum, draws }
}

/**
 * For each flow its amounts by year, not discounted, the mean over the draws; `undefined` where it has no years or no
 * amounts.
 *
 * @internal
 */
export function pathsOf({ flows, years }: ValuedFlows): (Float64Array | undefined)[] {
  return flows.map(({ amounts }) => (amounts === undefined ? undefined : meanByYear(amounts, years)))
}

/**
 * The sum of some flows by year; `undefined` where one of them has no years.
 *
 * @internal
 */
export function byYearOf(
  { flows, years }: ValuedFlows,
  paths: readonly (Float64Array | undefined)[],
  weigh: Weigh,
): Float64Array | undefined {
  const terms = Array.from({ length: years }, (): number[] => [])
  for (const [at, flow] of flows.entries()) {
    const [weight, path] = [weigh(flow), paths[at]]
    if (weight === 0 || flow.amounts === undefined) continue
    if (path === undefined) return undefined
    path.forEach((amount, year) => terms[year]!.push(weight * amount))
  }
  return Float64Array.from(terms, exactly)
}

/**
 * The sum of some numbers, the same to the last bit or nearly so in whatever order they stand: what rounding loses is
 * kept apart and added at the end (Neumaier 1974).
 *
 * @internal
 */
export function exactly(numbers: ArrayLike<number>): number {
  let [sum, lost] = [0, 0]
  for (let at = 0, { length } = numbers; at < length; at += 1) {
    const number = numbers[at]!
    const next = sum + number
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum
    sum = next
  }
  // Nothing is 0, not minus 0.
  return sum + lost + 0
}
