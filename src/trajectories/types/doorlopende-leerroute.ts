import { byLaw, texts } from '../sources.js'
import type { DoorlopendeLeerroute } from '../trajectory.js'

const wvo = texts.wvo2020
const articles = 'art. 2.107a–2.107k'
const structural = 'The structural form of what the experiments tried.'
const notRead = 'No text that was read tells.'

/** @internal */
export const doorlopendeLeerroute: DoorlopendeLeerroute = {
  type: 'doorlopende-leerroute',
  standing: 'successor',
  name: byLaw('doorlopende leerroute vmbo-mbo', wvo, 'art. 2.107a'),
  formerNames: [],
  legalBasis: { kind: 'rule', key: 'trajectories/doorlopende-leerroute/legal-basis' },
  targetGroup: {
    leerwegen: byLaw(['bb', 'kb', 'gl', 'tl'], wvo, articles),
    specialNeeds: { unknown: notRead },
  },
  aim: {
    keepsInEducation: { unknown: notRead },
    completesFittingEducation: { unknown: notRead },
    qualifications: byLaw(['startkwalificatie'], wvo, articles, {
      grade: 'derived',
      note: 'It leads to mbo-2 or higher.',
    }),
  },
  means: {
    earlierAndMorePractice: { unknown: notRead },
    smoothTransition: byLaw(true, wvo, articles, {
      grade: 'inferred',
      note: 'Vmbo and mbo form one continuous programme.',
    }),
  },
  years: byLaw([{ leerjaren: [3, 4], continuesInMbo: true, years: { least: 2, most: 6 } }], wvo, articles, {
    grade: 'inferred',
    note: 'The length depends on the combination. That its first years are leerjaar 3 and 4 is a reading.',
  }),
  exam: { by: { unknown: notRead }, vmboExam: { unknown: notRead }, parts: { unknown: notRead } },
  diploma: byLaw({ diplomas: ['vmbo-of-the-leerweg', 'mbo-of-the-route'] }, wvo, articles),
  startkwalificatie: byLaw(true, texts.leerplichtwet, 'art. 1 f'),
  givesAccessTo: { unknown: 'It ends with a diploma of mbo-2, mbo-3 or mbo-4; what that opens was not looked into.' },
  practiceHours: { kind: 'rule', key: 'trajectories/doorlopende-leerroute/hours' },
  programmeHours: { kind: 'rule', key: 'trajectories/doorlopende-leerroute/hours' },
  partners: [
    byLaw({ partner: 'mbo-instelling', required: true }, wvo, articles, {
      grade: 'inferred',
      note: 'It takes a school and an institution; by which agreement was not read.',
    }),
  ],
  scale: { unknown: notRead },
  visibility: { unknown: 'The count that was read is of 2019, before it started.' },
  experiences: [],
  predecessors: [
    byLaw('vakmanschaproute', texts.sterkBeroepsonderwijs, 'as a whole', { grade: 'inferred', note: structural }),
    byLaw('technologieroute', texts.sterkBeroepsonderwijs, 'as a whole', { grade: 'inferred', note: structural }),
  ],
  successors: [],
  mboStudentFromYear: byLaw(3, texts.web, 'title 8.5a, in 2026 art. 9.1.2–9.1.16', {
    datedOn: '2026-01-01',
    grade: 'inferred',
    note: 'Read as the third year of the route, not as leerjaar 3.',
  }),
  bindendStudieadvies: byLaw(false, texts.web, 'art. 9.1.16', {
    datedOn: '2026-01-01',
    note: 'Earlier years of the route were not read.',
  }),
}
