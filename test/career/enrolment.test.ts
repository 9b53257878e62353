import { describe, expect, it } from 'vitest'
import { enrolmentsProblems } from '../../src/career/check.js'
import { inEntreeInPastTwoStudyYears, mboHistory } from '../../src/career/mbo-history.js'

const paths = (enrolments: unknown, bornOn?: unknown) =>
  enrolmentsProblems(enrolments, 'enrolments', bornOn).map(({ path }) => path)

const entree = { level: 'entree', startedOn: '2014-09-01', endedOn: '2015-07-10' }
const mbo2 = { level: 'mbo-2', startedOn: '2015-07-10' }

describe('a history of enrolments', () => {
  it.each<[string, unknown]>([
    ['is not known', undefined],
    ['is empty', []],
    ['has every field', [{ ...entree, leerweg: 'bbl', programme: 'Zorg', institution: 'X', endedBy: 'diploma' }]],
    ['goes on the day it ended', [entree, mbo2]],
    ['stands in another order', [mbo2, entree]],
  ])('may be: it %s', (_, enrolments) => {
    expect(paths(enrolments, '1998-01-01')).toEqual([])
  })

  it.each<[string, unknown, readonly string[]]>([
    ['no list', {}, ['enrolments']],
    ['a hole', [undefined], ['enrolments[0]']],
    ['nothing in it', [{}], ['enrolments[0].level', 'enrolments[0].startedOn']],
    ['a level that is none', [{ ...entree, level: 'mbo-5' }], ['enrolments[0].level']],
    ['an end on the start', [{ ...entree, endedOn: '2014-09-01' }], ['enrolments[0].endedOn']],
    ['an end before the start', [{ ...entree, endedOn: '2014-08-31' }], ['enrolments[0].endedOn']],
    ['a start that is no day', [{ ...entree, startedOn: '2014-02-30' }], ['enrolments[0].startedOn']],
    ['an end that is no day', [{ ...entree, endedOn: 'secret' }], ['enrolments[0].endedOn']],
    ['a start on the birth', [{ ...entree, startedOn: '1998-01-01' }], ['enrolments[0].startedOn']],
    ['a cause without an end', [{ ...mbo2, endedBy: 'other' }], ['enrolments[0].endedBy']],
    ['a cause that is none', [{ ...entree, endedBy: 'secret' }], ['enrolments[0].endedBy']],
    ['a shared day', [{ ...entree, endedOn: '2015-07-11' }, mbo2], ['enrolments[1]']],
    ['a shared day, in another order', [mbo2, { ...entree, endedOn: '2015-07-11' }], ['enrolments[1]']],
    ['two that last', [mbo2, { ...mbo2, startedOn: '2016-09-01' }], ['enrolments[1]']],
    ['one within another', [entree, { ...entree, startedOn: '2015-01-01', endedOn: '2015-02-01' }], ['enrolments[1]']],
    ['three of which two share a day', [mbo2, entree, { ...entree, startedOn: '2015-01-01' }], ['enrolments[2]']],
  ])('may not be: %s', (_, enrolments, expected) => {
    expect(paths(enrolments, '1998-01-01')).toEqual(expected)
  })

  it('names all that is wrong at once, and repeats nothing', () => {
    const enrolment = {
      level: 'secret', startedOn: 'secret', endedOn: 'secret', leerweg: 'secret', programme: '', institution: 7,
      endedBy: 'secret', name: 'secret',
    }
    const problems = enrolmentsProblems([enrolment, entree, { ...entree, startedOn: '2014-12-24' }], 'enrolments')
    expect(problems.map(({ path }) => path).sort()).toEqual([
      ...['endedBy', 'endedOn', 'institution', 'leerweg', 'level', 'name', 'programme', 'startedOn'].map((name) => {
        return `enrolments[0].${name}`
      }),
      'enrolments[2]',
    ])
    expect(problems.map(({ message }) => message).join()).not.toMatch(/secret|2014|2015/)
  })
})

describe('what follows from a history', () => {
  const advice = { level: 'mbo-2', endedBy: 'study-advice' } as const
  const one = { ...advice, startedOn: '2018-09-01', endedOn: '2019-02-01' }
  const open = { level: 'mbo-3', startedOn: '2019-09-01', endedOn: '2020-07-10' } as const

  it('is nothing where there is none', () => {
    expect(mboHistory([], '2022-01-01')).toEqual({
      terminations: { least: 0, most: 0 }, mboYearsWithoutDiploma: { least: 0, most: 0 }, endUnknown: [],
    })
    expect(inEntreeInPastTwoStudyYears([], '2022-01-01')).toBe(false)
  })

  it('is a count and a time since, between bounds where an end is not explained', () => {
    expect(mboHistory([one], '2022-01-01')).toEqual({
      terminations: { least: 1, most: 1 }, studyYearsSinceTermination: { least: 2, most: 2 },
      mboYearsWithoutDiploma: { least: 1, most: 1 }, studyYearsSinceMbo: { least: 2, most: 2 }, endUnknown: [],
    })
    expect(mboHistory([open, one], '2022-01-01')).toEqual({
      terminations: { least: 1, most: 2 }, studyYearsSinceTermination: { least: 1, most: 2 },
      mboYearsWithoutDiploma: { least: 0, most: 2 }, studyYearsSinceMbo: { least: 1, most: Infinity }, endUnknown: [0],
    })
  })

  it('leaves out what comes later', () => {
    expect(mboHistory([one, open], '2019-02-01')).toMatchObject({
      terminations: { least: 1, most: 1 }, studyYearsSinceTermination: { least: 0, most: 0 }, endUnknown: [],
    })
    expect(mboHistory([one, open], '2019-01-31')).toEqual({
      terminations: { least: 0, most: 0 }, mboYearsWithoutDiploma: { least: 1, most: 1 },
      studyYearsSinceMbo: { least: 0, most: 0 }, endUnknown: [],
    })
  })
})
