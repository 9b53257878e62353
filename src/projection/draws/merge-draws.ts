import { throwProblems, type Problem } from '../../core/errors.js'
import type { DrawsRun } from './run-draws.js'

/**
 * Puts the parts of a run together: the same bits as if it had been run at once.
 *
 * The parts may be given in any order. They must be of one model, with the same strategies and scenarios and the same
 * things kept, and follow on each other without a gap or an overlap. They need not reach the end of the whole run: the
 * result is then a part itself.
 *
 * @param parts - results of {@link runDraws}, at least one
 * @returns all their draws as one result
 * @throws MaatwerkError `invalid-input`, for parts that do not fit
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const model: projection.CohortModel = {
 *   name: 'a price',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['in'],
 *   parameters: { price: 10 },
 *   start: { in: 1 },
 *   transitions: {},
 *   rewards: { cost: { perState: { in: 'price' } } },
 * }
 * const second = projection.runDraws(model, { draws: { price: [12] }, shard: { from: 2, total: 3 } })
 * const first = projection.runDraws(model, { draws: { price: [10, 11] }, shard: { from: 0, total: 3 } })
 * projection.drawsOf(projection.mergeDraws([second, first]), 'cost') // => new Float64Array([10, 11, 12])
 * ```
 * @category Draws
 */
export function mergeDraws(parts: readonly DrawsRun[]): DrawsRun {
  const sorted = [...parts].sort((a, b) => a.from - b.from || a.draws - b.draws)
  throwProblems('invalid-input', 'the parts of a run', partProblems(parts, sorted))
  const first = sorted[0]!
  const draws = sorted.reduce((sum, part) => sum + part.draws, 0)
  const { stocks } = first
  return {
    ...first,
    draws,
    totals: first.totals.map((_, variant) => joinedTotals(sorted, variant, draws)),
    ...(stocks === undefined ? {} : { stocks: stocks.map((_, variant) => joined(sorted.map((part) => part.stocks![variant]!))) }),
    check: {
      lostShare: Math.max(...sorted.map(({ check }) => check.lostShare)),
      leastPeople: Math.min(...sorted.map(({ check }) => check.leastPeople)),
      isFinite: sorted.every(({ check }) => check.isFinite),
    },
  }
}

/** Totals stand by reward: each reward of the parts in turn. */
function joinedTotals(parts: readonly DrawsRun[], variant: number, draws: number): Float64Array {
  const rewards = parts[0]!.rewards.length
  const totals = new Float64Array(rewards * draws)
  for (let reward = 0; reward < rewards; reward += 1) {
    let at = reward * draws
    for (const part of parts) {
      totals.set(part.totals[variant]!.subarray(reward * part.draws, (reward + 1) * part.draws), at)
      at += part.draws
    }
  }
  return totals
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function partProblems(parts: readonly DrawsRun[], sorted: readonly DrawsRun[]): Problem[] {
  const [first] = parts
  if (first === undefined) return [{ path: 'parts', message: 'there are no parts', expected: 'at least one' }]
  const others = parts.flatMap((part, index): Problem[] => {
    const path = `parts[${index}]`
    if (part.mark !== first.mark) return [{ path, message: 'it is of another model', expected: 'parts of one model, with the same variants' }]
    if (part.total !== first.total) return [{ path, message: `it is a part of ${part.total} draws`, expected: `a part of ${first.total}` }]
    if ((part.stocks === undefined) === (first.stocks === undefined)) return []
    return [{ path, message: 'not all parts have kept their stocks', expected: 'the same `keep` for all' }]
  })
  return others.length > 0 ? others : sorted.flatMap((part, index) => fitProblems(part, sorted[index - 1], parts.indexOf(part)))
}

function fitProblems(part: DrawsRun, before: DrawsRun | undefined, index: number): Problem[] {
  const expected = before === undefined ? part.from : before.from + before.draws
  if (part.from === expected) return []
  const what = part.from < expected ? 'has draws of the part before it' : 'leaves a gap after the part before it'
  return [{ path: `parts[${index}]`, message: `it begins at draw ${part.from} and ${what}`, expected: `a part from draw ${expected} on` }]
}
