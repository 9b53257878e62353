import {
  consultationRule,
  deciderRule,
  firstPlanRule,
  lwooCriteriaRule,
  mboBridgeRule,
  optingOutRule,
  proAimRule,
  proCriteriaRule,
  pupilFundingRule,
  rvcIndicationsRule,
  supplementaryPlanRule,
  vmboStayRule,
  vulnerableYouthRule,
  zorgplichtRule,
  type FirstPlan,
  type IndicationDecider,
  type LwooCriteria,
  type OptingOut,
  type PlanConsultation,
  type ProAim,
  type ProCriteria,
  type PupilFunding,
  type RvcIndications,
  type SupplementaryPlan,
  type VmboStay,
  type VulnerableYouthPlan,
  type Zorgplicht,
} from '../../passend-onderwijs/facts.js'
import type { DatedRule } from '../../policy/rule.js'

/**
 * The rules on passend onderwijs, lwoo and praktijkonderwijs, each with the shape of its answers.
 *
 * @category Register
 */
export interface PassendOnderwijsValues {
  /** Refusing a pupil who needs extra support. */
  'passend-onderwijs/zorgplicht': Zorgplicht
  /** The first ondersteuningsplan. */
  'passend-onderwijs/first-ondersteuningsplan': FirstPlan
  /** The leerlinggebonden financiering ("rugzak"). */
  'passend-onderwijs/leerlinggebonden-financiering': PupilFunding
  /** The money in the mbo for the months after it. */
  'passend-onderwijs/leerlinggebonden-financiering/mbo-bridge': PupilFunding
  /** Who decides on lwoo and praktijkonderwijs. */
  'passend-onderwijs/indication/decider': IndicationDecider
  /** The criteria of the praktijkonderwijs. */
  'passend-onderwijs/indication/pro': ProCriteria
  /** The criteria of lwoo. */
  'passend-onderwijs/indication/lwoo': LwooCriteria
  /** Deviating from the national rules on lwoo. */
  'passend-onderwijs/indication/opting-out': OptingOut
  /** What became of the indications of the RVC. */
  'passend-onderwijs/indication/transition': RvcIndications
  /** The supplementary ondersteuningsplan for lwoo and praktijkonderwijs. */
  'passend-onderwijs/supplementary-ondersteuningsplan': SupplementaryPlan
  /** The mbo in the consultation on the ondersteuningsplan. */
  'passend-onderwijs/ondersteuningsplan-consultation': PlanConsultation
  /** The most years in the vmbo. */
  'passend-onderwijs/vmbo-stay': VmboStay
  /** What the praktijkonderwijs prepares for. */
  'passend-onderwijs/praktijkonderwijs-aim': ProAim
  /** The plan for young people in a vulnerable position. */
  'passend-onderwijs/plan-kwetsbare-jongeren': VulnerableYouthPlan
}

/** The rules of the folder by key. */
export const passendOnderwijsRules: {
  readonly [Key in keyof PassendOnderwijsValues]: DatedRule<PassendOnderwijsValues[Key]>
} = {
  'passend-onderwijs/zorgplicht': zorgplichtRule,
  'passend-onderwijs/first-ondersteuningsplan': firstPlanRule,
  'passend-onderwijs/leerlinggebonden-financiering': pupilFundingRule,
  'passend-onderwijs/leerlinggebonden-financiering/mbo-bridge': mboBridgeRule,
  'passend-onderwijs/indication/decider': deciderRule,
  'passend-onderwijs/indication/pro': proCriteriaRule,
  'passend-onderwijs/indication/lwoo': lwooCriteriaRule,
  'passend-onderwijs/indication/opting-out': optingOutRule,
  'passend-onderwijs/indication/transition': rvcIndicationsRule,
  'passend-onderwijs/supplementary-ondersteuningsplan': supplementaryPlanRule,
  'passend-onderwijs/ondersteuningsplan-consultation': consultationRule,
  'passend-onderwijs/vmbo-stay': vmboStayRule,
  'passend-onderwijs/praktijkonderwijs-aim': proAimRule,
  'passend-onderwijs/plan-kwetsbare-jongeren': vulnerableYouthRule,
}
