import { classCounter } from './class-draws.js'
import { budgetFlows, outcomeFlows } from './class-flows.js'
import { classModel, named, type PreventsParameter } from './class-model.js'
import { assertTraject } from './check.js'
import { appraisalOf, discountingOf } from './appraise-traject.js'
import { inputsOf } from './inputs.js'
import type { TrajectOptions } from './options.js'
import { perspectiveNames, type TrajectPerspective } from './parties.js'
import { rateOf, type TrajectRate } from './rate.js'
import { pathwayDefaults } from '../pathway/defaults.js'
import type { PathwayInput } from '../pathway/codes.js'
import type { InputRange } from '../../cost-benefit/sensitivity/one-way.js'

/**
 * A number of the appraisal of a traject that can be moved.
 *
 * @category Appraisals
 */
export type TrajectInput = PathwayInput | PreventsParameter | 'cost-factor' | 'worth-factor'

/**
 * An appraisal as a function of its numbers, for the functions of sensitivity of `costBenefit`.
 *
 * @category Appraisals
 */
export interface TrajectSensitivity {
  /** The numbers as they stand: those of the pathway, the effects, and 1 for each factor. */
  readonly base: Readonly<Record<TrajectInput, number>>
  /** Between what the numbers of the pathway lie, by what was published or judged; none for those without a range. */
  readonly ranges: Readonly<Partial<Record<TrajectInput, InputRange>>>
  /**
   * The net present value of each perspective, in euros at the start, without those that something unknown concerns.
   */
  readonly evaluate: (values: Readonly<Record<TrajectInput, number>>) => Readonly<Partial<Record<TrajectPerspective | 'society', number>>>
}

/**
 * The appraisal of a traject as a function of its numbers, with the ranges that the numbers of the pathway come with.
 *
 * Add ranges of your own for the effects and the factors: no source has them.
 *
 * @param options - as for {@link appraiseTraject}
 * @returns the numbers as they stand, their ranges, and the function
 * @throws MaatwerkError `invalid-input`, `invalid-date` with everything that is wrong with the options
 * @example
 * ```ts
 * import { costBenefit, models } from 'maatwerktrajecten'
 *
 * const entry = {
 *   code: 'mentor', what: 'mentor', amount: { eur: '4000' }, payer: 'school', receiver: 'staff', form: 'cash',
 *   nature: 'real', period: '2014', evidence: { source: { document: 'Made up' }, grade: 'estimate' },
 * } as const
 * const { base, evaluate } = models.appraisals.trajectSensitivity({
 *   traject: 'vm2',
 *   pupils: 20,
 *   prevents: { 'no-bb-diploma': 0, 'not-admitted': 0, 'no-mbo-2-diploma': 0 },
 *   budget: { traject: [[{ entries: [entry], unknown: [] }]], regular: [], priceLevel: 2014 },
 *   on: '2014-10-01',
 *   years: 20,
 * })
 * base['mbo-2-result'] // => 0.74
 * evaluate({ ...base, 'cost-factor': 1.5 }).school // => -6000
 * ```
 * @category Appraisals
 */
export function trajectSensitivity(options: TrajectOptions): TrajectSensitivity {
  assertTraject(options)
  const inputs = pathwayDefaults.filter(({ parameter }) => inputsOf(options).includes(parameter as PathwayInput))
  const valueOf = (parameter: string) => (options.parameters as Readonly<Record<string, number | undefined>> | undefined)?.[parameter]
  const base = Object.fromEntries(inputs.map(({ parameter, value }) => [parameter, valueOf(parameter) ?? value!]))
  const ranges = inputs.flatMap(({ parameter, value, low, high }) => {
    const isKnown = valueOf(parameter) === undefined && (low !== undefined || high !== undefined)
    return isKnown ? [[parameter, { low: low ?? value!, high: high ?? value! }] as const] : []
  })
  return {
    base: { ...base, ...named(options.prevents), 'cost-factor': 1, 'worth-factor': 1 } as TrajectSensitivity['base'],
    ranges: Object.fromEntries(ranges),
    evaluate: evaluatorOf(options),
  }
}

function evaluatorOf(options: TrajectOptions): TrajectSensitivity['evaluate'] {
  const counter = classCounter(classModel(options))
  const discounting = discountingOf(options, rateOf(options.on, options.rate) as TrajectRate)
  return ({ 'cost-factor': cost, 'worth-factor': worth, ...values }) => {
    const counts = counter(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]])))
    const flows = [...budgetFlows(options, { cost: [cost] }), ...outcomeFlows(options, counts, { worth: [worth] })]
    const { perspectives } = appraisalOf(options, flows, counts, discounting)
    const known = perspectiveNames().flatMap((name) => {
      const { total } = perspectives[name].netPresentValue
      return total === undefined ? [] : [[name, total] as const]
    })
    return Object.fromEntries(known)
  }
}
