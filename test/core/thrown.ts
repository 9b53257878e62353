import { isMaatwerkError, type ErrorCode, type MaatwerkError } from '../../src/core/errors.js'

/** The error that a call throws; fails where it throws nothing or something else. */
export function thrown(call: () => unknown): MaatwerkError {
  try {
    call()
  } catch (error) {
    if (isMaatwerkError(error)) return error
    throw new Error(`threw ${String(error)} instead of a MaatwerkError`, { cause: error })
  }
  throw new Error('threw nothing')
}

/** The code and the paths of what a call throws: what a program can react to. */
export function faults(call: () => unknown): { code: ErrorCode; paths: string[] } {
  const { code, problems } = thrown(call)
  return { code, paths: problems.map((problem) => problem.path) }
}
