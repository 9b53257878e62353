import type { Evidence, Finding } from '../core/evidence.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import { passed } from '../policy/bound.js'
import { edition } from '../policy/edition.js'
import type { Reading } from '../policy/rule.js'
import { assertContext } from './check.js'
import { entreeDossiers, entreeExitProfiles, type EntreeDossiers, type EntreeExitProfiles } from './entree-facts.js'
import type { ProgrammeContext } from './plan.js'

/**
 * The profiles of the entreeopleiding: those of the law, and what was said of others.
 *
 * @category Entreeopleiding
 */
export interface EntreeProfiles {
  /** The kwalificatiedossiers and how many profiles they have. */
  readonly dossiers: Finding<EntreeDossiers>
  /** Whether the programme is divided by where it leads to. */
  readonly exitProfiles: Finding<EntreeExitProfiles>
  /** What others expected or proposed by the day of knowledge, in the order of the report. Never law. */
  readonly said: readonly SaidExitProfiles[]
}

/**
 * What somebody expected or proposed.
 *
 * @category Entreeopleiding
 */
export interface SaidExitProfiles {
  /** The id of the reading. */
  readonly id: string
  /** Whose it is. */
  readonly holder: Reading<unknown>['holder']
  /** What it comes to. */
  readonly value: EntreeExitProfiles
  /** Whether it could be heard by the day of knowledge: surely, or perhaps where the day was not read. */
  readonly heard: 'surely' | 'perhaps'
  /** Where it was read, and how it differs from the law. */
  readonly evidence: Evidence
}

/**
 * The profiles of the entreeopleiding on a day: how many its kwalificatiedossiers have, and whether the programme is
 * divided into one profile towards work and one towards mbo-2.
 *
 * Two such exit profiles were proposed in 2013 and told of in the 2014 report. The lists of dossiers of 2014 and 2015 do
 * not have them, as far as their profiles were noted; later lists were not read. A proposal is in `said` and does not
 * count as law; `reading` takes one in the place of the law to see what it would be.
 *
 * @param context - the day whose law applies, the day of knowledge, and a reading
 * @returns the dossiers and the division, each with its evidence or the reason why there is none, and what was said
 * @throws MaatwerkError `invalid-date`, `invalid-input`, with every problem
 * @example
 * ```ts
 * import { programmes } from 'maatwerktrajecten'
 *
 * const found = programmes.entreeProfiles({ on: '2015-02-01' })
 * found.dossiers.value?.distinctProfiles // => 9
 * found.exitProfiles.value // => { split: 'none' }
 * found.said.map((each) => each.holder) // => ['mbo', 'mbo', 'document']
 *
 * programmes.entreeProfiles({ on: '2015-02-01', knownOn: '2013-05-31' }).said // => []
 * ```
 * @category Entreeopleiding
 */
export function entreeProfiles(context: ProgrammeContext): EntreeProfiles {
  assertContext(context)
  const { on, knownOn = edition } = context
  return {
    dossiers: findingOf(appliedRule(entreeDossiers, on, context)),
    exitProfiles: findingOf(appliedRule(entreeExitProfiles, on, context)),
    said: (entreeExitProfiles.readings ?? []).flatMap((reading) => {
      const heard = passed(reading.knownOn, knownOn)
      return heard === 'no' ? [] : [saidOf(reading, heard === 'yes' ? 'surely' : 'perhaps')]
    }),
  }
}

function findingOf<Value>({ value, evidence, reason }: Applied<Value>): Finding<Value> {
  return value === undefined ? { unknown: reason } : { value, evidence }
}

function saidOf(
  { id, holder, value, source, note }: Reading<EntreeExitProfiles>,
  heard: SaidExitProfiles['heard'],
): SaidExitProfiles {
  const fact = { rule: entreeExitProfiles.key, id }
  return { id, holder, value, heard, evidence: { source, grade: 'estimate', voice: holder, fact, note } }
}
