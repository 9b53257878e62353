import { drawnAmounts, hasKind, scaledAmounts, type Amounts, type DrawnAmounts } from '../flows/amounts.js'
import { pathOf } from '../flows/present-values.js'

/**
 * What outcomes that come about by year bring by year: those of year `k` bring `response[t - k]` each in year `t`.
 *
 * @param extra - outcomes by year, with or without draws; not discounted
 * @param response - what one outcome brings, by year since it came about
 * @param years - the years of the appraisal, as many as of the response
 * @returns amounts by year, with the draws of the outcomes
 * @internal
 */
export function convolve(extra: Amounts, response: Float64Array, years: number): Amounts {
  if (!hasKind(extra)) return convolved(pathOf(extra, years), response)
  if (extra.kind === 'drawn') return convolvedDraws(extra, response)
  return extra.kind === 'scaled' ? scaledAmounts(convolved(pathOf(extra.path, years), response), extra.by) : extra
}

/**
 * Amounts times a number.
 *
 * @internal
 */
export function times(amounts: Amounts, factor: number): Amounts {
  if (!hasKind(amounts))
    return typeof amounts === 'number' ? amounts * factor : Float64Array.from(amounts, (each) => each * factor)
  if (amounts.kind === 'scaled') return { ...amounts, path: times(amounts.path, factor) as number | Float64Array }
  if (amounts.kind === 'drawn')
    return { ...amounts, amounts: Float64Array.from(amounts.amounts, (each) => each * factor) }
  return { ...amounts, values: times(amounts.values, factor) as number | Float64Array }
}

function convolved(extra: Float64Array, response: Float64Array): Float64Array {
  const brought = new Float64Array(response.length)
  addInto(brought, 0, extra, 0, extra.length, response)
  return brought
}

function convolvedDraws({ draws, amounts }: DrawnAmounts, response: Float64Array): DrawnAmounts {
  const perDraw = amounts.length / draws
  const brought = new Float64Array(draws * response.length)
  for (let draw = 0; draw < draws; draw += 1) {
    addInto(brought, draw * response.length, amounts, draw * perDraw, perDraw, response)
  }
  return drawnAmounts(draws, brought)
}

/** Adds what the outcomes of one draw bring, from a place on. */
function addInto(
  brought: Float64Array,
  to: number,
  extra: ArrayLike<number>,
  from: number,
  count: number,
  response: Float64Array,
): void {
  for (let reached = 0; reached < count; reached += 1) {
    const number = extra[from + reached]!
    if (number === 0) continue
    for (let since = 0; reached + since < response.length; since += 1) {
      brought[to + reached + since]! += number * response[since]!
    }
  }
}
