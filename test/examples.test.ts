import { describe, expect, test } from 'vitest'
import { collectExamples, typeErrorsOf } from './support/examples.js'

const examples = collectExamples()

describe('the examples of the documentation', () => {
  test('pass the type check', () => {
    expect(typeErrorsOf(examples)).toEqual([])
  })

  for (const [index, { name }] of examples.entries()) {
    test(name, async () => {
      await import(/* @vite-ignore */ `virtual:example/${index}`)
    })
  }
})
