import type { Party } from '../../ledger/party.js'

/**
 * Somebody whom an appraisal of a traject concerns: a party of the ledger, or `others`: everybody else, such as who
 * lose a job to somebody with a diploma, or who are spared a crime.
 *
 * @category Appraisals
 */
export type AppraisalParty = Party | 'others'

/**
 * Through whose eyes a traject is looked at, besides those of society as a whole.
 *
 * - `school`, `mbo`: the vmbo school, the mbo institution
 * - `government`: national and municipal together; `national` and `municipal` apart
 * - `pupil`: pupils and their parents; `employer`: the company of a placement
 * - `others`: everybody else
 *
 * @category Appraisals
 */
export type TrajectPerspective = 'school' | 'mbo' | 'government' | 'national' | 'municipal' | 'pupil' | 'employer' | 'others'

/**
 * The parties of each perspective. The parties of `school`, `mbo`, `government`, `pupil`, `employer` and `others` are
 * all parties, each once: so what these six gain is together what society gains.
 *
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * models.appraisals.perspectives.government // => ['rijk', 'gemeente']
 * ```
 * @category Appraisals
 */
export const perspectives: Readonly<Record<TrajectPerspective, readonly AppraisalParty[]>> = /* @__PURE__ */ Object.freeze({
  school: ['school'],
  mbo: ['mbo'],
  government: ['rijk', 'gemeente'],
  national: ['rijk'],
  municipal: ['gemeente'],
  pupil: ['pupil'],
  employer: ['employer'],
  others: ['samenwerkingsverband', 'special-school', 'staff', 'supplier', 'kenniscentrum', 'fund', 'others'],
} as const)

/**
 * All perspectives, society last.
 *
 * @internal
 */
export function perspectiveNames(): (TrajectPerspective | 'society')[] {
  return [...(Object.keys(perspectives) as TrajectPerspective[]), 'society']
}

/** @internal */
export function appraisalParties(): AppraisalParty[] {
  return [...new Set(Object.values(perspectives).flat())]
}
