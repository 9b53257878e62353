// Times the projection engine and the policy register: `npm run bench`. Machines differ and are noisy; compare the
// medians of one run with each other, before and after a change, and never across machines.
import { Bench } from 'tinybench'
import { models, policy, projection } from 'maatwerktrajecten'

/** A ring of states in which everybody stays or moves on, over a number of cycles. */
function ring(size: number, cycles: number): projection.CohortModel {
  const states = Array.from({ length: size }, (_, index) => `state-${index}`)
  const rows = states.map((state, index) => [state, { [states[(index + 1) % size]!]: 0.3, [state]: 'rest' }] as const)
  return {
    name: `ring of ${size}`,
    time: { cycle: 'step', count: cycles },
    states,
    start: { [states[0]!]: 1000 },
    transitions: Object.fromEntries(rows),
    rewards: { cost: { perState: { [states[1]!]: 10 }, discount: { rate: 0.03 } } },
  }
}

const small = projection.compile(ring(4, 75))
const large = projection.compile(ring(20, 75))
const long = projection.compile(ring(4, 750))
const bb = models.bbStream()

const bench = new Bench({ time: 500 })
  .add('run, 4 states, 75 cycles', () => projection.run(small))
  .add('run, 20 states, 75 cycles', () => projection.run(large))
  .add('run, 4 states, 750 cycles', () => projection.run(long))
  .add('check, compile and run the bb stream', () => projection.run(bb))
  .add('resolve one rule', () => policy.resolve('exams/vmbo-bb/rekentoets-counts', { validOn: '2016-05-01' }))
  .add('lint the register', () => policy.lint())

await bench.run()
console.table(
  bench.tasks.map(({ name, result }) => {
    const latency = 'latency' in result ? result.latency : undefined
    return { name, 'median, microseconds': latency === undefined ? '-' : (latency.p50 * 1000).toFixed(1) }
  }),
)
