import { throwProblems, type Problem } from '../../../core/errors.js'
import { isRecord, requiredProblems, type Fields } from '../../../core/fields.js'
import { shown, step, unknownKeys } from '../../../core/problems.js'
import type { BetaDistribution, DirichletDistribution } from '../distribution.js'
import { made } from './made.js'

/**
 * How often something happened and how often not.
 *
 * @category Making a distribution
 */
export interface SuccessCounts {
  /** How often it happened, 0 or more. */
  readonly successes: number
  /** How often it did not, 0 or more. */
  readonly failures: number
  /** What is added to both: 0 when left out, so that the mean is the share that was counted. */
  readonly prior?: number
}

/**
 * How often each of some outcomes was counted.
 *
 * @category Making a distribution
 */
export interface OutcomeCounts {
  /** A count for each of two or more outcomes, 0 or more. */
  readonly counts: readonly number[]
  /** What is added to each: 0 when left out, so that the means are the shares that were counted. */
  readonly prior?: number
}

/**
 * A beta distribution by counts: what is known of a share after so many successes and failures.
 *
 * A count of 0 says that nothing was seen, not that it cannot be: it needs a prior. 1 is that of Bayes (every share
 * alike beforehand), 0.5 that of Jeffreys.
 *
 * @param counts - the successes, the failures and the prior
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.betaFromCounts({ successes: 12, failures: 6 }) // => { kind: 'beta', alpha: 12, beta: 6 }
 * uncertainty.betaFromCounts({ successes: 18, failures: 0, prior: 1 }) // => { kind: 'beta', alpha: 19, beta: 1 }
 * uncertainty.betaFromCounts({ successes: 18, failures: 0 }) // => throws 'invalid-input'
 * ```
 * @category Making a distribution
 */
export function betaFromCounts(counts: SuccessCounts): BetaDistribution {
  throwProblems('invalid-input', 'a beta distribution', successProblems(counts))
  const { successes, failures, prior = 0 } = counts
  return made({ kind: 'beta', alpha: successes + prior, beta: failures + prior })
}

/**
 * A Dirichlet distribution by counts: what is known of the shares of some outcomes, such as where pupils went, after so
 * many of each.
 *
 * A prior shifts every share, also of outcomes that cannot be: leave those out instead.
 *
 * @param counts - a count for each outcome, and the prior
 * @returns the distribution, as plain data
 * @throws MaatwerkError `invalid-input` with all that is wrong
 * @example
 * ```ts
 * import { uncertainty } from 'maatwerktrajecten'
 *
 * uncertainty.dirichletFromCounts({ counts: [9, 0], prior: 0.5 }) // => { kind: 'dirichlet', alpha: [9.5, 0.5] }
 * ```
 * @category Making a distribution
 */
export function dirichletFromCounts(counts: OutcomeCounts): DirichletDistribution {
  throwProblems('invalid-input', 'a dirichlet distribution', outcomeProblems(counts))
  const { prior = 0 } = counts
  return made({ kind: 'dirichlet', alpha: counts.counts.map((count) => count + prior) })
}

function successProblems(counts: unknown): Problem[] {
  const [fields, found] = read(counts, ['successes', 'failures'])
  const of = (name: string): Problem[] =>
    fields[name] === undefined ? [] : countProblems(fields[name], fields['prior'], name)
  return [...found, ...of('successes'), ...of('failures')]
}

function outcomeProblems(counts: unknown): Problem[] {
  const [fields, found] = read(counts, ['counts'])
  const list = fields['counts']
  if (list === undefined) return found
  if (!Array.isArray(list))
    return [...found, { path: 'counts', message: `${shown(list)} is no list`, expected: 'a list of counts' }]
  const each = Array.from<unknown>(list).flatMap((count, at) =>
    countProblems(count, fields['prior'], step('counts', at)),
  )
  const few = list.length < 2 ? [{ path: 'counts', message: `there are ${list.length}`, expected: 'two or more' }] : []
  return [...found, ...few, ...each]
}

/** The fields as far as there are any, and what is wrong with their names and the prior. */
function read(counts: unknown, names: readonly string[]): [Fields, Problem[]] {
  if (!isRecord(counts)) {
    return [
      {},
      [{ path: '', message: `${shown(counts)} is no counts`, expected: `an object with ${names.join(' and ')}` }],
    ]
  }
  const found = [...unknownKeys(counts, [...names, 'prior'], ''), ...requiredProblems(counts, names, '')]
  if (counts['prior'] !== undefined && !isCount(counts['prior'])) {
    found.push({
      path: 'prior',
      message: `${shown(counts['prior'])} cannot stand here`,
      expected: 'a finite number, 0 or more',
    })
  }
  return [counts, found]
}

function countProblems(count: unknown, prior: unknown, path: string): Problem[] {
  if (!isCount(count)) return [{ path, message: `${shown(count)} is no count`, expected: 'a finite number, 0 or more' }]
  if (count > 0 || (prior !== undefined && prior !== 0)) return []
  const hint = 'A count of 0 does not say that it cannot be: give a prior, such as 1 or 0.5'
  return [{ path, message: 'without a prior 0 leaves nothing to be uncertain of', expected: 'a count above 0', hint }]
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}
