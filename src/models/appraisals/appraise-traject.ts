import { step } from '../../core/problems.js'
import type { VulnerableGroupCode } from '../../organisability/pillar.js'
import type { Discounting } from '../../cost-benefit/discounting/discounting.js'
import type { Flow } from '../../cost-benefit/flows/flow.js'
import { appraise } from '../../cost-benefit/measures/appraise.js'
import { pathwayDefaults } from '../pathway/defaults.js'
import { pathwayGroups } from '../pathway/groups.js'
import { breakEvens } from './break-even.js'
import { classCounter, type ClassCounts, type ClassDraws } from './class-draws.js'
import { budgetFlows, extraOutcomes, outcomeFlows } from './class-flows.js'
import { classModel, named, preventsOf } from './class-model.js'
import { assertTraject } from './check.js'
import type { TrajectGroup, TrajectOptions } from './options.js'
import { appraisalParties, perspectives, type AppraisalParty, type TrajectPerspective } from './parties.js'
import { rateOf, type TrajectRate } from './rate.js'
import { inputsOf } from './inputs.js'
import type { ClassOutcome, GroupNotAppraised, TrajectAppraisal, TrajectAssumption, TrajectResult } from './result.js'

/**
 * Appraises a class of a maatwerktraject beside the same pupils in regular bb: what it costs and brings, to whom, and
 * from which effect it pays for itself.
 *
 * The pupils follow the pathway from vmbo-bb to a startkwalificatie. The class keeps a share of those who are lost by
 * each of the report's three channels; nobody published such a share, so it is asked for, and with 0 the class is
 * worth minus what it costs extra. The break-even effect needs no such assumption: it answers how many vsv'ers the
 * class must prevent, to the school, the mbo, government, society. To the school the class budget and the funding
 * suffice; to the others it takes what an outcome is worth to them, from parts that you have a source for. Without
 * those it cannot be said, and the answer names what to supply, and what a vsv'er must be worth at the least.
 *
 * Costs come from the statements of `costs` and `funding`, by year of the class; what these leave unknown makes the
 * sums of those whom it concerns unknown. The discount rate is the one that held for education on the day.
 *
 * @param options - the traject, the class, its budget beside that of regular bb, the effects, and what an outcome is
 *   worth
 * @returns the appraisal for all pupils, and for the vulnerable groups that something is assumed of
 * @throws MaatwerkError `invalid-input`, `invalid-date` with everything that is wrong, an effect that is not given and
 *   a day without a single rate among it; `invalid-model` for numbers that the pathway cannot have
 * @example
 * ```ts
 * import { core, costs, models } from 'maatwerktrajecten'
 *
 * const source = { document: 'Plan of our school' }
 * const mentor = {
 *   code: 'mentor', what: 'guidance', quantity: 2, unit: 'hour', weeks: 40, basis: 'per-group',
 *   price: { gpl: 'teacher' }, payer: 'school', receiver: 'staff', form: 'absorbed', source,
 * } as const
 * const year = [costs.costOf({ year: 2014, schoolTypeGroup: 1, pupils: 15, ingredients: [mentor] })]
 * const result = models.appraisals.appraiseTraject({
 *   traject: 'leerwerktraject',
 *   pupils: 15,
 *   prevents: { 'no-bb-diploma': 0, 'not-admitted': 0, 'no-mbo-2-diploma': 0 },
 *   budget: { traject: [year, year], regular: [], priceLevel: 2014 },
 *   on: '2014-10-01',
 *   years: 10,
 * })
 * // 3,529.18 now and the same in a year, at 5.5 %.
 * result.rate.value // => 0.055
 * result.appraisal.perspectives.school.netPresentValue.total?.toFixed(2) // => '-6874.37'
 * result.breakEven.school.outcome // => 'never-pays'
 * result.breakEven.society.outcome // => 'cannot-be-said'
 * result.breakEven.society.because // => 'no-worth-given'
 * ```
 * @category Appraisals
 */
export function appraiseTraject(options: TrajectOptions): TrajectAppraisal {
  assertTraject(options)
  const groups = pathwayGroups.map(({ code, notKnown }) => {
    const group = options.groups?.[code]
    return [code, group === undefined ? notAppraised(code, notKnown) : resultOf(options, [code, group])] as const
  })
  return { ...resultOf(options), groups: Object.fromEntries(groups) as TrajectAppraisal['groups'] }
}

function notAppraised(code: VulnerableGroupCode, notKnown: string): GroupNotAppraised {
  return { notKnown, supply: step('options.groups', code) }
}

function resultOf(options: TrajectOptions, group?: readonly [VulnerableGroupCode, TrajectGroup]): TrajectResult {
  const prevents = preventsOf(options, group?.[1])
  const counter = classCounter(classModel(options, group))
  const counts = counter(Object.fromEntries(Object.entries(named(prevents)).map(([name, value]) => [name, [value]])))
  const rate = rateOf(options.on, options.rate) as TrajectRate
  const discounting = discountingOf(options, rate)
  const budget = budgetFlows(options)
  const flows = [...budget, ...outcomeFlows(options, counts)]
  return {
    traject: options.traject,
    pupils: options.pupils,
    route: options.route ?? 'as-regular',
    prevents,
    regular: outcomeOf(counts.regular),
    inTraject: outcomeOf(counts.traject),
    preventedVsv: sum(extraOutcomes('prevented-vsv', counts)),
    extraStartkwalificaties: sum(extraOutcomes('startkwalificatie', counts)),
    rate,
    flows,
    appraisal: appraisalOf(options, flows, counts, discounting),
    breakEven: breakEvens({ options, counter, budget, discounting }),
    sources: pathwayDefaults.filter(({ parameter }) => inputsOf(options).includes(parameter as never) && !isGiven(options, parameter)),
    assumptions: assumptionsOf(options, group !== undefined, Object.values(prevents).every((effect) => effect === 0)),
  }
}

/** @internal */
export function discountingOf({ firstExponent = 0 }: TrajectOptions, { value }: TrajectRate): Discounting {
  return { rate: value, firstExponent }
}

/**
 * The flows of a class appraised through the eyes of each party.
 *
 * @internal
 */
export function appraisalOf(
  options: TrajectOptions,
  flows: readonly Flow<AppraisalParty>[],
  counts: ClassDraws,
  discounting: Discounting,
): ReturnType<typeof appraise<AppraisalParty, TrajectPerspective>> {
  const amounts = (numbers: Float64Array) => {
    return counts.draws === 1 ? numbers : ({ kind: 'drawn', draws: counts.draws, amounts: numbers } as const)
  }
  return appraise<AppraisalParty, TrajectPerspective>(flows, {
    years: options.years,
    discounting,
    perspectives,
    parties: appraisalParties(),
    outcomes: {
      'prevented-vsv': amounts(extraOutcomes('prevented-vsv', counts)),
      startkwalificatie: amounts(extraOutcomes('startkwalificatie', counts)),
    },
  })
}

function outcomeOf({ vsv, startkwalificaties, vmbo, mbo, elsewhere }: ClassCounts): ClassOutcome {
  return {
    startkwalificatie: sum(startkwalificaties),
    vsv: sum(vsv),
    elsewhere: sum(elsewhere),
    yearsInVmbo: sum(vmbo),
    yearsInMbo: sum(mbo),
  }
}

function isGiven({ parameters }: TrajectOptions, parameter: string): boolean {
  return (parameters as Readonly<Record<string, number | undefined>> | undefined)?.[parameter] !== undefined
}

function assumptionsOf(options: TrajectOptions, ofGroup: boolean, isNull: boolean): TrajectAssumption[] {
  const { route, budget, rate, worth, extraYears = [] } = options
  const all: readonly (readonly [TrajectAssumption, boolean])[] = [
    ['goes-as-regular', route !== 'as-published'],
    ['goes-as-published', route === 'as-published'],
    ['no-effect', isNull],
    ['on-top-of-regular', budget.regular.flat().length === 0],
    ['rate-chosen', rate !== undefined],
    ['by-consumer-prices', [...budget.traject, ...budget.regular].flat().some((statement) => isOfOtherYear(statement, budget.priceLevel))],
    ['no-worth-given', worth === undefined],
    ['worth-from-the-next-year', worth !== undefined && worth.startsAfter === undefined],
    ['extra-years-not-counted', extraYears.length === 0],
    ['all-of-one-group', ofGroup],
    ['elsewhere-not-followed', true],
  ]
  return all.filter(([, holds]) => holds).map(([code]) => code)
}

function isOfOtherYear({ entries }: TrajectOptions['budget']['traject'][number][number], level: number | string): boolean {
  return entries.some(({ period }) => typeof level === 'number' && /^\d{4}$/.test(period) && Number(period) !== level)
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, number) => total + number, 0)
}
