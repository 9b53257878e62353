import type { Evidence } from '../core/evidence.js'
import { deepFreeze } from '../core/freeze.js'
import { sourceOf, type ReportLines } from '../report/places.js'
import type { MaatwerkType, SuccessFactorCode } from '../trajectories/codes.js'
import { experiences } from '../trajectories/experiences.js'
import { bottlenecks, servingFactors, type FactorRow } from './factor-rows.js'
import type { IndicatorCode } from './condition.js'
import type { OrganisingFactor } from './factor.js'

/** On which indicators each success factor bears, with the lines where it is named. */
const successFactors: Readonly<Record<SuccessFactorCode, readonly [says: string, on: readonly IndicatorCode[], at: ReportLines]>> = {
  'simple-collaboration': ['The work of vmbo and mbo is simply set up.', ['vmbo-with-mbo'], [195, 196]],
  'clear-steering': ['The traject is clearly steered.', ['vmbo-with-mbo'], [196, 197]],
  'balanced-input': ['Vmbo and mbo put in as much.', ['vmbo-with-mbo'], [197, 197]],
  'organisational-problems-solved': [
    'Problems of organising get solved.',
    ['vmbo-with-mbo', 'stay-in-education'],
    [197, 200],
  ],
  'joint-pedagogy': ['Vmbo and mbo guide and teach by one approach.', ['vmbo-with-mbo'], [773, 774]],
  'integral-continuous-curriculum': ['One curriculum runs from vmbo to mbo.', ['vmbo-with-mbo', 'pupils-move-on'], [775, 775]],
  'joint-responsibility-for-diplomas': [
    'Vmbo and mbo answer for the diploma together.',
    ['vmbo-with-mbo', 'pupils-leave-qualified'],
    [775, 776],
  ],
  'committed-and-expert-teachers': [
    'Teachers are committed and able, and seek contact with parents, companies and the ROC.',
    ['teacher-commitment', 'equipped-staff'],
    [777, 779],
  ],
  'history-of-collaboration': ['The schools have long worked together.', ['vmbo-with-mbo'], [1223, 1223]],
  'same-building': ['Both are in one building.', ['vmbo-with-mbo'], [1224, 1224]],
  'only-institution-in-the-region': ['The region has no other mbo institution.', ['vmbo-with-mbo'], [1225, 1225]],
  'enough-pupils-per-class': ['Classes have enough pupils.', ['intake-in-balance', 'costs-in-proportion'], [1226, 1226]],
  'transfer-of-pupil-data': [
    'What is known of pupils goes from vmbo to mbo.',
    ['vmbo-with-mbo', 'pupil-tracking-system'],
    [1227, 1227],
  ],
  'matching-pedagogy': ['The approaches to pupils join smoothly.', ['vmbo-with-mbo', 'pupils-move-on'], [1228, 1228]],
  'career-orientation-from-leerjaar-1': [
    'Career guidance looks at work from leerjaar 1 on, and goes on in the mbo.',
    ['pupils-move-on'],
    [1229, 1230],
  ],
  'exchange-between-teachers': ['Teachers of both sides meet and exchange.', ['vmbo-with-mbo'], [1231, 1231]],
}

/**
 * The bottlenecks and success factors of the report: the lists of the vmbo (sections 4.1.2 to 4.1.4), those of the mbo
 * (sections 5.2 and 5.3), and what the report retells of the VM2 monitor (section 2.2), which speaks as `document`.
 *
 * Success factors that `trajectories.experiences` holds keep their code, voice and trajects here; new are the indicators
 * each bears on. Several bottlenecks are named by both sides in words of their own: they stay two.
 *
 * @example
 * ```ts
 * import { organisability } from 'maatwerktrajecten'
 *
 * const hinder = organisability.organisingFactors.filter((each) => each.kind === 'bottleneck')
 * hinder.filter((each) => each.voice === 'mbo').length // => 7
 * hinder.find((each) => each.code === 'too-few-placements')?.bearsOn // => ['placements-available']
 * ```
 * @category Factors
 */
export const organisingFactors: readonly OrganisingFactor[] = /* @__PURE__ */ deepFreeze(allFactors())

function allFactors(): OrganisingFactor[] {
  return [...bottlenecks.map(bottleneckOf), ...ofExperience(), ...servingFactors.map(servingOf)]
}

function bottleneckOf(row: FactorRow): OrganisingFactor {
  return { ...row, kind: 'bottleneck', evidence: evidenceOf(row) }
}

function servingOf(row: FactorRow): OrganisingFactor {
  return { ...row, kind: 'success-factor', evidence: evidenceOf(row) }
}

function evidenceOf({ lines, voice }: FactorRow): Evidence {
  return { source: sourceOf(lines), grade: 'estimate', voice }
}

function ofExperience(): OrganisingFactor[] {
  return experiences.flatMap(({ value, evidence }) => {
    if (value.kind !== 'success-factor') return []
    const { code, kind, concerns } = value
    const [says, bearsOn, lines] = successFactors[code]
    return [{ code, kind, says, voice: voiceOf(evidence), concerns, bearsOn, lines: [lines], evidence }]
  })
}

function voiceOf({ voice }: Evidence): OrganisingFactor['voice'] {
  return voice === 'mbo' || voice === 'document' ? voice : 'vmbo'
}

/**
 * Whether a factor was said of a type of traject.
 *
 * @internal
 */
export function isSaidOf({ concerns }: OrganisingFactor, traject: MaatwerkType): boolean {
  return concerns.includes(traject)
}
