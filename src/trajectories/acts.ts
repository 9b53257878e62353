import type { Act } from '../policy/act.js'

export { webTekst2010 } from '../texts/web.js'
export { wvoTekst2010 } from '../texts/wvo.js'

const web = { document: 'Wet educatie en beroepsonderwijs', identifier: 'BWBR0007625' } as const
const wvo = { document: 'Wet op het voortgezet onderwijs', identifier: 'BWBR0002399' } as const

/** The first ground of the leerwerktraject, printed in the ministry's own gazette. Its text was not read. */
export const regelingLeerwerktrajecten2001: Act = {
  id: 'regeling-leerwerktrajecten-2001',
  title: 'Regeling leerwerktrajecten basisberoepsgerichte leerweg vmbo',
  kind: 'policy-rule',
  source: {
    document: 'Regeling leerwerktrajecten basisberoepsgerichte leerweg vmbo',
    identifier: 'VO/BOB/2001/5598, Gele katern nr. 7',
    datedOn: '2001-03-14',
  },
  publishedOn: '2001-03-14',
}

/** Put the leerwerktraject into the Wet op het voortgezet onderwijs. */
export const wetLeerwerktrajecten2003: Act = {
  id: 'wet-leerwerktrajecten-2003',
  title: 'act of 26 June 2003 on leerwerktrajecten (Stb. 2003, 292)',
  kind: 'act',
  source: { document: 'Wet van 26 juni 2003, kst 28444', identifier: 'Stb. 2003, 292', datedOn: '2003-06-26' },
  adoptedOn: '2003-06-26',
}

/**
 * Replaced the Wet op het voortgezet onderwijs. Of its adoption only the Staatsblad number was read: it was published,
 * and so became known, somewhere in 2020.
 */
export const wvo2020: Act = {
  id: 'wvo-2020',
  title: 'Wet voortgezet onderwijs 2020',
  kind: 'act',
  source: {
    document: 'Wet voortgezet onderwijs 2020',
    identifier: 'BWBR0044212; Stb. 2020, 379',
    datedOn: '2024-08-01',
  },
  adoptedOn: { unread: true, after: '2019-12-31', by: '2020-12-31' },
}

/**
 * The bill that became the act of 2003, which differs from it. Its submission was not read; the advice of the Raad van
 * State on it speaks of school year 2001-2002 as the present one, so that the bill is taken as known by the end of it.
 */
export const wetsvoorstelLeerwerktrajecten2002: Act = {
  id: 'wetsvoorstel-leerwerktrajecten-2002',
  title: 'bill on leerwerktrajecten (kst 28444)',
  kind: 'bill',
  source: { document: 'Notice of the ministry of 24 September 2003, on the bill', identifier: 'BWBR0015568; kst 28444' },
  announcedOn: '2002-07-31',
  withdrawnOn: '2003-06-26',
}

/** The first text of the WVO that was read with the maatschappelijke stage in the leerwerktraject. */
export const wvoTekst2011: Act = {
  id: 'wvo-text-2011-09-01',
  title: 'Wet op het voortgezet onderwijs, text of 1 September 2011',
  kind: 'reading',
  source: { ...wvo, datedOn: '2011-09-01' },
  adoptedOn: { unread: true, after: '2010-08-01', by: '2011-09-01' },
}

/** The first text of the WVO that was read without that duty, and with the entreeopleiding by its new name. */
export const wvoTekst2014: Act = {
  id: 'wvo-text-2014-09-08',
  title: 'Wet op het voortgezet onderwijs, text of 8 September 2014',
  kind: 'reading',
  source: { ...wvo, datedOn: '2014-09-08' },
  adoptedOn: { unread: true, after: '2014-07-08', by: '2014-09-08' },
}

/** The first text of the WEB that was read with the articles on schools for special secondary education. */
export const webTekst2012: Act = {
  id: 'web-text-2012-11-01',
  title: 'Wet educatie en beroepsonderwijs, text of 1 November 2012',
  kind: 'reading',
  source: { ...web, datedOn: '2012-11-01' },
  adoptedOn: { unread: true, after: '2012-01-01', by: '2012-11-01' },
}

/** The decree on teaching shared by schools and institutions; of its oldest text no more than the year was noted. */
export const samenwerkingVoBveTekst2010: Act = {
  id: 'samenwerking-vo-bve-text-2010',
  title: 'Besluit samenwerking vo-bve, text of 2010',
  kind: 'reading',
  source: { document: 'Besluit samenwerking vo-bve', identifier: 'BWBR0019143' },
  adoptedOn: { unread: true, by: '2010-12-31' },
}

/** Let the minister allow an assistentopleiding in the vmbo on application. Only the text of April 2009 was read. */
export const beleidsregelAssistentopleiding: Act = {
  id: 'beleidsregel-assistentopleiding',
  title: 'Tijdelijke beleidsregel assistentopleiding in het vmbo',
  kind: 'policy-rule',
  source: {
    document: 'Tijdelijke beleidsregel assistentopleiding in het vmbo',
    identifier: 'BWBR0021469',
    datedOn: '2009-04-21',
  },
  adoptedOn: { unread: true, by: '2009-04-21' },
}

/** Started VM2 as a subsidised experiment. */
export const vm2Regeling2008: Act = {
  id: 'vm2-regeling-2008',
  title: 'Tijdelijke regeling subsidiëring experimenten leergang vmbo-mbo2 2008–2013',
  kind: 'regulation',
  source: {
    document: 'Tijdelijke regeling subsidiëring experimenten leergang vmbo-mbo2 2008–2013',
    identifier: 'BWBR0023974',
    datedOn: '2008-05-23',
  },
  adoptedOn: '2008-05-23',
}

/** The scheme as it read on 20 March 2012, with its end; the regulation that ended it was not read. */
export const vm2RegelingTekst2012: Act = {
  id: 'vm2-regeling-text-2012-03-20',
  title: 'end of the subsidy scheme for VM2, in its text of 20 March 2012',
  kind: 'reading',
  source: { ...vm2Regeling2008.source, datedOn: '2012-03-20' },
  adoptedOn: { unread: true, after: '2010-07-16', by: '2012-03-20' },
}

/** Gave VM2 a ground in a decree, with effect from 1 August 2012. */
export const vm2Besluit2012: Act = {
  id: 'vm2-besluit-2012',
  title: 'Experimenteerbesluit vm2',
  kind: 'decree',
  source: { document: 'Experimenteerbesluit vm2', identifier: 'BWBR0032082', datedOn: '2012-09-17' },
  adoptedOn: '2012-09-17',
}

/**
 * Opened the vakmanschaproute and the technologieroute. Its own date was not read, only a text of October 2013; a number
 * in the Staatsblad of 2013 was not published, and so not known, before that year.
 */
export const besluitDoorlopendeLeerlijnen2013: Act = {
  id: 'doorlopende-leerlijnen-2013',
  title: 'Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022',
  kind: 'decree',
  source: {
    document: 'Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022',
    identifier: 'BWBR0033984; Stb. 2013, 370',
    datedOn: '2013-10-08',
  },
  adoptedOn: { unread: true, after: '2012-12-31', by: '2013-10-08' },
}

/**
 * Added routes that could start from 1 August 2016. Its own date was not read. The first text that shows it is of
 * 16 October 2015; the text before it is of October 2013, but a number in the Staatsblad of 2015 was not published, and
 * so not known, before that year.
 */
export const wijzigingDoorlopendeLeerlijnen2015: Act = {
  id: 'doorlopende-leerlijnen-2015',
  title: 'amendment of the Besluit experimenten doorlopende leerlijnen vmbo-mbo (Stb. 2015, 357)',
  kind: 'decree',
  source: {
    document: 'Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022, text of 16 October 2015',
    identifier: 'BWBR0033984; Stb. 2015, 357',
    datedOn: '2015-10-16',
  },
  adoptedOn: { unread: true, after: '2014-12-31', by: '2015-10-16' },
}

/** Made the doorlopende leerroute and the geïntegreerde route structural. */
export const sterkBeroepsonderwijs2020: Act = {
  id: 'sterk-beroepsonderwijs-2020',
  title: 'Wet sterk beroepsonderwijs',
  kind: 'act',
  source: { document: 'Wet sterk beroepsonderwijs', identifier: 'BWBR0043608; Stb. 2020, 157', datedOn: '2020-05-20' },
  adoptedOn: '2020-05-20',
}

/**
 * Set the day on which the Wet sterk beroepsonderwijs started. Its own date was not read; it can come neither before
 * the act nor after the start that it sets.
 */
export const startSterkBeroepsonderwijs2020: Act = {
  id: 'sterk-beroepsonderwijs-start-2020',
  title: 'royal decree on the start of the Wet sterk beroepsonderwijs (Stb. 2020, 208)',
  kind: 'decree',
  source: { document: 'Koninklijk besluit over de inwerkingtreding', identifier: 'Stb. 2020, 208' },
  adoptedOn: { unread: true, after: '2020-05-20', by: '2020-08-01' },
}
