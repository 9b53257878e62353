import type { Act } from '../policy/act.js'

export { webTekst2010, webTekst2012 } from '../texts/web.js'

/** Made the entreeopleiding with its study advice, and set the length of the programmes. */
export const doelmatigeLeerwegen2013: Act = {
  id: 'doelmatige-leerwegen-2013',
  title: 'Wet doelmatige leerwegen en modernisering bekostiging',
  kind: 'act',
  source: {
    document: 'Wet doelmatige leerwegen en modernisering bekostiging',
    identifier: 'Stb. 2013, 288',
    datedOn: '2013-06-26',
  },
  adoptedOn: '2013-06-26',
}

const web = { document: 'Wet educatie en beroepsonderwijs', identifier: 'BWBR0007625' } as const

/** The last text of the WEB that was read before the new rules of 1 August 2014. */
export const webTekst2014: Act = {
  id: 'web-text-2014-04-14',
  title: 'Wet educatie en beroepsonderwijs, text of 14 April 2014',
  kind: 'reading',
  source: { ...web, datedOn: '2014-04-14' },
  adoptedOn: { unread: true, by: '2014-04-14' },
}

const bill = { document: 'Bill on the hours norm of the mbo, kst 36670 nr. 3 and nr. 6', identifier: 'kst-36670' } as const

/** Is to loosen the hours norm. On 28 October 2025 it was still before the Tweede Kamer. */
export const urennormBill2024: Act = {
  id: 'urennorm-bill-2024',
  title: 'bill on the hours norm of the mbo (kst 36670)',
  kind: 'bill',
  source: { ...bill, datedOn: '2025-10-28' },
  submittedOn: '2024-12-12',
}

/** The hours norm as that bill supposes it to be in force; the text of the WEB itself was not read again. */
export const urennormAsBillSupposes: Act = {
  id: 'web-hours-as-kst-36670-supposes',
  title: 'the hours norm that the bill of kst 36670 sets out to loosen',
  kind: 'reading',
  source: { ...bill, datedOn: '2025-10-28' },
  adoptedOn: { unread: true, after: '2015-11-03', by: '2024-12-12' },
}

/** The list of dossiers "valid from 2014" in the first text that has the entreeopleiding. */
export const dossierlijst2014: Act = {
  id: 'kwalificatiedossiers-text-2014-09-03',
  title: 'Regeling kwalificatiedossiers en opleidingsdomeinen 2012, text of 3 September 2014',
  kind: 'reading',
  source: {
    document: 'Regeling kwalificatiedossiers en opleidingsdomeinen 2012',
    identifier: 'BWBR0031310',
    datedOn: '2014-09-03',
  },
  adoptedOn: { unread: true, after: '2014-06-20', by: '2014-09-03' },
}

/** Set the dossiers of 2015, with effect from 1 February; its own date was not read. */
export const dossierlijst2015: Act = {
  id: 'kwalificatiedossiers-2015',
  title: 'Regeling vaststelling kwalificatiedossiers 2015',
  kind: 'regulation',
  source: {
    document: 'Regeling vaststelling kwalificatiedossiers 2015',
    identifier: 'BWBR0036352',
    datedOn: '2015-02-26',
  },
  adoptedOn: { unread: true, after: '2014-10-21', by: '2015-02-26' },
}
