/**
 * The Sick-Sicker model of the DARTH group (time-independent and time-dependent cohort tutorials, 2023): healthy, sick,
 * sicker and dead, 75 yearly cycles from age 25, with treatments A and B.
 */
import { defineModel, type Changes, type Counting, type Reward } from '../../../src/projection/model/model.js'
import type { Value } from '../../../src/projection/model/value.js'
import * as v from '../../../src/projection/model/values.js'


/** What the variants of the model differ in. */
interface Variant {
  /** The mortality of the healthy, per year. */
  readonly mortality: Value
  /** The rate from sick to sicker, per year. */
  readonly progression?: Value
  /** Whether moves cost something: 1000 and 0.01 for becoming sick, 2000 for dying. */
  readonly moveRewards?: boolean
  readonly counting: Counting
  readonly discount?: Reward['discount']
}

/** `exp(-10 + 0.085 age)`, at the start of the cycle. */
export const gompertzMortality: Value = v.exponentialOf(v.sumOf(-10, v.productOf(0.085, v.clock('age'))))

/** The weights that the tutorial's code calls Simpson's 1/3: 1/3, then 2/3 and 4/3 in turn, and 1/3. */
export const tutorialWeights: Counting = {
  weights: Array.from({ length: 76 }, (_, index) => (index === 0 || index === 75 ? 1 / 3 : index % 2 === 1 ? 2 / 3 : 4 / 3)),
}

export function sickSicker({ mortality, progression = 0.105, moveRewards = false, counting, discount = { rate: 0.03 } }: Variant) {
  const treated: Changes = { treatmentCost: v.sumOf('costA', 'costB'), utilityS1: 'utilityTreated', rateS1S2: v.productOf('rateS1S2', 'ratioB') }
  const dying = { perMove: { H: { D: 2000, S1: 1000 }, S1: { D: 2000 }, S2: { D: 2000 } } }
  const parameters: Readonly<Record<string, Value>> = {
    ...{ rateHD: mortality, rateHS1: 0.15, rateS1H: 0.5, rateS1S2: progression, ratioS1: 3, ratioS2: 10, ratioB: 0.6 },
    ...{ costH: 2000, costS1: 4000, costS2: 15000, costA: 12000, costB: 13000, treatmentCost: 0 },
    ...{ utilityH: 1, utilityS1: 0.75, utilityS2: 0.5, utilityTreated: 0.95 },
  }
  return defineModel({
    name: 'sick-sicker',
    time: { cycle: 'step', count: 75 },
    states: ['H', 'S1', 'S2', 'D'],
    age: 25,
    parameters,
    strategies: {
      SoC: {},
      A: { treatmentCost: 'costA', utilityS1: 'utilityTreated' },
      B: { treatmentCost: 'costB', rateS1S2: v.productOf('rateS1S2', 'ratioB') },
      AB: treated,
    },
    start: { H: 1 },
    transitions: {
      H: [{ D: v.probabilityOfRate('rateHD') }, { S1: v.probabilityOfRate('rateHS1'), H: 'rest' }],
      S1: [
        { D: v.probabilityOfRate(v.productOf('rateHD', 'ratioS1')) },
        { H: v.probabilityOfRate('rateS1H'), S2: v.probabilityOfRate('rateS1S2'), S1: 'rest' },
      ],
      S2: [{ D: v.probabilityOfRate(v.productOf('rateHD', 'ratioS2')) }, { S2: 'rest' }],
    },
    rewards: {
      cost: {
        perState: { H: 'costH', S1: v.sumOf('costS1', 'treatmentCost'), S2: v.sumOf('costS2', 'treatmentCost') },
        ...(moveRewards ? dying : {}),
        discount,
      },
      qaly: {
        perState: { H: 'utilityH', S1: 'utilityS1', S2: 'utilityS2' },
        ...(moveRewards ? { perMove: { H: { S1: -0.01 } } } : {}),
        discount,
      },
      lifeYears: { perState: { H: 1, S1: 1, S2: 1 } },
    },
    counting,
  })
}

/** A rate from sick to sicker that rises with the time in the state, by Weibull: `(0.08 t)^1.1`. */
export const weibullProgression: Value = v.weibullRate('time-in-state', { shape: 1.1, scale: 12.5 })
