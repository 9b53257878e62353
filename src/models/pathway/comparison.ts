import type { Source } from '../../core/evidence.js'
import { throwProblems } from '../../core/errors.js'
import { stockOf } from '../../projection/cohort/look-up.js'
import type { CohortRun } from '../../projection/cohort/run.js'
import type { PathwayInput, PathwayState } from './codes.js'
import type { PathwayRest } from './default-rows.js'
import { pathwayDefaults } from './defaults.js'

/**
 * A total of the pathway beside what was published of it.
 *
 * @category Pathway
 */
export interface PathwayComparison {
  /** What is compared: an input that the model should give back, or a published total that it does not use. */
  readonly what: PathwayInput | PathwayRest | 'diploma-of-leerjaar-3' | 'mbo-of-diploma'
  /** Whether the model uses the published number; if not, it is a test of the rest. */
  readonly used: boolean
  /** By the run, as a share. */
  readonly model: number
  /** As it was published, or the middle of what was. */
  readonly published: number
  /** The lowest published; the same number where there is one. */
  readonly low: number
  /** The highest published. */
  readonly high: number
  /** Where it was published. */
  readonly source: Source
}

/**
 * The totals of a run beside the published ones, by the flows of its last cycle.
 *
 * Two of them the model does not use: how many of leerjaar 3 get a diploma of the vmbo (of the same atlas it takes who gets
 * through leerjaar 4), and how many with a diploma go on to the mbo. The others went in, and come out as far as the parts agree: bb has the exams of leerwerktrajecten and an
 * entree within the vmbo in it. Run it with a constant inflow for ten years or more, so that all years are alike.
 *
 * @param run - a run of a model of {@link pathway} of ten cycles or more
 * @returns one row for each total
 * @throws MaatwerkError `invalid-input` for a run that is too short for this
 * @example
 * ```ts
 * import { models, projection } from 'maatwerktrajecten'
 *
 * const effects = { vakmanschap: 0, leerwerktraject: 0, entreeInVmbo: 0 }
 * const rows = models.comparePathway(projection.run(models.pathway({ effects })))
 * rows.find((row) => row.what === 'mbo-2-result')?.model // ~> 0.740
 * rows.filter((row) => !row.used).map((row) => row.what) // => ['diploma-of-leerjaar-3', 'mbo-of-diploma']
 * ```
 * @category Pathway
 */
export function comparePathway(run: CohortRun<PathwayState>): PathwayComparison[] {
  if (run.labels.length < fewestCycles) {
    const message = `it has ${run.labels.length} cycles`
    throwProblems('invalid-input', 'the comparison of a pathway', [{ path: 'run', message, expected: `${fewestCycles} or more` }])
  }
  return [...leaversOfBb(run), ...studentsOfMbo(run), ...notUsed(run)]
}

/** Two years of vmbo, two of mbo-1, three of mbo-2 and one to arrive. */
const fewestCycles = 8

const vmbo: readonly PathwayState[] = [
  ...(['bb-3', 'bb-4', 'lwt-3', 'lwt-4'] as const),
  ...(['entree-vmbo-3', 'entree-vmbo-4', 'vakmanschap-3', 'vakmanschap-4'] as const),
]
const mbo2: readonly PathwayState[] = ['mbo-2', 'mbo-2-lwt', 'mbo-2-entree', 'mbo-2-vakmanschap']
const out: readonly PathwayState[] = ['vsv-no-bb-diploma', 'vsv-not-admitted', 'vsv-from-mbo-1', 'work']

function leaversOfBb(run: CohortRun<PathwayState>): PathwayComparison[] {
  const to = (states: readonly PathwayState[]) => flow(run, vmbo, states)
  const all = to(['mbo-1', ...mbo2, ...out, 'elsewhere'])
  return [
    given('bb-to-mbo-1', to(['mbo-1']) / all),
    given('bb-to-mbo-2', to(mbo2) / all),
    given('bb-to-out', to(out) / all),
    given('bb-to-elsewhere', to(['elsewhere']) / all),
  ]
}

function studentsOfMbo(run: CohortRun<PathwayState>): PathwayComparison[] {
  const ofMbo1 = (states: readonly PathwayState[]) => flow(run, ['mbo-1'], states) / stock(run, ['mbo-1'])
  const lost = flow(run, mbo2, ['vsv-from-mbo-2'])
  const qualified = flow(run, mbo2, ['startkwalificatie'])
  return [
    given('mbo-1-to-mbo-1', ofMbo1(['mbo-1'])),
    given('mbo-1-to-mbo-2', ofMbo1(mbo2)),
    given('mbo-1-to-out', ofMbo1(out)),
    given('mbo-1-to-elsewhere', ofMbo1(['elsewhere'])),
    given('mbo-2-result', qualified / (qualified + lost)),
    given('vsv-mbo-1', ofMbo1(['vsv-from-mbo-1'])),
    given('vsv-mbo-2', lost / stock(run, mbo2)),
  ]
}

function notUsed(run: CohortRun<PathwayState>): PathwayComparison[] {
  const diplomas = run.rewards['bb-diplomas']!.perCycle.at(-1)!
  const refused = flow(run, ['bb-4', 'lwt-4'], ['vsv-not-admitted'])
  // Those who get the diploma now were in leerjaar 3 a year ago.
  const leerjaar3 = stockOf(run, ['bb-3', 'lwt-3'], run.labels.at(-2)!)
  return [
    {
      what: 'diploma-of-leerjaar-3', used: false, model: diplomas / leerjaar3, published: 0.838, low: 0.808, high: 0.838,
      source: { document: 'Doorstroomatlas vmbo', at: "behaalde diploma's en uitval, entrants of leerjaar 3 in 2006 to 2008" },
    },
    {
      what: 'mbo-of-diploma', used: false, model: 1 - refused / diplomas, published: 0.955, low: 0.93, high: 0.98,
      source: { document: 'CBS, news of week 26 of 2019', at: 'graduates of vmbo-b, k and g in 2017-2018' },
    },
  ]
}

/** People who moved in the last cycle. */
function flow(run: CohortRun<PathwayState>, from: readonly PathwayState[], to: readonly PathwayState[]): number {
  const moved = run.flows.subarray(-run.edges.length)
  return run.edges.reduce((sum, edge, index) => {
    const isMeant = from.includes(run.columns[edge.from]!.state) && to.includes(run.columns[edge.to]!.state)
    return isMeant ? sum + moved[index]! : sum
  }, 0)
}

/** People at the start of the last cycle. */
function stock(run: CohortRun<PathwayState>, states: readonly PathwayState[]): number {
  return stockOf(run, states, run.labels.at(-1)!)
}

/** A range that is a norm or a judgement is nothing that was published. */
function given(what: PathwayInput | PathwayRest, model: number): PathwayComparison {
  const { value, low, high, range, evidence } = pathwayDefaults.find(({ parameter }) => parameter === what)!
  const seen = range === 'seen' ? { low: low ?? value!, high: high ?? value! } : { low: value!, high: value! }
  return { what, used: true, model, published: value!, ...seen, source: evidence!.source }
}
