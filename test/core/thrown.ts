import type { ErrorCode } from '../../src/core/errors.js'
import { errorOf } from '../support/error-of.js'

export { errorOf as thrown } from '../support/error-of.js'

/** The code and the paths of what a call throws: what a program can react to. */
export function faults(call: () => unknown): { code: ErrorCode; paths: string[] } {
  const { code, problems } = errorOf(call)
  return { code, paths: problems.map((problem) => problem.path) }
}
