import type { Appraisal } from '../../cost-benefit/measures/appraisal.js'
import type { Flow } from '../../cost-benefit/flows/flow.js'
import type { VulnerableGroupCode } from '../../organisability/pillar.js'
import type { PathwayDefault } from '../pathway/default-rows.js'
import type { TrajectBreakEvens } from './break-even.js'
import type { TrajectCode, TrajectEffects, TrajectRoute } from './options.js'
import type { AppraisalParty, TrajectPerspective } from './parties.js'
import type { TrajectRate } from './rate.js'

/**
 * Something that the appraisal of a traject takes as given.
 *
 * - `goes-as-regular`, `goes-as-published`: by which shares the pupils go on
 * - `no-effect`: the class prevents nothing
 * - `on-top-of-regular`: nothing is saved on regular bb
 * - `rate-chosen`: the discount rate is one of the caller
 * - `by-consumer-prices`: amounts of other years were taken to the price level by consumer prices
 * - `no-worth-given`: what an outcome is worth is not counted
 * - `worth-from-the-next-year`: an outcome begins to count in the year after it is reached
 * - `extra-years-not-counted`: what it costs and brings that pupils stay in education longer is not counted
 * - `all-of-one-group`: all pupils of the class are of the group, on whom the report gives no numbers
 * - `elsewhere-not-followed`: who goes to mbo-3 or other education, or works after mbo-1, is neither vsv'er nor
 *   qualified
 *
 * @category Appraisals
 */
export type TrajectAssumption =
  | 'goes-as-regular'
  | 'goes-as-published'
  | 'no-effect'
  | 'on-top-of-regular'
  | 'rate-chosen'
  | 'by-consumer-prices'
  | 'no-worth-given'
  | 'worth-from-the-next-year'
  | 'extra-years-not-counted'
  | 'all-of-one-group'
  | 'elsewhere-not-followed'

/**
 * Where the pupils of a class end up, in people.
 *
 * @category Appraisals
 */
export interface ClassOutcome {
  /** With a startkwalificatie. */
  readonly startkwalificatie: number
  /** Out of education without one. */
  readonly vsv: number
  /** In other education, or with work after mbo-1: where the pathway does not follow. */
  readonly elsewhere: number
  /** School years that they spend in the vmbo, all together. */
  readonly yearsInVmbo: number
  /** School years that they spend in mbo-1 and mbo-2. */
  readonly yearsInMbo: number
}

/**
 * What a class of a traject comes to beside the same pupils in regular bb.
 *
 * @category Appraisals
 */
export interface TrajectResult {
  /** The traject. */
  readonly traject: TrajectCode
  /** How many pupils start in the class. */
  readonly pupils: number
  /** By which shares they go on. */
  readonly route: TrajectRoute
  /** What the class is taken to prevent. */
  readonly prevents: TrajectEffects
  /** Where the pupils end up in regular bb. */
  readonly regular: ClassOutcome
  /** Where they end up in the traject. */
  readonly inTraject: ClassOutcome
  /** How many vsv'ers there are less. */
  readonly preventedVsv: number
  /** How many startkwalificaties there are more. */
  readonly extraStartkwalificaties: number
  /** The discount rate and where it comes from. */
  readonly rate: TrajectRate
  /** All that moves or is used up more than in regular bb. */
  readonly flows: readonly Flow<AppraisalParty>[]
  /** What that comes to, for each perspective. */
  readonly appraisal: Appraisal<AppraisalParty, TrajectPerspective>
  /** From which effect the class pays for itself, to each perspective. */
  readonly breakEven: TrajectBreakEvens
  /** The numbers of the pathway that were used, with their sources; those of the caller are not among them. */
  readonly sources: readonly PathwayDefault[]
  /** What is taken as given. */
  readonly assumptions: readonly TrajectAssumption[]
}

/**
 * A vulnerable group for which there is no appraisal, since nothing is assumed of it.
 *
 * @category Appraisals
 */
export interface GroupNotAppraised {
  /** What nobody published. */
  readonly notKnown: string
  /** The path of what to supply. */
  readonly supply: string
}

/**
 * The appraisal of a traject for all pupils, and for each of the vulnerable groups of the report.
 *
 * @category Appraisals
 */
export interface TrajectAppraisal extends TrajectResult {
  /** For each group the same of a class of such pupils alone, or what is missing for it. */
  readonly groups: Readonly<Record<VulnerableGroupCode, TrajectResult | GroupNotAppraised>>
}
