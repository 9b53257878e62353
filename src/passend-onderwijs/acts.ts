import type { Act } from '../policy/act.js'

export { wvoTekst2010 } from '../texts/wvo.js'

const wvo = { document: 'Wet op het voortgezet onderwijs', identifier: 'BWBR0002399' } as const
const wvo2020 = { document: 'Wet voortgezet onderwijs 2020', identifier: 'BWBR0044212', datedOn: '2024-08-01' } as const

/**
 * Brought the zorgplicht and the ondersteuningsplan. Its own day was not read; the first text is of June 2014. That it
 * asks for a proposal by 1 February 2014 suggests an older act, but no day follows from that.
 */
export const wetPassendOnderwijs: Act = {
  id: 'wet-passend-onderwijs-text-2014-06-04',
  title: 'Wet passend onderwijs, text of 4 June 2014',
  kind: 'reading',
  source: { document: 'Wet passend onderwijs', identifier: 'BWBR0032176', datedOn: '2014-06-04' },
  adoptedOn: { unread: true, by: '2014-06-04' },
}

/** The paragraph on the leerlinggebonden financiering, which was read as lapsed; no text of when it held was read. */
export const lgfParagraaf: Act = {
  id: 'uweb-paragraph-7',
  title: 'Uitvoeringsbesluit WEB, paragraph 7',
  kind: 'reading',
  source: { document: 'Uitvoeringsbesluit WEB', identifier: 'BWBR0010646' },
  adoptedOn: { unread: true, by: '2014-05-13' },
}

/** Carried the mbo over the end of the leerlinggebonden financiering. */
export const invoeringsregelingLgf2014: Act = {
  id: 'invoeringsregeling-lgf-2014',
  title: 'Invoeringsregeling vervallen leerlinggebonden financiering beroepsonderwijs (602941)',
  kind: 'regulation',
  source: {
    document: 'Invoeringsregeling vervallen leerlinggebonden financiering beroepsonderwijs',
    identifier: 'BWBR0035142',
    datedOn: '2014-05-13',
  },
  adoptedOn: '2014-05-13',
}

/** The oldest text of the decree on the regionale verwijzingscommissies (RVC's) that was read. */
export const besluitRvcTekst2008: Act = {
  id: 'besluit-rvc-text-2008-08-01',
  title: "Besluit RVC's, text of 1 August 2008",
  kind: 'reading',
  source: { document: "Besluit RVC's", identifier: 'BWBR0015137', datedOn: '2008-08-01' },
  adoptedOn: { unread: true, by: '2008-08-01' },
}

/** Moves lwoo and praktijkonderwijs to the samenwerkingsverbanden, as the text of September 2015 has it. */
export const integratieLwooPro: Act = {
  id: 'integratie-lwoo-pro-text-2015-09-01',
  title: 'act on the integration of lwoo and pro, in the Wet op het voortgezet onderwijs of 1 September 2015',
  kind: 'reading',
  source: { ...wvo, datedOn: '2015-09-01' },
  adoptedOn: { unread: true, by: '2015-09-01' },
}

/** The Wet voortgezet onderwijs 2020 as it read in 2024; the act is in force from 1 August 2022. */
export const wvo2020Tekst2024: Act = {
  id: 'wvo-2020-text-2024-08-01',
  title: 'Wet voortgezet onderwijs 2020, text of 1 August 2024',
  kind: 'reading',
  source: wvo2020,
  adoptedOn: { unread: true, after: '2015-09-01', by: '2024-08-01' },
}

/**
 * The plan for young people in a vulnerable position. Progress reports on the reference levels had announced it, as the
 * 2014 report says; on which day was not read, so that it is known from its own day only. See the readings.
 */
export const briefKwetsbareJongeren2014: Act = {
  id: 'brief-kwetsbare-jongeren-2014',
  title: 'letter Extra kansen voor jongeren in een kwetsbare positie',
  kind: 'letter',
  source: {
    document: 'Kamerbrief Extra kansen voor jongeren in een kwetsbare positie',
    identifier: '707307',
    datedOn: '2014-12-12',
  },
  adoptedOn: '2014-12-12',
}
