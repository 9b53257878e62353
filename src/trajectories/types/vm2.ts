import type { Sourced } from '../../core/evidence.js'
import { experiencesOf } from '../experiences.js'
import { byLaw, inReport, texts } from '../sources.js'
import type { ResearchFinding, Vm2 } from '../trajectory.js'

const monitor = (finding: ResearchFinding): Sourced<ResearchFinding> =>
  inReport(finding, 'section 2.2, lines 191-192', 'document', {
    note: 'The 2014 report on Schoonhoven & Bouwmans, Vijf jaar VM2 (ECBO, 2013). No size was read.',
  })

/** @internal */
export const vm2: Vm2 = {
  type: 'vm2',
  standing: 'variant',
  name: byLaw('vm2', texts.vm2Besluit, 'title'),
  formerNames: [byLaw({ name: 'leergang vmbo-mbo2', until: '2012-08-01' }, texts.vm2Regeling, 'title')],
  legalBasis: { kind: 'rule', key: 'trajectories/vm2/legal-basis' },
  targetGroup: {
    leerwegen: byLaw(['bb'], texts.vm2Besluit, 'as a whole'),
    specialNeeds: inReport(
      ['support', 'education'],
      'section 1, lines 6-11; section 3.5, lines 599-601',
      'researchers',
    ),
  },
  aim: {
    keepsInEducation: inReport(true, 'section 1, lines 7-11; section 2.1, lines 127-128', 'researchers'),
    completesFittingEducation: inReport(true, 'section 3.5, lines 602-604', 'researchers'),
    qualifications: inReport(['startkwalificatie'], 'section 2.1, lines 153-154', 'researchers'),
  },
  means: {
    earlierAndMorePractice: {
      unknown: 'The report describes VM2 by its continuous programme; it tells of practice at single schools only.',
    },
    smoothTransition: inReport(true, 'section 2.1, lines 152-156', 'researchers'),
  },
  years: byLaw([{ leerjaren: [3, 4], continuesInMbo: true, years: { most: 4 } }], texts.vm2Besluit, 'as a whole'),
  exam: {
    by: byLaw('mbo-instelling', texts.vm2Besluit, 'as a whole', { note: 'The exam is one under the WEB.' }),
    vmboExam: byLaw(false, texts.vm2Besluit, 'as a whole'),
    parts: [byLaw({ part: 'mbo-exam' }, texts.vm2Besluit, 'as a whole')],
  },
  diploma: byLaw({ diplomas: ['mbo-2'] }, texts.vm2Besluit, 'as a whole'),
  startkwalificatie: byLaw(true, texts.leerplichtwet, 'art. 1 f'),
  givesAccessTo: { unknown: 'It ends with an mbo-2 diploma; what that opened at the time was not looked into.' },
  practiceHours: { kind: 'unknown', unknown: 'Only hours of teaching were read, none of practice.' },
  programmeHours: { kind: 'rule', key: 'trajectories/vm2/hours' },
  partners: [
    inReport(
      { partner: 'mbo-instelling', required: true },
      'section 2.1, lines 152-153; section 4.1.2, lines 734-735',
      'researchers',
      {
        note: 'The set-up of the experiment lays the collaboration down; by which agreement was not read.',
      },
    ),
  ],
  scale: inReport('class', 'section 4.1.1, lines 640-644; section 6.1.1, lines 1480-1482', 'researchers', {
    grade: 'estimate',
    note: 'Mostly; later small groups were put together with regular pupils (lines 208-210).',
  }),
  visibility: { unknown: 'The count that was read is of 2019, after the experiment had ended.' },
  experiences: /* @__PURE__ */ experiencesOf('vm2'),
  predecessors: [],
  successors: [
    inReport('vakmanschaproute', 'section 2.1, lines 157-159 and 168-169', 'document', {
      note: 'As the cabinet decided in January 2013. By law VM2 itself ran on to 1 August 2017.',
    }),
    byLaw('geintegreerde-route', texts.wvo2020, 'art. 2.107l', {
      grade: 'inferred',
      note: 'The act does not name VM2: one programme with the mbo-2 diploma only makes it the structural form.',
    }),
  ],
  features: [
    inReport('one-location', 'section 2.1, lines 155-156', 'researchers'),
    byLaw('one-team', texts.vm2Besluit, 'as a whole'),
    inReport('one-pedagogy', 'section 2.1, lines 155-156', 'researchers'),
  ],
  fallbackDiplomas: byLaw(['vmbo-bb', 'mbo-1', 'mbo-2'], texts.vm2Regeling, 'art. 18 and 20', {
    note: 'Laid down in the contract with the pupil.',
  }),
  findings: [
    monitor({ outcome: 'voortijdig-schoolverlaten', direction: 'less', holdsWhere: 'features-really-applied' }),
    monitor({ outcome: 'startkwalificatie', direction: 'more', holdsWhere: 'features-really-applied' }),
  ],
}
