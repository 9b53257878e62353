import { expect, it } from 'vitest'
import { lintRules, resolveRule } from '../../src/policy/index.js'
import { programmeLengths } from '../../src/programmes/lengths.js'
import { rows } from '../support/fact-table.js'

it('ENT-10: how many study years a programme takes', () => {
  expect(programmeLengths.key).toBe('programmes/lengths')
  expect(rows(programmeLengths)).toEqual([
    [
      ['ENT-10', 'quoted', 'doelmatige-leerwegen-2013', 'WEB art. 7.2.4a lid 3'],
      ['2014-08-01', undefined],
      {
        entree: { least: 1, most: 1 },
        'mbo-2': { least: 1, most: 2 },
        'mbo-3': { least: 2, most: 3 },
        'mbo-4': { least: 1, most: 3, only: [1, 3] },
      },
    ],
  ])
  expect(lintRules([programmeLengths])).toEqual([])
})

it('ENT-10: the day before and the day it started', () => {
  const ids = ['2014-07-31', '2014-08-01', '2026-01-01'].map((validOn) => {
    const { status, id } = resolveRule(programmeLengths, { validOn })
    return `${status} ${id}`
  })
  expect(ids).toEqual(['vastgesteld ENT-10', 'in-werking ENT-10', 'in-werking ENT-10'])
})
