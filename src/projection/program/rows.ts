import { step } from '../../core/problems.js'
import { express, type Scope } from './express.js'
import * as graph from './graph.js'
import type { Admission, Row } from '../model/model.js'

/**
 * Shares may leave 0 to 1, and a row may miss 1, by this much: what is left or short goes to the largest of them.
 *
 * @internal
 */
export const shareTolerance = 1e-9

/** A move from a state to another, or to itself for who stays. */
export interface Move {
  readonly to: number
  readonly node: number
  /** Where its shares stand in the model; more than one where several exits lead to the same state. */
  readonly paths: readonly string[]
  /** Whether it takes what the others leave. */
  readonly isRest: boolean
  /** What is written of it in the rows of the model; nothing where no row leads there. */
  readonly shares: readonly WrittenShare[]
}

/** A share as it is written in a row, before it is taken of what earlier rows left. */
export interface WrittenShare {
  readonly node: number
  /** Where it stands in the model. */
  readonly path: string
  /** Where its row stands. */
  readonly row: string
  readonly isRest: boolean
  /** Whether its row has to account for everybody: it stands by itself, or is the last of a series. */
  readonly isLast: boolean
  /** What its row leaves to the rows after it, as a node; absent in the last row. */
  readonly left?: number
}

/** Moves out of a state, and the parts that they are made of: several, where admissions lead to the same state. */
export interface Leaving {
  readonly moves: readonly Move[]
  readonly parts: readonly Part[]
}

/** A part of a move, and what those who make it are to the admissions of the lane. */
export interface Part {
  readonly to: number
  readonly node: number
  readonly roles: readonly Role[]
}

/** What somebody is to an admission, by its place among those of the lane. */
export interface Role {
  readonly admission: number
  readonly is: 'admitted' | 'refused'
}

/** An admission at work: the shares are nodes. */
export interface LaneAdmission {
  readonly from: number
  readonly to: number
  /** Where it stands in the model. */
  readonly path: string
  /** The share of the row that applies. */
  readonly applies: number
  /** The share of those that is admitted. */
  readonly admitted: number
  /** Where those who are refused go, by shares of them. */
  readonly refused: readonly Move[]
}

/**
 * What the rows of a lane are read in.
 *
 * @internal
 */
export interface Reader {
  readonly states: readonly string[]
  readonly at: Scope
  /** Where the admissions that are found are put. */
  readonly admissions: LaneAdmission[]
}

/** What stands in one place of a row: its share as a node, and the parts of it. */
interface Entry extends Move {
  readonly parts: readonly Part[]
}

/**
 * The moves out of a state: each exit in turn takes its shares of what the exits before it left.
 *
 * @internal
 */
export function leavingOf(rows: Row | readonly Row[] | undefined, from: number, reader: Reader, path: string): Leaving {
  if (rows === undefined) return { moves: [], parts: [] }
  const isSeries = Array.isArray(rows)
  const series = (isSeries ? rows : [rows]) as readonly Row[]
  const numbers = reader.at.graph
  const moves = new Map<number, Move>()
  const parts: Part[] = []
  let left: number | undefined
  series.forEach((row, index) => {
    const at = { path: isSeries ? `${path}[${index}]` : path, isLast: index === series.length - 1 }
    const entries = entriesOf(row, from, reader, at)
    const rest = graph.operation(numbers, 'rest', ...entries.map(({ node }) => node))
    for (const entry of entries) {
      const written = at.isLast ? entry.shares : entry.shares.map((share) => ({ ...share, left: rest }))
      entry.parts.forEach((part, place) => {
        const node = left === undefined ? part.node : graph.operation(numbers, 'multiply', left, part.node)
        // Of an admission the share is written once, at those who are admitted.
        const shares = place === 0 ? written : []
        parts.push({ ...part, node })
        moves.set(part.to, merged(moves.get(part.to), { ...entry, to: part.to, node, shares }, reader))
      })
    }
    left = left === undefined ? rest : graph.operation(numbers, 'multiply', left, rest)
  })
  const sorted = [...moves.values()].sort((a, b) => a.to - b.to)
  return { moves: sorted, parts: parts.some(({ roles }) => roles.length > 0) ? parts : wholeMoves(sorted) }
}

function merged(before: Move | undefined, { to, node, paths, isRest, shares }: Move, { at }: Reader): Move {
  if (before === undefined) return { to, node, paths, isRest, shares }
  return {
    to,
    node: graph.operation(at.graph, 'add', before.node, node),
    paths: [...before.paths, ...paths],
    // The rest of a row stands last in it, and only the last row has one.
    isRest,
    shares: [...before.shares, ...shares],
  }
}

/**
 * Moves that no admission decides on, each in one part.
 *
 * @internal
 */
export function wholeMoves(moves: readonly Move[]): Part[] {
  return moves.map(({ to, node }) => ({ to, node, roles: [] }))
}

/** Where a row stands in the model, and whether it has to account for everybody. */
interface Standing {
  readonly path: string
  readonly isLast: boolean
}

function entriesOf(row: Row, from: number, reader: Reader, { path, isLast }: Standing): Entry[] {
  const given = reader.states.flatMap((name, to) => {
    const share = own(row, name)
    return share === undefined ? [] : [{ to, share, path: step(path, name) }]
  })
  const entries = given.flatMap(({ to, share, path: at }): Entry[] => {
    const applies = appliesOf(share)
    if (applies === 'rest') return []
    const node = express(applies, reader.at, isAdmission(share) ? step(at, 'applies') : at)
    const shares = [{ node, path: at, row: path, isRest: false, isLast }]
    return [{ to, node, paths: [at], isRest: false, shares, parts: partsOf(share, { from, to, node, path: at }, reader) }]
  })
  const rest = given.find(({ share }) => appliesOf(share) === 'rest')
  if (rest === undefined) return entries
  const { to, share, path: at } = rest
  const node = graph.operation(reader.at.graph, 'rest', ...entries.map((entry) => entry.node))
  const parts = partsOf(share, { from, to, node, path: at }, reader)
  const shares = [{ node, path: at, row: path, isRest: true, isLast }]
  return [...entries, { to, node, paths: [at], isRest: !isAdmission(share), shares, parts }]
}

/** The share of a row that stands in a place: of an admission that of those who apply. */
function appliesOf<Share>(share: Share | Admission): Share | Admission['applies'] {
  return isAdmission(share) ? share.applies : share
}

/**
 * Whether an admission stands in a place of a row.
 *
 * @internal
 */
export function isAdmission(share: unknown): share is Admission {
  return typeof share === 'object' && share !== null && (share as { readonly kind?: unknown }).kind === 'admission'
}

interface Place {
  readonly from: number
  readonly to: number
  readonly node: number
  readonly path: string
}

function partsOf(share: unknown, place: Place, reader: Reader): Part[] {
  const { to, node } = place
  return isAdmission(share) ? admissionParts(share, place, reader) : [{ to, node, roles: [] }]
}

/** Those who are admitted, and those who are refused, by where they go. */
function admissionParts(admission: Admission, { from, to, node, path }: Place, reader: Reader): Part[] {
  const numbers = reader.at.graph
  const times = (a: number, b: number) => graph.operation(numbers, 'multiply', a, b)
  const admitted = express(admission.admitted, reader.at, step(path, 'admitted'))
  const entries = entriesOf(admission.refused, from, reader, { path: step(path, 'refused'), isLast: true })
  const refused = times(node, graph.operation(numbers, 'complement', admitted))
  const index = reader.admissions.length
  const moves = entries.map(({ to: other, node: share, paths, isRest, shares }) => ({ to: other, node: share, paths, isRest, shares }))
  reader.admissions.push({ from, to, path, applies: node, admitted, refused: moves })
  const others = entries.flatMap(({ parts }) => parts).map((part) => {
    return { to: part.to, node: times(refused, part.node), roles: [...part.roles, { admission: index, is: 'refused' as const }] }
  })
  return [{ to, node: times(node, admitted), roles: [{ admission: index, is: 'admitted' }] }, ...others]
}

/**
 * The parts and the admissions of all strata as those of one lane, with their states numbered on.
 *
 * @internal
 */
export function joinedAdmissions(
  lanes: readonly { readonly parts: readonly (readonly Part[])[]; readonly admissions: readonly LaneAdmission[] }[],
  states: number,
): { readonly parts: readonly (readonly Part[])[]; readonly admissions: readonly LaneAdmission[] } {
  const before = lanes.map((_, lane) => lanes.slice(0, lane).reduce((sum, { admissions }) => sum + admissions.length, 0))
  return {
    parts: lanes.flatMap(({ parts }, lane) => parts.map((row) => row.map((part) => shifted(part, lane * states, before[lane]!)))),
    admissions: lanes.flatMap(({ admissions }, lane) => {
      return admissions.map((each) => ({ ...each, from: each.from + lane * states, to: each.to + lane * states }))
    }),
  }
}

function shifted(part: Part, states: number, admissions: number): Part {
  const roles = part.roles.map((role) => ({ ...role, admission: role.admission + admissions }))
  return { ...part, to: part.to + states, roles }
}

/**
 * What a table holds for a state itself: a state may bear any name, `constructor` too.
 *
 * @internal
 */
export function own<T>(table: Readonly<Partial<Record<string, T>>> | undefined, state: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, state) ? table[state] : undefined
}
