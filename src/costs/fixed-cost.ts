import { compareEuro, multiplyEuro, subtractEuro, type Euro } from '../core/euro.js'
import {
  euroProblems,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'

/**
 * The fixed costs for which a size is the smallest that pays.
 *
 * @category Group economics
 */
export interface FixedCostRange {
  /** Whether there are such costs: not where a pupil costs as much as it brings in, or more. */
  readonly outcome: 'range' | 'none'
  /** What a pupil brings in less what it costs, in euros. */
  readonly margin: Euro
  /** The fixed cost is above this: with it one pupil less would pay as well. */
  readonly above?: Euro
  /** The fixed cost is at most this. */
  readonly atMost?: Euro
}

/**
 * The fixed cost, in euros a year, for which a given size is the smallest that pays: the break-even read backwards.
 *
 * A group of N pupils pays where N times (r - v) is F or more, so that N is the smallest where F lies above
 * (N - 1)(r - v) and is at most N(r - v).
 *
 * @param size - the smallest size that pays, 1 or more
 * @param revenue - what a pupil brings in (r)
 * @param variable - what a pupil costs (v)
 * @returns the range of the fixed cost (F)
 * @throws MaatwerkError `invalid-input` with every problem
 * @example
 * ```ts
 * import { core, costs } from 'maatwerktrajecten'
 *
 * costs.fixedCostFor(15, core.euro(8000), core.euro(2000))
 * // => { outcome: 'range', margin: { eur: '6000' }, above: { eur: '84000' }, atMost: { eur: '90000' } }
 * ```
 * @category Group economics
 */
export function fixedCostFor(size: number, revenue: Euro, variable: Euro): FixedCostRange {
  throwFieldProblems('a break-even size', fixedCostProblems({ size, revenue, variable }))
  const margin = subtractEuro(revenue, variable)
  if (compareEuro(margin, { eur: '0' }) <= 0) return { outcome: 'none', margin }
  return { outcome: 'range', margin, above: multiplyEuro(margin, size - 1), atMost: multiplyEuro(margin, size) }
}

function fixedCostProblems(given: Readonly<Record<'size' | 'revenue' | 'variable', unknown>>): FieldProblem[] {
  return [
    ...requiredProblems(given, ['size', 'revenue', 'variable'], ''),
    ...wholeNumberProblems(given.size, 'size', 1),
    ...euroProblems(given.revenue, 'revenue'),
    ...euroProblems(given.variable, 'variable'),
  ]
}
