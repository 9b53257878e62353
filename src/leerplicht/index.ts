/**
 * Leerplicht, kwalificatieplicht and startkwalificatie: who must be in education on a day, until when, and what ends
 * it.
 *
 * Computed from the birth, the school years and the diplomas; never from "sixteen". The rules over time stand in the
 * policy register under `leerplicht/`.
 *
 * **What was read.** The Leerplichtwet in its texts of 1 August 2010 to 30 April 2015; the kwalificatieplicht is dated
 * from 1 August 2007. On other days the outcome is `undetermined` with nothing missing. To apply the law of 2015 to a
 * later day, ask with `afterLastText: 'unchanged'`: the answer is then graded `inferred`. Not modelled: the start of the leerplicht, other exemptions than those of the
 * praktijkonderwijs and the vso, and exemptions by decision.
 *
 * @module leerplicht
 */
export { duty } from './duty.js'
export type { Duty, DutyReason } from './duty.js'
export { endOfKwalificatieplicht } from './end-of-kwalificatieplicht.js'
export type {
  EndOfKwalificatieplicht,
  KwalificatieplichtGround,
  KwalificatieplichtPeriod,
  NoKwalificatieplicht,
} from './end-of-kwalificatieplicht.js'
export { endOfLeerplicht } from './end-of-leerplicht.js'
export type { EndOfLeerplicht, LeerplichtEndOpen, LeerplichtEnds, LeerplichtGround } from './end-of-leerplicht.js'
export type {
  DiplomaExemption,
  ExtensionPlan,
  FormerLaw,
  Kwalificatieplicht,
  LeerplichtEnd,
  Startkwalificatie,
  VervangendeLeerplichtRule,
  VsoExemption,
} from './facts.js'
export type { LeerplichtContext, LeerplichtPerson, VsoSchool } from './person.js'
export { hasStartkwalificatie, startkwalificatieKinds } from './startkwalificatie.js'
export type { StartkwalificatieOutcome, StartkwalificatieReason } from './startkwalificatie.js'
export { vervangendeLeerplicht } from './vervangende-leerplicht.js'
export type {
  VervangendeLeerplicht,
  VervangendeLeerplichtOutcome,
  VervangendePupil,
  VervangendeReason,
  VervangendeVerdict,
} from './vervangende-leerplicht.js'
export type { Diploma, DiplomaKind } from '../career/diploma.js'
