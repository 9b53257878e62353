import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diplomaKinds } from '../../src/career/diploma.js'
import { addDays, isIsoDate, type Verdict } from '../../src/core/index.js'
import * as admission from '../../src/admission/index.js'
import type {
  AdmissionContext,
  Applicant,
  OfferedProgramme,
  Offers,
  PupilWithOffers,
  RouteOffer,
  SoughtProgramme,
} from '../../src/admission/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { entreeCases, institutionCases, mboCases, refusalCases, routeCases } from './cases.js'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const bool = maybe(fc.boolean())
const near = (...days: string[]) => fc.constantFrom(...days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))

/** Who was born later cannot have attended a full school year in 2002-2003. */
const inSchool = ({ bornOn, firstFullSchoolYear }: PupilWithOffers) =>
  firstFullSchoolYear !== '2002-2003' || bornOn === undefined || bornOn < '1998-10-02'

const pupil = (fc.record({
  bornOn: maybe(fc.constantFrom('1997-03-14', '1998-07-31', '1998-08-01', '1999-03-14', '2000-03-14')),
  firstFullSchoolYear: maybe(fc.constantFrom('2002-2003', '2004-2005')),
  diplomas: maybe(
    fc.array(
      fc.record({ kind: fc.constantFrom(...diplomaKinds), obtainedOn: fc.constantFrom('2009-07-01', '2014-07-01') }),
      { maxLength: 2 },
    ),
  ),
  leerplichtEnded: bool,
  kwalificatieplichtig: bool,
  vervangendeLeerplicht: maybe(fc.constantFrom('3a', '3b', 'none')),
  designatedDiploma: bool,
  subjects: maybe(fc.subarray(['wiskunde', 'nask1', 'economie', 'second-modern-language'])),
  taalEnRekenen: maybe(fc.constantFrom('below-vmbo-bb', 'as-for-vmbo-bb', '2F')),
  inEntreeInPastTwoStudyYears: bool,
  terminations: maybe(fc.nat(4)),
  studyYearsSinceTermination: maybe(fc.nat(4)),
  mboYearsWithoutDiploma: maybe(fc.nat(7)),
  studyYearsSinceMbo: maybe(fc.nat(4)),
  leerweg: maybe(fc.constantFrom('bb', 'kb', 'tl')),
  leerjaar: maybe(fc.constantFrom(2, 3, 4)),
  benefits: bool,
}) as fc.Arbitrary<PupilWithOffers>).filter(inSchool)

const offered: fc.Arbitrary<OfferedProgramme> = fc.record({
  leerweg: maybe(fc.constantFrom('bol', 'bbl')),
  related: bool,
  sameOccupation: bool,
  sector: maybe(fc.constantFrom('techniek', 'economie', 'landbouw')),
  relatedAssistentopleiding: bool,
  preparationMet: bool,
  furtherRequirementsMet: bool,
  exemption: maybe(fc.record({ granted: bool, resultExpected: bool, suitabilityShown: bool, specialCase: bool })),
  startsOn: maybe(fc.constantFrom('2018-08-01', '2022-08-01')),
  appliedOn: maybe(fc.constantFrom('2018-04-01', '2022-04-02')),
  placeLeft: bool,
  intakeAttended: bool,
  confirmedOn: maybe(fc.constantFrom('2022-06-30', '2022-07-01', null)),
})

const offer = fc.record({
  agreement: bool,
  matchesOwnOffer: bool,
  enrolledAsExamendeelnemer: bool,
  lightWorkOnly: bool,
  companyRecognised: bool,
  leerWerkovereenkomst: bool,
  permission: bool,
  mboLevel: maybe(fc.constantFrom(2, 3)),
  related: bool,
  leerweg: maybe(fc.constantFrom('bol', 'bbl')),
  cohortStartedOn: maybe(fc.constantFrom('2013-08-01', '2014-08-01')),
}) as fc.Arbitrary<RouteOffer>

const level = fc.constantFrom('mbo-2', 'mbo-3')
const day = near('2010-08-01', '2014-08-01', '2015-05-01', '2016-08-01', '2018-04-01', '2021-12-31', '2026-01-01')
const context: fc.Arbitrary<AdmissionContext> = fc.record({
  on: day,
  afterLastText: fc.constantFrom(undefined, 'unchanged' as const),
})

const asking = {
  toEntree: (someone: PupilWithOffers, _: SoughtProgramme, __: RouteOffer, on: AdmissionContext) =>
    admission.toEntree(applicantOf(someone), on),
  toBbl: (someone, _, __, on) => admission.toBbl(applicantOf(someone), on),
  toMbo: (someone, programme, _, on) => admission.toMbo(applicantOf(someone), programme, on),
  mayRefuse: (someone, programme, _, on) => admission.mayRefuse(applicantOf(someone), programme, on),
  mayRefuseEntree: (someone, programme, _, on) => {
    return admission.mayRefuse(applicantOf(someone), { ...programme, level: 'entree' }, on)
  },
  toEntreeInVmbo: (someone, _, route, on) => admission.toEntreeInVmbo(someone, route, on),
  toLeerwerktraject: (someone, _, route, on) => admission.toLeerwerktraject(someone, route, on),
  toVm2: (someone, _, route, on) => admission.toVm2(someone, route, on),
  toVakmanschaproute: (someone, _, route, on) => admission.toVakmanschaproute(someone, route, on),
  toDoorlopendeLeerroute: (someone, _, route, on) => admission.toDoorlopendeLeerroute(someone, route, on),
  toGeintegreerdeRoute: (someone, _, route, on) => admission.toGeintegreerdeRoute(someone, route, on),
} satisfies Record<
  string,
  (pupil: PupilWithOffers, programme: SoughtProgramme, offer: RouteOffer, context: AdmissionContext) => Verdict<string>
>

/** Without what only the routes of the vmbo look at. */
function applicantOf(someone: PupilWithOffers): Applicant {
  const ofTheRoutes = ['leerweg', 'leerjaar', 'benefits', 'offers']
  return Object.fromEntries(Object.entries(someone).filter(([key]) => !ofTheRoutes.includes(key)))
}

const name = fc.constantFrom(...(Object.keys(asking) as (keyof typeof asking)[]))
const programme = fc
  .tuple(offered, level)
  .map(([rest, of]) => ({ ...rest, level: of })) as fc.Arbitrary<SoughtProgramme>

const question = fc.tuple(name, pupil, programme, offer, context)

/** An object without one of its facts; a programme keeps its level. */
function without<T extends object>(record: T, index: number): T {
  const names = Object.keys(record).filter((key) => key !== 'level')
  return { ...record, [names[index % names.length]!]: undefined }
}

/** Milliseconds: on a busy machine the default is too short for some hundred questions. */
const slow = 60_000

describe('a verdict', () => {
  it('keeps its outcome or becomes undetermined once a fact is removed', () => {
    fc.assert(
      fc.property(question, fc.nat(200), fc.nat(2), ([which, someone, mbo, route, on], at, part) => {
        const ask = asking[which]
        const whole = ask(someone, mbo, route, on).outcome
        const less = [
          ask(without(someone, at), mbo, route, on),
          ask(someone, without(mbo, at), route, on),
          ask(someone, mbo, without(route, at), on),
        ][part]!
        expect(['undetermined', whole]).toContain(less.outcome)
      }),
      { numRuns: 200 },
    )
  }, slow)

  it('is the same whatever a fact is that its reasons do not look at', () => {
    fc.assert(
      fc.property(question, pupil, fc.nat(200), ([which, someone, mbo, route, on], other, at) => {
        const ask = asking[which]
        const verdict = ask(someone, mbo, route, on)
        const seen = new Set(verdict.reasons.flatMap(({ facts }) => facts))
        const names = (Object.keys(someone) as (keyof PupilWithOffers)[]).filter((fact) => !seen.has(fact))
        fc.pre(names.length > 0)
        const fact = names[at % names.length]!
        fc.pre(inSchool({ ...someone, [fact]: other[fact] }))
        expect(ask({ ...someone, [fact]: other[fact] }, mbo, route, on)).toEqual(verdict)
      }),
      { numRuns: 200 },
    )
  }, slow)

  it('names what is missing only where that is so, and only while it is undetermined', () => {
    fc.assert(
      fc.property(question, ([which, someone, mbo, route, on]) => {
        const { outcome, missing } = asking[which](someone, mbo, route, on)
        if (outcome !== 'undetermined') expect(missing).toEqual([])
        const given = new Map<string, unknown>([
          ...Object.entries(someone),
          ...Object.entries(mbo).map(([key, value]) => [`programme.${key}`, value] as const),
          ...Object.entries(route).map(([key, value]) => [`offer.${key}`, value] as const),
        ])
        for (const path of missing) expect(given.get(path)).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  }, slow)

  it('changes nothing in what it is given', () => {
    fc.assert(
      fc.property(pupil, offered, offer, context, (someone, mbo, route, on) => {
        const offers: Offers = { vm2: route, leerwerktraject: route, mbo2: mbo }
        expect(() => admission.optionsFor(deepFreeze({ ...someone, offers }), deepFreeze(on))).not.toThrow()
      }),
    )
  }, slow)
})

describe('an answer of an earlier day', () => {
  const all = [
    ...entreeCases.map((row) => (context: AdmissionContext) => admission.toEntree(row.facts, context)),
    ...mboCases.map((row) => (context: AdmissionContext) => {
      return admission.toMbo(row.facts.applicant, row.facts.programme, context)
    }),
    ...refusalCases.map((row) => (context: AdmissionContext) => {
      return admission.mayRefuse(row.facts.applicant, row.facts.programme, context)
    }),
    ...institutionCases.map((row) => (context: AdmissionContext) => admission.toInstitution(row.facts, context)),
    ...routeCases
      .filter(({ facts }) => facts.to === 'vm2')
      .map((row) => (context: AdmissionContext) => admission.toVm2(row.facts.pupil, row.facts.offer, context)),
  ]

  it('rests on nothing that became known later', () => {
    // Of every fact: the first day on which its act can have been known.
    const knownFrom: Readonly<Record<string, string>> = {
      'ENT-03': '2013-06-26', 'ENT-06': '2013-06-26', 'ENT-13': '2013-06-26', 'ENT-14': '2013-06-26',
      'ENT-30': '2013-06-26', 'MBO2-01': '2013-06-26', 'MBO2-03': '2013-06-26', 'TOE-01': '2013-06-26',
      'ENT-04': '2013-06-26', 'TOE-02': '2016-10-05', 'TOE-03': '2016-10-05', 'TOE-04-2026': '2015-11-04',
      'MBO2-02-2014': '2014-04-15', 'MBO2-02-2026': '2015-11-04', 'VM2-01': '2012-09-17', 'VM2-02': '2008-05-23',
      'VM2-01-regeling': '2008-05-23',
    }
    const known = near('2012-09-17', '2013-06-26', '2014-09-03', '2016-10-05', '2017-12-31')
    fc.assert(
      fc.property(fc.constantFrom(...all), day, known, (ask, on, knownOn) => {
        fc.pre(isIsoDate(on))
        const ids = safely(() => ask({ on, knownOn }))?.reasons.map(({ evidence }) => evidence.fact?.id) ?? []
        for (const id of ids) {
          if (id !== undefined && knownFrom[id] !== undefined) expect(knownFrom[id] <= knownOn).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  }, slow)
})

/** Some people of the cases are not born on some of the days. */
function safely(ask: () => Verdict<string>): Verdict<string> | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}
