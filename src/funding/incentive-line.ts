import type { Euro } from '../core/euro.js'
import type { Source } from '../core/evidence.js'
import type { Entry } from '../ledger/entry.js'
import type { SubsidyLine, UnknownAmount } from './vsv-subsidy-case.js'

/** A line of an incentive: an amount, or that it is not known. @internal */
export interface Line {
  readonly entry?: Entry
  readonly unknown?: UnknownAmount
}

const words = {
  'mbo-enrolment': 'weight of a year of stay',
  'mbo-diploma': 'expected weight of the diploma',
  'vsv-norm-change': 'expected change of the sum for keeping below the norm of vsv',
  'vsv-fewer-change': 'expected change of the subsidy for fewer new vsv students',
} as const

/** @internal */
export type IncentiveLine = keyof typeof words & SubsidyLine

/** @internal */
export function incentiveLine(code: IncentiveLine, amount: Euro, period: string, source: Source, arithmetic: string): Line {
  const parties = { payer: 'rijk', receiver: 'mbo', form: 'cash', nature: 'transfer' } as const
  const evidence = { source, grade: 'estimate' } as const
  return { entry: { code, what: words[code], amount, ...parties, period, arithmetic, evidence } }
}

/** @internal */
export function unknownLine(code: IncentiveLine, why: string, supply: string | undefined): Line {
  return { unknown: { code, why, ...(supply === undefined ? {} : { supply }) } }
}
