import { compiled, snap, type Compiled, type CompiledModel, type Edge, type RunOptions } from './compile.js'
import type { CohortModel, Counting, Discount } from './model.js'

/**
 * What a cohort model gives: stocks, flows, streams and rewards per cycle, the conventions by which they were
 * computed, and the check that nobody was lost. It is plain data and can be sent to a worker.
 *
 * The arrays are laid out by cycle: the number of state `s` in cycle `c` stands at `c * states.length + s`. They are
 * yours to use; a new run has new ones.
 *
 * @typeParam State - the names of the states
 * @category Run
 */
export interface CohortRun<State extends string = string> {
  /** The name of the model. */
  readonly name: string
  /** The states, in the order of the arrays. */
  readonly states: readonly State[]
  /** The label of each cycle. */
  readonly labels: readonly string[]
  /**
   * People at the start of each cycle, after its inflow, and in one more row at the end of the last cycle; by cycle
   * and state.
   */
  readonly stocks: Float64Array
  /** People who flowed in at the start of each cycle; by cycle and state. */
  readonly inflow: Float64Array
  /** The transitions, in the order of `flows`. */
  readonly edges: readonly Edge[]
  /** People who made each transition in each cycle; by cycle and transition. */
  readonly flows: Float64Array
  /** Each stream, per cycle. */
  readonly streams: Readonly<Record<string, Float64Array>>
  /** Each reward. */
  readonly rewards: Readonly<Record<string, RewardResult>>
  /** How it was computed. */
  readonly conventions: Conventions
  /** Whether everybody is accounted for. */
  readonly conservation: Conservation
}

/**
 * A reward over the whole run.
 *
 * @category Run
 */
export interface RewardResult {
  /** All cycles together, discounted, in the unit of the model. */
  readonly total: number
  /** Each cycle, discounted. */
  readonly perCycle: Float64Array
}

/**
 * The choices on which a result depends.
 *
 * @category Run
 */
export interface Conventions {
  /** What a cycle is. */
  readonly cycle: 'school-year' | 'calendar-year' | 'step'
  /** When people flow in. */
  readonly inflowAt: 'start-of-cycle'
  /** Which people rewards are counted over. */
  readonly counting: Counting
  /** The discount of each reward, with what was left out filled in. */
  readonly discount: Readonly<Record<string, Required<Discount>>>
  /** States without a row, which keep their people. */
  readonly absorbing: readonly string[]
  /** The smallest part of a person that is counted. */
  readonly grid: number
}

/**
 * The account of people: who entered is who is present.
 *
 * @category Run
 */
export interface Conservation {
  /** People at the start and all inflow. */
  readonly entered: number
  /** People in all states at the end. */
  readonly present: number
  /** Entered less present. It is 0, to the last bit. */
  readonly difference: number
}

/**
 * Runs a cohort model.
 *
 * In each cycle the inflow comes first; then the people of every state are divided over its transitions. People are
 * counted on a fine grid (a power of two, about a 10^-16th part of all people), and the transition with the largest
 * share takes what rounding leaves. So sums are exact, and who entered is who is present to the last bit. The result
 * depends on nothing but the model.
 *
 * @typeParam State - the names of the states
 * @param model - a model, or one that was compiled before
 * @param options - the grid; a compiled model keeps its own
 * @returns stocks, flows, streams and rewards with their conventions and the account of people
 * @throws MaatwerkError `invalid-model`, with every problem of the model at once
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const run = projection.run({
 *   name: 'two years of bb',
 *   time: { cycle: 'school-year', first: '2019-2020', last: '2020-2021' },
 *   states: ['bb3', 'bb4', 'left'],
 *   inflow: { bb3: 10000 },
 *   transitions: { bb3: { bb4: 0.75, left: 'rest' }, bb4: { left: 1 } },
 *   streams: { leerwerktraject: { of: ['bb3', 'bb4'], share: 0.02 } },
 * })
 * projection.stockOf(run, ['bb3', 'bb4'], '2020-2021') // => 17500
 * projection.streamOf(run, 'leerwerktraject', '2020-2021') // => 350
 * run.conservation.difference // => 0
 * ```
 * @category Run
 */
export function run<State extends string>(
  model: CohortModel<State> | CompiledModel,
  options: RunOptions = {},
): CohortRun<State> {
  const ready = compiled(model, options)
  const { model: source, labels, inflow, edges, streams } = ready
  const states = source.states as readonly State[]
  const { stocks, flows } = simulate(ready)
  const streamed = streams.map(({ name, of, share }) => {
    return [name, share.map((part, cycle) => part * sumOf(stocks, cycle * states.length, of))] as const
  })
  return {
    name: source.name,
    states,
    labels,
    stocks,
    inflow: inflow.slice(),
    edges,
    flows,
    streams: Object.fromEntries(streamed),
    rewards: Object.fromEntries(rewardsOf(ready, stocks)),
    conventions: conventionsOf(ready),
    conservation: conservationOf(ready, stocks),
  }
}

function simulate(compiled: Compiled): Pick<CohortRun, 'stocks' | 'flows'> {
  const { labels, start, inflow, edges } = compiled
  const stocks = new Float64Array((labels.length + 1) * start.length)
  const flows = new Float64Array(labels.length * edges.length)
  stocks.set(start)
  for (let cycle = 0; cycle < labels.length; cycle += 1) {
    const offset = cycle * start.length
    for (let state = 0; state < start.length; state += 1) stocks[offset + state]! += inflow[offset + state]!
    move(compiled, cycle, stocks, flows)
  }
  return { stocks, flows }
}

/** Divides the people of every state over its transitions: the row of the cycle gives the row of the next one. */
function move(compiled: Compiled, cycle: number, stocks: Float64Array, flows: Float64Array): void {
  const { edges, rowStart, shares, largest, grid, start } = compiled
  const now = cycle * start.length
  const next = now + start.length
  const flowOffset = cycle * edges.length
  for (let state = 0; state < start.length; state += 1) {
    const people = stocks[now + state]!
    const [first, close] = [rowStart[state]!, rowStart[state + 1]!]
    if (first === close) {
      stocks[next + state]! += people
      continue
    }
    const takesRest = largest[now + state]!
    let left = people
    for (let edge = first; edge < close; edge += 1) {
      if (edge === takesRest) continue
      const flow = Math.min(snap(people * shares[flowOffset + edge]!, grid), left)
      left -= flow
      flows[flowOffset + edge] = flow
      stocks[next + edges[edge]!.to]! += flow
    }
    flows[flowOffset + takesRest] = left
    stocks[next + edges[takesRest]!.to]! += left
  }
}

function sumOf(people: Float64Array, offset: number, states: readonly number[]): number {
  return states.reduce((sum, state) => sum + people[offset + state]!, 0)
}

function rewardsOf({ counting, labels, start, rewards }: Compiled, stocks: Float64Array): [string, RewardResult][] {
  const size = start.length
  const [atStart, atEnd] = { start: [1, 0], end: [0, 1], average: [0.5, 0.5] }[counting] as [number, number]
  return rewards.map(({ name, perState, factor }) => {
    const perCycle = Float64Array.from(labels, (_, cycle) => {
      let amount = 0
      for (let at = cycle * size; at < (cycle + 1) * size; at += 1) {
        amount += (atStart * stocks[at]! + atEnd * stocks[at + size]!) * perState[at]!
      }
      return amount * factor[cycle]!
    })
    return [name, { total: perCycle.reduce((sum, amount) => sum + amount, 0), perCycle }]
  })
}

function conventionsOf({ model, counting, grid, rowStart }: Compiled): Conventions {
  const rewards = Object.entries(model.rewards ?? {})
  const discount = rewards.map(([name, { discount: given }]) => {
    return [name, { rate: given?.rate ?? 0, moment: given?.moment ?? 'start' }] as const
  })
  return {
    cycle: model.time.cycle,
    inflowAt: 'start-of-cycle',
    counting,
    discount: Object.fromEntries(discount),
    absorbing: model.states.filter((_, state) => rowStart[state] === rowStart[state + 1]),
    grid,
  }
}

function conservationOf({ start, inflow }: Compiled, stocks: Float64Array): Conservation {
  const sum = (people: Float64Array) => people.reduce((total, number) => total + number, 0)
  const entered = sum(start) + sum(inflow)
  const present = sum(stocks.subarray(stocks.length - start.length))
  return { entered, present, difference: entered - present }
}
