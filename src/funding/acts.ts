import type { Act } from '../policy/act.js'

export { personeelslast2016 as personeelslast2015 } from '../prices/acts.js'

const uitvoeringsbesluit = { document: 'Uitvoeringsbesluit WEB', identifier: 'BWBR0010646' } as const
const uitvoeringsregeling = { document: 'Uitvoeringsregeling WEB 2007', identifier: 'BWBR0024795' } as const
const kwalificatiedossiers2012 = {
  document: 'Regeling kwalificatiedossiers en opleidingsdomeinen 2012',
  identifier: 'BWBR0031310',
} as const
const aanpak = {
  document: 'Regeling regionale aanpak vsv en prestatiesubsidie vo (10 March 2012, BVE/387639)',
  identifier: 'BWBR0031387',
} as const
const ondersteuningsbedragen = {
  document: 'Regeling ondersteuningsbedragen lwoo/pro (28 November 2013, VO/F-561596)',
  identifier: 'BWBR0034281',
} as const
const formatiebesluit = { document: 'Formatiebesluit WVO', identifier: 'BWBR0005446' } as const
const zorgbudget = { document: 'Regulation on the regionaal zorgbudget', identifier: 'BWBR0019676' } as const

/** The decree on mbo funding as it read before the new model; the first text that was read. */
export const uitvoeringsbesluitTekst2010: Act = {
  id: 'uweb-text-2010-09-24',
  title: 'Uitvoeringsbesluit WEB, text of 24 September 2010',
  kind: 'reading',
  source: { ...uitvoeringsbesluit, datedOn: '2010-09-24' },
  adoptedOn: { unread: true, by: '2010-09-24' },
}

/**
 * Brought the new model. Of the decree the Staatsblad number was read, and texts from 1 December 2014 on; it is taken
 * as adopted by the day it is in force. In June 2013 the minister told the Tweede Kamer how the model works out (the
 * 2014 report, lines 417-419): of that day only the month is known, and its last day stands for it.
 */
export const bekostigingMbo2014: Act = {
  id: 'uweb-bekostiging-2014',
  title: 'decree on the funding of the mbo (Stb. 2014, 142)',
  kind: 'decree',
  source: { document: 'Uitvoeringsbesluit WEB, kst 33908', identifier: 'BWBR0010646; Stb. 2014, 142' },
  announcedOn: '2013-06-30',
  adoptedOn: { unread: true, after: '2013-12-31', by: '2014-08-01' },
}

/**
 * Took the cascade out of the funding. The letter was read, and a page that reports the decision of June 2018; the
 * Staatsblad was not found. The coalition agreement of 2017 had it first; its day was not noted.
 */
export const afschaffingCascade2018: Act = {
  id: 'afschaffing-cascade-2018',
  title: 'abolition of the cascade in the funding of the mbo',
  kind: 'decree',
  source: {
    document: 'Letter on the abolition of the cascade, and mbo-today on the decision of June 2018',
    identifier: 'kst-31524-353',
    datedOn: '2018-03-06',
  },
  announcedOn: '2018-03-06',
  adoptedOn: { unread: true, after: '2018-05-31', by: '2018-06-30' },
}

/** Gave mbo-2 a budget of its own. */
export const budgetMboTwee2023: Act = {
  id: 'mbo-2-budget-2023',
  title: 'act on a separate national budget for mbo-2 (Stb. 2023, 446)',
  kind: 'act',
  source: { document: 'Staatsblad 2023, 446', identifier: 'Stb. 2023, 446', datedOn: '2023-11-29' },
  adoptedOn: '2023-11-29',
}

/** The list of programmes of school year 2009-2010. Its own day was not noted. */
export const kwalificatiedossiers2009: Act = {
  id: 'kwalificatiedossiers-2009-2010',
  title: 'list of programmes of the mbo for school year 2009-2010',
  kind: 'reading',
  source: { document: 'Regulation on kwalificatiedossiers 2009-2010' },
  adoptedOn: { unread: true, by: '2010-07-31' },
}

/** The list of 2012 with the price factors of funding year 2015. */
export const kwalificatiedossiersTekstOktober2014: Act = {
  id: 'kwalificatiedossiers-2012-text-2014-10-21',
  title: 'Regeling kwalificatiedossiers en opleidingsdomeinen 2012, text of 21 October 2014',
  kind: 'reading',
  source: { ...kwalificatiedossiers2012, identifier: 'BWBR0031310; BWBR0035510', datedOn: '2014-10-21' },
  adoptedOn: { unread: true, after: '2014-09-03', by: '2014-10-21' },
}

/** Its own day was not noted; the texts that were read go up to 28 November 2015. */
export const kwaliteitsafspraken2015: Act = {
  id: 'kwaliteitsafspraken-mbo-2015',
  title: 'Regeling kwaliteitsafspraken mbo 2015–2018',
  kind: 'regulation',
  source: { document: 'Regeling kwaliteitsafspraken mbo 2015–2018', identifier: 'BWBR0035923' },
  adoptedOn: { unread: true, by: '2015-11-28' },
}

/** The regulation for the regions and the vo in the first text with the experiments. */
export const aanpakTekst2013: Act = {
  id: 'regionale-aanpak-vsv-text-2013-06-14',
  title: 'Regeling regionale aanpak vsv en prestatiesubsidie vo, text of 14 June 2013',
  kind: 'reading',
  source: { ...aanpak, datedOn: '2013-06-14' },
  adoptedOn: { unread: true, after: '2012-08-01', by: '2013-06-14' },
}

/** The same regulation in the first text with a clause by which it lapses. */
export const aanpakTekst2014: Act = {
  id: 'regionale-aanpak-vsv-text-2014-01-23',
  title: 'Regeling regionale aanpak vsv en prestatiesubsidie vo, text of 23 January 2014',
  kind: 'reading',
  source: { ...aanpak, at: 'art. 39', datedOn: '2014-01-23' },
  adoptedOn: { unread: true, after: '2012-08-01', by: '2014-01-23' },
}

/** Paid plusvoorzieningen before the regulation of 2012 did. */
export const plusvoorzieningen2009: Act = {
  id: 'plusvoorzieningen-2009',
  title: 'Tijdelijke subsidieregeling plusvoorzieningen',
  kind: 'regulation',
  source: {
    document: 'Tijdelijke subsidieregeling plusvoorzieningen (VSV/152265)',
    identifier: 'BWBR0026422',
    datedOn: '2009-09-10',
  },
  adoptedOn: '2009-09-10',
}

/** A scheme of one year. Its own day was not noted. */
export const projectsubsidie2006: Act = {
  id: 'projectsubsidie-vsv-2006',
  title: 'project subsidy for vsv and bbl of 2006',
  kind: 'regulation',
  source: { document: 'Project subsidy for vsv and bbl, 2006', identifier: 'BWBR0019785' },
  adoptedOn: { unread: true, by: '2006-12-31' },
}

/** A small scheme before the experiments with doorlopende leerlijnen. Its own day was not noted. */
export const leerlijnenRegeling2006: Act = {
  id: 'leerlijnen-regeling-2006',
  title: 'subsidy scheme of 2006 for the passage from vmbo to mbo',
  kind: 'regulation',
  source: { document: 'Subsidy scheme of 2006 for the passage from vmbo to mbo', identifier: 'BWBR0019064' },
  adoptedOn: { unread: true, by: '2006-12-31' },
}

/** Set the first support amounts for lwoo and praktijkonderwijs, those of 2014. */
export const ondersteuningsbedragen2013: Act = {
  id: 'lwoo-support-2013',
  title: 'Regeling ondersteuningsbedragen lwoo/pro',
  kind: 'regulation',
  source: { ...ondersteuningsbedragen, datedOn: '2013-11-28' },
  adoptedOn: '2013-11-28',
}

/** The first text with the final amounts of 2014. */
export const ondersteuningsbedragenTekst2014: Act = {
  id: 'lwoo-support-text-2014-08-26',
  title: 'Regeling ondersteuningsbedragen lwoo/pro, text of 26 August 2014',
  kind: 'reading',
  source: { ...ondersteuningsbedragen, datedOn: '2014-08-26' },
  adoptedOn: { unread: true, after: '2013-12-06', by: '2014-08-26' },
}

/** The first text with amounts of 2015. */
export const ondersteuningsbedragenTekstDecember2014: Act = {
  id: 'lwoo-support-text-2014-12-01',
  title: 'Regeling ondersteuningsbedragen lwoo/pro, text of 1 December 2014',
  kind: 'reading',
  source: { ...ondersteuningsbedragen, datedOn: '2014-12-01' },
  adoptedOn: { unread: true, after: '2014-08-26', by: '2014-12-01' },
}

/** The decree on teacher posts; the first text that was read. */
export const formatiebesluitTekst2010: Act = {
  id: 'formatiebesluit-text-2010-10-27',
  title: 'Formatiebesluit WVO, text of 27 October 2010',
  kind: 'reading',
  source: { ...formatiebesluit, datedOn: '2010-10-27' },
  adoptedOn: { unread: true, by: '2010-10-27' },
}

/** The first text with one ratio for lwoo, praktijkonderwijs and vbo. */
export const formatiebesluitTekst2014: Act = {
  id: 'formatiebesluit-text-2014-01-01',
  title: 'Formatiebesluit WVO, text of 1 January 2014',
  kind: 'reading',
  source: { ...formatiebesluit, datedOn: '2014-01-01' },
  adoptedOn: { unread: true, after: '2013-01-01', by: '2014-01-01' },
}

/** The amounts of 2011; the day of the text was not noted. */
export const zorgbudget2011: Act = {
  id: 'zorgbudget-2011',
  title: 'regulation on the regionaal zorgbudget, amounts of 2011',
  kind: 'reading',
  source: zorgbudget,
  adoptedOn: { unread: true, by: '2011-12-31' },
}

/** The amounts of 2013; the day of the text was not noted. */
export const zorgbudget2013: Act = {
  id: 'zorgbudget-2013',
  title: 'regulation on the regionaal zorgbudget, amounts of 2013',
  kind: 'reading',
  source: zorgbudget,
  adoptedOn: { unread: true, by: '2013-12-31' },
}

/** The amounts of January to July 2014; the day of the text was not noted. */
export const zorgbudget2014: Act = {
  id: 'zorgbudget-2014',
  title: 'regulation on the regionaal zorgbudget, amounts of 2014',
  kind: 'reading',
  source: zorgbudget,
  adoptedOn: { unread: true, by: '2014-12-31' },
}

/** The amounts from August 2014 on, for the samenwerkingsverbanden; the day of the text was not noted. */
export const zorgbudgetVerbanden2014: Act = {
  id: 'zorgbudget-samenwerkingsverbanden-2014',
  title: 'regulation on the regionaal zorgbudget of the samenwerkingsverbanden from August 2014',
  kind: 'reading',
  source: {
    document: 'Regulation on the regionaal zorgbudget of the samenwerkingsverbanden',
    identifier: 'BWBR0035215',
  },
  adoptedOn: { unread: true, by: '2014-12-31' },
}

/** The oldest text with prices per pupil of green vmbo that was read. */
export const uitvoeringsregelingTekst2010: Act = {
  id: 'uitvoeringsregeling-web-text-2010-02-24',
  title: 'Uitvoeringsregeling WEB 2007, text of 24 February 2010',
  kind: 'reading',
  source: { ...uitvoeringsregeling, datedOn: '2010-02-24' },
  adoptedOn: { unread: true, by: '2010-02-24' },
}

/** The text with the prices of 2011. */
export const uitvoeringsregelingTekst2011: Act = {
  id: 'uitvoeringsregeling-web-text-2011-08-01',
  title: 'Uitvoeringsregeling WEB 2007, text of 1 August 2011',
  kind: 'reading',
  source: { ...uitvoeringsregeling, datedOn: '2011-08-01' },
  adoptedOn: { unread: true, after: '2010-02-24', by: '2011-08-01' },
}

/** The text with the prices of 2014. */
export const uitvoeringsregelingTekst2014: Act = {
  id: 'uitvoeringsregeling-web-text-2014-07-02',
  title: 'Uitvoeringsregeling WEB 2007, text of 2 July 2014',
  kind: 'reading',
  source: { ...uitvoeringsregeling, datedOn: '2014-07-02' },
  adoptedOn: { unread: true, after: '2011-08-01', by: '2014-07-02' },
}

/** The text with the prices of 2015; that of 7 October 2014 is the last one before it. */
export const uitvoeringsregelingTekstDecember2014: Act = {
  id: 'uitvoeringsregeling-web-text-2014-12-23',
  title: 'Uitvoeringsregeling WEB 2007, text of 23 December 2014',
  kind: 'reading',
  source: { ...uitvoeringsregeling, datedOn: '2014-12-23' },
  adoptedOn: { unread: true, after: '2014-10-07', by: '2014-12-23' },
}

/** The text with the prices of 2016. */
export const uitvoeringsregelingTekst2015: Act = {
  id: 'uitvoeringsregeling-web-text-2015-08-28',
  title: 'Uitvoeringsregeling WEB 2007, text of 28 August 2015',
  kind: 'reading',
  source: { ...uitvoeringsregeling, datedOn: '2015-08-28' },
  adoptedOn: { unread: true, after: '2014-12-23', by: '2015-08-28' },
}

/** The subsidy scheme for VM2 in the first text that was read; that of 2008 itself was not. */
export const vm2RegelingTekst2010: Act = {
  id: 'vm2-regeling-text-2010-07-16',
  title: 'subsidy scheme for VM2, text of 16 July 2010',
  kind: 'reading',
  source: {
    document: 'Tijdelijke regeling subsidiëring experimenten leergang vmbo-mbo2 2008–2013',
    identifier: 'BWBR0023974',
    datedOn: '2010-07-16',
  },
  adoptedOn: { unread: true, after: '2008-05-22', by: '2010-07-16' },
}

/** Pays employers for practice places. The text of 5 November 2013 is the first one that was read. */
export const praktijkleren2013: Act = {
  id: 'praktijkleren-2013',
  title: 'Subsidieregeling praktijkleren',
  kind: 'regulation',
  source: { document: 'Subsidieregeling praktijkleren', identifier: 'BWBR0034144' },
  adoptedOn: { unread: true, by: '2013-11-05' },
}

/** Paid the kenniscentra for leerwerktrajecten in 2009-2010 and 2010-2011. */
export const kenniscentra2011: Act = {
  id: 'kenniscentra-2011',
  title: 'regulation of 18 March 2011 on leerwerktrajecten and kenniscentra',
  kind: 'regulation',
  source: {
    document: 'Regulation on the sums for leerwerktrajecten (VO/279877)',
    identifier: 'BWBR0029808',
    datedOn: '2011-03-18',
  },
  adoptedOn: '2011-03-18',
}

/** Paid them in 2012-2013 to 2014-2015. */
export const kenniscentra2013: Act = {
  id: 'kenniscentra-2013',
  title: 'regulation of 3 November 2013 on leerwerktrajecten and kenniscentra',
  kind: 'regulation',
  source: {
    document: 'Regulation on the sums for leerwerktrajecten (543735)',
    identifier: 'BWBR0034156',
    datedOn: '2013-11-03',
  },
  adoptedOn: '2013-11-03',
}
