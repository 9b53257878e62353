import type { ProgrammeLevel } from '../career/programme.js'
import type { Finding } from '../core/evidence.js'
import { appliedRule } from '../policy/reading.js'
import { assertLevel } from './check.js'
import { programmeLengths, type ProgrammeLength } from './lengths.js'
import type { ProgrammeContext } from './plan.js'

/**
 * How many study years a programme of a level takes, both ends included (WEB art. 7.2.4a lid 3).
 *
 * The entreeopleiding takes exactly one. At mbo-4 there are two kinds of programme: a specialistenopleiding takes one
 * year, a middenkaderopleiding three, and nothing two (`only`). Before 1 August 2014 the lengths were not read.
 *
 * @param level - the level of the programme
 * @param context - the day whose law applies, and the day of knowledge
 * @returns the range in study years with its evidence, or why there is none
 * @throws MaatwerkError `invalid-date`, `invalid-input`, with every problem
 * @example
 * ```ts
 * import { programmes } from 'maatwerktrajecten'
 *
 * programmes.lengthOf('entree', { on: '2014-08-01' }).value // => { least: 1, most: 1 }
 * programmes.lengthOf('mbo-3', { on: '2014-08-01' }).value // => { least: 2, most: 3 }
 * programmes.lengthOf('mbo-3', { on: '2014-07-31' }).value // => undefined
 * ```
 * @category Length
 */
export function lengthOf(level: ProgrammeLevel, context: ProgrammeContext): Finding<ProgrammeLength> {
  assertLevel(level, context)
  const { value, evidence, reason } = appliedRule(programmeLengths, context.on, context)
  return value === undefined ? { unknown: reason } : { value: value[level], evidence }
}
