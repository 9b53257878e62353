import { byLaw, inDuoCount, inReport, texts } from '../sources.js'
import type { Vakmanschaproute } from '../trajectory.js'

const dll = texts.doorlopendeLeerlijnen
const notRead = 'No text that was read tells.'

/** @internal */
export const vakmanschaproute: Vakmanschaproute = {
  type: 'vakmanschaproute',
  standing: 'successor',
  name: byLaw('vakmanschaproute', dll, 'art. 1'),
  formerNames: [],
  legalBasis: { kind: 'rule', key: 'trajectories/vakmanschaproute/legal-basis' },
  targetGroup: {
    leerwegen: byLaw(['bb', 'kb'], dll, 'art. 1 and 2'),
    specialNeeds: { unknown: notRead },
  },
  aim: {
    keepsInEducation: { unknown: notRead },
    completesFittingEducation: { unknown: notRead },
    qualifications: inReport(['startkwalificatie'], 'section 2.1, lines 157-159', 'document'),
  },
  means: {
    earlierAndMorePractice: { unknown: notRead },
    smoothTransition: byLaw(true, dll, 'art. 1 and 2', {
      grade: 'inferred',
      note: 'Vmbo and mbo form one continuous programme.',
    }),
  },
  years: byLaw(
    [
      { leerjaren: [3, 4], continuesInMbo: true, years: { least: 3, most: 4 } },
      { leerjaren: [3, 4], continuesInMbo: true, years: { least: 4, most: 5 } },
    ],
    dll,
    'art. 2, 6 and 9–11',
    {
      note: 'To mbo-2, and from kb to mbo-3. That the years at the school are leerjaar 3 and 4 is a reading.',
      grade: 'inferred',
    },
  ),
  exam: {
    by: { unknown: notRead },
    vmboExam: byLaw(true, dll, 'art. 7', { note: 'With fewer subjects where the school chooses so.' }),
    parts: { unknown: 'Which subjects stay compulsory in each route was read in part only.' },
  },
  diploma: byLaw({ diplomas: ['mbo-of-the-route'] }, dll, 'art. 1 and 2', {
    note: 'Whether a vmbo diploma comes with it was not read.',
  }),
  startkwalificatie: byLaw(true, texts.leerplichtwet, 'art. 1 f'),
  givesAccessTo: { unknown: 'It ends with a diploma of mbo-2 or mbo-3; what that opens was not looked into.' },
  practiceHours: { kind: 'rule', key: 'trajectories/vakmanschaproute/hours' },
  programmeHours: { kind: 'rule', key: 'trajectories/vakmanschaproute/hours' },
  partners: [
    byLaw({ partner: 'mbo-instelling', required: true }, dll, 'art. 3 and 9–11', {
      note: 'They may pass on part of the funding. By which agreement was not read.',
    }),
  ],
  scale: { unknown: notRead },
  visibility: inDuoCount(
    { inDuoCounts: true, names: ['Vakmanschapsroute'], countHeld: '2019-10-01' },
    { note: 'Followed by the sector and the level, Niveau-2 or Niveau-3.' },
  ),
  experiences: [],
  predecessors: [inReport('vm2', 'section 2.1, lines 157-159 and 168-169', 'document')],
  successors: [
    byLaw('doorlopende-leerroute', texts.sterkBeroepsonderwijs, 'as a whole', {
      grade: 'inferred',
      note: 'The structural form of what the experiments tried.',
    }),
  ],
  examFreedom: [
    byLaw('leave-out-sector-subjects', dll, 'art. 7', {
      note: 'Since the text of October 2015 only on the way to mbo-2.',
    }),
    byLaw('leave-out-vocational-subject', dll, 'art. 7', {
      note: 'Since the text of October 2015 only on the way to mbo-2.',
    }),
    inReport('spread-over-leerjaren', 'section 2.1, line 165', 'document'),
    inReport('rekentoets-in-penultimate-leerjaar', 'section 2.1, lines 165-166', 'document'),
  ],
  yearsEnrolledAtSchool: byLaw({ most: 2 }, dll, 'art. 9–11'),
  fallbackRequired: byLaw(true, dll, 'as a whole', { note: 'For pupils under 16 light work only is allowed besides.' }),
  fallbackDiplomas: byLaw(['mbo-1'], dll, 'art. 9–11', { note: 'The entreeopleiding is among them.' }),
  followedPrinciplesShare: {
    value: 2 / 3,
    evidence: {
      source: { document: 'Parliamentary paper on the Wet sterk beroepsonderwijs', identifier: 'kst-35336-6' },
      grade: 'quoted',
      voice: 'document',
      approximate: true,
    },
  },
  findings: [
    seo({ outcome: 'doorstroom', direction: 'more', holdsWhere: 'as-studied' }),
    seo({ outcome: 'switching', direction: 'less', holdsWhere: 'as-studied' }),
  ],
}

function seo(value: Vakmanschaproute['findings'][number]['value']): Vakmanschaproute['findings'][number] {
  const source = {
    document: 'SEO, Kohnstamm Instituut and ECBO, Doorlopende leerlijnen vmbo-mbo anno 2018',
    identifier: 'SEO 2018-111',
  }
  return {
    value,
    evidence: { source, grade: 'quoted', voice: 'document', note: 'On all routes together; no size was read.' },
  }
}
