import type { Problem } from '../../core/errors.js'
import { isRecord, requiredProblems, type Fields } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import type { Distribution, TruncatedNormalDistribution } from './distribution.js'
import { empiricalProblems } from './empirical-check.js'
import { isJointKind } from './joint/joint-check.js'
import { prepared } from './families/family-of.js'
import { shareLeft } from './families/truncated-normal.js'

/**
 * What a number must be: any, above 0, or a shape, which lies within what the special functions were made for.
 *
 * @internal
 */
export type NumberKind = 'any' | 'above-zero' | 'shape'

/** The numbers of each kind of distribution; those with a question mark may be left out. */
const numbersOf: Readonly<Record<Exclude<Distribution['kind'], 'empirical'>, Readonly<Record<string, NumberKind>>>> = {
  fixed: { value: 'any' },
  uniform: { min: 'any', max: 'any' },
  triangular: { min: 'any', mode: 'any', max: 'any' },
  pert: { min: 'any', mode: 'any', max: 'any', 'shape?': 'shape' },
  normal: { mean: 'any', sd: 'above-zero' },
  'truncated-normal': { mean: 'any', sd: 'above-zero', 'min?': 'any', 'max?': 'any' },
  lognormal: { meanLog: 'any', sdLog: 'above-zero' },
  beta: { alpha: 'shape', beta: 'shape' },
  gamma: { shape: 'shape', 'rate?': 'above-zero', 'scale?': 'above-zero', 'mean?': 'above-zero' },
}

const kinds = [...Object.keys(numbersOf), 'empirical']

/**
 * Everything that is wrong with a distribution of one number.
 *
 * @param value - what was given
 * @param path - where it stands
 * @internal
 */
export function distributionProblems(value: unknown, path: string): Problem[] {
  if (!isRecord(value)) {
    const expected = "an object such as { kind: 'fixed', value: 2700 }"
    return [{ path, message: `${shown(value)} is no distribution`, expected }]
  }
  const found = kindProblems(value, path)
  if (found.length > 0) return found
  const own = value['kind'] === 'empirical' ? empiricalProblems(value, path) : plainProblems(value, path)
  return own.length > 0 ? own : sizeProblems(value as unknown as Distribution, path)
}

function kindProblems({ kind }: Fields, path: string): Problem[] {
  if (kinds.includes(kind as string)) return []
  const at = step(path, 'kind')
  const expected = `one of ${kinds.join(', ')}`
  if (kind === undefined) return [{ path: at, message: 'this is missing', expected }]
  if (!isJointKind(kind)) return [{ path: at, message: `there is no distribution of kind ${shown(kind)}`, expected }]
  const hint = 'Give it to a group, with a name for each number'
  return [{ path: at, message: `${shown(kind)} gives more numbers than one`, expected, hint }]
}

/** @internal */
export function numberProblem(value: unknown, kind: NumberKind, path: string): Problem[] {
  const isNumber = typeof value === 'number' && Number.isFinite(value)
  if (isNumber && (kind === 'any' || (kind === 'shape' ? value >= 1e-9 && value <= 1e9 : value > 0))) return []
  const expected = {
    any: 'a finite number',
    'above-zero': 'a finite number above 0',
    shape: 'a number from 1e-9 to 1e9',
  }[kind]
  return [{ path, message: `${shown(value)} cannot stand here`, expected }]
}

function plainProblems(value: Fields, path: string): Problem[] {
  const numbers = Object.entries(numbersOf[value['kind'] as keyof typeof numbersOf])
  const names = numbers.map(([name]) => name.replace('?', ''))
  const required = numbers.flatMap(([name]) => (name.endsWith('?') ? [] : [name]))
  const found = [...unknownKeys(value, ['kind', ...names], path), ...requiredProblems(value, required, path)]
  for (const [at, name] of names.entries()) {
    if (value[name] !== undefined) found.push(...numberProblem(value[name], numbers[at]![1], step(path, name)))
  }
  return [...found, ...boundProblems(value, path), ...gammaProblems(value, path)]
}

/** Bounds in order, and a mode between them; as far as they are numbers. */
function boundProblems({ kind, min, mode, max }: Fields, path: string): Problem[] {
  const found: Problem[] = []
  if (!['uniform', 'triangular', 'pert', 'truncated-normal'].includes(kind as string)) return found
  const at = (name: string, message: string, expected: string): void => {
    found.push({ path: step(path, name), message, expected })
  }
  if (isAtLeast(min, max)) at('max', `${shown(max)} is not above the lowest value ${shown(min)}`, 'a number above min')
  if (isAbove(min, mode))
    at('mode', `${shown(mode)} is below the lowest value ${shown(min)}`, 'a number from min to max')
  if (isAbove(mode, max))
    at('mode', `${shown(mode)} is above the highest value ${shown(max)}`, 'a number from min to max')
  return found
}

function isAbove(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number' && one > other
}

function isAtLeast(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number' && one >= other
}

function gammaProblems(value: Fields, path: string): Problem[] {
  if (value['kind'] !== 'gamma') return []
  const given = ['rate', 'scale', 'mean'].filter((name) => value[name] !== undefined)
  if (given.length === 1) return []
  const message = given.length === 0 ? 'beside its shape nothing says how large it is' : `it has ${given.join(' and ')}`
  const hint = 'The rate is one over the scale, and the mean is the shape times the scale'
  return [{ path, message, expected: 'exactly one of rate, scale and mean', hint }]
}

/** The numbers are sound, but what follows from them may be too large for a number, or nothing may be left. */
function sizeProblems(distribution: Distribution, path: string): Problem[] {
  const isCut = distribution.kind === 'truncated-normal'
  const left = isCut ? leftProblems(distribution, path) : []
  // A part of a normal distribution has no larger moments than the whole, which is had without an integral.
  const { mean, variance } = prepared(
    isCut ? { kind: 'normal', mean: distribution.mean, sd: distribution.sd } : distribution,
  )
  if (left.length > 0 || (Number.isFinite(mean()) && Number.isFinite(variance()))) return left
  const hint = 'Write it in another unit, such as millions'
  return [
    {
      path,
      message: 'its mean or its variance is too large for a number',
      expected: 'a finite mean and variance',
      hint,
    },
  ]
}

function leftProblems(distribution: TruncatedNormalDistribution, path: string): Problem[] {
  if (shareLeft(distribution) > 1e-300) return []
  const expected = 'bounds less than 37 standard deviations from the mean'
  return [{ path, message: 'its bounds leave nothing of it', expected }]
}
