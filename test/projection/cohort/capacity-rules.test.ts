import { describe, expect, it } from 'vitest'
import { check } from '../../../src/projection/checks/check.js'
import type { Capacity } from '../../../src/projection/model/capacity.js'
import { admissionOf, placesOf } from '../../../src/projection/cohort/capacity-look-up.js'
import { compile } from '../../../src/projection/program/compile.js'
import { endOf, stockOf } from '../../../src/projection/cohort/look-up.js'
import { defineModel, type CohortModel } from '../../../src/projection/model/model.js'
import { run, type CohortRun } from '../../../src/projection/cohort/run.js'
import { drawsOf, runDraws } from '../../../src/projection/draws/run-draws.js'
import { errorOf } from '../../support/error-of.js'

function ends(result: CohortRun): Record<string, number> {
  return Object.fromEntries(result.states.map((state) => [state, endOf(result, state)]))
}

const steps = (count: number) => ({ cycle: 'step', count }) as const

/** 10 in school who all ask for a placement, and 2 in a placement of whom half stays. */
const waiting = (places: Capacity): CohortModel => ({
  name: 'waiting',
  time: steps(2),
  states: ['school', 'placement', 'out'],
  start: { school: 10, placement: 2 },
  transitions: { school: { placement: 1 }, placement: { placement: 0.5, out: 'rest' } },
  places: { placements: places },
})

describe('who finds no place', () => {
  const four: Capacity = { of: ['placement'], places: 4, overflow: 'wait', displaced: 'out' }

  it('waits where they are, one cycle longer', () => {
    // 1 stays and 3 of 10 come in, 7 wait; then 2 stay and 2 of 7 come in, 5 wait; 1 and then 2 leave.
    const result = run(waiting(four))
    expect(stockOf(result, 'school', '2')).toBe(7)
    expect(ends(result)).toEqual({ school: 5, placement: 4, out: 3 })
    expect(placesOf(result, 'placements', '2')).toEqual({ places: 4, demand: 11, realised: 4, unmet: 7, isClosed: false })
  })

  it('loses a place where places fall, and goes where the model says', () => {
    // 1 place in the second step: 1 stays, nobody comes in. In the end half of that 1 stays, and a half comes in.
    const places = { kind: 'from-cycle', values: { 1: 4, 2: 1 } } as const
    const result = run({ ...waiting({ ...four, places }), start: { school: 10, placement: 4 } })
    // Of 4 in a placement 2 stay, for 1 place: the other goes out, with the 2 who leave.
    expect([stockOf(result, 'placement', '2'), stockOf(result, 'out', '2'), stockOf(result, 'school', '2')]).toEqual([1, 3, 10])
    expect(ends(result)).toEqual({ school: 9.5, placement: 1, out: 3.5 })
  })

  it('grows older while waiting', () => {
    // Nobody finds a place; who has been in school for two steps gives up.
    const gives = { kind: 'bands', by: 'time-in-state', from: [0, 2], values: [0, 1] } as const
    const transitions = { school: { out: gives, placement: 'rest' } } as const
    const model = { ...waiting({ ...four, places: 0 }), time: steps(3), start: { school: 10 }, transitions }
    const result = run(model)
    expect(stockOf(result, 'school', '3')).toBe(10)
    expect(ends(result)).toEqual({ school: 0, placement: 0, out: 10 })
    const rewarded = { ...model, rewards: { left: { perArrival: { out: 1 } } } }
    expect(drawsOf(runDraws(rewarded, { draws: {} }), 'left')[0]).toBe(10)
  })

  it('brings what waiting costs, each time', () => {
    // 7 wait in the first step and 5 in the second; who waits makes the move from school to school.
    const model = { ...waiting(four), rewards: { waiting: { perMove: { school: { school: 100 } }, counting: 'start' } } } as const
    expect([...run(model).rewards['waiting']!.perCycle]).toEqual([700, 500])
    expect(drawsOf(runDraws(model, { draws: {} }), 'waiting')[0]).toBeCloseTo(1200, 9)
  })

  it('makes no move that nobody can make', () => {
    const moves = (perMove: object) => check({ ...waiting(four), rewards: { cost: { perMove } } }).map(({ path }) => path)
    // Who loses a place goes out; nobody comes back, stands in out by a move, or goes from school to out.
    expect(moves({ placement: { out: 1, placement: 1 } })).toEqual([])
    expect(moves({ out: { out: 1 } })).toEqual(['rewards.cost.perMove.out.out'])
    expect(moves({ placement: { school: 1 } })).toEqual(['rewards.cost.perMove.placement.school'])
    // A state without a row whose places are limited does send people away.
    const full = { of: ['out'], places: 1, overflow: 'school' }
    const limited = { ...waiting(four), places: { full }, rewards: { cost: { perMove: { out: { school: 1, out: 1 } } } } }
    expect(check(limited)).toEqual([])
  })

  it('goes on to other places, whatever the order in which they are written', () => {
    // 75 ask for 60 places in mbo-2; the other 15 and 25 more ask for 30 in mbo-1; 10 have neither.
    const model = defineModel({
      name: 'two schools',
      time: steps(1),
      states: ['diploma', 'mbo-2', 'mbo-1', 'gap'],
      start: { diploma: 100 },
      transitions: { diploma: { 'mbo-2': 0.75, 'mbo-1': 0.25 } },
      places: {
        'mbo-1': { of: ['mbo-1'], places: 30, overflow: 'gap' },
        'mbo-2': { of: ['mbo-2'], places: 60, overflow: 'mbo-1' },
      },
      rewards: { moves: { perMove: { diploma: { 'mbo-2': 100, 'mbo-1': 10, gap: 1 } } } },
    })
    const result = run(model)
    expect(ends(result)).toEqual({ diploma: 0, 'mbo-2': 60, 'mbo-1': 30, gap: 10 })
    expect([...result.places['mbo-1']!.demand]).toEqual([0, 40])
    expect(result.rewards['moves']!.total).toBe(6310)
    expect(drawsOf(runDraws(model, { draws: {} }), 'moves')[0]).toBeCloseTo(6310, 10)
  })
})

describe('an intake', () => {
  const model = (least: number): CohortModel => ({
    name: 'an intake of 10 a step',
    time: steps(1),
    states: ['school', 'class', 'queue'],
    start: { school: 16, class: 20 },
    transitions: { school: { class: 1 } },
    places: { intake: { of: ['class'], places: 10, least, counts: 'arrivals', overflow: 'queue' } },
  })

  it('counts those who arrive, and leaves alone who is there', () => {
    const result = run(model(0))
    expect(ends(result)).toEqual({ school: 0, class: 30, queue: 6 })
    expect([...result.places['intake']!.demand]).toEqual([0, 16])
    expect([...result.places['intake']!.realised]).toEqual([0, 10])
  })

  it('closes for those who arrive alone', () => {
    // 3 of 16 ask in the first step, fewer than 4. At the last count nothing closes.
    const transitions = { school: { class: 0.1875, school: 'rest' } } as const
    const result = run({ ...model(4), time: steps(2), transitions })
    expect([stockOf(result, 'class', '2'), stockOf(result, 'queue', '2')]).toEqual([20, 3])
    expect(placesOf(result, 'intake', '2').isClosed).toBe(true)
    expect(result.places['intake']!.closed[2]).toBe(0)
  })
})

describe('who goes first', () => {
  const class8 = (priority: Capacity['priority']): CohortModel => ({
    name: 'a class of 8',
    time: steps(2),
    states: ['school', 'class', 'elsewhere'],
    start: { school: 10 },
    inflow: { class: { kind: 'from-cycle', values: { 1: 0, 2: 6 } } },
    transitions: { school: { class: 1 }, class: { elsewhere: 1 } },
    places: { seats: { of: ['class'], places: 8, overflow: 'elsewhere', ...(priority === undefined ? {} : { priority }) } },
  })
  const inClass = (priority: Capacity['priority']) => {
    const result = run(class8(priority))
    return { fromSchool: result.flows[result.edges.findIndex(({ from, to }) => from === 0 && to === 1)]!, inflow: result.inflow[3 + 1]! }
  }

  it.each([
    ['nobody, when it is not said', undefined, 5, 3],
    ['nobody, when it is shared', 'shared', 5, 3],
    ['who flows in', [{ inflow: true }], 2, 6],
    ['who comes from school', [{ from: ['school'] }], 8, 0],
    ['who is in a group, before who is in none', [{ from: ['elsewhere'] }, { inflow: true }], 2, 6],
    ['the first group that somebody is in', [{ from: ['school'], inflow: true }, { inflow: true }], 5, 3],
  ] as const)('%s', (_, priority, fromSchool, inflow) => {
    expect(inClass(priority)).toEqual({ fromSchool, inflow })
  })

  it('a stratum', () => {
    // 10 of each ask for 12 places.
    const result = run({
      ...class8([{ strata: ['with lwoo'] }]),
      start: { school: 20 },
      inflow: {},
      time: steps(1),
      strata: { without: { share: 0.5 }, 'with lwoo': { share: 0.5 } },
      places: { seats: { of: ['class'], places: 12, overflow: 'elsewhere', priority: [{ strata: ['with lwoo'] }] } },
    })
    expect([...result.stocks.subarray(6)]).toEqual([0, 2, 8, 0, 10, 0])
    expect(result.columns[5]).toEqual({ state: 'elsewhere', stratum: 'with lwoo' })
    expect(endOf(result, 'class')).toBe(12)
  })
})

describe('the number of places', () => {
  const model = defineModel({
    name: 'places by staff',
    time: { cycle: 'school-year', first: '2014-2015', last: '2016-2017' },
    states: ['school', 'placement', 'done'],
    parameters: { staff: 2, each: 3 },
    strategies: { more: { staff: 3 } },
    inflow: { school: 10 },
    transitions: { school: { placement: 1 }, placement: { done: 1 } },
    places: {
      placements: { of: ['placement'], places: { kind: 'product', of: ['staff', 'each'] }, overflow: 'done' },
    },
    rewards: { placed: { perArrival: { placement: 1 } } },
  })

  it('is a value as any other: strategies and scenarios change it', () => {
    const scenario = { name: 'from 2016 on', layers: [{ parameter: 'each', change: 'add', by: 1, from: '2016-2017' }] } as const
    expect([...run(model).places['placements']!.realised]).toEqual([0, 6, 6, 6])
    expect([...run(model, { strategy: 'more' }).places['placements']!.realised]).toEqual([0, 9, 9, 9])
    expect([...run(model, { scenario }).places['placements']!.realised]).toEqual([0, 6, 8, 8])
    const compiled = compile(model, { scenarios: [scenario] })
    expect(run(compiled, { strategy: 'more', scenario }).rewards['placed']!.total).toBe(9 + 10 + 10)
  })

  it('differs from draw to draw, in blocks of any size', () => {
    const staff = Array.from({ length: 600 }, (_, draw) => (draw % 7) / 2)
    const result = runDraws(model, { draws: { staff }, strategies: [] })
    // Three places a person on the staff, three times.
    const expected = staff.map((number) => 3 * Math.min(10, 3 * number))
    expect([...drawsOf(result, 'placed')].every((total, draw) => Math.abs(total - expected[draw]!) < 1e-9)).toBe(true)
  })

  it('is never below 0, also in a draw', () => {
    const error = errorOf(() => runDraws(model, { draws: { staff: [1, -1] }, strategies: [] }))
    expect(error.problems.map(({ path }) => path)).toEqual(['places.placements.places'])
  })

  it('meets a least that floating point leaves a hair below it', () => {
    // 0.1 of 150 is 15.000000000000002 less what the grid leaves.
    const result = run({
      name: 'fifteen',
      time: steps(2),
      states: ['school', 'class', 'elsewhere'],
      start: { school: 150 },
      transitions: { school: { class: 0.1, elsewhere: 'rest' } },
      places: { class: { of: ['class'], places: 20, least: 15.000000000001, overflow: 'elsewhere' } },
    })
    expect(placesOf(result, 'class', '2').isClosed).toBe(false)
  })
})

describe('an admission', () => {
  const model = (refused: object): CohortModel => ({
    name: 'applications',
    time: steps(1),
    states: ['diploma', 'mbo-2', 'mbo-1', 'gap'],
    start: { diploma: 100 },
    transitions: { diploma: { 'mbo-2': { kind: 'admission', applies: 'rest', admitted: 0.5, refused: refused as never } } },
  })

  it('may lead to another one', () => {
    // 50 are refused; half of them applies to mbo-1, which takes half of those: 12.5. The others have a gap year.
    const second = { kind: 'admission', applies: 0.5, admitted: 0.5, refused: { gap: 1 } } as const
    const result = run(model({ 'mbo-1': second, gap: 'rest' }))
    expect(ends(result)).toEqual({ diploma: 0, 'mbo-2': 50, 'mbo-1': 12.5, gap: 37.5 })
    expect(admissionOf(result, { to: 'mbo-2' }, '1')).toEqual({
      applied: 100,
      admitted: 50,
      refused: 50,
      refusedByInstitution: 50,
      refusedForPlaces: 0,
      refusedTo: { 'mbo-1': 12.5, gap: 37.5 },
    })
    expect(admissionOf(result, { to: 'mbo-1' }, '1')).toMatchObject({ applied: 25, admitted: 12.5, refusedTo: { gap: 12.5 } })
  })

  it('is asked for by stratum, or for all of them', () => {
    const strata = { boys: { share: 0.25 }, girls: { share: 0.75 } }
    const result = run({ ...model({ gap: 1 }), strata })
    expect(admissionOf(result, { to: 'mbo-2', from: 'diploma', stratum: 'girls' }, '1').admitted).toBe(37.5)
    expect(admissionOf(result, { to: 'mbo-2' }, '1')).toMatchObject({ admitted: 50, refusedTo: { gap: 50 } })
    const error = errorOf(() => admissionOf(result, { to: 'mbo-1' }, '1'))
    expect(error.problems[0]!.expected).toMatch(/from 'diploma' to 'mbo-2' in 'boys'/)
    expect(errorOf(() => placesOf(result, 'mbo-2', '1')).problems[0]!.expected).toMatch(/nothing is limited/)
  })

  it('is asked for by names that it has, and no others', () => {
    const result = run(model({ gap: 1 }))
    const problemsOf = (question: unknown) => errorOf(() => admissionOf(result, question as never, '1')).problems.map(({ path }) => path)
    expect(problemsOf({ to: 'mbo-2', form: 'diploma' })).toEqual(['question.form'])
    expect(problemsOf(undefined)).toEqual(['question'])
    expect(problemsOf({ to: 'mbo-2', from: 'gap' })).toEqual(['question'])
  })

  it('may refuse people to a state of any name', () => {
    const states = ['diploma', 'mbo-2', '__proto__']
    const refused = JSON.parse('{ "__proto__": 1 }') as object
    const result = run({ ...model(refused), states })
    expect(Object.entries(admissionOf(result, { to: 'mbo-2' }, '1').refusedTo)).toEqual([['__proto__', 50]])
  })

  it('stands in a series of exits as well', () => {
    // A quarter leaves first; 75 apply, 37.5 are admitted.
    const admission = { kind: 'admission', applies: 1, admitted: 0.5, refused: { gap: 1 } } as const
    const result = run({ ...model({}), transitions: { diploma: [{ gap: 0.25 }, { 'mbo-2': admission }] } })
    expect(ends(result)).toEqual({ diploma: 0, 'mbo-2': 37.5, 'mbo-1': 0, gap: 62.5 })
    expect(result.admissions[0]!.refusedByInstitution[0]).toBe(37.5)
  })

  it('has shares that change with the time in a state', () => {
    // Who applies for a second time is admitted: all but a half of the first 100, and then the rest.
    const admitted = { kind: 'bands', by: 'time-in-state', from: [0, 1], values: [0.5, 1] } as const
    const admission = { kind: 'admission', applies: 1, admitted, refused: { diploma: 1 } } as const
    const result = run({ ...model({}), time: steps(2), transitions: { diploma: { 'mbo-2': admission } } })
    expect([...result.admissions[0]!.applied]).toEqual([100, 50])
    expect([...result.admissions[0]!.admitted]).toEqual([50, 50])
    expect(ends(result)).toEqual({ diploma: 0, 'mbo-2': 100, 'mbo-1': 0, gap: 0 })
  })
})
