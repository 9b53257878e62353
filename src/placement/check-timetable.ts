import type { IsoDate } from '../core/calendar.js'
import type { Evidence } from '../core/evidence.js'
import { condition, decide, type Condition, type Decision } from '../core/verdict.js'
import { compareText } from '../policy/order.js'
import { appliedRule, type RuleContext } from '../policy/reading.js'
import { breachesOf, weeksUnderRules } from './breaches.js'
import { assertTimetable } from './check.js'
import { daysOf, hasPlacement, type Day } from './days.js'
import { placementAgreement, placementWork } from './facts.js'
import type {
  Breach,
  BreachCode,
  PlacementPupil,
  Timetable,
  TimetableContext,
  TimetableNote,
  TimetableOutcome,
  TimetableReason,
  TimetableVerdict,
} from './timetable.js'

/**
 * Whether the timetable of a pupil under 16 keeps to the rules for a school placement (Nadere regeling kinderarbeid,
 * art. 3:1), with every place where it does not.
 *
 * **To whom.** On each day the age decides. Before 14 a placement is not allowed. At 14 and 15 the rules apply. From
 * the sixteenth birthday on they do not: those days pass, and a note says so. Of a week with that birthday only the
 * days before it are counted.
 *
 * **What.** In an ISO week (Monday to Sunday) at most 35 hours and on a day at most 7, school included; no Sunday;
 * nothing between 19:00 and 07:00, and 14 hours of rest from the last block of a day to the first of the next; 30
 * minutes of break with more than 4.5 hours of work. The agreement is signed beforehand, by a parent or guardian as
 * well, and the work is light and part of the school plan.
 *
 * **Readings**, taken where the text leaves something open, each on the cautious side:
 * - a side job counts, unless you say `sideJob: 'apart'`. The text adds school time to working time and does not name
 *   a side job, nor does it leave one out; the limits for ordinary light work do not bound a placement. Counting it can
 *   only make the answer stricter: what keeps the rules with it keeps them without. A breach that rests on it alone is
 *   marked `onlyWithSideJob`, and the evidence of a condition that fails by such breaches only is `inferred`
 * - a week is checked where it has a placement, and then with all its blocks: also a day of school only is bound
 * - the break must come before 4.5 hours of work are over; pauses below 30 minutes are no break and no work
 * - an agreement signed on the first day of the placement is not signed beforehand
 * - a rest is checked where the pupil is under 16 on both days
 *
 * With the reading `report-2014/35-hours-a-year` the 35 hours are those of a school year, with school and side job,
 * there is no limit for a day, and the work may not be industrial. It is what the vmbo says in the 2014 report; by it
 * hardly a pupil at school could have a placement.
 *
 * The texts that were read run from 27 May 2007 to 18 November 2024, and no end is known. For days before them the
 * outcome is `undetermined`.
 *
 * @param timetable - the blocks and what is arranged, as far as it is known
 * @param person - the pupil
 * @param context - the day of knowledge, a reading, and how a side job counts
 * @returns the outcome with every condition, every breach in order of day, and what was not checked
 * @throws MaatwerkError `invalid-date` where one of the problems is a date that is none, else `invalid-input`; with
 *   every problem, such as a block that overlaps or ends before it starts, and never a day of birth
 * @example
 * ```ts
 * import { placement } from 'maatwerktrajecten'
 *
 * const timetable = {
 *   blocks: [
 *     { date: '2014-09-29', from: '08:30', until: '12:30', kind: 'school' },
 *     { date: '2014-09-29', from: '13:00', until: '16:30', kind: 'placement' },
 *   ],
 *   agreement: { signedOn: '2014-09-01', coSignedByParent: true },
 *   withinSchoolPlan: true,
 *   lightWork: true,
 * } as const
 * const at15 = placement.checkTimetable(timetable, { bornOn: '1999-03-14' })
 * at15.outcome // => 'breaks-the-rules'
 * at15.breaches.map(({ code, on, week, fact, limit, found }) => [code, on, week, fact, limit, found])
 * // => [['day-total', '2014-09-29', '2014-W40', 'KND-01', 420, 450]]
 *
 * const at16 = placement.checkTimetable(timetable, { bornOn: '1998-09-29' })
 * at16.outcome // => 'keeps-the-rules'
 * at16.notes // => [{ code: 'from-16', on: '2014-09-29' }]
 *
 * placement.checkTimetable(timetable, {}).missing // => ['person.bornOn']
 * ```
 * @category Timetable
 */
export function checkTimetable(
  timetable: Timetable,
  person: PlacementPupil,
  context: TimetableContext = {},
): TimetableVerdict {
  assertTimetable(timetable, person, context)
  const { knownOn, reading } = context
  const days = daysOf(timetable.blocks, person.bornOn, { knownOn, reading })
  const sideJob = sideJobOf(days, context)
  const breaches = breachesOf(days, sideJob)
  const verdict = decideOn({ timetable, person, days, breaches, context: { knownOn, reading } })
  return { ...verdict.verdict(), breaches, notes: notesOf(days), sideJob }
}

/** A reading that says itself how a side job counts goes before the choice of the caller. */
function sideJobOf(days: readonly Day[], context: TimetableContext): 'counts' | 'apart' {
  const stated = days.some(({ rules }) => rules.hours.value?.sideJob === 'counts')
  return stated ? 'counts' : (context.sideJob ?? 'counts')
}

interface Case {
  readonly timetable: Timetable
  readonly person: PlacementPupil
  readonly days: readonly Day[]
  readonly breaches: readonly Breach[]
  readonly context: RuleContext
}

type TimetableDecision = Decision<TimetableOutcome, TimetableReason>

/** Without a placement, or with one from 16 on only, there is nothing that these rules ask. */
function decideOn(asked: Case): TimetableDecision {
  const start = decide<TimetableOutcome, TimetableReason>('keeps-the-rules', 'breaks-the-rules')
  const first = asked.days.find((day) => hasPlacement(day) && day.state !== 'from-16')
  return first === undefined ? start : withArrangements(withHours(start, asked, first), asked, first)
}

function withHours(start: TimetableDecision, asked: Case, first: Day): TimetableDecision {
  const { ages, hours, rest } = first.rules
  const yearly = hours.value?.most.per === 'school-year'
  const ofHours = (code: BreachCode) => [freeOf(asked, code), evidenceOf(asked, code, hours.evidence)] as const
  const ofRest = (code: BreachCode) => [freeOf(asked, code), evidenceOf(asked, code, rest.evidence)] as const
  return start
    .requires('old-enough', freeOf(asked, 'too-young'), ages.evidence)
    .requiresWhen(!yearly, 'week-total', ...ofHours('week-total'))
    .requiresWhen(!yearly, 'day-total', ...ofHours('day-total'))
    .requiresWhen(yearly, 'year-total', ...ofHours('year-total'))
    .requires('no-sunday', ...ofRest('sunday'))
    .requires('no-evening-or-night', ...ofRest('evening-or-night'))
    .requires('rest', ...ofRest('rest'))
    .requires('break', ...ofRest('break'))
}

/** That a side job is working time is a reading: a condition that fails by it alone says so. */
function evidenceOf({ breaches }: Case, code: BreachCode, evidence: Evidence): Evidence {
  const found = breaches.filter((breach) => breach.code === code)
  const byLaw = found.length === 0 || found.some(({ onlyWithSideJob }) => !onlyWithSideJob)
  if (byLaw || evidence.voice !== 'law') return evidence
  const note = 'It fails only because a side job is counted as working time, which is a reading.'
  return { ...evidence, grade: 'inferred', note: evidence.note === undefined ? note : `${note} ${evidence.note}` }
}

/** No breach of a kind; not known where there is none, and a day with a placement was not checked. */
function freeOf({ person, days, breaches }: Case, code: BreachCode): Condition {
  const facts = ['timetable.blocks', 'person.bornOn']
  if (breaches.some((breach) => breach.code === code)) return { met: false, facts, missing: [] }
  const open = code === 'year-total' ? ({ state }: Day) => state === 'not-known' : notChecked(days)
  if (!days.some(open)) return { met: true, facts, missing: [] }
  return { met: undefined, facts, missing: person.bornOn === undefined ? ['person.bornOn'] : [] }
}

/** A day that was not checked counts where its week has a placement that these rules may bear on. */
function notChecked(days: readonly Day[]): (day: Day) => boolean {
  const weeks = new Set(days.filter((day) => hasPlacement(day) && day.state !== 'from-16').map(({ monday }) => monday))
  return ({ state, monday }) => state === 'not-known' && weeks.has(monday)
}

function withArrangements(hours: TimetableDecision, asked: Case, first: Day): TimetableDecision {
  const agreement = appliedRule(placementAgreement, first.on, asked.context)
  const work = appliedRule(placementWork, first.on, asked.context)
  const { withinSchoolPlan, lightWork, industrial } = asked.timetable
  const { signedOn, coSignedByParent } = asked.timetable.agreement ?? {}
  const ask = (applied: { readonly value?: unknown; readonly evidence: Evidence }, own: Condition) =>
    [known(asked, applied.value, own), applied.evidence] as const
  const signed = condition({ 'timetable.agreement.signedOn': signedOn }, (facts) =>
    isBefore(facts['timetable.agreement.signedOn'], first.on),
  )
  const coSigned = isTrue('timetable.agreement.coSignedByParent', coSignedByParent)
  const inPlan = isTrue('timetable.withinSchoolPlan', withinSchoolPlan)
  const notIndustrial = condition({ 'timetable.industrial': industrial }, (facts) => !facts['timetable.industrial'])
  return hours
    .requires('agreement-signed-beforehand', ...ask(agreement, signed))
    .requires('agreement-co-signed', ...ask(agreement, coSigned))
    .requires('within-school-plan', ...ask(work, inPlan))
    .requires('light-work', ...ask(work, isTrue('timetable.lightWork', lightWork)))
    .requiresWhen(work.value?.industrial === 'not-allowed', 'not-industrial', ...ask(work, notIndustrial))
}

/** These conditions bind a pupil under 16 by a rule that is known; for others they cannot be said to fail. */
function known({ person, days }: Case, rule: unknown, own: Condition): Condition {
  const bound = days.some((day) => hasPlacement(day) && (day.state === 'covered' || day.state === 'too-young'))
  const facts = [...own.facts, 'person.bornOn']
  if (person.bornOn === undefined) return { met: undefined, facts, missing: ['person.bornOn', ...own.missing] }
  return rule === undefined || !bound ? { met: undefined, facts, missing: [] } : { ...own, facts }
}

function isBefore(signedOn: IsoDate, first: IsoDate): boolean {
  return signedOn < first
}

function isTrue(path: string, value: boolean | undefined): Condition {
  return condition({ [path]: value }, (facts) => facts[path] === true)
}

function notesOf(days: readonly Day[]): TimetableNote[] {
  const first = (state: Day['state']) => days.find((day) => day.state === state)?.on
  const weeks = weeksUnderRules(days)
  const free = days.filter(({ state, monday }) => state === 'covered' && !weeks.has(monday)).map(({ monday }) => monday)
  const notes = [
    ...[first('from-16')].flatMap((on) => (on === undefined ? [] : [{ code: 'from-16' as const, on }])),
    ...[first('not-known')].flatMap((on) => (on === undefined ? [] : [{ code: 'not-known' as const, on }])),
    ...[...new Set(free)].map((on) => ({ code: 'week-without-placement' as const, on })),
  ]
  return notes.sort((a, b) => compareText(a.on, b.on) || compareText(a.code, b.code))
}
