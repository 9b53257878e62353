import type { ProgrammeLevel } from '../career/programme.js'
import type { DatedRule } from '../policy/rule.js'
import {
  doelmatigeLeerwegen2013,
  startToelatingsrecht2017,
  toelatingsrecht2016,
  webTekst2010,
  webTekst2021,
  webTekst2026,
} from './acts.js'

/**
 * How admission to a programme is decided, for who has the preparation.
 *
 * - `open-to-everyone`: nobody is refused but by a bijzondere instelling, on its own grounds
 * - `institution-decides`: the competent authority (*bevoegd gezag*) decides; there is no right
 * - `right`: who applies in time has a right to be admitted (*toelatingsrecht*)
 *
 * @category Facts
 */
export type AdmissionMode = 'open-to-everyone' | 'institution-decides' | 'right'

/**
 * How admission is decided, by the level of the programme.
 *
 * @category Facts
 */
export interface AdmissionDecision {
  /** The way for each level. */
  readonly levels: Readonly<Record<Exclude<ProgrammeLevel, 'entree'>, AdmissionMode>>
  /** Where the institution decides it may let a toelatingscommissie do so; absent where that was not read. */
  readonly committee?: 'allowed'
}

/**
 * The day by which one applies for the mbo (*landelijke aanmelddatum*).
 *
 * @category Facts
 */
export interface RegistrationDate {
  /** The day of the year, as `MM-DD`, before the programme starts. */
  readonly by: string
}

/**
 * The grounds to refuse somebody who has a right to be admitted, apart from enrolments that a study advice ended.
 *
 * @category Facts
 */
export interface RefusalGrounds {
  /** No place is left, or the labour market sets a quota. */
  readonly places: 'limited'
  /** Long in the mbo without a diploma. */
  readonly withoutDiploma: LongWithoutDiploma
  /** Applied late, by somebody who is no longer kwalificatieplichtig. */
  readonly late: 'unless-kwalificatieplichtig'
  /** Did not take part in a compulsory intake. */
  readonly intake: 'not-attended'
}

/**
 * The ground to refuse somebody who did not confirm.
 *
 * @category Facts
 */
export interface ConfirmationRefusal {
  /** The day of the year before which one must confirm, as `MM-DD`, in the year in which the programme starts. */
  readonly confirmBefore: string
}

/**
 * When somebody was in the mbo for long without a diploma.
 *
 * @category Facts
 */
export interface LongWithoutDiploma {
  /** The years in the mbo. */
  readonly years: number
  /** The years since; with as many or more the ground is gone. */
  readonly fewerYearsSince: number
}

/**
 * On which grounds an institution can keep somebody out altogether.
 *
 * @category Facts
 */
export interface InstitutionRefusal {
  /** Which institutions: only those founded on a conviction (*bijzondere instelling*). */
  readonly by: 'bijzondere-instelling'
  /** The grounds: its foundation (*grondslag*), or misuse. */
  readonly grounds: readonly ('grondslag' | 'misuse')[]
}

/** TOE-05, TOE-01 and TOE-02: how admission is decided. */
export const admissionDecision: DatedRule<AdmissionDecision> = {
  key: 'admission/mbo/decision',
  question: 'How is admission to mbo-2, mbo-3 and mbo-4 decided?',
  effects: [
    {
      id: 'TOE-05',
      value: {
        levels: { 'mbo-2': 'open-to-everyone', 'mbo-3': 'institution-decides', 'mbo-4': 'institution-decides' },
        committee: 'allowed',
      },
      act: webTekst2010,
      article: 'art. 8.1.1',
      from: { unread: true, by: '2010-08-01' },
      grade: 'quoted',
    },
    {
      id: 'TOE-01',
      value: {
        levels: { 'mbo-2': 'institution-decides', 'mbo-3': 'institution-decides', 'mbo-4': 'institution-decides' },
        committee: 'allowed',
      },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.1c',
      from: '2014-08-01',
      grade: 'quoted',
      note: 'Read in the texts of 4 July 2013 to 3 November 2015.',
    },
    {
      id: 'TOE-02',
      value: { levels: { 'mbo-2': 'right', 'mbo-3': 'right', 'mbo-4': 'right' } },
      act: toelatingsrecht2016,
      article: 'WEB art. 8.1.1c lid 1–5',
      from: { pending: 'royal-decree' },
      changes: [{ by: startToelatingsrecht2017, starts: '2018-04-01' }],
      grade: 'quoted',
      note: 'For who has the preparation and applies in time.',
    },
  ],
}

/** TOE-03: the day by which one applies. */
export const registrationDate: DatedRule<RegistrationDate> = {
  key: 'admission/mbo/registration-date',
  question: 'By which day does one apply for a programme of the mbo?',
  effects: [
    {
      id: 'TOE-03',
      value: { by: '04-01' },
      act: toelatingsrecht2016,
      article: 'WEB art. 8.0.1–8.0.4 and 8.1.1c lid 6',
      from: { pending: 'royal-decree' },
      changes: [{ by: startToelatingsrecht2017, starts: '2017-08-01' }],
      grade: 'quoted',
      note: 'Some parts started on 1 October 2017.',
    },
  ],
}

/** TOE-04: the grounds to refuse, beside the one on enrolments that a study advice ended. */
export const refusalGrounds: DatedRule<RefusalGrounds> = {
  key: 'admission/mbo/refusal-grounds',
  question: 'On which grounds may an institution refuse somebody for mbo-2, mbo-3 or mbo-4 who has the preparation?',
  effects: [
    {
      id: 'TOE-04',
      value: {
        places: 'limited',
        withoutDiploma: { years: 6, fewerYearsSince: 3 },
        late: 'unless-kwalificatieplichtig',
        intake: 'not-attended',
      },
      act: webTekst2021,
      article: 'WEB art. 8.1.1c',
      from: { unread: true, after: '2018-03-31', by: '2021-12-31' },
      grade: 'quoted',
      note: 'Read in the texts of 2021 and of 1 January 2026; the right that they limit exists from 1 April 2018.',
    },
  ],
}

/** TOE-04: the ground on confirming, which the text of 2021 does not have. */
export const confirmationRefusal: DatedRule<ConfirmationRefusal> = {
  key: 'admission/mbo/refusal-without-confirmation',
  question: 'May an institution refuse somebody for mbo-2, mbo-3 or mbo-4 who did not confirm?',
  effects: [
    {
      id: 'TOE-04-2026',
      value: { confirmBefore: '07-01' },
      act: webTekst2026,
      article: 'WEB art. 8.1.1c',
      from: { unread: true, after: '2021-12-31', by: '2026-01-01' },
      grade: 'quoted',
      note: 'In the text of 2026 and not in that of 2021.',
    },
  ],
}

/** TOE-05: what a bijzondere instelling can hold against somebody. */
export const institutionRefusal: DatedRule<InstitutionRefusal> = {
  key: 'admission/institution/refusal',
  question: 'On which grounds can an institution keep somebody out of all its programmes?',
  effects: [
    {
      id: 'TOE-05',
      value: { by: 'bijzondere-instelling', grounds: ['grondslag', 'misuse'] },
      act: webTekst2010,
      article: 'art. 8.1.1, from 1 August 2014 lid 4',
      from: { unread: true, by: '2010-08-01' },
      until: { unread: true, after: '2015-11-03' },
      grade: 'quoted',
      note: 'The grounds stayed beside the rules of 1 August 2014.',
    },
  ],
}
