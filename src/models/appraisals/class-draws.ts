import { compile, type CompiledModel } from '../../projection/program/compile.js'
import { runDraws, type DrawsRun } from '../../projection/draws/run-draws.js'
import type { CohortModel } from '../../projection/model/model.js'

/**
 * What a class comes to in each draw and school year, under both strategies.
 *
 * @internal
 */
export interface ClassDraws {
  /** How many draws there are. */
  readonly draws: number
  /** How many school years. */
  readonly cycles: number
  /** Under each strategy. */
  readonly regular: ClassCounts
  readonly traject: ClassCounts
}

/**
 * People by draw and school year, at `draw * cycles + year`.
 *
 * @internal
 */
export interface ClassCounts {
  /** New vsv'ers at the end of the year. */
  readonly vsv: Float64Array
  /** New startkwalificaties at the end of the year. */
  readonly startkwalificaties: Float64Array
  /** Pupils in the vmbo in the year. */
  readonly vmbo: Float64Array
  /** Students in mbo-1 and mbo-2 in the year. */
  readonly mbo: Float64Array
  /** Who is at the end of all years in other education, or has work after mbo-1, by draw. */
  readonly elsewhere: Float64Array
}

/**
 * A class that can be counted for any draws of its parameters.
 *
 * @internal
 */
export function classCounter(model: CohortModel): (draws: Readonly<Record<string, ArrayLike<number>>>) => ClassDraws {
  const compiled: CompiledModel = compile(model)
  return (draws) => countsOf(runDraws(compiled, { draws, keep: 'stocks' }))
}

function countsOf(run: DrawsRun): ClassDraws {
  const of = (strategy: string) => {
    const at = run.variants.findIndex((variant) => variant.strategy === strategy)
    return countsIn(run, run.stocks![at]!)
  }
  return { draws: run.draws, cycles: run.labels.length, regular: of('regular'), traject: of('traject') }
}

function countsIn(run: DrawsRun, stocks: Float64Array): ClassCounts {
  const start = (pattern: RegExp) => peopleIn(run, stocks, pattern).perCycle
  const arrived = (pattern: RegExp) => peopleIn(run, stocks, pattern).arrivals
  return {
    vsv: arrived(/^vsv-/),
    startkwalificaties: arrived(/^startkwalificatie$/),
    vmbo: start(/^(bb|lwt|entree-vmbo|vakmanschap)-[34]$/),
    mbo: start(/^mbo-/),
    elsewhere: peopleIn(run, stocks, /^(elsewhere|work)$/).atEnd,
  }
}

/** People in some states: at the start of each school year, how many came in the year, and at the end of all. */
function peopleIn({ columns, labels, draws }: DrawsRun, stocks: Float64Array, pattern: RegExp) {
  const meant = columns.flatMap(({ state }, column) => (pattern.test(state) ? [column] : []))
  const [cycles, width] = [labels.length, columns.length]
  const perCycle = new Float64Array(draws * cycles)
  const arrivals = new Float64Array(draws * cycles)
  const atEnd = new Float64Array(draws)
  for (let draw = 0; draw < draws; draw += 1) {
    let before = 0
    for (let count = 0; count <= cycles; count += 1) {
      const from = (draw * (cycles + 1) + count) * width
      let people = 0
      for (const column of meant) people += stocks[from + column]!
      if (count > 0) arrivals[draw * cycles + count - 1] = people - before
      if (count < cycles) perCycle[draw * cycles + count] = people
      else atEnd[draw] = people
      before = people
    }
  }
  return { perCycle, arrivals, atEnd }
}

/**
 * One of many draws.
 *
 * @internal
 */
export function drawOf({ cycles, regular, traject }: ClassDraws, draw: number): ClassDraws {
  const of = (counts: ClassCounts): ClassCounts => {
    const part = (numbers: Float64Array) => numbers.subarray(draw * cycles, (draw + 1) * cycles)
    const { vsv, startkwalificaties, vmbo, mbo, elsewhere } = counts
    return {
      vsv: part(vsv),
      startkwalificaties: part(startkwalificaties),
      vmbo: part(vmbo),
      mbo: part(mbo),
      elsewhere: elsewhere.subarray(draw, draw + 1),
    }
  }
  return { draws: 1, cycles, regular: of(regular), traject: of(traject) }
}

/** A difference of less people than this is rounding. */
const rounding = 1e-9

/**
 * The one less the other, in people.
 *
 * @internal
 */
export function lessOf(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((number, at) => {
    const difference = number - other[at]!
    return Math.abs(difference) < rounding ? 0 : difference
  })
}
