import { describe, expect, it } from 'vitest'
import * as costBenefit from '../../../src/cost-benefit/index.js'
import { appraisals } from '../../../src/models/index.js'
import { errorOf } from '../../support/error-of.js'
import { none, options, without } from './by-hand.js'

const problemsOf = (work: () => unknown) => errorOf(work).problems

const { appraiseTraject, appraiseTrajectDraws, trajectSensitivity } = appraisals

describe('draws', () => {
  const drawn = appraiseTrajectDraws(options, { 'prevents-no-bb-diploma': [0, 1] })

  it('give the appraisal of each', () => {
    expect(Array.from(drawn.preventedVsv, (people) => Number(people.toFixed(9)))).toEqual([0, 30])
    expect(Array.from(drawn.extraStartkwalificaties, (people) => Number(people.toFixed(9)))).toEqual([0, 30])
    const { draws, total } = drawn.appraisal.perspectives.national.netPresentValue
    expect(draws?.[0]).toBeCloseTo(-30_000, 6)
    expect(draws?.[1]).toBeCloseTo(240, 6)
    expect(total).toBeCloseTo(-14_880, 6)
    expect(drawn.appraisal.conventions.draws).toBe(2)
  })

  it('give what decisions take', () => {
    const decision = costBenefit.decide(drawn.netBenefits.national!)
    expect(decision.optimal).toBe('regular')
    // In one of the two draws the class brings 240.
    expect(decision.evpi).toBeCloseTo(120, 6)
    const [regular, traject] = drawn.strategies.national!
    expect(Array.from(regular!.cost)).toEqual([0, 0])
    expect(Array.from(traject!.cost, Math.round)).toEqual([30_000, 30_000])
    // 15 at once and 15 a year later, by 0.8.
    expect(traject!.effect[1]).toBeCloseTo(27, 9)
    // Worth it from 30,000 / 27 = 1,111.11 on in the second draw.
    const curve = costBenefit.acceptability(drawn.strategies.national!, [1111, 1112])
    expect(curve.map(({ strategies }) => strategies[1]!.probabilityBest)).toEqual([0, 0.5])
    expect(Array.from(drawn.strategies.mbo![1]!.cost)).toEqual([0, 0])
    expect(Array.from(drawn.strategies.society![1]!.cost, Math.round)).toEqual([40_000, 40_000])
  })

  it('move costs and worth by a factor', () => {
    const moved = appraiseTrajectDraws(options, { 'cost-factor': [1, 2], 'worth-factor': [1, 0.5] })
    const { draws } = moved.appraisal.perspectives.national.netPresentValue
    expect(draws?.[0]).toBeCloseTo(240, 6)
    expect(draws?.[1]).toBeCloseTo(0.5 * 30_240 - 60_000, 6)
    expect(Array.from(moved.strategies.national![1]!.cost, Math.round)).toEqual([30_000, 60_000])
    // The factor is on what an outcome is worth, not on how many there are.
    expect(moved.preventedVsv[1]).toBeCloseTo(30, 9)
  })

  it('of the pathway are those of both strategies', () => {
    const { preventedVsv } = appraiseTrajectDraws(options, { 'leerjaar-4-to-diploma': [0.5, 0.5] })
    expect(preventedVsv[1]).toBeCloseTo(30, 9)
    expect(appraiseTrajectDraws({ ...options, prevents: none }, { 'mbo-2-result': [0.7, 0.8] }).preventedVsv).toEqual(new Float64Array(2))
  })

  it('leave out whom something unknown concerns', () => {
    const unknown = [{ code: 'x', why: 'Not read.' }]
    const budget = { ...options.budget, traject: [[{ entries: [], unknown }]] }
    const { strategies, netBenefits } = appraiseTrajectDraws({ ...options, budget }, { 'worth-factor': [1, 2] })
    expect(netBenefits.national).toBeUndefined()
    expect(strategies.school).toBeUndefined()
    expect(netBenefits.pupil).toBeDefined()
  })

  it('that cannot be are told', () => {
    const paths = (draws: object) => problemsOf(() => appraiseTrajectDraws(options, draws as never)).map(({ path }) => path)
    expect(paths({})).toEqual(['draws'])
    expect(paths({ 'cost-factor': [1, NaN], 'worth-factor': [1] })).toEqual(['draws["cost-factor"]', 'draws["worth-factor"]'])
    expect(paths({ 'cost-factor': [1, 2], 'worth-factor': [1, 2, 3] })).toEqual(['draws["worth-factor"]'])
    expect(paths({ nothing: [1, 2] })[0]).toContain('nothing')
  })
})

describe('sensitivity', () => {
  const { base, ranges, evaluate } = trajectSensitivity({ ...options, prevents: none })

  it('is the appraisal as a function', () => {
    expect(evaluate(base).national).toBeCloseTo(-30_000, 6)
    expect(evaluate({ ...base, 'prevents-no-bb-diploma': 1 }).national).toBeCloseTo(240, 6)
    expect(evaluate({ ...base, 'prevents-no-bb-diploma': 1, 'worth-factor': 2 }).national).toBeCloseTo(30_480, 6)
    expect(evaluate({ ...base, 'cost-factor': 2 }).school).toBeCloseTo(-20_000, 6)
    expect(evaluate(base).society).toBeCloseTo(-40_000, 6)
  })

  it('has the ranges of numbers that the caller did not give', () => {
    expect(ranges).toEqual({})
    const rest = without(options, 'parameters')
    const byDefault = trajectSensitivity(rest)
    expect(byDefault.ranges['mbo-2-result']).toEqual({ low: 0.72, high: 0.78 })
    // There is no highest: the value itself.
    expect(byDefault.ranges['vsv-mbo-2']).toEqual({ low: 0.09, high: 0.121 })
    const evaluated = byDefault.evaluate(byDefault.base).national
    expect(evaluated).toBeCloseTo(appraiseTraject(rest).appraisal.perspectives.national.netPresentValue.total!, 6)
  })
})
