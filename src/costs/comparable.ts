import type { Euro } from '../core/euro.js'
import type { Evidence, Finding, Unknown } from '../core/evidence.js'
import {
  codeProblems,
  contextProblems,
  isRecord,
  listProblems,
  recordProblems,
  requiredProblems,
  textProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import type { SchoolYear } from '../core/school-year.js'
import { condition, decide, type Condition, type Verdict } from '../core/verdict.js'
import { parties, type Party } from '../ledger/party.js'
import type { RuleContext } from '../policy/reading.js'
import { convert, type Converted } from '../prices/convert.js'
import type { SchoolTypeGroup } from '../prices/gpl.js'
import { priceLevelProblems } from './check-ingredient.js'
import { differenceOf } from './findings.js'
import { findingProblems } from './revenue.js'
import type { CostStatement } from './statement.js'

/**
 * A cost to compare: of a statement, or one that somebody states. What is left out is not known.
 *
 * @category Comparison
 */
export interface CostFigure {
  /** The cost, in euros. */
  readonly amount: Finding<Euro>
  /** Whether it is what is paid, or counts absorbed costs and free time as well. */
  readonly of?: 'cash' | 'economic' | undefined
  /** Of what it is the cost. */
  readonly per?: 'pupil' | 'group' | undefined
  /** What is counted, as codes of ingredients. */
  readonly includes?: readonly string[] | undefined
  /** The parties whose costs are counted; `all` for everybody. */
  readonly payers?: readonly Party[] | 'all' | undefined
  /** The calendar year of whose prices it is, or the school year. */
  readonly priceLevel?: number | SchoolYear | undefined
}

/**
 * What two costs must have in common.
 *
 * @category Comparison
 */
export type ComparisonCode = 'same-ingredients' | 'same-payers' | 'same-price-level' | 'same-cost-concept' | 'same-unit'

/**
 * Whether two costs can be compared.
 *
 * @category Comparison
 */
export type ComparisonOutcome = 'comparable' | 'not-comparable'

/**
 * Whether two costs can be compared, why, and what can be done about it.
 *
 * @category Comparison
 */
export interface Comparison extends Verdict<ComparisonOutcome, ComparisonCode> {
  /** What only the first counts. */
  readonly onlyInFirst: readonly string[]
  /** What only the second counts. */
  readonly onlyInSecond: readonly string[]
  /** The first less the second; not known where they cannot be compared. */
  readonly difference: Finding<Euro>
  /**
   * The first at the price level of the second, by consumer prices and by the GPL; empty where that is not needed, and
   * for school years, which no index is of.
   */
  readonly conversions: readonly (Converted | Unknown)[]
}

/**
 * How a price level is changed.
 *
 * @category Comparison
 */
export interface ComparisonContext extends RuleContext {
  /** The group of school types by whose GPL an amount can be taken to another year; not offered when left out. */
  readonly schoolTypeGroup?: SchoolTypeGroup | undefined
}

/**
 * A sum of a statement, as a cost to compare.
 *
 * @param statement - the statement
 * @param of - what is paid, or all costs
 * @param per - for a pupil or for the group
 * @returns the cost with what it counts
 * @example
 * ```ts
 * import { costs } from 'maatwerktrajecten'
 *
 * const teacher = {
 *   code: 'teacher', what: 'teacher', quantity: 1, unit: 'fte', basis: 'per-class', price: { gpl: 'teacher' },
 *   payer: 'school', receiver: 'staff', form: 'cash', source: { document: 'Plan' },
 * } as const
 * const statement = costs.costOf({ year: 2014, schoolTypeGroup: 1, pupils: 15, ingredients: [teacher] })
 * costs.figureOf(statement, 'cash', 'pupil').amount.value // => { eur: '4879.09' }
 * ```
 * @category Comparison
 */
export function figureOf(statement: CostStatement, of: 'cash' | 'economic', per: 'pupil' | 'group'): CostFigure {
  const { total, perPupil, cash, cashPerPupil, scope } = statement
  const [ofGroup, ofPupil] = of === 'cash' ? [cash, cashPerPupil] : [total, perPupil]
  const amount = per === 'group' ? ofGroup : ofPupil
  return { amount, of, per, includes: scope.includes, payers: scope.payers ?? 'all', priceLevel: scope.priceLevel }
}

/**
 * Whether two costs can be compared, and their difference in euros where they can.
 *
 * They must count the same ingredients and the same payers, at one price level, both what is paid or both all costs,
 * and both for a pupil or for a group. Something that is not said of one of them leaves it open. Where the price level
 * is another, the first is offered at that of the second, by consumer prices and by the GPL: which fits is your choice.
 *
 * @param first - a cost
 * @param second - another
 * @param context - the day of knowledge, and the group of school types for the GPL
 * @returns the verdict with its reasons
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { core, costs } from 'maatwerktrajecten'
 *
 * const amount = costs.given(core.euro(10000), { document: 'Report', at: 'line 667' })
 * const counted = { includes: ['teachers'], payers: 'all', priceLevel: 2014 } as const
 * const teachers = { amount, of: 'cash', per: 'pupil', ...counted } as const
 * const withRoom = { ...teachers, includes: ['teachers', 'room'] } as const
 * costs.comparable(teachers, withRoom).outcome // => 'not-comparable'
 * costs.comparable(teachers, withRoom).onlyInSecond // => ['room']
 * // What the amount counts is not said.
 * costs.comparable({ amount, per: 'pupil' }, teachers).outcome // => 'undetermined'
 * ```
 * @category Comparison
 */
export function comparable(first: CostFigure, second: CostFigure, context: ComparisonContext = {}): Comparison {
  throwFieldProblems('a comparison of costs', [
    ...figureProblems(first, 'first'),
    ...figureProblems(second, 'second'),
    ...contextProblems(context, ['schoolTypeGroup']),
    ...(isRecord(context) ? wholeNumberProblems(context['schoolTypeGroup'], 'context.schoolTypeGroup', 1, 4) : []),
  ])
  const verdict = verdictOf(first, second)
  const differs = verdict.outcome !== 'comparable'
  return {
    ...verdict,
    onlyInFirst: onlyIn(first, second),
    onlyInSecond: onlyIn(second, first),
    difference: differs
      ? { unknown: 'The two cannot be compared as they are.' }
      : differenceOf(first.amount, second.amount, 'One cost less the other'),
    conversions: conversionsOf(first, second, context),
  }
}

function verdictOf(first: CostFigure, second: CostFigure): Verdict<ComparisonOutcome, ComparisonCode> {
  return decide<ComparisonOutcome, ComparisonCode>('comparable', 'not-comparable')
    .requires('same-ingredients', same('includes', first, second), method)
    .requires('same-payers', same('payers', first, second), method)
    .requires('same-price-level', same('priceLevel', first, second), method)
    .requires('same-cost-concept', same('of', first, second), method)
    .requires('same-unit', same('per', first, second), method)
    .verdict()
}

const method: Evidence = {
  source: { document: 'The ingredients method (Levin)' },
  grade: 'secondary',
  note: 'Costs add up over ingredients, each priced for one year and place.',
}

function same(name: Exclude<keyof CostFigure, 'amount'>, first: CostFigure, second: CostFigure): Condition {
  const [one, other] = [first[name], second[name]].map(asText)
  return condition({ [`first.${name}`]: one, [`second.${name}`]: other }, () => one === other)
}

/** The same text for lists with the same items. */
function asText(value: readonly string[] | string | number | undefined): string | undefined {
  if (value === undefined) return undefined
  return typeof value === 'object' ? JSON.stringify([...new Set(value)].sort()) : String(value)
}

function onlyIn(one: CostFigure, other: CostFigure): string[] {
  if (one.includes === undefined || other.includes === undefined) return []
  return one.includes.filter((code) => !other.includes!.includes(code))
}

function conversionsOf(first: CostFigure, second: CostFigure, context: ComparisonContext): (Converted | Unknown)[] {
  const { priceLevel: from, amount } = first
  const to = second.priceLevel
  if (typeof from !== 'number' || typeof to !== 'number' || from === to || amount.value === undefined) return []
  const { schoolTypeGroup, knownOn, afterLastText } = context
  const byPrices = convert(amount.value, { from, to, by: 'cpi' }, { knownOn, afterLastText })
  if (schoolTypeGroup === undefined) return [byPrices]
  return [byPrices, convert(amount.value, { from, to, by: 'gpl', schoolTypeGroup }, { knownOn, afterLastText })]
}

function figureProblems(figure: unknown, path: string): FieldProblem[] {
  const found = recordProblems(figure, ['amount', 'of', 'per', 'includes', 'payers', 'priceLevel'], path)
  if (!isRecord(figure)) return found
  const at = (name: string): string => step(path, name)
  const payers = figure['payers']
  return [
    ...found,
    ...requiredProblems(figure, ['amount'], path),
    ...findingProblems(figure['amount'], at('amount')),
    ...codeProblems(figure['of'], ['cash', 'economic'], at('of')),
    ...codeProblems(figure['per'], ['pupil', 'group'], at('per')),
    ...listProblems(figure['includes'], at('includes'), (code, place) => textProblems(code ?? '', place)),
    ...(payers === 'all' ? [] : listProblems(payers, at('payers'), partyProblems)),
    ...priceLevelProblems(figure['priceLevel'], at('priceLevel')),
  ]
}

function partyProblems(party: unknown, path: string): FieldProblem[] {
  return codeProblems(party ?? '', parties, path)
}
