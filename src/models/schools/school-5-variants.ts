import type { Euro } from '../../core/euro.js'
import type { Finding } from '../../core/evidence.js'
import type { CostContext } from '../../costs/group.js'
import { assertSchoolPrices, crebosProblems } from './check.js'
import { school5Cost, type School5Reading } from './school-5.js'
import type { SchoolPrices } from './school.js'

/**
 * School 5 by one reading, as a row of a table.
 *
 * @category Schools
 */
export interface School5Variant extends School5Reading {
  /** What all parties bear together, in euros. */
  readonly total: Finding<Euro>
  /** The same for each of the sixty pupils. */
  readonly perPupil: Finding<Euro>
  /** What the school bears, in euros. */
  readonly ofTheSchool: Finding<Euro>
}

/**
 * School 5 of the report in the readings of its cost: 0.09 fte of each teacher or of all, the hours of the roc paid by the
 * school or the mbo, and the numbers of crebo's that you give (lines 675-680).
 *
 * What else is open of it stands under `unknown` of the school. Hours of your own for the contact persons and the
 * development group go in `context.quantities`, and then hold for every row.
 *
 * @param at - the year and the group of school types of the prices
 * @param crebos - the numbers of crebo's to reckon with
 * @param context - the day of knowledge, and prices or quantities of your own
 * @returns four rows for each number
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const variants = models.school5Variants({ year: 2014, schoolTypeGroup: 1 }, [1])
 * variants.map(({ perPupil }) => perPupil.value?.eur) // => ['1137.09', '1137.09', '697.98', '697.98']
 * variants.map(({ ofTheSchool }) => ofTheSchool.value?.eur) // => ['68225.62', '54991.2', '41878.55', '28644.13']
 * ```
 * @category Schools
 */
export function school5Variants(
  at: SchoolPrices,
  crebos: readonly number[],
  context: CostContext = {},
): School5Variant[] {
  assertSchoolPrices(at, crebosProblems(crebos))
  return crebos.flatMap((each) =>
    (['each', 'together'] as const).flatMap((teacherPosts) =>
      (['school', 'mbo'] as const).map((rocHours) => variantOf(at, { teacherPosts, rocHours, crebos: each }, context)),
    ),
  )
}

function variantOf(at: SchoolPrices, reading: School5Reading, context: CostContext): School5Variant {
  const { total, perPupil, byPayer } = school5Cost(at, reading, context)
  return { ...reading, total, perPupil, ofTheSchool: byPayer.school!.economic }
}
