import { countDateOf, type SchoolYear } from '../core/school-year.js'
import type { IsoDate } from '../core/calendar.js'
import type { ProgrammeLevel } from '../career/programme.js'
import { assertRegister, isSound, isSoundContext } from './check.js'
import { compile, type Classification } from './classifier.js'
import type { VsvOutcome } from './classify.js'
import { definitionOf, type VsvCode } from './conditions.js'
import type { VsvMethod } from './definition-facts.js'
import type { VsvContext } from './law.js'
import { denominator } from './rate.js'
import { sideOf, type Student, type VoPart } from './student.js'

/**
 * What the students of a register are grouped by: their side, and their level or part of the vo; `not-stated` where
 * that is not known.
 *
 * @category Registers
 */
export type VsvGroup = 'total' | 'vo' | 'mbo' | ProgrammeLevel | VoPart | 'not-stated'

/**
 * The counts of a group of students, and between which bounds its share of vsv'ers lies.
 *
 * @category Registers
 */
export interface GroupCount {
  /** How many students had each outcome. */
  readonly outcomes: Readonly<Record<VsvOutcome | 'undetermined', number>>
  /** How many students are certainly in the start population: of the right age, and not left out. */
  readonly startPopulation: number
  /** How many of those are certainly gone, or exempt from the leerplicht, a year later. */
  readonly departed: number
  /** The share of vsv'ers; absent where there is nobody to be a share of, or no denominator was read for the year. */
  readonly share?: ShareBounds
}

/**
 * The lowest and the highest that a share can be, given what is not known; equal where everything is.
 *
 * @category Registers
 */
export interface ShareBounds {
  /** The share is at least this, 0 to 1. */
  readonly min: number
  /** The share is at most this, 0 to 1. */
  readonly max: number
}

/**
 * A whole register, classified.
 *
 * @category Registers
 */
export interface RegisterCount {
  /** The measurement year. */
  readonly schoolYear: SchoolYear
  /** The day whose text decides. */
  readonly judgedOn: IsoDate
  /** The definition that was used; absent where none was read for the year. */
  readonly method?: VsvMethod
  /** The counts of each group that has students. A student is in the total, in a side, and in a level or part. */
  readonly groups: Readonly<Partial<Record<VsvGroup, GroupCount>>>
  /** The outcome of each student, in the order of the register. */
  readonly students: readonly Classification[]
}

/**
 * Classifies a whole register of students of one school year, and counts.
 *
 * The share of a group has the denominator of the year ({@link rate}). Students whose outcome is not known widen it to
 * two bounds; none of them is counted as "no".
 *
 * @param students - the students; each `id` that is given once
 * @param context - the school year; a method, the day of knowledge, a reading
 * @returns counts and shares per group, and the outcome of each student as codes
 * @throws MaatwerkError `invalid-date`, `invalid-input`, with the place of each problem in the register; the first 100
 *   are written out, and their number is said
 * @example
 * ```ts
 * import { vsv } from 'maatwerktrajecten'
 *
 * const base = { bornOn: '1996-05-01', level: 'mbo-2', away: 'no', diplomas: [] } as const
 * const [left, stayed] = [{ ...base, next: 'none' }, { ...base, next: 'mbo' }] as const
 * const students = [left, stayed, base, stayed]
 * const counted = vsv.classifyRegister(students, { schoolYear: '2012-2013' })
 * counted.groups['mbo-2']?.outcomes // => { vsv: 1, 'not-vsv': 2, undetermined: 1 }
 * counted.groups.total?.share // => { min: 0.25, max: 0.5 }
 * counted.students[2] // => { outcome: 'undetermined', notMet: [], unknown: ['not-continuing'] }
 * ```
 * @category Registers
 */
export function classifyRegister(students: readonly Student[], context: VsvContext): RegisterCount {
  if (!isSoundContext(context) || !areSound(students, context)) assertRegister(students, context)
  const definition = definitionOf(context)
  const outcomeOf = compile(definition)
  const tallies = new Map<VsvGroup, Tally>()
  const outcomes = students.map((student) => {
    const found = outcomeOf(student)
    const side = sideOf(student)
    tally(tallies, 'total', found)
    tally(tallies, side ?? 'not-stated', found)
    const own = student.level ?? student.part
    if (own !== undefined) tally(tallies, own, found)
    return found
  })
  const denominators = denominator(context).values
  return {
    schoolYear: context.schoolYear,
    judgedOn: definition.judgedOn,
    ...(definition.method === undefined ? {} : { method: definition.method }),
    groups: Object.fromEntries([...tallies].map(([group, found]) => [group, countOf(found, denominators)])),
    students: outcomes,
  }
}

/** The ids are compared only here: a student alone cannot be enrolled twice. */
function areSound(students: unknown, { schoolYear }: VsvContext): boolean {
  if (!Array.isArray(students)) return false
  const countDate = countDateOf(schoolYear)
  const ids = new Set<string>()
  let named = 0
  for (const student of students as readonly Student[]) {
    if (!isSound(student, countDate)) return false
    if (student.id === undefined) continue
    named++
    ids.add(student.id)
  }
  return ids.size === named
}

/** How many students had each result; there are few results, and many students share one. */
type Tally = Map<Classification, number>

function tally(tallies: Map<VsvGroup, Tally>, group: VsvGroup, found: Classification): void {
  const own = tallies.get(group)
  if (own === undefined) tallies.set(group, new Map([[found, 1]]))
  else own.set(found, (own.get(found) ?? 0) + 1)
}

const ofPopulation: readonly VsvCode[] = ['in-the-population', 'age-in-range', 'definition-known']
const ofDeparture: readonly VsvCode[] = ['not-departed', 'no-leerplicht-exemption']

function countOf(found: Tally, denominators: readonly { readonly without: boolean }[]): GroupCount {
  const sum = (fits: (each: Classification) => boolean) =>
    [...found].reduce((total, [each, count]) => (fits(each) ? total + count : total), 0)
  const inside = (each: Classification) => has(each, ofPopulation, 'in')
  const gone = (each: Classification) => inside(each) && has(each, ofDeparture, 'out')
  const outcomes = {
    vsv: sum(({ outcome }) => outcome === 'vsv'),
    'not-vsv': sum(({ outcome }) => outcome === 'not-vsv'),
    undetermined: sum(({ outcome }) => outcome === 'undetermined'),
  }
  const share = shareOf(denominators.map(({ without }) => boundsOf(sum, outcomes.vsv, without)))
  return { outcomes, startPopulation: sum(inside), departed: sum(gone), ...(share === undefined ? {} : { share }) }
}

/** Whether all conditions of a kind are met (`in`), or one of them is not (`out`). */
function has({ notMet, unknown }: Classification, codes: readonly VsvCode[], place: 'in' | 'out'): boolean {
  const fails = codes.some((code) => notMet.includes(code))
  return place === 'out' ? fails : !fails && !codes.some((code) => unknown.includes(code))
}

type Sum = (fits: (each: Classification) => boolean) => number

/**
 * The lowest share counts nobody who is not known as vsv'er, and everybody who may be in the denominator. The highest
 * counts who may be vsv'er as one, and leaves out of the denominator whom it can leave out.
 */
function boundsOf(sum: Sum, vsv: number, without: boolean): ShareBounds | undefined {
  const codes = without ? [...ofPopulation, ...ofDeparture] : ofPopulation
  // Who is in the denominator only as a vsv'er, and may be neither, cannot lower the share.
  const bothOrNeither = ({ outcome, unknown }: Classification) =>
    outcome === 'undetermined' && unknown.every((code) => codes.includes(code))
  const maybe = (each: Classification) => !has(each, codes, 'out')
  const surely = (each: Classification) => has(each, codes, 'in')
  const open = ({ outcome }: Classification) => outcome === 'undetermined'
  if (sum(maybe) === 0) return undefined
  const undetermined = sum(open)
  const least = sum((each) => surely(each) || open(each))
  const most = sum((each) => maybe(each) && !bothOrNeither(each))
  return { min: most === 0 ? 1 : vsv / most, max: least === 0 ? 0 : (vsv + undetermined) / least }
}

function shareOf(bounds: readonly (ShareBounds | undefined)[]): ShareBounds | undefined {
  const known = bounds.filter((each) => each !== undefined)
  if (known.length === 0 || known.length < bounds.length) return undefined
  return { min: Math.min(...known.map(({ min }) => min)), max: Math.max(...known.map(({ max }) => max)) }
}
