import type { Evidence } from '../core/evidence.js'

/**
 * How far published forecasts of pupil numbers turned out to be off, by how many years ahead they looked.
 *
 * @category Streams
 */
export interface EnrolmentYardstick {
  /** Which forecasts: `public-prek-12` or `public-9-12`. */
  readonly id: 'public-prek-12' | 'public-9-12'
  /** What was forecast, in words. */
  readonly name: string
  /** The mean absolute error as a share of what happened, by lead in years: 0.003 for 0.3 per cent. */
  readonly meanAbsoluteError: Readonly<Record<number, number>>
  /** Where it was read. */
  readonly evidence: Evidence
}

/**
 * The accuracy of the enrolment forecasts of the National Center for Education Statistics of the United States, by
 * lead of 1 to 10 years: something to lay a back-test by lead beside. They are made by grade progression ratios with
 * exponential smoothing, and the errors are those of all past editions together.
 *
 * They are about a whole country. A small stream such as the leerwerktraject moves more, so that an error above these is
 * no sign of a bad method; the naive forecasts of a back-test are the nearer yardstick.
 *
 * @returns the yardsticks, the widest group first
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const [all] = models.enrolmentYardsticks()
 * all?.meanAbsoluteError[5] // => 0.013
 * ```
 * @category Streams
 */
export function enrolmentYardsticks(): EnrolmentYardstick[] {
  return [
    {
      id: 'public-prek-12',
      name: 'pupils of public elementary and secondary schools, United States',
      meanAbsoluteError: byLead(3, 6, 8, 11, 13, 15, 17, 19, 22, 25),
      evidence: {
        source: {
          document: 'NCES, Projections of Education Statistics to 2022',
          identifier: 'NCES 2014-051',
          at: 'table A-7, row United States (2013)',
        },
        grade: 'quoted',
        voice: 'statistics',
        note: 'An earlier edition has 2.6 per cent at a lead of ten years.',
      },
    },
    {
      id: 'public-9-12',
      name: 'pupils of grades 9 to 12 of public schools, United States',
      meanAbsoluteError: byLead(4, 7, 9, 11, 13, 16, 20, 23, 23, 22),
      evidence: {
        source: {
          document: 'NCES, Projections of Education Statistics to 2019',
          identifier: 'NCES 2011-017',
          at: 'table A-7, row United States (2010)',
        },
        grade: 'quoted',
        voice: 'statistics',
      },
    },
  ]
}

function byLead(...perThousand: readonly number[]): Record<number, number> {
  return Object.fromEntries(perThousand.map((each, index) => [index + 1, each / 1000]))
}
