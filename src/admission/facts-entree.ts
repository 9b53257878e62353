import type { ProgrammeLevel } from '../career/programme.js'
import type { DatedRule } from '../policy/rule.js'
import { said } from '../report/voices.js'
import { doelmatigeLeerwegen2013, pageOfInspectorate, webTekst2010 } from './acts.js'

/**
 * To whom the entreeopleiding, and the assistentopleiding before it, is open.
 *
 * @category Facts
 */
export interface EntreeAccess {
  /** Who: everyone, who has not the preparation for mbo-2, or (in a voice of the report) who has no vmbo diploma. */
  readonly openTo: 'everyone' | 'without-preparation-for-mbo-2' | 'without-vmbo-diploma'
  /** From when: after volledige leerplicht, or (in a voice of the report) at 16; absent where nothing is asked. */
  readonly opens?: 'after-volledige-leerplicht' | 'at-sixteen'
  /** Who can enter before: pupils under vervangende leerplicht of art. 3b; absent where there is no exception. */
  readonly except?: 'vervangende-leerplicht-3b'
}

/**
 * What an institution can hold against somebody to whom the entreeopleiding is open.
 *
 * @category Facts
 */
export interface EntreeGrounds {
  /** The grounds to refuse, apart from those of a bijzondere instelling; none in some voices of the report. */
  readonly grounds: readonly 'enrolled-in-past-two-study-years'[]
  /** Whether the law forbids a third year; absent where nothing is said of it. */
  readonly thirdYear?: 'not-forbidden'
}

/**
 * Whether the entreeopleiding stays open to who entered a higher level by an exemption.
 *
 * @category Facts
 */
export interface AfterExemption {
  /** It stays open to who was let in after a suitability test, without the preparation. */
  readonly entree: 'stays-open'
}

/**
 * Which levels of the mbo are open with the diploma of a leerwerktraject.
 *
 * @category Facts
 */
export interface LeerwerktrajectOnward {
  /** The levels in a related occupation. */
  readonly related: readonly ProgrammeLevel[]
  /** The levels in another occupation. */
  readonly nonRelated: readonly ProgrammeLevel[]
}

/**
 * In which way of learning at work (*bbl*) leerplicht stands in the way.
 *
 * @category Facts
 */
export interface BblAccess {
  /** Only who is through with volledige leerplicht can follow a programme in the bbl. */
  readonly bbl: 'after-volledige-leerplicht'
}

/** ENT-02 and ENT-03: to whom level 1 of the mbo is open. */
export const entreeAccess: DatedRule<EntreeAccess> = {
  key: 'admission/entree/access',
  question: 'To whom is the entreeopleiding, or the assistentopleiding before it, open?',
  effects: [
    {
      id: 'ENT-02',
      value: { openTo: 'everyone' },
      act: webTekst2010,
      article: 'art. 8.1.1 lid 3 and 5',
      from: { unread: true, by: '2010-08-01' },
      grade: 'quoted',
      note: 'Read in the texts of 1 August 2010 to 14 April 2014.',
    },
    {
      id: 'ENT-03',
      value: {
        openTo: 'without-preparation-for-mbo-2',
        opens: 'after-volledige-leerplicht',
        except: 'vervangende-leerplicht-3b',
      },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.1b lid 1',
      from: '2014-08-01',
      grade: 'quoted',
      note: 'The texts of 2021 and of 1 January 2026 have it unchanged.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<EntreeAccess>(
      'sixteen-vmbo', 'vmbo', { openTo: 'without-vmbo-diploma', opens: 'at-sixteen' }, 'lines 898-900',
      'The law names no age: it asks that volledige leerplicht is over, which ends with a school year.',
    ),
    /* @__PURE__ */ said<EntreeAccess>(
      'sixteen-mbo', 'mbo', { openTo: 'without-vmbo-diploma', opens: 'at-sixteen' }, 'lines 1248-1249 and 1336-1338',
      'The law names no age: it asks that volledige leerplicht is over, which ends with a school year.',
    ),
  ],
}

/** ENT-13: what an institution can hold against an applicant for the entreeopleiding. */
export const entreeGrounds: DatedRule<EntreeGrounds> = {
  key: 'admission/entree/grounds',
  question: 'What can be held against who belongs in the entreeopleiding, and does the law forbid a third year?',
  effects: [
    {
      id: 'TOE-05',
      value: { grounds: [] },
      act: webTekst2010,
      article: 'art. 8.1.1',
      from: { unread: true, by: '2010-08-01' },
      grade: 'quoted',
      note: 'Only the grounds of a bijzondere instelling, which stand apart, also after 1 August 2014.',
    },
    {
      id: 'ENT-13',
      value: { grounds: ['enrolled-in-past-two-study-years'], thirdYear: 'not-forbidden' },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.1b lid 2',
      from: '2014-08-01',
      grade: 'quoted',
      note:
        'What is called a limit of two years is this power to refuse, and funding that stops with the third year ' +
        '(Uitvoeringsbesluit WEB art. 2.2.2).',
    },
  ],
  readings: [
    /* @__PURE__ */ said<EntreeGrounds>(
      'nobody-of-sixteen-refused', 'mbo', { grounds: [] }, 'lines 1336-1338',
      'Nobody of 16 or older without a vmbo diploma would be refused. The law has one ground to do so.',
    ),
    /* @__PURE__ */ said<EntreeGrounds>(
      'nobody-without-diploma-refused', 'researchers', { grounds: [] }, 'lines 1644-1646',
      'Nobody without a diploma could be refused beforehand. The law has one ground to do so.',
    ),
  ],
}

/** ENT-07: after an exemption from the preparation for a higher level. */
export const afterExemption: DatedRule<AfterExemption> = {
  key: 'admission/entree/after-exemption',
  question: 'Can who entered a higher level by a suitability test still move to the entreeopleiding?',
  effects: [
    {
      id: 'ENT-07',
      value: { entree: 'stays-open' },
      act: pageOfInspectorate,
      article: 'the answer on the suitability test',
      from: { unread: true, after: '2014-07-31', by: '2026-01-01' },
      grade: 'secondary',
      note: 'A page without a date. It fits the act, which looks at the preparation and not at an exemption from it.',
    },
  ],
}

/** ENT-06: where the diploma of a leerwerktraject leads. */
export const leerwerktrajectOnward: DatedRule<LeerwerktrajectOnward> = {
  key: 'admission/leerwerktraject/onward',
  question: 'Which levels of the mbo, up to level 2, are open with the diploma of a leerwerktraject?',
  effects: [
    {
      id: 'ENT-02',
      value: { related: ['entree', 'mbo-2'], nonRelated: ['entree', 'mbo-2'] },
      act: webTekst2010,
      article: 'art. 8.1.1 lid 3 and 5, 8.2.1 lid 3 and 4',
      from: { unread: true, by: '2010-08-01' },
      grade: 'inferred',
      note: 'Level 1 was open to everyone. Subjects that mbo-2 may ask for are another rule.',
    },
    {
      id: 'ENT-06',
      value: { related: ['mbo-2'], nonRelated: ['mbo-2'] },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.1b lid 1 with 8.2.1 lid 4 a',
      from: '2014-08-01',
      grade: 'inferred',
      note:
        'The two articles together: the diploma is one of vmbo-bb and prepares for mbo-2, and who has that ' +
        'preparation is not admissible to the entreeopleiding. The 2014 report says so too (lines 373-375).',
    },
  ],
  readings: [
    /* @__PURE__ */ said<LeerwerktrajectOnward>(
      'leerwerktraject-to-level-1', 'researchers', { related: ['mbo-2'], nonRelated: ['entree', 'mbo-2'] },
      'lines 145-147',
      'Level 1 in a non-related occupation was open until 31 July 2014 and no longer from the next day on.',
    ),
  ],
}

/** ENT-30: the bbl. */
export const bblAccess: DatedRule<BblAccess> = {
  key: 'admission/bbl/leerplicht',
  question: 'Who can follow a programme of the mbo in the bbl?',
  effects: [
    {
      id: 'ENT-30-2010',
      value: { bbl: 'after-volledige-leerplicht' },
      act: webTekst2010,
      article: 'art. 8.1.1 lid 4',
      from: { unread: true, by: '2010-08-01' },
      until: '2014-08-01',
      grade: 'quoted',
    },
    {
      id: 'ENT-30',
      value: { bbl: 'after-volledige-leerplicht' },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.1 lid 3',
      from: '2014-08-01',
      until: { unread: true, after: '2015-11-03' },
      grade: 'quoted',
      note:
        'At every level; read in the texts up to 3 November 2015. A pupil under vervangende leerplicht can ' +
        'therefore follow the entreeopleiding as bol only.',
    },
  ],
}
