import type { Act } from '../policy/act.js'

const leerplichtwet = { document: 'Leerplichtwet 1969', identifier: 'BWBR0002628' } as const

/** The oldest text of the Leerplichtwet that was read; the texts up to 30 April 2015 have the same articles. */
export const leerplichtwetTekst2010: Act = {
  id: 'leerplichtwet-text-2010-08-01',
  title: 'Leerplichtwet 1969, text of 1 August 2010',
  kind: 'reading',
  source: { ...leerplichtwet, datedOn: '2010-08-01' },
  adoptedOn: { unread: true, by: '2010-08-01' },
}

/** The first text that goes by the outflow profile of the vso; which act put it in was not read. */
export const leerplichtwetTekst2014: Act = {
  id: 'leerplichtwet-text-2014-01-06',
  title: 'Leerplichtwet 1969, text of 6 January 2014',
  kind: 'reading',
  source: { ...leerplichtwet, datedOn: '2014-01-06' },
  adoptedOn: { unread: true, after: '2012-12-31', by: '2014-01-06' },
}

/** Brought the kwalificatieplicht. */
export const kwalificatieplicht2007: Act = {
  id: 'kwalificatieplicht-2007',
  title: 'act of 24 May 2007 amending the Leerplichtwet 1969',
  kind: 'act',
  source: { document: 'Wijzigingswet Leerplichtwet 1969', identifier: 'BWBR0022060', datedOn: '2007-05-24' },
  adoptedOn: '2007-05-24',
}

/** Would extend compulsion beyond 18. Its explanatory memorandum was read; what became of it was not. */
export const voorstelNa18: Act = {
  id: 'kst-33925',
  title: 'bill on compulsion beyond 18 (kst 33925)',
  kind: 'bill',
  source: { document: 'Kamerstukken II, 33925 nr. 3', identifier: 'kst-33925-3', datedOn: '2014-04-25' },
  submittedOn: '2014-04-25',
}
