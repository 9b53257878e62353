import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { addDays } from '../../src/core/calendar.js'
import {
  bridgingPlan,
  checkLeerwerktrajectHours,
  checkTimetable,
  type Block,
  type BreachCode,
  type PracticeYear,
  type Timetable,
  type TimetableContext,
} from '../../src/placement/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { bridgingCases, planCases, timetableCases } from './cases.js'

// The laws below check thousands of timetables, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const time = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`

/** A day of up to four blocks between quarters of an hour, none of which overlap. */
const blocksOfADay = (date: string): fc.Arbitrary<Block[]> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 0, maxLength: 8 }),
      fc.array(fc.constantFrom<Block['kind']>('school', 'placement', 'side-job'), { minLength: 4, maxLength: 4 }),
    )
    .map(([times, kinds]) => {
      const bounds = times.sort((a, b) => a - b)
      return kinds.slice(0, Math.floor(bounds.length / 2)).map((kind, index) => {
        return { date, from: time(bounds[2 * index]!), until: time(bounds[2 * index + 1]!), kind }
      })
    })

// Eleven days over two weeks, with a Sunday and the sixteenth birthday of some pupils in them.
const blocks = fc
  .tuple(...Array.from({ length: 11 }, (_, index) => blocksOfADay(addDays('2014-10-01', index))))
  .map((days) => days.flat())

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const timetable: fc.Arbitrary<Timetable> = fc.record({
  blocks,
  agreement: maybe(
    fc.record({ signedOn: maybe(fc.constantFrom('2014-09-01', '2014-10-03')), coSignedByParent: maybe(fc.boolean()) }),
  ),
  withinSchoolPlan: maybe(fc.boolean()),
  lightWork: maybe(fc.boolean()),
  industrial: maybe(fc.boolean()),
})

const person = fc.record({
  bornOn: fc.constantFrom('1999-03-14', '1998-10-01', '1998-10-05', '1998-01-01', '2000-10-03', '2001-05-05'),
})

const context: fc.Arbitrary<TimetableContext> = fc.record({
  sideJob: fc.constantFrom('counts', 'apart', undefined),
  reading: fc.constantFrom('law', 'report-2014/35-hours-a-year', undefined),
  knownOn: fc.constantFrom('2006-01-01', '2014-06-01', undefined),
})

const totals: readonly BreachCode[] = ['week-total', 'day-total', 'year-total']
const breachNames = (found: ReturnType<typeof checkTimetable>, codes?: readonly BreachCode[]) =>
  found.breaches.filter(({ code }) => codes?.includes(code) ?? true).map(({ code, on }) => `${code} ${on}`)

describe('a timetable, whatever it is', () => {
  it('has no new breach once a block is removed, and none that is larger', () => {
    const index = fc.nat(50)
    fc.assert(
      fc.property(timetable, person, context, index, (table, pupil, asked, at) => {
        fc.pre(table.blocks.length > 0)
        const rest = table.blocks.filter((_, each) => each !== at % table.blocks.length)
        const before = checkTimetable(table, pupil, asked)
        const after = checkTimetable({ ...table, blocks: rest }, pupil, asked)
        expect(breachNames(before)).toEqual(expect.arrayContaining(breachNames(after)))
        for (const breach of after.breaches.filter(({ code }) => totals.includes(code))) {
          const same = before.breaches.find(({ code, on }) => code === breach.code && on === breach.on)
          expect(breach.found).toBeLessThanOrEqual(same!.found)
        }
      }),
    )
  })

  it('is judged the same in any order of its blocks', () => {
    const shuffled = timetable.chain((table) =>
      fc
        .shuffledSubarray([...table.blocks], { minLength: table.blocks.length })
        .map((order) => [table, { ...table, blocks: order }] as const),
    )
    fc.assert(
      fc.property(shuffled, person, context, ([table, other], pupil, asked) => {
        expect(checkTimetable(other, pupil, asked)).toEqual(checkTimetable(table, pupil, asked))
      }),
    )
  })

  it('keeps its outcome or becomes undetermined once a fact is removed', () => {
    const removals: ((table: Timetable) => Timetable)[] = [
      (table) => ({ ...table, agreement: undefined }),
      (table) => ({ ...table, agreement: { ...table.agreement, signedOn: undefined } }),
      (table) => ({ ...table, agreement: { ...table.agreement, coSignedByParent: undefined } }),
      (table) => ({ ...table, withinSchoolPlan: undefined }),
      (table) => ({ ...table, lightWork: undefined }),
      (table) => ({ ...table, industrial: undefined }),
    ]
    fc.assert(
      fc.property(timetable, person, context, fc.constantFrom(...removals), (table, pupil, asked, without) => {
        const whole = checkTimetable(table, pupil, asked).outcome
        expect(['undetermined', whole]).toContain(checkTimetable(without(table), pupil, asked).outcome)
        expect(['undetermined', whole]).toContain(checkTimetable(table, {}, asked).outcome)
      }),
    )
  })

  it('has its breaches without the side job among those with it', () => {
    fc.assert(
      fc.property(timetable, person, (table, pupil) => {
        const apart = checkTimetable(table, pupil, { sideJob: 'apart' })
        const counted = checkTimetable(table, pupil, { sideJob: 'counts' })
        const own = counted.breaches.filter(({ onlyWithSideJob }) => !onlyWithSideJob)
        expect(own.map(({ code, on }) => `${code} ${on}`)).toEqual(breachNames(apart))
      }),
    )
  })

  it('does not change with a fact that no reason mentions', () => {
    const names = ['agreement', 'withinSchoolPlan', 'lightWork', 'industrial'] as const
    fc.assert(
      fc.property(timetable, timetable, person, context, (table, other, pupil, asked) => {
        const verdict = checkTimetable(table, pupil, asked)
        const mentioned = verdict.reasons.flatMap(({ facts }) => facts)
        for (const name of names) {
          if (mentioned.some((path) => path.startsWith(`timetable.${name}`))) continue
          expect(checkTimetable({ ...table, [name]: other[name] }, pupil, asked)).toEqual(verdict)
        }
      }),
    )
  })

  it('is left as it is', () => {
    fc.assert(
      fc.property(timetable, person, context, (table, pupil, asked) => {
        checkTimetable(deepFreeze(table), deepFreeze(pupil), deepFreeze(asked))
      }),
    )
  })

  it('is the stricter for a side job that counts', () => {
    fc.assert(
      fc.property(timetable, person, (table, pupil) => {
        if (checkTimetable(table, pupil, { sideJob: 'counts' }).outcome !== 'keeps-the-rules') return
        expect(checkTimetable(table, pupil, { sideJob: 'apart' }).outcome).toBe('keeps-the-rules')
      }),
    )
  })

  it('has a breach behind each condition on its hours that fails, and the other way round', () => {
    const names: Readonly<Record<string, string>> = {
      'too-young': 'old-enough',
      sunday: 'no-sunday',
      'evening-or-night': 'no-evening-or-night',
    }
    const ofHours = ['old-enough', 'no-sunday', 'no-evening-or-night', 'rest', 'break', ...totals]
    fc.assert(
      fc.property(timetable, person, context, (table, pupil, asked) => {
        const { reasons, breaches } = checkTimetable(table, pupil, asked)
        const failed = reasons.filter(({ state, code }) => state === 'not-met' && ofHours.includes(code))
        const found = new Set(breaches.map(({ code }) => names[code] ?? code))
        expect(failed.map(({ code }) => code).sort()).toEqual([...found].sort())
      }),
    )
  })
})

describe('a plan, whatever it is', () => {
  const year: fc.Arbitrary<PracticeYear> = fc.record({
    hours: maybe(fc.integer({ min: 0, max: 1300 })),
    days: maybe(fc.integer({ min: 0, max: 165 })),
    weeksWithoutTeaching: maybe(fc.nat(1)),
  })

  it('keeps its outcome or becomes undetermined once a fact is removed', () => {
    const name = fc.constantFrom('hours', 'days', 'weeksWithoutTeaching')
    fc.assert(
      fc.property(year, year, name, fc.boolean(), (leerjaar3, leerjaar4, fact, whole) => {
        const on = '2014-08-01'
        const { outcome } = checkLeerwerktrajectHours({ leerjaar3, leerjaar4 }, { on })
        const less = { leerjaar3, leerjaar4: whole ? undefined : { ...leerjaar4, [fact]: undefined } }
        expect(['undetermined', outcome]).toContain(checkLeerwerktrajectHours(less, { on }).outcome)
      }),
    )
  })
})

describe('every outcome', () => {
  const outcomes = (rows: readonly { readonly outcome: string }[]) =>
    [...new Set(rows.map(({ outcome }) => outcome))].sort()

  it('is reached by a case', () => {
    expect(outcomes(timetableCases)).toEqual(['breaks-the-rules', 'keeps-the-rules', 'undetermined'])
    expect(outcomes(planCases)).toEqual(['outside-the-hours', 'undetermined', 'within-the-hours'])
    expect(outcomes(bridgingCases)).toEqual(['extra-year', 'no-extra-year', 'undetermined'])
    const breaches = new Set(timetableCases.flatMap((row) => (row.breaches ?? []).map(([code]) => code)))
    expect([...breaches].sort()).toEqual([
      ...['break', 'day-total', 'evening-or-night', 'rest', 'sunday', 'too-young', 'week-total', 'year-total'],
    ])
  })
})

describe('a bridging plan, whoever it is for', () => {
  it('keeps its outcome or becomes undetermined once a fact is removed', () => {
    const pupils = fc.record({
      bornOn: fc.integer({ min: 0, max: 3000 }).map((days) => addDays('1994-01-01', days)),
      startedVmboIn: fc.constantFrom('2008-2009', '2010-2011', '2011-2012'),
      weeksNeeded: maybe(fc.nat(60)),
    })
    fc.assert(
      fc.property(pupils, fc.constantFrom('bornOn', 'startedVmboIn'), (pupil, fact) => {
        const { outcome } = bridgingPlan(deepFreeze(pupil), { on: '2014-08-01' })
        const less = bridgingPlan({ ...pupil, [fact]: undefined }, { on: '2014-08-01' })
        expect(['undetermined', outcome]).toContain(less.outcome)
        expect(less.missing).toEqual([`person.${fact}`])
      }),
    )
  })

  it('never needs fewer years for a pupil who is younger or needs more weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.nat(400), fc.nat(60), (days, younger, weeksNeeded) => {
        const plan = (shift: number, weeks: number) =>
          bridgingPlan(
            { bornOn: addDays('1997-01-01', shift), startedVmboIn: '2010-2011', weeksNeeded: weeks },
            { on: '2014-08-01' },
          ).extraYears!
        expect(plan(days + younger, weeksNeeded)).toBeGreaterThanOrEqual(plan(days, weeksNeeded))
        expect(plan(days, weeksNeeded)).toBeGreaterThanOrEqual(plan(days, 0))
      }),
    )
  })
})
