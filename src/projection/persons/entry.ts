import { evaluation } from '../program/evaluate.js'
import type { Entrant, PersonsPart } from './world.js'
import type { Lane, Placed, Program } from '../program/program.js'

/**
 * Spreads persons evenly over everybody who enters a lane: by cycle and state, each in proportion to its people, with
 * one draw that decides where the counting begins. So no place of entry gets a person too many or too few, and none is
 * favoured.
 *
 * @internal
 */
export function entrantsOfPersons(
  program: Program,
  lane: Lane,
  draw: number,
  persons: number,
  part: PersonsPart,
): { readonly entrants: readonly Entrant[]; readonly people: number } {
  const places = placesOf(program, lane)
  const people = places.reduce((sum, place) => sum + place.people, 0)
  const entrants: Entrant[] = []
  let [at, until] = [-1, 0]
  for (let person = 0; person < part.from + part.count; person += 1) {
    const target = ((person + draw) / persons) * people
    while (at === -1 || (until <= target && at < places.length - 1)) {
      at += 1
      until += places[at]?.people ?? 0
    }
    const place = places[at]
    if (person >= part.from && place !== undefined) entrants.push(place)
  }
  return { entrants, people }
}

interface Place extends Entrant {
  readonly people: number
}

/** Everybody who enters, by cycle and state. */
function placesOf({ graph, labels }: Program, { start, inflow }: Lane): Place[] {
  const numbers = evaluation(graph, [...start, ...inflow].map(({ node }) => node), 1)
  return labels.flatMap((_, cycle) => {
    numbers.toCycle(cycle, () => new Float64Array(1))
    const placed = cycle === 0 ? [...start, ...inflow] : inflow
    return placed.flatMap(({ state, node }: Placed) => {
      const people = numbers.buffers[node]![0]!
      return people > 0 ? [{ cycle, column: state, people }] : []
    })
  })
}
