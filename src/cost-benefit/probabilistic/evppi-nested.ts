import { throwProblems } from '../../core/errors.js'
import { designProblems, evaluateDesign, type DesignValues, type NestedBlock } from './nested-design.js'

/**
 * What it is worth to know some blocks of parameters, over one design.
 *
 * @typeParam Block - the names of the blocks
 * @category Value of information
 */
export interface NestedEvppiRow<Block extends string = string> {
  /** The blocks that would be known, in the order of the design. */
  readonly blocks: readonly Block[]
  /** The expected value of partial perfect information, in the unit of the net benefits; 0 or more. */
  readonly evppi: number
  /** Its standard error, by leaving out one draw of a block at a time. */
  readonly standardError: number
}

/**
 * Values of information over one design.
 *
 * @typeParam Block - the names of the blocks
 * @category Value of information
 */
export interface NestedEvppi<Block extends string = string> {
  /** How often the model was evaluated. */
  readonly evaluations: number
  /** The expected value of perfect information over the same points: that of all blocks together. */
  readonly evpi: number
  /** Each set of blocks, the smaller sets first, in the order of the blocks; the last is all of them. */
  readonly rows: readonly NestedEvppiRow<Block>[]
}

/**
 * The expected value of partial perfect information by nested draws: the model is run on every combination of the
 * draws of blocks of parameters.
 *
 * For a set of blocks it is the mean over their draws of the best mean net benefit over the draws of the others,
 * less the best mean over all (Brennan and others 2007, Calculating partial expected value of perfect information
 * via Monte Carlo sampling algorithms). All sets are valued on the same points, so that on them, to the last bit,
 * - no set is worth less than 0 or more than all blocks together, the value of perfect information
 * - no set is worth less than a part of it
 *
 * That holds because a mean of best values is never below the best of the means, because every combination is there,
 * and because net benefits are rounded to steps of which sums are exact (about 1e-10 of the largest increment for a
 * million points).
 *
 * With draws given as lists the blocks are independent and every set of them is valued. Where a block depends on
 * those before it (its draws are a function) only sets that begin with the first block and leave none out are: what
 * is left over must be drawn given what is known.
 *
 * Few draws of what stays unknown make a value too high, since the best of noisy means is taken: give that block the
 * most draws. The model is run as often as the product of the counts, at most 5,000,000 times.
 *
 * @typeParam Block - the names of the blocks
 * @param evaluate - the model: the net benefit of each strategy by name, for the values of the parameters of all blocks
 * @param blocks - the blocks, each with its draws; at most 8
 * @returns the value of each set of blocks, with its standard error
 * @throws MaatwerkError `invalid-input` for a design that is none, a parameter in two blocks, too many points, and
 *   what is not finite
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const { rows } = costBenefit.evppiNested(({ wage = 0, crime = 0 }) => ({ regular: 0, guided: wage + crime }), [
 *   { name: 'work', count: 2, draws: { wage: [-3, 3] } },
 *   { name: 'safety', count: 2, draws: { crime: [-1, 1] } },
 * ])
 * // Both means are 0. With the wage known, half the time 3 is won; with all, 4 or 2 in one case of four.
 * rows.map((row) => row.blocks) // => [['work'], ['safety'], ['work', 'safety']]
 * rows.map((row) => row.evppi) // => [1.5, 0.5, 1.5]
 * ```
 * @see {@link evppi} for the value from draws that are there
 * @category Value of information
 */
export function evppiNested<Block extends string>(
  evaluate: (values: Readonly<Record<string, number>>) => Readonly<Record<string, number>>,
  blocks: readonly NestedBlock<Block>[],
): NestedEvppi<Block> {
  throwProblems('invalid-input', 'a nested design', designProblems(evaluate, blocks))
  const design = designOf(
    evaluateDesign(evaluate, blocks),
    blocks.map(({ count }) => count),
  )
  const isNested = blocks.some(({ draws }) => typeof draws === 'function')
  const all = 2 ** blocks.length - 1
  const sets = Array.from({ length: all }, (_, at) => all - at).filter(
    (set) => !isNested || isPrefix(set, blocks.length),
  )
  // Where blocks depend on the first, all that was drawn goes with a draw of it.
  const drawn = blocks.map((_, block) => block).filter((block) => !isNested || block === 0)
  const rows = sets
    .map((set) => ({
      blocks: blocks.flatMap(({ name }, block) => (hasBlock(set, block, blocks.length) ? [name] : [])),
      evppi: ((sumOf(bestOf(design, set)) - sumOf(bestOf(design, 0))) * design.step) / design.points,
      standardError: Math.sqrt(sumOf(drawn.map((block) => jackknifed(design, set, block)))),
    }))
    .sort((one, other) => one.blocks.length - other.blocks.length)
  return { evaluations: design.points, evpi: rows.at(-1)!.evppi, rows }
}

/** A design with, for each set of blocks, the sums over all others. */
interface Design extends DesignValues {
  readonly counts: readonly number[]
  /** By set: the sums, the first block of the set slowest, the increment fastest. */
  readonly sums: ReadonlyMap<number, Float64Array>
}

/** The first block is the highest bit, so that the order of sets is that of the blocks. */
function hasBlock(set: number, block: number, blocks: number): boolean {
  return ((set >> (blocks - 1 - block)) & 1) === 1
}

function isPrefix(set: number, blocks: number): boolean {
  const without = Array.from({ length: blocks }, (_, block) => block).filter((block) => !hasBlock(set, block, blocks))
  return without.every((block) => block >= blocks - without.length)
}

function designOf(values: DesignValues, counts: readonly number[]): Design {
  const blocks = counts.length
  const sums = new Map<number, Float64Array>([[2 ** blocks - 1, values.steps]])
  const design = { ...values, counts, sums }
  for (let set = 2 ** blocks - 2; set >= 0; set -= 1) {
    const block = counts.findIndex((_, at) => !hasBlock(set, at, blocks))
    sums.set(set, summedOver(design, set | (1 << (blocks - 1 - block)), block))
  }
  return design
}

/** How far apart two draws of a block that follow each other stand in the sums of a set. */
function strideOf({ counts, increments }: Design, set: number, block: number): number {
  return counts.reduce(
    (stride, count, at) => (at > block && hasBlock(set, at, counts.length) ? stride * count : stride),
    increments,
  )
}

function summedOver(design: Design, set: number, block: number): Float64Array {
  const from = design.sums.get(set)!
  const stride = strideOf(design, set, block)
  const count = design.counts[block]!
  const result = new Float64Array(from.length / count)
  for (let at = 0; at < from.length; at += 1)
    result[Math.floor(at / (stride * count)) * stride + (at % stride)]! += from[at]!
  return result
}

/** The best increment at each place of a set, of the sums; the first strategy has 0. */
function bestOf({ sums, increments }: Design, set: number): Float64Array {
  const list = sums.get(set)!
  const best = new Float64Array(Math.max(1, list.length / (increments || 1)))
  for (let at = 0; at < list.length; at += 1) {
    const place = Math.floor(at / increments)
    if (list[at]! > best[place]!) best[place] = list[at]!
  }
  return best
}

function sumOf(list: ArrayLike<number>): number {
  return Array.from(list).reduce((sum, each) => sum + each, 0)
}

/** The variance of a set's value from the draws of one block, by leaving out each in turn (Efron and Stein 1981). */
function jackknifed(design: Design, set: number, block: number): number {
  const count = design.counts[block]!
  const points = design.points - design.points / count
  const ofNone = sumsWithout(design, 0, block)
  const values = sumsWithout(design, set, block).map((sum, draw) => ((sum - ofNone[draw]!) * design.step) / points)
  const mean = sumOf(values) / count
  return ((count - 1) / count) * sumOf(values.map((each) => (each - mean) ** 2))
}

/** For each draw of a block, the sum of the best over the places of a set without it. */
function sumsWithout(design: Design, set: number, block: number): Float64Array {
  const bit = 1 << (design.counts.length - 1 - block)
  return (set & bit) === 0 ? withoutUnknown(design, set, block, set | bit) : withoutKnown(design, set, block)
}

/** Of a block that is known, a draw takes its places with it. */
function withoutKnown(design: Design, set: number, block: number): Float64Array {
  const best = bestOf(design, set)
  const count = design.counts[block]!
  const stride = strideOf(design, set, block) / (design.increments || 1)
  const left = new Float64Array(count).fill(sumOf(best))
  best.forEach((each, place) => (left[Math.floor(place / stride) % count]! -= each))
  return left
}

/** Of a block that is not known, a draw takes its part of what was summed at every place. */
function withoutUnknown(design: Design, set: number, block: number, withBlock: number): Float64Array {
  const { sums, counts, increments } = design
  const [own, whole] = [sums.get(set)!, sums.get(withBlock)!]
  const count = counts[block]!
  const stride = strideOf(design, withBlock, block)
  return Float64Array.from({ length: count }, (_, draw) => {
    let sum = 0
    for (let at = 0; at < own.length; at += increments) {
      let best = 0
      for (let next = at; next < at + increments; next += 1) {
        const left = whole[(Math.floor(next / stride) * count + draw) * stride + (next % stride)]!
        best = Math.max(best, own[next]! - left)
      }
      sum += best
    }
    return sum
  })
}
