import { multiplyEuro, roundEuro, subtractEuro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import { schoolYear } from '../core/school-year.js'
import type { DatedRule } from '../policy/rule.js'
import { supportAmount, teacherRatio } from './facts/lwoo.js'
import { rugzakAmounts } from './facts/rugzak.js'
import * as material from './facts/vo-material.js'
import {
  directiePosts,
  fixedPostsOfCommunity,
  fixedPostsOfSchool,
  oopPosts,
  teacherPosts,
  type PupilsPerPost,
} from './facts/vo-posts.js'
import { gplOf, type GplOf } from './gpl-of.js'
import type { PupilDepartment, PupilYear, VmboPupil } from './pupil.js'
import { combined, found, mapped } from './pupil-amounts.js'
import { assertPupil } from './pupil-check.js'
import {
  share,
  statementOf,
  type LookedUp,
  type PupilAssumption,
  type PupilContext,
  type PupilStatement,
} from './pupil-statement.js'

/**
 * What a vmbo pupil brings to a school in a calendar year, by the amounts of the law. Housing is paid by the gemeente
 * and is not in it.
 *
 * The amounts are those that were known on `knownOn`: a year has first amounts, and final ones that came later. Where
 * an amount was not read the part is unknown, and so is the total.
 *
 * @param pupil - the pupil
 * @param at - the year and the school
 * @param context - the day of knowledge, what to go by after the last text, and amounts of your own
 * @returns the parts as entries in euros, and their sum
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const pupil = { leerjaar: 3, department: 'vbo', lwoo: false } as const
 * funding.perPupil(pupil, { year: 2014, schoolTypeGroup: 1 }).total.value // => { eur: '7236.04' }
 *
 * // The money for material of 2013 was not read.
 * funding.perPupil(pupil, { year: 2013, schoolTypeGroup: 1 }).total.value // => undefined
 * ```
 * @category Per pupil
 */
export function perPupil(pupil: VmboPupil, at: PupilYear, context: PupilContext = {}): PupilStatement {
  assertPupil(pupil, at, context)
  const asked: Asked = { pupil, at, context, on: `${at.year}-01-01`, gpl: gplOf(at, context) }
  const parts = [
    ...personnelParts(asked),
    ...materialParts(asked),
    ...(pupil.lwoo ? lwooParts(asked) : []),
    ...(at.basis === 'with-fixed' ? fixedParts(asked) : []),
    ...(at.prestatiebox === true ? [amountPart(asked, 'prestatiebox', 'prestatiebox', material.prestatieboxVo)] : []),
    ...rugzakParts(asked),
  ]
  return statementOf(parts, context, assumptionsOf(asked))
}

interface Asked {
  readonly pupil: VmboPupil
  readonly at: PupilYear
  readonly context: PupilContext
  readonly on: string
  readonly gpl: GplOf
}

function personnelParts(asked: Asked): LookedUp[] {
  const withVbo = hasVbo(asked.at)
  const post = (code: LookedUp['code'], what: string, gpl: Finding<Euro>, rule: DatedRule<PupilsPerPost>): LookedUp => {
    const ratio = found(rule, asked.on, asked.context)
    const pupils = ratio.value === undefined ? undefined : withVbo ? ratio.value.withVbo : ratio.value.withoutVbo
    const arithmetic = gpl.value && pupils ? { arithmetic: `${gpl.value.eur} / ${pupils}` } : {}
    const amount = combined(gpl, ratio, (eur) => share(eur, pupils!))
    return { code, what, found: amount, period: period(asked), ...arithmetic }
  }
  return [
    post('teachers', 'teachers', asked.gpl.teacher, teacherPosts),
    post('directie', 'directie', asked.gpl.directie, directiePosts),
    post('oop', 'support staff', asked.gpl.oop, oopPosts),
  ]
}

const groupOf: Readonly<Record<PupilDepartment, DatedRule<material.YearAmount>>> = {
  mavo: material.materialGroup2,
  gemengd: material.materialGroup3,
  landbouw: material.materialGroup4,
  vbo: material.materialGroup5,
  grafimedia: material.materialGroup6,
  nautisch: material.materialGroup6,
}

function materialParts(asked: Asked): LookedUp[] {
  const { leerjaar, department } = asked.pupil
  const lower = leerjaar <= 2 && department !== 'nautisch'
  const rule = lower ? material.materialGroup1 : groupOf[department!]
  return [
    amountPart(asked, 'material', 'material', rule),
    amountPart(asked, 'books', 'books', material.materialBooks),
  ]
}

function lwooParts(asked: Asked): LookedUp[] {
  const support: LookedUp = {
    ...{ code: 'lwoo-support', what: 'support for lwoo by personnel', period: period(asked) },
    found: lwooSupport(asked),
  }
  return [support, amountPart(asked, 'lwoo-material', 'material for lwoo', lwooMaterial(asked))]
}

/** From 2016 one amount holds for all years. */
function lwooMaterial({ pupil, at }: Asked): DatedRule<material.YearAmount> {
  if (at.year >= 2016) return material.materialSupport
  return pupil.leerjaar <= 2 ? material.materialLwooLower : material.materialLwooUpper
}

/** An amount from 2014 on; before it a ratio of its own, so that the difference of two ratios counts. */
function lwooSupport({ at, on, context, gpl }: Asked): Finding<Euro> {
  const amount = found(supportAmount, on, context)
  if (amount.value !== undefined) return mapped(amount, ({ perPupil: each }) => each[`group${at.schoolTypeGroup}`])
  const ratio = found(teacherRatio, on, context)
  if (ratio.value?.support !== 'in-the-ratio') return amount
  const { lwoo } = ratio.value.pupilsPerTeacher
  const usual = found(teacherPosts, on, context)
  return combined(combined(gpl.teacher, ratio, (eur) => eur), usual, (eur, posts) => {
    return subtractEuro(share(eur, lwoo), share(eur, hasVbo(at) ? posts.withVbo : posts.withoutVbo))
  })
}

function fixedParts(asked: Asked): LookedUp[] {
  const { at, on, context, gpl } = asked
  const pupils = at.pupils!
  const rule = at.schoolType!.includes('-') ? fixedPostsOfCommunity : fixedPostsOfSchool
  const teachers = combined(gpl.teacher, found(rule, on, context), (eur, { posts }) => {
    return share(roundEuro(multiplyEuro(eur, posts[at.schoolType!]!), 'cent'), pupils)
  })
  const spread = (part: LookedUp): LookedUp => ({ ...part, found: mapped(part.found, (amount) => share(amount, pupils)) })
  return [
    { code: 'fixed-teachers', what: 'fixed posts of teachers, spread', found: teachers, period: period(asked) },
    spread(amountPart(asked, 'fixed-material', 'fixed amount per school, spread', material.materialPerSchool)),
    spread(amountPart(asked, 'fixed-rooms', 'fixed amount for rooms, spread', material.materialPerSchoolRooms)),
  ]
}

function rugzakParts({ pupil, at, context }: Asked): LookedUp[] {
  const { rugzak, lwoo } = pupil
  if (rugzak === undefined || at.year > 2014) return []
  const table = found(rugzakAmounts, `${at.year - 1}-08-01`, context)
  const row = table.value?.byIndication[rugzak]
  const amount: Finding<Euro> =
    table.value !== undefined && row === undefined
      ? { unknown: `${rugzakAmounts.key}: no amount of this indication was read.` }
      : mapped(table, () => (lwoo ? row!.lwooOrPro : row!.otherVo))
  return [{ code: 'rugzak', what: 'rugzak, part of the school', found: amount, period: schoolYear(at.year - 1) }]
}

function amountPart(
  asked: Asked,
  code: LookedUp['code'],
  what: string,
  rule: DatedRule<material.YearAmount>,
): LookedUp {
  const amount = mapped(found(rule, asked.on, asked.context), (value) => value.amount)
  return { code, what, found: amount, period: period(asked) }
}

function period({ at }: Asked): string {
  return String(at.year)
}

function hasVbo({ schoolTypeGroup, schoolType }: PupilYear): boolean {
  return schoolType === undefined ? schoolTypeGroup !== 3 : schoolType.startsWith('vbo')
}

function assumptionsOf({ pupil, at, context }: Asked): PupilAssumption[] {
  const { basis, schoolType, schoolTypeGroup, year } = at
  const rugzak = year > 2014 ? 'rugzak-not-to-the-school' : 'rugzak-of-the-school-year-that-ends'
  return [
    ...(schoolType === undefined && schoolTypeGroup === 1 ? (['school-has-vbo'] as const) : []),
    ...(basis === 'with-fixed' && schoolType?.includes('-') ? (['fixed-amounts-once-per-community'] as const) : []),
    ...(context.afterLastText === 'unchanged' ? (['unchanged-after-last-text'] as const) : []),
    ...(pupil.rugzak === undefined ? [] : [rugzak] as const),
  ]
}
