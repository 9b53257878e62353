import type { IsoDate } from '../core/calendar.js'
import type { Evidence } from '../core/evidence.js'
import { addSchoolYears, schoolYearOf, schoolYears, startOf } from '../core/school-year.js'
import { lawSays, type Condition } from '../core/verdict.js'
import { appliedRule } from '../policy/reading.js'
import { birthday, dayAfter, earliestFullSchoolYear } from './birthday.js'
import { assertPerson } from './check.js'
import { leerplichtEnd, type LeerplichtEnd } from './facts.js'
import type { LeerplichtContext, LeerplichtPerson } from './person.js'

/**
 * What ended the volledige leerplicht: `twelve-school-years` where these were over before the school year of the age,
 * `age` otherwise.
 *
 * @category Leerplicht
 */
export type LeerplichtGround = 'age' | 'twelve-school-years'

/**
 * When the volledige leerplicht ends, or why that is open.
 *
 * @category Leerplicht
 */
export type EndOfLeerplicht = LeerplichtEnds | LeerplichtEndOpen

/**
 * The end of the volledige leerplicht.
 *
 * @category Leerplicht
 */
export interface LeerplichtEnds {
  /** The first day without: a 1 August. */
  readonly until: IsoDate
  /** Which of the two grounds came first. */
  readonly ground: LeerplichtGround
  /** Always absent: the end is known. */
  readonly open?: undefined
  /** The facts that are missing: none. */
  readonly missing: readonly string[]
  /** How it was counted, without the facts of the person. */
  readonly counted: string
  /** Where the grounds come from. */
  readonly evidence: Evidence
}

/**
 * That the end of the volledige leerplicht is open.
 *
 * @category Leerplicht
 */
export interface LeerplichtEndOpen {
  /** Always absent. */
  readonly until?: undefined
  /** Why: a fact of the person is missing, or the law of that day was not read. */
  readonly open: 'facts-missing' | 'law-not-read'
  /** The earliest day that the first day without can be, where that is known. */
  readonly notBefore?: IsoDate
  /** The latest day that the first day without can be, where that is known. */
  readonly notAfter?: IsoDate
  /** What to supply, as paths into the person; empty where the law was not read. */
  readonly missing: readonly string[]
  /** How it was counted, without the facts of the person. */
  readonly counted: string
  /** Where the grounds come from. */
  readonly evidence: Evidence
}

/**
 * When the volledige leerplicht ends: the first day without it.
 *
 * By LPW art. 3 it ends with the school year in which the pupil turns 16, or with that in which twelve full school
 * years are over, whichever comes first. There is no sixteenth birthday in it: who turns 16 on 1 August stays for a
 * whole school year more.
 *
 * **Which day.** The law says the end of the school year. A school year is taken to run from 1 August up to and
 * including 31 July, so that 1 August is the first day without: the cautious day for whoever has to keep the duty.
 *
 * **Twelve school years.** They count from `firstFullSchoolYear`. The library assumes that nobody attends a full school
 * year before being four on its 1 October: no text on this was read. So the twelve years can come first for who was
 * born from 1 August to 1 October only; for them `firstFullSchoolYear` is asked, for others it changes nothing.
 *
 * **Which law.** That of `context.on`, read in texts of 1 August 2010 to 30 April 2015. The reading
 * `ENT-05b/sixteen-by-31-july` is how one college puts it: by the age only.
 *
 * @param person - the birth and the school years, as far as they are known
 * @param context - the day whose law applies, the day of knowledge, and a reading
 * @returns the first day without and its ground, or why they are open and between which days
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { leerplicht } from 'maatwerktrajecten'
 *
 * leerplicht.endOfLeerplicht({ bornOn: '1998-07-31' }, { on: '2014-09-01' }).until // => '2014-08-01'
 * leerplicht.endOfLeerplicht({ bornOn: '1999-03-14' }, { on: '2014-09-01' }).until // => '2015-08-01'
 *
 * const september = { bornOn: '1998-09-30' }
 * leerplicht.endOfLeerplicht(september, { on: '2014-09-01' }).missing // => ['firstFullSchoolYear']
 * const early = { ...september, firstFullSchoolYear: '2002-2003' }
 * leerplicht.endOfLeerplicht(early, { on: '2014-09-01' }).until // => '2014-08-01'
 * const late = { ...september, firstFullSchoolYear: '2003-2004' }
 * leerplicht.endOfLeerplicht(late, { on: '2014-09-01' }).until // => '2015-08-01'
 * ```
 * @category Leerplicht
 */
export function endOfLeerplicht(person: LeerplichtPerson, context: LeerplichtContext): EndOfLeerplicht {
  assertPerson(person, context)
  return leerplichtEndOf(person, context)
}

/**
 * The end of the leerplicht of a person that was checked.
 *
 * @internal
 */
export function leerplichtEndOf(person: LeerplichtPerson, context: LeerplichtContext): EndOfLeerplicht {
  const { value, evidence } = appliedRule(leerplichtEnd, context.on, context)
  if (value === undefined) return { open: 'law-not-read', missing: [], counted: notRead, evidence }
  return { ...counting(value, person), counted: countedBy(value), evidence }
}

const notRead = 'The law of that day was not read.'

function countedBy({ schoolYearOfAge, fullSchoolYears }: LeerplichtEnd): string {
  const years = fullSchoolYears === undefined ? '' : `, or in which ${fullSchoolYears} full school years are over`
  return (
    `The school year in which the age of ${schoolYearOfAge} is reached${years}. ` +
    'It is taken to run from 1 August up to and including 31 July.'
  )
}

type Counted =
  | Pick<LeerplichtEnds, 'until' | 'ground' | 'missing'>
  | Pick<LeerplichtEndOpen, 'open' | 'notBefore' | 'notAfter' | 'missing'>

function counting(law: LeerplichtEnd, { bornOn, firstFullSchoolYear }: LeerplichtPerson): Counted {
  const byAge = bornOn === undefined ? undefined : dayAfter(schoolYearOf(birthday(bornOn, law.schoolYearOfAge)))
  if (law.fullSchoolYears === undefined) return byAge === undefined ? open(['bornOn']) : ends(byAge, 'age')
  const years = law.fullSchoolYears
  const after = (first: string) => startOf(addSchoolYears(first, years))
  if (firstFullSchoolYear === undefined) {
    if (bornOn === undefined || byAge === undefined) return open(['bornOn', 'firstFullSchoolYear'])
    const earliest = after(earliestFullSchoolYear(bornOn))
    if (earliest >= byAge) return ends(byAge, 'age')
    return { ...open(['firstFullSchoolYear']), notBefore: earliest, notAfter: byAge }
  }
  const byYears = after(firstFullSchoolYear)
  if (byAge === undefined) return { ...open(['bornOn']), notAfter: byYears }
  return byYears < byAge ? ends(byYears, 'twelve-school-years') : ends(byAge, 'age')
}

function ends(until: IsoDate, ground: LeerplichtGround): Counted {
  return { until, ground, missing: [] }
}

function open(missing: readonly string[]) {
  return { open: 'facts-missing', missing } as const
}

/**
 * The facts that the end of the leerplicht looks at.
 *
 * @internal
 */
const factsOfEnd = ['bornOn', 'firstFullSchoolYear'] as const

/**
 * A condition on the first day without leerplicht, which may still be open: it holds where it holds for each day that
 * this can be.
 *
 * @internal
 */
export function onEachEnd(end: EndOfLeerplicht, test: (until: IsoDate) => boolean): Condition {
  if (end.open === 'law-not-read') return lawSays(undefined, factsOfEnd)
  const days = daysOf(end)
  const [first, ...others] = days.map(test)
  if (first !== undefined && others.every((each) => each === first)) return lawSays(first, factsOfEnd)
  return { met: undefined, facts: factsOfEnd, missing: end.missing }
}

/** Every 1 August that the first day without can be; none where nothing bounds it from below. */
function daysOf({ until, ...end }: EndOfLeerplicht): IsoDate[] {
  if (until !== undefined) return [until]
  const { notBefore, notAfter } = end as LeerplichtEndOpen
  if (notBefore === undefined || notAfter === undefined) return []
  return schoolYears(schoolYearOf(notBefore), schoolYearOf(notAfter)).map(startOf)
}

/**
 * The condition that the leerplicht has ended on a day.
 *
 * @internal
 */
export function leerplichtEnded(end: EndOfLeerplicht, on: IsoDate): Condition {
  if (end.until === undefined && end.notAfter !== undefined && on >= end.notAfter) return lawSays(true, factsOfEnd)
  return onEachEnd(end, (until) => on >= until)
}
