import type { Act } from '../policy/act.js'

const eindexamenbesluit = { document: 'Eindexamenbesluit VO', identifier: 'BWBR0004593' } as const

/** Tightened the pass rules: an average of at least 5.5 at the central exams. */
export const aanscherping2010: Act = {
  id: 'exvo-aanscherping-2010',
  title: 'decree of 19 August 2010 (Stb. 2010, 332)',
  kind: 'decree',
  source: { document: 'Besluit van 19 augustus 2010', identifier: 'Stb. 2010, 332', datedOn: '2010-08-19' },
  adoptedOn: '2010-08-19',
}

/** The Eindexamenbesluit as it read on 5 November 2011; the decree that put the maatschappelijke stage in was not read. */
export const eindexamenbesluitTekst2011: Act = {
  id: 'exvo-text-2011-11-05',
  title: 'Eindexamenbesluit VO, text of 5 November 2011',
  kind: 'reading',
  source: { ...eindexamenbesluit, datedOn: '2011-11-05' },
  adoptedOn: { unread: true, after: '2010-04-28', by: '2011-11-05' },
}

/** Made Nederlands and the rekentoets part of the pass rule, in steps. */
export const wijzigingsbesluit2012: Act = {
  id: 'wijzigingsbesluit-referentieniveaus-2012',
  title: 'Wijzigingsbesluit examinering referentieniveaus',
  kind: 'decree',
  source: { document: 'Wijzigingsbesluit examinering referentieniveaus', identifier: 'BWBR0031573', datedOn: '2012-04-23' },
  adoptedOn: '2012-04-23',
}

/** Changed the first step before it applied: the rekentoets was only to be sat. The amending decree was not read. */
export const wijziging2013: Act = {
  id: 'wijzigingsbesluit-referentieniveaus-text-2013',
  title: 'amendment of the Wijzigingsbesluit examinering referentieniveaus',
  kind: 'reading',
  source: {
    document: 'Wijzigingsbesluit examinering referentieniveaus, text of 1 August 2013',
    identifier: 'BWBR0031573',
    at: 'VIII lid 1',
    datedOn: '2013-08-01',
  },
  adoptedOn: { unread: true, after: '2012-08-01', by: '2013-08-01' },
}

/** Took the second step back for the vmbo and the havo: the rekentoets is sat and does not count. */
export const besluit2015: Act = {
  id: 'rekentoets-besluit-2015',
  title: 'decree of 11 November 2015 (Stb. 2015, 424)',
  kind: 'decree',
  source: { document: 'Besluit van 11 november 2015', identifier: 'Stb. 2015, 424', datedOn: '2015-11-11' },
  announcedOn: '2015-10-22',
  adoptedOn: '2015-11-11',
}

/**
 * Made the rekentoets count in the vwo. Its own text was not read: a letter of 22 October 2015 announces it, and the
 * decree that takes it back shows that it had come.
 */
export const regelVwo2015: Act = {
  id: 'rekentoets-vwo-2015',
  title: 'rule for the vwo, announced in a letter to parliament of 22 October 2015',
  kind: 'reading',
  source: { document: 'Letter to parliament on the rekentoets, and Stb. 2018, 74', datedOn: '2015-10-22' },
  announcedOn: '2015-10-22',
  adoptedOn: { unread: true, by: '2018-03-09' },
}

/** Took the rekentoets out of the pass rule of the vwo as well. Whether this is its day or its publication was not read. */
export const besluit2018: Act = {
  id: 'rekentoets-besluit-2018',
  title: 'decree Stb. 2018, 74',
  kind: 'decree',
  source: { document: 'Staatsblad 2018, 74', identifier: 'Stb. 2018, 74', datedOn: '2018-03-09' },
  adoptedOn: '2018-03-09',
}

/** Carries out the abolition of the rekentoets, laid down in an act of 2020 (Stb. 2020, 233). */
export const afschaffing2020: Act = {
  id: 'rekentoets-afschaffing-2020',
  title: 'abolition of the rekentoets (act Stb. 2020, 233; decree of 8 July 2020, Stb. 2020, 253)',
  kind: 'decree',
  source: { document: 'Besluit van 8 juli 2020', identifier: 'Stb. 2020, 253', datedOn: '2020-07-08' },
  adoptedOn: '2020-07-08',
}
