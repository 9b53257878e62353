import type { IsoDate } from '../core/calendar.js'
import type { Evidence } from '../core/evidence.js'
import { countDateOf, type SchoolYear } from '../core/school-year.js'
import { edition } from '../policy/edition.js'
import { appliedRule, isUnheard, type RuleContext } from '../policy/reading.js'
import { resolveRule } from '../policy/resolve.js'
import type { DatedRule } from '../policy/rule.js'
import type { VsvMethod } from './definition-facts.js'

/**
 * Which count is asked for. To take the last text as unchanged (`afterLastText`) makes no difference: the last year of
 * each definition was read. Name a `method` instead.
 *
 * @category Input
 */
export interface VsvContext extends RuleContext {
  /** The measurement year: from 1 October in its first calendar year to the 1 October after. */
  readonly schoolYear: SchoolYear
  /**
   * A definition to count by, also in a year that it was not made for. Left out, the definition of the year itself
   * counts, and where none was read the outcome is `undetermined`.
   */
  readonly method?: VsvMethod | undefined
}

/**
 * The day whose text a measurement year is judged by.
 *
 * No text that was read says which one. Taken is the text of 1 October on which the population is fixed: it is the one
 * day that gives 2011-2012 to the regulation of 2008 and 2012-2013 to that of 2012, as both say of themselves. Where a
 * method is named, that day is moved into the years of the method.
 *
 * @internal
 */
export function judgedOn({ schoolYear, method }: VsvContext): IsoDate {
  const own = countDateOf(schoolYear)
  if (method === undefined) return own
  if (method === '2008-definition') return '2011-10-01'
  if (own < '2012-10-01') return '2012-10-01'
  return own > '2015-10-01' ? '2015-10-01' : own
}

/**
 * What a rule can say on a day: one answer, several where a change between two texts lies around the day, or nothing.
 *
 * @internal
 */
export interface Says<Value> {
  /** The answers that can apply; empty where the rule does not apply; absent where that is not known. */
  readonly values: readonly Value[] | undefined
  /** What supports it. */
  readonly evidence: Evidence
}

/**
 * What a rule can say on a day, as it could be known, or what the reading says that was asked for.
 *
 * Where one answer ends and another starts on a day that was not read, either can apply: a question that both answer
 * alike has an answer. An answer whose end alone was not read gives nothing.
 *
 * @internal
 */
export function says<Value>(rule: DatedRule<Value>, on: IsoDate, context: RuleContext): Says<Value> {
  const { knownOn, reading } = context
  const applied = appliedRule(rule, on, { knownOn, reading })
  const { value, status, evidence } = applied
  if (value !== undefined) return { values: [value], evidence }
  // A reading that may not have been heard yet: the law does not take its place.
  if (isUnheard(applied)) return { values: undefined, evidence }
  if (status !== 'onbekend') return { values: [], evidence }
  const law = resolveRule(rule, { validOn: on, knownOn: knownOn ?? edition })
  const possible = law.status === 'onbekend' ? law.possible.map((each) => each.value) : []
  return { values: possible.length > 1 ? possible : undefined, evidence }
}

/**
 * Whether something holds under every answer that a rule can give; nothing where they differ or are not known.
 *
 * @internal
 */
export function holdsIn<Value>(
  values: readonly Value[] | undefined,
  test: (value: Value) => boolean,
): boolean | undefined {
  if (values === undefined || values.length === 0) return undefined
  const first = test(values[0]!)
  return values.every((value) => test(value) === first) ? first : undefined
}
