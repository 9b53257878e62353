import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { unknownKeys } from '../../core/problems.js'
import { cumulativeAt, quantileAt } from '../../uncertainty/index.js'
import { countProblems, isFiniteNumber, wrong } from '../comparison/input.js'
import { decide } from './decision.js'
import { netBenefitProblems, typed, type NetBenefitDraws } from './draws.js'
import { jackknifedEvpi, runningMeans, type RunningMean } from './running.js'

/**
 * When draws suffice.
 *
 * @category Convergence
 */
export interface ConvergenceOptions {
  /** How likely the optimal strategy may be named wrongly; 0.05 when left out. */
  readonly mostWrong?: number
  /**
   * How large the standard error of the value of perfect information may be, in its unit; a tenth of it when left out.
   */
  readonly evpiTolerance?: number
  /** Into how many batches of draws that follow each other the draws are cut for that error; 20 when left out. */
  readonly batches?: number
}

/**
 * What is in the way of a conclusion.
 *
 * - `few-draws`: fewer than 100, too few for the approximations used here
 * - `optimal-uncertain`: another strategy may well have the higher mean
 * - `evpi-imprecise`: the standard error of the value of perfect information is above its tolerance
 *
 * @category Convergence
 */
export type ConvergenceCode = 'few-draws' | 'optimal-uncertain' | 'evpi-imprecise'

/**
 * A reason why draws do not suffice.
 *
 * @category Convergence
 */
export interface ConvergenceReason {
  /** The kind of reason. */
  readonly code: ConvergenceCode
  /** What was found: a number of draws, a probability, or a standard error. */
  readonly found: number
  /** The number of draws that it had to reach, or the limit that it had to stay within. */
  readonly limit: number
}

/**
 * How sure it is that the optimal strategy is better than another one.
 *
 * @typeParam Name - the names of the strategies
 * @category Convergence
 */
export interface ConvergenceIncrement<Name extends string = string> {
  /** The other strategy. */
  readonly name: Name
  /** The mean net benefit of the optimal strategy less that of this one; 0 or more. */
  readonly mean: number
  /** Its standard error from the number of draws. */
  readonly standardError: number
  /** The probability that this one would turn out to have the higher mean, were there draws without end. */
  readonly probabilityWrong: number
}

/**
 * A value of perfect information with its error.
 *
 * @category Convergence
 */
export interface EvpiEstimate {
  /** The value, in the unit of the net benefits. */
  readonly value: number
  /** Its standard error from the number of draws. */
  readonly standardError: number
}

/**
 * Whether draws suffice for a decision, and why not.
 *
 * @typeParam Name - the names of the strategies
 * @category Convergence
 */
export interface Convergence<Name extends string = string> {
  /** Whether they suffice: there is no reason against it. */
  readonly verdict: 'sufficient' | 'insufficient'
  /** The reasons against it. */
  readonly reasons: readonly ConvergenceReason[]
  /** How many draws there are. */
  readonly draws: number
  /**
   * About how many would suffice; absent where they do, and where no number of draws would tell two strategies apart.
   */
  readonly suggestedDraws?: number
  /** The strategy with the highest mean net benefit. */
  readonly optimal: Name
  /** The probability that another one is better on average: at most the sum of those of all others. */
  readonly probabilityWrong: number
  /** The optimal strategy beside each other one. */
  readonly increments: readonly ConvergenceIncrement<Name>[]
  /** The value of perfect information, with its standard error by leaving out one batch of draws at a time. */
  readonly evpi: EvpiEstimate
  /** The means after a twentieth of the draws, two twentieths and so on. */
  readonly running: readonly RunningMean<Name>[]
}

/** Fewer draws than this are too few for normal approximations of means. */
const fewDraws = 100

/**
 * Whether draws suffice to name the optimal strategy and to value perfect information.
 *
 * It tells the error that comes from the number of draws from the uncertainty of the parameters: more draws make the
 * first one smaller, never the second. That strategies often change places from draw to draw says nothing; that they
 * might after averaging does. Means are taken to be normal about their true value (the central limit theorem); the
 * error of the value of perfect information is that of the delete-a-group jackknife (Efron 1982, The Jackknife, the
 * Bootstrap and Other Resampling Plans).
 *
 * Draws are taken to be independent. Of a Latin hypercube or a Sobol sequence, means are more precise than said here.
 * Where two strategies are equal on average no number of draws will tell them apart, and it makes no difference
 * which is chosen: look at the standard error of their difference.
 *
 * @typeParam Name - the names of the strategies
 * @param strategies - the net benefits, as many draws for each; at least 2 draws
 * @param options - what is asked of the draws
 * @returns the verdict with its reasons, and what it rests on
 * @throws MaatwerkError `invalid-input` for lists that differ in length, what is not finite, fewer than 2 draws, or
 *   options that are none
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const found = costBenefit.convergence([
 *   { name: 'regular', netBenefit: [0, 0, 0, 0] },
 *   { name: 'guided', netBenefit: [-2, -2, -2, 10] },
 * ])
 * found.verdict // => 'insufficient'
 * found.reasons.map((reason) => reason.code) // => ['few-draws', 'optimal-uncertain', 'evpi-imprecise']
 * found.probabilityWrong // ~> 0.369441
 * ```
 * @category Convergence
 */
export function convergence<Name extends string>(
  strategies: readonly NetBenefitDraws<Name>[],
  options: ConvergenceOptions = {},
): Convergence<Name> {
  const subject = 'the convergence of draws'
  throwProblems('invalid-input', subject, [...netBenefitProblems(strategies), ...optionsProblems(options)])
  const lists = strategies.map(({ netBenefit }) => typed(netBenefit))
  const draws = lists[0]!.length
  throwProblems(
    'invalid-input',
    subject,
    draws >= 2 ? [] : [wrong('strategies[0].netBenefit', draws, 'at least 2 draws')],
  )
  const { optimal, evpi } = decide(strategies)
  const best = strategies.findIndex(({ name }) => name === optimal)
  const increments = strategies.flatMap(({ name }, at) =>
    at === best ? [] : [{ name, ...incrementOf(lists[best]!, lists[at]!) }],
  )
  const probabilityWrong = Math.min(
    1,
    increments.reduce((sum, each) => sum + each.probabilityWrong, 0),
  )
  const { mostWrong = 0.05, evpiTolerance = evpi / 10, batches = 20 } = options
  const standardError = jackknifedEvpi(lists, Math.min(batches, draws))
  const limits = { mostWrong, evpiTolerance }
  const reasons = reasonsOf(draws, probabilityWrong, standardError, limits)
  const suggested = reasons.length === 0 ? undefined : suggestedDraws(draws, increments, standardError, limits)
  return {
    ...{ verdict: reasons.length === 0 ? 'sufficient' : 'insufficient', reasons, draws },
    ...(suggested === undefined ? {} : { suggestedDraws: suggested }),
    ...{ optimal, probabilityWrong, increments, evpi: { value: evpi, standardError } },
    running: runningMeans(
      strategies.map(({ name }) => name),
      lists,
    ),
  }
}

interface Limits {
  readonly mostWrong: number
  readonly evpiTolerance: number
}

function reasonsOf(
  draws: number,
  probabilityWrong: number,
  standardError: number,
  limits: Limits,
): ConvergenceReason[] {
  const few: ConvergenceReason = { code: 'few-draws', found: draws, limit: fewDraws }
  const uncertain: ConvergenceReason = { code: 'optimal-uncertain', found: probabilityWrong, limit: limits.mostWrong }
  const imprecise: ConvergenceReason = { code: 'evpi-imprecise', found: standardError, limit: limits.evpiTolerance }
  return [
    ...(few.found < few.limit ? [few] : []),
    ...[uncertain, imprecise].filter(({ found, limit }) => found > limit),
  ]
}

function incrementOf(best: Float64Array, other: Float64Array): Omit<ConvergenceIncrement, 'name'> {
  const draws = best.length
  const differences = best.map((each, draw) => each - other[draw]!)
  const mean = Math.max(0, differences.reduce((sum, each) => sum + each, 0) / draws)
  const squares = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  const standardError = Math.sqrt(squares / (draws - 1) / draws)
  // Strategies that differ by the same in every draw leave no doubt.
  return { mean, standardError, probabilityWrong: standardError === 0 ? 0 : chanceBelow(-mean / standardError) }
}

const standardNormal = { kind: 'normal', mean: 0, sd: 1 } as const

/** The share of the standard normal distribution below a value; so far below 0 that it is 0, any value will do. */
function chanceBelow(z: number): number {
  return cumulativeAt(standardNormal, Math.max(-40, z))
}

/** Errors shrink with the root of the number of draws. */
function suggestedDraws(
  draws: number,
  increments: readonly ConvergenceIncrement[],
  standardError: number,
  { mostWrong, evpiTolerance }: Limits,
): number | undefined {
  const distance = -quantileAt(standardNormal, Math.min(0.5, mostWrong / Math.max(1, increments.length)))
  const factors = increments
    .filter((each) => each.standardError > 0)
    .map((each) => (each.mean === 0 ? Infinity : ((distance * each.standardError) / each.mean) ** 2))
  const ofEvpi = standardError === 0 ? 0 : (standardError / evpiTolerance) ** 2
  const needed = Math.ceil(Math.max(fewDraws / draws, ofEvpi, ...factors) * draws)
  return Number.isSafeInteger(needed) ? needed : undefined
}

function optionsProblems(options: unknown): Problem[] {
  if (!isRecord(options)) return [wrong('options', options, 'an object')]
  const { mostWrong, evpiTolerance, batches } = options
  const isShare = mostWrong === undefined || (isFiniteNumber(mostWrong) && mostWrong > 0 && mostWrong < 1)
  const isTolerance = evpiTolerance === undefined || (isFiniteNumber(evpiTolerance) && evpiTolerance > 0)
  return [
    ...unknownKeys(options, ['mostWrong', 'evpiTolerance', 'batches'], 'options'),
    ...(isShare ? [] : [wrong('options.mostWrong', mostWrong, 'a probability between 0 and 1')]),
    ...(isTolerance ? [] : [wrong('options.evpiTolerance', evpiTolerance, 'a finite number above 0')]),
    ...(batches === undefined ? [] : countProblems(batches, 'options.batches', 2, 10_000)),
  ]
}
