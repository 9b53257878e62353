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

/**
 * Took the second step back for the vmbo and the havo: the rekentoets is sat and does not count. No announcement of it
 * was read, since the letter of 22 October 2015 was read for the vwo only: it is known from its own date on.
 */
export const besluit2015: Act = {
  id: 'rekentoets-besluit-2015',
  title: 'decree of 11 November 2015 (Stb. 2015, 424)',
  kind: 'decree',
  source: { document: 'Besluit van 11 november 2015', identifier: 'Stb. 2015, 424', datedOn: '2015-11-11' },
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

/** The oldest text of the Eindexamenbesluit VO that was read. */
export const eindexamenbesluitTekst2010: Act = {
  id: 'exvo-text-2010-04-28',
  title: 'Eindexamenbesluit VO, text of 28 April 2010',
  kind: 'reading',
  source: { ...eindexamenbesluit, datedOn: '2010-04-28' },
  adoptedOn: { unread: true, by: '2010-04-28' },
}

/** The texts in which the maatschappelijke stage is part of a leerwerktraject. The act that put it in was not read. */
export const stageLeerwerktrajectTekst2011: Act = {
  id: 'leerwerktraject-stage-text-2011-09-01',
  title: 'Wet op het voortgezet onderwijs, text of 1 September 2011',
  kind: 'reading',
  source: { document: 'Wet op het voortgezet onderwijs', identifier: 'BWBR0002399', datedOn: '2011-09-01' },
  adoptedOn: { unread: true, after: '2010-08-01', by: '2011-09-01' },
}

/** What the ministry wrote to the schools when leerwerktrajecten had come into the act. */
export const mededelingLeerwerktrajecten2003: Act = {
  id: 'leerwerktraject-notice-2003-09-24',
  title: 'notice of the ministry of 24 September 2003 on leerwerktrajecten',
  kind: 'reading',
  source: {
    document: 'Notice of the ministry on leerwerktrajecten, and the regulation on diploma models (BWBR0024042)',
    identifier: 'BWBR0015568',
    datedOn: '2003-09-24',
  },
  adoptedOn: { unread: true, by: '2003-09-24' },
}

const examenbesluitMbo = {
  document: 'Examen- en kwalificatiebesluit beroepsopleidingen WEB',
  identifier: 'BWBR0027963',
} as const

/** The decree on mbo exams as it read on 1 August 2010: central exams at level 4 only. */
export const examenbesluitMboTekst2010: Act = {
  id: 'exmbo-text-2010-08-01',
  title: 'Examen- en kwalificatiebesluit WEB, text of 1 August 2010',
  kind: 'reading',
  source: { ...examenbesluitMbo, datedOn: '2010-08-01' },
  adoptedOn: { unread: true, by: '2010-08-01' },
}

/** The text from which levels 2 and 3 are to have central exams, and level 1 has no condition on Nederlands and rekenen. */
export const examenbesluitMboTekst2012: Act = {
  id: 'exmbo-text-2012-08-01',
  title: 'Examen- en kwalificatiebesluit WEB, text of 1 August 2012',
  kind: 'reading',
  source: { ...examenbesluitMbo, datedOn: '2012-08-01' },
  adoptedOn: { unread: true, after: '2010-08-01', by: '2012-08-01' },
}

/** The text with the years of the central exams as they were planned. */
export const examenbesluitMboTekst2014: Act = {
  id: 'exmbo-text-2014-04-08',
  title: 'Examen- en kwalificatiebesluit WEB, text of 8 April 2014',
  kind: 'reading',
  source: { ...examenbesluitMbo, datedOn: '2014-04-08' },
  adoptedOn: { unread: true, after: '2010-08-01', by: '2014-04-08' },
}

/** The text in which the central exams of levels 2 and 3 have moved. The act that moved them was not read. */
export const examenbesluitMboTekst2015: Act = {
  id: 'exmbo-text-2015-11-24',
  title: 'Examen- en kwalificatiebesluit WEB, text of 24 November 2015',
  kind: 'reading',
  source: { ...examenbesluitMbo, datedOn: '2015-11-24' },
  adoptedOn: { unread: true, after: '2014-04-08', by: '2015-11-24' },
}

/** The decree on mbo exams as it read in 2020; the day of that text was not noted. */
export const examenbesluitMboTekst2020: Act = {
  id: 'exmbo-text-2020',
  title: 'Examen- en kwalificatiebesluit WEB, text of 2020',
  kind: 'reading',
  source: examenbesluitMbo,
  adoptedOn: { unread: true, after: '2015-11-24', by: '2020-12-31' },
}

/** The decree on mbo exams as it read on 1 January 2026; which decrees changed it since 2020 was not read. */
export const examenbesluitMboTekst2026: Act = {
  id: 'exmbo-text-2026-01-01',
  title: 'Examen- en kwalificatiebesluit WEB, text of 1 January 2026',
  kind: 'reading',
  source: { ...examenbesluitMbo, datedOn: '2026-01-01' },
  adoptedOn: { unread: true, after: '2020-12-31', by: '2026-01-01' },
}

/** Pages that say for whom rekenen counts in the mbo. They have no date. */
export const paginasRekenenMbo: Act = {
  id: 'pages-rekenen-mbo',
  title: 'pages of the government and of mbo-today on rekenen in the mbo',
  kind: 'reading',
  source: { document: 'rijksoverheid.nl and mbo-today, pages on rekenen in the mbo' },
  adoptedOn: { unread: true, after: '2020-12-31', by: '2026-01-01' },
}

/** The temporary pass rule of the experiments. Which decree put it in was not read; the text of October 2015 lacks it. */
export const doorlopendeLeerlijnenTekst2015: Act = {
  id: 'doorlopende-leerlijnen-text-2015-11-24',
  title: 'Besluit experimenten doorlopende leerlijnen vmbo-mbo, text of 24 November 2015',
  kind: 'reading',
  source: {
    document: 'Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022',
    identifier: 'BWBR0033984',
    datedOn: '2015-11-24',
  },
  adoptedOn: { unread: true, after: '2015-10-16', by: '2015-11-24' },
}

/** The decree on the reference levels, in its oldest text that was read. */
export const referentieniveaus2010: Act = {
  id: 'referentieniveaus-2010',
  title: 'Besluit referentieniveaus Nederlandse taal en rekenen',
  kind: 'decree',
  source: {
    document: 'Besluit referentieniveaus Nederlandse taal en rekenen',
    identifier: 'BWBR0027879; Stb. 2010, 265',
    datedOn: '2010-08-01',
  },
  adoptedOn: { unread: true, after: '2009-12-31', by: '2010-08-01' },
}

/** The text of that decree that has a level for the vso towards work. */
export const referentieniveausTekst2013: Act = {
  id: 'referentieniveaus-text-2013-12-19',
  title: 'Besluit referentieniveaus Nederlandse taal en rekenen, text of 19 December 2013',
  kind: 'reading',
  source: {
    document: 'Besluit referentieniveaus Nederlandse taal en rekenen',
    identifier: 'BWBR0027879',
    datedOn: '2013-12-19',
  },
  adoptedOn: { unread: true, after: '2010-08-01', by: '2013-12-19' },
}

/** Gave the mbo its own levels of rekenen. Only its Staatsblad number was read, so that it lies early in 2022. */
export const mboRekenniveaus2022: Act = {
  id: 'mbo-rekenniveaus-2022',
  title: 'decree on the mbo-rekenniveaus (Stb. 2022, 62)',
  kind: 'decree',
  source: { document: 'Staatsblad 2022, 62', identifier: 'Stb. 2022, 62' },
  adoptedOn: { unread: true, after: '2021-12-31', by: '2022-08-01' },
}
