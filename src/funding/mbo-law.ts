import type { Evidence } from '../core/evidence.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import type { DatedRule } from '../policy/rule.js'
import type { MboWeightContext, MboWeightStep } from './mbo-student.js'
import { dayIn } from './mbo-years.js'

/**
 * What a rule says for a funding year: on its first day, or on that of the year whose law was asked for. Only
 * {@link saidFor} looks at readings beside the law.
 *
 * @internal
 */
export function lawFor<Value>(rule: DatedRule<Value>, fundingYear: number, context: MboWeightContext): Applied<Value> {
  const { knownOn, afterLastText, lawOf } = context
  return appliedRule(rule, dayIn(lawOf ?? fundingYear, '01-01'), { knownOn, afterLastText })
}

/** @internal */
export function saidFor<Value>(rule: DatedRule<Value>, fundingYear: number, context: MboWeightContext): Applied<Value> {
  const { knownOn, afterLastText, reading, lawOf } = context
  return appliedRule(rule, dayIn(lawOf ?? fundingYear, '01-01'), { knownOn, afterLastText, reading })
}

/** @internal */
export function stepOf(
  code: MboWeightStep['code'],
  { evidence }: Pick<Applied<unknown>, 'evidence'>,
  factor?: number,
): MboWeightStep {
  return { code, ...(factor === undefined ? {} : { factor }), evidence }
}

/** What supports a number that follows from a rule by arithmetic. @internal */
export function derived({ evidence }: Pick<Applied<unknown>, 'evidence'>): Evidence {
  return evidence.grade === 'quoted' ? { ...evidence, grade: 'derived' } : evidence
}
