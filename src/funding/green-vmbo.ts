import type { Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import {
  booleanProblems,
  contextProblems,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type Fields,
} from '../core/fields.js'
import type { Entry } from '../ledger/entry.js'
import type { RuleContext } from '../policy/reading.js'
import { vmboPricePerPupil, type PupilPrice } from './facts/vmbo-price.js'
import { found, mapped } from './pupil-amounts.js'
import { noReadings, recordOr } from './pupil-check.js'

/**
 * A pupil of green vmbo, at an AOC.
 *
 * @category Green vmbo
 */
export interface GreenVmboPupil {
  /** The calendar year. */
  readonly year: number
  /** Whether the pupil has an indication for lwoo. */
  readonly lwoo: boolean
}

/**
 * What a pupil of green vmbo brings.
 *
 * @category Green vmbo
 */
export interface GreenVmboStatement {
  /** The parts for personnel and for material; one entry where they are not told apart. */
  readonly entries: readonly Entry[]
  /** The price as the regulation states it; unknown where no price of the year was read. */
  readonly total: Finding<Euro>
}

/**
 * What a vmbo pupil of an AOC brings in a calendar year: the only place where the law states one price per pupil.
 * Housing and the fixed posts of the institution are not in it.
 *
 * @param pupil - the year, and whether there is lwoo
 * @param context - the day of knowledge
 * @returns the price and its parts
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * funding.greenVmbo({ year: 2014, lwoo: false }).total.value // => { eur: '6650.26' }
 * funding.greenVmbo({ year: 2014, lwoo: true }).total.value // => { eur: '10334.44' }
 * ```
 * @category Green vmbo
 */
export function greenVmbo(pupil: GreenVmboPupil, context: RuleContext = {}): GreenVmboStatement {
  throwFieldProblems('the price of green vmbo', [
    ...recordOr(pupil, ['year', 'lwoo'], 'pupil', greenProblems),
    ...contextProblems(context),
  ])
  noReadings(context)
  const prices = found(vmboPricePerPupil, `${pupil.year}-01-01`, context)
  // Every price of the law has one with lwoo beside it.
  const price = prices.value === undefined ? undefined : pupil.lwoo ? prices.value.lwoo! : prices.value.regular
  const total = mapped(prices, () => price!.total)
  return { entries: price === undefined ? [] : entriesOf(price, total, String(pupil.year)), total }
}

function greenProblems(pupil: Fields) {
  return [
    ...requiredProblems(pupil, ['year', 'lwoo'], 'pupil'),
    ...wholeNumberProblems(pupil['year'], 'pupil.year', 1990, 2100),
    ...booleanProblems(pupil['lwoo'], 'pupil.lwoo'),
  ]
}

function entriesOf({ personnel, material }: PupilPrice, total: Finding<Euro>, period: string): Entry[] {
  if (total.value === undefined) return []
  const { value, evidence } = total
  const paid = { payer: 'rijk', receiver: 'mbo', form: 'cash', nature: 'transfer', period, evidence } as const
  if (personnel === undefined || material === undefined) {
    return [{ code: 'green-vmbo', what: 'price per pupil', amount: value, ...paid }]
  }
  return [
    { code: 'green-vmbo-personnel', what: 'price per pupil, personnel', amount: personnel, ...paid },
    { code: 'green-vmbo-material', what: 'price per pupil, material', amount: material, ...paid },
  ]
}
