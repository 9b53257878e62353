import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/projection/cohort/run.js'
import { rowsOf } from '../../src/views/rows.js'
import { cohortModels } from '../projection/model.arbitrary.js'

describe('rowsOf', () => {
  it('writes every number of a small run, in order', () => {
    const result = run({
      name: 'two steps',
      time: { cycle: 'step', count: 2 },
      states: ['in', 'out'],
      start: { in: 100 },
      inflow: { in: 20 },
      transitions: { in: { out: 0.25, in: 'rest' } },
      streams: { part: { of: ['in'], share: 0.5 } },
      rewards: { cost: { perState: { in: 2 } } },
    })
    const short = rowsOf(result).map(({ cycle, measure, name, to, value }) =>
      [cycle, measure, to === '' ? name : `${name}>${to}`, value].join(' '),
    )
    expect(short).toEqual([
      '1 stock in 120', '1 stock out 0', '1 end in 90', '1 end out 30', '1 inflow in 20', '1 inflow out 0',
      '1 flow in>in 90', '1 flow in>out 30', '1 stream part 60', '1 reward cost 240',
      '2 stock in 110', '2 stock out 30', '2 end in 82.5', '2 end out 57.5', '2 inflow in 20', '2 inflow out 0',
      '2 flow in>in 82.5', '2 flow in>out 27.5', '2 stream part 55', '2 reward cost 220',
    ])
  })

  it('holds the same people before and after each cycle, for any model', () => {
    fc.assert(
      fc.property(cohortModels, (model) => {
        const result = run(model)
        const rows = rowsOf(result)
        const total = (cycle: string, measure: string) =>
          rows.filter((row) => row.cycle === cycle && row.measure === measure).reduce((sum, { value }) => sum + value, 0)
        for (const label of result.labels) expect(total(label, 'end')).toBe(total(label, 'stock'))
        expect(rows.every(({ value }) => Number.isFinite(value))).toBe(true)
      }),
    )
  })
})
