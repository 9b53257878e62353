import type {
  GroupContext,
  GroupYear,
  PupilGroup,
  RatePupil,
  School,
  SchoolContext,
  SchoolPupils,
  SchoolYearAsked,
  SimplifiedContext,
  SimplifiedSchool,
} from '../../src/funding/index.js'
import { eurosText, factsText, type RenderedCase } from '../support/law-case.js'

/** Money that is asked for: what it comes to, to the cent, or what is not known of it. */
export interface MoneyCase<Facts extends object, Context extends object = object> {
  readonly facts: Facts
  /** The day of knowledge and the rest of the context; nothing when left out. */
  readonly context?: Context
  /** The total in euros; absent where it is not known. */
  readonly total?: string
  /** The part that is known, in euros, where the total is not. */
  readonly known?: string
  /** The codes of the parts that are not known; none when left out. */
  readonly unknown?: readonly string[]
  /** Other results, by name. */
  readonly also?: Readonly<Record<string, string | number>>
  /** The fact or the worked example that decides. */
  readonly fact: string
  readonly why: string
}

/** A case of money as a row of a page. */
export function renderMoneyCase(row: MoneyCase<object>): RenderedCase {
  const { facts, context = {}, total, known, unknown = [], also = {}, fact, why } = row
  const { knownOn, ...rest } = context as { readonly knownOn?: string }
  return {
    facts: factsText({ ...facts, ...rest }),
    ...(knownOn === undefined ? {} : { knownOn }),
    outcome: eurosText(total),
    reasons: [
      ...(known === undefined ? [] : [`known: ${eurosText(known)}`]),
      ...unknown.map((code) => `not known: ${code}`),
      ...Object.entries(also).map(([name, value]) => `${name}: ${value}`),
    ],
    fact,
    why,
  }
}

type SchoolCase = MoneyCase<{ readonly school: School; readonly at: SchoolYearAsked }, SchoolContext>

const upper = (pupils: number, lwoo = 0): SchoolPupils => ({ leerjaar: 3, department: 'vbo', pupils, lwoo })
const vbo = (pupils: number): School => ({ schoolType: 'vbo', pupils: [upper(pupils)] })
const unchanged = { afterLastText: 'unchanged' } as const
const material2013 = ['material/fixed-per-school', 'material/fixed-rooms', 'material/group-5', 'material/books']

/** Whole schools, to 2021. */
export const schoolCases: readonly SchoolCase[] = [
  {
    facts: { school: vbo(400), at: { year: 2014 } },
    total: '3122640.98',
    also: { teachers: 25.977, directie: 2.365, oop: 3.832, perPupil: '7806.6' },
    fact: 'VOF-12',
    why: 'posts to three decimals, sums to the cent',
  },
  {
    facts: { school: vbo(400), at: { year: 2014 } },
    context: { knownOn: '2014-08-25' },
    total: '3112935.9',
    also: { perPupil: '7782.34' },
    fact: 'VOF-23a',
    why: 'the day before the final amounts of a post',
  },
  {
    facts: { school: vbo(400), at: { year: 2014 } },
    context: { knownOn: '2014-08-26' },
    total: '3122640.98',
    fact: 'VOF-23b',
    why: 'the first day with them',
  },
  {
    facts: { school: vbo(800), at: { year: 2014 } },
    total: '6017017.81',
    also: { teachers: 49.314, directie: 4.73, oop: 7.664, perPupil: '7521.27' },
    fact: 'VOF-06',
    why: 'the fixed posts weigh less in a larger school',
  },
  {
    facts: { school: vbo(400), at: { year: 2011 } },
    total: '3038549.38',
    also: { teachers: 25.977, directie: 2.365, oop: 3.832 },
    fact: 'VOF-20b',
    why: 'the only year before 2014 of which all was read',
  },
  {
    facts: { school: vbo(400), at: { year: 2011 } },
    context: { knownOn: '2011-08-19' },
    total: '3025622.13',
    fact: 'VOF-20a',
    why: 'the day before the final amounts of a post',
  },
  {
    facts: { school: { schoolType: 'vbo', pupils: [upper(400, 110)] }, at: { year: 2011 } },
    total: '3500201.95',
    also: { teachers: 31.961 },
    fact: 'VOF-04',
    why: 'lwoo in the ratio of teachers, and material for it on top',
  },
  {
    facts: { school: vbo(400), at: { year: 2010 } },
    known: '648356',
    unknown: ['teachers', 'directie', 'oop', 'material/fixed-per-school', 'material/fixed-rooms', 'material/books'],
    fact: 'VOF-31',
    why: 'the fixed amounts were read for 2011 alone',
  },
  {
    facts: { school: { schoolType: 'vbo-mavo', pupils: [upper(400)] }, at: { year: 2014 } },
    total: '3239739.1',
    also: { teachers: 27.577, perPupil: '8099.35' },
    fact: 'VOF-07',
    why: 'a community has more fixed posts',
  },
  {
    facts: { school: vbo(400), at: { year: 2015 } },
    total: '3219709.36',
    also: { perPupil: '8049.27' },
    fact: 'VOF-24b',
    why: 'final amounts of 2015',
  },
  {
    facts: { school: vbo(400), at: { year: 2015 } },
    context: { knownOn: '2015-10-12' },
    total: '3184046.17',
    fact: 'VOF-36',
    why: 'first amounts for posts and for material',
  },
  {
    facts: { school: vbo(400), at: { year: 2015 } },
    context: { knownOn: '2015-10-13' },
    total: '3186559.27',
    fact: 'VOF-36',
    why: 'final amounts for material, first ones for posts',
  },
  {
    facts: { school: vbo(400), at: { year: 2015 } },
    context: { knownOn: '2015-10-15' },
    total: '3219709.36',
    fact: 'VOF-24b',
    why: 'final amounts for both',
  },
  {
    facts: { school: { schoolType: 'vbo-mavo', pupils: [upper(400, 110)] }, at: { year: 2013 } },
    known: '2778152.98',
    unknown: [...material2013, 'material/lwoo-leerjaar-3-4'],
    also: { teachers: 33.561 },
    fact: 'VOF-04',
    why: 'lwoo in the ratio of teachers; material of 2013 was not read',
  },
  {
    facts: { school: { schoolType: 'vbo-mavo', pupils: [upper(400, 110)] }, at: { year: 2014 } },
    total: '3697609.7',
    also: { teachers: 27.577, perPupil: '9244.02' },
    fact: 'VOF-05',
    why: 'an amount for lwoo in its place',
  },
  {
    facts: { school: vbo(150), at: { year: 2014 } },
    total: '1570963.66',
    also: { teachers: 14.309, directie: 1.183, oop: 1.916, perPupil: '10473.09' },
    fact: 'VOF-10',
    why: 'posts for 200 pupils, material for 150',
  },
  {
    facts: { school: vbo(200), at: { year: 2014 } },
    total: '1675529.16',
    also: { teachers: 14.309, perPupil: '8377.65' },
    fact: 'VOF-10',
    why: '200 pupils in truth',
  },
  {
    facts: {
      school: {
        schoolType: 'mavo',
        pupils: [
          { leerjaar: 1, pupils: 200, lwoo: 0 },
          { leerjaar: 4, department: 'mavo', pupils: 200, lwoo: 0 },
        ],
      },
      at: { year: 2014 },
    },
    total: '2430099.11',
    also: { teachers: 22.43, perPupil: '6075.25' },
    fact: 'VOF-01',
    why: 'without vbo a teacher for 20 pupils',
  },
  {
    facts: {
      school: {
        schoolType: 'mavo-havo',
        pupils: [
          { leerjaar: 1, pupils: 200, lwoo: 0 },
          { leerjaar: 3, department: 'mavo', pupils: 100, lwoo: 0 },
          { leerjaar: 3, department: 'havo', pupils: 200 },
        ],
      },
      at: { year: 2014 },
    },
    total: '3195834.97',
    also: { teachers: 27.65, directie: 2.956, oop: 4.79 },
    fact: 'VOF-13',
    why: 'a community of group 3',
  },
  {
    facts: {
      school: {
        schoolType: 'vbo-mavo-havo-vwo',
        pupils: [
          { leerjaar: 1, pupils: 200, lwoo: 40 },
          upper(200, 80),
          { leerjaar: 4, department: 'mavo', pupils: 100, lwoo: 0 },
          { leerjaar: 4, department: 'havo', pupils: 200 },
          { leerjaar: 5, department: 'vwo', pupils: 100 },
        ],
      },
      at: { year: 2014, prestatiebox: true },
    },
    total: '6341355.86',
    also: { teachers: 52.034, directie: 4.73, oop: 7.664 },
    fact: 'VOF-90',
    why: 'all pupils by the ratio of vbo; the prestatiebox has more for the upper vwo',
  },
  {
    facts: {
      school: {
        schoolType: 'vbo',
        secondSites: 1,
        pupils: [
          { leerjaar: 3, department: 'gemengd', pupils: 50, lwoo: 0 },
          { leerjaar: 3, department: 'landbouw', pupils: 100, lwoo: 0 },
          { leerjaar: 4, department: 'vbo', pupils: 100, lwoo: 0 },
          { leerjaar: 2, department: 'nautisch', pupils: 50, lwoo: 0 },
        ],
      },
      at: { year: 2014 },
    },
    total: '2339889.89',
    also: { teachers: 20.143, directie: 1.774, oop: 2.874 },
    fact: 'VOF-39g',
    why: 'four amounts for material, and a second site',
  },
  {
    facts: {
      school: { schoolType: 'praktijkonderwijs', pupils: [{ leerjaar: 2, department: 'praktijkonderwijs', pupils: 120 }] },
      at: { year: 2014 },
    },
    total: '1535620.63',
    also: { teachers: 10.141, directie: 0.71, oop: 1.15 },
    fact: 'VOF-10',
    why: 'no least number in praktijkonderwijs; all pupils bring support',
  },
  {
    facts: {
      school: { schoolType: 'praktijkonderwijs', pupils: [{ leerjaar: 5, department: 'praktijkonderwijs', pupils: 120 }] },
      at: { year: 2013 },
    },
    known: '1311168.79',
    unknown: ['material/fixed-per-school', 'material/fixed-rooms', 'material/praktijkonderwijs', 'material/books'],
    also: { teachers: 16.669 },
    fact: 'VOF-04',
    why: 'praktijkonderwijs in the ratio of teachers',
  },
  {
    facts: {
      school: { schoolType: 'praktijkonderwijs', pupils: [{ leerjaar: 1, department: 'praktijkonderwijs', pupils: 120 }] },
      at: { year: 2016 },
    },
    context: unchanged,
    total: '1619604.21',
    fact: 'VOF-39c',
    why: 'from 2016 material for support comes on top',
  },
  {
    facts: { school: vbo(400), at: { year: 2016 } },
    known: '889813.64',
    unknown: ['teachers', 'directie', 'oop'],
    fact: 'VOF-01',
    why: 'the ratios were read to March 2015',
  },
  {
    facts: { school: vbo(400), at: { year: 2016 } },
    context: unchanged,
    total: '3252445.7',
    fact: 'VOF-25',
    why: 'with the ratios as in the last text, and the first amounts of 2016',
  },
  {
    facts: {
      school: {
        schoolType: 'vbo',
        pupils: [
          { leerjaar: 2, pupils: 200, lwoo: 50 },
          { leerjaar: 4, department: 'vbo', pupils: 200, lwoo: 50 },
        ],
      },
      at: { year: 2016 },
    },
    context: unchanged,
    total: '3472656.7',
    fact: 'VOF-54',
    why: 'one amount for lwoo in all years',
  },
  {
    facts: { school: vbo(400), at: { year: 2018 } },
    context: unchanged,
    known: '0',
    unknown: ['teachers', 'directie', 'oop', ...material2013],
    fact: 'VOF-25',
    why: 'no amounts of 2018 were read, and none are carried forward',
  },
]

type GroupCase = MoneyCase<{ readonly group: PupilGroup; readonly at: GroupYear }, GroupContext>

const fifteen: PupilGroup = { pupils: 15, lwoo: 6, leerjaar: 3, department: 'vbo' }
const in2014: GroupYear = { year: 2014, schoolTypeGroup: 1 }
const source = { document: 'our own books' }

/** Groups of pupils. */
export const groupCases: readonly GroupCase[] = [
  {
    facts: { group: fifteen, at: in2014 },
    total: '133515.29',
    also: { perRegularPupil: '7236.04', perLwooPupil: '11398.5' },
    fact: 'VOF-36',
    why: 'nine without and six with lwoo',
  },
  {
    facts: { group: fifteen, at: in2014 },
    context: { knownOn: '2014-01-01' },
    total: '133082.57',
    also: { perRegularPupil: '7213.86', perLwooPupil: '11359.65' },
    fact: 'VOF-50',
    why: 'first amounts',
  },
  {
    facts: { group: { pupils: 20, lwoo: 5, leerjaar: 2 }, at: in2014 },
    total: '144293.61',
    also: { perRegularPupil: '6220.73', perLwooPupil: '10196.55' },
    fact: 'VOF-32',
    why: 'a lower year',
  },
  {
    facts: { group: fifteen, at: { ...in2014, basis: 'with-fixed', schoolType: 'vbo', schoolPupils: 400 } },
    total: '142075.2',
    also: { perRegularPupil: '7806.7', perLwooPupil: '11969.16' },
    fact: 'VOF-30',
    why: 'with a share of the fixed parts',
  },
  {
    facts: { group: fifteen, at: { ...in2014, basis: 'report' } },
    total: '138000',
    also: { perRegularPupil: '8000', perLwooPupil: '11000' },
    fact: 'FUN-33',
    why: 'the round amounts of the report',
  },
  {
    facts: { group: { pupils: 18, lwoo: 9 }, at: { schoolYear: '2013-2014', basis: 'report' } },
    total: '171000',
    also: { perRegularPupil: '8000', perLwooPupil: '11000' },
    fact: 'FUN-33',
    why: 'the report tells no years and departments apart',
  },
  {
    facts: { group: fifteen, at: { ...in2014, basis: 'report' } },
    context: { knownOn: '2014-05-31' },
    unknown: ['regular-pupils', 'lwoo-pupils'],
    fact: 'FUN-33',
    why: 'before the report was there',
  },
  {
    facts: { group: fifteen, at: { schoolYear: '2014-2015', schoolTypeGroup: 1 } },
    total: '135811.59',
    also: { perRegularPupil: '7362.6', perLwooPupil: '11591.37' },
    fact: 'VOF-39e',
    why: 'five twelfths of 2014, seven of 2015, and the books of the school year',
  },
  {
    facts: { group: fifteen, at: { schoolYear: '2013-2014', schoolTypeGroup: 1 } },
    known: '116961.42',
    unknown: ['material', 'books', 'lwoo-material'],
    fact: 'VOF-36',
    why: 'material of 2013 was not read',
  },
  {
    facts: { group: fifteen, at: { schoolYear: '2013-2014', schoolTypeGroup: 1 } },
    context: {
      amounts: {
        2013: {
          material: { value: { eur: '1700' }, source },
          books: { value: { eur: '321.5' }, source },
          'lwoo-material': { value: { eur: '280' }, source },
        },
      },
    },
    total: '133108.92',
    fact: 'VOF-36',
    why: 'amounts of one’s own in the place of those',
  },
  {
    facts: {
      group: { ...fifteen, rugzak: [{ indication: 'cluster-4', pupils: 3, lwoo: 1 }] },
      at: in2014,
    },
    total: '141561.09',
    also: { perRegularPupil: '7236.04', perLwooPupil: '11398.5' },
    fact: 'VOF-78b',
    why: 'a rugzak brings less with lwoo',
  },
  {
    facts: {
      group: { ...fifteen, rugzak: [{ indication: 'cluster-4', pupils: 3, lwoo: 1 }] },
      at: { ...in2014, basis: 'report' },
    },
    known: '143200',
    unknown: ['rugzak'],
    fact: 'FUN-33',
    why: 'the report does not say what a rugzak adds with lwoo',
  },
  {
    facts: {
      group: { ...fifteen, rugzak: [{ indication: 'cluster-4', pupils: 3, lwoo: 1 }] },
      at: { schoolYear: '2014-2015', schoolTypeGroup: 1 },
    },
    total: '135811.59',
    fact: 'VOF-79',
    why: 'from 1 August 2014 there is no rugzak to the school',
  },
  {
    facts: { group: { ...fifteen, pupils: 9, lwoo: 0 }, at: { year: 2020, schoolTypeGroup: 1 } },
    context: unchanged,
    known: '0',
    unknown: ['teachers', 'directie', 'oop', 'material', 'books'],
    fact: 'VOF-25',
    why: 'no amounts of 2020 were read',
  },
]

type SimplifiedCase = MoneyCase<
  { readonly school: SimplifiedSchool; readonly at: { readonly year: number } },
  SimplifiedContext
>

const threeSites: SimplifiedSchool = { secondarySites: 1, low: 400, high: 200 }

/** The simplified funding. */
export const simplifiedCases: readonly SimplifiedCase[] = [
  {
    facts: { school: threeSites, at: { year: 2022 } },
    total: '5274983.45',
    fact: 'VEB-01-2022-first',
    why: 'provisional first amounts',
  },
  {
    facts: { school: threeSites, at: { year: 2022 } },
    context: { knownOn: '2021-08-18' },
    unknown: ['main-site', 'secondary-sites', 'low-rate', 'high-rate'],
    fact: 'VEB-01-2022-first',
    why: 'the day before they were published',
  },
  {
    facts: { school: { secondarySites: 0, low: 300, high: 0 }, at: { year: 2022 } },
    total: '2557218.97',
    fact: 'VEB-01-2022-first',
    why: 'one site, and lower years and gl only',
  },
  {
    facts: { school: threeSites, at: { year: 2023 } },
    unknown: ['main-site', 'secondary-sites', 'low-rate', 'high-rate'],
    fact: 'VEB-01',
    why: 'no amounts of 2023 were read',
  },
  {
    facts: { school: threeSites, at: { year: 2024 } },
    total: '6145299.94',
    fact: 'VEB-01-2024-final',
    why: 'final amounts',
  },
  {
    facts: { school: threeSites, at: { year: 2025 } },
    total: '6145299.94',
    fact: 'VEB-01-2025-first',
    why: 'first amounts, equal to those of 2024',
  },
  {
    facts: { school: threeSites, at: { year: 2026 } },
    unknown: ['main-site', 'secondary-sites', 'low-rate', 'high-rate'],
    fact: 'VEB-01',
    why: 'no amounts of 2026 were read',
  },
]

/** Who brings which rate: pupil, rate. */
export const rateCases: readonly (readonly [pupil: RatePupil, rate: 'low' | 'high'])[] = [
  [{ leerjaar: 1 }, 'low'],
  [{ leerjaar: 2, department: 'vbo' }, 'low'],
  [{ leerjaar: 3, department: 'vbo' }, 'high'],
  [{ leerjaar: 4, department: 'landbouw' }, 'high'],
  [{ leerjaar: 3, department: 'grafimedia' }, 'high'],
  [{ leerjaar: 3, department: 'nautisch' }, 'high'],
  [{ leerjaar: 3, department: 'gemengd' }, 'low'],
  [{ leerjaar: 4, department: 'mavo' }, 'low'],
  [{ leerjaar: 5, department: 'havo' }, 'low'],
  [{ leerjaar: 6, department: 'vwo' }, 'low'],
  [{ leerjaar: 1, department: 'praktijkonderwijs' }, 'high'],
  [{ leerjaar: 5, department: 'praktijkonderwijs' }, 'high'],
]
