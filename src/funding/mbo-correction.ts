import type { ProgrammeLevel } from '../career/programme.js'
import { programmeLevels } from '../career/programme.js'
import type { Finding } from '../core/evidence.js'
import {
  codeProblems,
  isRecord,
  recordProblems,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  yearContextProblems,
  type FieldProblem,
} from '../core/fields.js'
import { contextReadingProblems, type RuleContext } from '../policy/reading.js'
import { mboCascade, mboFundingModel } from './facts/mbo-model.js'
import { entreeWeights, mboTwoToFourWeights } from './facts/mbo-weights.js'
import { productOf, sumOf } from './mbo-exact.js'
import { derived, lawFor } from './mbo-law.js'

/**
 * Students of one institution on both count days of a funding year.
 *
 * @category Mbo weights
 */
export interface MboCounts {
  /** Whose budget: entree, or any level of the other one. */
  readonly level: ProgrammeLevel
  /** On 1 October t − 2. */
  readonly first: MboCount
  /** On 1 February t − 1. */
  readonly second: MboCount
}

/**
 * Students of one institution on one day.
 *
 * @category Mbo weights
 */
export interface MboCount {
  /** Those in bol. */
  readonly bol: number
  /** Those in bbl. */
  readonly bbl: number
}

/**
 * The factor by which the second count corrects the weight of an institution in the cascade: 1 where nobody left, 0.5
 * where everybody did.
 *
 * It is the sum of both counts over twice the first, with bbl for half a student in entree and for 0.4 elsewhere. The
 * decree rounds the weight that an institution has after it to two decimals, and the contribution to whole euros.
 *
 * @param counts - the students on both days
 * @param context - the funding year; the law to go by
 * @returns the factor, to the nearest floating-point number, or why it is not known: there is none where the first count
 * is empty
 * @throws MaatwerkError `invalid-date`, `invalid-input`
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const counts = { level: 'entree', first: { bol: 100, bbl: 0 }, second: { bol: 80, bbl: 0 } } as const
 * funding.mboCorrection(counts, { fundingYear: 2015 }).value // => 0.9
 * ```
 * @category Mbo weights
 */
export function mboCorrection(
  counts: MboCounts,
  context: RuleContext & { readonly fundingYear: number },
): Finding<number> {
  throwFieldProblems('counts of the mbo', [...countsProblems(counts), ...contextProblemsOf(context)])
  const { level, first, second } = counts
  const model = lawFor(mboFundingModel, context.fundingYear, context)
  if (model.value?.name === 'input-and-diplomas') return { unknown: `${model.reason} ${oldCorrection}` }
  const law = lawFor(level === 'entree' ? entreeWeights : mboTwoToFourWeights, context.fundingYear, context)
  if (law.value === undefined) return { unknown: law.reason }
  const cascade = lawFor(mboCascade, context.fundingYear, context)
  if (cascade.value?.cascade === 'abolished') return { unknown: `${cascade.reason} What came after it was not read.` }
  const { correctionWeight } = law.value
  const weightOf = ({ bol, bbl }: MboCount) => sumOf(productOf(bbl, correctionWeight), bol)
  if (weightOf(first) === 0) return { unknown: 'There is nobody on the first count.' }
  return { value: sumOf(weightOf(first), weightOf(second)) / productOf(2, weightOf(first)), evidence: derived(law) }
}

const oldCorrection = 'How its second count corrects a weight was not noted, beyond the weight of bbl in it.'

function contextProblemsOf(context: unknown): FieldProblem[] {
  return [...yearContextProblems(context, 'fundingYear'), ...contextReadingProblems(context, [])]
}

function countsProblems(counts: unknown): FieldProblem[] {
  const shape = recordProblems(counts, ['level', 'first', 'second'], '')
  if (!isRecord(counts)) return shape
  return [
    ...shape,
    ...requiredProblems(counts, ['level', 'first', 'second'], ''),
    ...codeProblems(counts['level'], programmeLevels, 'level'),
    ...['first', 'second'].flatMap((name) => countProblems(counts[name], name)),
  ]
}

function countProblems(count: unknown, path: string): FieldProblem[] {
  if (count === undefined) return []
  const shape = recordProblems(count, ['bol', 'bbl'], path)
  if (!isRecord(count)) return shape
  return [
    ...shape,
    ...requiredProblems(count, ['bol', 'bbl'], path),
    ...['bol', 'bbl'].flatMap((name) => wholeNumberProblems(count[name], `${path}.${name}`, 0)),
  ]
}
