import type { Evidence } from '../core/evidence.js'
import type { ReportLines } from '../report/places.js'
import type { CharacteristicCode, IndicatorCode } from './condition.js'

/**
 * One of the six pillars (*pijlers*) of section 4.3. The first five carry the headings of the conditions of table 1, of
 * which the second is narrowed to the system of care; the sixth is `moving-on`: *doorstroom*.
 *
 * @category Pillars
 */
export type PillarCode = 'staff-and-means' | 'care-system' | 'collaboration' | 'backing' | 'balanced-intake' | 'moving-on'

/**
 * A sub-point of a pillar.
 *
 * @category Pillars
 */
export type PillarPointCode =
  | 'creative-with-means'
  | 'placements'
  | 'commitment-of-teachers'
  | 'knowledge-of-teachers'
  | 'willing-mbo'
  | 'willing-companies'
  | 'backing-by-all'
  | 'numbers-fit-scale'
  | 'fitting-population'
  | 'feasible-exams'
  | 'admission-by-mbo'

/**
 * A sub-point of a pillar, with what it says.
 *
 * @category Pillars
 */
export interface PillarPoint {
  /** Which one. */
  readonly code: PillarPointCode
  /** What it says. A paraphrase, never a quotation. */
  readonly says: string
  /** The indicators that come to the same, or nearly. That link is ours. */
  readonly indicators: readonly IndicatorCode[]
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
}

/**
 * A pillar on which the balance between what pupils need and what schools can give rests, by section 4.3.
 *
 * @category Pillars
 */
export interface Pillar {
  /** Which one. */
  readonly code: PillarCode
  /** Its name in the report. */
  readonly title: string
  /** The condition or result of table 1 that it comes to. */
  readonly characteristic: CharacteristicCode
  /** Its sub-points, in the order of the report. */
  readonly points: readonly PillarPoint[]
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
  /** Where it comes from: the researchers found it at the schools. */
  readonly evidence: Evidence
}

/**
 * A group of pupils for whom the supply is most vulnerable in what it yields, by the vmbo (section 4.3).
 *
 * - `loses-diploma-or-admission`: can get a diploma now, and no longer under the new rules
 * - `zijwindgevoelig-among-heavier`: needs a small scale and guidance, and will be taught with heavier problems
 * - `specific-need-without-placement`: needs a placement that no company gives
 *
 * @category Pillars
 */
export type VulnerableGroupCode =
  | 'loses-diploma-or-admission'
  | 'zijwindgevoelig-among-heavier'
  | 'specific-need-without-placement'

/**
 * A vulnerable group, with the pillars it leans on.
 *
 * @category Pillars
 */
export interface VulnerableGroup {
  /** Which one. */
  readonly code: VulnerableGroupCode
  /** Who they are. A paraphrase, never a quotation. */
  readonly says: string
  /** The sub-points it leans on. The report describes the group, and the link is ours. */
  readonly leansOn: readonly PillarPointCode[]
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
  /** Where it comes from: it is an expectation of the vmbo schools. */
  readonly evidence: Evidence
}
