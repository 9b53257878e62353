import { addEuro, multiplyEuro, type Euro } from '../core/euro.js'
import type { Finding, Sourced } from '../core/evidence.js'
import {
  euroProblems,
  isRecord,
  recordProblems,
  requiredProblems,
  textProblems,
  type FieldProblem,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import type { SchoolYear } from '../core/school-year.js'
import { priceLevelProblems } from './check-ingredient.js'
import { computedFrom } from './findings.js'

/**
 * What pupils bring in, as plain data: from the functions on funding, from the report, or of your own.
 *
 * @category Group economics
 */
export interface Revenue {
  /** For a pupil without lwoo, in euros a year. */
  readonly perRegularPupil: Finding<Euro>
  /** For a pupil with lwoo, in euros a year, the regular amount included; needed where the group has such pupils. */
  readonly perLwooPupil?: Finding<Euro> | undefined
  /** For the group as a whole, whatever its size: a project subsidy, a contribution of the gemeente. */
  readonly fixed?: Finding<Euro> | undefined
  /** The calendar year, or the school year, of the amounts, which must be that of the costs; taken so when left out. */
  readonly year?: number | SchoolYear | undefined
}

/**
 * What a number of pupils bring in.
 *
 * @internal
 */
export function revenueOf(revenue: Revenue, pupils: number, lwoo: number): Finding<Euro> {
  const { perRegularPupil, perLwooPupil, fixed } = revenue
  const parts: readonly (readonly [Finding<Euro>, number])[] = [
    [perRegularPupil, pupils - lwoo],
    [perLwooPupil ?? { unknown: 'What a pupil with lwoo brings in is not given.' }, lwoo],
    [fixed ?? nothing, fixed === undefined ? 0 : 1],
  ]
  const needed = parts.filter(([, times]) => times > 0)
  const reasons = needed.flatMap(([amount]) => (amount.value === undefined ? [amount.unknown] : []))
  if (reasons.length > 0) return { unknown: reasons.join(' ') }
  const known = needed as readonly (readonly [Sourced<Euro>, number])[]
  const value = addEuro(...known.map(([amount, times]) => multiplyEuro(amount.value, times)))
  return { value, evidence: computedFrom('What the pupils bring in', known.map(([{ evidence }]) => evidence)) }
}

const nothing: Finding<Euro> = { unknown: 'No fixed amount is given.' }

/**
 * The problems of what pupils bring in.
 *
 * @internal
 */
export function revenueProblems(revenue: unknown, plan: unknown): FieldProblem[] {
  const found = recordProblems(revenue, ['perRegularPupil', 'perLwooPupil', 'fixed', 'year'], 'revenue')
  if (!isRecord(revenue)) return found
  const amounts = ['perRegularPupil', 'perLwooPupil', 'fixed']
  const year = revenue['year']
  const expected = 'the year or school year of the group'
  const ofYear = priceLevelProblems(year, 'revenue.year')
  const fits = year === undefined || ofYear.length > 0 || !isRecord(plan)
  const other = !fits && (plan['year'] ?? plan['schoolYear']) !== year
  return [
    ...found,
    ...requiredProblems(revenue, ['perRegularPupil'], 'revenue'),
    ...amounts.flatMap((name) => findingProblems(revenue[name], step('revenue', name))),
    ...ofYear,
    ...(other ? [{ path: 'revenue.year', message: 'the costs are of another year', expected }] : []),
  ]
}

/**
 * The problems of an amount with its evidence, or of the reason why there is none.
 *
 * @internal
 */
export function findingProblems(finding: unknown, path: string): FieldProblem[] {
  if (finding === undefined) return []
  if (!isRecord(finding)) return recordProblems(finding, [], path)
  if (finding['value'] === undefined && finding['unknown'] !== undefined) {
    return textProblems(finding['unknown'], step(path, 'unknown'))
  }
  return [
    ...requiredProblems(finding, ['value', 'evidence'], path),
    ...euroProblems(finding['value'], step(path, 'value')),
    ...(finding['evidence'] === undefined ? [] : evidenceProblems(finding['evidence'], step(path, 'evidence'))),
  ]
}

function evidenceProblems(evidence: unknown, path: string): FieldProblem[] {
  if (!isRecord(evidence)) return recordProblems(evidence, [], path)
  return requiredProblems(evidence, ['source', 'grade'], path)
}
