import { codeProblems, isRecord, listProblems, numberProblems, recordProblems, requiredProblems, throwFieldProblems, type FieldProblem } from '../../core/fields.js'
import type { Basis, Layer, Scenario } from '../../projection/scenarios/scenario.js'
import type { Counterproposal, FactorCode } from '../../register/factors/factor.js'
import type { PathwayParameter } from '../pathway/codes.js'
import { scenarioCounterproposals, scenarioFactors, type ScenarioPart } from './parts.js'

/**
 * How large a part of a scenario is taken to be, and when.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Scenarios
 */
export interface PartOptions<Parameter extends string = PathwayParameter> {
  /**
   * By how large a part the parameters change: 0.1 for a tenth more, or a tenth less where the direction is down; 0 or
   * more. The report gives no size, so there is no default.
   */
  readonly size: number
  /** Which way, only where the report does not say (`unclear`). */
  readonly direction?: 'up' | 'down'
  /** The first cycle in which it can hold; the rule decides when left out. */
  readonly from?: string
  /** The first cycle in which it does not hold any more. */
  readonly until?: string
  /** How many cycles people act on it before it holds; 0 when left out. */
  readonly leads?: number
  /** The strata in which it holds; all of them when left out. */
  readonly strata?: readonly string[]
  /** The parameters that it changes; those of the pathway when left out. */
  readonly parameters?: readonly Parameter[]
  /** What it rests on, where that is to be another rule. */
  readonly basis?: Basis
}

/**
 * The same for a range of sizes.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Scenarios
 */
export interface PartRangeOptions<Parameter extends string = PathwayParameter> extends Omit<PartOptions<Parameter>, 'size'> {
  /** The smallest and the largest size. */
  readonly size: {
    /** The smallest, 0 or more. */
    readonly low: number
    /** The largest. */
    readonly high: number
  }
}

/**
 * The scenarios at both ends of a range.
 *
 * @typeParam Parameter - the names of the parameters
 * @category Scenarios
 */
export interface PartRange<Parameter extends string = PathwayParameter> {
  /** With the smallest size. */
  readonly low: Scenario<Parameter>
  /** With the largest size. */
  readonly high: Scenario<Parameter>
}

/**
 * A factor of table 2 of the 2014 report as a scenario of a size that the caller gives. Bind it to the register with
 * {@link inForceOnly}, {@link withAdopted} or {@link withProposed}; run as it stands, it takes no notice of its rule.
 *
 * @typeParam Parameter - the names of the parameters
 * @param code - the factor
 * @param options - its size, and what else is to be another matter
 * @returns a scenario with one layer for each parameter
 * @throws MaatwerkError `invalid-input` without a size, for a fall of more than all, for a direction where the table has
 *   one or none where it has none
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const support = models.scenarios.factor('passend-onderwijs', { size: 0.2 })
 * support.layers[0]
 * // => {
 * //   parameter: 'lwt-share-leerjaar-3', change: 'multiply', by: 1.2,
 * //   basis: { rule: 'passend-onderwijs/zorgplicht', effect: 'PO-01' },
 * // }
 * ```
 * @category Scenarios
 */
export function factor<Parameter extends string = PathwayParameter>(code: FactorCode, options: PartOptions<Parameter>): Scenario<Parameter> {
  return scenarioOf(partOf(code, scenarioFactors()), options)
}

/**
 * A factor of table 2 at both ends of a range of sizes.
 *
 * @typeParam Parameter - the names of the parameters
 * @param code - the factor
 * @param options - its smallest and its largest size, and what else is to be another matter
 * @returns the two scenarios
 * @throws MaatwerkError `invalid-input` for what `factor` does not take either, and for a range the wrong way round
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const range = models.scenarios.factorRange('demography', { size: { low: 0.125, high: 0.25 } })
 * range.high.layers.map(({ parameter, by }) => [parameter, by]) // => [['entrants', 0.75]]
 * range.low.name // => 'demography (low)'
 * ```
 * @category Scenarios
 */
export function factorRange<Parameter extends string = PathwayParameter>(
  code: FactorCode,
  options: PartRangeOptions<Parameter>,
): PartRange<Parameter> {
  const part = partOf(code, scenarioFactors())
  throwFieldProblems(`the scenario part '${code}'`, rangeProblems(part, options))
  const { low, high } = options.size
  return {
    low: { ...scenarioOf(part, { ...options, size: low }), name: `${code} (low)` },
    high: { ...scenarioOf(part, { ...options, size: high }), name: `${code} (high)` },
  }
}

/**
 * What the schools of the 2014 report propose instead, as a scenario of a size that the caller gives: the part of the
 * pupils lost at the exams who would not be lost.
 *
 * @typeParam Parameter - the names of the parameters
 * @param code - the proposal
 * @param options - its size, 0 to 1, and what else is to be another matter
 * @returns a scenario with one layer for each parameter
 * @throws MaatwerkError `invalid-input` without a size from 0 to 1
 * @example
 * ```ts
 * import { models, projection } from 'maatwerktrajecten'
 *
 * const effects = { vakmanschap: 0, leerwerktraject: 0, entreeInVmbo: 0 }
 * const model = models.pathway({ effects, entrants: 1000, entry: 'once' })
 * // A fifth of those who fail at the exams would get through: that is for who runs it to say.
 * const scenario = models.scenarios.counterproposal('reconsider-2f', { size: 0.2 })
 * const [asIs, without2F] = [projection.run(model), projection.run(model, { scenario })]
 * projection.endOf(without2F, 'startkwalificatie') > projection.endOf(asIs, 'startkwalificatie') // => true
 * ```
 * @category Scenarios
 */
export function counterproposal<Parameter extends string = PathwayParameter>(
  code: Counterproposal['code'],
  options: PartOptions<Parameter>,
): Scenario<Parameter> {
  return scenarioOf(partOf(code, scenarioCounterproposals()), options)
}

function partOf<Code extends string>(code: Code, parts: readonly ScenarioPart<Code>[]): ScenarioPart<Code> {
  const codes = parts.map((part) => part.code)
  throwFieldProblems('a scenario part', [...requiredProblems({ code }, ['code'], ''), ...codeProblems(code, codes, 'code')])
  return parts.find((part) => part.code === code)!
}

function scenarioOf<Parameter extends string>(part: ScenarioPart, options: PartOptions<Parameter>): Scenario<Parameter> {
  throwFieldProblems(`the scenario part '${part.code}'`, partProblems(part, options))
  const { size, direction, parameters = part.parameters as readonly string[], basis = part.basis, ...when } = options
  const by = (direction ?? part.direction) === 'up' ? 1 + size : 1 - size
  return {
    name: part.code,
    layers: parameters.map((parameter): Layer<Parameter> => ({ parameter: parameter as Parameter, change: 'multiply', by, ...when, basis })),
  }
}

const optionNames = ['size', 'direction', 'from', 'until', 'leads', 'strata', 'parameters', 'basis']
const noSize = 'The report gives no size. Write what you assume, and run the model for a range of sizes'

function partProblems(part: ScenarioPart, options: unknown): FieldProblem[] {
  const size = isRecord(options) ? options['size'] : undefined
  const missing = requiredProblems({ size }, ['size'], '').map((problem) => ({ ...problem, hint: noSize }))
  return [...optionProblems(part, options), ...missing, ...numberProblems(size, 'size', 0, mostSize(part, options))]
}

/** A fall takes away all at most. */
function mostSize(part: ScenarioPart, options: unknown): number {
  const direction = isRecord(options) ? options['direction'] : undefined
  return (direction ?? part.direction) === 'down' ? 1 : 1e6
}

/** What is wrong with the options, but for the size. */
function optionProblems(part: ScenarioPart, options: unknown): FieldProblem[] {
  const { direction, parameters } = isRecord(options) ? options : {}
  const none = Array.isArray(parameters) && parameters.length === 0
  return [
    ...recordProblems(options, optionNames, ''),
    ...directionProblems(part, direction),
    ...(none ? [{ path: 'parameters', message: 'there are none', expected: 'at least one, or leave it out' }] : []),
    ...listProblems(parameters, 'parameters', (name, path) => nameProblems(name, path, parameters)),
  ]
}

/** A parameter that stands twice would be changed twice. */
function nameProblems(name: unknown, path: string, all: unknown): FieldProblem[] {
  if (typeof name !== 'string' || name === '') return [{ path, message: 'this is no text', expected: 'the name of a parameter' }]
  const isFirst = path === `parameters[${(all as readonly unknown[]).indexOf(name)}]`
  return isFirst ? [] : [{ path, message: 'this parameter stands here twice', expected: 'each parameter once' }]
}

function directionProblems({ direction: ofReport }: ScenarioPart, given: unknown): FieldProblem[] {
  const path = 'direction'
  if (ofReport === 'unclear') {
    if (given === undefined) return [{ path, message: 'the report does not say which way', expected: "'up' or 'down'" }]
    return codeProblems(given, ['up', 'down'], path)
  }
  if (given === undefined || given === ofReport) return []
  const hint = 'For the other direction write a layer of your own'
  return [{ path, message: `the report says '${ofReport}'`, expected: 'no other direction', hint }]
}

function rangeProblems(part: ScenarioPart, options: unknown): FieldProblem[] {
  const size = isRecord(options) ? options['size'] : undefined
  const others = optionProblems(part, options)
  if (!isRecord(size)) {
    return [...others, { path: 'size', message: 'this is not a range', expected: '{ low, high }', hint: noSize }]
  }
  const most = mostSize(part, options)
  const found = [
    ...recordProblems(size, ['low', 'high'], 'size'),
    ...requiredProblems(size, ['low', 'high'], 'size'),
    ...numberProblems(size['low'], 'size.low', 0, most),
    ...numberProblems(size['high'], 'size.high', 0, most),
  ]
  if (found.length > 0 || Number(size['low']) <= Number(size['high'])) return [...others, ...found]
  return [...others, { path: 'size', message: 'the range is the wrong way round', expected: 'a `low` that is not above `high`' }]
}
