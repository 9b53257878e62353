import { multiplyEuro, subtractEuro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import type { RuleContext } from '../policy/reading.js'
import type { DatedRule } from '../policy/rule.js'
import { supportAmount, teacherRatio } from './facts/lwoo.js'
import * as material from './facts/vo-material.js'
import { fixedPostsOfCommunity, fixedPostsOfSchool, teacherPosts, type FixedPosts } from './facts/vo-posts.js'
import type { SchoolDepartment, SchoolType } from './pupil.js'
import { combined, found, mapped } from './pupil-amounts.js'
import { share } from './statement.js'

/** A school as far as the law on its money tells schools apart. */
export interface LawfulSchool {
  readonly year: number
  readonly schoolTypeGroup: 1 | 3 | 4
  readonly schoolType?: SchoolType | 'praktijkonderwijs' | undefined
}

const groupOf: Readonly<Record<SchoolDepartment, DatedRule<material.YearAmount>>> = {
  mavo: material.materialGroup2,
  havo: material.materialGroup2,
  vwo: material.materialGroup2,
  gemengd: material.materialGroup3,
  landbouw: material.materialGroup4,
  vbo: material.materialGroup5,
  grafimedia: material.materialGroup6,
  nautisch: material.materialGroup6,
  praktijkonderwijs: material.materialPraktijkonderwijs,
}

/** The amount for material of a pupil: the lower years have one of their own, but for two kinds of education. */
export function materialOf(leerjaar: number, department: SchoolDepartment | undefined): DatedRule<material.YearAmount> {
  const ownInAllYears = department === 'nautisch' || department === 'praktijkonderwijs'
  return leerjaar <= 2 && !ownInAllYears ? material.materialGroup1 : groupOf[department!]
}

/** The amount for material of a pupil with lwoo, on top; from 2016 one amount holds for all years. */
export function lwooMaterialOf(year: number, leerjaar: number): DatedRule<material.YearAmount> {
  if (year >= 2016) return material.materialSupport
  return leerjaar <= 2 ? material.materialLwooLower : material.materialLwooUpper
}

/** Where no type of school is given, a school of groups 1 and 4 is taken to have vbo; one of group 3 has none. */
export function hasVbo({ schoolType, schoolTypeGroup }: LawfulSchool): boolean {
  return schoolType === undefined ? schoolTypeGroup !== 3 : schoolType.startsWith('vbo')
}

/** The rule on the fixed posts of a type of school. */
export function fixedPostsOf(schoolType: SchoolType | 'praktijkonderwijs'): DatedRule<FixedPosts> {
  return schoolType.includes('-') ? fixedPostsOfCommunity : fixedPostsOfSchool
}

/** What one pupil with lwoo brings for support by personnel: an amount from 2014, before it a difference of ratios. */
export function lwooSupport(school: LawfulSchool, teacher: Finding<Euro>, context: RuleContext): Finding<Euro> {
  const on = `${school.year}-01-01`
  const amount = found(supportAmount, on, context)
  if (amount.value !== undefined) return mapped(amount, ({ perPupil: each }) => each[`group${school.schoolTypeGroup}`])
  const ratio = found(teacherRatio, on, context)
  if (ratio.value?.support !== 'in-the-ratio') return amount
  const { lwoo } = ratio.value.pupilsPerTeacher
  const usual = found(teacherPosts, on, context)
  return combined(combined(teacher, ratio, (eur) => eur), usual, (eur, posts) => {
    return subtractEuro(share(eur, lwoo), share(eur, hasVbo(school) ? posts.withVbo : posts.withoutVbo))
  })
}

/** What some pupils with lwoo bring for support; none where it lies in the posts of teachers. */
export function supportOfAll(school: LawfulSchool, pupils: number, context: RuleContext): Finding<Euro> {
  const on = `${school.year}-01-01`
  const amount = found(supportAmount, on, context)
  const ratio = found(teacherRatio, on, context)
  if ('unknown' in amount && ratio.value?.support === 'in-the-ratio') return mapped(ratio, () => ({ eur: '0' }))
  return mapped(amount, ({ perPupil }) => multiplyEuro(perPupil[`group${school.schoolTypeGroup}`], pupils))
}
