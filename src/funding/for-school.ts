import { addEuro, divideEuro, multiplyEuro, roundEuro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import { step } from '../core/problems.js'
import { supportAmount, teacherRatio } from './facts/lwoo.js'
import * as material from './facts/vo-material.js'
import type { DatedRule } from '../policy/rule.js'
import { gplOf } from './gpl-of.js'
import { combined, found, mapped } from './pupil-amounts.js'
import { groups } from './pupil-check.js'
import type {
  PostKind,
  School,
  SchoolAssumption,
  SchoolContext,
  SchoolPart,
  SchoolPupils,
  SchoolStatement,
  SchoolYearAsked,
} from './school.js'
import { assertSchool } from './school-check.js'
import { postsOf, pupilsAdded, roundPosts, type PostPupils, type SchoolPosts } from './school-posts.js'
import { givenFinding, statementOf, type LookedUp } from './statement.js'
import { lwooMaterialOf, materialOf } from './vo-law.js'

/**
 * What a school for vo brought in from the rijk in a calendar year to 2021: posts of teachers (with the fixed ones), of
 * the directie and of support staff at the average cost of a post; material by year and department; support for lwoo,
 * which lay in the posts to 2013 and is an amount per pupil from 2014; and books.
 *
 * Rounded as the law rounds: posts to three decimals, each product to the cent. Posts below the closing norm, posts that
 * came from special education, vertical school communities and a school for landbouw only are not in it: `assumptions`
 * names each that the school may have. Nor is housing, which the gemeente pays.
 *
 * @param school - the type of school, and its pupils on 1 October before the year
 * @param at - the calendar year
 * @param context - the day of knowledge, what to go by after the last text, and prices and posts of your own
 * @returns the parts as entries, what is not known, posts and the sum
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const pupils = [{ leerjaar: 3, department: 'vbo', pupils: 400, lwoo: 0 }] as const
 * const found = funding.forSchool({ schoolType: 'vbo', pupils }, { year: 2014 })
 * found.posts.teachers.value // => 25.977
 * found.total.value // => { eur: '3122640.98' }
 * found.perPupil.value // => { eur: '7806.6' }
 * ```
 * @category School
 */
export function forSchool(school: School, at: SchoolYearAsked, context: SchoolContext = {}): SchoolStatement {
  assertSchool(school, at, context)
  const asked: Asked = { school, at, context, on: `${at.year}-01-01`, kinds: kindsOf(school.pupils) }
  const posts = settledPosts(postsOf({ schoolType: school.schoolType, year: at.year }, asked.kinds, context), context)
  const parts = [...personnelParts(asked, posts), ...fixedParts(asked), ...pupilParts(asked), ...supportParts(asked)]
  const statement = statementOf(parts, assumptionsOf(asked))
  const perPupil = mapped(statement.total, (total) => divideEuro(total, pupilsOf(school.pupils), 'cent'))
  const { teachers, directie, oop } = posts
  return { ...statement, posts: { teachers: number(teachers), directie: number(directie), oop: number(oop) }, perPupil }
}

interface Asked {
  readonly school: School
  readonly at: SchoolYearAsked
  readonly context: SchoolContext
  readonly on: string
  readonly kinds: PostPupils
}

type Part = LookedUp<SchoolPart>

/** The posts of the law, or those of the caller in their place. */
function settledPosts(lawful: SchoolPosts, { posts }: SchoolContext): SchoolPosts {
  const settled = (kind: PostKind): Finding<Euro> => {
    const given = posts?.[kind]
    if (given === undefined) return lawful[kind]
    const { value, source } = given
    return givenFinding({ value: roundPosts({ eur: value.toFixed(6) }), source })
  }
  return { teachers: settled('teachers'), directie: settled('directie'), oop: settled('oop') }
}

function personnelParts({ school, at, context }: Asked, posts: SchoolPosts): Part[] {
  // Praktijkonderwijs falls under group 1.
  const schoolTypeGroup = school.schoolType === 'praktijkonderwijs' ? 1 : groups[school.schoolType]
  const gpl = gplOf({ year: at.year, schoolTypeGroup }, context)
  const part = (code: PostKind, what: string, price: Finding<Euro>): Part => {
    const each = priceOf(code, price, context)
    const number = posts[code]
    const amount = combined(each, number, (eur, fte) => roundEuro(multiplyEuro(eur, fte.eur), 'cent'))
    const known = each.value !== undefined && number.value !== undefined
    const arithmetic = known ? `${number.value.eur} posts x ${each.value.eur}` : undefined
    const supply = number.value === undefined ? step('context.posts', code) : undefined
    return { code, what, found: amount, period: String(at.year), arithmetic, supply }
  }
  return [
    part('teachers', 'teachers, fixed posts included', gpl.teacher),
    part('directie', 'directie', gpl.directie),
    part('oop', 'support staff', gpl.oop),
  ]
}

function fixedParts(asked: Asked): Part[] {
  const sites = asked.school.secondSites ?? 0
  return [
    byNumber(asked, 'material/fixed-per-school', 'fixed amount per school', material.materialPerSchool, 1),
    byNumber(asked, 'material/fixed-rooms', 'fixed amount for rooms', material.materialPerSchoolRooms, 1),
    ...(sites === 0 ? [] : [byNumber(asked, 'material/second-site', 'second sites', material.materialSecondSite, sites)]),
  ]
}

function pupilParts(asked: Asked): Part[] {
  const { school, at, context } = asked
  const all = pupilsOf(school.pupils)
  return [
    ...counts(school.pupils, ({ leerjaar, department }) => materialOf(leerjaar, department), ({ pupils }) => pupils).map(
      ([rule, pupils]) => byNumber(asked, partOf(rule), 'material', rule, pupils),
    ),
    byNumber(asked, 'material/books', 'books', material.materialBooks, all),
    ...(at.prestatiebox === true ? [prestatiebox(asked, context, all)] : []),
  ]
}

/** Pupils of leerjaar 4 to 6 of the vwo bring more, where the amount has it so. */
function prestatiebox({ school, at, on }: Asked, context: SchoolContext, all: number): Part {
  const vwo = school.pupils.filter(({ department, leerjaar }) => department === 'vwo' && leerjaar >= 4)
  const given = context.amounts?.prestatiebox
  const lawful = found(material.prestatieboxVo, on, context)
  const extra = vwo.length > 0 && lawful.value?.vwoExtra ? ` + ${pupilsOf(vwo)} x ${lawful.value.vwoExtra.eur}` : ''
  const each = given === undefined ? lawful.value?.amount : given.value
  const arithmetic = each === undefined ? undefined : `${all} x ${each.eur}${given === undefined ? extra : ''}`
  const amount =
    given === undefined
      ? mapped(lawful, ({ amount: perPupil, vwoExtra }) => {
          return addEuro(multiplyEuro(perPupil, all), multiplyEuro(vwoExtra ?? { eur: '0' }, pupilsOf(vwo)))
        })
      : mapped(givenFinding(given), (perPupil) => multiplyEuro(perPupil, all))
  return { code: 'prestatiebox', what: 'prestatiebox', found: amount, period: String(at.year), arithmetic }
}

function supportParts(asked: Asked): Part[] {
  const { school, at, kinds } = asked
  const withSupport = kinds.lwoo + kinds.praktijkonderwijs
  // Praktijkonderwijs has an amount on top for material from 2016 only; before it its own amount holds.
  const rows = school.pupils.filter(({ department }) => department !== 'praktijkonderwijs' || at.year >= 2016)
  const supported = ({ department, pupils, lwoo }: SchoolPupils) => (department === 'praktijkonderwijs' ? pupils : (lwoo ?? 0))
  return [
    ...(withSupport === 0 || inTheRatio(asked) ? [] : [support(asked, withSupport)]),
    ...counts(rows, ({ leerjaar }) => lwooMaterialOf(at.year, leerjaar), supported).map(([rule, pupils]) => {
      return byNumber(asked, partOf(rule), 'material for lwoo and praktijkonderwijs', rule, pupils)
    }),
  ]
}

/** To 2013 support lies in the posts of teachers. */
function inTheRatio({ on, context }: Asked): boolean {
  return found(teacherRatio, on, context).value?.support === 'in-the-ratio'
}

function support({ school, at, on, context }: Asked, pupils: number): Part {
  const group = school.schoolType === 'praktijkonderwijs' ? 1 : groups[school.schoolType]
  const price = mapped(found(supportAmount, on, context), ({ perPupil }) => perPupil[`group${group}`])
  return times('lwoo-support', 'support for lwoo and praktijkonderwijs by personnel', price, pupils, at, context)
}

function byNumber(asked: Asked, code: SchoolPart, what: string, rule: DatedRule<material.YearAmount>, by: number): Part {
  const price = mapped(found(rule, asked.on, asked.context), ({ amount }) => amount)
  return times(code, what, price, by, asked.at, asked.context)
}

function times(
  code: SchoolPart,
  what: string,
  lawful: Finding<Euro>,
  by: number,
  { year }: SchoolYearAsked,
  context: SchoolContext,
): Part {
  const price = priceOf(code, lawful, context)
  const arithmetic = price.value === undefined ? undefined : `${by} x ${price.value.eur}`
  const amount = mapped(price, (each) => roundEuro(multiplyEuro(each, by), 'cent'))
  return { code, what, found: amount, period: String(year), arithmetic }
}

function priceOf(code: SchoolPart, lawful: Finding<Euro>, { amounts }: SchoolContext): Finding<Euro> {
  const given = amounts?.[code]
  return given === undefined ? lawful : givenFinding(given)
}

/** The part that a rule on material gives. */
function partOf({ key }: DatedRule<material.YearAmount>): SchoolPart {
  return key.slice('funding/'.length) as SchoolPart
}

/** How many pupils each rule is for, in the order of their keys; rules for nobody are left out. */
function counts(
  rows: readonly SchoolPupils[],
  ruleOf: (row: SchoolPupils) => DatedRule<material.YearAmount>,
  numberOf: (row: SchoolPupils) => number,
): [rule: DatedRule<material.YearAmount>, pupils: number][] {
  const found = new Map<DatedRule<material.YearAmount>, number>()
  for (const row of rows) found.set(ruleOf(row), (found.get(ruleOf(row)) ?? 0) + numberOf(row))
  return [...found].filter(([, pupils]) => pupils > 0).sort(([a], [b]) => (a.key < b.key ? -1 : 1))
}

function kindsOf(rows: readonly SchoolPupils[]): PostPupils {
  const pro = rows.filter(({ department }) => department === 'praktijkonderwijs')
  const lwoo = rows.reduce((all, row) => all + (row.lwoo ?? 0), 0)
  const praktijkonderwijs = pupilsOf(pro)
  return { regular: pupilsOf(rows) - lwoo - praktijkonderwijs, lwoo, praktijkonderwijs }
}

function pupilsOf(rows: readonly SchoolPupils[]): number {
  return rows.reduce((all, { pupils }) => all + pupils, 0)
}

function number(posts: Finding<Euro>): Finding<number> {
  return posts.value === undefined ? posts : { value: Number(posts.value.eur), evidence: posts.evidence }
}

function assumptionsOf({ school, context, kinds }: Asked): SchoolAssumption[] {
  const { schoolType, pupils } = school
  // Below these numbers of pupils a school may be one that stays open below the closing norm.
  const small = pupilsOf(pupils) < (schoolType.includes('havo') ? 250 : 200)
  const taken: readonly (readonly [boolean, SchoolAssumption])[] = [
    [schoolType.includes('-'), 'fixed-amounts-once-per-community'],
    [pupilsAdded(school, kinds) > 0, 'filled-up-to-200-pupils'],
    [true, 'not-in-a-vertical-school-community'],
    [kinds.lwoo + kinds.praktijkonderwijs > 0, 'no-posts-from-special-education'],
    [small, 'not-below-the-closing-norm'],
    [schoolType === 'vbo' && isForLandbouw(pupils), 'not-for-landbouw-only'],
    [context.afterLastText === 'unchanged', 'unchanged-after-last-text'],
  ]
  return taken.filter(([holds]) => holds).map(([, code]) => code)
}

function isForLandbouw(rows: readonly SchoolPupils[]): boolean {
  const departments = rows.filter(({ leerjaar, pupils }) => leerjaar >= 3 && pupils > 0).map(({ department }) => department)
  return departments.length > 0 && departments.every((department) => department === 'landbouw')
}
