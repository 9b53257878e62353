import type { Act } from '../policy/act.js'

const kinderarbeid = { document: 'Nadere regeling kinderarbeid', identifier: 'BWBR0007195' } as const
const voortgezetOnderwijs = { document: 'Wet op het voortgezet onderwijs', identifier: 'BWBR0002399' } as const

/** The oldest text of the regulation of 1995 (Stcrt. 1995, 246) that was read. */
export const kinderarbeidTekst2007: Act = {
  id: 'kinderarbeid-text-2007-05-27',
  title: 'Nadere regeling kinderarbeid, text of 27 May 2007',
  kind: 'reading',
  source: { ...kinderarbeid, datedOn: '2007-05-27' },
  adoptedOn: { unread: true, by: '2007-05-27' },
}

/** The first text with rules for the maatschappelijke stage; the regulation that put them in was not read. */
export const kinderarbeidTekst2013: Act = {
  id: 'kinderarbeid-text-2013-08-19',
  title: 'Nadere regeling kinderarbeid, text of 19 August 2013',
  kind: 'reading',
  source: { ...kinderarbeid, datedOn: '2013-08-19' },
  adoptedOn: { unread: true, after: '2007-05-27', by: '2013-08-19' },
}

/** A later text of the regulation, in which the ordinary limits were read. */
export const kinderarbeidTekst2014: Act = {
  id: 'kinderarbeid-text-2014-10-16',
  title: 'Nadere regeling kinderarbeid, text of 16 October 2014',
  kind: 'reading',
  source: { ...kinderarbeid, datedOn: '2014-10-16' },
  adoptedOn: { unread: true, by: '2014-10-16' },
}

/**
 * The text of 2015, in which the weights were read. Its day was not noted; no text read of those years is later than
 * 28 November.
 */
export const kinderarbeidTekst2015: Act = {
  id: 'kinderarbeid-text-2015',
  title: 'Nadere regeling kinderarbeid, text of 2015',
  kind: 'reading',
  source: { ...kinderarbeid },
  adoptedOn: { unread: true, by: '2015-11-28' },
}

/** The first text in which the SBB stands in the place of the kenniscentra; its act was not read. */
export const wvoTekst2015: Act = {
  id: 'wvo-text-2015-08-17',
  title: 'Wet op het voortgezet onderwijs, text of 17 August 2015',
  kind: 'reading',
  source: { ...voortgezetOnderwijs, datedOn: '2015-08-17' },
  adoptedOn: { unread: true, after: '2015-07-16', by: '2015-08-17' },
}
