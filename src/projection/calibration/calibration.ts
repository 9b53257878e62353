import { isMaatwerkError, throwProblems, type Problem } from '../../core/errors.js'
import { step } from '../../core/problems.js'
import { calibrationProblems, mostAmount } from './shape.js'
import { distanceFrom, modelledBy, type CalibrationTarget } from './targets.js'
import type { RunOptions } from '../program/compile.js'
import { leastSquares, type LeastSquares } from './least-squares.js'
import type { CohortModel } from '../model/model.js'
import { run, type CohortRun } from '../cohort/run.js'
import type { Scenario } from '../scenarios/scenario.js'
import { undetermined } from './undetermined.js'
import { withParameters } from '../model/with-parameters.js'

/**
 * What to calibrate, on what.
 *
 * @typeParam State - the names of the states
 * @typeParam Parameter - the names of the parameters
 * @category Calibration
 */
export interface CalibrationOptions<State extends string = string, Parameter extends string = string> {
  /** The parameters to estimate, each within its bounds. */
  readonly parameters: Readonly<Partial<Record<Parameter, ParameterRange>>>
  /** What was observed. */
  readonly targets: readonly CalibrationTarget<State>[]
  /** The strategy under which it was observed; the model as it stands when left out. */
  readonly strategy?: string
  /** The scenario under which it was observed; none when left out. */
  readonly scenario?: Scenario
}

/**
 * Where the search for a parameter starts, and what it keeps within.
 *
 * @category Calibration
 */
export interface ParameterRange {
  /** The first guess, within the bounds. */
  readonly start: number
  /** The lowest that it may become. */
  readonly min: number
  /** The highest that it may become. */
  readonly max: number
}

/**
 * Estimates of parameters, with what they leave unexplained. It is plain data.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Calibration
 */
export interface Calibration<Parameter extends string = string> {
  /** The estimates, frozen: what {@link withParameters} takes. */
  readonly values: Readonly<Partial<Record<Parameter, number>>>
  /** The estimates with their bounds. */
  readonly parameters: readonly CalibratedParameter[]
  /** Each target beside what the model makes of it, in the order they were given. */
  readonly targets: readonly CalibratedTarget[]
  /** The sum of the squared differences, each by its weight: what was made as small as possible. */
  readonly squaredError: number
  /**
   * Whether the search came to rest: no small change of the parameters within their bounds makes the error smaller.
   * There may be a better fit further away; other starts tell.
   */
  readonly converged: boolean
  /**
   * Groups of parameters that the targets do not tell apart. A parameter alone has no effect on them; of several
   * together, a change of one can be made up for by the others. Their estimates depend on the start.
   */
  readonly undetermined: readonly (readonly string[])[]
  /** How often the model was run. */
  readonly runs: number
}

/**
 * The estimate of one parameter.
 *
 * @category Calibration
 */
export interface CalibratedParameter extends ParameterRange {
  /** The name. */
  readonly name: string
  /** The estimate. */
  readonly value: number
  /** The bound that it lies on; absent for an estimate between them. */
  readonly bound?: 'min' | 'max'
}

/**
 * One target beside what the model makes of it.
 *
 * @category Calibration
 */
export interface CalibratedTarget {
  /** The target as it was given. */
  readonly target: CalibrationTarget
  /** What the model gives with the estimates. */
  readonly modelled: number
  /** Modelled less observed; 0 within bounds, and outside them the distance to the nearest one. */
  readonly residual: number
}

/**
 * Estimates parameters of a model from what was observed, by least squares within bounds.
 *
 * The sum of `weight * (modelled - observed)^2` over the targets is made as small as possible, with the method of
 * Levenberg and Marquardt. A target with bounds costs nothing inside them. The result depends on nothing but the model
 * and the options. Where a model cannot be run with some values inside the bounds, the search keeps away from them.
 *
 * @typeParam State - the names of the states
 * @typeParam Parameter - the names of the parameters
 * @param model - the model; it is not changed
 * @param options - the parameters with their bounds, and the targets
 * @returns the estimates, what they leave unexplained, and which of them the targets do not determine
 * @throws MaatwerkError `invalid-model` for a model that cannot be run, as it stands or with the starting values;
 *   `invalid-input`, naming every parameter and target that is wrong
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const model = projection.defineModel({
 *   name: 'two years of bb',
 *   time: { cycle: 'school-year', first: '2019-2020', last: '2020-2021' },
 *   states: ['bb3', 'bb4', 'left'],
 *   parameters: { promotion: 0.5 },
 *   start: { bb3: 17332 },
 *   transitions: { bb3: { bb4: 'promotion', left: 'rest' } },
 * })
 * const fit = projection.calibrate(model, {
 *   parameters: { promotion: { start: 0.5, min: 0, max: 1 } },
 *   targets: [{ stock: 'bb4', cycle: '2020-2021', value: 15932 }],
 * })
 * fit.values.promotion // ~> 0.919
 * fit.converged // => true
 * ```
 * @see {@link withParameters}, to use the estimates
 * @category Calibration
 */
export function calibrate<State extends string, Parameter extends string>(
  model: CohortModel<State, Parameter>,
  options: CalibrationOptions<NoInfer<State>, NoInfer<Parameter>>,
): Calibration<Parameter> {
  const asItStands = run(model as CohortModel, runOptionsOf(options))
  const problems = calibrationProblems(options, model.parameters ?? {}, asItStands)
  throwProblems('invalid-input', 'the calibration of a model', problems)
  const question = questionOf(model, options)
  const start = question.ranges.map(([, { start, min, max }]) => (start - min) / (max - min))
  const atStart = runAt(question, start)
  throwProblems('invalid-input', 'the calibration of a model', modelledProblems(question, atStart))
  question.grid = gridAround(atStart)
  const fit = leastSquares((point) => residualsAt(question, point), start, scaleOf(question, atStart))
  return calibrationOf(question, fit)
}

interface Question {
  readonly model: CohortModel
  readonly options: RunOptions
  readonly ranges: readonly [name: string, range: ParameterRange][]
  readonly targets: readonly CalibrationTarget[]
  /** How often the model was run. */
  runs: number
  /** The grid on which people are counted during the search. */
  grid?: number
}

function questionOf(model: CohortModel, options: CalibrationOptions): Question {
  const ranges = Object.entries(options.parameters as Readonly<Record<string, ParameterRange>>)
  return { model, options: runOptionsOf(options), ranges, targets: options.targets, runs: 0 }
}

function runOptionsOf(options: Pick<CalibrationOptions, 'strategy' | 'scenario'>): RunOptions {
  const { strategy, scenario } = options ?? {}
  return { ...(strategy === undefined ? {} : { strategy }), ...(scenario === undefined ? {} : { scenario }) }
}

/** The parameters at a point where 0 is the min of each and 1 the max. */
function valuesAt({ ranges }: Question, point: readonly number[]): Record<string, number> {
  return Object.fromEntries(
    ranges.map(([name, { min, max }], at) => [name, point[at] === 1 ? max : Math.min(min + point[at]! * (max - min), max)]),
  )
}

function runAt(question: Question, point: readonly number[], grid?: number): CohortRun {
  question.runs += 1
  const options = grid === undefined ? question.options : { ...question.options, grid }
  return run(withParameters(question.model, valuesAt(question, point)), options)
}

function residualsAt(question: Question, point: readonly number[]): Float64Array | undefined {
  const result = modelAt(question, point)
  if (result === undefined) return undefined
  const residuals = Float64Array.from(question.targets, (target) => {
    return Math.sqrt(target.weight ?? 1) * distanceFrom(target.value, modelledBy(result, target))
  })
  return residuals.every((each) => Math.abs(each) <= mostResidual) ? residuals : undefined
}

/** A run during the search; none where the values make no model. */
function modelAt(question: Question, point: readonly number[]): CohortRun | undefined {
  const { grid } = question
  const onGrid = grid === undefined ? undefined : unlessInvalid(() => runAt(question, point, grid))
  if (onGrid !== undefined) return onGrid
  const result = unlessInvalid(() => runAt(question, point))
  if (result !== undefined) question.grid = gridAround(result)
  return result
}

/**
 * A grid for the runs around one: where each run would have its own, a parameter that only sets how many people there are
 * elsewhere would seem to change every number by a rounding.
 */
function gridAround({ conventions }: CohortRun): number {
  return conventions.grid * 16
}

function unlessInvalid(make: () => CohortRun): CohortRun | undefined {
  try {
    return make()
  } catch (error) {
    if (isMaatwerkError(error) && error.code === 'invalid-model') return undefined
    throw error
  }
}

/** Larger residuals would have squares beyond the range of numbers. */
const mostResidual = 1e120

function modelledProblems({ targets }: Question, atStart: CohortRun): Problem[] {
  return targets.flatMap((target, index) => {
    const modelled = modelledBy(atStart, target)
    if (Math.abs(modelled) <= mostAmount) return []
    return [{ path: step('targets', index), message: `with the starting values it comes to ${modelled}`, expected: `at most ${mostAmount}` }]
  })
}

/** The size of what is compared, so that a difference can be told from rounding. */
function scaleOf({ targets }: Question, atStart: CohortRun): number {
  const squares = targets.map((target) => {
    const { value, weight = 1 } = target
    const ofValue = typeof value === 'number' ? Math.abs(value) : Math.max(Math.abs(value.min), Math.abs(value.max))
    return weight * Math.max(ofValue, Math.abs(modelledBy(atStart, target))) ** 2
  })
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) || 1
}

function calibrationOf(question: Question, { point, slopes, converged }: LeastSquares): Calibration {
  const values = Object.freeze(valuesAt(question, point))
  const names = question.ranges.map(([name]) => name)
  const result = runAt(question, point)
  const targets = question.targets.map((target) => {
    const modelled = modelledBy(result, target)
    return { target, modelled, residual: distanceFrom(target.value, modelled) }
  })
  return {
    values,
    parameters: question.ranges.map(([name, range], at) => {
      const bound = point[at] === 0 ? 'min' : point[at] === 1 ? 'max' : undefined
      return { name, value: values[name]!, ...range, ...(bound === undefined ? {} : { bound }) }
    }),
    targets,
    squaredError: targets.reduce((sum, { target, residual }) => sum + (target.weight ?? 1) * residual ** 2, 0),
    converged,
    undetermined: undetermined(slopes).map((group) => group.map((at) => names[at]!)),
    runs: question.runs,
  }
}
