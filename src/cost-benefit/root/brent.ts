import { MaatwerkError, throwProblems, type Problem } from '../../core/errors.js'
import { shown } from '../../core/problems.js'
import { searchProblems } from './search-problems.js'

/**
 * Where a root is looked for, and how closely.
 *
 * @category Roots
 */
export interface RootSearch {
  /** The lower end of the bracket. */
  readonly low: number
  /** The upper end of the bracket, above the lower one. */
  readonly high: number
  /**
   * How far from the root the answer may lie, in the unit of the bracket; 1e-12 of the length of the bracket when left
   * out. About twice the rounding of the answer itself is always allowed for.
   */
  readonly tolerance?: number
  /** How many steps may be taken, each with one call of the function; 200 when left out. */
  readonly iterations?: number
}

/**
 * Where a function changes its sign.
 *
 * @category Roots
 */
export interface Root {
  /** The place, in the unit of the bracket. */
  readonly value: number
  /**
   * What the function gives there: close to 0, unless the function jumps over 0 there. See to it where costs come in
   * whole groups or staff in whole hours.
   */
  readonly residual: number
  /** How many steps were taken. */
  readonly iterations: number
}

/**
 * Finds where a function of one number is 0, between two numbers at which its signs differ.
 *
 * It is the method of Brent (1973, Algorithms for Minimization without Derivatives, chapter 4): interpolation where
 * that goes well, halving where it does not, so that it never leaves the bracket. A continuous function has a root
 * there; with several, one of them is found. What jumps from below 0 to above it, or the other way round, gives the
 * place of the jump.
 *
 * @param evaluate - the function; finite wherever it is called, within the bracket
 * @param search - the bracket, and how closely to look
 * @returns the place, what the function gives there, and the number of steps
 * @throws MaatwerkError `invalid-input` for a bracket that is none, for signs that do not differ at its ends, where the
 *   function gives something that is not finite, and where the steps do not suffice
 * @example
 * ```ts
 * import { costBenefit } from 'maatwerktrajecten'
 *
 * // A class costs 90,000 and brings in 7,500 for each pupil: from how many pupils does it pay for itself?
 * const root = costBenefit.findRoot((pupils) => 7_500 * pupils - 90_000, { low: 0, high: 30 })
 * root.value // ~> 12.000000
 *
 * costBenefit.findRoot((pupils) => 7_500 * pupils + 90_000, { low: 0, high: 30 }) // => throws 'invalid-input'
 * ```
 * @see {@link findRoots} for all of them
 * @category Roots
 */
export function findRoot(evaluate: (value: number) => number, search: RootSearch): Root {
  throwProblems('invalid-input', 'the search for a root', searchProblems(search, evaluate))
  const { low, high } = search
  const ends = [evaluate(low), evaluate(high)] as const
  throwProblems('invalid-input', 'the search for a root', endProblems(search, ends))
  return rootBetween(evaluate, search, ends)
}

/**
 * Narrows down a bracket of which the ends and the signs there have been checked.
 *
 * @internal
 */
export function rootBetween(
  evaluate: (value: number) => number,
  search: RootSearch,
  ends: readonly [number, number],
): Root {
  const { low, high, tolerance = (high - low) * 1e-12, iterations: most = 200 } = search
  const [best, other] = [
    { best: low, atBest: ends[0] },
    { other: high, atOther: ends[1] },
  ]
  let state = ordered({ ...best, ...other, last: high, atLast: ends[1], step: high - low, before: high - low })
  for (let iterations = 0; ; iterations += 1) {
    const allowed = 2 * Number.EPSILON * Math.abs(state.best) + tolerance / 2
    const half = (state.other - state.best) / 2
    if (Math.abs(half) <= allowed || state.atBest === 0)
      return { value: state.best, residual: state.atBest, iterations }
    if (iterations >= most) throw new MaatwerkError('invalid-input', 'the search for a root', [tooFew(most, state)])
    const { step, before } = nextStep(state, half, allowed)
    const value = state.best + (Math.abs(step) > allowed ? step : Math.sign(half) * allowed)
    const result = evaluate(value)
    throwProblems('invalid-input', 'the search for a root', finiteProblems(result, value))
    state = ordered({ ...state, last: state.best, atLast: state.atBest, best: value, atBest: result, step, before })
  }
}

/** The best estimate, the end across the root from it, and the estimate before; what the function gives there. */
interface State {
  readonly best: number
  readonly atBest: number
  readonly other: number
  readonly atOther: number
  readonly last: number
  readonly atLast: number
  /** The last step, and the one before. */
  readonly step: number
  readonly before: number
}

/** The root lies between the best and the other, and the best is the one where the function is closest to 0. */
function ordered(state: State): State {
  const across = Math.sign(state.atBest) === Math.sign(state.atOther) ? turned(state) : state
  if (Math.abs(across.atOther) >= Math.abs(across.atBest)) return across
  const { best, atBest, other, atOther } = across
  return { ...across, best: other, atBest: atOther, other: best, atOther: atBest, last: best, atLast: atBest }
}

/** The new estimate lies on the side of the old other end: the estimate before it is across the root. */
function turned(state: State): State {
  const step = state.best - state.last
  return { ...state, other: state.last, atOther: state.atLast, step, before: step }
}

/** By interpolation where that is well within the bracket and shrinks fast enough, else half of the bracket. */
function nextStep(state: State, half: number, allowed: number): Pick<State, 'step' | 'before'> {
  const halving = { step: half, before: half }
  if (Math.abs(state.before) < allowed || Math.abs(state.atLast) <= Math.abs(state.atBest)) return halving
  const [over, under] = state.last === state.other ? secant(state, half) : inverseQuadratic(state, half)
  // The step is over / under, towards the other end; both are made positive there.
  const numerator = Math.abs(over)
  const denominator = over > 0 ? -under : under
  const reach = Math.min(3 * half * denominator - Math.abs(allowed * denominator), Math.abs(state.before * denominator))
  return 2 * numerator < reach ? { step: numerator / denominator, before: state.step } : halving
}

function secant({ atBest, atLast }: State, half: number): readonly [number, number] {
  const ratio = atBest / atLast
  return [2 * half * ratio, 1 - ratio]
}

function inverseQuadratic({ best, atBest, last, atLast, atOther }: State, half: number): readonly [number, number] {
  const q = atLast / atOther
  const r = atBest / atOther
  const s = atBest / atLast
  return [s * (2 * half * q * (q - r) - (best - last) * (r - 1)), (q - 1) * (r - 1) * (s - 1)]
}

/** What is wrong with the ends of a bracket. */
function endProblems({ low, high }: RootSearch, [atLow, atHigh]: readonly [number, number]): Problem[] {
  const problems = [...finiteProblems(atLow, low), ...finiteProblems(atHigh, high)]
  if (problems.length > 0 || Math.sign(atLow) !== Math.sign(atHigh) || atLow === 0) return problems
  return [
    {
      path: 'search',
      message: `the bracket holds no change of sign: the function is ${atLow} at ${low} and ${atHigh} at ${high}`,
      expected: 'one end above 0 and the other below',
      hint: 'Widen the bracket, or look for all roots with findRoots',
    },
  ]
}

/**
 * What is wrong with what a function gives.
 *
 * @internal
 */
export function finiteProblems(result: unknown, at: number): Problem[] {
  if (typeof result === 'number' && Number.isFinite(result)) return []
  return [{ path: 'evaluate', message: `the function gives ${shown(result)} at ${at}`, expected: 'a finite number' }]
}

function tooFew(most: number, { best, other }: State): Problem {
  const between = `${Math.min(best, other)} and ${Math.max(best, other)}`
  return {
    path: 'search.iterations',
    message: `after ${most} steps the root is only known to lie between ${between}`,
    expected: 'more steps',
    hint: 'Allow more steps, or a larger tolerance',
  }
}
