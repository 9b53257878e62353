import type { CohortModel } from '../../../src/projection/model/model.js'
import type { Value } from '../../../src/projection/model/value.js'

const product = (...of: Value[]): Value => ({ kind: 'product', of })

const ten = Array.from({ length: 10 }, (_, at) => at)
const effects = [0.6, 0.65, 0.7, 0.7, 0.6, 0.8, 0.9, 1, 0.2, 0]

/** Ten states, 60 cycles, all moves but those out of the last; a policy that slows the moves into the ninth. */
export function tenStates(): CohortModel {
  const discount = { rate: 0.03 }
  const drawn = tenStatesNames.map((name, at) => [name, at < 90 ? 0.1 : 1] as const)
  const rows = ten.slice(0, 9).map((from) => {
    const shares = ten.map((to): [string, Value] => {
      if (to === from) return [`s${to}`, 'rest']
      return [`s${to}`, from < 8 && to === 8 ? product(`p_${from}_8`, 'factor') : `p_${from}_${to}`]
    })
    return [`s${from}`, Object.fromEntries(shares)] as const
  })
  return {
    name: 'w2',
    time: { cycle: 'step', count: 60 },
    states: ten.map((state) => `s${state}`),
    parameters: { ...Object.fromEntries(drawn), factor: 1 },
    strategies: { base: {}, policy: { factor: { kind: 'bands', by: 'time', from: [0, 5], values: [1, 'rr'] } } },
    start: { s0: 1 },
    transitions: Object.fromEntries(rows),
    rewards: {
      cost: { perState: Object.fromEntries(ten.slice(0, 9).map((state) => [`s${state}`, `c_${state}`])), discount },
      effect: { perState: Object.fromEntries(ten.map((state) => [`s${state}`, effects[state]!])), discount },
    },
    counting: 'trapezoid',
  }
}

/** The names of its parameters, in the order of a draw. */
export const tenStatesNames = [
  ...ten.slice(0, 9).flatMap((from) => ten.map((to) => `p_${from}_${to}`)),
  ...ten.slice(0, 9).map((state) => `c_${state}`),
  'rr',
]
