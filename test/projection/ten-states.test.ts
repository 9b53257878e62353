import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawsOf, runDraws } from '../../src/projection/draws/run-draws.js'
import { tenStates, tenStatesNames } from './models/ten-states.js'

interface TenStatesDraw {
  readonly draw: readonly number[]
  readonly expected: { readonly cost: readonly [number, number]; readonly effect: readonly [number, number] }
}

// Four draws, and what a program of plain loops in C makes of each: base and policy, printed to 10 decimals.
const file = new URL('models/ten-states-draws.json', import.meta.url)
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly TenStatesDraw[]

describe('ten states, 60 cycles, a policy from the sixth on', () => {
  const draws = Object.fromEntries(tenStatesNames.map((name, at) => [name, cases.map(({ draw }) => draw[at]!)]))
  const run = runDraws(tenStates(), { draws })

  it.each(['base', 'policy'])('gives what a plain loop gives: %s', (strategy) => {
    const at = strategy === 'base' ? 0 : 1
    const [cost, effect] = [drawsOf(run, 'cost', { strategy }), drawsOf(run, 'effect', { strategy })]
    cases.forEach(({ expected }, draw) => {
      expect(Math.abs(cost[draw]! / expected.cost[at] - 1)).toBeLessThan(1e-13)
      expect(Math.abs(effect[draw]! / expected.effect[at] - 1)).toBeLessThan(1e-10)
    })
  })

  it('does so draw by draw as well, and for all stocks', () => {
    const stocks = runDraws(tenStates(), { draws, keep: 'stocks' })
    for (const [variant, totals] of run.totals.entries()) {
      totals.forEach((total, at) => {
        expect(Math.abs(stocks.totals[variant]![at]! / total - 1)).toBeLessThan(1e-12)
      })
    }
  })
})
