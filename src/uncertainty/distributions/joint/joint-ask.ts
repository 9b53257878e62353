import { throwProblems, type Problem } from '../../../core/errors.js'
import { shown } from '../../../core/problems.js'
import { logGamma } from '../../special/stirling.js'
import { logMultinomialTerm } from '../../special/terms.js'
import type { DirichletDistribution, MultinomialDistribution, MultivariateDistribution } from '../distribution.js'
import { numbersProblems } from '../empirical-check.js'
import { multivariateProblems } from './joint-check.js'

/** How far from 1 the shares of a point may be together. */
const tolerance = 1e-9

/**
 * The mean of each component: of each share of a Dirichlet distribution, of each count of a multinomial one.
 *
 * @param distribution - what is not known
 * @returns a number for each component
 * @throws MaatwerkError `invalid-input` for a distribution that cannot be, with all that is wrong with it
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.jointMeanOf({ kind: 'dirichlet', alpha: [6, 3, 3] }) // => [0.5, 0.25, 0.25]
 * uncertainty.jointMeanOf({ kind: 'multinomial', trials: 20, probabilities: [0.5, 0.25, 0.25] }) // => [10, 5, 5]
 * ```
 * @category Asking a distribution
 */
export function jointMeanOf(distribution: MultivariateDistribution): number[] {
  refuse(distribution, [])
  if (distribution.kind === 'dirichlet') return sharesOf(distribution)
  return distribution.probabilities.map((share) => distribution.trials * share)
}

/**
 * The covariances of the components, a row for each; the variances stand on the diagonal.
 *
 * @param distribution - what is not known
 * @returns a row of numbers for each component
 * @throws MaatwerkError `invalid-input` for a distribution that cannot be, with all that is wrong with it
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * // The count of one of two groups is what the other lacks.
 * const counts = { kind: 'multinomial', trials: 16, probabilities: [0.5, 0.5] } as const
 * uncertainty.jointCovarianceOf(counts) // => [[4, -4], [-4, 4]]
 * ```
 * @category Asking a distribution
 */
export function jointCovarianceOf(distribution: MultivariateDistribution): number[][] {
  refuse(distribution, [])
  const isDirichlet = distribution.kind === 'dirichlet'
  const shares = isDirichlet ? sharesOf(distribution) : distribution.probabilities
  const scale = isDirichlet ? 1 / (sumOf(distribution.alpha) + 1) : distribution.trials
  return shares.map((one, row) => shares.map((other, column) => scale * one * (row === column ? 1 - one : -other)))
}

/**
 * The density of a point: of shares that add up to 1 for a Dirichlet distribution, per unit of all shares but the last;
 * for a multinomial one the probability of the counts.
 *
 * It is 0 where the point cannot be: shares that do not add up to 1 (to 1e-9), counts that are not whole or not all
 * people together. For a Dirichlet distribution it is infinite where a share is 0 and its number below 1, unless
 * another share is 0 and its number above 1; and where it is too large for a number, as it can be with many shares.
 *
 * @param distribution - what is not known
 * @param point - a number for each component
 * @returns a density, or a probability
 * @throws MaatwerkError `invalid-input` for a distribution or a point that cannot be, with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * // 4! / (2! 1! 1!) times 0.5^2 times 0.25 times 0.25
 * const counts = { kind: 'multinomial', trials: 4, probabilities: [0.5, 0.25, 0.25] } as const
 * uncertainty.jointDensityAt(counts, [2, 1, 1]) // ~> 0.1875
 * // Every pair of shares alike.
 * uncertainty.jointDensityAt({ kind: 'dirichlet', alpha: [1, 1] }, [0.3, 0.7]) // ~> 1
 * ```
 * @category Asking a distribution
 */
export function jointDensityAt(distribution: MultivariateDistribution, point: readonly number[]): number {
  refuse(distribution, pointProblems(distribution, point))
  return distribution.kind === 'dirichlet'
    ? dirichletDensity(distribution, point)
    : multinomialMass(distribution, point)
}

function dirichletDensity({ alpha }: DirichletDistribution, point: readonly number[]): number {
  if (point.some((share) => share < 0) || Math.abs(sumOf(point) - 1) > tolerance) return 0
  if (point.includes(0)) return atBorder(alpha, point)
  // By logarithms: with many shares the two factors are too large and too small for a number.
  const factors = sumOf(alpha.map((count, at) => Math.log(count / point[at]!)))
  return Math.exp(logMultinomialTerm(alpha, point) + factors - Math.log(sumOf(alpha)))
}

/** Where shares are 0: as their factors say, `0^(count - 1)`. */
function atBorder(alpha: readonly number[], point: readonly number[]): number {
  const atZero = alpha.filter((_, at) => point[at] === 0)
  if (atZero.some((count) => count > 1)) return 0
  if (atZero.some((count) => count < 1)) return Infinity
  const logarithms = alpha.map(
    (count, at) => (point[at] === 0 ? 0 : (count - 1) * Math.log(point[at]!)) - logGamma(count),
  )
  return Math.exp(logGamma(sumOf(alpha)) + sumOf(logarithms))
}

function multinomialMass({ trials, probabilities }: MultinomialDistribution, point: readonly number[]): number {
  const areCounts = point.every((count) => Number.isInteger(count) && count >= 0)
  return areCounts && sumOf(point) === trials ? Math.exp(logMultinomialTerm(point, probabilities)) : 0
}

function sharesOf({ alpha }: DirichletDistribution): number[] {
  const sum = sumOf(alpha)
  return alpha.map((count) => count / sum)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}

function refuse(distribution: MultivariateDistribution, others: readonly Problem[]): void {
  const problems = multivariateProblems(distribution, 'distribution')
  throwProblems('invalid-input', 'what is asked of a distribution', [...problems, ...others])
}

function pointProblems(distribution: unknown, point: unknown): Problem[] {
  if (!Array.isArray(point))
    return [{ path: 'point', message: `${shown(point)} is no list`, expected: 'a list of numbers' }]
  const found = numbersProblems(point, 'point', 'a finite number', (each) => Number.isFinite(each))
  const { alpha, probabilities } = (distribution ?? {}) as { alpha?: unknown; probabilities?: unknown }
  const components = alpha ?? probabilities
  if (!Array.isArray(components) || components.length === point.length) return found
  return [
    ...found,
    {
      path: 'point',
      message: `it has ${point.length} numbers`,
      expected: `${components.length}, one for each component`,
    },
  ]
}
