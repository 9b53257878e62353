import type { Evidence, Voice } from '../core/evidence.js'
import type { ReportLines } from '../report/places.js'
import type { BottleneckCode } from './factor.js'
import type { PillarPointCode } from './pillar.js'

/**
 * The id of a threat: a factor of `policy.factors()`, an expectation of `policy.expectations()`, or a bottleneck of
 * `organisability.organisingFactors`.
 *
 * @category Pillars
 */
export type ThreatId = PolicyFactorThreat | ExpectationThreat | BottleneckCode

/**
 * The factors of table 2 that threaten a pillar, by their code in `policy.factors()`.
 *
 * @category Pillars
 */
export type PolicyFactorThreat =
  | 'demography'
  | 'pass-rules-and-reference-levels'
  | 'entreeopleiding'
  | 'passend-onderwijs'
  | 'vsv-policy'
  | 'mbo-funding-model'

/**
 * The expectations that threaten a pillar, by their id in `policy.expectations()`.
 *
 * @category Pillars
 */
export type ExpectationThreat =
  | 'inflow-makes-placements-scarcer'
  | 'inflow-makes-staff-scarce'
  | 'small-trajects-need-hours'
  | 'costly-trajects-unaffordable'
  | 'ao-exam-without-money'
  | 'trajects-do-not-fit-new-group'
  | 'mbo-selective-in-agreements'
  | 'changing-policy-unsettles'
  | 'inflow-into-entree-and-ao'
  | 'leerwerktraject-and-vm2-more-attractive'
  | 'more-from-pro-and-vso'
  | 'heavier-problems'
  | 'bb-diploma-out-of-reach'
  | 'doeners-cannot-reach-2f'
  | 'mbo-2-diploma-out-of-reach'
  | 'stricter-admission-to-mbo-2'
  | 'mbo-brakes-inflow'
  | 'cascade-makes-less-welcome'
  | 'institutions-more-selective'
  | 'vsv-pressure-favours-promising'

/**
 * Something that threatens a pillar.
 *
 * @category Pillars
 */
export interface PillarThreat {
  /** Where the id stands: a factor of table 2, an expectation, or a bottleneck. */
  readonly kind: 'policy-factor' | 'expectation' | 'bottleneck'
  /** Which one. */
  readonly id: ThreatId
  /** The sub-points it bears on. */
  readonly on: readonly PillarPointCode[]
  /** Whose statement it is. */
  readonly voice: Extract<Voice, 'document' | 'vmbo' | 'mbo'>
  /** The lines from which the bearing follows. */
  readonly lines: readonly ReportLines[]
  /** Where it comes from; `inferred`, as the report gives no table of threats by pillar. */
  readonly evidence: Evidence
}

/**
 * A threat as it is written down.
 *
 * @internal
 */
export type ThreatRow = Omit<PillarThreat, 'evidence'>

type Points = readonly PillarPointCode[]

const factor = (id: PolicyFactorThreat, on: Points, ...lines: readonly ReportLines[]): ThreatRow => {
  return { kind: 'policy-factor', id, on, voice: 'document', lines }
}

const expectation = (
  id: ExpectationThreat,
  voice: 'vmbo' | 'mbo',
  on: Points,
  ...lines: readonly ReportLines[]
): ThreatRow => ({ kind: 'expectation', id, on, voice, lines })

const bottleneck = (id: BottleneckCode, voice: 'vmbo' | 'mbo', on: Points, ...lines: readonly ReportLines[]): ThreatRow => {
  return { kind: 'bottleneck', id, on, voice, lines }
}

/**
 * The threats: what a factor, an expectation or a bottleneck is said to do, on the sub-points that it bears on.
 *
 * @internal
 */
export const threatRows: readonly ThreatRow[] = /* @__PURE__ */ allThreats()

function allThreats(): ThreatRow[] {
  return [...ofTable2(), ...ofExpectations(), ...ofBottlenecks()]
}

function ofTable2(): ThreatRow[] {
  return [
    factor('demography', ['numbers-fit-scale'], [330, 332]),
    factor('pass-rules-and-reference-levels', ['feasible-exams', 'numbers-fit-scale'], [353, 364]),
    factor('entreeopleiding', ['admission-by-mbo'], [373, 375]),
    factor('passend-onderwijs', ['numbers-fit-scale', 'fitting-population'], [399, 405]),
    factor('vsv-policy', ['numbers-fit-scale'], [411, 415]),
    factor('mbo-funding-model', ['admission-by-mbo', 'numbers-fit-scale'], [429, 437]),
  ]
}

function ofExpectations(): ThreatRow[] {
  return [
    expectation('inflow-makes-placements-scarcer', 'vmbo', ['placements'], [944, 945]),
    expectation('inflow-makes-staff-scarce', 'vmbo', ['knowledge-of-teachers'], [946, 953]),
    expectation('small-trajects-need-hours', 'vmbo', ['numbers-fit-scale', 'commitment-of-teachers'], [954, 957]),
    expectation('costly-trajects-unaffordable', 'vmbo', ['creative-with-means', 'numbers-fit-scale'], [958, 961]),
    expectation('ao-exam-without-money', 'vmbo', ['creative-with-means', 'willing-mbo'], [761, 763]),
    expectation('trajects-do-not-fit-new-group', 'vmbo', ['fitting-population', 'knowledge-of-teachers'], [1002, 1011]),
    expectation('mbo-selective-in-agreements', 'vmbo', ['willing-mbo', 'admission-by-mbo'], [985, 994]),
    expectation('changing-policy-unsettles', 'vmbo', ['willing-mbo'], [1173, 1176]),
    expectation('inflow-into-entree-and-ao', 'vmbo', ['numbers-fit-scale'], [895, 900]),
    expectation('leerwerktraject-and-vm2-more-attractive', 'vmbo', ['numbers-fit-scale'], [901, 908]),
    expectation('more-from-pro-and-vso', 'vmbo', ['numbers-fit-scale', 'fitting-population'], [890, 894]),
    expectation('heavier-problems', 'vmbo', ['fitting-population'], [979, 985]),
    expectation('bb-diploma-out-of-reach', 'vmbo', ['feasible-exams'], [896, 898]),
    expectation('doeners-cannot-reach-2f', 'vmbo', ['feasible-exams'], [836, 838]),
    expectation('mbo-2-diploma-out-of-reach', 'vmbo', ['feasible-exams'], [53, 54]),
    expectation('stricter-admission-to-mbo-2', 'vmbo', ['admission-by-mbo'], [752, 756]),
    expectation('mbo-brakes-inflow', 'vmbo', ['admission-by-mbo'], [908, 916]),
    expectation('cascade-makes-less-welcome', 'vmbo', ['admission-by-mbo'], [1122, 1131]),
    expectation('institutions-more-selective', 'mbo', ['admission-by-mbo'], [1279, 1285]),
    expectation('vsv-pressure-favours-promising', 'mbo', ['admission-by-mbo'], [1285, 1288]),
  ]
}

function ofBottlenecks(): ThreatRow[] {
  return [
    bottleneck('dependence-on-mbo', 'vmbo', ['willing-mbo', 'admission-by-mbo'], [752, 756]),
    bottleneck('dependence-on-companies', 'vmbo', ['placements', 'willing-companies'], [757, 760]),
    bottleneck('exam-cost-unsettled', 'vmbo', ['creative-with-means', 'willing-mbo'], [761, 763]),
    bottleneck('companies-do-not-know-it', 'vmbo', ['willing-companies'], [804, 804]),
    bottleneck('pupils-below-sixteen', 'vmbo', ['placements'], [816, 820]),
    bottleneck('flexible-exams-unfunded', 'vmbo', ['creative-with-means'], [825, 831]),
    bottleneck('commitment-without-hours', 'vmbo', ['commitment-of-teachers'], [832, 835]),
    bottleneck('level-2f-out-of-reach', 'vmbo', ['feasible-exams'], [836, 840]),
    bottleneck('risks-lie-in-mbo', 'vmbo', ['admission-by-mbo'], [798, 803]),
    bottleneck('obstacles-beyond-the-school', 'vmbo', ['admission-by-mbo'], [843, 844]),
    bottleneck('too-few-placements', 'mbo', ['placements'], [1236, 1236]),
    bottleneck('competition-in-the-region', 'mbo', ['willing-mbo'], [1233, 1233]),
    bottleneck('pupils-change-sector', 'mbo', ['numbers-fit-scale'], [1238, 1238]),
    bottleneck('pressure-on-results', 'mbo', ['admission-by-mbo'], [1430, 1434]),
  ]
}
