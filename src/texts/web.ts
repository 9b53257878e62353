import type { Act } from '../policy/act.js'

/** Consolidated texts of the Wet educatie en beroepsonderwijs, by which something became known. */
const web = { document: 'Wet educatie en beroepsonderwijs', identifier: 'BWBR0007625' } as const

/** The oldest text of the WEB that was read. */
export const webTekst2010: Act = {
  id: 'web-text-2010-08-01',
  title: 'Wet educatie en beroepsonderwijs, text of 1 August 2010',
  kind: 'reading',
  source: { ...web, datedOn: '2010-08-01' },
  adoptedOn: { unread: true, by: '2010-08-01' },
}

/** The text of the WEB with the aim of level 1, and with absence in weeks; the acts that put them in were not read. */
export const webTekst2012: Act = {
  id: 'web-text-2012-01-01',
  title: 'Wet educatie en beroepsonderwijs, text of 1 January 2012',
  kind: 'reading',
  source: { ...web, datedOn: '2012-01-01' },
  adoptedOn: { unread: true, after: '2010-08-01', by: '2012-01-01' },
}
