import { throwProblems } from '../../core/errors.js'
import { factorsOf } from '../discounting/discounting.js'
import { gradesOfValued } from '../effects/grades.js'
import type { Flow } from '../flows/flow.js'
import { valuedBy, type Perspective } from '../flows/perspectives.js'
import { meanOf, valuesOf } from '../flows/present-values.js'
import { pathsOf } from '../flows/valued.js'
import { gainsOf } from '../flows/who-gains-who-pays.js'
import type { Appraisal, AppraisalConventions, AppraisalOptions, PerspectiveResult } from './appraisal.js'
import { appraisalProblems } from './check-appraisal.js'
import { perspectiveResult } from './perspective-result.js'
import { publicFundsResult } from './public-funds-result.js'

/**
 * Appraises flows: what they come to, for whom, at what ratio and rate, resting on what, and under which conventions.
 *
 * It takes flows as they are and asks nothing of where they come from. Flows should be differences with what would else
 * be done. With flows that are drawn, all of them on the same draws, it gives the net present value of every draw as
 * well; 10,000 draws of 20 flows over 25 years take some hundredths of a second. A flow that is not known makes the
 * measures of those whom it concerns `not-known` and leaves the others as they are.
 *
 * @typeParam Party - the names of the parties
 * @typeParam View - the names of the perspectives
 * @param flows - the flows, each with its own name, all in the prices of one year
 * @param options - the years, how to discount, and through whose eyes to look
 * @returns the measures of each perspective, the table of who gains and who pays, the grades of evidence and the
 *   conventions
 * @throws MaatwerkError `invalid-input` with everything that is wrong with the flows and the options
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const { realBenefit, realCost, transfer } = costBenefit
 * const facts = { priceLevel: 2014, evidence: 'assumption' } as const
 * const result = costBenefit.appraise(
 *   [
 *     realCost('school', { name: 'class', amounts: [1000], ...facts }),
 *     realBenefit('pupil', { name: 'earnings', amounts: [0, 900, 900], ...facts }),
 *     transfer('pupil', 'government', { name: 'tax', amounts: [0, 300, 300], ...facts }),
 *   ],
 *   {
 *     years: 3,
 *     discounting: { rate: 0.25, firstExponent: 0 },
 *     perspectives: { pupil: ['pupil'], public: ['school', 'government'] },
 *     outcomes: { diplomas: [0, 0, 1.5625] },
 *   },
 * )
 * result.perspectives.pupil.netPresentValue.total // => 864
 * result.perspectives.public.netPresentValue.total // => -568
 * result.perspectives.society.netPresentValue.total // => 296
 * result.perspectives.public.costPerOutcome['diplomas']
 * // => { outcome: 'cost-per-outcome', cost: 568, netCost: 568, extra: 1 }
 * result.gains.rows.length // => 3
 * result.grades.shares.assumption // => 1
 * ```
 * @category Appraisal
 */
export function appraise<Party extends string, View extends string = never>(
  flows: readonly Flow<Party>[],
  options: AppraisalOptions<Party, View>,
): Appraisal<Party, View> {
  throwProblems('invalid-input', 'an appraisal', appraisalProblems(flows, options))
  const given = options as AppraisalOptions
  const all = valuedBy(flows, options)
  const paths = pathsOf(all)
  const outcomes = outcomesOf(given)
  const result = (perspective: Perspective) => perspectiveResult(all, paths, perspective, given, outcomes)
  const named = Object.entries(given.perspectives ?? {}).map(([view, parties]) => [view, result(parties)] as const)
  const gains = gainsOf(all)
  const grades = gradesOfValued(all)
  const perspectives: Record<string, PerspectiveResult> = { ...Object.fromEntries(named), society: result('society') }
  return {
    perspectives,
    gains,
    outcomes,
    ...(given.publicFunds === undefined ? {} : { publicFunds: publicFundsResult(all, given, given.publicFunds) }),
    grades,
    unknown: flows.flatMap(({ name, unknown }) => (unknown === undefined ? [] : [{ flow: name, why: unknown }])),
    notes: grades.notes,
    conventions: conventionsOf(flows, given, all.draws),
  } as Appraisal as Appraisal<Party, View>
}

function outcomesOf({ outcomes = {}, discounting, years }: AppraisalOptions): Record<string, number> {
  const factors = factorsOf(discounting, years, 'effects')
  return Object.fromEntries(
    Object.entries(outcomes).map(([name, amounts]) => [name, meanOf(valuesOf(amounts, factors))]),
  )
}

function conventionsOf(
  flows: readonly Flow[],
  options: AppraisalOptions,
  draws: number | undefined,
): AppraisalConventions {
  const { years, discounting, denominator = 'payments', weights } = options
  const priceLevel = flows.find(({ amounts }) => amounts !== undefined)
  return {
    years,
    discounting,
    ...(priceLevel?.amounts === undefined ? {} : { priceLevel: priceLevel.priceLevel }),
    denominator,
    ...(draws === undefined ? {} : { draws }),
    ...(weights === undefined ? {} : { weights }),
  }
}
