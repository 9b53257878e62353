/**
 * Work placements of vmbo pupils: the practice hours of a leerwerktraject, the rules for pupils under 16 checked day by
 * day over a timetable, and the plan that bridges the time until a pupil is 16. The rules over time stand in the policy
 * register under `placement/`.
 *
 * - {@link checkLeerwerktrajectHours} compares a plan with the hours and days of the law.
 * - {@link checkTimetable} finds every place where a timetable breaks the rules for pupils of 14 and 15.
 * - {@link bridgingPlan} gives the first day of full placements and the extra year it can cost.
 *
 * @module placement
 */
export { bridgingPlan } from './bridging.js'
export type { BridgingOutcome, BridgingPlan, BridgingReason } from './bridging.js'
export { checkTimetable } from './check-timetable.js'
export type {
  AbsentLimits,
  EntreeHoursNorm,
  EntreePractice,
  ExcludedKind,
  ExcludedWork,
  HoursPer,
  LeerwerktrajectAgreement,
  NightHours,
  OrdinaryLightWork,
  PlacementAges,
  PlacementAgreement,
  PlacementHours,
  PlacementRest,
  PlacementWork,
  ProgrammeHours,
  ProtectiveEquipment,
  RestLimit,
  ReviewTerm,
  SocialPlacement,
  WeightLimits,
  WorkLimits,
} from './facts.js'
export { checkLeerwerktrajectHours } from './leerwerktraject.js'
export type { PracticeOutcome, PracticeReason } from './leerwerktraject.js'
export type { BridgingContext, BridgingPupil, LeerwerktrajectPlan, PlanContext, PracticeYear } from './plans.js'
export type {
  Agreement,
  Block,
  Breach,
  BreachCode,
  PlacementPupil,
  Timetable,
  TimetableContext,
  TimetableNote,
  TimetableOutcome,
  TimetableReason,
  TimetableVerdict,
} from './timetable.js'
