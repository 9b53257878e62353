import { MaatwerkError, type Problem } from '../../core/errors.js'
import { amountsIn, type Amounts } from './amounts.js'
import { rationedDraws, type RationedDraws } from './capacity-draws.js'
import { columnMoves, type ColumnMoves } from './column-moves.js'
import { denseMoves, type DenseMoves } from './dense-moves.js'
import { sharedLanes, type SharedLane } from './shared-lanes.js'
import { singleMoves, type SingleMove } from './single-moves.js'
import { roomIn, settle, type Room } from '../moves/lane-room.js'
import { evaluationIn, type Evaluation } from '../program/evaluate.js'
import type { Graph } from '../program/graph.js'
import { allot, memoryOf, open } from '../program/memory.js'
import { askedBy, type Lane, type Program } from '../program/program.js'

/** Draws that are worked out together: enough to keep the loops long, few enough for their numbers to stay near. */
const mostTogether = 512

/** How many numbers a block may take, 8 bytes each; a model with more of them in one draw takes one draw at a time. */
const mostNumbers = 2 ** 21

/** Places in the memory are whole numbers of 32 bits. */
const mostPlaces = 2 ** 31 - 1

/**
 * Room for the draws that are worked out together, used again for each block of them.
 *
 * @internal
 */
export interface Block {
  readonly draws: number
  readonly cycles: number
  readonly keepsStocks: boolean
  readonly numbers: Evaluation
  readonly tracks: readonly Track[]
  /** The place of a share of 1, and of who is present, by draw. */
  readonly allAt: number
  readonly presentAt: number
}

/**
 * A lane at work, for all lanes in which people move alike.
 *
 * @internal
 */
export interface Track {
  readonly of: SharedLane['of']
  readonly room: Room
  readonly amounts: Amounts
  /** The moves by column; absent where one of the next two is there. */
  readonly moves: ColumnMoves | undefined
  /** The moves over all classes of time, where nothing differs by draw and time is told apart. */
  readonly single: readonly SingleMove[] | undefined
  readonly dense: DenseMoves | undefined
  /** The lane once more, where it has limited places. */
  readonly rationed: RationedDraws | undefined
  /** The stretches of cycles in which none of its numbers changes: for each cycle where one begins, where it ends. */
  readonly until: ReadonlyMap<number, number>
}

function blockOf(program: Program, draws: number, keepsStocks: boolean): Block {
  const block = plannedBlock(program, draws, keepsStocks)
  const { memory } = block.numbers
  if (memory.size > mostPlaces) throw new MaatwerkError('invalid-model', 'the cohort model', [tooLarge(memory.size)])
  open(memory)
  memory.numbers[block.allAt] = 1
  for (const { room } of block.tracks) settle(room)
  return block
}

function tooLarge(size: number): Problem {
  const hint = 'Tell fewer classes of time apart, or take fewer cycles'
  return { path: 'time', message: `it takes ${size} numbers in one draw`, expected: `at most ${mostPlaces}`, hint }
}

/** A block of which the memory is not open yet. */
function plannedBlock(program: Program, draws: number, keepsStocks: boolean): Block {
  const { graph, lanes, labels } = program
  const memory = memoryOf()
  const numbers = evaluationIn(memory, graph, lanes.flatMap(askedBy), draws)
  const [allAt, presentAt] = [allot(memory, 1), allot(memory, draws)]
  const tracks = sharedLanes(program).map(({ lane, of }): Track => {
    const room = roomIn(memory, lane, graph, numbers, draws)
    const amounts = amountsIn(room, keepsStocks ? labels.length + 1 : 0)
    const rationed = rationedDraws(room, amounts, program.model.states.length, labels.length)
    const single = rationed === undefined && isSingle(room) ? singleMoves(room, allAt) : undefined
    const moves = rationed === undefined && single === undefined ? columnMoves(room, allAt) : undefined
    const dense = keepsStocks || moves === undefined ? undefined : denseMoves(room, amounts, allAt)
    return { of, room, amounts, rationed, moves, single, dense, until: stretchesOf(lane, graph) }
  })
  return { draws, cycles: labels.length, keepsStocks, numbers, tracks, allAt, presentAt }
}

/** Whether there is nothing to run but one draw, of people who are told apart by time. */
function isSingle({ graph, columns, lane }: Room): boolean {
  return columns > lane.rows.length && !graph.nodes.some(({ draws }) => draws)
}

function stretchesOf(lane: Lane, { nodes, cycles }: Graph): Map<number, number> {
  const asked = askedBy(lane).map((id) => nodes[id]!)
  const begins = Array.from({ length: cycles }, (_, cycle) => cycle).filter((cycle) => {
    return cycle === 0 || asked.some(({ changes }) => changes[cycle])
  })
  return new Map(begins.map((begin, index) => [begin, begins[index + 1] ?? cycles]))
}

/** The block of the last run of a program, to be used again: to make one takes as long as to run it for a few draws. */
const atHand = new WeakMap<Program, Block>()

/**
 * A block for a program. Nobody else has it until it is given back: a run may start another one while it is told of its
 * progress.
 *
 * @internal
 */
export function borrowed(program: Program, width: number, keepsStocks: boolean): Block {
  const block = atHand.get(program)
  if (block?.draws !== width || block.keepsStocks !== keepsStocks) return blockOf(program, width, keepsStocks)
  atHand.delete(program)
  return block
}

/**
 * Keeps a block for the next run.
 *
 * @internal
 */
export function giveBack(program: Program, block: Block): void {
  if (!block.keepsStocks) atHand.set(program, block)
}

/**
 * Draws to work out together: as many in each block as can be.
 *
 * @internal
 */
export function widthFor(program: Program, { count, keepsStocks }: { readonly count: number; readonly keepsStocks: boolean }): number {
  const most = Math.max(1, Math.min(mostTogether, Math.floor(mostNumbers / numbersPerDraw(program, keepsStocks))))
  return Math.ceil(count / Math.max(1, Math.ceil(count / most)))
}

const sizes = new WeakMap<Program, Map<boolean, number>>()

/** How many numbers a block of one draw takes; found once for a program. */
function numbersPerDraw(program: Program, keepsStocks: boolean): number {
  const known = sizes.get(program) ?? new Map<boolean, number>()
  sizes.set(program, known)
  const size = known.get(keepsStocks) ?? plannedBlock(program, 1, keepsStocks).numbers.memory.size
  known.set(keepsStocks, size)
  return size
}
