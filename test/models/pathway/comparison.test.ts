import { describe, expect, it } from 'vitest'
import { comparePathway } from '../../../src/models/pathway/comparison.js'
import { pathway } from '../../../src/models/pathway/pathway.js'
import { run } from '../../../src/projection/cohort/run.js'
import { errorOf } from '../../support/error-of.js'
import { handCase } from './hand-case.js'

const { effects } = handCase

describe('the pathway beside what was published', () => {
  const rows = comparePathway(run(pathway({ effects })))
  const rowOf = (what: string) => rows.find((row) => row.what === what)!

  it('lies within every published range', () => {
    for (const { what, model, low, high } of rows) {
      expect([what, model >= low - 1e-9, model <= high + 1e-9]).toEqual([what, true, true])
    }
  })

  it('gives mbo-1 and mbo-2 back exactly: jaarresultaat 0.74, vsv 0.292 and 0.121', () => {
    const published = { 'mbo-2-result': 0.74, 'vsv-mbo-1': 0.292, 'vsv-mbo-2': 0.121, 'mbo-1-to-mbo-1': 0.2195, 'mbo-1-to-mbo-2': 0.4435 }
    for (const [what, share] of Object.entries(published)) expect(rowOf(what).model).toBeCloseTo(share, 9)
  })

  it('gives the leavers of bb back exactly where bb has no maatwerk in it', () => {
    const none = {
      'lwt-share-leerjaar-3': 0,
      'lwt-share-leerjaar-4': 0,
      'entree-share-leerjaar-3': 0,
      'entree-share-leerjaar-4': 0,
      'vakmanschap-share': 0,
    }
    const plain = comparePathway(run(pathway({ effects, parameters: none })))
    const model = (what: string) => plain.find((row) => row.what === what)!.model
    expect(model('bb-to-mbo-1')).toBeCloseTo(0.065, 9)
    expect(model('bb-to-mbo-2')).toBeCloseTo(0.6335, 9)
    expect(model('bb-to-out')).toBeCloseTo(0.0455, 9)
    // What the others leave of 1: the published shares add up to 0.9995.
    expect(model('bb-to-elsewhere')).toBeCloseTo(0.256, 9)
    // 0.92 x 0.91, and 1 - (1 - 0.6335 / 0.8372) x 0.0455 / 0.3015.
    expect(model('diploma-of-leerjaar-3')).toBeCloseTo(0.8372, 9)
    expect(model('mbo-of-diploma')).toBeCloseTo(1 - (1 - 0.6335 / 0.8372) * (0.0455 / 0.3015), 9)
  })

  it('needs years enough', () => {
    expect(errorOf(() => comparePathway(run(pathway({ effects, last: '2021-2022' })))).problems[0]?.path).toBe('run')
  })
})
