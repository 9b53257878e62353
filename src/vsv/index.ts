/**
 * Early school leaving (*voortijdig schoolverlaten*, vsv): who is counted as a new vsv'er in a school year, whom the
 * municipality follows up, which norms and targets there were, and the national counts.
 *
 * Two definitions follow each other: one of 2008, for 2005-2006 and 2007-2008 to 2011-2012, and one of 2012, for
 * 2012-2013 to 2015-2016, which changed in 2014 and 2015. For other years no text was read, and an outcome is
 * `undetermined` unless you name the method to use. Twelve hours of work, which the 2014 report names, are a rule of
 * neither. The vavo counts in the national total; of its students no formula was read, and it is not modelled.
 *
 * Whether somebody holds a startkwalificatie on a day, which both definitions ask for, is {@link hasStartkwalificatie};
 * `leerplicht` has the same function.
 *
 * @module vsv
 */
export type { Diploma, DiplomaKind } from '../career/diploma.js'
export type { ProgrammeLevel } from '../career/programme.js'
export type { Duty } from '../leerplicht/duty.js'
export type { Startkwalificatie } from '../leerplicht/facts.js'
export type { LeerplichtContext } from '../leerplicht/person.js'
export { hasStartkwalificatie, startkwalificatieKinds } from '../leerplicht/startkwalificatie.js'
export type { StartkwalificatieOutcome, StartkwalificatieReason } from '../leerplicht/startkwalificatie.js'
export { classifier } from './classifier.js'
export type { Classification } from './classifier.js'
export { classifyRegister } from './classify-register.js'
export type { GroupCount, RegisterCount, ShareBounds, VsvGroup } from './classify-register.js'
export { classify } from './classify.js'
export type { VsvOutcome, VsvVerdict } from './classify.js'
export type { VsvCode } from './conditions.js'
export type {
  Exclusion,
  VsvAges,
  VsvCountMethod,
  VsvDenominator,
  VsvFormula,
  VsvMeasures,
  VsvMethod,
  VsvPopulation,
  VsvWork,
} from './definition-facts.js'
export type { VsvContext } from './law.js'
export type { MboFalls, MboMalus, MboNorms, NormedPart, VoNorms } from './norm-facts.js'
export { meetsNorm, norm } from './norm.js'
export type {
  NormCode,
  NormContext,
  NormCounts,
  NormGroup,
  NormOutcome,
  NormVerdict,
  PreviousCounts,
  VsvNorm,
} from './norm.js'
export { rate } from './rate.js'
export type { VsvCounts, VsvShare } from './rate.js'
export type {
  EsfHours,
  RmcAbsence,
  RmcDiplomaWithWork,
  RmcName,
  RmcRegions,
  RmcReportAges,
  RmcReportWork,
  RmcSupport,
  RmcTargetGroup,
} from './rmc-facts.js'
export { rmcStatus } from './rmc.js'
export type { RmcCode, RmcContext, RmcOutcome, RmcPerson } from './rmc.js'
export { series } from './series.js'
export type { VsvCount, VsvCountRow, VsvScope } from '../figures/vsv-counts.js'
export type { Segment, SeriesContext, SeriesValue, VsvSeries } from './series.js'
export type { AwayCode, ExclusionCode, NextCode, Student, VoPart } from './student.js'
export type { CountTarget, ReductionTarget, VsvTarget } from './target-facts.js'
export { target } from './target.js'
export type { TargetContext, VsvTargets } from './target.js'
