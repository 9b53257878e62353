import type { Finding } from '../core/evidence.js'
import {
  contextProblems,
  isRecord,
  recordProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'
import { schoolYearFieldProblems, assertVsvContext } from './check.js'
import { vsvDenominator } from './definition-facts.js'
import { judgedOn, says, type VsvContext } from './law.js'

/**
 * The counts of which a share of vsv'ers is made.
 *
 * @category Shares
 */
export interface VsvCounts {
  /** The start population: everybody of the right age who was enrolled on 1 October, in students. */
  readonly students: number
  /** Those of them who were gone a year later (deceased, emigrated and so on). */
  readonly departed?: number | undefined
  /** The new vsv'ers. */
  readonly vsv: number
}

/**
 * A share of vsv'ers as a fraction, which is exact, and as a number.
 *
 * @category Shares
 */
export interface VsvShare {
  /** The new vsv'ers. */
  readonly vsv: number
  /** The students they are a share of. */
  readonly of: number
  /** The share, 0 to 1: the one divided by the other. */
  readonly share: number
}

/**
 * The share of new vsv'ers with the denominator of the year, 0 to 1.
 *
 * To 2013-2014 the share is one of the whole start population. From the text of 16 October 2014 those who are gone are
 * left out of it (read for the mbo; used for the vo too). For 2014-2015, judged by 1 October 2014, the day lies between
 * two texts: there is a share only where nobody is gone. Before 2012-2013 and after 2015-2016 no rule was read; name
 * `method: '2012-definition'` to use it there.
 *
 * @param counts - the counts; `departed` may be left out where it is not in the denominator
 * @param context - the school year; a method, the day of knowledge
 * @returns the share as a fraction and as a number with its evidence, or why there is none
 * @throws MaatwerkError `invalid-date`, `invalid-input`
 * @example
 * ```ts
 * import { vsv } from 'maatwerktrajecten'
 *
 * const counts = { students: 410, departed: 10, vsv: 20 }
 * vsv.rate(counts, { schoolYear: '2013-2014' }).value?.of // => 410
 * vsv.rate(counts, { schoolYear: '2014-2015' }).value // => undefined
 * vsv.rate(counts, { schoolYear: '2015-2016' }).value // => { vsv: 20, of: 400, share: 0.05 }
 * ```
 * @category Shares
 */
export function rate(counts: VsvCounts, context: VsvContext): Finding<VsvShare> {
  throwFieldProblems('counts of vsv', countProblems(counts))
  assertVsvContext(context)
  const { values, evidence } = denominator(context)
  const { students, departed, vsv } = counts
  const possible = [...new Set(values.map(({ without }) => (without ? students - (departed ?? Number.NaN) : students)))]
  const [of] = possible
  if (of === undefined) return { unknown: `No text was read on the denominator for ${context.schoolYear}.` }
  if (possible.some(Number.isNaN)) return { unknown: 'It is not known how many students are gone: supply `departed`.' }
  if (possible.length > 1) return { unknown: `For ${context.schoolYear} two texts differ on the denominator.` }
  if (of === 0) return { unknown: 'There are no students to be a share of.' }
  return { value: { vsv, of, share: vsv / of }, evidence }
}

/**
 * The denominators that a year can have; none where none was read.
 *
 * @internal
 */
export function denominator(context: VsvContext) {
  const { values = [], evidence } = says(vsvDenominator, judgedOn(context), { knownOn: context.knownOn })
  return { values: values.map(({ of }) => ({ without: of === 'start-population-without-departed' })), evidence }
}

function countProblems(counts: unknown): FieldProblem[] {
  const shape = recordProblems(counts, ['students', 'departed', 'vsv'], '')
  if (!isRecord(counts)) return shape
  const { students, departed, vsv } = counts
  const found = [
    ...shape,
    ...wholeNumberProblems(students ?? null, 'students', 0),
    ...wholeNumberProblems(departed, 'departed', 0),
    ...wholeNumberProblems(vsv ?? null, 'vsv', 0),
  ]
  if (found.length > 0 || Number(vsv) + Number(departed ?? 0) <= Number(students)) return found
  return [{ path: 'vsv', message: 'there are more vsv’ers and departed than students', expected: 'at most students' }]
}

/**
 * The problems of a context with a school year and a day of knowledge.
 *
 * @internal
 */
export function yearContextProblems(context: unknown): FieldProblem[] {
  const found = contextProblems(context, ['schoolYear'])
  return isRecord(context) ? [...found, ...schoolYearFieldProblems(context['schoolYear'], 'context.schoolYear')] : found
}
