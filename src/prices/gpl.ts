import { multiplyEuro, roundEuro, type Euro } from '../core/euro.js'
import type { Evidence, Finding, Source, Sourced } from '../core/evidence.js'
import { edition } from '../policy/edition.js'
import { appliedRule, type RuleContext } from '../policy/reading.js'
import { assertGplQuery, assertPosts, assertQuantity } from './check.js'
import { gplRule, type Gpl } from './facts-gpl.js'

/**
 * Whose post it is: of a teacher, of the directie, or of other staff (onderwijsondersteunend personeel).
 *
 * @category Posts
 */
export type GplRole = 'teacher' | 'directie' | 'oop'

/**
 * The group of school types by which posts are priced (Formatiebesluit WVO art. 1).
 *
 * - 1: mavo, vbo, praktijkonderwijs, and their combinations; a school for vbo and mavo is one
 * - 2: havo and vwo
 * - 3: combinations of havo with mavo
 * - 4: school communities with havo, mavo and vbo
 *
 * @category Posts
 */
export type SchoolTypeGroup = 1 | 2 | 3 | 4

/**
 * Which GPL is asked for.
 *
 * @category Posts
 */
export interface GplQuery {
  /** Whose post. */
  readonly role: GplRole
  /** The group of school types; for `oop` it makes no difference. */
  readonly schoolTypeGroup: SchoolTypeGroup
  /** The calendar year. */
  readonly year: number
}

/**
 * The landelijke gemiddelde personeelslast (GPL) of a full post, in euros of a calendar year.
 *
 * Government reckons with this amount when it funds posts (WVO art. 85); a given teacher costs more or less. Each year
 * has first amounts and, later, final ones that reach back to 1 January: `knownOn` tells them apart. First amounts are
 * marked as provisional. A year that was not read gives no amount, never that of the year before.
 *
 * @param query - whose post, in which group of school types and in which calendar year
 * @param context - the day of knowledge
 * @returns the amount with its evidence, or why there is none
 * @throws MaatwerkError `invalid-input`, `invalid-date`
 * @example
 * ```ts
 * import { prices } from 'maatwerktrajecten'
 *
 * const teacher = { role: 'teacher', schoolTypeGroup: 1, year: 2014 } as const
 * prices.gpl(teacher).value // => { eur: '73186.32' }
 * prices.gpl(teacher, { knownOn: '2014-07-01' }).value // => { eur: '72870.79' }
 * prices.gpl({ ...teacher, year: 2018 }).value // => undefined
 * ```
 * @category Posts
 */
export function gpl(query: GplQuery, context: RuleContext = {}): Finding<Euro> {
  assertGplQuery(query, context, [gplRule])
  const { role, schoolTypeGroup, year } = query
  const applied = appliedRule(gplRule, `${String(year).padStart(4, '0')}-01-01`, context)
  const value = applied.value === undefined ? undefined : amountOf(applied.value, role, schoolTypeGroup)
  if (applied.value === undefined || value === undefined) {
    const known = context.knownOn ?? edition
    return { unknown: `No GPL of ${year} for ${named[role]} was read in what was known on ${known}.` }
  }
  const first = applied.value.version === 'first'
  return { value, evidence: { ...applied.evidence, ...(first ? { provisional: true } : {}) } }
}

const named: Readonly<Record<GplRole, string>> = { teacher: 'teachers', directie: 'the directie', oop: 'other staff' }

function amountOf(amounts: Gpl, role: GplRole, group: SchoolTypeGroup): Euro | undefined {
  return role === 'oop' ? amounts.oop : amounts[role]?.[`group${group}`]
}

/**
 * The hours of work in a full post: 1,659 a year (*normjaartaak*), as the CAO VO has it. The page that was read does
 * not tell for which years.
 *
 * @example
 * ```ts
 * import { prices } from 'maatwerktrajecten'
 *
 * prices.normjaartaak.value // => 1659
 * ```
 * @category Posts
 */
export const normjaartaak: Sourced<number> = {
  value: 1659,
  evidence: {
    source: { document: 'CAO VO, as read at alphalyceum.nl', at: 'normjaartaak' },
    grade: 'quoted',
    note: 'For which years it holds was not noted.',
  },
}

/**
 * The hours of a full post, where they are other than the normjaartaak.
 *
 * @category Posts
 */
export interface HoursNorm {
  /** Hours a year in a full post, above 0. */
  readonly hoursPerFte: number
  /** Where the number comes from. */
  readonly source: Source
}

/**
 * The lessons of a full post.
 *
 * @category Posts
 */
export interface LessonsNorm {
  /** Lessons a year in a full post, above 0. */
  readonly lessonsPerFte: number
  /** Where the number comes from. */
  readonly source: Source
}

/**
 * Hours of work as a part of a full post (fte) in a year.
 *
 * @param hours - hours of work in the year, 0 or more
 * @param norm - other hours of a full post, with where they come from; the {@link normjaartaak} when left out
 * @returns the posts, not rounded, with what they rest on
 * @throws MaatwerkError `invalid-input`, `invalid-date` for the day of a source
 * @example
 * ```ts
 * import { prices } from 'maatwerktrajecten'
 *
 * prices.hoursToFte(829.5).value // => 0.5
 * ```
 * @category Posts
 */
export function hoursToFte(hours: number, norm?: HoursNorm): Sourced<number> {
  assertQuantity('hours', hours, norm, 'hoursPerFte', false)
  if (norm !== undefined) return postsOf(hours, norm.hoursPerFte, 'hours', { source: norm.source, grade: 'estimate' })
  return postsOf(hours, normjaartaak.value, 'hours', { ...normjaartaak.evidence, grade: 'derived' })
}

/**
 * Lessons as a part of a full post (fte) in a year. How many lessons a full post has was not read in any rule, so the
 * caller gives the number.
 *
 * @param lessons - lessons in the year, 0 or more
 * @param norm - the lessons of a full post, and where that number comes from
 * @returns the posts, not rounded, graded as an estimate
 * @throws MaatwerkError `invalid-input`, `invalid-date` for the day of a source
 * @example
 * ```ts
 * import { prices } from 'maatwerktrajecten'
 *
 * const norm = { lessonsPerFte: 750, source: { document: 'timetable of our school' } }
 * prices.lessonsToFte(75, norm).value // => 0.1
 * ```
 * @category Posts
 */
export function lessonsToFte(lessons: number, norm: LessonsNorm): Sourced<number> {
  assertQuantity('lessons', lessons, norm, 'lessonsPerFte', true)
  return postsOf(lessons, norm.lessonsPerFte, 'lessons', { source: norm.source, grade: 'estimate' })
}

function postsOf(quantity: number, perPost: number, unit: string, evidence: Evidence): Sourced<number> {
  const note = [`${quantity} ${unit} / ${perPost} to a full post.`, evidence.note].filter((text) => text !== undefined)
  return { value: quantity / perPost, evidence: { ...evidence, note: note.join(' ') } }
}

/**
 * Posts priced by the GPL, in euros of a calendar year, rounded to the cent as Formatiebesluit WVO art. 8 has it.
 *
 * It is what funding reckons such posts at. Teachers of an mbo institution are paid by another CAO: for them it is a
 * stand-in.
 *
 * @param fte - posts, 0 or more; 0.45 for 45 % of a full one
 * @param query - whose post, in which group of school types and in which calendar year
 * @param context - the day of knowledge
 * @returns the amount with its evidence, or why there is none
 * @throws MaatwerkError `invalid-input`, `invalid-date`
 * @example
 * ```ts
 * import { prices } from 'maatwerktrajecten'
 *
 * const teacher = { role: 'teacher', schoolTypeGroup: 1, year: 2014 } as const
 * prices.fteToEuro(0.45, teacher).value // => { eur: '32933.84' }
 * prices.fteToEuro(prices.hoursToFte(20).value, teacher).value // => { eur: '882.29' }
 * ```
 * @category Posts
 */
export function fteToEuro(fte: number, query: GplQuery, context: RuleContext = {}): Finding<Euro> {
  assertPosts(fte, query, context, [gplRule])
  const price = gpl(query, context)
  if (price.value === undefined) return price
  const note = [`${fte} posts x ${price.value.eur} euros.`, price.evidence.note].filter((text) => text !== undefined)
  const evidence: Evidence = { ...price.evidence, grade: 'derived', note: note.join(' ') }
  return { value: roundEuro(multiplyEuro(price.value, fte), 'cent'), evidence }
}
