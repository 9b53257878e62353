import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appraise, presentValues, discountFactors, valueTo, whoGainsWhoPays, type Amounts, type Flow } from '../../../src/cost-benefit/index.js'
import { anyDiscounting, anyFlows, draws, people, type Person } from '../flows.arbitrary.js'

const years = 8

/** Everything that could be added up, so that rounding can be judged. */
function sizeOf(flows: readonly Flow[]): number {
  const ofList = (list: ArrayLike<number>) => Array.from(list).reduce((sum, each) => sum + Math.abs(each), 0)
  const sizes = flows.map(({ amounts }): number => {
    if (typeof amounts === 'number') return Math.abs(amounts) * years
    if (amounts === undefined || !('kind' in amounts)) return ofList(amounts ?? [])
    if (amounts.kind === 'drawn') return ofList(amounts.amounts)
    return amounts.kind === 'scaled' ? ofList(amounts.path as ArrayLike<number>) * 2 : 0
  })
  return 1 + sizes.reduce((sum, each) => sum + each, 0)
}

const near = (flows: readonly Flow[], one: number, other: number) => expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-12 * sizeOf(flows))

describe('any flows', () => {
  it('bring all parties together what they bring society, in the mean and in every draw', () => {
    fc.assert(
      fc.property(anyFlows, anyDiscounting, (flows, discounting) => {
        const { rows, society, realCosts, realBenefits, check } = whoGainsWhoPays(flows, { years, discounting })
        near(flows, rows.reduce((sum, { net }) => sum + net.known, 0), society.known)
        near(flows, realBenefits.known - realCosts.known, society.known)
        near(flows, check.difference, 0)
        society.draws?.forEach((value, draw) => near(flows, rows.reduce((sum, { net }) => sum + net.draws![draw]!, 0), value))
      }),
    )
  })

  it('come to the same in whatever order they stand', () => {
    fc.assert(
      fc.property(anyFlows.chain((flows) => fc.tuple(fc.constant(flows), fc.shuffledSubarray([...flows], { minLength: flows.length }))), anyDiscounting, ([flows, other], discounting) => {
        const options = { years, discounting, parties: people, perspectives: { some: ['government', 'pupil'] } } as const
        const [one, two] = [appraise(flows, options).perspectives, appraise(other, options).perspectives]
        for (const view of ['some', 'society'] as const) near(flows, one[view].netPresentValue.total!, two[view].netPresentValue.total!)
      }),
    )
  })

  it('scale', () => {
    const doubled = (amounts: Amounts): Amounts => {
      const twice = (list: ArrayLike<number>) => Array.from(list, (each) => 2 * each)
      if (typeof amounts === 'number') return 2 * amounts
      if (!('kind' in amounts)) return twice(amounts)
      if (amounts.kind === 'drawn') return { ...amounts, amounts: twice(amounts.amounts) }
      return amounts.kind === 'scaled' ? { ...amounts, by: twice(amounts.by) } : amounts
    }
    fc.assert(
      fc.property(anyFlows, anyDiscounting, (flows, discounting) => {
        const twice = flows.map((flow) => ({ ...flow, amounts: doubled(flow.amounts!) })) as Flow<Person>[]
        const value = (each: readonly Flow<Person>[]) => valueTo(each, 'society', { years, discounting }).total!
        near(flows, value(twice), 2 * value(flows))
      }),
    )
  })

  it('are worth in each draw what the flows of that draw alone are worth', () => {
    const inDraw = (amounts: Amounts, draw: number): Amounts => {
      if (typeof amounts === 'number' || !('kind' in amounts)) return amounts
      if (amounts.kind === 'scaled') return Array.from(amounts.path as ArrayLike<number>, (each) => each * amounts.by[draw]!)
      if (amounts.kind === 'discounted') return amounts
      const perDraw = amounts.amounts.length / draws
      return Array.from(amounts.amounts).slice(draw * perDraw, (draw + 1) * perDraw)
    }
    fc.assert(
      fc.property(anyFlows, anyDiscounting, (flows, discounting) => {
        const all = valueTo(flows, 'society', { years, discounting })
        if (all.draws === undefined) return
        for (let draw = 0; draw < draws; draw += 1) {
          const alone = flows.map((flow) => ({ ...flow, amounts: inDraw(flow.amounts!, draw) })) as Flow<Person>[]
          near(flows, valueTo(alone, 'society', { years, discounting }).total!, all.draws[draw]!)
        }
      }),
    )
  })

  it('of benefits alone are worth less at a higher rate', () => {
    const gains = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 2, maxLength: years })
    const rates = fc.tuple(fc.double({ min: -0.1, max: 0.5, noNaN: true }), fc.double({ min: 0.001, max: 0.5, noNaN: true }))
    fc.assert(
      fc.property(gains, rates, fc.constantFrom(0, 0.5, 1 as const), (amounts, [rate, more], firstExponent) => {
        const at = (each: number) => presentValues(amounts, discountFactors({ rate: each, firstExponent }, years))[0]!
        expect(at(rate + more)).toBeLessThan(at(rate))
      }),
    )
  })
})
