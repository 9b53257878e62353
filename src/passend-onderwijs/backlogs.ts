import { step } from '../core/problems.js'
import type { Condition } from '../core/verdict.js'
import { domainNames } from './check.js'
import type { DomainCount, NumberRange } from './facts.js'
import type { Backlogs } from './pupil.js'

type Domain = (typeof domainNames)[number]

const nameOf = { 'inzichtelijk-rekenen': 'inzichtelijkRekenen', 'begrijpend-lezen': 'begrijpendLezen' } as const

/**
 * Whether a number lies in a stretch, both ends included.
 *
 * @internal
 */
export function inRange({ from, to = Infinity }: NumberRange, value: number): boolean {
  return value >= from && value <= to
}

/**
 * The paths of the backlogs.
 *
 * @internal
 */
export const backlogPaths: readonly string[] = domainNames.map(pathOf)

/**
 * The condition that enough domains have a backlog in a range. Where some are not known it holds when the others
 * suffice, and fails when they could not make it up.
 *
 * @internal
 */
export function backlogsIn(range: NumberRange, count: DomainCount, backlogs: Backlogs = {}): Condition {
  const known = domainNames.filter((name) => backlogs[name] !== undefined)
  const unknown = domainNames.filter((name) => backlogs[name] === undefined)
  const inside = known.filter((name) => inRange(range, backlogs[name]!))
  const facts = backlogPaths
  if (suffice(inside, count)) return { met: true, facts, missing: [] }
  if (!suffice([...inside, ...unknown], count)) return { met: false, facts, missing: [] }
  return { met: undefined, facts, missing: unknown.map(pathOf) }
}

function suffice(names: readonly Domain[], { atLeast, oneOf }: DomainCount): boolean {
  return names.length >= atLeast && oneOf.some((each) => names.includes(nameOf[each]))
}

function pathOf(name: Domain): string {
  return step('backlogs', name)
}
