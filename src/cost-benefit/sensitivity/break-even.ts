import { throwProblems, type Problem } from '../../core/errors.js'
import { countProblems } from '../comparison/input.js'
import { findRoots } from '../root/all-roots.js'
import { evaluateAll, outcomeNamed, type Evaluate, type OutcomeName, type Outcomes } from './evaluate.js'
import { thresholdProblems, type ThresholdSearch } from './threshold.js'

/**
 * Which parameter to move, between what, and how finely to look.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Outcome - the names of the outcomes
 * @category Sensitivity
 */
export interface BreakEvenSearch<
  Parameter extends string = string,
  Outcome extends string = string,
> extends ThresholdSearch<Parameter, Outcome> {
  /** Into how many equal pieces the bracket is cut, each searched for one break-even point; 100 when left out. */
  readonly steps?: number
}

/**
 * Where something pays for itself.
 *
 * - `never`, `always`: nowhere, or everywhere in the bracket
 * - `from`, `up-to`: on one side of one break-even point
 * - `several-ranges`: the outcome passes the target more than once, or no more than touches it
 *
 * @category Sensitivity
 */
export type Pays = 'never' | 'always' | 'from' | 'up-to' | 'several-ranges'

/**
 * One end of the range of a parameter.
 *
 * @category Sensitivity
 */
export interface BreakEvenEnd {
  /** The value of the parameter. */
  readonly input: number
  /** What the outcome comes to there. */
  readonly value: number
}

/**
 * Where an outcome reaches its target, over a range of a parameter.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Outcome - the names of the outcomes
 * @category Sensitivity
 */
export interface BreakEven<Parameter extends string = string, Outcome extends string = string> {
  /** The parameter that was moved. */
  readonly parameter: Parameter
  /** The outcome looked at. */
  readonly outcome: Outcome
  /** What it has to reach. */
  readonly target: number
  /** Where it does. */
  readonly pays: Pays
  /** The break-even points, from low to high. */
  readonly points: readonly number[]
  /** The lower end of the range, and what the outcome comes to there. */
  readonly low: BreakEvenEnd
  /** The upper end of the range, and what the outcome comes to there. */
  readonly high: BreakEvenEnd
}

/**
 * From which value of a parameter something pays for itself, if it does: the break-even points of an outcome, such
 * as a net present value, over a range.
 *
 * That there is no such point is an answer: "even if it kept every pupil in school, this class would not pay for
 * itself to the school". All other parameters stay at their base values. The range is cut into pieces; two points
 * within one piece are not seen.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Result - what the model gives
 * @param evaluate - the model; finite on the whole range
 * @param search - the base values, the parameter, its range, and the target; 0 when left out
 * @returns where the outcome is at least the target, and the points where that changes
 * @throws MaatwerkError `invalid-input` for an unknown parameter or outcome, a range that is none, and where the
 *   outcome is not finite
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const worth = ({ prevented, each }: Record<'prevented' | 'each', number>) => prevented * each - 90_000
 * const search = { parameter: 'prevented', low: 0, high: 15 } as const
 * const base = { prevented: 0, each: 30_000 }
 * const found = costBenefit.breakEven(worth, { ...search, base })
 * found.pays // => 'from'
 * found.points.length // => 1
 * found.points[0] // ~> 3
 *
 * costBenefit.breakEven(worth, { ...search, base: { ...base, each: 5_000 } }).pays // => 'never'
 * ```
 * @category Sensitivity
 */
export function breakEven<Parameter extends string, Result extends Outcomes>(
  evaluate: Evaluate<Parameter, Result>,
  search: BreakEvenSearch<Parameter, OutcomeName<Result>>,
): BreakEven<Parameter, OutcomeName<Result>> {
  const subject = 'the search for a break-even point'
  throwProblems('invalid-input', subject, [...thresholdProblems(evaluate, search, ['steps']), ...stepsProblems(search)])
  const { base, parameter, low, high, target = 0, tolerance, iterations, steps } = search
  const [atBase] = evaluateAll(evaluate, [{ values: base, path: 'search.base' }], subject)
  const outcome = outcomeNamed(atBase!, search.outcome, 'search.outcome', subject) as OutcomeName<Result>
  const differenceAt = (value: number) => {
    const [found] = evaluateAll(
      evaluate,
      [{ values: { ...base, [parameter]: value }, path: `${parameter} = ${value}` }],
      subject,
    )
    return found![outcome]! - target
  }
  const closeness = {
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(iterations === undefined ? {} : { iterations }),
  }
  const roots = findRoots(differenceAt, { low, high, ...closeness, ...(steps === undefined ? {} : { steps }) })
  const [atLow, atHigh] = [differenceAt(low), differenceAt(high)]
  const pays = paysOf(roots.length, atLow, atHigh)
  const ends = { low: { input: low, value: atLow + target }, high: { input: high, value: atHigh + target } }
  return { parameter, outcome, target, pays, points: roots.map(({ value }) => value), ...ends }
}

function paysOf(points: number, atLow: number, atHigh: number): Pays {
  if (points === 0 || (points === 1 && atLow === 0 && atHigh === 0)) return atLow >= 0 ? 'always' : 'never'
  if (points > 1 || (atLow !== 0 && Math.sign(atLow) === Math.sign(atHigh))) return 'several-ranges'
  return atLow < atHigh ? 'from' : 'up-to'
}

function stepsProblems(search: Partial<BreakEvenSearch> | undefined): Problem[] {
  return search?.steps === undefined ? [] : countProblems(search.steps, 'search.steps', 1, 100_000)
}
