import type { Act } from '../policy/act.js'

export { startToelatingsrecht2017, toelatingsrecht2016, webTekst2026 } from '../bsa/acts.js'
export { doelmatigeLeerwegen2013 } from '../programmes/acts.js'
export {
  vm2Besluit2012,
  vm2Regeling2008,
  vm2RegelingTekst2012,
  webTekst2010,
  wvoTekst2010,
} from '../trajectories/acts.js'

const web = { document: 'Wet educatie en beroepsonderwijs', identifier: 'BWBR0007625' } as const

/** The first text of the Wet educatie en beroepsonderwijs that was read after 1 August 2014. */
export const webTekst2014: Act = {
  id: 'web-text-2014-09-03',
  title: 'Wet educatie en beroepsonderwijs, text of 3 September 2014',
  kind: 'reading',
  source: { ...web, datedOn: '2014-09-03' },
  adoptedOn: { unread: true, after: '2014-04-14', by: '2014-09-03' },
}

/** The Wet educatie en beroepsonderwijs as it read in 2021; the day of that text was not noted. */
export const webTekst2021: Act = {
  id: 'web-text-2021',
  title: 'Wet educatie en beroepsonderwijs, text of 2021',
  kind: 'reading',
  source: web,
  adoptedOn: { unread: true, after: '2015-11-03', by: '2021-12-31' },
}

/** Which diploma leads from the vmbo to which mbo programme. Its texts of 2003 and 2009 were read, not its own date. */
export const doorstroomregeling2003: Act = {
  id: 'doorstroomregeling-2003',
  title: 'Doorstroomregeling vmbo-beroepsonderwijs',
  kind: 'regulation',
  source: {
    document: 'Doorstroomregeling vmbo-beroepsonderwijs',
    identifier: 'BWBR0012156',
    datedOn: '2009-01-08',
  },
  adoptedOn: { unread: true, by: '2003-08-01' },
}

/** Told parliament what the ministry proposed for taal and rekenen in the entreeopleiding. Read in the 2014 report. */
export const voortgangsbrief2012: Act = {
  id: 'voortgangsbrief-taal-en-rekenen-2012',
  title: 'letter to parliament on the progress of the referentiekader taal en rekenen',
  kind: 'letter',
  source: {
    document: 'Kamerbrief met voortgangsrapportage Implementatie referentiekader taal en rekenen 2012',
    datedOn: '2012-12-19',
  },
  announcedOn: '2012-12-19',
}

/** A page with questions and answers of the inspectorate. It has no date. */
export const pageOfInspectorate: Act = {
  id: 'inspectorate-page-admission-entree',
  title: 'page of the Inspectie van het Onderwijs with questions and answers on admission',
  kind: 'reading',
  source: { document: 'Inspectie van het Onderwijs, page with questions and answers' },
  adoptedOn: { unread: true, after: '2014-07-31', by: '2026-01-01' },
}
