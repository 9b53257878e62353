import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import { randomNumbers, seedProblems } from '../../uncertainty/random.js'
import { compiledFor, type CompiledModel, type RunOptions } from '../program/compile.js'
import { evaluation } from '../program/evaluate.js'
import type { CohortModel } from '../model/model.js'
import { entrantsOfPersons } from './entry.js'
import { livesOf, type Lives } from './lives.js'
import { blocksOf, rewardOf, type PersonsReward } from './rewards.js'
import { blockSize, type Decide, type PersonNow, type PersonsPart } from './world.js'
import { askedBy, type Lane } from '../program/program.js'
import { columnsOf, conventionsOf, type Column, type Conservation, type Conventions, type Edge } from '../cohort/run.js'
import type { Scenario } from '../scenarios/scenario.js'

/**
 * How persons are run.
 *
 * @typeParam State - the names of the states
 * @category Persons
 */
export interface PersonsOptions<State extends string = string> {
  /** How many persons there are, over the start and all inflow together; each stands for an equal part of all people. */
  readonly persons: number
  /** The seed of chance: the same seed gives the same persons and the same lives. */
  readonly seed: number
  /** The strategy to run; the model as it stands when left out. */
  readonly strategy?: string
  /** Layers on top of the model; none when left out. */
  readonly scenario?: Scenario
  /**
   * Decides where a person goes in a cycle. It is told where the draw leads, and may let that stand by giving nothing;
   * it may choose a transition that the model does not have. It must depend on nothing but what it is given. What you
   * know of each person you look up by its number; chance of your own comes from `uncertainty.randomNumbers`, by person
   * and cycle, so that parts and strategies stay comparable.
   */
  readonly decide?: (person: PersonNow<State>) => State | undefined
  /** Whether the history of each person is kept, for {@link historyOf}; not when left out. */
  readonly histories?: boolean
  /** Whether what each person brings is kept, for {@link comparePersons}; not when left out. */
  readonly amounts?: boolean
  /** The part of the persons to run; all of them when left out. Both are multiples of 1,000, but for the last part. */
  readonly part?: PersonsPart
}

/**
 * What becomes of persons.
 *
 * @typeParam State - the names of the states
 * @category Persons
 */
export interface PersonsRun<State extends string = string> {
  /** The name of the model. */
  readonly name: string
  /** The strategy that was run; absent for the model as it stands. */
  readonly strategy?: string
  /** The scenario that was run; absent for the model as it stands. */
  readonly scenario?: string
  /** How many persons there are in all, those of other parts included. */
  readonly persons: number
  /** The part that was run. */
  readonly part: PersonsPart
  /** How many people a person stands for. */
  readonly weight: number
  /** The columns of the arrays: the states, in each stratum in turn. */
  readonly columns: readonly Column<State>[]
  /** The label of each cycle. */
  readonly labels: readonly string[]
  /** Persons at the start of each cycle, and at the end of the last, by cycle and column. */
  readonly stocks: Float64Array
  /** The transitions, in the order of `flows`: those of the model, and those that were decided on besides. */
  readonly edges: readonly Edge[]
  /** Persons who made each transition in each cycle, by cycle and transition. */
  readonly flows: Float64Array
  /** Each reward. */
  readonly rewards: Readonly<Record<string, PersonsReward>>
  /**
   * The column of each person at each count: the start of each cycle, and the end of the last. By person and count: with
   * `counts = labels.length + 1`, that of person `p` at count `c` stands at `(p - part.from) * counts + c`; -1 before it
   * came in. Absent unless asked for.
   */
  readonly histories?: Int16Array
  /** How it was computed. */
  readonly conventions: PersonsConventions
  /** Whether every person is accounted for. */
  readonly conservation: Conservation
}

/**
 * The choices on which the numbers of persons depend.
 *
 * @category Persons
 */
export interface PersonsConventions extends Omit<Conventions, 'grid'> {
  /** The generator of chance. */
  readonly generator: 'philox4x32-10'
  /** The seed. */
  readonly seed: number
}

/**
 * Runs a model as so many persons with a seed: who moves is drawn for each by the same shares as of a cohort, so that
 * the numbers agree with {@link run} but for chance.
 *
 * The draw of a person in a cycle is the same in every strategy and scenario, so that they can be compared person by
 * person, see {@link comparePersons}. Persons are spread evenly over the start and the inflow, and are numbered in the
 * order in which they come in.
 *
 * @typeParam State - the names of the states
 * @param model - a model, or one that was compiled before; without limited places
 * @param options - the number of persons, the seed, and what may decide on them
 * @returns stocks and flows in persons, and rewards of all people with their standard error
 * @throws MaatwerkError `invalid-model`, with every problem of the model; `invalid-input` for wrong options, or a
 *   decision for a state that the model does not have
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const model = projection.defineModel({
 *   name: 'a year of bb',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['bb', 'diploma', 'left'],
 *   start: { bb: 20000 },
 *   transitions: { bb: { diploma: 0.9, left: 'rest' } },
 *   rewards: { diplomas: { perArrival: { diploma: 1 } } },
 * })
 * const { rewards } = projection.runPersons(model, { persons: 1000, seed: 1 })
 * Math.abs(rewards['diplomas']!.total - 18000) < 4 * rewards['diplomas']!.standardError // => true
 * ```
 * @category Persons
 */
export function runPersons<State extends string>(
  model: CohortModel<State> | CompiledModel,
  options: PersonsOptions<State>,
): PersonsRun<State> {
  throwProblems('invalid-input', 'a run of persons', optionProblems(options))
  const { persons, seed, histories = false } = options
  const { compiled, lane } = compiledFor(model, runOptionsOf(options))
  throwProblems('invalid-input', 'a run of persons', laneProblems(lane, histories))
  const { program } = compiled
  const part = options.part ?? { from: 0, count: persons }
  const { entrants, people } = entrantsOfPersons(program, lane, randomNumbers(seed, 'entry').at(0), persons, part)
  const columns = columnsOf(program)
  const decide = options.decide as Decide | undefined
  const lives = livesOf({
    ...{ program, lane, part, entrants, histories, columns, seed, decide },
    numbers: evaluation(program.graph, askedBy(lane), 1),
  })
  const weight = people / persons
  return {
    name: compiled.model.name,
    ...namesOf(options),
    ...{ persons, part, weight },
    columns: columns as Column<State>[],
    labels: program.labels,
    ...{ stocks: lives.stocks, edges: lives.edges, flows: lives.flows },
    rewards: rewardsOf(lane, lives, weight, options.amounts ?? false),
    ...(lives.histories === undefined ? {} : { histories: lives.histories }),
    conventions: { ...conventionsOf(compiled, lane), generator: 'philox4x32-10', seed },
    conservation: conservationOf(entrants.length, lives.stocks.subarray(program.labels.length * columns.length)),
  }
}

function runOptionsOf({ strategy, scenario }: Pick<PersonsOptions, 'strategy' | 'scenario'>): RunOptions {
  return { ...(strategy === undefined ? {} : { strategy }), ...(scenario === undefined ? {} : { scenario }) }
}

function namesOf({ strategy, scenario }: Pick<PersonsOptions, 'strategy' | 'scenario'>): Pick<PersonsRun, 'strategy' | 'scenario'> {
  return { ...(strategy === undefined ? {} : { strategy }), ...(scenario === undefined ? {} : { scenario: scenario.name }) }
}

function rewardsOf({ rewards }: Lane, { amounts }: Lives, weight: number, isKept: boolean): Record<string, PersonsReward> {
  return Object.fromEntries(rewards.map(({ name }, at) => {
    const own = amounts[at]!
    return [name, rewardOf(blocksOf(own), own.length, weight, isKept ? own : undefined)]
  }))
}

/**
 * The account of persons: who came in is who is present at the end.
 *
 * @internal
 */
export function conservationOf(entered: number, atEnd: Float64Array): Conservation {
  const present = atEnd.reduce((sum, persons) => sum + persons, 0)
  return { entered, present, difference: entered - present }
}

const optionNames = ['persons', 'seed', 'strategy', 'scenario', 'decide', 'histories', 'amounts', 'part']

function optionProblems(options: unknown): Problem[] {
  if (!isRecord(options)) {
    return [{ path: 'options', message: `${shown(options)} is not a set of options`, expected: 'an object with persons and a seed' }]
  }
  const { persons, seed, decide, part } = options
  const problems = [...unknownKeys(options, optionNames, 'options'), ...seedProblems(seed, 'options.seed')]
  if (decide !== undefined && typeof decide !== 'function') {
    problems.push({ path: 'options.decide', message: `${shown(decide)} is not a function`, expected: 'a function of a person' })
  }
  for (const name of ['histories', 'amounts']) {
    if (options[name] === undefined || typeof options[name] === 'boolean') continue
    problems.push({ path: step('options', name), message: `${shown(options[name])} is not a choice`, expected: 'true or false' })
  }
  if (typeof persons === 'number' && Number.isSafeInteger(persons) && persons >= 1) {
    return [...problems, ...partProblems(part, persons)]
  }
  const expected = 'a whole number, 1 or more'
  return [...problems, { path: 'options.persons', message: `${shown(persons)} is not a number of persons`, expected }]
}

function partProblems(part: unknown, persons: number): Problem[] {
  if (part === undefined) return []
  const { from, count } = (isRecord(part) ? part : {}) as { readonly from?: unknown; readonly count?: unknown }
  if (isPart(from, count, persons)) return []
  const expected = `a part of the ${persons} persons that begins and ends at a multiple of ${blockSize}`
  return [{ path: 'options.part', message: `${shown(count)} persons from ${shown(from)} is no such part`, expected }]
}

function isPart(from: unknown, count: unknown, persons: number): boolean {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(count)) return false
  const [first, number] = [from as number, count as number]
  const end = first + number
  return first >= 0 && number >= 1 && end <= persons && first % blockSize === 0 && (end % blockSize === 0 || end === persons)
}

/** More columns than this have no number in a history. */
const mostColumns = 0x7fff

function laneProblems({ capacities, rows }: Lane, histories: boolean): Problem[] {
  const problems: Problem[] = []
  if (capacities.length > 0) {
    const hint = 'Run it as a cohort: who gets a place depends on all others'
    problems.push({ path: 'places', message: 'persons cannot be run with limited places', expected: 'a model without them', hint })
  }
  if (histories && rows.length > mostColumns) {
    const expected = `a model of at most ${mostColumns} states and strata together`
    problems.push({ path: 'options.histories', message: `there are ${rows.length} columns`, expected })
  }
  return problems
}
