import type { Finding } from '../core/evidence.js'
import type { Applied } from '../policy/reading.js'
import {
  examendeelnemerDiplomas,
  mboDiplomaWeights,
  mboOneDiploma,
  type MboDiplomaWeights,
} from './facts/mbo-diplomas.js'
import { mboCascade, mboFundingModel } from './facts/mbo-model.js'
import { productOf } from './mbo-exact.js'
import { derived, lawFor, saidFor, stepOf } from './mbo-law.js'
import type {
  MboDiplomaWeight,
  MboPot,
  MboStudent,
  MboStudentDiploma,
  MboWeightContext,
  MboWeightStep,
} from './mbo-student.js'
import { awayBetween, octoberOf, runsOn, yearOf } from './mbo-years.js'

interface Weighed {
  readonly weight: Finding<number>
  readonly steps: readonly MboWeightStep[]
  readonly pot?: MboPot
}

/**
 * What the diplomas of calendar year t − 2 weigh in funding year t, in the order in which they were obtained.
 *
 * @internal
 */
export function diplomaWeights(student: MboStudent, fundingYear: number, context: MboWeightContext): MboDiplomaWeight[] {
  return inOrder(student)
    .filter(({ diploma }) => yearOf(diploma.obtainedOn) === fundingYear - 2)
    .map(({ diploma, index }) => {
      const as = roleOf(student, diploma)
      const { kind } = diploma
      return { diploma: `diplomas[${index}]`, kind, as, ...weighedAs(as, student, diploma, fundingYear, context) }
    })
}

interface Placed {
  readonly diploma: MboStudentDiploma
  readonly index: number
}

/** By day, and on one day by level: the weight of the later one is what it adds. */
function inOrder({ diplomas = [] }: MboStudent): Placed[] {
  const key = ({ diploma: { obtainedOn, kind } }: Placed) => `${obtainedOn} ${kind}`
  return diplomas
    .map((diploma, index) => ({ diploma, index }))
    .sort((a, b) => (key(a) === key(b) ? a.index - b.index : key(a) < key(b) ? -1 : 1))
}

function roleOf({ enrolments }: MboStudent, { as, obtainedOn }: MboStudentDiploma): 'student' | 'examendeelnemer' {
  if (as !== undefined) return as
  return enrolments.some((each) => runsOn(each, obtainedOn) || each.endedOn === obtainedOn) ? 'student' : 'examendeelnemer'
}

function weighedAs(
  as: 'student' | 'examendeelnemer',
  student: MboStudent,
  diploma: MboStudentDiploma,
  fundingYear: number,
  context: MboWeightContext,
): Weighed {
  const model = lawFor(mboFundingModel, fundingYear, context)
  if (model.value === undefined) return notKnown(model)
  const pot = model.value.name === 'cascade' ? 'mbo-2-to-specialist' : 'diplomas'
  const stopped = [
    pot === 'diplomas' ? undefined : abolished(fundingYear, context),
    as === 'student' ? undefined : examendeelnemer(student, diploma, fundingYear, context),
    diploma.kind === 'mbo-1' ? mboOne(fundingYear, context) : undefined,
  ].find((each) => each !== undefined)
  if (stopped !== undefined) return { pot, ...stopped }
  const law = lawFor(mboDiplomaWeights, fundingYear, context)
  return { pot, ...(law.value === undefined ? notKnown(law) : valued(student, diploma, law.value, law)) }
}

/** That there is no cascade any more; nothing where there is. */
function abolished(fundingYear: number, context: MboWeightContext): Weighed | undefined {
  const cascade = lawFor(mboCascade, fundingYear, context)
  if (cascade.value?.cascade !== 'abolished') return undefined
  const weight = { unknown: `${cascade.reason} What diplomas count for since was not read.` }
  return { weight, steps: [stepOf('cascade-abolished', cascade)] }
}

/** Why a diploma of mbo-1 counts for nothing, or is not known to count; nothing where it counts. */
function mboOne(fundingYear: number, context: MboWeightContext): Weighed | undefined {
  const law = lawFor(mboOneDiploma, fundingYear, context)
  if (law.value === undefined) return notKnown(law)
  return law.value.counts === 'no' ? nothing('mbo-1-diploma-not-counted', law) : undefined
}

/** Why the diploma of an examendeelnemer counts for nothing; nothing where it counts. */
function examendeelnemer(
  student: MboStudent,
  diploma: MboStudentDiploma,
  fundingYear: number,
  context: MboWeightContext,
): Weighed | undefined {
  const law = saidFor(examendeelnemerDiplomas, fundingYear, context)
  if (law.value === undefined) return notKnown(law)
  const { counts, withinCalendarYears = 0 } = law.value
  if (counts === 'each-diploma') return undefined
  const inTime = counts === 'after-funded-enrolment' && isInTime(student, diploma, withinCalendarYears)
  return inTime ? undefined : nothing('examendeelnemer-not-counted', law)
}

/** Whether a funded enrolment ended without a diploma, so many calendar years ago at most. */
function isInTime(student: MboStudent, { obtainedOn }: MboStudentDiploma, calendarYears: number): boolean {
  const { enrolments, diplomas = [] } = student
  return enrolments.some((enrolment) => {
    const { startedOn, endedOn, endedBy } = enrolment
    if (endedOn === undefined || endedOn > obtainedOn || endedBy === 'diploma') return false
    const years = yearOf(endedOn) - yearOf(startedOn) + 1
    const funded = Array.from({ length: years }, (_, year) => octoberOf(yearOf(startedOn) + year))
    if (!funded.some((october) => runsOn(enrolment, october))) return false
    const within = diplomas.some((each) => {
      return roleOf(student, each) === 'student' && each.obtainedOn >= startedOn && each.obtainedOn <= endedOn
    })
    return !within && yearOf(obtainedOn) - yearOf(endedOn) <= calendarYears
  })
}

const levelOf = { 'mbo-1': 'mbo1', 'mbo-2': 'mbo2', 'mbo-3': 'mbo3', 'mbo-4': 'mbo4' } as const

function valueOf({ kind }: MboStudentDiploma, { weights }: MboDiplomaWeights): number {
  return weights[levelOf[kind as keyof typeof levelOf]] ?? 0
}

function valued(student: MboStudent, diploma: MboStudentDiploma, law: MboDiplomaWeights, applied: Applied<unknown>): Weighed {
  const own = valueOf(diploma, law)
  const evidence = derived(applied)
  // Up to 2014 diplomas have a budget of their own: its share is no factor of a weight.
  if (law.pays === 'each-diploma') return { weight: { value: own, evidence }, steps: [stepOf('each-diploma', applied, own)] }
  const added = Math.max(0, own - highestBefore(student, diploma, law))
  const steps = [
    stepOf(added > 0 ? 'added-value' : 'no-added-value', applied, added),
    stepOf('diploma-share', applied, law.share),
  ]
  return { weight: { value: productOf(added, law.share), evidence }, steps }
}

function highestBefore(student: MboStudent, diploma: MboStudentDiploma, law: MboDiplomaWeights): number {
  const placed = inOrder(student)
  const before = placed.slice(0, placed.findIndex((each) => each.diploma === diploma)).map((each) => each.diploma)
  const octobers = law.olderDiplomasForgottenAfterOctobersAbsent ?? Infinity
  const remembered = before.filter(({ obtainedOn }) => {
    return !awayBetween(student.enrolments, obtainedOn, diploma.obtainedOn, octobers)
  })
  return Math.max(0, ...remembered.map((each) => valueOf(each, law)))
}

function nothing(code: MboWeightStep['code'], { evidence }: Applied<unknown>): Weighed {
  return { weight: { value: 0, evidence }, steps: [stepOf(code, { evidence }, 0)] }
}

function notKnown(law: Applied<unknown>): Weighed {
  return { weight: { unknown: law.reason }, steps: [stepOf('not-known', law)] }
}
