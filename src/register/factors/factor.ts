import type { IsoDate } from '../../core/calendar.js'
import type { Source } from '../../core/evidence.js'
import type { Unread } from '../../policy/bound.js'
import type { Reading } from '../../policy/rule.js'
import type { ReportLines } from '../../report/places.js'
import type { ExpectationGroup, ExpectationTarget, ExpectedDirection, Hedge } from '../expectations/codes.js'
import type { Anticipation } from '../expectations/expectation.js'
import type { PolicyKey } from '../rules.js'

/**
 * A factor of table 2 of the 2014 report.
 *
 * @category Expectations
 */
export type FactorCode =
  | 'demography'
  | 'pass-rules-and-reference-levels'
  | 'entreeopleiding'
  | 'passend-onderwijs'
  | 'vsv-policy'
  | 'mbo-funding-model'

/**
 * What the table says is planned or under way, with the period it gives.
 *
 * @category Expectations
 */
export interface FactorStep {
  /** What is planned or under way. A paraphrase, never a quotation. */
  readonly says: string
  /** The period as far as the table gives one: a day, a month, a year or a school year, in ISO form. */
  readonly period?: string
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
}

/**
 * What a factor is expected to do to a number of pupils.
 *
 * @category Expectations
 */
export interface FactorOnSize {
  /** Whose number. */
  readonly target: ExpectationTarget
  /** Which way it goes. */
  readonly direction: ExpectedDirection
  /** How careful the table's wording is. */
  readonly hedge: Hedge
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
}

/**
 * What a factor is expected to do to the kind of pupils.
 *
 * @category Expectations
 */
export interface FactorOnComposition {
  /** Which pupils there will be more or fewer of. */
  readonly group: ExpectationGroup
  /** Where. */
  readonly target: ExpectationTarget
  /** Which way it goes. */
  readonly direction: ExpectedDirection
  /** How careful the table's wording is; absent where it has no word for that. */
  readonly hedge?: Hedge
  /** What changes. A paraphrase, never a quotation. */
  readonly says: string
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
}

/**
 * When the effect of a factor is to show, as the table has it.
 *
 * @category Expectations
 */
export interface FactorVisible {
  /** Whether it shows now, from a period on, or after it. */
  readonly moment: 'now' | 'from' | 'after'
  /** The month or the year, in ISO form; absent where the moment is now. */
  readonly period?: string
  /** Set where the table says that it may show earlier, since somebody acts ahead of the rule. */
  readonly mayBeEarlier?: 'where-schools-anticipate' | 'where-samenwerkingsverbanden-anticipate'
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
}

/**
 * A document that the table names or cites for a factor.
 *
 * @category Expectations
 */
export interface FactorDocument {
  /** What it is. */
  readonly document: string
  /** Its day, where the report gives one. */
  readonly datedOn?: IsoDate
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
}

/**
 * What really followed: a fact of the register.
 *
 * @category Expectations
 */
export interface FactorFollowed {
  /** The rule of the register. */
  readonly key: PolicyKey
  /** The fact in that rule. */
  readonly id: string
  /** What it came to, in one sentence. */
  readonly says: string
}

/**
 * One factor of table 2 of the 2014 report: what was planned, what it was expected to do to the number and the kind of
 * pupils in maatwerktrajecten when all else stays as it is, and what really followed.
 *
 * @category Expectations
 */
export interface PolicyFactor {
  /** Its code. */
  readonly code: FactorCode
  /** Its name in the table. */
  readonly title: string
  /** Whether it is policy, made by acts, or a development that no act makes. */
  readonly kind: 'policy' | 'no-act'
  /** Who says it: the table is drawn up from policy documents. */
  readonly holder: Reading<unknown>['holder']
  /** Since when it could be heard; the table at {@link discrepancies} explains the bounds. */
  readonly knownOn: IsoDate | Unread
  /** What is planned or under way, in the order of the table. */
  readonly steps: readonly FactorStep[]
  /** What it does to numbers. */
  readonly size: FactorOnSize
  /** What it does to the kind of pupils, in the order of the table. */
  readonly composition: readonly FactorOnComposition[]
  /** When that is to show; absent where the table does not say. */
  readonly visible?: FactorVisible
  /** Who acts ahead of it according to the table; absent where it names nobody. */
  readonly anticipation?: Anticipation
  /** The documents that the table names or cites; empty where it names none. */
  readonly documents: readonly FactorDocument[]
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
  /** The report, with the table and the lines. */
  readonly source: Source
  /** What really followed, in order of time; empty for what no act makes. */
  readonly followed: readonly FactorFollowed[]
}

/** A factor as it is written down: its source follows from its lines. */
export type FactorRow = Omit<PolicyFactor, 'source'>

/**
 * A proposal of the schools for what policy should do instead.
 *
 * @category Expectations
 */
export interface Counterproposal {
  /** Its code. */
  readonly code: 'reconsider-2f' | 'route-to-mbo-2-without-tests'
  /** Whose proposal it is. */
  readonly holder: Reading<unknown>['holder']
  /** What is proposed. A paraphrase, never a quotation. */
  readonly says: string
  /** Why, in the words of who proposes it. */
  readonly because: string
  /** Since when it could be heard. */
  readonly knownOn: IsoDate | Unread
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
  /** The report, with the section and the lines. */
  readonly source: Source
  /** What the law did on this point afterwards. That it followed the proposal is not said. */
  readonly followed: readonly FactorFollowed[]
}

/** A counterproposal as it is written down: its source follows from its lines. */
export type CounterproposalRow = Omit<Counterproposal, 'source'>
