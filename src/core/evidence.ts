import type { IsoDate } from './calendar.js'

/**
 * How a value came to us.
 *
 * - `quoted`: read in the document itself
 * - `secondary`: read in another document that reports it
 * - `computed`: added up from the records of the source
 * - `derived`: follows by arithmetic, or holds between two identical readings
 * - `inferred`: a reading of something the source leaves open
 * - `estimate`: a round statement or a judgement, without a computation behind it
 *
 * @category Evidence
 */
export type EvidenceGrade = 'quoted' | 'secondary' | 'computed' | 'derived' | 'inferred' | 'estimate'

/**
 * Whose statement it is. `law` is a legal text; the other four are the voices that the 2014 report keeps apart:
 * the policy documents it cites, the vmbo, the mbo, and its researchers. `statistics` is a published count.
 *
 * @category Evidence
 */
export type Voice = 'law' | 'document' | 'vmbo' | 'mbo' | 'researchers' | 'statistics'

/**
 * Where something was read.
 *
 * @category Evidence
 */
export interface Source {
  /** The document by its usual name: "Eindexamenbesluit VO". */
  readonly document: string
  /** Its number in a public register: `BWBR0004593`, `Stb. 2015, 424`, `kst-26695-124`. */
  readonly identifier?: string
  /** The place in it: an article, a page, a table, the lines of a text. */
  readonly at?: string
  /** The day of the document, or of the version that was read. */
  readonly datedOn?: IsoDate
}

/**
 * A fact of the policy register: the rule it belongs to, and its id in that rule.
 *
 * @category Evidence
 */
export interface FactReference {
  /** The key of the rule: `bsa/terms`. */
  readonly rule: string
  /** The id of the fact, or of the reading that was asked for: `BSA-06`, `report-2014/mbo-grounds`. */
  readonly id: string
}

/**
 * What supports a value: where it was read, how, and what to keep in mind.
 *
 * @category Evidence
 */
export interface Evidence {
  /** Where it was read. */
  readonly source: Source
  /** How it came to us. */
  readonly grade: EvidenceGrade
  /** Whose statement it is, where that is not plain from the source. */
  readonly voice?: Voice
  /** The publisher may still change it. */
  readonly provisional?: true
  /** The source itself calls it round: "about", "almost". */
  readonly approximate?: true
  /** The fact of the policy register that says it, where there is one. */
  readonly fact?: FactReference
  /** What a reader should know before using it. */
  readonly note?: string
}

/**
 * A value with what supports it.
 *
 * @typeParam T - the value: a number, an amount of money, a rule
 * @category Evidence
 */
export interface Sourced<T> {
  /** The value itself. */
  readonly value: T
  /** What supports it. */
  readonly evidence: Evidence
}

/**
 * The absence of a value, with the reason. It never stands for 0, "no" or last year's value.
 *
 * @category Evidence
 */
export interface Unknown {
  /** Always absent, so that `found.value` can be read without a check and is `undefined` here. */
  readonly value?: undefined
  /** Why there is no value, in one sentence. */
  readonly unknown: string
}

/**
 * A value with its evidence, or the reason why there is none.
 *
 * @typeParam T - the value looked for
 * @category Evidence
 */
export type Finding<T> = Sourced<T> | Unknown

/**
 * The marks with which facts were noted down when they were gathered, and the grade each stands for: the library's own
 * facts were graded by this table. A mark such as "unverified" has no grade, because an unverified statement is never a
 * value.
 *
 * @example
 * ```ts
 * import { core } from 'maatwerktrajecten'
 *
 * core.gradeOfMark.Q // => 'quoted'
 * core.gradeOfMark.judgement // => 'estimate'
 * ```
 * @category Evidence
 */
export const gradeOfMark: Readonly<Record<EvidenceMark, EvidenceGrade>> = {
  Q: 'quoted',
  S: 'secondary',
  quoted: 'quoted',
  secondary: 'secondary',
  computed: 'computed',
  derived: 'derived',
  inferred: 'inferred',
  judgement: 'estimate',
  report: 'estimate',
}

/**
 * A mark of how sure a fact is, as it was noted down: `Q` and `quoted` for what was read in the source, `S` and `secondary` for what
 * another document reports, `report` for a round statement of the 2014 report, and so on.
 *
 * @category Evidence
 */
export type EvidenceMark =
  | 'Q'
  | 'S'
  | 'quoted'
  | 'secondary'
  | 'computed'
  | 'derived'
  | 'inferred'
  | 'judgement'
  | 'report'
