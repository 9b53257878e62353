import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  drawnAmounts,
  flowsOfEffect,
  gradesOf,
  linearPath,
  presentValues,
  realBenefit,
  realCost,
  scaledAmounts,
  valueTo,
  whoGainsWhoPays,
  type FlowEvidence,
  type Graded,
  type OutcomeEffect,
} from '../../../src/cost-benefit/index.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { errorOf } from '../../support/error-of.js'

type Party = 'pupil' | 'government' | 'others' | 'employer'

const graded = <Value>(value: Value, evidence: FlowEvidence = 'descriptive', source?: string): Graded<Value> => {
  return { value, evidence, ...(source === undefined ? {} : { source }) }
}

/** Two outcomes of which one would have come about anyway, with all that an outcome may bring. */
const effect: OutcomeEffect<Party> = {
  outcome: 'startkwalificatie',
  extra: graded([2], 'quasi-experimental', 'an evaluation'),
  deadweightShare: graded(0.5, 'expert', 'two mentors'),
  displacementShare: graded(0.1, 'assumption'),
  persistence: graded([1, 0.9, 0.8], 'descriptive', 'CBS'),
  parts: [
    { kind: 'participation', gap: graded(0.25, 'descriptive', 'CBS'), wage: graded(20000) },
    { kind: 'wage', gap: graded(2000), participation: graded(0.8) },
    { kind: 'benefits', amount: graded(1000) },
    { kind: 'other', name: 'surplus', amount: graded([300, 200, 100], 'expert'), nature: 'real', receiver: 'employer' },
  ],
  taxShare: graded(0.25, 'rct', 'tax tables'),
  parties: { person: 'pupil', government: 'government', others: 'others' },
  priceLevel: 2014,
}

const options = { years: 3, discounting: { rate: 0.25, firstExponent: 0 } } as const

describe('what an outcome brings', () => {
  const flows = flowsOfEffect(effect, { years: 3 })
  const byName = (name: string) => flows.find((flow) => flow.name === `startkwalificatie: ${name}`)!

  it('is persistence x (participation gap x wage + wage gap x participation), by year', () => {
    // 0.25 x 20,000 = 5000 and 2000 x 0.8 = 1600, of which 1, 0.9 and 0.8 persist.
    expect(Array.from(byName('participation').amounts as Float64Array)).toEqual([5000, 4500, 4000])
    expect(byName('wage').amounts).toEqual(new Float64Array([1600, 1440, 1280]))
    expect(byName('benefits').amounts).toEqual(new Float64Array([1000, 900, 800]))
    expect(byName('surplus').amounts).toEqual(new Float64Array([300, 180, 80]))
    expect(byName('wage, tax').amounts).toEqual(new Float64Array([400, 360, 320]))
  })

  it('goes to each party as the formula has it, and together to society', () => {
    // With 1, 0.8 and 0.64: participation 5000 + 3600 + 2560 = 11,160; wage 1600 + 1152 + 819.2 = 3571.2; together
    // 14,731.2. Benefits 1000 + 720 + 512 = 2232. Surplus 300 + 144 + 51.2 = 495.2. A tenth of earnings is displaced.
    const value = (...parties: Party[]) => valueTo(flows, parties, options).total!
    expect(value('pupil')).toBeCloseTo(0.75 * 14731.2 - 2232, 8)
    expect(value('government')).toBeCloseTo(0.25 * 14731.2 * 0.9 + 2232, 8)
    expect(value('others')).toBeCloseTo(-0.1 * 14731.2 * 0.75, 8)
    expect(value('employer')).toBeCloseTo(495.2, 8)
    expect(valueTo(flows, 'society', options).total).toBeCloseTo(0.9 * 14731.2 + 495.2, 8)
    expect(whoGainsWhoPays(flows, options).check.difference).toBeCloseTo(0, 8)
  })

  it('rests on the weakest of its numbers and names all their sources', () => {
    expect(byName('participation')).toMatchObject({ evidence: 'expert', source: 'an evaluation; two mentors; CBS' })
    expect(byName('participation, tax')).toMatchObject({ evidence: 'expert', source: 'an evaluation; two mentors; CBS; tax tables' })
    expect(byName('participation, displaced')).toMatchObject({ evidence: 'assumption' })
    const { outcome, extra, persistence, parts, parties, priceLevel } = effect
    const plain = { outcome, extra, persistence, parts, parties, priceLevel }
    expect(flowsOfEffect(plain, { years: 3 })[0]).toMatchObject({ evidence: 'descriptive' })
    const [bare] = flowsOfEffect({ ...plain, extra: graded(1), persistence: graded(1), parts: [{ kind: 'benefits', amount: graded(1) }] }, { years: 1 })
    expect(bare).not.toHaveProperty('source')
  })

  it('begins later where it does, and comes from each year in which outcomes are reached', () => {
    const later: OutcomeEffect<Party> = {
      outcome: 'diploma', extra: graded([1, 10]), persistence: graded([1, 0.5]), startsAfter: 1,
      parts: [{ kind: 'benefits', name: 'bijstand', amount: graded([100, 200, 400]) }],
      parties: { person: 'pupil', government: 'government' }, priceLevel: 2014,
    }
    // One outcome brings 0, 100, 200 x 0.5 and nothing after; ten of them a year later the same tenfold.
    const [flow] = flowsOfEffect(later, { years: 5 })
    expect(flow).toMatchObject({ name: 'diploma: bijstand', payer: 'pupil', receiver: 'government', nature: 'transfer' })
    expect(flow?.amounts).toEqual(new Float64Array([0, 100, 1100, 1000, 0]))
    // One in every year: 0, 100, 200, 200, 200.
    expect(flowsOfEffect({ ...later, extra: graded(1) }, { years: 5 })[0]?.amounts).toEqual(new Float64Array([0, 100, 200, 200, 200]))
    // What comes after the last year is left out.
    expect(flowsOfEffect({ ...later, extra: graded([1]) }, { years: 2 })[0]?.amounts).toEqual(new Float64Array([0, 100]))
  })

  it('has the draws of the outcomes', () => {
    const factors = [1, 0.8, 0.64]
    const value = (extra: OutcomeEffect['extra']['value'], name: string) => {
      const drawn = flowsOfEffect({ ...effect, extra: graded(extra) }, { years: 3 })
      return Array.from(presentValues(drawn.find((flow) => flow.name === `startkwalificatie: ${name}`)!.amounts!, factors))
    }
    const near = (found: number[], expected: number[]) => expected.forEach((each, at) => expect(found[at]).toBeCloseTo(each, 8))
    near(value(scaledAmounts([2], [1, 0, -1]), 'participation'), [11160, 0, -11160])
    near(value(scaledAmounts([2], [1, 3]), 'wage, tax'), [892.8, 2678.4])
    // Two in the first year; two in the second, whose gains start there: 0.8 x 5000 + 0.64 x 4500.
    near(value(drawnAmounts(2, [2, 0, 0, 2]), 'participation'), [11160, 6880])
    near(value(drawnAmounts(2, [2, 0, 0, 2]), 'participation, displaced'), [1116, 688])
  })

  it('is nothing without an effect', () => {
    const none = flowsOfEffect({ ...effect, extra: graded(0, 'assumption') }, { years: 3 })
    expect(whoGainsWhoPays(none, options).rows.map(({ net }) => net.total)).toEqual([0, 0, 0, 0])
    const programme = realCost<Party>('government', { name: 'programme', amounts: [500], priceLevel: 2014, evidence: 'descriptive' })
    expect(valueTo([programme, ...none], 'society', options).total).toBe(-500)
  })

  it('leaves its input alone', () => {
    expect(flowsOfEffect(deepFreeze(structuredClone(effect)), { years: 3 })).toEqual(flows)
  })

  it('adds up for any shares', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, share, share, (deadweight, displaced, tax, gap) => {
        const any = { ...effect, deadweightShare: graded(deadweight), displacementShare: graded(displaced), taxShare: graded(tax) }
        const each = flowsOfEffect({ ...any, parts: [{ kind: 'participation', gap: graded(gap), wage: graded(30000) }] }, { years: 3 })
        const value = (...parties: Party[]) => valueTo(each, parties, options).total!
        const society = valueTo(each, 'society', options).total!
        // 1 + 0.72 + 0.512 = 2.232 years of persisting gap.
        const earned = 2 * (1 - deadweight) * gap * 30000 * 2.232
        expect(society).toBeCloseTo(earned * (1 - displaced), 6)
        expect(value('government') + value('pupil') + value('others')).toBeCloseTo(society, 6)
        expect(value('government')).toBeCloseTo(tax * earned * (1 - displaced), 6)
      }),
    )
  })
})

describe('an effect that cannot be', () => {
  const pathsOf = (given: unknown, years = 3) => errorOf(() => flowsOfEffect(given as OutcomeEffect, { years })).problems.map(({ path }) => path)

  it('is refused with everything that is wrong', () => {
    expect(pathsOf({ colour: 1 }, 0)).toEqual([
      'options.years', 'effect.colour', 'effect.outcome', 'effect.extra', 'effect.persistence', 'effect.parts', 'effect.parties', 'effect.priceLevel',
    ])
    expect(
      pathsOf({
        ...effect,
        extra: { value: [1, 2, 3, 4], evidence: 'rct' },
        deadweightShare: graded(1.1),
        displacementShare: 0.5,
        persistence: graded([1, -0.1]),
        startsAfter: -1,
        taxShare: graded(0.3, 'guess' as FlowEvidence, ''),
        parties: { person: 'pupil', government: 'pupil' },
        parts: [
          { kind: 'luck' },
          { kind: 'wage', gap: graded(Number.NaN), participation: graded([]), amount: 1 },
          { kind: 'benefits', amount: graded(1) },
          { kind: 'benefits', amount: graded(1) },
          { kind: 'other', amount: graded('x'), nature: 'real' },
          { kind: 'other', name: 'crime', amount: graded(1), nature: 'real', payer: 'a', receiver: 'b' },
          { kind: 'other', name: 'fine', amount: graded(1), nature: 'transfer', payer: 'a', receiver: 'a' },
          7,
        ],
      }),
    ).toEqual([
      'effect.extra.value', 'effect.deadweightShare.value', 'effect.displacementShare', 'effect.persistence.value[1]', 'effect.startsAfter',
      'effect.parts[0].kind',
      'effect.parts[1].amount', 'effect.parts[1].gap.value', 'effect.parts[1].participation.value',
      'effect.parts[3].name',
      'effect.parts[4].name', 'effect.parts[4].amount.value', 'effect.parts[4]',
      'effect.parts[5]', 'effect.parts[6]', 'effect.parts[7]',
      'effect.taxShare.evidence', 'effect.taxShare.source', 'effect.parties.others',
    ])
  })

  it('is refused with parties that are one, or outcomes that were discounted', () => {
    expect(pathsOf({ ...effect, parties: { person: 'pupil', government: 'pupil', others: 'o' } })).toEqual(['effect.parties'])
    expect(pathsOf({ ...effect, extra: graded({ kind: 'discounted', values: 1, discounting: {} }) })).toEqual(['effect.extra.value'])
    expect(pathsOf(undefined)).toEqual(['effect'])
  })
})

describe('a path', () => {
  it('runs in a straight line and stays', () => {
    // 29 % of a cohort makes up for it within ten years.
    const path = linearPath({ from: 1, to: 0.71, over: 10, years: 12 })
    expect(path.length).toBe(12)
    expect(path[0]).toBe(1)
    expect(path[5]).toBeCloseTo(0.855, 12)
    expect([path[10], path[11]]).toEqual([0.71, 0.71])
    expect(linearPath({ from: 1, to: 0, over: 5, years: 2 })).toEqual(new Float64Array([1, 0.8]))
    expect(errorOf(() => linearPath({ from: Number.NaN, over: 0 } as never)).problems.map(({ path: at }) => at)).toEqual([
      'path.from', 'path.to', 'path.over', 'path.years',
    ])
  })
})

describe('grades of evidence', () => {
  const of = (name: string, amount: number, evidence: FlowEvidence) => realBenefit('pupil', { name, amounts: [amount], priceLevel: 2014, evidence })

  it('share the present value by its absolute amount', () => {
    const flows = [
      of('a', 100, 'rct'), of('b', -50, 'quasi-experimental'), of('c', 25, 'descriptive'), of('d', 15, 'expert'), of('e', -10, 'assumption'),
      realCost('school', { name: 'f', unknown: 'Nobody counted.' }),
    ]
    expect(gradesOf(flows, options)).toEqual({
      shares: { rct: 0.5, 'quasi-experimental': 0.25, descriptive: 0.125, expert: 0.075, assumption: 0.05 },
      of: 200,
      notes: [
        { code: 'expert', flows: ['d'], share: 0.075 },
        { code: 'assumption', flows: ['e'], share: 0.05 },
        { code: 'unknown', flows: ['f'] },
      ],
    })
  })

  it('are all 0 where nothing has a value', () => {
    const { shares, notes } = gradesOf([of('a', 0, 'expert')], options)
    expect(Object.values(shares)).toEqual([0, 0, 0, 0, 0])
    expect(notes).toEqual([{ code: 'expert', flows: ['a'], share: 0 }])
    expect(gradesOf([of('a', 1, 'rct')], options).notes).toEqual([])
  })
})
