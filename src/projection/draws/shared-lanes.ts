import type { Lane, Program } from '../program/program.js'

/**
 * Lanes in which people move alike: strategies that differ in their rewards alone. Their people are worked out once.
 *
 * @internal
 */
export interface SharedLane {
  /** One of them, with the rewards of all. */
  readonly lane: Lane
  /** The places of the lanes among those of the program, each with that of its first reward. */
  readonly of: readonly { readonly lane: number; readonly firstReward: number }[]
}

/**
 * The lanes of a program, those in which people move alike together.
 *
 * @internal
 */
export function sharedLanes({ lanes }: Program): SharedLane[] {
  const together = new Map<string, number[]>()
  lanes.forEach((lane, index) => {
    const key = movementOf(lane)
    together.set(key, [...(together.get(key) ?? []), index])
  })
  return [...together.values()].map((indices) => {
    const rewards = indices.flatMap((index) => lanes[index]!.rewards)
    const each = rewards.length / indices.length
    return { lane: { ...lanes[indices[0]!]!, rewards }, of: indices.map((lane, at) => ({ lane, firstReward: at * each })) }
  })
}

/** All that decides on where people are: equal nodes are one node, so that their numbers tell. */
function movementOf({ start, inflow, rows, parts, admissions, capacities, classes, entries, streams }: Lane): string {
  return JSON.stringify([start, inflow, rows, parts, admissions, capacities, classes, entries, streams])
}
