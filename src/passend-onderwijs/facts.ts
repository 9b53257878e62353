import type { IsoDate } from '../core/calendar.js'
import type { Unread } from '../policy/bound.js'
import type { DatedRule } from '../policy/rule.js'
import { said } from '../report/voices.js'
import {
  besluitRvcTekst2008,
  briefKwetsbareJongeren2014,
  integratieLwooPro,
  invoeringsregelingLgf2014,
  lgfParagraaf,
  wetPassendOnderwijs,
  wvo2020Tekst2024,
  wvoTekst2010,
} from './acts.js'

/**
 * What a school owes a pupil who needs extra support (*zorgplicht*).
 *
 * @category Facts
 */
export interface Zorgplicht {
  /** When the school may refuse the pupil. */
  readonly refusal: 'only-after-another-suitable-school-is-found'
  /** The weeks within which it decides. */
  readonly decidesWithinWeeks: number
  /** The weeks by which that can be extended. */
  readonly extendedByWeeks: number
  /** The weeks after which a pupil without a decision is placed for the time being. */
  readonly placedAfterWeeks: number
}

/**
 * Whose the first ondersteuningsplan was, and when it was due.
 *
 * @category Facts
 */
export interface FirstPlan {
  /** Whose plan it is. */
  readonly of: 'samenwerkingsverband' | 'scholen'
  /** The last day for the proposal; absent where that was not said. */
  readonly proposedBy?: IsoDate
  /** The day before which it is sent; absent where only a month was said. */
  readonly sentBefore?: IsoDate
  /** The calendar month in which it is ready, as `YYYY-MM`; absent where a day was said. */
  readonly readyIn?: string
}

/**
 * Money that follows a pupil with a handicap or a disorder (*leerlinggebonden financiering*, the "rugzak").
 *
 * @category Facts
 */
export interface PupilFunding {
  /** What there is: the scheme itself, or money in the mbo for the months after it. */
  readonly scheme: 'leerlinggebonden-financiering' | 'temporary-money-mbo'
}

/**
 * Who decides whether a pupil gets lwoo or enters the praktijkonderwijs.
 *
 * @category Facts
 */
export interface IndicationDecider {
  /** The regionale verwijzingscommissie (RVC), or the samenwerkingsverband. */
  readonly by: 'regionale-verwijzingscommissie' | 'samenwerkingsverband'
}

/**
 * A stretch of numbers, both ends included.
 *
 * @category Facts
 */
export interface NumberRange {
  /** The lowest. */
  readonly from: number
  /** The highest; absent where there is none. */
  readonly to?: number
}

/**
 * In how many of the four domains a pupil must be behind.
 *
 * @category Facts
 */
export interface DomainCount {
  /** The fewest domains. */
  readonly atLeast: number
  /** Out of this many. */
  readonly outOf: number
  /** The domains of which at least one must be among them. */
  readonly oneOf: readonly ('inzichtelijk-rekenen' | 'begrijpend-lezen')[]
}

/**
 * When a pupil has an indication for the praktijkonderwijs.
 *
 * @category Facts
 */
export interface ProCriteria {
  /** The intelligence quotient. */
  readonly iq: NumberRange
  /** The leerachterstand, a share of 0 to 1. */
  readonly backlog: NumberRange
  /** The domains in which it must be so. */
  readonly domains: DomainCount
}

/**
 * When a pupil has an indication for lwoo.
 *
 * @category Facts
 */
export interface LwooCriteria {
  /** The intelligence quotient with which the backlogs suffice. */
  readonly iq: NumberRange
  /** The intelligence quotient with which social-emotional problems are needed too. */
  readonly iqWithProblems: NumberRange
  /** The leerachterstand, a share of 0 to 1. */
  readonly backlog: NumberRange
  /** The domains in which it must be so. */
  readonly domains: DomainCount
  /** The intelligence quotient at which the praktijkonderwijs is possible too. */
  readonly overlap: NumberRange
  /** What decides there: the reasons that the application gives. */
  readonly overlapDecidedOn: 'motivation'
}

/**
 * From what a samenwerkingsverband may deviate for lwoo ("opting out").
 *
 * @category Facts
 */
export interface OptingOut {
  /** What it may settle by itself. */
  readonly deviatesFrom: readonly ('criteria' | 'procedure' | 'duration')[]
  /** What else it deals with. */
  readonly alsoDealsWith: 'lwoo-licences'
}

/**
 * Who is invited to the consultation on the ondersteuningsplan.
 *
 * @category Facts
 */
export interface PlanConsultation {
  /** Who. */
  readonly invited: 'mbo-instellingen'
}

/**
 * What became of indications of the RVC when the samenwerkingsverband took over.
 *
 * @category Facts
 */
export interface RvcIndications {
  /** What becomes of them. */
  readonly rvcIndications: 'stay-valid'
}

/**
 * What the samenwerkingsverband had to make when it took over.
 *
 * @category Facts
 */
export interface SupplementaryPlan {
  /** What. */
  readonly plan: 'first-supplementary-ondersteuningsplan'
}

/**
 * How long a pupil can stay in the vmbo.
 *
 * @category Facts
 */
export interface VmboStay {
  /** The most years, from the start of secondary education. */
  readonly mostYears: number
  /** Who can allow more. */
  readonly extendedBy: 'inspectie'
}

/**
 * What the praktijkonderwijs prepares for.
 *
 * @category Facts
 */
export interface ProAim {
  /** The level of the work: below that of the assistentopleiding, later the entreeopleiding. */
  readonly work: 'below-entree-level'
}

/**
 * A plan of the government for young people in a vulnerable position.
 *
 * @category Facts
 */
export interface VulnerableYouthPlan {
  /** Whom it is about. */
  readonly about: 'jongeren-in-kwetsbare-positie' | 'kwetsbare-groepen-vmbo-bb'
  /** About how many young people a year it is for; absent where that was not said. */
  readonly aboutPerYear?: number
  /** When it is to come; absent once it is there. */
  readonly due?: 'najaar-2014'
}

const since2008 = { unread: true, by: '2008-08-01' } as const satisfies Unread
const rvcReadUntil = { unread: true, after: '2015-02-06' } as const satisfies Unread
const wvoReadUntil = { unread: true, after: '2015-09-01' } as const satisfies Unread

const domains: DomainCount = { atLeast: 2, outOf: 4, oneOf: ['inzichtelijk-rekenen', 'begrijpend-lezen'] }

/** PO-01: the zorgplicht. */
export const zorgplichtRule: DatedRule<Zorgplicht> = {
  key: 'passend-onderwijs/zorgplicht',
  question: 'When may a school refuse a pupil who needs extra support?',
  effects: [
    {
      id: 'PO-01',
      value: {
        refusal: 'only-after-another-suitable-school-is-found',
        decidesWithinWeeks: 6,
        extendedByWeeks: 4,
        placedAfterWeeks: 10,
      },
      act: wetPassendOnderwijs,
      article: 'WVO art. 27 lid 2b-2g',
      from: '2014-08-01',
      until: wvoReadUntil,
      grade: 'quoted',
      note: 'Read in the WVO of 8 September 2014 to 1 September 2015.',
    },
  ],
}

/** PO-02: the first ondersteuningsplan. */
export const firstPlanRule: DatedRule<FirstPlan> = {
  key: 'passend-onderwijs/first-ondersteuningsplan',
  question: 'Whose was the first ondersteuningsplan, and when was it due?',
  effects: [
    {
      id: 'PO-02',
      value: { of: 'samenwerkingsverband', proposedBy: '2014-02-01', sentBefore: '2014-05-01' },
      act: wetPassendOnderwijs,
      article: 'Wet passend onderwijs; WVO art. 17a lid 10',
      from: { unread: true, by: '2014-05-01' },
      until: { unread: true, after: '2014-09-24' },
      grade: 'quoted',
      note: 'Read in texts of 4 June to 24 September 2014, when both days had passed.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<FirstPlan>(
      'plans-of-schools', 'table-2-after-may', { of: 'scholen', readyIn: '2014-05' }, 'lines 387-390',
      'The plans of schools, ready in May; in the law it is the plan of the samenwerkingsverband, before May.',
    ),
  ],
}

/** PO-03: the leerlinggebonden financiering. */
export const pupilFundingRule: DatedRule<PupilFunding> = {
  key: 'passend-onderwijs/leerlinggebonden-financiering',
  question: 'Until when did the leerlinggebonden financiering last?',
  effects: [
    {
      id: 'PO-03',
      value: { scheme: 'leerlinggebonden-financiering' },
      act: lgfParagraaf,
      article: 'par. 7',
      from: { unread: true, by: '2014-05-13' },
      grade: 'quoted',
      note: 'Read when it had lapsed; since when it was there was not looked for.',
      changes: [{ by: invoeringsregelingLgf2014, ends: '2014-08-01' }],
    },
  ],
}

/** PO-03: the money in the mbo for the months after it. */
export const mboBridgeRule: DatedRule<PupilFunding> = {
  key: 'passend-onderwijs/leerlinggebonden-financiering/mbo-bridge',
  question: 'Was there money in the mbo for the months after the leerlinggebonden financiering?',
  effects: [
    {
      id: 'PO-03',
      value: { scheme: 'temporary-money-mbo' },
      act: invoeringsregelingLgf2014,
      article: 'art. 1; WEB art. 12.4.1',
      from: '2014-08-01',
      until: '2015-01-01',
      grade: 'quoted',
    },
  ],
}

/** PO-04: who decides on lwoo and praktijkonderwijs. */
export const deciderRule: DatedRule<IndicationDecider> = {
  key: 'passend-onderwijs/indication/decider',
  question: 'Who decides whether a pupil gets lwoo or enters the praktijkonderwijs?',
  effects: [
    {
      id: 'PO-04',
      value: { by: 'regionale-verwijzingscommissie' },
      act: besluitRvcTekst2008,
      article: 'as a whole; WVO art. 10e and 10g',
      from: since2008,
      grade: 'quoted',
      note: 'In every text up to 1 September 2015, which has its end planned.',
    },
    {
      id: 'PO-04-2016',
      value: { by: 'samenwerkingsverband' },
      act: integratieLwooPro,
      article: 'WVO art. 118w and 118x, noted for 1 January 2016; WVO 2020 art. 2.42-2.43',
      from: '2016-01-01',
      grade: 'secondary',
      note: 'Planned in the text of 1 September 2015; that it came that day is what samenwerkingsverbandvo.nl says.',
    },
  ],
  openQuestions: [
    {
      id: 'PO-04',
      question: 'Did the samenwerkingsverband take over on 1 January 2016 in every respect?',
      claim: 'August 2016, by the page of one samenwerkingsverband',
    },
  ],
}

/** PO-05: the praktijkonderwijs. */
export const proCriteriaRule: DatedRule<ProCriteria> = {
  key: 'passend-onderwijs/indication/pro',
  question: 'When has a pupil an indication for the praktijkonderwijs?',
  effects: [
    {
      id: 'PO-05',
      value: { iq: { from: 55, to: 80 }, backlog: { from: 0.5 }, domains },
      act: besluitRvcTekst2008,
      article: 'art. 4 lid 2-5',
      from: since2008,
      until: rvcReadUntil,
      grade: 'quoted',
      note: 'Word for word the same in six texts, of 1 August 2008 to 6 February 2015.',
    },
  ],
  openQuestions: [
    { id: 'PO-05', question: 'What are the criteria for lwoo and praktijkonderwijs after 6 February 2015?' },
  ],
}

/** PO-06: lwoo. */
export const lwooCriteriaRule: DatedRule<LwooCriteria> = {
  key: 'passend-onderwijs/indication/lwoo',
  question: 'When has a pupil an indication for lwoo?',
  effects: [
    {
      id: 'PO-06',
      value: {
        iq: { from: 75, to: 90 },
        iqWithProblems: { from: 91, to: 120 },
        backlog: { from: 0.25, to: 0.5 },
        domains,
        overlap: { from: 75, to: 80 },
        overlapDecidedOn: 'motivation',
      },
      act: besluitRvcTekst2008,
      article: 'art. 4 lid 2-5',
      from: since2008,
      until: rvcReadUntil,
      grade: 'quoted',
      note: 'Word for word the same in six texts, of 1 August 2008 to 6 February 2015.',
    },
  ],
  openQuestions: [
    {
      id: 'PO-06',
      question: 'At IQ 75 to 80, what of one domain in the range of lwoo and one in that of the praktijkonderwijs?',
    },
  ],
}

/** PO-07: deviating from the national criteria. */
export const optingOutRule: DatedRule<OptingOut> = {
  key: 'passend-onderwijs/indication/opting-out',
  question: 'May a samenwerkingsverband deviate from the national rules on lwoo?',
  effects: [
    {
      id: 'PO-07',
      value: { deviatesFrom: ['criteria', 'procedure', 'duration'], alsoDealsWith: 'lwoo-licences' },
      act: wvo2020Tekst2024,
      article: 'art. 2.47-2.48',
      from: { unread: true, after: '2015-09-01', by: '2024-08-01' },
      until: { unread: true, after: '2024-08-01' },
      grade: 'quoted',
      note: 'Read in one text; the act is in force from 1 August 2022.',
    },
  ],
}

/** PO-08: the mbo in the consultation on the ondersteuningsplan. */
export const consultationRule: DatedRule<PlanConsultation> = {
  key: 'passend-onderwijs/ondersteuningsplan-consultation',
  question: 'Is the mbo invited to the consultation on the ondersteuningsplan?',
  effects: [
    {
      id: 'PO-08',
      value: { invited: 'mbo-instellingen' },
      act: wvo2020Tekst2024,
      article: 'art. 2.47 lid 10; WEB art. 9.1.20',
      from: { unread: true, after: '2015-09-01', by: '2024-08-01' },
      grade: 'quoted',
      note: 'The WEB of 1 January 2026 still has it.',
    },
  ],
}

/** PO-11: what became of the indications of the RVC. */
export const rvcIndicationsRule: DatedRule<RvcIndications> = {
  key: 'passend-onderwijs/indication/transition',
  question: 'Do indications of the RVC keep their force once the samenwerkingsverband decides?',
  effects: [
    {
      id: 'PO-11',
      value: { rvcIndications: 'stay-valid' },
      act: integratieLwooPro,
      article: 'WVO art. 118v-118y',
      from: '2016-01-01',
      until: { unread: true, after: '2016-01-01' },
      grade: 'quoted',
      note: 'As planned in the text of 1 September 2015; no later text was read.',
    },
  ],
}

/** PO-11: the plan that went with it. */
export const supplementaryPlanRule: DatedRule<SupplementaryPlan> = {
  key: 'passend-onderwijs/supplementary-ondersteuningsplan',
  question: 'Was there a supplementary ondersteuningsplan for lwoo and praktijkonderwijs?',
  effects: [
    {
      id: 'PO-11',
      value: { plan: 'first-supplementary-ondersteuningsplan' },
      act: integratieLwooPro,
      article: 'WVO art. 118v',
      from: { unread: true, by: '2015-09-01' },
      until: wvoReadUntil,
      grade: 'quoted',
    },
  ],
}

/** PO-12: at most five years in the vmbo. */
export const vmboStayRule: DatedRule<VmboStay> = {
  key: 'passend-onderwijs/vmbo-stay',
  question: 'How many years can a pupil stay in the vmbo?',
  effects: [
    {
      id: 'PO-12',
      value: { mostYears: 5, extendedBy: 'inspectie' },
      act: wvoTekst2010,
      article: 'art. 27 lid 3-10',
      from: { unread: true, by: '2010-08-01' },
      until: { unread: true, after: '2011-12-31', by: '2012-11-01' },
      grade: 'quoted',
      note: 'Gone in the text of 1 November 2012; of the texts of that year the last with it was not noted.',
    },
  ],
}

/** PO-13: the aim of the praktijkonderwijs. */
export const proAimRule: DatedRule<ProAim> = {
  key: 'passend-onderwijs/praktijkonderwijs-aim',
  question: 'What does the praktijkonderwijs prepare for?',
  effects: [
    {
      id: 'PO-13',
      value: { work: 'below-entree-level' },
      act: wvoTekst2010,
      article: 'art. 10f lid 3',
      from: { unread: true, by: '2010-08-01' },
      until: wvoReadUntil,
      grade: 'quoted',
    },
  ],
}

/** UIT-13: the plan for young people in a vulnerable position. */
export const vulnerableYouthRule: DatedRule<VulnerableYouthPlan> = {
  key: 'passend-onderwijs/plan-kwetsbare-jongeren',
  question: 'Is there a plan of the government for young people in a vulnerable position?',
  effects: [
    {
      id: 'UIT-13',
      value: { about: 'jongeren-in-kwetsbare-positie', aboutPerYear: 30_000 },
      act: briefKwetsbareJongeren2014,
      article: 'the published page of the letter',
      from: '2014-12-12',
      until: { unread: true, after: '2014-12-12' },
      grade: 'secondary',
      note: 'Policy, not law; the number is round. Until when it ran was not read.',
    },
  ],
  readings: [
    /* @__PURE__ */ said<VulnerableYouthPlan>(
      'plan-in-autumn-2014', 'table-2', { about: 'jongeren-in-kwetsbare-positie', due: 'najaar-2014' }, 'lines 379-381',
      'Announced for the autumn; it came on 12 December.',
    ),
    /* @__PURE__ */ said<VulnerableYouthPlan>(
      'plan-for-vmbo-bb', 'progress-reports', { about: 'kwetsbare-groepen-vmbo-bb', due: 'najaar-2014' },
      'lines 42-43, 1560-1561',
      'Narrower: for the vmbo-bb only. From a progress report on the reference levels.',
    ),
  ],
}
