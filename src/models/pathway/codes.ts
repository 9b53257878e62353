/**
 * Where somebody on the pathway is, counted on 1 October.
 *
 * - `bb-3`, `bb-4`: the regular basisberoepsgerichte leerweg, leerjaar 3 and 4
 * - `lwt-3`, `lwt-4`: a leerwerktraject, which many join in leerjaar 4
 * - `entree-vmbo-3`, `entree-vmbo-4`: the assistentenopleiding or entreeopleiding within the vmbo
 * - `vakmanschap-3`, `vakmanschap-4`, `mbo-2-vakmanschap`: VM2, or the vakmanschaproute that followed it
 * - `mbo-1`: the entreeopleiding at the mbo
 * - `mbo-2`, `mbo-2-lwt`, `mbo-2-entree`: level 2 of the mbo, after bb or mbo-1, after a leerwerktraject, after an entree
 *   within the vmbo
 * - `vsv-no-bb-diploma`, `vsv-not-admitted`, `vsv-from-mbo-1`, `vsv-from-mbo-2`: out of education without a
 *   startkwalificatie, by where that happened
 * - `work`: out of the entreeopleiding at the mbo and not counted as vsv, since there is work
 * - `startkwalificatie`: with the diploma of mbo-2
 * - `elsewhere`: mbo-3 or mbo-4, or other education in the vo, where the model does not follow
 *
 * @category Pathway
 */
export type PathwayState = (typeof pathwayStates)[number]

/**
 * The states of the pathway, in the order of the route.
 *
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * models.pathwayStates.length // => 20
 * ```
 * @category Pathway
 */
export const pathwayStates = /* @__PURE__ */ Object.freeze([
  'bb-3',
  'bb-4',
  'lwt-3',
  'lwt-4',
  'entree-vmbo-3',
  'entree-vmbo-4',
  'vakmanschap-3',
  'vakmanschap-4',
  'mbo-1',
  'mbo-2',
  'mbo-2-lwt',
  'mbo-2-entree',
  'mbo-2-vakmanschap',
  'vsv-no-bb-diploma',
  'vsv-not-admitted',
  'vsv-from-mbo-1',
  'vsv-from-mbo-2',
  'work',
  'startkwalificatie',
  'elsewhere',
] as const)

/**
 * A number that goes into the pathway; each stands in {@link pathwayDefaults} with its source.
 *
 * @category Pathway
 */
export type PathwayInput =
  | 'lwoo-share'
  | 'lwt-share-leerjaar-3'
  | 'lwt-share-leerjaar-4'
  | 'entree-share-leerjaar-3'
  | 'entree-share-leerjaar-4'
  | 'vakmanschap-share'
  | 'bb-exam-pass'
  | 'lwt-exam-pass'
  | 'leerjaar-3-to-4'
  | 'leerjaar-4-to-diploma'
  | 'bb-to-mbo-1'
  | 'bb-to-mbo-2'
  | 'bb-to-out'
  | 'mbo-1-to-mbo-1'
  | 'mbo-1-to-mbo-2'
  | 'mbo-1-to-out'
  | 'mbo-2-result'
  | 'vsv-mbo-1'
  | 'vsv-mbo-2'
  | 'share-trend'
  | 'work-after-mbo-1'
  | 'work-after-mbo-2'
  | 'work-without-diploma'

/**
 * A share of those who could go on and are lost. These are what a scenario changes: each is worked out of the inputs and
 * stands by itself, so that a change of one leaves the others as they are. An input is no good place for a change in a
 * later year, since it says as well what was published of earlier ones.
 *
 * - `no-leerjaar-4`: of leerjaar 3, left before leerjaar 4; `no-leerjaar-4-entree` in an entree within the vmbo
 * - `no-diploma`, `no-diploma-lwt`, `no-diploma-vakmanschap`: of leerjaar 4, left without the diploma (in the
 *   vakmanschaproute, which has no vmbo exam: without getting through the year)
 * - `not-admitted`, `not-admitted-lwt`, `not-admitted-vakmanschap`: of those with the diploma, out of education in the
 *   year after it, for whatever reason
 * - `no-mbo-2-diploma`, `no-mbo-2-diploma-lwt`, `no-mbo-2-diploma-entree`, `no-mbo-2-diploma-vakmanschap`: of those who
 *   leave mbo-2, without its diploma
 *
 * @category Pathway
 */
export type PathwayLoss =
  | 'no-leerjaar-4'
  | 'no-leerjaar-4-entree'
  | 'no-diploma'
  | 'no-diploma-lwt'
  | 'no-diploma-vakmanschap'
  | 'not-admitted'
  | 'not-admitted-lwt'
  | 'not-admitted-vakmanschap'
  | 'no-mbo-2-diploma'
  | 'no-mbo-2-diploma-lwt'
  | 'no-mbo-2-diploma-entree'
  | 'no-mbo-2-diploma-vakmanschap'

/**
 * What {@link pathway} works out of the inputs on the way to its transitions.
 *
 * - `entrants`: pupils who enter leerjaar 3 in a year, in all trajects
 * - `bb-share-leerjaar-3`: what the maatwerktrajecten leave of leerjaar 3
 * - `joins-lwt`, `joins-entree`: of those who go on to leerjaar 4 of regular bb, who joins such a traject there
 * - `diploma-of-leavers`: of all who leave bb, those with the diploma
 * - `out-of-others`: of those who leave bb and enter neither mbo-1 nor mbo-2, who is out of education
 * - `mbo-2-of-diploma`: of those with the diploma, who enters mbo-2; `mbo-2-of-going-on`: of those who stay in education,
 *   and so, of all with the diploma, who applies to it
 * - `mbo-1-without-diploma`: of those without the diploma, who enters mbo-1
 * - `mbo-1-stays`: who stays in mbo-1, by the year in it; `mbo-1-leaves-to-mbo-2`, `mbo-1-leaves-out`: of who leaves it
 * - `vsv-of-mbo-1-out`: of those out of education after mbo-1, who counts as vsv; after an entree within the vmbo all do
 * - `mbo-2-leaving`: who leaves mbo-2 in a year, on average; `mbo-2-stays`: who stays, by the year in it
 * - `effect-lwt`, `effect-entree`, `effect-vakmanschap`: how many more of those who leave mbo-2 have the diploma
 *
 * @category Pathway
 */
export type PathwayStep =
  | 'entrants'
  | 'bb-share-leerjaar-3'
  | 'joins-lwt'
  | 'joins-entree'
  | 'diploma-of-leavers'
  | 'out-of-others'
  | 'mbo-2-of-diploma'
  | 'mbo-2-of-going-on'
  | 'mbo-1-without-diploma'
  | 'mbo-1-stays'
  | 'mbo-1-leaves-to-mbo-2'
  | 'mbo-1-leaves-out'
  | 'vsv-of-mbo-1-out'
  | 'mbo-2-leaving'
  | 'mbo-2-stays'
  | 'effect-lwt'
  | 'effect-entree'
  | 'effect-vakmanschap'

/**
 * The number of limited places that were given to {@link pathway} under a name, and the smallest group that they open for.
 *
 * @category Pathway
 */
export type PathwayPlacesParameter = `places-${string}` | `least-${string}`

/**
 * The name of a parameter of the pathway.
 *
 * @category Pathway
 */
export type PathwayParameter = PathwayInput | PathwayLoss | PathwayStep | PathwayPlacesParameter
