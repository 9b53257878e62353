import type {
  EmpiricalDistribution,
  FixedDistribution,
  PertDistribution,
  TriangularDistribution,
  UniformDistribution,
} from '../distribution.js'
import { made } from './made.js'

/**
 * One value, without uncertainty: what is known, or held still while something else varies.
 *
 * @param value - the value
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.fixed({ value: 2700 }) // => { kind: 'fixed', value: 2700 }
 * ```
 * @category Making a distribution
 */
export function fixed(value: Omit<FixedDistribution, 'kind'>): FixedDistribution {
  return made({ ...value, kind: 'fixed' })
}

/**
 * Every value between two bounds alike: a range of which nothing more is known.
 *
 * @param bounds - the lowest and the highest value
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.uniform({ min: 6000, max: 8000 }) // => { kind: 'uniform', min: 6000, max: 8000 }
 * ```
 * @category Making a distribution
 */
export function uniform(bounds: Omit<UniformDistribution, 'kind'>): UniformDistribution {
  return made({ ...bounds, kind: 'uniform' })
}

/**
 * A triangle by its lowest, most likely and highest value: an expert's three answers.
 *
 * @param bounds - the lowest, the most likely and the highest value
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.triangular({ min: 12, mode: 15, max: 25 }) // => { kind: 'triangular', min: 12, mode: 15, max: 25 }
 * ```
 * @category Making a distribution
 */
export function triangular(bounds: Omit<TriangularDistribution, 'kind'>): TriangularDistribution {
  return made({ ...bounds, kind: 'triangular' })
}

/**
 * A PERT distribution by its lowest, most likely and highest value: as a triangle, with less weight far from the mode
 * (Malcolm and others 1959).
 *
 * @param bounds - the lowest, the most likely and the highest value, and how much the mode counts (4 when left out)
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.pert({ min: 12, mode: 15, max: 25 }) // => { kind: 'pert', min: 12, mode: 15, max: 25 }
 * ```
 * @category Making a distribution
 */
export function pert(bounds: Omit<PertDistribution, 'kind'>): PertDistribution {
  return made({ ...bounds, kind: 'pert' })
}

/**
 * The values that were observed, or draws of another program, each as often as its weight says.
 *
 * Only values that were observed are drawn: nothing between two, and nothing beyond them.
 *
 * @param observed - the values, and a weight for each; alike when left out
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const sizes = uncertainty.empirical({ values: [14, 15, 25], weights: [1, 2, 1] })
 * uncertainty.meanOf(sizes) // => 17.25
 * ```
 * @category Making a distribution
 */
export function empirical(observed: Omit<EmpiricalDistribution, 'kind'>): EmpiricalDistribution {
  return made({ ...observed, kind: 'empirical' })
}
