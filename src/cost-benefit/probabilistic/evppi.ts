import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { step, unknownKeys } from '../../core/problems.js'
import { lengthProblems, listProblems, listsOf, oneOfProblems, wrong } from '../comparison/input.js'
import { netBenefitProblems, typed, type NetBenefitDraws } from './draws.js'
import { directionsOf, dot, fitOrdered, type OrderedFit } from './regression.js'
import { termsOf } from './terms.js'

/**
 * Of which parameters the value of information is asked.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Group - the names of the groups
 * @category Value of information
 */
export interface EvppiOptions<Parameter extends string = string, Group extends string = string> {
  /** The draws of each parameter from which the net benefits came, as many for each. */
  readonly parameters: Readonly<Record<Parameter, ArrayLike<number>>>
  /** Parameters that one study would tell about together; each parameter by itself when left out. */
  readonly groups?: Readonly<Record<Group, readonly NoInfer<Parameter>[]>>
}

/**
 * What it is worth to know some parameters.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Name - the names of the rows: parameters or groups
 * @category Value of information
 */
export interface EvppiRow<Parameter extends string = string, Name extends string = string> {
  /** The parameter or the group. */
  readonly name: Name
  /** The parameters that would be known. */
  readonly parameters: readonly Parameter[]
  /** The expected value of partial perfect information, in the unit of the net benefits; 0 or more. */
  readonly evppi: number
  /**
   * Its standard error from the number of draws, approximately: from the spread over the draws and from the
   * uncertainty of the regression.
   */
  readonly standardError: number
  /** The most terms that the regression used for an increment between strategies, the constant included. */
  readonly terms: number
  /** The largest share of the variance of such an increment that these parameters explain, from 0 to 1. */
  readonly explainedShare: number
}

/**
 * The expected value of partial perfect information: what it is worth on average to know one parameter, or a group
 * of them, before the choice, by regression.
 *
 * It is the mean over the draws of the best strategy's expected net benefit given the parameters, less that of the best
 * strategy without knowing them. The expectation given the parameters is estimated by a regression of the increments
 * between strategies on them (Strong, Oakley and Brennan 2014, Estimating multiparameter partial expected value of
 * perfect information from a probabilistic sensitivity analysis sample). The draws of {@link decide} suffice: the
 * model is not run again.
 *
 * One parameter is fitted by a cubic spline of up to 7 knots, several by products of powers up to the sixth degree
 * and a spline for each, with at most 80 terms and at most one for each ten draws; cross-validation chooses how many
 * of them to use. What can be wrong with it:
 * - with more parameters in a group there is room for lower degrees only: 5 for three of them, 2 for ten, and beyond
 *   eleven no products of different ones. Sharp joint effects are then missed, and the value comes out too low
 * - noise makes the values of small effects come out a little too high; values within two standard errors of 0 tell
 *   little
 * - unlike {@link evppiNested}, a larger group may come out at a lower value, and a value may pass that of perfect
 *   information, by about a standard error
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Name - the names of the strategies
 * @typeParam Group - the names of the groups
 * @param strategies - the net benefits, as many draws for each
 * @param options - the draws of the parameters, and the groups
 * @returns a row for each group, or for each parameter; in the order given
 * @throws MaatwerkError `invalid-input` for lists that differ in length, what is not finite, and a group without
 *   parameters or with an unknown one
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * // Only the wage decides: known beforehand, it is worth as much as knowing all.
 * const wage = Array.from({ length: 1000 }, (_, draw) => draw - 600)
 * const crime = Array.from({ length: 1000 }, (_, draw) => (draw * 7) % 1000)
 * const strategies = [
 *   { name: 'regular', netBenefit: crime },
 *   { name: 'guided', netBenefit: wage.map((each, draw) => each + (crime[draw] ?? 0)) },
 * ]
 * const [ofWage, ofCrime] = costBenefit.evppi(strategies, { parameters: { wage, crime } })
 * ofWage?.evppi // ~> 79.8
 * Math.round(ofCrime?.evppi ?? -1) // => 0
 * ```
 * @see {@link evppiNested} for a check by running the model
 * @category Value of information
 */
export function evppi<Parameter extends string, Name extends string, Group extends string = Parameter>(
  strategies: readonly NetBenefitDraws<Name>[],
  options: EvppiOptions<Parameter, Group>,
): readonly EvppiRow<Parameter, Group>[] {
  throwProblems('invalid-input', 'a value of partial information', [
    ...netBenefitProblems(strategies),
    ...optionsProblems(strategies, options),
  ])
  const [base, ...others] = strategies.map(({ netBenefit }) => typed(netBenefit)) as [Float64Array, ...Float64Array[]]
  const increments = others.map((list) => list.map((each, draw) => each - base[draw]!))
  const parameters = Object.keys(options.parameters) as Parameter[]
  const groups = (
    options.groups === undefined ? parameters.map((name) => [name, [name]]) : Object.entries(options.groups)
  ) as [Group, Parameter[]][]
  return groups.map(([name, members]) => {
    const lists = members.map((member) => typed(options.parameters[member]))
    const directions = directionsOf(termsOf(lists, base.length), base.length)
    const fits = increments.map((increment) => fitOrdered(directions, increment))
    const explained = fits.map((fit, at) => explainedBy(fit, increments[at]!))
    return {
      ...{ name, parameters: [...members], ...valueOf(fits, directions.columns, base.length) },
      terms: Math.max(1, ...fits.map(({ terms }) => terms)),
      explainedShare: Math.max(0, ...explained),
    }
  })
}

function explainedBy({ residuals, terms }: OrderedFit, increment: Float64Array): number {
  // A constant explains nothing, whatever rounding leaves.
  if (terms === 1) return 0
  const mean = increment.reduce((sum, each) => sum + each, 0) / increment.length
  const spread = increment.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  return spread === 0 ? 0 : Math.max(0, 1 - dot(residuals, residuals) / spread)
}

/** The mean of the best fitted increment less the best mean; the first strategy has increments of 0. */
function valueOf(
  fits: readonly OrderedFit[],
  columns: readonly Float64Array[],
  draws: number,
): Pick<EvppiRow, 'evppi' | 'standardError'> {
  const means = [0, ...fits.map(({ fitted }) => fitted.reduce((sum, each) => sum + each, 0) / draws)]
  const optimal = means.indexOf(Math.max(...means))
  const gains = new Float64Array(draws)
  const chosen = new Uint16Array(draws)
  for (let draw = 0; draw < draws; draw += 1) {
    const values = [0, ...fits.map(({ fitted }) => fitted[draw]!)]
    const best = Math.max(...values)
    chosen[draw] = best === values[optimal] ? optimal : values.indexOf(best)
    gains[draw] = best - values[optimal]!
  }
  const value = gains.reduce((sum, each) => sum + each, 0) / draws
  const spread = gains.reduce((sum, each) => sum + (each - value) ** 2, 0) / draws ** 2
  return { evppi: value, standardError: Math.sqrt(spread + regressionVariance(fits, columns, chosen, optimal)) }
}

/**
 * The variance of the value from that of the coefficients, by the delta method: each moves the value by its
 * direction's sum over the draws where its strategy is chosen instead of the optimal one.
 */
function regressionVariance(
  fits: readonly OrderedFit[],
  columns: readonly Float64Array[],
  chosen: Uint16Array,
  optimal: number,
): number {
  const draws = chosen.length
  const slopes = fits.map(({ terms }, at) => {
    return columns.slice(0, terms).map((column) => {
      const weigh = (sum: number, each: number, draw: number) =>
        sum + (Number(chosen[draw] === at + 1) - Number(optimal === at + 1)) * each
      return column.reduce(weigh, 0) / draws
    })
  })
  let variance = 0
  fits.forEach((one, row) => {
    fits.forEach((other, column) => {
      const shared = Math.min(one.terms, other.terms)
      const covariance = dot(one.residuals, other.residuals) / (draws - Math.max(one.terms, other.terms) || 1)
      for (let term = 0; term < shared; term += 1) variance += covariance * slopes[row]![term]! * slopes[column]![term]!
    })
  })
  return Math.max(0, variance)
}

function optionsProblems(strategies: unknown, options: unknown): Problem[] {
  if (!isRecord(options)) return [wrong('options', options, 'an object with parameters')]
  const { parameters, groups } = options
  const problems = unknownKeys(options, ['parameters', 'groups'], 'options')
  if (!isRecord(parameters) || Object.keys(parameters).length === 0) {
    return [...problems, wrong('options.parameters', parameters, 'an object with the draws of at least one parameter')]
  }
  const lists = Object.entries(parameters).map(([name, list]) => [step('options.parameters', name), list] as const)
  const [first] = listsOf(strategies, ['netBenefit'])
  return [
    ...problems,
    ...lists.flatMap(([path, list]) => listProblems(list, path)),
    ...lengthProblems(first === undefined ? lists : [first, ...lists]),
    ...(groups === undefined ? [] : groupsProblems(groups, Object.keys(parameters))),
  ]
}

function groupsProblems(groups: unknown, names: readonly string[]): Problem[] {
  if (!isRecord(groups) || Object.keys(groups).length === 0)
    return [wrong('options.groups', groups, 'an object with at least one group')]
  return Object.entries(groups).flatMap(([name, members]): Problem[] => {
    const path = step('options.groups', name)
    if (!Array.isArray(members) || members.length === 0)
      return [wrong(path, members, 'a list of at least one parameter')]
    return members.flatMap((member: unknown, at) => {
      if (members.indexOf(member) < at) return [wrong(step(path, at), member, 'each parameter once')]
      return oneOfProblems(member, names, step(path, at))
    })
  })
}
