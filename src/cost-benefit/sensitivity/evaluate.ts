import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord, type Fields } from '../../core/fields.js'
import { step } from '../../core/problems.js'
import { finiteProblems, isFiniteNumber, wrong } from '../comparison/input.js'

/**
 * What a model gives: one number, or several outcomes by name.
 *
 * @category Sensitivity
 */
export type Outcomes = number | Readonly<Record<string, number>>

/**
 * The names of the outcomes of a model; one number goes by the name `outcome`.
 *
 * @typeParam Result - what the model gives
 * @category Sensitivity
 */
export type OutcomeName<Result extends Outcomes> = Result extends number ? 'outcome' : Extract<keyof Result, string>

/**
 * A model as a function of the values of its parameters. It must be pure: the same values give the same outcomes.
 *
 * @typeParam Parameter - the names of the parameters
 * @typeParam Result - what the model gives
 * @category Sensitivity
 */
export type Evaluate<Parameter extends string = string, Result extends Outcomes = Outcomes> = (
  values: Readonly<Record<Parameter, number>>,
) => Result

/**
 * One set of values to evaluate, and where in the input it comes from.
 *
 * @internal
 */
export interface Asked {
  readonly values: Fields
  readonly path: string
}

/**
 * Evaluates each set of values, and stops with every outcome that is not a finite number.
 *
 * @internal
 */
export function evaluateAll(
  evaluate: unknown,
  asked: readonly Asked[],
  subject: string,
): Readonly<Record<string, number>>[] {
  const found = asked.map(({ values, path }) => ({
    outcomes: namedOutcomes((evaluate as Evaluate)(values as Record<string, number>)),
    path,
  }))
  const [first] = found
  const names = isRecord(first?.outcomes) ? Object.keys(first.outcomes) : []
  throwProblems(
    'invalid-input',
    subject,
    found.flatMap(({ outcomes, path }) => outcomesProblems(outcomes, names, path)),
  )
  return found.map(({ outcomes }) => outcomes as Record<string, number>)
}

function namedOutcomes(result: unknown): unknown {
  return typeof result === 'number' ? { outcome: result } : result
}

function outcomesProblems(outcomes: unknown, names: readonly string[], path: string): Problem[] {
  if (!isRecord(outcomes) || Object.keys(outcomes).length === 0)
    return [wrong(path, outcomes, 'a function that gives a number, or numbers by name')]
  const others = Object.keys(outcomes).filter((name) => !names.includes(name))
  return [...names, ...others].flatMap((name): Problem[] => {
    if (!names.includes(name))
      return [
        { path, message: `it gives ${name}, which it did not give before`, expected: 'the same outcomes each time' },
      ]
    const value = outcomes[name]
    if (isFiniteNumber(value)) return []
    return [
      { path, message: `the outcome ${name} comes to ${String(value)}`, expected: 'a number between -1e100 and 1e100' },
    ]
  })
}

/**
 * What is wrong with the function and the base values.
 *
 * @internal
 */
export function baseProblems(evaluate: unknown, base: unknown, path: string): Problem[] {
  const ofFunction =
    typeof evaluate === 'function' ? [] : [wrong('evaluate', evaluate, 'a function of the values of the parameters')]
  if (!isRecord(base) || Object.keys(base).length === 0)
    return [...ofFunction, wrong(path, base, 'an object with the value of each parameter')]
  return [...ofFunction, ...Object.entries(base).flatMap(([name, value]) => finiteProblems(value, step(path, name)))]
}

/**
 * What is wrong with the name of a parameter.
 *
 * @internal
 */
export function parameterProblems(name: unknown, base: unknown, path: string): Problem[] {
  if (!isRecord(base)) return []
  return Object.hasOwn(base, String(name))
    ? []
    : [wrong(path, name, `one of the parameters ${Object.keys(base).join(', ')}`)]
}

/**
 * The outcome that is asked for, by default the only one.
 *
 * @internal
 */
export function outcomeNamed(
  outcomes: Readonly<Record<string, number>>,
  name: string | undefined,
  path: string,
  subject: string,
): string {
  const names = Object.keys(outcomes)
  if (name === undefined && names.length === 1) return names[0]!
  const isKnown = name !== undefined && names.includes(name)
  throwProblems('invalid-input', subject, isKnown ? [] : [wrong(path, name, `one of the outcomes ${names.join(', ')}`)])
  return name!
}
