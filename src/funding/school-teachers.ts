import { multiplyEuro, roundEuro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import { contextProblems, requiredProblems, throwFieldProblems, wholeNumberProblems, type Fields } from '../core/fields.js'
import type { RuleContext } from '../policy/reading.js'
import { gplOf } from './gpl-of.js'
import type { SchoolType } from './pupil.js'
import { combined } from './pupil-amounts.js'
import { groupProblems, noReadings, recordOr, schoolTypeProblems } from './pupil-check.js'
import { postsOf } from './school-posts.js'
import { supportOfAll } from './vo-law.js'

/**
 * A school, for the money for its teachers.
 *
 * @category School
 */
export interface SchoolOfYear {
  /** The calendar year. */
  readonly year: number
  /** The group of school types. */
  readonly schoolTypeGroup: 1 | 3 | 4
  /** The type of school or community. */
  readonly schoolType: SchoolType
  /** Pupils without lwoo on 1 October before the year; with those with lwoo 200 or more. */
  readonly regular: number
  /** Pupils with lwoo on that day. */
  readonly lwoo: number
}

/**
 * The money for the teachers of a school.
 *
 * @category School
 */
export interface SchoolTeachers {
  /** Posts of teachers, fixed ones included, to three decimals. */
  readonly posts: Finding<number>
  /** Those posts at the average cost of a post, to the cent. */
  readonly teachers: Finding<Euro>
  /** The support amounts for pupils with lwoo; before 2014 that support lies in the posts, and this is zero. */
  readonly support: Finding<Euro>
}

/**
 * The money for the teachers of a whole school in a calendar year, rounded as the law rounds: posts to three decimals,
 * sums to the cent. Pupils with lwoo had a ratio of their own to 2013; from 2014 they bring an amount.
 *
 * @param school - the year, the type, and the pupils
 * @param context - the day of knowledge
 * @returns posts, their money and the support amounts, in euros
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { funding } from 'maatwerktrajecten'
 *
 * const school = { schoolTypeGroup: 1, schoolType: 'vbo-mavo', regular: 290, lwoo: 110 } as const
 * funding.schoolTeachers({ ...school, year: 2013 }).teachers.value // => { eur: '2428674.99' }
 * funding.schoolTeachers({ ...school, year: 2014 }).support.value // => { eur: '425385.4' }
 * ```
 * @category School
 */
export function schoolTeachers(school: SchoolOfYear, context: RuleContext = {}): SchoolTeachers {
  throwFieldProblems('the money for teachers', [
    ...recordOr(school, ['year', 'schoolTypeGroup', 'schoolType', 'regular', 'lwoo'], 'school', schoolProblems),
    ...contextProblems(context),
  ])
  noReadings(context)
  const pupils = { regular: school.regular, lwoo: school.lwoo, praktijkonderwijs: 0 }
  const posts = postsOf(school, pupils, context).teachers
  const { teacher } = gplOf(school, context)
  const teachers = combined(teacher, posts, (eur, number) => roundEuro(multiplyEuro(eur, number.eur), 'cent'))
  const number: Finding<number> = 'unknown' in posts ? posts : { ...posts, value: Number(posts.value.eur) }
  return { posts: number, teachers, support: supportOfAll(school, school.lwoo, context) }
}

function schoolProblems(school: Fields) {
  return [
    ...requiredProblems(school, ['year', 'schoolTypeGroup', 'schoolType', 'regular', 'lwoo'], 'school'),
    ...wholeNumberProblems(school['year'], 'school.year', 1990, 2100),
    ...groupProblems(school, 'school'),
    ...schoolTypeProblems(school, 'school'),
    ...wholeNumberProblems(school['regular'], 'school.regular', 0),
    ...wholeNumberProblems(school['lwoo'], 'school.lwoo', 0),
    ...leastProblems(school),
  ]
}

function leastProblems({ regular, lwoo }: Fields) {
  if (typeof regular !== 'number' || typeof lwoo !== 'number' || regular + lwoo >= 200) return []
  return [{ path: 'school.regular', message: 'the school is too small', expected: '200 pupils or more, with those with lwoo' }]
}
