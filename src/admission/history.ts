import type { MboEnrolment } from '../career/enrolment.js'
import { inEntreeInPastTwoStudyYears, mboHistory, type Bounds, type MboHistory } from '../career/mbo-history.js'
import { isIsoDate, type IsoDate } from '../core/calendar.js'
import { isRecord, type FieldProblem, type Fields } from '../core/fields.js'
import { step } from '../core/problems.js'
import { anyOf, condition, type Condition } from '../core/verdict.js'

/**
 * A history in the mbo as one can give it: the facts that a rule asks for, or the enrolments from which they follow.
 * A fact that is given goes first; where both are given they agree, which is checked before.
 */

/** The facts on an earlier entreeopleiding. */
interface EntreeGiven {
  readonly inEntreeInPastTwoStudyYears?: boolean | undefined
}

type CountName = 'terminations' | 'mboYearsWithoutDiploma'
type SinceName = 'studyYearsSinceTermination' | 'studyYearsSinceMbo'
type Counts = Readonly<Partial<Record<CountName | SinceName, number | undefined>>>

/** The enrolments that were given, and where. */
interface Given {
  readonly enrolments: readonly MboEnrolment[] | undefined
  readonly path: string
}

/**
 * That somebody was enrolled for an entreeopleiding in the past two study years.
 *
 * @internal
 */
export function inEntreeBefore(facts: EntreeGiven, { enrolments, path }: Given, on: IsoDate): Condition {
  const given = condition({ inEntreeInPastTwoStudyYears: facts.inEntreeInPastTwoStudyYears }, (known) => {
    return known.inEntreeInPastTwoStudyYears
  })
  if (given.met !== undefined) return given
  const met = enrolments === undefined ? undefined : inEntreeInPastTwoStudyYears(enrolments, on)
  return { met, facts: [...given.facts, path], missing: met === undefined ? given.missing : [] }
}

/** A ground to refuse on a count, which time takes away. */
interface Ground {
  readonly count: CountName
  readonly since: SinceName
  /** The count from which the ground is there. */
  readonly from: number
  /** The study years since after which it is gone. */
  readonly gone: number
}

/**
 * That a count is too low for a ground to refuse, or enough study years have passed since.
 *
 * @internal
 */
export function clearOf({ count, since, from, gone }: Ground, facts: Counts, given: Given, on: IsoDate): Condition {
  const counted = condition({ [count]: facts[count] }, (known) => known[count]! < from)
  const direct = anyOf(counted, condition({ [since]: facts[since] }, (known) => known[since]! >= gone))
  const { enrolments, path } = given
  if (direct.met !== undefined) return direct
  if (enrolments === undefined) return { ...direct, facts: [...direct.facts, path] }
  const history = mboHistory(enrolments, on)
  const [number, passed] = [boundsOf(facts[count], history[count]), boundsOf(facts[since], history[since])]
  const best = number.least < from || passed.most >= gone
  const worst = number.most < from || passed.least >= gone
  return fromHistory(best === worst ? best : undefined, direct, history, path)
}

function boundsOf(given: number | undefined, told: Bounds = { least: 0, most: Infinity }): Bounds {
  return given === undefined ? told : { least: given, most: given }
}

/**
 * That a study advice ended at least so many enrolments.
 *
 * @param others - those among them that do not stand in the history
 * @internal
 */
export function endedByAdvice(least: number, others: number, facts: Counts, given: Given, on: IsoDate): Condition {
  const { terminations } = facts
  const direct = condition({ terminations }, (known) => known.terminations >= least)
  const { enrolments, path } = given
  if (direct.met !== undefined) return direct
  if (enrolments === undefined) return { ...direct, facts: [...direct.facts, path] }
  const history = mboHistory(enrolments, on)
  const [sure, possible] = [history.terminations.least + others >= least, history.terminations.most + others >= least]
  return fromHistory(sure === possible ? sure : undefined, direct, history, path)
}

/** Where the history leaves it open, the ends that it does not explain are to be supplied, or else the facts. */
function fromHistory(met: boolean | undefined, direct: Condition, history: MboHistory, path: string): Condition {
  const facts = [...direct.facts, path]
  if (met !== undefined) return { met, facts, missing: [] }
  const ends = history.endUnknown.map((at) => step(step(path, at), 'endedBy'))
  return { met, facts: [...facts, ...ends], missing: ends.length > 0 ? ends : direct.missing }
}

/**
 * A problem where a fact on an earlier entreeopleiding is given beside enrolments that say otherwise.
 *
 * @internal
 */
export function entreeAgainstHistory(facts: Fields, enrolments: readonly MboEnrolment[], on: unknown): FieldProblem[] {
  const given = facts['inEntreeInPastTwoStudyYears']
  if (typeof given !== 'boolean' || !isIsoDate(on)) return []
  const told = inEntreeInPastTwoStudyYears(enrolments, on)
  return told === undefined || told === given ? [] : [otherwise('inEntreeInPastTwoStudyYears')]
}

/**
 * A problem for each count that is given beside enrolments that say otherwise.
 *
 * @param others - the ends by a study advice that do not stand in the history
 * @internal
 */
export function countsAgainstHistory(
  facts: Fields,
  enrolments: readonly MboEnrolment[],
  on: unknown,
  others = 0,
): FieldProblem[] {
  if (!isIsoDate(on)) return []
  const history = mboHistory(enrolments, on)
  const { least, most } = history.terminations
  const bounds = { ...history, terminations: { least: least + others, most: most + others } }
  return (
    ['terminations', 'studyYearsSinceTermination', 'mboYearsWithoutDiploma', 'studyYearsSinceMbo'] as const
  ).flatMap((name) => {
    const [given, told] = [facts[name], bounds[name]]
    if (typeof given !== 'number') return []
    return told !== undefined && given >= told.least && given <= told.most ? [] : [otherwise(name)]
  })
}

/**
 * A problem for each enrolment that ended by a diploma which does not stand among the diplomas.
 *
 * @internal
 */
export function diplomasAgainstHistory(
  diplomas: unknown,
  enrolments: readonly MboEnrolment[],
  path: string,
): FieldProblem[] {
  if (!Array.isArray(diplomas)) return []
  const kinds = new Set(Array.from<unknown>(diplomas).map((each) => (isRecord(each) ? each['kind'] : undefined)))
  return enrolments.flatMap(({ level, endedBy }, at) => {
    if (endedBy !== 'diploma' || kinds.has(level === 'entree' ? 'mbo-1' : level)) return []
    const message = 'the diplomas do not hold the one that ended this enrolment'
    return [{ path: step(step(path, at), 'endedBy'), message, expected: 'a diploma of this level, or another end' }]
  })
}

function otherwise(path: string): FieldProblem {
  const expected = 'what follows from the enrolments, or one of the two left out'
  return { path, message: 'the enrolments say otherwise', expected }
}
