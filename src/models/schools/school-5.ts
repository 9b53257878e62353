import { deepFreeze } from '../../core/freeze.js'
import { costOf } from '../../costs/cost-of.js'
import type { CostContext, CostGroup } from '../../costs/group.js'
import type { Ingredient } from '../../costs/ingredient.js'
import type { CostStatement } from '../../costs/statement.js'
import { sourceOf, type ReportLines } from '../../report/places.js'
import { assertSchoolPrices, readingProblems } from './check.js'
import { quantity, reportSchool, says, statedBy, type ReportSchool, type SchoolPrices } from './school.js'

/** School 5: sixty pupils in VM2, with five mbo teachers. */
export const school5: ReportSchool = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ reportSchool({
    id: 'school-5',
    traject: 'vm2',
    lines: [674, 683],
    payers: [
      {
        what: 'the first two years',
        payer: 'rijk',
        form: 'cash',
        from: 'extra money: all pupils were funded as with lwoo',
        lines: [674, 674],
      },
      {
        what: 'the years after',
        payer: 'rijk',
        form: 'cash',
        from: 'regular funding, with lwoo for those who have it',
        lines: [674, 675],
      },
      {
        what: 'five mbo teachers',
        payer: 'school',
        form: 'cash',
        from: 'what the sixty pupils bring in',
        lines: [675, 676],
      },
      {
        what: 'contact persons, development group, managers',
        payer: 'school',
        from: 'a reading: they stand beside what the school pays, and who pays them is not said',
        lines: [677, 682],
      },
      { what: 'guidance on placements by the roc', lines: [680, 680] },
    ],
    statements: [
      says(
        'first-years',
        'In the first two years extra money paid for it: all pupils were funded as with lwoo.',
        [674, 674],
        quantity(2, 'years', 'de eerste twee jaren'),
      ),
      says('after', 'After that pupils were funded as they are, some of them with lwoo.', [674, 675]),
      says('pupils', 'Sixty pupils take part.', [676, 676], quantity(60, 'pupils', 'de 60 VM2 leerlingen')),
      says(
        'mbo-teachers',
        'Five mbo teachers are paid to give optional modules at the vmbo.',
        [676, 676],
        quantity(5, 'teachers', 'vijf mbo-docenten'),
      ),
      says(
        'teacher-posts',
        'They are paid for 0.09 fte.',
        [676, 676],
        quantity(0.09, 'fte-each-or-together', 'voor 0,09 fte'),
      ),
      says(
        'contact-persons',
        'The contact person of each crebo has 20 hours a year.',
        [678, 678],
        quantity(20, 'hours-a-year', '20 uur per jaar'),
      ),
      says(
        'development-group',
        'Of the ten in the development group eight have hours.',
        [679, 679],
        quantity(8, 'persons', '8 van de 10 mensen'),
      ),
      says(
        'development-hours',
        'Each of them has 60 hours.',
        [679, 679],
        quantity(60, 'hours', '60 uur per persoon'),
      ),
      says(
        'placement-guidance',
        'Guidance on placements from the roc takes 5 hours a pupil in a year.',
        [680, 680],
        quantity(5, 'hours-a-year', '5 uur per leerling per jaar'),
      ),
      says(
        'managers',
        'Two managers keep contact with the roc, in the steering and the development group.',
        [681, 682],
        quantity(2, 'persons', 'twee personen van het management'),
      ),
      says(
        'shorter',
        'The vakmanschaproute can be half a year shorter, which is favourable for the funding.',
        [683, 683],
        quantity(0.5, 'years', 'een half jaar'),
      ),
    ],
    unknown: [
      {
        code: 'teacher-posts',
        why: 'Whether 0.09 fte is of each teacher or of all five is not plain.',
        supply: 'models.school5Cost: reading.teacherPosts',
      },
      {
        code: 'roc-hours',
        why: 'Whether the school or the roc pays the hours of guidance on placements is not plain.',
        supply: 'models.school5Cost: reading.rocHours',
      },
      {
        code: 'crebos',
        why: 'The number of mbo programmes is not given.',
        supply: 'models.school5Cost: reading.crebos',
      },
      {
        code: 'contact-hours',
        why: 'How many contact persons a crebo has is not given; 20 hours for each crebo are reckoned with.',
        supply: 'models.school5Cost: context.quantities["contact-persons"], in hours a year for each crebo',
      },
      {
        code: 'development-period',
        why: 'Over which time each of the eight has 60 hours is not given; a year is reckoned with.',
        supply: 'models.school5Cost: context.quantities["development-group"], in hours a year for all eight',
      },
      {
        code: 'whose-hours',
        why: 'Whether contact persons and development group are of the vmbo, the mbo or both, and so who pays them, is not given; the school is reckoned with.',
      },
      {
        code: 'managers',
        why: 'The hours of the two managers are not given.',
        supply: 'models.school5Cost: reading.managerHours',
      },
      {
        code: 'two-of-ten',
        why: 'Two of the ten in the development group have no hours for it; what they do is not given.',
      },
      {
        code: 'shortening',
        why: 'What half a year less brings and costs is not given.',
        supply: 'models.school5Shortening',
      },
    ],
  }),
)

/**
 * A reading of School 5, where the report can be read in more ways.
 *
 * @category Schools
 */
export interface School5Reading {
  /** Whether each of the five mbo teachers has 0.09 fte, or all of them have it together. */
  readonly teacherPosts: 'each' | 'together'
  /** Who pays the five hours of guidance a pupil that come from the roc. */
  readonly rocHours: 'school' | 'mbo'
  /** The number of mbo programmes (crebo's), 1 or more. */
  readonly crebos: number
  /** The hours of the two managers together in a year; they are not counted when left out. */
  readonly managerHours?: number | undefined
}

/**
 * School 5 of the report as a group that can be priced: sixty pupils in VM2 (lines 674-683).
 *
 * @param at - the year and the group of school types of the prices
 * @param reading - how to read what the report leaves open
 * @returns the group, for the functions of `costs`
 * @throws MaatwerkError `invalid-input` with every problem
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const reading = { teacherPosts: 'each', rocHours: 'school', crebos: 1 } as const
 * const group = models.school5Group({ year: 2014, schoolTypeGroup: 1 }, reading)
 * group.pupils // => 60
 * group.notCounted // => ['managers', 'two-of-ten']
 * ```
 * @category Schools
 */
export function school5Group(at: SchoolPrices, reading: School5Reading): CostGroup {
  assertSchoolPrices(at, readingProblems(reading))
  const { managerHours, crebos } = reading
  return {
    ...{ traject: 'school-5', year: at.year, schoolTypeGroup: at.schoolTypeGroup, crebos },
    pupils: stated('pupils'),
    ingredients: [...ingredientsBy(reading), ...managersOf(managerHours)],
    notCounted: managerHours === undefined ? ['managers', 'two-of-ten'] : ['two-of-ten'],
  }
}

function managersOf(yearly: number | undefined): Ingredient[] {
  if (yearly === undefined) return []
  const managers = hours('managers', 'two managers', yearly, 'per-group', [681, 682])
  return [{ ...managers, price: { gpl: 'directie' }, grade: 'estimate' }]
}

function ingredientsBy({ teacherPosts, rocHours }: School5Reading): Ingredient[] {
  const times = teacherPosts === 'each' ? stated('mbo-teachers') : 1
  const group = stated('development-group') * stated('development-hours')
  const perPupil = stated('placement-guidance')
  const guidance = hours('placement-guidance', 'guidance on placements by the roc', perPupil, 'per-pupil', [680, 680])
  return [
    {
      ...{ code: 'teachers', what: 'five mbo teachers', unit: 'fte' },
      quantity: rounded(stated('teacher-posts') * times),
      ...{ basis: 'per-group', price: { gpl: 'teacher' }, payer: 'school', receiver: 'mbo', form: 'cash' },
      ...{ source: sourceOf([[675, 676]]), grade: 'inferred' },
    },
    hours('contact-persons', 'a contact person for each crebo', stated('contact-persons'), 'per-crebo', [678, 678]),
    hours('development-group', 'eight of the development group', group, 'per-group', [679, 679]),
    { ...guidance, payer: rocHours, receiver: rocHours === 'mbo' ? 'staff' : 'mbo' },
  ]
}

function hours(
  code: string,
  what: string,
  amount: number,
  basis: Ingredient['basis'],
  lines: ReportLines,
): Ingredient {
  return {
    ...{ code, what, quantity: amount, unit: 'hour', basis, price: { gpl: 'teacher' }, payer: 'school' },
    ...{ receiver: 'staff', form: 'cash', source: sourceOf([lines]), grade: 'inferred' },
  }
}

function stated(code: string): number {
  return statedBy(school5, code).value
}

/** 0.09 five times is 0.45, which binary numbers miss. */
function rounded(fte: number): number {
  return Math.round(fte * 100) / 100
}

/**
 * School 5 of the report: what sixty pupils in VM2 cost in a year beside their lessons at the vmbo, by one reading.
 *
 * Work of the mbo is priced by what a post in the vo costs. The two managers stay out unless their hours are given. The 60
 * hours of each of the eight are read as hours of a year, and they and the contact persons as staff that the school pays:
 * the report says neither. Hours of your own go in `context.quantities`.
 *
 * @param at - the year and the group of school types of the prices
 * @param reading - how to read what the report leaves open
 * @param context - the day of knowledge, and prices or quantities of your own
 * @returns the statement of costs
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const reading = { teacherPosts: 'each', rocHours: 'school', crebos: 1 } as const
 * const cost = models.school5Cost({ year: 2014, schoolTypeGroup: 1 }, reading)
 * cost.total.value // => { eur: '68225.62' }
 * cost.perPupil.value // => { eur: '1137.09' }
 * ```
 * @see {@link schools} for what the school says
 * @category Schools
 */
export function school5Cost(at: SchoolPrices, reading: School5Reading, context: CostContext = {}): CostStatement {
  return costOf(school5Group(at, reading), context)
}
