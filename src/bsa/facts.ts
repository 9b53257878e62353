import type { DatedRule } from '../policy/rule.js'
import { said } from '../report/voices.js'
import {
  doelmatigeLeerwegen2013,
  pageOnEntree,
  rechtsbescherming2023,
  startToelatingsrecht2017,
  toelatingsrecht2016,
  webTekst2026,
} from './acts.js'

/**
 * Which programmes have a study advice.
 *
 * @category Facts
 */
export interface AdviceScope {
  /** The regime: `a` for the entreeopleiding only, `b` for the whole mbo. */
  readonly regime: 'a' | 'b'
  /** The programmes. */
  readonly programmes: 'entree' | 'all-mbo'
}

/**
 * When an advice may be given, by the length of the programme.
 *
 * @category Facts
 */
export interface AdviceTerms {
  /** For a programme of one study year. */
  readonly oneYear: AdviceTerm
  /** For a longer programme; absent where nothing is said of one. */
  readonly longer?: AdviceTerm
}

/**
 * A term in calendar months after the start of the programme.
 *
 * @category Facts
 */
export interface AdviceTerm {
  /** The months that must have passed; absent where the term opens with the start. */
  readonly notBefore?: number
  /** The months, or the stretch, within which it must be given; absent where nothing closes the term. */
  readonly within?: number | 'first-study-year'
}

/**
 * A ground for a negative advice.
 *
 * - `insufficient-progress`: the student made insufficient progress in the programme; the only ground of the law
 * - `no-development`, `motivation`, `truancy`, `conduct`: grounds that the mbo names in the 2014 report
 * - `no-2f-perspective`: no good chance of language and arithmetic at level 2F, as the vmbo believes in that report
 *
 * @category Facts
 */
export type AdviceGround =
  | 'insufficient-progress'
  | 'no-development'
  | 'motivation'
  | 'truancy'
  | 'conduct'
  | 'no-2f-perspective'

/**
 * What a negative advice may rest on.
 *
 * @category Facts
 */
export interface AdviceGrounds {
  /** The grounds, of which one suffices. */
  readonly anyOf: readonly AdviceGround[]
}

/**
 * What the institution must have done for the student.
 *
 * @category Facts
 */
export interface AdviceSafeguards {
  /** Personal circumstances are weighed when progress is judged. */
  readonly personalCircumstances: 'weighed'
  /** Where the circumstances are listed; absent where the law leaves them open. */
  readonly circumstancesListedIn?: 'ministerial-regulation'
  /** Facilities that safeguard good progress are provided. */
  readonly facilities: 'provided'
}

/**
 * What the institution must have laid down in rules.
 *
 * @category Facts
 */
export interface AdviceRules {
  /** What the rules are about: the results that are required, and the facilities. */
  readonly on: readonly ('required-results' | 'facilities')[]
}

/**
 * Whether a warning must come before a negative advice.
 *
 * @category Facts
 */
export interface AdviceWarning {
  /** Whether a written warning is a condition. */
  readonly required: boolean
  /** The time that the warning must leave to improve; absent where there is no such condition. */
  readonly periodToImprove?: 'reasonable'
}

/**
 * What a negative advice brings about.
 *
 * @category Facts
 */
export interface AdviceConsequence {
  /** What ends. */
  readonly ends: 'enrolment-in-that-programme-there'
  /** Whether the student can enrol for that programme at that institution again; absent where no text was read. */
  readonly reEnrolmentThere?: 'closed'
  /** The other programmes: open, or closed after a second negative advice. */
  readonly otherProgrammes: 'open' | 'closed-after-a-second-negative-advice'
}

/**
 * How the enrolment ends.
 *
 * @category Facts
 */
export interface AdviceForm {
  /** Dissolving the onderwijsovereenkomst, or ending the enrolment itself. */
  readonly form: 'ontbinding-onderwijsovereenkomst' | 'beeindiging-inschrijving'
}

/**
 * Where and within which time a student can appeal.
 *
 * @category Facts
 */
export interface AdviceAppeal {
  /** Where. */
  readonly to: 'commissie-van-beroep-voor-de-examens'
  /** The weeks within which; absent where that was not read. */
  readonly withinWeeks?: number
  /** Where a student can go next; absent where the law names no next step. */
  readonly next?: 'raad-van-state'
}

/**
 * What the institution owes a student after a negative advice.
 *
 * @category Facts
 */
export interface AdviceAftercare {
  /** It guides the student to another programme. */
  readonly guideTo: 'another-programme'
  /** It offers such a programme itself, except in the cases listed. */
  readonly offersItself: true
  /** The cases in which it need not: a vakinstelling or AOC, and lack of capacity. */
  readonly exceptFor: readonly ('vakinstelling-or-aoc' | 'capacity')[]
}

/**
 * What is said of a student below 18 after a negative advice in the entreeopleiding.
 *
 * @category Facts
 */
export interface AdviceUnderEighteen {
  /** Who has to do something. */
  readonly who: 'institution' | 'student'
  /** What: offer an entreeopleiding that fits better, or start another one. */
  readonly duty: 'offer-a-more-suitable-entreeopleiding' | 'start-another-entreeopleiding'
}

/**
 * Whether a route has a study advice.
 *
 * @category Facts
 */
export interface RouteExemption {
  /** The provisions on the study advice do not apply. */
  readonly studyAdvice: 'does-not-apply'
}

/** The act of 2016 left its start to a royal decree, which set it. */
const startByRoyalDecree = {
  from: { pending: 'royal-decree' },
  changes: [{ by: startToelatingsrecht2017, starts: '2018-08-01' }],
} as const

/** BSA-01 and BSA-05: which programmes have a study advice. */
export const adviceScope: DatedRule<AdviceScope> = {
  key: 'bsa/scope',
  question: 'Which mbo programmes have a study advice that can end the enrolment?',
  effects: [
    {
      id: 'BSA-01',
      value: { regime: 'a', programmes: 'entree' },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.7a lid 1',
      from: '2014-08-01',
      grade: 'quoted',
      note: 'Read in the texts of 2013 to 3 November 2015, word for word the same.',
    },
    {
      id: 'BSA-05',
      value: { regime: 'b', programmes: 'all-mbo' },
      act: toelatingsrecht2016,
      article: 'part H; WEB art. 8.1.7a',
      ...startByRoyalDecree,
      grade: 'quoted',
      note: 'In the text of 1 January 2026 the study advice is still there (BSA-09).',
    },
  ],
}

/** BSA-01 and BSA-06: when it may be given. */
export const adviceTerms: DatedRule<AdviceTerms> = {
  key: 'bsa/terms',
  question: 'How long after the start of the programme may the study advice be given?',
  effects: [
    {
      id: 'BSA-01',
      value: { oneYear: { within: 4 } },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.7a lid 1',
      from: '2014-08-01',
      grade: 'quoted',
      note: 'Within four calendar months after the start, for the entreeopleiding.',
    },
    {
      id: 'BSA-06',
      value: {
        oneYear: { notBefore: 3, within: 4 },
        longer: { notBefore: 9, within: 'first-study-year' },
      },
      act: toelatingsrecht2016,
      article: 'WEB art. 8.1.7a',
      ...startByRoyalDecree,
      grade: 'quoted',
      note: 'The texts of 2021 and of 1 January 2026 have the same terms.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<AdviceTerms>(
      'after-four-months', 'mbo', { oneYear: { notBefore: 4 } }, 'lines 1344-1345, as the question in lines 498-499',
      'After four months, as if the advice came when the term of the law has closed.',
    ),
    /* @__PURE__ */ said<AdviceTerms>(
      'within-four-months', 'vmbo', { oneYear: { within: 4 } }, 'lines 921-922',
      'Within four months, as the law of 2014 has it.',
    ),
    /* @__PURE__ */ said<AdviceTerms>(
      'at-least-four-months', 'researchers', { oneYear: { notBefore: 4 } }, 'lines 1644-1646',
      'A right to show for at least four months what one can do; the law allows an advice before that.',
    ),
    /* @__PURE__ */ said<AdviceTerms>(
      'at-most-four-months', 'researchers', { oneYear: { within: 4 } }, 'line 1653',
      'After at most four months, as the law of 2014 has it.',
    ),
  ],
}

/** BSA-02 and BSA-07: what a negative advice may rest on. */
export const adviceGrounds: DatedRule<AdviceGrounds> = {
  key: 'bsa/grounds',
  question: 'What may a negative study advice rest on?',
  effects: [
    {
      id: 'BSA-02',
      value: { anyOf: ['insufficient-progress'] },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.7a lid 2',
      from: '2014-08-01',
      grade: 'quoted',
    },
    {
      id: 'BSA-07',
      value: { anyOf: ['insufficient-progress'] },
      act: toelatingsrecht2016,
      article: 'WEB art. 8.1.7a',
      ...startByRoyalDecree,
      grade: 'quoted',
    },
  ],
  readings: [
    /* @__PURE__ */ said<AdviceGrounds>(
      'mbo-grounds', 'mbo', { anyOf: ['no-development', 'motivation', 'truancy', 'conduct'] }, 'lines 1345-1349',
      'The law knows insufficient progress only, as the annex of the same report says (lines 1653-1657). The mbo ' +
        'adds that an advice may not hang on one subject nor come unexpectedly.',
    ),
    /* @__PURE__ */ said<AdviceGrounds>(
      'only-with-2f-perspective', 'vmbo', { anyOf: ['no-2f-perspective'] }, 'lines 922-927',
      'A belief about the mbo: a positive advice only with a good chance of level 2F; that the others get a negative ' +
        'one is taken from it. The law has no such ground.',
    ),
  ],
}

/** BSA-02 and BSA-07: personal circumstances and facilities. */
export const adviceSafeguards: DatedRule<AdviceSafeguards> = {
  key: 'bsa/safeguards',
  question: 'What must the institution have weighed and provided before a negative advice ends the enrolment?',
  effects: [
    {
      id: 'BSA-02',
      value: { personalCircumstances: 'weighed', facilities: 'provided' },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.7a lid 2',
      from: '2014-08-01',
      grade: 'quoted',
      note: 'The quotation in the 2014 report (lines 1654-1657) leaves the facilities out.',
    },
    {
      id: 'BSA-07',
      value: {
        personalCircumstances: 'weighed',
        circumstancesListedIn: 'ministerial-regulation',
        facilities: 'provided',
      },
      act: toelatingsrecht2016,
      article: 'WEB art. 8.1.7a',
      ...startByRoyalDecree,
      grade: 'quoted',
    },
  ],
}

/** BSA-04: the rules of the institution. */
export const adviceRules: DatedRule<AdviceRules> = {
  key: 'bsa/rules-of-the-institution',
  question: 'On what must the institution set rules for the study advice?',
  effects: [
    {
      id: 'BSA-04',
      value: { on: ['required-results', 'facilities'] },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.7a lid 4–5',
      from: '2014-08-01',
      grade: 'quoted',
      changes: [{ by: startToelatingsrecht2017, ends: { unread: true, after: '2018-07-31' } }],
      note: 'Read for the law up to 31 July 2018; whether the new law kept it was not read.',
    },
  ],
}

/** BSA-04 and BSA-07: the written warning. */
export const adviceWarning: DatedRule<AdviceWarning> = {
  key: 'bsa/written-warning',
  question: 'Must a written warning come before a negative study advice?',
  effects: [
    {
      id: 'BSA-04',
      value: { required: false },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.7a, which has no such clause',
      from: '2014-08-01',
      grade: 'quoted',
      note: 'By absence: no clause of the article asks for a warning.',
    },
    {
      id: 'BSA-07',
      value: { required: true, periodToImprove: 'reasonable' },
      act: toelatingsrecht2016,
      article: 'WEB art. 8.1.7a',
      ...startByRoyalDecree,
      grade: 'quoted',
    },
  ],
}

/** BSA-03 and BSA-09: what a negative advice brings about. */
export const adviceConsequence: DatedRule<AdviceConsequence> = {
  key: 'bsa/consequence',
  question: 'What does a negative study advice end, and what does it leave open?',
  effects: [
    {
      id: 'BSA-03',
      value: {
        ends: 'enrolment-in-that-programme-there',
        reEnrolmentThere: 'closed',
        otherProgrammes: 'open',
      },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.7a lid 3',
      from: '2014-08-01',
      grade: 'quoted',
    },
    {
      id: 'BSA-09',
      value: { ends: 'enrolment-in-that-programme-there', otherProgrammes: 'open' },
      act: toelatingsrecht2016,
      article: 'WEB art. 8.1.7a',
      ...startByRoyalDecree,
      grade: 'inferred',
      note:
        'The text of 2026 speaks of ending the enrolment, and the duty to guide the student to another programme ' +
        'supposes that others are open. That both held from the start, for that programme there, is a reading.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<AdviceConsequence>(
      'out-after-two-negative-advices', 'vmbo',
      {
        ends: 'enrolment-in-that-programme-there',
        otherProgrammes: 'closed-after-a-second-negative-advice',
      },
      'lines 936-938',
      'After a negative advice elsewhere too, only guidance to work would be left. The law closes no other programme.',
    ),
  ],
  openQuestions: [
    { id: 'BSA-09', question: 'Is enrolment for the same programme there closed under the law from 1 August 2018 on?' },
  ],
}

/** BSA-02, BSA-09 and BSA-10: how the enrolment ends. */
export const adviceForm: DatedRule<AdviceForm> = {
  key: 'bsa/form',
  question: 'Does a negative study advice dissolve the onderwijsovereenkomst, or end the enrolment itself?',
  effects: [
    {
      id: 'BSA-02',
      value: { form: 'ontbinding-onderwijsovereenkomst' },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.7a lid 2',
      from: '2014-08-01',
      grade: 'quoted',
    },
    {
      id: 'BSA-09-2018',
      value: { form: 'ontbinding-onderwijsovereenkomst' },
      act: toelatingsrecht2016,
      article: 'WEB art. 8.1.7a and 8.1.3',
      ...startByRoyalDecree,
      grade: 'inferred',
      note: 'That the agreement was dissolved until it was abolished is a reading; no text of those years was read.',
    },
    {
      id: 'BSA-10',
      value: { form: 'beeindiging-inschrijving' },
      act: rechtsbescherming2023,
      article: 'WEB art. 8.1.7a, 8.1.3 and 7.5.3 as they read in 2026',
      from: '2023-08-01',
      grade: 'secondary',
      note: 'The day is reported by others; what the articles say was read in the text of 1 January 2026.',
    },
    {
      id: 'BSA-09',
      value: { form: 'beeindiging-inschrijving' },
      act: webTekst2026,
      article: 'WEB art. 8.1.7a, 8.1.3 and 7.5.3',
      from: '2026-01-01',
      grade: 'quoted',
      note: 'The day is that of the text; since when it reads so is only reported (BSA-10).',
    },
  ],
}

/** BSA-04 and BSA-10: the appeal. */
export const adviceAppeal: DatedRule<AdviceAppeal> = {
  key: 'bsa/appeal',
  question: 'Where and within which time can a student appeal against a negative study advice?',
  effects: [
    {
      id: 'BSA-04',
      value: { to: 'commissie-van-beroep-voor-de-examens', withinWeeks: 2 },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.7a lid 4–5',
      from: '2014-08-01',
      grade: 'quoted',
      changes: [{ by: startToelatingsrecht2017, ends: { unread: true, after: '2018-07-31' } }],
      note: 'Read for the law up to 31 July 2018; whether the new law kept it was not read.',
    },
    {
      id: 'BSA-10',
      value: { to: 'commissie-van-beroep-voor-de-examens', next: 'raad-van-state' },
      act: rechtsbescherming2023,
      article: 'the part on appeal',
      from: '2023-08-01',
      grade: 'secondary',
    },
  ],
  openQuestions: [
    { id: 'BSA-04', question: 'Within which time can a student appeal under the law from 1 August 2018 on?' },
  ],
}

/** BSA-08: the duty to guide the student to another programme. */
export const adviceAftercare: DatedRule<AdviceAftercare> = {
  key: 'bsa/aftercare',
  question: 'What does the institution owe a student whose enrolment a study advice ended?',
  effects: [
    {
      id: 'BSA-08',
      value: {
        guideTo: 'another-programme',
        offersItself: true,
        exceptFor: ['vakinstelling-or-aoc', 'capacity'],
      },
      act: toelatingsrecht2016,
      article: 'WEB art. 8.1.7a',
      ...startByRoyalDecree,
      grade: 'quoted',
    },
  ],
}

/** BSA-12: a student below 18 in the entreeopleiding. */
export const adviceUnderEighteen: DatedRule<AdviceUnderEighteen> = {
  key: 'bsa/under-eighteen',
  question: 'What follows when an entree student below 18 gets a negative study advice?',
  effects: [
    {
      id: 'BSA-12',
      value: { who: 'institution', duty: 'offer-a-more-suitable-entreeopleiding' },
      act: pageOnEntree,
      article: 'the part on students below 18',
      from: { unread: true, after: '2014-07-31', by: '2026-01-01' },
      grade: 'secondary',
      note: 'A page of the government without a date; no article of law was read for it.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<AdviceUnderEighteen>(
      'under-18-goes-on', 'researchers', { who: 'student', duty: 'start-another-entreeopleiding' },
      'lines 1661-1663',
      'Who is not yet 18 must start another entreeopleiding. The provisions on the advice have no such duty.',
    ),
  ],
}

/** BSA-11: no study advice in a doorlopende leerroute vmbo-mbo. */
export const routeExemption: DatedRule<RouteExemption> = {
  key: 'bsa/doorlopende-leerroute',
  question: 'Is a doorlopende leerroute vmbo-mbo without a study advice?',
  effects: [
    {
      id: 'BSA-11',
      value: { studyAdvice: 'does-not-apply' },
      act: webTekst2026,
      article: 'WEB art. 9.1.16',
      from: { unread: true, after: '2020-07-31', by: '2026-01-01' },
      grade: 'quoted',
      note: 'The route exists from 1 August 2020; the texts of the years up to 2026 were not read for this.',
    },
  ],
}
