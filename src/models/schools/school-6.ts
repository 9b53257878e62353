import type { Euro } from '../../core/euro.js'
import { throwFieldProblems } from '../../core/fields.js'
import { deepFreeze } from '../../core/freeze.js'
import { fixedCostFor, type FixedCostRange } from '../../costs/fixed-cost.js'
import { amountsProblems } from './check.js'
import { quantity, reportSchool, says, statedBy, type ReportSchool } from './school.js'

/** School 6: cost-covering from 15 pupils. */
export const school6: ReportSchool = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ reportSchool({
    id: 'school-6',
    traject: 'vm2',
    lines: [684, 686],
    payers: [
      {
        what: 'the traject',
        payer: 'school',
        form: 'cash',
        from: 'the funding of its pupils, with lwoo for some of them',
        lines: [684, 686],
      },
    ],
    statements: [
      says(
        'break-even',
        'A calculation showed that VM2 covers its cost from 15 pupils.',
        [684, 684],
        quantity(15, 'pupils', 'minimaal 15 leerlingen', 'at-least'),
      ),
      says('lwoo', 'Lwoo, which part of the pupils have, pays part of the small group.', [684, 686]),
      says('no-loss', 'It never made a loss.', [686, 686]),
    ],
    unknown: [
      {
        code: 'calculation',
        why: 'The calculation of the school itself is not given: neither revenue nor cost.',
        supply: 'models.school6FixedCost',
      },
      {
        code: 'lwoo-share',
        why: 'How many of the pupils have lwoo is not given.',
        supply: 'models.school6FixedCost: given.perLwooPupil, for the other end of the range',
      },
    ],
  }),
)

/**
 * What a pupil brings in and costs at a school such as School 6.
 *
 * @category Schools
 */
export interface BreakEvenAmounts {
  /** What a pupil without lwoo brings in a year, in euros. */
  readonly perRegularPupil: Euro
  /** What a pupil with lwoo brings in a year, in euros; left out where only the group without lwoo is asked. */
  readonly perLwooPupil?: Euro | undefined
  /** What a pupil more costs in a year, in euros. */
  readonly variablePerPupil: Euro
}

/**
 * The fixed cost of a group for which 15 pupils is the answer, at both ends of the share of lwoo.
 *
 * @category Schools
 */
export interface FixedCostOf15 {
  /** Where no pupil has lwoo. */
  readonly withoutLwoo: FixedCostRange
  /** Where all of them have; absent where what they bring in was not given. */
  readonly allLwoo?: FixedCostRange
}

/**
 * School 6 of the report, read backwards: which fixed cost a group has of which 15 pupils is the smallest size that
 * pays (lines 684-686), in euros a year.
 *
 * The school made a calculation that the report does not give. With revenue r and variable cost v a pupil, 15 is the
 * answer for a fixed cost above 14 (r - v) and up to 15 (r - v). Part of its pupils have lwoo; how many is not told, so
 * that the answer lies between the two ends.
 *
 * @param given - what a pupil brings in and costs
 * @returns the range of the fixed cost, without lwoo and with lwoo for all
 * @throws MaatwerkError `invalid-input` with every problem
 * @example
 * ```ts
 * import { core, models } from 'maatwerktrajecten'
 *
 * const given = { perRegularPupil: core.euro('7236.04'), variablePerPupil: core.euro(5000) }
 * const { withoutLwoo } = models.school6FixedCost(given)
 * withoutLwoo.above // => { eur: '31304.56' }
 * withoutLwoo.atMost // => { eur: '33540.6' }
 * ```
 * @see {@link schools} for what the school says
 * @category Schools
 */
export function school6FixedCost(given: BreakEvenAmounts): FixedCostOf15 {
  const required = ['perRegularPupil', 'variablePerPupil']
  throwFieldProblems('the break-even of School 6', amountsProblems(given, [...required, 'perLwooPupil'], required))
  const { perRegularPupil, perLwooPupil, variablePerPupil } = given
  const size = statedBy(school6, 'break-even').value
  const rangeOf = (revenue: Euro) => fixedCostFor(size, revenue, variablePerPupil)
  return {
    withoutLwoo: rangeOf(perRegularPupil),
    ...(perLwooPupil === undefined ? {} : { allLwoo: rangeOf(perLwooPupil) }),
  }
}
