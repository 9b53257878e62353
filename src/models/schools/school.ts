import type { Evidence, EvidenceGrade, Source } from '../../core/evidence.js'
import type { CostGroup } from '../../costs/group.js'
import type { Ingredient, NotKnown } from '../../costs/ingredient.js'
import type { PaymentForm } from '../../ledger/entry.js'
import type { Party } from '../../ledger/party.js'
import type { SchoolTypeGroup } from '../../prices/gpl.js'
import { sourceOf, type ReportLines } from '../../report/places.js'
import type { MaatwerkType } from '../../trajectories/codes.js'

/**
 * A school of the cost schedule in the 2014 report (section 4.1.1, table 3), by its number there. Which of the schools
 * that took part it is, the report does not tell.
 *
 * @category Schools
 */
export type SchoolId =
  | 'school-1'
  | 'school-2'
  | 'school-3'
  | 'school-4'
  | 'school-5'
  | 'school-6'
  | 'school-7'
  | 'school-8'
  | 'school-9'
  | 'school-10'
  | 'school-11'
  | 'school-12'

/**
 * What a number of a school counts.
 *
 * - `times-regular`: the cost of a regular programme is 1
 * - `euro-per-pupil`: euros a year for one pupil
 * - `hours`: hours, over a time that is not said
 * - `fte-each-or-together`: full posts, of each or of all together: the wording leaves it open
 * - `lessons-or-hours`: the report says lessons of the one and hours of lessons of the other
 *
 * @category Schools
 */
export type StatedUnit =
  | 'times-regular'
  | 'euro-per-pupil'
  | 'pupils'
  | 'pupils-per-teacher-in-class'
  | 'teachers'
  | 'fte'
  | 'fte-each-or-together'
  | 'persons'
  | 'hours'
  | 'hours-a-year'
  | 'hours-a-week'
  | 'lessons-or-hours'
  | 'days-a-week'
  | 'years'
  | 'locations'

/**
 * A number as a school states it.
 *
 * @category Schools
 */
export interface StatedNumber {
  /** The number; of a range the lower end. */
  readonly value: number
  /** The upper end of a range; absent where it is one number. */
  readonly upTo?: number
  /** What it counts. */
  readonly unit: StatedUnit
  /** Whether it is meant as it stands, as about so much, or as the least it can be. */
  readonly precision: 'as-stated' | 'about' | 'at-least'
  /** The words in the report, in Dutch. */
  readonly wording: string
}

/**
 * Something that a school says of its traject and what it costs.
 *
 * @category Schools
 */
export interface SchoolSays {
  /** What it is about, as a code: `ratio`. */
  readonly code: string
  /** What is said. A paraphrase, never a quotation. */
  readonly says: string
  /** The number, where it is one. */
  readonly stated?: StatedNumber
  /** The lines of the report's text. */
  readonly lines: ReportLines
  /** What supports it: the report, in the voice of the vmbo. */
  readonly evidence: Evidence
}

/**
 * Who pays for a part of a traject.
 *
 * @category Schools
 */
export interface SchoolPayer {
  /** What is paid for, in a few words. */
  readonly what: string
  /** Who pays; absent where the report does not tell. */
  readonly payer?: Party
  /** How it is borne; absent where the report does not tell. */
  readonly form?: PaymentForm
  /** From which money, or how, as far as the report tells. */
  readonly from?: string
  /** The lines of the report's text. */
  readonly lines: ReportLines
}

/**
 * Something that the report does not say of a school, and that its cost depends on.
 *
 * @category Schools
 */
export interface SchoolUnknown {
  /** What it is, as a code. */
  readonly code: string
  /** Why it is not known, in one sentence. */
  readonly why: string
  /** What to give, and to which function; absent where no number would settle it. */
  readonly supply?: string
}

/**
 * What a traject takes at a school, as far as the report tells: to be priced with `schoolGroup`.
 *
 * @category Schools
 */
export interface SchoolModel {
  /** The number of pupils; absent where the report gives none. */
  readonly pupils?: number
  /** What it takes. Where the report gives no quantity or price, that is not known. */
  readonly ingredients: readonly Ingredient[]
  /** Codes of what it takes as well and is not counted. */
  readonly notCounted: readonly string[]
}

/**
 * A school of the cost schedule in the 2014 report: what it says of the cost of its maatwerktraject, and who pays.
 *
 * @category Schools
 */
export interface ReportSchool {
  /** Its number in the report, as a code. */
  readonly id: SchoolId
  /** The type of traject under which the schedule has it. */
  readonly traject: MaatwerkType
  /** Its lines in the report's text. */
  readonly lines: ReportLines
  /** The report, with the section and the lines. */
  readonly source: Source
  /** Who pays, by part. */
  readonly payers: readonly SchoolPayer[]
  /** What it says, in its order. */
  readonly statements: readonly SchoolSays[]
  /** What the traject takes; absent where the report gives no ingredients. */
  readonly model?: SchoolModel
  /** What the report does not say. */
  readonly unknown: readonly SchoolUnknown[]
}

/**
 * By whose prices a school of the report is reckoned.
 *
 * @category Schools
 */
export interface SchoolPrices {
  /** The calendar year of the prices. The report names none; its text is of 2014. */
  readonly year: number
  /** The group of school types (`schoolsoortgroep`). The report does not give it. */
  readonly schoolTypeGroup: SchoolTypeGroup
}

/** A school as it is written down: its source follows from its lines. */
type SchoolRow = Omit<ReportSchool, 'source'>

/**
 * A school with its source.
 *
 * @internal
 */
export function reportSchool<Row extends SchoolRow>(row: Row): Row & Pick<ReportSchool, 'source'> {
  return { ...row, source: sourceOf([row.lines]) }
}

/**
 * What a school says. Without a number it is a judgement; a number that is about so much, or the least, is an estimate.
 *
 * @internal
 */
export function says(code: string, what: string, lines: ReportLines, stated?: StatedNumber): SchoolSays {
  const round = stated !== undefined && stated.precision !== 'as-stated'
  const grade: EvidenceGrade = round ? 'estimate' : 'quoted'
  const approximate = stated?.precision === 'about' ? ({ approximate: true } as const) : {}
  const evidence: Evidence = { source: sourceOf([lines]), grade, voice: 'vmbo', ...approximate }
  return { code, says: what, ...(stated === undefined ? {} : { stated }), lines, evidence }
}

/**
 * A number as it is stated.
 *
 * @internal
 */
export function quantity(
  value: number,
  unit: StatedUnit,
  wording: string,
  precision: StatedNumber['precision'] = 'as-stated',
): StatedNumber {
  return { value, unit, precision, wording }
}

/**
 * Something that nobody wrote down.
 *
 * @internal
 */
export function notSaid(what: string): NotKnown {
  return { unknown: `The 2014 report does not give ${what}.` }
}

/**
 * The number that a school states, for reckoning with it.
 *
 * @internal
 */
export function statedBy(school: ReportSchool, code: string): StatedNumber {
  return school.statements.find((each) => each.code === code)!.stated!
}

/**
 * The model of a school as a group to be priced.
 *
 * @internal
 */
export function groupOf(
  { id, model }: Pick<ReportSchool, 'id'> & { readonly model: SchoolModel },
  { year, schoolTypeGroup }: SchoolPrices,
  given: { readonly pupils?: number | undefined },
): CostGroup {
  const { ingredients, notCounted, pupils = given.pupils! } = model
  return { traject: id, year, schoolTypeGroup, pupils, ingredients, notCounted }
}
