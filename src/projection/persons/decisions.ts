import { MaatwerkError } from '../../core/errors.js'
import { shown } from '../../core/problems.js'
import type { PersonNow, World } from './world.js'

/** Where a person stands at the start of a cycle: its place in the part, its column, and cycles since. */
export interface Standing {
  readonly person: number
  readonly from: number
  readonly entry: number
  readonly held: number
  readonly cycle: number
}

/**
 * The column that a person goes to: the one that was decided on, or the one that was drawn.
 *
 * @internal
 */
export function decisionOf(world: World, standing: Standing, drawn: number): number {
  const decided = world.decide!(personNow(world, standing, drawn))
  if (decided === undefined) return drawn
  const { states } = world.program.model
  const state = states.indexOf(decided)
  // The columns of a stratum stand together, in the order of the states.
  if (state !== -1) return standing.from - (standing.from % states.length) + state
  throw new MaatwerkError('invalid-input', 'a decision on a person', [
    { path: 'decide', message: `${shown(decided)} is not a state of the model`, expected: `one of ${states.join(', ')}` },
  ])
}

function personNow({ columns, program, part }: World, { person, from, entry, held, cycle }: Standing, drawn: number): PersonNow {
  const { state, stratum } = columns[from]!
  const age = (stratum === undefined ? undefined : program.model.strata![stratum]!.age) ?? program.model.age
  return {
    person: part.from + person,
    state,
    drawn: columns[drawn]!.state,
    ...(stratum === undefined ? {} : { stratum }),
    cycle,
    label: program.labels[cycle]!,
    timeInState: held * program.length,
    timeSinceEntry: entry * program.length,
    ...(age === undefined ? {} : { age: age + entry * program.length }),
  }
}
