import { describe, expect, it } from 'vitest'
import { channelLosses, lossChannels, withoutLoss, type LossChannel } from '../../../src/models/pathway/channels.js'
import { pathwayGroups } from '../../../src/models/pathway/groups.js'
import { pathwayOutcomes } from '../../../src/models/pathway/outcomes.js'
import { pathway } from '../../../src/models/pathway/pathway.js'
import { vulnerableGroups } from '../../../src/organisability/pillars.js'
import { endOf, stockOf } from '../../../src/projection/cohort/look-up.js'
import { run } from '../../../src/projection/cohort/run.js'
import { errorOf } from '../../support/error-of.js'
import { handCase } from './hand-case.js'

describe("the report's three channels of loss", () => {
  const model = pathway(handCase)
  const reached = (...closed: LossChannel[]) => endOf(run(model, { scenario: withoutLoss(...closed) }), 'startkwalificatie')

  // With all losses 720 diplomas and 610 in mbo-2. Without the first: 1,000 diplomas, 937.5 go on, 750 in mbo-2.
  // Without the second: 720 x 0.8 = 576, and 70 through mbo-1. Without the third everybody in mbo-2 gets the diploma.
  it('are closed one by one and together', () => {
    expect(reached()).toBeCloseTo(457.5, 9)
    expect(reached('no-bb-diploma')).toBeCloseTo(750 * 0.75, 9)
    expect(reached('not-admitted')).toBeCloseTo(646 * 0.75, 9)
    expect(reached('no-mbo-2-diploma')).toBeCloseTo(610, 9)
    expect(reached('no-bb-diploma', 'not-admitted')).toBeCloseTo(800 * 0.75, 9)
    expect(reached('no-bb-diploma', 'no-mbo-2-diploma')).toBeCloseTo(750, 9)
    expect(reached('not-admitted', 'no-mbo-2-diploma')).toBeCloseTo(646, 9)
    expect(reached('no-bb-diploma', 'not-admitted', 'no-mbo-2-diploma')).toBeCloseTo(800, 9)
  })

  // Joint: 800 - 457.5. Alone: 105, 27, 152.5, together 284.5, so 58 above them.
  // The first: (2 x 105 + (600 - 484.5) + (750 - 610) + 2 x 154) / 6, and so on.
  it('cost what closing them brings, with their interaction', () => {
    const { base, together, effect, interaction, factors } = channelLosses(model)
    expect([base, together, effect, interaction]).toEqual([457.5, 800, 342.5, 58].map((people): unknown => expect.closeTo(people, 9)))
    expect(factors.map(({ name }) => name)).toEqual(Object.keys(lossChannels))
    expect(factors.map(({ alone }) => alone)).toEqual([105, 27, 152.5].map((people): unknown => expect.closeTo(people, 9)))
    expect(factors.map(({ onTop }) => onTop)).toEqual([154, 50, 200].map((people): unknown => expect.closeTo(people, 9)))
    expect(factors.map(({ part }) => part * 6)).toEqual([773.5, 227.5, 1054].map((people): unknown => expect.closeTo(people, 8)))
  })

  it('lose nobody where they are closed, whatever the effects are', () => {
    const harmful = pathway({ effects: { vakmanschap: -0.1, leerwerktraject: -0.2, entreeInVmbo: 0.1 } })
    const vsv = (channel: LossChannel) => pathwayOutcomes(run(harmful, { scenario: withoutLoss(channel) }))[0]!.vsv
    expect(vsv('not-admitted')['not-admitted']).toBe(0)
    expect(vsv('no-mbo-2-diploma')['from-mbo-2']).toBe(0)
    // Left is who does not get through an entree within the vmbo.
    const noVmbo = run(harmful, { scenario: withoutLoss('no-bb-diploma') })
    const started = run(pathway({ ...handCase, parameters: { 'entree-share-leerjaar-3': 0, 'entree-share-leerjaar-4': 0 } }), {
      scenario: withoutLoss('no-bb-diploma'),
    })
    expect(endOf(noVmbo, 'vsv-no-bb-diploma')).toBeGreaterThan(0)
    expect(endOf(started, 'vsv-no-bb-diploma')).toBe(0)
  })

  it('can be closed from a year on, and change nothing before', () => {
    const { name, layers } = withoutLoss('no-bb-diploma')
    const later = { name, layers: layers.map((layer) => ({ ...layer, from: '2022-2023' })) }
    const yearly = pathway({ ...handCase, entry: 'yearly' })
    const [before, after] = [run(yearly), run(yearly, { scenario: later })]
    expect(stockOf(after, 'bb-4', '2022-2023')).toBe(stockOf(before, 'bb-4', '2022-2023'))
    expect(stockOf(after, 'bb-4', '2023-2024')).toBeCloseTo(1000, 9)
  })

  it('are changed each by itself', () => {
    const plain = pathway({ effects: handCase.effects })
    const parts = lossChannels['no-mbo-2-diploma'].map((parameter) => ({ parameter, change: 'multiply' as const, by: 0.5 }))
    // Of those who leave mbo-2 0.26 are lost; the four parts halve that once, and not twice.
    const lost = (layers: typeof parts) => pathwayOutcomes(run(plain, { scenario: { name: 'half', layers } }))[0]!
    const [all, one, none] = [lost(parts), lost(parts.slice(0, 1)), lost([])]
    const inMbo2 = none.startkwalificatie + none.vsv['from-mbo-2']
    expect(none.vsv['from-mbo-2'] / inMbo2).toBeCloseTo(0.26, 9)
    expect(all.vsv['from-mbo-2'] / inMbo2).toBeCloseTo(0.13, 9)
    expect(one.vsv['from-mbo-2']).toBeGreaterThan(all.vsv['from-mbo-2'])
  })

  it('are three: another is refused', () => {
    expect(Object.keys(lossChannels)).toHaveLength(3)
    expect(errorOf(() => withoutLoss('no-placement' as never)).problems[0]?.path).toBe('channels[0]')
  })
})

describe('the vulnerable groups', () => {
  it('are those of the report, without a number', () => {
    expect(pathwayGroups.map(({ code }) => code)).toEqual(vulnerableGroups.map(({ code }) => code))
    expect(pathwayGroups.every(({ evidence }) => evidence.voice === 'vmbo')).toBe(true)
  })

  it('are set apart by what the caller assumes of them', () => {
    const groups = {
      'loses-diploma-or-admission': { share: 0.1, parameters: { 'not-admitted': 0.5 } },
      'specific-need-without-placement': { share: 0.05, parameters: {} },
    }
    const result = run(pathway({ ...handCase, groups }))
    const [all, ...strata] = pathwayOutcomes(result)
    expect(strata.map(({ stratum, entered }) => [stratum, entered])).toEqual([
      ['lwoo', expect.closeTo(0.85 * 420, 9)],
      ['no-lwoo', expect.closeTo(0.85 * 580, 9)],
      ['loses-diploma-or-admission', expect.closeTo(100, 9)],
      ['specific-need-without-placement', expect.closeTo(50, 9)],
    ])
    // 72 of 100 have the diploma, and half of them are not admitted; of the others 0.0625.
    expect(strata[2]?.vsv['not-admitted']).toBeCloseTo(36, 9)
    expect(strata[3]?.vsv['not-admitted']).toBeCloseTo(2.25, 9)
    expect(all?.entered).toBeCloseTo(1000, 9)
  })

  it('cannot be more than all', () => {
    const all = { share: 0.6, parameters: {} }
    const groups = { 'loses-diploma-or-admission': all, 'zijwindgevoelig-among-heavier': all }
    expect(errorOf(() => pathway({ ...handCase, groups })).problems[0]?.path).toBe('groups')
  })
})
