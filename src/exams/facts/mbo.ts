import type { IsoDate } from '../../core/calendar.js'
import type { SchoolYear } from '../../core/school-year.js'
import type { DatedRule, Effect } from '../../policy/rule.js'
import { said } from '../../report/voices.js'
import {
  besluit2015,
  examenbesluitMboTekst2010,
  examenbesluitMboTekst2014,
  examenbesluitMboTekst2015,
  examenbesluitMboTekst2026,
  paginasRekenenMbo,
} from '../acts.js'

/**
 * What mbo-2 and mbo-3 ask of Nederlands and rekenen for the diploma.
 *
 * @category Facts
 */
export interface MboLanguageRule {
  /** The demand. */
  readonly demand: MboLanguageDemand
  /** The first day of a programme of which the students are under this rule. */
  readonly forStartFrom: IsoDate
}

/**
 * A demand on the marks for Nederlands and rekenen.
 *
 * - `each`: each needs its own lowest mark
 * - `pair`: one needs the lower mark, the other the higher
 * - `nederlands-only`: Nederlands needs a mark, rekenen is only taken
 *
 * @category Facts
 */
export type MboLanguageDemand =
  | {
      /** Each by itself. */
      readonly kind: 'each'
      /** The lowest mark for Nederlands. */
      readonly nederlands: number
      /** The lowest mark for rekenen. */
      readonly rekenen: number
    }
  | {
      /** The two together. */
      readonly kind: 'pair'
      /** The lowest mark that one of the two may have. */
      readonly one: number
      /** The lowest mark that the other one then needs. */
      readonly other: number
    }
  | {
      /** Nederlands counts, rekenen is only taken. */
      readonly kind: 'nederlands-only'
      /** The lowest mark for Nederlands. */
      readonly nederlands: number
    }

/**
 * The school years of the first central exams in mbo-2 and mbo-3.
 *
 * @category Facts
 */
export interface FirstCentralExams {
  /** The first school year with a central exam in Nederlands. */
  readonly nederlands: SchoolYear
  /** The first school year with a central exam in rekenen. */
  readonly rekenen: SchoolYear
  /** The same for mbo-4, where the text that was read tells it. */
  readonly mbo4?: {
    /** The first school year with a central exam in Nederlands. */
    readonly nederlands: SchoolYear
    /** The first school year with a central exam in rekenen. */
    readonly rekenen: SchoolYear
  }
}

/**
 * What a mark below 6 does before the first year with central exams.
 *
 * @category Facts
 */
export interface BeforeCentralExams {
  /** What an insufficient mark brings about. */
  readonly consequence: 'none'
  /** The mark from which a result is sufficient. */
  readonly sufficientFrom: number
}

/**
 * For whom rekenen counts towards the diploma, and how it is examined.
 *
 * @category Facts
 */
export interface RekenenCounts {
  /** Who examines. */
  readonly examinedBy: 'institution'
}

/** Levels 2 and 3 come under the structure with central exams for programmes that start from this day. */
const start2012 = '2012-08-01'

const eachFive = { demand: { kind: 'each', nederlands: 5, rekenen: 5 }, forStartFrom: start2012 } as const

const planned = {
  act: examenbesluitMboTekst2014,
  article: 'art. 17 lid 2 and 18',
  grade: 'quoted',
} as const satisfies Partial<Effect<MboLanguageRule>>

const takenBackIn2015 = { by: besluit2015, withdrawn: true, retroactive: true, replacedBy: ['UIT-11'] } as const

/** UIT-10, UIT-11 and UIT-12: Nederlands and rekenen in mbo-2 and mbo-3, by the day of the exam. */
export const mboLanguageRule: DatedRule<MboLanguageRule> = {
  key: 'exams/mbo/nederlands-and-rekenen',
  question: 'Which marks for Nederlands and rekenen does the diploma of mbo-2 or mbo-3 ask for?',
  effects: [
    {
      ...planned,
      id: 'UIT-10',
      value: eachFive,
      from: '2014-08-01',
      until: '2015-08-01',
      note: 'The first of two transitional years as planned; the central exams moved before it applied.',
      changes: [
        { by: examenbesluitMboTekst2015, withdrawn: true, retroactive: true, replacedBy: ['UIT-10-moved'] },
      ],
    },
    {
      ...planned,
      id: 'UIT-10-2015',
      value: eachFive,
      from: '2015-08-01',
      until: '2016-08-01',
      note: 'The second transitional year as planned.',
      changes: [takenBackIn2015],
    },
    {
      ...planned,
      id: 'UIT-10-2016',
      value: { demand: { kind: 'pair', one: 5, other: 6 }, forStartFrom: start2012 },
      from: '2016-08-01',
      note: 'The rule after the transitional years as planned.',
      changes: [{ by: besluit2015, withdrawn: true, replacedBy: ['UIT-11'] }],
    },
    {
      id: 'UIT-11',
      value: { demand: { kind: 'nederlands-only', nederlands: 5 }, forStartFrom: start2012 },
      act: besluit2015,
      article: 'Examen- en kwalificatiebesluit art. 18c',
      from: '2015-08-01',
      until: { unread: true, after: '2020-12-31', by: '2026-01-01' },
      grade: 'quoted',
      note:
        'Read in the texts of 24 November 2015 and of 2020; of the latter the day was not noted, and the last day of that ' +
        'year stands for it. It was to lapse by royal decree (lid 3). That it starts with school year 2015-2016 is that of the same decree for the vmbo.',
    },
    {
      id: 'UIT-12',
      value: { demand: { kind: 'pair', one: 5, other: 6 }, forStartFrom: '2022-08-01' },
      act: examenbesluitMboTekst2026,
      article: 'art. 17 lid 2',
      from: { unread: true, after: '2020-12-31', by: '2026-01-01' },
      grade: 'quoted',
      note: 'For whom rekenen counts is a rule of its own: students who started on 1 August 2022 or later.',
    },
  ],
}

/** UIT-10: the first central exams in the mbo. */
export const firstCentralExams: DatedRule<FirstCentralExams> = {
  key: 'exams/mbo/first-central-exams',
  question: 'In which school year are the first central exams in Nederlands and rekenen of mbo-2 and mbo-3?',
  effects: [
    {
      id: 'UIT-10',
      value: { nederlands: '2014-2015', rekenen: '2014-2015' },
      act: examenbesluitMboTekst2014,
      article: 'art. 4, 5 and 18',
      from: '2012-08-01',
      grade: 'quoted',
      note:
        'For programmes that started on 1 August 2012 or later. Who began earlier has the first central exam in the ' +
        'second year after the nominal duration.',
      changes: [
        { by: examenbesluitMboTekst2015, withdrawn: true, retroactive: true, replacedBy: ['UIT-10-moved'] },
      ],
    },
    {
      id: 'UIT-10-moved',
      value: {
        nederlands: '2015-2016',
        rekenen: '2016-2017',
        mbo4: { nederlands: '2014-2015', rekenen: '2015-2016' },
      },
      act: examenbesluitMboTekst2015,
      article: 'art. 18 and 18a',
      from: '2012-08-01',
      until: { unread: true, after: '2015-11-24' },
      grade: 'quoted',
      note: 'Seen in this text only: when between it and the text of 8 April 2014 the years moved was not read.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<FirstCentralExams>(
      'mbo-counts-from-2016', 'researchers', { nederlands: '2016-2017', rekenen: '2016-2017' }, 'lines 1116-1118',
      'The researchers say when the tests will count in the mbo, for both at once. The text of 2014 had 2014-2015, that ' +
        'of November 2015 has 2015-2016 for Nederlands and 2016-2017 for rekenen.',
    ),
  ],
}

/** UIT-16: what an insufficient mark does before the first central exams. */
export const beforeCentralExams: DatedRule<BeforeCentralExams> = {
  key: 'exams/mbo/before-central-exams',
  question: 'What does an insufficient mark for Nederlands or rekenen do before the first year with central exams?',
  effects: [
    {
      id: 'UIT-16',
      value: { consequence: 'none', sufficientFrom: 6 },
      act: examenbesluitMboTekst2010,
      article: 'art. 19',
      from: { unread: true, by: '2010-08-01' },
      until: { unread: true, after: '2015-11-24' },
      grade: 'quoted',
    },
  ],
}

/** UIT-12: for which students rekenen counts, by the day their programme starts. */
export const rekenenCounts: DatedRule<RekenenCounts> = {
  key: 'exams/mbo/rekenen-counts',
  question: 'Does rekenen count towards the mbo diploma of a student whose programme starts on the day asked for?',
  effects: [
    {
      id: 'UIT-12',
      value: { examinedBy: 'institution' },
      act: paginasRekenenMbo,
      article: 'the pages on rekenen',
      from: '2022-08-01',
      grade: 'secondary',
      note: 'An exam of the institution; there is no central exam in rekenen.',
    },
  ],
}
