import type { PathwayInput } from '../pathway/codes.js'
import type { TrajectOptions } from './options.js'

const ofRegular: readonly PathwayInput[] = [
  'leerjaar-3-to-4',
  'leerjaar-4-to-diploma',
  'bb-to-mbo-1',
  'bb-to-mbo-2',
  'bb-to-out',
  'mbo-1-to-mbo-1',
  'mbo-1-to-mbo-2',
  'mbo-1-to-out',
  'mbo-2-result',
  'vsv-mbo-1',
  'vsv-mbo-2',
]

/**
 * The numbers of the pathway that make a difference to a class; those of who takes which traject make none.
 *
 * @internal
 */
export function inputsOf({ traject, route }: TrajectOptions): PathwayInput[] {
  return traject === 'leerwerktraject' && route === 'as-published' ? [...ofRegular, 'bb-exam-pass', 'lwt-exam-pass'] : [...ofRegular]
}
