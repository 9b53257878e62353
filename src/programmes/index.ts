/**
 * The programmes of the mbo: how long they take, how many hours they must have, and the profiles of the entreeopleiding.
 * The rules over time stand in the policy register under `programmes/`.
 *
 * The hours were read in texts up to 3 November 2015; that they hold in 2025 is inferred from a bill to loosen them. The
 * years in between, and what came after that bill, stay open.
 *
 * @module programmes
 */
export type { ProgrammeLevel } from '../career/programme.js'
export { checkHours } from './check-hours.js'
export type { HoursCondition, HoursOutcome } from './check-hours.js'
export type {
  EntreeDossier,
  EntreeDossiers,
  EntreeExitProfiles,
  LevelOneAim,
  LevelOneProgramme,
} from './entree-facts.js'
export { entreeProfiles } from './entree-profiles.js'
export type { EntreeProfiles, SaidExitProfiles } from './entree-profiles.js'
export type {
  Grandfathering,
  HoursNorm,
  HoursNorms,
  MboLeerweg,
  PracticeShares,
  ProposedGuidedHours,
  ShareRange,
  StudyLoad,
  SupportActivities,
} from './hours-facts.js'
export { hoursNorm } from './hours-norm.js'
export { lengthOf } from './length-of.js'
export type { ProgrammeLength, ProgrammeLengths } from './lengths.js'
export type { HoursPlan, PlannedYear, ProgrammeContext, ProgrammeKind } from './plan.js'
