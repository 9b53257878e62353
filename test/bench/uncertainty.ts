// Times draws and quantiles of distributions: `npx tsx test/bench/uncertainty.ts`. One thread, warm; the median of five
// rounds. A million gamma draws are to take 250 ms at most. Machines differ and are noisy: compare within one run.
import { drawerOf, jointDrawerOf, quantileOf } from '../../src/uncertainty/distributions/prepared.js'
import type { Distribution, MultivariateDistribution } from '../../src/uncertainty/distributions/distribution.js'

const draws = 1_000_000
const out = new Float64Array(draws)
const place = { seed: 2014, stream: 'bench' }

/** The median of five rounds, in milliseconds. */
function median(work: () => void): number {
  work()
  const times = [1, 2, 3, 4, 5].map(() => {
    const begun = process.hrtime.bigint()
    work()
    return Number(process.hrtime.bigint() - begun) / 1e6
  })
  return times.sort((one, other) => one - other)[2]!
}

function report(what: string, work: () => void): void {
  console.log(`${what}: ${median(work).toFixed(0)} ms`)
}

function drawAll(distribution: Distribution): () => void {
  const draw = drawerOf(distribution, place)
  return () => {
    for (let index = 0; index < draws; index += 1) out[index] = draw(index)
  }
}

function quantiles(distribution: Distribution, count: number): () => void {
  const quantile = quantileOf(distribution)
  return () => {
    for (let index = 0; index < count; index += 1) out[index] = quantile((index + 0.5) / count)
  }
}

function drawRows(distribution: MultivariateDistribution, count: number): () => void {
  const write = jointDrawerOf(distribution, place)
  return () => {
    for (let index = 0; index < count; index += 1) write(index, out, 0)
  }
}

const gamma: Distribution = { kind: 'gamma', shape: 30, rate: 200 }
const beta: Distribution = { kind: 'beta', alpha: 12.6, beta: 50.4 }
report('1,000,000 gamma draws, shape 30 (at most 250)', drawAll(gamma))
report('1,000,000 gamma draws, shape 1 (at most 250)', drawAll({ kind: 'gamma', shape: 1, mean: 1701 }))
report('1,000,000 gamma draws, shape 0.3', drawAll({ kind: 'gamma', shape: 0.3, scale: 1 }))
report('1,000,000 normal draws', drawAll({ kind: 'normal', mean: 0, sd: 1 }))
report('1,000,000 beta draws', drawAll(beta))
report('100,000 gamma quantiles', quantiles(gamma, 100_000))
report('100,000 beta quantiles', quantiles(beta, 100_000))
report('100,000 rows of a Dirichlet of four', drawRows({ kind: 'dirichlet', alpha: [1251, 350, 116, 17] }, 100_000))
report(
  '100,000 rows of a multinomial of four',
  drawRows({ kind: 'multinomial', trials: 18, probabilities: [0.5, 0.3, 0.15, 0.05] }, 100_000),
)
