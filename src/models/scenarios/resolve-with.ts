import type { PolicyAnswer, PolicyQuestion } from '../../projection/scenarios/binding.js'
import type { RuleBasis } from '../../projection/scenarios/scenario.js'
import { resolveRule, type Resolution } from '../../policy/resolve.js'
import type { DatedRule } from '../../policy/rule.js'
import type { PolicyKey } from '../../register/rules.js'

/**
 * A register that scenarios can be bound to: `policy` of this library is one.
 *
 * @category Scenarios
 */
export interface PolicyRegister {
  /** The keys of all rules. */
  keys(): readonly string[]
  /** A rule over time. */
  rule(key: PolicyKey): DatedRule<unknown>
}

/**
 * Lets `projection.bindScenario` ask a register what held on a day, as it could be known on a day.
 *
 * A layer that rests on one answer of a rule counts while that answer does: where another answer applies to the day, it
 * is `vervallen`; where it is planned or proposed beside one that applies, it is what it is by itself. Where a start or an
 * end was not read, the rule may apply (`mayApply`), which is not the same as no.
 *
 * @param register - the register, such as `policy`
 * @returns what `bindScenario` takes as `resolve`; it answers `undefined` for a rule or an answer that is not there
 * @example
 * ```ts
 * import { models, policy } from 'maatwerktrajecten'
 *
 * const resolve = models.scenarios.resolveWith(policy)
 * const basis = { rule: 'exams/vmbo-bb/rekentoets-counts' }
 * resolve(basis, { validOn: '2016-05-01', knownOn: '2014-06-01' })?.status // => 'in-werking'
 * resolve(basis, { validOn: '2016-05-01' })?.status // => 'nooit-in-werking'
 * resolve({ rule: 'exams/no-such-rule' }, { validOn: '2016-05-01' }) // => undefined
 * ```
 * @category Scenarios
 */
export function resolveWith(
  register: PolicyRegister,
): (basis: RuleBasis, question: PolicyQuestion) => PolicyAnswer | undefined {
  const keys = new Set(register.keys())
  return ({ rule: key, effect }, question) => {
    if (!keys.has(key)) return undefined
    const rule = register.rule(key as PolicyKey)
    return effect === undefined ? answerOf(resolveRule(rule, question)) : resolveEffect(rule, effect, question)
  }
}

function answerOf(resolution: Resolution<unknown>): PolicyAnswer {
  const { status, foreseen, reason } = resolution
  if (status === 'onbekend') return { status, foreseen, reason, mayApply: resolution.possible.length > 0 }
  const { from, until } = resolution
  return { status, foreseen, reason, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

function resolveEffect(rule: DatedRule<unknown>, id: string, question: PolicyQuestion): PolicyAnswer | undefined {
  const effects = rule.effects.filter((effect) => effect.id === id)
  if (effects.length === 0) return undefined
  const alone = resolveRule({ ...rule, effects }, question)
  const isUnknown = alone.status === 'onbekend' && alone.possible.length === 0
  if (isUnknown || (alone.status !== 'in-werking' && alone.status !== 'onbekend')) return answerOf(alone)
  const among = resolveRule(rule, question)
  if (among.status === 'onbekend') return { ...answerOf(among), mayApply: among.possible.some((each) => each.id === id) }
  if (among.id === id) return answerOf(among)
  // A proposal of another answer does not stand in the way of one that may apply.
  if (among.status === 'voorgenomen') return answerOf(alone)
  return { status: 'vervallen', foreseen: false, reason: `Another answer is in its place: ${among.reason}` }
}
