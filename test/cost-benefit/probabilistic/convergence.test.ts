import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convergence } from '../../../src/cost-benefit/probabilistic/convergence.js'
import { decide } from '../../../src/cost-benefit/probabilistic/decision.js'
import { errorOf } from '../../support/error-of.js'
import { normals } from './normals.js'

const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)

/** Nothing beside normal net benefits. */
function normal(draws: number, mean: number, deviation: number, stream = 'convergence') {
  return [
    { name: 'nothing', netBenefit: new Float64Array(draws) },
    { name: 'something', netBenefit: normals(draws, stream).map((z) => mean + deviation * z) },
  ]
}

describe('whether draws suffice', () => {
  it('by hand: four draws with mean 1 and variance 36', () => {
    const found = convergence([
      { name: 'nothing', netBenefit: [0, 0, 0, 0] },
      { name: 'something', netBenefit: [-2, -2, -2, 10] },
    ])
    // Squares 9 + 9 + 9 + 81 = 108, over 3; the root of 36 / 4 is 3. The distribution function at -1 / 3 is 0.369441.
    expect(found.increments).toEqual([{ name: 'nothing', mean: 1, standardError: 3, probabilityWrong: expect.closeTo(0.36944134, 7) }])
    // Best of each 0, 0, 0, 10: 2.5 - 1. Without one of the first: 10 / 3 - 2 = 4 / 3, three times; without the last: 0 - 0.
    // Their mean is 1, squares 3 * (1 / 3)^2 + 1 = 4 / 3, times 3 / 4.
    expect(found.evpi.value).toBe(1.5)
    expect(found.evpi.standardError).toBeCloseTo(1, 12)
    expect(found).toMatchObject({ verdict: 'insufficient', draws: 4, optimal: 'something' })
    expect(found.reasons).toEqual([
      { code: 'few-draws', found: 4, limit: 100 },
      { code: 'optimal-uncertain', found: found.probabilityWrong, limit: 0.05 },
      { code: 'evpi-imprecise', found: found.evpi.standardError, limit: expect.closeTo(0.15, 12) },
    ])
    // 4 * (3 * 1.644854)^2 = 97.4 for the choice, 4 * (1 / 0.15)^2 = 177.8 for the value, at least 100.
    expect(found.suggestedDraws).toBe(178)
    expect(found.running).toEqual([
      { draws: 1, means: [0, -2], optimal: 'nothing' },
      { draws: 2, means: [0, -2], optimal: 'nothing' },
      { draws: 3, means: [0, -2], optimal: 'nothing' },
      { draws: 4, means: [0, 1], optimal: 'something' },
    ])
  })

  it('10,000 draws suffice at a tenth of a deviation from 0, and 200 do not', () => {
    const many = convergence(normal(10_000, 10, 100))
    expect(many).toMatchObject({ verdict: 'sufficient', reasons: [], optimal: 'something' })
    expect(many.suggestedDraws).toBeUndefined()
    expect(many.increments[0]!.standardError).toBeCloseTo(1, 1)
    expect(many.running.map(({ draws }) => draws)).toEqual(Array.from({ length: 20 }, (_, point) => 500 * (point + 1)))
    expect(many.running.at(-1)!.means[1]).toBeCloseTo(decide(normal(10_000, 10, 100)).strategies[1]!.meanNetBenefit, 9)
    const few = convergence(normal(200, 10, 100))
    expect(few.verdict).toBe('insufficient')
    expect(few.reasons.map(({ code }) => code)).toContain('evpi-imprecise')
  })

  it('the error of the value of information is that of its draws, in the linear normal model', () => {
    // The loss of the optimal strategy with mean 10: its deviation over the root of the draws.
    const strategies = normal(20_000, 30, 100)
    const { evpi } = convergence(strategies, { batches: 200 })
    const losses = strategies[1]!.netBenefit.map((each) => Math.max(0, -each))
    const mean = losses.reduce((sum, each) => sum + each, 0) / 20_000
    const plain = Math.sqrt(losses.reduce((sum, each) => sum + (each - mean) ** 2, 0)) / 20_000
    expect(evpi.standardError / plain).toBeGreaterThan(0.85)
    expect(evpi.standardError / plain).toBeLessThan(1.15)
  })

  it('asks more of the draws where more is asked', () => {
    const strategies = normal(1_000, 10, 100)
    expect(convergence(strategies, { mostWrong: 0.4, evpiTolerance: 10 }).verdict).toBe('sufficient')
    const strict = convergence(strategies, { mostWrong: 1e-9, evpiTolerance: 0.1 })
    expect(strict.reasons.map(({ code }) => code)).toEqual(['optimal-uncertain', 'evpi-imprecise'])
    expect(strict.reasons[1]!.limit).toBe(0.1)
    expect(strict.suggestedDraws!).toBeGreaterThan(100_000)
  })

  it('adds up the chances of three, and has no doubt where the difference does not vary', () => {
    const [, something] = normal(1_000, 30, 100)
    const found = convergence([
      something!,
      { name: 'nothing', netBenefit: new Float64Array(1_000) },
      { name: 'less', netBenefit: something!.netBenefit.map((each) => each - 1) },
      { name: 'half', netBenefit: something!.netBenefit.map((each) => each / 2) },
    ])
    const sum = found.increments.reduce((total, each) => total + each.probabilityWrong, 0)
    expect(found.probabilityWrong).toBeCloseTo(sum, 12)
    expect(found.increments.find(({ name }) => name === 'less')!.probabilityWrong).toBeLessThan(1e-12)
    const same = convergence([{ name: 'a', netBenefit: Array<number>(200).fill(2) }, { name: 'b', netBenefit: Array<number>(200).fill(2) }])
    expect(same).toMatchObject({ verdict: 'sufficient', probabilityWrong: 0, evpi: { value: 0, standardError: 0 } })
  })

  it('suggests no number where means are equal', () => {
    const alternating = Float64Array.from({ length: 200 }, (_, draw) => (draw % 2 === 0 ? 1 : -1))
    const found = convergence([{ name: 'a', netBenefit: new Float64Array(200) }, { name: 'b', netBenefit: alternating }])
    expect(found.reasons.map(({ code }) => code)).toEqual(['optimal-uncertain'])
    expect(found.suggestedDraws).toBeUndefined()
    expect(found.probabilityWrong).toBe(0.5)
  })

  it('one strategy is the best for certain', () => {
    expect(convergence([{ name: 'only', netBenefit: normals(100, 'only') }])).toMatchObject({ verdict: 'sufficient', increments: [], probabilityWrong: 0 })
  })

  it('leaves out batches as its definition says', () => {
    const list = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(list, list, list, fc.integer({ min: 2, max: 12 }), (a, b, c, batches) => {
        const lists = { a, b, c }
        const strategiesWithout = (from: number, until: number) => {
          return Object.entries(lists).map(([name, each]) => ({ name, netBenefit: each.filter((_, draw) => draw < from || draw >= until) }))
        }
        const values = Array.from({ length: batches }, (_, batch) => {
          return decide(strategiesWithout(Math.floor((batch * 12) / batches), Math.floor(((batch + 1) * 12) / batches))).evpi
        })
        const mean = values.reduce((sum, each) => sum + each, 0) / batches
        const variance = ((batches - 1) / batches) * values.reduce((sum, each) => sum + (each - mean) ** 2, 0)
        const found = convergence(strategiesWithout(0, 0), { batches })
        expect(found.evpi.standardError).toBeCloseTo(Math.sqrt(variance), 7)
      }),
    )
  })

  it('names the true best in as many of 200 samples as it says, about', () => {
    const samples = Array.from({ length: 200 }, (_, seed) => convergence(normal(150, 8, 100, `sample ${seed}`)))
    const wrong = samples.filter(({ optimal }) => optimal === 'nothing').length
    // The mean of 150 draws has a deviation of 8.165; below 0 with probability 0.1636. Expected 32.7, deviation 5.2.
    expect(Math.abs(wrong - 32.7)).toBeLessThan(4 * 5.2)
    samples.forEach(({ probabilityWrong }) => expect(probabilityWrong).toBeLessThanOrEqual(0.5))
  })
})

describe('what cannot be judged', () => {
  it('names all that is wrong', () => {
    const wrong = { mostWrong: 1, evpiTolerance: 0, batches: 1, batch: 2 }
    expect(paths(() => convergence([{ name: 'a', netBenefit: [1, Number.NaN] }], wrong as never))).toEqual([
      'strategies[0].netBenefit[1]',
      'options.batch',
      'options.mostWrong',
      'options.evpiTolerance',
      'options.batches',
    ])
    expect(paths(() => convergence([{ name: 'a', netBenefit: [1] }]))).toEqual(['strategies[0].netBenefit'])
    expect(paths(() => convergence([{ name: 'a', netBenefit: [1, 2] }], 3 as never))).toEqual(['options'])
  })
})
