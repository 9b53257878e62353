import { experiencesOf } from '../experiences.js'
import { byLaw, inDuoCount, inReport, reportEvidence, texts } from '../sources.js'
import type { EntreeopleidingInVmbo } from '../trajectory.js'

const wvo = { ...texts.wvo, datedOn: '2015-09-01' } as const
const web = { ...texts.web, datedOn: '2015-11-03' } as const

/** @internal */
export const entreeopleidingInVmbo: EntreeopleidingInVmbo = {
  type: 'entreeopleiding-in-vmbo',
  standing: 'variant',
  name: byLaw('entreeopleiding in het vmbo', texts.wvo, 'art. 10b8', { datedOn: '2014-09-08' }),
  formerNames: [
    byLaw({ name: 'assistentenopleiding in het vmbo', until: '2014-08-01' }, texts.doelmatigeLeerwegen, 'art. II', {
      note: 'The WVO shows the new word first in the text of 8 September 2014; the law writes assistentopleiding.',
    }),
  ],
  legalBasis: { kind: 'rule', key: 'trajectories/entreeopleiding-in-vmbo/legal-basis' },
  targetGroup: {
    leerwegen: byLaw(['bb'], wvo, 'art. 10b8 lid 1'),
    specialNeeds: inReport(
      ['support', 'education'],
      'section 1, lines 6-11; section 3.5, lines 599-601',
      'researchers',
    ),
  },
  aim: {
    keepsInEducation: inReport(true, 'section 1, lines 7-11; section 2.1, lines 127-128', 'researchers'),
    completesFittingEducation: inReport(true, 'section 3.5, lines 602-604', 'researchers'),
    qualifications: inReport(['mbo-1'], 'section 1, lines 9-11; section 2.1, lines 134-136', 'researchers', {
      note: 'The mbo-1 diploma stands between brackets in the summary. From there mbo-2 is open.',
    }),
  },
  means: {
    earlierAndMorePractice: inReport(true, 'section 1, lines 7-11; section 4.1.4, lines 816-820', 'researchers', {
      grade: 'inferred',
      note: 'The report says "and/or" of the three variants together; the placement belongs to the programme.',
    }),
    smoothTransition: byLaw(true, wvo, 'art. 10b9', {
      note: 'The cooperation agreement must settle the transfer after the diploma.',
    }),
  },
  years: inReport(
    [
      { leerjaren: [3], continuesInMbo: false },
      { leerjaren: [4], continuesInMbo: false },
      { leerjaren: [3, 4], continuesInMbo: false },
    ],
    'section 2.1, lines 136-137',
    'researchers',
  ),
  exam: {
    by: byLaw('mbo-instelling', wvo, 'art. 10b9'),
    vmboExam: inReport(false, 'section 2.1, lines 138-139', 'researchers', {
      note: 'By law the school need not offer the bb exam to these pupils (WVO art. 10b8); it may.',
    }),
    parts: [byLaw({ part: 'mbo-exam' }, wvo, 'art. 10b9')],
  },
  diploma: byLaw({ diplomas: ['mbo-1'] }, wvo, 'art. 10b9'),
  startkwalificatie: byLaw(false, texts.leerplichtwet, 'art. 1 f'),
  givesAccessTo: [
    byLaw({ to: 'mbo-2', admissible: true, until: '2014-08-01' }, texts.doorstroomregeling, 'art. 6', {
      datedOn: '2009-01-08',
      note: 'For the same occupation without further conditions; other mbo-2 programmes were mostly open to everyone.',
    }),
    byLaw({ to: 'mbo-2', admissible: true, from: '2014-08-01' }, web, 'art. 8.2.1 lid 4 f'),
    inReport({ to: 'mbo-2', admissible: true, limitedTo: 'bbl' }, 'section 2.1, lines 140-141', 'researchers', {
      note: 'The law knows no such limit: the diploma opens mbo-2 in bol and bbl alike.',
    }),
    inReport({ to: 'work', admissible: true }, 'section 2.1, lines 140-141', 'researchers'),
  ],
  practiceHours: {
    kind: 'not-set-by-law',
    evidence: byLaw(true, web, 'art. 7.2.7', {
      grade: 'inferred',
      note: 'The act sets no least practice for bol at this level; that this holds in the vmbo is a reading.',
    }).evidence,
  },
  programmeHours: {
    kind: 'unknown',
    unknown: 'Until 2015 the hours of bb applied, and no text with the hours after that was read.',
  },
  partners: [
    byLaw({ partner: 'mbo-instelling', agreement: 'samenwerkingsovereenkomst', required: true }, wvo, 'art. 10b9'),
    byLaw({ partner: 'bedrijf', agreement: 'praktijkovereenkomst', required: true }, wvo, 'art. 10b9', {
      note: 'The school signs this agreement as well.',
    }),
  ],
  scale: {
    value: 'both',
    evidence: {
      ...reportEvidence('section 1, lines 12-13; section 4.1.1, lines 640-644', 'researchers', 'inferred'),
      note: 'For one or a few pupils or for a class; the report adds that it mostly is not organised as a class.',
    },
  },
  visibility: inDuoCount({ inDuoCounts: true, names: ['ENT'], countHeld: '2019-10-01' }),
  experiences: /* @__PURE__ */ experiencesOf('entreeopleiding-in-vmbo'),
  predecessors: [],
  successors: [],
  mustMatchOwnOffer: byLaw(true, wvo, 'art. 10b8 lid 2–4'),
  fundedAs: byLaw('vmbo-bb-pupil', wvo, 'art. 10b8 lid 2–4'),
  enrolledAtInstellingAs: byLaw('examendeelnemer', wvo, 'art. 10b9', {
    note: 'The 2014 report (lines 1252-1254) holds that impossible now; what ended is the funding of the diploma.',
  }),
  schoolMayTakeExam: byLaw(true, web, 'art. 7.4.4a lid 3; WVO art. 10b9 lid 3'),
  workUnder16: byLaw('suitable-light-work', wvo, 'art. 10b8 lid 5'),
}
