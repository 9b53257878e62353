import type { Amounts } from './amounts.js'

/**
 * What a flow means for society as a whole. A `transfer` moves money from one party to another, so that society is left
 * as it was. A `real` flow is a cost that somebody bears, such as hours of work that are used up, or a benefit that
 * somebody has, such as what an extra worker earns.
 *
 * @category Flows
 */
export type FlowNature = 'transfer' | 'real'

/**
 * What an amount rests on, from the strongest to the weakest.
 *
 * - `rct`: an experiment in which chance decided who took part
 * - `quasi-experimental`: a comparison that chance made nearly as good, such as a lottery, a border or a reform
 * - `descriptive`: a count, a price or a difference between groups that are not alike in other respects
 * - `expert`: the judgement of those who know
 * - `assumption`: a number to reckon with, for want of a better one
 *
 * @category Flows
 */
export type FlowEvidence = 'rct' | 'quasi-experimental' | 'descriptive' | 'expert' | 'assumption'

/**
 * All grades of evidence, from the strongest to the weakest.
 *
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * costBenefit.flowEvidence[0] // => 'rct'
 * ```
 * @category Flows
 */
export const flowEvidence: readonly FlowEvidence[] = [
  'rct',
  'quasi-experimental',
  'descriptive',
  'expert',
  'assumption',
]

/**
 * One cost or benefit by year: what it is, who pays it to whom, and what it rests on.
 *
 * A transfer has a payer and a receiver. A real cost has a payer and no receiver; a real benefit has a receiver and no
 * payer. An amount below 0 goes the other way: a saving on a cost may be written as a negative cost.
 *
 * @typeParam Party - the names of the parties, chosen by the caller
 * @category Flows
 */
export type Flow<Party extends string = string> = FlowParties<Party> & (FlowFacts | UnknownFacts)

/**
 * Who is on which side of a flow.
 *
 * @typeParam Party - the names of the parties
 * @category Flows
 */
export interface FlowParties<Party extends string = string> {
  /** Who pays, or bears the cost; absent for a real benefit. */
  readonly payer?: Party | undefined
  /** Who receives, or has the benefit; absent for a real cost. */
  readonly receiver?: Party | undefined
  /** Whether it moves money, or uses up or brings something. */
  readonly nature: FlowNature
}

/**
 * What a flow is and comes to.
 *
 * @category Flows
 */
export interface FlowFacts {
  /** What it is, in a few words; each flow of an appraisal has its own name. */
  readonly name: string
  /** Euros by year. */
  readonly amounts: Amounts
  /** Absent: the amounts are known. */
  readonly unknown?: undefined
  /** The year or period whose prices they are in: `2014`. All flows of an appraisal are in the same. */
  readonly priceLevel: number | string
  /** What they rest on. */
  readonly evidence: FlowEvidence
  /** Where they were read, or who says so. */
  readonly source?: string
  /** Whether they are put forward as a fact, which takes a source. */
  readonly isFact?: boolean
}

/**
 * A flow of which nobody knows the amount. It never counts as 0: a sum that it is part of has no total.
 *
 * @category Flows
 */
export interface UnknownFacts {
  /** What it is, in a few words; each flow of an appraisal has its own name. */
  readonly name: string
  /** Why there is no amount, in one sentence. */
  readonly unknown: string
  /** Absent: there are none. */
  readonly amounts?: undefined
}

/**
 * Writes down a transfer: money that one party gives to another.
 *
 * @typeParam Party - the names of the parties
 * @param payer - who pays
 * @param receiver - who receives
 * @param facts - what it is, its amounts in euros by year and what they rest on; or why they are not known
 * @returns the flow
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const subsidy = costBenefit.transfer('government', 'employer', {
 *   name: 'praktijkleren', amounts: [2700], priceLevel: 2014, evidence: 'descriptive',
 * })
 * subsidy.receiver // => 'employer'
 * ```
 * @category Flows
 */
export function transfer<const Party extends string>(
  payer: Party,
  receiver: Party,
  facts: FlowFacts | UnknownFacts,
): Flow<Party> {
  return { ...facts, payer, receiver, nature: 'transfer' }
}

/**
 * Writes down a real cost: time or goods that are used up.
 *
 * @typeParam Party - the names of the parties
 * @param payer - who bears it
 * @param facts - what it is, its amounts in euros by year and what they rest on; or why they are not known
 * @returns the flow
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const hours = { name: 'supervision', unknown: 'Nobody wrote the hours down.' }
 * costBenefit.realCost('employer', hours).payer // => 'employer'
 * ```
 * @category Flows
 */
export function realCost<const Party extends string>(payer: Party, facts: FlowFacts | UnknownFacts): Flow<Party> {
  return { ...facts, payer, nature: 'real' }
}

/**
 * Writes down a real benefit: something that there would else not be.
 *
 * @typeParam Party - the names of the parties
 * @param receiver - who has it
 * @param facts - what it is, its amounts in euros by year and what they rest on; or why they are not known
 * @returns the flow
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const health = { name: 'better health', unknown: 'No source was read.' }
 * costBenefit.realBenefit('pupil', health).receiver // => 'pupil'
 * ```
 * @category Flows
 */
export function realBenefit<const Party extends string>(receiver: Party, facts: FlowFacts | UnknownFacts): Flow<Party> {
  return { ...facts, receiver, nature: 'real' }
}

/**
 * The weakest of some grades: what a product of several numbers rests on.
 *
 * @param grades - the grades, at least one
 * @returns the weakest
 * @internal
 */
export function weakest(...grades: readonly FlowEvidence[]): FlowEvidence {
  return flowEvidence[Math.max(...grades.map((grade) => flowEvidence.indexOf(grade)))]!
}
