import { byLaw, texts } from '../sources.js'
import type { GeintegreerdeRoute } from '../trajectory.js'

const wvo = texts.wvo2020
const article = 'art. 2.107l'
const notRead = 'No text that was read tells.'

/** @internal */
export const geintegreerdeRoute: GeintegreerdeRoute = {
  type: 'geintegreerde-route',
  standing: 'successor',
  name: byLaw('geïntegreerde route vmbo-basisberoepsopleiding', wvo, article),
  formerNames: [],
  legalBasis: { kind: 'rule', key: 'trajectories/geintegreerde-route/legal-basis' },
  targetGroup: { leerwegen: byLaw(['bb'], wvo, article), specialNeeds: { unknown: notRead } },
  aim: {
    keepsInEducation: { unknown: notRead },
    completesFittingEducation: { unknown: notRead },
    qualifications: byLaw(['startkwalificatie'], wvo, article, {
      grade: 'derived',
      note: 'It leads to the mbo-2 diploma.',
    }),
  },
  means: {
    earlierAndMorePractice: { unknown: notRead },
    smoothTransition: byLaw(true, wvo, article, {
      grade: 'inferred',
      note: 'The mbo programme takes the place of the vmbo.',
    }),
  },
  years: { unknown: notRead },
  exam: {
    by: { unknown: notRead },
    vmboExam: byLaw(false, wvo, article, {
      grade: 'inferred',
      note: 'The act knows no duty to offer the vmbo exam; that pupils sit none is a reading.',
    }),
    parts: { unknown: notRead },
  },
  diploma: byLaw({ diplomas: ['mbo-2'] }, wvo, article),
  startkwalificatie: byLaw(true, texts.leerplichtwet, 'art. 1 f'),
  givesAccessTo: { unknown: 'It ends with an mbo-2 diploma; what that opens was not looked into.' },
  practiceHours: { kind: 'unknown', unknown: 'Whether the hours of the doorlopende leerroute apply was not read.' },
  programmeHours: { kind: 'unknown', unknown: 'Whether the hours of the doorlopende leerroute apply was not read.' },
  partners: [
    byLaw({ partner: 'mbo-instelling', required: true }, wvo, article, {
      grade: 'inferred',
      note: 'The diploma is one of the mbo; by which agreement was not read.',
    }),
  ],
  scale: { unknown: notRead },
  visibility: { unknown: 'The count that was read is of 2019, before it started.' },
  experiences: [],
  predecessors: [
    byLaw('vm2', wvo, article, {
      grade: 'inferred',
      note: 'The act does not name VM2: it is the structural form by its content.',
    }),
  ],
  successors: [],
}
