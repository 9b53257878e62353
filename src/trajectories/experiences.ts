import { deepFreeze } from '../core/freeze.js'
import type { Sourced } from '../core/evidence.js'
import type { MaatwerkType, StrengthCode, SuccessFactorCode } from './codes.js'
import { inReport, type ReportVoice } from './sources.js'

/**
 * A strong point, or a condition of success, that was reported about types of traject. Who says so stands in the
 * voice of its evidence: these are judgements, not measurements.
 *
 * @category Experiences
 */
export type Experience = Strength | SuccessFactor

/**
 * A strong point.
 *
 * @category Experiences
 */
export interface Strength {
  /** A strong point. */
  readonly kind: 'strength'
  /** Which one. */
  readonly code: StrengthCode
  /** The types it was said of. */
  readonly concerns: readonly MaatwerkType[]
}

/**
 * A condition of success.
 *
 * @category Experiences
 */
export interface SuccessFactor {
  /** A condition of success. */
  readonly kind: 'success-factor'
  /** Which one. */
  readonly code: SuccessFactorCode
  /** The types it was said of. */
  readonly concerns: readonly MaatwerkType[]
}

const all: readonly MaatwerkType[] = ['entreeopleiding-in-vmbo', 'leerwerktraject', 'vm2', 'eigen-aanpak']

const monitor = 'The 2014 report on Schoonhoven & Bouwmans, Vijf jaar VM2 (ECBO, 2013).'

/**
 * The strong points and conditions of success that the 2014 report gives, in its order: first what the VM2 monitor of
 * ECBO says, then the vmbo schools, then the mbo institutions.
 *
 * The voices stay apart. Parents and pupils were not asked themselves.
 *
 * @example
 * ```ts
 * import { trajectories } from 'maatwerktrajecten'
 *
 * trajectories.experiences.filter((each) => each.value.kind === 'strength').length // => 8
 * trajectories.experiences[0]?.value.code // => 'simple-collaboration'
 * trajectories.experiences[0]?.evidence.voice // => 'document'
 * ```
 * @category Experiences
 */
export const experiences: readonly Sourced<Experience>[] = /* @__PURE__ */ deepFreeze(allExperiences())

/**
 * What was reported about one type.
 *
 * @internal
 */
export function experiencesOf(type: MaatwerkType): readonly Sourced<Experience>[] {
  return experiences.filter(({ value }) => value.concerns.includes(type))
}

function allExperiences(): Sourced<Experience>[] {
  return [...ofTheMonitor(), ...strengths(), ...ofTheVmbo(), ...ofTheMbo()]
}

function ofTheMonitor(): Sourced<Experience>[] {
  const says = (code: SuccessFactorCode, lines: string) =>
    inReport<Experience>(
      { kind: 'success-factor', code, concerns: ['vm2'] },
      `section 2.2, lines ${lines}`,
      'document',
      {
        note: monitor,
      },
    )
  return [
    says('simple-collaboration', '195-196'),
    says('clear-steering', '196-197'),
    says('balanced-input', '197'),
    says('organisational-problems-solved', '197-200'),
  ]
}

function strengths(): Sourced<Experience>[] {
  const says = (code: StrengthCode, line: number) => {
    const at = `section 4.1.3, line ${line}`
    return inReport<Experience>({ kind: 'strength', code, concerns: all }, at, 'vmbo', { grade: 'estimate' })
  }
  return [
    says('focused-attention-and-guidance', 790),
    says('practice-aimed-at-work-and-society', 791),
    says('safe-environment', 792),
    says('small-scale', 793),
    says('efficient-learning-path', 794),
    says('good-contact-with-parents', 795),
    says('better-chance-of-mbo-diploma', 796),
    says('prevents-dropout', 797),
  ]
}

function ofTheVmbo(): Sourced<Experience>[] {
  const says = (code: SuccessFactorCode, lines: string, concerns: readonly MaatwerkType[]) =>
    factor(code, `section 4.1.2, lines ${lines}`, 'vmbo', concerns)
  return [
    says('joint-pedagogy', '773-774', ['leerwerktraject', 'vm2']),
    says('integral-continuous-curriculum', '775', ['vm2']),
    says('joint-responsibility-for-diplomas', '775-776', ['entreeopleiding-in-vmbo']),
    says('committed-and-expert-teachers', '777-779', all),
  ]
}

function ofTheMbo(): Sourced<Experience>[] {
  const says = (code: SuccessFactorCode, lines: string) => factor(code, `section 5.2, lines ${lines}`, 'mbo', all)
  return [
    says('history-of-collaboration', '1223'),
    says('same-building', '1224'),
    says('only-institution-in-the-region', '1225'),
    says('enough-pupils-per-class', '1226'),
    says('transfer-of-pupil-data', '1227'),
    says('matching-pedagogy', '1228'),
    says('career-orientation-from-leerjaar-1', '1229-1230'),
    says('exchange-between-teachers', '1231'),
  ]
}

function factor(
  code: SuccessFactorCode,
  at: string,
  voice: ReportVoice,
  concerns: readonly MaatwerkType[],
): Sourced<Experience> {
  return inReport<Experience>({ kind: 'success-factor', code, concerns }, at, voice, { grade: 'estimate' })
}
