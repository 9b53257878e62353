import type { PathwayOptions } from '../../../src/models/pathway/options.js'

/**
 * A small cohort with numbers that can be followed on paper.
 *
 * Of leerjaar 3 go on 0.9, of leerjaar 4 get the diploma 0.8: of 1,000 who leave 720 have it and 280 do not.
 * Published for all who leave: mbo-1 0.14, mbo-2 0.54, out 0.08, so 0.24 elsewhere.
 * - mbo-2 is for the 720: 540 of them, 0.75; mbo-1 for the 280: 140 of them, 0.5
 * - of the 320 others 80 are out, a quarter: 45 of 180 with the diploma, 35 of 140 without
 * - so of those with it 0.25 x 0.25 = 0.0625 are out, and of the 675 who go on 540 / 675 = 0.8 enter mbo-2
 * In mbo-1 0.2 stay, so of first-years 0.2 / 0.8 = 0.25; of who leaves 0.5 enter mbo-2, 0.4 are out, 0.75 of them vsv.
 * In mbo-2 a seventh is vsv and a quarter of leavers: 4/7 leave, so it lasts 1.75 years: 1 + 0.5 + 0.25, and 0.5 stay.
 */
export const handCase = {
  effects: { vakmanschap: 0, leerwerktraject: 0, entreeInVmbo: 0 },
  entrants: 1000,
  entry: 'once',
  parameters: {
    'lwt-share-leerjaar-3': 0,
    'lwt-share-leerjaar-4': 0,
    'entree-share-leerjaar-3': 0,
    'entree-share-leerjaar-4': 0,
    'vakmanschap-share': 0,
    'bb-exam-pass': 1,
    'lwt-exam-pass': 0.9,
    'leerjaar-3-to-4': 0.9,
    'leerjaar-4-to-diploma': 0.8,
    'bb-to-mbo-1': 0.14,
    'bb-to-mbo-2': 0.54,
    'bb-to-out': 0.08,
    'mbo-1-to-mbo-1': 0.2,
    'mbo-1-to-mbo-2': 0.4,
    'mbo-1-to-out': 0.32,
    'vsv-mbo-1': 0.24,
    'mbo-2-result': 0.75,
    'vsv-mbo-2': 1 / 7,
  },
} as const satisfies PathwayOptions

/** The small cohort with other numbers in some places. */
export function handCaseWith(parameters: PathwayOptions['parameters'], others: Partial<PathwayOptions> = {}): PathwayOptions {
  return { ...handCase, ...others, parameters: { ...handCase.parameters, ...parameters } }
}
