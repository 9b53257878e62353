import { MaatwerkError } from '../core/errors.js'
import { deepFreeze } from '../core/freeze.js'
import { shown } from '../core/problems.js'
import { sourceOf } from '../report/places.js'
import { onAdmission } from './expectations/admission.js'
import type { ExpectationId } from './expectations/codes.js'
import { onEntree } from './expectations/entree.js'
import type { Expectation, ExpectationRow } from './expectations/expectation.js'
import { onOrganisation } from './expectations/organisation.js'
import { onPopulation } from './expectations/population.js'
import { onTests } from './expectations/tests.js'

/**
 * What the voices in the 2014 report expect of the future, as data: what is expected, by whom, how sure they sound, the
 * rules of the register it counts on, and what the other side answers.
 *
 * The report calls much of this *beelden*: images of a future that schools make themselves, from policy they do not
 * always know the state of. An expectation is never a statement about the law, and that its rule came does not make it
 * true. With {@link confront} you set it beside the register. What the report's own table of policy factors expects
 * stands in {@link factors}.
 *
 * @returns the expectations by subject (tests, admission, entree, pupils, running the trajects), frozen, the same list
 *   each time
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * policy.expectations().length // => 54
 *
 * const unanswered = policy.expectations().filter((each) => each.holder === 'vmbo' && each.answer === undefined)
 * unanswered.some((each) => each.id === 'tests-demotivate-now') // => true
 * ```
 * @category Expectations
 */
export function expectations(): readonly Expectation[] {
  listed ??= deepFreeze(rows.map(withSources))
  return listed
}

/**
 * One expectation by its name.
 *
 * @param id - its name
 * @returns the expectation, frozen
 * @throws MaatwerkError `invalid-input` for a name that is none
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * const advice = policy.expectation('advice-positive-only-with-2f')
 * advice.holder // => 'vmbo'
 * advice.answer?.kind // => 'not-recognised'
 * advice.leansOn.map((each) => each.id) // => ['BSA-01', 'BSA-02', 'ENT-23']
 * ```
 * @category Expectations
 */
export function expectation(id: ExpectationId): Expectation {
  const found = expectations().find((each) => each.id === id)
  if (found !== undefined) return found
  throw new MaatwerkError('invalid-input', 'the expectations', [
    { path: 'id', message: `${shown(id)} is not an expectation`, expected: 'the id of one of `policy.expectations()`' },
  ])
}

const rows: readonly ExpectationRow[] = [...onTests, ...onAdmission, ...onEntree, ...onPopulation, ...onOrganisation]

let listed: readonly Expectation[] | undefined

function withSources({ answer, ...row }: ExpectationRow): Expectation {
  const source = sourceOf(row.lines)
  return answer === undefined ? { ...row, source } : { ...row, source, answer: { ...answer, source: sourceOf(answer.lines) } }
}
