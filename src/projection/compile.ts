import { throwProblems, type Problem } from '../core/errors.js'
import { shown } from '../core/problems.js'
import { check } from './check.js'
import type { CohortModel, Counting, Discount } from './model.js'
import { labelsOf, type TimeAxis } from './time.js'
import { expand, type Value } from './value.js'

/**
 * A model that was checked and written out in typed arrays, to be run as often as needed. What is inside may change
 * with every version.
 *
 * @category Run
 */
export interface CompiledModel {
  /** The model it came from. */
  readonly model: CohortModel
  /** The label of each cycle. */
  readonly labels: readonly string[]
  /** The grid on which people are counted; see {@link RunOptions}. */
  readonly grid: number
}

/**
 * How a model is run.
 *
 * @category Run
 */
export interface RunOptions {
  /**
   * The smallest part of a person that is counted, a power of two such as `2 ** -32`. When left out it fits all people
   * of the model, future inflow included; name one for models that are to be compared to the last bit.
   */
  readonly grid?: number
}

/** The inside of a compiled model. Arrays by cycle and state hold cycle `c` and state `s` at `c * states + s`. */
export interface Compiled extends CompiledModel {
  /** People in each state before the first cycle. */
  readonly start: Float64Array
  /** People flowing in, by cycle and state. */
  readonly inflow: Float64Array
  /** Every transition, grouped by the state it leaves, in the order of the states. */
  readonly edges: readonly Edge[]
  /** For each state the first of its transitions, and one more entry that closes the last. */
  readonly rowStart: Uint32Array
  /** The share of each transition, by cycle and transition. */
  readonly shares: Float64Array
  /** For each cycle and state the transition with the largest share: it takes what rounding leaves. */
  readonly largest: Uint32Array
  /** Groups as shares of states. */
  readonly streams: readonly CompiledStream[]
  /** Amounts per person, by cycle and state. */
  readonly rewards: readonly CompiledReward[]
  /** Which people rewards are counted over. */
  readonly counting: Counting
}

/**
 * One transition, by the numbers of its states.
 *
 * @category Run
 */
export interface Edge {
  /** The state that is left. */
  readonly from: number
  /** The state that is reached; the same one for who stays. */
  readonly to: number
}

/** A stream written out per cycle. */
interface CompiledStream {
  readonly name: string
  readonly of: readonly number[]
  readonly share: Float64Array
}

/** A reward written out per cycle and state, with the discount factor of each cycle. */
interface CompiledReward {
  readonly name: string
  readonly perState: Float64Array
  readonly factor: Float64Array
}

/**
 * Checks a model and writes it out in typed arrays. {@link run} does this by itself; compile once where one model is
 * run many times.
 *
 * @param model - the model; it is not changed, and later changes to it do not reach the compiled one
 * @param options - how it will be run
 * @returns the compiled model
 * @throws MaatwerkError `invalid-model`, with every problem of the model at once
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const compiled = projection.compile({
 *   name: 'one step',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['in', 'out'],
 *   start: { in: 100 },
 *   transitions: { in: { out: 0.25, in: 'rest' } },
 * })
 * projection.endOf(projection.run(compiled), 'out') // => 25
 * ```
 * @category Run
 */
export function compile(model: CohortModel, options: RunOptions = {}): CompiledModel {
  return compiled(model, options)
}

/**
 * Checks a model and writes it out, unless that was done before.
 *
 * @internal
 */
export function compiled(model: CohortModel | CompiledModel, options: RunOptions = {}): Compiled {
  return isCompiled(model) ? model : writeOut(model as CohortModel, options)
}

function writeOut(model: CohortModel, options: RunOptions): Compiled {
  throwProblems('invalid-model', subjectOf(model), check(model))
  const labels = labelsOf(model.time)
  const start = Float64Array.from(model.states, (state) => own(model.start, state) ?? 0)
  const inflow = byCycleAndState(model.inflow ?? {}, model, labels)
  const people = [...start, ...inflow].reduce((sum, number) => sum + number, 0)
  throwProblems('invalid-model', subjectOf(model), gridProblems(options.grid, people))
  const grid = options.grid ?? gridFor(people)
  const rows = compileRows(model, labels)
  return {
    model,
    labels,
    start: start.map((people) => snap(people, grid)),
    inflow: inflow.map((people) => snap(people, grid)),
    ...rows,
    grid,
    streams: Object.entries(model.streams ?? {}).map(([name, { of, share }]) => ({
      name,
      of: of.map((state) => model.states.indexOf(state)),
      share: expand(share, model.time, labels, '').values,
    })),
    rewards: Object.entries(model.rewards ?? {}).map(([name, { perState, discount }]) => ({
      name,
      perState: byCycleAndState(perState, model, labels),
      factor: discountFactors(discount, labels.length),
    })),
    counting: model.counting ?? 'start',
  }
}

function subjectOf(model: unknown): string {
  const name = (model as Partial<CohortModel> | null | undefined)?.name
  return typeof name === 'string' && name !== '' ? `the cohort model '${name}'` : 'the cohort model'
}

function isCompiled(model: CohortModel | CompiledModel): model is Compiled {
  return typeof model === 'object' && model !== null && 'rowStart' in model
}

/**
 * The grid for a total number of people: the power of two of which 2^52 steps reach that total. Sums and differences
 * of people on the grid are exact in binary floating point.
 */
function gridFor(people: number): number {
  return people === 0 ? 1 : 2 ** (Math.max(Math.ceil(Math.log2(people)), -970) - 52)
}

function gridProblems(grid: number | undefined, people: number): Problem[] {
  if (grid === undefined) return []
  if (!(grid > 0) || !Number.isInteger(Math.log2(grid))) {
    return [{ path: 'options.grid', message: `${shown(grid)} is not a grid`, expected: 'a power of two, such as 2 ** -32' }]
  }
  if (people / grid < Number.MAX_SAFE_INTEGER) return []
  return [{ path: 'options.grid', message: `the grid is too fine for ${people} people`, expected: `at least ${gridFor(people)}` }]
}

/**
 * The nearest number of people on the grid.
 *
 * @internal
 */
export function snap(people: number, grid: number): number {
  return Math.round(people / grid) * grid
}

/** What a table holds for a state itself: a state may bear any name, `constructor` too. */
function own<T>(table: Readonly<Partial<Record<string, T>>> | undefined, state: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, state) ? table[state] : undefined
}

function byCycleAndState(
  table: Readonly<Partial<Record<string, Value>>>,
  { states, time }: { readonly states: readonly string[]; readonly time: TimeAxis },
  labels: readonly string[],
): Float64Array {
  const matrix = new Float64Array(labels.length * states.length)
  states.forEach((state, column) => {
    const value = own(table, state)
    if (value === undefined) return
    expand(value, time, labels, '').values.forEach((number, cycle) => {
      matrix[cycle * states.length + column] = number
    })
  })
  return matrix
}

function compileRows(model: CohortModel, labels: readonly string[]): Pick<Compiled, 'edges' | 'rowStart' | 'shares' | 'largest'> {
  const rows = model.states.map((state) => columnsOf(model, state, labels))
  const edges = rows.flatMap((row, from) => row.map(({ to }) => ({ from, to })))
  const rowStart = Uint32Array.from([0, ...rows.map((_, index) => count(rows.slice(0, index + 1)))])
  const shares = new Float64Array(labels.length * edges.length)
  const largest = new Uint32Array(labels.length * rows.length)
  labels.forEach((_, cycle) => {
    rows.forEach((row, from) => {
      const first = rowStart[from]!
      const column = row.map(({ values }) => values[cycle]!)
      shares.set(column, cycle * edges.length + first)
      largest[cycle * rows.length + from] = first + column.indexOf(Math.max(...column))
    })
  })
  return { edges, rowStart, shares, largest }
}

function count(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((sum, row) => sum + row.length, 0)
}

interface Column {
  readonly to: number
  readonly values: Float64Array
}

/** The transitions out of a state in the order of the states, the rest worked out. */
function columnsOf(model: CohortModel, state: string, labels: readonly string[]): Column[] {
  const row = own(model.transitions, state) ?? {}
  const valued = model.states.flatMap((target, to) => {
    const share = own(row, target)
    if (share === undefined || share === 'rest') return []
    return [{ to, values: expand(share, model.time, labels, '').values }]
  })
  const restTo = model.states.findIndex((target) => own(row, target) === 'rest')
  if (restTo === -1) return valued
  const rest = Float64Array.from(labels, (_, cycle) => {
    return Math.max(0, 1 - valued.reduce((sum, { values }) => sum + values[cycle]!, 0))
  })
  return [...valued, { to: restTo, values: rest }].sort((a, b) => a.to - b.to)
}

function discountFactors(discount: Discount | undefined, cycles: number): Float64Array {
  const { rate, moment = 'start' } = discount ?? { rate: 0 }
  const shift = { start: 0, middle: 0.5, end: 1 }[moment]
  return Float64Array.from({ length: cycles }, (_, cycle) => (1 + rate) ** -(cycle + shift))
}
