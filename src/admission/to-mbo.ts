import { condition, decide, lawSays, type Condition, type Decision, type Verdict } from '../core/verdict.js'
import type { IsoDate } from '../core/calendar.js'
import { step } from '../core/problems.js'
import { leerplichtEnd } from '../leerplicht/facts.js'
import { appliedRule } from '../policy/reading.js'
import type { AdmissionContext, Applicant, SoughtProgramme } from './applicant.js'
import { applicantProblems, assertAll, notEntreeProblems, programmeProblems } from './check.js'
import { bblAccess } from './facts-entree.js'
import { admissionDecision, registrationDate, type AdmissionMode } from './facts-decision.js'
import { entreeDiploma } from './facts-mbo.js'
import { entreeDiplomaConditions, furtherRequirements, preparation, type Application } from './preparation.js'
import { bblCondition, type BblReason } from './to-entree.js'

/**
 * How a programme of mbo-2, mbo-3 or mbo-4 stands open to somebody.
 *
 * - `open`: open to everyone who is prepared, as mbo-2 was to 31 July 2014
 * - `institution-decides`: admissible, and the institution decides without being bound
 * - `right`: a right to be admitted, which the institution can meet with the grounds of the law only
 * - `no-right`: admissible, and without that right, since the application was late; who is still kwalificatieplichtig
 *   cannot be refused for that alone, see {@link mayRefuse}
 * - `not-admissible`: a condition of the law is not met
 *
 * @category Mbo
 */
export type MboAdmission = 'open' | 'institution-decides' | 'right' | 'no-right' | 'not-admissible'

/**
 * A condition for a programme of mbo-2, mbo-3 or mbo-4. {@link toMbo} says what each of them means.
 *
 * @category Mbo
 */
export type MboReason =
  | BblReason
  | 'preparation'
  | 'further-requirements'
  | 'entree-diploma-conditions'
  | 'admission-read'
  | 'applied-in-time'

/**
 * Whether somebody is admissible to a programme of mbo-2, mbo-3 or mbo-4, and with which force.
 *
 * - `preparation`: the vooropleidingseis (WEB art. 8.2.1), or an exemption from it. At mbo-2 from 1 August 2014 a
 *   diploma of the vmbo, three years of havo or vwo, the diploma of mbo-1, or one that was designated. Before, only
 *   programmes beside which an assistentopleiding exists asked for it. At mbo-3 and mbo-4 it was not read: supply
 *   `preparationMet`
 * - `further-requirements`: what a programme asks of subjects and profiles (WEB art. 8.2.2 and the Doorstroomregeling).
 *   Known for a diploma of bb to 28 November 2015: nothing in a related programme, else one of certain subjects in
 *   techniek and economie. For all else supply `furtherRequirementsMet`. Left out where the preparation fails
 * - `entree-diploma-conditions`: in voices of the report only. The diploma of mbo-1 opens mbo-2 without a condition
 * - `bbl-after-leerplicht`: see {@link toBbl}
 * - `applied-in-time`: from 1 April 2018, for the right: on the last 1 April before the start, or earlier. That the day
 *   itself is in time, and that a start at another time of the year goes by the 1 April before it, are readings
 *
 * Before 1 August 2010 how admission is decided was not read: `admission-read` is then unknown.
 *
 * This is about the programme. Who is turned away from one may be admissible to another at the same institution, as the
 * mbo puts it in the 2014 report (lines 1298-1301): see {@link toInstitution}. What the institution can hold against
 * somebody who is admissible: see {@link mayRefuse}.
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
 * const pupil = { diplomas: [{ kind: 'vmbo-bb', obtainedOn: '2014-06-20' }], subjects: ['nask1'] } as const
 * const techniek = { level: 'mbo-2', leerweg: 'bol', related: false, sector: 'techniek' } as const
 * admission.toMbo(pupil, techniek, { on: '2014-08-01' }).outcome // => 'institution-decides'
 *
 * const other = admission.toMbo(pupil, { ...techniek, sector: 'economie' }, { on: '2014-08-01' })
 * other.outcome // => 'not-admissible'
 * other.reasons.filter(({ state }) => state === 'not-met').map(({ code }) => code) // => ['further-requirements']
 * ```
 * @category Mbo
 */
export function toMbo(
  applicant: Applicant,
  programme: SoughtProgramme,
  context: AdmissionContext,
): Verdict<MboAdmission, MboReason> {
  const problems = [
    ...applicantProblems(applicant, context),
    ...programmeProblems(programme, 'programme', 'level-asked'),
    ...notEntreeProblems(programme, 'programme'),
  ]
  assertAll(problems, context, [entreeDiploma, leerplichtEnd])
  return mboVerdict({ applicant, programme, context, at: 'programme' })
}

/**
 * As {@link toMbo}, for an application that was checked.
 *
 * @internal
 */
export function mboVerdict(application: Application): Verdict<MboAdmission, MboReason> {
  const { on } = application.context
  const { value, evidence } = appliedRule(admissionDecision, on, application.context)
  const mode = modeOf(value?.levels, application)
  const admissible = conditions(decide<MboAdmission, MboReason>(outcomeOf(mode), 'not-admissible'), application)
    .requiresWhen(mode === undefined, 'admission-read', lawSays(undefined, []), evidence)
    .verdict()
  if (mode !== 'right') return admissible
  const date = appliedRule(registrationDate, on, application.context)
  const late = decide<MboAdmission, MboReason>('right', 'no-right')
    .requires('applied-in-time', appliedInTime(application), date.evidence)
    .verdict()
  return both(admissible, late)
}

function modeOf(
  levels: Readonly<Record<string, AdmissionMode>> | undefined,
  { programme }: Application,
): AdmissionMode | undefined {
  return levels?.[programme.level]
}

function outcomeOf(mode: AdmissionMode | undefined): MboAdmission {
  return mode === 'open-to-everyone' ? 'open' : (mode ?? 'institution-decides')
}

function conditions(
  decision: Decision<MboAdmission, MboReason>,
  application: Application,
): Decision<MboAdmission, MboReason> {
  const { context } = application
  const prepared = preparation(application)
  const further = furtherRequirements(application)
  const entree = entreeDiplomaConditions(application)
  const withDiploma = decision
    .requires('preparation', prepared.condition, prepared.evidence)
    .requiresWhen(prepared.condition.met !== false, 'further-requirements', further.condition, further.evidence)
  const withEntree =
    entree === undefined
      ? withDiploma
      : withDiploma.requires('entree-diploma-conditions', entree.condition, entree.evidence)
  const { evidence } = appliedRule(bblAccess, context.on, context)
  return withEntree.requires('bbl-after-leerplicht', bblOf(application), evidence)
}

function bblOf({ applicant, programme, context, at }: Application): Condition {
  const leerweg = step(at, 'leerweg')
  const notBbl = condition({ [leerweg]: programme.leerweg }, (facts) => facts[leerweg] !== 'bbl')
  return bblCondition(applicant, context, notBbl)
}

/**
 * Whether the application came on the last 1 April before the programme starts, or earlier.
 *
 * @internal
 */
export function appliedInTime({ programme, context, at }: Application): Condition {
  const { startsOn, appliedOn } = programme
  const [start, applied] = [step(at, 'startsOn'), step(at, 'appliedOn')]
  const { value } = appliedRule(registrationDate, context.on, context)
  if (value === undefined) return lawSays(undefined, [start, applied])
  return condition({ [start]: startsOn, [applied]: appliedOn }, (facts) => {
    return facts[applied]! <= lastBefore(facts[start]!, value.by)
  })
}

/** The last such day of a year on or before a day. */
function lastBefore(on: IsoDate, dayOfYear: string): IsoDate {
  const year = Number(on.slice(0, 4))
  const inYear = (number: number) => `${String(number).padStart(4, '0')}-${dayOfYear}`
  return inYear(year) <= on ? inYear(year) : inYear(year - 1)
}

/** What the law asks for admission, and what it asks for the right to it. */
function both(
  admissible: Verdict<MboAdmission, MboReason>,
  late: Verdict<MboAdmission, MboReason>,
): Verdict<MboAdmission, MboReason> {
  const reasons = [...admissible.reasons, ...late.reasons]
  if (admissible.outcome === 'not-admissible') return { ...admissible, reasons }
  if (admissible.outcome !== 'undetermined') return { ...late, reasons }
  return { outcome: 'undetermined', reasons, missing: [...new Set([...admissible.missing, ...late.missing])] }
}
