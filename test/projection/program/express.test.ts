import { describe, expect, it } from 'vitest'
import { check } from '../../../src/projection/checks/check.js'
import { run } from '../../../src/projection/cohort/run.js'
import { endOf } from '../../../src/projection/cohort/look-up.js'
import type { CohortModel } from '../../../src/projection/model/model.js'
import { bandsOf, productOf, tableOf } from '../../../src/projection/model/values.js'
import { errorOf } from '../../support/error-of.js'

const withShare = (share: unknown, parameters: object = {}): CohortModel => ({
  name: 'one share',
  time: { cycle: 'step', count: 1 },
  states: ['in', 'out'],
  age: 15,
  parameters: { share, ...parameters } as never,
  start: { in: 100 },
  transitions: { in: { out: 'share', in: 'rest' } },
})
const problemsOf = (share: unknown, parameters?: object) => check(withShare(share, parameters)).map(({ path, message }) => [path, message])
const holed = (...of: unknown[]) => Object.assign(new Array(of.length + 1), Object.fromEntries(of.map((each, at) => [at + 1, each])))
const nested = (levels: number): unknown => {
  let value: unknown = 0.5
  for (let level = 0; level < levels; level += 1) value = { kind: 'sum', of: [value] }
  return value
}

describe('a list with a hole', () => {
  it.each([
    ['a sum', { kind: 'sum', of: holed(0.1) }, 'parameters.share.of[0]', 'undefined is not a value'],
    ['the values of bands', { kind: 'bands', by: 'age', from: [0, 1], values: holed(0.1) }, 'parameters.share.values[0]', 'undefined is not a value'],
    ['the bounds of bands', { kind: 'bands', by: 'age', from: holed(1), values: [0.1, 0.2] }, 'parameters.share.from[0]', 'undefined is not a finite number'],
    ['a computed value', { kind: 'computed', of: holed(0.1), compute: (a: number) => a }, 'parameters.share.of[0]', 'undefined is not a value'],
  ])('is named in %s', (_, share, path, message) => {
    expect(problemsOf(share)).toEqual([[path, message]])
  })

  it('and what is no list at all', () => {
    expect(problemsOf({ kind: 'computed', of: 5, compute: () => 0.1 })).toEqual([['parameters.share.of', '5 is not a list']])
  })
})

describe('a value that is nested', () => {
  it('is read to 500 values deep', () => {
    expect(endOf(run(withShare(nested(499))), 'out')).toBe(50)
    expect(problemsOf(nested(500))).toEqual([])
    const deep = [['parameters.share.of[0]', 'the value is nested too deep']]
    expect(problemsOf(nested(501))).toEqual(deep)
    expect(problemsOf(nested(20_000))).toEqual(deep)
  })

  it('by way of parameters too', () => {
    const chain = (length: number) => Object.fromEntries(Array.from({ length }, (_, at) => [`p${at}`, at + 1 === length ? 0.5 : `p${at + 1}`]))
    expect(problemsOf('p0', chain(400))).toEqual([])
    expect(problemsOf('p0', chain(20_000)).map(([, message]) => message)).toContain('the value is nested too deep')
  })

  it('in itself is told once', () => {
    const circle: { kind: string; of: unknown[] } = { kind: 'sum', of: [] }
    circle.of.push(0.1, circle, circle)
    expect(problemsOf(circle)).toEqual([
      ['parameters.share.of[1]', 'the value leads back to itself'],
      ['parameters.share.of[2]', 'the value leads back to itself'],
    ])
  })

  it('may be the same object on two levels of a parameter, and twice beside each other', () => {
    // 0.8 x 0.5 by the stratum, and that x 0.5 by the strategy.
    const half = productOf<'share'>('share', 0.5)
    const model: CohortModel = { ...withShare(0.8), strata: { all: { share: 1, parameters: { share: half } } }, strategies: { halved: { share: half } } }
    expect(endOf(run(model, { strategy: 'halved' }), 'out')).toBe(20)
    const part = productOf(0.5, 0.5)
    expect(endOf(run(withShare({ kind: 'sum', of: [part, part] })), 'out')).toBe(50)
  })
})

describe('tables of values', () => {
  it('are made of lists', () => {
    const paths = (make: () => unknown) => errorOf(make).problems.map(({ path }) => path)
    expect(paths(() => bandsOf('age', undefined as never))).toEqual(['bands'])
    expect(paths(() => bandsOf('age', [[1, 0.1], 5, holed(1)] as never))).toEqual(['bands[1]'])
    expect(paths(() => bandsOf('age', holed([1, 0.1]) as never))).toEqual(['bands[0]'])
    expect(paths(() => tableOf('age', '1' as never, 7 as never))).toEqual(['first', 'values'])
    expect(problemsOf(tableOf('age', 0, holed(0.1) as never)).map(([path]) => path)).toContain('parameters.share.values[0]')
  })
})
