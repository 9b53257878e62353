import { describe, expect, it } from 'vitest'
import { reportRevenue } from '../../src/models/report-revenue.js'
import { errorOf } from '../support/error-of.js'

describe("what pupils bring in at the report's amounts", () => {
  it('runs from no pupil with lwoo to all of them', () => {
    expect(reportRevenue({ pupils: 18, lwoo: 9 })).toMatchObject({
      min: { eur: '144000' },
      asCounted: { eur: '171000' },
      max: { eur: '198000' },
    })
  })

  it('has no amount for a number with lwoo that is not known', () => {
    expect('asCounted' in reportRevenue({ pupils: 18 })).toBe(false)
  })

  it('says that the amounts are estimates of the researchers', () => {
    for (const { grade, voice, approximate } of reportRevenue({ pupils: 1 }).evidence) {
      expect([grade, voice, approximate]).toEqual(['estimate', 'researchers', true])
    }
  })

  it.each([
    [{ pupils: -1, lwoo: 2.5 }, ['pupils', 'lwoo']],
    [{ pupils: 18, lwoo: 19 }, ['lwoo']],
    [{ pupils: 1.5 }, ['pupils']],
  ])('refuses %j', (group, paths) => {
    expect(errorOf(() => reportRevenue(group)).problems.map((problem) => problem.path)).toEqual(paths)
  })
})
