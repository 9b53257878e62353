import { describe, expectTypeOf, it } from 'vitest'
import {
  diff,
  resolve,
  rule,
  timeline,
  type Act,
  type MarkRequirement,
  type PassRule,
  type RekentoetsDuty,
} from '../../src/register/index.js'

const on = { validOn: '2016-05-01' }

describe('the type of an answer', () => {
  it('follows the key', () => {
    const counts = resolve('exams/vmbo-bb/rekentoets-counts', on)
    const sat = resolve('exams/vmbo-bb/rekentoets-sat', on)
    if (counts.status === 'in-werking') expectTypeOf(counts.value).toEqualTypeOf<MarkRequirement>()
    if (sat.status === 'in-werking') expectTypeOf(sat.value).toEqualTypeOf<RekentoetsDuty>()
    expectTypeOf(rule('exams/vmbo/pass-rule').effects[0]!.value).toEqualTypeOf<PassRule>()
    const [span] = timeline('exams/vmbo/pass-rule')
    if (span?.resolution.status === 'in-werking') expectTypeOf(span.resolution.value).toEqualTypeOf<PassRule>()
  })

  it('has a value only once the status says that it applies', () => {
    const answer = resolve('exams/vmbo-bb/rekentoets-sat', on)
    expectTypeOf(answer.value).toEqualTypeOf<RekentoetsDuty | undefined>()
    if (answer.status === 'vastgesteld') {
      expectTypeOf(answer.value).toEqualTypeOf<undefined>()
      expectTypeOf(answer.statedValue).toEqualTypeOf<RekentoetsDuty>()
    }
    if (answer.status === 'onbekend') {
      expectTypeOf(answer.possible[0]!.value).toEqualTypeOf<RekentoetsDuty>()
      expectTypeOf(answer).not.toHaveProperty('statedValue')
    }
    if (answer.status !== 'onbekend') expectTypeOf(answer.act).toEqualTypeOf<Act>()
  })

  it('is closed: a switch over the status can be exhaustive', () => {
    const { status } = resolve('exams/vmbo-bb/rekentoets-sat', on)
    type Six = 'voorgenomen' | 'vastgesteld' | 'in-werking' | 'vervallen' | 'nooit-in-werking' | 'onbekend'
    expectTypeOf(status).toEqualTypeOf<Six>()
  })
})

describe('a key that does not exist', () => {
  it('does not compile', () => {
    // @ts-expect-error -- no such rule
    resolve('exams/vmbo-bb/rekentoets', on)
    // @ts-expect-error -- no such rule
    rule('exams')
    // @ts-expect-error -- no such rule
    timeline('toString')
    // @ts-expect-error -- no such rule
    diff(['2014-01-01', '2015-01-01'], ['exams/vmbo-bb/rekentoets'])
  })

  it('nor does a question with one date that has no name', () => {
    // @ts-expect-error -- validOn or knownOn?
    resolve('exams/vmbo-bb/rekentoets-sat', '2016-05-01')
  })
})
