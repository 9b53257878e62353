import type { Euro } from '../../core/euro.js'
import type { DatedRule } from '../../policy/rule.js'
import { simplifiedFunding2022, simplifiedFunding2024, simplifiedFundingTransition } from '../region-acts.js'

/**
 * The four amounts of the simplified funding of the vo, in euros of the calendar year.
 *
 * @category Facts
 */
export interface SimplifiedAmounts {
  /** The calendar year. */
  readonly calendarYear: number
  /** Whether the amounts may still change: `first` ones are indexed in the course of the year. */
  readonly version: 'first' | 'final'
  /** For the main site of a school. */
  readonly mainSite: Euro
  /** For each other site. */
  readonly secondarySite: Euro
  /** For a pupil at the low rate. */
  readonly low: Euro
  /** For a pupil at the high rate. */
  readonly high: Euro
}

/**
 * Who brings the high rate.
 *
 * @category Facts
 */
export interface SimplifiedRates {
  /** Pupils at the high rate; all others bring the low one. */
  readonly high: readonly ('praktijkonderwijs' | 'bb-upper-years' | 'kb-upper-years')[]
}

/**
 * How schools pass to the simplified funding.
 *
 * @category Facts
 */
export interface SimplifiedTransition {
  /** The share of what a school gains or loses that is made up for, by year from 2022, 0..1. */
  readonly shares: readonly number[]
  /** A school that loses a larger share than this of its money falls under a second scheme, 0..1. */
  readonly secondSchemeAbove: number
}

/** VEB-01: the amounts. Years that are not here were not read. */
export const simplifiedAmounts: DatedRule<SimplifiedAmounts> = {
  key: 'funding/vo/simplified-amounts',
  question: 'What does a school for vo get per site and per pupil in the simplified funding?',
  effects: [
    {
      id: 'VEB-01-2022-first',
      value: {
        calendarYear: 2022,
        version: 'first',
        mainSite: { eur: '227160.97' },
        secondarySite: { eur: '113580.48' },
        low: { eur: '7766.86' },
        high: { eur: '9137.49' },
      },
      act: simplifiedFunding2022,
      article: 'amounts',
      from: '2022-01-01',
      until: '2023-01-01',
      grade: 'quoted',
      note: 'Provisional: before they were indexed in 2022. The final amounts were not read.',
    },
    {
      id: 'VEB-01-2024-final',
      value: {
        calendarYear: 2024,
        version: 'final',
        mainSite: { eur: '262435.96' },
        secondarySite: { eur: '131217.98' },
        low: { eur: '9053.51' },
        high: { eur: '10651.21' },
      },
      act: simplifiedFunding2024,
      article: 'amounts',
      from: '2024-01-01',
      until: '2025-01-01',
      grade: 'quoted',
    },
    {
      id: 'VEB-01-2025-first',
      value: {
        calendarYear: 2025,
        version: 'first',
        mainSite: { eur: '262435.96' },
        secondarySite: { eur: '131217.98' },
        low: { eur: '9053.51' },
        high: { eur: '10651.21' },
      },
      act: simplifiedFunding2024,
      article: 'amounts',
      from: '2025-01-01',
      until: '2026-01-01',
      grade: 'quoted',
      note: 'Provisional: equal to those of 2024 before they are indexed. The final amounts were not read.',
    },
  ],
  openQuestions: [{ id: 'VEB-01', question: 'What are the final amounts of 2022 and 2025, and those of 2023 and 2026?' }],
}

/** VEB-02: who brings which rate. */
export const simplifiedRates: DatedRule<SimplifiedRates> = {
  key: 'funding/vo/simplified-rates',
  question: 'Which pupils bring the high rate in the simplified funding?',
  effects: [
    {
      id: 'VEB-02',
      value: { high: ['praktijkonderwijs', 'bb-upper-years', 'kb-upper-years'] },
      act: simplifiedFunding2022,
      article: 'rates',
      from: '2022-01-01',
      until: { unread: true, after: '2024-06-11' },
      grade: 'quoted',
      note: 'All lower years but those of praktijkonderwijs bring the low rate, as do gl, mavo, havo and vwo.',
    },
  ],
}

/** VEB-03: the transition. */
export const simplifiedTransition: DatedRule<SimplifiedTransition> = {
  key: 'funding/vo/simplified-transition',
  question: 'How much of what a school gains or loses by the simplified funding is made up for?',
  effects: [
    {
      id: 'VEB-03',
      value: { shares: [0.8, 0.6, 0.4, 0.2], secondSchemeAbove: 0.03 },
      act: simplifiedFundingTransition,
      article: 'as a whole',
      from: '2022-01-01',
      until: '2026-01-01',
      grade: 'secondary',
      note: 'Its end follows from the four years.',
    },
  ],
}
