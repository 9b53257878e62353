import type { Problem } from '../../core/errors.js'
import { shown, step } from '../../core/problems.js'
import { streamWord } from '../random.js'
import type { UncertainParameters } from './spec.js'

/**
 * The stream of a group with plain random draws.
 *
 * @internal
 */
export function groupStream(names: readonly string[]): string {
  return JSON.stringify(names)
}

/**
 * The stream of a part of a group that is drawn through its quantiles.
 *
 * @internal
 */
export function partStream(names: readonly string[], part: number): string {
  return `${part} of ${groupStream(names)}`
}

/**
 * The stream of the order in which the draws of a Latin hypercube stand.
 *
 * @internal
 */
export function orderStream(stream: string): string {
  return `order of ${stream}`
}

/**
 * The stream of the places of the draws of a Latin hypercube within their steps.
 *
 * @internal
 */
export function placeStream(stream: string): string {
  return `place of ${stream}`
}

/**
 * Names that would have the same random numbers: the generator knows them by a word of 32 bits, and one pair in four
 * billion has the same word. Such parameters would go up and down together with nothing to show for it.
 *
 * @param spec - what is uncertain, without other problems
 * @internal
 */
export function clashProblems(spec: UncertainParameters): Problem[] {
  const varying = Object.entries(spec.parameters ?? {}).flatMap(([name, { kind }]): Owned[] => {
    return kind === 'fixed' ? [] : [{ path: step('parameters', name), stream: name }]
  })
  const groups = [...(spec.groups ?? []).entries()].map(([index, { names }]) => {
    return { path: step(step('groups', index), 'names'), names }
  })
  const whole = groups.map(({ path, names }): Owned => ({ path, stream: groupStream(names) }))
  const parts = groups.flatMap(({ path, names }) => {
    return names.map((_, part): Owned => ({ path, stream: partStream(names, part) }))
  })
  const latin = [...varying, ...parts]
  const found = [
    ...sameWords([...varying, ...whole], (stream) => stream),
    ...sameWords(latin, orderStream),
    ...sameWords(latin, placeStream),
  ]
  return found.filter(({ path }, at) => found.findIndex((other) => other.path === path) === at)
}

interface Owned {
  readonly path: string
  readonly stream: string
}

function sameWords(owned: readonly Owned[], streamOf: (stream: string) => string): Problem[] {
  const owners = new Map<number, string>()
  return owned.flatMap(({ path, stream }): Problem[] => {
    const word = streamWord(streamOf(stream))
    const other = owners.get(word)
    owners.set(word, path)
    if (other === undefined) return []
    const hint = 'Random numbers are told apart by a word of 32 bits made of the name, and these two have the same'
    return [{ path, message: `its random numbers would be those of ${shown(other)}`, expected: 'another name', hint }]
  })
}
