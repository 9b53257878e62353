import { compareEuro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import { isRecord, recordProblems, requiredProblems, throwFieldProblems, type FieldProblem } from '../core/fields.js'
import { differenceOf } from './findings.js'
import { findingProblems } from './revenue.js'

/**
 * What the exam of an assistentenopleiding in the vmbo means to both sides, for the same pupils and the same year.
 *
 * @category Group economics
 */
export interface ExamSides {
  /** What the exam would cost the vmbo without the mbo: taken by itself or by somebody else, in euros. */
  readonly vmboAlternative: Finding<Euro>
  /** What the exam costs the mbo. */
  readonly mboCost: Finding<Euro>
  /** What the mbo gets for these pupils because it examines them, such as money for diplomas; nothing when left out. */
  readonly mboReceives?: Finding<Euro> | undefined
}

/**
 * The amounts that the vmbo may pay the mbo for the exam so that neither loses.
 *
 * @category Group economics
 */
export interface ExamBargain {
  /** Whether there are such amounts: `range`, `none` where the mbo needs more than the vmbo can save, or not known. */
  readonly outcome: 'range' | 'none' | 'unknown'
  /** The least that the mbo needs: its cost less what it gets; below 0 where it gains without being paid. */
  readonly least: Finding<Euro>
  /** The most that the vmbo can pay: what the exam would cost it otherwise. */
  readonly most: Finding<Euro>
  /** What there is to share between them: the most less the least. */
  readonly toShare: Finding<Euro>
}

/**
 * Which amounts for the exam of an assistentenopleiding leave both vmbo and mbo better off, in euros.
 *
 * The exam used to be borne by the mbo, which was funded for it (report, section 4.1.1, lines 647-649 and 688-690).
 * Where that ends, the two may agree on an amount: the mbo gains above `least`, the vmbo below `most`. At a bound that
 * side neither gains nor loses. No amount was read in any source: both sides give theirs.
 *
 * @param sides - what the exam means to each
 * @returns the range of amounts
 * @throws MaatwerkError `invalid-input` with every problem
 * @example
 * ```ts
 * import { core, costs } from 'maatwerktrajecten'
 *
 * const source = { document: 'Talks between our school and the roc' }
 * const amount = (eur: number) => costs.given(core.euro(eur), source)
 * const mbo = { mboCost: amount(7000), mboReceives: amount(2500) }
 * const bargain = costs.examBargain({ vmboAlternative: amount(9000), ...mbo })
 * bargain.outcome // => 'range'
 * bargain.least.value // => { eur: '4500' }
 * bargain.most.value // => { eur: '9000' }
 * ```
 * @category Group economics
 */
export function examBargain(sides: ExamSides): ExamBargain {
  throwFieldProblems('an exam', sidesProblems(sides))
  const { vmboAlternative: most, mboCost, mboReceives } = sides
  const document = 'What the exam costs the mbo less what it gets'
  const least = mboReceives === undefined ? mboCost : differenceOf(mboCost, mboReceives, document)
  const toShare = differenceOf(most, least, 'What the vmbo can pay less what the mbo needs')
  return { outcome: outcomeOf(toShare), least, most, toShare }
}

function outcomeOf({ value }: Finding<Euro>): ExamBargain['outcome'] {
  if (value === undefined) return 'unknown'
  return compareEuro(value, { eur: '0' }) >= 0 ? 'range' : 'none'
}

function sidesProblems(sides: unknown): FieldProblem[] {
  const names = ['vmboAlternative', 'mboCost', 'mboReceives']
  const found = recordProblems(sides, names, 'sides')
  if (!isRecord(sides)) return found
  return [
    ...found,
    ...requiredProblems(sides, ['vmboAlternative', 'mboCost'], 'sides'),
    ...names.flatMap((name) => findingProblems(sides[name], `sides.${name}`)),
  ]
}
