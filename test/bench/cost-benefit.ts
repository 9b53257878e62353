// Times the cost-benefit engine: `npx tsx test/bench/cost-benefit.ts`. Machines differ and are noisy; compare the medians of
// one run with each other, before and after a change, and never across machines.
import { Bench } from 'tinybench'
import { costBenefit, uncertainty } from 'maatwerktrajecten'

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

const bench = new Bench({ time: 1000 })
  .add('acceptability and EVPI, 3 strategies, 10,000 draws, 100 thresholds', () => costBenefit.acceptability(strategies, thresholds))
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
