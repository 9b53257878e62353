import type { Evidence } from '../core/evidence.js'
import { condition, type Condition, type Reason, type Verdict } from '../core/verdict.js'
import { sourceOf, type ReportLines } from '../report/places.js'
import { assertIntake } from './check.js'
import type { IntakeQuestion, YearIntake } from './input.js'

/**
 * Whether an intake is in balance with the scale of a traject.
 *
 * @category Intake
 */
export type IntakeOutcome = 'intake-too-low' | 'intake-balanced' | 'intake-too-high'

/**
 * What a balanced intake asks: not too few pupils, and not too many.
 *
 * @category Intake
 */
export type IntakeReason = 'enough-pupils' | 'not-too-many-pupils'

/**
 * The verdict on the intake of one school year.
 *
 * @category Intake
 */
export interface YearBalance extends Verdict<IntakeOutcome, IntakeReason>, YearIntake {}

/**
 * The balance of an intake: the verdict on the last school year that is given, with every year beside it.
 *
 * @category Intake
 */
export interface IntakeBalance extends Verdict<IntakeOutcome, IntakeReason> {
  /** Each school year, the earliest first. */
  readonly years: readonly YearBalance[]
}

/** Up to how many pupils the report speaks of a small scale: "1 of 2". */
const fewPupils = 2

/**
 * Whether the intake of a traject is in balance with its scale, year by year.
 *
 * By the report a low intake is no problem for a traject of one or two pupils inside existing lessons, which is meant to be
 * small (lines 715-718 and 1479-1480). A traject for a class has to fill one, or its cost is out of proportion (lines
 * 724-727 and 1480-1482). A higher intake is a problem where it no longer fits the hours of the teachers (lines 954-957)
 * or the money (lines 958-961 and 1482-1485). The report gives no numbers but the one or two; the bounds are yours.
 *
 * - Not too few: always for `embedded`; for `class` from the `minimum` on.
 * - Not too many: up to the `maximum`. Without a maximum the intake fits where it is within the `intendedSize`, or, for
 *   `embedded`, is one or two; above that nobody can tell. A maximum of your own goes before both.
 *
 * The outcome is that of the last school year given. Earlier years are not averaged into it.
 *
 * @param question - the scale, the intake and the bounds, in pupils per school year
 * @returns the verdict, with one per year
 * @throws MaatwerkError `invalid-input` for numbers that cannot be, a maximum below the minimum or the intended size, a
 *   year that is there twice, and a minimum for an embedded traject
 * @example
 * ```ts
 * import { organisability } from 'maatwerktrajecten'
 *
 * const intake = [
 *   { schoolYear: '2012-2013', pupils: 18 },
 *   { schoolYear: '2013-2014', pupils: 9 },
 * ]
 * const balance = organisability.intakeBalance({ scale: 'class', intake, minimum: 15, maximum: 24 })
 * balance.outcome // => 'intake-too-low'
 * balance.years.map((each) => each.outcome) // => ['intake-balanced', 'intake-too-low']
 *
 * const one = [{ schoolYear: '2013-2014', pupils: 1 }]
 * organisability.intakeBalance({ scale: 'embedded', intake: one }).outcome // => 'intake-balanced'
 * organisability.intakeBalance({ scale: 'class', intake: one }).missing // => ['minimum', 'maximum']
 * ```
 * @category Intake
 */
export function intakeBalance(question: IntakeQuestion): IntakeBalance {
  assertIntake(question)
  return balanceOf(question)
}

/**
 * The balance of an intake that was checked.
 *
 * @internal
 */
export function balanceOf(question: IntakeQuestion): IntakeBalance {
  const { intake = [] } = question
  const inOrder = [...intake.keys()].sort((one, other) => {
    return intake[one]!.schoolYear < intake[other]!.schoolYear ? -1 : 1
  })
  const years = inOrder.map((index) => ({ ...intake[index]!, ...verdictOn(question, index) }))
  const last = inOrder.at(-1)
  return { ...verdictOn(question, last), years }
}

function verdictOn(question: IntakeQuestion, index: number | undefined): Verdict<IntakeOutcome, IntakeReason> {
  const low = notTooFew(question, index)
  const high = notTooMany(question, index)
  const reasons = [reasonOf('enough-pupils', low, linesOnFew(question)), reasonOf('not-too-many-pupils', high, linesOnMany)]
  if (low.met === false) return { outcome: 'intake-too-low', reasons, missing: [] }
  if (high.met === false) return { outcome: 'intake-too-high', reasons, missing: [] }
  if (low.met && high.met) return { outcome: 'intake-balanced', reasons, missing: [] }
  return { outcome: 'undetermined', reasons, missing: [...new Set([...low.missing, ...high.missing])] }
}

const linesOnMany: readonly ReportLines[] = [[954, 961], [1482, 1485]]

function linesOnFew({ scale }: IntakeQuestion): readonly ReportLines[] {
  if (scale === 'embedded') return [[715, 718], [1479, 1480]]
  return scale === 'class' ? [[724, 727], [1480, 1482]] : [[715, 718], [724, 727]]
}

function pupilsOf({ intake }: IntakeQuestion, index: number | undefined) {
  const path = index === undefined ? 'intake' : `intake[${index}].pupils`
  return { path, pupils: index === undefined ? undefined : intake![index]!.pupils }
}

function notTooFew(question: IntakeQuestion, index: number | undefined): Condition {
  const { scale, minimum } = question
  if (scale !== 'class') return condition({ scale }, () => true)
  const { path, pupils } = pupilsOf(question, index)
  if (minimum === 'none') return condition({ scale, minimum }, () => true)
  return condition({ scale, [path]: pupils, minimum }, () => pupils! >= minimum!)
}

function notTooMany(question: IntakeQuestion, index: number | undefined): Condition {
  const { scale, maximum, intendedSize } = question
  const { path, pupils } = pupilsOf(question, index)
  if (maximum === 'none') return condition({ maximum }, () => true)
  if (maximum === undefined && pupils !== undefined) {
    if (scale === 'embedded' && pupils <= fewPupils) return condition({ scale, [path]: pupils }, () => true)
    if (pupils <= (intendedSize ?? -1)) return condition({ [path]: pupils, intendedSize }, () => true)
  }
  return condition({ [path]: pupils, maximum }, () => pupils! <= maximum!)
}

function reasonOf(code: IntakeReason, { met, facts }: Condition, lines: readonly ReportLines[]): Reason<IntakeReason> {
  const state = met === undefined ? 'unknown' : met ? 'met' : 'not-met'
  return { code, state, facts, evidence: evidenceAt(lines) }
}

function evidenceAt(lines: readonly ReportLines[]): Evidence {
  return {
    source: sourceOf(lines),
    grade: 'inferred',
    voice: 'researchers',
    note: 'The report gives no bounds; those of the caller are held against what it says of the scale.',
  }
}
