import { describe, expect, it } from 'vitest'
import { enrolmentYardsticks } from '../../src/models/enrolment-yardsticks.js'

describe('enrolmentYardsticks', () => {
  // Per cent, as printed: NCES 2014-051 and NCES 2011-017, table A-7, row United States.
  it.each([
    ['public-prek-12', [0.3, 0.6, 0.8, 1.1, 1.3, 1.5, 1.7, 1.9, 2.2, 2.5]],
    ['public-9-12', [0.4, 0.7, 0.9, 1.1, 1.3, 1.6, 2.0, 2.3, 2.3, 2.2]],
  ] as const)('%s', (id, printed) => {
    const yardstick = enrolmentYardsticks().find((each) => each.id === id)!
    const found = printed.map((_, index) => yardstick.meanAbsoluteError[index + 1]! * 100)
    printed.forEach((percent, index) => expect(found[index]).toBeCloseTo(percent, 12))
    expect(Object.keys(yardstick.meanAbsoluteError)).toHaveLength(10)
    expect(yardstick.evidence.source.at).toContain('table A-7')
  })
})
