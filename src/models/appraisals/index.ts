/**
 * Appraisals of the maatwerktrajecten against regular bb: what a class costs and brings, to whom, and from which
 * effect it pays for itself.
 */
export { appraiseTraject } from './appraise-traject.js'
export type { TrajectBreakEven, TrajectBreakEvens } from './break-even.js'
export type { PreventsParameter } from './class-model.js'
export { appraiseTrajectDraws } from './draws.js'
export type { TrajectDraws, TrajectStrategy, TrajectUncertainty } from './draws.js'
export { ledgerFlows } from './ledger-flows.js'
export type { LedgerFlowsOptions, LedgerStatement, LedgerUnknown } from './ledger-flows.js'
export type {
  ExtraYear,
  TrajectBudget,
  TrajectCode,
  TrajectEffects,
  TrajectGroup,
  TrajectOptions,
  TrajectRoute,
  TrajectWorth,
} from './options.js'
export { perspectives } from './parties.js'
export type { AppraisalParty, TrajectPerspective } from './parties.js'
export type { TrajectRate } from './rate.js'
export type { ClassOutcome, GroupNotAppraised, TrajectAppraisal, TrajectAssumption, TrajectResult } from './result.js'
export { trajectSensitivity } from './sensitivity.js'
export type { TrajectInput, TrajectSensitivity } from './sensitivity.js'
