import type { Problem } from '../../core/errors.js'
import { isRecord, type Fields } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import type { Distribution, MultivariateDistribution } from '../distributions/distribution.js'
import { distributionProblems } from '../distributions/check.js'
import { multivariateProblems } from '../distributions/joint/joint-check.js'
import { seedProblems } from '../random.js'
import { correlatedAmong, largestFactor } from './correlation.js'
import { mostDraws, rangeProblems } from './range.js'
import type { ParameterDrawOptions, RankCorrelation } from './spec.js'
import { clashProblems } from './streams.js'

/**
 * Everything that is wrong with what is uncertain.
 *
 * @internal
 */
export function uncertainProblems(spec: unknown): Problem[] {
  if (!isRecord(spec)) return [{ path: '', message: 'this is no object', expected: 'distributions by name' }]
  const { parameters = {}, groups = [], correlations = [] } = spec
  const problems = unknownKeys(spec, ['parameters', 'groups', 'correlations'], '')
  const ofParameters = parametersProblems(parameters)
  const ofGroups = groupsProblems(groups, parameters)
  const ofPairs = pairsProblems(correlations, isRecord(parameters) ? parameters : {})
  const isSound = ofParameters.length + ofPairs.length === 0
  const ofTriangles = isSound
    ? triangleProblems(Object.keys(parameters as Fields), correlations as RankCorrelation[])
    : []
  const all = [...problems, ...ofParameters, ...ofGroups, ...ofPairs, ...ofTriangles]
  if (all.length > 0) return all
  if (namesOf(parameters, groups).length > 0) return clashProblems(spec)
  return [{ path: '', message: 'nothing is uncertain', expected: 'at least one parameter' }]
}

function parametersProblems(parameters: unknown): Problem[] {
  if (!isRecord(parameters))
    return [{ path: 'parameters', message: 'this is no object', expected: 'distributions by name' }]
  return Object.entries(parameters).flatMap(([name, distribution]) =>
    distributionProblems(distribution, step('parameters', name)),
  )
}

function groupsProblems(groups: unknown, parameters: unknown): Problem[] {
  if (!Array.isArray(groups)) return [{ path: 'groups', message: 'this is no list', expected: 'a list of groups' }]
  const taken = new Set(isRecord(parameters) ? Object.keys(parameters) : [])
  return Array.from<unknown>(groups).flatMap((group, index) => groupProblems(group, step('groups', index), taken))
}

function groupProblems(group: unknown, path: string, taken: Set<string>): Problem[] {
  if (!isRecord(group)) return [{ path, message: 'this is no object', expected: 'names and a distribution' }]
  const { names, distribution } = group
  const problems = [
    ...unknownKeys(group, ['names', 'distribution'], path),
    ...multivariateProblems(distribution, step(path, 'distribution')),
  ]
  const at = step(path, 'names')
  if (!Array.isArray(names)) return [...problems, { path: at, message: 'this is no list', expected: 'a list of names' }]
  Array.from<unknown>(names).forEach((name, index) => {
    if (typeof name !== 'string')
      problems.push({ path: step(at, index), message: `${shown(name)} is no name`, expected: 'a text' })
    else if (taken.has(name))
      problems.push({
        path: step(at, index),
        message: `${shown(name)} has a distribution already`,
        expected: 'each name once',
      })
    else taken.add(name)
  })
  const parts = partsOf(distribution)
  if (parts === undefined || parts === names.length) return problems
  return [
    ...problems,
    {
      path: at,
      message: `there are ${names.length} names`,
      expected: `${parts}, as many as the distribution has parts`,
    },
  ]
}

/** How many numbers a distribution gives; undefined where it is not sound. */
function partsOf(distribution: unknown): number | undefined {
  if (multivariateProblems(distribution, '').length > 0) return undefined
  const sound = distribution as MultivariateDistribution
  return sound.kind === 'dirichlet' ? sound.alpha.length : sound.probabilities.length
}

function pairsProblems(correlations: unknown, parameters: Fields): Problem[] {
  if (!Array.isArray(correlations))
    return [{ path: 'correlations', message: 'this is no list', expected: 'a list of pairs' }]
  const pairs = new Set<string>()
  return Array.from<unknown>(correlations).flatMap((pair, index): Problem[] => {
    const path = step('correlations', index)
    if (!isRecord(pair))
      return [{ path, message: 'this is no object', expected: 'a pair of names and a rank correlation' }]
    const problems = [
      ...unknownKeys(pair, ['between', 'rank'], path),
      ...betweenProblems(pair['between'], step(path, 'between'), parameters),
    ]
    const { rank } = pair
    if (!(typeof rank === 'number' && rank > -1 && rank < 1)) {
      const hint = 'Two parameters that are the same but for their scale are one parameter'
      problems.push({
        path: step(path, 'rank'),
        message: `${shown(rank)} is no such correlation`,
        expected: 'a number above -1 and below 1',
        hint,
      })
    }
    if (problems.length > 0) return problems
    const key = JSON.stringify([...(pair['between'] as string[])].sort())
    if (pairs.has(key))
      return [{ path: step(path, 'between'), message: 'this pair stands there already', expected: 'each pair once' }]
    pairs.add(key)
    return []
  })
}

function betweenProblems(between: unknown, path: string, parameters: Fields): Problem[] {
  const expected = 'two parameters that have a distribution of their own'
  if (!Array.isArray(between) || between.length !== 2) return [{ path, message: 'this is no pair', expected }]
  if (between[0] === between[1])
    return [{ path, message: `${shown(between[0])} stands there twice`, expected: 'two parameters' }]
  return Array.from<unknown>(between).flatMap((name, index): Problem[] => {
    const distribution = typeof name === 'string' && Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (distribution === undefined) return [{ path: step(path, index), message: `${shown(name)} is none`, expected }]
    if ((distribution as Partial<Distribution>).kind !== 'fixed') return []
    return [{ path: step(path, index), message: `${shown(name)} is fixed and cannot vary with another`, expected }]
  })
}

function triangleProblems(names: readonly string[], correlations: readonly RankCorrelation[]): Problem[] {
  const wrong = correlatedAmong(names, correlations).filter(({ rows }) => rows === undefined)
  return wrong.map(({ names: lot }): Problem => {
    const message = `those between ${lot.join(', ')} cannot hold together: their matrix is not positive definite`
    const factor = largestFactor(lot, correlations)
    const hint =
      'A pair that is left out counts as 0: give it, or bring the others nearer to 0. ' +
      `All would hold at ${factor} times what they are`
    return { path: 'correlations', message, expected: 'correlations that can hold together', hint }
  })
}

function namesOf(parameters: unknown, groups: unknown): string[] {
  return [...Object.keys(parameters as Fields), ...(groups as { names: string[] }[]).flatMap(({ names }) => names)]
}

const optionNames = ['draws', 'seed', 'method', 'from', 'until']
const methods: readonly unknown[] = ['random', 'latin-hypercube', 'sobol']

/**
 * What is wrong with the options of draws.
 *
 * @internal
 */
export function drawOptionProblems(options: ParameterDrawOptions): Problem[] {
  if (!isRecord(options))
    return [{ path: 'options', message: 'this is no object', expected: 'how many draws, and a seed' }]
  const { draws, seed, method = 'random', from = 0, until = draws } = options as ParameterDrawOptions
  const problems = unknownKeys(options, optionNames, 'options')
  const isCount = Number.isInteger(draws) && draws >= 1 && draws <= mostDraws
  if (!isCount)
    problems.push({
      path: 'draws',
      message: `${shown(draws)} is no number of draws`,
      expected: `a whole number from 1 to ${mostDraws}`,
    })
  problems.push(...seedProblems(seed, 'seed'))
  if (!methods.includes(method))
    problems.push({
      path: 'method',
      message: `${shown(method)} is no method`,
      expected: `one of ${methods.join(', ')}`,
    })
  return isCount ? [...problems, ...rangeProblems(from, until, draws)] : problems
}
