import { codeProblems, requiredProblems, throwFieldProblems } from '../core/fields.js'
import { deepFreeze } from '../core/freeze.js'
import { sourceOf } from '../report/places.js'
import { groupRows, pillarRows } from './pillar-rows.js'
import type { Pillar, PillarCode, VulnerableGroup, VulnerableGroupCode } from './pillar.js'
import { threatRows, type PillarThreat, type ThreatRow } from './threats.js'

/**
 * The six pillars of section 4.3, with their eleven sub-points, in the order of the report.
 *
 * The report says that a change which bears on one of them endangers organiseerbaarheid and doelmatigheid (lines
 * 1058-1061).
 *
 * @example
 * ```ts
 * import { organisability } from 'maatwerktrajecten'
 *
 * organisability.pillars.length // => 6
 * organisability.pillars.flatMap((each) => each.points).length // => 11
 * organisability.pillars[5]?.points.map((each) => each.code) // => ['feasible-exams', 'admission-by-mbo']
 * ```
 * @category Pillars
 */
export const pillars: readonly Pillar[] = /* @__PURE__ */ deepFreeze(allPillars())

function allPillars(): Pillar[] {
  return pillarRows.map((row) => ({
    ...row,
    evidence: { source: sourceOf(row.lines), grade: 'quoted', voice: 'researchers' },
  }))
}

/**
 * The three vulnerable groups of section 4.3, in the order of the report, with the sub-points each leans on.
 *
 * @example
 * ```ts
 * import { organisability } from 'maatwerktrajecten'
 *
 * organisability.vulnerableGroups.map((each) => each.evidence.voice) // => ['vmbo', 'vmbo', 'vmbo']
 * organisability.vulnerableGroups[0]?.leansOn // => ['feasible-exams', 'admission-by-mbo']
 * ```
 * @category Pillars
 */
export const vulnerableGroups: readonly VulnerableGroup[] = /* @__PURE__ */ deepFreeze(allGroups())

function allGroups(): VulnerableGroup[] {
  return groupRows.map((row) => ({ ...row, evidence: { source: sourceOf(row.lines), grade: 'estimate', voice: 'vmbo' } }))
}

/**
 * What threatens a pillar: the factors of table 2 and the expectations of the register that bear on it, and the
 * bottlenecks of the report.
 *
 * The report names the threatened pillars in general (lines 1063-1066): means, for the placements; the intake; and moving
 * on. Which factor bears on which of them follows from what the report says of each factor; that reading is ours. No
 * threat is named for the backing, which is positive all along (line 783).
 *
 * @param pillar - the pillar
 * @returns the threats, frozen; first factors, then expectations, then bottlenecks
 * @throws MaatwerkError `invalid-input` for a pillar that there is not
 * @example
 * ```ts
 * import { organisability, policy } from 'maatwerktrajecten'
 *
 * const threats = organisability.threatsTo('balanced-intake')
 * const factors = threats.filter((each) => each.kind === 'policy-factor').map((each) => each.id)
 * factors
 * // => ['demography', 'pass-rules-and-reference-levels', 'passend-onderwijs', 'vsv-policy', 'mbo-funding-model']
 * policy.factors().filter((each) => factors.includes(each.code)).length // => 5
 * organisability.threatsTo('backing') // => []
 * ```
 * @category Pillars
 */
export function threatsTo(pillar: PillarCode): readonly PillarThreat[] {
  assertCode(pillar, pillars.map(({ code }) => code), 'pillar')
  threats ??= deepFreeze(threatRows.map(threatOf))
  const points = pillars.find(({ code }) => code === pillar)!.points.map(({ code }) => code)
  return Object.freeze(threats.filter(({ on }) => on.some((point) => points.includes(point))))
}

let threats: readonly PillarThreat[] | undefined

function threatOf(row: ThreatRow): PillarThreat {
  return { ...row, evidence: { source: sourceOf(row.lines), grade: 'inferred', voice: row.voice } }
}

/**
 * The pillars that a vulnerable group leans on, by the sub-points.
 *
 * @param group - the group
 * @returns the pillars, frozen, in the order of the report
 * @throws MaatwerkError `invalid-input` for a group that there is not
 * @example
 * ```ts
 * import { organisability } from 'maatwerktrajecten'
 *
 * organisability.pillarsOf('specific-need-without-placement').map((each) => each.code)
 * // => ['staff-and-means', 'collaboration']
 * ```
 * @category Pillars
 */
export function pillarsOf(group: VulnerableGroupCode): readonly Pillar[] {
  assertCode(group, vulnerableGroups.map(({ code }) => code), 'group')
  const { leansOn } = vulnerableGroups.find(({ code }) => code === group)!
  return Object.freeze(pillars.filter(({ points }) => points.some(({ code }) => leansOn.includes(code))))
}

function assertCode(value: unknown, codes: readonly string[], path: string): void {
  const found = [...requiredProblems({ [path]: value }, [path], ''), ...codeProblems(value, codes, path)]
  throwFieldProblems('the pillars', found)
}
