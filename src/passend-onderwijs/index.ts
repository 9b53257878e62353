/**
 * Passend onderwijs, lwoo and praktijkonderwijs: who has an indication, by which criteria and decided by whom, and
 * whether the zorgplicht stands in the way of a refusal.
 *
 * The rules over time stand in the policy register under `passend-onderwijs/`, the plan for young people in a
 * vulnerable position among them. The criteria for an indication were read up to 6 February 2015, the zorgplicht up to
 * 1 September 2015; afterwards the outcome is `undetermined` with nothing missing. Lwoo is funding, not a traject.
 *
 * @module passend-onderwijs
 */
export type {
  DomainCount,
  FirstPlan,
  IndicationDecider,
  LwooCriteria,
  NumberRange,
  OptingOut,
  PlanConsultation,
  ProAim,
  ProCriteria,
  PupilFunding,
  RvcIndications,
  SupplementaryPlan,
  VmboStay,
  VulnerableYouthPlan,
  Zorgplicht,
} from './facts.js'
export { indication } from './indication.js'
export type { Indication, IndicationReason, IndicationVerdict } from './indication.js'
export { leerachterstand } from './leerachterstand.js'
export { mayRefuse } from './may-refuse.js'
export type { RefusalOutcome, ZorgplichtReason } from './may-refuse.js'
export type { Backlogs, IndicationPupil, SupportContext, SupportPupil } from './pupil.js'
