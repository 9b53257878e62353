/**
 * The study advice (*bindend studieadvies*) of the mbo: under which regime an enrolment falls, when an advice may be
 * given, whether a negative one may end the enrolment, and what follows.
 *
 * There was none before 1 August 2014; then one for the entreeopleiding (regime `a`), and from 1 August 2018 one for
 * the whole mbo (regime `b`). The rules over time stand in the policy register under `bsa/`. Which regime applies goes
 * by the day the programme started, and the first study year ends with 31 July: no text that was read says so, both are
 * readings, and the context lets you ask for the other one. What was not read stays open: the time for an appeal from
 * 1 August 2018 on, enrolling again under regime `b`, and the exemption of the doorlopende leerroute before 2026.
 *
 * @module bsa
 */
export type { EntreeRefusal, TerminationsRefusal } from '../admission/refusal.js'
export type { EnrolmentEnd, MboEnrolment } from '../career/enrolment.js'
export type { ProgrammeLevel } from '../career/programme.js'
export { afterNegativeAdvice } from './after-negative-advice.js'
export type { Aftermath, Consequence, ConsequenceCode, ConsequenceRule } from './after-negative-advice.js'
export type { AdviceContext, EndedEnrolment, Enrolment, NegativeAdvice } from './enrolment.js'
export type {
  AdviceAftercare,
  AdviceAppeal,
  AdviceConsequence,
  AdviceForm,
  AdviceGround,
  AdviceGrounds,
  AdviceRules,
  AdviceSafeguards,
  AdviceScope,
  AdviceTerm,
  AdviceTerms,
  AdviceUnderEighteen,
  AdviceWarning,
  RouteExemption,
} from './facts.js'
export { mayEndEnrolment } from './may-end-enrolment.js'
export type { MayEnd, MayEndReason } from './may-end-enrolment.js'
export { regime } from './regime.js'
export type { Regime, RegimeReason, RegimeVerdict } from './regime.js'
export { window } from './window.js'
export type { AdvicePeriod, AdviceWindow, NoWindow, OpenWindow } from './window.js'
