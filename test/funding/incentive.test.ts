import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incentive, type Applicant, type IncentiveInstitution } from '../../src/funding/index.js'
import { balanceOf } from '../../src/ledger/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'
import { incentiveCases, mboTwoNorm, priced, stay } from './incentive-cases.js'

const source = { document: 'an assumption' }

function applicant(diplomaChance: number, vsvChanceWithoutDiploma?: number): Applicant {
  const student = { enrolments: [stay('mbo-2', 2013, 2015)] }
  return { student, diplomaChance, ...(vsvChanceWithoutDiploma === undefined ? {} : { vsvChanceWithoutDiploma }) }
}

function linesOf({ entries }: ReturnType<typeof incentive>) {
  return entries.map(({ code, period, amount }) => [code, period, amount.eur])
}

describe('incentive', () => {
  it.each(incentiveCases)('$fact: $name', ({ applicant: who, institution = {}, context = priced, ...row }) => {
    const found = incentive(deepFreeze(who), deepFreeze(institution), deepFreeze(context))
    expect(linesOf(found)).toEqual(row.lines)
    expect([found.total.value?.eur ?? null, found.direction]).toEqual([row.total, row.direction])
    expect(found.unknown.map(({ supply }) => supply)).toEqual(row.supply ?? [])
    const weights = Object.entries(found.expectedWeights).map(([pot, { value }]) => [pot, value ?? null])
    expect(Object.fromEntries(weights)).toEqual(row.weights)
  })

  it('carries what was filled in, and balances', () => {
    const found = incentive(applicant(0.5, 0.4), mboTwoNorm(23), priced)
    expect(found.assumptions).toEqual([
      ...['diplomas-of-t-2', 'law-of-one-funding-year', 'stay-is-sure', 'worth-of-a-weight-does-not-move'],
      ...['second-count-not-included', 'effect-on-one-year-of-vsv', 'no-malus'],
    ])
    expect(balanceOf(found.entries)).toEqual({ rijk: { eur: '-8660' }, mbo: { eur: '8660' } })
    expect(found.entries.map(({ arithmetic }) => arithmetic)).toEqual([
      ...['0.96 x 6000', '0.8 x 6000', '0.5 x 0.2 x 6000', '-0.2 x 12500'],
    ])
  })

  it('makes no difference far from the norm, and may help by one student more', () => {
    expect(linesOf(incentive(applicant(0.5, 1), mboTwoNorm(10), priced)).at(-1)).toEqual(['vsv-norm-change', '2013-2014', '0'])
    // not met at 24 of 208; met at 24 of 209, which is 11.48 %
    const counts = { students: 208, vsv: 24, previous: { students: 208, vsv: 24 } }
    const one = { vsv: { schoolYear: '2013-2014', counts, sum: { value: { eur: '12500' }, source } } }
    expect(linesOf(incentive(applicant(1), one, priced)).at(-1)).toEqual(['vsv-norm-change', '2013-2014', '12500'])
  })

  it('is not known without prices, without a norm, or without weights; what is known stands apart', () => {
    const noPrice = incentive(applicant(0.5), mboTwoNorm(10), { lawOf: 2015 })
    expect([noPrice.known, noPrice.total.value, noPrice.direction]).toEqual([{ eur: '0' }, undefined, 'undetermined'])
    expect(noPrice.unknown.map(({ supply }) => supply)).toEqual(Array(3).fill('context.prices["mbo-2-to-specialist"]'))
    const counts = { students: 200, vsv: 24 }
    const open = { vsv: { schoolYear: '2013-2014', counts, sum: { value: { eur: '1' }, source } } }
    expect(incentive(applicant(0.5), open, priced).unknown.map(({ supply }) => supply)).toEqual([
      'institution.vsv.counts.previous',
    ])
    expect(incentive(applicant(0.5), {}, { prices: priced.prices }).unknown).toHaveLength(2)
  })

  it('without a chance of vsv gives the same whole or none', () => {
    for (const { applicant: who, institution = {}, context = priced, total } of incentiveCases) {
      for (const name of ['vsvChanceWithoutDiploma', 'vsvChanceWithDiploma']) {
        const found = incentive({ ...who, [name]: undefined }, institution, context).total.value?.eur
        if (found !== undefined) expect(found).toBe(total)
      }
    }
  })

  it('names each fact that a weight lacks', () => {
    const student = { enrolments: [{ level: 'mbo-2', startedOn: '2013-08-01', endedOn: '2014-08-01' } as const] }
    expect(incentive({ student, diplomaChance: 0 }, {}, priced).unknown.map(({ supply }) => supply)).toEqual([
      'student.enrolments[0].leerweg', 'student.enrolments[0].priceFactor',
    ])
  })

  it('never falls where the chance of a diploma rises', () => {
    const hundredth = fc.integer({ min: 0, max: 100 }).map((each) => each / 100)
    fc.assert(
      fc.property(hundredth, hundredth, hundredth, fc.integer({ min: 0, max: 30 }), (one, other, vsvChance, vsv) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((chance) =>
          Number(incentive(applicant(chance, vsvChance), mboTwoNorm(vsv), priced).total.value?.eur),
        )
        return low! <= high!
      }),
    )
  })

  it('names every problem of the applicant, the institution and the context at once, and no value', () => {
    const error = (work: () => unknown) => errorOf(work)
    const paths = (work: () => unknown) => error(work).problems.map(({ path }) => path)
    const wrong = { student: { enrolments: [] }, diplomaChance: 1.5, vsvChanceWithoutDiploma: -1, vsvChanceWithDiploma: Number.NaN }
    expect(paths(() => incentive(wrong, {}, { prices: { bol: 1 } as object }))).toEqual([
      ...['diplomaChance', 'vsvChanceWithoutDiploma', 'vsvChanceWithDiploma', 'student.enrolments', 'context.prices.bol'],
    ])
    expect(paths(() => incentive({} as Applicant, { vsv: {} } as unknown as IncentiveInstitution))).toEqual([
      ...['student', 'diplomaChance', 'institution.vsv.counts', 'institution.vsv.sum', 'institution.vsv.schoolYear'],
    ])
    const enrolments = [{ level: 'mbo-9', startedOn: '2013-13-01', endedOn: '2014-08-01' }]
    const counts = { students: -41, vsv: 3, previous: { students: 2, vsv: 3 } }
    const institution = { vsv: { schoolYear: '2013-2014', counts, sum: { value: { eur: '1' }, source } }, fewer: { year: 2011, baseline: 1.5 } }
    const all = () => incentive({ student: { enrolments }, diplomaChance: 2 } as unknown as Applicant, institution, { lawOf: 1 })
    expect(paths(all)).toEqual([
      ...['diplomaChance', 'student.enrolments[0].level', 'student.enrolments[0].startedOn', 'context.lawOf'],
      ...['institution.vsv.counts.students', 'institution.vsv.counts.vsv', 'institution.vsv.counts.previous.vsv'],
      'institution.fewer.baseline',
    ])
    expect(error(all).code).toBe('invalid-date')
    expect(error(all).message).not.toMatch(/mbo-9|2013-13|-41|1\.5/)
  })

  it('wants the expected stay as the last enrolment, and no chance of vsv with a startkwalificatie', () => {
    const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
    const turned = { enrolments: [stay('mbo-2', 2015, 2016), stay('mbo-2', 2013, 2014)] }
    expect(paths(() => incentive({ student: turned, diplomaChance: 1 }, {}))).toEqual(['student.enrolments'])
    const endless = { enrolments: [{ ...stay('mbo-2', 2013, 2014), endedOn: undefined }] }
    expect(paths(() => incentive({ student: endless, diplomaChance: 1 }, {}, { throughFundingYear: 2016 }))).toEqual(['student.enrolments'])
    expect(paths(() => incentive({ ...applicant(0.5), vsvChanceWithDiploma: 0.1 }, {}))).toEqual(['vsvChanceWithDiploma'])
  })
})
