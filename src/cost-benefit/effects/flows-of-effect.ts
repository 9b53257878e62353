import { throwProblems } from '../../core/errors.js'
import type { Amounts } from '../flows/amounts.js'
import { realBenefit, realCost, transfer, weakest, type Flow, type FlowFacts } from '../flows/flow.js'
import { pathOf } from '../flows/present-values.js'
import { effectProblems } from './check.js'
import { convolve, times } from './convolve.js'
import type { EffectPart, Graded, OutcomeEffect, YearsSince } from './outcome-effect.js'

/**
 * The flows that more outcomes of a kind bring, party by party.
 *
 * For earnings there is a real benefit to the person, and a transfer of the tax on it to government; where some of it
 * is displaced, a real cost to others, and the tax that they pay less. Benefits that are not paid go from the person to
 * government. So what government, the person and the others gain is together what society gains. A flow rests on the
 * weakest of the numbers that it is a product of, and names all their sources.
 *
 * @typeParam Party - the names of the parties
 * @param effect - the outcomes and what each brings
 * @param options - the years of the appraisal
 * @param options.years - how many years the flows have; what comes later is left out
 * @returns the flows, named after the outcome and the part
 * @throws MaatwerkError `invalid-input` with everything that is wrong with the effect
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * const assumed = <Value>(value: Value) => ({ value, evidence: 'assumption' }) as const
 * const flows = costBenefit.flowsOfEffect(
 *   {
 *     outcome: 'diploma',
 *     extra: assumed([2]),
 *     persistence: assumed([1, 0.5]),
 *     parts: [{ kind: 'participation', gap: assumed(0.25), wage: assumed(20000) }],
 *     taxShare: assumed(0.25),
 *     parties: { person: 'pupil', government: 'government' },
 *     priceLevel: 2014,
 *   },
 *   { years: 3 },
 * )
 * flows.map(({ name }) => name) // => ['diploma: participation', 'diploma: participation, tax']
 * flows[0]?.amounts // => new Float64Array([10000, 5000, 0])
 * flows[1]?.amounts // => new Float64Array([2500, 1250, 0])
 * ```
 * @category Effects
 */
export function flowsOfEffect<Party extends string>(
  effect: OutcomeEffect<Party>,
  options: { readonly years: number },
): Flow<Party>[] {
  throwProblems('invalid-input', 'an effect on outcomes', effectProblems(effect, options?.years))
  return effect.parts.flatMap((part) => flowsOfPart(effect, part, options.years))
}

type Grades = readonly (Graded<unknown> | undefined)[]

function flowsOfPart<Party extends string>(
  effect: OutcomeEffect<Party>,
  part: EffectPart<Party>,
  years: number,
): Flow<Party>[] {
  const { person, government } = effect.parties
  const { perYear, grades } = yieldOf(part, years)
  const amounts = times(
    convolve(effect.extra.value, responseOf(effect, perYear), years),
    1 - (effect.deadweightShare?.value ?? 0),
  )
  const name = `${effect.outcome}: ${part.name ?? part.kind}`
  const common = [effect.extra, effect.deadweightShare, effect.persistence, ...grades]
  if (part.kind === 'benefits') return [transfer(person, government, factsOf(effect, name, amounts, common))]
  if (part.kind === 'other') {
    const { payer, receiver, nature } = part
    return [{ ...factsOf(effect, name, amounts, common), payer, receiver, nature }]
  }
  return earningsFlows(effect, name, amounts, common)
}

function earningsFlows<Party extends string>(
  effect: OutcomeEffect<Party>,
  name: string,
  earned: Amounts,
  grades: Grades,
): Flow<Party>[] {
  const { taxShare: tax, displacementShare: displaced } = effect
  const { person, government, others } = effect.parties
  const flows: Flow<Party>[] = [realBenefit(person, factsOf(effect, name, earned, grades))]
  const taxed = (named: string, amounts: Amounts, all: Grades) =>
    factsOf(effect, `${named}, tax`, times(amounts, tax!.value), [...all, tax])
  if (tax !== undefined) flows.push(transfer(person, government, taxed(name, earned, grades)))
  if (displaced === undefined || others === undefined) return flows
  const [lost, all] = [times(earned, displaced.value), [...grades, displaced]]
  flows.push(realCost(others, factsOf(effect, `${name}, displaced`, lost, all)))
  if (tax !== undefined) flows.push(transfer(government, others, taxed(`${name}, displaced`, lost, all)))
  return flows
}

/** What a part comes to for one outcome that persists, by year since it began to count. */
function yieldOf(part: EffectPart, years: number): { readonly perYear: Float64Array; readonly grades: Grades } {
  const product = (one: Graded<YearsSince>, other: Graded<YearsSince>) => {
    const factors = pathOf(other.value, years)
    return { perYear: pathOf(one.value, years).map((each, year) => each * factors[year]!), grades: [one, other] }
  }
  if (part.kind === 'participation') return product(part.gap, part.wage)
  if (part.kind === 'wage') return product(part.gap, part.participation)
  return { perYear: pathOf(part.amount.value, years), grades: [part.amount] }
}

/** What one outcome brings by year since it came about: nothing before it begins to count, then what persists. */
function responseOf({ persistence, startsAfter = 0 }: OutcomeEffect, perYear: Float64Array): Float64Array {
  const persists = pathOf(persistence.value, perYear.length)
  return perYear.map((_, year) =>
    year < startsAfter ? 0 : perYear[year - startsAfter]! * persists[year - startsAfter]!,
  )
}

function factsOf({ priceLevel }: OutcomeEffect, name: string, amounts: Amounts, grades: Grades): FlowFacts {
  const given = grades.filter((each) => each !== undefined)
  const sources = [...new Set(given.map(({ source }) => source).filter((source) => source !== undefined))]
  return {
    name,
    amounts,
    priceLevel,
    evidence: weakest(...given.map(({ evidence }) => evidence)),
    ...(sources.length === 0 ? {} : { source: sources.join('; ') }),
  }
}
