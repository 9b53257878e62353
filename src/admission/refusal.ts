import type { DatedRule } from '../policy/rule.js'
import { said } from '../report/voices.js'
import { doelmatigeLeerwegen2013, webTekst2021 } from './acts.js'

/**
 * When an institution may refuse somebody for the entreeopleiding who was in one before.
 *
 * @category Facts
 */
export interface EntreeRefusal {
  /** The past study years in which an enrolment for an entreeopleiding counts. */
  readonly enrolledInPastStudyYears: number
  /** Whether the institution may refuse, or whether nobody can enter. */
  readonly force: 'power' | 'ban'
}

/**
 * When an institution may refuse somebody for the mbo whose enrolments a study advice ended.
 *
 * @category Facts
 */
export interface TerminationsRefusal {
  /** The enrolments that a study advice ended. */
  readonly terminations: number
  /** The study years since; with as many or more the ground is gone. */
  readonly fewerStudyYearsSince: number
  /** It may, and need not. */
  readonly force: 'power'
}

/** ENT-04 and ENT-13: refusing who was in the entreeopleiding before. */
export const entreeRefusal: DatedRule<EntreeRefusal> = {
  key: 'admission/entree/refusal',
  question: 'May an institution refuse somebody for the entreeopleiding who was enrolled in one before?',
  effects: [
    {
      id: 'ENT-04',
      value: { enrolledInPastStudyYears: 2, force: 'power' },
      act: doelmatigeLeerwegen2013,
      article: 'WEB art. 8.1.1b lid 2',
      from: '2014-08-01',
      grade: 'quoted',
      note: 'The only ground to refuse who is admissible. No law bans a third year in the entreeopleiding (ENT-13).',
    },
  ],
  readings: [
    /* @__PURE__ */ said<EntreeRefusal>(
      'two-years-at-most', 'researchers', { enrolledInPastStudyYears: 2, force: 'ban' }, 'line 1663',
      'A student "may take part for two years". The law only lets an institution refuse after that.',
    ),
    /* @__PURE__ */ said<EntreeRefusal>(
      'closed-after-two-years', 'vmbo', { enrolledInPastStudyYears: 2, force: 'ban' }, 'lines 934-936',
      'Pupils who are no longer admitted after two years. The law only lets an institution refuse.',
    ),
  ],
}

/** TOE-04: refusing a student whose enrolments a study advice ended. */
export const terminationsRefusal: DatedRule<TerminationsRefusal> = {
  key: 'admission/mbo/refusal-after-terminations',
  question: 'May an institution refuse somebody for the mbo because study advices ended earlier enrolments?',
  effects: [
    {
      id: 'TOE-04',
      value: { terminations: 3, fewerStudyYearsSince: 3, force: 'power' },
      act: webTekst2021,
      article: 'WEB art. 8.1.1c',
      from: { unread: true, after: '2018-03-31', by: '2021-12-31' },
      grade: 'quoted',
      note: 'Read in the texts of 2021 and of 1 January 2026; the right it limits exists from 1 April 2018.',
    },
  ],
}
