import { compareEuro, divideEuro, multiplyEuro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import { startOf, startYearOf, type SchoolYear } from '../core/school-year.js'
import type { RuleContext } from '../policy/reading.js'
import {
  vm2DiplomaBonus,
  vm2LessonMaterial,
  vm2PupilFunding,
  vm2Subsidy,
  type Vm2CohortRange,
  type Vm2FundingRow,
} from './facts/vm2.js'
import { forGroup } from './for-group.js'
import type { GroupAssumption, GroupContext, GroupPart } from './group.js'
import { found, mapped } from './pupil-amounts.js'
import { givenFinding, statementOf, type FundingStatement, type GivenAmount, type LookedUp } from './statement.js'
import { assertVm2 } from './vm2-check.js'

/**
 * The pupils of one cohort of VM2 at one school.
 *
 * @category VM2
 */
export interface Vm2Cohort {
  /** The calendar year in which the cohort started, on 1 August: 2008 to 2013. */
  readonly startedIn: number
  /** How many pupils it has in the school year. */
  readonly pupils: number
  /** Where they are enrolled. */
  readonly at: 'vmbo-school' | 'aoc'
  /** How many of them have lwoo; needed for cohorts from 2010 at a vmbo school. */
  readonly lwoo?: number | undefined
  /**
   * The department; `vbo` when left out. The amounts for material know two kinds of VM2, landbouw and the rest, which
   * makes a difference from the cohort of 2010 on.
   */
  readonly department?: 'landbouw' | 'vbo' | undefined
  /** Diplomas of mbo-2 that the cohort got in time; none when left out. */
  readonly diplomas?: number | undefined
  /** Such diplomas in the whole country, by which a ceiling is shared; without it no ceiling is shared. */
  readonly diplomasNationwide?: number | undefined
}

/**
 * The school year for which the money of VM2 is asked.
 *
 * @category VM2
 */
export interface Vm2Year {
  /** The school year. */
  readonly schoolYear: SchoolYear
  /** The group of school types, one with vbo; needed for cohorts from 2010 at a vmbo school. */
  readonly schoolTypeGroup?: 1 | 4 | undefined
}

/**
 * How the money of VM2 is looked at.
 *
 * @category VM2
 */
export interface Vm2Context extends GroupContext {
  /**
   * An amount per pupil and school year in the place of `vm2-per-pupil`: for the first two cohorts, for cohorts at an
   * AOC, and for a year in which no rule holds.
   */
  readonly perPupil?: GivenAmount | undefined
}

/**
 * A part of the money of VM2: the amount per pupil of the first two cohorts, or the parts of an ordinary group.
 *
 * @category VM2
 */
export type Vm2Part = GroupPart | 'vm2-per-pupil'

/**
 * What is paid on top at most.
 *
 * @category VM2
 */
export interface Vm2AtMost {
  /** The fixed sum of the applicant, once for the whole project, in euros. */
  readonly fixedSum: Finding<Euro>
  /** The bonus for the diplomas given, in euros, under the ceiling of the cohort. */
  readonly bonus: Finding<Euro>
}

/**
 * The money of a cohort of VM2 in a school year.
 *
 * @category VM2
 */
export interface Vm2Statement extends FundingStatement<Vm2Part, GroupAssumption> {
  /** By what the pupils are funded; unknown where no rule holds for the cohort in the school year. */
  readonly funding: Finding<Vm2FundingRow['funding']>
  /** What may come on top, and is not in the total. */
  readonly atMost: Vm2AtMost
  /**
   * What is paid for lesson material per pupil of the first two cohorts, in euros, and is not in the total; unknown for
   * later ones, whose books are in the ordinary money.
   */
  readonly lessonMaterial: Finding<Euro>
}

/**
 * What a cohort of VM2 brings in one of its four school years. The cohorts of 2008 and 2009 brought an amount per pupil,
 * instead of the ordinary money; later cohorts count as pupils of bb, and at an AOC from 2012 as students of mbo-2, who
 * bring weights and no euros.
 *
 * @param cohort - when it started, where, and how many pupils it has
 * @param at - the school year
 * @param context - the day of knowledge, and amounts of your own
 * @returns the money of the year, and what may come on top once
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const cohort = { startedIn: 2009, pupils: 60, at: 'vmbo-school', diplomas: 12 } as const
 * const found = funding.vm2(cohort, { schoolYear: '2010-2011' })
 * found.total.value // => { eur: '510000' }
 * found.atMost.fixedSum.value // => { eur: '50000' }
 * found.atMost.bonus.value // => { eur: '102000' }
 * ```
 * @category VM2
 */
export function vm2(cohort: Vm2Cohort, at: Vm2Year, context: Vm2Context = {}): Vm2Statement {
  assertVm2(cohort, at, context)
  const rule: RuleContext = { knownOn: context.knownOn, afterLastText: context.afterLastText }
  const funding = fundingOf(cohort, at, rule)
  return {
    ...moneyOf(cohort, at, context, funding),
    funding,
    atMost: { fixedSum: fixedSumOf(cohort, rule), bonus: bonusOf(cohort, rule) },
    lessonMaterial: lessonMaterialOf(at, rule, funding),
  }
}

/** The row of the rule that is for the cohort; a cohort has four years. */
function fundingOf(cohort: Vm2Cohort, { schoolYear }: Vm2Year, rule: RuleContext): Vm2Statement['funding'] {
  if (startYearOf(schoolYear) > cohort.startedIn + 3) {
    return { unknown: `${vm2PupilFunding.key}: the four years of this cohort were over before ${schoolYear}.` }
  }
  const all = found(vm2PupilFunding, startOf(schoolYear), rule)
  if (all.value === undefined) return all
  const row = all.value.rows.find(({ cohorts, at }) => isIn(cohort, cohorts) && (at === undefined || at === cohort.at))
  if (row === undefined) return { unknown: `${vm2PupilFunding.key}: nothing is said of this cohort in ${schoolYear}.` }
  return { value: row.funding, evidence: all.evidence }
}

function isIn({ startedIn }: Vm2Cohort, { firstCohort, lastCohort }: Vm2CohortRange): boolean {
  const start = cohortStart(startedIn)
  return start >= firstCohort && (lastCohort === undefined || start <= lastCohort)
}

function cohortStart(year: number): string {
  return `${year}-08-01`
}

type Money = FundingStatement<Vm2Part, GroupAssumption>

function moneyOf(cohort: Vm2Cohort, at: Vm2Year, context: Vm2Context, funding: Vm2Statement['funding']): Money {
  if (funding.value === 'bb-pupil' && cohort.at === 'vmbo-school') return asBbPupils(cohort, at, context)
  const price = context.perPupil === undefined ? lawfulPrice(at, context, funding) : givenFinding(context.perPupil)
  const part: LookedUp<Vm2Part> = {
    ...{ code: 'vm2-per-pupil', what: 'subsidy for VM2, per pupil', period: at.schoolYear, supply: 'context.perPupil' },
    found: mapped(price, (each) => multiplyEuro(each, cohort.pupils)),
    arithmetic: price.value === undefined ? undefined : `${cohort.pupils} pupils x ${price.value.eur}`,
    receiver: cohort.at === 'aoc' ? 'mbo' : 'school',
  }
  return statementOf([part], [])
}

function lawfulPrice({ schoolYear }: Vm2Year, context: RuleContext, funding: Vm2Statement['funding']): Finding<Euro> {
  if (funding.value === undefined) return funding
  if (funding.value === 'flat-amount') {
    return mapped(found(vm2Subsidy, startOf(schoolYear), context), ({ perPupilPerSchoolYear }) => perPupilPerSchoolYear)
  }
  const unknown =
    funding.value === 'bb-pupil'
      ? 'At an AOC an ordinary pupil of bb brings the price of green vmbo, by calendar year: see funding.greenVmbo.'
      : 'As students of mbo-2 they bring weights in the funding of the mbo, and no amount in euros.'
  return { unknown }
}

function lessonMaterialOf({ schoolYear }: Vm2Year, rule: RuleContext, funding: Vm2Statement['funding']): Finding<Euro> {
  if (funding.value === undefined) return funding
  if (funding.value !== 'flat-amount') return { unknown: 'The books of this cohort are in the ordinary money.' }
  return mapped(found(vm2LessonMaterial, startOf(schoolYear), rule), ({ perPupil }) => perPupil)
}

/** All four years of VM2 count as upper years of bb. */
function asBbPupils({ pupils, lwoo, department = 'vbo' }: Vm2Cohort, at: Vm2Year, context: Vm2Context): Money {
  const group = { pupils, lwoo: lwoo!, leerjaar: 3, department } as const
  const { schoolYear, schoolTypeGroup } = at
  const asked = { schoolYear, schoolTypeGroup: schoolTypeGroup! }
  const { knownOn, afterLastText, amounts } = context
  const { entries, unknown, known, total, assumptions } = forGroup(group, asked, { knownOn, afterLastText, amounts })
  return { entries, unknown, known, total, assumptions }
}

/** Asked on the first day of the cohort: only the first two have it. */
function fixedSumOf(cohort: Vm2Cohort, rule: RuleContext): Finding<Euro> {
  const subsidy = found(vm2Subsidy, cohortStart(cohort.startedIn), rule)
  if (subsidy.value === undefined) return subsidy
  const { cohorts, mostPerApplicant } = subsidy.value
  if (!isIn(cohort, cohorts) || mostPerApplicant === undefined) return none(vm2Subsidy.key)
  return { value: mostPerApplicant, evidence: subsidy.evidence }
}

function bonusOf(cohort: Vm2Cohort, rule: RuleContext): Finding<Euro> {
  const bonus = found(vm2DiplomaBonus, cohortStart(cohort.startedIn), rule)
  if (bonus.value === undefined) return bonus
  const { mostPerDiploma, cohorts } = bonus.value
  const own = cohorts.find(({ startedOn }) => startedOn === cohortStart(cohort.startedIn))
  if (own === undefined) return none(vm2DiplomaBonus.key)
  const { diplomas = 0, diplomasNationwide = 0 } = cohort
  const cut = compareEuro(multiplyEuro(mostPerDiploma, diplomasNationwide), own.ceiling) > 0
  const full = least(multiplyEuro(mostPerDiploma, diplomas), own.ceiling)
  const value = cut ? divideEuro(multiplyEuro(own.ceiling, diplomas), diplomasNationwide, 'cent') : full
  return { value, evidence: { ...bonus.evidence, grade: 'derived' } }
}

function least(a: Euro, b: Euro): Euro {
  return compareEuro(a, b) < 0 ? a : b
}

function none(key: string): Finding<Euro> {
  return { unknown: `${key}: there is none for this cohort.` }
}
