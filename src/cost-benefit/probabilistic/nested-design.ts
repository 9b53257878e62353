import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { step, unknownKeys } from '../../core/problems.js'
import { isList } from '../discounting/check.js'
import { countProblems, isFiniteNumber, lengthProblems, listProblems, wrong } from '../comparison/input.js'

/**
 * Parameters that are drawn together in a nested design.
 *
 * @typeParam Block - the names of the blocks
 * @typeParam Parameter - the names of the parameters
 * @category Value of information
 */
export interface NestedBlock<Block extends string = string, Parameter extends string = string> {
  /** The name of the block. */
  readonly name: Block
  /** How many draws of the block there are, for each draw of the blocks before it; 2 or more. */
  readonly count: number
  /**
   * The draws of each of its parameters, as many as `count`; or a function that gives them for the values of the blocks
   * before it, where they depend on those. `place` holds the numbers of the draws of those blocks, counted from 0:
   * to address random numbers by. A dependence within a block needs no function, since its parameters are drawn
   * together.
   */
  readonly draws:
    | Readonly<Record<Parameter, ArrayLike<number>>>
    | ((
        given: Readonly<Record<string, number>>,
        place: readonly number[],
      ) => Readonly<Record<Parameter, ArrayLike<number>>>)
}

/**
 * The incremental net benefits at every point of a design, on a grid of whole numbers.
 *
 * @internal
 */
export interface DesignValues {
  /**
   * Of each strategy after the first what it is worth more, in steps; the point changes slowest, the last block
   * fastest.
   */
  readonly steps: Float64Array
  /** The size of a step. */
  readonly step: number
  /** How many increments there are at a point. */
  readonly increments: number
  /** The number of points. */
  readonly points: number
}

type Evaluated = Readonly<Record<string, number>>

/**
 * Evaluates the model at every point of the design.
 *
 * Increments are rounded to whole steps, so small that the sum over all points still fits in 53 bits: sums are then
 * exact in any order, and an inequality between them is one between the true sums.
 *
 * @internal
 */
export function evaluateDesign(
  evaluate: (values: Evaluated) => Evaluated,
  blocks: readonly NestedBlock[],
): DesignValues {
  const points = blocks.reduce((product, { count }) => product * count, 1)
  const taken: { names: readonly string[]; increments: Float64Array; done: number } = {
    names: [],
    increments: new Float64Array(0),
    done: 0,
  }
  const visit = (level: number, given: Evaluated, place: readonly number[]): void => {
    const block = blocks[level]
    if (block === undefined) {
      const result: unknown = evaluate(given)
      if (taken.done === 0) {
        taken.names = isRecord(result) ? Object.keys(result) : []
        taken.increments = new Float64Array(points * Math.max(0, taken.names.length - 1))
      }
      throwProblems('invalid-input', 'a nested design', resultProblems(result, taken.names, place))
      take(result as Evaluated, taken)
      return
    }
    const lists = drawsOf(block, `blocks[${level}].draws`, given, place)
    for (let draw = 0; draw < block.count; draw += 1) {
      const values = Object.fromEntries(lists.map(([name, list]) => [name, list[draw]!]))
      visit(level + 1, { ...given, ...values }, [...place, draw])
    }
  }
  visit(0, {}, [])
  return inSteps(taken.increments, points)
}

function take(
  result: Evaluated,
  taken: { readonly names: readonly string[]; readonly increments: Float64Array; done: number },
): void {
  const [base, ...others] = taken.names
  others.forEach((name, at) => (taken.increments[taken.done * others.length + at] = result[name]! - result[base!]!))
  taken.done += 1
}

function inSteps(values: Float64Array, points: number): DesignValues {
  const largest = values.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
  const bits = 52 - Math.ceil(Math.log2(points)) - (largest === 0 ? 0 : Math.ceil(Math.log2(largest)))
  const size = 2 ** -Math.min(1000, bits)
  return {
    steps: values.map((each) => Math.round(each / size)),
    step: size,
    increments: values.length / points,
    points,
  }
}

function drawsOf(
  block: NestedBlock,
  path: string,
  given: Evaluated,
  place: readonly number[],
): [string, ArrayLike<number>][] {
  if (typeof block.draws !== 'function') return Object.entries(block.draws)
  const draws: unknown = block.draws(given, place)
  throwProblems('invalid-input', 'a nested design', [
    ...drawsProblems(draws, block.count, path),
    ...takenProblems(draws, Object.keys(given), path),
  ])
  return Object.entries(draws as Record<string, ArrayLike<number>>)
}

function resultProblems(result: unknown, names: readonly string[], place: readonly number[]): Problem[] {
  if (!isRecord(result) || names.length === 0)
    return [wrong('evaluate', result, 'a function that gives the net benefit of each strategy by name')]
  const found = Object.keys(result)
  if (found.length !== names.length)
    return [{ path: 'evaluate', message: `it gives ${found.join(', ')}`, expected: names.join(', ') }]
  return names
    .filter((name) => !isFiniteNumber(result[name]))
    .map((name) => ({
      path: 'evaluate',
      message: `${name} comes to ${String(result[name])} at the draws ${place.join(', ')}`,
      expected: 'a finite number',
    }))
}

/** More points than this take too long, and too much memory. */
const mostPoints = 5_000_000

/** The number of sets doubles with each block. */
const mostBlocks = 8

/**
 * What is wrong with a design, before anything is evaluated.
 *
 * @internal
 */
export function designProblems(evaluate: unknown, blocks: unknown): Problem[] {
  const ofFunction =
    typeof evaluate === 'function' ? [] : [wrong('evaluate', evaluate, 'a function of the values of the parameters')]
  if (!Array.isArray(blocks) || blocks.length === 0 || blocks.length > mostBlocks) {
    return [...ofFunction, wrong('blocks', blocks, `a list of 1 to ${mostBlocks} blocks`)]
  }
  const problems = [
    ...ofFunction,
    ...blocks.flatMap((block: unknown, at) => blockProblems(block, blocks, at)),
    ...sharedProblems(blocks),
  ]
  if (problems.length > 0) return problems
  const points = (blocks as NestedBlock[]).reduce((product, { count }) => product * count, 1)
  if (points <= mostPoints) return []
  return [
    {
      path: 'blocks',
      message: `the design has ${points} points`,
      expected: `at most ${mostPoints}`,
      hint: 'Take fewer draws of a block',
    },
  ]
}

function blockProblems(block: unknown, blocks: readonly unknown[], at: number): Problem[] {
  const path = step('blocks', at)
  if (!isRecord(block)) return [wrong(path, block, 'an object with name, count and draws')]
  const { name, count, draws } = block
  const isTaken = blocks.findIndex((other) => isRecord(other) && other['name'] === name) < at
  const ofCount = countProblems(count, step(path, 'count'), 2, mostPoints)
  return [
    ...unknownKeys(block, ['name', 'count', 'draws'], path),
    ...(typeof name === 'string' && name !== '' && !isTaken
      ? []
      : [wrong(step(path, 'name'), name, 'a name of its own for each block')]),
    ...ofCount,
    ...(typeof draws === 'function'
      ? []
      : drawsProblems(draws, ofCount.length > 0 ? undefined : (count as number), step(path, 'draws'))),
  ]
}

function drawsProblems(draws: unknown, count: number | undefined, path: string): Problem[] {
  if (!isRecord(draws) || Object.keys(draws).length === 0)
    return [wrong(path, draws, 'an object with the draws of at least one parameter')]
  const lists = Object.entries(draws).map(([name, list]) => [step(path, name), list] as const)
  const problems = lists.flatMap(([at, list]) => listProblems(list, at))
  if (problems.length > 0) return problems
  if (count === undefined) return lengthProblems(lists)
  return lists.flatMap(([at, list]) => {
    const length = isList(list) ? list.length : 0
    return length === count
      ? []
      : [{ path: at, message: `it has ${length} draws`, expected: `${count}, the count of its block` }]
  })
}

/** What a function draws is not in a block before it. */
function takenProblems(draws: unknown, taken: readonly string[], path: string): Problem[] {
  const twice = isRecord(draws) ? Object.keys(draws).filter((name) => taken.includes(name)) : []
  return twice.map((name) => wrong(step(path, name), name, 'a parameter of one block'))
}

/** A parameter belongs to one block. */
function sharedProblems(blocks: readonly unknown[]): Problem[] {
  const seen = new Set<string>()
  return blocks.flatMap((block, at) => {
    const draws = isRecord(block) && isRecord(block['draws']) ? Object.keys(block['draws']) : []
    const twice = draws.filter((name) => seen.has(name))
    draws.forEach((name) => seen.add(name))
    return twice.map((name) => wrong(step(`blocks[${at}].draws`, name), name, 'a parameter of one block'))
  })
}
