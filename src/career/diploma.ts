import type { IsoDate } from '../core/calendar.js'

/**
 * A diploma, getuigschrift or other proof of Dutch secondary or vocational education.
 *
 * - `vmbo-bb` to `vmbo-tl`: the vmbo by leerweg, and the lbo, vbo or mavo before it;
 *   `vmbo-bb-leerwerktraject` is the bb diploma that names the leerwerktraject
 * - `havo`, `vwo`; `havo-vwo-3` is proof that the first three years of havo or vwo were completed
 * - `mbo-1` to `mbo-4`: the mbo by level; `mbo-1` is that of the assistent- or entreeopleiding
 * - `pro`: diploma or getuigschrift of the praktijkonderwijs
 * - `vso-arbeidsmarkt`, `vso-dagbesteding`: getuigschrift of special secondary education by its profile
 *
 * @category Careers
 */
export type DiplomaKind =
  | 'vmbo-bb'
  | 'vmbo-bb-leerwerktraject'
  | 'vmbo-kb'
  | 'vmbo-gl'
  | 'vmbo-tl'
  | 'havo'
  | 'vwo'
  | 'havo-vwo-3'
  | 'mbo-1'
  | 'mbo-2'
  | 'mbo-3'
  | 'mbo-4'
  | 'pro'
  | 'vso-arbeidsmarkt'
  | 'vso-dagbesteding'

/** All kinds, in the order of {@link DiplomaKind}. */
export const diplomaKinds: readonly DiplomaKind[] = [
  'vmbo-bb',
  'vmbo-bb-leerwerktraject',
  'vmbo-kb',
  'vmbo-gl',
  'vmbo-tl',
  'havo',
  'vwo',
  'havo-vwo-3',
  'mbo-1',
  'mbo-2',
  'mbo-3',
  'mbo-4',
  'pro',
  'vso-arbeidsmarkt',
  'vso-dagbesteding',
]

/**
 * A diploma that a person holds.
 *
 * @category Careers
 */
export interface Diploma {
  /** What kind of diploma it is. */
  readonly kind: DiplomaKind
  /** The day it was obtained. */
  readonly obtainedOn: IsoDate
}
