import type { RenderedCase } from '../support/law-case.js'
import { factsText } from '../support/law-case.js'

/**
 * What the cost schedule of the 2014 report gives for its twelve schools. Every amount was worked out by hand from the
 * lines of the report and the printed prices (GPL of a teacher in 2014: 73,186.32 in group 1, 75,133.66 in group 4; in
 * 2021: 87,001.62 in group 1; 1,659 hours to a post) before the code ran.
 */
export interface SchoolCase<Facts extends object = object> {
  /** What is given. */
  readonly facts: Facts
  /** What comes out: amounts in euros as text, codes, numbers. */
  readonly outcome: Readonly<Record<string, string | number>>
  /** What is asked for where something is not known; none when left out. */
  readonly missing?: readonly string[]
  /** The lines of the report. */
  readonly fact: string
  /** Why, in a few words. */
  readonly why: string
}

/** A case as a row of a page. */
export function renderSchoolCase({ facts, outcome, missing, fact, why }: SchoolCase): RenderedCase {
  const shown = Object.entries(outcome).map(([name, value]) => `${name} ${value}`)
  const reasons = (missing ?? []).map((path) => `missing: ${path}`)
  return { facts: factsText(facts), outcome: shown.join(', '), reasons, fact, why }
}

const group1 = { year: 2014, schoolTypeGroup: 1 } as const
const group4 = { year: 2014, schoolTypeGroup: 4 } as const
const later = { year: 2021, schoolTypeGroup: 1 } as const

function cover(basis: string, outcome: readonly [string, string, string, string], why: string): SchoolCase<{ basis: string }> {
  const [covered, atLeast, withLwoo, upTo] = outcome
  return { facts: { basis }, outcome: { cover: covered, atLeast, withLwoo, upTo }, fact: 'line 666', why }
}

/** School 2: whether lwoo money can carry an AKA of 1.5 times a regular programme or more. */
export const coverCases = [
  cover('report', ['not-covered', '12000', '11000', '1.375'], '1.5 x 8,000 is more than the 11,000 with lwoo'),
  cover('upper-variable-group-1', ['covered-up-to', '10854.06', '11398.5', '1.575'], '1.5 x 7,236.04 against 11,398.50'),
  cover('upper-variable-group-4', ['covered-up-to', '11128.74', '11684.53', '1.575'], '1.5 x 7,419.16 against 11,684.53'),
  cover('upper-full-vbo-400', ['covered-up-to', '11710.05', '11969.16', '1.533'], '1.5 x 7,806.70 against 11,969.16'),
  cover('upper-full-vbo-mavo-400', ['covered-up-to', '12149.16', '12261.9', '1.514'], '1.5 x 8,099.44 against 12,261.90'),
  cover('upper-full-broad-400', ['covered-up-to', '12770.37', '12778.95', '1.501'], 'barely: 8.58 euros are left'),
  cover('upper-full-broad-800', ['covered-up-to', '11949.56', '12231.74', '1.535'], '1.5 x 7,966.37 against 12,231.74'),
]

/** School 3: 10,000 euros against 6,000. */
export const akaCases: readonly SchoolCase[] = [
  {
    facts: { aka: 10000, regular: 6000 },
    outcome: { difference: '4000', ratio: '1.667', atLeastOneAndAHalf: 'yes', outcome: 'moved-to-praktijkonderwijs' },
    fact: 'lines 667-670',
    why: 'what School 2 says at the least holds at School 3',
  },
  {
    facts: { regular: 6000, teacherPerPupil: 4269.91 },
    outcome: { doubleStaffing: '10269.91' },
    fact: 'lines 667-668',
    why: 'one more teacher for the group: 73,186.32 / 17.14 a pupil',
  },
]

/** School 4: 14 to 15 pupils per teacher in class. */
export const classCases: readonly SchoolCase[] = [
  {
    facts: { ...group1 },
    outcome: { atMost: 'not known', atLeast: 'not known', whatIf: '5047.33' },
    missing: ['given.lessons', 'given.norm'],
    fact: 'line 672',
    why: 'a class says nothing on posts without its lessons; a full post on 14.5 pupils is a what-if',
  },
  {
    facts: { ...group4 },
    outcome: { atMost: 'not known', atLeast: 'not known', whatIf: '5181.63' },
    missing: ['given.lessons', 'given.norm'],
    fact: 'line 672',
    why: 'the same in a school of group 4',
  },
  {
    facts: { ...later },
    outcome: { atMost: 'not known', atLeast: 'not known', whatIf: '6000.11' },
    missing: ['given.lessons', 'given.norm'],
    fact: 'line 672',
    why: 'the same at the prices of 2021',
  },
  {
    facts: { ...group1, lessons: 1200, lessonsPerFte: 750 },
    outcome: { atMost: '8364.15', atLeast: '7806.54', whatIf: '5047.33' },
    fact: 'line 672',
    why: '1,200 lessons are 1.6 posts, 117,098.11 for 14 to 15 pupils',
  },
]

type Reading = 'each' | 'together'

function variant(
  at: { readonly year: number; readonly schoolTypeGroup: 1 | 4 },
  given: { teacherPosts: Reading; rocHours: 'school' | 'mbo'; crebos: number },
  ofTheSchool: string,
  total: string,
  perPupil: string,
): SchoolCase {
  const why = `0.09 fte ${given.teacherPosts}; the hours of the roc are paid by the ${given.rocHours}`
  return { facts: { ...at, ...given }, outcome: { ofTheSchool, total, perPupil }, fact: 'lines 676-680', why }
}

/** School 5: sixty pupils, in all its readings; the hours of two managers stay out. */
export const variantCases = [
  variant(group1, { teacherPosts: 'each', rocHours: 'school', crebos: 1 }, '68225.62', '68225.62', '1137.09'),
  variant(group1, { teacherPosts: 'each', rocHours: 'mbo', crebos: 1 }, '54991.2', '68225.62', '1137.09'),
  variant(group1, { teacherPosts: 'together', rocHours: 'school', crebos: 1 }, '41878.55', '41878.55', '697.98'),
  variant(group1, { teacherPosts: 'together', rocHours: 'mbo', crebos: 1 }, '28644.13', '41878.55', '697.98'),
  variant(group1, { teacherPosts: 'each', rocHours: 'school', crebos: 2 }, '69107.92', '69107.92', '1151.8'),
  variant(group1, { teacherPosts: 'together', rocHours: 'mbo', crebos: 3 }, '30408.72', '43643.14', '727.39'),
  variant(group4, { teacherPosts: 'each', rocHours: 'school', crebos: 1 }, '70040.97', '70040.97', '1167.35'),
  variant(later, { teacherPosts: 'each', rocHours: 'school', crebos: 1 }, '81104.49', '81104.49', '1351.74'),
]

/** School 5 by part, for one crebo. */
export const partCases: readonly SchoolCase[] = [
  {
    facts: { ...group1, teacherPosts: 'each' },
    outcome: {
      teachers: '32933.84',
      'contact-persons': '882.29',
      'development-group': '21175.07',
      'placement-guidance': '13234.42',
    },
    fact: 'lines 676-680',
    why: '0.45 fte, 20, 480 and 300 hours',
  },
  {
    facts: { ...group1, teacherPosts: 'together' },
    outcome: {
      teachers: '6586.77',
      'contact-persons': '882.29',
      'development-group': '21175.07',
      'placement-guidance': '13234.42',
    },
    fact: 'lines 676-680',
    why: '0.09 fte for the five of them',
  },
  {
    facts: { ...group4, teacherPosts: 'each' },
    outcome: {
      teachers: '33810.15',
      'contact-persons': '905.77',
      'development-group': '21738.49',
      'placement-guidance': '13586.56',
    },
    fact: 'lines 676-680',
    why: 'the same in a school of group 4',
  },
]

/** School 5: half a year shorter. */
export const shorterCases: readonly SchoolCase[] = [
  {
    facts: {},
    outcome: { revenueLost: 'not known', costSaved: 'not known', result: 'not known' },
    missing: ['given.revenuePerPupil', 'given.costPerPupil'],
    fact: 'line 683',
    why: 'the report calls it favourable and gives neither revenue nor cost',
  },
  {
    facts: { revenuePerPupil: '7236.04' },
    outcome: { revenueLost: '217081.2', costSaved: 'not known', result: 'not known' },
    missing: ['given.costPerPupil'],
    fact: 'line 683',
    why: 'half a year of 7,236.04 for 60 pupils is not received',
  },
  {
    facts: { revenuePerPupil: '7236.04', costPerPupil: '8000' },
    outcome: { revenueLost: '217081.2', costSaved: '240000', result: '22918.8' },
    fact: 'line 683',
    why: 'it pays where half a year costs more than it brings in',
  },
]

/** School 6: which fixed cost makes 15 pupils the answer. */
export const inverseCases: readonly SchoolCase[] = [
  {
    facts: { perRegularPupil: '8000', variablePerPupil: '0' },
    outcome: { above: '112000', atMost: '120000' },
    fact: 'lines 684-686',
    why: 'between 14 and 15 times 8,000',
  },
  {
    facts: { perRegularPupil: '7236.04', variablePerPupil: '5000' },
    outcome: { above: '31304.56', atMost: '33540.6' },
    fact: 'lines 684-686',
    why: 'between 14 and 15 times 2,236.04',
  },
  {
    facts: { perRegularPupil: '8000', perLwooPupil: '11000', variablePerPupil: '3000' },
    outcome: { above: '70000', atMost: '75000', aboveWithLwoo: '112000', atMostWithLwoo: '120000' },
    fact: 'lines 684-686',
    why: 'with lwoo for all, 3,000 more a pupil may be spent',
  },
  {
    facts: { perRegularPupil: '8000', perLwooPupil: '11000', variablePerPupil: '8000' },
    outcome: { above: 'none', atMost: 'none', aboveWithLwoo: '42000', atMostWithLwoo: '45000' },
    fact: 'lines 684-686',
    why: 'a pupil who brings in no more than it costs pays no fixed cost',
  },
]

const notSaidBySchool7 = [
  'context.quantities["mbo-lessons"]',
  'context.prices.exam',
  'context.prices["extra-room"]',
  'context.quantities.consultation',
]

/** School 7: two posts on 25 pupils. */
export const staffingCases: readonly SchoolCase[] = [
  {
    facts: { ...group1 },
    outcome: { staff: '146372.64', perPupil: '5854.91', ofRegular: '0.73', ofLwoo: '0.53' },
    missing: [...notSaidBySchool7],
    fact: 'lines 688-690',
    why: '2 x 73,186.32 / 25, set against 8,000 and 11,000',
  },
  {
    facts: { ...group4 },
    outcome: { staff: '150267.32', perPupil: '6010.69', ofRegular: '0.75', ofLwoo: '0.55' },
    missing: [...notSaidBySchool7],
    fact: 'lines 688-690',
    why: 'the same in a school of group 4',
  },
  {
    facts: { ...later },
    outcome: { staff: '174003.24', perPupil: '6960.13', ofRegular: '0.87', ofLwoo: '0.63' },
    missing: [...notSaidBySchool7],
    fact: 'lines 688-690',
    why: 'prices of 2021 against amounts of the report: the two are not of one year',
  },
]

/** School 8: 50 lessons against 53. */
export const lessonCases: readonly SchoolCase[] = [
  {
    facts: { ...group1 },
    outcome: {
      lessons: -3,
      share: '-0.057',
      posts: 'not known',
      amount: 'not known',
      lessonsAlone: 'comparable',
      traject: 'not-comparable',
    },
    missing: ['given.weeks', 'given.norm'],
    fact: 'line 699',
    why: 'three lessons fewer; without weeks and a norm there are no posts',
  },
  {
    facts: { ...group1, weeks: 40, lessonsPerFte: 750 },
    outcome: {
      lessons: -3,
      share: '-0.057',
      posts: '-0.16',
      amount: '-11709.81',
      lessonsAlone: 'comparable',
      traject: 'not-comparable',
    },
    fact: 'line 699',
    why: '120 lessons of 750 to a post',
  },
  {
    facts: { ...group4, weeks: 36, lessonsPerFte: 750 },
    outcome: {
      lessons: -3,
      share: '-0.057',
      posts: '-0.144',
      amount: '-10819.25',
      lessonsAlone: 'comparable',
      traject: 'not-comparable',
    },
    fact: 'line 699',
    why: '108 lessons of 750 to a post',
  },
]

/** School 11: about two hours a week in the taakuren. */
export const guidanceCases: readonly SchoolCase[] = [
  {
    facts: { ...group1, pupils: 2 },
    outcome: { absorbed: '3529.18', cash: '0', total: 'not known' },
    missing: ['context.quantities["free-time"]'],
    fact: 'lines 709-710',
    why: '80 hours in 40 weeks, which is an assumption; how much free time goes in is not said',
  },
  {
    facts: { ...group4, pupils: 2 },
    outcome: { absorbed: '3623.08', cash: '0', total: 'not known' },
    missing: ['context.quantities["free-time"]'],
    fact: 'lines 709-710',
    why: 'the same in a school of group 4',
  },
  {
    facts: { ...later, pupils: 2 },
    outcome: { absorbed: '4195.38', cash: '0', total: 'not known' },
    missing: ['context.quantities["free-time"]'],
    fact: 'lines 709-710',
    why: 'the same at the prices of 2021',
  },
  {
    facts: { ...group1, pupils: 2, weeks: 36 },
    outcome: { absorbed: '3176.26', cash: '0', total: 'not known' },
    missing: ['context.quantities["free-time"]'],
    fact: 'lines 709-710',
    why: '72 hours, by the weeks of the caller',
  },
  {
    facts: { ...group1, pupils: 2, freeTime: 10 },
    outcome: { absorbed: '3529.18', cash: '0', total: '3970.33' },
    fact: 'lines 709-710',
    why: 'ten hours of free time, 441.15 at the same price',
  },
]

/** The schools for which the report gives payers and no amounts. */
export const payerCases: readonly SchoolCase<{ school: 'school-1' | 'school-9' | 'school-10' | 'school-12' }>[] = [
  {
    facts: { school: 'school-1' },
    outcome: { total: 'not known', payers: 'fund/cash, staff/volunteer' },
    missing: ['context.quantities["extra-effort"]', 'context.prices["study-trips"]'],
    fact: 'lines 662-665',
    why: 'no staff is paid for it; guests of dinners pay the study trip',
  },
  {
    facts: { school: 'school-9' },
    outcome: { total: 'not known', payers: 'school/absorbed, school/cash' },
    missing: ['context.quantities["two-teachers"]', 'context.quantities.taakuren'],
    fact: 'lines 703-706',
    why: 'two teachers with an ordinary post, the rest in their taakuren',
  },
  {
    facts: { school: 'school-10' },
    outcome: { total: 'not known', payers: 'school/absorbed' },
    missing: ['context.quantities["lwt-coordinator"]', 'context.quantities["subject-teachers"]'],
    fact: 'lines 707-708',
    why: 'no budget of its own; the hours are within the normjaartaak',
  },
  {
    facts: { school: 'school-12' },
    outcome: { total: 'not known', payers: 'fund/cash, gemeente/cash' },
    missing: [
      'context.prices["support-of-gemeente"]',
      'context.prices["support-of-funds"]',
      'context.prices["support-of-companies"]',
    ],
    fact: 'lines 712-713',
    why: 'many pay, and no amount is given',
  },
]

/** The sizes of groups of bb on 1 October 2019, per vestiging. */
export const groupSizeCases: readonly SchoolCase<{ traject: string }>[] = ([
  ['regulier', 486, 32317, 66.5, 60, 38, 87, 290, 8],
  ['leerwerktraject', 166, 1207, 7.3, 4, 2, 9, 44, 53],
  ['vakmanschaproute', 19, 800, 42.1, 28, 16, 62, 126, 0],
  ['entree-in-vmbo', 19, 299, 15.7, 13, 4, 16, 93, 3],
] as const).map((row) => {
  const [traject, vestigingen, pupils, mean, median, lowerQuartile, upperQuartile, largest, withOneOrTwo] = row
  return {
    facts: { traject },
    outcome: { vestigingen, pupils, mean, median, lowerQuartile, upperQuartile, largest, withOneOrTwo },
    fact: 'DUO, 1 October 2019',
    why: 'leerjaar 3 and 4 of bb, added up per vestiging',
  }
})

interface PoolFacts {
  readonly year: number
  readonly schoolTypeGroup: 1 | 4
  readonly apart: 'class' | 'embedded'
  readonly travel?: number
  readonly elsewhere?: number
}

/** Schools with 2, 4 and 9 pupils: the quartiles of leerwerktrajecten in 2019, joined at the largest. */
export const poolCases: readonly SchoolCase<PoolFacts>[] = [
  {
    facts: { ...group1, apart: 'class' },
    outcome: { apart: '219558.96', joined: 'not known', cheapest: 'not known' },
    fact: 'DUO, 1 October 2019; line 672',
    why: 'a post each is 3 x 73,186.32; travel is not known, and never 0',
  },
  {
    facts: { ...group1, apart: 'class', travel: 900, elsewhere: 8000 },
    outcome: { apart: '219558.96', joined: '78586.32', cheapest: 'pooled', shares: '10478.18 20956.35 47151.79' },
    fact: 'DUO, 1 October 2019; line 672',
    why: 'fifteen pupils fill one class; six of them travel, and the shares add up to the cent',
  },
  {
    facts: { ...group1, apart: 'embedded', travel: 900, elsewhere: 8000 },
    outcome: { apart: '10587.54', joined: '78586.32', cheapest: 'apart', shares: '10478.18 20956.35 47151.79' },
    fact: 'lines 709-710 and 715-718',
    why: 'three times 3,529.18 of guidance: pupils in the lessons of others cost little',
  },
  {
    facts: { ...group1, apart: 'class', travel: 900, elsewhere: 5000 },
    outcome: { apart: '219558.96', joined: '78586.32', cheapest: 'elsewhere', shares: '10478.18 20956.35 47151.79' },
    fact: 'DUO, 1 October 2019; line 672',
    why: 'fifteen places elsewhere are 75,000',
  },
]

/** Every number that a school states: the school, what it is about, the number, how it is meant. */
export const statedNumbers = [
  ['school-2', 'ratio', 1.5, 'at-least'],
  ['school-3', 'aka', 10000, 'about'],
  ['school-3', 'regular', 6000, 'about'],
  ['school-3', 'double-staffing', 2, 'as-stated'],
  ['school-4', 'class-size', 14, 'as-stated'],
  ['school-5', 'first-years', 2, 'as-stated'],
  ['school-5', 'pupils', 60, 'as-stated'],
  ['school-5', 'mbo-teachers', 5, 'as-stated'],
  ['school-5', 'teacher-posts', 0.09, 'as-stated'],
  ['school-5', 'contact-persons', 20, 'as-stated'],
  ['school-5', 'development-group', 8, 'as-stated'],
  ['school-5', 'development-hours', 60, 'as-stated'],
  ['school-5', 'placement-guidance', 5, 'as-stated'],
  ['school-5', 'managers', 2, 'as-stated'],
  ['school-5', 'shorter', 0.5, 'as-stated'],
  ['school-6', 'break-even', 15, 'at-least'],
  ['school-7', 'staff', 2, 'as-stated'],
  ['school-7', 'pupils', 25, 'as-stated'],
  ['school-8', 'lessons-vm2', 50, 'as-stated'],
  ['school-8', 'lessons-regular', 53, 'as-stated'],
  ['school-8', 'placement', 1, 'as-stated'],
  ['school-9', 'teachers', 2, 'as-stated'],
  ['school-11', 'guidance', 2, 'about'],
  ['school-11', 'free-time', 2, 'as-stated'],
]

/** Who pays for which part, and how it is borne; `-` where the report does not tell. */
export const paidBy = [
  ['school-1', 'extra effort of teachers', 'staff', 'volunteer'],
  ['school-1', 'activities outside school and study trips', 'fund', 'cash'],
  ['school-2', 'the AKA', 'school', 'cash'],
  ['school-2', 'the AKA, in its place', 'gemeente', 'cash'],
  ['school-3', 'the AKA', 'school', 'cash'],
  ['school-3', 'the extra staff', 'school', 'absorbed'],
  ['school-4', 'the small classes', 'school', 'absorbed'],
  ['school-5', 'the first two years', 'rijk', 'cash'],
  ['school-5', 'the years after', 'rijk', 'cash'],
  ['school-5', 'five mbo teachers', 'school', 'cash'],
  ['school-5', 'contact persons, development group, managers', 'school', '-'],
  ['school-5', 'guidance on placements by the roc', '-', '-'],
  ['school-6', 'the traject', 'school', 'cash'],
  ['school-7', 'two posts on 25 pupils', 'school', 'cash'],
  ['school-7', 'lessons by mbo teachers', 'mbo', '-'],
  ['school-7', 'the exam', 'mbo', 'cash'],
  ['school-7', 'an extra room, consultation and agreements', 'school', '-'],
  ['school-8', 'the lessons', 'school', 'cash'],
  ['school-8', 'a teacher from the mbo on detachment', '-', '-'],
  ['school-9', 'two teachers', 'school', 'cash'],
  ['school-9', 'parents, placements, companies and guidance', 'school', 'absorbed'],
  ['school-10', 'hours of the coordinator and of teachers of subjects', 'school', 'absorbed'],
  ['school-11', 'guidance', 'school', 'absorbed'],
  ['school-11', 'more hours', 'staff', 'volunteer'],
  ['school-12', 'the structure of po, vo and mbo', 'gemeente', 'cash'],
  ['school-12', 'the same', 'fund', 'cash'],
  ['school-12', 'the same', 'fund', 'cash'],
]

/** School 5: who pays whom for what, by who pays the hours of the roc. */
export const bornByAtSchool5 = {
  school: [
    ['teachers', 'school', 'mbo', 'cash'],
    ['contact-persons', 'school', 'staff', 'cash'],
    ['development-group', 'school', 'staff', 'cash'],
    ['placement-guidance', 'school', 'mbo', 'cash'],
    ['managers', 'school', 'staff', 'cash'],
  ],
  mbo: [
    ['teachers', 'school', 'mbo', 'cash'],
    ['contact-persons', 'school', 'staff', 'cash'],
    ['development-group', 'school', 'staff', 'cash'],
    ['placement-guidance', 'mbo', 'staff', 'cash'],
    ['managers', 'school', 'staff', 'cash'],
  ],
} as const

/** What the report leaves open of School 5, each with what can be given for it, where that settles it. */
export const openAtSchool5 = [
  ['teacher-posts', 'models.school5Cost: reading.teacherPosts'],
  ['roc-hours', 'models.school5Cost: reading.rocHours'],
  ['crebos', 'models.school5Cost: reading.crebos'],
  ['contact-hours', 'models.school5Cost: context.quantities["contact-persons"], in hours a year for each crebo'],
  ['development-period', 'models.school5Cost: context.quantities["development-group"], in hours a year for all eight'],
  ['whose-hours', '-'],
  ['managers', 'models.school5Cost: reading.managerHours'],
  ['two-of-ten', '-'],
  ['shortening', 'models.school5Shortening'],
]

/** Who pays whom for what, and how: the school, the ingredient, payer, receiver, form. */
export const bornBy = [
  ['school-1', 'extra-effort', 'staff', 'school', 'volunteer'],
  ['school-1', 'study-trips', 'fund', 'supplier', 'cash'],
  ['school-7', 'staff', 'school', 'staff', 'cash'],
  ['school-7', 'mbo-lessons', 'mbo', 'staff', 'cash'],
  ['school-7', 'exam', 'mbo', 'supplier', 'cash'],
  ['school-7', 'extra-room', 'school', 'supplier', 'cash'],
  ['school-7', 'consultation', 'school', 'staff', 'cash'],
  ['school-9', 'two-teachers', 'school', 'staff', 'cash'],
  ['school-9', 'taakuren', 'school', 'staff', 'absorbed'],
  ['school-10', 'lwt-coordinator', 'school', 'staff', 'absorbed'],
  ['school-10', 'subject-teachers', 'school', 'staff', 'absorbed'],
  ['school-11', 'guidance', 'school', 'staff', 'absorbed'],
  ['school-11', 'free-time', 'staff', 'school', 'volunteer'],
  ['school-12', 'support-of-gemeente', 'gemeente', 'school', 'cash'],
  ['school-12', 'support-of-funds', 'fund', 'school', 'cash'],
  ['school-12', 'support-of-companies', 'fund', 'school', 'cash'],
]
