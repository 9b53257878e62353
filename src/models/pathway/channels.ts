import { codeProblems, requiredProblems, throwFieldProblems } from '../../core/fields.js'
import { deepFreeze } from '../../core/freeze.js'
import { attribute, type Attribution } from '../../projection/scenarios/attribution.js'
import type { CohortModel } from '../../projection/model/model.js'
import type { Scenario } from '../../projection/scenarios/scenario.js'
import type { PathwayLoss, PathwayParameter, PathwayState } from './codes.js'

/**
 * A channel by which the report sees pupils lost on their way to a startkwalificatie (section 1, lines 50-54).
 *
 * - `no-bb-diploma`: they get no diploma of vmbo-bb
 * - `not-admitted`: they are not admitted to mbo-2
 * - `no-mbo-2-diploma`: they get no diploma of mbo-2
 *
 * @category Pathway
 */
export type LossChannel = 'no-bb-diploma' | 'not-admitted' | 'no-mbo-2-diploma'

/**
 * The parameters of the pathway through which each channel loses pupils.
 *
 * Who is out of education in the year after the diploma counts as not admitted, since no source tells apart who was
 * refused and who did not apply: so the second channel is the most that refusal can be. It has not in it who finds no
 * place where places are limited. Pupils of the vakmanschaproute
 * have no vmbo exam; those who do not get through leerjaar 4 count in the first channel. An entree within the vmbo does
 * not lead to a diploma of bb, and is not in it.
 *
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * models.lossChannels['not-admitted'] // => ['not-admitted', 'not-admitted-lwt', 'not-admitted-vakmanschap']
 * ```
 * @category Pathway
 */
export const lossChannels: Readonly<Record<LossChannel, readonly PathwayLoss[]>> = /* @__PURE__ */ deepFreeze({
  'no-bb-diploma': ['no-leerjaar-4', 'no-diploma', 'no-diploma-lwt', 'no-diploma-vakmanschap'],
  'not-admitted': ['not-admitted', 'not-admitted-lwt', 'not-admitted-vakmanschap'],
  'no-mbo-2-diploma': [
    'no-mbo-2-diploma',
    'no-mbo-2-diploma-lwt',
    'no-mbo-2-diploma-entree',
    'no-mbo-2-diploma-vakmanschap',
  ],
})

/**
 * A scenario in which nobody is lost by some of the channels: what the pathway would give without them.
 *
 * @param channels - the channels to close; none of them leaves the model as it is
 * @returns a scenario for a model of {@link pathway}
 * @throws MaatwerkError `invalid-input` for a channel that there is not
 * @example
 * ```ts
 * import { models, projection } from 'maatwerktrajecten'
 *
 * const effects = { vakmanschap: 0, leerwerktraject: 0, entreeInVmbo: 0 }
 * const model = models.pathway({ effects, entrants: 1000, entry: 'once' })
 * const scenario = models.withoutLoss('not-admitted')
 * projection.endOf(projection.run(model, { scenario }), 'vsv-not-admitted') // => 0
 * ```
 * @category Pathway
 */
export function withoutLoss(...channels: readonly LossChannel[]): Scenario<PathwayParameter> {
  const found = channels.flatMap((channel, index) => {
    const path = `channels[${index}]`
    return [...requiredProblems({ [path]: channel }, [path], ''), ...codeProblems(channel, Object.keys(lossChannels), path)]
  })
  throwFieldProblems('the channels of loss', found)
  const parameters = channels.flatMap((channel) => lossChannels[channel])
  return {
    name: channels.length === 0 ? 'all losses' : `without ${channels.join(' and ')}`,
    layers: parameters.map((parameter) => ({ parameter, change: 'replace', by: 0 })),
  }
}

/**
 * What each of the report's three channels costs in startkwalificaties, alone and together, in people.
 *
 * Each factor of the answer is a channel that is closed: `alone` is what that brings by itself, `onTop` what it brings
 * where the other two are closed already, and `part` its share in what closing all three brings. Closing two brings more
 * than the two apart, since who now gets the diploma of bb can still be lost at the next step: that is the
 * `interaction`. Take one cohort and years enough for all to arrive; who is still on the way at the end is not counted.
 *
 * @param model - a model of {@link pathway}
 * @returns the people with a startkwalificatie at the end of the last cycle as the model stands (`base`) and with all
 *   three channels closed (`together`), and the effects
 * @throws MaatwerkError `invalid-model` for a model that cannot be run
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const effects = { vakmanschap: 0, leerwerktraject: 0, entreeInVmbo: 0 }
 * const losses = models.channelLosses(models.pathway({ effects, entrants: 1000, entry: 'once' }))
 * losses.factors.map(({ name, part }) => [name, Math.round(part)])
 * // => [['no-bb-diploma', 77], ['not-admitted', 23], ['no-mbo-2-diploma', 188]]
 * Math.round(losses.effect) // => 288
 * Math.round(losses.interaction) // => 33
 * ```
 * @category Pathway
 */
export function channelLosses(model: CohortModel<PathwayState, PathwayParameter>): Attribution {
  const channels = Object.keys(lossChannels) as LossChannel[]
  const closed = channels.map((channel) => ({ ...withoutLoss(channel), name: channel }))
  return attribute(model, closed, 'startkwalificatie')
}
