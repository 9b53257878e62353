import { addEuro, multiplyEuro, roundEuro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import { step } from '../core/problems.js'
import { schoolYear, startYearOf } from '../core/school-year.js'
import type { Entry } from '../ledger/entry.js'
import { assertGroup } from './group-check.js'
import type {
  GroupAssumption,
  GroupContext,
  GroupPart,
  GroupStatement,
  GroupYear,
  PupilGroup,
  RugzakPupils,
} from './group.js'
import { byReport } from './group-report.js'
import { perPupil } from './per-pupil.js'
import type { PupilYear, VmboPupil } from './pupil.js'
import { mapped } from './pupil-amounts.js'
import type { PupilPart, PupilStatement } from './pupil-statement.js'
import { rugzak } from './rugzak.js'
import { givenFinding, share, statementOf, sumEvidence, type LookedUp } from './statement.js'

/**
 * What a group of vmbo pupils brings to a school, in a calendar year or a school year, with any number of pupils with
 * lwoo or a rugzak among them.
 *
 * A school year takes five twelfths of the calendar year in which it starts and seven twelfths of the next one, each as
 * entries of its own. Where a year was not read its parts are unknown, and so is the total: `known` sums the rest, and
 * `unknown` tells where to give amounts of your own.
 *
 * @param group - how many pupils, how many of them with lwoo, and in which leerjaar and department
 * @param at - the calendar year or school year, the school, and whether to go by the law or by the report
 * @param context - the day of knowledge, what to go by after the last text, and amounts of your own
 * @returns the parts, their sum, and what a pupil with and without lwoo brings
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const group = { pupils: 15, lwoo: 6, leerjaar: 3, department: 'vbo' } as const
 * const byLaw = funding.forGroup(group, { year: 2014, schoolTypeGroup: 1 })
 * byLaw.perRegularPupil.value // => { eur: '7236.04' }
 * byLaw.perLwooPupil.value // => { eur: '11398.5' }
 * byLaw.total.value // => { eur: '133515.29' }
 *
 * // What the report's researchers would make of it: round amounts, which tell no years and schools apart.
 * funding.forGroup({ pupils: 15, lwoo: 6 }, { year: 2014, basis: 'report' }).total.value // => { eur: '138000' }
 *
 * // The money for material of 2013 was not read, so that of the school year is not known.
 * const inPart = funding.forGroup(group, { schoolYear: '2013-2014', schoolTypeGroup: 1 })
 * inPart.total.value // => undefined
 * inPart.known // => { eur: '116961.42' }
 * inPart.unknown[0]?.supply // => 'context.amounts["2013"].material'
 * ```
 * @category Group
 */
export function forGroup(group: PupilGroup, at: GroupYear, context: GroupContext = {}): GroupStatement {
  assertGroup(group, at, context)
  if (at.basis === 'report') return byReport(group, at, context)
  const years = yearsOf(at).map((each): YearMoney => {
    const [when, how] = [pupilYear(at, each.year), pupilContext(context, each.year)]
    const found = (lwoo: boolean) => perPupil(pupilOf(group, lwoo), when, how)
    return { ...each, regular: found(false), lwoo: found(true) }
  })
  const common = years.flatMap((each) => partsOf(each, each.regular, group.pupils, []))
  const extra = years.flatMap((each) => partsOf(each, each.lwoo, group.lwoo, codesOf(each.regular)))
  const ofRugzak = (group.rugzak ?? []).flatMap((row) => rugzakParts(row, at, context))
  const parts = [...common, ...(group.lwoo === 0 ? [] : extra), ...ofRugzak]
  return {
    ...statementOf(parts, assumptionsOf(group, at, years)),
    perRegularPupil: onePupil(years, 'regular'),
    perLwooPupil: onePupil(years, 'lwoo'),
  }
}

/** A calendar year, and how many twelfths of it are taken. */
interface YearShare {
  readonly year: number
  readonly twelfths: number
  /** Whether the books of a school year are paid in it. */
  readonly books: boolean
}

interface YearMoney extends YearShare {
  readonly regular: PupilStatement
  readonly lwoo: PupilStatement
}

function yearsOf({ year, schoolYear: asked }: GroupYear): YearShare[] {
  if (asked === undefined) return [{ year: year!, twelfths: 12, books: true }]
  const start = startYearOf(asked)
  return [
    { year: start, twelfths: 5, books: true },
    { year: start + 1, twelfths: 7, books: false },
  ]
}

function pupilOf({ leerjaar, department }: PupilGroup, lwoo: boolean): VmboPupil {
  return { leerjaar: leerjaar!, department, lwoo }
}

function pupilYear(at: GroupYear, year: number): PupilYear {
  const { schoolTypeGroup, schoolType, basis, schoolPupils, prestatiebox } = at
  const lawful = basis === 'report' ? undefined : basis
  return { year, schoolTypeGroup: schoolTypeGroup!, schoolType, basis: lawful, pupils: schoolPupils, prestatiebox }
}

function pupilContext({ knownOn, afterLastText, amounts }: GroupContext, year: number) {
  return { knownOn, afterLastText, amounts: amounts?.[year] }
}

type Part = LookedUp<GroupPart>

/** The parts of a year for a number of pupils, but for some codes. */
function partsOf(year: YearMoney, statement: PupilStatement, pupils: number, without: readonly string[]): Part[] {
  const known = statement.entries.filter((entry) => isMeant(entry, year, without)).map((entry): Part => {
    const { what, period, evidence, amount } = entry
    const value = multiplyEuro(partOfYear(amount, entry.code, year), pupils)
    const code = entry.code as PupilPart
    return { code, what, period, found: { value, evidence }, arithmetic: arithmeticOf(entry, year, pupils) }
  })
  const unknown = statement.unknown.filter((part) => isMeant(part, year, without)).map(({ code, why }): Part => {
    const supply = step(step('context.amounts', String(year.year)), code)
    return { code, what: code, period: String(year.year), found: { unknown: why }, supply }
  })
  return [...known, ...unknown]
}

/** Books are paid in one go, in the calendar year in which the school year starts. */
function isMeant({ code }: { readonly code: string }, { books }: YearShare, without: readonly string[]): boolean {
  return !without.includes(code) && (code !== 'books' || books)
}

function partOfYear(amount: Euro, code: string, { twelfths }: YearShare): Euro {
  return code === 'books' || twelfths === 12 ? amount : share(multiplyEuro(amount, twelfths), 12)
}

function arithmeticOf({ code, amount }: Entry, { twelfths }: YearShare, pupils: number): string {
  const of = code === 'books' || twelfths === 12 ? '' : `${twelfths}/12 x `
  return `${of}${pupils} pupils x ${amount.eur}`
}

function codesOf({ entries, unknown }: PupilStatement): string[] {
  return [...entries, ...unknown].map(({ code }) => code)
}

/** What one pupil brings over all years, rounded once. */
function onePupil(years: readonly YearMoney[], kind: 'regular' | 'lwoo'): Finding<Euro> {
  const parts = years.flatMap((year) => partsOf(year, year[kind], 1, []))
  const lost = parts.filter(({ found }) => found.value === undefined)
  if (lost.length > 0) return { unknown: `Not known: ${lost.map(({ code, period }) => `${code} of ${period}`).join(', ')}.` }
  const findings = parts.flatMap(({ found }) => (found.value === undefined ? [] : [found]))
  const value = roundEuro(addEuro(...findings.map((finding) => finding.value)), 'cent')
  return { value, evidence: sumEvidence(findings.map(({ evidence }) => evidence)) }
}

/** A rugzak goes by school year: of a calendar year it is the one that ends in it. After 2013-2014 there is none. */
function rugzakParts({ indication, pupils, lwoo }: RugzakPupils, at: GroupYear, context: GroupContext): Part[] {
  const asked = at.schoolYear ?? schoolYear(at.year! - 1)
  if (asked > '2013-2014') return []
  const year = at.year ?? startYearOf(asked)
  const given = context.amounts?.[year]?.rugzak
  const kinds = [
    [pupils - lwoo, false],
    [lwoo, true],
  ] as const
  return kinds.filter(([number]) => number > 0).map(([number, lwooOrPro]): Part => {
    const { part } = rugzak({ indication, lwooOrPro, schoolYear: asked }, { knownOn: context.knownOn })
    const price = given === undefined ? part : givenFinding(given)
    const arithmetic = price.value === undefined ? undefined : `${number} pupils x ${price.value.eur}`
    const found = mapped(price, (amount) => multiplyEuro(amount, number))
    const supply = step(step('context.amounts', String(year)), 'rugzak')
    return { code: 'rugzak', what: 'rugzak, the part that is free to spend', period: asked, arithmetic, found, supply }
  })
}

function assumptionsOf(group: PupilGroup, at: GroupYear, years: readonly YearMoney[]): GroupAssumption[] {
  const start = at.schoolYear ?? schoolYear(at.year! - 1)
  const kept = start > '2013-2014' ? 'rugzak-not-to-the-school' : 'rugzak-of-the-school-year'
  const ending = at.schoolYear === undefined && start <= '2013-2014' ? 'rugzak-of-the-school-year-that-ends' : kept
  const all: readonly GroupAssumption[] = [
    ...years.flatMap(({ regular }) => regular.assumptions),
    ...(at.schoolYear === undefined ? [] : (['same-pupils-on-both-count-dates', 'books-of-the-school-year'] as const)),
    ...((group.rugzak ?? []).length === 0 ? [] : [ending] as const),
  ]
  return [...new Set(all)]
}
