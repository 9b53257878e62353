import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { casePageTexts, casePages } from '../support/case-pages.js'
import { root } from '../support/entry-points.js'

describe('the pages of cases', () => {
  it.each(Object.entries(casePageTexts()))('%s is in step with its tables (else: npm run case-pages)', (file, text) => {
    expect(readFileSync(root + file, 'utf8')).toBe(text)
  })

  it('hold 150 cases at the least, each with its fact and why, and none of them twice', () => {
    const rows = casePages.flatMap(({ name, tables }) => tables.flatMap(({ title, rows: each }) => each.map((row) => ({ ...row, name, title }))))
    expect(rows.filter(({ fact, why, outcome }) => fact === '' || why === '' || outcome === '')).toEqual([])
    const told = rows.map(({ name, title, facts, on, knownOn, reading, outcome }) =>
      [name, title, facts, on, knownOn, reading, outcome].join(' | '),
    )
    const twice = told.filter((row, index) => told.indexOf(row) !== index)
    expect(twice).toEqual([])
    expect(told.length).toBeGreaterThanOrEqual(150)
  })
})
