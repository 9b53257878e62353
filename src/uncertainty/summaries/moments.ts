import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, unknownKeys } from '../../core/problems.js'
import type { DrawsShard } from '../sampling/shard.js'
import { blockOf, blockSize, type BlockMoments, type LooseDraws } from './blocks.js'
import { columnsProblems, listProblems } from './columns.js'

/**
 * What draws come to so far, in a form that can be put together with that of other draws of the same run.
 *
 * It is plain data, to be sent between workers. Ask `summariesOf` and `covarianceOf` what it says.
 *
 * @typeParam Name - the names of what was drawn
 * @category Summaries
 */
export interface Moments<Name extends string = string> {
  /** The names, in the order of the numbers. */
  readonly names: readonly Name[]
  /** The number of the first draw, counted from 0 over the whole run. */
  readonly from: number
  /** How many draws these are. */
  readonly draws: number
  /** How many the whole run has. */
  readonly total: number
  /** The draws by block, in their order: a block of 1024 that is not whole keeps its draws. */
  readonly blocks: readonly (BlockMoments | LooseDraws)[]
}

/**
 * Sums up draws so that parts can be put together.
 *
 * Draws are taken in blocks of 1024, counted from the first draw of the whole run, and blocks are joined in their
 * order. So parts of any size give the same bits as the whole, once put together with {@link mergeMoments}. Statistics
 * libraries sum in one go and cannot promise that.
 *
 * @typeParam Name - the names of what was drawn
 * @param draws - the draws of each name, as many for each
 * @param shard - the part of a larger run that they are; the whole when left out
 * @returns what they come to
 * @throws MaatwerkError `invalid-input` for no names, lists that differ in length, what is no finite number, and a part
 *   that does not lie within the whole
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const moments = uncertainty.momentsOf({ cost: [10, 20, 30] })
 * uncertainty.summariesOf(moments).cost.mean // => 20
 * ```
 * @category Summaries
 */
export function momentsOf<Name extends string>(
  draws: Readonly<Record<Name, ArrayLike<number>>>,
  shard?: DrawsShard,
): Moments<Name> {
  throwProblems('invalid-input', 'draws to sum up', [
    ...columnsProblems(draws, 'draws'),
    ...shardProblems(draws, shard),
  ])
  const names = Object.keys(draws) as Name[]
  const columns = names.map((name) => Float64Array.from(draws[name]))
  const count = columns[0]!.length
  const { from, total } = shard ?? { from: 0, total: count }
  const blocks: (BlockMoments | LooseDraws)[] = []
  for (let first = from; first < from + count; first = endOfBlock(first)) {
    const until = Math.min(endOfBlock(first), from + count)
    const loose = { first, columns: columns.map((column) => column.slice(first - from, until - from)) }
    blocks.push(closed(loose, total))
  }
  return { names, from, draws: count, total, blocks }
}

function endOfBlock(first: number): number {
  return (Math.floor(first / blockSize) + 1) * blockSize
}

/** Works a block out once it is whole: from its first draw to its last, or to the last of all. */
function closed(loose: LooseDraws, total: number): BlockMoments | LooseDraws {
  const until = loose.first + loose.columns[0]!.length
  const isWhole = loose.first % blockSize === 0 && until === Math.min(endOfBlock(loose.first), total)
  return isWhole ? blockOf(loose) : loose
}

/**
 * Puts the parts of a run together: the same bits as if all draws had been summed up at once.
 *
 * @typeParam Name - the names of what was drawn
 * @param parts - results of {@link momentsOf} for parts that follow on each other, in any order, at least one
 * @returns what they come to together; a part itself where they do not reach from the first draw to the last
 * @throws MaatwerkError `invalid-input`, for parts that do not fit
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * const second = uncertainty.momentsOf({ cost: [30] }, { from: 2, total: 3 })
 * const first = uncertainty.momentsOf({ cost: [10, 20] }, { from: 0, total: 3 })
 * uncertainty.summariesOf(uncertainty.mergeMoments([second, first])).cost.variance // => 100
 * ```
 * @category Summaries
 */
export function mergeMoments<Name extends string>(parts: readonly Moments<Name>[]): Moments<Name> {
  throwProblems('invalid-input', 'the parts of a run', listProblems(parts, 'blocks', 'a result of momentsOf'))
  const sorted = [...parts].sort((a, b) => a.from - b.from || a.draws - b.draws)
  throwProblems('invalid-input', 'the parts of a run', partProblems(parts, sorted))
  const { names, from, total } = sorted[0]!
  const blocks: (BlockMoments | LooseDraws)[] = []
  for (const block of sorted.flatMap((part) => part.blocks)) {
    const before = blocks.at(-1)
    const follows = before !== undefined && block.first % blockSize !== 0
    if (!follows) blocks.push(block)
    else blocks[blocks.length - 1] = closed(joinedDraws(before as LooseDraws, block as LooseDraws), total)
  }
  return { names, from, draws: sorted.reduce((sum, { draws }) => sum + draws, 0), total, blocks }
}

function joinedDraws(a: LooseDraws, b: LooseDraws): LooseDraws {
  return { first: a.first, columns: a.columns.map((column, name) => Float64Array.of(...column, ...b.columns[name]!)) }
}

function shardProblems(draws: unknown, shard: DrawsShard | undefined): Problem[] {
  if (shard === undefined) return []
  if (!isRecord(shard)) return [{ path: 'shard', message: 'this is no object', expected: 'from and total' }]
  const { from, total } = shard
  const [first] = Object.values((draws ?? {}) as Record<string, ArrayLike<number> | undefined>)
  const count = first?.length ?? 0
  const isPart = Number.isSafeInteger(from) && Number.isSafeInteger(total) && from >= 0 && from + count <= total
  const problems = unknownKeys(shard, ['from', 'total'], 'shard')
  if (isPart) return problems
  const message = `${count} draws from number ${shown(from)} on do not lie within ${shown(total)}`
  const expected = 'whole numbers, with `from` counted from 0 and as many draws behind it as are given'
  return [...problems, { path: 'shard', message, expected }]
}

function partProblems(parts: readonly Moments[], sorted: readonly Moments[]): Problem[] {
  const first = parts[0]!
  const others = parts.flatMap(({ names, total }, index): Problem[] => {
    const path = `parts[${index}]`
    if (JSON.stringify(names) !== JSON.stringify(first.names)) {
      return [
        { path, message: 'it has other names, or another order of them', expected: 'the names of the first part' },
      ]
    }
    return total === first.total
      ? []
      : [{ path, message: `it is a part of ${total} draws`, expected: `a part of ${first.total}` }]
  })
  return others.length > 0
    ? others
    : sorted.flatMap((part, index) => fitProblems(part, sorted[index - 1], parts.indexOf(part)))
}

function fitProblems(part: Moments, before: Moments | undefined, index: number): Problem[] {
  const expected = before === undefined ? part.from : before.from + before.draws
  if (part.from === expected) return []
  const what = part.from < expected ? 'has draws of the part before it' : 'leaves a gap after the part before it'
  return [
    {
      path: `parts[${index}]`,
      message: `it begins at draw ${part.from} and ${what}`,
      expected: `a part from draw ${expected} on`,
    },
  ]
}
