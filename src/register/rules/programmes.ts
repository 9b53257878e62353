import type { DatedRule } from '../../policy/rule.js'
import {
  entreeDossiers,
  entreeExitProfiles,
  levelOneAim,
  levelOneProgramme,
  type EntreeDossiers,
  type EntreeExitProfiles,
  type LevelOneAim,
  type LevelOneProgramme,
} from '../../programmes/entree-facts.js'
import {
  bblHours,
  bolHours,
  grandfathering,
  guidedHoursBill,
  practiceShares,
  studyLoad,
  supportActivities,
  type Grandfathering,
  type HoursNorms,
  type PracticeShares,
  type ProposedGuidedHours,
  type StudyLoad,
  type SupportActivities,
} from '../../programmes/hours-facts.js'
import { programmeLengths, type ProgrammeLengths } from '../../programmes/lengths.js'

/**
 * The rules on the programmes of the mbo, each with the shape of its answers.
 *
 * @category Register
 */
export interface ProgrammeValues {
  /** How long a programme takes. */
  'programmes/lengths': ProgrammeLengths
  /** The hours of programmes by bol. */
  'programmes/hours/bol': HoursNorms
  /** The hours of programmes by bbl. */
  'programmes/hours/bbl': HoursNorms
  /** The hours that a bill would have. */
  'programmes/hours/bill-of-2024': ProposedGuidedHours
  /** The study load of a full study year. */
  'programmes/study-load': StudyLoad
  /** The share of practice before 1 August 2014. */
  'programmes/practice-share': PracticeShares
  /** Activities beside the programme before 1 August 2014. */
  'programmes/voorbereidende-en-ondersteunende-activiteiten': SupportActivities
  /** Who may finish under the law before 1 August 2014. */
  'programmes/grandfathering': Grandfathering
  /** The programme at level 1. */
  'programmes/level-1/programme': LevelOneProgramme
  /** What level 1 is for. */
  'programmes/level-1/aim': LevelOneAim
  /** The kwalificatiedossiers of the entreeopleiding. */
  'programmes/entree/dossiers': EntreeDossiers
  /** Whether the entreeopleiding is divided by where it leads to. */
  'programmes/entree/exit-profiles': EntreeExitProfiles
}

/** The rules of the folder by key. */
export const programmeRules: { readonly [Key in keyof ProgrammeValues]: DatedRule<ProgrammeValues[Key]> } = {
  'programmes/lengths': programmeLengths,
  'programmes/hours/bol': bolHours,
  'programmes/hours/bbl': bblHours,
  'programmes/hours/bill-of-2024': guidedHoursBill,
  'programmes/study-load': studyLoad,
  'programmes/practice-share': practiceShares,
  'programmes/voorbereidende-en-ondersteunende-activiteiten': supportActivities,
  'programmes/grandfathering': grandfathering,
  'programmes/level-1/programme': levelOneProgramme,
  'programmes/level-1/aim': levelOneAim,
  'programmes/entree/dossiers': entreeDossiers,
  'programmes/entree/exit-profiles': entreeExitProfiles,
}
