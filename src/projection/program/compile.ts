import { MaatwerkError, throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, unknownKeys } from '../../core/problems.js'
import { examine } from '../checks/check.js'
import { evaluation } from './evaluate.js'
import { copyOf, isSameData } from './data.js'
import { snap } from '../moves/grid.js'
import type { CohortModel } from '../model/model.js'
import { programOf, type Lane, type Placed, type Program, type Variant } from './program.js'
import type { Scenario } from '../scenarios/scenario.js'

/**
 * A model that was checked and written out as a graph of numbers, to be run as often as needed. What is inside may
 * change with every version.
 *
 * @category Run
 */
export interface CompiledModel {
  /** A frozen copy of the model that it came from. */
  readonly model: CohortModel
  /** The label of each cycle. */
  readonly labels: readonly string[]
  /** The strategies and scenarios that it can be run with. */
  readonly variants: readonly RunVariant[]
}

/**
 * What a model is run with.
 *
 * @category Run
 */
export interface RunVariant {
  /** The strategy; absent for a model that is run as it stands. */
  readonly strategy?: string
  /** The scenario; absent for a model that is run as it stands. */
  readonly scenario?: string
}

/**
 * How a model is run.
 *
 * @category Run
 */
export interface RunOptions {
  /** The strategy to run, of those of the model; the model as it stands when left out. */
  readonly strategy?: string
  /** Layers on top of the model; none when left out. */
  readonly scenario?: Scenario
  /**
   * The smallest part of a person that is counted, a power of two such as `2 ** -32`. When left out it fits all people
   * of the model, future inflow included; name one for models that are to be compared to the last bit.
   */
  readonly grid?: number
}

/**
 * What to compile a model for.
 *
 * @category Run
 */
export interface CompileOptions {
  /** The strategies; all of the model when left out. */
  readonly strategies?: readonly string[]
  /** The scenarios, besides the model as it stands. */
  readonly scenarios?: readonly Scenario[]
}

/** The inside of a compiled model. */
export interface Compiled extends CompiledModel {
  readonly program: Program
  /** What it was written out for. */
  readonly chosen: readonly Chosen[]
  /** The same with parameters to be drawn, by their names. */
  readonly drawn: Map<string, { readonly compiled: Compiled; readonly mark: string }>
}

/**
 * Checks a model and writes it out. {@link run} does this by itself; compile once where one model is run many times.
 *
 * A run of a compiled model names a strategy and a scenario that it was compiled for. A scenario is recognised by what
 * it holds: another object with the same name and layers will do, and one with other layers is refused.
 *
 * @param model - the model; it is not changed, and later changes to it do not reach the compiled one
 * @param options - the strategies and scenarios it is for
 * @returns the compiled model
 * @throws MaatwerkError `invalid-model`, with every problem of the model at once
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const compiled = projection.compile({
 *   name: 'one step',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['in', 'out'],
 *   start: { in: 100 },
 *   transitions: { in: { out: 0.25, in: 'rest' } },
 * })
 * projection.endOf(projection.run(compiled), 'out') // => 25
 * ```
 * @category Run
 */
export function compile(model: CohortModel, options: CompileOptions = {}): CompiledModel {
  assertOptions(options, ['strategies', 'scenarios'])
  throwProblems('invalid-input', 'the options of a run', listProblems(options))
  const own = copyOf(model)
  const strategies = options.strategies ?? Object.keys((own as Partial<CohortModel> | undefined)?.strategies ?? {})
  const scenarios = [undefined, ...copyOf(options.scenarios ?? [])]
  const chosen = [undefined, ...strategies].flatMap((strategy) => scenarios.map((scenario) => ({ strategy, scenario })))
  return writeOut(own, chosen)
}

function listProblems({ strategies = [], scenarios = [] }: CompileOptions): Problem[] {
  return Object.entries({ strategies, scenarios }).flatMap(([name, given]: [string, unknown]) => {
    return Array.isArray(given) ? [] : [{ path: `options.${name}`, message: `${shown(given)} is not a list`, expected: 'a list' }]
  })
}

/** A strategy and a scenario to write a model out for. */
export interface Chosen {
  readonly strategy: string | undefined
  readonly scenario: Scenario | undefined
}

/**
 * Checks a model and writes it out for the variant of a run, unless that was done before; gives the place of its lane.
 *
 * @internal
 */
export function compiledFor(model: CohortModel | CompiledModel, options: RunOptions): { compiled: Compiled; lane: Lane } {
  assertOptions(options, ['strategy', 'scenario', 'grid'])
  const { strategy, scenario } = options
  const compiled = isCompiled(model) ? model : writeOut(model as CohortModel, [{ strategy, scenario }])
  const at = compiled.chosen.findIndex((each) => each.strategy === strategy && isSameData(each.scenario, scenario))
  if (at !== -1) return { compiled, lane: compiled.program.lanes[at]! }
  throw new MaatwerkError('invalid-input', 'a run', [notCompiledFor(options, compiled)])
}

function notCompiledFor({ strategy, scenario }: RunOptions, { variants }: Compiled): Problem {
  const name = (scenario as Partial<Scenario> | null | undefined)?.name
  if (name !== undefined && variants.some((each) => each.strategy === strategy && each.scenario === name)) {
    const message = `the scenario that was compiled as ${shown(name)} has other layers`
    const hint = 'Compile the model again for this scenario, or give it a name of its own'
    return { path: 'options.scenario', message, expected: 'the scenario as it was when the model was compiled', hint }
  }
  const message = 'the model was not compiled for this strategy and scenario'
  return { path: 'options', message, expected: `one of ${variants.map(nameOf).join('; ')}` }
}

/** An option that is misspelt would else be passed over, and another question answered than was asked. */
function assertOptions(options: unknown, known: readonly string[]): void {
  const problems = isRecord(options)
    ? unknownKeys(options, known, 'options')
    : [{ path: 'options', message: `${shown(options)} is not a set of options`, expected: 'an object' }]
  throwProblems('invalid-input', 'the options of a run', problems)
}

function nameOf({ strategy, scenario }: RunVariant): string {
  return [strategy ?? 'the model as it stands', ...(scenario === undefined ? [] : [scenario])].join(' with ')
}

function writeOut(model: CohortModel, chosen: readonly Chosen[]): Compiled {
  const { problems, program } = examine(model, variantsOf(chosen))
  throwProblems('invalid-model', subjectOf(model), problems)
  return writtenOut(model, program!, chosen)
}

/** A run has one scenario; what is compiled has a list of them. */
function variantsOf(chosen: readonly Chosen[]): Variant[] {
  const scenarios = [...new Set(chosen.map(({ scenario }) => scenario))].filter((scenario) => scenario !== undefined)
  const pathOf = (scenario: Scenario) => (chosen.length === 1 ? 'scenario' : `scenarios[${scenarios.indexOf(scenario)}]`)
  return chosen.map(({ strategy, scenario }) => {
    return { strategy, ...(scenario === undefined ? {} : { scenario, path: pathOf(scenario) }) }
  })
}

/**
 * Checks a model as it stands, and writes it out with some of its parameters to be drawn, with a mark of what was
 * written out. A model that was compiled before keeps what it was written out to, for the next run with the same draws.
 *
 * @param columnsOf - checks the draws, and gives them by the name of their parameter
 * @internal
 */
export function compiledForDraws(
  model: CohortModel | CompiledModel,
  options: { readonly strategies?: readonly string[]; readonly scenarios?: readonly Scenario[] },
  columnsOf: (model: CohortModel) => ReadonlyMap<string, unknown>,
): { readonly compiled: Compiled; readonly mark: string } {
  const whole = isCompiled(model) ? model : writeOut(model as CohortModel, chosenFor(model as CohortModel, options))
  if (isCompiled(model)) throwProblems('invalid-input', 'the options of a run', compiledProblems(options))
  const names = [...columnsOf(whole.model).keys()].sort()
  const key = JSON.stringify(names)
  const known = whole.drawn.get(key)
  if (known !== undefined) return known
  const ofStrategies = whole.chosen.filter(({ strategy }) => strategy !== undefined)
  const chosen = ofStrategies.length > 0 ? ofStrategies : whole.chosen
  const { program } = programOf(whole.model, variantsOf(chosen), new Set(names))
  const compiled = writtenOut(whole.model, program, chosen)
  const made = { compiled, mark: markOf([whole.model, chosen, names]) }
  whole.drawn.set(key, made)
  return made
}

function chosenFor(model: CohortModel, options: { readonly strategies?: readonly string[]; readonly scenarios?: readonly Scenario[] }): Chosen[] {
  const strategies = options.strategies ?? Object.keys((model as Partial<CohortModel> | undefined)?.strategies ?? {})
  return (strategies.length === 0 ? [undefined] : strategies).flatMap((strategy) => {
    return [undefined, ...(options.scenarios ?? [])].map((scenario) => ({ strategy, scenario }))
  })
}

function compiledProblems({ strategies, scenarios }: { readonly strategies?: readonly string[]; readonly scenarios?: readonly Scenario[] }): Problem[] {
  return Object.entries({ strategies, scenarios }).flatMap(([name, given]) => {
    if (given === undefined) return []
    return [{ path: `options.${name}`, message: 'a compiled model has its own', expected: `no ${name}`, hint: 'Name them in `compile`' }]
  })
}

/** A short mark that differs, but for chance, where what it is of differs: FNV-1a over 32 bits. */
function markOf(of: unknown): string {
  const text = JSON.stringify(of, (_, value: unknown) => (typeof value === 'function' ? String(value) : value))
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

function writtenOut(model: CohortModel, program: Program, chosen: readonly Chosen[]): Compiled {
  return {
    model,
    labels: program.labels,
    program,
    chosen,
    drawn: new Map(),
    variants: chosen.map(({ strategy, scenario }) => ({
      ...(strategy === undefined ? {} : { strategy }),
      ...(scenario === undefined ? {} : { scenario: scenario.name }),
    })),
  }
}

function subjectOf(model: unknown): string {
  const name = (model as Partial<CohortModel> | null | undefined)?.name
  return typeof name === 'string' && name !== '' ? `the cohort model '${name}'` : 'the cohort model'
}

function isCompiled(model: CohortModel | CompiledModel): model is Compiled {
  return typeof model === 'object' && model !== null && 'program' in model
}

/**
 * Everybody who enters a lane, and the grid on which people are counted: the one that is asked for, or the power of
 * two of which 2^52 steps reach all people. Sums and differences of people on the grid are exact in binary floating
 * point.
 *
 * @internal
 */
export function entrantsOf({ program }: Compiled, lane: Lane, asked: number | undefined): Entrants {
  const { start, inflow } = peopleOf(program, lane)
  const people = [...start, ...inflow].reduce((sum, number) => sum + number, 0)
  throwProblems('invalid-model', subjectOf(program.model), gridProblems(asked, people))
  const grid = asked ?? gridFor(people)
  return { start: start.map((each) => snap(each, grid)), inflow: inflow.map((each) => snap(each, grid)), grid }
}

/** Everybody who enters a lane. */
export interface Entrants {
  /** People before the first cycle, by state. */
  readonly start: Float64Array
  /** People flowing in, by cycle and state. */
  readonly inflow: Float64Array
  /** The smallest part of a person that is counted. */
  readonly grid: number
}

function peopleOf({ graph, labels }: Program, { start, inflow, rows }: Lane): Omit<Entrants, 'grid'> {
  const width = rows.length
  const numbers = evaluation(graph, [...start, ...inflow].map(({ node }) => node), 1)
  const people = { start: new Float64Array(width), inflow: new Float64Array(width * labels.length) }
  const put = (placed: readonly Placed[], into: Float64Array, at: number) => {
    for (const { state, node } of placed) into[at + state]! += numbers.buffers[node]![0]!
  }
  labels.forEach((_, cycle) => {
    numbers.toCycle(cycle, () => new Float64Array(1))
    if (cycle === 0) put(start, people.start, 0)
    put(inflow, people.inflow, cycle * width)
  })
  return people
}

function gridFor(people: number): number {
  return people === 0 ? 1 : 2 ** (Math.max(Math.ceil(Math.log2(people)), -970) - 52)
}

function gridProblems(grid: number | undefined, people: number): Problem[] {
  if (grid === undefined) return []
  if (!(grid > 0) || !Number.isInteger(Math.log2(grid))) {
    return [{ path: 'options.grid', message: `${shown(grid)} is not a grid`, expected: 'a power of two, such as 2 ** -32' }]
  }
  if (people / grid < Number.MAX_SAFE_INTEGER) return []
  return [{ path: 'options.grid', message: `the grid is too fine for ${people} people`, expected: `at least ${gridFor(people)}` }]
}
