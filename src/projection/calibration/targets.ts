import type { CohortRun } from '../cohort/run.js'

/**
 * What a calibration should come close to, and how much it counts.
 *
 * @category Calibration
 */
export interface TargetValue {
  /** What was observed: a number, or bounds within which any outcome is as good as another. */
  readonly value: number | TargetBounds
  /**
   * What the squared difference is multiplied by; 1 when left out. One over the variance of the observation is usual:
   * `1 / value` for a count, `1 / value ** 2` where errors are to be seen as shares.
   */
  readonly weight?: number
}

/**
 * The lowest and the highest that was observed.
 *
 * @category Calibration
 */
export interface TargetBounds {
  /** At least this. */
  readonly min: number
  /** At most this. */
  readonly max: number
}

/**
 * People in a state, or in several together, at the start of a cycle.
 *
 * @typeParam State - the names of the states
 * @category Calibration
 */
export interface StockTarget<State extends string = string> extends TargetValue {
  /** The state, or the states to add up. */
  readonly stock: State | readonly State[]
  /** The label of the cycle. */
  readonly cycle: string
  /** One stratum only; all together when left out. */
  readonly stratum?: string
}

/**
 * People who move from one state to another in a cycle.
 *
 * @typeParam State - the names of the states
 * @category Calibration
 */
export interface FlowTarget<State extends string = string> extends TargetValue {
  /** The move. */
  readonly flow: {
    /** The state that is left. */
    readonly from: State
    /** The state that is reached; the same one for who stays. */
    readonly to: State
  }
  /** The label of the cycle. */
  readonly cycle: string
  /** One stratum only; all together when left out. */
  readonly stratum?: string
}

/**
 * A stream in a cycle.
 *
 * @category Calibration
 */
export interface StreamTarget extends TargetValue {
  /** The name of the stream. */
  readonly stream: string
  /** The label of the cycle. */
  readonly cycle: string
}

/**
 * A reward in a cycle, or in all cycles together.
 *
 * @category Calibration
 */
export interface RewardTarget extends TargetValue {
  /** The name of the reward. */
  readonly reward: string
  /** The label of the cycle; the total when left out. */
  readonly cycle?: string
}

/**
 * Something that was observed, beside which a model can be laid.
 *
 * @typeParam State - the names of the states
 * @category Calibration
 */
export type CalibrationTarget<State extends string = string> =
  | StockTarget<State>
  | FlowTarget<State>
  | StreamTarget
  | RewardTarget

/**
 * What a run says about a target.
 *
 * @internal
 */
export function modelledBy(run: CohortRun, target: CalibrationTarget): number {
  const cycle = target.cycle === undefined ? undefined : run.labels.indexOf(target.cycle)
  if ('reward' in target) {
    const { total, perCycle } = run.rewards[target.reward]!
    return cycle === undefined ? total : perCycle[cycle]!
  }
  if ('stream' in target) return run.streams[target.stream]![cycle!]!
  return 'stock' in target ? stockBy(run, target, cycle!) : flowBy(run, target, cycle!)
}

function stockBy({ columns, stocks }: CohortRun, { stock, stratum }: Of, cycle: number): number {
  const states = typeof stock === 'string' ? [stock] : stock
  const row = cycle * columns.length
  return columns.reduce((sum, column, at) => {
    return states.includes(column.state) && isOf(stratum, column.stratum) ? sum + stocks[row + at]! : sum
  }, 0)
}

function flowBy(run: CohortRun, { flow, stratum }: FlowTarget, cycle: number): number {
  const { columns, edges, flows } = run
  // A state without a row keeps its people: all who are there stay.
  if (staysForGood(run, flow)) return stockBy(run, { stock: flow.from, stratum }, cycle)
  const row = cycle * edges.length
  return edges.reduce((sum, { from, to }, at) => {
    const [left, reached] = [columns[from]!, columns[to]!]
    const isIt = left.state === flow.from && reached.state === flow.to && isOf(stratum, left.stratum)
    return isIt ? sum + flows[row + at]! : sum
  }, 0)
}

interface Of {
  readonly stock: string | readonly string[]
  readonly stratum?: string | undefined
}

/**
 * Whether a flow is that of who stays in a state that nobody leaves.
 *
 * @internal
 */
export function staysForGood({ conventions }: CohortRun, { from, to }: FlowTarget['flow']): boolean {
  return from === to && conventions.absorbing.includes(from)
}

function isOf(asked: string | undefined, stratum: string | undefined): boolean {
  return asked === undefined || asked === stratum
}

/**
 * How far a number lies above what was observed; below 0 where it lies under it, and 0 within bounds.
 *
 * @internal
 */
export function distanceFrom(value: number | TargetBounds, modelled: number): number {
  if (typeof value === 'number') return modelled - value
  return modelled - Math.min(Math.max(modelled, value.min), value.max)
}
