import { addMonths, type IsoDate } from '../core/calendar.js'
import { addSchoolYears, countDateOf, startYearOf } from '../core/school-year.js'
import type { Evidence } from '../core/evidence.js'
import { isStartkwalificatie } from '../leerplicht/startkwalificatie.js'
import type { Diploma } from '../career/diploma.js'
import {
  vsvAges,
  vsvFormula,
  vsvPopulation,
  vsvWork,
  type VsvAges,
  type VsvFormula,
  type VsvMethod,
  type VsvPopulation,
  type VsvWork,
} from './definition-facts.js'
import { holdsIn, judgedOn, says, type VsvContext } from './law.js'
import { sideOf, type Student } from './student.js'

/**
 * A condition for being a new vsv'er. {@link classify} says what each of them means.
 *
 * @category Classification
 */
export type VsvCode =
  | 'definition-known'
  | 'in-the-population'
  | 'age-in-range'
  | 'not-departed'
  | 'no-leerplicht-exemption'
  | 'not-continuing'
  | 'no-startkwalificatie'
  | 'no-diploma-with-work'

/**
 * How a condition turns out: 0 not met, 1 met, 2 a fact is missing, 3 the law was not read.
 *
 * @internal
 */
export type State = 0 | 1 | 2 | 3

/**
 * One condition of the definition of a year, ready to be asked of students.
 *
 * @internal
 */
export interface Test {
  readonly code: VsvCode
  readonly facts: readonly (keyof Student)[]
  readonly evidence: Evidence
  readonly stateOf: (student: Student) => State
}

/**
 * The definition of a measurement year: the day whose text it is judged by, and its conditions.
 *
 * @internal
 */
export interface Definition {
  readonly judgedOn: IsoDate
  readonly method?: VsvMethod
  readonly tests: readonly Test[]
}

/**
 * The days of a measurement year that its conditions look at.
 *
 * @internal
 */
interface Year {
  readonly start: number
  readonly next: IsoDate
}

/**
 * The definition that a count goes by, with the law looked up once. `classify` and `classifier` share it.
 *
 * @internal
 */
export function definitionOf(context: VsvContext): Definition {
  const on = judgedOn(context)
  const formula = says(vsvFormula, on, context)
  const formulas = formula.values ?? []
  const method = formulas[0]?.definition
  if (method === undefined) return { judgedOn: on, tests: [notKnown('definition-known', [], formula.evidence)] }
  return { judgedOn: on, method, tests: testsOf(formulas, formula.evidence, on, context) }
}

/** The conditions in the order of the formula. */
function testsOf(
  formulas: readonly VsvFormula[],
  evidence: Evidence,
  on: IsoDate,
  context: VsvContext,
): readonly Test[] {
  const old = formulas[0]!.definition === '2008-definition'
  const ages = says(vsvAges, on, context)
  const population = says(vsvPopulation, on, context)
  // What the report says of work is about the years from 2012-2013 on.
  const work = says(vsvWork, on, old ? { knownOn: context.knownOn } : context)
  const year = { start: startYearOf(context.schoolYear), next: countDateOf(addSchoolYears(context.schoolYear, 1)) }
  return [
    inThePopulation(population.values?.[0], population.evidence),
    ageInRange(ages.values?.[0], year, ages.evidence),
    ...takenOff(formulas, year, evidence),
    ...diplomaWithWork(work.values?.[0], year, work.evidence),
  ]
}

/** A condition of which it is not known what it asks. */
function notKnown(code: VsvCode, facts: readonly (keyof Student)[], evidence: Evidence): Test {
  return { code, facts, evidence, stateOf: () => 3 }
}

function inThePopulation(left: VsvPopulation | undefined, evidence: Evidence): Test {
  if (left === undefined) return notKnown('in-the-population', ['side', 'part', 'exclusion'], evidence)
  const groups = new Set<string>(left.groups)
  const parts = new Set<string>(left.parts)
  return {
    code: 'in-the-population',
    facts: groups.size > 0 ? ['side', 'part', 'exclusion'] : ['side', 'part'],
    evidence,
    stateOf: (student) => {
      if (sideOf(student) === 'mbo') return 1
      const { part, exclusion } = student
      if (part !== undefined && parts.has(part)) return 0
      if (exclusion !== undefined && groups.has(exclusion)) return 0
      return part === undefined || (exclusion === undefined && groups.size > 0) ? 2 : 1
    },
  }
}

/** Born on 1 October somebody has the higher age on 1 October. Days written as text compare as days do. */
function ageInRange(ages: VsvAges | undefined, { start }: Year, evidence: Evidence): Test {
  if (ages === undefined) return notKnown('age-in-range', ['bornOn'], evidence)
  const { from, below } = ages
  const bornAfter = bornBy(start - below)
  const bornUntil = from === undefined ? undefined : bornBy(start - from)
  return {
    code: 'age-in-range',
    facts: ['bornOn'],
    evidence,
    stateOf: ({ bornOn }) => {
      if (bornOn === undefined) return 2
      return bornOn > bornAfter && (bornUntil === undefined || bornOn <= bornUntil) ? 1 : 0
    },
  }
}

function bornBy(year: number): IsoDate {
  return `${String(year).padStart(4, '0')}-10-01`
}

function takenOff(formulas: readonly VsvFormula[], year: Year, evidence: Evidence): Test[] {
  const exemption = formulas.some(({ leerplichtExemption }) => leerplichtExemption !== 'counted')
  return [
    byCode('not-departed', 'away', formulas, (formula) => formula.departed, evidence),
    ...(exemption ? [noExemption(formulas, evidence)] : []),
    byCode('not-continuing', 'next', formulas, (formula) => formula.continuing, evidence),
    noStartkwalificatie(formulas[0]!.lateMonths, year, evidence),
  ]
}

/** A condition on one code, met where no text takes it off. The state of each code is looked up once. */
function byCode(
  code: VsvCode,
  fact: 'away' | 'next',
  formulas: readonly VsvFormula[],
  listOf: (formula: VsvFormula) => readonly string[],
  evidence: Evidence,
): Test {
  const states = new Map<string, State>()
  for (const each of formulas.flatMap(listOf)) {
    states.set(each, holdsIn(formulas, (formula) => listOf(formula).includes(each)) === undefined ? 3 : 0)
  }
  return {
    code,
    facts: [fact],
    evidence,
    stateOf: (student) => {
      const found = student[fact]
      return found === undefined ? 2 : (states.get(found) ?? 1)
    },
  }
}

function noExemption(formulas: readonly VsvFormula[], evidence: Evidence): Test {
  const alike = holdsIn(formulas, ({ leerplichtExemption }) => leerplichtExemption !== 'counted')
  const exempt = alike === undefined ? 3 : 0
  return {
    code: 'no-leerplicht-exemption',
    facts: ['away'],
    evidence,
    stateOf: ({ away }) => (away === undefined ? 2 : away === 'leerplicht-exemption' ? exempt : 1),
  }
}

function noStartkwalificatie(lateMonths: number, { next }: Year, evidence: Evidence): Test {
  // Counted from 1 October: three months end with 31 December, and `late` is the day after.
  const late = addMonths(next, lateMonths, 'spill')
  return {
    code: 'no-startkwalificatie',
    facts: lateMonths > 0 ? ['diplomas', 'side'] : ['diplomas'],
    evidence,
    stateOf: (student) => {
      const { diplomas } = student
      if (diplomas === undefined) return 2
      const first = firstOf(diplomas)
      if (first === undefined) return 1
      if (first <= next) return 0
      const side = first < late ? sideOf(student) : 'vo'
      return side === undefined ? 2 : side === 'mbo' ? 0 : 1
    },
  }
}

/** The first day on which a startkwalificatie was obtained. */
function firstOf(diplomas: readonly Diploma[]): IsoDate | undefined {
  let found: IsoDate | undefined
  for (const { kind, obtainedOn } of diplomas) {
    if (isStartkwalificatie(kind) && (found === undefined || obtainedOn < found)) found = obtainedOn
  }
  return found
}

function diplomaWithWork(rule: VsvWork | undefined, year: Year, evidence: Evidence): Test[] {
  if (rule === undefined) return [notKnown('no-diploma-with-work', ['diplomas'], evidence)]
  return rule.work === 'does-not-count' ? [] : [noDiplomaWithWork(rule, year, evidence)]
}

function noDiplomaWithWork({ work, hours, side }: VsvWork, { next }: Year, evidence: Evidence): Test {
  const limit = hours ?? 0
  const fact = work === 'registered' ? 'workRegistered' : 'hoursPerWeek'
  const worksOf = (student: Student) =>
    work === 'registered' ? student.workRegistered : moreThan(student.hoursPerWeek, limit)
  return {
    code: 'no-diploma-with-work',
    facts: side === undefined ? ['diplomas', fact] : ['side', 'diplomas', fact],
    evidence,
    stateOf: (student) => {
      const own = side === undefined ? undefined : sideOf(student)
      if (own !== undefined && own !== side) return 1
      const { diplomas } = student
      const graduate = diplomas === undefined ? undefined : hasMbo1(diplomas, next)
      const works = worksOf(student)
      if (graduate === false || works === false) return 1
      return graduate === undefined || works === undefined || own !== side ? 2 : 0
    },
  }
}

function moreThan(hours: number | undefined, limit: number): boolean | undefined {
  return hours === undefined ? undefined : hours > limit
}

function hasMbo1(diplomas: readonly Diploma[], next: IsoDate): boolean {
  for (const { kind, obtainedOn } of diplomas) if (kind === 'mbo-1' && obtainedOn <= next) return true
  return false
}
