/**
 * Published figures about the vmbo as typed data, each with its source and grade: live births, pupils, exams, the bb
 * stream, and what the 2014 report projected and stated. Values and sources only; no model and no rule.
 *
 * @module figures
 */
export { bbLeerjaar3, bbLeerjaar3And4, bbLeerjaar3Inflow, bbLeerjaar4, lwtLeerjaar3 } from './bb-stream.js'
export { births, birthSeries } from './births.js'
export type { BirthRow } from './births.js'
export { checkBirthRow, checkBirthRows, checkExamRow, checkExamRows, checkPupilRow, checkPupilRows } from './check.js'
export type { ExamLeerweg, Leerjaar, Leerweg, Sex, Traject } from './codes.js'
export { examCounts, examsIn } from './exam-candidates.js'
export type { ExamCount, ExamFilter, ExamRow, ExamTotals } from './exam-candidates.js'
export { valueIn } from './figure.js'
export type { Bounds, FigureUnit, Published, YearlySeries, YearMoment, YearValue } from './figure.js'
export type { OneOrMore } from './filter.js'
export { pupilShareIn, pupils2019, pupilsIn } from './pupils-2019.js'
export type { PupilFilter, PupilRow } from './pupils-2019.js'
export {
  projectedBbStream,
  projectedChanges,
  projectedMaatwerk,
  projectedVm2,
  reportAmount,
  reportAmounts,
} from './report-2014.js'
export type { ReportAmount, ReportAmountCode, StatedChange, StatedYear } from './report-2014.js'
export { vsvByEducation, vsvCounts, vsvLevelNorms } from './vsv-counts.js'
export type { VsvCount, VsvCountRow, VsvEducation, VsvLevelRow, VsvNormRow, VsvScope } from './vsv-counts.js'
