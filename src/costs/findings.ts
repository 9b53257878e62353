import { addEuro, divideEuro, subtractEuro, type Euro } from '../core/euro.js'
import type { Evidence, EvidenceGrade, Finding, Sourced, Unknown } from '../core/evidence.js'

const order: readonly EvidenceGrade[] = ['quoted', 'secondary', 'computed', 'derived', 'inferred', 'estimate']

/**
 * The weakest of some grades; at least `derived`, since it is about what is computed from them.
 *
 * @internal
 */
export function weakest(grades: readonly EvidenceGrade[]): EvidenceGrade {
  return order[Math.max(order.indexOf('derived'), ...grades.map((grade) => order.indexOf(grade)))]!
}

/**
 * What supports something that is computed from what the others support.
 *
 * @internal
 */
export function computedFrom(document: string, from: readonly Evidence[]): Evidence {
  return {
    source: { document },
    grade: weakest(from.map(({ grade }) => grade)),
    ...(from.some(({ provisional }) => provisional) ? { provisional: true } : {}),
    ...(from.some(({ approximate }) => approximate) ? { approximate: true } : {}),
  }
}

/**
 * The sum of amounts; unknown, with the reasons, as soon as one of them is.
 *
 * @internal
 */
export function sumOf(amounts: readonly Finding<Euro>[], document: string): Finding<Euro> {
  const unknown = allUnknown(amounts)
  if (unknown !== undefined) return unknown
  const known = amounts as readonly Sourced<Euro>[]
  const evidence = computedFrom(document, known.map((each) => each.evidence))
  return { value: addEuro(...known.map(({ value }) => value)), evidence }
}

/**
 * One amount less another; unknown as soon as one of them is.
 *
 * @internal
 */
export function differenceOf(amount: Finding<Euro>, less: Finding<Euro>, document: string): Finding<Euro> {
  const unknown = allUnknown([amount, less])
  if (unknown !== undefined) return unknown
  const [from, off] = [amount, less] as readonly [Sourced<Euro>, Sourced<Euro>]
  return { value: subtractEuro(from.value, off.value), evidence: computedFrom(document, [from.evidence, off.evidence]) }
}

/**
 * An amount over pupils, rounded to the cent; unknown where there are none.
 *
 * @internal
 */
export function perPupilOf(amount: Finding<Euro>, pupils: number): Finding<Euro> {
  if (amount.value === undefined) return amount
  if (pupils === 0) return { unknown: 'There are no pupils to share it over.' }
  return { ...amount, value: divideEuro(amount.value, pupils, 'cent') }
}

function allUnknown(amounts: readonly Finding<Euro>[]): Unknown | undefined {
  const reasons = amounts.flatMap((each) => (each.value === undefined ? [each.unknown] : []))
  return reasons.length === 0 ? undefined : { unknown: [...new Set(reasons)].join(' ') }
}
