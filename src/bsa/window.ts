import type { IsoDate } from '../core/calendar.js'
import type { Evidence } from '../core/evidence.js'
import { contains, legalPeriod, type Interval } from '../core/interval.js'
import { step } from '../core/problems.js'
import { addSchoolYears, schoolYearOf, startOf } from '../core/school-year.js'
import type { Condition } from '../core/verdict.js'
import { appliedRule, isUnheard, type Applied } from '../policy/reading.js'
import { programmeLengths } from '../programmes/lengths.js'
import { assertEnrolment } from './check.js'
import type { AdviceContext, Enrolment } from './enrolment.js'
import { adviceTerms, type AdviceTerm, type AdviceTerms } from './facts.js'
import { lawDayOf, regimeOf, type RegimeVerdict } from './regime.js'

/**
 * The days on which something may be done, half-open, with how they were counted.
 *
 * @category Window
 */
export interface AdvicePeriod extends Interval {
  /** How the days were counted, in one sentence. */
  readonly counted: string
}

/**
 * When a study advice may be given, or why there is no such time.
 *
 * @category Window
 */
export type AdviceWindow = OpenWindow | NoWindow

/**
 * The days on which a study advice may be given.
 *
 * @category Window
 */
export interface OpenWindow {
  /** The days: by law always with an end; a reading of the report may have none. */
  readonly period: AdvicePeriod
  /** Always absent: there is a window. */
  readonly none?: undefined
  /** The regime, with its reasons. */
  readonly regime: RegimeVerdict
  /** The facts that are missing: none. */
  readonly missing: readonly string[]
  /** Where the term comes from. */
  readonly evidence: Evidence
}

/**
 * That there is no window, or none that is known.
 *
 * @category Window
 */
export interface NoWindow {
  /** Always absent. */
  readonly period?: undefined
  /**
   * Why: `no-study-advice` where the regime is that too; `undetermined` where a fact is missing or the law was not read;
   * `not-in-the-reading` where the reading that was asked for says nothing of such a programme.
   */
  readonly none: 'no-study-advice' | 'undetermined' | 'not-in-the-reading'
  /** The regime, with its reasons. */
  readonly regime: RegimeVerdict
  /** What to supply, as paths into the enrolment. */
  readonly missing: readonly string[]
  /** Where the term comes from. */
  readonly evidence: Evidence
}

/**
 * The days on which a study advice may be given to a student.
 *
 * - Regime `a`: within four calendar months after the start.
 * - Regime `b`, a programme of one study year: not before three and within four calendar months.
 * - Regime `b`, a longer programme: not before nine calendar months and at the latest at the end of the first study
 *   year.
 *
 * **How it counts.** The first day of the programme is the first day of the first month, so that four months from
 * 1 September end with 31 December; `until` is the first day outside. Where a month has no such day the term opens late
 * and closes early.
 *
 * **The first study year.** The law has the term close with it, and no text that was read says when that is. It is
 * taken to end with the first 31 July after the start, as the school year does: the cautious reading for an institution
 * that must keep the term. Who started so late that nine months have not passed by then has twelve calendar months, or
 * there would be no day for the advice at all. With `firstStudyYear: 'twelve-months'` it is twelve calendar months for
 * everybody, so that an advice of August would still be in time for who started in September.
 *
 * **The length** is `studyYears`; where you leave it out the law gives it for the entreeopleiding (one year) and mbo-3
 * (two or three).
 *
 * The four wordings of the 2014 report are readings: `report-2014/after-four-months`, `report-2014/within-four-months`,
 * `report-2014/at-least-four-months` and `report-2014/at-most-four-months`. The first and the third have no end. They
 * speak of the entreeopleiding, and so only of a programme of one study year.
 *
 * @param enrolment - the enrolment, as far as it is known
 * @param context - the day of knowledge, a reading, the day whose law is used, and where the first study year ends
 * @returns the half-open period, or why there is none
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { bsa } from 'maatwerktrajecten'
 *
 * const entree2014 = bsa.window({ startedOn: '2014-09-01', programme: 'entree' })
 * entree2014.period?.from // => '2014-09-01'
 * entree2014.period?.until // => '2015-01-01'
 *
 * const entree2018 = bsa.window({ startedOn: '2018-09-01', programme: 'entree' })
 * entree2018.period?.from // => '2018-12-01'
 * const mbo3 = bsa.window({ startedOn: '2018-09-01', programme: 'mbo-3' })
 * mbo3.period?.from // => '2019-06-01'
 * mbo3.period?.until // => '2019-08-01'
 *
 * bsa.window({ startedOn: '2014-09-01', programme: 'mbo-2' }).none // => 'no-study-advice'
 * bsa.window({ startedOn: '2018-09-01', programme: 'mbo-2' }).missing // => ['studyYears']
 * ```
 * @category Window
 */
export function window(enrolment: Enrolment, context: AdviceContext = {}): AdviceWindow {
  assertEnrolment(enrolment, context)
  const regime = regimeOf(enrolment, context)
  const terms = appliedRule(adviceTerms, lawDayOf(enrolment, context), context)
  const base = { regime, evidence: terms.evidence }
  if (regime.outcome === 'no-study-advice') return { ...base, none: 'no-study-advice', missing: [] }
  if (regime.outcome === 'undetermined') return { ...base, none: 'undetermined', missing: regime.missing }
  if (isUnheard(terms)) return { ...base, none: 'undetermined', missing: [] }
  const [length, other] = lengthsOf(enrolment, regime.outcome, context)
  if (other !== undefined) return { ...base, none: 'undetermined', missing: ['studyYears'] }
  const term = terms.value?.[length!]
  if (term === undefined) return { ...base, none: 'not-in-the-reading', missing: [] }
  return { ...base, period: periodOf(enrolment.startedOn, term, context), missing: [] }
}

type Length = keyof AdviceTerms

/** The lengths that the programme can have, as far as is known. */
function lengthsOf(enrolment: Enrolment, regime: 'a' | 'b', context: AdviceContext): Length[] {
  const { startedOn, programme, studyYears } = enrolment
  if (regime === 'a') return ['oneYear']
  if (studyYears !== undefined) return [studyYears === 1 ? 'oneYear' : 'longer']
  const lengths = appliedRule(programmeLengths, startedOn, context).value
  const range = lengths === undefined || programme === undefined ? { least: 1, most: 4 } : lengths[programme]
  return [...(range.least === 1 ? (['oneYear'] as const) : []), ...(range.most > 1 ? (['longer'] as const) : [])]
}

function periodOf(startedOn: IsoDate, { notBefore = 0, within }: AdviceTerm, context: AdviceContext): AdvicePeriod {
  if (typeof within === 'number') return legalPeriod(startedOn, { notBefore, within })
  if (within === 'first-study-year') return firstStudyYear(startedOn, notBefore, context)
  const { from } = legalPeriod(startedOn, { notBefore, within: notBefore + 1 })
  const months = `Calendar months from ${startedOn}, that day included`
  return { from, counted: `${months}: not before ${notBefore}; nothing closes the term.` }
}

function firstStudyYear(startedOn: IsoDate, notBefore: number, context: AdviceContext): AdvicePeriod {
  const year = legalPeriod(startedOn, { notBefore, within: 12 })
  const august = startOf(addSchoolYears(schoolYearOf(startedOn), 1))
  if (context.firstStudyYear === 'twelve-months' || august <= year.from) {
    return { ...year, counted: `${year.counted} The first study year is taken as these 12 months.` }
  }
  const opens = `Calendar months from ${startedOn}, that day included: not before ${notBefore}`
  return { from: year.from, until: august, counted: `${opens}. The first study year is taken to end with 31 July.` }
}

/**
 * Whether an advice is given in the window, with the facts that this takes.
 *
 * @internal
 */
export function inTheWindow(
  givenOn: IsoDate | undefined,
  enrolment: Enrolment,
  regime: 'a' | 'b',
  terms: Applied<AdviceTerms>,
  context: AdviceContext,
): Condition {
  const lengths = lengthsOf(enrolment, regime, context)
  const length = regime === 'a' ? [] : [step('enrolment', 'studyYears')]
  const level = regime === 'a' ? [] : [step('enrolment', 'programme')]
  const facts = ['givenOn', step('enrolment', 'startedOn'), ...level, ...length]
  const open = lengths.length > 1 ? length : []
  if (givenOn === undefined) return { met: undefined, facts, missing: ['givenOn', ...open] }
  const answers = new Set(lengths.map((each) => within(terms.value?.[each], enrolment.startedOn, givenOn, context)))
  const [first] = answers
  if (answers.size === 1 && first !== undefined) return { met: first, facts, missing: [] }
  return { met: undefined, facts, missing: open }
}

function within(
  term: AdviceTerm | undefined,
  startedOn: IsoDate,
  givenOn: IsoDate,
  context: AdviceContext,
): boolean | undefined {
  return term === undefined ? undefined : contains(periodOf(startedOn, term, context), givenOn)
}
