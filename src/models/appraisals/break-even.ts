import { breakEven as breakEvenOf, type Pays } from '../../cost-benefit/sensitivity/break-even.js'
import type { Discounting } from '../../cost-benefit/discounting/discounting.js'
import type { Flow } from '../../cost-benefit/flows/flow.js'
import { whoGainsWhoPays } from '../../cost-benefit/flows/who-gains-who-pays.js'
import type { LossChannel } from '../pathway/channels.js'
import { drawOf, type ClassDraws } from './class-draws.js'
import { extraOutcomes, outcomeFlows } from './class-flows.js'
import { named } from './class-model.js'
import type { TrajectOptions } from './options.js'
import { perspectiveNames, perspectives, type AppraisalParty, type TrajectPerspective } from './parties.js'

/**
 * From which effect a class pays for itself to a party. The effect is the share of all who are lost in the channels
 * looked at whom the class keeps, the same in each; it is put in people as well, so that no effect has to be assumed.
 *
 * @category Appraisals
 */
export interface TrajectBreakEven {
  /**
   * - `pays-from`: from `effect` on
   * - `pays-already`: without any effect
   * - `never-pays`: not even if nobody was lost in these channels
   * - `pays-up-to`, `several-ranges`: only up to an effect, or between some, since those who are kept cost more than
   *   they bring
   * - `cannot-be-said`: something that it takes is not known or not given; see `supply`
   */
  readonly outcome: 'pays-from' | 'pays-already' | 'never-pays' | 'pays-up-to' | 'several-ranges' | 'cannot-be-said'
  /**
   * What the class costs the party where it has no effect, in euros at the start; below 0 where it saves. Absent where
   * that is not known.
   */
  readonly extraCost?: number
  /** The effect at which it breaks even, 0 to 1; absent where there is no such single point. */
  readonly effect?: number
  /** How many vsv'ers it then prevents, in people of the class. */
  readonly preventedVsv?: number
  /** How many startkwalificaties more there are then. */
  readonly extraStartkwalificaties?: number
  /** All break-even effects, where there are several. */
  readonly effects?: readonly number[]
  /** How many vsv'ers it prevents where nobody is lost in the channels looked at: the most there can be. */
  readonly mostPreventedVsv: number
  /** How many startkwalificaties more there are then. */
  readonly mostExtraStartkwalificaties: number
  /**
   * What one prevented vsv'er must be worth to the party at the least, in euros at the start, for the class to pay even
   * where it prevents all of them. Absent where the class costs nothing extra, that is not known, or there is nobody
   * to keep.
   */
  readonly leastWorthEach?: number
  /** Why it cannot be said. */
  readonly because?: 'unknown-parts' | 'no-worth-given'
  /** The flows that are not known. */
  readonly flows?: readonly string[]
  /** What to supply. */
  readonly supply?: readonly string[]
}

/**
 * The break-even effect of each perspective.
 *
 * @category Appraisals
 */
export type TrajectBreakEvens = Readonly<Record<TrajectPerspective | 'society', TrajectBreakEven>>

/** What it takes to look for break-even effects. */
export interface BreakEvenInput {
  readonly options: TrajectOptions
  readonly counter: (draws: Readonly<Record<string, ArrayLike<number>>>) => ClassDraws
  /** What the class takes, with what is not known. */
  readonly budget: readonly Flow<AppraisalParty>[]
  readonly discounting: Discounting
}

type Name = TrajectPerspective | 'society'

/** What the effect comes to: the net present value of each perspective, and people. */
interface AtEffect {
  readonly values: Readonly<Record<Name, number>>
  readonly vsv: number
  readonly startkwalificaties: number
}

/** The pieces into which all effects are cut, each searched for one break-even effect. */
const steps = 20

/**
 * The break-even effect of each perspective.
 *
 * @internal
 */
export function breakEvens(input: BreakEvenInput): TrajectBreakEvens {
  const fixed = netsOf(input.budget, input)
  const grid = Array.from({ length: steps + 1 }, (_, index) => index / steps)
  const onGrid = input.counter(drawsAt(grid, input.options))
  const known = new Map(grid.map((effect, draw) => [effect, atCounts(drawOf(onGrid, draw), input, fixed)]))
  const at = (effect: number): AtEffect => {
    const found = known.get(effect) ?? atCounts(input.counter(drawsAt([effect], input.options)), input, fixed)
    known.set(effect, found)
    return found
  }
  const touched = outcomeFlows(input.options, drawOf(onGrid, steps))
  return Object.fromEntries(perspectiveNames().map((name) => [name, ofPerspective(name, input, at, touched)])) as TrajectBreakEvens
}

/** The channels looked at share the effect; the class makes no difference in the others. */
function drawsAt(effects: readonly number[], { breakEvenBy }: TrajectOptions): Record<string, readonly number[]> {
  const of = (channel: LossChannel) => (breakEvenBy?.includes(channel) ?? true ? 1 : 0)
  const shares = named({ 'no-bb-diploma': of('no-bb-diploma'), 'not-admitted': of('not-admitted'), 'no-mbo-2-diploma': of('no-mbo-2-diploma') })
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, effects.map((effect) => share * effect)]))
}

function atCounts(counts: ClassDraws, input: BreakEvenInput, fixed: Readonly<Record<Name, number>>): AtEffect {
  const nets = netsOf(outcomeFlows(input.options, counts), input)
  const values = Object.fromEntries(perspectiveNames().map((name) => [name, fixed[name] + nets[name]]))
  return {
    values: values as Record<Name, number>,
    vsv: sum(extraOutcomes('prevented-vsv', counts)),
    startkwalificaties: sum(extraOutcomes('startkwalificatie', counts)),
  }
}

/** What flows come to for each perspective, by the parts that are known. */
function netsOf(flows: readonly Flow<AppraisalParty>[], { options, discounting }: BreakEvenInput): Record<Name, number> {
  const rows = flows.length === 0 ? [] : whoGainsWhoPays(flows, { years: options.years, discounting }).rows
  const netOf = (parties: readonly AppraisalParty[] | undefined) => {
    return sum(rows.filter(({ party }) => parties?.includes(party) ?? true).map(({ net }) => net.known))
  }
  return Object.fromEntries(perspectiveNames().map((name) => [name, netOf(partiesOf(name))])) as Record<Name, number>
}

function partiesOf(name: Name): readonly AppraisalParty[] | undefined {
  return name === 'society' ? undefined : perspectives[name]
}

/** Whether a flow makes a difference to a perspective: within it, or in society, a transfer does not. */
function concerns(name: Name, { payer, receiver }: Flow<AppraisalParty>): boolean {
  const parties = partiesOf(name)
  const isIn = (party: AppraisalParty | undefined) => party !== undefined && (parties?.includes(party) ?? true)
  return isIn(payer) !== isIn(receiver)
}

function ofPerspective(
  name: Name,
  input: BreakEvenInput,
  at: (effect: number) => AtEffect,
  outcomes: readonly Flow<AppraisalParty>[],
): TrajectBreakEven {
  const most = at(1)
  const people = { mostPreventedVsv: most.vsv, mostExtraStartkwalificaties: most.startkwalificaties }
  const unknown = input.budget.filter((flow) => flow.unknown !== undefined && concerns(name, flow)).map((flow) => flow.name)
  if (unknown.length > 0) {
    const supply = suppliesOf(input.options, unknown)
    return { outcome: 'cannot-be-said', ...people, because: 'unknown-parts', flows: unknown, supply }
  }
  const extraCost = 0 - at(0).values[name]
  const each = extraCost > 0 && most.vsv > 0 ? { leastWorthEach: extraCost / most.vsv } : {}
  const costs = { extraCost, ...people, ...each }
  if (name !== 'school' && !outcomes.some((flow) => concerns(name, flow))) {
    return { outcome: 'cannot-be-said', ...costs, because: 'no-worth-given', supply: [worthFor(name)] }
  }
  return { ...costs, ...searched(name, at) }
}

function searched(name: Name, at: (effect: number) => AtEffect): Pick<TrajectBreakEven, 'outcome' | 'effect' | 'effects' | 'preventedVsv' | 'extraStartkwalificaties'> {
  const search = { base: { effect: 0 }, parameter: 'effect', low: 0, high: 1, steps } as const
  const { pays, points } = breakEvenOf(({ effect }) => at(effect).values[name], search)
  const point = points.length === 1 ? points[0]! : undefined
  if (point === undefined) return { outcome: outcomeOf[pays], ...(points.length === 0 ? {} : { effects: points }) }
  const { vsv, startkwalificaties } = at(point)
  if (pays === 'from' && point === 0) return { outcome: 'pays-already' }
  return { outcome: outcomeOf[pays], effect: point, preventedVsv: vsv, extraStartkwalificaties: startkwalificaties }
}

const outcomeOf: Readonly<Record<Pays, TrajectBreakEven['outcome']>> = {
  never: 'never-pays',
  always: 'pays-already',
  from: 'pays-from',
  'up-to': 'pays-up-to',
  'several-ranges': 'several-ranges',
}

function worthFor(name: Name): string {
  if (name === 'society') return 'options.worth, with a part that is real and no transfer alone'
  const whom = name === 'others' ? name : perspectives[name].join(' or ')
  return `options.worth or options.extraYears, with a part that ${whom} pays or receives`
}

/** Where the statements say that an amount may be given. */
function suppliesOf({ budget }: TrajectOptions, flows: readonly string[]): string[] {
  const sides = [['traject', budget.traject], ['regular', budget.regular]] as const
  const supplies = sides.flatMap(([side, years]) => years.flat().flatMap(({ unknown }) => {
    const isMeant = (code: string) => flows.some((flow) => flow === `${side}: ${code}` || flow.startsWith(`${side}: ${code}, `))
    return unknown.filter(({ code }) => isMeant(code)).map(({ code, supply }) => supply ?? `options.budget.${side}, ${code}`)
  }))
  return [...new Set(supplies)]
}

function sum(numbers: ArrayLike<number>): number {
  return Array.from(numbers).reduce((total, number) => total + number, 0)
}
