import type { ReportLines } from '../report/places.js'
import type { CharacteristicCode, MeasureCode } from './condition.js'

/**
 * A research question on the short term.
 *
 * @category Conditions
 */
export interface ResearchQuestion {
  /** What is asked. A paraphrase, never a quotation. */
  readonly asks: string
  /** The heading it stands under. */
  readonly under: 'means' | 'collaboration' | 'backing' | 'both-measures'
  /** The conditions, results and outcome measures it bears on. */
  readonly on: readonly (CharacteristicCode | MeasureCode)[]
  /** The lines of the question. */
  readonly lines: readonly ReportLines[]
  /** Where the report answers it: the vmbo, the researchers, and on working together the mbo as well. */
  readonly answeredAt: readonly ReportLines[]
}

/**
 * The ten questions on the short term, in the order of the report.
 *
 * @internal
 */
export const questions: readonly ResearchQuestion[] = [
  {
    asks: 'Whether schools know what their traject costs, where the costs lie, and if not, why.',
    under: 'means',
    on: ['staff-and-means', 'cost-benefit'],
    lines: [[294, 295]],
    answeredAt: [[626, 644]],
  },
  {
    asks: 'What the costs look like.',
    under: 'means',
    on: ['staff-and-means', 'cost-benefit'],
    lines: [[296, 296]],
    answeredAt: [[645, 713]],
  },
  {
    asks: 'Whether a low number of pupils plays a part in bottlenecks of funding.',
    under: 'means',
    on: ['balanced-intake', 'staff-and-means'],
    lines: [[297, 297]],
    answeredAt: [[714, 727]],
  },
  {
    asks: 'How schools organise working together, between schools and within one.',
    under: 'collaboration',
    on: ['collaboration'],
    lines: [[299, 299]],
    answeredAt: [[729, 749]],
  },
  {
    asks: 'Which bottlenecks and success factors there are in it.',
    under: 'collaboration',
    on: ['collaboration'],
    lines: [[300, 300]],
    answeredAt: [[750, 779], [1220, 1238]],
  },
  {
    asks: 'How schools, parents and pupils judge the trajects.',
    under: 'backing',
    on: ['backing'],
    lines: [[302, 302]],
    answeredAt: [[783, 788]],
  },
  {
    asks: 'What is strong in the trajects and what can be better.',
    under: 'backing',
    on: ['backing'],
    lines: [[303, 303]],
    answeredAt: [[789, 810]],
  },
  {
    asks: 'Which bottlenecks there are in organising the trajects.',
    under: 'both-measures',
    on: ['organiseerbaarheid', 'doelmatigheid'],
    lines: [[305, 305]],
    answeredAt: [[814, 847]],
  },
  {
    asks: 'How schools deal with what is hard.',
    under: 'both-measures',
    on: ['organiseerbaarheid'],
    lines: [[306, 306]],
    answeredAt: [[658, 713], [843, 847]],
  },
  {
    asks: 'Whether the present supply is doelmatig and organiseerbaar for schools, all answers considered.',
    under: 'both-measures',
    on: ['organiseerbaarheid', 'doelmatigheid'],
    lines: [[307, 308]],
    answeredAt: [[1022, 1031], [1462, 1488]],
  },
]
