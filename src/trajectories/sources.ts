import type { IsoDate } from '../core/calendar.js'
import type { Evidence, EvidenceGrade, Source, Sourced, Voice } from '../core/evidence.js'
import { reportAt } from '../figures/report-2014.js'

/**
 * The legal texts that the models lean on, by the short name used in this folder.
 *
 * @internal
 */
export const texts = {
  wvo: { document: 'Wet op het voortgezet onderwijs', identifier: 'BWBR0002399' },
  wvo2020: { document: 'Wet voortgezet onderwijs 2020', identifier: 'BWBR0044212', datedOn: '2024-08-01' },
  web: { document: 'Wet educatie en beroepsonderwijs', identifier: 'BWBR0007625' },
  leerplichtwet: { document: 'Leerplichtwet 1969', identifier: 'BWBR0002628', datedOn: '2015-04-30' },
  eindexamenbesluit: { document: 'Eindexamenbesluit VO', identifier: 'BWBR0004593' },
  doorstroomregeling: { document: 'Doorstroomregeling vmbo-beroepsonderwijs', identifier: 'BWBR0012156' },
  doelmatigeLeerwegen: {
    document: 'Wet doelmatige leerwegen en modernisering bekostiging',
    identifier: 'Stb. 2013, 288',
    datedOn: '2013-06-26',
  },
  vm2Regeling: {
    document: 'Tijdelijke regeling subsidiëring experimenten leergang vmbo-mbo2 2008–2013',
    identifier: 'BWBR0023974',
    datedOn: '2010-07-16',
  },
  vm2Besluit: { document: 'Experimenteerbesluit vm2', identifier: 'BWBR0032082', datedOn: '2014-04-08' },
  doorlopendeLeerlijnen: {
    document: 'Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022',
    identifier: 'BWBR0033984',
    datedOn: '2015-11-24',
  },
  sterkBeroepsonderwijs: {
    document: 'Wet sterk beroepsonderwijs',
    identifier: 'BWBR0043608; Stb. 2020, 157',
    datedOn: '2020-05-20',
  },
} as const satisfies Readonly<Record<string, Source>>

/**
 * What a statement carries besides its place.
 *
 * @internal
 */
interface Remarks {
  readonly grade?: EvidenceGrade
  readonly note?: string
  readonly approximate?: true
}

/**
 * A value that a legal text gives.
 *
 * @param value - what it says
 * @param text - the text
 * @param at - the article
 * @param more - the version that was read, the grade (quoted when left out), a note
 * @internal
 */
export function byLaw<const T>(
  value: T,
  text: Source,
  at: string,
  more: Remarks & { readonly datedOn?: IsoDate } = {},
): Sourced<T> {
  const { datedOn, ...rest } = more
  return {
    value,
    evidence: {
      source: { ...text, at, ...(datedOn === undefined ? {} : { datedOn }) },
      grade: 'quoted',
      voice: 'law',
      ...rest,
    },
  }
}

/**
 * A value that the 2014 report gives.
 *
 * @param value - what it says
 * @param at - the section and the lines of its text
 * @param voice - whose statement it is: the report keeps them apart
 * @param more - the grade (secondary when left out, since most of it reports what was read elsewhere), a note
 * @internal
 */
export function inReport<const T>(value: T, at: string, voice: ReportVoice, more: Remarks = {}): Sourced<T> {
  return { value, evidence: { ...reportEvidence(at, voice, 'secondary'), ...more } }
}

/** The voices of the report. */
export type ReportVoice = Exclude<Voice, 'law' | 'statistics'>

/**
 * The evidence of a statement in the 2014 report.
 *
 * @internal
 */
export function reportEvidence(at: string, voice: ReportVoice, grade: EvidenceGrade): Evidence {
  return { source: reportAt(at), grade, voice }
}

/**
 * A value read in DUO's count of pupils.
 *
 * @internal
 */
export function inDuoCount<const T>(value: T, more: Remarks = {}): Sourced<T> {
  const source = {
    document: 'DUO, leerlingen vo per vestiging naar onderwijstype',
    at: 'column OPLEIDINGSNAAM',
    datedOn: '2019-10-01',
  }
  return { value, evidence: { source, grade: 'quoted', voice: 'statistics', ...more } }
}
