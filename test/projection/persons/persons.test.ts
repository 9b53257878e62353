import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineModel, type CohortModel } from '../../../src/projection/model/model.js'
import { comparePersons } from '../../../src/projection/persons/compare-persons.js'
import { mergePersons } from '../../../src/projection/persons/merge-persons.js'
import { historyOf } from '../../../src/projection/persons/histories.js'
import { runPersons, type PersonsRun } from '../../../src/projection/persons/run-persons.js'
import { run } from '../../../src/projection/cohort/run.js'
import { drawsOf, runDraws } from '../../../src/projection/draws/run-draws.js'
import * as v from '../../../src/projection/model/values.js'
import { randomNumbers } from '../../../src/uncertainty/random.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { errorOf } from '../../support/error-of.js'
import { cohortModels } from '../model.arbitrary.js'
import { gompertzMortality, sickSicker, tutorialWeights, weibullProgression } from '../models/sick-sicker.js'

/** Every stock of persons, scaled to people, within four and a half binomial standard errors of the cohort: many are looked at; and the rewards. */
function expectAgreement(model: CohortModel, persons: number, seed: number, strategy?: string) {
  const options = strategy === undefined ? {} : { strategy }
  const cohort = run(model, options)
  const lives = runPersons(model, { persons, seed, ...options })
  const people = lives.weight * persons
  cohort.stocks.forEach((expected, at) => {
    const share = people === 0 ? 0 : expected / people
    // Of a rare state the numbers are skewed: two persons more than four and a half standard errors are allowed for it.
    const spread = (4.5 * Math.sqrt(share * (1 - share) * persons) + 2) * lives.weight
    expect(Math.abs(lives.stocks[at]! * lives.weight - expected)).toBeLessThanOrEqual(spread)
  })
  for (const [name, { total }] of Object.entries(cohort.rewards)) {
    const found = lives.rewards[name]!
    const spread = 4.5 * found.standardError + 1e-9 * Math.max(1, Math.abs(total))
    expect(Math.abs(found.total - total)).toBeLessThanOrEqual(spread)
  }
}

const openModel = defineModel({
  name: 'open, with strata, ages and times in state',
  time: { cycle: 'school-year', first: '2014-2015', last: '2021-2022' },
  states: ['entree', 'mbo-2', 'out'],
  age: 16,
  parameters: { leave: v.bandsOf('age', [[16, 0.1], [18, 0.3]]), stay: v.bandsOf('time-in-state', [[0, 0.6], [1, 0.3], [2, 0]]) },
  strata: { lwoo: { share: 0.4, parameters: { leave: v.productOf('leave', 1.2) } }, other: { share: 0.6 } },
  start: { entree: 500 },
  inflow: { entree: { kind: 'from-cycle', values: { '2014-2015': 200, '2018-2019': 300 } } },
  transitions: {
    entree: [{ out: 'leave' }, { entree: 'stay', 'mbo-2': 'rest' }],
    'mbo-2': { out: v.bandsOf('time-since-entry', [[0, 0.1], [3, 0.5]]), 'mbo-2': 'rest' },
  },
  rewards: {
    cost: { perState: { entree: 5000, 'mbo-2': v.sumOf(4000, v.productOf(100, v.clock('time-in-state'))) }, perMove: { entree: { out: 1000 } }, discount: { rate: 0.03 } },
    years: { perState: { 'mbo-2': 1 }, perNewcomer: { entree: 10 }, counting: 'trapezoid' },
    arrivals: { perArrival: { out: 1 }, counting: 'end' },
  },
})

describe('persons agree with the cohort but for chance', () => {
  it.each([1, 2, 3])('sick-sicker with time in state, seed %i', (seed) => {
    const model = sickSicker({ mortality: gompertzMortality, progression: weibullProgression, moveRewards: true, counting: tutorialWeights })
    expectAgreement(model, 2000, seed, 'AB')
  })

  it.each([1, 2, 3, 4])('an open model with strata, ages and two clocks, seed %i', (seed) => {
    expectAgreement(openModel, 4000, seed)
  })

  it('models of any kind', () => {
    fc.assert(
      fc.property(cohortModels, (model) => {
        expectAgreement(model, 1000, 5)
      }),
      { numRuns: 30, seed: 2014 },
    )
  })

  it('exactly, where nothing is left to chance', () => {
    const model = {
      name: 'a fixed course',
      time: { cycle: 'step', count: 3 },
      states: ['a', 'b', 'c'],
      start: { a: 600 },
      inflow: { b: 200 },
      transitions: { a: { b: 1 }, b: { c: 1 } },
      rewards: { cost: { perState: { a: 1, b: 2 }, perMove: { b: { c: 5 } } } },
    } as const
    const lives = runPersons(model, { persons: 1200, seed: 9 })
    const cohort = run(model)
    expect([...lives.stocks]).toEqual([...cohort.stocks])
    expect([...lives.flows]).toEqual([...cohort.flows])
    expect(lives.rewards['cost']!.total).toBe(cohort.rewards['cost']!.total)
  })
})

describe('an amount that depends on a clock is that of the cycle, by what the clock said at its start', () => {
  const alone = (clock: 'time-in-state' | 'time-since-entry' | 'age', inflow: Record<string, number>) =>
    ({
      name: 'by cycle and clock',
      time: { cycle: 'step', count: 3 },
      states: ['a', 'b'],
      age: 0,
      parameters: { price: { kind: 'by-cycle', values: { 1: 1, 2: 2, 3: 4 } } },
      start: { a: 1 },
      inflow: { b: { kind: 'by-cycle', values: inflow } },
      transitions: {},
      rewards: {
        atEnd: { perState: { a: v.productOf('price', v.clock(clock)) }, counting: 'end' },
        average: { perState: { a: v.productOf('price', v.clock(clock)) }, counting: 'average' },
        banded: { perState: { a: v.bandsOf(clock, [[0, 1], [1, 10]]) }, counting: 'end' },
      },
    }) as const

  // In the three cycles the clock says 0, 1 and 2: 1 x 0 + 2 x 1 + 4 x 2; by bands 1 + 10 + 10. Nobody moves.
  const expected = { atEnd: 10, average: 10, banded: 21 }
  const nobody = { 1: 0, 2: 0, 3: 0 }
  const somebody = { 1: 0, 2: 0.5, 3: 0 }

  it.each(['time-in-state', 'time-since-entry', 'age'] as const)('%s, in a model that is closed or open', (clock) => {
    for (const inflow of [nobody, somebody]) {
      const model = alone(clock, inflow)
      const draws = runDraws(model, { draws: {} })
      const persons = runPersons(model, { persons: 3, seed: 1 })
      for (const [name, total] of Object.entries(expected)) {
        expect(run(model).rewards[name]!.total).toBe(total)
        expect(drawsOf(draws, name)[0]!).toBe(total)
        if (inflow === nobody) expect(persons.rewards[name]!.total).toBeCloseTo(total, 12)
      }
    }
  })
})

describe('chance that can be repeated', () => {
  const options = { persons: 3500, seed: 11, histories: true, amounts: true }
  const whole = runPersons(openModel, options)

  it('gives the same bits for the same seed, and others for another', () => {
    expect(runPersons(openModel, options)).toEqual(whole)
    expect(runPersons(openModel, { ...options, seed: 12 }).histories).not.toEqual(whole.histories)
  })

  const cuts: readonly (readonly number[])[] = [[1000], [2000], [1000, 2000, 3000]]

  it.each(cuts.map((each) => [each]))('parts cut at %j are the whole to the last bit', (cut) => {
    const bounds = [0, ...cut, 3500]
    const parts = bounds.slice(1).map((until, at) => {
      return runPersons(openModel, { ...options, part: { from: bounds[at]!, count: until - bounds[at]! } })
    })
    expect(mergePersons([...parts].reverse())).toEqual(whole)
  })

  it('moves the same persons whatever the strategy, until their lives part', () => {
    const model = sickSicker({ mortality: 0.002, counting: 'start' })
    const lives = ['SoC', 'B'].map((strategy) => runPersons(model, { persons: 1000, seed: 4, strategy, histories: true }))
    // Treatment B works on the sick alone: whoever is healthy after a cycle is so in both.
    const after = (run: PersonsRun) => Array.from({ length: 1000 }, (_, person) => run.histories![person * 76 + 1])
    expect(after(lives[0]!)).toEqual(after(lives[1]!))
    expect(lives[0]!.stocks).not.toEqual(lives[1]!.stocks)
  })

  it('loses nobody', () => {
    expect(whole.conservation).toEqual({ entered: 3500, present: 3500, difference: 0 })
    expect(whole.conventions).toMatchObject({ generator: 'philox4x32-10', seed: 11, counting: { years: 'trapezoid' } })
    const { stocks, columns, labels } = whole
    const present = (cycle: number) => stocks.subarray(cycle * columns.length, (cycle + 1) * columns.length).reduce((sum, each) => sum + each, 0)
    expect(present(labels.length)).toBe(3500)
  })
})

describe('decisions on persons', () => {
  const model = defineModel({
    name: 'leerplicht to 16',
    time: { cycle: 'step', count: 3 },
    states: ['school', 'work'],
    age: 14,
    start: { school: 1000 },
    transitions: { school: { work: 0.5, school: 'rest' } },
  })

  it('go before the shares, with what is known of the person', () => {
    const seen: unknown[] = []
    // Half of the persons are drawn to work: by the numbers of person 7 in the three cycles, below a half to school.
    const numbers = randomNumbers(1, 'lives')
    const draws = [0, 1, 2].map((cycle) => (numbers.at(7, cycle) < 0.5 ? 'school' : 'work'))
    const lives = runPersons(model, {
      persons: 1000,
      seed: 1,
      decide: (person) => {
        if (person.person === 7) seen.push({ ...person })
        return person.age! < 16 ? 'school' : undefined
      },
    })
    expect([...lives.stocks.subarray(0, 6)]).toEqual([1000, 0, 1000, 0, 1000, 0])
    expect(Math.abs(lives.stocks[7]! - 500)).toBeLessThan(4 * Math.sqrt(250))
    expect(seen).toEqual([
      { person: 7, state: 'school', drawn: draws[0], cycle: 0, label: '1', timeInState: 0, timeSinceEntry: 0, age: 14 },
      { person: 7, state: 'school', drawn: draws[1], cycle: 1, label: '2', timeInState: 1, timeSinceEntry: 1, age: 15 },
      { person: 7, state: 'school', drawn: draws[2], cycle: 2, label: '3', timeInState: 2, timeSinceEntry: 2, age: 16 },
    ])
  })

  it('may make a transition that the model does not have, which is counted', () => {
    const lives = runPersons(model, { persons: 1000, seed: 1, decide: ({ state }) => (state === 'work' ? 'school' : 'work') })
    expect(lives.edges).toEqual([{ from: 0, to: 0 }, { from: 0, to: 1 }, { from: 1, to: 0 }])
    expect([...lives.flows]).toEqual([0, 1000, 0, 0, 0, 1000, 0, 1000, 0])
  })

  it('may let a draw stand or turn it, and bring what an arrival brings', () => {
    // Every draw to work is turned to a state that the rows do not lead to, but for who stays: all who leave arrive there.
    const abroad = defineModel({
      ...model,
      states: ['school', 'work', 'abroad'],
      rewards: { arrivals: { perArrival: { abroad: 1 } }, work: { perArrival: { work: 1 } } },
    })
    const decide = ({ drawn }: { readonly drawn: string }) => (drawn === 'work' ? ('abroad' as const) : undefined)
    const turned = runPersons(abroad, { persons: 1000, seed: 1, decide })
    const plain = runPersons(abroad, { persons: 1000, seed: 1 })
    expect(turned.rewards['arrivals']!.total).toBe(plain.rewards['work']!.total)
    expect(turned.rewards['work']!.total).toBe(0)
    expect(turned.stocks[11]).toBe(plain.stocks[10])
  })

  it('that let every draw stand change nothing', () => {
    const options = { persons: 2000, seed: 8, histories: true }
    expect(runPersons(openModel, { ...options, decide: ({ drawn }) => drawn })).toEqual(runPersons(openModel, options))
  })

  it('to stay where the rows let nobody stay are counted as a transition', () => {
    const through = { ...model, transitions: { school: { work: 1 } } } as const
    const lives = runPersons(through, { persons: 10, seed: 1, decide: ({ cycle }) => (cycle === 0 ? 'school' : undefined) })
    expect(lives.edges).toEqual([{ from: 0, to: 0 }, { from: 0, to: 1 }])
    expect([...lives.flows]).toEqual([10, 0, 0, 10, 0, 0])
  })

  it('for a state that is not there are an error', () => {
    const error = errorOf(() => runPersons(model, { persons: 1, seed: 1, decide: () => 'nowhere' as never }))
    expect(error.problems[0]!.path).toBe('decide')
  })
})

describe('what cannot be run', () => {
  it.each([
    [{ persons: 0, seed: 1 }, 'options.persons'],
    [{ persons: 1.5, seed: 1 }, 'options.persons'],
    [{ persons: 2000, seed: 1, part: { from: 500, count: 1000 } }, 'options.part'],
    [{ persons: 2000, seed: 1, part: { from: 1000, count: 2000 } }, 'options.part'],
    [{ persons: 10, seed: -1 }, 'options.seed'],
    [{ persons: 10, seed: 1, strategie: 'B' }, 'options.strategie'],
    [{ persons: 10, seed: 1, decide: 'no' as never }, 'options.decide'],
    [{ persons: 10, seed: 1, histories: 1 as never }, 'options.histories'],
  ])('%j', (options, path) => {
    expect(errorOf(() => runPersons(openModel, options)).problems.map((problem) => problem.path)).toEqual([path])
  })

  it('parts of other runs, or with a gap', () => {
    const at = (from: number, seed = 1) => runPersons(openModel, { persons: 3000, seed, part: { from, count: 1000 } })
    expect(errorOf(() => mergePersons([at(0), at(2000)])).problems[0]!.message).toBe('the part that follows on person 999 begins at 2000')
    expect(errorOf(() => mergePersons([at(0), at(1000, 2)])).problems[0]!.path).toBe('parts[1]')
    expect(errorOf(() => mergePersons([])).problems[0]!.path).toBe('parts')
    const part = { persons: 3000, seed: 1, part: { from: 1000, count: 1000 } }
    const model = sickSicker({ mortality: 0.002, counting: 'start' })
    const ofB = [0, 1000].map((from) => runPersons(model, { persons: 2000, seed: 1, strategy: from === 0 ? 'SoC' : 'B', part: { from, count: 1000 } }))
    expect(errorOf(() => mergePersons(ofB)).problems[0]!.path).toBe('parts[1]')
    expect(errorOf(() => mergePersons([at(0), runPersons(openModel, { ...part, histories: true })])).problems[0]!.path).toBe('parts[1]')
  })

  it('all that is wrong with the options at once', () => {
    const error = errorOf(() => runPersons(openModel, { persons: 0, seed: 0.5, decided: 1 } as never))
    expect(error.problems.map(({ path }) => path)).toEqual(['options.decided', 'options.seed', 'options.persons'])
    expect(errorOf(() => runPersons(openModel, undefined as never)).problems[0]!.path).toBe('options')
  })

  it('leaves the model as it is', () => {
    expect(() => runPersons(deepFreeze(structuredClone(openModel)), { persons: 10, seed: 1 })).not.toThrow()
  })
})

describe('strategies over the same persons', () => {
  const model = defineModel({
    name: 'two steps',
    time: { cycle: 'step', count: 1 },
    states: ['in', 'well', 'ill'],
    parameters: { falls: 0.4 },
    strategies: { better: { falls: 0.3 } },
    start: { in: 1000 },
    transitions: { in: { ill: 'falls', well: 'rest' } },
    rewards: { cases: { perArrival: { ill: 1 } } },
  })
  const options = { persons: 4000, seed: 2, amounts: true }
  const base = runPersons(model, options)
  const better = runPersons(model, { ...options, strategy: 'better' })

  it('differ by those whose draw lies between the shares', () => {
    // With n of 4,000 persons between 0.3 and 0.4, each -1: the sum is -n, the squared deviations n - n^2 / 4000, and
    // the error of the sum sqrt(4000 / 3999 * (n - n^2 / 4000)); each person stands for a quarter of one of the people.
    const numbers = randomNumbers(2, 'lives')
    const between = Array.from({ length: 4000 }, (_, person) => numbers.at(person, 0)).filter((number) => number >= 0.6 && number < 0.7)
    const n = between.length
    const { difference, standardError, standardErrorApart } = comparePersons(base, better, 'cases')
    expect(difference).toBeCloseTo(-n / 4, 9)
    expect(standardError).toBeCloseTo(Math.sqrt((4000 / 3999) * (n - n ** 2 / 4000)) / 4, 9)
    expect(Math.abs(difference + 100)).toBeLessThan(4 * standardError)
    expect(standardErrorApart).toBeGreaterThan(2 * standardError)
  })

  it('do not differ from themselves', () => {
    expect(comparePersons(base, base, 'cases')).toMatchObject({ difference: 0, standardError: 0 })
  })

  it('that were not kept, or of other persons, cannot be compared', () => {
    const bare = runPersons(model, { persons: 4000, seed: 2 })
    expect(errorOf(() => comparePersons(bare, better, 'cases')).problems[0]!.path).toBe('base.rewards')
    expect(errorOf(() => comparePersons(base, better, 'deaths')).problems.map(({ path }) => path)).toEqual(['reward', 'reward'])
    const others = runPersons(model, { ...options, seed: 3 })
    expect(errorOf(() => comparePersons(base, others, 'cases')).problems[0]!.path).toBe('other')
  })
})

describe('histories', () => {
  const run = runPersons(openModel, { persons: 2000, seed: 6, histories: true, part: { from: 1000, count: 1000 } })

  it('begin when a person comes in, and follow it to the end', () => {
    const counts = run.labels.length + 1
    for (const person of [1000, 1500, 1999]) {
      const own = historyOf(run, person)
      expect(own.at(-1)!.at).toBe('end')
      expect(own[0]!.state).toBe('entree')
      const columns = own.map(({ state, stratum }) => run.columns.findIndex((each) => each.state === state && each.stratum === stratum))
      const kept = [...run.histories!.subarray((person - 1000) * counts, (person - 999) * counts)]
      expect([...Array.from({ length: counts - own.length }, () => -1), ...columns]).toEqual(kept)
    }
  })

  it('are those of the persons of the part', () => {
    expect(errorOf(() => historyOf(run, 999)).problems[0]!.path).toBe('person')
    expect(errorOf(() => historyOf(runPersons(openModel, { persons: 10, seed: 1 }), 0)).problems[0]!.path).toBe('run.histories')
  })
})

describe('the standard error of a total', () => {
  it('loses nothing where amounts are large and alike', () => {
    const model = {
      name: 'alike',
      time: { cycle: 'step', count: 1 },
      states: ['a'],
      start: { a: 7000 },
      transitions: {},
      rewards: { cost: { perState: { a: 123456789.1 } } },
    } as const
    expect(runPersons(model, { persons: 7000, seed: 1 }).rewards['cost']!.standardError).toBeLessThan(1e-3)
  })
})
