import type { CohortRun } from '../projection/cohort/run.js'

/**
 * One number of a run, with everything that says what it is: a row of a tidy table.
 *
 * @category Rows
 */
export interface RunRow {
  /** The name of the model. */
  readonly model: string
  /** The label of the cycle: a school year, a year, or a number. */
  readonly cycle: string
  /**
   * What kind of number it is: people present at the start of the cycle (`stock`) or at its end (`end`), people flowing
   * in, people moving, people in a stream, or the amount of a reward.
   */
  readonly measure: 'stock' | 'end' | 'inflow' | 'flow' | 'stream' | 'reward'
  /** The state, stream or reward; of a flow, the state that is left. */
  readonly name: string
  /** Of a flow, the state that is reached; empty otherwise. */
  readonly to: string
  /** The number. */
  readonly value: number
  /** Its unit: people, or the unit of the reward as the caller meant it. */
  readonly unit: 'persons' | 'reward'
}

/**
 * All numbers of a run as tidy rows, one number a row, ready for a data frame, a chart or a CSV file.
 *
 * Numbers are as they were computed, parts of people included; round them where you print them.
 *
 * @param run - the result of a run
 * @returns the rows: by cycle, and in each cycle stocks, ends, inflow, flows, streams and rewards
 * @example
 * ```ts
 * import { projection, views } from 'maatwerktrajecten'
 *
 * const run = projection.run({
 *   name: 'one step',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['in', 'out'],
 *   start: { in: 100 },
 *   transitions: { in: { out: 0.25, in: 'rest' } },
 * })
 * const rows = views.rowsOf(run)
 * rows.find((row) => row.measure === 'flow' && row.to === 'out')
 * // => { model: 'one step', cycle: '1', measure: 'flow', name: 'in', to: 'out', value: 25, unit: 'persons' }
 * ```
 * @category Rows
 */
export function rowsOf(run: CohortRun): RunRow[] {
  return run.labels.flatMap((cycle, number) => {
    const row = (measure: RunRow['measure'], name: string, value: number, to = ''): RunRow => {
      return { model: run.name, cycle, measure, name, to, value, unit: measure === 'reward' ? 'reward' : 'persons' }
    }
    const at = number * run.states.length
    const next = at + run.states.length
    const isLast = number === run.labels.length - 1
    return [
      ...run.states.map((state, index) => row('stock', state, run.stocks[at + index]!)),
      ...run.states.map((state, index) => {
        return row('end', state, run.stocks[next + index]! - (isLast ? 0 : run.inflow[next + index]!))
      }),
      ...run.states.map((state, index) => row('inflow', state, run.inflow[at + index]!)),
      ...run.edges.map(({ from, to }, index) => {
        return row('flow', run.states[from]!, run.flows[number * run.edges.length + index]!, run.states[to])
      }),
      ...Object.entries(run.streams).map(([name, people]) => row('stream', name, people[number]!)),
      ...Object.entries(run.rewards).map(([name, { perCycle }]) => row('reward', name, perCycle[number]!)),
    ]
  })
}
