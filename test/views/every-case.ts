import * as admission from '../../src/admission/index.js'
import * as bsa from '../../src/bsa/index.js'
import * as costs from '../../src/costs/index.js'
import * as exams from '../../src/exams/index.js'
import * as leerplicht from '../../src/leerplicht/index.js'
import * as organisability from '../../src/organisability/index.js'
import * as passendOnderwijs from '../../src/passend-onderwijs/index.js'
import * as placement from '../../src/placement/index.js'
import * as programmes from '../../src/programmes/index.js'
import * as trajectories from '../../src/trajectories/index.js'
import * as vsv from '../../src/vsv/index.js'
import type { ExplainedVerdict } from '../../src/views/index.js'
import * as admissionCases from '../admission/cases.js'
import * as bsaCases from '../bsa/cases.js'
import * as costsCases from '../costs/cases.js'
import * as examCases from '../exams/cases.js'
import * as leerplichtCases from '../leerplicht/cases.js'
import * as organisabilityCases from '../organisability/cases.js'
import * as supportCases from '../passend-onderwijs/cases.js'
import * as placementCases from '../placement/cases.js'
import * as programmeCases from '../programmes/cases.js'
import * as vsvCases from '../vsv/cases.js'

interface Asked {
  readonly on?: string
  readonly knownOn?: string
  readonly reading?: string
}

const onDay = ({ on, knownOn, reading }: Asked) => ({ on: on!, knownOn, reading })

const examContext = (row: examCases.ExamCase<unknown, string>) => {
  const { examYear, on, knownOn, reading, rule, afterLastText } = row
  return { examYear, on, knownOn, reading, rule, afterLastText }
}

const routes = {
  'entree-in-vmbo': admission.toEntreeInVmbo,
  leerwerktraject: admission.toLeerwerktraject,
  vm2: admission.toVm2,
  vakmanschaproute: admission.toVakmanschaproute,
  doorlopende: admission.toDoorlopendeLeerroute,
  geintegreerde: admission.toGeintegreerdeRoute,
  bbl: (pupil: admission.Pupil, _: admission.RouteOffer, context: admission.AdmissionContext) =>
    admission.toBbl(pupil, context),
}

/** The verdict of every case of every folder, by folder: for what must hold of each explanation. */
export const verdicts: Readonly<Record<string, () => readonly ExplainedVerdict[]>> = {
  costs: () => [
    ...costsCases.comparableCases.map(({ facts: { first, second } }) => {
      const amount = { unknown: 'Not told.' }
      return costs.comparable({ amount, ...first }, { amount, ...second })
    }),
    ...costsCases.placementCases.map((known) => costs.placementDays({ ...costsCases.placementDay, ...known }).verdict),
  ],
  leerplicht: () => [
    ...leerplichtCases.dutyCases.map((row) => leerplicht.duty(row.facts, onDay(row))),
    ...leerplichtCases.startkwalificatieCases.map((row) => leerplicht.hasStartkwalificatie(row.facts, onDay(row))),
    ...leerplichtCases.vervangendeCases.flatMap((row) => {
      const { at3a, at3b } = leerplicht.vervangendeLeerplicht(row.facts, onDay(row))
      return [at3a, at3b]
    }),
  ],
  bsa: () => [
    ...bsaCases.windowCases.map((row) => bsa.regime(row.enrolment, bsaCases.contextOf(row))),
    ...bsaCases.adviceCases.map((row) => bsa.mayEndEnrolment(row.advice, bsaCases.contextOf(row))),
  ],
  admission: () => [
    ...admissionCases.entreeCases.map((row) => admission.toEntree(row.facts, onDay(row))),
    ...admissionCases.mboCases.map((row) => admission.toMbo(row.facts.applicant, row.facts.programme, onDay(row))),
    ...admissionCases.refusalCases.map((row) => {
      return admission.mayRefuse(row.facts.applicant, row.facts.programme, onDay(row))
    }),
    ...admissionCases.institutionCases.map((row) => admission.toInstitution(row.facts, onDay(row))),
    ...admissionCases.routeCases.map((row) => routes[row.facts.to](row.facts.pupil, row.facts.offer, onDay(row))),
    ...admissionCases.optionsCases.flatMap(({ pupil, on }) => {
      return admission.optionsFor(pupil, { on }).map(({ verdict }) => verdict)
    }),
  ],
  exams: () => [
    ...examCases.vmboCases.map((row) => exams.passVmbo(row.facts, examContext(row))),
    ...examCases.leerwerktrajectCases.map((row) => exams.passLeerwerktraject(row.facts, examContext(row))),
    ...examCases.mboCases.map((row) => exams.passNederlandsAndRekenen(row.facts, examContext(row))),
    ...examCases.entreeCases.map((row) => exams.passEntree(row.facts, examContext(row))),
    ...examCases.spreadCases.map((row) => exams.spread(row.facts, onDay(row))),
  ],
  placement: () => [
    ...placementCases.timetableCases.map((row) => {
      return placement.checkTimetable(placementCases.timetableOf(row), placementCases.personOf(row), row.context)
    }),
    ...placementCases.planCases.map((row) => {
      return placement.checkLeerwerktrajectHours(row.plan, { on: row.on, knownOn: row.knownOn })
    }),
    ...placementCases.bridgingCases.map((row) => {
      return placement.bridgingPlan(row.person, { on: row.on, knownOn: row.knownOn })
    }),
  ],
  programmes: () =>
    programmeCases.hoursCases.map((row) => programmes.checkHours(row.facts, { on: row.on!, knownOn: row.knownOn })),
  'passend-onderwijs': () => [
    ...supportCases.indicationCases.map((row) => passendOnderwijs.indication(row.facts, onDay(row))),
    ...supportCases.refusalCases.map((row) => passendOnderwijs.mayRefuse(row.facts, onDay(row))),
  ],
  vsv: () => [
    ...vsvCases.vsvCases.map(({ facts, knownOn, reading }) => {
      return vsv.classify(facts.student, { schoolYear: facts.schoolYear, method: facts.method, knownOn, reading })
    }),
    ...vsvCases.rmcCases.map((row) => vsv.rmcStatus(row.facts, onDay(row))),
    ...vsvCases.normCases.map(({ facts, knownOn }) => {
      return vsv.meetsNorm(facts.counts, { schoolYear: facts.schoolYear, knownOn })
    }),
  ],
  organisability: () => organisabilityCases.intakeCases.map(({ facts }) => organisability.intakeBalance(facts)),
  trajectories: () =>
    trajectories.allTrajectories.flatMap(({ type }) =>
      (['allowed', 'not-allowed'] as const).map((fallbackToMbo1) => {
        return trajectories.isMaatwerktraject(trajectories.describe(type), { fallbackToMbo1 })
      }),
    ),
}
