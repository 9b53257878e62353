import { MaatwerkError, throwProblems, type Problem } from '../../core/errors.js'
import { probabilitiesProblems, quantileOfSorted } from '../../uncertainty/summaries/quantiles.js'
import type { RunVariant } from '../program/compile.js'
import type { DrawsRun } from './run-draws.js'

/**
 * Quantiles of the people in each state over the draws: how many are below a number in the given part of the draws.
 *
 * With `n` draws in rising order, numbered from 0, the quantile at probability `p` stands at place `(n - 1) p`; between
 * two draws it lies on the straight line between them. This is definition 7 of Hyndman and Fan (1996), the one that R
 * and numpy take when none is named. It is worked out from kept draws: quantiles of parts cannot be put together, so
 * merge the parts first.
 *
 * @param run - the result of {@link runDraws}, with its stocks kept
 * @param probabilities - from 0 to 1, such as `[0.025, 0.5, 0.975]`
 * @param variant - the strategy and the scenario; the model as it stands when left out
 * @returns for each probability the people, by count and column: those of column `k` at count `c` stand at
 *   `c * run.columns.length + k`
 * @throws MaatwerkError `invalid-input` for a run without stocks or draws, a variant that was not run, and what is no
 *   probability
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const run = projection.runDraws(
 *   {
 *     name: 'one step',
 *     time: { cycle: 'step', count: 1 },
 *     states: ['in', 'out'],
 *     parameters: { dropOut: 0.5 },
 *     start: { in: 100 },
 *     transitions: { in: { out: 'dropOut', in: 'rest' } },
 *   },
 *   { draws: { dropOut: [0.25, 0.75, 0.5] }, keep: 'stocks' },
 * )
 * projection.stockQuantiles(run, [0.5, 0.75])[1] // => new Float64Array([100, 0, 62.5, 62.5])
 * ```
 * @category Draws
 */
export function stockQuantiles(run: DrawsRun, probabilities: readonly number[], variant: RunVariant = {}): Float64Array[] {
  const at = run.variants.findIndex(({ strategy, scenario }) => strategy === variant.strategy && scenario === variant.scenario)
  throwProblems('invalid-input', 'a question to a run', questionProblems(run, probabilities))
  if (at === -1) {
    const expected = 'a strategy and a scenario of the run'
    throw new MaatwerkError('invalid-input', 'a question to a run', [{ path: 'variant', message: 'this was not run', expected }])
  }
  const stocks = run.stocks![at]!
  const size = stocks.length / run.draws
  const quantiles = probabilities.map(() => new Float64Array(size))
  const sorted = new Float64Array(run.draws)
  for (let place = 0; place < size; place += 1) {
    for (let draw = 0; draw < run.draws; draw += 1) sorted[draw] = stocks[draw * size + place]!
    sorted.sort()
    probabilities.forEach((probability, index) => (quantiles[index]![place] = quantileOfSorted(sorted, probability)))
  }
  return quantiles
}

function questionProblems({ stocks, draws }: DrawsRun, probabilities: readonly number[]): Problem[] {
  const problems = probabilitiesProblems(probabilities)
  if (stocks === undefined) problems.push({ path: 'run', message: 'it has not kept its stocks', expected: "a run with `keep: 'stocks'`" })
  else if (draws === 0) problems.push({ path: 'run', message: 'it has no draws', expected: 'at least one draw' })
  return problems
}
