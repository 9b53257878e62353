import type { IsoDate } from '../core/calendar.js'
import type { Source } from '../core/evidence.js'
import { deepFreeze } from '../core/freeze.js'
import type { Unread } from '../policy/bound.js'
import type { PolicyStatus } from '../policy/resolve.js'
import type { Reading } from '../policy/rule.js'
import { sourceOf, type ReportLines } from '../report/places.js'
import {
  fundingLetter,
  mboTalks,
  progressLetter2012,
  progressReports,
  reportText,
  table2,
  table2AfterMay,
  vmboTalks,
  vsvFactsheet,
} from '../report/voices.js'
import type { PolicyKey } from './rules.js'

/**
 * The subject of a difference between the 2014 report and the law.
 *
 * @category Readings
 */
export type DiscrepancyTopic =
  | 'working-hours-under-sixteen'
  | 'rekentoets-counts-in-vmbo'
  | 'reference-levels-in-mbo-2'
  | 'access-to-mbo-2-with-entree-diploma'
  | 'twelve-hours-of-work'
  | 'enrolment-as-extraneus'
  | 'leerwerktraject-into-mbo-1'
  | 'permission-for-assistentenopleiding'
  | 'age-for-entree'
  | 'entree-kwalificatiedossier'
  | 'refusal-at-entree'
  | 'quotation-of-study-advice-article'
  | 'four-months'
  | 'leerwerktraject-exam'
  | 'first-year-of-leerwerktraject'
  | 'end-of-vm2'
  | 'plan-for-vulnerable-pupils'
  | 'vsv-target'
  | 'start-of-mbo-funding-model'
  | 'lwoo-amount'
  | 'status-of-reference-tests'
  | 'leerweg-after-assistentenopleiding'
  | 'age-of-vsv'
  | 'support-plan'
  | 'grounds-of-study-advice'

/**
 * How what is said differs from the law.
 *
 * - `error`: it is not the law of any day that it can be about
 * - `planned-never-came`: it was proposed or adopted, and never applied
 * - `planned-changed`: it was planned, and came at another time or in another form
 * - `outdated`: it was so once, and no longer when the report was written
 * - `incomplete`: what is said is so, and something that belongs to it is left out
 * - `other-wording`: it comes to about the same, in words that the law does not have
 * - `other-rule`: the law says it, about another question
 * - `other-status`: the rule is there, and stands at another step of proposed, adopted and in force than is said
 * - `no-difference`: the report and the law agree; listed because one may think that they do not
 *
 * @category Readings
 */
export type DiscrepancyKind =
  | 'error'
  | 'planned-never-came'
  | 'planned-changed'
  | 'outdated'
  | 'incomplete'
  | 'other-wording'
  | 'other-rule'
  | 'other-status'
  | 'no-difference'

/**
 * What one voice in the report says, in the words of this library.
 *
 * @category Readings
 */
export interface DiscrepancyStatement {
  /** Who says it: a document that the report cites, the vmbo, the mbo, or the researchers. */
  readonly holder: Reading<unknown>['holder']
  /** What is said. A paraphrase, never a quotation. */
  readonly says: string
  /** The lines of the report's text. */
  readonly lines: readonly ReportLines[]
  /** The report, with the section and the lines. */
  readonly source: Source
  /** Since when it could be heard; {@link discrepancies} lists how that was dated. */
  readonly knownOn: IsoDate | Unread
  /** Set where this voice says what the law says, so that the report contradicts itself. */
  readonly agrees?: true
  /**
   * The id of the reading that holds this: a function on the rule answers by it where you give it as `reading`. Absent
   * where no rule of the register has it.
   */
  readonly reading?: string
}

/**
 * One step of a rule from proposal to law.
 *
 * @category Readings
 */
export interface DiscrepancyStep {
  /** The step. */
  readonly status: Extract<PolicyStatus, 'voorgenomen' | 'vastgesteld' | 'in-werking'>
  /** The day it was reached; absent where that was not read, or never came. */
  readonly reachedOn?: IsoDate
  /** What happened. */
  readonly says: string
}

/**
 * The side of the law.
 *
 * @category Readings
 */
export interface DiscrepancyLaw {
  /** What the law says, or another official source where the subject is no rule of law. A paraphrase. */
  readonly says: string
  /** The ids of the facts it rests on. */
  readonly ids: readonly string[]
  /** The rules of the register that hold these facts; each fact that the register has stands in one of them. */
  readonly keys?: readonly PolicyKey[]
  /** The steps of the rule, where the difference is about them. */
  readonly steps?: readonly DiscrepancyStep[]
}

/**
 * One point on which the 2014 report and the law were compared.
 *
 * @category Readings
 */
export interface Discrepancy {
  /** Its number, 1 to 25. */
  readonly number: number
  /** Its subject. */
  readonly topic: DiscrepancyTopic
  /** What is said in the report, by whom, in the order that makes it easiest to follow. */
  readonly said: readonly DiscrepancyStatement[]
  /** What the law says. */
  readonly law: DiscrepancyLaw
  /** How the two differ. */
  readonly kind: DiscrepancyKind
  /** What a function of this library uses unless it is asked for something else. */
  readonly uses: 'law'
  /** Why they differ, or why the law is used, in one sentence. */
  readonly why: string
}

/** A statement as it is written down: its source follows from its lines. */
type StatementRow = Omit<DiscrepancyStatement, 'source'>

/** A difference as it is written down. */
type Row = Omit<Discrepancy, 'said' | 'uses'> & { readonly said: readonly StatementRow[] }

const rows: readonly Row[] = [
  {
    number: 1,
    topic: 'working-hours-under-sixteen',
    said: [
      {
        holder: 'vmbo',
        says: 'Under 16 only light, non-industrial work is allowed, at most 35 hours a year with school and side job.',
        lines: [[816, 820]],
        knownOn: vmboTalks,
        reading: 'report-2014/35-hours-a-year',
      },
    ],
    law: {
      says: 'Light work within the school plan: at most 35 hours a week and 7 a day, school time counted as work.',
      ids: ['KND-01', 'KND-05'],
      keys: ['placement/under-16/hours', 'placement/under-16/work', 'placement/maatschappelijke-stage/scope'],
    },
    kind: 'error',
    why: 'The year stands where the law has the week, and "non-industrial" belongs to another placement, at 13 and 14.',
  },
  {
    number: 2,
    topic: 'rekentoets-counts-in-vmbo',
    said: [
      {
        holder: 'document',
        says: 'The rekentoets becomes part of the pass rule of the vmbo from 2015-2016 on.',
        lines: [[349, 350]],
        knownOn: table2,
        reading: 'report-2014/rekentoets-counts-from-2015',
      },
      {
        holder: 'document',
        says: 'From 2013-2014 on the rekentoets has to be sat and its mark listed, without counting yet.',
        lines: [[346, 348]],
        knownOn: table2,
        agrees: true,
        reading: 'report-2014/rekentoets-on-the-list',
      },
    ],
    law: {
      says:
        'Adopted in 2012 for 2015-2016, taken back for the vmbo in November 2015 before any exam under it; the ' +
        'abolition of the rekentoets itself was adopted in 2020.',
      ids: ['UIT-03', 'UIT-04', 'UIT-05', 'UIT-07', 'UIT-14'],
      keys: ['exams/vmbo-bb/rekentoets-counts', 'exams/vmbo-bb/rekentoets-sat', 'exams/vo/school-exam-rekenen'],
    },
    kind: 'planned-never-came',
    why: 'What was adopted when the report was written never applied, so plan and outcome are two records.',
  },
  {
    number: 3,
    topic: 'reference-levels-in-mbo-2',
    said: [
      {
        holder: 'vmbo',
        says: 'Because of the level 2F that mbo-2 will ask, part of the group can no longer get its diploma.',
        lines: [[50, 54]],
        knownOn: vmboTalks,
      },
      {
        holder: 'mbo',
        says: 'With the tests in the exams of vmbo and mbo much of the group will not get a diploma of mbo-2 any more.',
        lines: [[1262, 1266]],
        knownOn: mboTalks,
      },
      {
        holder: 'researchers',
        says: 'The tests start to count in the mbo only in 2016-2017.',
        lines: [[1116, 1118]],
        knownOn: reportText,
        reading: 'report-2014/mbo-counts-from-2016',
      },
    ],
    law: {
      says:
        'Central exams were planned for 2014-2015 and moved to 2015-2016 (Nederlands) and 2016-2017 (rekenen); in ' +
        'the end Nederlands asked a 5 and rekenen counted only for who started on 1 August 2022 or later.',
      ids: ['UIT-10', 'UIT-11', 'UIT-12'],
      keys: ['exams/mbo/first-central-exams', 'exams/mbo/nederlands-and-rekenen', 'exams/mbo/rekenen-counts'],
    },
    kind: 'planned-changed',
    why: 'The plan moved, rekenen was taken out of it, and came back for starters of 2022 in another form of exam.',
  },
  {
    number: 4,
    topic: 'access-to-mbo-2-with-entree-diploma',
    said: [
      {
        holder: 'document',
        says: 'A proposal: the entree diploma admits to mbo-2 only with taal and rekenen as for a diploma of bb.',
        lines: [[1677, 1684]],
        knownOn: progressLetter2012,
        reading: 'report-2014/proposal-taal-en-rekenen',
      },
      {
        holder: 'vmbo',
        says: 'Who wants to go on from entree to mbo-2 has to reach 2F.',
        lines: [[925, 926]],
        knownOn: vmboTalks,
        reading: 'report-2014/mbo-2-with-2f',
      },
      {
        holder: 'document',
        says: 'An entreeopleiding gives access to mbo-2 or to the labour market; no condition is named.',
        lines: [[384, 385]],
        knownOn: table2,
        agrees: true,
      },
    ],
    law: {
      says: 'The entree diploma gives access to mbo-2 without a condition; the proposal was never enacted.',
      ids: ['ENT-14', 'ENT-23'],
      keys: ['admission/mbo-2/entree-diploma'],
    },
    kind: 'planned-never-came',
    why: 'A proposal is not a rule, and the belief of the schools is stricter than even the proposal.',
  },
  {
    number: 5,
    topic: 'twelve-hours-of-work',
    said: [
      {
        holder: 'document',
        says: 'Since 2012-2013 young people with a diploma of mbo-1 who work more than 12 hours a week are not vsv.',
        lines: [[1697, 1698]],
        knownOn: vsvFactsheet,
        reading: 'report-2014/more-than-twelve-hours',
      },
    ],
    law: {
      says:
        'The vsv count asks for a diploma of mbo-1 and registered work, the follow-up by municipalities for a ' +
        'contract; neither asks for hours. Twelve hours or more is what the report form of the RMC calls work.',
      ids: ['VSV-06', 'VSV-07', 'VSV-08', 'VSV-13', 'VSV-14'],
      keys: [
        'vsv/new-vsv/formula',
        'vsv/new-vsv/diploma-with-work',
        'vsv/rmc/diploma-with-work',
        'vsv/rmc/report-form-work',
      ],
    },
    kind: 'other-rule',
    why: 'The hours come from the registration by the RMC, and the factsheet that is cited for them was not found.',
  },
  {
    number: 6,
    topic: 'enrolment-as-extraneus',
    said: [
      {
        holder: 'researchers',
        says: 'As the mbo is no longer paid for it, pupils cannot be enrolled as extraneus for a diploma of mbo-1.',
        lines: [[1252, 1254]],
        knownOn: reportText,
        reading: 'report-2014/no-longer-as-extraneus',
      },
      {
        holder: 'vmbo',
        says: 'The possibility to enrol a pupil as extraneus for a while, for the funding of the diploma, has ended.',
        lines: [[761, 763]],
        knownOn: vmboTalks,
        reading: 'report-2014/extraneus-has-ended',
      },
    ],
    law: {
      says:
        'The agreement between school and institution still has to provide for enrolment as examendeelnemer; only ' +
        'the funding of the diploma ended.',
      ids: ['AIV-04', 'FUN-06', 'FUN-07'],
      keys: [
        'trajectories/entreeopleiding-in-vmbo/enrolment',
        'funding/mbo/mbo-1-diploma',
        'funding/mbo/examendeelnemers',
      ],
    },
    kind: 'error',
    why: 'An end of the money is told as an end of the enrolment, which the law goes on to require.',
  },
  {
    number: 7,
    topic: 'leerwerktraject-into-mbo-1',
    said: [
      {
        holder: 'researchers',
        says: 'Schools agree with an mbo on a related programme of level 2 or up, or an unrelated one of 1 or 2.',
        lines: [[145, 147]],
        knownOn: reportText,
        reading: 'report-2014/leerwerktraject-to-level-1',
      },
      {
        holder: 'document',
        says: 'Pupils with the diploma of a leerwerktraject can no longer enter mbo-1, as they have a vmbo diploma.',
        lines: [[373, 375]],
        knownOn: table2,
        agrees: true,
      },
    ],
    law: {
      says: 'From 1 August 2014 who has a diploma of bb, also by a leerwerktraject, is not admissible to entree.',
      ids: ['ENT-06'],
      keys: ['admission/leerwerktraject/onward'],
    },
    kind: 'outdated',
    why: 'Level 1 was open to this group until 31 July 2014, so the answer depends on the day.',
  },
  {
    number: 8,
    topic: 'permission-for-assistentenopleiding',
    said: [
      {
        holder: 'researchers',
        says: 'Since 2002-2003 schools may offer an assistentenopleiding within bb, with permission of the ministry.',
        lines: [[134, 136]],
        knownOn: reportText,
      },
    ],
    law: {
      says:
        'A policy rule with an application to the minister ended on 1 August 2009; no text of the act from 1 August ' +
        '2010 on asks for permission. What held before that policy rule was not read.',
      ids: ['AIV-01'],
      keys: ['trajectories/entreeopleiding-in-vmbo/legal-basis'],
    },
    kind: 'outdated',
    why: 'The permission belongs to a rule that had ended five years before the report.',
  },
  {
    number: 9,
    topic: 'age-for-entree',
    said: [
      {
        holder: 'vmbo',
        says: 'Pupils can apply for entree in the mbo if they are 16 and have no vmbo diploma.',
        lines: [[898, 900]],
        knownOn: vmboTalks,
        reading: 'report-2014/sixteen-vmbo',
      },
      {
        holder: 'mbo',
        says: 'Young people enter the entreeopleiding once they are 16.',
        lines: [
          [1248, 1249],
          [1336, 1338],
        ],
        knownOn: mboTalks,
        reading: 'report-2014/sixteen-mbo',
      },
      {
        holder: 'researchers',
        says: 'Entree is for those who no longer belong in the vo under the full duty of education.',
        lines: [[1642, 1644]],
        knownOn: reportText,
        agrees: true,
      },
    ],
    law: {
      says:
        'Entree is open once volledige leerplicht has ended: after the school year in which the pupil turns 16, or ' +
        'after twelve full school years. The law names no age for it.',
      ids: ['ENT-03', 'ENT-05'],
      keys: ['admission/entree/access', 'leerplicht/end'],
    },
    kind: 'other-wording',
    why: 'Sixteen is a shorthand that is wrong by up to a school year, so it is derived and not written down.',
  },
  {
    number: 10,
    topic: 'entree-kwalificatiedossier',
    said: [
      {
        holder: 'researchers',
        says: 'There is one kwalificatiedossier for entree, with a common part and nine profiles.',
        lines: [[1666, 1667]],
        knownOn: reportText,
        reading: 'report-2014/one-dossier-nine-profiles',
      },
    ],
    law: {
      says: 'There are two dossiers, one with eight profiles and a green one with four: together nine different ones.',
      ids: ['ENT-24'],
      keys: ['programmes/entree/dossiers'],
    },
    kind: 'error',
    why: 'Nine profiles are right for the two dossiers together; that there is one dossier is not.',
  },
  {
    number: 11,
    topic: 'refusal-at-entree',
    said: [
      {
        holder: 'researchers',
        says: 'Nobody without a diploma can be refused by the mbo beforehand.',
        lines: [[1644, 1644]],
        knownOn: reportText,
        reading: 'report-2014/nobody-without-diploma-refused',
      },
      {
        holder: 'researchers',
        says: 'A student may take part in the entreeopleiding for two years.',
        lines: [[1663, 1663]],
        knownOn: reportText,
        reading: 'report-2014/two-years-at-most',
      },
      {
        holder: 'vmbo',
        says: 'After two years of entree there are pupils who are no longer admitted, and have no clear place.',
        lines: [[934, 936]],
        knownOn: vmboTalks,
        reading: 'report-2014/closed-after-two-years',
      },
      {
        holder: 'mbo',
        says: 'An ROC may not refuse anyone of 16 or older without a vmbo diploma, and is not expected to.',
        lines: [[1336, 1338]],
        knownOn: mboTalks,
        reading: 'report-2014/nobody-of-sixteen-refused',
      },
    ],
    law: {
      says:
        'An institution may refuse who was enrolled in an entreeopleiding in the past two years of study; it need ' +
        'not, and a third year is not forbidden.',
      ids: ['ENT-04', 'ENT-13'],
      keys: ['admission/entree/refusal', 'admission/entree/grounds'],
    },
    kind: 'incomplete',
    why: 'The one ground of refusal is left out, and is then told as a limit for the student.',
  },
  {
    number: 12,
    topic: 'quotation-of-study-advice-article',
    said: [
      {
        holder: 'researchers',
        says: 'As quoted: too few "vorderingen" of the "student" are enough, circumstances considered.',
        lines: [[1654, 1657]],
        knownOn: reportText,
      },
    ],
    law: {
      says:
        'The article speaks of a deelnemer and of progress in the singular, and goes on: the institution must have ' +
        'provided the facilities that safeguard good progress.',
      ids: ['BSA-02'],
      keys: ['bsa/grounds', 'bsa/safeguards'],
    },
    kind: 'incomplete',
    why: 'The condition that is left out can decide whether a negative advice holds.',
  },
  {
    number: 13,
    topic: 'four-months',
    said: [
      {
        holder: 'researchers',
        says: 'The question to the mbo: the advice comes after four months of entree.',
        lines: [[498, 499]],
        knownOn: mboTalks,
      },
      {
        holder: 'vmbo',
        says: 'The advice comes within four months.',
        lines: [[921, 922]],
        knownOn: vmboTalks,
        agrees: true,
        reading: 'report-2014/within-four-months',
      },
      {
        holder: 'mbo',
        says: 'A negative advice comes after four months, and will be rare after a careful intake.',
        lines: [[1344, 1345]],
        knownOn: mboTalks,
        reading: 'report-2014/after-four-months',
      },
      {
        holder: 'researchers',
        says: 'Everyone has a right to at least four months to show that entree can be done.',
        lines: [[1644, 1646]],
        knownOn: reportText,
        reading: 'report-2014/at-least-four-months',
      },
      {
        holder: 'researchers',
        says: 'The advice comes after four months at most.',
        lines: [[1653, 1653]],
        knownOn: reportText,
        agrees: true,
        reading: 'report-2014/at-most-four-months',
      },
    ],
    law: {
      says:
        'From 1 August 2014 the advice for entree comes within four calendar months of the start, with no first ' +
        'day; that it cannot come before three months holds only from 1 August 2018.',
      ids: ['BSA-01', 'BSA-06'],
      keys: ['bsa/terms'],
    },
    kind: 'error',
    why: 'The report has no single reading of the four months; a right to that much time was never in the law.',
  },
  {
    number: 14,
    topic: 'leerwerktraject-exam',
    said: [
      {
        holder: 'researchers',
        says: 'Part of the exam is enough: at least Nederlands, the vocational subject and the rekentoets.',
        lines: [[148, 150]],
        knownOn: reportText,
        reading: 'report-2014/leerwerktraject-parts',
      },
    ],
    law: {
      says:
        'These subjects have a pass rule of their own: a 6 for the vocational programme and for Nederlands, the ' +
        'rekentoets only sat. For some years the maatschappelijke stage was part of it too.',
      ids: ['LWT-03', 'LWT-05'],
      keys: [
        'trajectories/leerwerktraject/content',
        'exams/leerwerktraject/parts',
        'exams/leerwerktraject/pass-rule',
      ],
    },
    kind: 'incomplete',
    why: 'With the subjects alone one cannot tell who passes, and for Nederlands the bar is higher than in bb.',
  },
  {
    number: 15,
    topic: 'first-year-of-leerwerktraject',
    said: [
      {
        holder: 'researchers',
        says: 'Schools can offer a leerwerktraject from 2002-2003 on.',
        lines: [[143, 144]],
        knownOn: reportText,
      },
    ],
    law: {
      says: 'A policy rule of March 2001 brought it in for 2001-2002, and the act came into force on 15 August 2003.',
      ids: ['LWT-01'],
      keys: ['trajectories/leerwerktraject/legal-basis'],
    },
    kind: 'error',
    why: 'The year is neither that of the policy rule nor that of the act.',
  },
  {
    number: 16,
    topic: 'end-of-vm2',
    said: [
      {
        holder: 'researchers',
        says: 'The cabinet decided in January 2013 that VM2 is absorbed by new experiments: the vakmanschaproute.',
        lines: [
          [157, 159],
          [168, 169],
        ],
        knownOn: reportText,
      },
    ],
    law: {
      says: 'The new experiments started on 1 August 2014; VM2 itself went on beside them until 1 August 2017.',
      ids: ['VM2-01', 'DLL-01'],
      keys: ['trajectories/vm2/legal-basis', 'trajectories/vakmanschaproute/legal-basis'],
    },
    kind: 'incomplete',
    why: 'A successor does not end what runs: for three years both had a ground in law.',
  },
  {
    number: 17,
    topic: 'plan-for-vulnerable-pupils',
    said: [
      {
        holder: 'document',
        says: 'A plan for young people at risk in the vo and the mbo comes in autumn 2014.',
        lines: [[379, 381]],
        knownOn: table2,
        reading: 'report-2014/plan-in-autumn-2014',
      },
      {
        holder: 'document',
        says: 'A plan for vulnerable groups in vmbo-bb comes in autumn 2014.',
        lines: [
          [42, 43],
          [1560, 1561],
        ],
        knownOn: progressReports,
        reading: 'report-2014/plan-for-vmbo-bb',
      },
    ],
    law: {
      says: 'The plan is a letter to the Tweede Kamer of 12 December 2014. It is policy, not law.',
      ids: ['UIT-13'],
      keys: ['passend-onderwijs/plan-kwetsbare-jongeren'],
    },
    kind: 'other-wording',
    why: 'A season is not a day: by the calendar 12 December is autumn, by the month it is winter.',
  },
  {
    number: 18,
    topic: 'vsv-target',
    said: [
      {
        holder: 'document',
        says: 'The cabinet wants at most 25,000 vsv in 2016.',
        lines: [[408, 410]],
        knownOn: table2,
        reading: 'report-2014/target',
      },
    ],
    law: {
      says:
        'The letter of 5 March 2014 has the same number and year; after the extension of 2015 the regulation speaks ' +
        'of calendar year 2017, measured over 2015-2016.',
      ids: ['TGT-02'],
      keys: ['vsv/targets/cabinet', 'vsv/targets/regulation'],
    },
    kind: 'planned-changed',
    why: 'It was right when it was written, and the year moved with the extension a year later.',
  },
  {
    number: 19,
    topic: 'start-of-mbo-funding-model',
    said: [
      {
        holder: 'document',
        says: 'The new funding model of the mbo, with cascade and price factors, starts on 1 January 2015.',
        lines: [[417, 420]],
        knownOn: fundingLetter,
        agrees: true,
        reading: 'report-2014/funding-model-from-2015',
      },
    ],
    law: {
      says: 'The first year that is funded by it is 2015; the decree itself is in force from 1 August 2014.',
      ids: ['FUN-02'],
      keys: ['funding/mbo/model'],
    },
    kind: 'no-difference',
    why: 'The two days are those of a decree and of the first year it funds, and both are right.',
  },
  {
    number: 20,
    topic: 'lwoo-amount',
    said: [
      {
        holder: 'researchers',
        says: 'About 8,000 euro for a regular vmbo pupil and 11,000 for one with lwoo, which is 3,000 more.',
        lines: [[628, 629]],
        knownOn: reportText,
        reading: 'report-2014/amounts-per-pupil',
      },
    ],
    law: {
      says:
        'The regulation adds about 4,000 euro per pupil in 2014 and 2015. A difference of 3,000 was found once: in ' +
        'the price for green vmbo in a text of February 2010.',
      ids: ['FUN-30', 'FUN-34'],
      keys: ['funding/lwoo/support-amount', 'funding/vmbo/price-per-pupil'],
    },
    kind: 'outdated',
    why: 'It is a round statement without source or year; that it is an amount of about 2010 is inferred.',
  },
  {
    number: 21,
    topic: 'status-of-reference-tests',
    said: [
      {
        holder: 'researchers',
        says: 'Schools take the proposed policy on the tests for adopted, and act on what has not been adopted yet.',
        lines: [[36, 38]],
        knownOn: reportText,
      },
      {
        holder: 'vmbo',
        says: 'The mbo is stricter already, under the influence of policy that is only proposed.',
        lines: [[1104, 1105]],
        knownOn: vmboTalks,
      },
      {
        holder: 'document',
        says: 'The rekentoets is part of the pass rule from 2015-2016 on, told as a settled matter.',
        lines: [[349, 350]],
        knownOn: table2,
        agrees: true,
        reading: 'report-2014/rekentoets-counts-from-2015',
      },
    ],
    law: {
      says:
        'The rule had been adopted in 2012 and was not in force yet: the schools were right that it was adopted, and ' +
        'too early in acting on it.',
      ids: ['UIT-04', 'UIT-10'],
      keys: ['exams/vmbo-bb/rekentoets-counts', 'exams/mbo/first-central-exams'],
      steps: [
        { status: 'voorgenomen', says: 'Until the decree of 2012 it was a proposal; the report still calls it that.' },
        {
          status: 'vastgesteld',
          reachedOn: '2012-04-23',
          says: 'The decree of 23 April 2012 adopts it for the vmbo, for exams from 2015-2016 on.',
        },
        {
          status: 'in-werking',
          says:
            'It was to hold from 1 August 2015 for the vmbo; the decree of 11 November 2015 took it back from that ' +
            'day, so that this step never came.',
        },
      ],
    },
    kind: 'other-status',
    why: 'Proposed, adopted and in force are three steps, and the report knows two of them.',
  },
  {
    number: 22,
    topic: 'leerweg-after-assistentenopleiding',
    said: [
      {
        holder: 'researchers',
        says: 'After the assistentenopleiding in the vmbo a pupil is admissible to level 2 in the bbl.',
        lines: [[140, 141]],
        knownOn: reportText,
        reading: 'report-2014/mbo-2-in-bbl',
      },
    ],
    law: {
      says: 'The diploma gives access to mbo-2 in either leerweg, bol and bbl.',
      ids: ['ENT-14'],
      keys: ['admission/mbo-2/entree-diploma'],
    },
    kind: 'error',
    why: 'The law does not limit the access to one leerweg.',
  },
  {
    number: 23,
    topic: 'age-of-vsv',
    said: [
      {
        holder: 'researchers',
        says: 'Vsv are young people of 12 to 23 who left education in a school year without a startkwalificatie.',
        lines: [[1695, 1696]],
        knownOn: reportText,
        reading: 'report-2014/twelve-to-twenty-three',
      },
    ],
    law: {
      says:
        'Counted is who was enrolled and younger than 22 on 1 October, and was not enrolled a year later; until ' +
        '2011-2012 also older than 11. Twelve to 23 stands in the form by which the RMC reports.',
      ids: ['VSV-04', 'VSV-11', 'VSV-15'],
      keys: ['vsv/new-vsv/age', 'vsv/rmc/report-form-ages'],
    },
    kind: 'other-wording',
    why: 'The ages 12 to 23 present the outcome, as the form of the RMC does; the count has one bound, on one day.',
  },
  {
    number: 24,
    topic: 'support-plan',
    said: [
      {
        holder: 'document',
        says: 'The support plans of the schools had to be ready in May 2014.',
        lines: [[387, 391]],
        knownOn: table2AfterMay,
        reading: 'report-2014/plans-of-schools',
      },
    ],
    law: {
      says: 'The plan is that of the samenwerkingsverband, and the first one was due before 1 May 2014.',
      ids: ['PO-02'],
      keys: ['passend-onderwijs/first-ondersteuningsplan'],
    },
    kind: 'error',
    why: 'Both the owner of the plan and the month are others in the law.',
  },
  {
    number: 25,
    topic: 'grounds-of-study-advice',
    said: [
      {
        holder: 'mbo',
        says: 'The advice may rest on a lack of development, on motivation, truancy or conduct.',
        lines: [[1345, 1349]],
        knownOn: mboTalks,
        reading: 'report-2014/mbo-grounds',
      },
      {
        holder: 'researchers',
        says: 'A negative advice can only rest on insufficient progress in the programme as a whole.',
        lines: [[1653, 1657]],
        knownOn: reportText,
        agrees: true,
      },
    ],
    law: {
      says:
        'The agreement can be ended only on insufficient progress in the programme, with regard to personal ' +
        'circumstances, and where the institution provided the facilities for good progress.',
      ids: ['BSA-02'],
      keys: ['bsa/grounds', 'bsa/safeguards'],
    },
    kind: 'error',
    why: 'Truancy or conduct is no ground in itself, and the report says so in its own annex.',
  },
]

/**
 * The 25 points on which the 2014 report and the law were compared: what is said, by whom, what the law says, how they
 * differ, and what a function of this library goes by. That is always the law; the report stands beside it.
 *
 * The report has no single reading of a rule. It keeps four voices apart, and they disagree: the study advice after
 * "four months" comes after that time, within it, after at least or after at most that time, depending on who speaks.
 * So each statement has a holder, lines and a time, and where a voice says what the law says it is marked `agrees`. A
 * proposal is never what the report says that the rule is.
 *
 * When a statement could be heard is seldom known to the day. `after` is then the last day on which it cannot have been
 * heard yet, and `by` a day on which it certainly had been:
 *
 * | What was said | after | by | Why |
 * | --- | --- | --- | --- |
 * | by the vmbo in interviews | 2013-05-31 | 2013-12-31 | from summer 2013 on (17-19), before the mbo (1201) |
 * | to and by the mbo in interviews | 2013-05-31 | 2013-12-31 | before an advice of December 2013 (1358, 1435, 1687) |
 * | by the researchers in their text | 2014-05-31 | 2014-12-31 | it has May 2014 behind it (388-389) and is of 2014 |
 * | in table 2, from documents without a day | | 2014-12-31 | drawn up before the interviews (314-318), changed later |
 * | in table 2, on the plans of May 2014 | 2014-05-31 | 2014-12-31 | it has May 2014 behind it (388-389) |
 * | in the letter on mbo funding | 2013-05-31 | 2013-06-30 | of June 2013 (417) |
 * | in the progress reports of 2013 and 2014 | 2013-09-25 | 2014-12-31 | the first is of 26 September 2013 (368) |
 * | in the progress report of 2012 | | | its day is known: 19 December 2012 (1674-1675) |
 * | in the factsheet on vsv | 2012-09-25 | 2014-12-31 | of 26 September 2012 (1715), but only read of in the report |
 *
 * The numbers in brackets are lines of the report. Its summary lets all talks together run into early 2014; the bound
 * of December 2013 is that of two footnotes on the talks with the mbo.
 *
 * @returns the points in the order of their numbers, frozen, the same list each time
 * @example
 * ```ts
 * import { policy } from 'maatwerktrajecten'
 *
 * policy.discrepancies().length // => 25
 *
 * const fourMonths = policy.discrepancies().find((each) => each.topic === 'four-months')
 * fourMonths?.said.map((each) => each.holder) // => ['researchers', 'vmbo', 'mbo', 'researchers', 'researchers']
 * fourMonths?.law.ids // => ['BSA-01', 'BSA-06']
 * fourMonths?.uses // => 'law'
 * ```
 * @category Readings
 */
export function discrepancies(): readonly Discrepancy[] {
  listed ??= deepFreeze(rows.map(withSources))
  return listed
}

let listed: readonly Discrepancy[] | undefined

function withSources(row: Row): Discrepancy {
  const said = row.said.map((each) => ({ ...each, source: sourceOf(each.lines) }))
  return { ...row, said, uses: 'law' }
}
