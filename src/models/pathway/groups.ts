import type { Evidence } from '../../core/evidence.js'
import { deepFreeze } from '../../core/freeze.js'
import type { VulnerableGroupCode } from '../../organisability/pillar.js'
import { vulnerableGroups } from '../../organisability/pillars.js'
import type { LossChannel } from './channels.js'

/**
 * A vulnerable group of the report on the pathway: what is known of it, and what is not.
 *
 * @category Pathway
 */
export interface PathwayGroup {
  /** Which group. */
  readonly code: VulnerableGroupCode
  /** Who they are. A paraphrase, never a quotation. */
  readonly says: string
  /** The channels by which the report sees it lost; none where the report names none. */
  readonly channels: readonly LossChannel[]
  /** What nobody published, and what {@link pathway} needs to set it apart. */
  readonly notKnown: string
  /** What supports it. */
  readonly evidence: Evidence
}

const known: Readonly<Record<VulnerableGroupCode, Pick<PathwayGroup, 'channels' | 'notKnown'>>> = {
  'loses-diploma-or-admission': {
    channels: ['no-bb-diploma', 'not-admitted', 'no-mbo-2-diploma'],
    notKnown: 'How many they are, and how many more of them are lost at each step.',
  },
  'zijwindgevoelig-among-heavier': {
    channels: [],
    notKnown: 'How many they are, at which step they are lost, and how much guidance in a small group matters.',
  },
  'specific-need-without-placement': {
    channels: [],
    notKnown: 'How many they are, how many placements are missing, and at which step they are lost for it.',
  },
}

/**
 * The three vulnerable groups of section 4.3 of the report on the pathway, in its order.
 *
 * Of none the report gives a size or a share that is lost: it tells what vmbo schools expect. Of the first it names the
 * three channels; of the other two only that a maatwerktraject will not lead to a startkwalificatie or a diploma of mbo-1
 * any more (lines 1090-1092). To run the pathway for them, give their share and what differs as `groups`.
 *
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * models.pathwayGroups.map((group) => group.channels.length) // => [3, 0, 0]
 * models.pathwayGroups[2]?.code // => 'specific-need-without-placement'
 * ```
 * @category Pathway
 */
export const pathwayGroups: readonly PathwayGroup[] = /* @__PURE__ */ deepFreeze(allGroups())

function allGroups(): PathwayGroup[] {
  return vulnerableGroups.map(({ code, says, evidence }) => ({ code, says, ...known[code], evidence }))
}

/**
 * The codes of the groups.
 *
 * @internal
 */
export function groupCodes(): VulnerableGroupCode[] {
  return Object.keys(known) as VulnerableGroupCode[]
}
