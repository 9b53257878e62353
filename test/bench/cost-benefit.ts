// Times the cost-benefit engine: `npx tsx test/bench/cost-benefit.ts`. Machines differ and are noisy; compare the medians of
// one run with each other, before and after a change, and never across machines.
import { Bench } from 'tinybench'
import { costBenefit, models, uncertainty } from 'maatwerktrajecten'

const draws = 10_000

/** Numbers from 0 to 1, repeatable. */
function numbers(stream: string): Float64Array {
  const { at } = uncertainty.randomNumbers(2014, stream)
  return Float64Array.from({ length: draws }, (_, draw) => at(draw))
}

const parameters = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`p${at}`, numbers(`p${at}`)]))
const lists = Object.values(parameters)
const strategies = ['regular', 'guided', 'small classes'].map((name, at) => ({
  name,
  cost: Float64Array.from({ length: draws }, (_, draw) => at * (800 + 400 * lists[at]![draw]!)),
  effect: Float64Array.from({ length: draws }, (_, draw) => at * (lists[5 + at]![draw]! + 0.2 * lists[10]![draw]! ** 2)),
}))
const thresholds = Array.from({ length: 100 }, (_, at) => 40 * at)
const netBenefits = costBenefit.netBenefitsAt(strategies, 1500)
const three = Array.from({ length: 3 }, (_, at) => `p${5 + at}`)

const assumed = <Value>(value: Value) => ({ value, evidence: 'assumption' }) as const
const entry = {
  code: 'teachers',
  what: 'teachers',
  amount: { eur: '73186.32' },
  payer: 'school',
  receiver: 'staff',
  form: 'cash',
  nature: 'real',
  period: '2014',
  evidence: { source: { document: 'Made up' }, grade: 'estimate' },
} as const
const traject = {
  traject: 'vm2',
  pupils: 18,
  prevents: { 'no-bb-diploma': 0, 'not-admitted': 0, 'no-mbo-2-diploma': 0 },
  budget: { traject: [[{ entries: [entry], unknown: [] }]], regular: [], priceLevel: 2014 },
  worth: {
    of: 'prevented-vsv',
    persistence: assumed(costBenefit.linearPath({ from: 1, to: 0.71, over: 10, years: 40 })),
    parts: [{ kind: 'participation', gap: assumed(0.25), wage: assumed(20_000) }],
    taxShare: assumed(0.25),
  },
  on: '2014-10-01',
  years: 40,
} as const

/** A two-strategy appraisal of the pathway, from draws to acceptability curve and value of perfect information. */
function appraisalOverDraws(): void {
  const drawn = models.appraisals.appraiseTrajectDraws(traject, {
    'prevents-no-mbo-2-diploma': lists[0]!,
    'prevents-no-bb-diploma': lists[1]!,
    'mbo-2-result': lists[2]!.map((number) => 0.72 + 0.06 * number),
    'leerjaar-4-to-diploma': lists[3]!.map((number) => 0.9 + 0.09 * number),
    'worth-factor': lists[4]!.map((number) => 0.5 + number),
  })
  costBenefit.acceptability(drawn.strategies.society!, thresholds.map((each) => 100 * each))
  costBenefit.decide(drawn.netBenefits.society!)
}

const bench = new Bench({ time: 1000 })
  .add('acceptability and EVPI, 3 strategies, 10,000 draws, 100 thresholds', () => costBenefit.acceptability(strategies, thresholds))
  .add('appraisal of a traject on the pathway, 10,000 draws, acceptability and EVPI', appraisalOverDraws)
  .add('decide, 3 strategies, 10,000 draws', () => costBenefit.decide(netBenefits))
  .add('convergence, 3 strategies, 10,000 draws', () => costBenefit.convergence(netBenefits))
  .add('EVPPI of each of 20 parameters, 10,000 draws', () => costBenefit.evppi(netBenefits, { parameters }))
  .add('EVPPI of a group of 3, 10,000 draws', () => costBenefit.evppi(netBenefits, { parameters, groups: { three } }))
  .add('nested EVPPI, 3 blocks of 40', () =>
    costBenefit.evppiNested(
      ({ a = 0, b = 0, c = 0 }) => ({ regular: 0, guided: a * b - 0.3 + 0.1 * c }),
      ['a', 'b', 'c'].map((name, at) => ({ name, count: 40, draws: { [name]: lists[at]!.slice(0, 40) } })),
    ),
  )

await bench.run()
console.table(
  bench.tasks.map(({ name, result }) => {
    const latency = 'latency' in result ? result.latency : undefined
    return { name, 'median, milliseconds': latency === undefined ? '-' : latency.p50.toFixed(1) }
  }),
)
