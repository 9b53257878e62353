import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/core/evidence.js'
import { allOf, anyOf, condition, decide, type Condition } from '../../src/core/verdict.js'

const evidence: Evidence = { source: { document: 'Leerplichtwet 1969', at: 'art. 3' }, grade: 'quoted' }
const tested = (name: string, fact: boolean | undefined) => condition({ [name]: fact }, () => fact ?? false)
const [yes, no, open] = [tested('y', true), tested('n', false), tested('u', undefined)]

describe('condition', () => {
  it('is tested once all facts are there', () => {
    const facts = { 'pupil.age': 15 as number | undefined, 'pupil.diplomas': 0 as number | undefined }
    const bothKnown = condition(facts, (known) => known['pupil.age'] + known['pupil.diplomas'] > 14)
    expect(bothKnown).toEqual({ met: true, facts: ['pupil.age', 'pupil.diplomas'], missing: [] })
  })

  it('is not known, and not tested, while one fact is missing', () => {
    const untested = () => {
      throw new Error('tested without its facts')
    }
    expect(condition({ age: 15, diploma: undefined }, untested)).toEqual({
      met: undefined,
      facts: ['age', 'diploma'],
      missing: ['diploma'],
    })
  })

  it('takes false, 0, an empty text and null for facts', () => {
    const facts = { a: false, b: 0, c: '', d: null }
    expect(condition(facts, () => true)).toMatchObject({ met: true, missing: [] })
  })
})

describe("Kleene's tables", () => {
  it.each([
    [yes, yes, true, true],
    [yes, open, true, undefined],
    [yes, no, true, false],
    [open, yes, true, undefined],
    [open, open, undefined, undefined],
    [open, no, undefined, false],
    [no, yes, true, false],
    [no, open, undefined, false],
    [no, no, false, false],
  ])('%#: or, and', (a, b, or, and) => {
    expect(anyOf(a, b).met).toBe(or)
    expect(allOf(a, b).met).toBe(and)
  })

  it('have their neutral elements', () => {
    expect(anyOf().met).toBe(false)
    expect(allOf().met).toBe(true)
  })

  it('ask only for what can still turn the outcome', () => {
    expect(anyOf(yes, open).missing).toEqual([])
    expect(allOf(no, open).missing).toEqual([])
    expect(anyOf(no, open).missing).toEqual(['u'])
    expect(allOf(yes, open).missing).toEqual(['u'])
    const settled = anyOf(yes, tested('v', undefined))
    expect(allOf(settled, open).missing).toEqual(['u'])
  })

  it('name each fact once', () => {
    expect(allOf(open, anyOf(open, no), open)).toEqual({ met: undefined, facts: ['u', 'n'], missing: ['u'] })
  })
})

describe('decide', () => {
  const start = decide('admitted', 'not-admitted')

  it('concludes from all conditions, with a reason for each in order', () => {
    const verdict = start.requires('old-enough', yes, evidence).requires('no-diploma', no, evidence).verdict()
    expect(verdict).toEqual({
      outcome: 'not-admitted',
      reasons: [
        { code: 'old-enough', state: 'met', facts: ['y'], evidence },
        { code: 'no-diploma', state: 'not-met', facts: ['n'], evidence },
      ],
      missing: [],
    })
  })

  it('lets no missing fact count as "no"', () => {
    const verdict = start.requires('a', yes, evidence).requires('b', open, evidence).verdict()
    expect(verdict).toMatchObject({ outcome: 'undetermined', missing: ['u'] })
    expect(verdict.reasons.map((reason) => reason.state)).toEqual(['met', 'unknown'])
  })

  it('asks for nothing once one condition fails', () => {
    const verdict = start.requires('a', open, evidence).requires('b', no, evidence).verdict()
    expect(verdict).toMatchObject({ outcome: 'not-admitted', missing: [] })
  })

  it('passes over a condition that the rule does not ask for', () => {
    const verdict = start.requiresWhen(false, 'warned', no, evidence).requiresWhen(true, 'a', yes, evidence).verdict()
    expect(verdict.outcome).toBe('admitted')
    expect(verdict.reasons.map((reason) => reason.code)).toEqual(['a'])
  })

  it('can go two ways from one beginning', () => {
    const begun = start.requires('a', yes, evidence)
    begun.requires('b', no, evidence)
    expect(begun.verdict().outcome).toBe('admitted')
  })
})

describe('a fact that is taken away', () => {
  type Shape = { readonly fact: number } | { readonly every: boolean; readonly of: readonly Shape[] }
  type Facts = readonly (boolean | undefined)[]

  const shape = fc.letrec<{ shape: Shape }>((tie) => ({
    shape: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.record({ fact: fc.nat(4) }),
      fc.record({ every: fc.boolean(), of: fc.array(tie('shape'), { maxLength: 3 }) }),
    ),
  })).shape
  const facts = fc.array(fc.option(fc.boolean(), { nil: undefined }), { minLength: 5, maxLength: 5 })

  function build(from: Shape, known: Facts): Condition {
    if ('fact' in from) return tested(`f${from.fact}`, known[from.fact])
    const parts = from.of.map((part) => build(part, known))
    return from.every ? allOf(...parts) : anyOf(...parts)
  }

  const conclude = (shapes: readonly Shape[], known: Facts) =>
    shapes
      .map((from) => build(from, known))
      .reduce((decision, each, index) => decision.requires(`c${index}`, each, evidence), decide('yes', 'no'))
      .verdict()

  it('leaves the outcome as it is or makes it undetermined', () => {
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 4 }), facts, fc.nat(4), (shapes, known, index) => {
        const fewer = known.map((fact, at) => (at === index ? undefined : fact))
        expect([conclude(shapes, known).outcome, 'undetermined']).toContain(conclude(shapes, fewer).outcome)
      }),
    )
  })

  it('is asked for exactly when the outcome is undetermined, and supplying what is asked settles it', () => {
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 4 }), facts, fc.boolean(), (shapes, known, supplied) => {
        const verdict = conclude(shapes, known)
        expect(verdict.missing.length > 0).toBe(verdict.outcome === 'undetermined')
        const full = known.map((fact, index) => (verdict.missing.includes(`f${index}`) ? supplied : fact))
        expect(conclude(shapes, full).outcome).not.toBe('undetermined')
      }),
    )
  })
})
