import { deepFreeze } from '../../core/freeze.js'
import type { Ingredient } from '../../costs/ingredient.js'
import type { Party } from '../../ledger/party.js'
import { sourceOf } from '../../report/places.js'
import { notSaid, reportSchool, says, type ReportSchool } from './school.js'

/** School 12: many pay, and no amount is given. */
export const school12: ReportSchool = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ reportSchool({
    id: 'school-12',
    traject: 'eigen-aanpak',
    lines: [712, 713],
    payers: [
      { what: 'the structure of po, vo and mbo', payer: 'gemeente', form: 'cash', lines: [712, 712] },
      {
        what: 'the same',
        payer: 'fund',
        form: 'cash',
        from: 'funds and foundations, De Verre Bergen among them',
        lines: [712, 713],
      },
      { what: 'the same', payer: 'fund', form: 'cash', from: 'companies', lines: [712, 712] },
    ],
    statements: [
      says('broad-group', 'Gemeente, funds, companies and foundations together support po, vo and mbo.', [712, 713]),
      says(
        'anchoring',
        'The school looks for a place for the cost in regular budgets, such as longer school days.',
        [713, 713],
      ),
    ],
    model: {
      ingredients: [
        support('support-of-gemeente', 'support of the gemeente', 'gemeente'),
        support('support-of-funds', 'support of funds and foundations', 'fund'),
        support('support-of-companies', 'support of companies', 'fund'),
      ],
      notCounted: ['teaching'],
    },
    unknown: [
      ...['gemeente', 'funds', 'companies'].map((who) => ({
        code: `support-of-${who}`,
        why: `What the ${who} pay${who === 'gemeente' ? 's' : ''} is not given.`,
        supply: `context.prices["support-of-${who}"], for a year`,
      })),
      { code: 'pupils', why: 'The number of pupils is not given.', supply: 'models.schoolGroup: given.pupils' },
    ],
  }),
)

/** What is spent is as much as each of them pays, by what the school says. */
function support(code: string, what: string, payer: Party): Ingredient {
  return {
    ...{ code, what, quantity: 1, unit: 'piece', basis: 'per-group', price: notSaid(`the ${what} at School 12`) },
    ...{ payer, receiver: 'school', form: 'cash', source: sourceOf([[712, 713]]), grade: 'quoted' },
  }
}
