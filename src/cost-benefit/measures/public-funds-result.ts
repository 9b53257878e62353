import type { Flow } from '../flows/flow.js'
import { signIn } from '../flows/perspectives.js'
import type { NotKnown } from '../flows/sum.js'
import { drawnSumOf, sumOf, type ValuedFlows } from '../flows/valued.js'
import type { AppraisalOptions, PublicFunds, PublicFundsResult } from './appraisal.js'
import { missingIn } from './perspective-result.js'
import { cbaMetric, drawnMarginalValue, marginalValueOfPublicFunds } from './public-funds.js'

/**
 * The marginal value of public funds of an appraisal.
 *
 * @internal
 */
export function publicFundsResult(
  all: ValuedFlows,
  { perspectives = {} }: AppraisalOptions,
  { government, beneficiaries, programme }: PublicFunds,
): PublicFundsResult | NotKnown {
  const ofGovernment = signIn(perspectives[government]!)
  const [cost, worth] = [
    drawnSumOf(all, (flow) => 0 - ofGovernment(flow)),
    drawnSumOf(all, signIn(perspectives[beneficiaries]!)),
  ]
  const unknown = all.flows
    .map(({ name }) => name)
    .filter((name) => cost.unknown.includes(name) || worth.unknown.includes(name))
  const missing = missingIn({ known: 0, unknown })
  if (missing !== undefined) return missing
  const isOutlay = ({ name }: Flow) => programme?.includes(name) === true
  const outlay = sumOf(all, (flow) => (isOutlay(flow) ? 0 - ofGovernment(flow) : 0)).known
  const [point, isDrawn] = [
    { willingnessToPay: worth.known, netCost: cost.known },
    worth.draws !== undefined && cost.draws !== undefined,
  ]
  return {
    ...marginalValueOfPublicFunds(worth.known, cost.known),
    ...(outlay > 0
      ? { costOverProgrammeCost: cost.known / outlay, cbaMetric: cbaMetric(worth.known, cost.known, outlay) }
      : {}),
    ...(isDrawn ? { drawn: drawnMarginalValue(worth.draws!, cost.draws!, { point }) } : {}),
  }
}
