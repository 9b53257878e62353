import type { Euro } from '../../core/euro.js'
import type { Act } from '../../policy/act.js'
import type { DatedRule, Effect } from '../../policy/rule.js'
import {
  uitvoeringsregelingTekst2011,
  uitvoeringsregelingTekst2014,
  uitvoeringsregelingTekst2015,
  uitvoeringsregelingTekstDecember2014,
} from '../acts.js'

/**
 * What an AOC gets for its vmbo whatever its number of pupils.
 *
 * @category Facts
 */
export interface GreenVmboFoot {
  /** Posts for the institution. */
  readonly postsPerInstitution: number
  /** Posts for each site with vbo. */
  readonly postsPerVboSite: number
  /** What a post is paid at, in euros of the calendar year. */
  readonly pricePerPost: Euro
}

/**
 * What is paid for housing per vmbo pupil, where the institution itself gets it.
 *
 * @category Facts
 */
export interface HousingAmounts {
  /** A vbo pupil of an AOC, in euros a year. */
  readonly aoc: Euro
  /** A pupil of a vo school in a vertical school community, in euros a year. */
  readonly verticalCommunity: Euro
}

const foot = (id: string, eur: string, act: Act, year: number, note?: string): Effect<GreenVmboFoot> => ({
  id,
  value: { postsPerInstitution: 1, postsPerVboSite: 0.5, pricePerPost: { eur } },
  act,
  article: 'art. 3.1.2 and 3.1.2a',
  from: `${year}-01-01`,
  until: `${year + 1}-01-01`,
  grade: 'quoted',
  ...(note === undefined ? {} : { note }),
})

/** VOF-41 to VOF-44: the fixed foot. */
export const greenVmboFoot: DatedRule<GreenVmboFoot> = {
  key: 'funding/green-vmbo/fixed-foot',
  question: 'What does an AOC get for its vmbo whatever its number of pupils?',
  effects: [
    /* @__PURE__ */ foot('VOF-41', '53175.67', uitvoeringsregelingTekst2011, 2011),
    /* @__PURE__ */ foot('VOF-42', '52635.29', uitvoeringsregelingTekst2014, 2014,
      'The text of 2 July 2014 still calls it the one of 2011; that of 7 October 2014 corrects it.'),
    /* @__PURE__ */ foot('VOF-43', '56170.48', uitvoeringsregelingTekstDecember2014, 2015),
    /* @__PURE__ */ foot('VOF-44', '56170.48', uitvoeringsregelingTekst2015, 2016),
  ],
}

/** VOF-44: housing. */
export const greenVmboHousing: DatedRule<HousingAmounts> = {
  key: 'funding/green-vmbo/housing',
  question: 'What is paid for the housing of a vmbo pupil at an AOC or in a vertical school community?',
  effects: [
    {
      id: 'VOF-44-housing',
      value: { aoc: { eur: '469.33' }, verticalCommunity: { eur: '496' } },
      act: uitvoeringsregelingTekst2015,
      article: 'rates of housing',
      from: { unread: true, by: '2015-08-28' },
      until: { unread: true, after: '2015-08-28' },
      grade: 'quoted',
      note: 'In which text it was read was not noted; it is taken as read in the last one only.',
    },
  ],
}
