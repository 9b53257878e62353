import { throwProblems, type Problem } from '../../core/errors.js'
import { finiteProblems, rootBetween, type Root, type RootSearch } from './brent.js'
import { searchProblems } from './search-problems.js'
import { shown } from '../../core/problems.js'

/**
 * Where roots are looked for, and how finely.
 *
 * @category Roots
 */
export interface RootsSearch extends RootSearch {
  /** Into how many equal pieces the bracket is cut, each searched for a change of sign; 100 when left out. */
  readonly steps?: number
}

/**
 * Finds every place where a function of one number changes its sign, on a grid over a bracket; none is an answer too.
 *
 * The bracket is cut into equal pieces and each piece at whose ends the signs differ is narrowed down as by
 * {@link findRoot}. Two roots within one piece cancel each other and are not seen, nor is a root where the function
 * touches 0 without changing its sign between the points of the grid. Where the function is 0 on several points in a
 * row, the first of them is given.
 *
 * @param evaluate - the function; finite on the whole bracket
 * @param search - the bracket, into how many pieces to cut it, and how closely to look
 * @returns the places from low to high; an empty list where no change of sign was seen
 * @throws MaatwerkError `invalid-input` for a bracket that is none, and where the function gives something that is not
 *   finite, with each such point of the grid
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const parabola = (x: number) => (x - 1) * (x - 3)
 * costBenefit.findRoots(parabola, { low: -0.5, high: 5 }).length // => 2
 * costBenefit.findRoots((x) => parabola(x) + 2, { low: -0.5, high: 5 }) // => []
 * ```
 * @category Roots
 */
export function findRoots(evaluate: (value: number) => number, search: RootsSearch): readonly Root[] {
  throwProblems('invalid-input', 'the search for roots', [
    ...searchProblems(search, evaluate, ['steps']),
    ...stepsProblems(search),
  ])
  const { low, high, steps = 100, tolerance = (high - low) * 1e-12 } = search
  const grid = Array.from({ length: steps + 1 }, (_, index) =>
    index === steps ? high : low + ((high - low) * index) / steps,
  )
  const results = grid.map((value) => evaluate(value))
  throwProblems(
    'invalid-input',
    'the search for roots',
    grid.flatMap((value, index) => finiteProblems(results[index], value)),
  )
  return grid.flatMap((value, index): Root[] => {
    const [result, before] = [results[index]!, results[index - 1]]
    if (result === 0) return before === 0 ? [] : [{ value, residual: 0, iterations: 0 }]
    if (before === undefined || before === 0 || Math.sign(before) === Math.sign(result)) return []
    return [rootBetween(evaluate, { ...search, low: grid[index - 1]!, high: value, tolerance }, [before, result])]
  })
}

function stepsProblems(search: Partial<RootsSearch> | undefined): Problem[] {
  const steps = search?.steps
  if (steps === undefined || (Number.isSafeInteger(steps) && steps >= 1 && steps <= 100_000)) return []
  return [
    { path: 'search.steps', message: `${shown(steps)} cannot stand here`, expected: 'a whole number from 1 to 100000' },
  ]
}
