import { MaatwerkError, throwProblems, type Problem } from '../core/errors.js'
import { shown, step, unknownKeys } from '../core/problems.js'
import type { DefinitionOptions, TrajectoryDescription } from './description.js'

const lists = {
  leerwegen: ['bb', 'kb', 'gl', 'tl'],
  specialNeeds: ['support', 'education'],
  aims: ['startkwalificatie', 'mbo-1'],
} as const

const codes = {
  kind: ['traject', 'funding-measure'],
  scale: ['individual', 'class', 'both'],
} as const

const booleans = [
  'keepsInEducation',
  'completesFittingEducation',
  'earlierAndMorePractice',
  'smoothTransition',
] as const

/**
 * Stops where a description or an option is not what its type says.
 *
 * @param description - what should be a description
 * @param options - what should be options
 * @throws MaatwerkError `invalid-input`, with every problem
 * @internal
 */
export function assertJudgeable(description: TrajectoryDescription, options: DefinitionOptions): void {
  if (typeof description !== 'object' || description === null) {
    throw new MaatwerkError('invalid-input', 'a description of a traject', [
      { path: '', message: `${shown(description)} is no description`, expected: 'an object with facts' },
    ])
  }
  const facts: Readonly<Record<string, unknown>> = { ...description }
  const known = [...Object.keys(lists), ...Object.keys(codes), ...booleans]
  throwProblems('invalid-input', 'a description of a traject', [
    ...unknownKeys(description, known, ''),
    ...unknownKeys(options, ['fallbackToMbo1'], 'options'),
    ...Object.entries(lists).flatMap(([name, allowed]) => listProblems(facts[name], allowed, name)),
    ...Object.entries(codes).flatMap(([name, allowed]) => codeProblems(facts[name], allowed, name)),
    ...booleans.flatMap((name) => booleanProblems(facts[name], name)),
    ...codeProblems(options.fallbackToMbo1, ['allowed', 'not-allowed'], 'options.fallbackToMbo1'),
  ])
}

function listProblems(value: unknown, allowed: readonly string[], path: string): Problem[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) return [{ path, message: `${shown(value)} is no list`, expected: 'a list' }]
  return value.flatMap((each: unknown, index) =>
    each === undefined ? [unlike(each, allowed, step(path, index))] : codeProblems(each, allowed, step(path, index)),
  )
}

function codeProblems(value: unknown, allowed: readonly string[], path: string): Problem[] {
  return value === undefined || allowed.includes(value as string) ? [] : [unlike(value, allowed, path)]
}

function booleanProblems(value: unknown, path: string): Problem[] {
  if (value === undefined || typeof value === 'boolean') return []
  return [
    {
      path,
      message: `${shown(value)} is neither true nor false`,
      expected: 'true or false; leave out what is not known',
    },
  ]
}

function unlike(value: unknown, allowed: readonly string[], path: string): Problem {
  return { path, message: `${shown(value)} is not one of the codes`, expected: allowed.join(', ') }
}
