import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/core/calendar.js'
import {
  checkHours,
  entreeProfiles,
  hoursNorm,
  lengthOf,
  type HoursPlan,
  type PlannedYear,
  type ProgrammeContext,
  type ProgrammeKind,
  type ProgrammeLevel,
} from '../../src/programmes/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'
import { hoursCases } from './cases.js'

describe('planned hours', () => {
  it.each(hoursCases)('on $on, known $knownOn: $outcome ($fact: $why)', (row) => {
    const { outcome, reasons, missing } = checkHours(row.facts, { on: row.on!, knownOn: row.knownOn })
    const codes = (state: string) => reasons.filter((each) => each.state === state).map(({ code }) => code)
    expect({ outcome, notMet: codes('not-met'), unknown: codes('unknown'), missing }).toEqual({
      outcome: row.outcome,
      notMet: row.notMet ?? [],
      unknown: row.unknown ?? [],
      missing: row.missing ?? [],
    })
    expect(reasons.map(({ evidence }) => evidence.fact?.id)).toContain(row.fact)
  })

  it('are judged in at least 20 cases, with every outcome and every condition among them', () => {
    expect(hoursCases.length).toBeGreaterThanOrEqual(20)
    expect(new Set(hoursCases.map(({ outcome }) => outcome))).toEqual(new Set(['meets', 'below', 'undetermined']))
    const failed = new Set(hoursCases.flatMap(({ notMet = [] }) => notMet))
    expect([...failed].sort()).toEqual([
      ...['fewer-hours-accounted-for', 'guided-hours', 'guided-hours-in-year-one', 'hours-in-institution'],
      ...['practice-hours', 'total-hours'],
    ])
  })

  it('give the conditions in order, each with the facts it looks at', () => {
    const plan: HoursPlan = { level: 'mbo-2', leerweg: 'bol', studyYears: 2, years: [{ guided: 700 }] }
    const { reasons } = checkHours(plan, { on: '2014-08-01' })
    const kind = ['leerweg', 'level', 'studyYears']
    expect(reasons.map(({ code, facts }) => [code, facts])).toEqual([
      ['total-hours', [...kind, 'years[0].total', 'years[1].total']],
      ['guided-hours', [...kind, 'years[0].guided', 'years[1].guided']],
      ['practice-hours', [...kind, 'years[0].practice', 'years[1].practice']],
      ['guided-hours-in-year-one', [...kind, 'years[0].guided']],
      ['fewer-hours-accounted-for', ['qualityAccountedFor']],
    ])
  })

  it('name the article and the day of the text', () => {
    const [reason] = checkHours({ level: 'entree', leerweg: 'bol' }, { on: '2014-08-01' }).reasons
    expect(reason?.evidence).toMatchObject({
      source: { identifier: 'Stb. 2013, 288', at: 'WEB art. 7.2.7 lid 2–4' },
      grade: 'derived',
      voice: 'law',
      fact: { rule: 'programmes/hours/bol', id: 'ENT-11' },
    })
  })

  it('without a leerweg go by the rule on bol', () => {
    const rules = checkHours({}, { on: '2014-08-01' }).reasons.map(({ evidence }) => evidence.fact?.rule)
    expect(new Set(rules)).toEqual(new Set(['programmes/hours/bol']))
  })

  it('add up fractions of an hour as on paper', () => {
    const years = [{ total: 999.9, guided: 700, practice: 250 }, { total: 1000.1, guided: 550, practice: 200 }]
    const plan: HoursPlan = { level: 'mbo-2', leerweg: 'bol', studyYears: 2, years }
    expect(checkHours(plan, { on: '2014-08-01' }).outcome).toBe('meets')
  })
})

type NormCase = [kind: ProgrammeKind, on: string, knownOn: string | undefined, hours: object | RegExp]

const normCases: NormCase[] = [
  [{ level: 'entree', leerweg: 'bol' }, '2014-08-01', undefined, { total: 1000, guided: 600 }],
  [{ level: 'entree', leerweg: 'bol', studyYears: 1 }, '2014-08-01', undefined, { total: 1000, guided: 600 }],
  [{ level: 'mbo-2', leerweg: 'bol', studyYears: 1 }, '2014-08-01', undefined, { total: 1000, guided: 700, practice: 250 }],
  [
    { level: 'mbo-2', leerweg: 'bol', studyYears: 2 }, '2014-08-01', undefined,
    { total: 2000, guided: 1250, practice: 450, guidedInYearOne: 700 },
  ],
  [
    { level: 'mbo-3', leerweg: 'bol', studyYears: 2 }, '2014-08-01', undefined,
    { total: 2000, guided: 1250, practice: 450, guidedInYearOne: 700 },
  ],
  [{ level: 'mbo-3', leerweg: 'bol', studyYears: 3 }, '2014-08-01', undefined, { total: 3000, guided: 1800, practice: 900 }],
  [{ level: 'mbo-4', leerweg: 'bol', studyYears: 3 }, '2025-01-01', undefined, { total: 3000, guided: 1800, practice: 900 }],
  [{ level: 'entree', leerweg: 'bbl' }, '2014-08-01', undefined, { total: 850, guided: 200, practice: 610 }],
  [{ leerweg: 'bbl' }, '2014-07-31', undefined, { total: 850, guided: 200, practice: 610 }],
  [{ leerweg: 'bol' }, '2014-07-31', undefined, { inInstitution: 850 }],
  [{ level: 'entree', leerweg: 'bol' }, '2014-08-01', '2013-06-25', { inInstitution: 850 }],
  [{ level: 'mbo-4', leerweg: 'bol', studyYears: 1 }, '2014-08-01', undefined, /No norm was read/],
  [{ level: 'mbo-3', leerweg: 'bol' }, '2014-08-01', undefined, /depends on studyYears/],
  [{ leerweg: 'bol' }, '2014-08-01', undefined, /depends on level and studyYears/],
  [{}, '2014-08-01', undefined, /depends on leerweg/],
  [{}, '2009-08-01', undefined, /may apply on 2009-08-01: its start was not read/],
  [{ level: 'entree', leerweg: 'bol' }, '2018-08-01', undefined, /may apply on 2018-08-01: its start was not read/],
  [{ level: 'entree', leerweg: 'bol' }, '2025-10-29', undefined, /may apply on 2025-10-29: its end was not read/],
  [{ leerweg: 'bbl' }, '2014-04-13', undefined, /its start was not read/],
]

describe('the hours norm', () => {
  it.each(normCases)('of %o on %s, known %s, is %o', (kind, on, knownOn, expected) => {
    const found = hoursNorm(kind, { on, knownOn })
    if (expected instanceof RegExp) {
      expect(found.value).toBeUndefined()
      expect('unknown' in found && found.unknown).toMatch(expected)
      return
    }
    const { inInstitution, total, guided, practice, guidedInYearOne } = found.value!
    expect({ inInstitution, total, guided, practice, guidedInYearOne }).toEqual(expected)
  })

  it('is one over the programme by bol, and over each study year by bbl and before', () => {
    const per = (leerweg: 'bol' | 'bbl', on: string) => hoursNorm({ level: 'entree', leerweg }, { on }).value?.per
    expect(per('bol', '2014-08-01')).toBe('programme')
    expect([per('bbl', '2014-08-01'), per('bol', '2014-07-31')]).toEqual(['study-year', 'study-year'])
  })

  it('that is inferred says so', () => {
    const found = hoursNorm({ level: 'entree', leerweg: 'bol' }, { on: '2024-12-12' })
    expect('evidence' in found && found.evidence).toMatchObject({ grade: 'inferred', fact: { id: 'ENT-11-2025' } })
  })
})

describe('the length of a programme', () => {
  it.each<[ProgrammeLevel, string, string | undefined, object | undefined]>([
    ['entree', '2014-08-01', undefined, { least: 1, most: 1 }],
    ['mbo-2', '2014-08-01', undefined, { least: 1, most: 2 }],
    ['mbo-3', '2014-08-01', undefined, { least: 2, most: 3 }],
    ['mbo-4', '2025-12-31', undefined, { least: 1, most: 3, only: [1, 3] }],
    ['entree', '2014-07-31', undefined, undefined],
    ['entree', '2014-08-01', '2013-06-26', { least: 1, most: 1 }],
    ['entree', '2014-08-01', '2013-06-25', undefined],
  ])('of %s on %s, known %s, is %o', (level, on, knownOn, expected) => {
    const found = lengthOf(level, { on, knownOn })
    expect(found.value).toEqual(expected)
    expect('evidence' in found ? found.evidence.fact?.id : found.unknown).toMatch(expected === undefined ? /\w/ : /^ENT-10$/)
  })
})

describe('the profiles of the entreeopleiding', () => {
  const profiles = (on: string, more: Partial<ProgrammeContext> = {}) => entreeProfiles({ on, ...more })

  it('are eight and four in two dossiers, nine of them different', () => {
    for (const [on, ...numbers] of [['2014-09-03', 22270, 22269], ['2015-02-01', 23110, 23192]] as const) {
      const { value } = profiles(on).dossiers
      expect(value?.dossiers.map(({ number, profiles: count }) => [number, count])).toEqual([[numbers[0], 8], [numbers[1], 4]])
      expect(value?.distinctProfiles).toBe(9)
    }
  })

  it.each([
    ['2014-06-20', undefined],
    ['2014-08-01', undefined],
    ['2014-09-02', undefined],
    ['2014-09-03', 'none'],
    ['2015-01-31', 'none'],
    ['2015-02-01', 'none'],
    ['2015-09-16', 'none'],
    ['2015-09-17', undefined],
  ])('on %s are divided by exit: %s', (on, split) => {
    expect(profiles(on).exitProfiles.value?.split).toBe(split)
  })

  it('are told of by three voices, each since its own day', () => {
    const heard = (knownOn: string) => profiles('2015-02-01', { knownOn }).said.map((each) => [each.holder, each.heard])
    expect(heard('2013-05-31')).toEqual([])
    expect(heard('2013-06-01')).toEqual([['mbo', 'perhaps'], ['mbo', 'perhaps']])
    expect(heard('2013-11-30')).toEqual([['mbo', 'perhaps'], ['mbo', 'perhaps']])
    expect(heard('2013-12-01')).toEqual([['mbo', 'perhaps'], ['mbo', 'perhaps'], ['document', 'perhaps']])
    expect(heard('2013-12-31')).toEqual([['mbo', 'surely'], ['mbo', 'surely'], ['document', 'surely']])
    const places = profiles('2015-02-01').said.map(({ evidence }) => evidence.source.at?.match(/\d+-\d+/)?.[0])
    expect(places).toEqual(['1339-1343', '1424-1429', '1687-1693'])
  })

  it('are those of a reading where one is asked for', () => {
    const advised = profiles('2015-02-01', { reading: 'report-2014/two-exit-profiles-advised' })
    expect(advised.exitProfiles).toMatchObject({
      value: { split: 'work-and-mbo-2', form: 'exit-profiles' },
      evidence: { voice: 'document', grade: 'estimate' },
    })
    expect(advised.dossiers.value?.distinctProfiles).toBe(9)
    const drafted = profiles('2015-02-01', { reading: 'report-2014/one-dossier-nine-profiles' })
    expect(drafted.dossiers.value?.dossiers).toEqual([{ kind: 'one-for-all', profiles: 9 }])
    expect(drafted.exitProfiles.value).toEqual({ split: 'none' })
  })

  it('are none where the reading had not surely been heard yet', () => {
    const reading = 'report-2014/two-exit-profiles-advised'
    const on = (knownOn: string) => profiles('2015-02-01', { reading, knownOn }).exitProfiles
    expect(on('2013-12-31')).toMatchObject({ value: { form: 'exit-profiles' } })
    expect(on('2013-12-30')).toEqual({ unknown: `That ${reading} had been said by 2013-12-30 was not read.` })
    expect(on('2013-11-30')).toEqual({ unknown: `Nobody had said ${reading} yet on 2013-11-30.` })
  })
})

describe('input that cannot be', () => {
  it('is named all at once, without what was found', () => {
    const broken = {
      ...{ level: 'mbo-9', leerweg: 'bxx', studyYears: 0.5, name: 'secret', qualityAccountedFor: 'secret' },
      years: [{ total: -77, guided: 'secret', other: 1 }, 'secret', { total: 661, guided: 662, practice: 663 }],
    } as unknown as HoursPlan
    const error = errorOf(() => checkHours(broken, { on: '2014-02-30', knownOn: '2014' }))
    expect(error.code).toBe('invalid-date')
    expect(error.problems.map(({ path }) => path).sort()).toEqual([
      ...['context.knownOn', 'context.on', 'leerweg', 'level', 'name', 'qualityAccountedFor', 'studyYears'],
      ...['years[0].guided', 'years[0].other', 'years[0].total', 'years[1]', 'years[2].guided', 'years[2].practice'],
    ])
    expect(error.message).not.toMatch(/secret|mbo-9|bxx|77|66\d|0\.5|02-30/)
  })

  const on = '2014-08-01'
  it.each<[string, () => unknown, string, string]>([
    ['no plan', () => checkHours(null as unknown as HoursPlan, { on }), 'invalid-input', ''],
    ['no kind', () => hoursNorm(undefined as unknown as ProgrammeKind, { on }), 'invalid-input', ''],
    ['no level', () => lengthOf(undefined as unknown as ProgrammeLevel, { on }), 'invalid-input', 'level'],
    ['another level', () => lengthOf('mbo-5' as ProgrammeLevel, { on }), 'invalid-input', 'level'],
    ['no context', () => entreeProfiles(null as unknown as ProgrammeContext), 'invalid-input', 'context'],
    ['no day', () => entreeProfiles({} as ProgrammeContext), 'invalid-input', 'context.on'],
    ['no real day', () => lengthOf('entree', { on: '2014-02-30' }), 'invalid-date', 'context.on'],
    ['an unknown option', () => entreeProfiles({ on, at: on } as ProgrammeContext), 'invalid-input', 'context.at'],
    ['an unknown reading', () => lengthOf('entree', { on, reading: 'x' }), 'invalid-input', 'context.reading'],
    ['no list', () => checkHours({ years: {} as unknown as PlannedYear[] }, { on }), 'invalid-input', 'years'],
    ['an entree of two years', () => hoursNorm({ level: 'entree', studyYears: 2 }, { on }), 'invalid-input', 'studyYears'],
    ['mbo-3 in one year', () => hoursNorm({ level: 'mbo-3', studyYears: 1 }, { on }), 'invalid-input', 'studyYears'],
    ['mbo-4 in two years', () => hoursNorm({ level: 'mbo-4', studyYears: 2 }, { on }), 'invalid-input', 'studyYears'],
    ['no day of knowledge', () => lengthOf('entree', { on, knownOn: '2014' }), 'invalid-date', 'context.knownOn'],
    [
      'an entree planned over two years', () => checkHours({ level: 'entree', leerweg: 'bol', years: [{}, {}] }, { on }),
      'invalid-input', 'years',
    ],
    [
      'more years than any programme of the level takes',
      () => checkHours({ level: 'mbo-2', leerweg: 'bol', years: [{}, {}, {}] }, { on }), 'invalid-input', 'years',
    ],
    ['more years than it takes', () => checkHours({ studyYears: 1, years: [{}, {}] }, { on }), 'invalid-input', 'years'],
    [
      'a part above the whole', () => checkHours({ years: [{ total: 10, practice: 11 }] }, { on }), 'invalid-input',
      'years[0].practice',
    ],
  ])('%s', (_, work, code, path) => {
    const error = errorOf(work)
    expect([error.code, ...error.problems.map((each) => each.path)]).toEqual([code, path])
  })

  it('with what is wrong in the context among it', () => {
    const error = errorOf(() => checkHours({ years: {} as unknown as PlannedYear[] }, { on: 'may', reading: 'x' }))
    expect(error.problems.map(({ path }) => path)).toEqual(['years', 'context.on', 'context.reading'])
  })

  it('is no length that the law set later than the day of knowledge', () => {
    const kind = { level: 'entree', leerweg: 'bol', studyYears: 2 } as const
    expect(hoursNorm(kind, { on, knownOn: '2013-06-25' }).value?.inInstitution).toBe(850)
    expect(errorOf(() => hoursNorm(kind, { on, knownOn: '2013-06-26' })).problems.map(({ path }) => path)).toEqual(['studyYears'])
    const years = [{ inInstitution: 850 }, { inInstitution: 850 }]
    const plan = { level: 'entree', leerweg: 'bol', years } as const
    expect(checkHours(plan, { on, knownOn: '2013-06-25' }).missing).toEqual(['studyYears'])
  })

  it('is no entree of two years before the law said how long it takes', () => {
    expect(hoursNorm({ level: 'entree', leerweg: 'bol', studyYears: 2 }, { on: '2014-07-31' }).value?.inInstitution).toBe(850)
  })
})

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 })
const hours = (...nearby: number[]) =>
  maybe(fc.oneof(fc.constantFrom(...nearby), fc.integer({ min: 0, max: 1200 })))
const anyYear: fc.Arbitrary<PlannedYear> = fc
  .record({
    inInstitution: hours(849, 850),
    total: hours(849, 850, 999, 1000),
    guided: hours(199, 200, 599, 600, 700),
    practice: hours(249, 250, 609, 610),
  })
  .map(({ total, ...year }) => ({
    ...year,
    total: total === undefined ? undefined : Math.max(total, year.guided ?? 0, year.practice ?? 0),
  }))

const lengths = { entree: [1], 'mbo-2': [1, 2], 'mbo-3': [2, 3], 'mbo-4': [1, 3] } as const
const anyPlan: fc.Arbitrary<HoursPlan> = fc
  .constantFrom(...(Object.keys(lengths) as ProgrammeLevel[]))
  .chain((level) => fc.record({ level: fc.constant(level), studyYears: fc.constantFrom(...lengths[level]) }))
  .chain(({ level, studyYears }) =>
    fc.record({
      ...{ level: maybe(fc.constant(level)), studyYears: maybe(fc.constant(studyYears)) },
      ...{ leerweg: maybe(fc.constantFrom('bol' as const, 'bbl' as const)), qualityAccountedFor: maybe(fc.boolean()) },
      years: maybe(fc.array(anyYear, { maxLength: studyYears })),
    }),
  )

const anyDay = fc.oneof(
  fc.constantFrom('2010-07-31', '2010-08-01', '2014-07-31', '2014-08-01', '2015-11-03', '2024-12-12', '2025-10-28'),
  fc.integer({ min: 0, max: 6200 }).map((shift) => addDays('2009-01-01', shift)),
)

/** The plan without one of its facts, for each fact. */
function poorer(plan: HoursPlan): HoursPlan[] {
  const without = <T extends object>(record: T, name: string): T => ({ ...record, [name]: undefined })
  const fields = ['level', 'leerweg', 'studyYears', 'years', 'qualityAccountedFor'].map((name) => without(plan, name))
  const years = plan.years ?? []
  const amounts = years.flatMap((year, index) =>
    Object.keys(year).map((name) => ({ ...plan, years: years.map((each, at) => (at === index ? without(each, name) : each)) })),
  )
  return [...fields, ...amounts, { ...plan, years: years.slice(0, -1) }]
}

describe('a plan, whatever it is', () => {
  it('keeps its outcome or becomes undetermined once a fact is removed', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, on) => {
        const { outcome } = checkHours(plan, { on })
        for (const less of poorer(plan)) expect([outcome, 'undetermined']).toContain(checkHours(less, { on }).outcome)
      }),
    )
  })

  it('has the same verdict whatever a fact is that no reason mentions', () => {
    fc.assert(
      fc.property(anyPlan, anyYear, maybe(fc.boolean()), anyDay, (plan, other, quality, on) => {
        const verdict = checkHours(plan, { on })
        const mentioned = new Set(verdict.reasons.flatMap(({ facts }) => facts))
        const years = plan.years?.map((year, index) => {
          const names = (['inInstitution', 'practice'] as const).filter((name) => !mentioned.has(`years[${index}].${name}`))
          const total = year.total ?? 0
          return { ...year, ...Object.fromEntries(names.map((name) => [name, Math.min(other[name] ?? 0, total)])) }
        })
        const changed: HoursPlan = {
          ...plan,
          years,
          ...(mentioned.has('qualityAccountedFor') ? {} : { qualityAccountedFor: quality }),
          ...(mentioned.has('level') ? {} : { level: undefined }),
        }
        // Without a level the law no longer fixes the length of the entreeopleiding.
        fc.pre(mentioned.has('level') || plan.studyYears !== undefined || plan.level !== 'entree')
        expect(checkHours(changed, { on })).toEqual(verdict)
      }),
    )
  })

  it('asks for nothing unless it is undetermined, and what it asks for is missing', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, on) => {
        const { outcome, missing } = checkHours(plan, { on })
        if (outcome !== 'undetermined') expect(missing).toEqual([])
        for (const path of missing) {
          const [, index, name] = /^years\[(\d+)\]\.(\w+)$/.exec(path) ?? []
          const found = name === undefined ? plan[path as keyof HoursPlan] : plan.years?.[Number(index)]?.[name as 'total']
          expect(found).toBeUndefined()
        }
      }),
    )
  })

  it('never fares worse with more hours', () => {
    const rank = { below: 0, undetermined: 1, meets: 2 }
    fc.assert(
      fc.property(anyPlan, anyDay, fc.nat(300), (plan, on, extra) => {
        const years = plan.years?.map((year) =>
          Object.fromEntries(Object.entries(year).map(([name, amount]) => [name, amount && Number(amount) + extra])),
        )
        const { outcome } = checkHours({ ...plan, years }, { on })
        expect(rank[outcome]).toBeGreaterThanOrEqual(rank[checkHours(plan, { on }).outcome])
      }),
    )
  })

  it('seen from before the act of 2013 goes by the texts read until then, whatever came later', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, on) => {
        const ids = (knownOn: string) => checkHours(plan, { on, knownOn }).reasons.map(({ evidence }) => evidence.fact?.id)
        const early = ['ENT-32', 'ENT-11-2014', undefined]
        for (const id of ids('2013-06-25')) expect(early).toContain(id)
        for (const id of ids('2015-11-03')) expect([...early, 'ENT-11']).toContain(id)
      }),
    )
  })

  it('is left as it was', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, on) => {
        const frozen = deepFreeze(structuredClone(plan))
        checkHours(frozen, deepFreeze({ on }))
        expect(frozen).toEqual(plan)
      }),
    )
  })
})
