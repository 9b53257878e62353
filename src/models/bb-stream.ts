import { deepFreeze } from '../core/freeze.js'
import { throwProblems } from '../core/errors.js'
import type { Sourced } from '../core/evidence.js'
import { unknownKeys } from '../core/problems.js'
import { schoolYear } from '../core/school-year.js'
import { births as cbsBirths } from '../figures/births.js'
import { valueIn, type YearlySeries } from '../figures/figure.js'
import { projectedBbStream, projectedVm2, reportAt } from '../figures/report-2014.js'
import type { CohortModel, Stream } from '../projection/model/model.js'
import { stockOf } from '../projection/cohort/look-up.js'
import { run } from '../projection/cohort/run.js'
import { demographicStream, type DemographicStream, type Level } from './demographic-stream.js'

/**
 * The two upper years of bb.
 *
 * @category Streams
 */
export type BbGrade = 'leerjaar-3' | 'leerjaar-4'

/**
 * What to change in the projection of the bb stream. Left out, it is the report's own.
 *
 * @category Streams
 */
export interface BbStreamOptions {
  /** The first year, counted on 1 October; 2012 when left out. */
  readonly first?: number
  /** The last year, included; 2023 when left out. */
  readonly last?: number
  /** Pupils in leerjaar 3 and 4 together in one year; 44,100 in 2015, the report's peak, when left out. */
  readonly level?: Level
  /** How many years before leerjaar 3 pupils were born; 14 when left out. */
  readonly bornYearsBefore?: number
  /** The yearly growth of the share of each year of birth that enters bb: -0.04 for a fall of 4 %; 0 when left out. */
  readonly growth?: number
  /** Live births per year; those of CBS when left out. */
  readonly births?: YearlySeries
  /**
   * Groups as a share of the stream, by name. `maatwerk` and `vm2` are there unless you give your own: all
   * maatwerktrajecten at {@link maatwerkShare}, and VM2 at the share that makes it 2,750 in the report's own stream of
   * 2012. For leerwerktraject and assistentenopleiding the report gives no level, so there is none here.
   */
  readonly streams?: Readonly<Record<string, ShareOfStream>>
}

/**
 * A group as a share of the bb stream: constant, or growing from a year on by the same part each year.
 *
 * @category Streams
 */
export interface ShareOfStream {
  /** The share (0 to 1) in the year that is named, or in every year without a growth. */
  readonly share: number
  /** The yearly growth of the share; 0 when left out. */
  readonly growth?: number
  /** The year in which the share has its value; the first year of the stream when left out. */
  readonly year?: number
}

/**
 * The share of all maatwerktrajecten in the bb stream that reproduces the report's projection, as a fraction.
 *
 * The report does not print it. Its texts give 4,500 of 39,000 (0.115) at the end and almost 5,200 of 44,100 (at most
 * 0.118) at the peak; 0.116 lies between them and meets both.
 *
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * models.maatwerkShare.value // => 0.116
 * ```
 * @category Streams
 */
export const maatwerkShare: Sourced<number> = /* @__PURE__ */ deepFreeze({
  value: 0.116,
  evidence: {
    source: /* @__PURE__ */ reportAt('section 4.2, lines 862-866'),
    grade: 'derived',
    voice: 'researchers',
    approximate: true,
    note: 'Not printed: 4,500 of 39,000 and almost 5,200 of 44,100 lie on either side of it.',
  },
})

/**
 * The projection of the 2014 report (section 4.2) as a cohort model: bb leerjaar 3 and 4 follow the births of 14 and 15
 * years before, and maatwerktrajecten are a constant share of them. Policy plays no part in it, as in the report.
 *
 * The report used a model of DUO that is not public. From births alone the method reproduces its text: a peak of
 * 44,100 in 2015 and 39,000 in 2021 within 2 %, maatwerk just under 5,200 in 2014 and about 4,500 in 2022. What came of it
 * is another matter: give `growth` to let the share of bb fall as it did.
 *
 * @param options - what to change; nothing for the report's own projection
 * @returns a model with the states `leerjaar-3`, `leerjaar-4` and `left`, and the streams `maatwerk`, `vm2` and yours
 * @throws MaatwerkError `invalid-input`, naming each year of birth that is not known and each wrong number
 * @example
 * ```ts
 * import { models, projection } from 'maatwerktrajecten'
 *
 * const run = projection.run(models.bbStream())
 * Math.round(projection.stockOf(run, ['leerjaar-3', 'leerjaar-4'], '2015-2016')) // => 44100
 * Math.round(projection.stockOf(run, ['leerjaar-3', 'leerjaar-4'], '2021-2022')) // => 39485
 * Math.round(projection.streamOf(run, 'maatwerk', '2014-2015')) // => 5089
 * ```
 * @category Streams
 */
export function bbStream(options: BbStreamOptions = {}): CohortModel<BbGrade | 'left'> {
  throwProblems('invalid-input', 'the options of the bb stream', unknownKeys(options, optionNames, 'options'))
  const { first = 2012, last = 2023, bornYearsBefore = 14, growth = 0, births = cbsBirths } = options
  const shares = { maatwerk: { share: maatwerkShare.value }, vm2: { share: vm2Share() }, ...options.streams }
  const model = stream({ births, bornYearsBefore: [bornYearsBefore], level: options.level ?? peak(), growth, first, last })
  const streams = Object.entries(shares).map(([name, share]) => [name, streamOfBb(share, first)] as const)
  return { ...model, streams: Object.fromEntries(streams) }
}

const optionNames = ['first', 'last', 'level', 'bornYearsBefore', 'growth', 'births', 'streams']

const bb = ['leerjaar-3', 'leerjaar-4'] as const

function stream(of: Omit<DemographicStream<BbGrade>, 'name' | 'grades' | 'cycle'>): CohortModel<BbGrade | 'left'> {
  return demographicStream({ name: 'bb leerjaar 3 and 4', grades: bb, cycle: 'school-year', ...of })
}

/** The report's own peak. */
function peak(): Level {
  return { year: 2015, pupils: valueIn(projectedBbStream, 2015).value! }
}

/** The share that makes VM2 what the report says it was in 2012, in the report's own stream. */
function vm2Share(): number {
  const year = 2012
  const model = stream({ births: cbsBirths, bornYearsBefore: [14], level: peak(), first: year, last: year })
  return valueIn(projectedVm2, year).value! / stockOf(run(model), bb, schoolYear(year))
}

function streamOfBb({ share, growth = 0, year }: ShareOfStream, first: number): Stream<BbGrade> {
  if (growth === 0) return { of: bb, share }
  return { of: bb, share: { kind: 'trend', value: share, anchoredIn: schoolYear(year ?? first), growth } }
}
