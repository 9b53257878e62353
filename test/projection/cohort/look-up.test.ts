import { describe, expect, it } from 'vitest'
import { flowOf } from '../../../src/projection/cohort/flow-look-up.js'
import { endOf, stockOf, yearlyOf } from '../../../src/projection/cohort/look-up.js'
import type { CohortModel } from '../../../src/projection/model/model.js'
import { run } from '../../../src/projection/cohort/run.js'
import { errorOf } from '../../support/error-of.js'

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

  it('about who moves: 10 and 30 in the first year, 7.5 and 15 in the second', () => {
    expect(flowOf(result, 'here', 'gone', '2001')).toBe(40)
    expect(flowOf(result, 'here', 'gone', '2002')).toBe(22.5)
    expect(flowOf(result, 'here', 'here', '2002')).toBe(37.5)
    expect(flowOf(result, 'here', ['here', 'gone'], '2002')).toBe(60)
    // Who is gone has no row, and stays: 40 of them.
    expect(flowOf(result, 'gone', 'gone', '2002')).toBe(40)
    expect(flowOf(result, ['here', 'gone'], ['gone', 'gone'], '2002')).toBe(62.5)
    expect(flowOf(result, [], 'gone', '2002')).toBe(0)
  })

  it('about who moves ask for a transition that there is', () => {
    const problemsOf = (ask: () => unknown) => errorOf(ask).problems.map(({ path }) => path)
    expect(problemsOf(() => flowOf(result, 'gone', 'here', '2001'))).toEqual(['to'])
    expect(problemsOf(() => flowOf(result, 'there', 'here', '2001'))).toEqual(['from'])
    expect(problemsOf(() => flowOf(result, 'here', 'there', '2001'))).toEqual(['to'])
    expect(problemsOf(() => flowOf(result, 'here', 'gone', '2003'))).toEqual(['label'])
    expect(problemsOf(() => flowOf(model as never, 'here', 'gone', '2001'))).toEqual(['run'])
  })

  it('ask for what the run has', () => {
    const problemsOf = (ask: () => unknown) => errorOf(ask).problems.map(({ path }) => path)
    expect(problemsOf(() => stockOf(result, undefined as never, '2001'))).toEqual(['of'])
    expect(problemsOf(() => stockOf(result, ['here', 'there'] as never, '2001'))).toEqual(['of'])
    expect(problemsOf(() => stockOf(result, 'here', 2001 as never))).toEqual(['label'])
    expect(problemsOf(() => endOf(result, 'here', '2003'))).toEqual(['label'])
    expect(problemsOf(() => yearlyOf(model as never, 'here'))).toEqual(['run'])
    expect(stockOf(result, [], '2001')).toBe(0)
    expect(stockOf(result, ['here', 'here'], '2001')).toBe(100)
  })

  it('by year are not for months, of which a year has twelve', () => {
    const months = run({ ...model, time: { cycle: 'month', first: '2013-11', last: '2014-02' } })
    expect(errorOf(() => yearlyOf(months, 'here')).problems[0]!.path).toBe('run')
    expect(stockOf(months, 'here', '2013-11')).toBe(100)
  })
})
