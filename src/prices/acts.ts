import type { Act } from '../policy/act.js'

const personeelslast = 'Regeling landelijke gemiddelde personeelslast'

/** A text that gives the directie as of 1 January 2002. Its own day was not noted; known by the end of that year. */
export const personeelslastTekst2002: Act = {
  id: 'personeelslast-text-2002',
  title: `${personeelslast}, amounts as of 1 January 2002`,
  kind: 'reading',
  source: { document: `${personeelslast}, text with the amounts as of 1 January 2002` },
  adoptedOn: { unread: true, by: '2002-12-31' },
}

/** A text that gives the directie of 2004. Its own day was not noted; it is known by the end of the year. */
export const personeelslastTekst2004: Act = {
  id: 'personeelslast-text-2004',
  title: `${personeelslast}, amounts of 2004`,
  kind: 'reading',
  source: { document: `${personeelslast}, text with the amounts of 2004` },
  adoptedOn: { unread: true, by: '2004-12-31' },
}

/** Set the first amounts of 2011. */
export const personeelslast2011: Act = {
  id: 'personeelslast-2011',
  title: `${personeelslast} 2011`,
  kind: 'regulation',
  source: { document: `${personeelslast} 2011`, identifier: 'BWBR0029707', datedOn: '2011-02-26' },
  adoptedOn: '2011-02-26',
}

/** The first text with the final amounts of 2011. The text before it is of 12 March 2011. */
export const personeelslastTekst2011: Act = {
  id: 'personeelslast-text-2011-08-20',
  title: `${personeelslast} 2011, text of 20 August 2011`,
  kind: 'reading',
  source: { document: `${personeelslast} 2011`, identifier: 'BWBR0029707', datedOn: '2011-08-20' },
  adoptedOn: { unread: true, after: '2011-03-12', by: '2011-08-20' },
}

/** Set the first amounts of 2012. */
export const personeelslast2012: Act = {
  id: 'personeelslast-2012',
  title: `${personeelslast} 2012`,
  kind: 'regulation',
  source: { document: `${personeelslast} 2012`, identifier: 'BWBR0030888', datedOn: '2011-12-08' },
  adoptedOn: '2011-12-08',
}

/** Set the final amounts of 2012 and the first ones of 2013. */
export const personeelslast2013: Act = {
  id: 'personeelslast-2012-2013',
  title: `${personeelslast} 2012/2013`,
  kind: 'regulation',
  source: { document: `${personeelslast} 2012/2013`, identifier: 'BWBR0032060', datedOn: '2012-09-29' },
  adoptedOn: '2012-09-29',
}

/** Set the final amounts of 2013 and the first ones of 2014. */
export const personeelslast2014: Act = {
  id: 'personeelslast-2013-2014',
  title: `${personeelslast} 2013/2014`,
  kind: 'regulation',
  source: { document: `${personeelslast} 2013/2014`, identifier: 'BWBR0034001', datedOn: '2013-10-01' },
  adoptedOn: '2013-10-01',
}

/** The first text with the final amounts of 2014, which stand in the Staatscourant too; its day was not noted. */
export const personeelslastTekst2014: Act = {
  id: 'personeelslast-text-2014-08-26',
  title: `${personeelslast} 2013/2014, text of 26 August 2014`,
  kind: 'reading',
  source: {
    document: `${personeelslast} 2013/2014`,
    identifier: 'BWBR0034001; Stcrt. 2014, 24053',
    datedOn: '2014-08-26',
  },
  adoptedOn: { unread: true, after: '2013-10-14', by: '2014-08-26' },
}

/** Set the first amounts of 2015. */
export const personeelslast2015: Act = {
  id: 'personeelslast-2015',
  title: `${personeelslast} 2015`,
  kind: 'regulation',
  source: { document: `${personeelslast} 2015`, identifier: 'BWBR0035814', datedOn: '2014-11-18' },
  adoptedOn: '2014-11-18',
}

/** Set the final amounts of 2015 and the first ones of 2016. */
export const personeelslast2016: Act = {
  id: 'personeelslast-2015-2016',
  title: `${personeelslast} 2015/2016`,
  kind: 'regulation',
  source: {
    document: `${personeelslast} 2015/2016 (VO/F-2015/796246)`,
    identifier: 'BWBR0037129',
    datedOn: '2015-10-15',
  },
  adoptedOn: '2015-10-15',
}

/** A page of a school that reports the amounts as of 1 January 2021; the regulation itself was not read. */
export const personeelslastPagina2021: Act = {
  id: 'personeelslast-page-2021',
  title: 'Page of a school with the gemiddelde personeelslast as of 1 January 2021',
  kind: 'reading',
  source: { document: 'alphalyceum.nl, gemiddelde personeelslast' },
  adoptedOn: { unread: true, after: '2015-10-15', by: '2021-12-31' },
}

/** The rate of 1995, as an article of 2006 tells it. */
export const discontovoet1995: Act = {
  id: 'discontovoet-1995',
  title: 'Discount rate of 1995',
  kind: 'policy-rule',
  source: { document: 'Van Ewijk & Tang, ESB, 5 May 2006', datedOn: '2006-05-05' },
  adoptedOn: { unread: true, after: '1994-12-31', by: '1995-12-31' },
}

/** Set a risk-free rate and a general premium. */
export const discontovoet2007: Act = {
  id: 'discontovoet-2007',
  title: 'Discount rate of 8 March 2007',
  kind: 'policy-rule',
  source: { document: 'Letter on the discount rate, on those before it', identifier: 'kst-29352-5' },
  adoptedOn: '2007-03-08',
}

/** Allowed half the premium for some effects. */
export const discontovoet2009: Act = {
  id: 'discontovoet-2009',
  title: 'Half the premium, 11 September 2009',
  kind: 'policy-rule',
  source: { document: 'Letter on the discount rate, on those before it', identifier: 'kst-29352-5' },
  adoptedOn: '2009-09-11',
}

/** The rates from April 2016. They rest on a working group of 2015; the day of the decision was not noted. */
export const discontovoet2016: Act = {
  id: 'discontovoet-2016',
  title: 'Discount rates from 1 April 2016',
  kind: 'policy-rule',
  source: { document: 'rwseconomie.nl, table with the lower discount rates' },
  adoptedOn: { unread: true, after: '2014-12-31', by: '2016-04-01' },
}

/** The report of the working group, of which the rate for education was read in a page of 2017. */
export const werkgroepDiscontovoet2015: Act = {
  id: 'werkgroep-discontovoet-2015',
  title: 'Rapport werkgroep Discontovoet 2015',
  kind: 'policy-rule',
  source: { document: 'Rapport werkgroep Discontovoet 2015, as the CPB tells it in 2017' },
  adoptedOn: { unread: true, after: '2014-12-31', by: '2016-04-01' },
}

/** Recommends two bounds for education. */
export const discontovoetOnderwijs2017: Act = {
  id: 'discontovoet-onderwijs-2017',
  title: 'CPB on the discount rate for education',
  kind: 'letter',
  source: {
    document: 'CPB, Discontovoet onderwijs',
    identifier: 'cpb.nl/publicatie/discontovoet-onderwijs',
    datedOn: '2017-11-27',
  },
  adoptedOn: '2017-11-27',
}

/** The rates from January 2021; the day of the decision was not noted. */
export const discontovoet2021: Act = {
  id: 'discontovoet-2021',
  title: 'Discount rates from 1 January 2021',
  kind: 'policy-rule',
  source: { document: 'rwseconomie.nl, discontovoet; RWS SEE-nieuwsflits 2021-1' },
  adoptedOn: { unread: true, after: '2017-11-27', by: '2021-01-01' },
}
