import { deepFreeze } from '../core/freeze.js'
import { countDateOf } from '../core/school-year.js'
import { assertStudent, assertVsvContext, isSound } from './check.js'
import type { VsvOutcome } from './classify.js'
import { definitionOf, type Definition, type Test, type VsvCode } from './conditions.js'
import type { VsvContext } from './law.js'
import type { Student } from './student.js'

/**
 * The outcome for one student of many, with codes and without sentences or sources. Outcomes that are alike are one and
 * the same frozen object.
 *
 * @category Registers
 */
export interface Classification {
  /** The outcome. */
  readonly outcome: VsvOutcome | 'undetermined'
  /** The conditions that are not met, in the order of the definition: why somebody is not a vsv'er. */
  readonly notMet: readonly VsvCode[]
  /** The conditions that are not known: a fact is missing, or the law was not read. */
  readonly unknown: readonly VsvCode[]
}

/**
 * A function that classifies students of one school year quickly: the law is looked up once, when it is made.
 *
 * It gives what {@link classify} gives, as codes. Use `classify` to explain an outcome.
 *
 * @param context - the school year; a method, the day of knowledge, a reading
 * @returns a function from a student to the outcome; it throws `invalid-date` or `invalid-input` for a student who is
 *   not sound, naming every problem and no personal value
 * @throws MaatwerkError `invalid-date`, `invalid-input` where the context is not sound
 * @example
 * ```ts
 * import { vsv } from 'maatwerktrajecten'
 *
 * const outcomeOf = vsv.classifier({ schoolYear: '2012-2013' })
 * const student = { bornOn: '1990-10-01', level: 'mbo-2', next: 'none', away: 'no', diplomas: [] } as const
 * outcomeOf(student) // => { outcome: 'not-vsv', notMet: ['age-in-range'], unknown: [] }
 * ```
 * @category Registers
 */
export function classifier(context: VsvContext): (student: Student) => Classification {
  assertVsvContext(context)
  const countDate = countDateOf(context.schoolYear)
  const outcomeOf = compile(definitionOf(context))
  return (student) => {
    if (!isSound(student, countDate)) assertStudent(student, context)
    return outcomeOf(student)
  }
}

/**
 * The fast form of a definition. Each way in which its conditions can turn out has one result, made when it is first
 * needed; no student gets an object of his own. It does not check the student.
 *
 * @internal
 */
export function compile({ tests }: Definition): (student: Student) => Classification {
  const results: (Classification | undefined)[] = new Array<undefined>(3 ** tests.length).fill(undefined)
  const states = tests.map(({ stateOf }) => stateOf)
  return (student) => {
    let key = 0
    for (const stateOf of states) {
      const state = stateOf(student)
      key = key * 3 + (state > 2 ? 2 : state)
    }
    return (results[key] ??= resultOf(tests, key))
  }
}

function resultOf(tests: readonly Test[], key: number): Classification {
  const states = tests.map((_, index) => Math.floor(key / 3 ** (tests.length - 1 - index)) % 3)
  const codesIn = (state: number) => tests.filter((_, index) => states[index] === state).map(({ code }) => code)
  const [notMet, unknown] = [codesIn(0), codesIn(2)]
  const settled = notMet.length > 0 ? 'not-vsv' : 'vsv'
  return deepFreeze({ outcome: notMet.length === 0 && unknown.length > 0 ? 'undetermined' : settled, notMet, unknown })
}
