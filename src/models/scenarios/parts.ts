import { deepFreeze } from '../../core/freeze.js'
import type { Basis } from '../../projection/scenarios/scenario.js'
import { counterproposals, factors } from '../../register/factors.js'
import type { Counterproposal, FactorCode } from '../../register/factors/factor.js'
import type { PathwayParameter } from '../pathway/codes.js'

/**
 * A factor of table 2 of the 2014 report, or a proposal of its schools, as a part of a scenario: which parameters of the
 * {@link pathway} it changes, which way, and what it rests on. How much is for the caller to say, since nobody published
 * that.
 *
 * @typeParam Code - the codes
 * @category Scenarios
 */
export interface ScenarioPart<Code extends string = string> {
  /** Its code in `policy.factors()` or `policy.counterproposals()`. */
  readonly code: Code
  /** What the report says of it. */
  readonly says: string
  /** Which way the parameters go; `unclear` where the report does not say, so that the caller has to. */
  readonly direction: 'up' | 'down' | 'unclear'
  /** The parameters of the pathway, each changed by as large a part of itself. */
  readonly parameters: readonly PathwayParameter[]
  /** The rule it rests on, or the assumption where no rule makes it. */
  readonly basis: Basis
  /** Who acts ahead of it according to the report; absent where it names nobody. */
  readonly anticipatedBy?: string
}

const entree: readonly PathwayParameter[] = ['entree-share-leerjaar-3', 'entree-share-leerjaar-4']
const maatwerk: readonly PathwayParameter[] = ['lwt-share-leerjaar-3', 'lwt-share-leerjaar-4', ...entree, 'vakmanschap-share']

/** What the table speaks of in each factor: the number of pupils in maatwerk, or in the entreeopleiding. */
const changedBy: Readonly<Record<FactorCode, readonly PathwayParameter[]>> = {
  demography: ['entrants'],
  'pass-rules-and-reference-levels': entree,
  entreeopleiding: maatwerk,
  'passend-onderwijs': maatwerk,
  'vsv-policy': maatwerk,
  'mbo-funding-model': maatwerk,
}

/** Of the facts that followed a factor, the one that was to bring the effect about. */
const factOf: Readonly<Record<Exclude<FactorCode, 'demography'>, string>> = {
  'pass-rules-and-reference-levels': 'UIT-04',
  entreeopleiding: 'ENT-01',
  'passend-onderwijs': 'PO-01',
  'vsv-policy': 'TGT-02',
  'mbo-funding-model': 'FUN-04',
}

/** The tests were feared at the exam of the vmbo, which the vakmanschaproute does not have, and at that of mbo-2. */
const failingOnTests: readonly PathwayParameter[] = [
  ...(['no-diploma', 'no-diploma-lwt', 'no-mbo-2-diploma', 'no-mbo-2-diploma-lwt'] as const),
  ...(['no-mbo-2-diploma-entree', 'no-mbo-2-diploma-vakmanschap'] as const),
]

/**
 * The six factors of table 2 of the 2014 report as parts of scenarios.
 *
 * The table speaks of the number of pupils in maatwerktrajecten, so a factor changes the shares of the trajects in
 * leerjaar 3 and 4: in the case of the exams that of an entree within the vmbo, in that of demography the pupils who
 * enter. A factor rests on the fact of the register that was to bring its effect about; demography on an assumption.
 *
 * @returns the parts in the order of the table, frozen, the same list each time
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * models.scenarios.factors().map((part) => part.direction) // => ['down', 'up', 'unclear', 'up', 'up', 'up']
 * models.scenarios.factors()[1]?.basis // => { rule: 'exams/vmbo-bb/rekentoets-counts', effect: 'UIT-04' }
 * ```
 * @category Scenarios
 */
export function scenarioFactors(): readonly ScenarioPart<FactorCode>[] {
  listed ??= deepFreeze(
    factors().map(({ code, size, steps, anticipation }) => ({
      code,
      says: steps.map(({ says }) => says).join(' '),
      direction: size.direction === 'same' ? 'unclear' : size.direction,
      parameters: changedBy[code],
      basis: basisOf(code),
      ...(anticipation === undefined ? {} : { anticipatedBy: anticipation.by }),
    })),
  )
  return listed
}

function basisOf(code: FactorCode): Basis {
  if (code === 'demography') return { assumption: 'Fewer pupils by demography, as table 2 of the 2014 report has it' }
  const { key, id } = factors()
    .find((factor) => factor.code === code)!
    .followed.find(({ id: fact }) => fact === factOf[code])!
  return { rule: key, effect: id }
}

/**
 * What the schools of the 2014 report propose in its section 4.3, as parts of scenarios: no requirement of 2F, and a
 * route up to mbo-2 without it.
 *
 * Either takes away a part of the pupils who are lost at the exams of the vmbo and of mbo-2. The first speaks of vmbo and
 * mbo; the second of one route through both. The route gives no right to go on to mbo-3; the pathway ends at the
 * startkwalificatie, so that this does not show. A proposal of schools is no proposal of law: it rests on an assumption.
 *
 * @returns the parts in the order of the report, frozen, the same list each time
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * models.scenarios.counterproposals().map((part) => part.code) // => ['reconsider-2f', 'route-to-mbo-2-without-tests']
 * models.scenarios.counterproposals()[0]?.direction // => 'down'
 * ```
 * @category Scenarios
 */
export function scenarioCounterproposals(): readonly ScenarioPart<Counterproposal['code']>[] {
  proposed ??= deepFreeze(
    counterproposals().map(({ code, says }) => ({
      code,
      says,
      direction: 'down' as const,
      parameters: failingOnTests,
      basis: { assumption: `${says} Proposed by the schools of the 2014 report (section 4.3)` },
    })),
  )
  return proposed
}

let listed: readonly ScenarioPart<FactorCode>[] | undefined
let proposed: readonly ScenarioPart<Counterproposal['code']>[] | undefined
