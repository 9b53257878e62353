import {
  absentLimits,
  entreeHoursNorm,
  entreePractice,
  excludedWork,
  leerwerktrajectAgreement,
  ordinaryLightWork,
  placementAges,
  placementAgreement,
  placementHours,
  placementRest,
  placementWork,
  programmeHours,
  protectiveEquipment,
  socialPlacement,
  socialPlacementHolidayWeek,
  socialPlacementSchoolWeek,
  weightLimits,
  type AbsentLimits,
  type EntreeHoursNorm,
  type EntreePractice,
  type ExcludedWork,
  type LeerwerktrajectAgreement,
  type OrdinaryLightWork,
  type PlacementAges,
  type PlacementAgreement,
  type PlacementHours,
  type PlacementRest,
  type PlacementWork,
  type ProgrammeHours,
  type ProtectiveEquipment,
  type SocialPlacement,
  type WeightLimits,
  type WorkLimits,
} from '../../placement/facts.js'
import type { DatedRule } from '../../policy/rule.js'

/**
 * The rules on placements, each with the shape of its answers.
 *
 * @category Register
 */
export interface PlacementValues {
  /** The ages. */
  'placement/under-16/ages': PlacementAges
  /** The hours. */
  'placement/under-16/hours': PlacementHours
  /** Sunday, rest and breaks. */
  'placement/under-16/rest': PlacementRest
  /** The agreement. */
  'placement/under-16/agreement': PlacementAgreement
  /** The kind of work. */
  'placement/under-16/work': PlacementWork
  /** What the rules for placements leave free. */
  'placement/under-16/absent-limits': AbsentLimits
  /** The weights. */
  'placement/light-work/weights': WeightLimits
  /** Protective equipment. */
  'placement/light-work/protective-equipment': ProtectiveEquipment
  /** Work that is never light. */
  'placement/light-work/excluded': ExcludedWork
  /** The maatschappelijke stage. */
  'placement/maatschappelijke-stage/scope': SocialPlacement
  /** The maatschappelijke stage in a week with school. */
  'placement/maatschappelijke-stage/school-week': WorkLimits
  /** The maatschappelijke stage in a week of holidays. */
  'placement/maatschappelijke-stage/holiday-week': WorkLimits
  /** Ordinary light work, which does not limit a school placement. */
  'placement/ordinary-light-work/limits': OrdinaryLightWork
  /** The agreement of a leerwerktraject and the recognition of companies. */
  'placement/leerwerktraject/agreement': LeerwerktrajectAgreement
  /** The hours of which the practice is a part. */
  'placement/leerwerktraject/programme-hours': ProgrammeHours
  /** The practice of the entreeopleiding in the vmbo. */
  'placement/entreeopleiding-in-vmbo/practice': EntreePractice
  /** The hours of the entreeopleiding in the vmbo. */
  'placement/entreeopleiding-in-vmbo/hours-norm': EntreeHoursNorm
}

/** The rules of the folder by key. */
export const placementRules: { readonly [Key in keyof PlacementValues]: DatedRule<PlacementValues[Key]> } = {
  'placement/under-16/ages': placementAges,
  'placement/under-16/hours': placementHours,
  'placement/under-16/rest': placementRest,
  'placement/under-16/agreement': placementAgreement,
  'placement/under-16/work': placementWork,
  'placement/under-16/absent-limits': absentLimits,
  'placement/light-work/weights': weightLimits,
  'placement/light-work/protective-equipment': protectiveEquipment,
  'placement/light-work/excluded': excludedWork,
  'placement/maatschappelijke-stage/scope': socialPlacement,
  'placement/maatschappelijke-stage/school-week': socialPlacementSchoolWeek,
  'placement/maatschappelijke-stage/holiday-week': socialPlacementHolidayWeek,
  'placement/ordinary-light-work/limits': ordinaryLightWork,
  'placement/leerwerktraject/agreement': leerwerktrajectAgreement,
  'placement/leerwerktraject/programme-hours': programmeHours,
  'placement/entreeopleiding-in-vmbo/practice': entreePractice,
  'placement/entreeopleiding-in-vmbo/hours-norm': entreeHoursNorm,
}
