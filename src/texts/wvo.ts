import type { Act } from '../policy/act.js'

/** Consolidated texts of the Wet op het voortgezet onderwijs, by which something became known. */
const wvo = { document: 'Wet op het voortgezet onderwijs', identifier: 'BWBR0002399' } as const

/** The oldest text of the WVO that was read, and that has art. 10b8 and 10b9. The act that put them in was not read. */
export const wvoTekst2010: Act = {
  id: 'wvo-text-2010-08-01',
  title: 'Wet op het voortgezet onderwijs, text of 1 August 2010',
  kind: 'reading',
  source: { ...wvo, datedOn: '2010-08-01' },
  adoptedOn: { unread: true, by: '2010-08-01' },
}

/** The last text of the WVO that was read. */
export const wvoTekstSeptember2015: Act = {
  id: 'wvo-text-2015-09-01',
  title: 'Wet op het voortgezet onderwijs, text of 1 September 2015',
  kind: 'reading',
  source: { ...wvo, datedOn: '2015-09-01' },
  adoptedOn: { unread: true, by: '2015-09-01' },
}
