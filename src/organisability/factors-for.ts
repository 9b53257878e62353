import { step } from '../core/problems.js'
import { assertAssessment } from './check.js'
import type { IndicatorCode } from './condition.js'
import type { OrganisingFactor } from './factor.js'
import { isSaidOf, organisingFactors } from './factors.js'
import { intakeOf, saidOf, type AssessmentInput, type Said } from './input.js'
import { balanceOf } from './intake.js'
import { reckoned } from './reckoned.js'
import { rangeOf, stateOf, type IndicatorState } from './range.js'

/**
 * Whether a factor is there.
 *
 * - `applies`, `applies-in-part`, `does-not-apply`: as it is said
 * - `disputed`: voices differ
 * - `other-traject`: nothing is said, and the report names it of other types of traject
 * - `worth-asking`: nothing is said, and an indicator it bears on is weak, not met or disputed
 * - `unknown`: nothing is said
 *
 * @category Factors
 */
export type FactorState =
  | 'applies'
  | 'applies-in-part'
  | 'does-not-apply'
  | 'disputed'
  | 'other-traject'
  | 'worth-asking'
  | 'unknown'

/**
 * An indicator that a factor bears on, with how it stands.
 *
 * @category Factors
 */
export interface FactorIndicator {
  /** Which one. */
  readonly code: IndicatorCode
  /** How it stands when all that is said of it is heard. */
  readonly state: IndicatorState
}

/**
 * A factor for a traject: whether it is there, and why.
 *
 * @category Factors
 */
export interface FactorFor {
  /** The factor of the report. */
  readonly factor: OrganisingFactor
  /** Whether it is there. */
  readonly state: FactorState
  /** What is said of it, each with its voice and its source. */
  readonly said: readonly Said[]
  /** The indicators it bears on. */
  readonly indicators: readonly FactorIndicator[]
  /** What it looked at, as paths into the input. */
  readonly facts: readonly string[]
}

/**
 * Which bottlenecks and success factors of the report apply to a traject, and why.
 *
 * Whether one is there only somebody who knows the school can say: give that in `factors`. Where nothing is said the
 * indicators tell no more than which are worth asking about: the ones that bear on what is weak, not met or disputed. That a
 * factor bears on something weak does not make it the cause.
 *
 * @param input - what is known of the traject, as for {@link assess}
 * @returns every factor of the report, in the order of {@link organisingFactors}
 * @throws MaatwerkError as for `assess`
 * @example
 * ```ts
 * import { organisability } from 'maatwerktrajecten'
 *
 * const source = { document: 'Talk with the coordinator', datedOn: '2014-03-03' }
 * const found = organisability.factorsFor({
 *   traject: 'leerwerktraject',
 *   indicators: { 'placements-available': [{ state: 'weak', voice: 'vmbo', source }] },
 *   factors: { 'companies-do-not-know-it': [{ state: 'met', voice: 'companies', source }] },
 * })
 * const inState = (state: organisability.FactorState) =>
 *   found.filter((each) => each.state === state).map((each) => each.factor.code)
 * inState('applies') // => ['companies-do-not-know-it']
 * inState('worth-asking') // => ['dependence-on-companies', 'too-few-placements', 'shared-placement-companies']
 * inState('other-traject').includes('pupils-below-sixteen') // => true
 * ```
 * @category Factors
 */
export function factorsFor(input: AssessmentInput): FactorFor[] {
  assertAssessment(input)
  const balance = balanceOf(intakeOf(input))
  return organisingFactors.map((factor) => {
    const said = saidOf(input.factors?.[factor.code])
    const indicators = factor.bearsOn.map((code) => {
      const all = [...saidOf(input.indicators?.[code]), ...reckoned(code, balance)]
      return { code, state: stateOf(rangeOf(all)) }
    })
    const facts = [step('factors', factor.code), 'traject', ...factor.bearsOn.map((code) => step('indicators', code))]
    return { factor, state: stateFor(factor, said, indicators, input), said, indicators, facts }
  })
}

const saidStates: Readonly<Record<Exclude<IndicatorState, 'unknown'>, FactorState>> = {
  met: 'applies',
  weak: 'applies-in-part',
  'not-met': 'does-not-apply',
  disputed: 'disputed',
}

const bad: readonly IndicatorState[] = ['weak', 'not-met', 'disputed']

function stateFor(
  factor: OrganisingFactor,
  said: readonly Said[],
  indicators: readonly FactorIndicator[],
  { traject }: AssessmentInput,
): FactorState {
  const state = stateOf(rangeOf(said))
  if (state !== 'unknown') return saidStates[state]
  if (traject !== undefined && !isSaidOf(factor, traject)) return 'other-traject'
  return indicators.some((each) => bad.includes(each.state)) ? 'worth-asking' : 'unknown'
}
