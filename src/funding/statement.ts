import { divideEuro, multiplyEuro, roundEuro, type Euro } from '../core/euro.js'
import type { Evidence, Finding, Source } from '../core/evidence.js'
import {
  euroProblems,
  isRecord,
  recordProblems,
  requiredProblems,
  sourceProblems,
  type FieldProblem,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import type { Entry } from '../ledger/entry.js'
import type { Party } from '../ledger/party.js'
import { totalOf } from '../ledger/statement.js'

/**
 * An amount that the caller gives in place of the one of the law, or where none was read.
 *
 * @category Statements
 */
export interface GivenAmount {
  /** The amount, in euros. */
  readonly value: Euro
  /** Where it comes from. */
  readonly source: Source
}

/**
 * A part that is not known.
 *
 * @typeParam Part - the codes of the parts
 * @category Statements
 */
export interface UnknownPart<Part extends string = string> {
  /** The part. */
  readonly code: Part
  /** Why it is not known, in one sentence. */
  readonly why: string
  /** The path in the context where an amount may be given for it. */
  readonly supply: string
}

/**
 * Money by part: what is known, what is not, and the sum.
 *
 * @typeParam Part - the codes of the parts
 * @typeParam Assumption - the codes of what may be taken as given
 * @category Statements
 */
export interface FundingStatement<Part extends string = string, Assumption extends string = string> {
  /** The parts that are known, in their order. */
  readonly entries: readonly Entry[]
  /** The parts that are not known. */
  readonly unknown: readonly UnknownPart<Part>[]
  /** The sum of the parts that are known, rounded once to the cent. */
  readonly known: Euro
  /** The sum of all parts, rounded once to the cent; unknown as soon as one part is. */
  readonly total: Finding<Euro>
  /** What is taken as given. */
  readonly assumptions: readonly Assumption[]
}

/** A part as it was looked up. */
export interface LookedUp<Part extends string> {
  readonly code: Part
  readonly what: string
  readonly found: Finding<Euro>
  readonly period: string
  readonly arithmetic?: string | undefined
  /** Who gets it from the rijk; the school when left out. */
  readonly receiver?: Party
  /** Where the caller may give an amount; `context.amounts` and the code when left out. */
  readonly supply?: string | undefined
}

/** The statement of some parts. */
export function statementOf<Part extends string, Assumption extends string>(
  parts: readonly LookedUp<Part>[],
  assumptions: readonly Assumption[],
): FundingStatement<Part, Assumption> {
  const entries = parts.flatMap(entryOf)
  const unknown = parts.flatMap(unknownOf)
  const known = roundEuro(totalOf(entries), 'cent')
  return { entries, unknown, known, total: totalFinding(known, entries, unknown), assumptions }
}

/** An amount of the caller with its evidence. */
export function givenFinding({ value, source }: GivenAmount): Finding<Euro> {
  return { value, evidence: { source, grade: 'estimate', note: 'Given by the caller.' } }
}

function entryOf({ code, what, found, period, arithmetic, receiver = 'school' }: LookedUp<string>): Entry[] {
  if (found.value === undefined) return []
  const { value: amount, evidence } = found
  const paid = { payer: 'rijk', receiver, form: 'cash', nature: 'transfer' } as const
  return [{ code, what, amount, ...paid, period, ...(arithmetic === undefined ? {} : { arithmetic }), evidence }]
}

function unknownOf<Part extends string>({ code, found, supply }: LookedUp<Part>): UnknownPart<Part>[] {
  if (found.value !== undefined) return []
  return [{ code, why: found.unknown, supply: supply ?? step('context.amounts', code) }]
}

/** The sum as a finding: unknown where a part is. */
function totalFinding(
  value: Euro,
  entries: readonly Entry[],
  unknown: readonly { readonly code: string }[],
): Finding<Euro> {
  if (unknown.length > 0) return { unknown: `Not known: ${unknown.map(({ code }) => code).join(', ')}.` }
  return { value, evidence: sumEvidence(entries.map(({ evidence }) => evidence)) }
}

/** The evidence of a sum: an estimate where a part is one, provisional where a part is. */
export function sumEvidence(parts: readonly Evidence[]): Evidence {
  const has = (grade: Evidence['grade']) => parts.some((part) => part.grade === grade)
  const grade = has('estimate') ? 'estimate' : has('inferred') ? 'inferred' : 'derived'
  const source = { document: 'Sum of the parts of the statement' }
  const provisional = parts.some((part) => part.provisional) ? { provisional: true as const } : {}
  return { source, grade, ...provisional }
}

/** An amount divided by a number, to ten decimals. */
export function share(amount: Euro, by: number): Euro {
  return multiplyEuro(divideEuro(multiplyEuro(amount, '100000000'), by, 'cent'), '0.00000001')
}

/** The faults in the amounts of the caller, by the code of the part. */
export function givenProblems(given: unknown, codes: readonly string[], path = 'context.amounts'): FieldProblem[] {
  if (given === undefined) return []
  const found = recordProblems(given, codes, path)
  if (!isRecord(given)) return found
  const present = codes.filter((code) => given[code] !== undefined)
  return [...found, ...present.flatMap((code) => givenAmountProblems(given[code], step(path, code)))]
}

/** The faults in one amount of the caller. */
export function givenAmountProblems(given: unknown, path: string): FieldProblem[] {
  if (given === undefined) return []
  const found = recordProblems(given, ['value', 'source'], path)
  if (!isRecord(given)) return found
  return [
    ...found,
    ...requiredProblems(given, ['value', 'source'], path),
    ...euroProblems(given['value'], step(path, 'value'), 'not-negative'),
    ...sourceProblems(given['source'], step(path, 'source')),
  ]
}
