import { describe, expect, it } from 'vitest'
import { defineModel, type CohortModel } from '../../../src/projection/model/model.js'
import { endOf, stockOf } from '../../../src/projection/cohort/look-up.js'
import { run, type CohortRun } from '../../../src/projection/cohort/run.js'
import { drawsOf, runDraws } from '../../../src/projection/draws/run-draws.js'

/**
 * Worked out by hand; every number is a sum of powers of two, so that it holds to the last bit.
 *
 * Work placements: 12, 10 and 16 places; who finds none goes to the queue, and the queue goes first.
 *
 * 2014-2015: 8 stand in a placement, 4 in the queue, 40 flow into school; 4 flow into work, where nobody is. Nobody asks
 *   for a place but the 8 who have one: demand 8.
 * To 2015-2016: of the 8, 1/4 stays: 2. Of the queue of 4, 3/4 asks for a place: 3, and 1 goes elsewhere. Of the 40 in
 *   school, half asks: 20. Demand 2 + 3 + 20 = 25 for 10 places: 2 have one, 3 from the queue, 5 from school. The other
 *   15 go to the queue.
 * To 2016-2017: of the 10, 2.5 stay. Of the queue of 15, 11.25 ask, 3.75 go elsewhere. From school 20. Demand 33.75 for
 *   16 places: 2.5 + 11.25 + 2.25 from school. The other 17.75 go to the queue.
 * At the end: of the 16, 4 stay. Of the queue of 17.75, 13.3125 ask, 4.4375 go elsewhere. From school 20. Demand
 *   37.3125 for 16 places: 4 + 12 of the queue. The other 1.3125 of the queue and 20 of school: 21.3125 in the queue.
 *
 * A class in AO: 15 places, and it opens for 8 at least. 10, 4 and 3 pupils flow in; half of those there stays.
 *
 * 2014-2015: demand 10, all of them in the class.
 * 2015-2016: 5 stay and 4 flow in: 9.
 * 2016-2017: 4.5 stay and 3 flow in: 7.5 is less than 8. It closes, and all 7.5 go to the basisberoepsgerichte leerweg.
 * At the end: nobody asks.
 */
const threeYears = defineModel({
  name: 'three years of placements and of a class',
  time: { cycle: 'school-year', first: '2014-2015', last: '2016-2017' },
  states: ['school', 'queue', 'placement', 'ao', 'bb', 'done', 'elsewhere'],
  start: { placement: 8, queue: 4 },
  inflow: { school: 40, ao: { kind: 'by-cycle', values: { '2014-2015': 10, '2015-2016': 4, '2016-2017': 3 } } },
  transitions: {
    school: { placement: 0.5, done: 'rest' },
    queue: { placement: 0.75, elsewhere: 'rest' },
    placement: { placement: 0.25, done: 'rest' },
    ao: { ao: 0.5, done: 'rest' },
  },
  places: {
    'work placements': {
      of: ['placement'],
      places: { kind: 'by-cycle', values: { '2014-2015': 12, '2015-2016': 10, '2016-2017': 16 } },
      overflow: 'queue',
      priority: [{ from: ['queue'] }],
    },
    'class in ao': { of: ['ao'], places: 15, least: 8, overflow: 'bb' },
  },
  rewards: {
    // Realised moves from school: 5 + 2.25 + 0 into a placement at 100, 15 + 17.75 + 20 into the queue at 1.
    matching: { perMove: { school: { placement: 100, queue: 1 } } },
    // Arrivals in the queue: 15, 17.75 and 20 from school; the 1.3125 that fall back into it do not arrive.
    queued: { perArrival: { queue: 1 } },
    // Newcomers: 8 at the start and nobody later into a placement; 7 into AO once the 3 of 2016-2017 find it closed.
    welcome: { perNewcomer: { placement: 1, ao: 10, bb: 1000 } },
    // People at the end of each cycle, with the inflow of the next in it: 10 + 16 + 16.
    placed: { perState: { placement: 1 }, counting: 'end' },
  },
})

describe('three years of limited places, by hand', () => {
  const result = run(threeYears)
  const years = ['2014-2015', '2015-2016', '2016-2017']

  it.each([
    ['school', 40, 40, 40, 0],
    ['queue', 4, 15, 17.75, 21.3125],
    ['placement', 8, 10, 16, 16],
    ['ao', 10, 9, 0, 0],
    ['bb', 0, 0, 7.5, 7.5],
    // 6 + 20 + 5; then 7.5 + 20 + 4.5; then 12 + 20.
    ['done', 0, 31, 63, 95],
    ['elsewhere', 0, 1, 4.75, 9.1875],
  ] as const)('people in %s', (state, ...people) => {
    expect([...years.map((year) => stockOf(result, state, year)), endOf(result, state)]).toEqual(people)
  })

  it('what became of the places', () => {
    const { places } = result
    expect(Object.keys(places)).toEqual(['work placements', 'class in ao'])
    expect([...places['work placements']!.places]).toEqual([12, 10, 16, 16])
    expect([...places['work placements']!.demand]).toEqual([8, 25, 33.75, 37.3125])
    expect([...places['work placements']!.realised]).toEqual([8, 10, 16, 16])
    expect([...places['work placements']!.unmet]).toEqual([0, 15, 17.75, 21.3125])
    expect([...places['work placements']!.closed]).toEqual([0, 0, 0, 0])
    expect([...places['class in ao']!.demand]).toEqual([10, 9, 7.5, 0])
    expect([...places['class in ao']!.realised]).toEqual([10, 9, 0, 0])
    expect([...places['class in ao']!.unmet]).toEqual([0, 0, 7.5, 0])
    expect([...places['class in ao']!.closed]).toEqual([0, 0, 1, 0])
  })

  it('who was refused is among the flows', () => {
    const flow = (from: string, to: string) => flowOf(result, from, to)
    expect(flow('school', 'placement')).toEqual([5, 2.25, 0])
    expect(flow('school', 'queue')).toEqual([15, 17.75, 20])
    expect(flow('queue', 'queue')).toEqual([0, 0, 1.3125])
    expect(flow('ao', 'bb')).toEqual([0, 4.5, 0])
    expect(result.conservation).toEqual({ entered: 149, present: 149, difference: 0 })
  })

  it('amounts go with what was realised', () => {
    const { rewards } = result
    expect([...rewards['matching']!.perCycle]).toEqual([515, 242.75, 20])
    expect(rewards['queued']!.total).toBe(52.75)
    expect([...rewards['welcome']!.perCycle]).toEqual([108, 40, 3000])
    expect([...rewards['placed']!.perCycle]).toEqual([10, 16, 16])
  })

  it('many draws give the same amounts', () => {
    const draws = runDraws(threeYears, { draws: {} })
    for (const [name, { total }] of Object.entries(result.rewards)) expect(drawsOf(draws, name)[0]).toBeCloseTo(total, 10)
  })
})

function flowOf({ edges, columns, flows, labels }: CohortRun, from: string, to: string): number[] {
  const at = edges.findIndex((edge) => columns[edge.from]!.state === from && columns[edge.to]!.state === to)
  return labels.map((_, cycle) => flows[cycle * edges.length + at]!)
}

/**
 * 200 people have a diploma. 0.875 of them applies to mbo-2: 175. The school admits 0.75: 131.25, and refuses 43.75.
 * Of these 0.625 go to mbo-1, 27.34375, and the rest, 16.40625, to a gap year. The 25 who do not apply work.
 * With 100 places in mbo-2, 31.25 of those admitted find none; they go to a gap year as well: 47.65625 in all.
 */
const application = (places?: number): CohortModel => ({
  name: 'an application',
  time: { cycle: 'step', count: 1 },
  states: ['diploma', 'mbo-2', 'mbo-1', 'gap', 'work'],
  start: { diploma: 200 },
  transitions: {
    diploma: {
      'mbo-2': { kind: 'admission', applies: 0.875, admitted: 0.75, refused: { 'mbo-1': 0.625, gap: 'rest' } },
      work: 'rest',
    },
  },
  ...(places === undefined ? {} : { places: { 'mbo-2': { of: ['mbo-2'], places, overflow: 'gap' } } }),
})

describe('an admission, by hand', () => {
  it('refuses to two destinations', () => {
    const result = run(application())
    const states = ['diploma', 'mbo-2', 'mbo-1', 'gap', 'work']
    expect(states.map((state) => endOf(result, state))).toEqual([0, 131.25, 27.34375, 16.40625, 25])
    const [admission] = result.admissions
    expect(result.admissions).toHaveLength(1)
    expect(result.columns[admission!.from]!.state).toBe('diploma')
    expect(result.columns[admission!.to]!.state).toBe('mbo-2')
    expect([...admission!.applied]).toEqual([175])
    expect([...admission!.admitted]).toEqual([131.25])
    expect([...admission!.refusedByInstitution]).toEqual([43.75])
    expect([...admission!.refusedForPlaces]).toEqual([0])
    expect(destinations(result, 0)).toEqual({ 'mbo-1': [27.34375], gap: [16.40625] })
  })

  it('tells those apart who found no place', () => {
    const result = run(application(100))
    const [admission] = result.admissions
    expect([...admission!.admitted]).toEqual([100])
    expect([...admission!.refusedByInstitution]).toEqual([43.75])
    expect([...admission!.refusedForPlaces]).toEqual([31.25])
    expect(destinations(result, 0)).toEqual({ 'mbo-1': [27.34375], gap: [47.65625] })
    expect(result.places['mbo-2']!.unmet[1]).toBe(31.25)
    expect(endOf(result, 'gap')).toBe(47.65625)
  })
})

function destinations({ admissions, columns }: CohortRun, index: number): Record<string, number[]> {
  const entries = Object.entries(admissions[index]!.refusedTo)
  return Object.fromEntries(entries.map(([column, people]) => [columns[Number(column)]!.state, [...people]]))
}
