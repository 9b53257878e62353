import type {
  Block,
  BreachCode,
  BridgingOutcome,
  BridgingPupil,
  LeerwerktrajectPlan,
  PlacementPupil,
  PracticeOutcome,
  Timetable,
  TimetableContext,
  TimetableNote,
  TimetableOutcome,
} from '../../src/placement/index.js'
import { asked, factsText, type RenderedCase } from '../support/law-case.js'

// The week that most rows play in: Monday 29 September to Sunday 5 October 2014, ISO week 40.
const [mon, tue, wed, thu, fri] = ['2014-09-29', '2014-09-30', '2014-10-01', '2014-10-02', '2014-10-03'] as const
const [sat, sun, nextMon] = ['2014-10-04', '2014-10-05', '2014-10-06'] as const

const at15 = { bornOn: '1999-03-14' }

const block =
  (kind: Block['kind']) =>
  (date: string, from: string, until: string): Block => ({ date, from, until, kind })
const school = block('school')
const placement = block('placement')
const job = block('side-job')

/** Seven hours with a break in the middle: four at school or at work, and three in the placement. */
const sevenHours = (date: string): Block[] => [school(date, '08:00', '12:00'), placement(date, '12:30', '15:30')]
const fullWeek = [mon, tue, wed, thu, fri].flatMap(sevenHours)

/** What must be arranged, all of it. */
const arranged = {
  agreement: { signedOn: '2014-09-01', coSignedByParent: true },
  withinSchoolPlan: true,
  lightWork: true,
}

const report = { reading: 'report-2014/35-hours-a-year' }

/** What a lawyer would expect of a timetable. */
export interface TimetableCase {
  readonly name: string
  readonly blocks: readonly Block[]
  /** Everything is arranged when left out. */
  readonly arranged?: Omit<Timetable, 'blocks'>
  /** A pupil of 15 when left out. */
  readonly person?: PlacementPupil
  readonly context?: TimetableContext
  readonly outcome: TimetableOutcome | 'undetermined'
  /** Each breach: what, the day or the first day of the week, the fact, the limit and what was found, in minutes. */
  readonly breaches?: readonly (readonly [BreachCode, string, string, number, number])[]
  /** Conditions that fail without a breach in the hours. */
  readonly fails?: readonly string[]
  readonly missing?: readonly string[]
  readonly notes?: readonly TimetableNote[]
  /** The fact it turns on. */
  readonly fact: string
  readonly why: string
}

const keeps = { outcome: 'keeps-the-rules' } as const
const breaks = { outcome: 'breaks-the-rules' } as const
const open = { outcome: 'undetermined' } as const

export const timetableCases: readonly TimetableCase[] = [
  // The week
  { name: '35.0 hours', blocks: fullWeek, ...keeps, fact: 'KND-01', why: '35 hours a week are allowed' },
  {
    ...{ name: '35.5 hours', blocks: [...fullWeek, placement(sat, '09:00', '09:30')], ...breaks },
    ...{ breaches: [['week-total', mon, 'KND-01', 2100, 2130]], fact: 'KND-01', why: 'half an hour over the week' },
  },
  {
    ...{ name: '35 hours, then Monday again', blocks: [...fullWeek, ...sevenHours(nextMon)], ...keeps },
    ...{ fact: 'KND-01', why: 'weeks are counted from Monday to Sunday, each by itself' },
  },
  {
    ...{ name: 'Saturday as a sixth day', ...keeps, fact: 'KND-09', why: 'only the Sunday limits the days a week' },
    blocks: [mon, tue, wed, thu, fri, sat].map((date) => placement(date, '09:00', '13:00')),
  },
  {
    ...{ name: '38 hours of school without a placement', ...keeps, fact: 'KND-01', why: 'a rule on placements' },
    blocks: [mon, tue, wed, thu, fri].map((date) => school(date, '08:00', '15:36')),
    notes: [{ code: 'week-without-placement', on: mon }],
  },
  {
    ...{ name: 'a free week after one with a placement', blocks: [...fullWeek, school(nextMon, '08:00', '16:00')] },
    ...{ ...keeps, notes: [{ code: 'week-without-placement', on: nextMon }] },
    ...{ fact: 'KND-01', why: 'its hours are free' },
  },

  // The day
  { name: '7.0 hours on a day', blocks: sevenHours(mon), ...keeps, fact: 'KND-01', why: '7 hours a day are allowed' },
  {
    ...{ name: '7.5 hours on a day', blocks: [school(mon, '08:00', '12:00'), placement(mon, '12:30', '16:00')] },
    ...{ ...breaks, breaches: [['day-total', mon, 'KND-01', 420, 450]], fact: 'KND-01', why: 'school time counts' },
  },
  {
    ...{ name: '7 hours and a minute', blocks: [school(mon, '08:00', '12:00'), placement(mon, '12:30', '15:31')] },
    ...{ ...breaks, breaches: [['day-total', mon, 'KND-01', 420, 421]], fact: 'KND-01', why: 'by the minute' },
  },
  {
    ...{ name: 'a school day of 7.5 hours beside a placement day', ...breaks, fact: 'KND-01' },
    blocks: [school(mon, '08:00', '12:00'), school(mon, '12:30', '16:00'), placement(tue, '09:00', '12:00')],
    ...{ breaches: [['day-total', mon, 'KND-01', 420, 450]], why: 'cautious: the whole week is bound' },
  },

  // Sunday, evening, rest, break
  {
    ...{ name: 'a Sunday', blocks: [placement(sun, '10:00', '12:00')], ...breaks, fact: 'KND-02' },
    ...{ breaches: [['sunday', sun, 'KND-02', 0, 120]], why: 'no work on Sunday' },
  },
  { name: 'up to 19:00', blocks: [placement(mon, '15:00', '19:00')], ...keeps, fact: 'KND-02', why: 'rest from 19:00' },
  {
    ...{ name: 'up to 19:01', blocks: [placement(mon, '15:00', '19:01')], ...breaks, fact: 'KND-02' },
    ...{ breaches: [['evening-or-night', mon, 'KND-02', 0, 1]], why: 'one minute in the evening' },
  },
  { name: 'from 07:00', blocks: [placement(mon, '07:00', '11:00')], ...keeps, fact: 'KND-02', why: 'rest to 07:00' },
  {
    ...{ name: 'from 06:30', blocks: [placement(mon, '06:30', '11:00')], ...breaks, fact: 'KND-02' },
    ...{ breaches: [['evening-or-night', mon, 'KND-02', 0, 30]], why: 'half an hour in the night' },
  },
  {
    ...{ name: '14:00 of rest', blocks: [placement(mon, '15:00', '18:00'), placement(tue, '08:00', '12:00')] },
    ...{ ...keeps, fact: 'KND-02', why: 'exactly 14 hours' },
  },
  {
    ...{ name: '13:59 of rest', blocks: [placement(mon, '15:00', '18:01'), placement(tue, '08:00', '12:00')] },
    ...{ ...breaks, breaches: [['rest', tue, 'KND-02', 840, 839]], fact: 'KND-02', why: 'a minute short' },
  },
  { name: '4.5 hours on end', blocks: [placement(mon, '08:00', '12:30')], ...keeps, fact: 'KND-02', why: 'not over' },
  {
    ...{ name: '4 hours and 31 minutes on end', blocks: [placement(mon, '08:00', '12:31')], ...breaks, fact: 'KND-02' },
    ...{ breaches: [['break', mon, 'KND-02', 270, 271]], why: 'over 4.5 hours' },
  },
  {
    ...{ name: 'a pause of 29 minutes', blocks: [school(mon, '08:00', '12:00'), placement(mon, '12:29', '14:00')] },
    ...{ ...breaks, breaches: [['break', mon, 'KND-02', 270, 331]], fact: 'KND-02', why: 'shorter than 30 minutes' },
  },
  {
    ...{ name: 'a break of 30 minutes', blocks: [school(mon, '08:00', '12:00'), placement(mon, '12:30', '14:00')] },
    ...{ ...keeps, fact: 'KND-02', why: '30 minutes suffice' },
  },

  // The age
  {
    ...{ name: 'the day before the sixteenth birthday', person: { bornOn: '1998-09-30' } },
    ...{ blocks: [placement(mon, '08:00', '16:00')], ...breaks, fact: 'KND-01', why: '15 for the last day' },
    breaches: [
      ['break', mon, 'KND-02', 270, 480],
      ['day-total', mon, 'KND-01', 420, 480],
    ],
  },
  {
    ...{ name: 'the sixteenth birthday', person: { bornOn: '1998-09-29' }, blocks: [placement(mon, '08:00', '20:00')] },
    ...{ arranged: {}, ...keeps, notes: [{ code: 'from-16', on: mon }], fact: 'KND-09', why: 'the rules have ended' },
  },
  {
    ...{ name: 'a birthday within the week', person: { bornOn: '1998-10-01' }, ...keeps, fact: 'KND-09' },
    blocks: [
      ...[mon, tue].flatMap(sevenHours),
      ...[wed, thu, fri, sat].map((date) => placement(date, '07:00', '19:00')),
    ],
    ...{ notes: [{ code: 'from-16', on: wed }], why: '14 hours before the birthday; the other days are free' },
  },
  {
    ...{ name: 'the fourteenth birthday', person: { bornOn: '2000-09-29' }, blocks: sevenHours(mon), ...keeps },
    ...{ fact: 'KND-01', why: 'from 14 on' },
  },
  {
    ...{ name: 'the day before the fourteenth birthday', person: { bornOn: '2000-09-30' }, blocks: sevenHours(mon) },
    ...{ ...breaks, breaches: [['too-young', mon, 'KND-01', 14, 13]], fact: 'KND-01', why: 'no placement at 13' },
  },

  // A side job
  {
    ...{ name: 'a side job over the week', blocks: [...fullWeek, job(sat, '09:00', '12:00')], ...breaks },
    ...{ breaches: [['week-total', mon, 'KND-01', 2100, 2280]], fact: 'KND-01', why: 'cautious: it counts' },
  },
  {
    ...{ name: 'the same side job apart', blocks: [...fullWeek, job(sat, '09:00', '12:00')], ...keeps },
    ...{ context: { sideJob: 'apart' }, fact: 'KND-01', why: 'the text does not name it' },
  },

  // The agreement and the work
  {
    ...{ name: 'signed the day before', blocks: sevenHours(mon), ...keeps, fact: 'KND-03', why: 'beforehand' },
    arranged: { ...arranged, agreement: { signedOn: '2014-09-28', coSignedByParent: true } },
  },
  {
    ...{ name: 'signed on the first day', blocks: sevenHours(mon), ...breaks, fact: 'KND-03', why: 'cautious' },
    arranged: { ...arranged, agreement: { signedOn: mon, coSignedByParent: true } },
    fails: ['agreement-signed-beforehand'],
  },
  {
    ...{ name: 'not signed by a parent', blocks: sevenHours(mon), ...breaks, fact: 'KND-03', why: 'must be' },
    arranged: { ...arranged, agreement: { signedOn: '2014-09-01', coSignedByParent: false } },
    fails: ['agreement-co-signed'],
  },
  {
    ...{ name: 'no light work', blocks: sevenHours(mon), ...breaks, fact: 'KND-04', why: 'light work only' },
    ...{ arranged: { ...arranged, lightWork: false }, fails: ['light-work'] },
  },
  {
    ...{ name: 'outside the school plan', blocks: sevenHours(mon), ...breaks, fact: 'KND-01', why: 'part of the plan' },
    ...{ arranged: { ...arranged, withinSchoolPlan: false }, fails: ['within-school-plan'] },
  },
  {
    ...{ name: 'industrial work', blocks: sevenHours(mon), ...keeps, arranged: { ...arranged, industrial: true } },
    ...{ fact: 'KND-05', why: '"not industrial" belongs to the maatschappelijke stage' },
  },

  // The reading of the report
  {
    ...{ name: 'report: 35 hours in a year', blocks: fullWeek, context: report, ...keeps, fact: 'KND-01' },
    ...{ arranged: { ...arranged, industrial: false }, why: 'one week fills the year' },
  },
  {
    ...{ name: 'report: a second week', blocks: [...fullWeek, ...sevenHours(nextMon)], context: report, ...breaks },
    ...{ arranged: { ...arranged, industrial: false }, fact: 'KND-01', why: '42 hours in the school year' },
    breaches: [['year-total', '2014-08-01', 'report-2014/35-hours-a-year', 2100, 2520]],
  },
  {
    ...{ name: 'report: with a side job, whatever is asked', context: { ...report, sideJob: 'apart' }, ...breaks },
    ...{ blocks: [...fullWeek, job(sat, '09:00', '12:00')], arranged: { ...arranged, industrial: false } },
    breaches: [['year-total', '2014-08-01', 'report-2014/35-hours-a-year', 2100, 2280]],
    ...{ fact: 'KND-01', why: 'the report counts the side job' },
  },
  {
    ...{ name: 'report: industrial work', blocks: sevenHours(mon), context: report, ...breaks, fact: 'KND-05' },
    ...{ arranged: { ...arranged, industrial: true }, fails: ['not-industrial'], why: 'only by the report' },
  },

  // What is missing, and what is not known
  {
    ...{ name: 'no day of birth', blocks: sevenHours(mon), person: {}, ...open, missing: ['person.bornOn'] },
    ...{ notes: [{ code: 'not-known', on: mon }], fact: 'KND-01', why: 'it may be a pupil of 13, or of 16' },
  },
  {
    ...{ name: 'nothing arranged that is known', blocks: sevenHours(mon), arranged: {}, ...open, fact: 'KND-03' },
    missing: [
      ...['timetable.agreement.signedOn', 'timetable.agreement.coSignedByParent'],
      ...['timetable.withinSchoolPlan', 'timetable.lightWork'],
    ],
    why: 'a missing fact is no "no"',
  },
  {
    ...{ name: 'nothing known, but a Sunday', blocks: [placement(sun, '10:00', '12:00')], arranged: {}, ...breaks },
    ...{ breaches: [['sunday', sun, 'KND-02', 0, 120]], fact: 'KND-02', why: 'no fact to come can mend it' },
  },
  {
    ...{ name: 'the day of the last text', blocks: [placement('2024-11-18', '09:00', '12:00')], ...keeps },
    ...{ person: { bornOn: '2009-05-01' }, fact: 'KND-01', why: 'read in the text of that day' },
  },
  {
    ...{ name: 'a day after it', blocks: [placement('2026-01-01', '09:00', '19:30')], ...breaks, fact: 'KND-01' },
    breaches: [
      ['break', '2026-01-01', 'KND-02', 270, 630],
      ['day-total', '2026-01-01', 'KND-01', 420, 630],
      ['evening-or-night', '2026-01-01', 'KND-02', 0, 30],
    ],
    ...{ person: { bornOn: '2011-05-01' }, why: 'the texts of 2007 to 2024 agree, and no end is known' },
  },
  {
    ...{ name: 'the day of the first text', blocks: [placement('2007-05-27', '09:00', '12:00')], ...breaks },
    ...{ breaches: [['sunday', '2007-05-27', 'KND-02', 0, 180]], person: { bornOn: '1992-01-01' }, fact: 'KND-02' },
    arranged: { ...arranged, agreement: { signedOn: '2007-05-01', coSignedByParent: true } },
    why: 'it was a Sunday',
  },
  {
    ...{ name: 'before the first text', blocks: [placement('2007-05-26', '09:00', '12:00')], ...open, missing: [] },
    ...{ person: { bornOn: '1992-01-01' }, fact: 'KND-01', why: 'the first text that was read is of 27 May 2007' },
    notes: [{ code: 'not-known', on: '2007-05-26' }],
  },
]

/** A timetable with what is arranged. */
export const timetableOf = (row: TimetableCase): Timetable => ({ blocks: row.blocks, ...(row.arranged ?? arranged) })
export const personOf = (row: TimetableCase): PlacementPupil => row.person ?? at15

/** What a lawyer would expect of a plan for a leerwerktraject. */
export interface PlanCase {
  readonly plan: LeerwerktrajectPlan
  readonly on: string
  readonly knownOn?: string
  readonly outcome: PracticeOutcome | 'undetermined'
  readonly fails?: readonly string[]
  readonly missing?: readonly string[]
  readonly fact: string
  readonly why: string
}

const within = { outcome: 'within-the-hours', fact: 'LWT-02' } as const
const outside = { outcome: 'outside-the-hours', fact: 'LWT-02' } as const

/** A plan of which leerjaar 3 has all but one hour and one day. */
const plan = (hours: number, days: number, weeksWithoutTeaching = 0): LeerwerktrajectPlan => ({
  leerjaar3: { hours: hours - 1, days: days - 1, weeksWithoutTeaching },
  leerjaar4: { hours: 1, days: 1, weeksWithoutTeaching: 0 },
})

const on = '2014-08-01'

export const planCases: readonly PlanCase[] = [
  { plan: plan(639, 80), on, ...outside, fails: ['hours-at-least'], why: 'an hour short' },
  { plan: plan(640, 80), on, ...within, why: 'the least of both' },
  { plan: plan(640, 79), on, ...outside, fails: ['days-at-least'], why: 'a day short' },
  { plan: plan(1280, 160), on, ...within, why: 'the most of both' },
  { plan: plan(1281, 160), on, ...outside, fails: ['hours-at-most'], why: 'an hour over' },
  { plan: plan(1280, 161), on, ...outside, fails: ['days-at-most'], why: 'a day over' },
  { plan: plan(960, 120, 1), on, ...outside, fails: ['teaching-every-week'], why: 'a week without teaching' },
  { plan: plan(960, 120), on: '2003-08-15', ...within, why: 'the first day of the act' },
  { plan: plan(960, 120), on: '2003-08-14', ...within, outcome: 'undetermined', missing: [], why: 'not yet in force' },
  { plan: plan(960, 120), on: '2022-07-31', ...within, why: 'the last day of the old act' },
  { plan: plan(960, 120), on: '2022-08-01', ...within, outcome: 'undetermined', missing: [], why: 'moved to a decree' },
  { plan: plan(1, 1), on: '2022-08-01', ...outside, outcome: 'undetermined', missing: [], why: 'no hours are known' },
  {
    ...{ plan: plan(960, 120), on: '2022-08-01', knownOn: '2019-01-01', ...within },
    why: 'as seen before the new act was adopted',
  },
  {
    ...{ plan: { leerjaar3: { hours: 400, days: 50, weeksWithoutTeaching: 0 } }, on, ...within },
    ...{ outcome: 'undetermined', why: 'leerjaar 4 is not known' },
    missing: ['leerjaar4.hours', 'leerjaar4.days', 'leerjaar4.weeksWithoutTeaching'],
  },
  {
    ...{ plan: { leerjaar3: { hours: 1300 } }, on, ...outside, fails: ['hours-at-most'] },
    ...{ why: 'too many already, whatever follows', missing: [] },
  },
  {
    ...{ plan: { leerjaar3: { hours: 700, days: 80 }, leerjaar4: { hours: 0, days: 0 } }, on, ...within },
    ...{ outcome: 'undetermined', why: 'the weeks are not known' },
    missing: ['leerjaar3.weeksWithoutTeaching', 'leerjaar4.weeksWithoutTeaching'],
  },
]

/** What is expected of a bridging plan. */
export interface BridgingCase {
  readonly person: BridgingPupil
  readonly on: string
  readonly knownOn?: string
  readonly outcome: BridgingOutcome | 'undetermined'
  readonly from?: string
  readonly schoolYear?: string
  readonly yearOfStay?: number
  readonly extraYears?: number
  readonly missing?: readonly string[]
  readonly fact: string
  readonly why: string
}

const startedVmboIn = '2010-2011'

export const bridgingCases: readonly BridgingCase[] = [
  {
    ...{ person: { bornOn: '1998-07-31', startedVmboIn }, on, outcome: 'no-extra-year', from: '2014-07-31' },
    ...{ schoolYear: '2013-2014', yearOfStay: 4, extraYears: 0, fact: 'KND-01', why: '16 on the last day of the fourth year' },
  },
  {
    ...{ person: { bornOn: '1998-08-01', startedVmboIn }, on, outcome: 'extra-year', from: '2014-08-01' },
    ...{ schoolYear: '2014-2015', yearOfStay: 5, extraYears: 1, fact: 'KND-01', why: '16 on the first day of the fifth year' },
  },
  {
    ...{ person: { bornOn: '1998-03-01', startedVmboIn, weeksNeeded: 20 }, on, outcome: 'no-extra-year' },
    ...{ from: '2014-03-01', yearOfStay: 4, fact: 'KND-01', why: 'twenty weeks end in July' },
  },
  {
    ...{ person: { bornOn: '1998-03-01', startedVmboIn, weeksNeeded: 30 }, on, outcome: 'extra-year' },
    ...{ from: '2014-03-01', schoolYear: '2013-2014', yearOfStay: 5, extraYears: 1, fact: 'KND-01', why: 'thirty weeks do not' },
  },
  {
    ...{ person: { bornOn: '1998-08-01', startedVmboIn: '2011-2012' }, on, outcome: 'no-extra-year', yearOfStay: 4 },
    ...{ from: '2014-08-01', fact: 'KND-01', why: 'a year later in the vmbo' },
  },
  {
    ...{ person: { bornOn: '2000-02-29', startedVmboIn: '2012-2013' }, on, outcome: 'no-extra-year' },
    ...{ from: '2016-02-29', yearOfStay: 4, fact: 'KND-01', why: 'born on a leap day' },
  },
  {
    ...{ person: { bornOn: '1998-08-01' }, on, outcome: 'undetermined', missing: ['person.startedVmboIn'] },
    ...{ from: '2014-08-01', schoolYear: '2014-2015', fact: 'KND-01', why: 'the years of stay are not known' },
  },
  {
    ...{ person: {}, on, outcome: 'undetermined', missing: ['person.bornOn', 'person.startedVmboIn'] },
    fact: 'KND-01', why: 'nothing is known',
  },
  {
    ...{ person: { bornOn: '1991-08-01', startedVmboIn: '2003-2004' }, on: '2007-05-26', outcome: 'undetermined' },
    ...{ missing: [], fact: 'KND-01', why: 'the law of that day was not read' },
  },
  {
    ...{ person: { bornOn: '2009-08-01', startedVmboIn: '2021-2022' }, on: '2025-01-01', outcome: 'extra-year' },
    ...{ from: '2025-08-01', schoolYear: '2025-2026', yearOfStay: 5, extraYears: 1 },
    fact: 'KND-01', why: 'after the last text: no end is known',
  },
  {
    ...{ person: { bornOn: '1998-08-01', startedVmboIn }, on, knownOn: '2007-05-27', outcome: 'extra-year' },
    ...{ from: '2014-08-01', yearOfStay: 5, fact: 'KND-01', why: 'known from the first text on' },
  },
  {
    ...{ person: { bornOn: '1998-08-01', startedVmboIn }, on, knownOn: '2007-05-26', outcome: 'undetermined' },
    ...{ missing: [], fact: 'KND-01', why: 'not known the day before' },
  },
]

/** A row on a timetable as a row of a page: one line for each day, and then what is arranged. */
export function renderTimetableCase(row: TimetableCase): RenderedCase {
  const { blocks, ...rest } = timetableOf(row)
  const days = [...new Set(blocks.map(({ date }) => date))].map((date) => {
    const parts = blocks.filter((each) => each.date === date).map(({ from, until, kind }) => `${kind} ${from}-${until}`)
    return `${date} ${parts.join(' ')}`
  })
  const { sideJob, knownOn, reading } = row.context ?? {}
  const facts = [row.name, ...days, factsText({ person: personOf(row), ...rest, sideJob })]
  const breaches = (row.breaches ?? []).map(([code, on, , limit, found]) => `${code} on ${on}: ${found} against ${limit}`)
  const fails = (row.fails ?? []).map((code) => `not met: ${code}`)
  const missing = (row.missing ?? []).map((path) => `missing: ${path}`)
  return {
    ...{ facts: facts.join('; '), ...asked(definedOf({ knownOn, reading })), outcome: row.outcome },
    ...{ reasons: [...breaches, ...fails, ...missing], fact: row.fact, why: row.why },
  }
}

/** A row on a plan for a leerwerktraject as a row of a page. */
export function renderPlanCase(row: PlanCase): RenderedCase {
  const { plan, outcome, fact, why, on, knownOn } = row
  const fails = (row.fails ?? []).map((code) => `not met: ${code}`)
  const missing = (row.missing ?? []).map((path) => `missing: ${path}`)
  const days = asked(definedOf({ on, knownOn }))
  return { facts: factsText(plan), ...days, outcome, reasons: [...fails, ...missing], fact, why }
}

/** A row on a bridging plan as a row of a page. */
export function renderBridgingCase(row: BridgingCase): RenderedCase {
  const { person, outcome, fact, why, on, knownOn, from, yearOfStay } = row
  const found = [
    ...(from === undefined ? [] : [`full placement from ${from}`]),
    ...(yearOfStay === undefined ? [] : [`year of stay ${yearOfStay}`]),
    ...(row.missing ?? []).map((path) => `missing: ${path}`),
  ]
  return { facts: factsText({ person }), ...asked(definedOf({ on, knownOn })), outcome, reasons: found, fact, why }
}

function definedOf<T extends object>(record: T) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>
  }
}
