import { addSchoolYears, type SchoolYear } from '../../core/school-year.js'
import type { VulnerableGroupCode } from '../../organisability/pillar.js'
import type { CohortModel } from '../../projection/model/model.js'
import type { Value } from '../../projection/model/value.js'
import { complementOf, minimumOf, productOf } from '../../projection/model/values.js'
import type { LossChannel } from '../pathway/channels.js'
import type { PathwayLoss, PathwayParameter, PathwayState } from '../pathway/codes.js'
import { pathway } from '../pathway/pathway.js'
import type { TrajectCode, TrajectEffects, TrajectGroup, TrajectOptions } from './options.js'

/**
 * The effect of the class on a channel of loss, as a parameter.
 *
 * @category Appraisals
 */
export type PreventsParameter = `prevents-${LossChannel}`

/** Where pupils of a traject are in the vmbo, and by which parameters each channel loses them. */
interface Route {
  readonly 3: PathwayState
  readonly 4: PathwayState
  readonly lost: Readonly<Record<LossChannel, readonly PathwayLoss[]>>
}

const regular: Route = {
  3: 'bb-3',
  4: 'bb-4',
  lost: {
    'no-bb-diploma': ['no-leerjaar-4', 'no-diploma'],
    'not-admitted': ['not-admitted'],
    'no-mbo-2-diploma': ['no-mbo-2-diploma'],
  },
}

/** Who reaches mbo-2 through mbo-1 is there with those of regular bb. */
const published: Readonly<Record<TrajectCode, Route>> = {
  leerwerktraject: {
    3: 'lwt-3',
    4: 'lwt-4',
    lost: {
      'no-bb-diploma': ['no-leerjaar-4', 'no-diploma-lwt'],
      'not-admitted': ['not-admitted-lwt'],
      'no-mbo-2-diploma': ['no-mbo-2-diploma', 'no-mbo-2-diploma-lwt'],
    },
  },
  'entree-in-vmbo': {
    3: 'entree-vmbo-3',
    4: 'entree-vmbo-4',
    lost: {
      'no-bb-diploma': ['no-leerjaar-4-entree'],
      'not-admitted': [],
      'no-mbo-2-diploma': ['no-mbo-2-diploma', 'no-mbo-2-diploma-entree'],
    },
  },
  vm2: {
    3: 'vakmanschap-3',
    4: 'vakmanschap-4',
    lost: {
      'no-bb-diploma': ['no-leerjaar-4', 'no-diploma-vakmanschap'],
      'not-admitted': ['not-admitted-vakmanschap'],
      'no-mbo-2-diploma': ['no-mbo-2-diploma', 'no-mbo-2-diploma-vakmanschap'],
    },
  },
}

/** Two years of vmbo, two of mbo-1 and three of mbo-2. */
const cyclesFrom = { 3: 7, 4: 6 } as const

/**
 * How many school years it takes until nobody of a class is on the way any more.
 *
 * @internal
 */
function cyclesOf({ leerjaar = 3 }: TrajectOptions): number {
  return cyclesFrom[leerjaar]
}

/** The year does not matter: the shares of the pathway are alike in all years. */
const first: SchoolYear = '2019-2020'

/**
 * The pathway of one class, with two strategies: `regular` and `traject`. The pathway tells pupils with and without
 * lwoo not apart, so that the class is one stratum, or none.
 *
 * @internal
 */
export function classModel(options: TrajectOptions, group?: readonly [VulnerableGroupCode, TrajectGroup]): CohortModel {
  const { pupils, leerjaar = 3, parameters, route } = options
  const prevents = preventsOf(options, group?.[1])
  const own = route === 'as-published' ? published[options.traject] : regular
  const { name, time, states, transitions, parameters: worked, strata } = pathway({
    effects: { vakmanschap: 0, leerwerktraject: 0, entreeInVmbo: 0 },
    first,
    last: addSchoolYears(first, cyclesOf(options) - 1),
    ...(parameters === undefined ? {} : { parameters }),
    ...(group === undefined ? {} : { groups: { [group[0]]: { share: 1, parameters: group[1].parameters } } }),
  })
  const split: Record<string, Value> =
    own === regular
      ? { [regular[leerjaar]]: pupils }
      : { [regular[leerjaar]]: productOf(pupils, complementOf('on-traject')), [own[leerjaar]]: productOf(pupils, 'on-traject') }
  return {
    ...{ name, time, states, transitions },
    parameters: { ...worked, 'joins-lwt': 0, 'joins-entree': 0, 'on-traject': 0, ...named(prevents) },
    start: split,
    ...(group === undefined ? {} : { strata: { [group[0]]: strata![group[0]]! } }),
    strategies: { regular: {}, traject: { 'on-traject': 1, ...lessLost(own) } },
  }
}

/** @internal */
export function preventsOf({ prevents }: TrajectOptions, group?: TrajectGroup): TrajectEffects {
  return group?.prevents ?? prevents
}

/**
 * The effects as parameters.
 *
 * @internal
 */
export function named(effects: TrajectEffects): Record<PreventsParameter, number> {
  const pairs = Object.entries(effects).map(([channel, effect]) => [`prevents-${channel}`, effect])
  return Object.fromEntries(pairs) as Record<PreventsParameter, number>
}

/** What the class makes of each share that is lost: in such a change the name of a parameter stands for what it was. */
function lessLost({ lost }: Route): Record<string, Value<PathwayParameter>> {
  const changes = (Object.keys(lost) as LossChannel[]).flatMap((channel) => {
    return lost[channel].map((parameter) => {
      const kept = complementOf<string>(`prevents-${channel}`)
      return [parameter, minimumOf<string>(1, productOf<string>(parameter, kept))] as const
    })
  })
  return Object.fromEntries(changes) as Record<string, Value<PathwayParameter>>
}
