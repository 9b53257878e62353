/**
 * The mechanism of the two-date register: acts, effect intervals, and what held on a day as known on a day. It knows
 * no single rule; `policy` of the public face is this mechanism bound to the library's own facts.
 *
 * @module policy
 */
export type { Act } from './act.js'
export type { Pending, Unread } from './bound.js'
export { diffRule } from './diff.js'
export type { PolicyChange } from './diff.js'
export { edition } from './edition.js'
export { lintRules } from './lint.js'
export { appliedRule } from './reading.js'
export type { Applied, RuleContext } from './reading.js'
export { resolveRule } from './resolve.js'
export type { InForce, NotInForce, NotKnown, PolicyQuery, PolicyStatus, Possible, Resolution, ResolutionBase } from './resolve.js'
export type { Change, DatedRule, Effect, EndChange, OpenQuestion, Reading, StartChange, WithdrawalChange } from './rule.js'
export { timelineOf } from './timeline.js'
export type { Span } from './timeline.js'
export type { Remark } from './view.js'
