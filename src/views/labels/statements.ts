import type {
  GroupPart,
  IncentiveAssumption,
  MboAssumption,
  PraktijklerenAssumption,
  PupilAssumption,
  PupilPart,
  SchoolPart,
  SubsidyLine,
  VsvSubsidyAssumption,
} from '../../funding/index.js'
import type { CostAssumption, ResultAssumption } from '../../costs/index.js'
import { costAssumptions, resultAssumptions } from './codes/costs.js'
import { incentiveAssumptions, mboAssumptions } from './codes/mbo-money.js'
import { otherPupilParts, pupilAssumptions, pupilParts, type OtherPupilPart } from './codes/pupil-money.js'
import {
  groupParts,
  regionParts,
  schoolAssumptions,
  schoolParts,
  type OtherAssumption,
  type RegionPart,
} from './codes/school-money.js'
import { praktijklerenAssumptions, subsidyLines, vsvSubsidyAssumptions } from './codes/subsidies.js'
import type { Text } from './text.js'

/**
 * What a statement of money may take as given: the codes of all folders that make one.
 *
 * @category Labels
 */
export type AssumptionCode =
  | PupilAssumption
  | OtherAssumption
  | CostAssumption
  | ResultAssumption
  | VsvSubsidyAssumption
  | PraktijklerenAssumption
  | MboAssumption
  | IncentiveAssumption

/**
 * The code of an entry that a function of this library makes. Entries of the caller have codes of their own.
 *
 * @category Labels
 */
export type EntryCode =
  | PupilPart
  | OtherPupilPart
  | SchoolPart
  | GroupPart
  | RegionPart
  | SubsidyLine

/**
 * What is taken as given, as a sentence without its full stop. A code without a label does not compile.
 *
 * @internal
 */
export const assumptionTexts: Readonly<Record<AssumptionCode, Text>> = {
  ...pupilAssumptions,
  ...schoolAssumptions,
  ...costAssumptions,
  ...resultAssumptions,
  ...vsvSubsidyAssumptions,
  ...praktijklerenAssumptions,
  ...mboAssumptions,
  ...incentiveAssumptions,
}

/**
 * What an entry is. The English is what the entry itself says.
 *
 * @internal
 */
export const entryTexts: Readonly<Record<EntryCode, Text>> = {
  ...pupilParts,
  ...otherPupilParts,
  ...schoolParts,
  ...groupParts,
  ...regionParts,
  ...subsidyLines,
}
