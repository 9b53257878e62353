import type { Source } from '../core/evidence.js'
import { deepFreeze } from '../core/freeze.js'
import { sourceOf, type ReportLines } from '../report/places.js'
import type { CharacteristicCode, IndicatorCode, MeasureCode } from './condition.js'
import { questions, type ResearchQuestion } from './questions.js'

/**
 * What a condition or a result is judged by.
 *
 * @category Conditions
 */
export interface Indicator {
  /** Which one. */
  readonly code: IndicatorCode
  /** What it asks for. A paraphrase, never a quotation. */
  readonly asks: string
  /**
   * Where the report brings it up: in the model of section 2.3 with its table 1, or in the pillars of section 4.3, which
   * put it under the same heading.
   */
  readonly from: 'model' | 'pillars'
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
}

/**
 * A condition or a result of table 1, with the outcome measure it leads to.
 *
 * @category Conditions
 */
export interface Characteristic {
  /** Which one. */
  readonly code: CharacteristicCode
  /** Its name in the table. */
  readonly title: string
  /** The outcome measure it leads to. */
  readonly measure: MeasureCode
  /** What it is judged by, in the order of the report. */
  readonly indicators: readonly Indicator[]
  /** The lines of the report's text: what it says of it, and its place in the table. */
  readonly lines: readonly ReportLines[]
  /** The report, with the sections and the lines. */
  readonly source: Source
}

/**
 * An outcome measure of table 1, with its definition.
 *
 * @category Conditions
 */
export interface Measure {
  /** Which one. */
  readonly code: MeasureCode
  /** When it is reached. A paraphrase, never a quotation. */
  readonly means: string
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
  /** The report, with the sections and the lines. */
  readonly source: Source
}

/**
 * The short-term model of the report: table 1, with what it rests on.
 *
 * @category Conditions
 */
export interface OrganisabilityModel {
  /** The two outcome measures. */
  readonly measures: readonly Measure[]
  /** The five conditions and the three results, in the order of the table. */
  readonly characteristics: readonly Characteristic[]
  /** The ten questions on the short term, in the order of the report. */
  readonly questions: readonly ResearchQuestion[]
  /** The lines of the table. */
  readonly lines: readonly ReportLines[]
}

/**
 * The short-term model of the 2014 report (section 2.3 with table 1): five conditions that lead to organiseerbaarheid,
 * three results that lead to doelmatigheid, and the questions that the report asks.
 *
 * The report names what each condition is about and gives neither a scale nor a threshold. What is an indicator here is
 * what it names; two of them, placements and the kind of pupils, it names in section 4.3, under the heading of the same
 * condition.
 *
 * @example
 * ```ts
 * import { organisability } from 'maatwerktrajecten'
 *
 * const led = organisability.model.characteristics.filter((each) => each.measure === 'organiseerbaarheid')
 * led.map((each) => each.code)
 * // => ['staff-and-means', 'conditions-in-school', 'collaboration', 'backing', 'balanced-intake']
 * organisability.model.questions.length // => 10
 * ```
 * @category Conditions
 */
export const model: OrganisabilityModel = /* @__PURE__ */ deepFreeze({
  measures: /* @__PURE__ */ withSources<Omit<Measure, 'source'>>([
    {
      code: 'organiseerbaarheid',
      means: 'The conditions that are needed at least to set up a traject and to keep it up are there.',
      lines: [[251, 255]],
    },
    {
      code: 'doelmatigheid',
      means: 'Effort and money really serve the aim, and the costs are in proportion to what they yield.',
      lines: [[244, 246]],
    },
  ]),
  characteristics: /* @__PURE__ */ withSources<Omit<Characteristic, 'source'>>([
    {
      code: 'staff-and-means',
      title: 'Beschikbaarheid personeel en middelen',
      measure: 'organiseerbaarheid',
      indicators: [
        { code: 'enough-means', asks: 'There is enough money to organise it.', from: 'model', lines: [[257, 258]] },
        { code: 'teacher-commitment', asks: 'Teachers are there for it.', from: 'model', lines: [[258, 259]] },
        {
          code: 'equipped-staff',
          asks: 'The staff can work with these pupils, or is trained for it.',
          from: 'model',
          lines: [[259, 261]],
        },
        { code: 'placements-available', asks: 'There are placements.', from: 'pillars', lines: [[1036, 1036]] },
      ],
      lines: [[256, 261], [282, 282]],
    },
    {
      code: 'conditions-in-school',
      title: 'Randvoorwaarden (zorgsysteem, leerlingvolgsysteem)',
      measure: 'organiseerbaarheid',
      indicators: [
        { code: 'pupil-tracking-system', asks: 'There is a good leerlingvolgsysteem.', from: 'model', lines: [[263, 263]] },
        { code: 'care-system', asks: 'The system of care in the school is good.', from: 'model', lines: [[264, 264]] },
      ],
      lines: [[262, 264], [283, 283]],
    },
    {
      code: 'collaboration',
      title: 'Samenwerking',
      measure: 'organiseerbaarheid',
      indicators: [
        { code: 'vmbo-with-mbo', asks: 'The vmbo and the mbo work together.', from: 'model', lines: [[266, 266]] },
        {
          code: 'school-with-placement',
          asks: 'The school and the place of the placement work together.',
          from: 'model',
          lines: [[266, 267]],
        },
        {
          code: 'school-with-guidance',
          asks: 'The school works together with who gives extra guidance: a coach, care.',
          from: 'model',
          lines: [[267, 268]],
        },
      ],
      lines: [[265, 268], [285, 285]],
    },
    {
      code: 'backing',
      title: 'Draagvlak leerlingen, ouders, school',
      measure: 'organiseerbaarheid',
      indicators: [
        { code: 'pupils-back-it', asks: 'The young people are behind it.', from: 'model', lines: [[270, 271]] },
        { code: 'parents-back-it', asks: 'The parents are behind it.', from: 'model', lines: [[270, 271]] },
        { code: 'professionals-back-it', asks: 'Who works in it is behind it.', from: 'model', lines: [[270, 271]] },
      ],
      lines: [[269, 271], [286, 286]],
    },
    {
      code: 'balanced-intake',
      title: 'Gebalanceerde instroom',
      measure: 'organiseerbaarheid',
      indicators: [
        { code: 'intake-in-balance', asks: 'The intake is neither too low nor too high.', from: 'model', lines: [[276, 277]] },
        { code: 'population-fits', asks: 'The pupils are those it is meant for.', from: 'pillars', lines: [[1053, 1053]] },
      ],
      lines: [[275, 277], [287, 287]],
    },
    {
      code: 'result',
      title: 'Resultaat (door- en uitstroom)',
      measure: 'doelmatigheid',
      indicators: [
        { code: 'pupils-move-on', asks: 'Pupils move on.', from: 'model', lines: [[288, 288]] },
        { code: 'pupils-leave-qualified', asks: 'Pupils leave with a diploma.', from: 'model', lines: [[288, 288]] },
      ],
      lines: [[288, 288]],
    },
    {
      code: 'cost-benefit',
      title: 'Verhouding kosten-baten',
      measure: 'doelmatigheid',
      indicators: [
        {
          code: 'costs-in-proportion',
          asks: 'The costs are in proportion to what they yield.',
          from: 'model',
          lines: [[245, 246]],
        },
      ],
      lines: [[245, 246], [289, 289]],
    },
    {
      code: 'effectiveness',
      title: 'Effectiviteit',
      measure: 'doelmatigheid',
      indicators: [
        { code: 'stay-in-education', asks: 'It keeps pupils in education.', from: 'model', lines: [[246, 247]] },
        {
          code: 'complete-fitting-education',
          asks: 'Pupils complete an education that fits their ambition and ability.',
          from: 'model',
          lines: [[247, 247]],
        },
        { code: 'reach-startkwalificatie', asks: 'Pupils get a startkwalificatie.', from: 'model', lines: [[248, 248]] },
      ],
      lines: [[244, 248], [290, 290]],
    },
  ]),
  questions,
  lines: [[280, 290]],
})

function withSources<Row extends { readonly lines: readonly ReportLines[] }>(
  rows: readonly Row[],
): (Row & { readonly source: Source })[] {
  return rows.map((row) => ({ ...row, source: sourceOf(row.lines) }))
}

/**
 * Every indicator, in the order of the table.
 *
 * @internal
 */
export function indicatorCodes(): IndicatorCode[] {
  return model.characteristics.flatMap(({ indicators }) => indicators.map(({ code }) => code))
}
