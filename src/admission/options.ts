import { isRecord, recordProblems, type FieldProblem } from '../core/fields.js'
import { step } from '../core/problems.js'
import type { Verdict } from '../core/verdict.js'
import { vervangendeLeerplicht, type VervangendeLeerplichtOutcome } from '../leerplicht/vervangende-leerplicht.js'
import type { AdmissionContext, SoughtProgramme } from './applicant.js'
import { assertAll, programmeProblems } from './check.js'
import { entreeAccess, leerwerktrajectOnward } from './facts-entree.js'
import { entreeDiploma } from './facts-mbo.js'
import { offerProblems, pupilProblems, type Pupil, type RouteOffer } from './pupil.js'
import { entreeRefusal } from './refusal.js'
import type { RouteOutcome, RouteQuestion } from './route-conditions.js'
import {
  doorlopendeLeerroute,
  entreeInVmbo,
  geintegreerdeRoute,
  leerwerktraject,
  rulesOfRoutes,
  vakmanschaproute,
  vm2,
} from './routes.js'
import { entreeVerdict, type EntreeAdmission } from './to-entree.js'
import { mboVerdict, type MboAdmission } from './to-mbo.js'

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
  readonly verdict: Verdict<OptionOutcome>
  /** The conditions that close it, by code; empty where it is not closed. */
  readonly closedBy: readonly string[]
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
  (question: RouteQuestion) => Verdict<RouteOutcome>,
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
 * Where it is not given, a way that the law and the pupil leave open is `undetermined`, and its verdict tells what to
 * supply. A way that is `closed` tells by which conditions. The verdicts are those of {@link toEntreeInVmbo}, {@link
 * toLeerwerktraject}, {@link toVm2}, {@link toVakmanschaproute}, {@link toDoorlopendeLeerroute}, {@link
 * toGeintegreerdeRoute}, {@link toEntree} and {@link toMbo}, and of `leerplicht.vervangendeLeerplicht`. `open` does not
 * say that nobody may refuse: see {@link mayRefuse}.
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

function optionOf(code: OptionCode, { outcome, reasons, missing }: Verdict<OptionOutcome>): PupilOption {
  const state = stateOf[outcome]
  const failed = reasons.filter((reason) => reason.state === 'not-met').map((reason) => reason.code)
  return { code, state, verdict: { outcome, reasons, missing }, closedBy: state === 'closed' ? failed : [] }
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
