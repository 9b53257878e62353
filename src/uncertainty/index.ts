/**
 * Chance that can be repeated: random numbers by place.
 *
 * - {@link randomNumbers} gives those of a seed and a stream.
 *
 * @module uncertainty
 */
export { randomNumbers } from './random.js'
export type { RandomNumbers } from './random.js'
