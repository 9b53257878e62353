import type { IsoDate } from '../core/calendar.js'
import type { SchoolYear } from '../core/school-year.js'
import { decide, type Condition, type Decision, type Verdict } from '../core/verdict.js'
import { assertStudent } from './check.js'
import { definitionOf, type Test, type VsvCode } from './conditions.js'
import type { VsvMethod } from './definition-facts.js'
import type { VsvContext } from './law.js'
import { sideOf, type Student } from './student.js'

/**
 * Whether a student became a new vsv'er (*nieuwe voortijdig schoolverlater*) in a school year.
 *
 * @category Classification
 */
export type VsvOutcome = 'vsv' | 'not-vsv'

/**
 * Whether a student became a new vsv'er, by which definition, and why.
 *
 * @category Classification
 */
export interface VsvVerdict extends Verdict<VsvOutcome, VsvCode> {
  /** The measurement year. */
  readonly schoolYear: SchoolYear
  /** The day whose text decides. */
  readonly judgedOn: IsoDate
  /** The definition that was used; absent where none was read for the year. */
  readonly method?: VsvMethod
}

/**
 * Whether a student who was enrolled on 1 October became a new vsv'er in the school year after it.
 *
 * A new vsv'er meets every condition of the definition of the year:
 *
 * - `in-the-population`: not one of the pupils of the vo who are left out: praktijkonderwijs and vso, and from
 *   2012-2013 newcomers in their first year and the English stream or IB
 * - `age-in-range`: younger than 22 on 1 October; to 2011-2012 also older than 11
 * - `not-departed`: not deceased or emigrated a year later; from the text of 16 October 2014 also not abroad or without
 *   a fixed address
 * - `no-leerplicht-exemption`: from 2012-2013, not exempt by art. 5 or 15 of the Leerplichtwet
 * - `not-continuing`: not enrolled a year later where that counts. To 2011-2012 that is mbo, vo, vavo and hoger
 *   onderwijs; a move to special education made a vsv'er then. From 2012-2013 more counts, from the text of
 *   19 August 2015 an agreed maatschappelijke prestatie too
 * - `no-startkwalificatie`: none obtained by the 1 October after; in the mbo from 2012-2013 nor in the three months
 *   after that day
 * - `no-diploma-with-work`: from 2012-2013, in the mbo, no diploma of mbo-1 with work that the UWV has registered.
 *   Before that year who had both was a vsv'er
 *
 * For a year of which no definition was read there is one condition, `definition-known`, and it is `unknown`: for
 * 2006-2007, and from 2016-2017, where the count changed. Name a `method` to count such a year by one of the two.
 *
 * **Readings of this library.** A year is judged by the text of the 1 October on which it starts. No text says so; it
 * is the one day that agrees with what both regulations say of their first and last year. For 2014-2015 that day lies
 * between two texts: who is abroad or without a fixed address is `undetermined` then, with nothing missing. The three
 * months are counted from the second 1 October, to 31 December. A diploma of mbo-1 counts by that day too.
 *
 * Twelve hours of work are no part of the definition. `report-2014/more-than-twelve-hours` counts as the 2014 report
 * has it, `report-2014/twelve-to-twenty-three` by the ages it gives.
 *
 * @param student - the student, as far as is known
 * @param context - the school year; a method, the day of knowledge, a reading
 * @returns the outcome, every condition as it turned out, and the facts that were missing
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { vsv } from 'maatwerktrajecten'
 *
 * const graduate = {
 *   bornOn: '1995-03-14',
 *   level: 'entree',
 *   next: 'none',
 *   away: 'no',
 *   diplomas: [{ kind: 'mbo-1', obtainedOn: '2013-06-28' }],
 * } as const
 * vsv.classify(graduate, { schoolYear: '2012-2013' }).missing // => ['workRegistered']
 * vsv.classify({ ...graduate, workRegistered: true }, { schoolYear: '2012-2013' }).outcome // => 'not-vsv'
 *
 * // A year earlier the same graduate with the same job was counted.
 * const diplomas = [{ kind: 'mbo-1', obtainedOn: '2012-06-28' }] as const
 * const earlier = { ...graduate, diplomas, workRegistered: true }
 * vsv.classify(earlier, { schoolYear: '2011-2012' }).outcome // => 'vsv'
 *
 * vsv.classify(graduate, { schoolYear: '2018-2019' }).outcome // => 'undetermined'
 * ```
 * @see {@link classifier} for many students
 * @category Classification
 */
export function classify(student: Student, context: VsvContext): VsvVerdict {
  assertStudent(student, context)
  const { judgedOn, method, tests } = definitionOf(context)
  const decision = tests.reduce<Decision<VsvOutcome, VsvCode>>(
    (all, test) => all.requires(test.code, conditionOf(test, student), test.evidence),
    decide<VsvOutcome, VsvCode>('vsv', 'not-vsv'),
  )
  const used = method === undefined ? {} : { method }
  return { ...decision.verdict(), schoolYear: context.schoolYear, judgedOn, ...used }
}

function conditionOf({ facts, stateOf }: Test, student: Student): Condition {
  const state = stateOf(student)
  const isMissing = (name: keyof Student) => (name === 'side' ? sideOf(student) : student[name]) === undefined
  return {
    met: state > 1 ? undefined : state === 1,
    // The side follows from the level or the part too.
    facts: [...new Set(facts.flatMap((name) => (name === 'side' ? [name, 'level', 'part'] : [name])))],
    missing: state === 2 ? facts.filter(isMissing) : [],
  }
}
