/**
 * Dates, school years, exact money, evidence, verdicts and the one error class. Knows nothing of education law.
 *
 * @module core
 */
export { addDays, addMonths, ageOn, daysBetween, isIsoDate } from './calendar.js'
export type { IsoDate, MonthEnd } from './calendar.js'
export { isMaatwerkError, MaatwerkError, throwProblems } from './errors.js'
export type { ErrorCode, Problem } from './errors.js'
export {
  addEuro,
  allocateEuro,
  compareEuro,
  divideEuro,
  euro,
  euroToNumber,
  multiplyEuro,
  roundEuro,
  subtractEuro,
} from './euro.js'
export type { DecimalText, Euro, RoundingRule } from './euro.js'
export { gradeOfMark } from './evidence.js'
export type { Evidence, EvidenceGrade, EvidenceMark, FactReference, Finding, Source, Sourced, Unknown, Voice } from './evidence.js'
export { contains, legalPeriod, overlaps } from './interval.js'
export type { Interval, LegalPeriod } from './interval.js'
export {
  addSchoolYears,
  countDateOf,
  isSchoolYear,
  schoolYear,
  schoolYearOf,
  schoolYears,
  startOf,
  startYearOf,
} from './school-year.js'
export type { SchoolYear } from './school-year.js'
export { allOf, anyOf, condition, decide } from './verdict.js'
export type { Condition, Decision, Known, Reason, Verdict } from './verdict.js'
