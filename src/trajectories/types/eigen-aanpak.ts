import { experiencesOf } from '../experiences.js'
import { inReport, reportEvidence } from '../sources.js'
import type { EigenAanpak } from '../trajectory.js'

const differs = 'It differs by school, and the report does not tell.'

/** @internal */
export const eigenAanpak: EigenAanpak = {
  type: 'eigen-aanpak',
  standing: 'variant',
  name: inReport('eigen aanpak', 'section 2.1, line 170', 'researchers', { grade: 'quoted' }),
  formerNames: [],
  legalBasis: {
    kind: 'none',
    because: 'It belongs to the regular leerwegen, so that their rules are its ground.',
    evidence: reportEvidence('section 2.1, lines 170-181', 'researchers', 'quoted'),
  },
  targetGroup: {
    leerwegen: inReport(['bb'], 'section 2.1, lines 124-127 and 181-182', 'researchers', {
      grade: 'inferred',
      note: 'The report finds that these approaches meet its definition, which is for bb.',
    }),
    specialNeeds: inReport(
      ['support', 'education'],
      'section 2.1, lines 181-182; section 3.5, lines 599-601',
      'researchers',
      {
        grade: 'inferred',
        note: 'The report finds that these approaches meet its definition.',
      },
    ),
  },
  aim: {
    keepsInEducation: inReport(true, 'section 2.1, lines 127-128 and 181-182', 'researchers'),
    completesFittingEducation: inReport(true, 'section 2.1, lines 181-182; section 3.5, lines 602-604', 'researchers'),
    qualifications: inReport(['startkwalificatie'], 'section 2.1, lines 127-128 and 181-182', 'researchers'),
  },
  means: {
    earlierAndMorePractice: inReport(true, 'section 2.1, lines 170-179', 'researchers', {
      grade: 'inferred',
      note: 'The report says "and/or" of these approaches together; both examples work through practice.',
    }),
    smoothTransition: { unknown: differs },
  },
  years: { unknown: differs },
  exam: { by: { unknown: differs }, vmboExam: { unknown: differs }, parts: { unknown: differs } },
  diploma: { unknown: differs },
  startkwalificatie: { unknown: differs },
  givesAccessTo: { unknown: differs },
  practiceHours: {
    kind: 'not-set-by-law',
    evidence: {
      ...reportEvidence('section 2.1, lines 170-181', 'researchers', 'inferred'),
      note: 'Without a ground of its own there is no rule that could set them.',
    },
  },
  programmeHours: {
    kind: 'unknown',
    unknown: 'The hours of the leerweg apply; no dated rule of this folder holds them.',
  },
  partners: [
    inReport({ partner: 'mbo-instelling', required: false }, 'section 2.1, lines 177-179', 'researchers', {
      note: 'In Duurzaam vakmanschap.',
    }),
    inReport({ partner: 'bedrijf', required: false }, 'section 2.1, lines 177-179', 'researchers', {
      note: 'In Duurzaam vakmanschap.',
    }),
  ],
  scale: inReport('both', 'section 3.5, lines 608-612', 'researchers', {
    grade: 'inferred',
    note: 'Said of all maatwerktrajecten together.',
  }),
  visibility: inReport(
    { inDuoCounts: false, because: 'Its pupils are registered in a regular leerweg.' },
    'section 2.1, lines 179-181',
    'researchers',
    { grade: 'quoted' },
  ),
  experiences: /* @__PURE__ */ experiencesOf('eigen-aanpak'),
  predecessors: [],
  successors: [],
  examples: [
    inReport({ name: 'praktische stroom', of: 'Vrije scholen' }, 'section 2.1, lines 172-175', 'researchers', {
      note: 'Often together with lwoo and with tests of its own. Not the praktijkonderwijs.',
    }),
    inReport({ name: 'Duurzaam vakmanschap', of: 'Rotterdam Vakmanstad' }, 'section 2.1, lines 175-179', 'researchers'),
  ],
}
