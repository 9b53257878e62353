import { assertGradeList, assertLeerwerktraject } from './check.js'
import { entriesOf, type Entry } from './entries.js'
import type {
  ExamContext,
  ExamReason,
  ExamVerdict,
  GradeList,
  LeerwerktrajectGradeList,
  SubjectMarks,
  WordResult,
} from './marks.js'
import { leerwerktrajectRules, leerwerktrajectVerdict } from './pass-leerwerktraject.js'
import { vmboRules, vmboVerdict } from './pass-vmbo.js'

/**
 * What one missing result must be at least.
 *
 * @category Exams
 */
export interface NeededResult {
  /** Where it is missing, as a path into the grade list. */
  readonly path: string
  /** The subject, as it stands in the list; absent for a result that belongs to no subject. */
  readonly subject?: string
  /**
   * The least that still leads to a pass if everything else that is missing turns out as well as it can: a mark, in
   * whole marks or for the central exam in tenths, or a word. Absent where nothing is enough.
   */
  readonly least?: number | WordResult | 'sat'
}

/**
 * What a candidate still needs to pass.
 *
 * @category Exams
 */
export interface StillNeeded {
  /** The verdict as things stand. */
  readonly verdict: ExamVerdict
  /**
   * Whether the candidate can still pass: `yes`; `no` where a condition can no longer be met; `unknown` where the law
   * was not read, or the list lacks a subject that every exam has.
   */
  readonly canStillPass: 'yes' | 'no' | 'unknown'
  /** The codes of the conditions that can no longer be met, whatever is still to come. */
  readonly lost: readonly ExamReason[]
  /**
   * Facts that are no results and that the verdict waits for, as paths, the first to give first: `fullExam`, which
   * subject is the vocational one (`subjects[1].vocational`), `subjects` where one that every exam has is not listed.
   */
  readonly factsNeeded: readonly string[]
  /** For each missing result the least that leads to a pass; empty unless the candidate can still pass. */
  readonly needed: readonly NeededResult[]
}

/**
 * What a vmbo-bb candidate still needs to pass, where marks or other results are missing.
 *
 * For each missing result it gives the least with which the candidate passes **when every other missing result turns
 * out as well as it can**: marks at 10, words at "goed", the rekentoets sat. So each number is a floor by itself: below
 * it no other result can save the pass. It is no plan: two results at their floors together need not be enough. Final
 * marks go in whole marks; a mark for the central exam goes in tenths, which is a choice of this function, since no
 * text that was read says how fine those marks are. How a mark for the central exam bears on a final mark is not looked
 * at either: the two stand apart.
 *
 * The conditions are those of {@link passVmbo}. A condition that fails whatever is still to come is in `lost`.
 *
 * @param gradeList - the results so far; a subject without a mark stands in it without one
 * @param context - as for {@link passVmbo}
 * @returns the verdict so far, whether a pass can still be reached, what is lost and what is needed
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no mark
 * @example
 * ```ts
 * import { exams } from 'maatwerktrajecten'
 *
 * const { canStillPass, needed } = exams.stillNeeded(
 *   {
 *     subjects: [
 *       { subject: 'nederlands', finalMark: 4, centralExamMark: 4.6 },
 *       { subject: 'engels', centralExamMark: 6 },
 *       { subject: 'bouwen', finalMark: 6, centralExamMark: 6, vocational: true },
 *     ],
 *     lichamelijkeOpvoeding: 'voldoende',
 *     kunstvakken: 'voldoende',
 *   },
 *   { examYear: 2013 },
 * )
 * canStillPass // => 'yes'
 * // The 4 for Nederlands needs a 7 beside it, and English is the only mark still to come.
 * needed.find((each) => each.path === 'subjects[1].finalMark')?.least // => 7
 * ```
 * @category Exams
 */
export function stillNeeded(gradeList: GradeList, context: ExamContext): StillNeeded {
  assertGradeList(gradeList, context, vmboRules)
  return neededBy(gradeList, (list) => vmboVerdict(list, context))
}

/**
 * What a candidate of a leerwerktraject still needs to pass, where marks or other results are missing.
 *
 * It reads as {@link stillNeeded}, with the conditions of {@link passLeerwerktraject}. Where `fullExam` is not known,
 * `factsNeeded` names it first; a result is enough only if it is so by both rules, and what one of them refuses is not
 * lost as long as the other may judge: `canStillPass` is `unknown` then.
 *
 * @param gradeList - the results so far; a subject without a mark stands in it without one
 * @param context - as for {@link passLeerwerktraject}
 * @returns the verdict so far, whether a pass can still be reached, what is lost and what is needed
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no mark
 * @example
 * ```ts
 * import { exams } from 'maatwerktrajecten'
 *
 * const list: exams.LeerwerktrajectGradeList = {
 *   subjects: [
 *     { subject: 'nederlands' },
 *     { subject: 'bouwen', finalMark: 7, vocational: true },
 *   ],
 *   rekentoets: { sat: true },
 *   fullExam: false,
 * }
 * exams.stillNeededLeerwerktraject(list, { examYear: 2015 }).needed
 * // => [{ path: 'subjects[0].finalMark', subject: 'nederlands', least: 6 }]
 * ```
 * @category Exams
 */
export function stillNeededLeerwerktraject(gradeList: LeerwerktrajectGradeList, context: ExamContext): StillNeeded {
  assertLeerwerktraject(gradeList, context, leerwerktrajectRules)
  return neededBy(gradeList, (list) => leerwerktrajectVerdict(list, context))
}

type Judge<List> = (list: List) => ExamVerdict

function neededBy<List extends GradeList>(gradeList: List, judge: Judge<List>): StillNeeded {
  const verdict = judge(gradeList)
  const places = placesOf(gradeList)
  const best = places.reduce((list, place) => ({ ...list, ...place.put(list, place.steps.at(-1)!) }), gradeList)
  const atBest = judge(best)
  const canStillPass = possible[atBest.outcome]
  const failed = canStillPass === 'no' ? atBest.reasons.filter(({ state }) => state === 'not-met') : []
  const asked = new Set(verdict.missing)
  const open = canStillPass === 'yes' ? places.filter(({ path }) => asked.has(path)) : []
  const needed = open.map((place) => leastOf(place, (result) => judge({ ...best, ...place.put(best, result) })))
  const factsNeeded = verdict.missing.filter((path) => places.every((place) => place.path !== path))
  return { verdict, canStillPass, lost: [...new Set(failed.map(({ code }) => code))], factsNeeded, needed }
}

const possible = { passed: 'yes', failed: 'no', undetermined: 'unknown' } as const

/** A missing result: where it belongs, and the results it can have, from low to high. */
interface Place {
  readonly path: string
  readonly subject?: string
  readonly steps: readonly Step[]
  readonly put: (list: GradeList, result: Step) => GradeList
}

type Step = number | WordResult | 'sat'

const wholeMarks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const tenths = Array.from({ length: 91 }, (_, index) => (10 + index) / 10)
const words: readonly WordResult[] = ['onvoldoende', 'voldoende', 'goed']

function leastOf({ path, subject, steps }: Place, judge: (result: Step) => ExamVerdict): NeededResult {
  const least = steps.find((result) => judge(result).outcome === 'passed')
  return { path, ...(subject === undefined ? {} : { subject }), ...(least === undefined ? {} : { least }) }
}

function placesOf(list: GradeList): Place[] {
  return [
    ...entriesOf(list).flatMap((entry, index) => marksOf(entry, index)),
    ...(['lichamelijkeOpvoeding', 'kunstvakken', 'maatschappelijkeStage'] as const).flatMap((path): Place[] => {
      if (list[path] !== undefined) return []
      return [{ path, steps: words, put: (into, result) => ({ ...into, [path]: result }) }]
    }),
    ...rekentoetsOf(list),
  ]
}

/** The marks of a subject that are missing; a subject that is not in the list has no place to put one. */
function marksOf({ subject, final, central }: Entry, index: number): Place[] {
  if (final.path === 'subjects') return []
  const place = (name: 'finalMark' | 'centralExamMark', path: string, steps: readonly number[]): Place => ({
    path,
    ...(subject === undefined ? {} : { subject }),
    steps,
    put: (into, result) => withMark(into, index, { [name]: result as number }),
  })
  return [
    ...(final.value === undefined ? [place('finalMark', final.path, wholeMarks)] : []),
    ...(central.value === undefined ? [place('centralExamMark', central.path, tenths)] : []),
  ]
}

function withMark(list: GradeList, index: number, mark: Partial<SubjectMarks>): GradeList {
  const subjects = (list.subjects ?? []).map((each, at) => (at === index ? { ...each, ...mark } : each))
  return { ...list, subjects }
}

/** The rekentoets: its mark where it may still be sat, or that it is sat. */
function rekentoetsOf({ rekentoets }: GradeList): Place[] {
  if (rekentoets?.mark !== undefined || rekentoets?.sat === false) return []
  return [
    {
      path: 'rekentoets.mark',
      steps: wholeMarks,
      put: (into, result) => ({ ...into, rekentoets: { ...into.rekentoets, mark: result as number } }),
    },
    ...(rekentoets?.sat === undefined ? [sitting] : []),
  ]
}

const sitting: Place = {
  path: 'rekentoets.sat',
  steps: ['sat'],
  put: (into) => ({ ...into, rekentoets: { ...into.rekentoets, sat: true } }),
}
