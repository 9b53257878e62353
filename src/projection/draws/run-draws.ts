import { MaatwerkError, throwProblems, type Problem } from '../../core/errors.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import type { DrawsShard } from '../../uncertainty/sampling/shard.js'
import { outcomeOf, type Outcome } from './blocks.js'
import { compiledForDraws, type CompiledModel, type RunVariant } from '../program/compile.js'
import { watchProblems } from './draws-watch.js'
import type { CohortModel } from '../model/model.js'
import { columnsOf, type Column } from '../cohort/run.js'
import type { Scenario } from '../scenarios/scenario.js'

/**
 * What a model is run with, draw by draw.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Draws
 */
export interface DrawsOptions<Parameter extends string = string> {
  /**
   * The draws of each uncertain parameter, as many for each. A draw takes the place of the value in the model; what
   * strategies and scenarios do with the parameter is done with the draw.
   */
  readonly draws: Readonly<Partial<Record<Parameter, ArrayLike<number>>>>
  /** The strategies to run; all of the model when left out, or the model as it stands where it has none. */
  readonly strategies?: readonly string[]
  /** The scenarios to run, each beside the model without layers. Not for a compiled model, which has its own. */
  readonly scenarios?: readonly Scenario[]
  /**
   * What to keep of each draw: the totals of the rewards, or the people of every count as well; `totals` when left out.
   * People take `8 * states * (cycles + 1)` bytes a draw and variant.
   */
  readonly keep?: 'totals' | 'stocks'
  /** The part that these draws are of a larger run, to be merged later; the whole when left out. */
  readonly shard?: DrawsShard
  /** Is told after each block of draws how many are done, of how many; the last time when all are. */
  readonly onProgress?: (done: number, total: number) => void
  /**
   * Stops the run before its next block once `aborted` is true, such as the signal of an `AbortController`. The result
   * then holds the draws that were done, as a shard: it can be merged with the others when these are run later.
   */
  readonly signal?: Readonly<Record<'aborted', boolean>>
}

/**
 * The totals of a model over many draws.
 *
 * @category Draws
 */
export interface DrawsRun {
  /** The name of the model. */
  readonly name: string
  /** A mark of the model and the scenarios: runs with different marks are not of the same model. */
  readonly mark: string
  /** The number of the first draw in the whole run; 0 for the whole. */
  readonly from: number
  /** How many draws there are in this result. */
  readonly draws: number
  /** How many draws the whole run has; more than `draws` for a shard and for a run that was stopped. */
  readonly total: number
  /** The strategies and scenarios that were run. */
  readonly variants: readonly RunVariant[]
  /** The rewards, in the order of the totals. */
  readonly rewards: readonly string[]
  /** For each variant its totals: those of reward `r` in draw `d` stand at `r * draws + d`. */
  readonly totals: readonly Float64Array[]
  /** The label of each cycle. */
  readonly labels: readonly string[]
  /** What the columns of the stocks hold. */
  readonly columns: readonly Column[]
  /**
   * For each variant its people at the start of each cycle, after its inflow, and at the end of the last: those of
   * column `k` at count `c` of draw `d` stand at `(d * (labels.length + 1) + c) * columns.length + k`. Absent unless
   * they were to be kept.
   */
  readonly stocks?: readonly Float64Array[]
  /** Whether everybody is accounted for, in all draws. */
  readonly check: DrawsCheck
}

/**
 * The account of people over all draws and variants. A run in which it does not hold throws; the numbers say how close
 * it came.
 *
 * @category Draws
 */
export interface DrawsCheck {
  /** The largest difference between who entered and who is present, as a part of who entered: rounding, below 1e-12. */
  readonly lostShare: number
  /** The fewest people in a state at the end; never below 0 by more than rounding. */
  readonly leastPeople: number
  /** Whether all totals are finite numbers: always true, and written down for who reads the result alone. */
  readonly isFinite: boolean
}

/**
 * Runs a model once for each draw of its uncertain parameters, and gives the totals of its rewards.
 *
 * All strategies and scenarios are run on the same draws, so that their differences are not blurred by chance. What a
 * draw comes to depends on that draw alone: run in parts, on one machine or many, it gives the same bits, see
 * {@link mergeDraws}. (Keeping stocks may change the last bit of a total: the parts of one run keep the same.)
 *
 * @typeParam State - the names of the states
 * @typeParam Parameter - the names of the parameters
 * @param model - the model, or one that was compiled before: it is then run for the strategies and scenarios that it
 *   was compiled for
 * @param options - the draws, the strategies and the scenarios, what to keep
 * @returns the totals, draw by draw, with the account of people
 * @throws MaatwerkError `invalid-model`, with every problem of the model; `invalid-input` for draws of what is no
 *   parameter, for lists that differ in length, and where a draw makes a share fall outside 0 to 1: with the place of
 *   the share, the first such draw and how many there are
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const run = projection.runDraws(
 *   {
 *     name: 'one year of two students',
 *     time: { cycle: 'step', count: 1 },
 *     states: ['in', 'out'],
 *     parameters: { dropOut: 0.2 },
 *     start: { in: 2 },
 *     transitions: { in: { out: 'dropOut', in: 'rest' } },
 *     rewards: { kept: { perState: { in: 1 } } },
 *     counting: 'end',
 *   },
 *   { draws: { dropOut: [0.25, 0.5] } },
 * )
 * projection.drawsOf(run, 'kept') // => new Float64Array([1.5, 1])
 * run.check.lostShare // => 0
 * ```
 * @category Draws
 */
export function runDraws<State extends string, Parameter extends string>(
  model: CohortModel<State, Parameter> | CompiledModel,
  options: DrawsOptions<Parameter>,
): DrawsRun {
  const given = options as DrawsOptions
  const { compiled, mark } = compiledForDraws(model, given, (whole) => drawnColumns(whole, given))
  const drawn = drawnColumns(compiled.model, given)
  const [count] = [...drawn.values()].map(({ length }) => length)
  const draws = count ?? 1
  const shard = shardOf(given.shard, draws)
  const outcome = outcomeOf(compiled.program, {
    count: draws,
    of: (parameter) => drawn.get(parameter)!,
    keepsStocks: given.keep === 'stocks',
    goesOn: (done) => {
      if (done > 0) given.onProgress?.(done, draws)
      return given.signal?.aborted !== true
    },
  })
  const rewards = Object.keys(compiled.model.rewards ?? {})
  throwProblems('invalid-input', 'the draws of a run', outcomeProblems(outcome, rewards, draws))
  const { model: whole, labels, variants, program } = compiled
  const columns = columnsOf(program)
  const { done, totals, stocks, lost, least } = outcome
  return {
    ...{ name: whole.name, mark, from: shard.from, draws: done, total: shard.total, variants, rewards, labels, columns },
    totals: done === draws ? totals : totals.map((each) => firstOf(each, draws, done)),
    ...(stocks === undefined ? {} : { stocks: stocks.map((each) => each.slice(0, (each.length / draws) * done)) }),
    check: { lostShare: lost, leastPeople: done === 0 ? 0 : least, isFinite: true },
  }
}

/** The first draws of each reward. */
function firstOf(totals: Float64Array, draws: number, done: number): Float64Array {
  const rewards = totals.length / draws
  const first = new Float64Array(rewards * done)
  for (let reward = 0; reward < rewards; reward += 1) first.set(totals.subarray(reward * draws, reward * draws + done), reward * done)
  return first
}

function shardOf(shard: DrawsShard | undefined, draws: number): DrawsShard {
  if (shard === undefined) return { from: 0, total: draws }
  const { from, total } = shard
  const isPart = Number.isInteger(from) && Number.isInteger(total) && from >= 0 && from + draws <= total
  if (isPart) return { from, total }
  throw new MaatwerkError('invalid-input', 'the draws of a run', [
    {
      path: 'shard',
      message: `${draws} draws from number ${shown(from)} on do not lie within ${shown(total)}`,
      expected: 'whole numbers, with `from` counted from 0 and as many draws behind it as are given',
    },
  ])
}

/** Row sums that miss 1 by more than this lose people. */
const lostTolerance = 1e-9

function outcomeProblems({ watch, lost, least, totals, done }: Outcome, rewards: readonly string[], draws: number): Problem[] {
  const problems = watchProblems(watch, draws)
  if (problems.length > 0) return problems
  if (lost > lostTolerance) {
    const message = `the shares of a row do not add up to 1 in every draw: ${Number(lost.toPrecision(3))} of the people went astray`
    return [{ path: 'transitions', message, expected: 'rows that add up to 1', hint: "Give one transition of each row the share 'rest'" }]
  }
  if (totals.some((each) => firstNotFinite(each) !== -1)) return totalProblems(totals, rewards, draws, done)
  if (!Number.isNaN(lost) && !Number.isNaN(least)) return []
  const message = 'the people of a state do not come to a finite number in every draw'
  return [{ path: 'transitions', message, expected: 'finite numbers of people' }]
}

function totalProblems(totals: readonly Float64Array[], rewards: readonly string[], draws: number, done: number): Problem[] {
  return rewards.flatMap((name, reward): Problem[] => {
    const isWrong = (each: Float64Array, draw: number) => !Number.isFinite(each[reward * draws + draw])
    const wrong = Array.from({ length: done }, (_, draw) => draw).filter((draw) => totals.some((each) => isWrong(each, draw)))
    if (wrong.length === 0) return []
    const message = `it does not come to a finite number in ${wrong.length} of ${draws} draws, first in draw ${wrong[0]}`
    return [{ path: step('rewards', name), message, expected: 'a finite number in every draw' }]
  })
}

/**
 * The totals of one reward, draw by draw.
 *
 * @param run - the result of {@link runDraws}
 * @param reward - the name of the reward
 * @param variant - the strategy and the scenario; the model as it stands when left out
 * @returns the total of each draw, in the unit of the model
 * @throws MaatwerkError `invalid-input` for a reward or a variant that was not run
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const run = projection.runDraws(
 *   {
 *     name: 'a price',
 *     time: { cycle: 'step', count: 2 },
 *     states: ['in'],
 *     parameters: { price: 10 },
 *     strategies: { dear: { price: { kind: 'product', of: ['price', 2] } } },
 *     start: { in: 1 },
 *     transitions: {},
 *     rewards: { cost: { perState: { in: 'price' } } },
 *   },
 *   { draws: { price: [10, 11] } },
 * )
 * projection.drawsOf(run, 'cost', { strategy: 'dear' }) // => new Float64Array([40, 44])
 * ```
 * @category Draws
 */
export function drawsOf(run: DrawsRun, reward: string, variant: RunVariant = {}): Float64Array {
  const place = run.rewards.indexOf(reward)
  const at = run.variants.findIndex(({ strategy, scenario }) => strategy === variant.strategy && scenario === variant.scenario)
  if (place === -1 || at === -1) {
    throw new MaatwerkError('invalid-input', 'a question to a run', [
      place === -1
        ? { path: 'reward', message: `${shown(reward)} is not in this run`, expected: `one of ${run.rewards.join(', ')}` }
        : { path: 'variant', message: 'this was not run', expected: 'a strategy and a scenario of the run' },
    ])
  }
  return run.totals[at]!.slice(place * run.draws, (place + 1) * run.draws)
}

const optionNames = ['draws', 'strategies', 'scenarios', 'keep', 'shard', 'onProgress', 'signal']

function drawnColumns(model: CohortModel, options: DrawsOptions): Map<string, Float64Array> {
  const draws: unknown = options.draws
  const given = typeof draws === 'object' && draws !== null ? Object.entries(draws as Record<string, unknown>) : []
  const columns = new Map(given.map(([name, numbers]) => [name, asNumbers(numbers)]))
  const problems = [...unknownKeys(options, optionNames, 'options'), ...drawProblems(model, columns)]
  throwProblems('invalid-input', 'the draws of a run', problems)
  return columns
}

function asNumbers(numbers: unknown): Float64Array {
  return numbers instanceof Float64Array ? numbers : Float64Array.from((numbers ?? []) as ArrayLike<number>)
}

/** The place of the first number that is none, or is not finite; -1 where all are finite. */
function firstNotFinite(numbers: Float64Array): number {
  for (let at = 0; at < numbers.length; at += 1) if (numbers[at]! - numbers[at]! !== 0) return at
  return -1
}

function drawProblems({ parameters = {} }: CohortModel, columns: ReadonlyMap<string, Float64Array>): Problem[] {
  const [first] = columns
  return [...columns].flatMap(([name, numbers]): Problem[] => {
    const path = step('draws', name)
    if (!Object.hasOwn(parameters, name)) {
      return [{ path, message: `${shown(name)} is not a parameter of the model`, expected: 'a parameter' }]
    }
    if (numbers.length === 0) return [{ path, message: 'there are no draws', expected: 'at least one number' }]
    if (numbers.length !== first![1].length) {
      const expected = `${first![1].length}, as many as of '${first![0]}'`
      return [{ path, message: `there are ${numbers.length} draws`, expected }]
    }
    const wrong = firstNotFinite(numbers)
    return wrong === -1 ? [] : [{ path: `${path}[${wrong}]`, message: `${numbers[wrong]} is not a finite number`, expected: 'a number' }]
  })
}
