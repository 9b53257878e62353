import type { DatedRule } from '../policy/rule.js'
import { said } from '../report/voices.js'
import { samenwerkingVoBveTekst2010, webTekst2010, wvoTekst2010, wvoTekst2014 } from './acts.js'

/**
 * How an assistenten- or entreeopleiding fits into the vmbo school that lets pupils follow it.
 *
 * @category Entreeopleiding in the vmbo
 */
export interface EntreeInVmboOffer {
  /** It has to match vocational programmes that the school offers itself. */
  readonly mustMatch: 'own-vocational-offer'
  /** Whether the school has to offer these pupils the bb exam. */
  readonly bbExam: 'need-not-be-offered'
  /** As what the pupils count for the funding of the school. */
  readonly pupilsCountAs: 'vmbo-bb'
}

/**
 * What school and institution have to settle in their agreement.
 *
 * @category Entreeopleiding in the vmbo
 */
export interface EntreeInVmboAgreement {
  /** With whom: an institution that offers that programme. */
  readonly partner: 'institution-offering-that-programme'
  /** The subjects. */
  readonly settles: readonly AgreementSubject[]
}

/**
 * A subject of the agreement between school and institution.
 *
 * - `programme`: what is taught
 * - `enrolment-as-examendeelnemer`: the pupil is enrolled at the institution for the exam only
 * - `exam-and-diploma-by-institution`: the institution examines and awards the diploma
 * - `school-co-signs-practice-agreement`: the school signs the agreement on the practice as well
 * - `legal-protection`: where the pupil can complain and appeal
 * - `transfer-after-diploma`: how the pupil goes on
 *
 * @category Entreeopleiding in the vmbo
 */
export type AgreementSubject =
  | 'programme'
  | 'enrolment-as-examendeelnemer'
  | 'exam-and-diploma-by-institution'
  | 'school-co-signs-practice-agreement'
  | 'legal-protection'
  | 'transfer-after-diploma'

/**
 * How a pupil is enrolled at the mbo institution.
 *
 * @category Entreeopleiding in the vmbo
 */
export interface EntreeInVmboEnrolment {
  /** As what; `not-possible` is what voices of the 2014 report say. */
  readonly enrolledAs: 'examendeelnemer' | 'not-possible'
}

/**
 * Whom the institution can let carry out its exam.
 *
 * @category Entreeopleiding in the vmbo
 */
export interface EntreeInVmboExaminer {
  /** Who can carry it out. */
  readonly carriedOutBy: 'vo-school'
  /** The institution may let it, and need not. */
  readonly force: 'power'
}

/**
 * To which provision of the WEB the article on the entreeopleiding in the vmbo refers.
 *
 * @category Entreeopleiding in the vmbo
 */
export interface CrossReference {
  /** The number in the text. */
  readonly refersTo: string
  /** What stands there at the time. */
  readonly subject: 'bbl-only-after-leerplicht' | 'opleidingsdomein'
  /** Where the provision stands that must be meant; absent where the reference is right. */
  readonly meant?: string
}

/**
 * Teaching at an mbo institution for pupils who stay in the vmbo.
 *
 * @category Legal basis
 */
export interface SharedTeaching {
  /** For whom. */
  readonly pupils: 'at-risk'
  /** The leerjaren of the vmbo. */
  readonly leerjaren: readonly (3 | 4)[]
  /** The most of the hours of a year that may be at the institution, 0..1. */
  readonly mostShareOfYear: number
  /** The subjects for which it may be more. */
  readonly moreFor: readonly ('sector-subjects' | 'vocational-subjects')[]
  /** One of its aims: to reach pupils at risk of this. */
  readonly aimsAt: 'leaving-without-mbo-2'
}

/** The article is taken to have started when the policy rule before it ended (AIV-01). */
const started = '2009-08-01'
const startIsReading = 'Read in the texts from 1 August 2010; that it started with the article in 2009 is a reading.'
const wvoReadUntil = { unread: true, after: '2015-09-01' } as const

/** AIV-02: how it fits into the school. */
export const entreeInVmboOffer: DatedRule<EntreeInVmboOffer> = {
  key: 'trajectories/entreeopleiding-in-vmbo/offer',
  question: 'What does an assistenten- or entreeopleiding in the vmbo ask of the school, and how do its pupils count?',
  effects: [
    {
      id: 'AIV-02',
      value: { mustMatch: 'own-vocational-offer', bbExam: 'need-not-be-offered', pupilsCountAs: 'vmbo-bb' },
      act: wvoTekst2010,
      article: 'art. 10b8 lid 2–4',
      from: started,
      until: wvoReadUntil,
      grade: 'inferred',
      note: startIsReading,
    },
  ],
}

/** AIV-04: the agreement of school and institution. */
export const entreeInVmboAgreement: DatedRule<EntreeInVmboAgreement> = {
  key: 'trajectories/entreeopleiding-in-vmbo/cooperation-agreement',
  question: 'What do a vmbo school and an institution settle about an assistenten- or entreeopleiding in the vmbo?',
  effects: [
    {
      id: 'AIV-04',
      value: {
        partner: 'institution-offering-that-programme',
        settles: [
          'programme',
          'enrolment-as-examendeelnemer',
          'exam-and-diploma-by-institution',
          'school-co-signs-practice-agreement',
          'legal-protection',
          'transfer-after-diploma',
        ],
      },
      act: wvoTekst2010,
      article: 'art. 10b9',
      from: started,
      until: wvoReadUntil,
      grade: 'inferred',
      note: startIsReading,
    },
  ],
}

/** AIV-04: the enrolment at the institution. */
export const entreeInVmboEnrolment: DatedRule<EntreeInVmboEnrolment> = {
  key: 'trajectories/entreeopleiding-in-vmbo/enrolment',
  question: 'As what is a vmbo pupil in an assistenten- or entreeopleiding enrolled at the mbo institution?',
  effects: [
    {
      id: 'AIV-04',
      value: { enrolledAs: 'examendeelnemer' },
      act: wvoTekst2010,
      article: 'art. 10b9',
      from: started,
      until: wvoReadUntil,
      grade: 'inferred',
      note:
        `${startIsReading} WEB art. 8.2.1 lid 7 extends the vooropleidingseisen to examendeelnemers; art. 8.1.1b, on ` +
        'who is admitted to the entreeopleiding, is not extended to them.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<EntreeInVmboEnrolment>(
      'no-longer-as-extraneus', 'researchers', { enrolledAs: 'not-possible' }, 'section 5.2, lines 1252-1254',
      'What ended in the law is the funding of the diploma; the agreement still has to provide for the enrolment.',
    ),
    /* @__PURE__ */ said<EntreeInVmboEnrolment>(
      'extraneus-has-ended', 'vmbo', { enrolledAs: 'not-possible' }, 'section 4.1.2, lines 761-763',
      'Told as the end of a way to pay for the diploma. The law goes on to require the enrolment.',
    ),
  ],
}

/** AIV-05: who carries out the exam. */
export const entreeInVmboExaminer: DatedRule<EntreeInVmboExaminer> = {
  key: 'trajectories/entreeopleiding-in-vmbo/examiner',
  question: 'May the institution let the vmbo school carry out the exam of the programme?',
  effects: [
    {
      id: 'AIV-05',
      value: { carriedOutBy: 'vo-school', force: 'power' },
      act: webTekst2010,
      article: 'WEB art. 7.4.4a lid 3 and 8.4.2; WVO art. 10b9 lid 3',
      from: { unread: true, by: '2010-08-01' },
      grade: 'quoted',
      note: 'Read in the texts up to 3 November 2015 and in that of 1 January 2026.',
    },
  ],
}

/** AIV-07: a reference in the article that no longer fits. */
export const entreeInVmboReference: DatedRule<CrossReference> = {
  key: 'trajectories/entreeopleiding-in-vmbo/cross-reference',
  question: 'To which provision on enrolment does the article on the entreeopleiding in the vmbo refer?',
  effects: [
    {
      id: 'AIV-07-2010',
      value: { refersTo: 'WEB art. 8.1.1 lid 4', subject: 'bbl-only-after-leerplicht' },
      act: wvoTekst2010,
      article: 'art. 10b8 lid 1',
      from: { unread: true, by: '2010-08-01' },
      until: { unread: true, after: '2014-07-08', by: '2014-09-08' },
      grade: 'quoted',
    },
    {
      id: 'AIV-07',
      value: { refersTo: 'WEB art. 8.1.1 lid 5', subject: 'opleidingsdomein', meant: 'WEB art. 8.1.1 lid 3' },
      act: wvoTekst2014,
      article: 'art. 10b8 lid 1',
      from: { unread: true, after: '2014-07-08', by: '2014-09-08' },
      until: wvoReadUntil,
      grade: 'quoted',
      note: 'The WEB was renumbered on 1 August 2014. That the reference is a mistake, and what it means, is a reading.',
    },
  ],
}

/** AIV-09: teaching at an institution for pupils who stay in the vmbo. */
export const sharedTeaching: DatedRule<SharedTeaching> = {
  key: 'trajectories/shared-teaching/hours-at-institution',
  question: 'How much of the year may a vmbo pupil in leerjaar 3 or 4 be taught at an mbo institution?',
  effects: [
    {
      id: 'AIV-09',
      value: {
        pupils: 'at-risk',
        leerjaren: [3, 4],
        mostShareOfYear: 0.5,
        moreFor: ['sector-subjects', 'vocational-subjects'],
        aimsAt: 'leaving-without-mbo-2',
      },
      act: samenwerkingVoBveTekst2010,
      article: 'art. 2',
      from: { unread: true, by: '2010-12-31' },
      until: { unread: true, after: '2014-09-25' },
      grade: 'quoted',
    },
  ],
}
