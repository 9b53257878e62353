import {
  aboveZeroProblems,
  codeProblems,
  contextProblems,
  dayProblems,
  euroProblems,
  isRecord,
  numberProblems,
  recordProblems,
  requiredProblems,
  sourceProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'
import { contextReadingProblems } from '../policy/reading.js'
import type { DatedRule } from '../policy/rule.js'
import type { DiscountDomain } from './facts-discount.js'

const roles = ['teacher', 'directie', 'oop'] as const

const domains = [
  'general',
  'education',
  'public-physical-investment',
  'travel-time',
  'nature',
  'health',
  'negative-external-effects',
  'non-linear-travel-time',
  'risk-free-flows',
] as const satisfies readonly DiscountDomain[]

/**
 * Stops where a question for a GPL, or its context, is not what its type says.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date that is none, else `invalid-input`
 * @internal
 */
export function assertGplQuery(query: unknown, context: unknown, rules: readonly DatedRule<unknown>[]): void {
  throwFieldProblems('a question for a GPL', [...gplQueryProblems(query), ...lawContextProblems(context, rules)])
}

/**
 * Stops where a number of posts, the question for their GPL, or the context is not what its type says.
 *
 * @throws MaatwerkError as for {@link assertGplQuery}
 * @internal
 */
export function assertPosts(
  fte: unknown,
  query: unknown,
  context: unknown,
  rules: readonly DatedRule<unknown>[],
): void {
  throwFieldProblems('a number of posts', [
    ...quantityProblems(fte, 'fte'),
    ...gplQueryProblems(query),
    ...lawContextProblems(context, rules),
  ])
}

/**
 * Stops where a quantity, or what it is divided by, is not what its type says.
 *
 * @throws MaatwerkError `invalid-input`
 * @internal
 */
export function assertQuantity(name: string, quantity: unknown, norm: unknown, per: string, required: boolean): void {
  const quantities = quantityProblems(quantity, name)
  const norms = norm === undefined && !required ? [] : normProblems(norm, per)
  throwFieldProblems(`a number of ${name}`, [...quantities, ...norms])
}

/**
 * Stops where an amount, what it is converted by, or the context is not what its type says.
 *
 * @throws MaatwerkError as for {@link assertGplQuery}
 * @internal
 */
export function assertConversion(
  amount: unknown,
  conversion: unknown,
  context: unknown,
  rules: readonly DatedRule<unknown>[],
): void {
  throwFieldProblems('a conversion of prices', [
    ...euroProblems(amount ?? null, 'amount'),
    ...conversionProblems(conversion),
    ...lawContextProblems(context, rules),
  ])
}

/**
 * Stops where a question for a discount rate, or its context, is not what its type says.
 *
 * @throws MaatwerkError as for {@link assertGplQuery}
 * @internal
 */
export function assertDiscountQuery(query: unknown, context: unknown, rules: readonly DatedRule<unknown>[]): void {
  const fields = isRecord(query) ? query : {}
  throwFieldProblems('a question for a discount rate', [
    ...recordProblems(query, ['on', 'domain'], 'query'),
    ...(isRecord(query) ? requiredProblems(query, ['on', 'domain'], 'query') : []),
    ...dayProblems(fields['on'], 'query.on'),
    ...codeProblems(fields['domain'], domains, 'query.domain'),
    ...lawContextProblems(context, rules),
  ])
}

/**
 * Stops where a year is none.
 *
 * @throws MaatwerkError `invalid-input`
 * @internal
 */
export function assertYear(year: unknown): void {
  throwFieldProblems('a calendar year', requiredYearProblems(year, 'year'))
}

function gplQueryProblems(query: unknown): FieldProblem[] {
  const names = ['role', 'schoolTypeGroup', 'year'] as const
  const found = recordProblems(query, names, 'query')
  if (!isRecord(query)) return found
  return [
    ...found,
    ...requiredProblems(query, names, 'query'),
    ...codeProblems(query['role'], roles, 'query.role'),
    ...wholeNumberProblems(query['schoolTypeGroup'], 'query.schoolTypeGroup', 1, 4),
    ...yearProblems(query['year'], 'query.year'),
  ]
}

function conversionProblems(conversion: unknown): FieldProblem[] {
  const byGpl = isRecord(conversion) && conversion['by'] === 'gpl'
  const names = byGpl ? ['from', 'to', 'by', 'schoolTypeGroup', 'role'] : ['from', 'to', 'by']
  const found = recordProblems(conversion, names, 'conversion')
  if (!isRecord(conversion)) return found
  return [
    ...found,
    ...requiredProblems(conversion, byGpl ? ['from', 'to', 'schoolTypeGroup'] : ['from', 'to', 'by'], 'conversion'),
    ...yearProblems(conversion['from'], 'conversion.from'),
    ...yearProblems(conversion['to'], 'conversion.to'),
    ...codeProblems(conversion['by'], ['cpi', 'gpl'], 'conversion.by'),
    ...(byGpl ? wholeNumberProblems(conversion['schoolTypeGroup'], 'conversion.schoolTypeGroup', 1, 4) : []),
    ...(byGpl ? codeProblems(conversion['role'], roles, 'conversion.role') : []),
  ]
}

function normProblems(norm: unknown, per: string): FieldProblem[] {
  const found = recordProblems(norm, [per, 'source'], 'norm')
  if (!isRecord(norm)) return found
  return [
    ...found,
    ...requiredProblems(norm, [per, 'source'], 'norm'),
    ...aboveZeroProblems(norm[per], `norm.${per}`),
    ...sourceProblems(norm['source'], 'norm.source'),
  ]
}

function quantityProblems(value: unknown, path: string): FieldProblem[] {
  return value === undefined
    ? [{ path, message: 'this is missing', expected: 'a number, 0 or more' }]
    : numberProblems(value, path, 0)
}

function requiredYearProblems(year: unknown, path: string): FieldProblem[] {
  return year === undefined ? [{ path, message: 'this is missing', expected: 'a year' }] : yearProblems(year, path)
}

function yearProblems(year: unknown, path: string): FieldProblem[] {
  return wholeNumberProblems(year, path, 1, 9999)
}

function lawContextProblems(context: unknown, rules: readonly DatedRule<unknown>[]): FieldProblem[] {
  return [...contextProblems(context), ...contextReadingProblems(context, rules)]
}
