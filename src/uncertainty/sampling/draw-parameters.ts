import { throwProblems } from '../../core/errors.js'
import type { Distribution } from '../distributions/distribution.js'
import { dimensionsOf, drawerOf, jointDrawerOf, jointQuantileOf, quantileOf } from '../distributions/prepared.js'
import { drawOptionProblems, uncertainProblems } from './check.js'
import { coordinates, type Asked } from './coordinates.js'
import { joinedCoordinates } from './copula.js'
import { correlatedAmong } from './correlation.js'
import type { DrawsShard } from './shard.js'
import { sobolDimensions } from './sobol.js'
import { groupStream, partStream } from './streams.js'
import type { DrawMethod, ParameterDrawOptions, ParameterGroup, UncertainParameters } from './spec.js'

/**
 * Draws of parameters, with how they were made.
 *
 * @typeParam Name - the names of the parameters
 * @category Sampling
 */
export interface ParameterDraws<Name extends string = string> {
  /** The draws of each parameter, in the unit of its distribution. */
  readonly draws: Readonly<Record<Name, Float64Array>>
  /** Which part of all draws these are: the number of the first, and how many there are in all. */
  readonly shard: DrawsShard
  /** How they were made: whoever has this and the distributions can make them again. */
  readonly conventions: DrawConventions
}

/**
 * How draws were made.
 *
 * @category Sampling
 */
export interface DrawConventions {
  /** How the draws lie. */
  readonly method: DrawMethod
  /** The seed. */
  readonly seed: number
  /** The generator of all that is random. */
  readonly generator: 'philox4x32-10'
  /** How a Sobol sequence is scrambled: by a random matrix and shift for each dimension. Absent with another method. */
  readonly scrambling?: 'linear-matrix-and-digital-shift'
}

/**
 * Draws uncertain parameters, to be handed on to `projection.runDraws`.
 *
 * What the draw of a number comes to depends on the distributions, the method, the seed, how many draws there are in
 * all and on that number, and on nothing else: made in parts, on one machine or many, they are the same bits.
 *
 * - With `random` and `latin-hypercube` a parameter is drawn by its name: another parameter more, or another order,
 *   leaves the draws of the others as they are. (In a lot of correlated parameters, those before it.)
 * - With `sobol` parameters take dimensions in the order in which they stand, then groups, as many as they have parts;
 *   a fixed one takes none. There are 128. The first dimensions are the most even: put first what matters most.
 * - Correlations are those of ranks, by a Gaussian copula ("normal to anything", Cario and Nelson 1997): the strength
 *   is as asked for, and extremes go together no more than those of normal numbers do. In a lot of correlated
 *   parameters only the first keeps the steps of a Latin hypercube exactly.
 * - With `latin-hypercube` and `sobol` every distribution is drawn through its quantile function, a group through those
 *   of its parts; with `random` some have a faster way, so the draws of a parameter that gets a correlation change.
 *
 * @typeParam Single - the names of parameters with a distribution of their own
 * @typeParam Joint - the names of parameters that share a distribution with others
 * @param uncertain - the distributions, and how parameters hang together
 * @param options - how many draws, by which method and seed
 * @returns the draws by parameter
 * @throws MaatwerkError `invalid-input`, with every problem of the distributions, the groups, the correlations (a
 *   matrix that is not positive definite among them) and the options; and where a Sobol sequence has too few dimensions
 * @example
 * ```ts
 * import { projection, uncertainty } from 'maatwerktrajecten'
 *
 * const { draws, shard, conventions } = uncertainty.drawParameters(
 *   {
 *     parameters: {
 *       dropOut: { kind: 'beta', alpha: 20, beta: 180 },
 *       price: { kind: 'gamma', shape: 25, mean: 5000 },
 *     },
 *     correlations: [{ between: ['dropOut', 'price'], rank: 0.3 }],
 *   },
 *   { draws: 1024, seed: 2014, method: 'sobol' },
 * )
 * const run = projection.runDraws(
 *   {
 *     name: 'two years',
 *     time: { cycle: 'step', count: 2 },
 *     states: ['in', 'out'],
 *     parameters: { dropOut: 0.1, price: 5000 },
 *     start: { in: 1 },
 *     transitions: { in: { out: 'dropOut', in: 'rest' } },
 *     rewards: { cost: { perState: { in: 'price' } } },
 *   },
 *   { draws, shard },
 * )
 * run.draws // => 1024
 * conventions.seed // => 2014
 * ```
 * @category Sampling
 */
export function drawParameters<Single extends string = never, Joint extends string = never>(
  uncertain: UncertainParameters<Single, Joint>,
  options: ParameterDrawOptions,
): ParameterDraws<Single | Joint> {
  const spec = uncertain as UncertainParameters
  throwProblems('invalid-input', 'uncertain parameters', [...uncertainProblems(spec), ...drawOptionProblems(options)])
  const { draws: total, seed, method = 'random', from = 0, until = total } = options
  const asked: Asked = { method, seed, total, from, until }
  return {
    draws: Object.fromEntries(columnsOf(spec, asked)) as Record<Single | Joint, Float64Array>,
    shard: { from, total },
    conventions: {
      ...{ method, seed, generator: 'philox4x32-10' },
      ...(method === 'sobol' ? { scrambling: 'linear-matrix-and-digital-shift' } : {}),
    },
  }
}

/** The draws of each parameter, in the order in which they stand. */
function columnsOf(
  { parameters = {}, groups = [], correlations = [] }: UncertainParameters,
  asked: Asked,
): Map<string, Float64Array> {
  const columns = new Map<string, Float64Array>()
  const names = Object.keys(parameters)
  const varying = names.filter((name) => parameters[name]!.kind !== 'fixed')
  assertDimensions(varying.length, groups, asked.method)
  const coordinatesOf = (name: string) => coordinates(asked, name, varying.indexOf(name))
  const joined = new Map<string, Float64Array>()
  for (const { names: lot, rows } of correlatedAmong(names, correlations)) {
    const together = joinedCoordinates(lot.map(coordinatesOf), rows!)
    lot.forEach((name, at) => joined.set(name, together[at]!))
  }
  for (const name of names)
    columns.set(name, columnOf(parameters[name]!, name, asked, joined.get(name) ?? coordinatesOf))
  let dimension = varying.length
  for (const group of groups) {
    groupColumns(group, asked, dimension).forEach((column, at) => columns.set(group.names[at]!, column))
    dimension += dimensionsOf(group.distribution)
  }
  return columns
}

/**
 * The draws of one parameter: through its quantiles where its coordinates are given or matter, else in the fastest way.
 */
function columnOf(
  distribution: Distribution,
  name: string,
  { method, seed, from, until }: Asked,
  given: Float64Array | ((name: string) => Float64Array),
): Float64Array {
  const column = new Float64Array(until - from)
  if (distribution.kind === 'fixed') return column.fill(distribution.value)
  if (typeof given === 'function' && method === 'random') {
    const drawAt = drawerOf(distribution, { seed, stream: name })
    for (let at = 0; at < column.length; at += 1) column[at] = drawAt(from + at)
    return column
  }
  const [quantile, places] = [quantileOf(distribution), typeof given === 'function' ? given(name) : given]
  for (let at = 0; at < column.length; at += 1) column[at] = quantile(places[at]!)
  return column
}

/** The draws of parameters that are drawn together. */
function groupColumns({ names, distribution }: ParameterGroup, asked: Asked, dimension: number): Float64Array[] {
  const { method, seed, from, until } = asked
  const columns = names.map(() => new Float64Array(until - from))
  const parts = new Float64Array(names.length)
  const drawAt =
    method === 'random'
      ? jointDrawerOf(distribution, { seed, stream: groupStream(names) })
      : quantilesAt(names, distribution, asked, dimension)
  for (let at = 0; at < until - from; at += 1) {
    drawAt(from + at, parts)
    for (let part = 0; part < parts.length; part += 1) columns[part]![at] = parts[part]!
  }
  return columns
}

function quantilesAt(
  names: readonly string[],
  distribution: ParameterGroup['distribution'],
  asked: Asked,
  first: number,
): (index: number, out: Float64Array) => void {
  const quantile = jointQuantileOf(distribution)
  const places = Array.from({ length: dimensionsOf(distribution) }, (_, at) =>
    coordinates(asked, partStream(names, at), first + at),
  )
  const point = new Float64Array(places.length)
  return (index, out) => {
    for (let at = 0; at < point.length; at += 1) point[at] = places[at]![index - asked.from]!
    quantile(point, out)
  }
}

function assertDimensions(single: number, groups: readonly ParameterGroup[], method: DrawMethod): void {
  const dimensions = groups.reduce((sum, { distribution }) => sum + dimensionsOf(distribution), single)
  if (method !== 'sobol' || dimensions <= sobolDimensions) return
  throwProblems('invalid-input', 'uncertain parameters', [
    {
      path: 'method',
      message: `a Sobol sequence has ${sobolDimensions} dimensions, and ${dimensions} are needed`,
      expected: 'fewer parameters, or another method',
      hint: "Take 'latin-hypercube', or make fixed what hardly matters",
    },
  ])
}
