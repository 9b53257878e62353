import { divideEuro, multiplyEuro, roundEuro, type Euro } from '../core/euro.js'
import type { Evidence, Finding, Source } from '../core/evidence.js'
import { isRecord, recordProblems, requiredProblems, type FieldProblem } from '../core/fields.js'
import { step } from '../core/problems.js'
import type { Entry } from '../ledger/entry.js'
import { totalOf } from '../ledger/statement.js'
import type { RuleContext } from '../policy/reading.js'

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
const pupilParts: readonly PupilPart[] = [
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
 * An amount that the caller gives in place of the one of the law, or where none was read.
 *
 * @category Per pupil
 */
export interface GivenAmount {
  /** The amount per pupil, in euros. */
  readonly value: Euro
  /** Where it comes from. */
  readonly source: Source
}

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
 * A part that is not known.
 *
 * @category Per pupil
 */
export interface UnknownPart {
  /** The part. */
  readonly code: PupilPart
  /** Why it is not known, in one sentence. */
  readonly why: string
  /** The path in the context where an amount may be given for it. */
  readonly supply: string
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
 * The money for one pupil.
 *
 * @category Per pupil
 */
export interface PupilStatement {
  /** The parts that are known. Amounts have up to ten decimals: they are not rounded apart. */
  readonly entries: readonly Entry[]
  /** The parts that are not known. */
  readonly unknown: readonly UnknownPart[]
  /** The sum of the parts that are known, rounded once to the cent. */
  readonly known: Euro
  /** The sum of all parts, rounded once to the cent; unknown as soon as one part is. */
  readonly total: Finding<Euro>
  /** What is taken as given. */
  readonly assumptions: readonly PupilAssumption[]
}

/** A part as it was looked up. */
export interface LookedUp {
  readonly code: PupilPart
  readonly what: string
  readonly found: Finding<Euro>
  readonly period: string
  readonly arithmetic?: string
}

/** The statement of some parts, with the amounts of the caller in their place. */
export function statementOf(
  parts: readonly LookedUp[],
  context: PupilContext,
  assumptions: readonly PupilAssumption[],
): PupilStatement {
  const settled = parts.map((part) => withGiven(part, context))
  const entries = settled.flatMap(entryOf)
  const unknown = settled.flatMap(unknownOf)
  const known = roundEuro(totalOf(entries), 'cent')
  return { entries, unknown, known, total: totalFinding(known, entries, unknown), assumptions }
}

function withGiven(part: LookedUp, context: PupilContext): LookedUp {
  const given = context.amounts?.[part.code]
  if (given === undefined) return part
  const { code, what, period } = part
  const evidence: Evidence = { source: given.source, grade: 'estimate', note: 'Given by the caller.' }
  return { code, what, period, found: { value: given.value, evidence } }
}

function entryOf({ code, what, found, period, arithmetic }: LookedUp): Entry[] {
  if (found.value === undefined) return []
  const { value: amount, evidence } = found
  const paid = { payer: 'rijk', receiver: 'school', form: 'cash', nature: 'transfer' } as const
  return [{ code, what, amount, ...paid, period, ...(arithmetic === undefined ? {} : { arithmetic }), evidence }]
}

function unknownOf({ code, found }: LookedUp): UnknownPart[] {
  if (found.value !== undefined) return []
  return [{ code, why: found.unknown, supply: step('context.amounts', code) }]
}

function totalFinding(value: Euro, entries: readonly Entry[], unknown: readonly UnknownPart[]): Finding<Euro> {
  if (unknown.length > 0) return { unknown: `Not known: ${unknown.map(({ code }) => code).join(', ')}.` }
  const given = entries.some(({ evidence }) => evidence.grade === 'estimate')
  const source = { document: 'Sum of the parts of the statement' }
  return { value, evidence: { source, grade: given ? 'estimate' : 'derived' } }
}

/** An amount divided by a number, to ten decimals. */
export function share(amount: Euro, by: number): Euro {
  return multiplyEuro(divideEuro(multiplyEuro(amount, '100000000'), by, 'cent'), '0.00000001')
}

/** The faults in the amounts of the caller. */
export function givenProblems(given: unknown): FieldProblem[] {
  if (given === undefined) return []
  const path = 'context.amounts'
  const found = recordProblems(given, pupilParts, path)
  if (!isRecord(given)) return found
  const codes = pupilParts.filter((code) => given[code] !== undefined)
  return [...found, ...codes.flatMap((code) => givenAmountProblems(given[code], step(path, code)))]
}

function givenAmountProblems(given: unknown, path: string): FieldProblem[] {
  const found = recordProblems(given, ['value', 'source'], path)
  if (!isRecord(given)) return found
  const missing = requiredProblems(given, ['value', 'source'], path)
  return [...found, ...missing, ...euroProblems(given['value'], step(path, 'value')), ...sourceProblems(given['source'], path)]
}

function euroProblems(value: unknown, path: string): FieldProblem[] {
  if (value === undefined) return []
  const text = isRecord(value) ? value['eur'] : undefined
  if (typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text)) return []
  return [{ path, message: 'this is not an amount', expected: "an amount of euros, such as { eur: '1700' }" }]
}

function sourceProblems(source: unknown, path: string): FieldProblem[] {
  if (source === undefined) return []
  if (isRecord(source) && typeof source['document'] === 'string' && source['document'] !== '') return []
  return [{ path: step(path, 'source'), message: 'this is not a source', expected: 'an object with a document' }]
}
