import { weakest, type Flow } from '../../cost-benefit/flows/flow.js'
import { drawnAmounts, scaledAmounts, type Amounts } from '../../cost-benefit/flows/amounts.js'
import { flowsOfEffect } from '../../cost-benefit/effects/flows-of-effect.js'
import type { OutcomeEffect } from '../../cost-benefit/effects/outcome-effect.js'
import { lessOf, type ClassDraws } from './class-draws.js'
import { ledgerFlows } from './ledger-flows.js'
import type { TrajectOptions, TrajectWorth } from './options.js'
import type { AppraisalParty } from './parties.js'

type TrajectFlow = Flow<AppraisalParty>

/** Factors that differ from draw to draw; each is 1 when absent. */
export interface Factors {
  readonly cost?: ArrayLike<number> | undefined
  readonly worth?: ArrayLike<number> | undefined
}

/**
 * What the class takes, less what its pupils would take in regular bb.
 *
 * @internal
 */
export function budgetFlows({ budget }: TrajectOptions, { cost }: Factors = {}): TrajectFlow[] {
  const { traject, regular, priceLevel, forms } = budget
  const counted = { priceLevel, ...(forms === undefined ? {} : { forms }) }
  const flows = [
    ...ledgerFlows(traject, { name: 'traject', ...counted }),
    ...ledgerFlows(regular, { name: 'regular', ...counted, saved: true }),
  ]
  if (cost === undefined) return flows
  return flows.map((flow) => {
    return flow.amounts === undefined ? flow : { ...flow, amounts: scaledAmounts(flow.amounts as Float64Array, cost) }
  })
}

/**
 * What the difference in outcomes and in years of education comes to.
 *
 * @internal
 */
export function outcomeFlows(options: TrajectOptions, counts: ClassDraws, factors: Factors = {}): TrajectFlow[] {
  const { worth, years } = options
  const ofWorth = worth === undefined ? [] : flowsOfEffect(effectOf(options, worth, counts, factors), { years })
  return [...ofWorth, ...extraYearFlows(options, counts)]
}

/**
 * How many outcomes more there are by draw and year.
 *
 * @internal
 */
export function extraOutcomes(of: TrajectWorth['of'], { regular, traject }: ClassDraws): Float64Array {
  if (of === 'startkwalificatie') return lessOf(traject.startkwalificaties, regular.startkwalificaties)
  return lessOf(regular.vsv, traject.vsv)
}

/** A worth as an effect on outcomes of cost-benefit analysis. */
function effectOf(
  { budget, effectEvidence = 'assumption' }: TrajectOptions,
  { of, startsAfter = 1, ...worth }: TrajectWorth,
  counts: ClassDraws,
  { worth: factor }: Factors,
): OutcomeEffect<AppraisalParty> {
  const numbers = extraOutcomes(of, counts)
  const scaled = factor === undefined ? numbers : numbers.map((number, at) => number * factor[Math.floor(at / counts.cycles)]!)
  const source = 'the pathway from vmbo-bb to a startkwalificatie'
  return {
    ...worth,
    outcome: outcomeNames[of],
    extra: { value: amountsOf(scaled, counts), evidence: effectEvidence, source },
    startsAfter,
    parties: { person: 'pupil', government: 'rijk', others: 'others' },
    priceLevel: budget.priceLevel,
  }
}

const outcomeNames = { 'prevented-vsv': 'vsv prevented', startkwalificatie: 'startkwalificatie' } as const

function amountsOf(numbers: Float64Array, { draws }: ClassDraws): Float64Array | Amounts {
  return draws === 1 ? numbers : drawnAmounts(draws, numbers)
}

/**
 * What more years in education come to.
 *
 * @internal
 */
export function extraYearFlows({ extraYears = [], budget, effectEvidence = 'assumption' }: TrajectOptions, counts: ClassDraws): TrajectFlow[] {
  return extraYears.map(({ name, in: where, each, nature, payer, receiver, evidence, source }) => {
    const years = lessOf(counts.traject[where], counts.regular[where])
    const amounts = amountsOf(years.map((number) => number * each), counts)
    const grade = weakest(evidence, effectEvidence)
    const facts = { name: `more years in ${where}: ${name}`, amounts, priceLevel: budget.priceLevel, evidence: grade, source }
    return { ...facts, payer, receiver, nature }
  })
}
