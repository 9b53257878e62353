import { addSchoolYears, type SchoolYear } from '../../core/school-year.js'
import type { Changes, CohortModel, Stratum } from '../../projection/model/model.js'
import type { Value } from '../../projection/model/value.js'
import { complementOf, productOf } from '../../projection/model/values.js'
import { pathwayPlaces, placesParameters } from './admission.js'
import { pathwayStates, type PathwayInput, type PathwayParameter, type PathwayState } from './codes.js'
import { pathwayDefaults } from './defaults.js'
import { assertPathwayOptions, type PathwayOptions } from './options.js'
import { workedOut } from './parameters.js'
import { pathwayRewards, pathwayRows } from './rows.js'

/**
 * The pathway from leerjaar 3 of vmbo-bb to a startkwalificatie or out of education without one, as a cohort model: through
 * regular bb, a leerwerktraject, an entree within the vmbo or the vakmanschaproute, and through mbo-1 and mbo-2.
 *
 * Each number comes from {@link pathwayDefaults}, and those that were published at different places are made to agree:
 * - The shares of those who leave bb are of all of them. By law, from 1 August 2014, mbo-2 asks for a diploma and mbo-1 is
 *   for who has none (WEB art. 8.2.1 and 8.1.1b). Who enters neither is out of education alike, with a diploma or without.
 * - In mbo-2, vsv per student and the jaarresultaat together say how many leave in a year.
 * - In mbo-1 nobody stays beyond two years, in mbo-2 beyond three. That is a choice of this model: the law lets refuse a
 *   third year in mbo-1 and forbids it not, and has mbo-2 last one or two years.
 *
 * Who leaves leerjaar 4 with the diploma and applies to mbo-2 is admitted or refused: `projection.admissionOf` tells how
 * many. With `places` it tells as well who found none, and `projection.placesOf` the demand beside what was realised.
 *
 * Every loss happens at the end of a school year. Who goes `elsewhere`, to mbo-3 or to other vo, is not followed, and
 * nobody comes back: both make a startkwalificatie rarer here than it is. Losses in leerjaar 3 are alike in all trajects,
 * and pupils of an entree within the vmbo go on like students of mbo-1, since nothing was published on them; but who of them
 * is out of education is a vsv'er with work as well, since a diploma of mbo-1 with work takes off leavers of the mbo alone.
 *
 * @param options - the effects, and what else to change
 * @returns a model with strata `lwoo` and `no-lwoo` and those of the groups; the stream `maatwerk`, its pupils in the vmbo;
 *   and as rewards, in people per year, `bb-diplomas`, `startkwalificaties`, `vsv` (new ones) and `in-work` (leavers who
 *   have work directly after)
 * @throws MaatwerkError `invalid-input`, naming each effect that is missing and all else that is wrong
 * @example
 * ```ts
 * import { models, projection } from 'maatwerktrajecten'
 *
 * // Of one cohort of a thousand, if maatwerk makes no difference to the diploma of mbo-2.
 * const effects = { vakmanschap: 0, leerwerktraject: 0, entreeInVmbo: 0 }
 * const run = projection.run(models.pathway({ effects, entrants: 1000, entry: 'once' }))
 * Math.round(projection.endOf(run, 'startkwalificatie')) // => 495
 * Math.round(projection.endOf(run, 'elsewhere')) // => 257
 *
 * models.pathway({} as models.PathwayOptions) // => throws 'invalid-input'
 * ```
 * @see {@link withoutLoss} to close a channel of loss
 * @category Pathway
 */
export function pathway(options: PathwayOptions): CohortModel<PathwayState, PathwayParameter> {
  assertPathwayOptions(options)
  const { first = firstYear, last = tenYearsAfter(first), places } = options
  const limited = places === undefined ? {} : { places: pathwayPlaces(places) }
  return {
    name: 'from vmbo-bb to a startkwalificatie',
    time: { cycle: 'school-year', first, last },
    states: pathwayStates,
    parameters: {
      ...inputsOf(options),
      ...workedOut(),
      ...effectsOf(options),
      entrants: entrantsOf(options, first),
      ...placesParameters(places ?? {}),
    },
    strata: strataOf(options),
    ...(options.start === undefined ? {} : { start: options.start }),
    inflow: {
      'bb-3': productOf<PathwayParameter>('entrants', 'bb-share-leerjaar-3'),
      'lwt-3': productOf<PathwayParameter>('entrants', 'lwt-share-leerjaar-3'),
      'entree-vmbo-3': productOf<PathwayParameter>('entrants', 'entree-share-leerjaar-3'),
      'vakmanschap-3': productOf<PathwayParameter>('entrants', 'vakmanschap-share'),
    },
    transitions: pathwayRows(),
    ...limited,
    streams: { maatwerk: { of: pathwayStates.filter((state) => maatwerk.test(state)), share: 1 } },
    rewards: pathwayRewards(),
  }
}

/** The pupils of maatwerktrajecten in the vmbo. */
const maatwerk = /^(lwt|entree-vmbo|vakmanschap)-[34]$/

/** The year of the counts that the shares of trajects rest on, and the pupils of leerjaar 3 in it. */
const firstYear: SchoolYear = '2019-2020'
const pupilsIn2019 = 17_332

function tenYearsAfter(first: SchoolYear): SchoolYear {
  return addSchoolYears(first, 10)
}

function inputsOf({ parameters = {} }: PathwayOptions): Record<PathwayInput, number> {
  const defaults = pathwayDefaults.filter(({ value, parameter }) => value !== undefined && !parameter.endsWith('-elsewhere'))
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined)
  return Object.fromEntries([...defaults.map(({ parameter, value }) => [parameter, value]), ...given]) as Record<PathwayInput, number>
}

function effectsOf({ effects }: PathwayOptions) {
  return {
    'effect-vakmanschap': effects.vakmanschap,
    'effect-lwt': effects.leerwerktraject,
    'effect-entree': effects.entreeInVmbo,
  }
}

function entrantsOf({ entrants = pupilsIn2019, entry = 'yearly' }: PathwayOptions, first: SchoolYear): Value<PathwayParameter> {
  const isOnce: Value<PathwayParameter> = { kind: 'from-cycle', values: { [first]: 1, [addSchoolYears(first, 1)]: 0 } }
  const people: Value<PathwayParameter> =
    typeof entrants === 'number'
      ? { kind: 'trend', value: entrants, anchoredIn: first, growth: 'share-trend' }
      : { kind: 'by-cycle', values: entrants }
  return entry === 'once' ? productOf(people, isOnce) : people
}

/** The groups that are set apart, and all others with and without lwoo. Of the groups lwoo is not known. */
function strataOf({ lwoo = {}, groups = {} }: PathwayOptions): Record<string, Stratum<PathwayState, PathwayParameter>> {
  const apart = Object.entries(groups).filter(([, given]) => given !== undefined)
  const others = 1 - apart.reduce((sum, [, { share }]) => sum + share, 0)
  const stratum = (share: Value<PathwayParameter>, parameters: Changes<PathwayParameter> = {}) => ({ share, parameters })
  return {
    lwoo: stratum(productOf<PathwayParameter>(others, 'lwoo-share'), lwoo.with),
    'no-lwoo': stratum(productOf<PathwayParameter>(others, complementOf('lwoo-share')), lwoo.without),
    ...Object.fromEntries(apart.map(([code, { share, parameters }]) => [code, stratum(share, parameters)])),
  }
}
