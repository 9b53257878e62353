import { throwProblems } from '../../core/errors.js'
import { flowEvidence, type Flow, type FlowEvidence } from '../flows/flow.js'
import { valuationProblems, valuedBy, type ValuationOptions } from '../flows/perspectives.js'
import { exactly, type ValuedFlows } from '../flows/valued.js'

/**
 * How much of a result rests on what evidence.
 *
 * @category Evidence
 */
export interface GradeShares {
  /**
   * For each grade the share (0 to 1) of the present value, each flow taken by its absolute value. Together they are 1,
   * or all 0 where nothing has a value.
   */
  readonly shares: Readonly<Record<FlowEvidence, number>>
  /** The sum of the absolute present values, in euros at the start. */
  readonly of: number
  /** What a reader should be told. */
  readonly notes: readonly GradeNote[]
}

/**
 * A remark that belongs beside a result.
 *
 * @category Evidence
 */
export interface GradeNote {
  /**
   * `expert`: part of it rests on the judgement of experts; `assumption`: on a number to reckon with; `unknown`: flows
   * are left out that nobody knows the amount of.
   */
  readonly code: 'expert' | 'assumption' | 'unknown'
  /** The names of the flows. */
  readonly flows: readonly string[]
  /** The share (0 to 1) of the present value; absent for `unknown`. */
  readonly share?: number
}

/**
 * Which share of the present value of flows rests on each grade of evidence.
 *
 * A cost of 100 on a price that was paid and a benefit of 300 on a guess give 0.25 and 0.75: what counts is how large a
 * flow is, not which way it goes or to whom.
 *
 * @param flows - the flows
 * @param options - the years and how to discount
 * @returns the share of each grade, with a note on experts, assumptions and unknown parts where there are any
 * @throws MaatwerkError `invalid-input` with everything that is wrong with the flows and the options
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const { realBenefit, realCost } = costBenefit
 * const grades = costBenefit.gradesOf(
 *   [
 *     realCost('school', { name: 'class', amounts: [100], priceLevel: 2014, evidence: 'descriptive' }),
 *     realBenefit('pupil', { name: 'earnings', amounts: [300], priceLevel: 2014, evidence: 'assumption' }),
 *   ],
 *   { years: 1, discounting: { rate: 0.03, firstExponent: 0 } },
 * )
 * grades.shares.descriptive // => 0.25
 * grades.shares.assumption // => 0.75
 * grades.notes.map(({ code }) => code) // => ['assumption']
 * ```
 * @category Evidence
 */
export function gradesOf(flows: readonly Flow[], options: ValuationOptions): GradeShares {
  throwProblems('invalid-input', 'the grades of flows', valuationProblems(flows, options))
  return gradesOfValued(valuedBy(flows, options))
}

/** @internal */
export function gradesOfValued({ flows, means }: ValuedFlows): GradeShares {
  const of = exactly(means.map(Math.abs))
  const ofGrade = (grade: FlowEvidence) =>
    flows.map((flow, at) => (flow.amounts !== undefined && flow.evidence === grade ? Math.abs(means[at]!) : 0))
  const shareOf = (grade: FlowEvidence) => (of === 0 ? 0 : exactly(ofGrade(grade)) / of)
  const shares = Object.fromEntries(flowEvidence.map((grade) => [grade, shareOf(grade)])) as Record<
    FlowEvidence,
    number
  >
  const notes = (['expert', 'assumption'] as const).flatMap((code): GradeNote[] => {
    const resting = flows.filter((flow) => flow.amounts !== undefined && flow.evidence === code)
    return resting.length === 0 ? [] : [{ code, flows: resting.map(({ name }) => name), share: shares[code] }]
  })
  const unknown = flows.filter(({ amounts }) => amounts === undefined).map(({ name }) => name)
  return { shares, of, notes: unknown.length === 0 ? notes : [...notes, { code: 'unknown', flows: unknown }] }
}
