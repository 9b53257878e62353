import type { IsoDate } from '../core/calendar.js'
import type { Evidence, Finding, Sourced, Unknown } from '../core/evidence.js'
import type { Unread } from '../policy/bound.js'
import type {
  AgreementCode,
  Aim,
  DiplomaCode,
  ExamBody,
  ExamFreedom,
  ExamPartCode,
  Leerjaar,
  Leerweg,
  PartnerCode,
  Scale,
  SpecialNeed,
  TrajectoryType,
  Vm2Feature,
} from './codes.js'
import type { Experience } from './experiences.js'
import type { YearRange } from './facts.js'

/**
 * What every type of traject has. Each statement carries its evidence; what is not known says why.
 *
 * @category Trajectories
 */
export interface TrajectoryBase {
  /** The type. */
  readonly type: TrajectoryType
  /** What it is to the 2014 report: one of its four variants, a successor of one, or a route beside them. */
  readonly standing: 'variant' | 'successor' | 'related'
  /** Its Dutch name. */
  readonly name: Sourced<string>
  /** Names it had before. */
  readonly formerNames: readonly Sourced<FormerName>[]
  /** On what ground schools may offer it. */
  readonly legalBasis: LegalBasisReference
  /** For whom it is. */
  readonly targetGroup: TargetGroup
  /** What it is to bring about. */
  readonly aim: TrajectoryAim
  /** By what means. */
  readonly means: TrajectoryMeans
  /** The years it covers; several entries where a school may choose. */
  readonly years: Finding<readonly YearsCovered[]>
  /** The exam. */
  readonly exam: Exam
  /** The diploma of whoever completes it. */
  readonly diploma: Finding<Diploma>
  /** Whether that diploma is a *startkwalificatie*: mbo level 2 or higher, havo or vwo. */
  readonly startkwalificatie: Finding<boolean>
  /** Where it gives access to, and where not. Two voices may differ: then both stand here. */
  readonly givesAccessTo: readonly Sourced<Access>[] | Unknown
  /** How much practice it must have. */
  readonly practiceHours: HoursReference
  /** How much teaching it must have. */
  readonly programmeHours: HoursReference
  /** With whom, and by which agreement, a school must or does work. */
  readonly partners: readonly Sourced<Partner>[]
  /** For how many pupils at a time. */
  readonly scale: Finding<Scale>
  /** Whether the counts of DUO show it. */
  readonly visibility: Finding<Visibility>
  /** Strong points and conditions of success that were reported; none where nobody was asked. */
  readonly experiences: readonly Sourced<Experience>[]
  /** What it came from. */
  readonly predecessors: readonly Sourced<TrajectoryType>[]
  /** What it passed into. */
  readonly successors: readonly Sourced<TrajectoryType>[]
}

/**
 * A name that a traject had before.
 *
 * @category Trajectories
 */
export interface FormerName {
  /** The name. */
  readonly name: string
  /** The first day on which it no longer was the name. */
  readonly until: IsoDate
}

/**
 * Where the ground of a traject stands: in a dated rule of the policy register, or nowhere.
 *
 * @category Trajectories
 */
export type LegalBasisReference =
  | {
      /** A dated rule. */
      readonly kind: 'rule'
      /** Its key in the policy register. */
      readonly key: `trajectories/${TrajectoryType}/legal-basis`
    }
  | {
      /** There is no ground of its own. */
      readonly kind: 'none'
      /** Why not, in one sentence. */
      readonly because: string
      /** Where that was read. */
      readonly evidence: Evidence
    }

/**
 * Where the hours of a traject stand.
 *
 * @category Trajectories
 */
export type HoursReference =
  | {
      /** A dated rule. */
      readonly kind: 'rule'
      /** Its key in the policy register. */
      readonly key: `trajectories/${TrajectoryType}/hours` | 'trajectories/leerwerktraject/practice-hours'
    }
  | {
      /** The law sets none. */
      readonly kind: 'not-set-by-law'
      /** Where that was read. */
      readonly evidence: Evidence
    }
  | {
      /** No text that was read tells. */
      readonly kind: 'unknown'
      /** Why it is not known, in one sentence. */
      readonly unknown: string
    }

/**
 * For whom a traject is.
 *
 * @category Trajectories
 */
export interface TargetGroup {
  /** The leerwegen its pupils are in. */
  readonly leerwegen: Finding<readonly Leerweg[]>
  /** The special needs that it is set up for; empty where it is known to be for no special need. */
  readonly specialNeeds: Finding<readonly SpecialNeed[]>
}

/**
 * What a traject is to bring about.
 *
 * @category Trajectories
 */
export interface TrajectoryAim {
  /** Whether it is to keep pupils in education. */
  readonly keepsInEducation: Finding<boolean>
  /** Whether it is to let them complete an education that fits their ambitions and abilities. */
  readonly completesFittingEducation: Finding<boolean>
  /** The qualifications it leads to in the end. */
  readonly qualifications: Finding<readonly Aim[]>
}

/**
 * By what means a traject works.
 *
 * @category Trajectories
 */
export interface TrajectoryMeans {
  /** Whether pupils meet practice earlier and more often. */
  readonly earlierAndMorePractice: Finding<boolean>
  /** Whether it smooths the transition from vmbo to mbo. */
  readonly smoothTransition: Finding<boolean>
}

/**
 * The years that a traject covers.
 *
 * @category Trajectories
 */
export interface YearsCovered {
  /** The leerjaren of the vmbo. */
  readonly leerjaren: readonly Leerjaar[]
  /** Whether it goes on into the mbo. */
  readonly continuesInMbo: boolean
  /** The length in years, where it was read. */
  readonly years?: YearRange
}

/**
 * The exam of a traject.
 *
 * @category Trajectories
 */
export interface Exam {
  /** Who takes it, or is responsible for it. */
  readonly by: Finding<ExamBody>
  /** Whether the pupil sits a vmbo exam. */
  readonly vmboExam: Finding<boolean>
  /** The parts that are compulsory at least. */
  readonly parts: readonly Sourced<ExamPart>[] | Unknown
}

/**
 * A compulsory part of an exam. A bound that is absent was not read, or does not exist.
 *
 * @category Trajectories
 */
export interface ExamPart {
  /** The part. */
  readonly part: ExamPartCode
  /** Since when. */
  readonly from?: IsoDate | Unread
  /** Until when. */
  readonly until?: IsoDate | Unread
}

/**
 * What a pupil receives.
 *
 * @category Trajectories
 */
export interface Diploma {
  /** The diplomas, all of them. */
  readonly diplomas: readonly DiplomaCode[]
  /** What is printed on it besides, in Dutch. */
  readonly annotation?: string
}

/**
 * Where a diploma gives access to, or does not.
 *
 * @category Trajectories
 */
export interface Access {
  /** Where to. */
  readonly to: 'mbo-1' | 'mbo-2' | 'work'
  /** Whether its holder is admissible there, or ready for it. */
  readonly admissible: boolean
  /** To what that is limited. */
  readonly limitedTo?: 'bbl' | 'related-programmes' | 'unrelated-programmes'
  /** Since when; absent where it held already, or the start was not read. */
  readonly from?: IsoDate
  /** The first day on which it no longer held. */
  readonly until?: IsoDate
}

/**
 * A partner of the school in a traject.
 *
 * @category Trajectories
 */
export interface Partner {
  /** Who. */
  readonly partner: PartnerCode
  /** By which agreement; absent where none is named. */
  readonly agreement?: AgreementCode
  /** Whether the law requires it. */
  readonly required: boolean
  /** Until when; absent where no end was read. */
  readonly until?: IsoDate | Unread
}

/**
 * Whether the counts of DUO show a traject.
 *
 * @category Trajectories
 */
export type Visibility =
  | {
      /** They do. */
      readonly inDuoCounts: true
      /** What stands in the name of the programme in DUO's file. */
      readonly names: readonly string[]
      /** The count that was read. */
      readonly countHeld: IsoDate
    }
  | {
      /** They do not, so that every series lacks it. */
      readonly inDuoCounts: false
      /** Why not, in one sentence. */
      readonly because: string
    }

/**
 * What research found about a traject, without a size: none was published in what could be read.
 *
 * @category Experiences
 */
export interface ResearchFinding {
  /** What it is about. */
  readonly outcome: 'voortijdig-schoolverlaten' | 'startkwalificatie' | 'doorstroom' | 'switching'
  /** Which way it goes. */
  readonly direction: 'more' | 'less'
  /** Where it holds: everywhere, or only where the features of the model were really applied. */
  readonly holdsWhere: 'as-studied' | 'features-really-applied'
}

/**
 * An mbo-1 programme in place of vmbo-bb: the *assistentenopleiding* until 31 July 2014, the *entreeopleiding* since.
 *
 * @category Trajectories
 */
export interface EntreeopleidingInVmbo extends TrajectoryBase {
  /** The type. */
  readonly type: 'entreeopleiding-in-vmbo'
  /** Whether it must match the vocational programmes that the school offers itself. */
  readonly mustMatchOwnOffer: Sourced<boolean>
  /** As what the pupils count for the funding of the school. */
  readonly fundedAs: Sourced<'vmbo-bb-pupil'>
  /** As what they are enrolled at the mbo institution. */
  readonly enrolledAtInstellingAs: Sourced<'examendeelnemer'>
  /** Whether the institution may let the school take the exam. */
  readonly schoolMayTakeExam: Sourced<boolean>
  /** The only work that pupils under 16 may do in their *beroepspraktijkvorming*. */
  readonly workUnder16: Sourced<'suitable-light-work'>
}

/**
 * A variant of vmbo-bb with a large part of leerjaar 3 and 4 spent in a company.
 *
 * @category Trajectories
 */
export interface Leerwerktraject extends TrajectoryBase {
  /** The type. */
  readonly type: 'leerwerktraject'
  /** Whether the practice may be one-sided production work only. */
  readonly onlyProductionWorkAllowed: Sourced<boolean>
  /** Whether a school may add subjects of bb to the compulsory parts, after consulting pupil and parents. */
  readonly moreSubjectsPossible: Sourced<boolean>
  /** Whether schools for special education (*vso*) may offer it as well. */
  readonly vsoMayOffer: Sourced<boolean>
}

/**
 * Leerjaar 3 and 4 of vmbo-bb and a related mbo-2 programme as one, an experiment from 2008 to 2017.
 *
 * @category Trajectories
 */
export interface Vm2 extends TrajectoryBase {
  /** The type. */
  readonly type: 'vm2'
  /** What the model consists of: the condition under which its findings hold. */
  readonly features: readonly Sourced<Vm2Feature>[]
  /** The diplomas that a pupil can fall back on. */
  readonly fallbackDiplomas: Sourced<readonly DiplomaCode[]>
  /** What the monitor found. */
  readonly findings: readonly Sourced<ResearchFinding>[]
}

/**
 * What a school devised itself within the regular leerwegen.
 *
 * @category Trajectories
 */
export interface EigenAanpak extends TrajectoryBase {
  /** The type. */
  readonly type: 'eigen-aanpak'
  /** Those that the report describes. */
  readonly examples: readonly Sourced<OwnApproach>[]
}

/**
 * An approach of a school, or of schools together.
 *
 * @category Trajectories
 */
export interface OwnApproach {
  /** Its Dutch name. */
  readonly name: string
  /** Whose it is. */
  readonly of: string
}

/**
 * The experimental route from bb or kb to mbo-2, later also from kb to mbo-3, from 2014 to 2022.
 *
 * @category Trajectories
 */
export interface Vakmanschaproute extends TrajectoryBase {
  /** The type. */
  readonly type: 'vakmanschaproute'
  /** What a school may do differently in the vmbo exam. */
  readonly examFreedom: readonly Sourced<ExamFreedom>[]
  /** The most years that a pupil stays enrolled at the school before the institution takes over. */
  readonly yearsEnrolledAtSchool: Sourced<YearRange>
  /** Whether there must be a diploma to fall back on. */
  readonly fallbackRequired: Sourced<boolean>
  /** The diplomas to fall back on that were read; there may be more. */
  readonly fallbackDiplomas: Sourced<readonly DiplomaCode[]>
  /** The share of the schools that followed the principles of the route, 0 to 1. */
  readonly followedPrinciplesShare: Sourced<number>
  /** What research found. */
  readonly findings: readonly Sourced<ResearchFinding>[]
}

/**
 * The structural route from vmbo to mbo since 1 August 2020, with both diplomas.
 *
 * @category Trajectories
 */
export interface DoorlopendeLeerroute extends TrajectoryBase {
  /** The type. */
  readonly type: 'doorlopende-leerroute'
  /** The year of the route from which the pupil is enrolled as an mbo student, counted from 1. */
  readonly mboStudentFromYear: Sourced<number>
  /** Whether the *bindend studieadvies* applies. */
  readonly bindendStudieadvies: Sourced<boolean>
}

/**
 * A basisberoepsopleiding in place of vmbo-bb since 1 August 2020, with the mbo-2 diploma only.
 *
 * @category Trajectories
 */
export interface GeintegreerdeRoute extends TrajectoryBase {
  /** The type. */
  readonly type: 'geintegreerde-route'
}

/**
 * The experimental route from gl and tl to mbo-4 in techniek and landbouw, from 2014 to 2022. Not a maatwerktraject.
 *
 * @category Trajectories
 */
export interface Technologieroute extends TrajectoryBase {
  /** The type. */
  readonly type: 'technologieroute'
  /** The sectors it is limited to. */
  readonly sectors: Sourced<readonly ('techniek' | 'landbouw')[]>
  /** What a school may do differently in the vmbo exam. */
  readonly examFreedom: readonly Sourced<ExamFreedom>[]
}

/**
 * A type of traject with all that is known about it. Tell them apart by `type`.
 *
 * @category Trajectories
 */
export type Trajectory =
  | EntreeopleidingInVmbo
  | Leerwerktraject
  | Vm2
  | EigenAanpak
  | Vakmanschaproute
  | DoorlopendeLeerroute
  | GeintegreerdeRoute
  | Technologieroute

/**
 * The traject of one type.
 *
 * @typeParam Type - the type
 * @category Trajectories
 */
export type TrajectoryOf<Type extends TrajectoryType> = Extract<Trajectory, OfType<Type>>

/**
 * Anything that bears a type.
 *
 * @typeParam Type - the type
 * @category Trajectories
 */
export interface OfType<Type extends TrajectoryType> {
  /** The type it bears. */
  readonly type: Type
}
