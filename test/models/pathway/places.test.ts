import { describe, expect, it } from 'vitest'
import { pathwayOutcomes } from '../../../src/models/pathway/outcomes.js'
import type { PathwayOptions } from '../../../src/models/pathway/options.js'
import { pathway } from '../../../src/models/pathway/pathway.js'
import { admissionOf, placesOf } from '../../../src/projection/cohort/capacity-look-up.js'
import { endOf, stockOf } from '../../../src/projection/cohort/look-up.js'
import { run } from '../../../src/projection/cohort/run.js'
import { drawsOf, runDraws } from '../../../src/projection/draws/run-draws.js'
import { errorOf } from '../../support/error-of.js'
import { deepFreeze } from '../../../src/core/freeze.js'
import { handCase, handCaseWith } from './hand-case.js'

const near = (people: number): unknown => expect.closeTo(people, 9)

// Of 900 in leerjaar 4, 720 get the diploma. 0.8 of them apply to mbo-2: 576; the other 144 go elsewhere. Of both 0.0625
// are out a year later: 36 and 9.
describe('who applies to mbo-2', () => {
  const result = run(pathway(handCase))

  it('is admitted or refused, and a refusal is a result', () => {
    expect(admissionOf(result, { to: 'mbo-2' }, '2020-2021')).toEqual({
      applied: near(576),
      admitted: near(540),
      refused: near(36),
      refusedByInstitution: near(36),
      refusedForPlaces: 0,
      refusedTo: { 'vsv-not-admitted': near(36) },
    })
    expect(stockOf(result, 'vsv-not-admitted', '2021-2022')).toBeCloseTo(45, 9)
    expect(admissionOf(result, { to: 'mbo-2' }, '2019-2020').applied).toBe(0)
  })

  it('is asked for by traject and by stratum', () => {
    const shares = { 'lwt-share-leerjaar-3': 0.1, 'lwt-share-leerjaar-4': 0.19, 'vakmanschap-share': 0.1 }
    const all = run(pathway(handCaseWith(shares)))
    // Leerwerktraject: a ninth of the 720 of bb who go on joins the 90, so 170 (all but a hundredth of 171): 0.19 of 0.9.
    const ofLwt = admissionOf(all, { to: 'mbo-2-lwt' }, '2020-2021')
    expect(ofLwt.applied).toBeCloseTo(171 * 0.72 * 0.8, 9)
    expect(ofLwt.refused).toBeCloseTo(171 * 0.72 * 0.8 * 0.0625, 9)
    expect(admissionOf(all, { to: 'mbo-2-vakmanschap' }, '2020-2021').applied).toBeCloseTo(90 * 0.8 * 0.8, 9)
    expect(admissionOf(result, { to: 'mbo-2', from: 'bb-4', stratum: 'lwoo' }, '2020-2021').applied).toBeCloseTo(0.42 * 576, 9)
  })

  it('is refused more where a scenario says so, and nobody where the channel is closed', () => {
    const layer = { parameter: 'not-admitted', change: 'replace' } as const
    const applied = (by: number) => {
      const scenario = { name: 'admission', layers: [{ ...layer, by }] }
      return admissionOf(run(pathway(handCase), { scenario }), { to: 'mbo-2' }, '2020-2021')
    }
    expect(applied(0.25)).toMatchObject({ applied: near(576), refused: near(144) })
    expect(applied(0)).toMatchObject({ applied: near(576), refused: 0 })
    expect(applied(1)).toMatchObject({ admitted: 0, refused: near(576) })
  })
})

// Mbo-2 has 400 seats: in 2021-2022 540 are admitted from leerjaar 4 and 18.75 come from mbo-1.
describe('400 seats in mbo-2', () => {
  const seats = { of: ['mbo-2'], places: 400, overflow: 'vsv-not-admitted' } as const
  const withSeats = (change: object = {}): PathwayOptions => deepFreeze({ ...handCase, places: { seats: { ...seats, ...change } } })
  const fromBb: PathwayOptions = withSeats({ priority: [{ from: ['bb-4'] }] })

  it('give demand beside what is realised', () => {
    const result = run(pathway(fromBb))
    const year = (label: string) => placesOf(result, 'seats', label)
    expect(year('2021-2022')).toEqual({ places: 400, demand: near(558.75), realised: near(400), unmet: near(158.75), isClosed: false })
    // Half of the 400 stay, and 40 come from mbo-1.
    expect(year('2022-2023')).toMatchObject({ demand: near(240), realised: near(240), unmet: 0 })
  })

  it('tell apart who was refused and who found no place', () => {
    const result = run(pathway(fromBb))
    expect(admissionOf(result, { to: 'mbo-2' }, '2020-2021')).toEqual({
      applied: near(576),
      admitted: near(400),
      refused: near(176),
      refusedByInstitution: near(36),
      refusedForPlaces: near(140),
      refusedTo: { 'vsv-not-admitted': near(176) },
    })
    // In proportion where nobody goes first.
    const shared = admissionOf(run(pathway(withSeats())), { to: 'mbo-2' }, '2020-2021')
    expect(shared.admitted).toBeCloseTo((400 * 540) / 558.75, 6)
  })

  it('change what comes of the cohort', () => {
    // Into mbo-2 come 400, then 40, then 11.25, and a quarter of them leaves without a diploma.
    const [all] = pathwayOutcomes(run(pathway(fromBb)))
    expect(all).toMatchObject({ entered: near(1000), startkwalificatie: near(338.4375), onTheWay: 0 })
    expect(all?.vsv).toEqual({
      'no-bb-diploma': near(35),
      'not-admitted': near(45 + 158.75),
      'from-mbo-1': near(42),
      'from-mbo-2': near(112.8125),
    })
    expect(run(pathway(fromBb)).rewards['vsv']!.total).toBeCloseTo(393.5625, 9)
  })

  it('are a parameter, for scenarios and for draws', () => {
    const model = pathway(fromBb)
    const scenario = { name: 'a hundred more', layers: [{ parameter: 'places-seats', change: 'add', by: 100 }] } as const
    expect(placesOf(run(model, { scenario }), 'seats', '2021-2022')).toMatchObject({ places: 500, unmet: near(58.75) })
    const draws = runDraws(model, { draws: { 'places-seats': [400, 600] } })
    expect([...drawsOf(draws, 'startkwalificaties')]).toEqual([near(338.4375), near(457.5)])
  })

  it('may differ by year, and come back from JSON', () => {
    const places = { kind: 'from-cycle', values: { '2019-2020': 1000, '2021-2022': 400 } } as const
    const model = pathway({ ...handCase, places: { seats: { ...seats, places, priority: [{ from: ['bb-4'] }] } } })
    expect([...run(model).places['seats']!.places].slice(0, 3)).toEqual([1000, 1000, 400])
    expect(run(model).stocks).toEqual(run(pathway(fromBb)).stocks)
    expect(run(JSON.parse(JSON.stringify(model)) as typeof model)).toEqual(run(model))
  })

  it('change nothing where there is one for all', () => {
    const enough = run(pathway(withSeats({ places: 1000 })))
    expect(endOf(enough, 'startkwalificatie')).toBe(endOf(run(pathway(handCase)), 'startkwalificatie'))
  })
})

describe('a group that does not open below a minimum', () => {
  it('leaves its pupils in regular bb', () => {
    // A hundredth of 1,000 takes the vakmanschaproute: 10. All go on to leerjaar 4 with the others, so 900.
    const group = (least: number) => ({ of: ['vakmanschap-3'], places: 20, least, overflow: 'bb-3' }) as const
    const options = (least: number) => handCaseWith({ 'vakmanschap-share': 0.01 }, { places: { 'a group': group(least) } })
    const closed = run(pathway(options(12)))
    expect(placesOf(closed, 'a group', '2019-2020')).toMatchObject({ demand: near(10), realised: 0, unmet: near(10), isClosed: true })
    expect(stockOf(closed, 'bb-3', '2019-2020')).toBeCloseTo(1000, 9)
    expect(stockOf(closed, 'bb-4', '2020-2021')).toBeCloseTo(900, 9)
    const open = run(pathway(options(10)))
    expect(stockOf(open, 'vakmanschap-3', '2019-2020')).toBeCloseTo(10, 9)
    const scenario = { name: 'smaller groups', layers: [{ parameter: 'least-a group', change: 'replace', by: 8 }] } as const
    expect(stockOf(run(pathway(options(12)), { scenario }), 'vakmanschap-3', '2019-2020')).toBeCloseTo(10, 9)
  })
})

describe('the places of the options', () => {
  const pathsOf = (places: unknown) => errorOf(() => pathway({ ...handCase, places: places as never })).problems.map(({ path }) => path)

  it('are named where nothing can be made of them', () => {
    expect(pathsOf(400)).toEqual(['places'])
    expect(pathsOf({ 'a b': 400, seats: { of: ['mbo-2'], overflow: 'elsewhere' } })).toEqual(['places["a b"]', 'places.seats.places'])
    expect(pathway({ ...handCase, places: {} }).places).toEqual({})
  })

  it('are looked at by the check of the model', () => {
    const model = pathway({ ...handCase, places: { seats: { of: ['mbo-5' as 'mbo-2'], places: -1, overflow: 'elsewhere' } } })
    expect(errorOf(() => run(model)).problems.map(({ path }) => path)).toEqual(['places.seats.of[0]', 'places.seats.places'])
  })
})
