import type { IsoDate } from '../../core/calendar.js'
import type { Source } from '../../core/evidence.js'
import type { Unread } from '../../policy/bound.js'
import type { Reading } from '../../policy/rule.js'
import type { ReportLines } from '../../report/places.js'
import type { PolicyKey } from '../rules.js'
import type {
  AnswerKind,
  BasisKind,
  ExpectationGroup,
  ExpectationId,
  ExpectationMood,
  ExpectationSubject,
  ExpectationTarget,
  ExpectedDirection,
  Hedge,
} from './codes.js'

/**
 * A fact of the register that an expectation counts on, and the day for which it does.
 *
 * @category Expectations
 */
export interface LeansOn {
  /** The rule of the register. */
  readonly key: PolicyKey
  /** The fact in that rule. */
  readonly id: string
  /** Further facts of that rule that count as the same, such as the norms of the years that follow; often none. */
  readonly also?: readonly string[]
  /** The day for which the expectation counts on it: the first day it was to apply to, as it was told then. */
  readonly appliesOn: IsoDate
}

/**
 * Somebody acts on a rule before it applies.
 *
 * @category Expectations
 */
export interface Anticipation {
  /** Who acts. */
  readonly by: 'vmbo' | 'mbo' | 'samenwerkingsverbanden'
  /** What they do already, as it is told. */
  readonly says: string
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
}

/**
 * What an expectation is based on, and how that was judged.
 *
 * @category Expectations
 */
export interface ExpectationBasis {
  /** Facts, an image, or both. */
  readonly kind: BasisKind
  /** What it was judged by. */
  readonly why: string
}

/**
 * What an expectation says will change.
 *
 * @category Expectations
 */
export interface ExpectedChange {
  /** What it is about. */
  readonly subject: ExpectationSubject
  /** The education or the traject. */
  readonly target: ExpectationTarget
  /**
   * Which way it goes. For `selection`, `up` is stricter; for `admission`, `diploma` and `startkwalificatie`, `down` is
   * harder to get; for `study-advice`, `down` is less often positive; for `exit`, `down` is a worse prospect; for
   * `composition`, `up` is more of the group, and for `rule`, `up` is that it comes.
   */
  readonly direction: ExpectedDirection
  /** Set where it is meant relative to a number of pupils that falls. */
  readonly relative?: true
}

/**
 * What the other side answered.
 *
 * @category Expectations
 */
export interface ExpectationAnswer {
  /** Whether it is recognised. */
  readonly kind: AnswerKind
  /** Who answers. */
  readonly by: Reading<unknown>['holder']
  /** The answer. A paraphrase, never a quotation. */
  readonly says: string
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
  /** The report, with the section and the lines. */
  readonly source: Source
}

/**
 * What one voice in the 2014 report expects, fears or signals. It is never a statement about the law.
 *
 * @category Expectations
 */
export interface Expectation {
  /** Its name. */
  readonly id: ExpectationId
  /** What is expected. A paraphrase, never a quotation. */
  readonly claim: string
  /** Who expects it: a document that the report cites, the vmbo, the mbo, or the researchers. */
  readonly holder: Reading<unknown>['holder']
  /** How it is said. */
  readonly mood: ExpectationMood
  /** How careful the wording is; absent where it has no word for that. */
  readonly hedge?: Hedge
  /** What it is based on. */
  readonly basis: ExpectationBasis
  /** What is expected to change. */
  readonly change: ExpectedChange
  /** The pupils it is about. */
  readonly group: ExpectationGroup
  /** Since when it could be heard; the table at {@link discrepancies} explains the bounds. */
  readonly knownOn: IsoDate | Unread
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
  /** The report, with the section and the lines. */
  readonly source: Source
  /** The rules it counts on; empty where it counts on none. */
  readonly leansOn: readonly LeansOn[]
  /** Set where it stands in the list of effects that were each named more than twice (lines 886-938). */
  readonly mentions?: 'more-than-twice'
  /** Who already acts on it; absent where nobody is said to. */
  readonly anticipation?: Anticipation
  /** What the other side answers; absent where the report has no answer to it. */
  readonly answer?: ExpectationAnswer
}

/** An expectation as it is written down: its sources follow from its lines. */
export type ExpectationRow = Omit<Expectation, 'source' | 'answer'> & {
  readonly answer?: Omit<ExpectationAnswer, 'source'>
}
