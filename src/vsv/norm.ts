import { programmeLevels, type ProgrammeLevel } from '../career/programme.js'
import type { IsoDate } from '../core/calendar.js'
import type { Evidence, Finding } from '../core/evidence.js'
import {
  codeProblems,
  isRecord,
  recordProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'
import { countDateOf, type SchoolYear } from '../core/school-year.js'
import { anyOf, condition, lawSays, type Condition, type Reason, type Verdict } from '../core/verdict.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import type { DatedRule } from '../policy/rule.js'
import { mboFalls, mboMalus, mboNorms, voNorms, type MboMalus, type NormedPart } from './norm-facts.js'
import { yearContextProblems } from './rate.js'

/**
 * What a norm is for: a level of the mbo, or a part of the vo. One of the two.
 *
 * @category Norms
 */
export interface NormGroup {
  /** The level of the mbo. */
  readonly level?: ProgrammeLevel | undefined
  /** The part of the vo. */
  readonly part?: NormedPart | undefined
}

/**
 * Which year a norm is asked for.
 *
 * @category Norms
 */
export interface NormContext {
  /** The measurement year. */
  readonly schoolYear: SchoolYear
  /** The day whose knowledge is used; the edition of the register when left out. */
  readonly knownOn?: IsoDate | undefined
}

/**
 * A norm for the share of new vsv'ers, and what goes with it.
 *
 * @category Norms
 */
export interface VsvNorm {
  /** The highest share that meets it, 0 to 1. */
  readonly share: number
  /** The fall of the share that meets it as well, as a difference of shares; absent where there is no such way. */
  readonly fall?: number
  /** When no variable part is paid whatever the norm; absent where that is not in force or not known. */
  readonly malus?: MboMalus
}

/**
 * The norm for the share of new vsv'ers in a measurement year, 0 to 1: the most that earns the variable part of the
 * performance subsidy of 2012 to 2016.
 *
 * It is no target for the country, and no outcome. Of the two ways to meet it see {@link meetsNorm}. There is a norm
 * for 2012-2013 to 2015-2016; the regulations that followed in 2016 were not read.
 *
 * @param group - the level or the part
 * @param context - the school year; the day of knowledge
 * @returns the norm with its evidence, or why there is none
 * @throws MaatwerkError `invalid-date`, `invalid-input`
 * @example
 * ```ts
 * import { vsv } from 'maatwerktrajecten'
 *
 * vsv.norm({ level: 'mbo-2' }, { schoolYear: '2013-2014' }).value?.share // => 0.115
 * vsv.norm({ level: 'mbo-4' }, { schoolYear: '2015-2016' }).value?.fall // => 0.007
 * vsv.norm({ part: 'bovenbouw-vmbo' }, { schoolYear: '2013-2014' }).value // => { share: 0.04 }
 * vsv.norm({ level: 'mbo-2' }, { schoolYear: '2016-2017' }).value // => undefined
 * ```
 * @category Norms
 */
export function norm(group: NormGroup, context: NormContext): Finding<VsvNorm> {
  throwFieldProblems('a vsv norm', [...groupProblems(group, []), ...yearContextProblems(context)])
  const { share, fall, malus, evidence, reason } = normOf(group, context)
  if (share === undefined) return { unknown: reason }
  return {
    value: { share, ...(fall === undefined ? {} : { fall }), ...(malus === undefined ? {} : { malus }) },
    evidence,
  }
}

interface FoundNorm {
  readonly share: number | undefined
  readonly fall: number | undefined
  readonly malus: MboMalus | undefined
  readonly evidence: Evidence
  readonly fallEvidence: Evidence
  readonly reason: string
}

function normOf({ level, part }: NormGroup, { schoolYear, knownOn }: NormContext): FoundNorm {
  const ask = <Value>(rule: DatedRule<Value>): Applied<Value> => appliedRule(rule, countDateOf(schoolYear), { knownOn })
  if (level === undefined) {
    const { value, evidence, reason } = ask(voNorms)
    return { share: value?.[part!], fall: undefined, malus: undefined, evidence, fallEvidence: evidence, reason }
  }
  const [norms, falls] = [ask(mboNorms), ask(mboFalls)]
  return {
    share: norms.value?.[level],
    fall: falls.value?.[level],
    malus: ask(mboMalus).value,
    evidence: norms.evidence,
    fallEvidence: falls.evidence,
    reason: norms.reason,
  }
}

/**
 * The counts of one level or part in a year.
 *
 * @category Norms
 */
export interface NormCounts extends NormGroup {
  /**
   * The students that the share is one of ({@link rate} says which), at least 1. Of a group of
   * {@link classifyRegister} that is `startPopulation`, and from 2015-2016 `startPopulation - departed`.
   */
  readonly students: number
  /** The new vsv'ers among them. */
  readonly vsv: number
  /** The same of the measurement year before; left out where it is not known. */
  readonly previous?: PreviousCounts | undefined
}

/**
 * The counts of the year before.
 *
 * @category Norms
 */
export interface PreviousCounts {
  /** The students, at least 1. */
  readonly students: number
  /** The new vsv'ers among them. */
  readonly vsv: number
}

/**
 * Whether a norm is met.
 *
 * @category Norms
 */
export type NormOutcome = 'meets' | 'does-not-meet'

/**
 * A way to meet a norm: `at-most-the-norm`, or `fell-enough` since the year before.
 *
 * @category Norms
 */
export type NormCode = 'at-most-the-norm' | 'fell-enough'

/**
 * Whether a norm is met, in which way, and what it would take.
 *
 * @category Norms
 */
export interface NormVerdict extends Verdict<NormOutcome, NormCode> {
  /** How many vsv'ers fewer would meet the norm: 0 where it is met, absent where the norm is not known. */
  readonly fewerNeeded?: number
}

/**
 * Whether the share of new vsv'ers of a level or part meets its norm, and how many vsv'ers fewer it would take.
 *
 * One of the reasons suffices: `at-most-the-norm`, and in the mbo `fell-enough`, by as many percentage points as the
 * regulation asks for. The comparison is made in whole numbers: a share that equals the norm meets it. That the fall is
 * one since the measurement year before is a reading. Where `previous` is left out and the norm is not met otherwise,
 * the outcome is `undetermined`; `fewerNeeded` then goes by the norm alone.
 *
 * A rise of the average share could cost the variable part to 2014 whatever the norm; {@link norm} gives that rule.
 *
 * @param counts - the level or part and its counts
 * @param context - the school year; the day of knowledge
 * @returns the outcome, both ways as they turned out, and the number of vsv'ers fewer that would meet the norm
 * @throws MaatwerkError `invalid-date`, `invalid-input`
 * @example
 * ```ts
 * import { vsv } from 'maatwerktrajecten'
 *
 * const counts = { level: 'mbo-2', students: 200, vsv: 25 } as const
 * vsv.meetsNorm(counts, { schoolYear: '2012-2013' }).outcome // => 'meets'
 * vsv.meetsNorm(counts, { schoolYear: '2013-2014' }).fewerNeeded // => 2
 *
 * const fell = { ...counts, previous: { students: 200, vsv: 27 } }
 * vsv.meetsNorm(fell, { schoolYear: '2013-2014' }).outcome // => 'meets'
 * ```
 * @category Norms
 */
export function meetsNorm(counts: NormCounts, context: NormContext): NormVerdict {
  throwFieldProblems('counts for a vsv norm', [...normCountProblems(counts), ...yearContextProblems(context)])
  const found = normOf(counts, context)
  const { level, students, vsv, previous } = counts
  if (found.share === undefined) return notKnown(found)
  const most = mostByNorm(found.share, students)
  const comparable = previous !== undefined && found.fall !== undefined
  const mostByFall = comparable ? mostAfterFall(found.fall, students, previous) : -1
  const byNorm = condition({ students, vsv }, () => vsv <= most)
  const byFall = found.fall === undefined ? lawSays(undefined, ['previous']) : fellEnough(counts, vsv <= mostByFall)
  const ways: (readonly [NormCode, Condition, Evidence])[] = [['at-most-the-norm', byNorm, found.evidence]]
  if (level !== undefined) ways.push(['fell-enough', byFall, found.fallEvidence])
  const either = anyOf(...ways.map(([, way]) => way))
  return {
    outcome: either.met === undefined ? 'undetermined' : either.met ? 'meets' : 'does-not-meet',
    reasons: ways.map(reasonOf),
    missing: either.missing,
    fewerNeeded: Math.max(0, vsv - Math.max(most, mostByFall)),
  }
}

function fellEnough({ students, vsv, previous }: NormCounts, enough: boolean): Condition {
  return condition({ students, vsv, previous }, () => enough)
}

function notKnown({ evidence }: FoundNorm): NormVerdict {
  const reason = reasonOf(['at-most-the-norm', lawSays(undefined, ['students', 'vsv']), evidence])
  return { outcome: 'undetermined', reasons: [reason], missing: [] }
}

function reasonOf([code, { met, facts }, evidence]: readonly [NormCode, Condition, Evidence]): Reason<NormCode> {
  return { code, state: met === undefined ? 'unknown' : met ? 'met' : 'not-met', facts, evidence }
}

/** A norm in ten-thousandths is a whole number: shares as numbers would err at the border. */
function tenThousandths(share: number): bigint {
  return BigInt(Math.round(share * 10_000))
}

/** The most vsv'ers of which the share is at most the norm. */
function mostByNorm(share: number, students: number): number {
  return Number((tenThousandths(share) * BigInt(students)) / 10_000n)
}

/** The most vsv'ers after which the share has fallen enough; below 0 where none would do. */
function mostAfterFall(fall: number, students: number, previous: PreviousCounts): number {
  const before = BigInt(previous.vsv) * 10_000n - tenThousandths(fall) * BigInt(previous.students)
  return before < 0n ? -1 : Number((before * BigInt(students)) / (10_000n * BigInt(previous.students)))
}

const parts: readonly NormedPart[] = ['onderbouw', 'bovenbouw-vmbo', 'bovenbouw-havo-vwo']

function groupProblems(group: unknown, others: readonly string[]): FieldProblem[] {
  const shape = recordProblems(group, ['level', 'part', ...others], '')
  if (!isRecord(group)) return shape
  const { level, part } = group
  const found = [...shape, ...codeProblems(level, programmeLevels, 'level'), ...codeProblems(part, parts, 'part')]
  if ((level === undefined) !== (part === undefined)) return found
  const message = level === undefined ? 'neither a level nor a part is given' : 'a level and a part are given'
  return [...found, { path: 'level', message, expected: 'a level of the mbo or a part of the vo' }]
}

function normCountProblems(counts: unknown): FieldProblem[] {
  const found = groupProblems(counts, ['students', 'vsv', 'previous'])
  if (!isRecord(counts)) return found
  const { previous } = counts
  const before = isRecord(previous) ? studentsProblems(previous, 'previous.') : []
  const shape = previous === undefined ? [] : recordProblems(previous, ['students', 'vsv'], 'previous')
  return [...found, ...studentsProblems(counts, ''), ...shape, ...before]
}

function studentsProblems({ students, vsv }: Readonly<Record<string, unknown>>, path: string): FieldProblem[] {
  const found = [
    ...wholeNumberProblems(students ?? null, `${path}students`, 1),
    ...wholeNumberProblems(vsv ?? null, `${path}vsv`, 0),
  ]
  if (found.length > 0 || Number(vsv) <= Number(students)) return found
  return [{ path: `${path}vsv`, message: 'there are more vsv’ers than students', expected: 'at most students' }]
}
