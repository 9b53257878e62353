import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, step } from '../../core/problems.js'
import type { Discounting } from '../discounting/discounting.js'
import { discountingProblems, yearsProblems } from '../discounting/check.js'
import { flowsProblems } from './check-flows.js'
import type { Flow } from './flow.js'
import { drawnSumOf, valued, type ValuedFlows, type Weigh } from './valued.js'
import type { DrawnSum } from './sum.js'

/**
 * Over which years flows are taken together, and how they are discounted.
 *
 * @category Perspectives
 */
export interface ValuationOptions {
  /** The years of the appraisal, from 1 to 1000. */
  readonly years: number
  /** The rate, and where the amounts of the first year stand. */
  readonly discounting: Discounting
}

/**
 * Through whose eyes flows are seen: a set of parties, or all of them together.
 *
 * @typeParam Party - the names of the parties
 * @category Perspectives
 */
export type Perspective<Party extends string = string> = 'society' | readonly Party[]

/**
 * What flows come to for a set of parties: what these receive less what they pay, in euros at the start.
 *
 * What one of them pays another cancels out; for society as a whole all transfers do, and real costs and benefits are
 * left. A flow that is not known makes the sum unknown for those whom it concerns, and for nobody else.
 *
 * @typeParam Party - the names of the parties
 * @param flows - the flows
 * @param perspective - the parties, each of which is in one of the flows; or `society`
 * @param options - the years and how to discount
 * @returns the net present value: below 0 where they pay more than they receive
 * @throws MaatwerkError `invalid-input` with everything that is wrong with the flows, the options and the perspective
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const { transfer, realBenefit } = costBenefit
 * const facts = { priceLevel: 2014, evidence: 'assumption' } as const
 * const flows = [
 *   realBenefit('pupil', { name: 'earnings', amounts: [0, 1000], ...facts }),
 *   transfer('pupil', 'government', { name: 'tax', amounts: [0, 200], ...facts }),
 * ]
 * const options = { years: 2, discounting: { rate: 0.25, firstExponent: 0 } } as const
 * costBenefit.valueTo(flows, ['pupil'], options).total // => 640
 * costBenefit.valueTo(flows, ['government'], options).total // => 160
 * costBenefit.valueTo(flows, 'society', options).total // => 800
 * ```
 * @see {@link appraise}, for all measures at once
 * @category Perspectives
 */
export function valueTo<Party extends string>(
  flows: readonly Flow<Party>[],
  perspective: Perspective<NoInfer<Party>>,
  options: ValuationOptions,
): DrawnSum {
  const problems = [
    ...valuationProblems(flows, options),
    ...(perspective === 'society' ? [] : partiesProblems(perspective, 'perspective', partiesOf(flows))),
  ]
  throwProblems('invalid-input', 'the value of flows', problems)
  return drawnSumOf(valuedBy(flows, options), signIn(perspective))
}

/** @internal */
export function valuedBy(flows: readonly Flow[], { discounting, years }: ValuationOptions): ValuedFlows {
  return valued(flows, discounting, years)
}

/**
 * What is wrong with flows and the options that they are valued by.
 *
 * @internal
 */
export function valuationProblems(flows: unknown, options: unknown, path = 'options'): Problem[] {
  if (!isRecord(options)) {
    return [
      {
        path,
        message: 'this is no object',
        expected: 'an object such as { years: 10, discounting: { rate: 0.03, firstExponent: 0 } }',
      },
    ]
  }
  const { years, discounting } = options
  const ofYears = yearsProblems(years, step(path, 'years'))
  const ofDiscounting = discountingProblems(discounting, step(path, 'discounting'), years)
  const context = {
    years: ofYears.length === 0 ? Number(years) : Infinity,
    discounting: ofDiscounting.length === 0 ? (discounting as Discounting) : undefined,
  }
  return [...ofYears, ...ofDiscounting, ...flowsProblems(flows, context)]
}

/**
 * The parties of some flows, in the order in which they come up.
 *
 * @internal
 */
export function partiesOf(flows: unknown): string[] {
  if (!Array.isArray(flows)) return []
  const named = (flows as (Partial<Flow> | null)[]).flatMap((flow) => [flow?.payer, flow?.receiver])
  return [...new Set(named)].filter((party) => typeof party === 'string')
}

/**
 * What is wrong with a list of parties.
 *
 * @internal
 */
export function partiesProblems(parties: unknown, path: string, known: readonly string[]): Problem[] {
  if (!Array.isArray(parties) || parties.length === 0) {
    return [{ path, message: 'there are no parties', expected: 'a list of at least one party' }]
  }
  return Array.from<unknown>(parties).flatMap((party, at): Problem[] => {
    if (known.includes(party as string)) return []
    const message = `${shown(party)} neither pays nor receives`
    return [{ path: step(path, at), message, expected: `one of ${known.join(', ')}` }]
  })
}

/**
 * For a perspective: 1 for a flow that comes in, -1 for one that goes out, 0 for one that stays inside or outside.
 *
 * @internal
 */
export function signIn(perspective: Perspective): Weigh {
  const has = (party: string | undefined) =>
    party !== undefined && (perspective === 'society' || perspective.includes(party))
  return ({ payer, receiver }) => Number(has(receiver)) - Number(has(payer))
}
