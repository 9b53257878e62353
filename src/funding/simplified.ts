import { multiplyEuro, roundEuro, type Euro } from '../core/euro.js'
import type { Finding, Sourced } from '../core/evidence.js'
import {
  codeProblems,
  contextProblems,
  isRecord,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import type { RuleContext } from '../policy/reading.js'
import { simplifiedAmounts, simplifiedRates, simplifiedTransition, type SimplifiedAmounts } from './facts/vo-simplified.js'
import type { SchoolDepartment } from './pupil.js'
import { found } from './pupil-amounts.js'
import { noReadings, recordOr } from './pupil-check.js'
import { allDepartments } from './school-check.js'
import {
  givenFinding,
  givenProblems,
  statementOf,
  type FundingStatement,
  type GivenAmount,
  type LookedUp,
} from './statement.js'

/**
 * A school in the simplified funding: what it is counted by.
 *
 * @category Simplified funding
 */
export interface SimplifiedSchool {
  /** Sites beside the main one. */
  readonly secondarySites: number
  /** Pupils at the low rate on 1 October before the year; see {@link rateOf}. */
  readonly low: number
  /** Pupils at the high rate on that day. */
  readonly high: number
}

/**
 * A part of the simplified funding.
 *
 * @category Simplified funding
 */
export type SimplifiedPart = 'main-site' | 'secondary-sites' | 'low-rate' | 'high-rate'

const simplifiedParts: readonly SimplifiedPart[] = ['main-site', 'secondary-sites', 'low-rate', 'high-rate']

/**
 * How the simplified funding is looked at.
 *
 * @category Simplified funding
 */
export interface SimplifiedContext extends RuleContext {
  /** Amounts per site or pupil that take the place of those of the law, by the code of the part. */
  readonly amounts?: Readonly<Partial<Record<SimplifiedPart, GivenAmount>>> | undefined
}

/**
 * What the simplified funding takes as given.
 *
 * - `one-main-site`: a school has one main site; all its other sites are secondary ones
 * - `without-lwoo-support`: support for lwoo comes on top, and its amounts were not read
 * - `without-transition`: what makes up for a part of what a school gains or loses by the passage from the old funding is
 *   not in it; said for the four years that has
 *
 * @category Simplified funding
 */
export type SimplifiedAssumption = 'one-main-site' | 'without-lwoo-support' | 'without-transition'

/**
 * What a school gets in the simplified funding.
 *
 * @category Simplified funding
 */
export type SimplifiedStatement = FundingStatement<SimplifiedPart, SimplifiedAssumption>

/**
 * What a school for vo gets from the rijk in a calendar year from 2022: an amount per site, and a low or a high amount
 * per pupil. Support for lwoo comes on top, and is not in it; nor is what makes up for the passage from the old funding.
 *
 * The first amounts of 2022 and 2025 and the final ones of 2024 were read. Another year gives no amount, and the first
 * amounts are marked as provisional.
 *
 * @param school - sites, and pupils by rate
 * @param at - the calendar year, 2022 or later
 * @param context - the day of knowledge, and amounts of your own
 * @returns the parts as entries in euros, and their sum
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const school = { secondarySites: 1, low: 400, high: 200 }
 * funding.simplified(school, { year: 2022 }).total.value // => { eur: '5274983.45' }
 * funding.simplified(school, { year: 2023 }).total.value // => undefined
 * ```
 * @category Simplified funding
 */
export function simplified(
  school: SimplifiedSchool,
  at: { readonly year: number },
  context: SimplifiedContext = {},
): SimplifiedStatement {
  assertSimplified(school, at, context)
  const amounts = found(simplifiedAmounts, `${at.year}-01-01`, context)
  const part = (code: SimplifiedPart, what: string, number: number, of: (value: SimplifiedAmounts) => Euro) => {
    const given = context.amounts?.[code]
    const price = given === undefined ? lawful(amounts, of) : givenFinding(given)
    return number === 0 ? [] : [times(code, what, price, number, at.year)]
  }
  const parts = [
    part('main-site', 'main site', 1, ({ mainSite }) => mainSite),
    part('secondary-sites', 'secondary sites', school.secondarySites, ({ secondarySite }) => secondarySite),
    part('low-rate', 'pupils at the low rate', school.low, ({ low }) => low),
    part('high-rate', 'pupils at the high rate', school.high, ({ high }) => high),
  ]
  const passage = found(simplifiedTransition, `${at.year}-01-01`, {}).value !== undefined
  return statementOf(parts.flat(), ['one-main-site', 'without-lwoo-support', ...(passage ? (['without-transition'] as const) : [])])
}

function lawful(amounts: Finding<SimplifiedAmounts>, of: (value: SimplifiedAmounts) => Euro): Finding<Euro> {
  if (amounts.value === undefined) return amounts
  const { value, evidence } = amounts
  return { value: of(value), evidence: { ...evidence, ...(value.version === 'first' ? { provisional: true } : {}) } }
}

function times(
  code: SimplifiedPart,
  what: string,
  price: Finding<Euro>,
  by: number,
  year: number,
): LookedUp<SimplifiedPart> {
  const period = String(year)
  if (price.value === undefined) return { code, what, period, found: price }
  const value = roundEuro(multiplyEuro(price.value, by), 'cent')
  return { code, what, period, found: { value, evidence: price.evidence }, arithmetic: `${by} x ${price.value.eur}` }
}

/**
 * A pupil as far as the rates of the simplified funding tell pupils apart.
 *
 * @category Simplified funding
 */
export interface RatePupil {
  /** The leerjaar; leerjaar 1 and 2 are the lower years. */
  readonly leerjaar: 1 | 2 | 3 | 4 | 5 | 6
  /** The kind of education; needed from leerjaar 3, and before it for `praktijkonderwijs` only. */
  readonly department?: SchoolDepartment | undefined
}

/**
 * Whether a pupil brings the low or the high amount in the simplified funding: the high one for praktijkonderwijs and
 * for the upper years of bb and kb, where leerwerktrajecten and the entreeopleiding in the vmbo are; else the low one.
 *
 * @param pupil - the leerjaar and the kind of education
 * @returns the rate, with its evidence
 * @throws MaatwerkError `invalid-input` with every problem
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * funding.rateOf({ leerjaar: 3, department: 'vbo' }).value // => 'high'
 * funding.rateOf({ leerjaar: 3, department: 'gemengd' }).value // => 'low'
 * ```
 * @category Simplified funding
 */
export function rateOf(pupil: RatePupil): Sourced<'low' | 'high'> {
  throwFieldProblems('the rate of a pupil', recordOr(pupil, ['leerjaar', 'department'], 'pupil', rateProblems))
  // The rule stands since 2022 in all that was read.
  const { evidence } = found(simplifiedRates, '2022-01-01', {}) as Sourced<unknown>
  return { value: isHigh(pupil) ? 'high' : 'low', evidence }
}

const bbAndKb: readonly (SchoolDepartment | undefined)[] = ['vbo', 'landbouw', 'grafimedia', 'nautisch']

function isHigh({ leerjaar, department }: RatePupil): boolean {
  return department === 'praktijkonderwijs' || (leerjaar >= 3 && bbAndKb.includes(department))
}

function rateProblems(pupil: Fields): FieldProblem[] {
  return [
    ...requiredProblems(pupil, ['leerjaar', ...(Number(pupil['leerjaar']) >= 3 ? ['department'] : [])], 'pupil'),
    ...wholeNumberProblems(pupil['leerjaar'], 'pupil.leerjaar', 1, 6),
    ...codeProblems(pupil['department'], allDepartments, 'pupil.department'),
  ]
}

function assertSimplified(school: unknown, at: unknown, context: unknown): void {
  const numbers = ['secondarySites', 'low', 'high']
  throwFieldProblems('the simplified funding', [
    ...recordOr(school, numbers, 'school', (record) => [
      ...requiredProblems(record, numbers, 'school'),
      ...numbers.flatMap((name) => wholeNumberProblems(record[name], `school.${name}`, 0)),
    ]),
    ...recordOr(at, ['year'], 'at', yearProblems),
    ...contextProblems(context, ['amounts']),
    ...(isRecord(context) ? givenProblems(context['amounts'], simplifiedParts) : []),
  ])
  noReadings(context)
}

function yearProblems(at: Fields): FieldProblem[] {
  const { year } = at
  const early = Number.isSafeInteger(year) && Number(year) < 2022 && Number(year) >= 1990
  return [
    ...requiredProblems(at, ['year'], 'at'),
    ...(early ? [tooEarly] : wholeNumberProblems(year, 'at.year', 2022, 2100)),
  ]
}

const tooEarly: FieldProblem = {
  path: 'at.year',
  message: 'to 2021 schools are funded in another way',
  expected: 'a whole number from 2022 to 2100',
  hint: 'Ask `funding.forSchool`',
}
