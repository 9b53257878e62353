import { step } from '../core/problems.js'
import { anyOf, condition, decide, lawSays, not, type Condition, type Decision, type Verdict } from '../core/verdict.js'
import { appliedRule, isUnheard, type Applied } from '../policy/reading.js'
import type { AdmissionContext, Applicant, SoughtProgramme } from './applicant.js'
import { applicantProblems, assertAll, programmeProblems } from './check.js'
import {
  admissionDecision,
  confirmationRefusal,
  refusalGrounds,
  type AdmissionDecision,
  type ConfirmationRefusal,
  type RefusalGrounds,
} from './facts-decision.js'
import { entreeGrounds } from './facts-entree.js'
import { clearOf, inEntreeBefore } from './history.js'
import { mustBeInEducation } from './leerplicht.js'
import type { Application } from './preparation.js'
import { entreeRefusal, terminationsRefusal, type TerminationsRefusal } from './refusal.js'
import { appliedInTime } from './to-mbo.js'

/**
 * Whether an institution may refuse an applicant for a programme. It never must.
 *
 * @category Refusal
 */
export type Refusal = 'may-refuse' | 'may-not-refuse'

/**
 * A condition that protects an applicant. {@link mayRefuse} says what each of them means.
 *
 * @category Refusal
 */
export type RefusalReason =
  | 'decision-read'
  | 'no-ground-in-the-law'
  | 'not-in-entree-before'
  | 'bound-by-the-law'
  | 'grounds-read'
  | 'place-left'
  | 'few-terminations'
  | 'not-long-without-diploma'
  | 'in-time-or-kwalificatieplichtig'
  | 'intake-attended'
  | 'confirmed'

/**
 * Whether an institution may refuse somebody who is admissible to a programme.
 *
 * Whether the applicant is admissible at all is asked before: {@link toEntree}, {@link toMbo}. Each condition protects
 * the applicant; where one fails, the institution may refuse, and need not. The grounds of a bijzondere instelling
 * stand apart: {@link toInstitution}.
 *
 * For the entreeopleiding:
 *
 * - `no-ground-in-the-law`: to 31 July 2014 there is none; nor in the readings `report-2014/nobody-of-sixteen-refused`
 *   and `report-2014/nobody-without-diploma-refused`
 * - `not-in-entree-before`: not enrolled for an entreeopleiding in the past two study years (WEB art. 8.1.1b lid 2)
 *
 * For mbo-2, mbo-3 and mbo-4, `bound-by-the-law`: the institution does not decide as it likes. It did at mbo-3 and
 * mbo-4 to 31 March 2018, and at mbo-2 from 1 August 2014. Under the right to be admitted (WEB art. 8.1.1c) these
 * follow:
 *
 * - `place-left`: within the capacity, and within a quota of the labour market
 * - `few-terminations`: fewer than three enrolments ended by a study advice, or three study years since
 * - `not-long-without-diploma`: fewer than six years in the mbo without a diploma, or three years since
 * - `in-time-or-kwalificatieplichtig`: applied in time, or still kwalificatieplichtig; who is under volledige
 *   leerplicht counts as such
 * - `intake-attended`: took part in a compulsory intake
 * - `confirmed`: confirmed before 1 July; in the text of 2026, and not in that of 2021. That it is the 1 July of the
 *   year of the start is a reading
 *
 * **From a history.** Who gives `enrolments` need not give the facts on an earlier entreeopleiding, on ends by a study
 * advice and on years without a diploma. No text that was read says how they are counted, so these are readings; with
 * another one in mind, give the facts and leave the enrolments out.
 *
 * - Study years run from 1 August to 31 July. The past two are those before the one of the day; an enrolment earlier in
 *   the running one counts as well. One that begins on the day itself, or later, does not.
 * - Whether an assistentopleiding begun before 1 August 2014 counts as an entreeopleiding stays open: supply
 *   `inEntreeInPastTwoStudyYears`.
 * - Years in the mbo are the study years with a day of an enrolment that did not end by a diploma. Whether years count
 *   when there is a diploma of another enrolment stays open, where that matters: supply `mboYearsWithoutDiploma`.
 * - What has passed since are whole study years: not the one of the last day, and not the running one.
 * - An end without `endedBy` may be any. Where it matters it is named: `enrolments[0].endedBy`.
 *
 * The grounds were first read in a text of 2021. Between 1 April 2018 and then `grounds-read` is unknown, and where the
 * decision itself was not read `decision-read`.
 *
 * @param applicant - who applies, as far as is known
 * @param programme - the programme and the application, as far as they are known
 * @param context - the day whose law applies, the day of knowledge, and a reading
 * @returns the outcome, every condition as it turned out, and the facts that were missing
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { admission } from 'maatwerktrajecten'
 *
 * const before = { inEntreeInPastTwoStudyYears: true }
 * admission.mayRefuse(before, { level: 'entree' }, { on: '2014-07-31' }).outcome // => 'may-not-refuse'
 * admission.mayRefuse(before, { level: 'entree' }, { on: '2014-08-01' }).outcome // => 'may-refuse'
 * admission.mayRefuse({}, { level: 'mbo-2' }, { on: '2014-08-01' }).outcome // => 'may-refuse'
 * admission.mayRefuse({}, { level: 'mbo-2', placeLeft: false }, { on: '2026-01-01' }).outcome // => 'may-refuse'
 *
 * const history = [{ level: 'entree', startedOn: '2014-09-01', endedOn: '2015-07-10', endedBy: 'other' }] as const
 * const ask = (on: string) => admission.mayRefuse({ enrolments: history }, { level: 'entree' }, { on }).outcome
 * ask('2017-07-31') // => 'may-refuse'
 * ask('2017-08-01') // => 'may-not-refuse'
 * ```
 * @category Refusal
 */
export function mayRefuse(
  applicant: Applicant,
  programme: SoughtProgramme,
  context: AdmissionContext,
): Verdict<Refusal, RefusalReason> {
  const problems = [
    ...applicantProblems(applicant, context),
    ...programmeProblems(programme, 'programme', 'level-asked'),
  ]
  assertAll(problems, context, [entreeGrounds, entreeRefusal])
  const application = { applicant, programme, context, at: 'programme' }
  const decision = decide<Refusal, RefusalReason>('may-not-refuse', 'may-refuse')
  return (programme.level === 'entree' ? ofEntree(decision, application) : ofMbo(decision, application)).verdict()
}

type RefusalDecision = Decision<Refusal, RefusalReason>

function ofEntree(decision: RefusalDecision, { applicant, context }: Application): RefusalDecision {
  const { value, evidence } = appliedRule(entreeGrounds, context.on, context)
  if (value === undefined) return decision.requires('decision-read', lawSays(undefined, []), evidence)
  if (value.grounds.length === 0) return decision.requires('no-ground-in-the-law', lawSays(true, []), evidence)
  const before = inEntreeBefore(applicant, { enrolments: applicant.enrolments, path: 'enrolments' }, context.on)
  const refusal = appliedRule(entreeRefusal, context.on, context)
  const unheard = isUnheard(refusal) ? [lawSays(undefined, [])] : []
  return decision.requires('not-in-entree-before', anyOf(not(before), ...unheard), refusal.evidence)
}

function ofMbo(decision: RefusalDecision, application: Application): RefusalDecision {
  const { programme, context } = application
  const { value, evidence } = appliedRule(admissionDecision, context.on, context)
  if (value === undefined) return decision.requires('decision-read', lawSays(undefined, []), evidence)
  const mode = (value.levels as Readonly<Record<string, AdmissionDecision['levels']['mbo-2']>>)[programme.level]
  const isBound = lawSays(mode !== 'institution-decides', [step(application.at, 'level')])
  const bound = decision.requires('bound-by-the-law', isBound, evidence)
  return mode === 'right' ? ofRight(bound, application) : bound
}

function ofRight(decision: RefusalDecision, application: Application): RefusalDecision {
  const { programme, context, at } = application
  const { value, evidence } = appliedRule(refusalGrounds, context.on, context)
  if (value === undefined) return decision.requires('grounds-read', lawSays(undefined, []), evidence)
  const terminations = appliedRule(terminationsRefusal, context.on, context)
  const confirmation = appliedRule(confirmationRefusal, context.on, context)
  return decision
    .requires('place-left', isTrue(step(at, 'placeLeft'), programme.placeLeft), evidence)
    .requires('few-terminations', fewTerminations(terminations, application), terminations.evidence)
    .requires('not-long-without-diploma', notLong(value, application), evidence)
    .requires('in-time-or-kwalificatieplichtig', inTimeOrBound(application), evidence)
    .requires('intake-attended', isTrue(step(at, 'intakeAttended'), programme.intakeAttended), evidence)
    .requiresWhen(mayApply(confirmation), 'confirmed', confirmed(confirmation, application), confirmation.evidence)
}

function isTrue(name: string, value: boolean | undefined): Condition {
  return condition({ [name]: value }, (facts) => facts[name] === true)
}

function fewTerminations({ value }: Applied<TerminationsRefusal>, { applicant, context }: Application): Condition {
  const [count, since] = ['terminations', 'studyYearsSinceTermination'] as const
  if (value === undefined) return lawSays(undefined, [count, since])
  const ground = { count, since, from: value.terminations, gone: value.fewerStudyYearsSince }
  return clearOf(ground, applicant, { enrolments: applicant.enrolments, path: 'enrolments' }, context.on)
}

function notLong({ withoutDiploma }: RefusalGrounds, { applicant, context }: Application): Condition {
  const [count, since] = ['mboYearsWithoutDiploma', 'studyYearsSinceMbo'] as const
  const ground = { count, since, from: withoutDiploma.years, gone: withoutDiploma.fewerYearsSince }
  return clearOf(ground, applicant, { enrolments: applicant.enrolments, path: 'enrolments' }, context.on)
}

function inTimeOrBound(application: Application): Condition {
  return anyOf(appliedInTime(application), mustBeInEducation(application.applicant, application.context))
}

/** Whether a ground holds, or may hold since the texts of the day were not read. */
function mayApply({ value, status }: Applied<unknown>): boolean {
  return value !== undefined || status === 'onbekend'
}

function confirmed({ value }: Applied<ConfirmationRefusal>, { programme, at }: Application): Condition {
  const [start, confirmedOn] = [step(at, 'startsOn'), step(at, 'confirmedOn')]
  if (value === undefined) return lawSays(undefined, [start, confirmedOn])
  if (programme.confirmedOn === null) return lawSays(false, [confirmedOn])
  const facts = { [start]: programme.startsOn, [confirmedOn]: programme.confirmedOn }
  return condition(facts, (known) => known[confirmedOn]! < `${known[start]!.slice(0, 4)}-${value.confirmBefore}`)
}
