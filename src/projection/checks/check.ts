import type { Problem } from '../../core/errors.js'
import { keysOf, shown } from '../../core/problems.js'
import type { CohortModel } from '../model/model.js'
import { programOf, type Program, type Variant } from '../program/program.js'
import { rangeProblems } from './ranges.js'
import { nameTwiceProblems, scenarioShape } from './scenario-shape.js'
import { shapeOf, type Shape } from './shape.js'
import { soundPartOf } from './sound-part.js'

/**
 * Every problem of a cohort model, each with its path. Works on anything, such as JSON from elsewhere.
 *
 * @param model - what should be a {@link CohortModel}
 * @returns the problems in the order of the model; empty for a model that can be run
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const problems = projection.check({
 *   name: 'a row too large',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['a', 'b'],
 *   transitions: { a: { a: 0.5, b: 0.6 } },
 * })
 * problems.map((problem) => problem.path) // => ['transitions.a']
 * ```
 * @category Run
 */
export function check(model: unknown): Problem[] {
  const strategies = (model as Partial<CohortModel> | null | undefined)?.strategies ?? {}
  const names = typeof strategies === 'object' ? Object.keys(strategies) : []
  return examine(model, [{}, ...names.map((strategy) => ({ strategy }))]).problems
}

/**
 * Every problem of a model in the variants that are to be run, and the program of a model that has none.
 *
 * @internal
 */
export function examine(model: unknown, variants: readonly Variant[]): { readonly problems: Problem[]; readonly program?: Program } {
  const { broken, wrong } = shapeOf(model)
  const found = [...broken, ...wrong]
  if (broken.length > 0) return { problems: [...found, ...apartFrom(found, problemsOfRest(model, broken, variants))] }
  found.push(...strategyProblems(model as CohortModel, variants))
  const scenarios = scenariosShape(model as CohortModel, variants)
  found.push(...scenarios.broken, ...scenarios.wrong)
  if (scenarios.broken.length > 0) return { problems: found }
  const { program, problems } = programOf(model as CohortModel, variants)
  found.push(...problems)
  found.push(...apartFrom(found, rangeProblems(program, variants)))
  return found.length > 0 ? { problems: found } : { problems: found, program }
}

/** What is wrong with the values of a model of which some parts are broken. */
function problemsOfRest(model: unknown, broken: readonly Problem[], variants: readonly Variant[]): readonly Problem[] {
  const rest = soundPartOf(model, broken)
  if (rest === undefined) return []
  return programOf(rest, variants.map(({ strategy }) => ({ strategy }))).problems
}

/** A strategy that the model does not have would be run as the model as it stands. */
function strategyProblems({ strategies = {} }: CohortModel, variants: readonly Variant[]): Problem[] {
  const names = Object.keys(strategies)
  const asked = [...new Set(variants.map(({ strategy }) => strategy).filter((strategy) => strategy !== undefined))]
  const expected = names.length === 0 ? 'nothing: the model has no strategies' : `one of ${names.slice(0, 12).join(', ')}`
  return asked.flatMap((strategy, index): Problem[] => {
    if (names.includes(strategy)) return []
    const path = variants.length === 1 ? 'strategy' : `strategies[${index}]`
    return [{ path, message: `${shown(strategy)} is not a strategy of the model`, expected }]
  })
}

function scenariosShape({ time, parameters = {}, strata = {} }: CohortModel, variants: readonly Variant[]): Shape {
  const nameable = { time, parameters: Object.keys(parameters), strata: Object.keys(strata) }
  const paths = new Map(variants.map(({ scenario, path = 'scenario' }) => [path, scenario]))
  const given = [...paths].flatMap(([path, scenario]) => (scenario === undefined ? [] : [{ scenario, path }]))
  const shapes = given.map(({ scenario, path }) => scenarioShape(scenario, path, nameable))
  return {
    broken: [...shapes.flatMap(({ broken }) => broken), ...nameTwiceProblems(given)],
    wrong: shapes.flatMap(({ wrong }) => wrong),
  }
}

/**
 * Problems of numbers, but for those that follow from a problem found before: at the same place or within it, in another
 * row of the same series, or since a number is not known.
 */
function apartFrom(found: readonly Problem[], others: readonly Problem[]): Problem[] {
  const paths = found.map(({ path }) => path).filter((path) => path !== '')
  return others.filter(({ path, message }) => {
    if (found.length > 0 && message.includes('NaN')) return false
    // Where all people are too many to count, it is not said again of some of them.
    if (found.length > paths.length && /^(start|inflow)\b/.test(path)) return false
    return !paths.some((known) => known.startsWith(path) || path.startsWith(known) || inSameSeries(known, path))
  })
}

function inSameSeries(one: string, other: string): boolean {
  const [a, b] = [keysOf(one), keysOf(other)]
  return a[0] === 'transitions' && b[0] === 'transitions' && a[1] === b[1] && typeof a[2] === 'number' && typeof b[2] === 'number'
}
