import type { IsoDate } from '../core/calendar.js'
import type { Finding } from '../core/evidence.js'
import { dayContextProblems, throwFieldProblems } from '../core/fields.js'
import { appliedRule, contextReadingProblems, type RuleContext } from '../policy/reading.js'
import type { DatedRule } from '../policy/rule.js'
import { cabinetTarget, regulationTarget, type VsvTarget } from './target-facts.js'

/**
 * Which day a target is asked for.
 *
 * @category Targets
 */
export interface TargetContext extends RuleContext {
  /** The day. */
  readonly on: IsoDate
}

/**
 * The targets of a day.
 *
 * @category Targets
 */
export interface VsvTargets {
  /** What the regulation on vsv names, or why that is not known. */
  readonly regulation: Finding<VsvTarget>
  /** What the cabinet named, in letters and programmes, or why that is not known. */
  readonly cabinet: Finding<VsvTarget>
}

/**
 * The targets for new vsv'ers that held on a day: a number for the whole country in a year, or a fall since a year.
 *
 * A target of the regulation and one of the cabinet can hold together, and differ: from 2015 the one names 2017 and the
 * other 2016. A target says nothing of an institution; for that see {@link norm}. It is about the national count
 * (*landelijke definitie*), and a count of another method cannot tell whether it was reached ({@link series}). Of most
 * targets the first day was not read: between two sources there is none to give.
 *
 * @param context - the day; the day of knowledge, a reading
 * @returns both targets, each with its evidence or the reason why there is none
 * @throws MaatwerkError `invalid-date`, `invalid-input`
 * @example
 * ```ts
 * import { vsv } from 'maatwerktrajecten'
 *
 * vsv.target({ on: '2014-06-01' }).cabinet.value // => { kind: 'count', count: 25000, bound: 'at-most', in: 2016 }
 * vsv.target({ on: '2018-01-01' }).regulation.value // => undefined
 * ```
 * @category Targets
 */
export function target(context: TargetContext): VsvTargets {
  throwFieldProblems('a question for a target', [
    ...dayContextProblems(context),
    ...contextReadingProblems(context, [cabinetTarget]),
  ])
  return { regulation: found(regulationTarget, context), cabinet: found(cabinetTarget, context) }
}

function found(rule: DatedRule<VsvTarget>, { on, ...context }: TargetContext): Finding<VsvTarget> {
  const { value, evidence, reason } = appliedRule(rule, on, context)
  return value === undefined ? { unknown: reason } : { value, evidence }
}
