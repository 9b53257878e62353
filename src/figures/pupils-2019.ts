import { deepFreeze } from '../core/freeze.js'
import type { IsoDate } from '../core/calendar.js'
import type { Evidence, Finding, Sourced } from '../core/evidence.js'
import { pupilCodes } from './check.js'
import type { Leerjaar, Leerweg, Sex, Traject } from './codes.js'
import { copyEvidence, type Published } from './figure.js'
import { assertFilter, isChosen, type OneOrMore } from './filter.js'

/**
 * A number of pupils on a count date by what DUO counts them by, as a row to read from a file and check with
 * `checkPupilRow`.
 *
 * @category Figures
 */
export interface PupilRow {
  /** The day of the count, mostly 1 October. */
  readonly countedOn: IsoDate
  /** The leerweg. */
  readonly leerweg: Leerweg
  /** The programme within the leerweg. */
  readonly traject: Traject
  /** Whether the pupils have *leerwegondersteunend onderwijs* (lwoo). */
  readonly lwoo: boolean
  /** The leerjaar. */
  readonly leerjaar: Leerjaar
  /** The sex. */
  readonly sex: Sex
  /** The pupils counted. */
  readonly pupils: number
}

/**
 * Which rows to take: those that fit every property named here. A list takes each of its values.
 *
 * @category Figures
 */
export interface PupilFilter {
  /** The leerwegen to take; all when left out. */
  readonly leerweg?: OneOrMore<Leerweg>
  /** The programmes to take; all when left out. */
  readonly traject?: OneOrMore<Traject>
  /** Pupils with lwoo (true) or without (false); both when left out. */
  readonly lwoo?: OneOrMore<boolean>
  /** The leerjaren to take; both when left out. */
  readonly leerjaar?: OneOrMore<Leerjaar>
  /** The sexes to take; both when left out. */
  readonly sex?: OneOrMore<Sex>
}

/**
 * What supports the count of 1 October 2019.
 *
 * @internal
 */
export const pupils2019Evidence: Evidence = {
  source: {
    document: 'DUO open onderwijsdata, leerlingen vo per vestiging naar onderwijstype',
    identifier: 'leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv',
    at: 'leerjaar 3 and 4 of the vmbo, added up over all vestigingen',
  },
  grade: 'computed',
  voice: 'statistics',
  note: 'Read in the copy of github.com/ginberg/cito at ea17b15; no cell is suppressed.',
}

/**
 * The pupils of leerjaar 3 and 4 of the vmbo on 1 October 2019, in pupils: 72 rows (DUO, added up over all schools).
 *
 * The table is complete: each pupil stands in one row. A programme of a school's own making is `regulier` to DUO and
 * cannot be told apart.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.pupils2019.length // => 72
 * figures.pupils2019[0]?.pupils // => 34
 * ```
 * @see {@link pupilsIn} to add up rows
 * @category Figures
 */
export const pupils2019: readonly Published<PupilRow>[] = /* @__PURE__ */ deepFreeze(rowsOf([
  // leerjaar 3 male, 3 female, 4 male, 4 female
  ['bb', 'entree-in-vmbo', true, [34, 16, 71, 24]],
  ['bb', 'entree-in-vmbo', false, [42, 12, 79, 21]],
  ['bb', 'leerwerktraject', true, [100, 77, 215, 107]],
  ['bb', 'leerwerktraject', false, [180, 78, 306, 144]],
  ['bb', 'regulier', true, [3646, 2798, 3996, 3064]],
  ['bb', 'regulier', false, [5955, 3997, 5383, 3478]],
  ['bb', 'vakmanschaproute', true, [146, 72, 115, 74]],
  ['bb', 'vakmanschaproute', false, [116, 63, 136, 78]],
  ['gl', 'beroepsroute-technologieroute', false, [124, 127, 85, 100]],
  ['gl', 'regulier', true, [232, 309, 189, 296]],
  ['gl', 'regulier', false, [7263, 7687, 5668, 5927]],
  ['kb', 'regulier', true, [2183, 2335, 2603, 2914]],
  ['kb', 'regulier', false, [13217, 10518, 12190, 10268]],
  ['kb', 'vakmanschaproute', true, [21, 2, 22, 0]],
  ['kb', 'vakmanschaproute', false, [109, 49, 138, 44]],
  ['tl', 'beroepsroute-technologieroute', false, [151, 65, 52, 16]],
  ['tl', 'regulier', true, [396, 480, 457, 571]],
  ['tl', 'regulier', false, [19430, 17561, 22048, 21096]],
]))

/**
 * The pupils on 1 October 2019 that fit a filter, in pupils: the sum of the rows of {@link pupils2019}.
 *
 * Where no row fits, the sum is 0 and its grade is `inferred`: the table counts every pupil, and has no line for a
 * combination that nobody was registered in, such as a leerwerktraject in kb.
 *
 * @param filter - which rows to take; all of them when left out
 * @returns the number of pupils, grade `computed`, with the number of rows in the note. A new object each time
 * @throws MaatwerkError `invalid-input` for a property or a value that the rows do not know
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.pupilsIn({ leerweg: 'bb' }).value // => 34623
 * figures.pupilsIn({ leerweg: 'bb', lwoo: true }).value // => 14555
 * figures.pupilsIn({ traject: ['leerwerktraject', 'entree-in-vmbo'], leerjaar: 4 }).value // => 967
 * ```
 * @category Figures
 */
export function pupilsIn(filter: PupilFilter = {}): Sourced<number> {
  assertFilter(filter, pupilCodes, 'filter')
  const rows = pupils2019.filter((row) => fits(row, filter))
  if (rows.length > 0) return { value: sumOf(rows), evidence: copyEvidence(pupils2019Evidence, rowsNote(rows.length)) }
  const note = 'No row fits; the table counts every pupil, so that nobody was registered in this combination.'
  return { value: 0, evidence: { ...copyEvidence(pupils2019Evidence, note), grade: 'inferred' } }
}

/**
 * The share, 0 to 1, of the pupils of one filter that fit another filter too, on 1 October 2019.
 *
 * Lwoo counts after 2016-2017 are lower where a region gave up the lwoo criteria (*opting out*), so that a share of
 * lwoo is no measure of need.
 *
 * @param part - what the pupils are asked for: `{ lwoo: true }`
 * @param whole - the pupils it is asked of: `{ leerweg: 'bb' }`; all of them when left out
 * @returns the share, grade `computed`; unknown when nobody fits `whole`. A new object each time
 * @throws MaatwerkError `invalid-input` for a property or a value that the rows do not know
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * const lwoo = figures.pupilShareIn({ lwoo: true }, { leerweg: 'bb' })
 * lwoo.value?.toFixed(3) // => '0.420'
 * figures.pupilShareIn({ lwoo: true }, { leerweg: 'kb', traject: 'leerwerktraject' }).value // => undefined
 * ```
 * @category Figures
 */
export function pupilShareIn(part: PupilFilter, whole: PupilFilter = {}): Finding<number> {
  assertFilter(part, pupilCodes, 'part')
  assertFilter(whole, pupilCodes, 'whole')
  const rows = pupils2019.filter((row) => fits(row, whole))
  const all = sumOf(rows)
  if (all === 0) {
    return { unknown: 'Nobody was registered in this combination on 1 October 2019, so that no share can be taken.' }
  }
  const some = sumOf(rows.filter((row) => fits(row, part)))
  return { value: some / all, evidence: copyEvidence(pupils2019Evidence, `${some} of ${all} pupils.`) }
}

function fits(row: PupilRow, filter: PupilFilter): boolean {
  return (
    isChosen(filter.leerweg, row.leerweg) &&
    isChosen(filter.traject, row.traject) &&
    isChosen(filter.lwoo, row.lwoo) &&
    isChosen(filter.leerjaar, row.leerjaar) &&
    isChosen(filter.sex, row.sex)
  )
}

function sumOf(rows: readonly PupilRow[]): number {
  return rows.reduce((sum, row) => sum + row.pupils, 0)
}

function rowsNote(count: number): string {
  return count === 1 ? 'One row of the table.' : `Added up over ${count} rows of the table.`
}

type FourCounts = readonly [number, number, number, number]

type Line = readonly [leerweg: Leerweg, traject: Traject, lwoo: boolean, pupils: FourCounts]

function rowsOf(table: readonly Line[]): Published<PupilRow>[] {
  const columns = [
    [3, 'male'],
    [3, 'female'],
    [4, 'male'],
    [4, 'female'],
  ] as const
  return table.flatMap(([leerweg, traject, lwoo, counts]) =>
    counts.map((pupils, index) => {
      const [leerjaar, sex] = columns[index]!
      return { countedOn: '2019-10-01', leerweg, traject, lwoo, leerjaar, sex, pupils, evidence: pupils2019Evidence }
    }),
  )
}
