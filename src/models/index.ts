/**
 * Ready-made models of the maatwerktrajecten: the report's projection and what came of it, and the pathway from bb to a
 * startkwalificatie, built from the published figures and the projection engine; appraisals of the trajecten on it; and the twelve schools of the report's
 * cost schedule, built from prices, funding and the costs of a group.
 *
 * @module models
 */
/** Appraisals of the maatwerktrajecten against regular bb. */
export * as appraisals from './appraisals/index.js'
export { bbStream, maatwerkShare } from './bb-stream.js'
export type { BbGrade, BbStreamOptions, ShareOfStream } from './bb-stream.js'
export { pupilDecisions } from './decisions.js'
export type { PupilAdvice, PupilDecisionsOptions } from './decisions.js'
export { demographicStream } from './demographic-stream.js'
export type { DemographicStream, Level } from './demographic-stream.js'
export { enrolmentYardsticks } from './enrolment-yardsticks.js'
export type { EnrolmentYardstick } from './enrolment-yardsticks.js'
export { examForecasts } from './exam-forecasts.js'
export type { ExamForecasts, ForecastYears } from './exam-forecasts.js'
export { channelLosses, lossChannels, withoutLoss } from './pathway/channels.js'
export type { LossChannel } from './pathway/channels.js'
export { pathwayStates } from './pathway/codes.js'
export type { PathwayInput, PathwayLoss, PathwayParameter, PathwayPlacesParameter, PathwayState, PathwayStep } from './pathway/codes.js'
export { comparePathway } from './pathway/comparison.js'
export type { PathwayComparison } from './pathway/comparison.js'
export type { PathwayDefault, PathwayEffect, PathwayRest } from './pathway/default-rows.js'
export { pathwayDefaults } from './pathway/defaults.js'
export { pathwayGroups } from './pathway/groups.js'
export type { PathwayGroup } from './pathway/groups.js'
export type { PathwayEffects, PathwayGroupGiven, PathwayLwoo, PathwayOptions } from './pathway/options.js'
export { pathwayOutcomes } from './pathway/outcomes.js'
export type { PathwayOutcome, VsvPlace } from './pathway/outcomes.js'
export { pathway } from './pathway/pathway.js'
export { pathwayPupilStates } from './pathway/pupil-states.js'
export { maatwerkBands, vm2Consistency } from './report-projection.js'
export type { MaatwerkBands, Vm2Consistency } from './report-projection.js'
export { reportRevenue } from './report-revenue.js'
export type { ReportRevenue } from './report-revenue.js'
/** Scenarios of policy for the pathway: the factors of the report's table 2, and what ties a scenario to the register. */
export * as scenarios from './scenarios/index.js'
export { groupSizes2019 } from './schools/group-sizes.js'
export type { GroupSizes } from './schools/group-sizes.js'
export { poolingExample } from './schools/pooling-example.js'
export type { PoolingExample } from './schools/pooling-example.js'
export { school11Guidance } from './schools/school-11.js'
export type { Guidance, GuidanceGiven } from './schools/school-11.js'
export { school2LwooCover } from './schools/school-2.js'
export type { LwooCover, SchoolBasis, SchoolCover } from './schools/school-2.js'
export { school3AkaRatio } from './schools/school-3.js'
export type { AkaRatio } from './schools/school-3.js'
export { school4Staffing } from './schools/school-4.js'
export type { ClassLessons, ClassStaffing } from './schools/school-4.js'
export { school5Cost, school5Group } from './schools/school-5.js'
export type { School5Reading } from './schools/school-5.js'
export { school5Shortening } from './schools/school-5-shorter.js'
export type { Shortening, YearOfPupil } from './schools/school-5-shorter.js'
export { school5Variants } from './schools/school-5-variants.js'
export type { School5Variant } from './schools/school-5-variants.js'
export { school6FixedCost } from './schools/school-6.js'
export type { BreakEvenAmounts, FixedCostOf15 } from './schools/school-6.js'
export { school7Staffing } from './schools/school-7.js'
export type { Staffing } from './schools/school-7.js'
export { school8Lessons } from './schools/school-8.js'
export type { LessonDifference, LessonWeeks } from './schools/school-8.js'
export type {
  ReportSchool,
  SchoolId,
  SchoolModel,
  SchoolPayer,
  SchoolPrices,
  SchoolSays,
  SchoolUnknown,
  StatedNumber,
  StatedUnit,
} from './schools/school.js'
export { school, schoolGroup, schools } from './schools/schools.js'
export type { ModelledSchool } from './schools/schools.js'
export type { OtherEnrolment, PupilState, PupilStates } from './pupil-states.js'
export { vsvOfPersons } from './vsv-of-persons.js'
export type { VsvOfPerson, VsvOfPersons, VsvOfPersonsOptions, VsvPupil } from './vsv-of-persons.js'
