import { euroToNumber, subtractEuro, type Euro } from '../core/euro.js'
import type { Evidence, Finding, Source } from '../core/evidence.js'
import { reportAt } from '../figures/report-2014.js'
import { teacherRatio } from './facts/lwoo.js'
import { perPupil } from './per-pupil.js'
import { found } from './pupil-amounts.js'
import { rugzak } from './rugzak.js'

/**
 * A statement of the 2014 report that is no amount per pupil.
 *
 * - `school-2-aka`: how many times as much as a regular traject an AKA costs at School 2, at least
 * - `school-7-posts`: the posts that School 7 uses for 25 pupils
 * - `rugzak-mix`: what a rugzak adds, read as an average over pupils with lwoo or in praktijkonderwijs and others
 *
 * @category Report
 */
export type ReportRatio = 'school-2-aka' | 'school-7-posts' | 'rugzak-mix'

/**
 * A number by the law that a statement of the report may be held against.
 *
 * @category Report
 */
export interface RatioCandidate {
  /** What it is, as a code. */
  readonly code: string
  /** The number, to three decimals. */
  readonly value: Finding<number>
}

/**
 * A statement of the report beside numbers of the law.
 *
 * @category Report
 */
export interface ExplainedRatio {
  /** Which statement. */
  readonly figure: ReportRatio
  /** The number as the report has it: times, posts, or euros. */
  readonly stated: number
  /** Who says it. */
  readonly voice: 'researchers' | 'vmbo'
  /** Where it stands. */
  readonly source: Source
  /** Numbers of the law. */
  readonly candidates: readonly RatioCandidate[]
}

/**
 * Statements of the 2014 report that are ratios (lines 666, 688 and 629-630) beside what the law pays.
 *
 * - Lwoo makes the money of a pupil about 1.575 times as large, which covers a traject of 1.5 times the cost.
 * - Two posts for 25 pupils are paid for where about four in ten of them have lwoo, by the ratios of 2013.
 * - No rugzak was 2,600 euros; as an average it needs about 38 % of the pupils to have lwoo or to be in praktijkonderwijs.
 *
 * As with the amounts, this shows what is possible, not what was meant.
 *
 * @returns the statements, each with numbers of the law
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const [school2, school7] = funding.explainRatios()
 * school2?.candidates[0]?.value.value // => 1.575
 * school7?.candidates.map(({ value }) => value.value) // => [1.459, 2.818, 0.398]
 * ```
 * @category Report
 */
export function explainRatios(): ExplainedRatio[] {
  return [
    {
      ...{ figure: 'school-2-aka', stated: 1.5, voice: 'vmbo', source: reportAt('section 4.1.1, table 3, line 666') },
      candidates: [
        { code: 'upper-lwoo-to-regular', value: lwooToRegular(3) },
        { code: 'lower-lwoo-to-regular', value: lwooToRegular(1) },
      ],
    },
    {
      ...{ figure: 'school-7-posts', stated: 2, voice: 'vmbo', source: reportAt('section 4.1.1, table 3, lines 688-690') },
      candidates: postCandidates(2, 25),
    },
    {
      ...{ figure: 'rugzak-mix', stated: 2600, voice: 'researchers', source: reportAt('section 4.1.1, lines 629-630') },
      candidates: [{ code: 'share-with-lwoo-or-in-praktijkonderwijs', value: rugzakShare(2600) }],
    },
  ]
}

/** What a pupil with lwoo brings in 2014, as a multiple of one without. */
function lwooToRegular(leerjaar: 1 | 3): Finding<number> {
  const total = (lwoo: boolean) => {
    return perPupil({ leerjaar, department: 'vbo', lwoo }, { year: 2014, schoolTypeGroup: 1 }).total
  }
  return twoTo(total(true), total(false), (a, b) => euroToNumber(a) / euroToNumber(b))
}

/** Posts by the ratios of 2013, when lwoo had one of its own, and the share of lwoo that pays for some posts. */
function postCandidates(posts: number, pupils: number): RatioCandidate[] {
  const ratio = found(teacherRatio, '2013-01-01', {})
  const of = (code: string, compute: (regular: number, lwoo: number) => number): RatioCandidate => {
    if (ratio.value === undefined) return { code, value: ratio }
    const { otherVbo, lwoo } = ratio.value.pupilsPerTeacher
    return { code, value: rounded(compute(pupils / otherVbo, pupils / lwoo), ratio.evidence) }
  }
  return [
    of('posts-for-regular-pupils', (regular) => regular),
    of('posts-for-pupils-with-lwoo-2013', (_, lwoo) => lwoo),
    of('share-with-lwoo-that-pays-for-the-posts', (regular, lwoo) => (posts - regular) / (lwoo - regular)),
  ]
}

/** The share of pupils at the lower amount that makes the average of a rugzak of 2013-2014 this much. */
function rugzakShare(average: number): Finding<number> {
  const part = (lwooOrPro: boolean) => rugzak({ indication: 'cluster-4', lwooOrPro, schoolYear: '2013-2014' }).part
  return twoTo(part(false), part(true), (other, lwoo) => {
    return (euroToNumber(other) - average) / euroToNumber(subtractEuro(other, lwoo))
  })
}

function twoTo(a: Finding<Euro>, b: Finding<Euro>, of: (a: Euro, b: Euro) => number): Finding<number> {
  if (a.value === undefined) return a
  return b.value === undefined ? b : rounded(of(a.value, b.value), a.evidence)
}

function rounded(value: number, evidence: Evidence): Finding<number> {
  return { value: Math.round(value * 1000) / 1000, evidence: { ...evidence, grade: 'derived' } }
}
