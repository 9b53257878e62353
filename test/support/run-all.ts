/** All checks one after the other, also after one that fails; ends with the counts on a line of their own. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { root } from './entry-points.js'

interface Outcome {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly seconds: number
}

const zones = ['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland']
const reports = `${root}node_modules/.cache/maatwerktrajecten`

/** One check that passes or fails as a whole. */
function check(name: string, command: string): Outcome {
  const { ok, seconds } = run(name, command)
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds }
}

/** The tests of some vitest projects in one time zone, counted one by one. */
function tests(name: string, zone: string, projects: string[]): Outcome {
  const report = `${reports}/vitest.json`
  rmSync(report, { force: true })
  const chosen = projects.map((project) => `--project ${project}`).join(' ')
  const command = `vitest run ${chosen} --reporter=dot --reporter=json --outputFile.json=${report}`
  const { ok, seconds } = run(`${name}, ${zone}`, command, { TZ: zone })
  const counted = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Counts) : undefined
  const { numPassedTests: passed, numFailedTests } = counted ?? { numPassedTests: 0, numFailedTests: 0 }
  // A file that cannot be loaded holds no test that fails, yet the run does.
  const failed = ok ? numFailedTests : Math.max(numFailedTests, 1)
  return { name: `${name}, ${zone}`, passed, failed, seconds }
}

interface Counts {
  readonly numPassedTests: number
  readonly numFailedTests: number
}

function run(name: string, command: string, env: Record<string, string> = {}): { ok: boolean; seconds: number } {
  console.log(`\n--- ${name}: ${command.replaceAll(root, '')}`)
  const start = performance.now()
  const { status } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return { ok: status === 0, seconds: (performance.now() - start) / 1000 }
}

mkdirSync(reports, { recursive: true })
const outcomes = [
  check('lint', 'npm run --silent lint'),
  check('types', 'npm run --silent check:types'),
  check('layers', 'npm run --silent check:layers'),
  check('unused', 'npm run --silent check:unused'),
  tests('unit and examples', 'UTC', ['unit', 'types', 'examples', 'workshop']),
  ...zones.map((zone) => tests('unit', zone, ['unit'])),
  tests('packaging', 'UTC', ['packaging']),
  check('docs', 'npm run --silent docs'),
]

console.log()
for (const { name, passed, failed, seconds } of outcomes) {
  const state = failed === 0 ? 'ok    ' : 'FAILED'
  console.log(`${state} ${name.padEnd(26)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.toFixed(1).padStart(6)} s`)
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
