/**
 * How a condition stands.
 *
 * - `met`, `weak`, `not-met`: as somebody says of it
 * - `unknown`: nobody says anything of it
 *
 * @category Conditions
 */
export type ConditionState = 'met' | 'weak' | 'not-met' | 'unknown'

/**
 * One of the five conditions of table 1 that lead to organiseerbaarheid.
 *
 * - `staff-and-means`: *beschikbaarheid personeel en middelen*
 * - `conditions-in-school`: *randvoorwaarden*: the system of care and the leerlingvolgsysteem
 * - `collaboration`: *samenwerking*
 * - `backing`: *draagvlak* among pupils, parents and school
 * - `balanced-intake`: *gebalanceerde instroom*
 *
 * @category Conditions
 */
export type ConditionCode =
  | 'staff-and-means'
  | 'conditions-in-school'
  | 'collaboration'
  | 'backing'
  | 'balanced-intake'

/**
 * One of the three results of table 1 that lead to doelmatigheid.
 *
 * - `result`: *resultaat*: moving on and leaving
 * - `cost-benefit`: *verhouding kosten-baten*
 * - `effectiveness`: *effectiviteit*
 *
 * @category Conditions
 */
export type ResultCode = 'result' | 'cost-benefit' | 'effectiveness'

/**
 * A condition or a result of table 1.
 *
 * @category Conditions
 */
export type CharacteristicCode = ConditionCode | ResultCode

/**
 * One of the two outcome measures of table 1: whether a traject can be set up and kept up, and whether it serves its aim
 * at a cost that is in proportion.
 *
 * @category Conditions
 */
export type MeasureCode = 'organiseerbaarheid' | 'doelmatigheid'

/**
 * What a condition or a result is judged by, as far as the report names it. Each belongs to one condition or one result:
 * see {@link model}.
 *
 * @category Conditions
 */
export type IndicatorCode =
  | 'enough-means'
  | 'teacher-commitment'
  | 'equipped-staff'
  | 'placements-available'
  | 'pupil-tracking-system'
  | 'care-system'
  | 'vmbo-with-mbo'
  | 'school-with-placement'
  | 'school-with-guidance'
  | 'pupils-back-it'
  | 'parents-back-it'
  | 'professionals-back-it'
  | 'intake-in-balance'
  | 'population-fits'
  | 'pupils-move-on'
  | 'pupils-leave-qualified'
  | 'costs-in-proportion'
  | 'stay-in-education'
  | 'complete-fitting-education'
  | 'reach-startkwalificatie'
