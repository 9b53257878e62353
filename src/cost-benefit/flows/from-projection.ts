import { throwProblems } from '../../core/errors.js'
import type { CohortRun } from '../../projection/cohort/run.js'
import type { DrawsRun } from '../../projection/draws/run-draws.js'
import { discountedAmounts, type Amounts } from './amounts.js'
import { drawsProblems, placeOf, runProblems, shapeProblems } from './check-projection.js'
import type { Flow } from './flow.js'
import type { DrawsFlowsOptions, FlowVariant, RewardFlow, RunFlowsOptions } from './projection-options.js'

/**
 * Flows from the rewards of one run of a projection, by year and not discounted.
 *
 * The first year of the run is year 0. Shorter cycles are added up to years; a step without a length is a year. A
 * reward that the projection discounts is refused, since an appraisal would discount it again: leave the discount out
 * of the model.
 *
 * @typeParam Party - the names of the parties
 * @param run - the run of a cohort model
 * @param options - what each reward is as a flow, and what to compare with
 * @returns a flow for each reward named, in that order
 * @throws MaatwerkError `invalid-input` for rewards that were not run or are discounted, cycles that do not fit into a
 *   year, and runs over different years
 * @example
 * ```ts
 * import { costBenefit, projection } from 'maatwerktrajecten'
 *
 * const run = projection.run({
 *   name: 'a class',
 *   time: { cycle: 'school-year', first: '2014-2015', last: '2015-2016' },
 *   states: ['in class', 'left'],
 *   start: { 'in class': 20 },
 *   transitions: { 'in class': { left: 0.25, 'in class': 'rest' } },
 *   rewards: { pupilYears: { perState: { 'in class': 1 } } },
 * })
 * const [flow] = costBenefit.flowsOfRun(run, {
 *   rewards: {
 *     pupilYears: {
 *       name: 'school', each: 8000, payer: 'government', nature: 'real', priceLevel: 2014, evidence: 'assumption',
 *     },
 *   },
 * })
 * flow?.amounts // => new Float64Array([160000, 120000])
 * ```
 * @category Flows
 */
export function flowsOfRun<Party extends string>(run: CohortRun, options: RunFlowsOptions<Party>): Flow<Party>[] {
  throwProblems('invalid-input', 'the flows of a run', shapeProblems(run, options, ['rewards', 'comparedWith']))
  throwProblems('invalid-input', 'the flows of a run', runProblems(run, options))
  const cycles = Math.round(1 / run.conventions.yearsPerCycle)
  return Object.entries(options.rewards).map(([reward, flow]) => {
    const own = yearlyOf(run, reward, cycles)
    const other = options.comparedWith === undefined ? undefined : yearlyOf(options.comparedWith, reward, cycles)
    const { each = 1 } = flow
    return flowOf(
      reward,
      flow,
      own.map((amount, year) => (amount - (other?.[year] ?? 0)) * each),
    )
  })
}

/**
 * Flows from the totals of many draws of a projection: present values, one for each draw.
 *
 * The totals have no years any more, so a payback time and an internal rate cannot be had from them.
 *
 * @typeParam Party - the names of the parties
 * @param run - the result of running a cohort model over draws
 * @param options - what each reward is as a flow, of which variant, and how the model discounts
 * @returns a flow for each reward named, in that order
 * @throws MaatwerkError `invalid-input` for rewards and variants that were not run, and for a rate or exponent that
 *   cannot be
 * @example
 * ```ts
 * import { costBenefit, projection } from 'maatwerktrajecten'
 *
 * const run = projection.runDraws(
 *   {
 *     name: 'hours of a mentor',
 *     time: { cycle: 'step', count: 1 },
 *     states: ['in class'],
 *     parameters: { hours: 40 },
 *     start: { 'in class': 10 },
 *     transitions: {},
 *     rewards: { hours: { perState: { 'in class': 'hours' } } },
 *   },
 *   { draws: { hours: [30, 50] } },
 * )
 * const [flow] = costBenefit.flowsOfDraws(run, {
 *   rewards: { hours: { each: 44, payer: 'school', nature: 'real', priceLevel: 2014, evidence: 'expert' } },
 *   discounting: { rate: 0, firstExponent: 0 },
 * })
 * costBenefit.presentValues(flow?.amounts ?? 0, [1]) // => new Float64Array([13200, 22000])
 * ```
 * @category Flows
 */
export function flowsOfDraws<Party extends string>(run: DrawsRun, options: DrawsFlowsOptions<Party>): Flow<Party>[] {
  const known = ['rewards', 'variant', 'comparedWith', 'discounting']
  throwProblems('invalid-input', 'the flows of draws', shapeProblems(run, options, known))
  throwProblems('invalid-input', 'the flows of draws', drawsProblems(run, options))
  const { rewards, comparedWith, discounting } = options
  return Object.entries(rewards).map(([reward, flow]) => {
    const own = totalsOf(run, reward, options.variant)
    const other = comparedWith === undefined ? undefined : totalsOf(run, reward, comparedWith)
    const { each = 1 } = flow
    return flowOf(
      reward,
      flow,
      discountedAmounts(
        own.map((total, draw) => (total - (other?.[draw] ?? 0)) * each),
        discounting,
      ),
    )
  })
}

function flowOf<Party extends string>(reward: string, flow: RewardFlow<Party>, amounts: Amounts): Flow<Party> {
  const { name = reward, payer, receiver, nature, priceLevel, evidence, source, isFact } = flow
  const sourced = { ...(source === undefined ? {} : { source }), ...(isFact === undefined ? {} : { isFact }) }
  return { name, amounts, payer, receiver, nature, priceLevel, evidence, ...sourced }
}

function yearlyOf({ rewards }: CohortRun, reward: string, cycles: number): Float64Array {
  const { perCycle } = rewards[reward]!
  const years = new Float64Array(Math.ceil(perCycle.length / cycles))
  perCycle.forEach((amount, cycle) => (years[Math.floor(cycle / cycles)]! += amount))
  return years
}

function totalsOf(run: DrawsRun, reward: string, variant: FlowVariant | undefined): Float64Array {
  const at = run.rewards.indexOf(reward)
  return run.totals[placeOf(run, variant)]!.slice(at * run.draws, (at + 1) * run.draws)
}
