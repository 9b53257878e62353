import { addEuro, type Euro } from '../core/euro.js'
import type { Finding, Sourced } from '../core/evidence.js'
import type { Entry } from '../ledger/entry.js'
import type { Party } from '../ledger/party.js'
import { assertCost } from './check.js'
import { perPupilOf, sumOf } from './findings.js'
import type { CostContext, CostGroup, CostPlan } from './group.js'
import type { IngredientBasis } from './ingredient.js'
import { levelOf } from './price-of.js'
import { amountOf, pricedIngredients, type Priced } from './priced.js'
import type { BorneCost, CostAssumption, CostLine, CostStatement, UnknownCost } from './statement.js'

/**
 * What a group costs in a year, by the method of ingredients, in euros of that year.
 *
 * Each ingredient is a line, rounded to the cent; the cost of the group is the sum of its lines. Hours are divided by
 * the normjaartaak of 1,659 and priced by the GPL of the year, which is what funding reckons a post at and not what a
 * given teacher costs. What is absorbed in hours that are paid already, or done in free time, is in the economic cost
 * and not in the cash. A line that is not known makes every sum that it belongs to unknown, and `unknown` says what to
 * supply; `known` has the sum of the rest.
 *
 * @param group - the group and what it takes
 * @param context - the day of knowledge, and prices, quantities and norms of your own
 * @returns the lines, their sums, and what is counted
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { costs } from 'maatwerktrajecten'
 *
 * const guidance = {
 *   code: 'guidance', what: 'guidance by a teacher', quantity: 2, unit: 'hour', weeks: 40, basis: 'per-group',
 *   price: { gpl: 'teacher' }, payer: 'school', receiver: 'staff', form: 'absorbed',
 *   source: { document: 'Timetable' },
 * } as const
 * const plan = { year: 2014, schoolTypeGroup: 1, organisedIn: 'embedded', ingredients: [guidance] } as const
 * const statement = costs.costOf({ ...plan, pupils: 2 })
 * statement.total.value // => { eur: '3529.18' }
 * statement.cash.value // => { eur: '0' }
 * statement.lines[0]?.arithmetic // => '80 hours / 1659 x 73186.32'
 * ```
 * @category Costs
 */
export function costOf(group: CostGroup, context: CostContext = {}): CostStatement {
  assertCost(group, context)
  return statementOf(group, pricedIngredients(group, context))
}

/**
 * The statement of a group whose ingredients are priced already.
 *
 * @internal
 */
export function statementOf(group: CostGroup, ingredients: readonly Priced[]): CostStatement {
  const { pupils } = group
  const rows = ingredients.map((each) => rowOf(each, group))
  const entries = rows.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))
  const lines = rows.map(({ line }) => line)
  const total = totalOf(lines)
  const cash = totalOf(lines.filter(({ form }) => form === 'cash'))
  return {
    entries,
    lines,
    unknown: rows.flatMap(({ unknown }) => unknown),
    known: addEuro(...entries.map(({ amount }) => amount)),
    total,
    perPupil: perPupilOf(total, pupils),
    cash,
    cashPerPupil: perPupilOf(cash, pupils),
    economic: total,
    byPayer: byPayer(lines),
    pupils,
    classes: classesOf(group, pupils),
    scope: {
      includes: lines.map(({ code }) => code),
      excludes: [...(group.notCounted ?? [])],
      ...(group.payers === undefined ? {} : { payers: [...group.payers] }),
      priceLevel: levelOf(group),
    },
    assumptions: assumptionsOf(group, ingredients),
  }
}

/**
 * The number of classes that a number of pupils fills.
 *
 * @internal
 */
export function classesOf({ organisedIn, classSize }: CostPlan, pupils: number): number {
  if (organisedIn === 'embedded' || pupils === 0) return 0
  return classSize === undefined ? 1 : Math.ceil(pupils / classSize)
}

interface Row {
  readonly line: CostLine
  readonly entry?: Entry
  readonly unknown: readonly UnknownCost[]
}

function rowOf(each: Priced, group: CostGroup): Row {
  const { ingredient, quantity, price, evidence } = each
  const { code, what, basis, unit, payer, receiver, form } = ingredient
  const times = timesOf(basis, group)
  const open = times.value === undefined ? [{ code, why: times.unknown, supply: 'group.crebos' }] : []
  const unknown = [...each.unknown, ...open]
  const line = { code, what, basis, times, quantity, unit, price, payer, receiver, form }
  if (each.each === undefined || times.value === undefined) {
    return { line: { ...line, amount: { unknown: `Not known: ${code}.` } }, unknown }
  }
  const value = amountOf(each.each, times.value)
  const arithmetic = each.each.texts.join(timesText(basis, times.value))
  const entry: Entry = {
    ...{ code, what, amount: value, payer, receiver, form, nature: 'real', period: String(levelOf(group)) },
    ...{ arithmetic, evidence },
  }
  return { line: { ...line, amount: { value, evidence }, arithmetic }, entry, unknown }
}

function timesOf(basis: IngredientBasis, group: CostGroup): Finding<number> {
  if (basis === 'per-crebo' && group.crebos === undefined) return { unknown: 'The number of crebo’s is not given.' }
  return { value: timesIn(basis, group), evidence: { source: { document: 'The group' }, grade: 'derived' } }
}

/**
 * How many times an ingredient is needed in a group, whose number of crebo's is known.
 *
 * @internal
 */
export function timesIn(basis: IngredientBasis, group: CostGroup): number {
  if (basis === 'per-pupil') return group.pupils
  if (basis === 'per-class') return classesOf(group, group.pupils)
  return basis === 'per-crebo' ? group.crebos! : 1
}

function timesText(basis: IngredientBasis, times: number): string {
  if (basis === 'per-group' || basis === 'once') return ''
  return ` x ${times} ${counted[basis][times === 1 ? 0 : 1]}`
}

const counted = {
  'per-pupil': ['pupil', 'pupils'],
  'per-class': ['class', 'classes'],
  'per-crebo': ['crebo', 'crebo’s'],
} as const

function totalOf(lines: readonly CostLine[]): Finding<Euro> {
  return sumOf(lines.map(({ amount }) => amount), 'Sum of the lines of the statement')
}

function byPayer(lines: readonly CostLine[]): Partial<Record<Party, BorneCost>> {
  const payers = [...new Set(lines.map(({ payer }) => payer))]
  return Object.fromEntries(
    payers.map((party) => {
      const borne = lines.filter(({ payer }) => payer === party)
      return [party, { cash: totalOf(borne.filter(({ form }) => form === 'cash')), economic: totalOf(borne) }]
    }),
  )
}

function assumptionsOf(group: CostGroup, ingredients: readonly Priced[]): CostAssumption[] {
  const { organisedIn, classSize } = group
  const oneClass = organisedIn !== 'embedded' && classSize === undefined
  const all = [
    ...(oneClass ? (['one-class'] as const) : []),
    ...ingredients.flatMap(({ assumptions }) => assumptions),
  ]
  return [...new Set(all)]
}

/**
 * An amount of your own with its source, graded as an estimate.
 *
 * @param value - the amount, in euros
 * @param source - where it comes from
 * @returns the amount with its evidence
 * @example
 * ```ts
 * import { core, costs } from 'maatwerktrajecten'
 *
 * costs.given(core.euro(7600), { document: 'Budget of our school, 2014' }).evidence.grade // => 'estimate'
 * ```
 * @category Costs
 */
export function given(value: Euro, source: Sourced<Euro>['evidence']['source']): Sourced<Euro> {
  return { value, evidence: { source, grade: 'estimate' } }
}
