import { allOf, anyOf, condition, type Condition } from '../core/verdict.js'
import { edition } from '../policy/edition.js'
import { appliedRule } from '../policy/reading.js'
import { resolveRule } from '../policy/resolve.js'
import { vsoExemption, type VsoExemption } from './facts.js'
import type { LeerplichtContext, LeerplichtPerson } from './person.js'
import { holdsOneOf } from './startkwalificatie.js'

/**
 * What may be the law on the vso on a day: the wording that applies, or that is taken as unchanged; or two of which one
 * took the place of the other on a day that was not read. Empty where no text bears on the day.
 *
 * @internal
 */
export function vsoWordings(context: LeerplichtContext): readonly VsoExemption[] {
  const { on, knownOn = edition } = context
  const { value } = appliedRule(vsoExemption, on, context)
  if (value !== undefined) return [value]
  const law = resolveRule(vsoExemption, { validOn: on, knownOn })
  if (law.status !== 'onbekend' || law.possible.length < 2) return []
  return law.possible.map(({ value }) => value)
}

/**
 * The condition that somebody is exempt by the vso. Where either of two wordings may be the law, it holds or fails only
 * where both say so.
 *
 * @internal
 */
export function exemptByVso(person: LeerplichtPerson, context: LeerplichtContext): Condition {
  const each = vsoWordings(context).map((wording) => exemptBy(wording, person, context))
  const facts = ['diplomas', 'vsoSchool']
  if (each.length === 0) return { met: undefined, facts, missing: [] }
  const [all, any] = [allOf(...each), anyOf(...each)]
  if (all.met === true || any.met === false) return all.met === true ? all : any
  return { met: undefined, facts: all.facts, missing: each.flatMap(({ missing }) => missing) }
}

function exemptBy(wording: VsoExemption, person: LeerplichtPerson, { on }: LeerplichtContext): Condition {
  const { diplomas, vsoSchool } = person
  if (wording.by === 'profile') return holdsOneOf(diplomas, wording.anyOf, on)
  return condition({ vsoSchool }, (facts) => facts.vsoSchool === 'wec-2-lid-2-j-or-n')
}
