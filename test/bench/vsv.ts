// Times the classification of a register of a million students: `npx tsx test/bench/vsv.ts`. Machines differ and are
// noisy: compare the medians of one run with the yardstick beside them, and never across machines.
import { vsv } from 'maatwerktrajecten'

const size = 1_000_000
const rounds = 7
const levels = ['entree', 'mbo-2', 'mbo-3', 'mbo-4'] as const

const students: vsv.Student[] = Array.from({ length: size }, (_, index) => ({
  bornOn: `${1990 + (index % 12)}-0${1 + (index % 9)}-${10 + (index % 19)}`,
  level: levels[index % 4],
  next: index % 3 === 0 ? 'none' : 'mbo',
  away: index % 50 === 0 ? 'emigrated' : 'no',
  diplomas: index % 5 === 0 ? [{ kind: 'mbo-1', obtainedOn: '2013-06-28' }] : [],
  workRegistered: index % 7 === 0 ? undefined : index % 2 === 0,
}))

const context = { schoolYear: '2012-2013' } as const
const outcomeOf = vsv.classifier(context)

/** What a loop costs that only reads every fact and compares a day. */
function yardstick(): number {
  let found = 0
  for (const { bornOn, next, away, diplomas } of students) {
    if (bornOn! > '1990-10-01' && next === 'none' && away === 'no' && diplomas!.length === 0) found++
  }
  return found
}

function classifyAll(): number {
  let found = 0
  for (const student of students) if (outcomeOf(student).outcome === 'vsv') found++
  return found
}

const tasks: Record<string, () => number> = {
  'yardstick: a loop over the facts': yardstick,
  'classifier, outcome and codes': classifyAll,
  'classifyRegister, counts per group': () => vsv.classifyRegister(students, context).groups.total!.outcomes.vsv,
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

console.table(
  Object.entries(tasks).map(([name, task]) => {
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now()
      task()
      return performance.now() - start
    })
    return { name, students: size, 'median, milliseconds': median(times).toFixed(0) }
  }),
)
