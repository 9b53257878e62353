import { projectedBbStream, projectedChanges, projectedMaatwerk, projectedVm2 } from '../figures/report-2014.js'
import { valueIn, type Bounds, type YearlySeries } from '../figures/figure.js'
import { stockOf, streamOf } from '../projection/cohort/look-up.js'
import { run } from '../projection/cohort/run.js'
import { bbStream } from './bb-stream.js'

/**
 * What the 2014 report's texts say about VM2, set against the method the report states.
 *
 * @category Report
 */
export interface Vm2Consistency {
  /** VM2 in 2023 as a part of VM2 in 2012, by the report's text: 2,400 of 2,750. */
  readonly stated: number
  /** The same by a constant share of a bb stream that follows births. */
  readonly byMethod: number
  /**
   * How many bb pupils 2012 must have had for the text to hold with a constant share, if bb stays at its 39,000 of
   * 2021 up to 2023, as the report says. From round numbers: good for two or three digits.
   */
  readonly bbNeededIn2012: number
  /** The report's own peak of the bb stream, which it cannot exceed. */
  readonly peak: number
  /** Whether text and method agree. */
  readonly consistent: boolean
}

/**
 * Checks the report's text on VM2 against its method, a constant share of the bb stream.
 *
 * They do not agree: with a constant share, VM2 can fall from 2,750 to 2,400 only if bb stood at about 44,700 in 2012,
 * above the peak of 44,100 that the same section gives for a later year. The report lets VM2 fall from 2012 on while bb
 * still rises.
 *
 * @returns both ratios, the bb stream that the text needs, and whether they agree
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const { stated, byMethod, bbNeededIn2012, consistent } = models.vm2Consistency()
 * stated // ~> 0.873
 * byMethod // ~> 0.943
 * Math.round(bbNeededIn2012) // => 44688
 * consistent // => false
 * ```
 * @category Report
 */
export function vm2Consistency(): Vm2Consistency {
  const [first, last] = [stated(projectedVm2, 2012), stated(projectedVm2, 2023)]
  const bb = run(bbStream())
  const byMethod = streamOf(bb, 'vm2', '2023-2024') / streamOf(bb, 'vm2', '2012-2013')
  const bbNeededIn2012 = (first * stated(projectedBbStream, 2021)) / last
  const peak = stated(projectedBbStream, 2015)
  return { stated: last / first, byMethod, bbNeededIn2012, peak, consistent: bbNeededIn2012 <= peak }
}

/**
 * The levels of leerwerktraject and assistentenopleiding that can be derived from the report, as bounds in pupils.
 *
 * @category Report
 */
export interface MaatwerkBands {
  /** Both together: all maatwerk of 2022 less VM2 of 2023 at the least; of 2014 less VM2 of 2012 at the most. */
  readonly together: Bounds
  /** Leerwerktraject, at the time of the report. */
  readonly leerwerktraject: Bounds
  /** Assistentenopleiding, at the peak: what leerwerktraject leaves of both together. */
  readonly assistentenopleiding: Bounds
  /** The fall over ten years, as a part, that leerwerktraject was derived with. */
  readonly fall: Bounds
}

/**
 * Derives what the report does not print: the level of leerwerktraject and assistentenopleiding.
 *
 * Together they are all maatwerk less VM2: 4,500 less 2,400 at the end, 5,200 less 2,750 at the peak. For
 * leerwerktraject the report gives a fall of 150 in ten years; as it follows the bb stream, its level is 150 divided by
 * the part by which the stream falls. That part is not printed either: it lies between the fall of births over the
 * ten years from 2014 and the fall of all maatwerk in the report's text. Only bands follow from this, no levels; as
 * the report's numbers are round, no more than two digits of them mean anything.
 *
 * @returns the bands, in pupils
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const bands = models.maatwerkBands()
 * bands.together // => { min: 2100, max: 2450 }
 * Math.round(bands.leerwerktraject.min) // => 1114
 * Math.round(bands.leerwerktraject.max) // => 1617
 * ```
 * @category Report
 */
export function maatwerkBands(): MaatwerkBands {
  const [peak, end] = [stated(projectedMaatwerk, 2014), stated(projectedMaatwerk, 2022)]
  const together = { min: end - stated(projectedVm2, 2023), max: peak - stated(projectedVm2, 2012) }
  const fall = { min: fallOfBirths(), max: (peak - end) / peak }
  const lost = -(projectedChanges.find((each) => each.of === 'leerwerktraject')!.change.value!)
  const leerwerktraject = { min: lost / fall.max, max: lost / fall.min }
  const rest = { min: together.max - leerwerktraject.max, max: together.max - leerwerktraject.min }
  return { together, leerwerktraject, assistentenopleiding: rest, fall }
}

/** The part by which the bb stream falls from 2014 to 2024, by births alone. */
function fallOfBirths(): number {
  const grades = ['leerjaar-3', 'leerjaar-4'] as const
  const bb = run(bbStream({ first: 2014, last: 2024 }))
  return 1 - stockOf(bb, grades, '2024-2025') / stockOf(bb, grades, '2014-2015')
}

function stated(series: YearlySeries, year: number): number {
  return valueIn(series, year).value!
}
