// Times the projection engine beside programs in C on the same draws: `npm run bench`, with the folder of the programs
// as an argument or in BENCH_YARDSTICKS. The folder holds w1.c, w2.c (compiled here), w1_1000.bin, w1_10000.bin and
// w2_1000.bin. Without it only our own times are printed, on draws made here. One thread, warm; the median of five
// rounds, each with the C program run right beside ours.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { projection } from 'maatwerktrajecten'
import { pathwayLike, sickSicker, sized, tenStates, workloadDraws } from './models.js'

const folder = process.argv[2] ?? process.env['BENCH_YARDSTICKS']
const programs = folder === undefined ? undefined : mkdtempSync(join(tmpdir(), 'yardsticks-'))

/** The shortest of some calls, in milliseconds: the one that was disturbed least. */
function shortest(work: () => void, calls: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let call = 0; call < calls; call += 1) {
    const begun = process.hrtime.bigint()
    work()
    least = Math.min(least, Number(process.hrtime.bigint() - begun) / 1e6)
  }
  return least
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}

interface Yardstick {
  readonly milliseconds: number
  readonly means: readonly number[]
}

/** Runs a C program on its thousand draws. */
function inC(name: 'w1' | 'w2'): Yardstick {
  const printed = execFileSync(join(programs!, name), ['1000', '31', '0'], { cwd: folder, encoding: 'utf8' })
  const means = /^means (.*)$/m.exec(printed)![1]!.split(' ').map(Number)
  return { milliseconds: Number(/min ([\d.]+)/.exec(printed)![1]) * 1000, means }
}

function build(name: 'w1' | 'w2'): void {
  execFileSync('gcc', ['-O3', '-o', join(programs!, name), join(resolve(folder!), `${name}.c`), '-lm'])
}

function matrixOf(file: string): Float64Array | undefined {
  if (folder === undefined) return undefined
  const bytes = readFileSync(join(folder, file))
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

function beside(name: 'w1' | 'w2', model: projection.CohortModel, most: number): void {
  const draws = workloadDraws(name, 1000, matrixOf(`${name}_1000.bin`))
  const compiled = projection.compile(model)
  const work = () => projection.runDraws(compiled, { draws })
  shortest(work, 15)
  const run = work()
  if (programs === undefined) {
    console.log(`${name}: ${medianOf([1, 2, 3, 4, 5].map(() => shortest(work, 9))).toFixed(2)} ms`)
    return
  }
  build(name)
  const rounds = [1, 2, 3, 4, 5].map(() => ({ ours: shortest(work, 25), c: inC(name) }))
  const ratio = medianOf(rounds.map(({ ours, c }) => ours / c.milliseconds))
  const ours = medianOf(rounds.map((round) => round.ours))
  console.log(`${name}: ${ours.toFixed(2)} ms, ${ratio.toFixed(2)} times C (at most ${most}); ${agreement(run, rounds[0]!.c.means)}`)
}

/** How far our means are from those printed: the cost of both strategies, then their effect. */
function agreement(run: projection.DrawsRun, means: readonly number[]): string {
  const found = [0, 1].flatMap((reward) => run.totals.map((totals) => {
    return totals.subarray(reward * run.draws, (reward + 1) * run.draws).reduce((sum, total) => sum + total, 0) / run.draws
  }))
  const furthest = Math.max(...found.map((mean, at) => Math.abs(mean / means[at]! - 1)))
  return `means agree to ${furthest.toExponential(1)}`
}

function tunnels(): void {
  const compiled = projection.compile(sickSicker({ withTimeInState: true }))
  const milliseconds = (strategies: number) => shortest(() => projection.runDraws(compiled, { draws: {} }), 200) / strategies
  milliseconds(4)
  console.log(`75 ages in a state: ${milliseconds(4).toFixed(3)} ms a strategy (at most 0.05)`)
}

function pathway(): void {
  const { model, scenarios, draws } = pathwayLike(1000)
  const compiled = projection.compile(model, { scenarios })
  const work = () => projection.runDraws(compiled, { draws })
  shortest(work, 3)
  console.log(`pathway of 20 states, 1,000 draws, 3 scenarios beside the base: ${shortest(work, 9).toFixed(1)} ms (below 100)`)
}

function memory(): void {
  const draws = workloadDraws('w1', 10_000, matrixOf('w1_10000.bin'))
  const compiled = projection.compile(sickSicker({}))
  const before = process.memoryUsage()
  projection.runDraws(compiled, { draws })
  const after = process.memoryUsage()
  const grown = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20
  console.log(`10,000 draws of w1: ${grown.toFixed(1)} MB above the baseline (at most 20), nothing collected in between`)
}

function growth(what: string, sizes: readonly number[], workOf: (size: number) => () => void): void {
  const times = sizes.map((size) => {
    const work = workOf(size)
    shortest(work, 5)
    return shortest(work, 15)
  })
  console.log(`${what} ${sizes.join(', ')}: ${times.map((time) => time.toFixed(2)).join(', ')} ms`)
}

memory()
beside('w1', sickSicker({}), 2)
beside('w2', tenStates(), 5)
tunnels()
pathway()
const runOf = (size: Parameters<typeof sized>[0]) => {
  const { model, draws } = sized(size)
  const compiled = projection.compile(model)
  return () => projection.runDraws(compiled, { draws })
}
growth('draws', [1000, 2000, 4000], (draws) => runOf({ draws }))
growth('cycles', [50, 100, 200], (cycles) => runOf({ cycles }))
growth('transitions', [40, 80, 160], (transitions) => runOf({ states: transitions / 2 }))
