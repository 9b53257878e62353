import type { AdmissionResult, CapacityResult } from '../model/capacity.js'
import { allocate, arrive, comingIn, layoutOf, setOut, type Claim, type Layout, type Outcome, type Places } from '../moves/capacity-moves.js'
import { evaluation } from '../program/evaluate.js'
import { swap, type Room } from '../moves/lane-room.js'
import type { Lane, Program } from '../program/program.js'

/**
 * A run with limited places or admissions, and what became of them so far.
 *
 * @internal
 */
export interface RationedRun {
  readonly layout: Layout
  readonly grid: number
  readonly cycles: number
  /** People before the first cycle; once the run has begun, where they found a place. */
  readonly start: Float64Array
  /** People flowing in, by cycle and column; once their cycle has begun, where they found a place. */
  readonly inflow: Float64Array
  /** What became of each of the limited places, in the order of the lane. */
  readonly capacities: readonly WrittenCapacity[]
  readonly admissions: readonly WrittenAdmission[]
}

interface WrittenCapacity extends CapacityResult {
  readonly name: string
  /** The smallest group that it opens for, by cycle. */
  readonly least: Float64Array
}

interface WrittenAdmission extends AdmissionResult {
  readonly refusedTo: Record<number, Float64Array>
}

/**
 * Prepares a run with limited places or admissions; undefined for a lane that has none.
 *
 * @internal
 */
export function rationedRun(
  program: Program,
  lane: Lane,
  { start, inflow, grid }: Pick<RationedRun, 'start' | 'inflow' | 'grid'>,
): RationedRun | undefined {
  if (lane.capacities.length === 0 && lane.admissions.length === 0) return undefined
  const cycles = program.labels.length
  const none = () => new Float64Array(cycles)
  return {
    layout: layoutOf(lane, program.model.states.length),
    ...{ grid, cycles, start, inflow },
    capacities: writtenPlaces(program, lane),
    admissions: lane.admissions.map(({ from, to }): WrittenAdmission => {
      return { from, to, applied: none(), admitted: none(), refusedByInstitution: none(), refusedForPlaces: none(), refusedTo: {} }
    }),
  }
}

/** The places of each cycle; at the count at the end those of the last cycle. */
function writtenPlaces({ graph, labels }: Program, { capacities }: Lane): WrittenCapacity[] {
  const counts = labels.length + 1
  const numbers = evaluation(graph, capacities.flatMap(({ places, least }) => (least === undefined ? [places] : [places, least])), 1)
  const none = () => new Float64Array(counts)
  const written = capacities.map(({ name }): WrittenCapacity => {
    const [places, least, closed] = [none(), none(), new Uint8Array(counts)]
    return { name, places, least, closed, demand: none(), realised: none(), unmet: none() }
  })
  for (let count = 0; count < counts; count += 1) {
    if (count < labels.length) numbers.toCycle(count, none)
    written.forEach(({ places, least }, index) => {
      const nodes = capacities[index]!
      places[count] = numbers.buffers[nodes.places]![0]!
      least[count] = nodes.least === undefined || count === labels.length ? 0 : numbers.buffers[nodes.least]![0]!
    })
  }
  return written
}

/**
 * Gives out the places of the first cycle, to who stands there and who flows in.
 *
 * @internal
 */
export function beginRationed(run: RationedRun): void {
  const { layout, start } = run
  const first = inflowOf(run, 0)
  const claims = [...comingIn(start, layout, true), ...comingIn(first, layout, false)]
  const { arriving, outcomes } = allocate(claims, layout, placesAt(run, 0), run.grid)
  note(run, 0, outcomes)
  for (const { to, people, holds } of arriving) (holds === -1 ? first : start)[to]! += people
}

/**
 * Moves everybody over one cycle, and gives out the places of the next one, to its inflow too; gives back those who
 * went elsewhere than they set out for.
 *
 * @param flows - where the people of each move are added, in the order of the rows
 * @internal
 */
export function moveRationed(run: RationedRun, room: Room, cycle: number, flows: Float64Array): readonly Claim[] {
  const { layout, grid } = run
  const next = inflowOf(run, cycle + 1)
  const turn = { layout, room, draw: 0, cycle, grid, flows }
  room.next.fill(0)
  const claims = [...setOut(turn), ...comingIn(next, layout, false)]
  const { arriving, outcomes } = allocate(claims, layout, placesAt(run, cycle + 1), grid)
  note(run, cycle + 1, outcomes)
  for (const claim of arriving) {
    const { from, entry, held, to, people } = claim
    if (from === undefined) next[to]! += people
    else arrive(turn, { from, entry, held, to, people })
    if (claim.roles.length > 0) noteRoles(run, cycle, claim)
  }
  swap(room)
  return arriving.filter(({ from, asked, to }) => from !== undefined && asked !== to)
}

function inflowOf({ inflow, layout }: RationedRun, cycle: number): Float64Array {
  const width = layout.lane.rows.length
  return inflow.subarray(cycle * width, (cycle + 1) * width)
}

function noteRoles({ admissions, cycles }: RationedRun, cycle: number, { asked, to, people, roles }: Claim): void {
  for (const { admission, is } of roles) {
    const written = admissions[admission]!
    const isAdmitted = is === 'admitted' && asked === to
    written.applied[cycle]! += people
    if (isAdmitted) {
      written.admitted[cycle]! += people
      continue
    }
    written[is === 'refused' ? 'refusedByInstitution' : 'refusedForPlaces'][cycle]! += people
    written.refusedTo[to] ??= new Float64Array(cycles)
    written.refusedTo[to][cycle]! += people
  }
}

function placesAt({ capacities }: RationedRun, count: number): Places[] {
  return capacities.map(({ places, least }) => ({ places: places[count]!, least: least[count]! }))
}

function note({ capacities }: RationedRun, count: number, outcomes: readonly Outcome[]): void {
  outcomes.forEach(({ demand, realised, isClosed }, index) => {
    const written = capacities[index]!
    written.demand[count] = demand
    written.realised[count] = realised
    written.unmet[count] = demand - realised
    written.closed[count] = Number(isClosed)
  })
}

/**
 * What became of the limited places, by name.
 *
 * @internal
 */
export function placesResults({ capacities }: RationedRun, names: readonly string[]): Record<string, CapacityResult> {
  const sorted = [...capacities].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
  return Object.fromEntries(sorted.map(({ name, places, demand, realised, unmet, closed }) => [name, { places, demand, realised, unmet, closed }]))
}
