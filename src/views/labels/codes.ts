import { codeProblems, requiredProblems, throwFieldProblems } from '../../core/fields.js'
import type { OptionCode, PupilOption } from '../../admission/index.js'
import type { ConsequenceCode } from '../../bsa/index.js'
import type { DiplomaKind } from '../../career/diploma.js'
import type { ProgrammeLevel } from '../../career/programme.js'
import type { EvidenceGrade, Voice } from '../../core/evidence.js'
import type { ConvergenceCode, FlowEvidence, FlowNature, FrontierStatus, Pays, Standing } from '../../cost-benefit/index.js'
import type { appraisals } from '../../models/index.js'
import type {
  ExplainedAmount,
  IncentiveDirection,
  MboPot,
  MboWeightCode,
  Praktijkleren,
  PupilDepartment,
  ReportAmount,
  RugzakIndication,
  RugzakStatement,
  SchoolType,
} from '../../funding/index.js'
import type { EntryNature, PaymentForm } from '../../ledger/entry.js'
import type { Party } from '../../ledger/party.js'
import type {
  Guidance,
  LossChannel,
  PathwayState,
  SchoolBasis,
  SchoolCover,
  StatedNumber,
  StatedUnit,
} from '../../models/index.js'
import type {
  CharacteristicCode,
  CharacteristicOutcome,
  FactorState,
  IndicatorCode,
  IndicatorState,
  IntakeScale,
  MeasureCode,
  OrganisingFactorCode,
  PillarCode,
  PillarPointCode,
  Said,
  VulnerableGroupCode,
} from '../../organisability/index.js'
import type { BreachCode, TimetableNote } from '../../placement/index.js'
import type { BreakEven, NoBreakEven } from '../../costs/index.js'
import type { PolicyStatus } from '../../policy/resolve.js'
import type { Remark } from '../../policy/view.js'
import type {
  Converted,
  DiscountDomain,
  FoundDiscountRate,
  Gpl,
  GplRole,
  SchoolTypeGroup,
} from '../../prices/index.js'
import type { ExpectationFate, RestsOn } from '../../register/confront.js'
import type { DiscrepancyKind, DiscrepancyTopic } from '../../register/discrepancies.js'
import type {
  AnswerKind,
  BasisKind,
  ExpectationGroup,
  ExpectationId,
  ExpectationMood,
  ExpectationSubject,
  ExpectationTarget,
  ExpectedDirection,
  Hedge,
} from '../../register/expectations/codes.js'
import type { TrajectoryType } from '../../trajectories/index.js'
import { optionStates, options } from './codes/admission.js'
import {
  appraisalParties,
  convergenceCodes,
  flowEvidences,
  flowNatures,
  frontierStatuses,
  measureOutcomes,
  payses,
  perspectives,
  standings,
  trajectAssumptions,
  trajectBreakEvens,
  trajects,
  type MeasureOutcome,
} from './codes/appraisals.js'
import { consequences } from './codes/bsa.js'
import { breakEvenOutcomes, noBreakEvens } from './codes/costs.js'
import { diplomas, programmeLevels, trajectoryTypes } from './codes/careers.js'
import { discrepancyKinds, discrepancyTopics } from './codes/discrepancies.js'
import { expectationClaims } from './codes/expectation-ids.js'
import {
  answers,
  bases,
  directions,
  fates,
  groups,
  hedges,
  moods,
  restsOn,
  subjects,
  targets,
} from './codes/expectations.js'
import { entryNatures, parties, paymentForms } from './codes/ledger.js'
import { incentiveDirections, mboPots, mboWeightSteps } from './codes/mbo-money.js'
import {
  characteristics,
  conditionStates,
  factorStates,
  indicators,
  intakeScales,
  measures,
  perceivers,
  pillarPoints,
  pillars,
  vulnerableGroups,
} from './codes/organisability.js'
import { lossChannels, pathwayStates } from './codes/pathway.js'
import { organisingFactors } from './codes/organising-factors.js'
import { breaches, timetableNotes } from './codes/placement.js'
import { evidenceGrades, policyStatuses, remarks, voices } from './codes/policy.js'
import {
  discountDomains,
  discountStandings,
  gplRoles,
  gplVersions,
  priceIndexes,
  schoolTypeGroups,
} from './codes/prices.js'
import {
  pupilDepartments,
  reportAmounts,
  reportCautions,
  rugzakIndications,
  rugzakRegimes,
  schoolTypes,
} from './codes/pupil-money.js'
import { schoolAssumptions, schoolBases, schoolCovers, statedPrecisions, statedUnits } from './codes/schools.js'
import { practiceHours } from './codes/subsidies.js'
import { factKey, factTexts } from './facts.js'
import { assumptionTexts, entryTexts, type AssumptionCode, type EntryCode } from './statements.js'
import { languages, type Language, type Text } from './text.js'
import { outcomeTexts, type OutcomeCode } from './verdicts.js'

/**
 * What a label can be asked for, by kind: each is a closed union of codes of this library.
 *
 * @category Labels
 */
export interface LabelCodes {
  /** The outcome of a rule, `undetermined` among them. */
  readonly outcome: OutcomeCode
  /** A breach of the rules on placements. */
  readonly breach: BreachCode
  /** A note beside the check of a timetable. */
  readonly 'timetable-note': TimetableNote['code']
  /** What may follow from a negative study advice. */
  readonly consequence: ConsequenceCode
  /** A way on for a pupil. */
  readonly option: OptionCode
  /** How a way on stands. */
  readonly 'option-state': PupilOption['state']
  /** The status of a rule. */
  readonly 'policy-status': PolicyStatus
  /** What to keep in mind about an answer, as a sentence without its full stop. */
  readonly remark: Remark
  /** Whose statement something is. */
  readonly voice: Voice
  /** How a value came to us. */
  readonly 'evidence-grade': EvidenceGrade
  /** A diploma or another proof of education. */
  readonly diploma: DiplomaKind
  /** The level of an mbo programme. */
  readonly 'programme-level': ProgrammeLevel
  /** A type of traject. */
  readonly trajectory: TrajectoryType
  /** How the report differs from the law. */
  readonly 'discrepancy-kind': DiscrepancyKind
  /** What a difference between the report and the law is about. */
  readonly 'discrepancy-topic': DiscrepancyTopic
  /** What an expectation rested on. */
  readonly 'rests-on': RestsOn
  /** What became of a rule that was counted on. */
  readonly 'rule-fate': ExpectationFate
  /** How an expectation is said. */
  readonly 'expectation-mood': ExpectationMood
  /** Which way something is expected to go. */
  readonly 'expectation-direction': ExpectedDirection
  /** What an expectation is based on. */
  readonly 'expectation-basis': BasisKind
  /** What the other side says of it. */
  readonly 'expectation-answer': AnswerKind
  /** How careful the wording is. */
  readonly hedge: Hedge
  /** What an expectation is about. */
  readonly 'expectation-subject': ExpectationSubject
  /** The education it bears on. */
  readonly 'expectation-target': ExpectationTarget
  /** The pupils it is about. */
  readonly 'expectation-group': ExpectationGroup
  /** What is expected, in short. */
  readonly expectation: ExpectationId
  /** An outcome measure of table 1 of the report. */
  readonly 'outcome-measure': MeasureCode
  /** A condition or a result of that table. */
  readonly characteristic: CharacteristicCode
  /** What a condition or a result is judged by. */
  readonly indicator: IndicatorCode
  /** How an indicator, a condition or a result stands. */
  readonly 'condition-state': IndicatorState | CharacteristicOutcome
  /** Whose perception a statement is. */
  readonly perceiver: Said['voice']
  /** How a traject is organised. */
  readonly 'intake-scale': IntakeScale
  /** A bottleneck or a success factor. */
  readonly 'organising-factor': OrganisingFactorCode
  /** Whether such a factor is there. */
  readonly 'factor-state': FactorState
  /** A pillar of section 4.3 of the report. */
  readonly pillar: PillarCode
  /** A sub-point of a pillar. */
  readonly 'pillar-point': PillarPointCode
  /** A vulnerable group of section 4.3 of the report. */
  readonly 'vulnerable-group': VulnerableGroupCode
  /** A state of the pathway from vmbo-bb to a startkwalificatie. */
  readonly 'pathway-state': PathwayState
  /** A channel by which pupils are lost on the pathway. */
  readonly 'loss-channel': LossChannel
  /** Somebody who pays or receives, with the article. */
  readonly party: Party
  /** How an amount is borne. */
  readonly 'payment-form': PaymentForm
  /** What an amount means for society as a whole. */
  readonly 'entry-nature': EntryNature
  /** What an entry of a statement of this library is. */
  readonly entry: EntryCode
  /** What a statement of money takes as given, as a sentence without its full stop. */
  readonly assumption: AssumptionCode
  /** The sum in which a weight of the mbo has its share. */
  readonly 'mbo-pot': MboPot
  /** A step to a weight of the mbo: a factor, or why there is none. */
  readonly 'mbo-weight-step': MboWeightCode
  /** Which way the incentive of an applicant points, as a sentence without its full stop. */
  readonly 'incentive-direction': IncentiveDirection
  /** Whether the hours of a practice place fit, as a sentence without its full stop. */
  readonly 'practice-hours': Praktijkleren['hours']
  /** The department of a vmbo pupil, by what the amounts for material tell apart. */
  readonly 'pupil-department': PupilDepartment
  /** A type of school or school community. */
  readonly 'school-type': SchoolType
  /** A group of school types (schoolsoortgroep); the code is a number. */
  readonly 'school-type-group': SchoolTypeGroup
  /** The indication of a pupil with a rugzak. */
  readonly 'rugzak-indication': RugzakIndication
  /** Under which rules a rugzak falls. */
  readonly 'rugzak-regime': RugzakStatement['regime']
  /** A round amount of the report. */
  readonly 'report-amount': ReportAmount
  /** What may not be done with an amount of the report. */
  readonly 'report-caution': ExplainedAmount['caution']
  /** Whose post it is. */
  readonly 'gpl-role': GplRole
  /** Which of the GPL of a year it is: first or final. */
  readonly 'gpl-version': Gpl['version']
  /** By which index an amount is converted. */
  readonly 'price-index': Converted['by']
  /** What effects a discount rate is for. */
  readonly 'discount-domain': DiscountDomain
  /** How firm a discount rate is. */
  readonly 'discount-standing': FoundDiscountRate['standing']
  /** What a number of a school of the report counts. */
  readonly 'stated-unit': StatedUnit
  /** How a number of a school of the report is meant. */
  readonly 'stated-precision': StatedNumber['precision']
  /** Whether the money of a pupil with lwoo carries a programme, as a sentence without its full stop. */
  readonly 'school-cover': SchoolCover
  /** From how many pupils a group pays, as a sentence without its full stop. */
  readonly 'break-even': BreakEven['outcome']
  /** Why a group pays at no number of pupils for good, as a sentence without its full stop. */
  readonly 'no-break-even': NoBreakEven
  /** By which amounts a school of the report is looked at. */
  readonly 'school-basis': SchoolBasis
  /** What the cost of guidance at a school of the report takes as given, as a sentence without its full stop. */
  readonly 'school-assumption': Guidance['assumptions'][number]
  /** A traject that is compared with regular bb. */
  readonly traject: appraisals.TrajectCode
  /** Through whose eyes an appraisal looks, with the article. */
  readonly perspective: appraisals.TrajectPerspective | 'society'
  /** Somebody whom an appraisal concerns, with the article. */
  readonly 'appraisal-party': appraisals.AppraisalParty
  /** Whether a class pays for itself, as a sentence without its full stop. */
  readonly 'traject-break-even': appraisals.TrajectBreakEven['outcome']
  /** What the appraisal of a traject takes as given. */
  readonly 'traject-assumption': appraisals.TrajectAssumption
  /** What an amount of an appraisal rests on. */
  readonly 'flow-evidence': FlowEvidence
  /** What a flow means for society as a whole. */
  readonly 'flow-nature': FlowNature
  /** How an intervention stands against its reference. */
  readonly standing: Standing
  /** The place of a strategy in relation to the frontier. */
  readonly 'frontier-status': FrontierStatus
  /** Why draws do not suffice, as a sentence without its full stop. */
  readonly convergence: ConvergenceCode
  /** Where something pays for itself. */
  readonly pays: Pays
  /** How a measure of cost-benefit analysis comes out. */
  readonly 'measure-outcome': MeasureOutcome
  /**
   * A fact that a verdict asks for, by its path as `missing` has it: `offers.leerwerktraject.companyRecognised`. Places in
   * a list and the names of what is offered make no difference.
   */
  readonly fact: string
}

/**
 * A kind of label.
 *
 * @category Labels
 */
export type LabelKind = keyof LabelCodes

/**
 * The codes of a kind of label.
 *
 * @typeParam Kind - the kind of label
 * @category Labels
 */
export type LabelCode<Kind extends LabelKind> = LabelCodes[Kind]

/** Every label; a code without one does not compile. */
const tables: { readonly [Kind in LabelKind]: Readonly<Record<LabelCodes[Kind], Text>> } = {
  outcome: outcomeTexts,
  breach: breaches,
  'timetable-note': timetableNotes,
  consequence: consequences,
  option: options,
  'option-state': optionStates,
  'policy-status': policyStatuses,
  remark: remarks,
  voice: voices,
  'evidence-grade': evidenceGrades,
  diploma: diplomas,
  'programme-level': programmeLevels,
  trajectory: trajectoryTypes,
  'discrepancy-kind': discrepancyKinds,
  'discrepancy-topic': discrepancyTopics,
  'rests-on': restsOn,
  'rule-fate': fates,
  'expectation-mood': moods,
  'expectation-direction': directions,
  'expectation-basis': bases,
  'expectation-answer': answers,
  hedge: hedges,
  'expectation-subject': subjects,
  'expectation-target': targets,
  'expectation-group': groups,
  expectation: expectationClaims,
  'outcome-measure': measures,
  characteristic: characteristics,
  indicator: indicators,
  'condition-state': conditionStates,
  perceiver: perceivers,
  'intake-scale': intakeScales,
  'organising-factor': organisingFactors,
  'factor-state': factorStates,
  pillar: pillars,
  'pillar-point': pillarPoints,
  'vulnerable-group': vulnerableGroups,
  'pathway-state': pathwayStates,
  'loss-channel': lossChannels,
  party: parties,
  'payment-form': paymentForms,
  'entry-nature': entryNatures,
  entry: entryTexts,
  assumption: assumptionTexts,
  'mbo-pot': mboPots,
  'mbo-weight-step': mboWeightSteps,
  'incentive-direction': incentiveDirections,
  'practice-hours': practiceHours,
  'pupil-department': pupilDepartments,
  'school-type': schoolTypes,
  'school-type-group': schoolTypeGroups,
  'rugzak-indication': rugzakIndications,
  'rugzak-regime': rugzakRegimes,
  'report-amount': reportAmounts,
  'report-caution': reportCautions,
  'gpl-role': gplRoles,
  'gpl-version': gplVersions,
  'price-index': priceIndexes,
  'discount-domain': discountDomains,
  'discount-standing': discountStandings,
  'stated-unit': statedUnits,
  'stated-precision': statedPrecisions,
  'school-cover': schoolCovers,
  'break-even': breakEvenOutcomes,
  'no-break-even': noBreakEvens,
  'school-basis': schoolBases,
  'school-assumption': schoolAssumptions,
  traject: trajects,
  perspective: perspectives,
  'appraisal-party': appraisalParties,
  'traject-break-even': trajectBreakEvens,
  'traject-assumption': trajectAssumptions,
  'flow-evidence': flowEvidences,
  'flow-nature': flowNatures,
  standing: standings,
  'frontier-status': frontierStatuses,
  convergence: convergenceCodes,
  pays: payses,
  'measure-outcome': measureOutcomes,
  fact: factTexts,
}

/**
 * The label of a code, in Dutch or English, without a full stop.
 *
 * Codes are what a program compares; labels are what people read. Which codes there are follows from the kind, and a
 * code without a label does not compile. Dutch legal terms stay Dutch in both languages.
 *
 * @param kind - what the code is a code of
 * @param code - the code
 * @param language - `nl` or `en`
 * @returns the label
 * @throws MaatwerkError `invalid-input` for a kind, a code or a language that there is not
 * @example
 * ```ts
 * import { views } from 'maatwerktrajecten'
 *
 * views.label('policy-status', 'nooit-in-werking', 'nl') // => 'nooit in werking getreden'
 * views.label('breach', 'rest', 'en') // => 'too short a rest between two days'
 * views.label('fact', 'offers.leerwerktraject.companyRecognised', 'nl') // => 'of het leerbedrijf erkend is'
 * views.label('outcome', 'undetermined', 'nl') // => 'Niet te bepalen met wat bekend is'
 * ```
 * @category Labels
 */
export function label<Kind extends LabelKind>(kind: Kind, code: LabelCode<Kind>, language: Language): string {
  throwFieldProblems('a label', [
    ...requiredProblems({ kind, code, language }, ['kind', 'code', 'language'], ''),
    ...codeProblems(kind, Object.keys(tables), 'kind'),
    ...codeProblems(language, languages, 'language'),
  ])
  const table: Readonly<Record<string, Text>> = tables[kind]
  const entry = keyOf(kind, code)
  throwFieldProblems('a label', codeProblems(entry, Object.keys(table), 'code'))
  return table[entry]![language]
}

/** The key of a code in its table. */
function keyOf(kind: LabelKind, code: string | number): string {
  if (typeof code === 'number') return String(code)
  return kind === 'fact' && typeof code === 'string' ? factKey(code) : code
}
