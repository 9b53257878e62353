/**
 * Scenarios of policy for the pathway: the factors of the report's table 2 and the proposals of its schools, and what
 * ties a scenario to the register.
 */
export { counterproposal, factor, factorRange } from './factor.js'
export type { PartOptions, PartRange, PartRangeOptions } from './factor.js'
export { inForceOnly, withAdopted, withProposed } from './modes.js'
export type { ModeOptions } from './modes.js'
export { scenarioCounterproposals as counterproposals, scenarioFactors as factors } from './parts.js'
export type { ScenarioPart } from './parts.js'
export { resolveWith } from './resolve-with.js'
export type { PolicyRegister } from './resolve-with.js'
