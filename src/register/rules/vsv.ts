import type { DatedRule } from '../../policy/rule.js'
import {
  vsvAges,
  vsvCountMethod,
  vsvDenominator,
  vsvFormula,
  vsvMeasures,
  vsvPopulation,
  vsvWork,
  type VsvAges,
  type VsvCountMethod,
  type VsvDenominator,
  type VsvFormula,
  type VsvMeasures,
  type VsvPopulation,
  type VsvWork,
} from '../../vsv/definition-facts.js'
import {
  mboFalls,
  mboMalus,
  mboNorms,
  voNorms,
  type MboFalls,
  type MboMalus,
  type MboNorms,
  type VoNorms,
} from '../../vsv/norm-facts.js'
import {
  esfHours,
  rmcAbsence,
  rmcDiplomaWithWork,
  rmcName,
  rmcRegions,
  rmcReportAges,
  rmcReportWork,
  rmcSupport,
  rmcTargetGroup,
  type EsfHours,
  type RmcAbsence,
  type RmcDiplomaWithWork,
  type RmcName,
  type RmcRegions,
  type RmcReportAges,
  type RmcReportWork,
  type RmcSupport,
  type RmcTargetGroup,
} from '../../vsv/rmc-facts.js'
import { cabinetTarget, regulationTarget, type VsvTarget } from '../../vsv/target-facts.js'

/**
 * The rules on early school leaving, each with the shape of its answers.
 *
 * @category Register
 */
export interface VsvValues {
  /** The ages of the new vsv'er. */
  'vsv/new-vsv/age': VsvAges
  /** Who is left out of the start population of the vo. */
  'vsv/new-vsv/population': VsvPopulation
  /** What is taken off the start population. */
  'vsv/new-vsv/formula': VsvFormula
  /** A diploma of mbo-1 together with work. */
  'vsv/new-vsv/diploma-with-work': VsvWork
  /** What the share is a share of. */
  'vsv/new-vsv/denominator': VsvDenominator
  /** The measures that stand beside each other. */
  'vsv/counts/measures': VsvMeasures
  /** The breaks in the national count. */
  'vsv/counts/method': VsvCountMethod
  /** The norms of the performance subsidy for the mbo. */
  'vsv/norms/mbo': MboNorms
  /** The fall that meets them as well. */
  'vsv/norms/mbo-fall': MboFalls
  /** The rise that costs the variable part. */
  'vsv/norms/mbo-malus': MboMalus
  /** The norms of the performance subsidy for the vo. */
  'vsv/norms/vo': VoNorms
  /** The target of the regulation. */
  'vsv/targets/regulation': VsvTarget
  /** The target of the cabinet. */
  'vsv/targets/cabinet': VsvTarget
  /** Whom the municipality follows up. */
  'vsv/rmc/target-group': RmcTargetGroup
  /** From which absence on. */
  'vsv/rmc/absence': RmcAbsence
  /** Which diploma with which work takes somebody out of that group. */
  'vsv/rmc/diploma-with-work': RmcDiplomaWithWork
  /** What the report form calls work. */
  'vsv/rmc/report-form-work': RmcReportWork
  /** The ages that the report form names. */
  'vsv/rmc/report-form-ages': RmcReportAges
  /** The number of regions. */
  'vsv/rmc/regions': RmcRegions
  /** Support, programme, guidance and data from 2026. */
  'vsv/rmc/support': RmcSupport
  /** What the function is called. */
  'vsv/rmc/name': RmcName
  /** Hours of work in schemes of the European Social Fund. */
  'vsv/twelve-hours/esf': EsfHours
}

/** The rules of the folder by key. */
export const vsvRules: { readonly [Key in keyof VsvValues]: DatedRule<VsvValues[Key]> } = {
  'vsv/new-vsv/age': vsvAges,
  'vsv/new-vsv/population': vsvPopulation,
  'vsv/new-vsv/formula': vsvFormula,
  'vsv/new-vsv/diploma-with-work': vsvWork,
  'vsv/new-vsv/denominator': vsvDenominator,
  'vsv/counts/measures': vsvMeasures,
  'vsv/counts/method': vsvCountMethod,
  'vsv/norms/mbo': mboNorms,
  'vsv/norms/mbo-fall': mboFalls,
  'vsv/norms/mbo-malus': mboMalus,
  'vsv/norms/vo': voNorms,
  'vsv/targets/regulation': regulationTarget,
  'vsv/targets/cabinet': cabinetTarget,
  'vsv/rmc/target-group': rmcTargetGroup,
  'vsv/rmc/absence': rmcAbsence,
  'vsv/rmc/diploma-with-work': rmcDiplomaWithWork,
  'vsv/rmc/report-form-work': rmcReportWork,
  'vsv/rmc/report-form-ages': rmcReportAges,
  'vsv/rmc/regions': rmcRegions,
  'vsv/rmc/support': rmcSupport,
  'vsv/rmc/name': rmcName,
  'vsv/twelve-hours/esf': esfHours,
}
