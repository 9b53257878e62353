import { deepFreeze } from '../core/freeze.js'
import type { Evidence, Finding } from '../core/evidence.js'
import { examCodes } from './check.js'
import type { ExamLeerweg } from './codes.js'
import { copyEvidence, runsOf, type Bounds, type Published } from './figure.js'
import { assertFilter, isChosen, type OneOrMore } from './filter.js'

/**
 * The exam candidates of a year and how many of them passed, as bounds, as a row to read from a file and check with
 * `checkExamRow`. The bounds of an exact count are equal.
 *
 * @category Figures
 */
export interface ExamRow {
  /** The calendar year of the exam. */
  readonly year: number
  /** The leerweg; candidates of a leerwerktraject are not in `bb`. */
  readonly leerweg: ExamLeerweg
  /** At least so many candidates: suppressed cells taken as 0. */
  readonly candidatesMin: number
  /** At most so many candidates: suppressed cells taken as 4. */
  readonly candidatesMax: number
  /** At least so many passed. */
  readonly passedMin: number
  /** At most so many passed. */
  readonly passedMax: number
}

/**
 * An exam row with what is known about its suppressed cells.
 *
 * @category Figures
 */
export interface ExamCount extends ExamRow {
  /** The cells with a number of candidates below 5, which DUO hides from 2020 on. */
  readonly suppressedCells: number
  /** The candidates in the rows of DUO's file that hide nothing. */
  readonly openCandidates: number
  /**
   * The share of those candidates that passed, 0 to 1, to four decimals. Where cells are suppressed it leans to
   * larger schools; of a leerwerktraject more than half the candidates may be missing.
   */
  readonly openPassShare: number
}

/**
 * Which rows to take: those that fit every property named here. A list takes each of its values.
 *
 * @category Figures
 */
export interface ExamFilter {
  /** The exam years to take; all when left out. */
  readonly year?: OneOrMore<number>
  /** The leerwegen to take; all when left out. */
  readonly leerweg?: OneOrMore<ExamLeerweg>
}

/**
 * Candidates and passes added up over exam rows, as bounds.
 *
 * @category Figures
 */
export interface ExamTotals {
  /** The candidates. */
  readonly candidates: Bounds
  /** Those who passed. */
  readonly passed: Bounds
  /**
   * The share that passed, 0 to 1: between fewest passes over most candidates and most passes over fewest candidates,
   * at most 1. It certainly lies between these bounds; they are wide where much is suppressed.
   */
  readonly passShare: Bounds
}

const source = {
  document: 'DUO open onderwijsdata, examenkandidaten en geslaagden vo per vestiging',
  at: 'vmbo per leerweg, added up over all vestigingen',
}

const exactEvidence: Evidence = {
  source,
  grade: 'computed',
  voice: 'statistics',
  note: 'Read in the copy of github.com/ginberg/cito at ea17b15; no cell is suppressed.',
}

const boundedEvidence: Evidence = {
  source,
  grade: 'computed',
  voice: 'statistics',
  note:
    'Read in the copy of github.com/zhaidewei/alleschools at c90baf82cf19; cells below 5 are suppressed and taken ' +
    'as 0 to 4. The exams of 2020-2022 had the rules of the covid years.',
}

/**
 * Exam candidates and passes of the vmbo per leerweg, 2015-2024, in candidates: 50 rows (DUO, added up over all
 * schools).
 *
 * From 2020 on DUO hides cells below 5, so that these years have bounds. What OCW publishes for "vmbo-b" is `bb` and
 * `leerwerktraject` together.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.examCounts.length // => 50
 * figures.examCounts.find((row) => row.year === 2019 && row.leerweg === 'leerwerktraject')?.candidatesMin // => 709
 * ```
 * @see {@link examsIn} to add up rows
 * @category Figures
 */
export const examCounts: readonly Published<ExamCount>[] = /* @__PURE__ */ deepFreeze(rowsOf(
  // year, leerweg, candidates, passed
  [
    [2015, 'bb', 19690, 19218],
    [2015, 'leerwerktraject', 1263, 1201],
    [2015, 'kb', 28171, 26795],
    [2015, 'gl', 7009, 6484],
    [2015, 'tl', 49259, 46577],
    [2016, 'bb', 19776, 19340],
    [2016, 'leerwerktraject', 1181, 1129],
    [2016, 'kb', 29386, 28116],
    [2016, 'gl', 6986, 6435],
    [2016, 'tl', 50732, 47871],
    [2017, 'bb', 19949, 19566],
    [2017, 'leerwerktraject', 877, 846],
    [2017, 'kb', 29689, 28479],
    [2017, 'gl', 7128, 6413],
    [2017, 'tl', 51412, 47899],
    [2018, 'bb', 18637, 18242],
    [2018, 'leerwerktraject', 883, 847],
    [2018, 'kb', 29370, 27956],
    [2018, 'gl', 7430, 6659],
    [2018, 'tl', 49812, 46249],
    [2019, 'bb', 17098, 16767],
    [2019, 'leerwerktraject', 709, 675],
    [2019, 'kb', 28662, 27435],
    [2019, 'gl', 7544, 6785],
    [2019, 'tl', 49242, 45948],
  ],
  // year, leerweg, candidates at least and at most, passed at least and at most, open pass share, open candidates,
  // cells hidden
  [
    [2020, 'bb', 15809, 16253, 15719, 16163, 0.9943, 15809, 111],
    [2020, 'leerwerktraject', 359, 1183, 350, 1174, 0.9887, 354, 206],
    [2020, 'kb', 27453, 27621, 27308, 27480, 0.9949, 27448, 42],
    [2020, 'gl', 6735, 7315, 6712, 7280, 0.9966, 6735, 145],
    [2020, 'tl', 47692, 49360, 47300, 48968, 0.992, 47682, 417],
    [2021, 'bb', 14378, 14878, 14296, 14796, 0.9943, 14378, 125],
    [2021, 'leerwerktraject', 306, 1058, 293, 1037, 0.9734, 301, 188],
    [2021, 'kb', 26573, 26741, 26319, 26487, 0.9904, 26573, 42],
    [2021, 'gl', 6932, 7460, 6722, 7270, 0.9751, 6894, 132],
    [2021, 'tl', 43905, 45537, 42218, 43902, 0.9636, 43812, 408],
    [2022, 'bb', 13212, 13768, 13085, 13649, 0.9913, 13200, 139],
    [2022, 'leerwerktraject', 413, 1229, 396, 1212, 0.9826, 403, 204],
    [2022, 'kb', 25048, 25236, 24763, 24955, 0.9888, 25043, 47],
    [2022, 'gl', 6886, 7434, 6629, 7221, 0.9731, 6812, 137],
    [2022, 'tl', 41263, 43103, 39382, 41246, 0.9565, 41175, 460],
    [2023, 'bb', 12362, 12982, 11843, 12499, 0.962, 12311, 155],
    [2023, 'leerwerktraject', 363, 1231, 341, 1189, 0.9688, 352, 217],
    [2023, 'kb', 24099, 24231, 22654, 22810, 0.9412, 24069, 33],
    [2023, 'gl', 7154, 7662, 6366, 6954, 0.9093, 7001, 127],
    [2023, 'tl', 40666, 42394, 37082, 38922, 0.9161, 40480, 432],
    [2024, 'bb', 13388, 13868, 13008, 13520, 0.9746, 13347, 120],
    [2024, 'leerwerktraject', 413, 1249, 403, 1227, 0.9877, 408, 209],
    [2024, 'kb', 25996, 26140, 24862, 25022, 0.9571, 25976, 36],
    [2024, 'gl', 7173, 7709, 6348, 6936, 0.8994, 7058, 134],
    [2024, 'tl', 42581, 44453, 39017, 40941, 0.9193, 42441, 468],
  ],
))

/**
 * Candidates, passes and the share that passed, added up over the exam rows that fit a filter, as bounds.
 *
 * Add `bb` and `leerwerktraject` for what OCW calls vmbo-b. The pooled share of several years weighs each candidate
 * alike.
 *
 * @param filter - which rows to take; all of them when left out
 * @returns the totals, grade `computed`; unknown when a year is asked for that the rows do not have. A new object each
 *   time
 * @throws MaatwerkError `invalid-input` for a property or a value that the rows do not know
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * const pooled = figures.examsIn({ leerweg: 'bb', year: [2015, 2016, 2017, 2018, 2019] }).value
 * pooled?.candidates // => { min: 95150, max: 95150 }
 * pooled?.passShare.min.toFixed(4) // => '0.9788'
 * const vmboB = figures.examsIn({ leerweg: ['bb', 'leerwerktraject'], year: 2020 }).value
 * vmboB?.candidates // => { min: 16168, max: 17436 }
 * figures.examsIn({ year: 2014 }).value // => undefined
 * ```
 * @category Figures
 */
export function examsIn(filter: ExamFilter = {}): Finding<ExamTotals> {
  assertFilter(filter, examCodes, 'filter')
  const years = [...new Set(examCounts.map((row) => row.year))]
  const absent = listOf(filter.year).filter((year) => !years.includes(year))
  if (absent.length > 0) {
    return { unknown: `The exam figures have no value for ${absent.join(', ')}; they cover ${runsOf(years)}.` }
  }
  const rows = examCounts.filter((row) => isChosen(filter.year, row.year) && isChosen(filter.leerweg, row.leerweg))
  return { value: totalsOf(rows), evidence: evidenceOf(rows) }
}

function totalsOf(rows: readonly ExamRow[]): ExamTotals {
  const sum = (countOf: (row: ExamRow) => number) => rows.reduce((total, row) => total + countOf(row), 0)
  const candidates = { min: sum((row) => row.candidatesMin), max: sum((row) => row.candidatesMax) }
  const passed = { min: sum((row) => row.passedMin), max: sum((row) => row.passedMax) }
  const passShare = { min: passed.min / candidates.max, max: Math.min(1, passed.max / candidates.min) }
  return { candidates, passed, passShare }
}

/** The notes of both copies where rows of both were added up. */
function evidenceOf(rows: readonly Published<ExamCount>[]): Evidence {
  const [first, ...others] = [...new Set(rows.map((row) => row.evidence))]
  const notes = others.map((each) => each.note)
  return copyEvidence(first!, [...notes, `Added up over ${rows.length} of the rows.`].join(' '))
}

function listOf(choice: OneOrMore<number> | undefined): readonly number[] {
  if (choice === undefined) return []
  return typeof choice === 'number' ? [choice] : choice
}

type ExactLine = readonly [year: number, leerweg: ExamLeerweg, candidates: number, passed: number]

type BoundedLine = readonly [
  year: number,
  leerweg: ExamLeerweg,
  candidatesMin: number,
  candidatesMax: number,
  passedMin: number,
  passedMax: number,
  openPassShare: number,
  openCandidates: number,
  suppressedCells: number,
]

function rowsOf(exact: readonly ExactLine[], bounded: readonly BoundedLine[]): Published<ExamCount>[] {
  return [...exact.map(exactRow), ...bounded.map(boundedRow)]
}

function exactRow([year, leerweg, candidates, passed]: ExactLine): Published<ExamCount> {
  return {
    year,
    leerweg,
    candidatesMin: candidates,
    candidatesMax: candidates,
    passedMin: passed,
    passedMax: passed,
    suppressedCells: 0,
    openCandidates: candidates,
    openPassShare: Math.round((passed / candidates) * 10_000) / 10_000,
    evidence: exactEvidence,
  }
}

function boundedRow(line: BoundedLine): Published<ExamCount> {
  const [year, leerweg, candidatesMin, candidatesMax, passedMin, passedMax, ...open] = line
  const [openPassShare, openCandidates, suppressedCells] = open
  return {
    year,
    leerweg,
    candidatesMin,
    candidatesMax,
    passedMin,
    passedMax,
    suppressedCells,
    openCandidates,
    openPassShare,
    evidence: boundedEvidence,
  }
}
