import type { Problem } from '../../core/errors.js'
import { step } from '../../core/problems.js'
import { evaluation, offsetOf, type Evaluation } from '../program/evaluate.js'
import type { LaneCapacity } from '../program/capacity-program.js'
import type { Weights } from '../program/counting.js'
import { shareTolerance, type LaneAdmission, type WrittenShare } from '../program/rows.js'
import { askedBy, type Lane, type Move, type Placed, type Program, type Variant } from '../program/program.js'

/** Larger people, amounts or weights are a mistake, and their products would leave the range of numbers. */
const [mostPeople, mostAmount, mostWeight] = [1e100, 1e100, 1e90]

/**
 * What is wrong with the numbers that a program comes to: shares outside 0 to 1, rows that do not add up to 1, fewer
 * people than none, what is not a number. Each is named once, with the first cycle in which it is so.
 *
 * @internal
 */
export function rangeProblems(program: Program, variants: readonly Variant[]): Problem[] {
  const found = new Map<string, Found>()
  const { graph, lanes, labels } = program
  const asked = (lane: Lane) => {
    return [...askedBy(lane), ...[...lane.shares, ...lane.rows.flat().flatMap(({ shares }) => shares)].map(({ node }) => node)]
  }
  const numbers = evaluation(graph, lanes.flatMap(asked), 1)
  for (let cycle = 0; cycle < labels.length; cycle += 1) {
    numbers.toCycle(cycle, () => new Float64Array(1))
    lanes.forEach((lane, index) => {
      lookAt(lane, { program, numbers, cycle, found, scenario: variants[index]?.scenario?.name })
    })
  }
  return [...found.values()].map(({ problem, cycles, scenario }) => {
    const under = scenario === undefined ? '' : ` with the scenario '${scenario}'`
    const others = cycles.size > 1 ? ` and ${cycles.size - 1} more` : ''
    const [first] = cycles
    return { ...problem, message: `${problem.message} in cycle '${labels[first!]}'${others}${under}` }
  })
}

interface Found {
  readonly problem: Problem
  /** The scenario in which it was found first. */
  readonly scenario: string | undefined
  readonly cycles: Set<number>
}

interface Look {
  readonly program: Program
  readonly numbers: Evaluation
  readonly cycle: number
  readonly found: Map<string, Found>
  readonly scenario: string | undefined
}

function lookAt(lane: Lane, look: Look): void {
  if (areSharedOut(lane, look)) for (const each of cycleOfStart(lane, look.cycle)) people(each, look)
  for (const admission of lane.admissions) applicants(lane, admission, look)
  for (const moves of lane.rows) rows(lane, moves, look)
  for (const capacity of lane.capacities) places(capacity, look)
  for (const { name, node } of lane.streams) {
    atClasses(lane, node, look, (share) => {
      if (outside(share)) note(look, step(step('streams', name), 'share'), `it comes to ${share}`, 'a share from 0 to 1')
    })
  }
  for (const { perState, perNewcomer, perMove } of lane.rewards) {
    for (const { node, path } of [...perState, ...perNewcomer, ...perMove]) {
      atClasses(lane, node, look, (amount) => {
        if (!(Math.abs(amount) <= mostAmount)) note(look, path, `it comes to ${amount}`, `a number from -${mostAmount} to ${mostAmount}`)
      })
    }
  }
  for (const { name, weights } of lane.rewards) weightsOfCycle(name, weights, look)
}

/** A discount at a rate near -1 over many cycles, or a weight of one's own, may be too large to multiply by. */
function weightsOfCycle(name: string, weights: Weights, look: Look): void {
  const { atStart, atEnd, moves, newcomers } = weights
  for (const weight of [atStart, atEnd, moves, newcomers].map((each) => each[look.cycle]!)) {
    if (Math.abs(weight) <= mostWeight) continue
    const expected = `at most ${mostWeight}`
    note(look, step('rewards', name), `an amount is weighted by ${weight}`, expected, 'Take a higher discount rate, or smaller weights')
  }
}

function cycleOfStart({ start, inflow }: Lane, cycle: number): readonly Placed[] {
  return cycle === 0 ? [...start, ...inflow] : inflow
}

function people({ node, path }: Placed, look: Look): void {
  const number = look.numbers.buffers[node]![0]!
  if (!(number >= 0)) note(look, path, `it comes to ${number}`, '0 or more')
  else if (number > mostPeople) note(look, path, `it comes to ${number}`, `at most ${mostPeople}`)
}

/** Whether the strata share out the start of the model, which is done once, and its inflow in this cycle. */
function areSharedOut({ shares }: Lane, look: Look): boolean {
  const before = look.found.size
  for (const table of look.cycle === 0 ? ['start', 'inflow'] : ['inflow']) {
    const given = shares.filter((share) => share.of === table)
    const numbers = given.map(({ node }) => look.numbers.buffers[node]![0]!)
    const wrong = given.filter((_, index) => outside(numbers[index]!))
    for (const { path, node } of wrong) note(look, path, `it comes to ${tidy(look.numbers.buffers[node]![0]!)}`, 'a share from 0 to 1')
    const sum = numbers.reduce((total, share) => total + share, 0)
    if (given.length === 0 || wrong.length > 0 || Math.abs(sum - 1) <= shareTolerance) continue
    note(look, 'strata', `the shares of the strata add up to ${tidy(sum)}`, 'exactly 1')
  }
  return look.found.size === before && !shares.some(({ path }) => look.found.has(path))
}

/** Every class that can have anybody in it by now. */
function atClasses({ entries, classes }: Lane, node: number, look: Look, visit: (number: number, entry: number, held: number) => void): void {
  const source = look.program.graph.nodes[node]!
  const most = Math.max(...classes)
  for (let entry = 0; entry < Math.min(entries, source.entries, look.cycle + 1); entry += 1) {
    for (let held = 0; held < Math.min(most, source.classes, look.cycle + 1); held += 1) {
      visit(look.numbers.buffers[node]![offsetOf(source, entry, held, 1)]!, entry, held)
    }
  }
}

/** Each row as it is written: what a series comes to may look sound where one of its rows is not. */
function rows(lane: Lane, moves: readonly Move[], look: Look): void {
  const written = moves.flatMap(({ shares }) => shares)
  for (const path of new Set(written.map((share) => share.row))) {
    row(lane, written.filter((share) => share.row === path), look)
  }
}

function row(lane: Lane, shares: readonly WrittenShare[], look: Look): void {
  let isWrong = false
  for (const { node, path, isRest } of shares) {
    atClasses(lane, node, look, (share) => {
      if (isRest || !outside(share)) return
      isWrong = true
      note(look, path, `it comes to ${tidy(share)}`, 'a share from 0 to 1')
    })
  }
  if (isWrong) return
  const rest = shares.find(({ isRest }) => isRest)
  if (rest === undefined) sums(lane, shares, look)
  else atClasses(lane, rest.node, look, (left) => {
    if (outside(left)) note(look, rest.row, `the shares add up to ${tidy(1 - left)}`, 'at most 1', 'Lower one of the shares')
  })
}

/** Those who are admitted, and those who are refused; who applies stands in the row of the admission. */
function applicants(lane: Lane, { admitted, refused, path }: LaneAdmission, look: Look): void {
  atClasses(lane, admitted, look, (share) => {
    if (outside(share)) note(look, step(path, 'admitted'), `it comes to ${tidy(share)}`, 'a share from 0 to 1')
  })
  rows(lane, refused, look)
}

function places({ name, places: node, least }: LaneCapacity, look: Look): void {
  const path = step('places', name)
  const number = look.numbers.buffers[node]![0]!
  people({ state: 0, node, path: step(path, 'places') }, look)
  if (least === undefined) return
  people({ state: 0, node: least, path: step(path, 'least') }, look)
  const smallest = look.numbers.buffers[least]![0]!
  if (smallest > number) note(look, step(path, 'least'), `it comes to ${smallest}, above the ${number} places`, 'at most as many as there are places')
}

function sums({ entries, classes }: Lane, shares: readonly WrittenShare[], look: Look): void {
  const { nodes } = look.program.graph
  const [{ row: path, isLast }] = shares as [WrittenShare]
  const most = Math.max(...shares.map(({ node }) => nodes[node]!.classes))
  for (let entry = 0; entry < Math.min(entries, look.cycle + 1); entry += 1) {
    for (let held = 0; held < Math.min(most, Math.max(...classes), look.cycle + 1); held += 1) {
      const sum = shares.reduce((total, { node }) => total + look.numbers.buffers[node]![offsetOf(nodes[node]!, entry, held, 1)]!, 0)
      if (isLast ? Math.abs(sum - 1) <= shareTolerance : sum <= 1 + shareTolerance) continue
      const hint = sum < 1 ? "Give one transition the share 'rest' to take what is left" : 'Lower one of the shares'
      note(look, path, `the shares add up to ${tidy(sum)}`, isLast ? 'exactly 1' : 'at most 1', hint)
    }
  }
}

function outside(share: number): boolean {
  return !(share >= -shareTolerance && share <= 1 + shareTolerance)
}

/** Ten digits hide the last bit of a sum such as 0.7 + 0.4. */
function tidy(number: number): number {
  return Number.isFinite(number) ? Number(number.toPrecision(10)) : number
}

function note({ found, cycle, scenario }: Look, path: string, message: string, expected: string, hint?: string): void {
  const before = found.get(path)
  if (before !== undefined) {
    before.cycles.add(cycle)
    return
  }
  const problem = { path, message, expected, ...(hint === undefined ? {} : { hint }) }
  found.set(path, { problem, scenario, cycles: new Set([cycle]) })
}
