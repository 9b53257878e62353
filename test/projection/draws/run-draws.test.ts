import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/projection/program/compile.js'
import { mergeDraws } from '../../../src/projection/draws/merge-draws.js'
import { defineModel, type CohortModel } from '../../../src/projection/model/model.js'
import { run } from '../../../src/projection/cohort/run.js'
import { drawsOf, runDraws } from '../../../src/projection/draws/run-draws.js'
import { stockQuantiles } from '../../../src/projection/draws/stock-quantiles.js'
import type { Value } from '../../../src/projection/model/value.js'
import { productOf } from '../../../src/projection/model/values.js'
import { errorOf } from '../../support/error-of.js'
import { cohortModels } from '../model.arbitrary.js'

const model = defineModel({
  name: 'two exits',
  time: { cycle: 'step', count: 3 },
  states: ['in', 'out', 'gone'],
  parameters: { out: 0.2, gone: 0.1, price: 10 },
  strategies: { now: {}, plan: { out: productOf('out', 0.5) } },
  start: { in: 100 },
  inflow: { in: 10 },
  transitions: { in: { out: 'out', gone: 'gone', in: 'rest' }, out: { gone: 'gone', out: 'rest' } },
  rewards: { cost: { perState: { in: 'price', out: 2 }, discount: { rate: 0.03 } }, years: { perState: { in: 1 } } },
  counting: 'trapezoid',
})

/** Draws of the three parameters, the same each time. */
function draws(count: number, from = 0) {
  const each = (of: (draw: number) => number) => Array.from({ length: count }, (_, index) => of(from + index))
  return { out: each((k) => 0.1 + (k % 7) / 20), gone: each((k) => 0.05 + (k % 11) / 40), price: each((k) => 8 + (k % 5)) }
}

describe('draws in parts', () => {
  it('come to the same bits as the whole, for any split', () => {
    const whole = runDraws(model, { draws: draws(600), keep: 'stocks' })
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 599 }), { maxLength: 4 }), (cuts) => {
        const bounds = [0, ...cuts.sort((a, b) => a - b), 600]
        const parts = bounds.slice(1).map((end, index) => {
          const from = bounds[index]!
          return runDraws(model, { draws: draws(end - from, from), shard: { from, total: 600 }, keep: 'stocks' })
        })
        const { totals, stocks, ...rest } = mergeDraws(parts.reverse())
        expect(rest).toEqual({ ...whole, totals: undefined, stocks: undefined })
        expect(totals.every((each, at) => each.every((total, place) => total === whole.totals[at]![place]))).toBe(true)
        expect(stocks!.every((each, at) => each.every((people, place) => people === whole.stocks![at]![place]))).toBe(true)
      }),
      { numRuns: 10 },
    )
  })

  it('must be of one model, without a gap or an overlap', () => {
    const part = (from: number, count: number, of: CohortModel = model) => runDraws(of, { draws: draws(count, from), shard: { from, total: 9 } })
    const messages = (...parts: ReturnType<typeof part>[]) => errorOf(() => mergeDraws(parts)).problems.map(({ message }) => message)
    expect(messages(part(0, 3), part(4, 2))).toEqual(['it begins at draw 4 and leaves a gap after the part before it'])
    expect(messages(part(0, 3), part(2, 2))).toEqual(['it begins at draw 2 and has draws of the part before it'])
    expect(messages(part(0, 3), part(3, 2, { ...model, start: { in: 101 } }))).toEqual(['it is of another model'])
    expect(messages()).toEqual(['there are no parts'])
    expect(mergeDraws([part(3, 2), part(0, 3)])).toMatchObject({ from: 0, draws: 5, total: 9 })
  })

  it('must lie within the whole', () => {
    const error = errorOf(() => runDraws(model, { draws: draws(3), shard: { from: 7, total: 9 } }))
    expect(error.problems.map(({ path }) => path)).toEqual(['shard'])
  })
})

describe('a long run', () => {
  it('tells how far it is, after each block and at the end', () => {
    const seen: number[] = []
    runDraws(model, { draws: draws(1200), onProgress: (done, total) => seen.push(done, total) })
    expect(seen).toEqual([400, 1200, 800, 1200, 1200, 1200])
  })

  it('stops when it is told to, and the rest can be run later', () => {
    const signal = { aborted: false }
    const begun = runDraws(model, { draws: draws(1200), signal, onProgress: () => (signal.aborted = true) })
    expect(begun).toMatchObject({ from: 0, draws: 400, total: 1200 })
    const rest = runDraws(model, { draws: draws(800, 400), shard: { from: 400, total: 1200 } })
    expect(mergeDraws([begun, rest])).toEqual(runDraws(model, { draws: draws(1200) }))
  })

  it('that is stopped before it begins has no draws', () => {
    expect(runDraws(model, { draws: draws(5), signal: { aborted: true } })).toMatchObject({ draws: 0, total: 5 })
  })
})

describe('a draw that leaves its range', () => {
  it('is named by the place of the share, with the first draw and how many', () => {
    const error = errorOf(() => runDraws(model, { draws: { out: [0.2, 0.3, 1.2, 0.1, 1.3] } }))
    expect(error.problems).toEqual([
      {
        path: 'transitions.in.out',
        message: 'it comes to 1.2 in draw 2, and leaves its range in 2 of 5 draws',
        expected: 'shares from 0 to 1 in every draw',
        hint: 'It depends on draws.out',
      },
    ])
  })

  it('is found in what is made of it: what it leaves, and what it is multiplied by', () => {
    const placeOf = (share: Value, out: readonly number[]) => {
      const changed = { ...model, strategies: {}, transitions: { in: { out: share, in: 'rest' } } } as CohortModel
      return errorOf(() => runDraws(changed, { draws: { out } })).problems[0]!.path
    }
    expect(placeOf({ kind: 'complement', of: 'out' }, [0.5, 1.5])).toBe('transitions.in.out')
    expect(placeOf({ kind: 'product', of: ['out', { kind: 'difference', of: ['out', 1] }] }, [0.5, 2])).toBe('transitions.in.out')
    expect(placeOf({ kind: 'sum', of: ['out', 0.5] }, [0.5, 0.6])).toBe('transitions.in.out')
    expect(placeOf({ kind: 'exponential', of: { kind: 'product', of: ['out', -1] } }, [0.5, -0.1])).toBe('transitions.in.out')
  })

  it('is found where the shares of a row do not add up to 1', () => {
    const open = { ...model, strategies: {}, transitions: { in: { out: 'out', in: 0.8 } } } as CohortModel
    expect(errorOf(() => runDraws(open, { draws: { out: [0.2, 0.1] } })).problems[0]!.path).toBe('transitions')
  })

  describe('in one row of a series, though the series as a whole looks sound', () => {
    const series = (rows: unknown): CohortModel => ({
      name: 'series',
      time: { cycle: 'step', count: 2 },
      states: ['in', 'out', 'gone'],
      parameters: { p: 0.5, q: 0.5 },
      start: { in: 100 },
      transitions: { in: rows as never },
    })
    const problemsOf = (rows: unknown, draws: Record<string, readonly number[]>) => errorOf(() => runDraws(series(rows), { draws })).problems

    it('where a share is above 1 or below 0', () => {
      // 0.5 + 0.5 x (1 - 1.2) = 0.4 out, and 0.5 x 1.2 = 0.6 gone.
      expect(problemsOf([{ out: 'p' }, { gone: 'q', out: 'rest' }], { q: [0.5, 1.2] })).toEqual([
        {
          path: 'transitions.in[1].gone',
          message: 'it comes to 1.2 in draw 1, and leaves its range in 1 of 2 draws',
          expected: 'shares from 0 to 1 in every draw',
          hint: 'It depends on draws.q',
        },
      ])
      expect(problemsOf([{ gone: 0.5 }, { gone: 'q', out: 'rest' }], { q: [-0.5] })[0]!.path).toBe('transitions.in[1].gone')
    })

    it('where a row takes more than there is', () => {
      // 0.7 - 0.4 = 0.3 out and 0.7 gone.
      const rows = [{ out: 'p', gone: 'q' }, { out: 1 }]
      expect(problemsOf(rows, { p: [0.5, 0.7], q: [0.5, 0.7] })).toMatchObject([{ path: 'transitions.in[0]', hint: 'It depends on draws.p, draws.q' }])
      expect(runDraws(series(rows), { draws: { p: [0.2, 0.5], q: [0.1, 0.5] } }).draws).toBe(2)
    })

    it('where those who are refused go', () => {
      // Of half who apply half is refused: 0.25 x 1.2 = 0.3 gone, 0.25 x -0.2 = -0.05 in beside the 0.5.
      const rows = { out: { kind: 'admission', applies: 0.5, admitted: 0.5, refused: { gone: 'q', in: 'rest' } }, in: 'rest' }
      expect(problemsOf(rows, { q: [1.2] })[0]!.path).toBe('transitions.in.out.refused.gone')
    })
  })

  it('is found where an amount is not finite', () => {
    const priced = { ...model, rewards: { cost: { perState: { in: { kind: 'quotient', of: 1, by: 'price' } } } } } as CohortModel
    const error = errorOf(() => runDraws(priced, { draws: { price: [1, 0, 0] } }))
    expect(error.problems[0]).toMatchObject({ path: 'rewards.cost', message: 'it does not come to a finite number in 2 of 3 draws, first in draw 1' })
  })
})

describe('a compiled model', () => {
  it('runs as the model does, as often as is asked', () => {
    const compiled = compile(model)
    const once = runDraws(model, { draws: draws(10) })
    expect(runDraws(compiled, { draws: draws(10) })).toEqual(once)
    expect(runDraws(compiled, { draws: draws(10) })).toEqual(once)
    expect(errorOf(() => runDraws(compiled, { draws: draws(10), strategies: ['now'] })).problems[0]!.path).toBe('options.strategies')
  })
})

describe('stocks of draws', () => {
  it('are those of a run with the same numbers, and so are their quantiles in between', () => {
    const result = runDraws(model, { draws: { out: [0.2, 0.4] }, keep: 'stocks' })
    const each = [0.2, 0.4].map((out) => run({ ...model, parameters: { ...model.parameters!, out } }, { strategy: 'now' }).stocks)
    const size = each[0]!.length
    each.forEach((stocks, draw) => {
      stocks.forEach((people, at) => {
        expect(result.stocks![0]![draw * size + at]).toBeCloseTo(people, 9)
      })
    })
    const [quarter] = stockQuantiles(result, [0.25], { strategy: 'now' })
    quarter!.forEach((people, at) => {
      const [low, high] = each.map((stocks) => stocks[at]!).sort((a, b) => a - b)
      expect(people).toBeCloseTo(low! + (high! - low!) / 4, 9)
    })
  })

  it('have quantiles only where they were kept', () => {
    const result = runDraws(model, { draws: { out: [0.2, 0.4] } })
    expect(errorOf(() => stockQuantiles(result, [2], { strategy: 'now' })).problems.map(({ path }) => path)).toEqual(['probabilities[0]', 'run'])
  })
})

describe('any sound model', () => {
  const rewarded = (sound: CohortModel): CohortModel => ({
    ...sound,
    strategies: { one: {}, same: {} },
    rewards: { years: { perState: Object.fromEntries(sound.states.map((state, at) => [state, at + 1])), discount: { rate: 0.03 } } },
    counting: 'trapezoid',
  })

  it('comes to the same in one draw as in an exact run', () => {
    fc.assert(
      fc.property(cohortModels, (sound) => {
        const exact = run(rewarded(sound), { strategy: 'one' })
        const fast = runDraws(rewarded(sound), { draws: {}, keep: 'stocks' })
        const tolerance = 1e-12 * Math.max(1, exact.conservation.entered)
        exact.stocks.forEach((people, at) => {
          if (Math.abs(fast.stocks![0]![at]! - people) > tolerance) expect(fast.stocks![0]![at]).toBe(people)
        })
        const [total, expected] = [drawsOf(fast, 'years', { strategy: 'one' })[0]!, exact.rewards['years']!.total]
        expect(Math.abs(total - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)))
        expect(fast.check.lostShare).toBeLessThanOrEqual(1e-12)
        expect(fast.check.leastPeople).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 50 },
    )
  })

  it('differs from itself by nothing', () => {
    fc.assert(
      fc.property(cohortModels, (sound) => {
        const fast = runDraws(rewarded(sound), { draws: {} })
        expect(drawsOf(fast, 'years', { strategy: 'same' })).toEqual(drawsOf(fast, 'years', { strategy: 'one' }))
      }),
    )
  })
})
