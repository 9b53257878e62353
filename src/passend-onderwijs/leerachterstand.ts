import { numberProblems, throwFieldProblems, type FieldProblem } from '../core/fields.js'

/**
 * The leerachterstand of a pupil in a domain: 1 − DLE/DL, as a share.
 *
 * The formula is that of art. 4 of the Besluit RVC's. DLE and DL come from the tests of the pupil, both in one unit. A
 * share of 0.5 means half behind, one below 0 ahead. Nothing is rounded.
 *
 * @param dle - the DLE, 0 or more
 * @param dl - the DL in the same unit, more than 0
 * @returns the share, at most 1
 * @throws MaatwerkError `invalid-input`, without what was found
 * @example
 * ```ts
 * import { passendOnderwijs } from 'maatwerktrajecten'
 *
 * passendOnderwijs.leerachterstand(30, 60) // => 0.5
 * passendOnderwijs.leerachterstand(45, 60) // => 0.25
 * passendOnderwijs.leerachterstand(60, 60) // => 0
 * ```
 * @category Indication
 */
export function leerachterstand(dle: number, dl: number): number {
  const problems = [...amountProblems(dle, 'dle'), ...amountProblems(dl, 'dl'), ...zeroProblems(dl)]
  throwFieldProblems('a leerachterstand', problems)
  return 1 - dle / dl
}

function amountProblems(value: unknown, path: string): FieldProblem[] {
  if (value === undefined) return [{ path, message: 'this is missing', expected: 'a number' }]
  return numberProblems(value, path, 0)
}

function zeroProblems(dl: unknown): FieldProblem[] {
  return dl === 0 ? [{ path: 'dl', message: 'no education yet: nothing to be behind in', expected: 'more than 0' }] : []
}
