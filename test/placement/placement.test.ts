import { describe, expect, it } from 'vitest'
import type { Reason } from '../../src/core/verdict.js'
import { bridgingPlan, checkLeerwerktrajectHours, checkTimetable } from '../../src/placement/index.js'
import type { Block, Timetable } from '../../src/placement/index.js'
import { errorOf } from '../support/error-of.js'
import {
  bridgingCases,
  personOf,
  planCases,
  renderBridgingCase,
  renderPlanCase,
  renderTimetableCase,
  timetableCases,
  timetableOf,
} from './cases.js'

/** The conditions behind which there is a breach for every place where they fail. */
const ofHours = [
  ...['old-enough', 'week-total', 'day-total', 'year-total', 'no-sunday', 'no-evening-or-night', 'rest', 'break'],
]

const failing = (reasons: readonly Reason[]) =>
  reasons.filter(({ state }) => state === 'not-met').map(({ code }) => code)

describe('a timetable', () => {
  it.each(timetableCases)('$name: $outcome, $why ($fact)', (row) => {
    const verdict = checkTimetable(timetableOf(row), personOf(row), row.context)
    expect(verdict.outcome).toBe(row.outcome)
    const found = verdict.breaches.map(({ code, on, fact, limit, found }) => [code, on, fact, limit, found])
    expect(found).toEqual(row.breaches ?? [])
    expect(failing(verdict.reasons).filter((code) => !ofHours.includes(code))).toEqual(row.fails ?? [])
    expect(verdict.missing).toEqual(row.missing ?? [])
    expect(verdict.notes).toEqual(row.notes ?? [])
  })

  const on = (date: string, from: string, until: string, kind: Block['kind']): Block => ({ date, from, until, kind })
  const at15 = { bornOn: '1999-03-14' }

  it('tells which breach rests on the side job alone', () => {
    const blocks = [
      on('2014-09-29', '08:00', '12:00', 'school'),
      on('2014-09-29', '12:30', '16:00', 'placement'),
      on('2014-10-05', '10:00', '11:00', 'side-job'),
    ]
    const { breaches, reasons, sideJob } = checkTimetable({ blocks }, at15)
    expect(sideJob).toBe('counts')
    expect(breaches.map(({ code, onlyWithSideJob }) => [code, onlyWithSideJob])).toEqual([
      ['day-total', false],
      ['sunday', true],
    ])
    const grades = new Map(reasons.map(({ code, evidence }) => [code, evidence.grade]))
    expect((['day-total', 'no-sunday', 'break'] as const).map((code) => grades.get(code))).toEqual([
      ...['derived', 'inferred', 'derived'],
    ])
    expect(reasons.find(({ code }) => code === 'no-sunday')!.evidence.note).toMatch(/^It fails only because a side job/)
  })

  it('names the ISO week across the turn of the year', () => {
    const blocks = [on('2015-01-04', '10:00', '12:00', 'placement'), on('2014-12-29', '06:00', '08:00', 'placement')]
    const { breaches } = checkTimetable({ blocks }, at15)
    expect(breaches.map(({ code, week }) => [code, week])).toEqual([
      ['evening-or-night', '2015-W01'],
      ['sunday', '2015-W01'],
    ])
  })

  it('has the article behind each condition', () => {
    const { reasons } = checkTimetable({ blocks: [on('2014-09-29', '09:00', '12:00', 'placement')] }, at15)
    expect(reasons.map(({ code, evidence }) => [code, evidence.source.at])).toEqual([
      ['old-enough', 'art. 3:1'],
      ['week-total', 'art. 3:1 lid 2 and 3'],
      ['day-total', 'art. 3:1 lid 2 and 3'],
      ['no-sunday', 'art. 3:1 lid 2'],
      ['no-evening-or-night', 'art. 3:1 lid 2'],
      ['rest', 'art. 3:1 lid 2'],
      ['break', 'art. 3:1 lid 2'],
      ['agreement-signed-beforehand', 'art. 3:1 lid 1'],
      ['agreement-co-signed', 'art. 3:1 lid 1'],
      ['within-school-plan', 'art. 3:1'],
      ['light-work', 'art. 3:1'],
    ])
  })

  it('names every problem at once', () => {
    const timetable = {
      blocks: [
        on('2014-09-29', '08:00', '12:00', 'school'),
        on('2014-09-29', '11:00', '13:00', 'placement'),
        on('2014-02-30', '9:00', '24:30', 'placement'),
        on('2014-09-30', '12:00', '12:00', 'placement'),
        { date: '2014-10-01', from: '24:00', until: '24:00', kind: 'work' },
        on('1999-03-13', '10:00', '11:00', 'school'),
        { date: '2014-10-01', from: '10:00', until: '11:00' },
        null,
      ],
      agreement: { signedOn: 'soon', coSignedByParent: 'yes' },
      lightwork: true,
    }
    const context = { knownOn: 'never', sideJob: 'perhaps' }
    const error = errorOf(() => checkTimetable(timetable as unknown as Timetable, at15, context as never))
    expect(error.code).toBe('invalid-date')
    expect(error.problems.map(({ path }) => path).sort()).toEqual([
      'context.knownOn',
      'context.sideJob',
      'timetable.agreement.coSignedByParent',
      'timetable.agreement.signedOn',
      'timetable.blocks[1]',
      'timetable.blocks[2].date',
      'timetable.blocks[2].from',
      'timetable.blocks[2].until',
      'timetable.blocks[3].until',
      'timetable.blocks[4].from',
      'timetable.blocks[4].kind',
      'timetable.blocks[5].date',
      'timetable.blocks[6].kind',
      'timetable.blocks[7]',
      'timetable.lightwork',
    ])
    expect(error.message).not.toContain('1999-03-14')
  })

  it('finds blocks inside each other, whatever their order', () => {
    const blocks = [
      on('2014-09-29', '13:00', '14:00', 'side-job'),
      on('2014-09-29', '09:00', '16:00', 'placement'),
      on('2014-09-29', '10:00', '11:00', 'school'),
      on('2014-09-29', '16:00', '17:00', 'school'),
    ]
    const paths = errorOf(() => checkTimetable({ blocks }, at15)).problems.map(({ path }) => path)
    expect(paths).toEqual(['timetable.blocks[2]', 'timetable.blocks[0]'])
  })

  it('refuses what is no timetable, no pupil, no reading, and keeps the day of birth to itself', () => {
    expect(errorOf(() => checkTimetable(null as never, null as never, null as never)).problems).toHaveLength(3)
    expect(errorOf(() => checkTimetable({ blocks: 'none' } as never, {})).code).toBe('invalid-input')
    expect(errorOf(() => checkTimetable({ blocks: [], agreement: 1 } as never, {})).code).toBe('invalid-input')
    const birth = errorOf(() => checkTimetable({ blocks: [] }, { bornOn: '14-3-1999' }))
    expect([birth.code, birth.message.includes('1999')]).toEqual(['invalid-date', false])
    expect(errorOf(() => checkTimetable({ blocks: [] }, {}, { reading: 'mine' })).code).toBe('invalid-input')
  })
})

describe('a plan for a leerwerktraject', () => {
  it.each(planCases)('on $on: $outcome, $why ($fact)', (row) => {
    const verdict = checkLeerwerktrajectHours(row.plan, { on: row.on, knownOn: row.knownOn })
    expect(verdict.outcome).toBe(row.outcome)
    expect(failing(verdict.reasons)).toEqual(row.fails ?? [])
    expect(verdict.missing).toEqual(row.missing ?? [])
  })

  it('adds up fractions of an hour as on paper', () => {
    const leerjaar4 = { hours: 0.3, days: 1, weeksWithoutTeaching: 0 }
    const plan = { leerjaar3: { hours: 1279.7, days: 100, weeksWithoutTeaching: 0 }, leerjaar4 }
    expect(checkLeerwerktrajectHours(plan, { on: '2014-08-01' }).outcome).toBe('within-the-hours')
  })

  it('names every problem at once', () => {
    const plan = { leerjaar3: { hours: -1, days: 2.5, weeks: 1 }, leerjaar4: 5, leerjaar5: {} }
    const error = errorOf(() => checkLeerwerktrajectHours(plan as never, { on: '2014-13-01' }))
    expect([error.code, error.problems.map(({ path }) => path)]).toEqual([
      'invalid-date',
      ['leerjaar5', 'leerjaar3.weeks', 'leerjaar3.hours', 'leerjaar3.days', 'leerjaar4', 'context.on'],
    ])
    expect(errorOf(() => checkLeerwerktrajectHours(null as never, null as never)).code).toBe('invalid-input')
  })
})

describe('a bridging plan', () => {
  it.each(bridgingCases)('$outcome: $why', (row) => {
    const plan = bridgingPlan(row.person, { on: row.on, knownOn: row.knownOn })
    expect(plan.outcome).toBe(row.outcome)
    expect(plan.fullPlacementFrom).toBe(row.from)
    if (row.schoolYear !== undefined) expect(plan.schoolYear).toBe(row.schoolYear)
    expect(plan.yearOfStay).toBe(row.yearOfStay)
    if (row.extraYears !== undefined) expect(plan.extraYears).toBe(row.extraYears)
    expect(plan.missing).toEqual(row.missing ?? [])
  })

  it('names every problem at once, without the day of birth', () => {
    const person = { bornOn: '1998-13-01', startedVmboIn: '2010-2012', weeksNeeded: -1 }
    const error = errorOf(() => bridgingPlan(person, { on: '2014-08-00' }))
    expect([error.code, error.problems.map(({ path }) => path)]).toEqual([
      'invalid-date',
      ['person.bornOn', 'person.startedVmboIn', 'person.weeksNeeded', 'context.on'],
    ])
    expect(error.message).not.toContain('1998')
    const unborn = { bornOn: '2011-01-01', startedVmboIn: '2009-2010' }
    const early = errorOf(() => bridgingPlan(unborn, { on: '2014-08-01' }))
    expect([early.problems[0]?.path, early.message.includes('2011-01-01')]).toEqual(['person.startedVmboIn', false])
  })
})

describe('the cases as rows of a page', () => {
  it('have facts, an outcome, the fact that decides and why', () => {
    const rows = [
      ...timetableCases.map(renderTimetableCase),
      ...planCases.map(renderPlanCase),
      ...bridgingCases.map(renderBridgingCase),
    ]
    for (const { outcome, fact, why } of rows) {
      expect([outcome, why]).not.toContain('')
      expect(fact).toMatch(/^[A-Z]+-\d+$/)
    }
    const [row] = timetableCases.filter(({ name }) => name === '7.5 hours on a day').map(renderTimetableCase)
    expect(row!.facts).toMatch(/^7.5 hours on a day; 2014-09-29 school 08:00-12:00 placement 12:30-16:00; person.bornOn/)
    expect(row!.reasons).toEqual(['day-total on 2014-09-29: 450 against 420'])
  })
})
