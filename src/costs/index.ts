/**
 * What a traject costs, who bears it, and from how many pupils it pays.
 *
 * - {@link costOf} adds up ingredients: work, rooms, books, exams; {@link comparable} says whether two costs count the
 *   same.
 * - {@link groupResult} sets what pupils bring in beside what they cost, {@link breakEvenGroupSize} does so for every
 *   size, and the other functions on groups ask what happens when something changes.
 * - {@link pool} joins the pupils of several schools.
 *
 * @module costs
 */
export { costOf, given } from './cost-of.js'
export type { BorneCost, CostAssumption, CostLine, CostStatement, UnknownCost } from './statement.js'
export type { CostScope } from './scope.js'
export type {
  GplPrice,
  Ingredient,
  IngredientBasis,
  IngredientPrice,
  IngredientUnit,
  NotKnown,
  UnitPrice,
} from './ingredient.js'
export type { AnnuityRate, CostContext, CostGroup, CostPlan, GivenQuantity } from './group.js'
export { comparable, figureOf } from './comparable.js'
export type { Comparison, ComparisonCode, ComparisonContext, ComparisonOutcome, CostFigure } from './comparable.js'
export { groupResult } from './group-result.js'
export type { GroupResult, ResultAssumption } from './group-result.js'
export type { Revenue } from './revenue.js'
export { breakEvenGroupSize } from './break-even.js'
export type { BreakEven, BreakEvenRange, BreakEvens, LinearBreakEven, NoBreakEven, SizeResult } from './break-even.js'
export { fixedCostFor } from './fixed-cost.js'
export type { FixedCostRange } from './fixed-cost.js'
export { marginalPupil } from './marginal-pupil.js'
export type { ExtraPupil, MarginalPupil } from './marginal-pupil.js'
export { lwooShareEffect } from './lwoo-share.js'
export type { LwooResult, LwooShareEffect } from './lwoo-share.js'
export { intakeDrop } from './intake-drop.js'
export type { IntakeDrop, SmallerIntake } from './intake-drop.js'
export { enlargeClasses } from './enlarge-classes.js'
export type { EnlargedClasses, OtherClasses } from './enlarge-classes.js'
export { unpaidHours } from './unpaid-hours.js'
export type { PaidVariant, UnpaidHours, UnpaidPart } from './unpaid-hours.js'
export { placementDays } from './placement-days.js'
export type { PlacementCode, PlacementDays, PlacementOutcome, PlacementSaving } from './placement-days.js'
export { examBargain } from './exam-bargain.js'
export type { ExamBargain, ExamSides } from './exam-bargain.js'
export { pool } from './pool.js'
export type {
  Cheapest,
  PooledAt,
  Pooling,
  PoolKey,
  PoolOptions,
  PoolSchool,
  SchoolApart,
  SchoolShare,
} from './pool-types.js'
