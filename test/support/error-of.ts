import { isMaatwerkError, type MaatwerkError } from '../../src/core/errors.js'

/** The error of the library that a function throws; fails where it throws nothing, or something else. */
export function errorOf(work: () => unknown): MaatwerkError {
  try {
    work()
  } catch (error) {
    if (isMaatwerkError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
