import { MaatwerkError, throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, unknownKeys } from '../../core/problems.js'
import { examine } from '../checks/check.js'
import { endOf } from '../cohort/look-up.js'
import type { CohortModel } from '../model/model.js'
import { run, type CohortRun } from '../cohort/run.js'
import type { RunOptions } from '../program/compile.js'
import type { Scenario } from './scenario.js'

/**
 * What is attributed: the total of a reward by its name, the people in a state at the end of the run by its name, or
 * anything else that can be read off from a run.
 *
 * @typeParam State - the names of the states
 * @category Attribution
 */
export type RunOutcome<State extends string = string> = string | ((run: CohortRun<State>) => number)

/**
 * The joint effect of several factors on an outcome, divided over them.
 *
 * @category Attribution
 */
export interface Attribution {
  /** The outcome without any of them. */
  readonly base: number
  /** The outcome with all of them. */
  readonly together: number
  /** What all of them do together: the difference of the two. */
  readonly effect: number
  /** Each factor, in the order in which they were given. */
  readonly factors: readonly FactorEffect[]
  /** What is left of the joint effect when each factor's effect by itself is taken off: 0 where they do not meet. */
  readonly interaction: number
  /** Each pair, by itself. */
  readonly pairs: readonly PairEffect[]
}

/**
 * What one factor does, in the unit of the outcome.
 *
 * @category Attribution
 */
export interface FactorEffect {
  /** Its name. */
  readonly name: string
  /** What it does when it is the only one. */
  readonly alone: number
  /** What it does on top of all others: the joint effect less that of the others. */
  readonly onTop: number
  /** Its part of the joint effect, by Shapley: what it adds on average over all orders in which they could come. */
  readonly part: number
}

/**
 * What two factors do together beyond what each does alone.
 *
 * @category Attribution
 */
export interface PairEffect {
  /** Their names. */
  readonly of: readonly [string, string]
  /** The effect of both, less that of each alone. */
  readonly interaction: number
}

/** More factors than this would ask for more than 4,096 runs. */
const mostFactors = 12

/** Differences of larger outcomes may leave the range of numbers. */
const mostOutcome = 1e100

/**
 * Divides the joint effect of several factors on an outcome over them.
 *
 * One at a time, factors seldom add up to what they do together: who fails an exam is not there any more to be refused
 * by the next school. The model is run with every subset of the factors. The part of a factor is its Shapley value, the
 * average of what it adds over all orders in which the factors could come; the parts add up to the joint effect (Shapley
 * 1953, A value for n-person games). In a subset the layers stand in the order of the factors.
 *
 * @typeParam State - the names of the states
 * @param model - the model
 * @param factors - the factors, each a scenario with a name of its own; 1 to 12, for twice as many runs with each one more
 * @param outcome - what is attributed
 * @param options - the strategy and the grid of the runs
 * @returns the effects and the parts, in the unit of the outcome
 * @throws MaatwerkError `invalid-input` for too many factors, two of the same name, or an outcome that is not there or
 *   not a number; `invalid-model` where the model cannot be run, as it stands or with a factor, naming all that is wrong
 *   with each factor by itself; and where it cannot be run with several of them together, naming these
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const model = projection.defineModel({
 *   name: 'an exam and an admission',
 *   time: { cycle: 'step', count: 2 },
 *   states: ['exam', 'passed', 'admitted', 'out'],
 *   parameters: { pass: 1, admission: 1 },
 *   start: { exam: 1000 },
 *   transitions: { exam: { passed: 'pass', out: 'rest' }, passed: { admitted: 'admission', out: 'rest' } },
 * })
 * const less = (parameter: 'pass' | 'admission', by: number) => {
 *   return { name: parameter, layers: [{ parameter, change: 'multiply' as const, by }] }
 * }
 *
 * const found = projection.attribute(model, [less('pass', 0.5), less('admission', 0.75)], 'out')
 * found.effect // => 625
 * found.factors.map((factor) => factor.alone) // => [500, 250]
 * found.interaction // => -125
 * found.factors.map((factor) => factor.part) // => [437.5, 187.5]
 * ```
 * @category Attribution
 */
export function attribute<State extends string, Parameter extends string>(
  model: CohortModel<State, Parameter>,
  factors: readonly Scenario<Parameter>[],
  outcome: RunOutcome<State>,
  options: Pick<RunOptions, 'strategy' | 'grid'> = {},
): Attribution {
  throwProblems('invalid-input', 'an attribution', [...factorProblems(factors), ...optionProblems(options)])
  const asItStands = outcomeOf(run(model as CohortModel<State>, options), outcome, undefined)
  const variants = factors.map((scenario, index) => ({ strategy: options.strategy, scenario, path: `factors[${index}]` }))
  throwProblems('invalid-model', 'an attribution', examine(model, variants).problems)
  const effects = effectsOf(factors, asItStands, (scenario) => {
    return outcomeOf(run(model as CohortModel<State>, { ...options, scenario }), outcome, scenario)
  })
  const all = effects.changes.length - 1
  const alone = factors.map((_, index) => effects.changes[1 << index]!)
  const parts = partsOf(effects.changes, factors.length)
  return {
    base: effects.base,
    together: effects.together,
    effect: effects.changes[all]!,
    factors: factors.map(({ name }, index) => {
      return { name, alone: alone[index]!, onTop: effects.changes[all]! - effects.changes[all ^ (1 << index)]!, part: parts[index]! }
    }),
    interaction: alone.reduce((left, effect) => left - effect, effects.changes[all]!),
    pairs: pairsOf(effects.changes, factors.map(({ name }) => name)),
  }
}

function factorProblems(factors: unknown): Problem[] {
  if (!Array.isArray(factors) || factors.length === 0) {
    return [{ path: 'factors', message: 'there are no factors', expected: 'a list of scenarios' }]
  }
  if (factors.length > mostFactors) {
    const hint = 'Put factors together: the layers of several can stand in one scenario'
    return [{ path: 'factors', message: `${factors.length} factors would ask for ${2 ** factors.length} runs`, expected: `at most ${mostFactors}`, hint }]
  }
  const names = Array.from<unknown>(factors).map((factor) => (factor as Partial<Scenario> | null | undefined)?.name)
  return names.flatMap((name, index): Problem[] => {
    const path = `factors[${index}].name`
    if (typeof name !== 'string' || name === '') return [{ path, message: `${shown(name)} is not a name`, expected: 'a text' }]
    if (names.indexOf(name) === index) return []
    return [{ path, message: `two factors are called ${shown(name)}`, expected: 'a name of its own for each' }]
  })
}

function optionProblems(options: unknown): Problem[] {
  if (!isRecord(options)) return [{ path: 'options', message: `${shown(options)} is not an object`, expected: 'an object' }]
  return unknownKeys(options, ['strategy', 'grid'], 'options')
}

interface Effects {
  readonly base: number
  readonly together: number
  /** By subset, factor `i` being bit `i`: the outcome less that without any factor. */
  readonly changes: Float64Array
}

function effectsOf(factors: readonly Scenario[], base: number, outcomeWith: (scenario: Scenario) => number): Effects {
  const outcomes = Float64Array.from({ length: 2 ** factors.length }, (_, subset) => {
    if (subset === 0) return base
    return outcomeWith(joinedOf(factors.filter((_each, index) => (subset & (1 << index)) !== 0)))
  })
  return { base, together: outcomes.at(-1)!, changes: outcomes.map((each) => each - base) }
}

function joinedOf(factors: readonly Scenario[]): Scenario {
  return { name: factors.map(({ name }) => name).join(' + '), layers: factors.flatMap(({ layers }) => layers) }
}

function outcomeOf<State extends string>(result: CohortRun<State>, outcome: RunOutcome<State>, scenario: Scenario | undefined): number {
  const number = typeof outcome === 'function' ? outcome(result) : named(result, outcome)
  if (typeof number === 'number' && Math.abs(number) <= mostOutcome) return number
  const under = scenario === undefined ? 'the model as it stands' : `the scenario '${scenario.name}'`
  throw new MaatwerkError('invalid-input', 'an attribution', [
    { path: 'outcome', message: `with ${under} it comes to ${shown(number)}`, expected: `a number from -${mostOutcome} to ${mostOutcome}` },
  ])
}

function named<State extends string>(result: CohortRun<State>, name: string): number {
  const [isReward, isState] = [Object.hasOwn(result.rewards, name), result.states.includes(name as State)]
  if (isReward && !isState) return result.rewards[name]!.total
  if (isState && !isReward) return endOf(result, name as State)
  const expected = `a function of a run, or one of ${[...Object.keys(result.rewards), ...result.states].slice(0, 12).join(', ')}`
  const message = isReward ? `${shown(name)} is both a reward and a state` : `${shown(name)} is neither a reward nor a state`
  throw new MaatwerkError('invalid-input', 'an attribution', [{ path: 'outcome', message, expected }])
}

/**
 * The Shapley value of each factor: what it adds to a subset of `k` of the others weighs `k! (n - 1 - k)! / n!`. What
 * rounding leaves goes to the largest, so that the parts add up to the whole.
 */
function partsOf(changes: Float64Array, count: number): number[] {
  const weights = weightsBySize(count)
  const parts = Array.from({ length: count }, (_, index) => {
    let part = 0
    for (let subset = 0; subset < changes.length; subset += 1) {
      if ((subset & (1 << index)) !== 0) continue
      part += weights[sizeOf(subset)]! * (changes[subset | (1 << index)]! - changes[subset]!)
    }
    return part
  })
  const sizes = parts.map(Math.abs)
  const largest = sizes.indexOf(Math.max(...sizes))
  parts[largest]! += parts.reduce((left, part) => left - part, changes.at(-1)!)
  return parts
}

function weightsBySize(count: number): number[] {
  const weights = [1 / count]
  for (let size = 1; size < count; size += 1) weights.push((weights[size - 1]! * size) / (count - size))
  return weights
}

function sizeOf(subset: number): number {
  return subset === 0 ? 0 : (subset & 1) + sizeOf(subset >> 1)
}

function pairsOf(changes: Float64Array, names: readonly string[]): PairEffect[] {
  return names.flatMap((first, a) => {
    return names.slice(a + 1).map((second, rest): PairEffect => {
      const [one, other] = [1 << a, 1 << (a + 1 + rest)]
      return { of: [first, second], interaction: changes[one | other]! - changes[one]! - changes[other]! }
    })
  })
}
