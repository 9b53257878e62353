import { multiplyEuro, roundEuro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import { schoolYear } from '../core/school-year.js'
import type { DatedRule } from '../policy/rule.js'
import { rugzakAmounts } from './facts/rugzak.js'
import * as material from './facts/vo-material.js'
import { directiePosts, oopPosts, teacherPosts, type PupilsPerPost } from './facts/vo-posts.js'
import { gplOf, type GplOf } from './gpl-of.js'
import type { PupilYear, VmboPupil } from './pupil.js'
import { combined, found, mapped } from './pupil-amounts.js'
import { assertPupil } from './pupil-check.js'
import {
  pupilStatement,
  type PupilAssumption,
  type PupilContext,
  type PupilPart,
  type PupilStatement,
} from './pupil-statement.js'
import { share, type LookedUp } from './statement.js'
import { fixedPostsOf, hasVbo, lwooMaterialOf, lwooSupport, materialOf } from './vo-law.js'

type Part = LookedUp<PupilPart>

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
  return pupilStatement(parts, context, assumptionsOf(asked, parts))
}

interface Asked {
  readonly pupil: VmboPupil
  readonly at: PupilYear
  readonly context: PupilContext
  readonly on: string
  readonly gpl: GplOf
}

function personnelParts(asked: Asked): Part[] {
  const withVbo = hasVbo(asked.at)
  const post = (code: PupilPart, what: string, gpl: Finding<Euro>, rule: DatedRule<PupilsPerPost>): Part => {
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

function materialParts(asked: Asked): Part[] {
  const { leerjaar, department } = asked.pupil
  const rule = materialOf(leerjaar, department)
  return [
    amountPart(asked, 'material', 'material', rule),
    amountPart(asked, 'books', 'books', material.materialBooks),
  ]
}

function lwooParts(asked: Asked): Part[] {
  const support: Part = {
    ...{ code: 'lwoo-support', what: 'support for lwoo by personnel', period: period(asked) },
    found: lwooSupport(asked.at, asked.gpl.teacher, asked.context),
  }
  const rule = lwooMaterialOf(asked.at.year, asked.pupil.leerjaar)
  return [support, amountPart(asked, 'lwoo-material', 'material for lwoo', rule)]
}

function fixedParts(asked: Asked): Part[] {
  const { at, on, context, gpl } = asked
  const pupils = at.pupils!
  const rule = fixedPostsOf(at.schoolType!)
  const teachers = combined(gpl.teacher, found(rule, on, context), (eur, { posts }) => {
    return share(roundEuro(multiplyEuro(eur, posts[at.schoolType!]!), 'cent'), pupils)
  })
  const spread = (part: Part): Part => ({ ...part, found: mapped(part.found, (amount) => share(amount, pupils)) })
  return [
    { code: 'fixed-teachers', what: 'fixed posts of teachers, spread', found: teachers, period: period(asked) },
    spread(amountPart(asked, 'fixed-material', 'fixed amount per school, spread', material.materialPerSchool)),
    spread(amountPart(asked, 'fixed-rooms', 'fixed amount for rooms, spread', material.materialPerSchoolRooms)),
  ]
}

function rugzakParts({ pupil, at, context }: Asked): Part[] {
  const { rugzak, lwoo } = pupil
  if (rugzak === undefined || at.year > 2014) return []
  const table = found(rugzakAmounts, `${at.year - 1}-08-01`, context)
  const row = table.value?.byIndication[rugzak]
  const amount: Finding<Euro> =
    table.value !== undefined && row === undefined
      ? { unknown: `${rugzakAmounts.key}: no amount of this indication was read.` }
      : mapped(table, () => (lwoo ? row!.lwooOrPro : row!.otherVo))
  return [{ code: 'rugzak', what: 'rugzak, the part that is free to spend', found: amount, period: schoolYear(at.year - 1) }]
}

function amountPart(
  asked: Asked,
  code: PupilPart,
  what: string,
  rule: DatedRule<material.YearAmount>,
): Part {
  const amount = mapped(found(rule, asked.on, asked.context), (value) => value.amount)
  return { code, what, found: amount, period: period(asked) }
}

function period({ at }: Asked): string {
  return String(at.year)
}

function assumptionsOf({ pupil, at }: Asked, parts: readonly Part[]): PupilAssumption[] {
  const { basis, schoolType, schoolTypeGroup, year } = at
  const rugzak = year > 2014 ? 'rugzak-not-to-the-school' : 'rugzak-of-the-school-year-that-ends'
  return [
    ...(schoolType === undefined && schoolTypeGroup === 1 ? (['school-has-vbo'] as const) : []),
    ...(basis === 'with-fixed' && schoolType?.includes('-') ? (['fixed-amounts-once-per-community'] as const) : []),
    ...(parts.some(({ found: part }) => part.value !== undefined && part.evidence.grade === 'inferred')
      ? (['unchanged-after-last-text'] as const)
      : []),
    ...(pupil.rugzak === undefined ? [] : [rugzak] as const),
  ]
}
