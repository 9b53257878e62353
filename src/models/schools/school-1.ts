import { deepFreeze } from '../../core/freeze.js'
import { sourceOf } from '../../report/places.js'
import { notSaid, reportSchool, says, type ReportSchool } from './school.js'

/** School 1: no staff is paid for it. */
export const school1: ReportSchool = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ reportSchool({
    id: 'school-1',
    traject: 'entreeopleiding-in-vmbo',
    lines: [662, 665],
    payers: [
      {
        what: 'extra effort of teachers',
        payer: 'staff',
        form: 'volunteer',
        from: 'their drive; that it is their own time is a reading',
        lines: [662, 662],
      },
      {
        what: 'activities outside school and study trips',
        payer: 'fund',
        form: 'cash',
        from: 'what sponsors, family and friends pay for dinners that pupils give',
        lines: [662, 665],
      },
    ],
    statements: [
      says('no-staff-money', 'There is no money for extra staff; the drive of teachers helps to make it possible.', [662, 662]),
      says(
        'own-income',
        'Trips and activities are paid from what extra activities, such as dinners, bring in.',
        [662, 665],
      ),
    ],
    model: { ingredients: ingredients(), notCounted: ['teaching'] },
    unknown: [
      {
        code: 'extra-effort',
        why: 'The hours of the teachers are not given; that they are free time is a reading of commitment.',
        supply: 'costs.costOf: context.quantities["extra-effort"], in hours a year',
      },
      {
        code: 'study-trips',
        why: 'Neither what the trips cost nor what the dinners bring in is given.',
        supply: 'costs.costOf: context.prices["study-trips"], for a year',
      },
      { code: 'pupils', why: 'The number of pupils is not given.', supply: 'models.schoolGroup: given.pupils' },
    ],
  }),
)

function ingredients(): NonNullable<ReportSchool['model']>['ingredients'] {
  return [
    {
      ...{ code: 'extra-effort', what: 'extra effort of teachers', unit: 'hour', basis: 'per-group' },
      ...{ quantity: notSaid('the hours of the teachers of School 1'), price: { gpl: 'teacher' } },
      ...{ payer: 'staff', receiver: 'school', form: 'volunteer', source: sourceOf([[662, 662]]), grade: 'inferred' },
    },
    {
      ...{ code: 'study-trips', what: 'activities outside school and study trips', unit: 'piece', basis: 'per-group' },
      ...{ quantity: 1, price: notSaid('what the trips of School 1 cost') },
      ...{ payer: 'fund', receiver: 'supplier', form: 'cash', source: sourceOf([[662, 665]]), grade: 'quoted' },
    },
  ]
}
