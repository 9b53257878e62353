import type { Act } from '../policy/act.js'

export { webTekst2010, webTekst2012 } from '../texts/web.js'

const web = { document: 'Wet educatie en beroepsonderwijs', identifier: 'BWBR0007625' } as const
const uitvoering = {
  document: 'Uitvoeringsregeling bestrijding voortijdig schoolverlaten en RMC (10 September 2008, VSV/51122)',
  identifier: 'BWBR0024501',
} as const
const prestatiebox = {
  document: 'Regeling prestatiebox mbo (10 March 2012, BVE/387637)',
  identifier: 'BWBR0031390',
} as const
const aanpak = {
  document: 'Regeling regionale aanpak vsv en prestatiesubsidie vo (10 March 2012, BVE/387639)',
  identifier: 'BWBR0031387',
} as const

/** The regulation of 2008 as it read in 2010. Its first text was not read, so that it may have been known from 2008. */
export const uitvoering2010: Act = {
  id: 'vsv-regulation-text-2010-10-09',
  title: 'Uitvoeringsregeling bestrijding vsv en RMC, text of 9 October 2010',
  kind: 'reading',
  source: { ...uitvoering, datedOn: '2010-10-09' },
  adoptedOn: { unread: true, after: '2008-09-09', by: '2010-10-09' },
}

/** The same regulation as it read in 2011. */
export const uitvoering2011: Act = {
  id: 'vsv-regulation-text-2011-06-22',
  title: 'Uitvoeringsregeling bestrijding vsv en RMC, text of 22 June 2011',
  kind: 'reading',
  source: { ...uitvoering, datedOn: '2011-06-22' },
  adoptedOn: { unread: true, after: '2010-10-09', by: '2011-06-22' },
}

/** The regulation for the mbo that defines the new vsv'er from 2012-2013, with its formula in annex A. */
export const prestatiebox2012: Act = {
  id: 'prestatiebox-mbo-2012',
  title: 'Regeling prestatiebox mbo',
  kind: 'regulation',
  source: { ...prestatiebox, datedOn: '2012-03-10' },
  adoptedOn: '2012-03-10',
}

/** The regulation for the regions and the vo. */
export const aanpak2012: Act = {
  id: 'regionale-aanpak-vsv-2012',
  title: 'Regeling regionale aanpak vsv en prestatiesubsidie vo',
  kind: 'regulation',
  source: { ...aanpak, datedOn: '2012-03-10' },
  adoptedOn: '2012-03-10',
}

/** The regulation for the mbo as it read in October 2014; the text of 18 February 2014 is the last one without. */
export const prestatiebox2014: Act = {
  id: 'prestatiebox-mbo-text-2014-10-16',
  title: 'Regeling prestatiebox mbo, text of 16 October 2014',
  kind: 'reading',
  source: { ...prestatiebox, datedOn: '2014-10-16' },
  adoptedOn: { unread: true, after: '2014-02-18', by: '2014-10-16' },
}

/** The extension by one year. Of it the Staatscourant number was read, and the text of 19 August 2015 that shows it. */
export const prestatiebox2015: Act = {
  id: 'prestatiebox-mbo-text-2015-08-19',
  title: 'Regeling prestatiebox mbo, text of 19 August 2015, after the extension of Stcrt. 2015, 25341',
  kind: 'reading',
  source: { ...prestatiebox, datedOn: '2015-08-19' },
  adoptedOn: { unread: true, after: '2014-10-16', by: '2015-08-19' },
}

/** The same act as it read in 2014: the vso is in the definition, as in the WVO from the text of 1 August 2013. */
export const webTekst2014: Act = {
  id: 'web-text-2014-01-06',
  title: 'Wet educatie en beroepsonderwijs, text of 6 January 2014',
  kind: 'reading',
  source: { ...web, datedOn: '2014-01-06' },
  adoptedOn: { unread: true, after: '2013-07-31', by: '2014-01-06' },
}

/** Extended the target group of the municipalities to those below 27. */
export const schoolNaarWerk2025: Act = {
  id: 'van-school-naar-duurzaam-werk-2025',
  title: 'Wet van school naar duurzaam werk',
  kind: 'act',
  source: {
    document: 'Wet van school naar duurzaam werk, kst 36667',
    identifier: 'Stb. 2025, 210',
    datedOn: '2025-07-14',
  },
  adoptedOn: '2025-07-14',
}

/** Pages that give the function its new name. They have no date. */
export const pagesOnDoorstroompunt: Act = {
  id: 'pages-on-doorstroompunt',
  title: 'pages on the Doorstroompunt',
  kind: 'reading',
  source: { document: 'Pages on the Wet van school naar duurzaam werk and the Doorstroompunt' },
  adoptedOn: { unread: true, after: '2025-07-14', by: '2026-01-01' },
}

/** Explains how the count is made. The note has no date that was read; it speaks of 2012-2013 as its first year. */
export const bronnenEnBerekening: Act = {
  id: 'ocw-bronnen-en-berekeningswijze',
  title: 'OCW, Bronnen en berekeningswijze',
  kind: 'reading',
  source: { document: 'OCW, note "Bronnen en berekeningswijze" on the vsv count' },
  adoptedOn: { unread: true, after: '2012-03-10', by: '2016-12-31' },
}

/** Figures of CBS that name a break in 2016-2017. */
export const cbsBreak2016: Act = {
  id: 'cbs-break-2016-2017',
  title: 'CBS on the break of 2016-2017',
  kind: 'reading',
  source: { document: 'CBS, remarks with the vsv figures' },
  adoptedOn: { unread: true, after: '2016-07-31', by: '2019-02-22' },
}

/** Pages of 2009 that report the target of the ministry. */
export const pagesOnTarget2009: Act = {
  id: 'pages-on-target-2009',
  title: 'pages of 2009 on the target for 2012',
  kind: 'reading',
  source: { document: 'vosabb.nl, avs.nl and rd.nl on the ministry of education (2009)' },
  adoptedOn: { unread: true, by: '2009-12-31' },
}

/** The letter to parliament with the provisional count of 2012-2013. */
export const letter2014: Act = {
  id: 'letter-vsv-2014',
  title: 'letter to parliament on vsv of 5 March 2014',
  kind: 'letter',
  source: { document: 'Kamerstukken II, letter on vsv', identifier: 'kst-26695-94', datedOn: '2014-03-05' },
  adoptedOn: '2014-03-05',
}

/** The letter to parliament that sets the target for 2021. */
export const letter2019: Act = {
  id: 'letter-vsv-2019',
  title: 'letter to parliament on vsv of 22 February 2019',
  kind: 'letter',
  source: { document: 'Kamerstukken II, letter on vsv', identifier: 'kst-26695-124', datedOn: '2019-02-22' },
  adoptedOn: '2019-02-22',
}

/** A page of 2020 that reports the target for 2024. */
export const pageOnTarget2020: Act = {
  id: 'page-on-target-2020',
  title: 'page of 2020 on the target for 2024',
  kind: 'reading',
  source: { document: 'vosabb.nl (2020)' },
  adoptedOn: { unread: true, after: '2019-12-31', by: '2020-12-31' },
}

/** Pages on the Werkagenda mbo. They have no date that was read. */
export const werkagenda: Act = {
  id: 'werkagenda-mbo',
  title: 'Werkagenda mbo, as the ministry reports it',
  kind: 'reading',
  source: { document: 'ocwincijfers.nl on the Werkagenda mbo' },
  adoptedOn: { unread: true, after: '2020-12-31', by: '2026-01-01' },
}

/** The scheme of the European Social Fund for education, of the programme of 2000 to 2006. */
export const esf3: Act = {
  id: 'esf-3-education',
  title: 'ESF-3 scheme for education 2000-2006',
  kind: 'reading',
  source: { document: 'ESF-3 scheme for education 2000-2006', identifier: 'BWBR0013413' },
  adoptedOn: { unread: true, by: '2006-12-31' },
}

/** The scheme of the European Social Fund of 2014 to 2020. */
export const esf2014: Act = {
  id: 'esf-2014-2020',
  title: 'ESF scheme 2014-2020',
  kind: 'reading',
  source: { document: 'ESF scheme 2014-2020', identifier: 'BWBR0035033' },
  adoptedOn: { unread: true, by: '2015-11-28' },
}
