import type { Problem } from '../../core/errors.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import { discountingProblems, isList } from '../discounting/check.js'
import type { Discounting, Rate } from '../discounting/discounting.js'

/**
 * What amounts are held against.
 *
 * @internal
 */
export interface AmountsContext {
  /** The years of the appraisal. */
  readonly years: number
  /** How it discounts; absent where that is not known, or wrong itself. */
  readonly discounting?: Discounting | undefined
  /** Whether the amounts are money or outcomes; money when left out. */
  readonly of?: 'money' | 'effects'
}

/** Amounts beyond this are taken for a mistake; so sums of them are finite. */
const mostEuros = 1e15

const finite = `a number between -${mostEuros} and ${mostEuros}`

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= mostEuros
}

/**
 * What is wrong with the amounts of a flow.
 *
 * @internal
 */
export function amountsProblems(amounts: unknown, path: string, context: AmountsContext): Problem[] {
  const kind = (amounts as { readonly kind?: unknown } | null | undefined)?.kind
  if (kind === undefined) return pathProblems(amounts, path, context.years)
  const check = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind as Kind] : undefined
  if (check !== undefined) return check(amounts as Record<string, unknown>, path, context)
  const expected = "'drawn', 'scaled' or 'discounted'"
  return [{ path: step(path, 'kind'), message: `${shown(kind)} is not a kind of amounts`, expected }]
}

type Kind = 'drawn' | 'scaled' | 'discounted'

const kinds: Readonly<
  Record<Kind, (amounts: Readonly<Record<string, unknown>>, path: string, context: AmountsContext) => Problem[]>
> = {
  drawn: drawnProblems,
  scaled: (amounts, path, { years }) => [
    ...unknownKeys(amounts, ['kind', 'path', 'by'], path),
    ...pathProblems(amounts['path'], step(path, 'path'), years),
    ...drawsProblems(amounts['by'], step(path, 'by')),
  ],
  discounted: discountedProblems,
}

/** One number, or a list by year. */
function pathProblems(amounts: unknown, path: string, years: number): Problem[] {
  if (isList(amounts) && amounts.length === 0) {
    const hint = 'Of a flow of which nobody knows the amount, say why in `unknown`'
    return [{ path, message: 'there are no amounts', expected: 'an amount for at least one year', hint }]
  }
  if (isList(amounts)) return [...longProblems(amounts.length, path, years), ...numbersProblems(amounts, path)]
  if (isAmount(amounts)) return []
  const expected = `${finite}, a list of them by year, or amounts by draw`
  return [{ path, message: `${shown(amounts)} is not an amount by year`, expected }]
}

function longProblems(length: number, path: string, years: number): Problem[] {
  if (!(length > years)) return []
  const message = `there are amounts for ${length} years`
  return [
    {
      path,
      message,
      expected: `at most ${years}, the years of the appraisal`,
      hint: 'Take more years, or fewer amounts',
    },
  ]
}

function numbersProblems(numbers: ArrayLike<unknown>, path: string): Problem[] {
  const problems: Problem[] = []
  // Millions of draws are looked through in a loop of their own.
  if (numbers instanceof Float64Array && isSound(numbers)) return problems
  for (let at = 0; at < numbers.length && problems.length < 10; at += 1) {
    if (isAmount(numbers[at])) continue
    problems.push({ path: step(path, at), message: `${shown(numbers[at])} is not an amount`, expected: finite })
  }
  return problems
}

function isSound(numbers: Float64Array): boolean {
  let sound = true
  for (let at = 0; at < numbers.length && sound; at += 1) sound = Math.abs(numbers[at]!) <= mostEuros
  return sound
}

function drawsProblems(numbers: unknown, path: string): Problem[] {
  if (!isList(numbers) || numbers.length === 0) {
    return [{ path, message: 'there are no draws', expected: 'a list of numbers, one for each draw' }]
  }
  return numbersProblems(numbers, path)
}

function drawnProblems(
  { draws, amounts, ...rest }: Readonly<Record<string, unknown>>,
  path: string,
  { years }: AmountsContext,
): Problem[] {
  const problems = unknownKeys(rest, ['kind', 'draws', 'amounts'], path)
  if (!Number.isInteger(draws) || Number(draws) < 1) {
    const expected = 'a whole number of at least 1'
    problems.push({ path: step(path, 'draws'), message: `${shown(draws)} is not a number of draws`, expected })
  }
  const place = step(path, 'amounts')
  if (!isList(amounts) || amounts.length === 0) {
    return [
      ...problems,
      { path: place, message: 'there are no amounts', expected: 'a list of numbers by draw and year' },
    ]
  }
  problems.push(...numbersProblems(amounts, place))
  if (problems.length > 0) return problems
  const perDraw = amounts.length / Number(draws)
  if (Number.isInteger(perDraw)) return longProblems(perDraw, place, years)
  const message = `${amounts.length} amounts cannot be divided over ${shown(draws)} draws`
  return [{ path: place, message, expected: 'as many years for each draw' }]
}

function discountedProblems(
  amounts: Readonly<Record<string, unknown>>,
  path: string,
  context: AmountsContext,
): Problem[] {
  const problems = [
    ...unknownKeys(amounts, ['kind', 'values', 'discounting'], path),
    ...valuesProblems(amounts['values'], step(path, 'values')),
  ]
  const { years, discounting, of } = context
  const place = step(path, 'discounting')
  const own = discountingProblems(amounts['discounting'], place, years)
  if (own.length > 0 || discounting === undefined) return [...problems, ...own]
  if (textOf(amounts['discounting'] as Discounting, of) === textOf(discounting, of)) return problems
  const message = 'these amounts were discounted in another way than the appraisal discounts'
  return [
    ...problems,
    { path: place, message, expected: 'the rate and the exponent of the first year of the appraisal' },
  ]
}

function valuesProblems(values: unknown, path: string): Problem[] {
  if (typeof values !== 'number') return drawsProblems(values, path)
  return isAmount(values) ? [] : [{ path, message: `${values} is not an amount`, expected: finite }]
}

function textOf({ rate, effectRate = rate, firstExponent }: Discounting, of: 'money' | 'effects' = 'money'): string {
  const wanted: Rate = of === 'money' ? rate : effectRate
  return `${typeof wanted === 'number' ? wanted : Array.from(wanted).join()} from ${firstExponent}`
}
