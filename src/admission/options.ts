import { isRecord, recordProblems, type FieldProblem } from '../core/fields.js'
import { step } from '../core/problems.js'
import type { Verdict } from '../core/verdict.js'
import {
  vervangendeLeerplicht,
  type VervangendeLeerplichtOutcome,
  type VervangendeReason,
} from '../leerplicht/vervangende-leerplicht.js'
import type { AdmissionContext, SoughtProgramme } from './applicant.js'
import { assertAll, programmeProblems } from './check.js'
import { entreeAccess, leerwerktrajectOnward } from './facts-entree.js'
import { entreeDiploma } from './facts-mbo.js'
import { offerProblems, pupilProblems, type Pupil, type RouteOffer } from './pupil.js'
import { entreeRefusal } from './refusal.js'
import type { RouteOutcome, RouteQuestion, RouteReason, RouteVerdict } from './route-conditions.js'
import { rulesOfRoutes } from './route-question.js'
import { entreeInVmbo } from './to-entree-in-vmbo.js'
import { entreeVerdict, type EntreeAdmission, type EntreeReason } from './to-entree.js'
import { doorlopendeLeerroute, geintegreerdeRoute, vakmanschaproute } from './to-leerroute.js'
import { leerwerktraject } from './to-leerwerktraject.js'
import { mboVerdict, type MboAdmission, type MboReason } from './to-mbo.js'
import { vm2 } from './to-vm2.js'

/**
 * A way on for a pupil, in the order of {@link optionsFor}.
 *
 * @category Options
 */
export type OptionCode =
  | 'entreeopleiding-in-vmbo'
  | 'leerwerktraject'
  | 'vm2'
  | 'vakmanschaproute'
  | 'doorlopende-leerroute'
  | 'geintegreerde-route'
  | 'entree'
  | 'mbo-2'
  | 'mbo-3'
  | 'mbo-4'
  | 'vervangende-leerplicht-3a'
  | 'vervangende-leerplicht-3b'

/**
 * What the verdict on a way on can come to.
 *
 * @category Options
 */
export type OptionOutcome = RouteOutcome | EntreeAdmission | MboAdmission | VervangendeLeerplichtOutcome

/**
 * A condition in the verdict on a way on.
 *
 * @category Options
 */
export type OptionReason = RouteReason | EntreeReason | MboReason | VervangendeReason

/**
 * One way on for a pupil.
 *
 * @category Options
 */
export interface PupilOption {
  /** Which. */
  readonly code: OptionCode
  /**
   * How it stands: open to the pupil, closed, left to an institution that has no duty to admit, or undetermined since a
   * fact is missing or the law was not read.
   */
  readonly state: 'open' | 'closed' | 'institution-decides' | 'undetermined'
  /** The verdict with its reasons, and what is missing. */
  readonly verdict: Verdict<OptionOutcome, OptionReason>
  /** The conditions that close it, by code; empty where it is not closed. */
  readonly closedBy: readonly OptionReason[]
  /** The conditions that leave it undetermined, with what to supply for each; empty where it is not undetermined. */
  readonly undecidedBy: readonly UndecidedCondition[]
}

/**
 * A condition that is not known to be met and not known to fail.
 *
 * @category Options
 */
export interface UndecidedCondition {
  /** The condition, as a code. */
  readonly code: OptionReason
  /** The facts that can settle it, as paths into the pupil; empty where the law of the day was not read. */
  readonly supply: readonly string[]
}

/**
 * What schools and institutions offer a pupil, by the way on. What is not known is left out.
 *
 * @category Input
 */
export interface Offers {
  /** An entreeopleiding in the vmbo. */
  readonly entreeopleidingInVmbo?: RouteOffer | undefined
  /** A leerwerktraject. */
  readonly leerwerktraject?: RouteOffer | undefined
  /** VM2. */
  readonly vm2?: RouteOffer | undefined
  /** The vakmanschaproute. */
  readonly vakmanschaproute?: RouteOffer | undefined
  /** A doorlopende leerroute. */
  readonly doorlopendeLeerroute?: RouteOffer | undefined
  /** The geïntegreerde route. */
  readonly geintegreerdeRoute?: RouteOffer | undefined
  /** A programme of mbo-2. */
  readonly mbo2?: OfferedProgramme | undefined
  /** A programme of mbo-3. */
  readonly mbo3?: OfferedProgramme | undefined
  /** A programme of mbo-4. */
  readonly mbo4?: OfferedProgramme | undefined
}

/**
 * A programme of the mbo of which the level is known.
 *
 * @category Input
 */
export type OfferedProgramme = Omit<SoughtProgramme, 'level'>

/**
 * A pupil with what is on offer.
 *
 * @category Input
 */
export interface PupilWithOffers extends Pupil {
  /** What is on offer. */
  readonly offers?: Offers | undefined
}

const routes = [
  ['entreeopleiding-in-vmbo', 'entreeopleidingInVmbo', entreeInVmbo],
  ['leerwerktraject', 'leerwerktraject', leerwerktraject],
  ['vm2', 'vm2', vm2],
  ['vakmanschaproute', 'vakmanschaproute', vakmanschaproute],
  ['doorlopende-leerroute', 'doorlopendeLeerroute', doorlopendeLeerroute],
  ['geintegreerde-route', 'geintegreerdeRoute', geintegreerdeRoute],
] as const satisfies readonly (readonly [
  OptionCode,
  keyof Offers,
  (question: RouteQuestion) => RouteVerdict,
])[]

const programmes = [
  ['mbo-2', 'mbo2'],
  ['mbo-3', 'mbo3'],
  ['mbo-4', 'mbo4'],
] as const

/**
 * Every way on for a pupil of the vmbo on a day, each with its verdict: the trajects and routes in the vmbo, the
 * entreeopleiding, the programmes of the mbo, and vervangende leerplicht.
 *
 * The order is fixed, from the vmbo to the mbo; it says nothing of what is best. What is on offer stands in `offers`.
 * Where it is not given, a way that the law and the pupil leave open is `undetermined`: `undecidedBy` tells for each
 * open condition what to supply, or that the law of the day was not read. A way that is `closed` tells in `closedBy`
 * by which conditions. So the birth, the leerweg, the leerjaar and the diplomas suffice to start with. The verdicts are those of {@link toEntreeInVmbo}, {@link
 * toLeerwerktraject}, {@link toVm2}, {@link toVakmanschaproute}, {@link toDoorlopendeLeerroute}, {@link
 * toGeintegreerdeRoute}, {@link toEntree} and {@link toMbo}, and of `leerplicht.vervangendeLeerplicht`. `open` does not
 * say that nobody may refuse: see {@link mayRefuse}. Not among the ways: staying in the own leerweg, the havo, and the
 * technologieroute, which never starts from bb.
 *
 * @param pupil - the pupil, and what is on offer, as far as they are known
 * @param context - the day whose law applies, the day of knowledge, and a reading
 * @returns the twelve ways on, in their order
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { admission } from 'maatwerktrajecten'
 *
 * const pupil = { bornOn: '1999-03-14', leerweg: 'bb', leerjaar: 3, diplomas: [] } as const
 * const options = admission.optionsFor(pupil, { on: '2014-09-01' })
 * const closed = options.filter(({ state }) => state === 'closed').map(({ code }) => code)
 * closed // => ['doorlopende-leerroute', 'geintegreerde-route']
 *
 * const vm2 = options.find(({ code }) => code === 'vm2')
 * vm2?.undecidedBy.map(({ code }) => code) // => ['leerweg-of-the-route', 'cohort-may-start', 'related-bol']
 * vm2?.undecidedBy[1]?.supply // => ['offers.vm2.cohortStartedOn']
 *
 * const kb = admission.optionsFor({ ...pupil, leerweg: 'kb' }, { on: '2014-09-01' })
 * kb.find(({ code }) => code === 'leerwerktraject')?.closedBy // => ['vmbo-bb-pupil']
 * ```
 * @category Options
 */
export function optionsFor(pupil: PupilWithOffers, context: AdmissionContext): PupilOption[] {
  assertAll([...pupilProblems(pupil, context, ['offers']), ...offersProblems(pupil)], context, rulesOfOptions)
  const { bornOn, firstFullSchoolYear } = pupil
  const instead = vervangendeLeerplicht({ bornOn, firstFullSchoolYear }, { ...context, reading: undefined })
  return [
    ...routes.map(([code, name, verdictOf]) => {
      return optionOf(code, verdictOf({ pupil, offer: pupil.offers?.[name] ?? {}, context, at: `offers.${name}` }))
    }),
    optionOf('entree', entreeVerdict(pupil, context)),
    ...programmes.map(([level, name]) => {
      const programme: SoughtProgramme = { ...pupil.offers?.[name], level }
      return optionOf(level, mboVerdict({ applicant: pupil, programme, context, at: `offers.${name}` }))
    }),
    optionOf('vervangende-leerplicht-3a', instead.at3a),
    optionOf('vervangende-leerplicht-3b', instead.at3b),
  ]
}

const rulesOfOptions = [...rulesOfRoutes, entreeAccess, leerwerktrajectOnward, entreeRefusal, entreeDiploma]

const stateOf = {
  open: 'open',
  admissible: 'open',
  right: 'open',
  closed: 'closed',
  'not-admissible': 'closed',
  'institution-decides': 'institution-decides',
  'no-right': 'institution-decides',
  undetermined: 'undetermined',
} as const satisfies Readonly<Record<OptionOutcome | 'undetermined', PupilOption['state']>>

function optionOf(
  code: OptionCode,
  { outcome, reasons, missing }: Verdict<OptionOutcome, OptionReason>,
): PupilOption {
  const state = stateOf[outcome]
  const failed = reasons.filter((reason) => reason.state === 'not-met').map((reason) => reason.code)
  const open = reasons
    .filter((reason) => reason.state === 'unknown')
    .map((reason) => ({ code: reason.code, supply: reason.facts.filter((fact) => missing.includes(fact)) }))
  return {
    code,
    state,
    verdict: { outcome, reasons, missing },
    closedBy: state === 'closed' ? failed : [],
    undecidedBy: state === 'undetermined' ? open : [],
  }
}

function offersProblems({ offers }: PupilWithOffers): FieldProblem[] {
  if (offers === undefined) return []
  const names = [...routes.map(([, name]) => name), ...programmes.map(([, name]) => name)]
  const shape = recordProblems(offers, names, 'offers')
  if (!isRecord(offers)) return shape
  const given = (name: keyof Offers) => offers[name] !== undefined
  return [
    ...shape,
    ...routes.flatMap(([, name]) => (given(name) ? offerProblems(offers[name], step('offers', name)) : [])),
    ...programmes.flatMap(([, name]) =>
      given(name) ? programmeProblems(offers[name], step('offers', name), 'level-known') : [],
    ),
  ]
}
