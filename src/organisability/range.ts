import type { ConditionState } from './condition.js'

/**
 * How an indicator stands when all that is said of it is heard: `disputed` where statements differ, of two voices or of one.
 *
 * @category Assessment
 */
export type IndicatorState = ConditionState | 'disputed'

/**
 * How a condition or a result stands, by what is said of its indicators.
 *
 * - `met`: every indicator is met
 * - `weak`: none is not met, and at least one is weak
 * - `not-met`: at least one is not met, whatever is not known of the others
 * - `disputed`: all is known, and it hangs on which statement one believes
 * - `undetermined`: something is not known that could still turn it
 *
 * @category Assessment
 */
export type CharacteristicOutcome = 'met' | 'weak' | 'not-met' | 'disputed' | 'undetermined'

/** From good to bad. */
const states = ['met', 'weak', 'not-met'] as const

/**
 * Between which states something can still lie: places in `states`.
 *
 * @internal
 */
export interface Range {
  /** The best it can be. */
  readonly best: number
  /** The worst it can be. */
  readonly worst: number
  /** Whether something is not known that could turn it. */
  readonly open: boolean
}

/**
 * The range of what is said of one indicator. Nothing, or nothing but "unknown", leaves all states open.
 *
 * @internal
 */
export function rangeOf(said: readonly { readonly state: ConditionState }[]): Range {
  const known = said.flatMap(({ state }) => (state === 'unknown' ? [] : [states.indexOf(state)]))
  if (known.length === 0) return { best: 0, worst: states.length - 1, open: true }
  return { best: Math.min(...known), worst: Math.max(...known), open: false }
}

/**
 * The range of several together: all of them are needed, so that the worst decides.
 *
 * @internal
 */
export function together(ranges: readonly Range[]): Range {
  const best = Math.max(...ranges.map((each) => each.best))
  const worst = Math.max(...ranges.map((each) => each.worst))
  return { best, worst, open: best !== worst && ranges.some((each) => each.open) }
}

/**
 * What a range comes to.
 *
 * @internal
 */
export function outcomeOf({ best, worst, open }: Range): CharacteristicOutcome {
  if (best === worst) return states[best]!
  return open ? 'undetermined' : 'disputed'
}

/**
 * How one indicator stands.
 *
 * @internal
 */
export function stateOf(range: Range): IndicatorState {
  const outcome = outcomeOf(range)
  return outcome === 'undetermined' ? 'unknown' : outcome
}
