import type { Evidence, Voice } from '../core/evidence.js'
import type { ReportLines } from '../report/places.js'
import type { MaatwerkType, SuccessFactorCode } from '../trajectories/codes.js'
import type { IndicatorCode } from './condition.js'

/**
 * Something that makes it hard to organise a traject, or makes it less worth its cost, as the report has it.
 *
 * @category Factors
 */
export type BottleneckCode =
  | 'dependence-on-mbo'
  | 'dependence-on-companies'
  | 'exam-cost-unsettled'
  | 'transfer-and-guidance-differ'
  | 'teachers-do-not-study-each-other'
  | 'risks-lie-in-mbo'
  | 'companies-do-not-know-it'
  | 'pupils-below-sixteen'
  | 'flexible-exams-unfunded'
  | 'commitment-without-hours'
  | 'level-2f-out-of-reach'
  | 'obstacles-beyond-the-school'
  | 'competition-in-the-region'
  | 'fragmented-programmes'
  | 'too-few-workplaces-in-school'
  | 'too-few-placements'
  | 'pupils-outgrow-vmbo'
  | 'pupils-change-sector'
  | 'pressure-on-results'

/**
 * A success factor that the mbo names in section 5.3, for how the pupils are served best.
 *
 * @category Factors
 */
export type ServingFactorCode =
  | 'early-mbo-material'
  | 'gradual-change-of-approach'
  | 'shared-placement-companies'
  | 'realistic-career-guidance'
  | 'careful-intake'
  | 'two-streams-in-entree'

/**
 * A bottleneck or a success factor. The codes of most success factors are those of `trajectories.experiences`.
 *
 * @category Factors
 */
export type OrganisingFactorCode = BottleneckCode | SuccessFactorCode | ServingFactorCode

/**
 * A bottleneck or a success factor of the report: who names it, of which trajects, and which indicators it bears on.
 *
 * @category Factors
 */
export interface OrganisingFactor {
  /** Which one. */
  readonly code: OrganisingFactorCode
  /** Whether it hinders or helps. */
  readonly kind: 'bottleneck' | 'success-factor'
  /** What it is. A paraphrase, never a quotation. */
  readonly says: string
  /** Whose statement it is. */
  readonly voice: Extract<Voice, 'vmbo' | 'mbo' | 'document'>
  /** The types of traject it was said of. */
  readonly concerns: readonly MaatwerkType[]
  /** The indicators it bears on. That link is ours: the report seldom names it. */
  readonly bearsOn: readonly IndicatorCode[]
  /** Who has it in hand, where the report says so. */
  readonly inHandOf?: 'mbo' | 'companies' | 'others'
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
  /** Where it comes from, in its voice. */
  readonly evidence: Evidence
}
