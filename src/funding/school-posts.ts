import { addEuro, multiplyEuro, roundEuro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import type { RuleContext } from '../policy/reading.js'
import { teacherRatio, type TeacherRatio } from './facts/lwoo.js'
import {
  countedPupils,
  directiePosts,
  oopPosts,
  teacherPosts,
  type CountingRule,
  type PupilsPerPost,
} from './facts/vo-posts.js'
import type { SchoolType } from './pupil.js'
import { combined, found } from './pupil-amounts.js'
import { share } from './statement.js'
import { fixedPostsOf } from './vo-law.js'

/** The pupils of a school by the ratio that they may have. */
export interface PostPupils {
  readonly regular: number
  readonly lwoo: number
  readonly praktijkonderwijs: number
}

/** The school for which posts are asked. */
export interface PostSchool {
  readonly year: number
  readonly schoolType: SchoolType | 'praktijkonderwijs'
}

/** Posts as exact text, to three decimals. */
export interface SchoolPosts {
  readonly teachers: Finding<Euro>
  readonly directie: Finding<Euro>
  readonly oop: Finding<Euro>
}

/** The posts of a school; what depends on pupils is reckoned for 200 of them at least, but in praktijkonderwijs. */
export function postsOf(school: PostSchool, pupils: PostPupils, context: RuleContext): SchoolPosts {
  const on = `${school.year}-01-01`
  const least = found(countedPupils, on, context)
  const atLeast = (rule: CountingRule) => counted(school, pupils, rule.number!)
  const byAll = (ratio: Finding<PupilsPerPost>) => {
    return combined(ratio, least, ({ withVbo }, rule) => perPost(sumOf(atLeast(rule)), withVbo))
  }
  return {
    teachers: teachersOf(school, on, context, least, atLeast),
    directie: byAll(found(directiePosts, on, context)),
    oop: byAll(found(oopPosts, on, context)),
  }
}

/** How many pupils a school has more on paper than in truth, because 200 are reckoned at least. */
export function pupilsAdded(school: Pick<PostSchool, 'schoolType'>, pupils: PostPupils): number {
  return counted(school, pupils, 200).regular - pupils.regular
}

function counted({ schoolType }: Pick<PostSchool, 'schoolType'>, pupils: PostPupils, least: number): PostPupils {
  if (schoolType === 'praktijkonderwijs') return pupils
  return { ...pupils, regular: pupils.regular + Math.max(0, least - sumOf(pupils)) }
}

function teachersOf(
  { schoolType }: PostSchool,
  on: string,
  context: RuleContext,
  least: Finding<CountingRule>,
  atLeast: (rule: CountingRule) => PostPupils,
): Finding<Euro> {
  const ratios = combinedRatios(found(teacherPosts, on, context), found(teacherRatio, on, context), schoolType)
  const byPupils = combined(ratios, least, (ratio, rule) => {
    const { regular, lwoo, praktijkonderwijs } = atLeast(rule)
    return roundPosts(
      addEuro(
        share({ eur: String(regular) }, ratio.regular),
        share({ eur: String(lwoo) }, ratio.lwoo),
        share({ eur: String(praktijkonderwijs) }, ratio.praktijkonderwijs),
      ),
    )
  })
  return combined(byPupils, found(fixedPostsOf(schoolType), on, context), (posts, fixed) => {
    return roundPosts(addEuro(posts, { eur: String(fixed.posts[schoolType]) }))
  })
}

/** Pupils to a post of a teacher, by kind of pupil. */
function combinedRatios(
  usual: Finding<PupilsPerPost>,
  ratio: Finding<TeacherRatio>,
  schoolType: string,
): Finding<PostPupils> {
  if (usual.value === undefined) return usual
  if (ratio.value === undefined) return ratio
  const { support, pupilsPerTeacher } = ratio.value
  const regular = schoolType.startsWith('vbo') ? usual.value.withVbo : usual.value.withoutVbo
  const { praktijkonderwijs } = pupilsPerTeacher
  const lwoo = support === 'in-the-ratio' ? pupilsPerTeacher.lwoo : regular
  return { value: { regular, lwoo, praktijkonderwijs }, evidence: usual.evidence }
}

function sumOf({ regular, lwoo, praktijkonderwijs }: PostPupils): number {
  return regular + lwoo + praktijkonderwijs
}

function perPost(pupils: number, ratio: number): Euro {
  return roundPosts(share({ eur: String(pupils) }, ratio))
}

/** Rounded to three decimals, halves up. */
export function roundPosts(number: Euro): Euro {
  return multiplyEuro(roundEuro(multiplyEuro(number, 10), 'cent'), '0.1')
}
