import { addEuro, multiplyEuro, euro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import type { PaymentForm } from '../ledger/entry.js'
import type { Party } from '../ledger/party.js'
import { normjaartaak } from '../prices/gpl.js'
import { breakEvensOf, rangeProblems, type BreakEvenRange, type BreakEvens } from './break-even.js'
import { assertCost } from './check.js'
import { statementOf } from './cost-of.js'
import { computedFrom, sumOf } from './findings.js'
import type { CostContext, CostGroup } from './group.js'
import { resultOf, type GroupResult } from './group-result.js'
import type { Ingredient } from './ingredient.js'
import { pricedIngredients } from './priced.js'
import { revenueProblems, type Revenue } from './revenue.js'
import type { CostLine } from './statement.js'

/**
 * Hours that nobody pays for apart.
 *
 * @category Group economics
 */
export interface UnpaidPart {
  /** The hours of work in a year; pieces are not in it, and what has a life of years is spread over them evenly. */
  readonly hours: Finding<number>
  /** What they, and what else is borne in this form, are worth in euros. */
  readonly worth: Finding<Euro>
}

/**
 * A group as it would be.
 *
 * @category Group economics
 */
export interface PaidVariant {
  /** Its result. */
  readonly result: GroupResult
  /** From how many pupils it pays. */
  readonly breakEven: BreakEvens
}

/**
 * What unpaid hours carry, and what becomes of the group without them.
 *
 * @category Group economics
 */
export interface UnpaidHours {
  /** Hours in free time. */
  readonly volunteer: UnpaidPart
  /** Hours, and what else, that lie in what is paid already. */
  readonly absorbed: UnpaidPart
  /** The group as it is. */
  readonly now: PaidVariant
  /** The group when the free time stops and the school pays somebody for it. */
  readonly withoutVolunteers: PaidVariant
  /** The group when what was absorbed has to be paid as well. */
  readonly allPaid: PaidVariant
}

/**
 * What teachers' unpaid hours carry in a group, in hours and in euros of a year, and what happens when they stop: the
 * result and the break-even size with these hours paid by the school.
 *
 * The report tells of schools where the commitment of teachers makes a traject possible, and where they give hours of
 * their own (section 4.1.1, lines 639-640, 662 and 709-710).
 *
 * @param group - the group and what it takes
 * @param revenue - what its pupils bring in
 * @param range - up to which size the break-even is looked for
 * @param context - the day of knowledge, and prices, quantities and norms of your own
 * @returns the unpaid part, and the group with and without it
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { core, costs } from 'maatwerktrajecten'
 *
 * const source = { document: 'Plan of our school' }
 * const byTeacher = { unit: 'hour', price: { gpl: 'teacher' }, receiver: 'staff', source } as const
 * const paid = { ...byTeacher, payer: 'school', form: 'cash' } as const
 * const lessons = { ...paid, code: 'lessons', what: 'lessons', quantity: 1659, basis: 'per-class' } as const
 * const free = { ...byTeacher, payer: 'staff', form: 'volunteer' } as const
 * const visits = { ...free, code: 'visits', what: 'visits', quantity: 10, basis: 'per-pupil' } as const
 * const group = { year: 2014, schoolTypeGroup: 1, pupils: 12, ingredients: [lessons, visits] } as const
 * const revenue = { perRegularPupil: costs.given(core.euro(7000), source) }
 * const unpaid = costs.unpaidHours(group, revenue, { upTo: 30 })
 * unpaid.volunteer.hours.value // => 120
 * unpaid.now.breakEven.cash.from // => 11
 * unpaid.withoutVolunteers.breakEven.cash.from // => 12
 * ```
 * @category Group economics
 */
export function unpaidHours(
  group: CostGroup,
  revenue: Revenue,
  range: BreakEvenRange,
  context: CostContext = {},
): UnpaidHours {
  assertCost(group, context, [...revenueProblems(revenue, group), ...rangeProblems(range, group)])
  const variant = (paid: readonly PaymentForm[]) => variantOf(paidBySchool(group, paid), revenue, range, context)
  const now = variant([])
  const counted = pricedIngredients(countedIn(group), context)
  const { lines } = statementOf({ ...group, payers: undefined }, counted)
  const lives = new Map(counted.map(({ ingredient: { code, lifeYears = 1 } }) => [code, lifeYears]))
  return {
    volunteer: unpaidPart(lines, 'volunteer', context, lives),
    absorbed: unpaidPart(lines, 'absorbed', context, lives),
    now,
    withoutVolunteers: variant(['volunteer']),
    allPaid: variant(['volunteer', 'absorbed']),
  }
}

function variantOf(group: CostGroup, revenue: Revenue, { upTo }: BreakEvenRange, context: CostContext): PaidVariant {
  const ingredients = pricedIngredients(group, context)
  return { result: resultOf(group, revenue, ingredients), breakEven: breakEvensOf(group, revenue, upTo, ingredients) }
}

/** The group with free time counted too, whoever gives it. */
function countedIn(group: CostGroup): CostGroup {
  return { ...group, payers: undefined, ingredients: group.ingredients.filter((each) => isCounted(each, group)) }
}

function isCounted({ form, payer }: Ingredient, { payers }: CostGroup): boolean {
  return payers === undefined || payers.includes(payer) || form === 'volunteer'
}

/** The group in which the school pays for what was borne in these forms. */
function paidBySchool(group: CostGroup, forms: readonly PaymentForm[]): CostGroup {
  const ingredients = group.ingredients.map((each): Ingredient => {
    if (!forms.includes(each.form) || !isCounted(each, group)) return each
    return { ...each, form: 'cash', payer: 'school', receiver: receiverOf(each) }
  })
  return { ...group, ingredients }
}

/** Who is paid: who received, or for free time the one who gave it. */
function receiverOf({ form, payer, receiver }: Ingredient): Party {
  return form === 'volunteer' ? payer : receiver
}

/** The years over which each ingredient is spread, by its code. */
type Lives = ReadonlyMap<string, number>

function unpaidPart(all: readonly CostLine[], form: PaymentForm, context: CostContext, lives: Lives): UnpaidPart {
  const lines = all.filter((line) => line.form === form)
  return { hours: hoursOf(lines, context, lives), worth: sumOf(lines.map(({ amount }) => amount), `What is ${form}`) }
}

function hoursOf(lines: readonly CostLine[], context: CostContext, lives: Lives): Finding<number> {
  const work = lines.filter(({ unit }) => unit !== 'piece')
  const found = work.map((line) => hoursOfLine(line, context, lives.get(line.code)!))
  const reasons = found.flatMap((each) => (each.value === undefined ? [each.unknown] : []))
  if (reasons.length > 0) return { unknown: reasons.join(' ') }
  const known = found.flatMap((each) => (each.value === undefined ? [] : [each]))
  const evidence = computedFrom('Sum of the hours of the lines', known.map((each) => each.evidence))
  return { value: Number(addEuro(...known.map(({ value }) => euro(value))).eur), evidence }
}

function hoursOfLine(line: CostLine, { hoursNorm, lessonsNorm }: CostContext, life: number): Finding<number> {
  const { unit, quantity, times } = line
  if (quantity.value === undefined) return quantity
  if (times.value === undefined) return times
  const post = hoursNorm?.hoursPerFte ?? normjaartaak.value
  const each = Number(multiplyEuro(euro(quantity.value), times.value).eur) / life
  if (unit === 'hour') return { value: each, evidence: quantity.evidence }
  if (unit === 'fte') return { value: Number(multiplyEuro(euro(each), post).eur), evidence: quantity.evidence }
  if (lessonsNorm === undefined) return { unknown: 'No rule was read on how many lessons a full post has.' }
  return { value: (each / lessonsNorm.lessonsPerFte) * post, evidence: quantity.evidence }
}
