import { describe, expect, it } from 'vitest'
import { isMaatwerkError, MaatwerkError, throwProblems } from '../../src/core/errors.js'
import { shown, step } from '../../src/core/problems.js'
import { thrown } from './thrown.js'

const share = { path: 'transitions[0].share', message: '1.2 is no share', expected: 'a number from 0 to 1' }
const year = {
  path: 'inflow.bb3["2013-2015"]',
  message: "'2013-2015' is no school year",
  expected: "two years such as '2013-2014'",
  hint: 'Name both',
}

describe('MaatwerkError', () => {
  it('tells every problem, where it is, what was expected and what to do', () => {
    expect(new MaatwerkError('invalid-model', 'the cohort model', [share, year]).message).toMatchInlineSnapshot(`
      "2 problems in the cohort model (invalid-model)
        1. transitions[0].share: 1.2 is no share; expected a number from 0 to 1
        2. inflow.bb3["2013-2015"]: '2013-2015' is no school year; expected two years such as '2013-2014'. Name both"
    `)
  })

  it('leaves out the place where the input as a whole is wrong, and counts one problem as one', () => {
    const whole = { path: '', message: 'there is no cohort', expected: 'at least one' }
    expect(new MaatwerkError('invalid-model', 'the cohort model', [whole]).message).toMatchInlineSnapshot(`
      "1 problem in the cohort model (invalid-model)
        1. there is no cohort; expected at least one"
    `)
  })

  it('is an Error with a name, a code and the problems in order', () => {
    const error = thrown(() => throwProblems('invalid-input', 'the class', [share, year]))
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('MaatwerkError')
    expect(error.code).toBe('invalid-input')
    expect(error.problems).toEqual([share, year])
  })

  it('is not thrown where there is no problem', () => {
    expect(() => throwProblems('invalid-input', 'the class', [])).not.toThrow()
  })
})

describe('isMaatwerkError', () => {
  it('recognises the error of a second build, which is another class', () => {
    const brand: unique symbol = Symbol.for('maatwerktrajecten/error')
    class OtherBuild extends Error {
      readonly code = 'invalid-date'
      readonly problems = []
      readonly [brand] = true
    }
    expect(isMaatwerkError(new OtherBuild())).toBe(true)
    expect(isMaatwerkError(new MaatwerkError('invalid-date', 'a date', [share]))).toBe(true)
  })

  it.each([new Error('no'), null, undefined, 'MaatwerkError', { name: 'MaatwerkError', code: 'invalid-date' }])(
    'knows that %s is something else',
    (value) => {
      expect(isMaatwerkError(value)).toBe(false)
    },
  )
})

describe('values and paths in a message', () => {
  it('shows what fits in a line and only the kind of the rest', () => {
    expect(shown('2014-02-30')).toBe("'2014-02-30'")
    expect(shown('x'.repeat(41))).toBe(`'${'x'.repeat(40)}…'`)
    expect(shown('x'.repeat(40))).toBe(`'${'x'.repeat(40)}'`)
    expect([NaN, true, undefined, null].map(shown)).toEqual(['NaN', 'true', 'undefined', 'null'])
    expect(shown(['autism'])).toBe('a list')
    expect(shown({ need: 'autism' })).toBe('a value of type object')
  })

  it('writes a path as one would in JavaScript', () => {
    const path = step(step(step(step('', 'inflow'), 'bb3'), '2013-2015'), 0)
    expect(path).toBe('inflow.bb3["2013-2015"][0]')
    expect(step('', '2013-2014')).toBe('["2013-2014"]')
    expect(step('', 3)).toBe('[3]')
  })
})
