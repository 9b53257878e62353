import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterNegativeAdvice } from '../../src/bsa/index.js'
import type { EndedEnrolment, MboEnrolment } from '../../src/bsa/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'

const ended: EndedEnrolment = {
  enrolment: { startedOn: '2021-09-01', programme: 'mbo-3', doorlopendeLeerroute: false }, givenOn: '2022-07-01',
}
const past = (start: number, level: MboEnrolment['level'], endedBy?: MboEnrolment['endedBy']): MboEnrolment => ({
  level, startedOn: `${start}-09-01`, endedOn: `${start + 1}-07-10`, endedBy,
})
const states = (input: EndedEnrolment) => {
  return afterNegativeAdvice(input).consequences.map(({ code, state }) => [code, state] as const)
}

const history = fc
  .array(
    fc.option(
      fc.tuple(fc.constantFrom('entree', 'mbo-2' as const), fc.constantFrom('study-advice', 'other' as const)),
    ),
    { minLength: 5, maxLength: 5 },
  )
  .map((years) => years.flatMap((each, at) => (each === null ? [] : [past(2016 + at, each[0], each[1])])))

describe('earlier enrolments', () => {
  it('come to the same as the facts that follow from them, and are left as they are', () => {
    fc.assert(
      fc.property(history, (earlierEnrolments) => {
        const facts = {
          terminations: 1 + earlierEnrolments.filter(({ endedBy }) => endedBy === 'study-advice').length,
          inEntreeInPastTwoStudyYears: earlierEnrolments.some(({ level, startedOn }) => {
            return level === 'entree' && startedOn >= '2019-08-01'
          }),
        }
        const derived = states({ ...ended, ...facts })
        expect(states(deepFreeze({ ...ended, earlierEnrolments }))).toEqual(derived)
        expect(states({ ...ended, ...facts, earlierEnrolments })).toEqual(derived)
        const before = new Map(derived)
        for (const [code, state] of states(ended)) expect(['unknown', before.get(code)]).toContain(state)
      }),
    )
  })

  it('are looked at from the day of the advice', () => {
    const refusable = (givenOn: string) => {
      const input = { ...ended, givenOn, earlierEnrolments: [past(2019, 'entree', 'other')] }
      return new Map(states(input)).get('entree-may-be-refused')
    }
    expect([refusable('2022-07-31'), refusable('2022-08-01')]).toEqual(['yes', 'no'])
  })

  it.each<[string, Partial<EndedEnrolment>, readonly string[]]>([
    ['one that lasts', { earlierEnrolments: [{ level: 'mbo-2', startedOn: '2020-09-01' }] }, ['earlierEnrolments[0].endedOn']],
    [
      'one that ends a day later', { earlierEnrolments: [{ ...past(2020, 'mbo-2'), endedOn: '2021-09-02' }] },
      ['earlierEnrolments[0].endedOn'],
    ],
    ['a broken one', { earlierEnrolments: [{ level: 'mbo-2' } as MboEnrolment] }, ['earlierEnrolments[0].startedOn']],
    ['no list', { earlierEnrolments: {} as never }, ['earlierEnrolments']],
    [
      'fewer ends than they say', { earlierEnrolments: [past(2020, 'mbo-2', 'study-advice')], terminations: 1 },
      ['terminations'],
    ],
    ['more ends than they say', { earlierEnrolments: [past(2020, 'mbo-2', 'other')], terminations: 2 }, ['terminations']],
    [
      'an entreeopleiding they do not hold', { earlierEnrolments: [], inEntreeInPastTwoStudyYears: true },
      ['inEntreeInPastTwoStudyYears'],
    ],
    [
      'no entreeopleiding, and they hold one',
      {
        earlierEnrolments: [past(2020, 'entree', 'other')], inEntreeInPastTwoStudyYears: false,
        enrolment: { startedOn: '2021-09-01' },
      },
      ['inEntreeInPastTwoStudyYears'],
    ],
  ])('are a problem: %s', (_, more, expected) => {
    const error = errorOf(() => afterNegativeAdvice({ ...ended, ...more }))
    expect(error.problems.map(({ path }) => path)).toEqual(expected)
    expect(error.message).not.toMatch(/20[12]\d/)
  })

  it.each<[string, EndedEnrolment]>([
    ['one that ended on the day', { ...ended, earlierEnrolments: [{ ...past(2020, 'mbo-2'), endedOn: '2021-09-01' }] }],
    [
      'an entreeopleiding that just ended',
      {
        enrolment: { startedOn: '2021-09-01', programme: 'entree' }, givenOn: '2021-12-01', earlierEnrolments: [],
        inEntreeInPastTwoStudyYears: true,
      },
    ],
    [
      'a programme of which the level is not known',
      { ...ended, enrolment: { startedOn: '2021-09-01' }, earlierEnrolments: [], inEntreeInPastTwoStudyYears: true },
    ],
  ])('are no problem: %s', (_, input) => {
    expect(() => afterNegativeAdvice(input)).not.toThrow()
  })
})
