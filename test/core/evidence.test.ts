import { describe, expect, it } from 'vitest'
import { gradeOfMark, type EvidenceGrade } from '../../src/core/evidence.js'

describe('gradeOfMark', () => {
  it('maps each mark of a fact to a grade', () => {
    expect(gradeOfMark).toEqual({
      Q: 'quoted',
      S: 'secondary',
      quoted: 'quoted',
      secondary: 'secondary',
      computed: 'computed',
      derived: 'derived',
      inferred: 'inferred',
      judgement: 'estimate',
      report: 'estimate',
    } satisfies Record<string, EvidenceGrade>)
  })

  it('has no grade for what was not verified', () => {
    expect(Object.keys(gradeOfMark).map((mark) => mark.toLowerCase())).not.toContain('unverified')
  })
})
