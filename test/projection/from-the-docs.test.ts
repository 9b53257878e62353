import { describe, expect, it } from 'vitest'
import { defineModel } from '../../src/projection/model/model.js'
import { run } from '../../src/projection/cohort/run.js'
import { drawsOf, runDraws } from '../../src/projection/draws/run-draws.js'
import * as v from '../../src/projection/model/values.js'

/** The model at the end of docs/cohort-models.md. */
const model = defineModel({
  name: 'a course for adults',
  time: { cycle: 'calendar-year', first: 2021, last: 2025 },
  states: ['course', 'home', 'dead'],
  age: 50,
  parameters: {
    mortality: v.bandsOf('age', [[50, 0.004], [53, 0.006]]),
    leaving: v.weibullRate('time-in-state', { shape: 1.5, scale: 4 }),
  },
  start: { course: 1000 },
  inflow: { course: { kind: 'from-cycle', values: { 2021: 0, 2022: 100 } } },
  transitions: {
    course: [{ dead: 'mortality' }, { home: v.probabilityOfRate('leaving'), course: 'rest' }],
    home: [{ dead: 'mortality' }, { course: 0.25, home: 'rest' }],
  },
  rewards: {
    cost: { perState: { course: 5000 }, perMove: { course: { home: 1200 } }, discount: { rate: 0.04 } },
    years: { perState: { course: 1, home: 1 }, discount: { rate: 0.015 } },
  },
  counting: 'average',
})

interface Group {
  readonly entered: number
  readonly state: 'course' | 'home'
  readonly since: number
  readonly people: number
}

/** The same by a plain loop over groups of people with one history. */
function byLoop() {
  const [totals, counts] = [{ cost: 0, years: 0 }, [] as { course: number; home: number }[]]
  let groups: Group[] = [{ entered: 0, state: 'course', since: 0, people: 1000 }]
  let dead = 0
  const leftOf: number[] = []
  for (let year = 0; year <= 5; year += 1) {
    if (year > 0 && year < 5) groups.push({ entered: year, state: 'course', since: year, people: 100 })
    const inState = (state: string) => groups.filter((each) => each.state === state).reduce((sum, { people }) => sum + people, 0)
    counts.push({ course: inState('course'), home: inState('home') })
    if (year === 5) break
    const next: Group[] = []
    let left = 0
    for (const group of groups) {
      const mortality = 50 + year - group.entered < 53 ? 0.004 : 0.006
      const alive = group.people * (1 - mortality)
      dead += group.people * mortality
      const held = year - group.since
      const hazard = ((held + 1) / 4) ** 1.5 - (held / 4) ** 1.5
      const moves = group.state === 'course' ? 1 - Math.exp(-hazard) : 0.25
      const to = group.state === 'course' ? 'home' : 'course'
      if (to === 'home') left += alive * moves
      next.push({ ...group, people: alive * (1 - moves) }, { ...group, state: to, since: year + 1, people: alive * moves })
    }
    leftOf.push(left)
    groups = next
  }
  for (let year = 0; year < 5; year += 1) {
    const [now, later] = [counts[year]!, counts[year + 1]!]
    totals.cost += ((5000 * (now.course + later.course)) / 2 + 1200 * leftOf[year]!) / 1.04 ** year
    totals.years += (now.course + now.home + later.course + later.home) / 2 / 1.015 ** year
  }
  return { ...totals, dead, course: counts[5]!.course }
}

describe('a model written from the docs: Weibull hazard, banded mortality, two discount rates, a cost on leaving', () => {
  const expected = byLoop()
  const near = (actual: number, by: number) => Math.abs(actual / by - 1)

  it('gives what a plain loop over groups of people gives', () => {
    const { rewards, stocks, columns } = run(model)
    const last = stocks.subarray(-columns.length)
    expect(near(rewards['cost']!.total, expected.cost)).toBeLessThan(1e-12)
    expect(near(rewards['years']!.total, expected.years)).toBeLessThan(1e-12)
    expect(near(last[0]!, expected.course)).toBeLessThan(1e-12)
    expect(near(last[2]!, expected.dead)).toBeLessThan(1e-12)
  })

  it('does so for many draws as well', () => {
    const totals = runDraws(model, { draws: {} })
    expect(near(drawsOf(totals, 'cost')[0]!, expected.cost)).toBeLessThan(1e-12)
    expect(near(drawsOf(totals, 'years')[0]!, expected.years)).toBeLessThan(1e-12)
  })

  it('gives the numbers that stand there', () => {
    expect(expected.cost).toBeCloseTo(21959337.99, 2)
    expect(expected.years).toBeCloseTo(5949.1638, 4)
    expect(expected.course).toBeCloseTo(771.157, 3)
    expect(expected.dead).toBeCloseTo(27.955, 3)
  })
})
