import {
  addEuro,
  allocateEuro,
  compareEuro,
  divideEuro,
  multiplyEuro,
  roundEuro,
  subtractEuro,
  type Euro,
} from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import {
  contextProblems,
  isRecord,
  listProblems,
  requiredProblems,
  textProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import type { Entry } from '../ledger/entry.js'
import type { RuleContext } from '../policy/reading.js'
import { supportAmount } from './facts/lwoo.js'
import { lwooProBudgetRule, lwooProDeficitRule } from './facts/vo-regional.js'
import { materialSupport } from './facts/vo-material.js'
import { combined, found } from './pupil-amounts.js'
import { noReadings, recordOr } from './pupil-check.js'
import { givenAmountProblems, givenFinding, type GivenAmount } from './statement.js'

/**
 * A samenwerkingsverband, by what its budget for lwoo and praktijkonderwijs depends on.
 *
 * @category Region
 */
export interface LwooProRegion {
  /** Pupils with lwoo or in praktijkonderwijs on 1 October 2012. */
  readonly pupilsWithLwooOrPro2012: number
  /** All pupils on 1 October 2012. */
  readonly pupils2012: number
  /** All pupils on the last count date. */
  readonly pupilsNow: number
  /** Pupils with lwoo or in praktijkonderwijs on that date. */
  readonly actual: number
  /** The schools with all their pupils, together those of the region; needed to share a deficit. */
  readonly schools?: readonly RegionSchool[] | undefined
}

/**
 * A school of a samenwerkingsverband.
 *
 * @category Region
 */
export interface RegionSchool {
  /** Its name or another code, of its own. */
  readonly name: string
  /** All its pupils on the last count date. */
  readonly pupils: number
}

/**
 * How the budget is looked at.
 *
 * @category Region
 */
export interface LwooProContext extends RuleContext {
  /** The amount per pupil for support, personnel and material together, in place of that of the law. */
  readonly amount?: GivenAmount | undefined
}

/**
 * What the budget takes as given.
 *
 * - `funded-pupils-not-rounded`: how a part of a pupil is rounded was not read; the money is rounded to the cent
 * - `deficit-not-from-other-money`: the money for light support is not drawn on before the schools pay
 *
 * @category Region
 */
export type LwooProAssumption = 'funded-pupils-not-rounded' | 'deficit-not-from-other-money'

/**
 * What a school pays of a deficit.
 *
 * @category Region
 */
export interface DeficitShare {
  /** The school. */
  readonly name: string
  /** What it pays, in euros; zero where there is no deficit. */
  readonly amount: Euro
}

/**
 * The budget of a samenwerkingsverband for lwoo and praktijkonderwijs against what is paid from it.
 *
 * @category Region
 */
export interface LwooProBudget {
  /** For how many pupils there is money: the share of 2012 times the pupils of now; it may be broken. */
  readonly funded: number
  /** The budget, in euros. */
  readonly budget: Finding<Euro>
  /** What the pupils of now cost, in euros. */
  readonly cost: Finding<Euro>
  /** The budget less the cost: above zero a surplus, below it a deficit. */
  readonly balance: Finding<Euro>
  /** What each school pays of a deficit, by its number of pupils; together the whole deficit. */
  readonly shares: readonly DeficitShare[]
  /** Who pays whom: schools are paid directly, and the samenwerkingsverband gets or owes the rest. */
  readonly entries: readonly Entry[]
  /** What is taken as given. */
  readonly assumptions: readonly LwooProAssumption[]
}

/**
 * The budget of a samenwerkingsverband for the support of pupils with lwoo and in praktijkonderwijs from 2016: as large a
 * share of its pupils as on 1 October 2012 is paid for, however many there are. With more of them all schools pay, by
 * their number of pupils.
 *
 * @param region - the pupils of 2012 and of now, and the schools
 * @param at - the calendar year
 * @param context - the day of knowledge, and an amount per pupil; the law's was read for 2016 alone
 * @returns for how many pupils there is money, the balance, and who pays what
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const region = { pupilsWithLwooOrPro2012: 500, pupils2012: 5000, pupilsNow: 6000, actual: 550 }
 * const found = funding.lwooProBudget(region, { year: 2016 })
 * found.funded // => 600
 * found.balance.value // => { eur: '213762.5' }
 * ```
 * @category Region
 */
export function lwooProBudget(
  region: LwooProRegion,
  at: { readonly year: number },
  context: LwooProContext = {},
): LwooProBudget {
  assertRegion(region, at, context)
  const { pupilsWithLwooOrPro2012: before, pupils2012, pupilsNow, actual } = region
  const rule = found(lwooProBudgetRule, `${at.year}-01-01`, context)
  const price = priceOf(at.year, context)
  const budget = combined(price, rule, (each) => {
    return divideEuro(multiplyEuro(multiplyEuro(each, before), pupilsNow), pupils2012, 'cent')
  })
  const cost = combined(price, rule, (each) => roundEuro(multiplyEuro(each, actual), 'cent'))
  const balance = combined(budget, cost, subtractEuro)
  const shares = sharesOf(region, balance)
  return {
    ...{ funded: (before * pupilsNow) / pupils2012, budget, cost, balance, shares },
    entries: entriesOf(cost, balance, shares, at.year, context),
    assumptions: ['funded-pupils-not-rounded', 'deficit-not-from-other-money'],
  }
}

function priceOf(year: number, context: LwooProContext): Finding<Euro> {
  if (context.amount !== undefined) return givenFinding(context.amount)
  const on = `${year}-01-01`
  return combined(found(supportAmount, on, context), found(materialSupport, on, context), ({ perPupil }, { amount }) => {
    // From 2016 one amount holds for all groups of schools; other years have no amount for material.
    return addEuro(perPupil.group1, amount)
  })
}

function sharesOf({ schools = [] }: LwooProRegion, balance: Finding<Euro>): DeficitShare[] {
  if (balance.value === undefined || schools.length === 0) return []
  if (!isNegative(balance.value)) return schools.map(({ name }) => ({ name, amount: { eur: '0' } }))
  const parts = allocateEuro(multiplyEuro(balance.value, -1), schools.map(({ pupils }) => pupils))
  return schools.map(({ name }, index) => ({ name, amount: parts[index]! }))
}

function isNegative(amount: Euro): boolean {
  return compareEuro(amount, { eur: '0' }) < 0
}

function entriesOf(
  cost: Finding<Euro>,
  balance: Finding<Euro>,
  shares: readonly DeficitShare[],
  year: number,
  context: RuleContext,
): Entry[] {
  if (cost.value === undefined || balance.value === undefined) return []
  const paid = { form: 'cash', nature: 'transfer', period: String(year) } as const
  const fromRijk = { ...paid, payer: 'rijk' } as const
  const rule = found(lwooProDeficitRule, `${year}-01-01`, context)
  const support = { code: 'lwoo-pro-support', what: 'support for lwoo and praktijkonderwijs', receiver: 'school' } as const
  const rest = { code: 'lwoo-pro-rest', what: 'rest of the budget', receiver: 'samenwerkingsverband' } as const
  const evidence = rule.value === undefined ? cost.evidence : rule.evidence
  return [
    { ...support, ...fromRijk, amount: cost.value, evidence: cost.evidence },
    { ...rest, ...fromRijk, amount: balance.value, evidence: balance.evidence },
    ...shares.filter(({ amount }) => amount.eur !== '0').map(({ name, amount }): Entry => {
      const what = `share of the deficit of ${name}`
      return { code: 'lwoo-pro-deficit', what, amount, ...paid, payer: 'school', receiver: 'samenwerkingsverband', evidence }
    }),
  ]
}

const numbers = ['pupilsWithLwooOrPro2012', 'pupils2012', 'pupilsNow', 'actual']

function assertRegion(region: unknown, at: unknown, context: unknown): void {
  throwFieldProblems('the budget for lwoo and praktijkonderwijs', [
    ...recordOr(region, [...numbers, 'schools'], 'region', regionProblems),
    ...recordOr(at, ['year'], 'at', (record) => [
      ...requiredProblems(record, ['year'], 'at'),
      ...wholeNumberProblems(record['year'], 'at.year', 2016, 2100),
    ]),
    ...contextProblems(context, ['amount']),
    ...(isRecord(context) ? givenAmountProblems(context['amount'], 'context.amount') : []),
  ])
  noReadings(context)
}

function regionProblems(region: Fields): FieldProblem[] {
  return [
    ...requiredProblems(region, numbers, 'region'),
    ...numbers.flatMap((name) => wholeNumberProblems(region[name], `region.${name}`, name === 'pupils2012' ? 1 : 0)),
    ...withinProblems(region, 'pupilsWithLwooOrPro2012', 'pupils2012'),
    ...withinProblems(region, 'actual', 'pupilsNow'),
    ...listProblems(region['schools'], 'region.schools', schoolProblems),
    ...sumProblems(region),
  ]
}

function withinProblems(region: Fields, part: string, whole: string): FieldProblem[] {
  if (!(Number(region[part]) > Number(region[whole]))) return []
  return [{ path: `region.${part}`, message: 'there are more of them than pupils', expected: `no more than ${whole}` }]
}

function schoolProblems(school: unknown, path: string): FieldProblem[] {
  return recordOr(school, ['name', 'pupils'], path, (record) => [
    ...requiredProblems(record, ['name', 'pupils'], path),
    ...textProblems(record['name'], step(path, 'name')),
    ...wholeNumberProblems(record['pupils'], step(path, 'pupils'), 0),
  ])
}

function sumProblems({ schools, pupilsNow }: Fields): FieldProblem[] {
  if (!Array.isArray(schools) || schools.length === 0) return []
  const sum = schools.reduce((all: number, school) => all + Number(isRecord(school) ? school['pupils'] : NaN), 0)
  if (!Number.isFinite(sum) || !Number.isFinite(Number(pupilsNow)) || sum === pupilsNow) return []
  return [{ path: 'region.schools', message: 'the schools do not add up to the region', expected: 'the pupils of pupilsNow' }]
}
