import { divideEuro, multiplyEuro, roundEuro, subtractEuro, type Euro } from '../core/euro.js'
import {
  contextProblems,
  isRecord,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import type { RuleContext } from '../policy/reading.js'
import { regionalSupportBudget, type Zorgbudget } from './facts/lwoo.js'
import { zorgbudgetTransition } from './facts/vo-regional.js'
import { combined, found, mapped } from './pupil-amounts.js'
import { noReadings, recordOr } from './pupil-check.js'
import {
  givenFinding,
  givenProblems,
  statementOf,
  type FundingStatement,
  type GivenAmount,
  type LookedUp,
} from './statement.js'

/**
 * The pupils of a region.
 *
 * @category Region
 */
export interface RegionPupils {
  /**
   * Pupils of leerjaar 3 and 4 of the vmbo: for a year to 2014 those of 1 October before it, and for 2015 and 2016 those
   * of 1 October 2013, for the transition.
   */
  readonly upperVmbo: number
  /** All pupils of the samenwerkingsverband on 1 October before the year; needed from 2014. */
  readonly all?: number | undefined
}

/**
 * A part of the regionaal zorgbudget of a calendar year.
 *
 * @category Region
 */
export type ZorgbudgetPart =
  | 'zorgbudget'
  | 'zorgbudget-january-july'
  | 'zorgbudget-august-december'
  | 'zorgbudget-material'
  | 'transition'

const zorgbudgetParts: readonly ZorgbudgetPart[] = [
  'zorgbudget',
  'zorgbudget-january-july',
  'zorgbudget-august-december',
  'zorgbudget-material',
  'transition',
]

/**
 * How the regionaal zorgbudget is looked at.
 *
 * @category Region
 */
export interface ZorgbudgetContext extends RuleContext {
  /** Amounts that take the place of those of the law, by the code of the part: per pupil, and the whole `transition`. */
  readonly amounts?: Readonly<Partial<Record<ZorgbudgetPart, GivenAmount>>> | undefined
}

/**
 * What the regionaal zorgbudget takes as given.
 *
 * - `transition-by-the-amount-of-2015`: what was there before is compared with the amount of 2015 times `all`, also for
 *   2014 and 2016; the text does not say of which year the zorgbudget and its pupils are
 *
 * @category Region
 */
export type ZorgbudgetAssumption = 'transition-by-the-amount-of-2015'

/**
 * The regionaal zorgbudget of a calendar year.
 *
 * @category Region
 */
export type ZorgbudgetStatement = FundingStatement<ZorgbudgetPart, ZorgbudgetAssumption>

/**
 * What a region got as regionaal zorgbudget in a calendar year: to July 2014 by the pupils of leerjaar 3 and 4 of the
 * vmbo, from August 2014 by all pupils of the samenwerkingsverband, with a transition to the end of 2016 that may be
 * above or below zero.
 *
 * @param region - the pupils
 * @param at - the calendar year
 * @param context - the day of knowledge, and amounts of your own
 * @returns the parts as entries in euros, and their sum
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const found = funding.zorgbudget({ upperVmbo: 3000, all: 9000 }, { year: 2015 })
 * found.entries.map(({ code, amount }) => [code, amount.eur]) // => [['zorgbudget', '783000'], ['transition', '280000']]
 * ```
 * @category Region
 */
export function zorgbudget(
  region: RegionPupils,
  at: { readonly year: number },
  context: ZorgbudgetContext = {},
): ZorgbudgetStatement {
  throwFieldProblems('the regionaal zorgbudget', [
    ...recordOr(region, ['upperVmbo', 'all'], 'region', (record) => regionProblems(record, at)),
    ...recordOr(at, ['year'], 'at', (record) => [
      ...requiredProblems(record, ['year'], 'at'),
      ...wholeNumberProblems(record['year'], 'at.year', 1990, 2100),
    ]),
    ...contextProblems(context, ['amounts']),
    ...(isRecord(context) ? givenProblems(context['amounts'], zorgbudgetParts) : []),
  ])
  noReadings(context)
  const { year } = at
  const asked: Asked = { region, year, context }
  const moved = year >= 2014 && year <= 2016
  const parts = [
    ...(year === 2014 ? partsOf2014(asked) : [perPupil(asked, 'zorgbudget', '01-01', ({ perPupil: each }) => each)]),
    ...(year === 2016 ? [perPupil(asked, 'zorgbudget-material', '01-01', (value) => value.materialPerPupil!)] : []),
    ...(moved ? [transition(asked)] : []),
  ]
  return statementOf(parts, moved ? ['transition-by-the-amount-of-2015'] : [])
}

interface Asked {
  readonly region: RegionPupils
  readonly year: number
  readonly context: ZorgbudgetContext
}

type Part = LookedUp<ZorgbudgetPart>

function partsOf2014(asked: Asked): Part[] {
  return [
    perPupil(asked, 'zorgbudget-january-july', '01-01', ({ perPupil: each }) => each),
    perPupil(asked, 'zorgbudget-august-december', '08-01', ({ perPupil: each }) => each),
  ]
}

const named: Readonly<Record<ZorgbudgetPart, string>> = {
  zorgbudget: 'regionaal zorgbudget',
  'zorgbudget-january-july': 'regionaal zorgbudget, January to July',
  'zorgbudget-august-december': 'regionaal zorgbudget, August to December',
  'zorgbudget-material': 'regional support, material',
  transition: 'transition to a basis of all pupils',
}

function perPupil(asked: Asked, code: ZorgbudgetPart, day: string, of: (value: Zorgbudget) => Euro): Part {
  const { region, year, context } = asked
  const rule = found(regionalSupportBudget, `${year}-${day}`, context)
  const given = context.amounts?.[code]
  const price = given === undefined ? mapped(rule, of) : givenFinding(given)
  const upper = day === '01-01' ? year <= 2014 : false
  const pupils = upper ? region.upperVmbo : region.all!
  const arithmetic = price.value === undefined ? undefined : `${pupils} pupils x ${price.value.eur}`
  const amount = mapped(price, (each) => roundEuro(multiplyEuro(each, pupils), 'cent'))
  return { code, what: named[code], found: amount, period: String(year), arithmetic, receiver: 'samenwerkingsverband' }
}

function transition(asked: Asked): Part {
  const part = { code: 'transition', what: named.transition, period: String(asked.year), receiver: 'samenwerkingsverband' } as const
  const given = asked.context.amounts?.transition
  return given === undefined ? { ...part, ...lawfulTransition(asked) } : { ...part, found: givenFinding(given) }
}

function lawfulTransition({ region, year, context }: Asked): Pick<Part, 'found' | 'arithmetic'> {
  const rule = found(zorgbudgetTransition, `${year}-${year === 2014 ? '08-01' : '01-01'}`, context)
  const budget = found(regionalSupportBudget, '2015-01-01', context)
  const amount = combined(rule, budget, ({ perUpperVmboPupil, thirds, shareOfYear }, { perPupil: each }) => {
    const before = multiplyEuro(perUpperVmboPupil, region.upperVmbo)
    const whole = subtractEuro(before, multiplyEuro(each, region.all!))
    return divideEuro(multiplyEuro(multiplyEuro(whole, thirds), shareOfYear), 3, 'cent')
  })
  if (rule.value === undefined || budget.value === undefined) return { found: amount }
  const { perUpperVmboPupil, thirds, shareOfYear } = rule.value
  const whole = `(${region.upperVmbo} x ${perUpperVmboPupil.eur} - ${region.all} x ${budget.value.perPupil.eur})`
  return { found: amount, arithmetic: `${whole} x ${thirds}/3${shareOfYear === 1 ? '' : ` x ${shareOfYear}`}` }
}

function regionProblems(region: Fields, at: unknown): FieldProblem[] {
  const fromAll = isRecord(at) && Number(at['year']) >= 2014
  return [
    ...requiredProblems(region, ['upperVmbo', ...(fromAll ? ['all'] : [])], 'region'),
    ...wholeNumberProblems(region['upperVmbo'], 'region.upperVmbo', 0),
    ...wholeNumberProblems(region['all'], 'region.all', 0),
  ]
}
