import { describe, expect, it } from 'vitest'

/** Minutes that each zone lies behind UTC on 1 January 2014, as `getTimezoneOffset` counts them. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  'America/New_York': 300,
  'Asia/Kolkata': -330,
  'Pacific/Auckland': -780,
}

describe('the time zone of the test run', () => {
  it.runIf(process.env['TZ'] !== undefined)('is the one that the environment names', () => {
    expect(new Date(2014, 0, 1).getTimezoneOffset()).toBe(offsets[process.env['TZ'] ?? ''])
  })
})
