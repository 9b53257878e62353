import type { projection } from 'maatwerktrajecten'
import { tenStatesNames } from '../projection/models/ten-states.js'

export { tenStates } from '../projection/models/ten-states.js'

type Value = projection.Value

const product = (...of: Value[]): Value => ({ kind: 'product', of })
const sum = (...of: Value[]): Value => ({ kind: 'sum', of })
const chance = (of: Value): Value => ({ kind: 'probability-of-rate', of })

const w1Names = ['rHS1', 'rS1H', 'rS1S2', 'hrS1', 'hrS2', 'hrB', 'cH', 'cS1', 'cS2', 'cA', 'cB', 'uH', 'uS1', 'uS2', 'uA']
const w1Values = [0.15, 0.5, 0.105, 3, 10, 0.6, 2000, 4000, 15000, 12000, 13000, 1, 0.75, 0.5, 0.95]

/** Four states, 75 cycles, mortality by age; with time in the sick state where that is asked. */
export function sickSicker({ withTimeInState = false }: { readonly withTimeInState?: boolean }): projection.CohortModel {
  const progression: Value = withTimeInState ? { kind: 'weibull-rate', by: 'time-in-state', shape: 1.1, scale: 12.5 } : 'rS1S2'
  const treated = { progression: product('progression', 'hrB'), treatment: sum('cA', 'cB'), utility: 'uA' }
  const discount = { rate: 0.03 }
  return {
    name: 'w1',
    time: { cycle: 'step', count: 75 },
    states: ['H', 'S1', 'S2', 'D'],
    age: 25,
    parameters: {
      ...Object.fromEntries(w1Names.map((name, at) => [name, w1Values[at]!])),
      ...{ rHD: { kind: 'exponential', of: sum(-10, product(0.085, { kind: 'clock', clock: 'age' })) }, progression, treatment: 0, utility: 'uS1' },
    },
    strategies: withTimeInState ? { SoC: {}, A: { treatment: 'cA' }, B: { progression: treated.progression }, AB: treated } : { SoC: {}, AB: treated },
    start: { H: 1 },
    transitions: {
      H: [{ D: chance('rHD') }, { S1: chance('rHS1'), H: 'rest' }],
      S1: [{ D: chance(product('rHD', 'hrS1')) }, { H: chance('rS1H'), S2: chance('progression'), S1: 'rest' }],
      S2: [{ D: chance(product('rHD', 'hrS2')) }, { S2: 'rest' }],
    },
    rewards: {
      cost: { perState: { H: 'cH', S1: sum('cS1', 'treatment'), S2: sum('cS2', 'treatment') }, discount },
      effect: { perState: { H: 'uH', S1: 'utility', S2: 'uS2' }, discount },
    },
    counting: 'trapezoid',
  }
}

/** The draws of a workload, by parameter: those of a file with a row a draw, or some made here. */
export function workloadDraws(name: 'w1' | 'w2', count: number, matrix?: Float64Array): Record<string, Float64Array> {
  const names = name === 'w1' ? w1Names : tenStatesNames
  const made = (at: number, draw: number) => (name === 'w1' ? w1Values[at]! : at < 90 ? 0.08 : 1) * (0.95 + ((draw * 7 + at) % 11) / 110)
  return Object.fromEntries(names.map((each, at) => {
    return [each, Float64Array.from({ length: count }, (_, draw) => matrix?.[draw * names.length + at] ?? made(at, draw))]
  }))
}

/** A model of the size of a pathway: 20 states, 50 transitions, 2 strata, time in state on 6 states, 25 years. */
export function pathwayLike(count: number) {
  const states = Array.from({ length: 20 }, (_, at) => `s${at}`)
  const rows = states.slice(0, 16).map((state, at): [string, projection.Row] => {
    const share: Value = at < 6 ? { kind: 'bands', by: 'time-in-state', from: [0, 1, 2], values: ['p0', 'p1', 'p2'] } : `p${at % 5}`
    const on = { [states[at + 1]!]: share, [state]: 'rest' as const }
    return [state, at < 2 ? { ...on, s19: 'leave' } : { ...on, [states[Math.min(at + 3, 18)]!]: 'leave' }]
  })
  const names = ['p0', 'p1', 'p2', 'p3', 'p4', 'leave', 'grow']
  const model: projection.CohortModel = {
    name: 'pathway',
    time: { cycle: 'calendar-year', first: 2012, last: 2036 },
    states,
    parameters: { p0: 0.5, p1: 0.6, p2: 0.7, p3: 0.4, p4: 0.3, leave: 0.1, grow: 1 },
    strata: { with: { share: 0.4, parameters: { leave: product('leave', 0.8) } }, without: { share: 0.6 } },
    start: { s0: 1000 },
    inflow: { s0: product(1000, 'grow') },
    transitions: Object.fromEntries(rows),
    rewards: { cost: { perState: Object.fromEntries(states.map((state, at) => [state, at])), discount: { rate: 0.03 } } },
  }
  const scenarios = ['p0', 'p3', 'leave'].map((parameter): projection.Scenario => {
    return { name: `less ${parameter}`, layers: [{ parameter, change: 'multiply', by: 0.9, from: '2016' }] }
  })
  const draws = Object.fromEntries(names.map((name, at) => {
    const middle = (model.parameters as Record<string, number>)[name]!
    return [name, Float64Array.from({ length: count }, (_, draw) => middle * (0.9 + ((draw * 13 + at) % 17) / 85))]
  }))
  return { model, scenarios, draws }
}

/** A ring of states of any size, in which all shares change in every cycle. */
export function sized({ draws = 1000, cycles = 50, states = 20 }: { readonly draws?: number; readonly cycles?: number; readonly states?: number }) {
  const names = Array.from({ length: states }, (_, at) => `s${at}`)
  const share = product('on', { kind: 'exponential', of: product(-0.001, { kind: 'clock', clock: 'time' }) })
  const model: projection.CohortModel = {
    name: 'a ring',
    time: { cycle: 'step', count: cycles },
    states: names,
    parameters: { on: 0.3 },
    start: { s0: 1 },
    transitions: Object.fromEntries(names.map((state, at) => [state, { [names[(at + 1) % states]!]: share, [state]: 'rest' }])),
    rewards: { cost: { perState: { s0: 1 } } },
  }
  return { model, draws: { on: Float64Array.from({ length: draws }, (_, draw) => 0.2 + (draw % 9) / 30) } }
}
