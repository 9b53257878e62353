import { describe, expect, it } from 'vitest'
import { endOf, stockOf, yearlyOf } from '../../../src/projection/cohort/look-up.js'
import type { CohortModel } from '../../../src/projection/model/model.js'
import { run } from '../../../src/projection/cohort/run.js'

// Of 100, 40 with lwoo and 60 without: of the first a quarter goes, of the others a half; so 30 + 30 stay, and then
// 22.5 + 15.
const model: CohortModel = {
  name: 'two groups',
  time: { cycle: 'calendar-year', first: 2001, last: 2002 },
  states: ['here', 'gone'],
  parameters: { leaving: 0.5 },
  strata: { lwoo: { share: 0.4, parameters: { leaving: 0.25 } }, others: { share: 0.6 } },
  start: { here: 100 },
  transitions: { here: { gone: 'leaving', here: 'rest' } },
}

describe('questions to a run with strata', () => {
  const result = run(model)

  it('are answered for all strata together', () => {
    expect(stockOf(result, 'here', '2001')).toBe(100)
    expect(stockOf(result, 'here', '2002')).toBe(60)
    expect(stockOf(result, ['here', 'gone'], '2002')).toBe(100)
    expect(endOf(result, 'here')).toBe(37.5)
    expect(yearlyOf(result, 'gone')).toEqual(new Map([[2001, 0], [2002, 40]]))
  })
})
