import type { Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import type { RuleContext } from '../policy/reading.js'
import { gpl } from '../prices/gpl.js'

/** What a full post costs in a year and a group of school types, by role. */
export interface GplOf {
  readonly teacher: Finding<Euro>
  readonly directie: Finding<Euro>
  readonly oop: Finding<Euro>
}

/** The GPL of the three roles. */
export function gplOf(
  { year, schoolTypeGroup }: { readonly year: number; readonly schoolTypeGroup: 1 | 3 | 4 },
  { knownOn, afterLastText }: RuleContext,
): GplOf {
  const of = (role: 'teacher' | 'directie' | 'oop') => gpl({ role, schoolTypeGroup, year }, { knownOn, afterLastText })
  return { teacher: of('teacher'), directie: of('directie'), oop: of('oop') }
}
