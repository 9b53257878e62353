import { experiencesOf } from '../experiences.js'
import { byLaw, inDuoCount, inReport, texts } from '../sources.js'
import type { Leerwerktraject } from '../trajectory.js'

const wvo = { ...texts.wvo, datedOn: '2015-09-01' } as const
const web = { ...texts.web, datedOn: '2015-11-03' } as const
const exvo = { ...texts.eindexamenbesluit, datedOn: '2015-11-24' } as const

/** @internal */
export const leerwerktraject: Leerwerktraject = {
  type: 'leerwerktraject',
  standing: 'variant',
  name: byLaw('leerwerktraject', wvo, 'art. 10b1'),
  formerNames: [],
  legalBasis: { kind: 'rule', key: 'trajectories/leerwerktraject/legal-basis' },
  targetGroup: {
    leerwegen: byLaw(['bb'], wvo, 'art. 10b1'),
    specialNeeds: inReport(
      ['support', 'education'],
      'section 1, lines 6-11; section 3.5, lines 599-601',
      'researchers',
    ),
  },
  aim: {
    keepsInEducation: inReport(true, 'section 1, lines 7-11; section 2.1, lines 127-128', 'researchers'),
    completesFittingEducation: inReport(true, 'section 3.5, lines 602-604', 'researchers'),
    qualifications: byLaw(['startkwalificatie'], wvo, 'art. 10b1–10b2', {
      note: 'By way of mbo-2: the diploma of the leerwerktraject itself is none.',
    }),
  },
  means: {
    earlierAndMorePractice: byLaw(true, wvo, 'art. 10b1 lid 1', {
      note: 'It follows from the least hours of practice outside the school.',
      grade: 'derived',
    }),
    smoothTransition: inReport(true, 'section 2.1, lines 145-147', 'researchers'),
  },
  years: byLaw([{ leerjaren: [3, 4], continuesInMbo: false }], wvo, 'art. 10b1 lid 1', {
    note: 'The hours are counted over both. Pupils also enter in leerjaar 4: in 2019 DUO counted 435 in 3, 772 in 4.',
  }),
  exam: {
    by: byLaw('vmbo-school', exvo, 'art. 23 lid 3', { grade: 'inferred', note: 'It is a vmbo exam of fewer parts.' }),
    vmboExam: byLaw(true, exvo, 'art. 23 lid 3 and 49'),
    parts: [
      byLaw({ part: 'nederlands' }, exvo, 'art. 23 lid 3'),
      byLaw({ part: 'beroepsgericht-programma' }, exvo, 'art. 23 lid 3'),
      byLaw(
        {
          part: 'maatschappelijke-stage',
          from: { unread: true, after: '2010-08-01', by: '2011-09-01' },
          until: { unread: true, after: '2014-07-08', by: '2014-09-08' },
        },
        texts.wvo,
        'art. 10b1 lid 2',
      ),
      byLaw(
        { part: 'rekentoets', from: '2013-08-01', until: { unread: true, after: '2016-07-31' } },
        exvo,
        'art. 23 lid 3 and 61 lid 2',
        {
          note: 'It had to be sat; its mark did not count. It was abolished in 2020 on a day that was not read.',
        },
      ),
    ],
  },
  diploma: byLaw(
    { diplomas: ['vmbo-bb'], annotation: 'basisberoepsgerichte leerweg / leerwerktraject' },
    { document: 'Regulation with the models of the vmbo diplomas', identifier: 'BWBR0024042', datedOn: '2015-10-06' },
    'the model for bb',
  ),
  startkwalificatie: byLaw(false, texts.leerplichtwet, 'art. 1 f'),
  givesAccessTo: [
    inReport(
      { to: 'mbo-2', admissible: true, limitedTo: 'related-programmes' },
      'section 2.1, lines 145-147',
      'researchers',
      { note: 'The report speaks of agreements with an institution: on related programmes of level 2 at least.' },
    ),
    inReport(
      { to: 'mbo-2', admissible: true, limitedTo: 'unrelated-programmes' },
      'section 2.1, lines 145-147',
      'researchers',
      {
        note:
          'Agreements again, on unrelated programmes of level 1 or 2. With only the compulsory exam subjects, the rules ' +
          'on subjects leave little outside the own sector.',
      },
    ),
    inReport(
      { to: 'mbo-1', admissible: true, limitedTo: 'unrelated-programmes', until: '2014-08-01' },
      'section 2.1, lines 145-147',
      'researchers',
      { note: 'Agreements too, stated without a date; the end is that of table 2 of the same report (lines 373-375).' },
    ),
    byLaw({ to: 'mbo-1', admissible: true, until: '2014-08-01' }, texts.web, 'art. 8.1.1 lid 3 and 5', {
      datedOn: '2014-04-14',
      note: 'Level 1 was open to everyone.',
    }),
    byLaw({ to: 'mbo-2', admissible: true, from: '2014-08-01' }, web, 'art. 8.2.1 lid 4 a'),
    byLaw({ to: 'mbo-1', admissible: false, from: '2014-08-01' }, web, 'art. 8.1.1b with 8.2.1 lid 4 a', {
      note: 'It follows from the two articles together. The 2014 report says the same in table 2 (lines 373-375).',
    }),
  ],
  practiceHours: { kind: 'rule', key: 'trajectories/leerwerktraject/practice-hours' },
  programmeHours: {
    kind: 'unknown',
    unknown: 'The hours of bb apply; no dated rule of this folder holds them.',
  },
  partners: [
    byLaw(
      { partner: 'mbo-instelling', agreement: 'samenwerkingsovereenkomst', required: true },
      wvo,
      'art. 10b3–10b7; WEB art. 8.4.1',
      {
        note: 'With an institution that offers mbo-2.',
      },
    ),
    byLaw(
      { partner: 'erkend-leerbedrijf', agreement: 'leer-werkovereenkomst', required: true },
      wvo,
      'art. 10b3 and 10b4',
    ),
    byLaw(
      {
        partner: 'kenniscentrum',
        agreement: 'leer-werkovereenkomst',
        required: true,
        until: { unread: true, after: '2015-07-16', by: '2015-08-17' },
      },
      texts.wvo,
      'art. 10b3 and 10b4',
      { note: 'It signed as a further party.' },
    ),
  ],
  scale: inReport('both', 'section 4.1.1, lines 640-644 and 709-718', 'researchers', {
    grade: 'inferred',
    note: 'Mostly individual. In 2019 half of the 166 locations in the DUO count had at most 4 pupils, the largest 44.',
  }),
  visibility: inDuoCount({ inDuoCounts: true, names: ['LWT'], countHeld: '2019-10-01' }),
  experiences: /* @__PURE__ */ experiencesOf('leerwerktraject'),
  predecessors: [],
  successors: [],
  onlyProductionWorkAllowed: byLaw(false, wvo, 'art. 10b2'),
  moreSubjectsPossible: byLaw(true, wvo, 'art. 10b1–10b2'),
  vsoMayOffer: byLaw(true, web, 'art. 8.5.1 and 8.5.2', {
    note: 'Since some day between 1 January and 1 November 2012.',
  }),
}
