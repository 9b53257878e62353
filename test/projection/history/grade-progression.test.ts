import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeRatios, projectGrades, type GradeStep } from '../../../src/projection/history/grade-progression.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { errorOf } from '../../support/error-of.js'

const pupils = fc.double({ min: 0, max: 1e6, noNaN: true })
const ratio = fc.double({ min: 0, max: 3, noNaN: true })
const steps: fc.Arbitrary<GradeStep> = fc.oneof(
  pupils.map((entry): GradeStep => ({ kind: 'progress', label: 'p', entry })),
  fc.constant<GradeStep>({ kind: 'hold', label: 'h' }),
  ratio.map((by): GradeStep => ({ kind: 'multiply', label: 'm', by })),
)
const cases = fc.integer({ min: 1, max: 6 }).chain((grades) =>
  fc.record({
    base: fc.array(pupils, { minLength: grades, maxLength: grades }),
    ratios: fc.array(ratio, { minLength: grades - 1, maxLength: grades - 1 }),
    steps: fc.array(steps, { maxLength: 6 }),
  }),
)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('projectGrades', () => {
  it('accounts for every pupil: those before, entered and joined, less finished, are those now', () => {
    fc.assert(
      fc.property(cases, ({ base, ratios, steps: years }) => {
        let before: readonly number[] = base
        for (const year of projectGrades(base, ratios, years)) {
          const accounted = sum(before) + year.entered + sum(year.joinedOnBalance) - year.finished
          const scale = Math.max(1, sum(before), sum(year.pupils))
          expect(Math.abs(accounted - sum(year.pupils))).toBeLessThanOrEqual(1e-12 * scale * 10)
          before = year.pupils
        }
      }),
    )
  })

  it('leaves its input as it is', () => {
    fc.assert(
      fc.property(cases, ({ base, ratios, steps: years }) => {
        projectGrades(deepFreeze(base), deepFreeze(ratios), deepFreeze(years))
      }),
    )
  })

  it('names every number that is wrong', () => {
    const wrong = () =>
      projectGrades([80, -1], [0.9, Number.NaN], [
        { kind: 'progress', label: '1', entry: -5 },
        { kind: 'jump', label: '2' } as unknown as GradeStep,
      ])
    expect(errorOf(wrong).problems.map((problem) => problem.path)).toEqual([
      'base[1]',
      'ratios[1]',
      'steps[0].entry',
      'steps[1].kind',
      'ratios',
    ])
  })
})

describe('gradeRatios', () => {
  it('is the apparent progression of bb from leerjaar 3 in 2019 to leerjaar 4 in 2020: 15,932 of 17,332', () => {
    const history = {
      grades: ['bb3', 'bb4'],
      years: [
        { label: '2019', pupils: [17332, 17291] },
        { label: '2020', pupils: [16146, 15932] },
      ],
    }
    expect(gradeRatios(history)).toEqual([{ from: 'bb3', to: 'bb4', ratio: 15932 / 17332, yearly: [15932 / 17332] }])
  })

  it('refuses one year, one grade, and an empty grade that would be divided by', () => {
    const error = errorOf(() => gradeRatios({ grades: ['a'], years: [{ label: '1', pupils: [1] }] }))
    expect(error.problems.map((problem) => problem.path)).toEqual(['grades', 'years'])
    const empty = { grades: ['a', 'b'], years: [{ label: '1', pupils: [0, 1] }, { label: '2', pupils: [0, 1] }] }
    expect(errorOf(() => gradeRatios(empty)).problems.map((problem) => problem.path)).toEqual(['years[0].pupils[0]'])
  })
})

describe('what is no school', () => {
  const project = (...given: unknown[]) => errorOf(() => projectGrades(...(given as Parameters<typeof projectGrades>))).problems.map(({ path }) => path)

  it('is refused with its paths: lists that are none, holes, steps that are none, what a step does not have', () => {
    expect(project(undefined, 'x', null)).toEqual(['base', 'ratios', 'steps'])
    expect(project(new Array(2), [1], new Array(1))).toEqual(['base[0]', 'base[1]', 'steps[0]'])
    expect(project([1], [], [{ kind: 'hold', label: 'a', by: 2 }, { kind: 'multiply', by: 2 }, { kind: 'progress', label: 'c' }])).toEqual([
      'steps[0].by',
      'steps[1].label',
      'steps[2].entry',
    ])
    expect(project([], [], [])).toEqual(['base'])
  })

  it('or has more pupils than can be counted, at first or in the end', () => {
    expect(project([1e101], [], [])).toEqual(['base[0]'])
    const grow: GradeStep = { kind: 'multiply', label: 'a', by: 1e60 }
    expect(project([1e30], [], [grow, grow, { ...grow, by: 0 }])).toEqual(['steps[1]'])
    expect(projectGrades([1e40], [], [grow])[0]!.pupils).toEqual([1e100])
  })

  it('nor a history with grades that are no names or stand twice, holes, and what a history does not have', () => {
    const ratios = (history: unknown) => errorOf(() => gradeRatios(history as never)).problems.map(({ path }) => path)
    const years = [{ label: '1', pupils: [1, 1, 1] }, { label: '2', pupils: [1, 1, 1], people: 3 }]
    expect(ratios({ grades: ['a', 'a', ''], years, from: 1 })).toEqual(['from', 'grades[1]', 'grades[2]', 'years[1].people'])
    expect(ratios({ grades: ['a', 'b'], years: new Array(2) })).toEqual(['years[0]', 'years[1]'])
    expect(ratios({ grades: ['a', 'b'], years: [{ label: '1', pupils: new Array(2) }, { label: '2', pupils: [1, 1] }] })).toEqual([
      'years[0].pupils[0]',
      'years[0].pupils[1]',
    ])
    expect(ratios({ grades: ['a', 'b'], years: [{ label: '1', pupils: [1e-101, 1] }, { label: '2', pupils: [1, 1e101] }] })).toEqual([
      'years[0].pupils[0]',
      'years[1].pupils[1]',
    ])
    expect([null, 3, []].map(ratios)).toEqual([[''], [''], ['']])
  })
})
