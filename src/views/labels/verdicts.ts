import type {
  BblOutcome,
  EntreeAdmission,
  EntreeReason,
  InstitutionAdmission,
  InstitutionReason,
  MboAdmission,
  MboReason,
  Refusal,
  RefusalReason,
  RouteOutcome,
  RouteReason,
} from '../../admission/index.js'
import type { MayEnd, MayEndReason, Regime } from '../../bsa/index.js'
import type { ComparisonCode, ComparisonOutcome, PlacementCode, PlacementOutcome } from '../../costs/index.js'
import type { ExamOutcome, ExamReason, MboOutcome, SpreadOutcome, SpreadReason } from '../../exams/index.js'
import type {
  Duty,
  DutyReason,
  StartkwalificatieOutcome,
  StartkwalificatieReason,
  VervangendeLeerplichtOutcome,
  VervangendeReason,
} from '../../leerplicht/index.js'
import type {
  DoelmatigheidOutcome,
  IntakeOutcome,
  IntakeReason,
  OrganiseerbaarheidOutcome,
} from '../../organisability/index.js'
import type { Indication, IndicationReason, RefusalOutcome, ZorgplichtReason } from '../../passend-onderwijs/index.js'
import type {
  BridgingOutcome,
  BridgingReason,
  PracticeOutcome,
  PracticeReason,
  TimetableOutcome,
  TimetableReason,
} from '../../placement/index.js'
import type { HoursCondition, HoursOutcome } from '../../programmes/index.js'
import type { MaatwerkOutcome, MaatwerkReason } from '../../trajectories/index.js'
import type { NormCode, NormOutcome, RmcCode, RmcOutcome, VsvCode, VsvOutcome } from '../../vsv/index.js'
import { admissionOutcomes } from './outcomes/admission.js'
import { bsaOutcomes } from './outcomes/bsa.js'
import { costsOutcomes } from './outcomes/costs.js'
import { examsOutcomes } from './outcomes/exams.js'
import { leerplichtOutcomes } from './outcomes/leerplicht.js'
import { organisabilityOutcomes } from './outcomes/organisability.js'
import { passendOnderwijsOutcomes } from './outcomes/passend-onderwijs.js'
import { placementOutcomes } from './outcomes/placement.js'
import { programmesOutcomes } from './outcomes/programmes.js'
import { sharedOutcomes } from './outcomes/shared.js'
import { trajectoriesOutcomes } from './outcomes/trajectories.js'
import { vsvOutcomes } from './outcomes/vsv.js'
import { admissionReasons } from './reasons/admission.js'
import { bsaReasons } from './reasons/bsa.js'
import { costsReasons } from './reasons/costs.js'
import { examsReasons } from './reasons/exams.js'
import { leerplichtReasons } from './reasons/leerplicht.js'
import { organisabilityReasons } from './reasons/organisability.js'
import { passendOnderwijsReasons } from './reasons/passend-onderwijs.js'
import { placementReasons } from './reasons/placement.js'
import { programmesReasons } from './reasons/programmes.js'
import { sharedReasons } from './reasons/shared.js'
import { trajectoriesReasons } from './reasons/trajectories.js'
import { vsvReasons } from './reasons/vsv.js'
import type { ReasonText, Text } from './text.js'

/**
 * The outcome of any rule of this library, `undetermined` among them. A code means the same in every rule that has it.
 *
 * @category Labels
 */
export type OutcomeCode =
  | EntreeAdmission
  | MboAdmission
  | BblOutcome
  | RouteOutcome
  | Refusal
  | InstitutionAdmission
  | Regime
  | MayEnd
  | ExamOutcome
  | MboOutcome
  | SpreadOutcome
  | Duty
  | StartkwalificatieOutcome
  | VervangendeLeerplichtOutcome
  | Indication
  | RefusalOutcome
  | TimetableOutcome
  | BridgingOutcome
  | PracticeOutcome
  | HoursOutcome
  | MaatwerkOutcome
  | VsvOutcome
  | RmcOutcome
  | NormOutcome
  | IntakeOutcome
  | OrganiseerbaarheidOutcome
  | DoelmatigheidOutcome
  | ComparisonOutcome
  | PlacementOutcome
  | 'disputed'
  | 'undetermined'

/**
 * A condition of any rule of this library. A code means the same in every rule that has it.
 *
 * @category Labels
 */
export type ReasonCode =
  | EntreeReason
  | MboReason
  | RouteReason
  | RefusalReason
  | InstitutionReason
  | MayEndReason
  | ExamReason
  | SpreadReason
  | DutyReason
  | StartkwalificatieReason
  | VervangendeReason
  | IndicationReason
  | ZorgplichtReason
  | TimetableReason
  | BridgingReason
  | PracticeReason
  | HoursCondition
  | MaatwerkReason
  | VsvCode
  | RmcCode
  | NormCode
  | IntakeReason
  | ComparisonCode
  | PlacementCode

/**
 * What each outcome says. A code without a label does not compile.
 *
 * @internal
 */
export const outcomeTexts: Readonly<Record<OutcomeCode, Text>> = {
  ...admissionOutcomes,
  ...bsaOutcomes,
  ...costsOutcomes,
  ...examsOutcomes,
  ...leerplichtOutcomes,
  ...organisabilityOutcomes,
  ...passendOnderwijsOutcomes,
  ...placementOutcomes,
  ...programmesOutcomes,
  ...sharedOutcomes,
  ...trajectoriesOutcomes,
  ...vsvOutcomes,
}

/**
 * What each condition says when it is met, when it is not, and when it is not known.
 *
 * @internal
 */
export const reasonTexts: Readonly<Record<ReasonCode, ReasonText>> = {
  ...admissionReasons,
  ...bsaReasons,
  ...costsReasons,
  ...examsReasons,
  ...leerplichtReasons,
  ...organisabilityReasons,
  ...passendOnderwijsReasons,
  ...placementReasons,
  ...programmesReasons,
  ...sharedReasons,
  ...trajectoriesReasons,
  ...vsvReasons,
}
