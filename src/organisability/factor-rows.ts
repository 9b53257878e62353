import type { MaatwerkType } from '../trajectories/codes.js'
import type { OrganisingFactor } from './factor.js'

/**
 * A factor as it is written down.
 *
 * @internal
 */
export type FactorRow = Omit<OrganisingFactor, 'kind' | 'evidence'>

const all: readonly MaatwerkType[] = ['entreeopleiding-in-vmbo', 'leerwerktraject', 'vm2', 'eigen-aanpak']

/**
 * The bottlenecks, in the order of the report.
 *
 * @internal
 */
export const bottlenecks: readonly FactorRow[] = [
  {
    code: 'dependence-on-mbo',
    says: 'The vmbo depends on the mbo to let pupils move on, and the mbo does not always join.',
    voice: 'vmbo',
    concerns: all,
    bearsOn: ['vmbo-with-mbo', 'pupils-move-on'],
    inHandOf: 'mbo',
    lines: [[752, 756]],
  },
  {
    code: 'dependence-on-companies',
    says: 'It depends on companies of the region for placements, which get harder to find.',
    voice: 'vmbo',
    concerns: all,
    bearsOn: ['placements-available', 'school-with-placement'],
    inHandOf: 'companies',
    lines: [[757, 760]],
  },
  {
    code: 'exam-cost-unsettled',
    says: 'The mbo is no longer paid for the diploma, and who bears its cost has to be agreed anew.',
    voice: 'vmbo',
    concerns: ['entreeopleiding-in-vmbo'],
    bearsOn: ['enough-means', 'vmbo-with-mbo'],
    lines: [[761, 763]],
  },
  {
    code: 'transfer-and-guidance-differ',
    says: 'Career guidance and the warm transfer do not always go well; the mbo spends less on guidance.',
    voice: 'vmbo',
    concerns: all,
    bearsOn: ['vmbo-with-mbo', 'pupils-move-on'],
    lines: [[764, 768]],
  },
  {
    code: 'teachers-do-not-study-each-other',
    says: 'Teachers of vmbo and mbo do not always study how the other side works and marks.',
    voice: 'vmbo',
    concerns: ['vm2'],
    bearsOn: ['vmbo-with-mbo'],
    lines: [[769, 771]],
  },
  {
    code: 'risks-lie-in-mbo',
    says: 'Not every pupil gets a smooth passage to the mbo, as where it selects more strictly.',
    voice: 'vmbo',
    concerns: all,
    bearsOn: ['pupils-move-on'],
    inHandOf: 'mbo',
    lines: [[798, 803]],
  },
  {
    code: 'companies-do-not-know-it',
    says: 'Companies do not always know the trajects; those that do are positive.',
    voice: 'vmbo',
    concerns: all,
    bearsOn: ['school-with-placement', 'placements-available'],
    inHandOf: 'companies',
    lines: [[804, 805]],
  },
  {
    code: 'pupils-below-sixteen',
    says: 'Pupils start younger, and below sixteen may not always do the full placement.',
    voice: 'vmbo',
    concerns: ['entreeopleiding-in-vmbo'],
    bearsOn: ['school-with-placement'],
    lines: [[816, 824]],
  },
  {
    code: 'flexible-exams-unfunded',
    says: 'Exams spread over years or at several levels are allowed, and their extra cost is not funded.',
    voice: 'vmbo',
    concerns: all,
    bearsOn: ['enough-means', 'complete-fitting-education'],
    lines: [[825, 831]],
  },
  {
    code: 'commitment-without-hours',
    says: 'Much is asked of teachers without hours for it, which leaves no room for more.',
    voice: 'vmbo',
    concerns: all,
    bearsOn: ['teacher-commitment', 'enough-means'],
    lines: [[832, 835]],
  },
  {
    code: 'level-2f-out-of-reach',
    says: 'Who learns by doing will not reach 2F, so that a traject is worth less if the tests count.',
    voice: 'vmbo',
    concerns: all,
    bearsOn: ['pupils-leave-qualified', 'reach-startkwalificatie'],
    lines: [[836, 840]],
  },
  {
    code: 'obstacles-beyond-the-school',
    says: 'Obstacles lie beyond the school: moving on to the ROC, and the labour market.',
    voice: 'vmbo',
    concerns: all,
    bearsOn: ['pupils-move-on'],
    inHandOf: 'others',
    lines: [[843, 847]],
  },
  {
    code: 'competition-in-the-region',
    says: 'Institutions compete in the town or the region.',
    voice: 'mbo',
    concerns: all,
    bearsOn: ['vmbo-with-mbo'],
    lines: [[1233, 1233]],
  },
  {
    code: 'fragmented-programmes',
    says: 'The mbo has many small programmes, which makes it hard to agree on content.',
    voice: 'mbo',
    concerns: all,
    bearsOn: ['vmbo-with-mbo', 'costs-in-proportion'],
    lines: [[1234, 1234]],
  },
  {
    code: 'too-few-workplaces-in-school',
    says: 'The school has too few places to learn and work.',
    voice: 'mbo',
    concerns: all,
    bearsOn: ['enough-means'],
    lines: [[1235, 1235]],
  },
  {
    code: 'too-few-placements',
    says: 'There are too few placements for the pupils.',
    voice: 'mbo',
    concerns: all,
    bearsOn: ['placements-available'],
    lines: [[1236, 1236]],
  },
  {
    code: 'pupils-outgrow-vmbo',
    says: 'Pupils have outgrown the vmbo and want lessons at the ROC.',
    voice: 'mbo',
    concerns: all,
    bearsOn: ['pupils-back-it'],
    lines: [[1237, 1237]],
  },
  {
    code: 'pupils-change-sector',
    says: 'Pupils change to a sector that is not in the traject.',
    voice: 'mbo',
    concerns: all,
    bearsOn: ['pupils-move-on', 'intake-in-balance'],
    lines: [[1238, 1238]],
  },
  {
    code: 'pressure-on-results',
    says: 'The stress on results and on preventing vsv leaves fewer chances to pupils who need support.',
    voice: 'mbo',
    concerns: all,
    bearsOn: ['pupils-move-on', 'vmbo-with-mbo'],
    inHandOf: 'others',
    lines: [[1430, 1434]],
  },
]

/**
 * What the mbo says in section 5.3 that serves the pupils best, in its order.
 *
 * @internal
 */
export const servingFactors: readonly FactorRow[] = [
  {
    code: 'early-mbo-material',
    says: 'Pupils get material of the mbo early.',
    voice: 'mbo',
    concerns: all,
    bearsOn: ['pupils-move-on'],
    lines: [[1414, 1414]],
  },
  {
    code: 'gradual-change-of-approach',
    says: 'The safe and structured approach of the vmbo passes into that of the mbo by steps.',
    voice: 'mbo',
    concerns: all,
    bearsOn: ['pupils-move-on', 'vmbo-with-mbo'],
    lines: [[1415, 1416]],
  },
  {
    code: 'shared-placement-companies',
    says: 'Vmbo and mbo share companies, so that a pupil can grow in one.',
    voice: 'mbo',
    concerns: all,
    bearsOn: ['placements-available', 'school-with-placement'],
    lines: [[1417, 1417]],
  },
  {
    code: 'realistic-career-guidance',
    says: 'Career guidance gives pupils and parents a real picture of the labour market.',
    voice: 'mbo',
    concerns: all,
    bearsOn: ['pupils-move-on'],
    lines: [[1418, 1420]],
  },
  {
    code: 'careful-intake',
    says: 'The mbo takes in with care and lays down what was agreed.',
    voice: 'mbo',
    concerns: all,
    bearsOn: ['pupils-move-on', 'stay-in-education'],
    lines: [[1421, 1423]],
  },
  {
    code: 'two-streams-in-entree',
    says: 'Entree has one stream towards work and one towards mbo-2.',
    voice: 'mbo',
    concerns: all,
    bearsOn: ['pupils-leave-qualified', 'pupils-move-on'],
    lines: [[1424, 1429]],
  },
]
