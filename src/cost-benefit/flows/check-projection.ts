import type { Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import type { CohortRun } from '../../projection/cohort/run.js'
import type { DrawsRun } from '../../projection/draws/run-draws.js'
import { discountingProblems } from '../discounting/check.js'
import type { DrawsFlowsOptions, FlowVariant, RunFlowsOptions } from './projection-options.js'

/**
 * Where a variant stands among those of a run; -1 where it was not run.
 *
 * @internal
 */
export function placeOf({ variants }: DrawsRun, { strategy, scenario }: FlowVariant = {}): number {
  return variants.findIndex((each) => each.strategy === strategy && each.scenario === scenario)
}

/**
 * What is wrong before a run can be looked into.
 *
 * @internal
 */
export function shapeProblems(run: unknown, options: unknown, known: readonly string[]): Problem[] {
  const ofRun = [
    ['run', run],
    ['options.comparedWith', comparedIn(options)],
  ] as const
  return [
    ...ofRun
      .filter(([, each]) => !isRecord(each))
      .map(([path]) => ({
        path,
        message: 'this is no run',
        expected: 'what a projection gives',
      })),
    ...(isRecord(options) ? unknownKeys(options, known, 'options') : []),
  ]
}

/** What is compared with, or an empty object where nothing is. */
function comparedIn(options: unknown): unknown {
  const compared = isRecord(options) ? options['comparedWith'] : undefined
  return compared === undefined ? {} : compared
}

/**
 * What is wrong with the flows that are asked of a run.
 *
 * @internal
 */
export function runProblems(run: CohortRun, options: unknown): Problem[] {
  const { comparedWith: other, rewards } = (isRecord(options) ? options : {}) as Partial<RunFlowsOptions>
  const problems = rewardsProblems(rewards, Object.keys(run.rewards))
  const cycles = 1 / run.conventions.yearsPerCycle
  if (cycles < 1 || Math.abs(cycles - Math.round(cycles)) > 1e-9) {
    const message = `a cycle of ${run.conventions.yearsPerCycle} years does not fit into a year a whole number of times`
    problems.push({ path: 'run', message, expected: 'cycles of a year, or a whole number of them in a year' })
  }
  const isOver = (each: CohortRun) => `${each.conventions.yearsPerCycle} ${each.labels.join()}`
  if (other !== undefined && isOver(other) !== isOver(run)) {
    problems.push({
      path: 'options.comparedWith',
      message: 'this run is over other cycles',
      expected: 'the cycles of the run',
    })
  }
  return [
    ...problems,
    ...discountProblems(run, rewards, 'run'),
    ...(other === undefined ? [] : otherProblems(other, rewards)),
  ]
}

function otherProblems(other: CohortRun, rewards: RunFlowsOptions['rewards'] | undefined): Problem[] {
  const missing = Object.keys(rewards ?? {}).filter((reward) => !Object.hasOwn(other.rewards, reward))
  return [
    ...missing.map((reward) => ({
      path: 'options.comparedWith',
      message: `it has no reward ${shown(reward)}`,
      expected: 'the rewards of the run',
    })),
    ...discountProblems(other, rewards, 'options.comparedWith'),
  ]
}

function discountProblems(
  { conventions }: CohortRun,
  rewards: RunFlowsOptions['rewards'] | undefined,
  path: string,
): Problem[] {
  return Object.keys(rewards ?? {}).flatMap((reward): Problem[] => {
    const rate = conventions.discount[reward]?.rate ?? 0
    if (rate === 0) return []
    const message = `the reward ${shown(reward)} is discounted already, at ${rate} a year`
    const hint = 'Leave the discount out of the model: the appraisal discounts'
    return [{ path, message, expected: 'a reward without a discount', hint }]
  })
}

/**
 * What is wrong with the flows that are asked of a run over draws.
 *
 * @internal
 */
export function drawsProblems(run: DrawsRun, options: unknown): Problem[] {
  const { rewards, variant, comparedWith, discounting } = (
    isRecord(options) ? options : {}
  ) as Partial<DrawsFlowsOptions>
  const variantProblems = (each: FlowVariant | undefined, name: string): Problem[] => {
    if (placeOf(run, each) !== -1) return []
    return [
      { path: step('options', name), message: 'this was not run', expected: 'a strategy and a scenario of the run' },
    ]
  }
  return [
    ...rewardsProblems(rewards, run.rewards),
    ...variantProblems(variant, 'variant'),
    ...(comparedWith === undefined ? [] : variantProblems(comparedWith, 'comparedWith')),
    ...discountingProblems(discounting, 'options.discounting', undefined),
  ]
}

function rewardsProblems(rewards: unknown, known: readonly string[]): Problem[] {
  if (!isRecord(rewards) || Object.keys(rewards).length === 0) {
    return [{ path: 'options.rewards', message: 'there are no rewards', expected: 'at least one reward of the run' }]
  }
  return Object.entries(rewards).flatMap(([reward, flow]): Problem[] => {
    const path = step('options.rewards', reward)
    if (!known.includes(reward))
      return [{ path, message: `${shown(reward)} was not run`, expected: `one of ${known.join(', ')}` }]
    if (!isRecord(flow))
      return [{ path, message: 'this is no flow', expected: 'who pays or receives, and what it rests on' }]
    const { each = 1 } = flow
    if (Number.isFinite(each)) return []
    return [{ path: step(path, 'each'), message: `${shown(each)} cannot stand here`, expected: 'a finite number' }]
  })
}
