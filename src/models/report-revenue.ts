import { addEuro, multiplyEuro, type Euro } from '../core/euro.js'
import type { Evidence } from '../core/evidence.js'
import { MaatwerkError, type Problem } from '../core/errors.js'
import { shown } from '../core/problems.js'
import { reportAmount } from '../figures/report-2014.js'

/**
 * What a group of pupils brings in at the report's amounts.
 *
 * @category Report
 */
export interface ReportRevenue {
  /** With no pupil with lwoo. */
  readonly min: Euro
  /** With every pupil with lwoo. */
  readonly max: Euro
  /** With the given number of pupils with lwoo; absent when that number was not given. */
  readonly asCounted?: Euro
  /** What supports the amounts: round statements of the report's researchers. */
  readonly evidence: readonly Evidence[]
}

/**
 * What a group of pupils brings in per year at the amounts that the 2014 report states: about 8,000 euro for a regular
 * pupil and about 11,000 with lwoo.
 *
 * The report gives these as round numbers, without source, year or price level; so this is an estimate and no funding
 * law. The range runs from no pupil with lwoo to all of them.
 *
 * @param group - the number of pupils, and how many of them have lwoo where that is known
 * @returns the range, and the amount for the given number with lwoo
 * @throws MaatwerkError `invalid-input` for numbers that are not whole, negative, or above the group
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const revenue = models.reportRevenue({ pupils: 18, lwoo: 9 })
 * revenue.min // => { eur: '144000' }
 * revenue.asCounted // => { eur: '171000' }
 * revenue.max // => { eur: '198000' }
 * ```
 * @category Report
 */
export function reportRevenue(group: { readonly pupils: number; readonly lwoo?: number }): ReportRevenue {
  assertGroup(group)
  const { pupils, lwoo } = group
  const [regular, withLwoo] = [reportAmount('regular'), reportAmount('with-lwoo')]
  const bringIn = (number: number) =>
    addEuro(multiplyEuro(regular.value, pupils - number), multiplyEuro(withLwoo.value, number))
  return {
    min: bringIn(0),
    max: bringIn(pupils),
    ...(lwoo === undefined ? {} : { asCounted: bringIn(lwoo) }),
    evidence: [regular.evidence, withLwoo.evidence],
  }
}

function assertGroup({ pupils, lwoo }: { readonly pupils: number; readonly lwoo?: number }): void {
  const problems: Problem[] = []
  const isCount = (number: unknown) => Number.isSafeInteger(number) && (number as number) >= 0
  if (!isCount(pupils)) {
    problems.push({ path: 'pupils', message: `${shown(pupils)} is not a number of pupils`, expected: 'a whole number of 0 or more' })
  }
  if (lwoo !== undefined && !(isCount(lwoo) && (!isCount(pupils) || lwoo <= pupils))) {
    const expected = isCount(pupils) ? `a whole number from 0 to ${pupils}` : 'a whole number of 0 or more'
    problems.push({ path: 'lwoo', message: `${shown(lwoo)} is not a part of the group`, expected })
  }
  if (problems.length > 0) throw new MaatwerkError('invalid-input', 'a group of pupils', problems)
}
