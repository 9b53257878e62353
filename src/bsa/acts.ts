import type { Act } from '../policy/act.js'

export { doelmatigeLeerwegen2013 } from '../programmes/acts.js'

const web = { document: 'Wet educatie en beroepsonderwijs', identifier: 'BWBR0007625' } as const

/** Extended the study advice to the whole mbo, from a day that a royal decree was to set. */
export const toelatingsrecht2016: Act = {
  id: 'toelatingsrecht-mbo-2016',
  title: 'Wet vroegtijdige aanmelddatum en toelatingsrecht mbo',
  kind: 'act',
  source: {
    document: 'Wet vroegtijdige aanmelddatum en toelatingsrecht mbo, kst 34457',
    identifier: 'Stb. 2016, 362',
    datedOn: '2016-10-05',
  },
  adoptedOn: '2016-10-05',
}

/**
 * Set that day. Of the decree only the Staatsblad number was read, so that it was published in 2017, and that it made
 * other parts of the act start on 1 August 2017, so that it was known by then.
 */
export const startToelatingsrecht2017: Act = {
  id: 'toelatingsrecht-mbo-start-2017',
  title: 'royal decree on the start of the Wet toelatingsrecht mbo (Stb. 2017, 27)',
  kind: 'decree',
  source: { document: 'Koninklijk besluit over de inwerkingtreding', identifier: 'Stb. 2017, 27' },
  adoptedOn: { unread: true, after: '2016-12-31', by: '2017-08-01' },
}

/**
 * Abolished the onderwijsovereenkomst. Neither the act nor its dates were read; by 1 August 2023 it was in force, and
 * the text of 3 November 2015 does not have it.
 */
export const rechtsbescherming2023: Act = {
  id: 'rechtsbescherming-mbo-2023',
  title: 'Wet verbetering rechtsbescherming mbo-studenten',
  kind: 'reading',
  source: { document: 'Pages of mbobrigade and onderwijsrecht.nl on the act', identifier: 'kst 35625' },
  adoptedOn: { unread: true, after: '2015-11-03', by: '2023-08-01' },
}

/** The Wet educatie en beroepsonderwijs as it read on 1 January 2026; which act put the clause in was not read. */
export const webTekst2026: Act = {
  id: 'web-text-2026-01-01',
  title: 'Wet educatie en beroepsonderwijs, text of 1 January 2026',
  kind: 'reading',
  source: { ...web, datedOn: '2026-01-01' },
  adoptedOn: { unread: true, after: '2015-11-03', by: '2026-01-01' },
}

/** A page of the government on the study advice in the entreeopleiding. It has no date. */
export const pageOnEntree: Act = {
  id: 'rijksoverheid-page-entree-advice',
  title: 'government page on the study advice in the entreeopleiding',
  kind: 'reading',
  source: { document: 'rijksoverheid.nl, page on the study advice' },
  adoptedOn: { unread: true, after: '2014-07-31', by: '2026-01-01' },
}
