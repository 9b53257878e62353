import { describe, expect, it } from 'vitest'
import { isMaatwerkError } from '../../src/core/errors.js'
import {
  classifier,
  classify,
  classifyRegister,
  hasStartkwalificatie,
  meetsNorm,
  norm,
  rate,
  rmcStatus,
  series,
  startkwalificatieKinds,
  target,
  type RmcPerson,
  type Student,
} from '../../src/vsv/index.js'
import { errorOf } from '../support/error-of.js'
import { normCases, rmcCases, vsvCases, type VsvCase } from './cases.js'

const codes = (reasons: readonly { code: string; state: string }[], state: string) =>
  reasons.filter((reason) => reason.state === state).map(({ code }) => code)

const contextOf = ({ facts, knownOn, reading }: VsvCase) => {
  return { schoolYear: facts.schoolYear, method: facts.method, knownOn, reading }
}

describe('classify', () => {
  it.each(vsvCases.map((row) => [`${row.facts.schoolYear} ${row.why}`, row] as const))('%s', (_, row) => {
    const { outcome, reasons, missing } = classify(row.facts.student, contextOf(row))
    expect([outcome, codes(reasons, 'not-met'), codes(reasons, 'unknown'), missing]).toEqual([
      ...[row.outcome, row.notMet ?? [], row.unknown ?? [], row.missing ?? []],
    ])
  })

  it.each(vsvCases.map((row) => [`${row.facts.schoolYear} ${row.why}`, row] as const))('fast: %s', (_, row) => {
    const { outcome, notMet, unknown } = classifier(contextOf(row))(row.facts.student)
    expect([outcome, notMet, unknown]).toEqual([row.outcome, row.notMet ?? [], row.unknown ?? []])
  })

  it('names the fact that decides', () => {
    const facts = (schoolYear: string) =>
      classify({}, { schoolYear }).reasons.map(({ evidence }) => evidence.fact?.id)
    expect(facts('2010-2011')).toEqual(['VSV-12-2007', 'VSV-11-2007', 'VSV-12-2007', 'VSV-12-2007', 'VSV-12-2007'])
    const formula = ['VSV-06', 'VSV-06', 'VSV-06', 'VSV-06']
    expect(facts('2012-2013')).toEqual(['VSV-09', 'VSV-04', ...formula, 'VSV-13'])
    expect(facts('2015-2016')).toEqual(['VSV-09', 'VSV-04', ...formula.map((id) => `${id}-2015`), 'VSV-13'])
  })

  it('says by which day and definition it judges', () => {
    const judged = (schoolYear: string, method?: '2008-definition' | '2012-definition') => {
      const { judgedOn, method: used } = classify({}, { schoolYear, method })
      return [judgedOn, used]
    }
    expect(judged('2012-2013')).toEqual(['2012-10-01', '2012-definition'])
    expect(judged('2011-2012')).toEqual(['2011-10-01', '2008-definition'])
    expect(judged('2016-2017')).toEqual(['2016-10-01', undefined])
    expect(judged('2016-2017', '2012-definition')).toEqual(['2015-10-01', '2012-definition'])
    expect(judged('2009-2010', '2012-definition')).toEqual(['2012-10-01', '2012-definition'])
    expect(judged('2013-2014', '2012-definition')).toEqual(['2013-10-01', '2012-definition'])
    expect(judged('2013-2014', '2008-definition')).toEqual(['2011-10-01', '2008-definition'])
  })

  it('takes no later year for one of the last text, also where that is taken as unchanged', () => {
    const { outcome, method } = classify({}, { schoolYear: '2016-2017', afterLastText: 'unchanged' })
    expect([outcome, method]).toEqual(['undetermined', undefined])
  })

  it('is found with the startkwalificatie that it asks for', () => {
    const diplomas = [{ kind: 'mbo-2', obtainedOn: '2014-07-04' }] as const
    expect(hasStartkwalificatie(diplomas, { on: '2014-10-01' }).outcome).toBe('startkwalificatie')
    for (const kind of startkwalificatieKinds) {
      const student: Student = { level: 'mbo-2', diplomas: [{ kind, obtainedOn: '2013-06-01' }] }
      expect(codes(classify(student, { schoolYear: '2012-2013' }).reasons, 'not-met')).toEqual(['no-startkwalificatie'])
    }
  })

  it('warns with the reading of the report', () => {
    const context = { schoolYear: '2012-2013', reading: 'report-2014/more-than-twelve-hours' }
    const { evidence } = classify({}, context).reasons.at(-1)!
    expect(evidence.source.at).toBe('lines 1697-1701')
    expect(evidence.note).toContain('no hours')
  })

  it('has more than 120 cases', () => {
    expect(vsvCases.length + rmcCases.length + normCases.length).toBeGreaterThan(120)
  })
})

describe('rmcStatus', () => {
  it.each(rmcCases.map((row) => [`${row.on} ${row.why}`, row] as const))('%s', (_, row) => {
    const { outcome, reasons, missing } = rmcStatus(row.facts, { on: row.on!, knownOn: row.knownOn, reading: row.reading })
    expect([outcome, codes(reasons, 'not-met'), codes(reasons, 'unknown'), missing]).toEqual([
      ...[row.outcome, row.notMet ?? [], row.unknown ?? [], row.missing ?? []],
    ])
  })

  it('takes the absence as given by its first day', () => {
    const person: RmcPerson = { bornOn: '1995-01-01', duty: 'no-duty', diplomas: [], enrolled: true, absentSince: '2013-01-01' }
    expect(rmcStatus(person, { on: '2013-03-01' }).outcome).toBe('in-the-target-group')
    expect(rmcStatus({ ...person, absentSince: undefined }, { on: '2013-03-01' }).missing).toEqual([
      'absent', 'absentSince', 'shorterTermDays',
    ])
  })
})

describe('meetsNorm', () => {
  it.each(normCases.map((row) => [`${row.facts.schoolYear} ${row.why}`, row] as const))('%s', (_, row) => {
    const { counts, schoolYear } = row.facts
    const { outcome, reasons, missing, fewerNeeded } = meetsNorm(counts, { schoolYear, knownOn: row.knownOn })
    expect([outcome, codes(reasons, 'not-met'), codes(reasons, 'unknown'), missing, fewerNeeded]).toEqual([
      ...[row.outcome, row.notMet ?? [], row.unknown ?? [], row.missing ?? [], row.fewerNeeded],
    ])
  })

  it('takes as many fewer as it says, and not one less', () => {
    const before = { students: 977, vsv: 120 }
    for (const vsv of [110, 111, 150, 300]) {
      const counts = { level: 'mbo-2', students: 1013, vsv, previous: before } as const
      const { fewerNeeded } = meetsNorm(counts, { schoolYear: '2014-2015' })
      const outcomeAt = (fewer: number) => meetsNorm({ ...counts, vsv: vsv - fewer }, { schoolYear: '2014-2015' }).outcome
      expect(outcomeAt(fewerNeeded!)).toBe('meets')
      if (fewerNeeded! > 0) expect(outcomeAt(fewerNeeded! - 1)).toBe('does-not-meet')
    }
  })
})

describe('norm', () => {
  it.each([
    ['2012-2013', [0.325, 0.135, 0.0425, 0.0425], [0.02, 0.01, 0.01, 0.01]],
    ['2013-2014', [0.275, 0.115, 0.035, 0.035], [0.02, 0.01, 0.01, 0.01]],
    ['2014-2015', [0.225, 0.1, 0.0275, 0.0275], [0.02, 0.01, 0.01, 0.01]],
    ['2015-2016', [0.225, 0.1, 0.0275, 0.0275], [0.02, 0.01, 0.007, 0.007]],
  ])('of the mbo in %s', (schoolYear, shares, falls) => {
    const levels = ['entree', 'mbo-2', 'mbo-3', 'mbo-4'] as const
    const found = levels.map((level) => norm({ level }, { schoolYear }).value)
    expect(found.map((each) => each?.share)).toEqual(shares)
    expect(found.map((each) => each?.fall)).toEqual(falls)
  })

  it.each(['2012-2013', '2013-2014', '2014-2015', '2015-2016'])('of the vo in %s', (schoolYear) => {
    const parts = ['onderbouw', 'bovenbouw-vmbo', 'bovenbouw-havo-vwo'] as const
    const found = parts.map((part) => norm({ part }, { schoolYear }).value)
    expect(found).toEqual([{ share: 0.01 }, { share: 0.04 }, { share: 0.005 }])
  })

  it('has a malus as long as a text shows it', () => {
    const malus = (schoolYear: string) => norm({ level: 'mbo-2' }, { schoolYear }).value?.malus
    expect(malus('2012-2013')).toEqual({ riseOfAtLeast: 0.003, of: 'average' })
    expect(malus('2014-2015')).toEqual({ riseOfAtLeast: 0.003, of: 'average' })
    expect(malus('2015-2016')).toBeUndefined()
  })

  it('is not there before and after', () => {
    expect(norm({ level: 'mbo-2' }, { schoolYear: '2011-2012' })).toHaveProperty('unknown')
    expect(norm({ part: 'onderbouw' }, { schoolYear: '2016-2017' })).toHaveProperty('unknown')
    expect(norm({ level: 'mbo-2' }, { schoolYear: '2012-2013', knownOn: '2012-03-09' })).toHaveProperty('unknown')
  })
})

describe('rate', () => {
  const counts = { students: 410, departed: 10, vsv: 20 }

  it.each([
    ['2011-2012', undefined],
    ['2012-2013', { vsv: 20, of: 410, share: 20 / 410 }],
    ['2013-2014', { vsv: 20, of: 410, share: 20 / 410 }],
    ['2014-2015', undefined],
    ['2015-2016', { vsv: 20, of: 400, share: 0.05 }],
    ['2016-2017', undefined],
  ])('%s', (schoolYear, value) => {
    expect(rate(counts, { schoolYear }).value).toEqual(value)
  })

  it('does not mind two texts where nobody is gone', () => {
    expect(rate({ students: 400, departed: 0, vsv: 20 }, { schoolYear: '2014-2015' }).value?.of).toBe(400)
  })

  it('needs those who are gone where they are not in the denominator', () => {
    expect(rate({ students: 400, vsv: 20 }, { schoolYear: '2013-2014' }).value?.of).toBe(400)
    expect(rate({ students: 400, vsv: 20 }, { schoolYear: '2015-2016' })).toHaveProperty('unknown', expect.stringContaining('departed'))
    expect(rate({ students: 0, vsv: 0 }, { schoolYear: '2013-2014' })).toHaveProperty('unknown', expect.stringContaining('no students'))
    expect(rate(counts, { schoolYear: '2016-2017', method: '2012-definition' }).value?.of).toBe(400)
  })
})

describe('classifyRegister', () => {
  const sound = { bornOn: '1996-05-01', away: 'no', diplomas: [], workRegistered: false } as const
  const students: Student[] = [
    { ...sound, level: 'mbo-2', next: 'none', id: 'a' },
    { ...sound, level: 'mbo-2', next: 'mbo', id: 'b' },
    { ...sound, level: 'entree', next: 'none', away: 'abroad' },
    { ...sound, level: 'entree', next: 'none', bornOn: '1980-05-01' },
    { ...sound, part: 'pro', next: 'none' },
    { ...sound, part: 'bovenbouw-vmbo', exclusion: 'none' },
    { ...sound, next: 'mbo' },
  ]

  it('counts per group, and gives each student', () => {
    const { groups, students: found, method, judgedOn } = classifyRegister(students, { schoolYear: '2012-2013' })
    expect([method, judgedOn]).toEqual(['2012-definition', '2012-10-01'])
    expect(groups.total).toMatchObject({ outcomes: { vsv: 2, 'not-vsv': 4, undetermined: 1 }, startPopulation: 4 })
    expect(groups.entree).toMatchObject({ outcomes: { vsv: 1, 'not-vsv': 1, undetermined: 0 }, share: { min: 1, max: 1 } })
    expect(groups.vo).toMatchObject({ outcomes: { vsv: 0, 'not-vsv': 1, undetermined: 1 }, share: { min: 0, max: 1 } })
    expect(groups['not-stated']).toMatchObject({ outcomes: { vsv: 0, 'not-vsv': 1, undetermined: 0 }, startPopulation: 0 })
    expect(groups['bovenbouw-vmbo']).toMatchObject({ share: { min: 0, max: 1 } })
    expect(groups.pro?.share).toBeUndefined()
    expect(found.map(({ outcome }) => outcome)).toEqual([
      'vsv', 'not-vsv', 'vsv', 'not-vsv', 'not-vsv', 'undetermined', 'not-vsv',
    ])
    expect(found[3]?.notMet).toEqual(['age-in-range'])
  })

  it('leaves those who are gone out of the denominator from 2015-2016', () => {
    const context = { schoolYear: '2015-2016' } as const
    const { groups } = classifyRegister(students, context)
    expect(groups.mbo).toMatchObject({ startPopulation: 3, departed: 1, share: { min: 0.5, max: 0.5 } })
    const of2012 = classifyRegister(students, { schoolYear: '2012-2013' }).groups.mbo
    expect(of2012).toMatchObject({ startPopulation: 3, departed: 0, share: { min: 2 / 3, max: 2 / 3 } })
  })

  it('widens the share where the denominator lies between two texts', () => {
    const list: Student[] = [
      { ...sound, level: 'mbo-2', next: 'none' },
      { ...sound, level: 'mbo-2', next: 'none', away: 'emigrated' },
      { ...sound, level: 'mbo-2', next: 'mbo' },
    ]
    const { groups } = classifyRegister(list, { schoolYear: '2014-2015' })
    expect(groups['mbo-2']?.share).toEqual({ min: 1 / 3, max: 1 / 2 })
  })

  it('does not count in the share who is a vsv’er or not in the population', () => {
    const left = { ...sound, level: 'mbo-2', next: 'none' } as const
    const shareOf = (list: readonly Student[], schoolYear: string) =>
      classifyRegister(list, { schoolYear }).groups.total?.share
    // Of unknown age: in the population, and then a vsv'er, or not in it.
    expect(shareOf([left, { ...left, bornOn: undefined }], '2012-2013')).toEqual({ min: 1, max: 1 })
    expect(shareOf([left, { ...left, next: 'mbo' }, { ...left, bornOn: undefined }], '2012-2013')).toEqual({
      ...{ min: 1 / 2, max: 2 / 3 },
    })
    // Gone, and then not in the denominator of 2015-2016, or a vsv'er; in 2012-2013 in it either way.
    expect(shareOf([left, { ...left, away: undefined }], '2015-2016')).toEqual({ min: 1, max: 1 })
    expect(shareOf([left, { ...left, away: undefined }], '2012-2013')).toEqual({ min: 1 / 2, max: 1 })
    // Nobody who is certainly in it.
    expect(shareOf([{ ...left, bornOn: undefined }], '2012-2013')).toEqual({ min: 1, max: 1 })
  })

  it('takes a hole in the list for a problem', () => {
    const holes = [students[0]!].concat(new Array<Student>(1))
    const error = errorOf(() => classifyRegister(holes, { schoolYear: '2012-2013' }))
    expect(error.problems.map(({ path }) => path)).toEqual(['students[1]'])
  })

  it('has no share where no denominator was read', () => {
    expect(classifyRegister(students.slice(0, 2), { schoolYear: '2010-2011' }).groups.total?.share).toBeUndefined()
    expect(classifyRegister(students, { schoolYear: '2016-2017' }).groups.total?.outcomes.undetermined).toBe(7)
  })

  it('takes an empty register', () => {
    expect(classifyRegister([], { schoolYear: '2012-2013' }).groups).toEqual({})
  })

  it('names every problem with its place, and nothing of the student', () => {
    const broken = [
      students[0],
      { ...students[1], id: 'a', bornOn: '1996-13-01', secret: 'Jansen' },
      { ...sound, level: 'mbo-7', part: 'onderbouw' },
      { ...sound, bornOn: '2013-01-01', level: 'mbo-2', diplomas: [{ kind: 'mbo-1', obtainedOn: '2012-06-01' }] },
    ] as unknown as Student[]
    const error = errorOf(() => classifyRegister(broken, { schoolYear: '2012-2013' }))
    expect(error.code).toBe('invalid-date')
    expect(error.problems.map(({ path }) => path)).toEqual([
      ...['students[1].secret', 'students[1].bornOn', 'students[2].level', 'students[2].level'],
      ...['students[3].diplomas[0].obtainedOn', 'students[3].bornOn', 'students[1].id'],
    ])
    expect(error.message).not.toMatch(/Jansen|1996-13-01|mbo-7|2013-01-01|2012-06-01/)
  })

  it('names the problems of the context with those of the students', () => {
    const list = [{ level: 'mbo-7' }] as unknown as Student[]
    const context = { schoolYear: '2012', reading: 'mine', knownOn: 'x' }
    expect(errorOf(() => classifyRegister(list, context)).problems.map(({ path }) => path)).toEqual([
      ...['context.knownOn', 'context.schoolYear', 'context.reading', 'students[0].level'],
    ])
    expect(errorOf(() => classifyRegister(undefined as never, undefined as never)).problems.map(({ path }) => path)).toEqual([
      ...['context', 'students'],
    ])
    expect(errorOf(() => classify({ level: 'x' } as never, { ...context })).problems.map(({ path }) => path)).toEqual([
      ...['level', 'context.knownOn', 'context.schoolYear', 'context.reading'],
    ])
    expect(errorOf(() => rmcStatus({ enrolled: 1 } as never, { on: '2014', reading: 'mine' })).problems.map(({ path }) => path)).toEqual([
      ...['enrolled', 'context.on', 'context.reading'],
    ])
  })

  it('finds a student who is enrolled twice', () => {
    const error = errorOf(() => classifyRegister([students[0]!, students[1]!, students[0]!], { schoolYear: '2012-2013' }))
    expect([error.code, ...error.problems.map(({ path }) => path)]).toEqual(['invalid-input', 'students[2].id'])
  })

  it('writes out a hundred problems and says how many there are', () => {
    const many = Array.from({ length: 250 }, () => ({ side: 'hbo' }) as unknown as Student)
    const { problems } = errorOf(() => classifyRegister(many, { schoolYear: '2012-2013' }))
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)?.message).toBe('there are 150 more problems, 250 in all')
    expect(errorOf(() => classifyRegister(many.slice(0, 100), { schoolYear: '2012-2013' })).problems).toHaveLength(100)
  })
})

describe('target', () => {
  const named = (on: string, knownOn?: string) => {
    const { regulation, cabinet } = target({ on, knownOn })
    return [regulation, cabinet].map((found) => ('evidence' in found ? found.evidence.fact?.id : undefined))
  }

  it.each<[string, string | undefined, string | undefined]>([
    ['2008-09-09', undefined, undefined],
    ['2009-12-31', undefined, 'TGT-01'],
    ['2010-10-09', 'TGT-00', 'TGT-01'],
    ['2011-06-22', 'TGT-00-2011', 'TGT-01'],
    ['2012-07-31', 'TGT-00-2011', 'TGT-01'],
    ['2012-08-01', 'TGT-02', 'TGT-01'],
    ['2013-06-01', 'TGT-02', undefined],
    ['2014-03-05', 'TGT-02', 'TGT-02'],
    ['2015-08-18', undefined, 'TGT-02'],
    ['2015-08-19', 'TGT-02-2015', 'TGT-02'],
    ['2016-12-31', 'TGT-02-2015', 'TGT-02'],
    ['2017-01-01', undefined, undefined],
    ['2019-02-22', undefined, 'TGT-03'],
    ['2020-12-31', undefined, 'TGT-04'],
    ['2025-12-31', undefined, undefined],
    ['2026-01-01', undefined, 'TGT-05'],
  ])('on %s', (on, regulation, cabinet) => {
    expect(named(on)).toEqual([regulation, cabinet])
  })

  it('gives numbers, and what they are about', () => {
    expect(target({ on: '2016-01-01' }).regulation.value).toEqual({
      kind: 'count', count: 25_000, bound: 'at-most', in: 2017, measuredOver: '2015-2016',
    })
    expect(target({ on: '2026-01-01' }).cabinet.value).toEqual({ kind: 'count', count: 18_000, bound: 'below', in: 2026 })
    expect(target({ on: '2011-01-01' }).regulation).toHaveProperty('unknown')
    expect(target({ on: '2012-01-01' }).regulation.value).toEqual({
      kind: 'reduction', atLeast: 0.4, since: '2005-2006', measuredOver: '2011-2012',
    })
  })

  it('knows the report’s', () => {
    const said = target({ on: '2014-06-01', reading: 'report-2014/target' }).cabinet
    expect('evidence' in said && [said.value, said.evidence.source.at]).toEqual([
      { kind: 'count', count: 25_000, bound: 'at-most', in: 2016 }, 'lines 408-410',
    ])
  })
})

describe('series', () => {
  it('stops at a break', () => {
    const { segments, missing, warnings } = series({ from: '2010-2011', until: '2018-2019' })
    expect(segments.map(({ since, values }) => [since, values.map(({ schoolYear }) => schoolYear.slice(0, 4))])).toEqual([
      [undefined, ['2010', '2011']],
      ['2012-2013', ['2012', '2013', '2014', '2015']],
      ['2016-2017', ['2016', '2017']],
    ])
    expect([missing, warnings]).toEqual([[], []])
  })

  it('joins with a warning for each break', () => {
    const { segments, warnings } = series({ from: '2010-2011', until: '2018-2019', acrossBreaks: true })
    expect(segments).toHaveLength(1)
    expect(segments[0]).toHaveProperty('values.length', 8)
    expect(warnings).toEqual([expect.stringContaining('2012-2013'), expect.stringContaining('2016-2017')])
    expect(series({ from: '2012-2013', until: '2014-2015', acrossBreaks: true }).warnings).toEqual([])
  })

  it('takes the publication that was known', () => {
    const of2012 = (knownOn?: string) => {
      return series({ from: '2012-2013', until: '2013-2014', knownOn }).segments[0]?.values.map(({ vsv }) => vsv)
    }
    expect(of2012('2014-03-04')).toBeUndefined()
    expect(of2012('2014-03-05')).toEqual([27_950])
    expect(of2012()).toEqual([27_936])
    const [value] = series({ from: '2012-2013', until: '2013-2014' }).segments[0]!.values
    expect(value?.earlier.map(({ vsv }) => vsv)).toEqual([27_950])
    expect(value?.evidence.provisional).toBe(true)
  })

  it('says which years have no count', () => {
    expect(series({ from: '2004-2005', until: '2007-2008' }).missing).toEqual(['2004-2005', '2006-2007'])
    expect(series({ from: '2024-2025', until: '2025-2026' })).toEqual({ segments: [], missing: ['2024-2025'], warnings: [] })
    expect(series({ from: '2012-2013', until: '2013-2014', scope: 'vavo' }).segments[0]?.values[0]?.vsv).toBe(674)
  })
})

describe('days in the fast way', () => {
  it.each(['2012-02-30', '1996-00-10', '1996-13-01', '1996-1-011', '1996/01/01', '0000-01-01', '19a6-01-01', '199--01-01', '1996-01-1a', '1996-01-00', '1995-02-29', 19960101])(
    '%s is none',
    (bornOn) => {
      const error = errorOf(() => classifier({ schoolYear: '2012-2013' })({ bornOn } as Student))
      expect([error.code, error.problems.map(({ path }) => path)]).toEqual(['invalid-date', ['bornOn']])
    },
  )

  it.each(['1996-02-29', '1995-01-31', '1995-12-28', '1996-04-30', '2000-01-01'])('%s is one', (bornOn) => {
    expect(classifier({ schoolYear: '2012-2013' })({ bornOn }).notMet).toEqual([])
  })
})

describe('input that cannot be', () => {
  const year = { schoolYear: '2012-2013' }
  const broken = {
    bornOn: 'secret', side: 'hbo', level: 'mbo-9', part: 'x', exclusion: 'y', next: 'z', away: 'q', diplomas: 'none',
    workRegistered: 'secret', hoursPerWeek: 200, name: 'secret', id: '',
  } as unknown as Student

  it('is named all at once, without what was found', () => {
    const error = errorOf(() => classify(broken, { schoolYear: '2012', method: 'mine', knownOn: '2014' } as never))
    expect(error.code).toBe('invalid-date')
    expect(error.problems.map(({ path }) => path).sort()).toEqual([
      ...['away', 'bornOn', 'context.knownOn', 'context.method', 'context.schoolYear', 'diplomas', 'exclusion'],
      ...['hoursPerWeek', 'id', 'level', 'level', 'name', 'next', 'part', 'side', 'workRegistered'],
    ])
    expect(error.message).not.toMatch(/secret|hbo|mbo-9|200'/)
    expect(errorOf(() => classifier(year)(broken)).problems.length).toBeGreaterThan(10)
  })

  it.each<[string, () => unknown, string, readonly string[]]>([
    ['no student', () => classify(undefined as never, year), 'invalid-input', ['']],
    ['no context', () => classify({}, undefined as never), 'invalid-input', ['context']],
    ['no school year', () => classify({}, {} as never), 'invalid-input', ['context.schoolYear']],
    ['an unknown reading', () => classify({}, { ...year, reading: 'mine' }), 'invalid-input', ['context.reading']],
    ['a birth in the year', () => classify({ bornOn: '2012-10-01' }, year), 'invalid-input', ['bornOn']],
    ['vo and mbo', () => classify({ side: 'vo', level: 'mbo-2' }, year), 'invalid-input', ['level']],
    ['mbo and vo', () => classify({ side: 'mbo', part: 'onderbouw' }, year), 'invalid-input', ['part']],
    ['a hole in the diplomas', () => classify({ diplomas: new Array<never>(1) }, year), 'invalid-input', ['diplomas[0]']],
    [
      'a newcomer of the mbo', () => classify({ level: 'mbo-2', exclusion: 'newcomer-first-year' }, year),
      'invalid-input', ['exclusion'],
    ],
    [
      'a diploma before birth',
      () => classify({ bornOn: '1996-05-01', diplomas: [{ kind: 'havo', obtainedOn: '1996-05-01' }] }, year),
      'invalid-input', ['diplomas[0].obtainedOn'],
    ],
    ['a compiled context', () => classifier({ schoolYear: 'x' }), 'invalid-input', ['context.schoolYear']],
    ['no list', () => classifyRegister({} as never, year), 'invalid-input', ['students']],
    ['no person', () => rmcStatus(null as never, { on: '2014-01-01' }), 'invalid-input', ['']],
    ['no day', () => rmcStatus({}, {} as never), 'invalid-input', ['context.on']],
    ['born later', () => rmcStatus({ bornOn: '2014-01-02' }, { on: '2014-01-01' }), 'invalid-input', ['bornOn']],
    [
      'absent and not', () => rmcStatus({ absent: false, absentSince: '2013-01-01' }, { on: '2014-01-01' }),
      'invalid-input', ['absentSince'],
    ],
    [
      'bad person',
      () => rmcStatus({ duty: 'x', enrolled: 1, employed: 1, absent: 2, shorterTermDays: 0, hoursPerWeek: -1 } as never, { on: '2014-01-01' }),
      'invalid-input', ['duty', 'enrolled', 'absent', 'shorterTermDays', 'employed', 'hoursPerWeek'],
    ],
    [
      'an unknown reading of the RMC', () => rmcStatus({}, { on: '2014-01-01', reading: 'x' }), 'invalid-input',
      ['context.reading'],
    ],
    ['level and part', () => norm({ level: 'mbo-2', part: 'onderbouw' }, year), 'invalid-input', ['level']],
    ['neither', () => norm({}, year), 'invalid-input', ['level']],
    ['a norm for pro', () => norm({ part: 'pro' } as never, year), 'invalid-input', ['part']],
    ['no question', () => norm(undefined as never, undefined as never), 'invalid-input', ['', 'context']],
    ['a norm known on no day', () => norm({ level: 'mbo-2' }, { ...year, knownOn: 'x' }), 'invalid-date', ['context.knownOn']],
    ['no counts', () => meetsNorm(null as never, year), 'invalid-input', ['']],
    [
      'more vsv than students', () => meetsNorm({ level: 'mbo-2', students: 1, vsv: 2 }, year), 'invalid-input',
      ['vsv'],
    ],
    [
      'nobody', () => meetsNorm({ level: 'mbo-2', students: 0, vsv: 0, previous: { students: 0, vsv: 1 } }, year),
      'invalid-input', ['students', 'previous.students'],
    ],
    ['a rate above one', () => rate({ students: 10, departed: 5, vsv: 6 }, year), 'invalid-input', ['vsv']],
    ['no numbers', () => rate({} as never, year), 'invalid-input', ['students', 'vsv']],
    ['an empty period', () => series({ from: '2012-2013', until: '2012-2013' }), 'invalid-input', ['context.until']],
    [
      'a bad period', () => series({ from: '2012', until: '2013', scope: 'x', acrossBreaks: 1 } as never),
      'invalid-input', ['context.from', 'context.until', 'context.scope', 'context.acrossBreaks'],
    ],
    ['no target day', () => target({} as never), 'invalid-input', ['context.on']],
    [
      'an unknown reading of the target', () => target({ on: '2014-01-01', reading: 'x' }), 'invalid-input',
      ['context.reading'],
    ],
  ])('%s', (_, work, code, paths) => {
    const error = errorOf(work)
    expect([error.code, ...error.problems.map((each) => each.path)]).toEqual([code, ...paths])
    expect(isMaatwerkError(error)).toBe(true)
  })
})
