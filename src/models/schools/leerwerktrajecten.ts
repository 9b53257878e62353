import { deepFreeze } from '../../core/freeze.js'
import type { Ingredient } from '../../costs/ingredient.js'
import { sourceOf, type ReportLines } from '../../report/places.js'
import { notSaid, quantity, reportSchool, says, type ReportSchool } from './school.js'

const noPupils = {
  code: 'pupils',
  why: 'The number of pupils is not given.',
  supply: 'models.schoolGroup: given.pupils',
}

/** School 9: two teachers with an ordinary post. */
export const school9: ReportSchool = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ reportSchool({
    id: 'school-9',
    traject: 'leerwerktraject',
    lines: [703, 706],
    payers: [
      { what: 'two teachers', payer: 'school', form: 'cash', from: 'an ordinary appointment', lines: [703, 705] },
      {
        what: 'parents, placements, companies and guidance',
        payer: 'school',
        form: 'absorbed',
        from: 'their taakuren',
        lines: [704, 705],
      },
    ],
    statements: [
      says(
        'teachers',
        'By another timetable the teaching is with two teachers; skills of a subject are learned at the leerpleinen.',
        [703, 704],
        quantity(2, 'teachers', 'twee docenten'),
      ),
      says(
        'taakuren',
        'Contact with parents and companies, placements and guidance fall under their taakuren.',
        [704, 705],
      ),
      says(
        'no-consultation',
        'There is no structure but a yearly committee on admission, so no extra cost of consultation.',
        [705, 706],
      ),
    ],
    model: {
      ingredients: [
        work('two-teachers', 'two teachers', 'fte', 'the posts of the two teachers at School 9', 'cash', [703, 704]),
        work(
          'taakuren',
          'parents, placements, companies and guidance',
          'hour',
          'the taakuren at School 9',
          'absorbed',
          [704, 705],
        ),
      ],
      notCounted: ['admission-committee'],
    },
    unknown: [
      {
        code: 'two-teachers',
        why: 'How much of a post the two teachers have for it is not given.',
        supply: 'context.quantities["two-teachers"], in fte',
      },
      { code: 'taakuren', why: 'The taakuren are not given.', supply: 'context.quantities.taakuren, in hours a year' },
      noPupils,
    ],
  }),
)

/** School 10: no budget of its own. */
export const school10: ReportSchool = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ reportSchool({
    id: 'school-10',
    traject: 'leerwerktraject',
    lines: [707, 708],
    payers: [
      {
        what: 'hours of the coordinator and of teachers of subjects',
        payer: 'school',
        form: 'absorbed',
        from: 'the normjaartaak',
        lines: [707, 708],
      },
    ],
    statements: [
      says('no-budget', 'There is no budget of its own: its cost is part of the whole.', [707, 707]),
      says('normjaartaak', 'Extra hours of the coordinator and of teachers lie within the normjaartaak.', [707, 708]),
    ],
    model: {
      ingredients: [
        work(
          'lwt-coordinator',
          'the coordinator',
          'hour',
          'the hours of the coordinator at School 10',
          'absorbed',
          [707, 708],
        ),
        work(
          'subject-teachers',
          'teachers of subjects',
          'hour',
          'the hours of teachers at School 10',
          'absorbed',
          [707, 708],
        ),
      ],
      notCounted: [],
    },
    unknown: [
      {
        code: 'lwt-coordinator',
        why: 'The hours of the coordinator are not given.',
        supply: 'context.quantities["lwt-coordinator"], in hours a year',
      },
      {
        code: 'subject-teachers',
        why: 'The hours of the teachers are not given.',
        supply: 'context.quantities["subject-teachers"], in hours a year',
      },
      noPupils,
    ],
  }),
)

function work(
  code: string,
  what: string,
  unit: 'hour' | 'fte',
  which: string,
  form: 'cash' | 'absorbed',
  lines: ReportLines,
): Ingredient {
  return {
    ...{ code, what, quantity: notSaid(which), unit, basis: 'per-group', price: { gpl: 'teacher' } },
    ...{ payer: 'school', receiver: 'staff', form, source: sourceOf([lines]), grade: 'quoted' },
  }
}
