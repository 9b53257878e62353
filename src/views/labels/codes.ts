import { codeProblems, requiredProblems, throwFieldProblems } from '../../core/fields.js'
import type { OptionCode, PupilOption } from '../../admission/index.js'
import type { ConsequenceCode } from '../../bsa/index.js'
import type { DiplomaKind } from '../../career/diploma.js'
import type { ProgrammeLevel } from '../../career/programme.js'
import type { EvidenceGrade, Voice } from '../../core/evidence.js'
import type { BreachCode, TimetableNote } from '../../placement/index.js'
import type { PolicyStatus } from '../../policy/resolve.js'
import type { Remark } from '../../policy/view.js'
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
import { consequences } from './codes/bsa.js'
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
import { breaches, timetableNotes } from './codes/placement.js'
import { evidenceGrades, policyStatuses, remarks, voices } from './codes/policy.js'
import { factKey, factTexts } from './facts.js'
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
  const entry = kind === 'fact' && typeof code === 'string' ? factKey(code) : code
  throwFieldProblems('a label', codeProblems(entry, Object.keys(table), 'code'))
  return table[entry]![language]
}
