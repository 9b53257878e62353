import { throwProblems } from '../../core/errors.js'
import type { Flow } from './flow.js'
import { partiesOf, signIn, valuationProblems, valuedBy, type ValuationOptions } from './perspectives.js'
import type { DrawnSum, FlowSum } from './sum.js'
import { drawnSumOf, sumOf, type ValuedFlows } from './valued.js'

/**
 * Who gains and who pays, party by party, in euros at the start.
 *
 * @typeParam Party - the names of the parties
 * @category Perspectives
 */
export interface GainsTable<Party extends string = string> {
  /** A row for each party, in the order in which they come up in the flows. */
  readonly rows: readonly GainsRow<Party>[]
  /** What moves between parties. */
  readonly transfers: FlowSum
  /** What is used up, whoever bears it. */
  readonly realCosts: FlowSum
  /** What there would else not be, whoever has it. */
  readonly realBenefits: FlowSum
  /** All parties together: real benefits less real costs. */
  readonly society: DrawnSum
  /** Whether the rows add up. */
  readonly check: GainsCheck
}

/**
 * What one party receives and pays, in euros at the start.
 *
 * @typeParam Party - the names of the parties
 * @category Perspectives
 */
export interface GainsRow<Party extends string = string> {
  /** The party. */
  readonly party: Party
  /** What it receives, transfers and real benefits. */
  readonly receives: FlowSum
  /** What it pays, transfers and real costs. */
  readonly pays: FlowSum
  /** What it receives less what it pays. */
  readonly net: DrawnSum
}

/**
 * The account of all parties: since each transfer is received by who it is not paid by, what they gain together is what
 * real flows bring. It covers the parts that are known.
 *
 * @category Perspectives
 */
export interface GainsCheck {
  /** What all parties gain together. */
  readonly overParties: number
  /** Real benefits less real costs. */
  readonly overRealFlows: number
  /** The one less the other: 0, but for rounding. */
  readonly difference: number
}

/**
 * A table of who gains and who pays.
 *
 * @typeParam Party - the names of the parties
 * @param flows - the flows
 * @param options - the years and how to discount
 * @returns for each party what it receives, pays and gains on balance, with the sums and the check that they agree
 * @throws MaatwerkError `invalid-input` with everything that is wrong with the flows and the options
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const { realBenefit, realCost, transfer } = costBenefit
 * const facts = { priceLevel: 2014, evidence: 'assumption' } as const
 * const table = costBenefit.whoGainsWhoPays(
 *   [
 *     realCost('employer', { name: 'supervision', amounts: [2000], ...facts }),
 *     transfer('government', 'employer', { name: 'praktijkleren', amounts: [2700], ...facts }),
 *     realBenefit('employer', { name: 'work done', amounts: [500], ...facts }),
 *   ],
 *   { years: 1, discounting: { rate: 0, firstExponent: 0 } },
 * )
 * table.rows.map(({ party, net }) => `${party} ${net.total}`) // => ['employer 1200', 'government -2700']
 * table.society.total // => -1500
 * table.check.difference // => 0
 * ```
 * @category Perspectives
 */
export function whoGainsWhoPays<Party extends string>(
  flows: readonly Flow<Party>[],
  options: ValuationOptions,
): GainsTable<Party> {
  throwProblems('invalid-input', 'a table of who gains', valuationProblems(flows, options))
  return gainsOf(valuedBy(flows, options)) as GainsTable<Party>
}

/** @internal */
export function gainsOf(all: ValuedFlows): GainsTable {
  const rows = partiesOf(all.flows).map((party): GainsRow => ({
    party,
    receives: sumOf(all, ({ receiver }) => Number(receiver === party)),
    pays: sumOf(all, ({ payer }) => Number(payer === party)),
    net: drawnSumOf(all, signIn([party])),
  }))
  const isReal = ({ nature }: Flow) => nature === 'real'
  const realCosts = sumOf(all, (flow) => Number(isReal(flow) && flow.payer !== undefined))
  const realBenefits = sumOf(all, (flow) => Number(isReal(flow) && flow.receiver !== undefined))
  const [overParties, overRealFlows] = [
    rows.reduce((sum, { net }) => sum + net.known, 0),
    realBenefits.known - realCosts.known,
  ]
  return {
    rows,
    transfers: sumOf(all, (flow) => Number(!isReal(flow))),
    realCosts,
    realBenefits,
    society: drawnSumOf(all, signIn('society')),
    check: { overParties, overRealFlows, difference: overParties - overRealFlows },
  }
}
