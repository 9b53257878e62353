import type { Problem } from '../../core/errors.js'
import { step } from '../../core/problems.js'
import { boundsFor, toBounds } from './bounds.js'
import { neededFor, type Evaluation } from '../program/evaluate.js'
import type { Graph } from '../program/graph.js'
import { writtenIn, type Lane, type Program } from '../program/program.js'
import { shareTolerance } from '../program/rows.js'

/**
 * An eye on the numbers that differ by draw: shares from 0 to 1, people from 0 on.
 *
 * @internal
 */
export interface Watch {
  readonly graph: Graph
  /** For each cycle, what its bounds do not show to be sound. */
  readonly suspects: readonly (readonly Suspected[])[]
  /** What was found, by its place in the model. */
  readonly found: Map<string, Finding>
}

/** A number to be looked at, and the most that it may be. */
interface Suspect {
  readonly node: number
  readonly path: string
  readonly most: number
}

/** A suspect in a cycle, and the last cycle in which its numbers still hold. */
interface Suspected extends Suspect {
  readonly until: number
}

/** A number outside its range, in one draw or more. */
interface Finding {
  readonly suspect: Suspect
  readonly first: number
  readonly value: number
  readonly draws: Set<number>
}

/**
 * Prepares what is to be watched.
 *
 * @param drawn - the draws of a parameter, all of them
 * @internal
 */
export function watchOf(program: Program, drawn: (parameter: string) => Float64Array): Watch {
  const { graph } = program
  const { watched, ids } = watchedIn(program)
  const found = new Map<string, Finding>()
  if (watched.length === 0) return { graph, suspects: Array.from({ length: graph.cycles }, () => []), found }
  const ranges = new Map<string, readonly [number, number]>()
  for (const { op, parameter } of graph.nodes) if (op === 'draw') ranges.set(parameter!, rangeOf(drawn(parameter!)))
  const bounds = boundsFor(graph)
  const suspects = Array.from({ length: graph.cycles }, (_, cycle) => {
    toBounds(bounds, graph, ids, cycle, (parameter) => ranges.get(parameter)!)
    const suspected = watched.filter(({ node, most }) => {
      const isNew = cycle === 0 || graph.nodes[node]!.changes[cycle] === 1
      return isNew && !(bounds.least[node]! >= 0 && bounds.most[node]! <= most)
    })
    return suspected.map((suspect) => ({ ...suspect, until: lastCycleOf(graph, suspect.node, cycle) }))
  })
  return { graph, suspects, found }
}

/** The last cycle in which the numbers of a node are those of this one. */
function lastCycleOf({ nodes, cycles }: Graph, node: number, cycle: number): number {
  const next = nodes[node]!.changes.indexOf(1, cycle + 1)
  return (next === -1 ? cycles : next) - 1
}

/** What is to be watched in a program, and the nodes that it is made of. */
interface Watched {
  readonly watched: readonly Suspect[]
  readonly ids: readonly number[]
}

const known = new WeakMap<Program, Watched>()

/** Looked for once in a program, which does not change. */
function watchedIn(program: Program): Watched {
  const before = known.get(program)
  if (before !== undefined) return before
  const { graph, lanes } = program
  const watched = distinct(lanes.flatMap(numbersOf)).filter(({ node }) => graph.nodes[node]!.draws)
  const made = { watched, ids: neededFor(graph, watched.map(({ node }) => node)) }
  known.set(program, made)
  return made
}

function numbersOf(lane: Lane): Suspect[] {
  const { start, inflow, streams, admissions, capacities } = lane
  return [
    ...admissions.flatMap(({ applies, admitted, path }) => [
      { node: applies, path, most: 1 },
      { node: admitted, path: step(path, 'admitted'), most: 1 },
    ]),
    ...capacities.map(({ name, places }) => ({ node: places, path: step(step('places', name), 'places'), most: Number.MAX_VALUE })),
    ...[...start, ...inflow].map(({ node, path }) => ({ node, path, most: Number.MAX_VALUE })),
    // As they are written: what a series comes to may look sound where one of its rows is not.
    ...writtenIn(lane).flatMap(({ node, path, row, isRest, left }) => [
      { node, path: isRest ? row : path, most: 1 },
      ...(left === undefined ? [] : [{ node: left, path: row, most: 1 }]),
    ]),
    ...streams.map(({ node, name }) => ({ node, path: step(step('streams', name), 'share'), most: 1 })),
  ]
}

function distinct(all: readonly Suspect[]): Suspect[] {
  return [...new Map(all.map((each) => [`${each.node} ${each.path}`, each])).values()]
}

function rangeOf(numbers: Float64Array): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const number of numbers) {
    if (number < least) least = number
    if (number > most) most = number
  }
  return [least, most]
}

/**
 * Looks at the numbers that are new in a cycle, in the draws of a block.
 *
 * @param first - the number of the first draw of the block
 * @param together - how many draws it has
 * @internal
 */
export function lookAt({ graph, suspects, found }: Watch, numbers: Evaluation, cycle: number, first: number, together: number): void {
  for (const suspect of suspects[cycle]!) {
    const buffer = numbers.buffers[suspect.node]!
    const width = buffer.length / (graph.nodes[suspect.node]!.entries * graph.nodes[suspect.node]!.classes)
    for (let at = 0; at < buffer.length; at += 1) {
      const value = buffer[at]!
      if (value >= -shareTolerance && value <= suspect.most + shareTolerance) continue
      if (at % width < together && isReached(graph, suspect.node, Math.floor(at / width), suspect.until)) {
        note(found, suspect, first + (at % width), value)
      }
    }
  }
}

/** Whether anybody can be in a class by a cycle. */
function isReached({ nodes }: Graph, node: number, row: number, cycle: number): boolean {
  const { classes } = nodes[node]!
  return Math.floor(row / classes) <= cycle && row % classes <= cycle
}

function note(found: Map<string, Finding>, suspect: Suspect, draw: number, value: number): void {
  const before = found.get(suspect.path)
  if (before === undefined) found.set(suspect.path, { suspect, first: draw, value, draws: new Set([draw]) })
  else before.draws.add(draw)
}

/**
 * What was found, as problems: one for each place of the model, with the draws that lead to it.
 *
 * @internal
 */
export function watchProblems({ graph, found }: Watch, draws: number): Problem[] {
  // Where a share of a row is wrong, so is what it leaves to the rest.
  const places = [...found.keys()]
  const apart = [...found.values()].filter(({ suspect: { path } }) => !places.some((other) => other !== path && other.startsWith(path)))
  return apart.map(({ suspect, first, value, draws: where }): Problem => {
    const share = suspect.most === 1
    const names = [...parametersOf(graph, suspect.node)].map((name) => step('draws', name))
    return {
      path: suspect.path,
      message: `it comes to ${Number(value.toPrecision(10))} in draw ${first}, and leaves its range in ${where.size} of ${draws} draws`,
      expected: share ? 'shares from 0 to 1 in every draw' : '0 or more in every draw',
      hint: `It depends on ${names.join(', ')}`,
    }
  })
}

/** The drawn parameters that a node is made of. */
function parametersOf(graph: Graph, id: number): Set<string> {
  return new Set(neededFor(graph, [id]).flatMap((part) => graph.nodes[part]!.parameter ?? []))
}
