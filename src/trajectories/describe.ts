import { deepFreeze } from '../core/freeze.js'
import type { Sourced } from '../core/evidence.js'
import type { Leerweg, SpecialNeed, TrajectoryType } from './codes.js'
import type { TrajectoryDescription } from './description.js'
import { inReport } from './sources.js'
import { trajectory } from './trajectories.js'

/**
 * A way of funding support for pupils, which is no traject: it says who gets money, not what pupils do.
 *
 * @category Definition
 */
export interface FundingMeasure {
  /** Which one. */
  readonly code: 'leerwegondersteunend-onderwijs'
  /** That it is a funding measure. */
  readonly kind: Sourced<'funding-measure'>
  /** The leerwegen it is for. */
  readonly leerwegen: Sourced<readonly Leerweg[]>
  /** The special needs it is for. */
  readonly specialNeeds: Sourced<readonly SpecialNeed[]>
}

/**
 * Leerwegondersteunend onderwijs (*lwoo*): extra funding for pupils of any leerweg who are behind or need extra
 * support (2014 report, section 2.1, lines 122-125).
 *
 * @example
 * ```ts
 * import { trajectories } from 'maatwerktrajecten'
 *
 * trajectories.leerwegondersteunendOnderwijs.kind.value // => 'funding-measure'
 * ```
 * @category Definition
 */
export const leerwegondersteunendOnderwijs: FundingMeasure = /* @__PURE__ */ deepFreeze({
  code: 'leerwegondersteunend-onderwijs',
  kind: /* @__PURE__ */ inReport('funding-measure', 'section 2.1, lines 122-125', 'researchers'),
  leerwegen: /* @__PURE__ */ inReport(['bb', 'kb', 'gl', 'tl'], 'section 2.1, lines 122-124', 'researchers'),
  specialNeeds: /* @__PURE__ */ inReport(['support'], 'section 2.1, lines 122-123', 'researchers'),
})

/**
 * The facts about a type of traject, or about lwoo, in the form that {@link isMaatwerktraject} judges. A fact that is
 * not known is left out.
 *
 * @param subject - a type of traject, or `leerwegondersteunend-onderwijs`
 * @returns the description
 * @throws MaatwerkError `invalid-input` for a subject that there is not
 * @example
 * ```ts
 * import { trajectories } from 'maatwerktrajecten'
 *
 * trajectories.describe('technologieroute').leerwegen // => ['gl', 'tl']
 * trajectories.describe('technologieroute').specialNeeds // => undefined
 * trajectories.describe('leerwegondersteunend-onderwijs').kind // => 'funding-measure'
 * ```
 * @category Definition
 */
export function describe(subject: TrajectoryType | FundingMeasure['code']): TrajectoryDescription {
  return subject === leerwegondersteunendOnderwijs.code ? describeMeasure() : describeType(subject)
}

function describeMeasure(): TrajectoryDescription {
  const { kind, leerwegen, specialNeeds } = leerwegondersteunendOnderwijs
  return { kind: kind.value, leerwegen: leerwegen.value, specialNeeds: specialNeeds.value }
}

function describeType(type: TrajectoryType): TrajectoryDescription {
  const { targetGroup, aim, means, scale } = trajectory(type)
  return {
    kind: 'traject',
    leerwegen: targetGroup.leerwegen.value,
    specialNeeds: targetGroup.specialNeeds.value,
    keepsInEducation: aim.keepsInEducation.value,
    completesFittingEducation: aim.completesFittingEducation.value,
    aims: aim.qualifications.value,
    earlierAndMorePractice: means.earlierAndMorePractice.value,
    smoothTransition: means.smoothTransition.value,
    scale: scale.value,
  }
}
