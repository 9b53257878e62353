import type { IsoDate } from '../../core/calendar.js'
import type { SchoolYear } from '../../core/school-year.js'
import type { OutcomeEffect } from '../../cost-benefit/effects/outcome-effect.js'
import type { FlowEvidence, FlowNature } from '../../cost-benefit/flows/flow.js'
import type { PaymentForm } from '../../ledger/entry.js'
import type { VulnerableGroupCode } from '../../organisability/pillar.js'
import type { Changes } from '../../projection/model/model.js'
import type { LossChannel } from '../pathway/channels.js'
import type { PathwayInput, PathwayParameter } from '../pathway/codes.js'
import type { LedgerStatement } from './ledger-flows.js'
import type { AppraisalParty } from './parties.js'

/**
 * A traject that is compared with regular bb: a leerwerktraject, an assistentenopleiding or entree within the vmbo, or
 * VM2 and the vakmanschaproute that followed it.
 *
 * @category Appraisals
 */
export type TrajectCode = 'leerwerktraject' | 'entree-in-vmbo' | 'vm2'

/**
 * By which shares the pupils of the class go on.
 *
 * - `as-regular`: by those of regular bb, less what the class prevents. Without an effect the traject then makes no
 *   difference to anybody's future, and costs what it costs.
 * - `as-published`: along the traject's own route on the pathway, by what was published of its pupils. These were other
 *   pupils than those of regular bb, so that the difference is no effect of the traject.
 *
 * @category Appraisals
 */
export type TrajectRoute = 'as-regular' | 'as-published'

/**
 * For each channel of loss, the share (0 to 1) of those who are lost there whom the class keeps; 0 for no effect, 1 for
 * all of them, below 0 where it loses more.
 *
 * @category Appraisals
 */
export type TrajectEffects = Readonly<Record<LossChannel, number>>

/**
 * What the class takes, and what the same pupils would take in regular bb. Left out on both sides is what is the same.
 *
 * @category Appraisals
 */
export interface TrajectBudget {
  /** For each year of the class its statements of costs and of funding. */
  readonly traject: readonly (readonly LedgerStatement[])[]
  /** The same for these pupils in regular bb; empty where the traject comes on top of it. */
  readonly regular: readonly (readonly LedgerStatement[])[]
  /** The year or school year whose prices all amounts of the appraisal are in. */
  readonly priceLevel: number | SchoolYear
  /** The forms of payment that count: only `cash` for what is paid; all when left out. */
  readonly forms?: readonly PaymentForm[]
}

/**
 * What one more outcome is worth, put together from sourced parts, as {@link OutcomeEffect} of cost-benefit analysis
 * has them. No amount is built in.
 *
 * @category Appraisals
 */
export interface TrajectWorth
  extends Pick<
    OutcomeEffect<AppraisalParty>,
    'parts' | 'persistence' | 'deadweightShare' | 'displacementShare' | 'taxShare' | 'startsAfter'
  > {
  /** Of what it is the worth: one vsv'er less, or one startkwalificatie more. */
  readonly of: 'prevented-vsv' | 'startkwalificatie'
}

/**
 * What a year more in education costs or brings: who is not lost stays longer.
 *
 * @category Appraisals
 */
export interface ExtraYear {
  /** What it is, in a few words. */
  readonly name: string
  /** Where the year is spent. */
  readonly in: 'vmbo' | 'mbo'
  /** Euros for each pupil or student and year, at the price level of the budget. */
  readonly each: number
  /** Whether it moves money, or uses up or brings something. */
  readonly nature: FlowNature
  /** Who pays, or bears the cost; absent for a real benefit. */
  readonly payer?: AppraisalParty
  /** Who receives, or has the benefit; absent for a real cost. */
  readonly receiver?: AppraisalParty
  /** What the amount rests on. */
  readonly evidence: FlowEvidence
  /** Where it was read, or who says so. */
  readonly source: string
}

/**
 * What is assumed of a class that is made up of one of the report's vulnerable groups: the report gives no numbers.
 *
 * @category Appraisals
 */
export interface TrajectGroup {
  /** The parameters of the pathway that are another matter for it; empty for no difference. */
  readonly parameters: Changes<PathwayParameter>
  /** What the class prevents for these pupils; as for all pupils when left out. */
  readonly prevents?: TrajectEffects
}

/**
 * What a traject is appraised by.
 *
 * @category Appraisals
 */
export interface TrajectOptions {
  /** Which traject. */
  readonly traject: TrajectCode
  /** How many pupils start in the class, above 0. */
  readonly pupils: number
  /** The leerjaar in which they start; 3 when left out. */
  readonly leerjaar?: 3 | 4
  /** What the class prevents. Nobody published a size, so there is no default: 0 is the answer of who knows of none. */
  readonly prevents: TrajectEffects
  /** What the effects rest on; `assumption` when left out. */
  readonly effectEvidence?: FlowEvidence
  /** By which shares the pupils go on; `as-regular` when left out. */
  readonly route?: TrajectRoute
  /** What it takes, beside regular bb. */
  readonly budget: TrajectBudget
  /** What an outcome is worth; nothing is known of that when left out. */
  readonly worth?: TrajectWorth
  /** What a year more in education costs and brings; not counted when left out. */
  readonly extraYears?: readonly ExtraYear[]
  /** The day of the appraisal: it decides on the discount rate. */
  readonly on: IsoDate
  /** A real discount rate a year of your own, 0 or more; needed where the schedule has no single rate on that day. */
  readonly rate?: number
  /** The years that are looked at, from 8 to 100: what comes later is left out. */
  readonly years: number
  /** Where the amounts of the first year stand: 0 for its start, 0.5 for its middle, 1 for its end; 0 when left out. */
  readonly firstExponent?: 0 | 0.5 | 1
  /** Numbers of the pathway in place of the defaults. */
  readonly parameters?: Readonly<Partial<Record<PathwayInput, number>>>
  /** The vulnerable groups of the report, as classes made up of such pupils. */
  readonly groups?: Readonly<Partial<Record<VulnerableGroupCode, TrajectGroup>>>
  /** The channels through which the break-even effect is looked for; all three when left out. */
  readonly breakEvenBy?: readonly LossChannel[]
}
