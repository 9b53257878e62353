import type { Evidence, Source } from '../core/evidence.js'
import type { SchoolYear } from '../core/school-year.js'
import { sourceOf, type ReportLines } from '../report/places.js'
import type { MaatwerkType } from '../trajectories/codes.js'
import type { CharacteristicCode, ConditionState, IndicatorCode, MeasureCode } from './condition.js'
import type { OrganisingFactorCode } from './factor.js'

/**
 * Whose perception a statement is.
 *
 * @category Assessment
 */
export type Perceiver =
  | 'vmbo'
  | 'mbo'
  | 'researchers'
  | 'pupils'
  | 'parents'
  | 'companies'
  | 'samenwerkingsverband'
  | 'municipality'

/**
 * Lines of the 2014 report as the place of a statement.
 *
 * @category Assessment
 */
export interface ReportPlace {
  /** The lines of the report's text, each range with its first and its last line. */
  readonly reportLines: readonly ReportLines[]
}

/**
 * What somebody says of a condition, a result, or a factor.
 *
 * @category Assessment
 */
export interface Statement {
  /** How it stands, by this statement; `unknown` where the one who was asked cannot tell. */
  readonly state: ConditionState
  /** Whose perception it is. */
  readonly voice: Perceiver
  /** Who told it on their behalf, where they were not asked themselves. */
  readonly toldBy?: Perceiver | undefined
  /** Where it was read or heard: lines of the report, or a document of your own. */
  readonly source: ReportPlace | Source
  /** What a reader should know of it, in a sentence of your own. */
  readonly note?: string | undefined
}

/**
 * How many pupils came in, in one school year.
 *
 * @category Intake
 */
export interface YearIntake {
  /** The school year. */
  readonly schoolYear: SchoolYear
  /** The pupils who started. */
  readonly pupils: number
}

/**
 * How a traject is organised: `embedded` for one or a few pupils inside existing lessons, `class` for a group with
 * lessons of its own.
 *
 * @category Intake
 */
export type IntakeScale = 'embedded' | 'class'

/**
 * The intake of a traject, with the bounds it is held against. What is not known is left out.
 *
 * @category Intake
 */
export interface IntakeQuestion {
  /** How the traject is organised. */
  readonly scale?: IntakeScale | undefined
  /** The intake by school year, each year once. */
  readonly intake?: readonly YearIntake[] | undefined
  /** For how many pupils it is meant: the places in the class, or the pupils that the lessons can take in. */
  readonly intendedSize?: number | undefined
  /**
   * The least number of pupils for which a class is worth its cost: a bound of your own, or the break-even of a
   * calculation of costs. `none` where there is no such number.
   */
  readonly minimum?: number | 'none' | undefined
  /** The largest number of pupils that can be served; `none` where any number can. */
  readonly maximum?: number | 'none' | undefined
}

/**
 * What is known of a traject at a school. Every part may be left out: what nobody says anything of is not known.
 *
 * @category Assessment
 */
export interface AssessmentInput extends IntakeQuestion {
  /** The type of traject; it decides which factors can concern it. */
  readonly traject?: MaatwerkType | undefined
  /** What is said of each indicator. */
  readonly indicators?: Readonly<Partial<Record<IndicatorCode, readonly Statement[] | undefined>>> | undefined
  /**
   * What is said of a condition, a result or an outcome measure as a whole. It is shown beside what follows from the
   * indicators, and does not decide it.
   */
  readonly asAWhole?:
    | Readonly<Partial<Record<CharacteristicCode | MeasureCode, readonly Statement[] | undefined>>>
    | undefined
  /** What is said of a bottleneck or a success factor: `met` where it is there, `weak` where it is there in part. */
  readonly factors?: Readonly<Partial<Record<OrganisingFactorCode, readonly Statement[] | undefined>>> | undefined
}

/**
 * A statement as it comes back in an assessment.
 *
 * @category Assessment
 */
export interface Said {
  /** How it stands, by this statement. */
  readonly state: ConditionState
  /** Whose perception it is; `reckoned` for what follows from the numbers of the input. */
  readonly voice: Perceiver | 'reckoned'
  /** Who told it on their behalf. */
  readonly toldBy?: Perceiver
  /**
   * Where it comes from. What somebody says is an `estimate`; a state read from lines of the report, which has no states of its
   * own, is `inferred`; what is reckoned is `derived`.
   */
  readonly evidence: Evidence
}

/**
 * The statements as they come back, with their evidence.
 *
 * @internal
 */
export function saidOf(statements: readonly Statement[] = []): Said[] {
  return statements.map(({ state, voice, toldBy, source, note }) => {
    const evidence: Evidence = {
      ...('reportLines' in source
        ? ({ source: sourceOf(source.reportLines), grade: 'inferred' } as const)
        : ({ source, grade: 'estimate' } as const)),
      ...evidenceVoice(toldBy ?? voice),
      ...(note === undefined ? {} : { note }),
    }
    return { state, voice, ...(toldBy === undefined ? {} : { toldBy }), evidence }
  })
}

/** The voices that evidence keeps apart; for others the statement says whose it is. */
function evidenceVoice(voice: Perceiver): Pick<Evidence, 'voice'> {
  return voice === 'vmbo' || voice === 'mbo' || voice === 'researchers' ? { voice } : {}
}

/**
 * The intake of what is known of a traject.
 *
 * @internal
 */
export function intakeOf({ scale, intake, intendedSize, minimum, maximum }: AssessmentInput): IntakeQuestion {
  return { scale, intake, intendedSize, minimum, maximum }
}
