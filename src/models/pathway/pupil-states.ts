import { deepFreeze } from '../../core/freeze.js'
import type { PupilState, PupilStates } from '../pupil-states.js'
import type { PathwayState } from './codes.js'

const vmbo: PupilState = { part: 'bovenbouw-vmbo' }
const mbo2: PupilState = { level: 'mbo-2' }
const outside: PupilState = {}

/**
 * What each state of the {@link pathway} means for the rules: the table that {@link pupilDecisions} and
 * {@link vsvOfPersons} ask for.
 *
 * - Pupils of a leerwerktraject, an entree within the vmbo and the vakmanschaproute are in leerjaar 3 or 4 of the vmbo
 *   until they go to the mbo, as the count of vsv has it.
 * - Who is out of the entreeopleiding with `work` has its diploma and is registered as working: without either, the rule
 *   from 2012-2013 on counts him as vsv'er. In the years before it counts him in any case.
 * - The `startkwalificatie` is the diploma of mbo-2; who has it and stays in education is not followed.
 * - Who is `elsewhere` is in vo or mbo, and not known is where. So he meets a duty and is no vsv'er in the year in which he
 *   goes there; in later years no count has him.
 *
 * The model has no diploma of bb in its states, since who is in mbo-2 came with one or through mbo-1. No rule of leerplicht
 * or vsv asks for it.
 *
 * @example
 * ```ts
 * import { models, projection } from 'maatwerktrajecten'
 *
 * const effects = { vakmanschap: 0, leerwerktraject: 0, entreeInVmbo: 0 }
 * const model = models.pathway({ effects, first: '2011-2012', last: '2014-2015', entry: 'once' })
 * const pupils = () => ({ bornOn: '1997-03-14', diplomas: [], vsoSchool: 'other' }) as const
 * const decide = models.pupilDecisions({ states: models.pathwayPupilStates, pupils, context: { afterLastText: 'unchanged' } })
 *
 * // Who is 16 on 1 October 2013 cannot be outside education then.
 * const run = projection.runPersons(model, { persons: 500, seed: 1, histories: true, decide })
 * const outside = ['vsv-no-bb-diploma', 'vsv-not-admitted', 'vsv-from-mbo-1', 'work']
 * const places = (year: string) => Array.from({ length: 500 }, (_, person) => projection.historyOf(run, person))
 *   .filter((history) => history.some(({ at, state }) => at === year && outside.includes(state))).length
 * places('2013-2014') // => 0
 * ```
 * @category Pupils
 */
export const pathwayPupilStates: PupilStates<PathwayState> = /* @__PURE__ */ deepFreeze({
  'bb-3': vmbo,
  'bb-4': vmbo,
  'lwt-3': vmbo,
  'lwt-4': vmbo,
  'entree-vmbo-3': vmbo,
  'entree-vmbo-4': vmbo,
  'vakmanschap-3': vmbo,
  'vakmanschap-4': vmbo,
  'mbo-1': { level: 'entree' },
  'mbo-2': mbo2,
  'mbo-2-lwt': mbo2,
  'mbo-2-entree': mbo2,
  'mbo-2-vakmanschap': mbo2,
  'vsv-no-bb-diploma': outside,
  'vsv-not-admitted': outside,
  'vsv-from-mbo-1': outside,
  'vsv-from-mbo-2': outside,
  work: { diploma: 'mbo-1', workRegistered: true },
  startkwalificatie: { diploma: 'mbo-2' },
  elsewhere: { other: 'vo-or-mbo' },
})
