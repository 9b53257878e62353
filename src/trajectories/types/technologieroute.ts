import { byLaw, inDuoCount, inReport, texts } from '../sources.js'
import type { Technologieroute } from '../trajectory.js'

const dll = texts.doorlopendeLeerlijnen
const notRead = 'No text that was read tells.'

/** @internal */
export const technologieroute: Technologieroute = {
  type: 'technologieroute',
  standing: 'related',
  name: byLaw('technologieroute', dll, 'art. 1'),
  formerNames: [],
  legalBasis: { kind: 'rule', key: 'trajectories/technologieroute/legal-basis' },
  targetGroup: {
    leerwegen: byLaw(['gl', 'tl'], dll, 'art. 1 and 2', {
      datedOn: '2013-10-08',
      note: 'As adopted. From 1 August 2016 a variant of the beroepsroute, which also starts from kb; never from bb.',
    }),
    specialNeeds: { unknown: notRead },
  },
  aim: {
    keepsInEducation: { unknown: notRead },
    completesFittingEducation: { unknown: notRead },
    qualifications: byLaw(['startkwalificatie'], dll, 'art. 1 and 2', { grade: 'derived', note: 'It leads to mbo-4.' }),
  },
  means: {
    earlierAndMorePractice: { unknown: notRead },
    smoothTransition: inReport(true, 'section 2.1, lines 160-163', 'document', {
      grade: 'inferred',
      note: 'Vmbo and mbo form one continuous programme.',
    }),
  },
  years: byLaw([{ leerjaren: [3, 4], continuesInMbo: true, years: { least: 4, most: 6 } }], dll, 'art. 6', {
    grade: 'inferred',
    note: 'Four to five years, the long variants five to six. That its first years are leerjaar 3 and 4 is a reading.',
  }),
  exam: { by: { unknown: notRead }, vmboExam: { unknown: notRead }, parts: { unknown: notRead } },
  diploma: byLaw({ diplomas: ['mbo-4'] }, dll, 'art. 1 and 2', {
    note: 'Whether a vmbo diploma comes with it was not read.',
  }),
  startkwalificatie: byLaw(true, texts.leerplichtwet, 'art. 1 f'),
  givesAccessTo: { unknown: 'It ends with an mbo-4 diploma; what that opens was not looked into.' },
  practiceHours: { kind: 'rule', key: 'trajectories/vakmanschaproute/hours' },
  programmeHours: { kind: 'rule', key: 'trajectories/vakmanschaproute/hours' },
  partners: [
    byLaw({ partner: 'mbo-instelling', required: true }, dll, 'art. 3 and 9–11', {
      note: 'They may pass on part of the funding. By which agreement was not read.',
    }),
  ],
  scale: { unknown: notRead },
  visibility: inDuoCount(
    {
      inDuoCounts: true,
      names: ['Beroepsroute Techniek Niveau-4', 'Beroepsroute Landbouw Niveau-4'],
      countHeld: '2019-10-01',
    },
    { grade: 'inferred', note: 'The name technologieroute is not in the file; these are its two sectors.' },
  ),
  experiences: [],
  predecessors: [],
  successors: [
    byLaw('doorlopende-leerroute', texts.sterkBeroepsonderwijs, 'as a whole', {
      grade: 'inferred',
      note: 'The structural form of what the experiments tried.',
    }),
  ],
  sectors: byLaw(['techniek', 'landbouw'], dll, 'art. 1 and 2'),
  examFreedom: [inReport('spread-over-leerjaren', 'section 2.1, lines 162-165', 'document')],
}
