import type { Euro } from '../core/euro.js'
import type { Evidence, Finding } from '../core/evidence.js'
import { appliedRule, type RuleContext } from '../policy/reading.js'
import type { DatedRule } from '../policy/rule.js'

/** What a rule gives on a day, with its evidence; unknown where it gives nothing. */
export function found<Value>(rule: DatedRule<Value>, on: string, { knownOn, afterLastText }: RuleContext): Finding<Value> {
  // The readings of the report are no amounts to compute with, so that only the law is asked.
  const { value, evidence, reason } = appliedRule(rule, on, { knownOn, afterLastText })
  return value === undefined ? { unknown: `${rule.key}: ${reason}` } : { value, evidence }
}

/** What a finding comes to, by a function that keeps its evidence. */
export function mapped<Value>(finding: Finding<Value>, to: (value: Value) => Euro): Finding<Euro> {
  return 'unknown' in finding ? finding : { value: to(finding.value), evidence: finding.evidence }
}

/** What two findings come to together; the evidence is that of the first, with the other in the note. */
export function combined<A, B>(a: Finding<A>, b: Finding<B>, to: (a: A, b: B) => Euro): Finding<Euro> {
  if ('unknown' in a) return a
  if ('unknown' in b) return b
  const { fact } = b.evidence
  const note = fact === undefined ? {} : { note: `Computed with ${fact.rule} (${fact.id}).` }
  const has = (grade: Evidence['grade']) => [a, b].some(({ evidence }) => evidence.grade === grade)
  const grade = has('estimate') ? 'estimate' : has('inferred') ? 'inferred' : 'derived'
  const provisional = b.evidence.provisional ? { provisional: true as const } : {}
  return { value: to(a.value, b.value), evidence: { ...a.evidence, ...provisional, grade, ...note } }
}
