import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incentive, type Applicant, type IncentiveInstitution } from '../../src/funding/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'

const source = { document: 'an assumption' }
const prices = {
  entree: { value: { eur: '5000' }, source },
  'mbo-2-to-specialist': { value: { eur: '6000' }, source },
}
const context = { lawOf: 2015, prices }

const mboTwo = { level: 'mbo-2', startedOn: '2013-08-01', endedOn: '2015-08-01', leerweg: 'bol', priceFactor: 1 } as const
const entree = (from: number, to: number) =>
  ({ ...mboTwo, level: 'entree', startedOn: `${from}-08-01`, endedOn: `${to}-08-01` }) as const

function applicant(diplomaChance: number, vsvChanceWithoutDiploma?: number, student: Applicant['student'] = { enrolments: [mboTwo] }) {
  return { student, diplomaChance, ...(vsvChanceWithoutDiploma === undefined ? {} : { vsvChanceWithoutDiploma }) }
}

/** The norm of mbo-2 in 2013-2014 is 11.5 %: of 200 students 23, of 201 students 23 too. */
function institution(vsv: number, previous = { students: 200, vsv }): IncentiveInstitution {
  return { vsv: { schoolYear: '2013-2014', counts: { students: 200, vsv, previous }, sum: { value: { eur: '12500' }, source } } }
}

function linesOf({ entries }: ReturnType<typeof incentive>) {
  return entries.map(({ code, period, amount }) => [code, period, amount.eur])
}

describe('incentive', () => {
  it('two years of mbo-2 and half a chance of a diploma', () => {
    const found = incentive(deepFreeze(applicant(0.5)), {}, deepFreeze(context))
    // 0.96 x 6000, 0.8 x 6000, 0.5 x 0.2 x 6000
    expect(linesOf(found)).toEqual([
      ['mbo-enrolment', '2015', '5760'], ['mbo-enrolment', '2016', '4800'], ['mbo-diploma', '2017', '600'],
    ])
    expect([found.total.value, found.direction]).toEqual([{ eur: '11160' }, 'admit'])
  })

  it('a third year in entree earns nothing, after a break of two Octobers it does', () => {
    const again = (year: number) => ({ enrolments: [entree(2013, 2015), entree(year, year + 1)] })
    expect(linesOf(incentive(applicant(1, 0, again(2015)), {}, context))).toEqual([
      ['mbo-enrolment', '2017', '0'], ['mbo-diploma', '2018', '0'],
    ])
    expect(incentive(applicant(1, 0, again(2015)), {}, context).direction).toBe('none')
    expect(incentive(applicant(1, 0, again(2017)), {}, context).total.value).toEqual({ eur: '6000' })
  })

  it('costs the sum of the norm where one vsv student more breaks it', () => {
    // met at 23 of 200; at 23 of 201; not at 24 of 201: a chance of 0.5 x 0.4 to lose 12500
    const found = incentive(applicant(0.5, 0.4), institution(23), context)
    expect(linesOf(found).at(-1)).toEqual(['vsv-norm', '2013-2014', '-2500'])
    const third = { enrolments: [{ ...mboTwo, startedOn: '2007-08-01', endedOn: '2013-08-01' }, { ...mboTwo, endedOn: '2014-08-01' }] }
    const late = incentive(applicant(0, 1, third), institution(23), context)
    expect([late.total.value, late.direction]).toEqual([{ eur: '-12500' }, 'refuse'])
  })

  it('makes no difference far from the norm, and may help by one student more', () => {
    expect(linesOf(incentive(applicant(0.5, 1), institution(10), context)).at(-1)).toEqual(['vsv-norm', '2013-2014', '0'])
    // not met at 24 of 208; met at 24 of 209, which is 11.48 %
    const counts = { students: 208, vsv: 24, previous: { students: 208, vsv: 24 } }
    const one = { vsv: { schoolYear: '2013-2014', counts, sum: { value: { eur: '12500' }, source } } }
    expect(linesOf(incentive(applicant(1), one, context)).at(-1)).toEqual(['vsv-norm', '2013-2014', '12500'])
  })

  it('is not known without prices, without a norm, or without weights; what is known stands apart', () => {
    const noPrice = incentive(applicant(0.5), institution(10), { lawOf: 2015 })
    expect([noPrice.known, noPrice.total.value, noPrice.direction]).toEqual([{ eur: '0' }, undefined, 'undetermined'])
    expect(noPrice.unknown.map(({ supply }) => supply)).toEqual(Array(3).fill('context.prices["mbo-2-to-specialist"]'))
    const counts = { students: 200, vsv: 24 }
    const open = { vsv: { schoolYear: '2013-2014', counts, sum: { value: { eur: '1' }, source } } }
    expect(incentive(applicant(0.5), open, context).unknown.map(({ supply }) => supply)).toEqual([
      'institution.vsv.counts.previous',
    ])
    expect(incentive(applicant(0.5), {}, { prices }).unknown).toHaveLength(2)
  })

  it('never falls where the chance of a diploma rises', () => {
    const hundredth = fc.integer({ min: 0, max: 100 }).map((each) => each / 100)
    fc.assert(
      fc.property(hundredth, hundredth, hundredth, fc.integer({ min: 0, max: 30 }), (one, other, vsvChance, vsv) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((chance) =>
          Number(incentive(applicant(chance, vsvChance), institution(vsv), context).total.value?.eur),
        )
        return low! <= high!
      }),
    )
  })

  it('names every problem', () => {
    const wrong = { student: { enrolments: [] }, diplomaChance: 1.5, vsvChanceWithoutDiploma: -1 }
    const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)
    expect(paths(() => incentive(wrong, {}, { prices: { bol: 1 } as object }))).toEqual([
      'diplomaChance', 'vsvChanceWithoutDiploma', 'student.enrolments', 'context.prices.bol', 'context.prices["bol"]',
    ])
    expect(paths(() => incentive({} as Applicant, { vsv: {} } as unknown as IncentiveInstitution))).toEqual([
      ...['student', 'diplomaChance', 'student.enrolments', 'institution.vsv.counts', 'institution.vsv.sum'],
      'institution.vsv.schoolYear',
    ])
  })
})
