/**
 * Everything, as one namespace per entry point.
 *
 * @packageDocumentation
 */
export * as core from './core/index.js'
export * as figures from './figures/index.js'
export * as policy from './register/index.js'
export * as trajectories from './trajectories/index.js'
export * as projection from './projection/index.js'
export * as models from './models/index.js'
export * as views from './views/index.js'
