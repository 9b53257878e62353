import { condition, lawSays, type Condition } from '../core/verdict.js'
import type { Applied } from '../policy/reading.js'
import { onMarks, onVocational, type Entry, type Mark } from './entries.js'
import type { MarkRequirement, PassRule, StageRequirement } from './facts.js'
import type { RekentoetsResult, WordResult } from './marks.js'

/** Marks are sums of decimals; a hair below the bar is the bar. */
const hair = 1e-9

/** The first sufficient mark. */
const sufficient = 6

/** The first mark that makes up for an insufficient one. */
const good = 7

/**
 * The average of the marks for the central exams. Whether the mark for the vocational subject counts twice in it too
 * was not read: where that makes a difference, it is not known.
 *
 * @internal
 */
export function centralExamAverage(entries: readonly Entry[], { centralExamAverage: bar }: PassRule): Condition {
  return onVocational(entries, (vocational) => {
    const others = entries.filter((entry) => entry !== vocational).map(({ central }) => central)
    const once = onMarks([...others, vocational.central], (marks) => average(marks, bar))
    const twice = onMarks([...others, vocational.central, vocational.central], (marks) => average(marks, bar))
    if (once.met === twice.met) return once
    return { met: undefined, facts: once.facts, missing: [...new Set([...once.missing, ...twice.missing])] }
  })
}

function average(marks: readonly number[], bar: number): boolean | undefined {
  if (marks.length === 0) return undefined
  return marks.reduce((sum, mark) => sum + mark, 0) >= bar * marks.length - hair
}

/**
 * The final marks: all sufficient, or one of the sets of insufficient marks that still pass.
 *
 * @internal
 */
export function finalMarks(entries: readonly Entry[], rule: PassRule): Condition {
  return onVocational(entries, (vocational) => {
    const again = rule.vocationalSubjectCountsTwice ? [vocational.final] : []
    return onMarks([...entries.map(({ final }) => final), ...again], (marks) => pass(marks, rule))
  })
}

function pass(marks: readonly number[], { allowedFailures }: PassRule): boolean {
  const low = marks.filter((mark) => mark < sufficient).sort((a, b) => a - b)
  const sevens = marks.filter((mark) => mark >= good).length
  if (low.length === 0) return true
  return allowedFailures.some(({ marks: allowed, sevensNeeded }) => {
    const sorted = [...allowed].sort((a, b) => a - b)
    return sevens >= sevensNeeded && sorted.length === low.length && sorted.every((mark, index) => mark <= low[index]!)
  })
}

/**
 * A part without a mark that must be "voldoende" or "goed".
 *
 * @internal
 */
export function wordResult(result: WordResult | undefined, path: string): Condition {
  return condition({ [path]: result }, (facts) => facts[path] !== 'onvoldoende')
}

/**
 * The maatschappelijke stage. Between a text that asks for it and one that does not, a sufficient one meets both.
 *
 * @internal
 */
export function stage({ value }: Applied<StageRequirement>, result: WordResult | undefined): Condition {
  const path = 'maatschappelijkeStage'
  if (value !== undefined) return condition({ [path]: result }, (facts) => value.results.some((each) => each === facts[path]))
  const open = condition({ [path]: result }, () => true)
  return result === 'onvoldoende' ? lawSays(undefined, [path]) : open
}

/** Where the facts on the rekentoets stand. */
export const rekentoetsPaths: readonly string[] = ['rekentoets.mark', 'rekentoets.sat']

/**
 * The mark for Nederlands, by itself or in a pair with the rekentoets. Who did not sit the rekentoets has no mark for
 * it.
 *
 * @internal
 */
export function markOf(requirement: MarkRequirement, own: Mark, rekentoets: RekentoetsResult | undefined): Condition {
  if (requirement.kind === 'minimum') return onMarks([own], ([mark]) => mark! >= requirement.mark)
  const facts = [own.path, ...rekentoetsPaths]
  if (requirement.kind === 'counts') return lawSays(undefined, facts)
  if (rekentoets?.sat === false) return lawSays(false, facts)
  const { met, missing } = onMarks([own, ofRekentoets(rekentoets)], ([a, b]) => {
    return Math.min(a!, b!) >= requirement.one && Math.max(a!, b!) >= requirement.other
  })
  return { met, facts, missing }
}

function ofRekentoets(rekentoets: RekentoetsResult | undefined): Mark {
  return { value: rekentoets?.mark, path: 'rekentoets.mark' }
}

/**
 * The mark for the rekentoets by itself.
 *
 * @internal
 */
export function rekentoetsMark(requirement: MarkRequirement, rekentoets: RekentoetsResult | undefined): Condition {
  if (requirement.kind !== 'minimum') return lawSays(undefined, rekentoetsPaths)
  if (rekentoets?.sat === false) return lawSays(false, rekentoetsPaths)
  const { met, missing } = onMarks([ofRekentoets(rekentoets)], ([mark]) => mark! >= requirement.mark)
  return { met, facts: rekentoetsPaths, missing }
}

/**
 * The rekentoets is sat, whatever the mark. Where the duty may have ended, on a day that was not read, who sat it meets
 * the law before and after.
 *
 * @param rekentoets - the result, as far as it is known
 * @param mayHaveEnded - whether it is not known if the duty still held
 * @internal
 */
export function rekentoetsIsSat(rekentoets: RekentoetsResult | undefined, mayHaveEnded = false): Condition {
  const sat = rekentoets?.mark === undefined ? rekentoets?.sat : true
  if (mayHaveEnded && sat === false) return lawSays(undefined, rekentoetsPaths)
  const { met, missing } = condition({ 'rekentoets.sat': sat }, (facts) => facts['rekentoets.sat'])
  return { met, facts: rekentoetsPaths, missing }
}
