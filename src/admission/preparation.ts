import type { DiplomaKind } from '../career/diploma.js'
import type { Evidence } from '../core/evidence.js'
import { step } from '../core/problems.js'
import { allOf, anyOf, condition, lawSays, type Condition } from '../core/verdict.js'
import { appliedRule, isUnheard, type Applied } from '../policy/reading.js'
import type { DatedRule } from '../policy/rule.js'
import {
  taalEnRekenenLevels,
  type AdmissionContext,
  type Applicant,
  type SoughtProgramme,
} from './applicant.js'
import {
  assistentDiploma,
  bbSubjects,
  entreeDiploma,
  furtherRequirements as requirementsOfTheMbo,
  mbo2Preparation,
  suitabilityExemption,
  type AskedSubject,
  type BbSubjects,
  type EntreeDiplomaAccess,
  type Mbo2Preparation,
  type SuitabilityExemption,
} from './facts-mbo.js'

/** An application as the conditions look at it: who, for what, and on which day. */
export interface Application {
  readonly applicant: Applicant
  readonly programme: SoughtProgramme
  readonly context: AdmissionContext
  /** The path of the programme. */
  readonly at: string
}

/** A condition and what it rests on. */
interface Grounded {
  readonly condition: Condition
  readonly evidence: Evidence
}

const bbKinds: readonly DiplomaKind[] = ['vmbo-bb', 'vmbo-bb-leerwerktraject']

/**
 * Whether a diploma of one of these kinds is held on the day.
 *
 * @internal
 */
export function holds(kinds: readonly DiplomaKind[], applicant: Applicant, { on }: AdmissionContext): Condition {
  return condition({ diplomas: applicant.diplomas }, ({ diplomas }) =>
    diplomas.some(({ kind, obtainedOn }) => kinds.includes(kind) && obtainedOn <= on),
  )
}

/**
 * Whether the applicant has a preparation that the law names, or another diploma that was designated.
 *
 * @internal
 */
export function holdsPreparation(
  { others }: Mbo2Preparation,
  kinds: readonly DiplomaKind[],
  applicant: Applicant,
  context: AdmissionContext,
): Condition {
  const named = holds(kinds, applicant, context)
  if (others !== 'designated' || named.met !== false || !holdsOther(applicant, context)) return named
  const { designatedDiploma } = applicant
  return anyOf(named, condition({ designatedDiploma }, (facts) => facts.designatedDiploma))
}

/** Whether there is a diploma that no rule names as a preparation for mbo-2. */
function holdsOther({ diplomas }: Applicant, context: AdmissionContext): boolean {
  const named = appliedRule(mbo2Preparation, context.on, context).value?.diplomas ?? []
  return (diplomas ?? []).some(({ kind, obtainedOn }) => !named.includes(kind) && obtainedOn <= context.on)
}

/**
 * Whether the applicant has the preparation for the programme, or an exemption from it.
 *
 * @internal
 */
export function preparation(application: Application): Grounded {
  const { programme, context } = application
  const law = appliedRule(mbo2Preparation, context.on, context)
  const rule = appliedRule(suitabilityExemption, context.on, context)
  const prepared = programme.level === 'mbo-2' ? preparedForMbo2(law, application) : told('preparationMet', application)
  const exempted = exemption(rule, application)
  const evidence = prepared.met !== true && exempted.met === true ? rule.evidence : law.evidence
  return { condition: anyOf(prepared, exempted), evidence }
}

function preparedForMbo2({ value }: Applied<Mbo2Preparation>, application: Application): Condition {
  const { applicant, context } = application
  if (value === undefined) return lawSays(undefined, ['diplomas'])
  if (value.appliesTo === 'all') return holdsPreparation(value, value.diplomas ?? [], applicant, context)
  return anyOf(
    withoutThreshold(application),
    holds(bbKinds, applicant, context),
    sameOccupation(application),
    byAnUnreadList(application),
  )
}

/** Before 1 August 2014 a programme without an assistentopleiding beside it was open without a preparation. */
function withoutThreshold({ programme, at }: Application): Condition {
  const name = step(at, 'relatedAssistentopleiding')
  return condition({ [name]: programme.relatedAssistentopleiding }, (facts) => facts[name] === false)
}

function sameOccupation({ applicant, programme, context, at }: Application): Condition {
  const { value } = appliedRule(assistentDiploma, context.on, context)
  if (value === undefined) return lawSays(undefined, ['diplomas'])
  const name = step(at, 'sameOccupation')
  const same = condition({ [name]: programme.sameOccupation }, (facts) => facts[name] === true)
  return allOf(holds(['mbo-1'], applicant, context), same)
}

/** Which other diplomas prepared before 1 August 2014 was not read: as told, where there is such a diploma. */
function byAnUnreadList(application: Application): Condition {
  const { applicant, context } = application
  const other = condition({ diplomas: applicant.diplomas }, ({ diplomas }) =>
    diplomas.some(({ kind, obtainedOn }) => !bbKinds.includes(kind) && obtainedOn <= context.on),
  )
  return allOf(other, told('preparationMet', application))
}

function exemption({ value }: Applied<SuitabilityExemption>, { programme, at }: Application): Condition {
  const path = step(at, 'exemption')
  const fact = (name: 'granted' | 'resultExpected' | 'suitabilityShown' | 'specialCase') => {
    const place = step(path, name)
    return condition({ [place]: programme.exemption?.[name] }, (facts) => facts[place] === true)
  }
  const refused = programme.exemption?.granted === false
  if (value === undefined) return lawSays(refused ? false : undefined, [step(path, 'granted')])
  if (value.asks === 'sufficient-result-expected') return allOf(fact('granted'), fact('resultExpected'))
  return allOf(fact('granted'), fact('specialCase'), fact('suitabilityShown'))
}

/**
 * Whether the diploma fits what the programme asks of subjects and profiles.
 *
 * @internal
 */
export function furtherRequirements(application: Application): Grounded {
  const { programme, context } = application
  const asTold = told('furtherRequirementsMet', application)
  if (programme.level !== 'mbo-2') {
    return { condition: asTold, evidence: appliedRule(requirementsOfTheMbo, context.on, context).evidence }
  }
  const byBb = allOf(holds(bbKinds, application.applicant, context), subjectsOfBb(application))
  const other = allOf(otherThanBb(application), asTold)
  const free = withoutRequirements(application)
  return { condition: anyOf(...free, byBb, other), evidence: evidenceOfRequirements(application, free) }
}

/** Where nothing is asked: with the diploma of mbo-1, before 1 August 2014 in the same occupation; without threshold. */
function withoutRequirements(application: Application): Condition[] {
  const { applicant, context } = application
  return isOldLaw(application)
    ? [withoutThreshold(application), sameOccupation(application)]
    : [holds(['mbo-1'], applicant, context)]
}

function isOldLaw({ context }: Application): boolean {
  return appliedRule(mbo2Preparation, context.on, context).value?.appliesTo !== 'all'
}

/** The rule that bears on the diploma that is held. */
function evidenceOfRequirements(application: Application, [first, second]: readonly Condition[]): Evidence {
  const { applicant, context } = application
  const of = (rule: DatedRule<unknown>) => appliedRule(rule, context.on, context).evidence
  if (first?.met === true) return of(isOldLaw(application) ? mbo2Preparation : entreeDiploma)
  if (second?.met === true) return of(assistentDiploma)
  return of(holds(bbKinds, applicant, context).met === true ? bbSubjects : requirementsOfTheMbo)
}

/** Whether the applicant comes by something else than a diploma of bb: what is asked of that was not read. */
function otherThanBb({ applicant, context }: Application): Condition {
  return condition({ diplomas: applicant.diplomas }, ({ diplomas }) => {
    const held = diplomas.filter(({ obtainedOn }) => obtainedOn <= context.on)
    return held.length === 0 || held.some(({ kind }) => !bbKinds.includes(kind))
  })
}

function subjectsOfBb(application: Application): Condition {
  const { programme, context, at } = application
  const { value } = appliedRule(bbSubjects, context.on, context)
  if (value === undefined) return told('furtherRequirementsMet', application)
  const [related, sector] = [step(at, 'related'), step(at, 'sector')]
  return anyOf(
    condition({ [related]: programme.related }, (facts) => facts[related] === true),
    programme.sector === undefined
      ? condition({ [sector]: programme.sector }, () => false)
      : subjectsOfSector(value, application),
  )
}

function subjectsOfSector(value: BbSubjects, application: Application): Condition {
  const { applicant, programme, at } = application
  const sector = step(at, 'sector')
  const asked: readonly AskedSubject[] | undefined =
    programme.sector === 'techniek' || programme.sector === 'economie' ? value[programme.sector] : undefined
  if (asked === undefined) return told('furtherRequirementsMet', application)
  return condition({ [sector]: programme.sector, subjects: applicant.subjects }, (facts) =>
    (facts.subjects).some((subject) => asked.includes(subject)),
  )
}

/**
 * What is asked of who comes by the entree diploma; nothing in the law, something in some voices of the report.
 *
 * @internal
 */
export function entreeDiplomaConditions(application: Application): Grounded | undefined {
  const { applicant, context } = application
  const access = appliedRule(entreeDiploma, context.on, context)
  const preparing = appliedRule(mbo2Preparation, context.on, context).value?.diplomas
  if (preparing === undefined || (access.value === undefined ? !isUnheard(access) : asksNothing(access.value))) {
    return undefined
  }
  const otherwise = holds(preparing.filter((kind) => kind !== 'mbo-1'), applicant, context)
  const none = condition({ diplomas: applicant.diplomas }, () => holds(['mbo-1'], applicant, context).met === false)
  const own = access.value === undefined ? lawSays(undefined, []) : asked(access.value, application)
  return { condition: anyOf(otherwise, none, own), evidence: access.evidence }
}

function asksNothing({ leerwegen, taalEnRekenen }: EntreeDiplomaAccess): boolean {
  return taalEnRekenen === 'not-asked' && leerwegen.length === 2
}

function asked({ leerwegen, taalEnRekenen: least }: EntreeDiplomaAccess, application: Application): Condition {
  const { applicant, programme, at } = application
  const name = step(at, 'leerweg')
  const inLeerweg = condition({ [name]: programme.leerweg }, (facts) =>
    leerwegen.some((leerweg) => leerweg === facts[name]),
  )
  const { taalEnRekenen } = applicant
  const reached = condition({ taalEnRekenen }, (facts) =>
    least === 'not-asked' ||
    taalEnRekenenLevels.indexOf(facts.taalEnRekenen) >= taalEnRekenenLevels.indexOf(least),
  )
  return allOf(
    ...(leerwegen.length === 2 ? [] : [inLeerweg]),
    ...(least === 'not-asked' ? [] : [reached]),
  )
}

function told(name: 'preparationMet' | 'furtherRequirementsMet', { programme, at }: Application): Condition {
  const path = step(at, name)
  return condition({ [path]: programme[name] }, (facts) => facts[path] === true)
}
