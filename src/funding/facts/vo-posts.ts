import type { DatedRule, Effect } from '../../policy/rule.js'
import { formatiebesluitTekst2010 } from '../acts.js'
import { bekostigingsbesluitText2015, formatiebesluitText2013, formatiebesluitText2015 } from '../pupil-acts.js'

/**
 * For how many pupils a school gets one full post.
 *
 * @category Facts
 */
export interface PupilsPerPost {
  /** Pupils to one post at a school with vbo; for teachers that holds for all its pupils. */
  readonly withVbo: number
  /** Pupils to one post at a school without vbo. */
  readonly withoutVbo: number
  /** Pupils to one post of an adjunct-directeur in a vertical school community; absent where it is not about these. */
  readonly adjunctInVerticalCommunity?: number
}

/**
 * Posts of teachers that a school gets whatever its number of pupils.
 *
 * @category Facts
 */
export interface FixedPosts {
  /** The posts by type of school or community: `vbo-mavo`. */
  readonly posts: Readonly<Record<string, number>>
}

/**
 * Fixed posts of teachers for support that came from former special education, by group of school types.
 *
 * @category Facts
 */
export interface SupportPosts {
  /** For each former svo school or department that became lwoo. */
  readonly lwoo: Readonly<Record<string, number>>
  /** For each former department of praktijkonderwijs. */
  readonly praktijkonderwijs: Readonly<Record<string, number>>
}

/**
 * Extra posts of teachers for a school that stays open below the closing norm, by its number of pupils.
 *
 * @category Facts
 */
export interface SmallSchoolPosts {
  /** Groups 1 and 2. */
  readonly groups1And2: readonly PostsByPupils[]
  /** Groups 3 and 4. */
  readonly groups3And4: readonly PostsByPupils[]
}

/**
 * Posts for a range of numbers of pupils.
 *
 * @category Facts
 */
export interface PostsByPupils {
  /** The number of pupils from which it holds. */
  readonly from: number
  /** The number of pupils below which it holds. */
  readonly below: number
  /** The posts. */
  readonly posts: number
}

/**
 * A rule on how pupils are counted, posts are rounded, and school types are grouped.
 *
 * @category Facts
 */
export interface CountingRule {
  /** What holds, as a code. */
  readonly code: string
  /** The number that goes with it; absent where there is none. */
  readonly number?: number
}

const sixTexts = 'The same in six texts, the last one of 18 March 2015.'

function inAllTexts<Value>(id: string, article: string, value: Value, note = sixTexts): Effect<Value> {
  return {
    ...{ id, value, act: formatiebesluitTekst2010, article },
    from: { unread: true, by: '2010-10-27' },
    until: { unread: true, after: '2015-03-18' },
    grade: 'quoted',
    note,
  }
}

/** VOF-01: pupils to a teacher. */
export const teacherPosts: DatedRule<PupilsPerPost> = {
  key: 'funding/personnel/teachers',
  question: 'For how many pupils does a school get one post of a teacher?',
  effects: [
    /* @__PURE__ */ inAllTexts('VOF-01', 'art. 3 lid 3', { withVbo: 17.14, withoutVbo: 20 }, `${sixTexts} For pupils with ` +
      'lwoo and of praktijkonderwijs see funding/lwoo/teacher-ratio.'),
  ],
}

/** VOF-02: pupils to a post in the directie. */
export const directiePosts: DatedRule<PupilsPerPost> = {
  key: 'funding/personnel/directie',
  question: 'For how many pupils does a school get one post in the directie?',
  effects: [
    /* @__PURE__ */ inAllTexts('VOF-02', 'art. 3 lid 2', {
      withVbo: 169.12,
      withoutVbo: 169.12,
      adjunctInVerticalCommunity: 228.57,
    }),
  ],
}

/** VOF-03: pupils to a post of support staff. */
export const oopPosts: DatedRule<PupilsPerPost> = {
  key: 'funding/personnel/oop',
  question: 'For how many pupils does a school get one post of support staff (OOP)?',
  effects: [/* @__PURE__ */ inAllTexts('VOF-03', 'art. 3 lid 6', { withVbo: 104.38, withoutVbo: 104.38 })],
}

/** VOF-06: fixed posts of a school. */
export const fixedPostsOfSchool: DatedRule<FixedPosts> = {
  key: 'funding/personnel/fixed-posts-of-school',
  question: 'How many posts of teachers does a school of one type get whatever its number of pupils?',
  effects: [
    /* @__PURE__ */ inAllTexts('VOF-06', 'art. 2 lid 1, table 1', {
      posts: { praktijkonderwijs: 3.14, vbo: 2.64, mavo: 2.43, havo: 2.55, vwo: 2.55 },
    }),
  ],
}

/** VOF-07: fixed posts of a school community. */
export const fixedPostsOfCommunity: DatedRule<FixedPosts> = {
  key: 'funding/personnel/fixed-posts-of-community',
  question: 'How many posts of teachers does a school community get whatever its number of pupils?',
  effects: [
    /* @__PURE__ */ inAllTexts('VOF-07', 'art. 2 lid 1, table 2', {
      posts: {
        'vbo-mavo': 4.24,
        'vbo-mavo-havo': 3.97,
        'vbo-havo': 3.97,
        'vbo-havo-vwo': 3.97,
        'vbo-vwo': 3.97,
        'vbo-mavo-vwo': 3.97,
        'vbo-mavo-havo-vwo': 5.36,
        'mavo-havo': 2.65,
        'mavo-havo-vwo': 4.91,
        'mavo-vwo': 2.65,
        'havo-vwo': 4.47,
      },
    }),
  ],
}

/** VOF-08: fixed posts for support that came from special education. */
export const fixedPostsForSupport: DatedRule<SupportPosts> = {
  key: 'funding/personnel/fixed-posts-for-support',
  question: 'How many extra fixed posts does a school get for lwoo or praktijkonderwijs that came from special education?',
  effects: [
    /* @__PURE__ */ inAllTexts('VOF-08', 'art. 2 lid 2–3', {
      lwoo: { group1: 2.8, group3: 0.38, group4: 1.43 },
      praktijkonderwijs: { group1: 1.53, group4: 0.36 },
    }),
  ],
}

const smallSchools = (posts170to200: number): SmallSchoolPosts => ({
  groups1And2: ranges([0, 50, 3], [50, 80, 2], [80, 120, 2], [120, 170, 1.5], [170, 200, 1]),
  groups3And4: ranges([0, 50, 4.2], [50, 80, 4], [80, 120, 3.5], [120, 170, 7.4], [170, 200, posts170to200], [200, 250, 4]),
})

/** VOF-09: extra posts below the closing norm. */
export const smallSchoolPosts: DatedRule<SmallSchoolPosts> = {
  key: 'funding/personnel/posts-below-closing-norm',
  question: 'How many extra posts of teachers does a school get that stays open below the closing norm?',
  effects: [
    {
      id: 'VOF-09-2013',
      value: /* @__PURE__ */ smallSchools(6),
      act: formatiebesluitText2013,
      article: 'art. 4',
      from: { unread: true, after: '2010-10-27', by: '2013-01-01' },
      until: { unread: true, after: '2015-01-09', by: '2015-03-18' },
      grade: 'quoted',
      note: 'Not in the text of 27 October 2010.',
    },
    {
      id: 'VOF-09-2015',
      value: /* @__PURE__ */ smallSchools(6.9),
      act: formatiebesluitText2015,
      article: 'art. 4',
      from: { unread: true, after: '2015-01-09', by: '2015-03-18' },
      until: { unread: true, after: '2015-03-18' },
      grade: 'quoted',
    },
  ],
}

/** VOF-10: the count date, and the least number of pupils. */
export const countedPupils: DatedRule<CountingRule> = {
  key: 'funding/personnel/count',
  question: 'On which day are pupils counted, and how many are assumed at least?',
  effects: [
    /* @__PURE__ */ inAllTexts('VOF-10', 'art. 6', { code: 'first-of-october-before-the-year', number: 200 },
      'The number is the least that is assumed for the posts that depend on pupils; not for praktijkonderwijs.'),
  ],
}

/** VOF-11: pupils who re-sit an exam. */
export const pupilsNotCounted: DatedRule<CountingRule> = {
  key: 'funding/personnel/not-counted',
  question: 'Which pupils are not counted for posts?',
  effects: [
    /* @__PURE__ */ inAllTexts('VOF-11', 'art. 6 lid 2', { code: 're-sit-of-an-exam-passed-or-contract-activity' },
      'Whoever passed bb and goes on in kb does count: another leerweg is no re-sit.'),
  ],
}

/** VOF-12: how posts and sums are rounded. */
export const postRounding: DatedRule<CountingRule> = {
  key: 'funding/personnel/rounding',
  question: 'How are posts and their sums rounded?',
  effects: [
    /* @__PURE__ */ inAllTexts('VOF-12', 'art. 7 and art. 8 lid 2', { code: 'sums-in-cents-posts-in-decimals', number: 3 },
      'The number is that of the decimals of the posts; each product of posts and amount is rounded to the cent.'),
  ],
}

/**
 * The groups of school types for which amounts are set.
 *
 * @category Facts
 */
export interface SchoolTypeGroups {
  /** The types of each group, by name. */
  readonly groups: Readonly<Record<'group1' | 'group2' | 'group3' | 'group4', string>>
}

/** VOF-13: groups of school types. */
export const schoolTypeGroups: DatedRule<SchoolTypeGroups> = {
  key: 'funding/personnel/school-type-groups',
  question: 'Into which groups do school types fall for the amounts for personnel?',
  effects: [
    /* @__PURE__ */ inAllTexts('VOF-13', 'art. 1', {
      groups: {
        group1: 'mavo, vbo, praktijkonderwijs and combinations of them',
        group2: 'havo, vwo and havo-vwo',
        group3: 'mavo-havo and mavo-havo-vwo',
        group4: 'communities with havo, mavo and vbo',
      },
    }),
  ],
}

function inBekostigingsbesluit(id: string, article: string, value: CountingRule): Effect<CountingRule> {
  return {
    ...{ id, value, act: bekostigingsbesluitText2015, article },
    from: { unread: true, by: '2015-09-30' },
    until: { unread: true, after: '2015-09-30' },
    grade: 'quoted',
  }
}

/** VOF-14: pupils who are hardly there. */
export const absentPupils: DatedRule<CountingRule> = {
  key: 'funding/count/absent-pupils',
  question: 'Is a pupil counted who is hardly at school?',
  effects: [
    /* @__PURE__ */ inBekostigingsbesluit('VOF-14', 'art. 7 lid 2', {
      code: 'not-counted-when-absent-without-reason-above-share-of-days',
      number: 0.5,
    }),
  ],
}

/** VOF-15: pupils at vavo. */
export const vavoPupils: DatedRule<CountingRule> = {
  key: 'funding/count/vavo-pupils',
  question: 'For what share is a pupil counted who redoes a failed exam at vavo?',
  effects: [
    /* @__PURE__ */ inBekostigingsbesluit('VOF-15', 'art. 7b', { code: 'share-of-a-pupil-but-whole-for-books', number: 0.5 }),
  ],
}

/** VOF-16: vo schools in a vertical school community. */
export const verticalCommunity: DatedRule<CountingRule> = {
  key: 'funding/material/vertical-community',
  question: 'Does a vo school in a vertical school community get the fixed amounts for material?',
  effects: [/* @__PURE__ */ inBekostigingsbesluit('VOF-16', 'art. 25', { code: 'no-fixed-amounts' })],
}

function ranges(...rows: readonly (readonly [from: number, below: number, posts: number])[]): PostsByPupils[] {
  return rows.map(([from, below, posts]) => ({ from, below, posts }))
}
