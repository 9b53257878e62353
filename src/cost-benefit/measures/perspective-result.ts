import { factorsOf } from '../discounting/discounting.js'
import type { Flow } from '../flows/flow.js'
import { partiesOf, signIn, type Perspective } from '../flows/perspectives.js'
import type { DrawnSum, NotKnown } from '../flows/sum.js'
import { byYearOf, drawnSumOf, sumOf, type ValuedFlows, type Weigh } from '../flows/valued.js'
import type { AppraisalOptions, DenominatorRule, PerspectiveResult, StatedRatio } from './appraisal.js'
import { benefitCostRatio } from './benefit-cost-ratio.js'
import { costPerOutcome } from './cost-per-outcome.js'
import { equityWeight, type EquityWeights } from './equity-weight.js'
import { internalRateOfReturn } from './internal-rate.js'
import { payback } from './payback.js'

/**
 * All measures of one perspective.
 *
 * @internal
 */
export function perspectiveResult(
  all: ValuedFlows,
  paths: readonly (Float64Array | undefined)[],
  perspective: Perspective,
  options: AppraisalOptions,
  outcomes: Readonly<Record<string, number>>,
): PerspectiveResult {
  const { discounting, years, denominator = 'payments', weights } = options
  const sign = signIn(perspective)
  const parties = perspective === 'society' ? partiesOf(all.flows) : perspective
  const netPresentValue = drawnSumOf(all, sign)
  const byYear = byYearOf(all, paths, sign)
  const missing = missingIn(netPresentValue)
  const known = <Result>(measure: () => Result): Result | NotKnown => missing ?? measure()
  const ofYears = <Result>(measure: (amounts: Float64Array) => Result): Result | NotKnown => {
    return known(() => (byYear === undefined ? withoutYears(all, sign) : measure(byYear)))
  }
  const { total } = netPresentValue
  const factors = factorsOf(discounting, years)
  return {
    parties,
    netPresentValue,
    ...(byYear === undefined ? {} : { byYear }),
    benefitCostRatio: known(() => ratioOf(all, sign, denominator)),
    internalRate: ofYears(internalRateOfReturn),
    payback: ofYears((amounts) => payback(amounts, { rate: 0, firstExponent: discounting.firstExponent })),
    discountedPayback: ofYears((amounts) => payback(amounts, discounting)),
    ...(total === undefined ? {} : { annuity: total / factors.reduce((sum, factor) => sum + factor, 0) }),
    costPerOutcome: Object.fromEntries(
      Object.entries(outcomes).map(([name, extra]) => [name, known(() => costPerOutcome(0 - total!, extra))]),
    ),
    ...(weights === undefined ? {} : { weighted: weightedOf(all, parties, weights) }),
  }
}

/** @internal */
export function missingIn({ unknown }: DrawnSum): NotKnown | undefined {
  return unknown.length === 0 ? undefined : { outcome: 'not-known', because: 'unknown-parts', flows: unknown }
}

function withoutYears({ flows }: ValuedFlows, sign: Weigh): NotKnown {
  const discounted = flows.filter((flow) => {
    const { amounts } = flow
    return sign(flow) !== 0 && typeof amounts === 'object' && 'kind' in amounts && amounts.kind === 'discounted'
  })
  return { outcome: 'not-known', because: 'no-years', flows: discounted.map(({ name }) => name) }
}

function ratioOf(all: ValuedFlows, sign: Weigh, denominator: DenominatorRule): StatedRatio {
  const isCost =
    denominator === 'payments' ? (flow: Flow) => sign(flow) < 0 : ({ name }: Flow) => denominator.flows.includes(name)
  const benefits = sumOf(all, (flow) => (isCost(flow) ? 0 : sign(flow))).known
  const costs = sumOf(all, (flow) => (isCost(flow) ? 0 - sign(flow) : 0)).known
  const concerned = all.flows.filter((flow) => sign(flow) !== 0)
  return {
    ...benefitCostRatio(benefits, costs),
    inDenominator: concerned.filter(isCost).map(({ name }) => name),
    inNumerator: concerned.filter((flow) => !isCost(flow)).map(({ name }) => name),
  }
}

/** Each party's share in a flow by its own weight; a transfer between two of them does not cancel any more. */
function weightedOf(
  all: ValuedFlows,
  parties: readonly string[],
  { incomes, reference, eta }: EquityWeights,
): DrawnSum {
  const weightOf = (party: string | undefined): number => {
    if (party === undefined || !parties.includes(party)) return 0
    const income = Object.hasOwn(incomes, party) ? incomes[party] : undefined
    return income === undefined ? 1 : equityWeight(income, reference, eta)
  }
  return drawnSumOf(all, ({ payer, receiver }) => weightOf(receiver) - weightOf(payer))
}
