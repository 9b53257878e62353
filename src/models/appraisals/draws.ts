import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { step } from '../../core/problems.js'
import { discountFactors, type Discounting } from '../../cost-benefit/discounting/discounting.js'
import { valueTo } from '../../cost-benefit/flows/perspectives.js'
import type { Flow } from '../../cost-benefit/flows/flow.js'
import type { Appraisal } from '../../cost-benefit/measures/appraisal.js'
import type { CostEffectDraws, NetBenefitDraws } from '../../cost-benefit/probabilistic/draws.js'
import type { PathwayParameter } from '../pathway/codes.js'
import { appraisalOf, discountingOf } from './appraise-traject.js'
import { classCounter, type ClassDraws } from './class-draws.js'
import { budgetFlows, extraOutcomes, extraYearFlows, outcomeFlows } from './class-flows.js'
import { classModel, named, type PreventsParameter } from './class-model.js'
import { assertTraject } from './check.js'
import type { TrajectOptions } from './options.js'
import { perspectiveNames, perspectives, type AppraisalParty, type TrajectPerspective } from './parties.js'
import { rateOf, type TrajectRate } from './rate.js'

/**
 * What may be uncertain in the appraisal of a traject: the numbers of the pathway, the effects, and two factors that
 * the whole budget and the whole worth of an outcome are multiplied by.
 *
 * @category Appraisals
 */
export type TrajectUncertainty = PathwayParameter | PreventsParameter | 'cost-factor' | 'worth-factor'

/**
 * The two courses of action that are compared.
 *
 * @category Appraisals
 */
export type TrajectStrategy = 'regular' | 'traject'

/**
 * The appraisal of a traject over many draws.
 *
 * @category Appraisals
 */
export interface TrajectDraws {
  /** How many draws there are. */
  readonly draws: number
  /** The appraisal: amounts are means, and each net present value has its draws. */
  readonly appraisal: Appraisal<AppraisalParty, TrajectPerspective>
  /** How many vsv'ers are prevented in each draw. */
  readonly preventedVsv: Float64Array
  /** How many startkwalificaties there are more in each draw. */
  readonly extraStartkwalificaties: Float64Array
  /** The discount rate and where it comes from. */
  readonly rate: TrajectRate
  /**
   * For `costBenefit.acceptability`: by perspective what regular bb and the traject cost, without the worth of
   * outcomes, and how many outcomes there are, both at the start. The outcome is that of `worth`, or a prevented
   * vsv'er. Absent for a perspective that something unknown concerns.
   */
  readonly strategies: Readonly<Partial<Record<TrajectPerspective | 'society', readonly CostEffectDraws<TrajectStrategy>[]>>>
  /**
   * For `costBenefit.decide`, `evppi` and `convergence`: by perspective the net benefit of regular bb, which is 0, and
   * of the traject. Absent for a perspective that something unknown concerns.
   */
  readonly netBenefits: Readonly<Partial<Record<TrajectPerspective | 'society', readonly NetBenefitDraws<TrajectStrategy>[]>>>
}

/**
 * Appraises a class of a maatwerktraject over draws of what is uncertain, on the same draws for the traject and for
 * regular bb.
 *
 * @param options - as for {@link appraiseTraject}; what is drawn takes the place of what stands there
 * @param draws - the draws of each uncertain number, as many for each: those of `uncertainty.drawParameters`
 * @returns the appraisal over the draws, and what the functions on decisions under uncertainty take
 * @throws MaatwerkError `invalid-input` with everything that is wrong with the options; for draws of what is no
 *   parameter, and for lists that are empty or differ in length
 * @example
 * ```ts
 * import { costBenefit, models } from 'maatwerktrajecten'
 *
 * const source = { document: 'Made up' }
 * const entry = {
 *   code: 'mentor', what: 'mentor', amount: { eur: '4000' }, payer: 'school', receiver: 'staff', form: 'cash',
 *   nature: 'real', period: '2014', evidence: { source, grade: 'estimate' },
 * } as const
 * const assumed = <Value>(value: Value) => ({ value, evidence: 'assumption' }) as const
 * const drawn = models.appraisals.appraiseTrajectDraws(
 *   {
 *     traject: 'vm2',
 *     pupils: 20,
 *     prevents: { 'no-bb-diploma': 0, 'not-admitted': 0, 'no-mbo-2-diploma': 0 },
 *     budget: { traject: [[{ entries: [entry], unknown: [] }]], regular: [], priceLevel: 2014 },
 *     worth: { of: 'prevented-vsv', persistence: assumed([1]), parts: [{ kind: 'benefits', amount: assumed(6000) }] },
 *     on: '2014-10-01',
 *     years: 20,
 *   },
 *   { 'prevents-no-mbo-2-diploma': [0, 0.1, 0.2, 0.3] },
 * )
 * drawn.preventedVsv[0] // => 0
 * costBenefit.decide(drawn.netBenefits.national ?? []).optimal // => 'traject'
 * ```
 * @category Appraisals
 */
export function appraiseTrajectDraws(
  options: TrajectOptions,
  draws: Readonly<Partial<Record<TrajectUncertainty, ArrayLike<number>>>>,
): TrajectDraws {
  assertTraject(options)
  throwProblems('invalid-input', 'the draws of an appraisal', drawsProblems(draws))
  const { 'cost-factor': cost, 'worth-factor': worth, ...drawn } = draws
  const count = Object.values(draws).find((list) => list !== undefined)!.length
  const fixed = Object.entries(named(options.prevents)).map(([name, value]) => [name, new Float64Array(count).fill(value)] as const)
  const counts = classCounter(classModel(options))({ ...Object.fromEntries(fixed), ...(drawn as Record<string, ArrayLike<number>>) })
  const rate = rateOf(options.on, options.rate) as TrajectRate
  const discounting = discountingOf(options, rate)
  const budget = budgetFlows(options, { cost })
  const appraisal = appraisalOf(options, [...budget, ...outcomeFlows(options, counts, { worth })], counts, discounting)
  return {
    draws: count,
    appraisal,
    preventedVsv: sumsOf(extraOutcomes('prevented-vsv', counts), counts),
    extraStartkwalificaties: sumsOf(extraOutcomes('startkwalificatie', counts), counts),
    rate,
    strategies: strategiesOf(options, [...budget, ...extraYearFlows(options, counts)], counts, discounting),
    netBenefits: netBenefitsOf(appraisal, count),
  }
}

/** What the draws of the options come to in each draw, in people. */
function sumsOf(numbers: Float64Array, { draws, cycles }: ClassDraws, factors?: Float64Array): Float64Array {
  return Float64Array.from({ length: draws }, (_, draw) => {
    let sum = 0
    for (let year = 0; year < cycles; year += 1) sum += numbers[draw * cycles + year]! * (factors?.[year] ?? 1)
    return sum
  })
}

function strategiesOf(
  options: TrajectOptions,
  flows: readonly Flow<AppraisalParty>[],
  counts: ClassDraws,
  discounting: Discounting,
): TrajectDraws['strategies'] {
  const { years, worth } = options
  const factors = discountFactors(discounting, years, 'effects')
  const effect = sumsOf(extraOutcomes(worth?.of ?? 'prevented-vsv', counts), counts, factors)
  const none = new Float64Array(counts.draws)
  const parties = new Set(flows.flatMap(({ payer, receiver }) => [payer, receiver]))
  const pairs = perspectiveNames().flatMap((name) => {
    const concerned = name === 'society' ? 'society' : perspectives[name].filter((party) => parties.has(party))
    const value = concerned.length === 0 || flows.length === 0 ? undefined : valueTo(flows, concerned, { years, discounting })
    if (value !== undefined && value.unknown.length > 0) return []
    const cost = Float64Array.from(none, (_, draw) => 0 - (value?.draws?.[draw] ?? value?.known ?? 0))
    return [[name, [{ name: 'regular', cost: none, effect: none }, { name: 'traject', cost, effect }]] as const]
  })
  return Object.fromEntries(pairs)
}

function netBenefitsOf(appraisal: TrajectDraws['appraisal'], count: number): TrajectDraws['netBenefits'] {
  const none = new Float64Array(count)
  const pairs = perspectiveNames().flatMap((name) => {
    const { unknown, known, draws } = appraisal.perspectives[name].netPresentValue
    if (unknown.length > 0) return []
    const netBenefit = draws ?? new Float64Array(count).fill(known)
    return [[name, [{ name: 'regular', netBenefit: none }, { name: 'traject', netBenefit }]] as const]
  })
  return Object.fromEntries(pairs)
}

function drawsProblems(draws: unknown): Problem[] {
  const expected = 'for each uncertain number a list of as many draws, two or more'
  if (!isRecord(draws)) return [{ path: 'draws', message: 'this is no object', expected }]
  const lists = Object.entries(draws).filter(([, list]) => list !== undefined) as [string, ArrayLike<unknown>][]
  const count = lists[0]?.[1]?.length
  if (count === undefined) return [{ path: 'draws', message: 'there are no draws', expected }]
  return lists.flatMap(([name, list]): Problem[] => {
    const path = step('draws', name)
    const isList = typeof list === 'object' && list !== null && Number.isInteger(list.length)
    if (!isList || list.length < 2) return [{ path, message: 'this is no list of draws', expected }]
    if (list.length !== count) return [{ path, message: `there are ${list.length} draws, and ${count} of another`, expected }]
    const isFactor = name === 'cost-factor' || name === 'worth-factor'
    if (!isFactor || Array.from(list).every((each) => Number.isFinite(each))) return []
    return [{ path, message: 'a draw is no number that can be', expected: 'finite numbers' }]
  })
}
