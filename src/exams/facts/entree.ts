import type { IsoDate } from '../../core/calendar.js'
import type { DatedRule } from '../../policy/rule.js'
import {
  examenbesluitMboTekst2010,
  examenbesluitMboTekst2012,
  examenbesluitMboTekst2020,
  examenbesluitMboTekst2026,
  paginasRekenenMbo,
} from '../acts.js'

/**
 * With which results a student passes the exam of the entreeopleiding, or of the assistentopleiding before it.
 *
 * @category Facts
 */
export interface EntreePassRule {
  /** The lowest mark for each specific part; a result in words must be "voldoende" or better. */
  readonly specificParts: number
  /** What is asked of loopbaan en burgerschap; absent where nothing is. */
  readonly loopbaanEnBurgerschap?: 'voldaan'
  /** What is asked of the keuzedeel; absent where nothing is. */
  readonly keuzedeel?: 'taken' | 'sufficient'
  /** What is asked of rekenen; absent where nothing is. */
  readonly rekenen?: 'voldaan'
  /**
   * What an insufficient mark for the generic parts Nederlands and rekenen does, apart from `rekenen`: nothing at all,
   * or nothing as long as no central exam had started.
   */
  readonly genericParts: 'no-condition' | 'harmless-before-central-exams'
  /** The first day of a programme of which the students are under this rule; absent where it is for all. */
  readonly forStartFrom?: IsoDate
}

/**
 * How rekenen is treated in practice.
 *
 * @category Facts
 */
export interface EntreeRekenenPractice {
  /** What the school does. */
  readonly practice: 'school-establishes-the-level-reached'
}

/** ENT-20 and ENT-21: with which results a student passes. */
export const entreePassRule: DatedRule<EntreePassRule> = {
  key: 'exams/entree/pass-rule',
  question: 'With which results does a student pass the exam of the entreeopleiding?',
  effects: [
    {
      id: 'ENT-20-until-2012',
      value: { specificParts: 6, genericParts: 'harmless-before-central-exams' },
      act: examenbesluitMboTekst2010,
      article: 'art. 17 and 19 lid 3',
      from: { unread: true, by: '2010-08-01' },
      grade: 'quoted',
      note:
        'Every part of the exam at 6 or higher, at all levels; a lower mark for taal or rekenen does no harm as long as ' +
        'no central exam has started.',
    },
    {
      id: 'ENT-20',
      value: {
        specificParts: 6,
        loopbaanEnBurgerschap: 'voldaan',
        genericParts: 'no-condition',
        forStartFrom: '2012-08-01',
      },
      act: examenbesluitMboTekst2012,
      article: 'art. 17 lid 1',
      from: '2012-08-01',
      until: { unread: true, after: '2015-11-24', by: '2020-12-31' },
      grade: 'quoted',
      note:
        'For programmes that started on 1 August 2012 or later. Nederlands and rekenen are examined and do not decide. ' +
        'The text of 24 November 2015 is the first that says entreeopleiding here; art. 18b bridges the time before.',
    },
    {
      id: 'ENT-21',
      value: {
        specificParts: 6,
        loopbaanEnBurgerschap: 'voldaan',
        keuzedeel: 'taken',
        genericParts: 'no-condition',
      },
      act: examenbesluitMboTekst2020,
      article: 'art. 17 lid 1',
      from: { unread: true, after: '2015-11-24', by: '2020-12-31' },
      until: { unread: true, after: '2020-12-31', by: '2026-01-01' },
      grade: 'quoted',
      note: 'In a text of 2020 of which the day was not noted; the last day of that year stands for it.',
    },
    {
      id: 'ENT-21-2026',
      value: {
        specificParts: 6,
        loopbaanEnBurgerschap: 'voldaan',
        keuzedeel: 'sufficient',
        rekenen: 'voldaan',
        genericParts: 'no-condition',
      },
      act: examenbesluitMboTekst2026,
      article: 'art. 15 lid 6 and 17 lid 1',
      from: { unread: true, after: '2020-12-31', by: '2026-01-01' },
      grade: 'quoted',
    },
  ],
}

/** ENT-22: rekenen in the entreeopleiding, in practice. */
export const entreeRekenenPractice: DatedRule<EntreeRekenenPractice> = {
  key: 'exams/entree/rekenen-in-practice',
  question: 'How do schools treat rekenen in the entreeopleiding?',
  effects: [
    {
      id: 'ENT-22',
      value: { practice: 'school-establishes-the-level-reached' },
      act: paginasRekenenMbo,
      article: 'the page on the entreeopleiding',
      from: { unread: true, by: '2022-12-31' },
      grade: 'secondary',
      note: 'Said of about 2022 and later, and no law: there would be no separate demand on rekenen.',
    },
  ],
}
