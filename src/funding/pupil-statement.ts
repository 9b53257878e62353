import type { RuleContext } from '../policy/reading.js'
import { givenFinding, statementOf, type FundingStatement, type GivenAmount, type LookedUp } from './statement.js'

/**
 * A part of the money for a pupil, each an entry of a statement.
 *
 * @category Per pupil
 */
export type PupilPart =
  | 'teachers'
  | 'directie'
  | 'oop'
  | 'material'
  | 'books'
  | 'lwoo-support'
  | 'lwoo-material'
  | 'fixed-teachers'
  | 'fixed-material'
  | 'fixed-rooms'
  | 'prestatiebox'
  | 'rugzak'

/** All parts, in the order in which they are listed. */
export const pupilParts: readonly PupilPart[] = [
  'teachers',
  'directie',
  'oop',
  'material',
  'books',
  'lwoo-support',
  'lwoo-material',
  'fixed-teachers',
  'fixed-material',
  'fixed-rooms',
  'prestatiebox',
  'rugzak',
]

/**
 * How the money for a pupil is looked at.
 *
 * @category Per pupil
 */
export interface PupilContext extends RuleContext {
  /** Amounts per pupil that take the place of parts, by the code of the part; they are graded `estimate`. */
  readonly amounts?: Readonly<Partial<Record<PupilPart, GivenAmount>>> | undefined
}

/**
 * Something that a statement takes as given.
 *
 * - `school-has-vbo`: no type of school was given, so that the ratio of a school with vbo holds for all pupils
 * - `fixed-amounts-once-per-community`: the law gives the fixed amounts per school and does not say what that is for a
 *   community
 * - `unchanged-after-last-text`: rules hold as in the last text read
 * - `rugzak-of-the-school-year-that-ends`: a rugzak goes by school year; that of the year that ends in the calendar year
 *   is taken
 * - `rugzak-not-to-the-school`: from 2014-2015 the money goes to the samenwerkingsverband
 *
 * @category Per pupil
 */
export type PupilAssumption =
  | 'school-has-vbo'
  | 'fixed-amounts-once-per-community'
  | 'unchanged-after-last-text'
  | 'rugzak-of-the-school-year-that-ends'
  | 'rugzak-not-to-the-school'

/**
 * The money for one pupil. Amounts of entries have up to ten decimals: they are not rounded apart.
 *
 * @category Per pupil
 */
export type PupilStatement = FundingStatement<PupilPart, PupilAssumption>

/** The statement of some parts, with the amounts of the caller in their place. */
export function pupilStatement(
  parts: readonly LookedUp<PupilPart>[],
  { amounts }: PupilContext,
  assumptions: readonly PupilAssumption[],
): PupilStatement {
  const settled = parts.map((part): LookedUp<PupilPart> => {
    const given = amounts?.[part.code]
    return given === undefined ? part : { ...part, arithmetic: undefined, found: givenFinding(given) }
  })
  return statementOf(settled, assumptions)
}
