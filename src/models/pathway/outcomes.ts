import type { CohortRun } from '../../projection/cohort/run.js'
import { pathwayStates, type PathwayState } from './codes.js'

/**
 * Where people of the pathway are at the end of a run, in people.
 *
 * @category Pathway
 */
export interface PathwayOutcome {
  /** The stratum; absent for everybody together. */
  readonly stratum?: string
  /** Who entered: the start and all inflow. */
  readonly entered: number
  /** With a startkwalificatie. */
  readonly startkwalificatie: number
  /** Out of education without one, by where that happened. */
  readonly vsv: Readonly<Record<VsvPlace, number>>
  /** Out of the entreeopleiding at the mbo with work, and not counted as vsv. */
  readonly work: number
  /** In other education, where the model does not follow. */
  readonly elsewhere: number
  /** Still on the way, in vmbo or mbo. */
  readonly onTheWay: number
}

/**
 * Where on the pathway somebody became vsv'er.
 *
 * @category Pathway
 */
export type VsvPlace = 'no-bb-diploma' | 'not-admitted' | 'from-mbo-1' | 'from-mbo-2'

/**
 * Where people of the pathway are at the end of a run: everybody, and each stratum.
 *
 * @param run - a run of a model of {@link pathway}
 * @returns first everybody, then the strata in the order of the model
 * @example
 * ```ts
 * import { models, projection } from 'maatwerktrajecten'
 *
 * const effects = { vakmanschap: 0, leerwerktraject: 0, entreeInVmbo: 0 }
 * const run = projection.run(models.pathway({ effects, entrants: 1000, entry: 'once' }))
 * const [all, lwoo] = models.pathwayOutcomes(run)
 * Math.round(all?.entered ?? 0) // => 1000
 * lwoo?.stratum // => 'lwoo'
 * ```
 * @category Pathway
 */
export function pathwayOutcomes(run: CohortRun<PathwayState>): PathwayOutcome[] {
  const strata = [...new Set(run.columns.map(({ stratum }) => stratum))]
  return [outcomeOf(run, undefined), ...strata.map((stratum) => outcomeOf(run, stratum))]
}

/** The outcome of a stratum, or of all where it is left out. */
function outcomeOf(run: CohortRun<PathwayState>, stratum: string | undefined): PathwayOutcome {
  const [width, cycles] = [run.columns.length, run.labels.length]
  const belongs = (column: number) => stratum === undefined || run.columns[column]!.stratum === stratum
  const atEnd = (state: PathwayState) => {
    return sum(run.columns.map((column, index) => {
      return column.state === state && belongs(index) ? run.stocks[cycles * width + index]! : 0
    }))
  }
  const entering = Array.from(run.inflow).map((people, index) => (belongs(index % width) ? people : 0))
  const starting = run.columns.map((_, column) => (belongs(column) ? run.stocks[column]! - run.inflow[column]! : 0))
  return {
    ...(stratum === undefined ? {} : { stratum }),
    entered: sum(entering) + sum(starting),
    startkwalificatie: atEnd('startkwalificatie'),
    vsv: {
      'no-bb-diploma': atEnd('vsv-no-bb-diploma'),
      'not-admitted': atEnd('vsv-not-admitted'),
      'from-mbo-1': atEnd('vsv-from-mbo-1'),
      'from-mbo-2': atEnd('vsv-from-mbo-2'),
    },
    work: atEnd('work'),
    elsewhere: atEnd('elsewhere'),
    onTheWay: sum(pathwayStates.filter(isOnTheWay).map(atEnd)),
  }
}

/** Whether people of a state are in the vmbo, in mbo-1 or in mbo-2. */
function isOnTheWay(state: PathwayState): boolean {
  return /^(bb|lwt|entree|vakmanschap|mbo)-/.test(state)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
