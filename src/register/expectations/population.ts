import { mboTalks, progressReports, vmboTalks } from '../../report/voices.js'
import type { ExpectationRow } from './expectation.js'
import { vulnerablePlan, zorgplicht } from './leans.js'

/** What is expected of the pupils: how many, from where, and what they need. */
export const onPopulation: readonly ExpectationRow[] = [
  {
    id: 'more-from-pro-and-vso',
    claim:
      'With passend onderwijs relatively more pupils come from pro and vso into the vmbo and its maatwerktrajecten.',
    holder: 'vmbo',
    mood: 'expected',
    basis: { kind: 'image', why: 'Told as an expectation, from what the samenwerkingsverbanden become responsible for.' },
    change: { subject: 'size', target: 'maatwerktrajecten', direction: 'up', relative: true },
    group: 'pupils-from-pro-and-vso',
    knownOn: vmboTalks,
    lines: [[890, 894]],
    leansOn: [zorgplicht],
    mentions: 'more-than-twice',
  },
  {
    id: 'heavier-problems',
    claim: 'Pupils who went to vso or pro come with a lower IQ and heavier problems, and claim all maatwerktrajecten.',
    holder: 'vmbo',
    mood: 'expected',
    basis: { kind: 'image', why: 'Expected by a part of the schools, depending on what their region agrees.' },
    change: { subject: 'composition', target: 'maatwerktrajecten', direction: 'up' },
    group: 'pupils-from-pro-and-vso',
    knownOn: vmboTalks,
    lines: [[979, 985]],
    leansOn: [zorgplicht],
  },
  {
    id: 'trajects-do-not-fit-new-group',
    claim: 'The present trajects do not fit pupils with heavy problems, who may draw the others along.',
    holder: 'vmbo',
    mood: 'feared',
    hedge: 'mogelijk',
    basis: { kind: 'mixed', why: 'What the staff is trained for is known; the effect on the others is feared.' },
    change: { subject: 'fit', target: 'maatwerktrajecten', direction: 'down' },
    group: 'pupils-from-pro-and-vso',
    knownOn: vmboTalks,
    lines: [
      [1002, 1011],
      [1084, 1086],
    ],
    leansOn: [zorgplicht],
    answer: {
      kind: 'not-recognised',
      by: 'vmbo',
      says: 'One school finds the groups of maatwerk and of plusvoorzieningen much alike, and joins the two.',
      lines: [[1011, 1012]],
    },
  },
  {
    id: 'group-between-levels-constant',
    claim: 'The group between level 1 and 2 has been there for years; policy makes it neither larger nor smaller.',
    holder: 'mbo',
    mood: 'expected',
    basis: { kind: 'mixed', why: 'Its past is experience, its future an opinion.' },
    change: { subject: 'size', target: 'maatwerktrajecten', direction: 'same' },
    group: 'between-level-1-and-2',
    knownOn: mboTalks,
    lines: [[1258, 1260]],
    leansOn: [],
  },
  {
    id: 'plan-for-vulnerable-pupils',
    claim: 'A plan for vulnerable groups in vmbo-bb comes in autumn 2014, and takes up what schools signal.',
    holder: 'document',
    mood: 'expected',
    basis: { kind: 'fact', why: 'Progress reports of the ministry announce it.' },
    change: { subject: 'rule', target: 'vmbo-bb', direction: 'up' },
    group: 'pupils-in-maatwerk',
    knownOn: progressReports,
    lines: [
      [42, 43],
      [86, 87],
      [379, 381],
      [1560, 1561],
    ],
    leansOn: [vulnerablePlan],
  },
]
