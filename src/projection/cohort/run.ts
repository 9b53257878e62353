import type { AdmissionResult, CapacityResult } from '../model/capacity.js'
import { detour, type Claim } from '../moves/capacity-moves.js'
import { beginRationed, moveRationed, placesResults, rationedRun, type RationedRun } from './capacity-run.js'
import { compiledFor, entrantsOf, type Compiled, type CompiledModel, type Entrants, type RunOptions } from '../program/compile.js'
import { evaluation, offsetOf } from '../program/evaluate.js'
import { moveExactly } from '../moves/exact-moves.js'
import { placeOf, readingOf, roomOf, type Room } from '../moves/lane-room.js'
import type { CohortModel, Counting, Discount } from '../model/model.js'
import { askedBy, type Lane, type LaneReward, type Placed, type Program } from '../program/program.js'
import type { TimeAxis } from '../model/time.js'

/**
 * What a cohort model gives: stocks, flows, streams and rewards per cycle, the conventions by which they were
 * computed, and the check that nobody was lost. It is plain data and can be sent to a worker.
 *
 * The arrays are laid out by cycle, and in a cycle by column: the states, or with strata the states of each stratum in
 * turn. The number of column `k` in cycle `c` stands at `c * columns.length + k`. They are yours to use; a new run has
 * new ones.
 *
 * @typeParam State - the names of the states
 * @category Run
 */
export interface CohortRun<State extends string = string> {
  /** The name of the model. */
  readonly name: string
  /** The strategy that was run; absent for the model as it stands. */
  readonly strategy?: string
  /** The scenario that was run; absent for the model as it stands. */
  readonly scenario?: string
  /** The states. */
  readonly states: readonly State[]
  /** The columns of the arrays. */
  readonly columns: readonly Column<State>[]
  /** The label of each cycle. */
  readonly labels: readonly string[]
  /**
   * People at the start of each cycle, after its inflow, and in one more row at the end of the last cycle; by cycle
   * and column.
   */
  readonly stocks: Float64Array
  /** People who flowed in at the start of each cycle; by cycle and column. */
  readonly inflow: Float64Array
  /** The transitions, in the order of `flows`. */
  readonly edges: readonly Edge[]
  /** People who made each transition in each cycle; by cycle and transition. */
  readonly flows: Float64Array
  /** What became of limited places, by their name; empty where nothing is limited. */
  readonly places: Readonly<Record<string, CapacityResult>>
  /** What became of those who applied, for each admission in the rows; empty where there is none. */
  readonly admissions: readonly AdmissionResult[]
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
 * What a column of a run holds.
 *
 * @typeParam State - the names of the states
 * @category Run
 */
export interface Column<State extends string = string> {
  /** The state. */
  readonly state: State
  /** The stratum; absent for a model without strata. */
  readonly stratum?: string
}

/**
 * One transition, by the numbers of its columns.
 *
 * @category Run
 */
export interface Edge {
  /** The column that is left. */
  readonly from: number
  /** The column that is reached; the same one for who stays. */
  readonly to: number
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
  readonly cycle: TimeAxis['cycle']
  /** How many years it lasts; 1 for steps without a length. */
  readonly yearsPerCycle: number
  /** When people flow in. */
  readonly inflowAt: 'start-of-cycle'
  /** Which people each reward is counted over. */
  readonly counting: Readonly<Record<string, Counting>>
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
 * depends on nothing but the model and the options.
 *
 * @typeParam State - the names of the states
 * @param model - a model, or one that was compiled before
 * @param options - the strategy, the scenario and the grid
 * @returns stocks, flows, streams and rewards with their conventions and the account of people
 * @throws MaatwerkError `invalid-model`, with every problem of the model at once; `invalid-input` for a strategy or
 *   scenario that a compiled model was not compiled for
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
  const { compiled, lane } = compiledFor(model, options)
  const entrants = entrantsOf(compiled, lane, options.grid)
  const rationed = rationedRun(compiled.program, lane, entrants)
  const { stocks, flows, rewards } = trace(compiled.program, lane, entrants, rationed)
  const { name, states } = compiled.model
  const { strategy, scenario } = options
  return {
    name,
    ...(strategy === undefined ? {} : { strategy }),
    ...(scenario === undefined ? {} : { scenario: scenario.name }),
    states: states as readonly State[],
    columns: columnsOf(compiled.program) as Column<State>[],
    labels: compiled.labels,
    stocks,
    inflow: entrants.inflow,
    edges: lane.rows.flatMap((moves, from) => moves.map(({ to }) => ({ from, to }))),
    flows,
    places: rationed === undefined ? {} : placesResults(rationed, Object.keys(compiled.model.places ?? {})),
    admissions: rationed?.admissions ?? [],
    streams: streamsOf(compiled.program, lane, stocks),
    rewards: Object.fromEntries(rewards),
    conventions: { ...conventionsOf(compiled, lane), grid: entrants.grid },
    conservation: conservationOf(entrants, stocks),
  }
}

/**
 * What each column of a run holds.
 *
 * @internal
 */
export function columnsOf({ model, strata }: Program): Column[] {
  return strata.flatMap((stratum) => {
    return model.states.map((state) => ({ state, ...(stratum === undefined ? {} : { stratum }) }))
  })
}

interface Trace {
  readonly stocks: Float64Array
  readonly flows: Float64Array
  readonly rewards: readonly [string, RewardResult][]
}

function trace({ graph, labels }: Program, lane: Lane, { start, inflow, grid }: Entrants, rationed: RationedRun | undefined): Trace {
  const [width, moves] = [lane.rows.length, lane.rows.flat().length]
  const numbers = evaluation(graph, askedBy(lane), 1)
  const room = roomOf(lane, graph, numbers, 1)
  const stocks = new Float64Array((labels.length + 1) * width)
  const flows = new Float64Array(labels.length * moves)
  const perCycle = lane.rewards.map(() => new Float64Array(labels.length))
  const inflowOf = (cycle: number) => inflow.subarray(cycle * width, (cycle + 1) * width)
  if (rationed !== undefined) beginRationed(rationed)
  for (let cycle = 0; cycle < labels.length; cycle += 1) {
    numbers.toCycle(cycle, () => start)
    if (cycle === 0) comeIn(room, start)
    comeIn(room, inflowOf(cycle))
    stocks.set(stocksOf(room), cycle * width)
    const came = cycle === 0 ? [start, inflowOf(cycle)] : [inflowOf(cycle)]
    const atStart = lane.rewards.map((reward) => amountAtStart(room, reward, cycle, came))
    const moved = flows.subarray(cycle * moves, (cycle + 1) * moves)
    const ofMoves = lane.rewards.map((reward) => amountOfMoves(room, reward, cycle))
    const detours = moveAll(room, cycle, grid, moved, rationed)
    lane.rewards.forEach((reward, index) => {
      const made = ofMoves[index]! + amountOfDetours(room, reward, cycle, detours)
      perCycle[index]![cycle] = atStart[index]! + made + amountAtEnd(room, reward, cycle, inflowOf(cycle + 1))
    })
  }
  stocks.set(stocksOf(room), labels.length * width)
  return { stocks, flows, rewards: lane.rewards.map(({ name }, index) => [name, resultOf(perCycle[index]!)]) }
}

/** Moves everybody over a cycle; gives back those who went elsewhere than they set out for. */
function moveAll(room: Room, cycle: number, grid: number, flows: Float64Array, rationed: RationedRun | undefined): readonly Claim[] {
  if (rationed !== undefined) return moveRationed(rationed, room, cycle, flows)
  moveExactly(room, cycle, grid, flows)
  return []
}

function amountOfDetours(room: Room, reward: LaneReward, cycle: number, detours: readonly Claim[]): number {
  if (detours.length === 0 || reward.perMove.length === 0) return 0
  return sumOf(detours, (claim) => detour(reward, claim, room, 0)) * reward.weights.moves[cycle]!
}

function resultOf(perCycle: Float64Array): RewardResult {
  return { total: perCycle.reduce((sum, amount) => sum + amount, 0), perCycle }
}

function comeIn(room: Room, people: Float64Array): void {
  people.forEach((number, state) => (room.now[placeOf(room, 0, state, 0)]! += number))
}

function stocksOf(room: Room): Float64Array {
  const { lane, base } = room
  const stocks = new Float64Array(lane.rows.length)
  for (let entry = 0; entry < lane.entries; entry += 1) {
    for (let state = 0; state < stocks.length; state += 1) {
      for (let held = 0; held < base[state + 1]! - base[state]!; held += 1) stocks[state]! += room.now[placeOf(room, entry, state, held)]!
    }
  }
  return stocks
}

/**
 * What the people of a state bring at a count, each class by the amount of what its clocks say, or said a cycle ago. No
 * class is older than the model.
 */
function amountOf(room: Room, { state, node }: Placed, count: number, cyclesAgo: 0 | 1): number {
  const amount = readingOf(room, node)
  let total = 0
  for (let entry = 0; entry < Math.min(room.lane.entries, count + 1); entry += 1) {
    for (let held = 0; held < Math.min(room.lane.classes[state]!, count + 1); held += 1) {
      total += room.now[placeOf(room, entry, state, held)]! * amount.numbers[offsetOf(amount.node, Math.max(entry - cyclesAgo, 0), Math.max(held - cyclesAgo, 0), 1)]!
    }
  }
  return total
}

function amountAtStart(room: Room, { perState, perNewcomer, weights }: LaneReward, cycle: number, came: readonly Float64Array[]): number {
  const first = (node: number) => readingOf(room, node).numbers[0]!
  const standing = weights.atStart[cycle] === 0 ? 0 : sumOf(perState, (each) => amountOf(room, each, cycle, 0)) * weights.atStart[cycle]!
  const newcomers = sumOf(perNewcomer, ({ state, node }) => first(node) * sumOf(came, (people) => people[state]!))
  return standing + newcomers * weights.newcomers[cycle]!
}

/** The count at the end of a cycle has the next inflow in it, which brings the amounts of the cycle that ends. */
function amountAtEnd(room: Room, { perState, weights }: LaneReward, cycle: number, next: Float64Array): number {
  if (weights.atEnd[cycle] === 0) return 0
  const first = (node: number) => readingOf(room, node).numbers[0]!
  return sumOf(perState, (each) => amountOf(room, each, cycle + 1, 1) + (next[each.state] ?? 0) * first(each.node)) * weights.atEnd[cycle]!
}

function amountOfMoves(room: Room, { perMove, weights }: LaneReward, cycle: number): number {
  if (weights.moves[cycle] === 0) return 0
  return sumOf(perMove, (each) => movedAmount(room, each, cycle)) * weights.moves[cycle]!
}

function movedAmount(room: Room, { from, to, node }: LaneReward['perMove'][number], cycle: number): number {
  const move = room.lane.rows[from]!.find((each) => each.to === to)
  if (move === undefined) return 0
  const [share, amount] = [readingOf(room, move.node), readingOf(room, node)]
  let total = 0
  for (let entry = 0; entry < Math.min(room.lane.entries, cycle + 1); entry += 1) {
    for (let held = 0; held < Math.min(room.lane.classes[from]!, cycle + 1); held += 1) {
      const moved = room.now[placeOf(room, entry, from, held)]! * share.numbers[offsetOf(share.node, entry, held, 1)]!
      total += moved * amount.numbers[offsetOf(amount.node, entry, held, 1)]!
    }
  }
  return total
}

function sumOf<T>(all: readonly T[], amount: (each: T) => number): number {
  return all.reduce((sum, each) => sum + amount(each), 0)
}

function streamsOf({ graph, labels }: Program, { streams, rows }: Lane, stocks: Float64Array): Record<string, Float64Array> {
  const numbers = evaluation(graph, streams.map(({ node }) => node), 1)
  const people = new Map(streams.map(({ name }) => [name, new Float64Array(labels.length)]))
  labels.forEach((_, cycle) => {
    numbers.toCycle(cycle, () => stocks)
    for (const { name, of, node } of streams) {
      const whole = sumOf(of, (state) => stocks[cycle * rows.length + state]!)
      people.get(name)![cycle]! += numbers.buffers[node]![0]! * whole
    }
  })
  return Object.fromEntries(people)
}

/**
 * The choices on which the results of a lane depend.
 *
 * @internal
 */
export function conventionsOf({ model, program }: Compiled, { rows }: Lane): Omit<Conventions, 'grid'> {
  const rewards = Object.entries(model.rewards ?? {})
  const discount = rewards.map(([name, { discount: given }]) => {
    return [name, { rate: 0, moment: 'start', compounding: 'yearly', ...given }] as const
  })
  return {
    cycle: model.time.cycle,
    yearsPerCycle: program.length,
    inflowAt: 'start-of-cycle',
    counting: Object.fromEntries(rewards.map(([name, { counting }]) => [name, counting ?? model.counting ?? 'start'])),
    discount: Object.fromEntries(discount),
    absorbing: model.states.filter((_, state) => rows[state]!.length === 0),
  }
}

function conservationOf({ start, inflow }: Entrants, stocks: Float64Array): Conservation {
  const sum = (people: Float64Array) => people.reduce((total, number) => total + number, 0)
  const entered = sum(start) + sum(inflow)
  const present = sum(stocks.subarray(stocks.length - start.length))
  return { entered, present, difference: entered - present }
}
