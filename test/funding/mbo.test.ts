import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mboCorrection, mboWeights, type MboStudent } from '../../src/funding/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'
import { cascadeCases, diplomaCases, lawCases, type WeightCase } from './mbo-cases.js'

function rowsOf({ enrolments, diplomas, context }: WeightCase) {
  const { years } = mboWeights(deepFreeze({ enrolments, ...(diplomas === undefined ? {} : { diplomas }) }), context)
  return years.map(({ fundingYear, enrolment, diplomas: obtained }) => [
    fundingYear,
    enrolment === undefined ? 'none' : (enrolment.weight.value ?? null),
    ...obtained.map(({ weight }) => weight.value ?? null),
  ])
}

describe('mboWeights', () => {
  it.each([...cascadeCases, ...diplomaCases, ...lawCases])('$fact: $name', (row) => {
    expect(rowsOf(row)).toEqual(row.rows)
  })

  it('shows the year of stay, the steps and the facts', () => {
    const [{ enrolments }] = cascadeCases as [WeightCase]
    const { years, assumptions } = mboWeights({ enrolments }, { lawOf: 2015 })
    expect(years.map(({ enrolment }) => [enrolment?.pot, enrolment?.yearOfStay, enrolment?.yearFactor])).toEqual([
      ['entree', 1, 1.2], ['entree', 2, 0.6], ['entree', 3, 0],
      ...[1.2, 1, 1].map((factor, index) => ['mbo-2-to-specialist', index + 1, factor]),
    ])
    expect(years[3]?.enrolment?.steps.map(({ code, factor }) => [code, factor])).toEqual([
      ['leerweg-weight', 1], ['price-factor', 1], ['year-factor', 1.2], ['enrolment-share', 0.8],
    ])
    expect(years[3]?.enrolment?.steps[2]?.evidence.fact?.id).toBe('FUN-04')
    expect(years.map(({ secondCount }) => secondCount)).toEqual(Array(6).fill('enrolled'))
    expect(assumptions).toEqual(['absence-is-from-programmes-that-count', 'law-of-one-funding-year'])
  })

  it('says what to supply, unless the weight is nothing anyway', () => {
    const entree = { level: 'entree', startedOn: '2013-08-01', endedOn: '2016-08-01' } as const
    const { years } = mboWeights({ enrolments: [entree] }, { lawOf: 2015 })
    expect(years.map(({ enrolment }) => enrolment?.supply)).toEqual([
      ['enrolments[0].leerweg', 'enrolments[0].priceFactor'],
      ['enrolments[0].leerweg', 'enrolments[0].priceFactor'],
      [],
    ])
    expect(years[2]?.enrolment?.weight.value).toBe(0)
  })

  it('marks a restart', () => {
    const { enrolments, context } = cascadeCases.find(({ name }) => name.includes('resets entree'))!
    const { years } = mboWeights({ enrolments }, context)
    expect(years.at(-1)?.enrolment?.steps.map(({ code }) => code)).toContain('year-factor-after-restart')
  })

  it('counts 1 October, with the first day and without the day of ending', () => {
    const on = (startedOn: string, endedOn: string) =>
      mboWeights({ enrolments: [{ level: 'mbo-2', startedOn, endedOn }] }).years.length
    expect([on('2013-10-01', '2013-10-02'), on('2013-09-01', '2013-10-01'), on('2013-10-02', '2014-10-01')]).toEqual([1, 0, 0])
  })

  it('asks for the last year where an enrolment has no end', () => {
    const student = { enrolments: [{ level: 'mbo-2', startedOn: '2013-08-01' }] } as const
    expect(mboWeights(student, { throughFundingYear: 2016 }).years.map(({ fundingYear }) => fundingYear)).toEqual([2015, 2016])
    expect(errorOf(() => mboWeights(student)).problems.map(({ path }) => path)).toEqual(['context.throughFundingYear'])
  })

  it('takes an end of no real enrolment for a mistake', () => {
    const endless = { level: 'mbo-2', startedOn: '2013-08-01', endedOn: '9999-12-31' } as const
    expect(errorOf(() => mboWeights({ enrolments: [endless] })).problems.map(({ path }) => path)).toEqual(['enrolments'])
  })

  it('says what an examendeelnemer was taken to be, where that weighs', () => {
    const filled = (name: string) => {
      const { enrolments, diplomas, context } = diplomaCases.find((each) => each.name.startsWith(name))!
      return mboWeights({ enrolments, diplomas }, context).assumptions
    }
    expect(filled('an examendeelnemer in the second')).toContain('each-enrolment-on-1-october-is-funded')
    expect(filled('and up to funding year 2014')).not.toContain('each-enrolment-on-1-october-is-funded')
  })

  it('names every problem, and no value', () => {
    const student = {
      enrolments: [{ level: 'mbo-9', startedOn: '2013-02-30', priceFactor: -1 }],
      diplomas: [{ kind: 'vmbo-bb', obtainedOn: '2014-07-10' }],
    } as unknown as MboStudent
    const error = errorOf(() => mboWeights(student, { lawOf: 1 }))
    expect(error.code).toBe('invalid-date')
    expect(error.problems.map(({ path }) => path)).toEqual([
      ...['enrolments[0].level', 'enrolments[0].startedOn', 'enrolments[0].priceFactor', 'diplomas[0].kind', 'context.lawOf'],
    ])
    expect(error.message).not.toMatch(/mbo-9|02-30|'vmbo-bb'/)
    const twice = { enrolments: [1, 2].map(() => ({ level: 'entree', startedOn: '2013-08-01', endedOn: '2014-08-01' }) as const) }
    expect(errorOf(() => mboWeights(twice)).problems.map(({ path }) => path)).toEqual(['enrolments[1]'])
  })

  it('without a fact gives the same weight or none; what came to be known later does not count', () => {
    const all = [...cascadeCases, ...diplomaCases, ...lawCases]
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom('leerweg', 'priceFactor', 'ministry' as const), (row, field) => {
        const enrolments = row.enrolments.map((each) => ({ ...each, [field]: undefined }))
        const [before, after] = [rowsOf(row), rowsOf({ ...row, enrolments })]
        return after.every((year, index) => year[1] === null || year[1] === before[index]![1])
      }),
    )
    const earlier = { ...cascadeCases[0]!, context: { knownOn: '2012-01-01' } }
    expect(rowsOf(earlier).map((year) => year[1])).toEqual([1, 1, 1, 1, 1, 1, 'none'])
  })
})

describe('mboCorrection', () => {
  it('is both counts over twice the first', () => {
    const at = (level: 'entree' | 'mbo-2', first: object, second: object, fundingYear = 2015) =>
      mboCorrection({ level, first, second } as Parameters<typeof mboCorrection>[0], { fundingYear }).value
    expect(at('entree', { bol: 100, bbl: 0 }, { bol: 80, bbl: 0 })).toBe(0.9)
    expect(at('entree', { bol: 10, bbl: 20 }, { bol: 10, bbl: 0 })).toBe(0.75)
    expect(at('mbo-2', { bol: 12, bbl: 20 }, { bol: 0, bbl: 25 })).toBe(0.75)
    expect(at('entree', { bol: 0, bbl: 0 }, { bol: 1, bbl: 0 })).toBeUndefined()
    expect(at('entree', { bol: 1, bbl: 0 }, { bol: 1, bbl: 0 }, 2019)).toBeUndefined()
  })

  it('is not known for the old model, nor after the cascade; bad counts are named together', () => {
    const counts = { level: 'mbo-2', first: { bol: 1, bbl: 1 }, second: { bol: 1, bbl: 0 } } as const
    expect(mboCorrection(counts, { fundingYear: 2014 })).toEqual({ unknown: expect.stringMatching(/second count .* was not noted/) })
    expect(mboCorrection(counts, { fundingYear: 2018, afterLastText: 'unchanged' }).value).toBeCloseTo(2.4 / 2.8, 12)
    expect(mboCorrection(counts, { fundingYear: 2019, afterLastText: 'unchanged' }).value).toBeUndefined()
    const wrong = { level: 'mbo-9', first: { bol: -1, bbl: 0.5 }, second: null }
    const error = errorOf(() => mboCorrection(wrong as never, { fundingYear: 2015, reading: 'none' }))
    expect(error.problems.map(({ path }) => path)).toEqual(['level', 'first.bol', 'first.bbl', 'second', 'context.reading'])
  })
})
