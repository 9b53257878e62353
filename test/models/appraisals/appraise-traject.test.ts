import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { appraisals, pathwayGroups, type LossChannel } from '../../../src/models/index.js'
import { errorOf } from '../../support/error-of.js'
import { assumed, entry, none, options, parameters, statement, without } from './by-hand.js'

const problemsOf = (work: () => unknown) => errorOf(work).problems

const { appraiseTraject } = appraisals

const npv = (given: appraisals.TrajectResult, view: appraisals.TrajectPerspective | 'society') =>
  given.appraisal.perspectives[view].netPresentValue.total

describe('a class done by hand', () => {
  const result = appraiseTraject(options)

  it('ends where the pupils of regular bb and of the class end', () => {
    expect(result.regular.vsv).toBeCloseTo(70, 9)
    expect(result.regular.startkwalificatie).toBeCloseTo(30, 9)
    expect(result.regular.yearsInVmbo).toBe(100)
    // 25 in mbo-1 and 40 in mbo-2, a year each.
    expect(result.regular.yearsInMbo).toBeCloseTo(65, 9)
    expect(result.inTraject.vsv).toBeCloseTo(40, 9)
    expect(result.inTraject.startkwalificatie).toBeCloseTo(60, 9)
    expect(result.inTraject.yearsInMbo).toBeCloseTo(80, 9)
    expect(result.preventedVsv).toBeCloseTo(30, 9)
    expect(result.extraStartkwalificaties).toBeCloseTo(30, 9)
  })

  it('is worth to each party what it pays and receives', () => {
    // 15 vsv'ers less at the end of the first year and of the second. Benefits saved, from the year after:
    // 15,000; 7,500 + 15,000; 7,500 in the years 1, 2, 3, by 0.8, 0.64, 0.512: 12,000 + 14,400 + 3,840 = 30,240.
    expect(npv(result, 'national')).toBeCloseTo(30_240 - 30_000, 6)
    expect(npv(result, 'government')).toBeCloseTo(240, 6)
    expect(npv(result, 'municipal')).toBe(0)
    expect(npv(result, 'pupil')).toBeCloseTo(-30_240, 6)
    expect(npv(result, 'school')).toBeCloseTo(30_000 - 40_000, 6)
    expect(npv(result, 'mbo')).toBe(0)
    expect(npv(result, 'society')).toBeCloseTo(-40_000, 6)
  })

  it('pays from the effect at which costs and worth are alike', () => {
    const { national, school, society, municipal, pupil } = result.breakEven
    // 30,000 / 30,240 of all who get no diploma of bb, and of the 30 vsv'ers that makes.
    expect(national.outcome).toBe('pays-from')
    expect(national.effect).toBeCloseTo(30_000 / 30_240, 9)
    expect(national.preventedVsv).toBeCloseTo((30 * 30_000) / 30_240, 7)
    expect(national.extraStartkwalificaties).toBeCloseTo((30 * 30_000) / 30_240, 7)
    expect(national.extraCost).toBeCloseTo(30_000, 6)
    expect(national.mostPreventedVsv).toBeCloseTo(30, 9)
    expect(national.leastWorthEach).toBeCloseTo(1000, 6)
    // The school has no part of it: 40,000 less 30,000.
    expect(school).toMatchObject({ outcome: 'never-pays' })
    expect(school.extraCost).toBeCloseTo(10_000, 6)
    expect(school.leastWorthEach).toBeCloseTo(10_000 / 30, 6)
    // Benefits are a transfer.
    expect(society).toMatchObject({ outcome: 'cannot-be-said', because: 'no-worth-given' })
    expect(society.extraCost).toBeCloseTo(40_000, 6)
    expect(municipal).toMatchObject({ outcome: 'cannot-be-said', because: 'no-worth-given', extraCost: 0 })
    expect(municipal.supply?.[0]).toContain('gemeente')
    expect(municipal.leastWorthEach).toBeUndefined()
    expect(pupil.outcome).toBe('pays-up-to')
    expect(pupil.effect).toBeCloseTo(0, 9)
  })

  it('says how it was computed and by which sources', () => {
    expect(result.rate).toMatchObject({ value: 0.25, from: 'caller', on: '2021-10-01' })
    expect(result.appraisal.conventions).toMatchObject({ years: 10, priceLevel: 2014, discounting: { rate: 0.25, firstExponent: 0 } })
    expect(result.assumptions).toEqual([
      ...['goes-as-regular', 'rate-chosen', 'worth-from-the-next-year', 'extra-years-not-counted', 'elsewhere-not-followed'],
    ])
    expect(result.sources).toEqual([])
    const byDefault = without(options, 'parameters')
    const names = appraiseTraject(byDefault).sources.map(({ parameter }) => parameter)
    expect(names.sort()).toEqual(Object.keys(parameters).sort())
    expect(appraiseTraject(byDefault).sources.every(({ evidence }) => evidence !== undefined)).toBe(true)
  })

  it('tells how much rests on which evidence', () => {
    // Of 100,000 + 60,000 + 30,000 + 30,240 the last is an assumption.
    expect(result.appraisal.grades.shares.assumption).toBeCloseTo(30_240 / 220_240, 9)
    expect(result.appraisal.grades.shares.descriptive).toBeCloseTo(190_000 / 220_240, 9)
  })

  it('sets its cost against outcomes', () => {
    // To society 40,000 for 15 + 15 x 0.8 vsv'ers less, discounted.
    const cost = result.appraisal.perspectives.society.costPerOutcome['prevented-vsv']
    expect(cost).toMatchObject({ outcome: 'cost-per-outcome' })
    expect(cost !== undefined && 'cost' in cost ? cost.cost : undefined).toBeCloseTo(40_000 / 27, 6)
  })
})

describe('each channel of loss', () => {
  const prevented = (prevents: Partial<Record<LossChannel, number>>, more: Partial<appraisals.TrajectOptions> = {}) =>
    appraiseTraject({ ...options, ...more, prevents: { ...none, ...prevents } }).preventedVsv

  it('keeps a share of those who are lost in it', () => {
    // d is 0.75: 100 x 0.6 x 0.25.
    expect(prevented({ 'no-bb-diploma': 0.5 })).toBeCloseTo(15, 9)
    // 5 of the 10 who were not admitted, of whom one in four fails in mbo-2.
    expect(prevented({ 'not-admitted': 0.5 })).toBeCloseTo(3.75, 9)
    // 5 of the 10 who fail in mbo-2.
    expect(prevented({ 'no-mbo-2-diploma': 0.5 })).toBeCloseTo(5, 9)
    // Half as many more are lost: 75 without the diploma, d is 0.25.
    expect(prevented({ 'no-bb-diploma': -0.5 })).toBeCloseTo(-15, 9)
  })

  it('keeps those of leerjaar 3 as well', () => {
    // Of 100 in leerjaar 3 only 80 reach leerjaar 4; of the 20 half are vsv'er at once and half after mbo-1. Of all who
    // leave bb 0.4 have the diploma then, so that of these all enter mbo-2: 40 of 80, of whom 10 fail.
    const leerjaar3 = { leerjaar: 3, parameters: { ...parameters, 'leerjaar-3-to-4': 0.8 } } as const
    expect(appraiseTraject({ ...options, ...leerjaar3 }).regular.startkwalificatie).toBeCloseTo(30, 9)
    // 100 with the diploma, of whom 75 with a startkwalificatie.
    expect(appraiseTraject({ ...options, ...leerjaar3 }).inTraject.startkwalificatie).toBeCloseTo(75, 9)
  })
})

describe('without an effect', () => {
  it.each(['leerwerktraject', 'entree-in-vmbo', 'vm2'] as const)('%s is worth minus what it costs extra', (traject) => {
    const result = appraiseTraject({ ...options, traject, prevents: none })
    expect(result.preventedVsv).toBe(0)
    expect(npv(result, 'society')).toBeCloseTo(-40_000, 9)
    expect(npv(result, 'national')).toBeCloseTo(-30_000, 9)
    expect(npv(result, 'school')).toBeCloseTo(-10_000, 9)
    expect(npv(result, 'pupil')).toBeCloseTo(0, 9)
    expect(result.assumptions).toContain('no-effect')
  })

  it('and by the defaults of the pathway as well, in leerjaar 3', () => {
    const rest = without(options, 'parameters', 'leerjaar')
    const result = appraiseTraject({ ...rest, prevents: none })
    expect(result.preventedVsv).toBe(0)
    expect(npv(result, 'society')).toBeCloseTo(-40_000, 9)
    expect(result.regular.vsv + result.regular.startkwalificatie + result.regular.elsewhere).toBeCloseTo(100, 9)
  })
})

describe('the published route', () => {
  const published = (traject: appraisals.TrajectCode, more: Partial<appraisals.TrajectOptions> = {}) =>
    appraiseTraject({ ...options, traject, route: 'as-published', prevents: none, ...more })

  it('is that of the traject itself', () => {
    expect(published('vm2').preventedVsv).toBeCloseTo(0, 9)
    // Half as many pass the exam: d is 0.25.
    const exams = { parameters: { ...parameters, 'bb-exam-pass': 1, 'lwt-exam-pass': 0.5 } }
    expect(published('leerwerktraject', exams).preventedVsv).toBeCloseTo(-15, 9)
    // All who leave an entree are vsv'er by these numbers.
    expect(published('entree-in-vmbo').preventedVsv).toBeCloseTo(-30, 9)
    expect(published('vm2').assumptions).toContain('goes-as-published')
    const byDefault = without(options, 'parameters')
    const sources = appraiseTraject({ ...byDefault, traject: 'leerwerktraject', route: 'as-published' }).sources
    expect(sources.map(({ parameter }) => parameter)).toContain('lwt-exam-pass')
  })

  it.each([
    ['leerwerktraject', { 'no-mbo-2-diploma': 1 }, 10],
    ['vm2', { 'no-mbo-2-diploma': 1 }, 10],
    ['vm2', { 'not-admitted': 1 }, 7.5],
    ['leerwerktraject', { 'no-bb-diploma': 1 }, 30],
  ] as const)('of %s loses less by %o', (traject, prevents, people) => {
    const exams = { parameters: { ...parameters, 'bb-exam-pass': 1, 'lwt-exam-pass': 1 } }
    expect(published(traject, { ...exams, prevents: { ...none, ...prevents } }).preventedVsv).toBeCloseTo(people, 9)
  })

  it('has no admission for an entree', () => {
    const prevents = { ...none, 'not-admitted': 0.5 }
    expect(problemsOf(() => published('entree-in-vmbo', { prevents })).map(({ path }) => path)).toEqual(['options.prevents["not-admitted"]'])
  })
})

describe('more years in education', () => {
  it('count by what a year costs', () => {
    const year = { name: 'a place in mbo', in: 'mbo', each: 8000, payer: 'rijk', receiver: 'mbo', nature: 'transfer' } as const
    const result = appraiseTraject({ ...options, extraYears: [{ ...year, evidence: 'descriptive', source: 'made up' }] })
    // 15 students more in the second year, by 0.8.
    expect(npv(result, 'mbo')).toBeCloseTo(96_000, 6)
    expect(npv(result, 'national')).toBeCloseTo(240 - 96_000, 6)
    expect(npv(result, 'society')).toBeCloseTo(-40_000, 6)
    expect(result.breakEven.mbo.outcome).toBe('pays-already')
    expect(result.breakEven.national.outcome).toBe('never-pays')
    expect(result.assumptions).not.toContain('extra-years-not-counted')
    // How many years more there are rests on the effect, which is an assumption.
    expect(result.flows.at(-1)).toMatchObject({ name: 'more years in mbo: a place in mbo', evidence: 'assumption' })
  })

  it('in the vmbo as well', () => {
    const year = { name: 'lessons', in: 'vmbo', each: 100, payer: 'school', nature: 'real', evidence: 'expert', source: 'made up' } as const
    const given = { ...options, leerjaar: 3, parameters: { ...parameters, 'leerjaar-3-to-4': 0.8 } } as const
    // 20 pupils more in leerjaar 4, the second year.
    const without = npv(appraiseTraject(given), 'school')!
    expect(npv(appraiseTraject({ ...given, extraYears: [year] }), 'school')! - without).toBeCloseTo(-20 * 100 * 0.8, 6)
  })
})

describe('a worth that is real', () => {
  const worth = {
    of: 'startkwalificatie',
    persistence: assumed([1]),
    startsAfter: 0,
    parts: [{ kind: 'participation', gap: assumed(0.25), wage: assumed(20_000) }],
    taxShare: assumed(0.25),
  } as const

  it('pays to society from the effect at which earnings make up for the cost', () => {
    // 30 startkwalificaties at the end of the second year, 5,000 each in that year: 30 x 5,000 x 0.8 = 120,000.
    const result = appraiseTraject({ ...options, worth })
    expect(npv(result, 'society')).toBeCloseTo(80_000, 6)
    expect(npv(result, 'national')).toBeCloseTo(0, 6)
    expect(npv(result, 'pupil')).toBeCloseTo(90_000, 6)
    expect(result.breakEven.society.effect).toBeCloseTo(1 / 3, 9)
    expect(result.breakEven.society.preventedVsv).toBeCloseTo(10, 7)
    expect(result.assumptions).not.toContain('worth-from-the-next-year')
  })

  const effect = fc.double({ min: -1, max: 1, noNaN: true })
  it('the parties gain together what society gains, and the pupils end somewhere', () => {
    const property = fc.property(effect, effect, fc.double({ min: 0, max: 0.2, noNaN: true }), fc.constantFrom(3, 4), (first, second, rate, leerjaar) => {
      const prevents = { 'no-bb-diploma': first, 'not-admitted': second, 'no-mbo-2-diploma': first }
      const result = appraiseTraject({ ...options, worth, prevents, rate, leerjaar })
      const parties = ['school', 'mbo', 'government', 'pupil', 'employer', 'others'] as const
      const together = parties.reduce((sum, view) => sum + npv(result, view)!, 0)
      expect(together).toBeCloseTo(npv(result, 'society')!, 6)
      const { startkwalificatie, vsv, elsewhere } = result.inTraject
      expect(startkwalificatie + vsv + elsewhere).toBeCloseTo(100, 8)
    })
    fc.assert(property, { numRuns: 6 })
  })
})

describe('what is not known', () => {
  const lines = [{ code: 'managers', payer: 'school', receiver: 'staff', form: 'absorbed' }] as const
  const unknown = [{ code: 'managers', why: 'Nobody wrote it down.', supply: 'context.quantities.managers' }]
  const budget = { ...options.budget, traject: [[...options.budget.traject[0]!, { entries: [], unknown, lines }]] }

  it('makes unknown what it concerns, and nothing else', () => {
    const result = appraiseTraject({ ...options, budget })
    expect(npv(result, 'school')).toBeUndefined()
    expect(npv(result, 'society')).toBeUndefined()
    expect(npv(result, 'national')).toBeCloseTo(240, 6)
    expect(result.appraisal.unknown).toEqual([{ flow: 'traject: managers', why: 'Nobody wrote it down.' }])
    expect(result.breakEven.school).toMatchObject({
      outcome: 'cannot-be-said',
      because: 'unknown-parts',
      flows: ['traject: managers'],
      supply: ['context.quantities.managers'],
    })
    expect(result.breakEven.school.extraCost).toBeUndefined()
    expect(result.breakEven.society.because).toBe('unknown-parts')
    expect(result.breakEven.national.outcome).toBe('pays-from')
  })

  it('does not count where its form does not', () => {
    expect(npv(appraiseTraject({ ...options, budget: { ...budget, forms: ['cash'] } }), 'school')).toBeCloseTo(-10_000, 6)
  })

  it('is asked for where nothing is said of an outcome', () => {
    const unvalued = without(options, 'worth')
    const result = appraiseTraject(unvalued)
    expect(result.breakEven.national).toMatchObject({ outcome: 'cannot-be-said', because: 'no-worth-given' })
    expect(result.breakEven.national.leastWorthEach).toBeCloseTo(1000, 6)
    expect(result.breakEven.national.supply?.[0]).toContain('rijk')
    expect(result.breakEven.school.outcome).toBe('never-pays')
    const surplus = { ...options.budget, regular: [[statement(entry('teachers', '75000'))]] }
    expect(appraiseTraject({ ...unvalued, budget: surplus }).breakEven.school).toMatchObject({ outcome: 'pays-already', extraCost: -5000 })
  })
})

describe('groups', () => {
  it('are asked for, each by its path', () => {
    const { groups } = appraiseTraject(options)
    expect(Object.keys(groups)).toEqual(pathwayGroups.map(({ code }) => code))
    expect(groups['specific-need-without-placement']).toMatchObject({ supply: 'options.groups["specific-need-without-placement"]' })
  })

  it('are classes of such pupils alone', () => {
    const groups = {
      // One in five gets the diploma: 100 x 0.6 x 0.2 have a startkwalificatie.
      'loses-diploma-or-admission': { parameters: { 'no-diploma': 0.8 } },
      'zijwindgevoelig-among-heavier': { parameters: {}, prevents: { ...none, 'no-bb-diploma': 0.5 } },
    } as const
    const result = appraiseTraject({ ...options, groups }).groups
    const losing = result['loses-diploma-or-admission'] as appraisals.TrajectResult
    expect(losing.regular.startkwalificatie).toBeCloseTo(12, 9)
    expect(losing.inTraject.startkwalificatie).toBeCloseTo(60, 9)
    expect(losing.breakEven.national.mostPreventedVsv).toBeCloseTo(48, 9)
    expect(losing.assumptions).toContain('all-of-one-group')
    const other = result['zijwindgevoelig-among-heavier'] as appraisals.TrajectResult
    expect(other.preventedVsv).toBeCloseTo(15, 9)
    expect(other.prevents).toEqual({ ...none, 'no-bb-diploma': 0.5 })
  })
})

describe('perspectives', () => {
  it('take government together', () => {
    const care = { name: 'care', in: 'mbo', each: 8000, payer: 'gemeente', nature: 'real', evidence: 'expert', source: 'x' } as const
    const result = appraiseTraject({ ...options, extraYears: [care] })
    expect(npv(result, 'municipal')).toBeCloseTo(-96_000, 6)
    expect(npv(result, 'national')).toBeCloseTo(240, 6)
    expect(npv(result, 'government')).toBeCloseTo(240 - 96_000, 6)
  })

  it('ask what a vsv’er less is worth, not a startkwalificatie more', () => {
    // Who is not in mbo-1 but gets the diploma: with everybody from mbo-1 at work instead, 25 fewer are vsv'er before.
    const atWork = { parameters: { ...parameters, 'vsv-mbo-1': 0 } }
    const { school } = appraiseTraject({ ...options, ...atWork }).breakEven
    // Regular: 25 + 10 + 10 are vsv'er; with the diploma for all: 20 + 20.
    expect(school.mostPreventedVsv).toBeCloseTo(5, 9)
    expect(school.mostExtraStartkwalificaties).toBeCloseTo(30, 9)
    expect(school.leastWorthEach).toBeCloseTo(10_000 / 5, 5)
  })
})

describe('the discount rate', () => {
  const bySchedule = without(options, 'rate')

  it('is that of education on the day', () => {
    expect(appraiseTraject({ ...bySchedule, on: '2014-10-01' }).rate).toMatchObject({ value: 0.055, from: 'schedule', standing: 'set' })
    expect(appraiseTraject({ ...bySchedule, on: '2016-10-01' }).rate).toMatchObject({ value: 0.05, standing: 'provisional' })
    expect(appraiseTraject({ ...bySchedule, on: '2021-10-01' }).rate.value).toBe(0.0225)
  })

  it('must be chosen where there are only bounds', () => {
    const [problem] = problemsOf(() => appraiseTraject({ ...bySchedule, on: '2018-10-01' }))
    expect(problem).toMatchObject({ path: 'options.rate', expected: 'a rate from 0.03 to 0.045' })
    expect(appraiseTraject({ ...options, on: '2018-10-01' }).rate).toMatchObject({ from: 'caller', range: { least: 0.03, most: 0.045 } })
  })

  it('starts at the moment asked for', () => {
    const result = appraiseTraject({ ...options, firstExponent: 1, prevents: none })
    expect(npv(result, 'society')).toBeCloseTo(-40_000 * 0.8, 6)
  })
})

describe('bad input', () => {
  it('is told all at once', () => {
    const wrong = {
      traject: 'aka',
      pupils: 0,
      leerjaar: 2,
      prevents: { 'no-bb-diploma': 2, other: 1 },
      route: 'mine',
      budget: { traject: [[{ entries: [{ ...entry('x', '1'), payer: 'nobody' }], unknown: [] }]], priceLevel: 'now' },
      worth: { of: 'diploma', persistence: 1, parts: [{ kind: 'benefits', amount: assumed(1) }, { kind: 'other', name: 'x', nature: 'real', receiver: 'police', amount: assumed(1) }] },
      extraYears: [{ name: 'x', in: 'mbo', each: 1, nature: 'transfer', payer: 'rijk', evidence: 'expert' }],
      on: '2018-10-01',
      years: 7,
      firstExponent: 2,
      groups: { all: {}, 'loses-diploma-or-admission': {} },
      breakEvenBy: [],
      nonsense: 1,
    }
    const paths = problemsOf(() => appraiseTraject(wrong as never)).map(({ path }) => path)
    expect(new Set(paths)).toEqual(
      new Set([
        ...['options.nonsense', 'options.traject', 'options.pupils', 'options.leerjaar', 'options.route'],
        ...['options.prevents["not-admitted"]', 'options.prevents["no-mbo-2-diploma"]', 'options.prevents.other', 'options.prevents["no-bb-diploma"]'],
        ...['options.budget.regular', 'options.budget.traject[0][0].entries[0].payer', 'options.budget.priceLevel'],
        ...['options.worth.of', 'options.worth.persistence', 'options.worth.parts[1].receiver'],
        ...['options.extraYears[0].source', 'options.extraYears[0]'],
        ...['options.rate', 'options.years', 'options.firstExponent'],
        ...['options.groups.all', 'options.groups["loses-diploma-or-admission"].parameters', 'options.breakEvenBy'],
      ]),
    )
  })

  it('is told of nothing at all', () => {
    expect(problemsOf(() => appraiseTraject(undefined as never)).map(({ path }) => path)).toEqual(['options'])
    const paths = problemsOf(() => appraiseTraject({} as never)).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['options.traject', 'options.pupils', 'options.on', 'options.years', 'options.budget']))
    expect(paths).toContain('options.prevents["no-bb-diploma"]')
  })
})
