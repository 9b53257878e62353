import { allOf, anyOf, condition, decide, lawSays, type Condition, type Verdict } from '../core/verdict.js'
import { assertPlan } from './check.js'
import type { HoursNorm } from './hours-facts.js'
import { findNorm, type FoundNorm } from './hours-norm.js'
import type { HoursPlan, PlannedYear, ProgrammeContext } from './plan.js'

/**
 * Whether planned hours meet the law. With fewer hours than the norm they still do where the institution accounts for
 * the quality.
 *
 * @category Hours
 */
export type HoursOutcome = 'meets' | 'below'

/**
 * A condition on planned hours.
 *
 * - `hours-in-institution`: bol before 1 August 2014
 * - `total-hours`, `guided-hours`, `practice-hours`: the parts of the norm, as far as the norm has them
 * - `guided-hours-in-year-one`: bol programmes of two years
 * - `fewer-hours-accounted-for`: the way around the norm from 1 August 2014 on; it need not hold where all others do
 *
 * @category Hours
 */
export type HoursCondition =
  | 'hours-in-institution'
  | 'total-hours'
  | 'guided-hours'
  | 'guided-hours-in-year-one'
  | 'practice-hours'
  | 'fewer-hours-accounted-for'

/**
 * Whether the planned hours of a programme are at least those that the law asks for on a day (WEB art. 7.2.7), part by
 * part.
 *
 * Hours by bol are counted over the whole programme from 1 August 2014, and in each study year before; hours by bbl in
 * each study year. Fewer hours than the norm are allowed from 1 August 2014 where the quality is demonstrably sufficient
 * and that is accounted for: say so in `qualityAccountedFor`. Where it is left out, hours below the norm give
 * `undetermined`, as they may still be allowed.
 *
 * A norm that was not read gives `undetermined` with its parts `unknown`. The share of practice that the law asked for
 * before 1 August 2014 (ENT-32) is one of the duration, not of hours, and is not part of this.
 *
 * @param plan - the programme and its planned hours, as far as they are known
 * @param context - the day whose law applies, and the day of knowledge
 * @returns the outcome, every condition as it turned out, and the facts that were missing
 * @throws MaatwerkError `invalid-date`, `invalid-input`, with every problem
 * @example
 * ```ts
 * import { programmes } from 'maatwerktrajecten'
 *
 * const on = '2014-08-01'
 * const plan = { level: 'entree', leerweg: 'bol', years: [{ total: 1000, guided: 600 }] } as const
 * programmes.checkHours(plan, { on }).outcome // => 'meets'
 *
 * const fewer = { ...plan, years: [{ total: 1000, guided: 550 }] }
 * programmes.checkHours(fewer, { on }).missing // => ['qualityAccountedFor']
 * programmes.checkHours({ ...fewer, qualityAccountedFor: false }, { on }).outcome // => 'below'
 * ```
 * @category Hours
 */
export function checkHours(plan: HoursPlan, context: ProgrammeContext): Verdict<HoursOutcome, HoursCondition> {
  assertPlan(plan, context)
  const found = findNorm(plan, context)
  const parts = partsOf(found, plan)
  const accounted = condition({ qualityAccountedFor: plan.qualityAccountedFor }, (facts) => facts.qualityAccountedFor)
  const listed = parts
    .reduce(
      (decision, part) => decision.requires(part.code, part.condition, found.evidence),
      decide<HoursOutcome, HoursCondition>('meets', 'below'),
    )
    .requiresWhen(found.fewerHours, 'fewer-hours-accounted-for', accounted, found.evidence)
    .verdict()
  const norm = allOf(...parts.map((part) => part.condition))
  const whole = found.fewerHours ? anyOf(norm, accounted) : norm
  return { ...listed, outcome: outcomeOf(whole), missing: whole.missing }
}

function outcomeOf({ met }: Condition): HoursOutcome | 'undetermined' {
  if (met === undefined) return 'undetermined'
  return met ? 'meets' : 'below'
}

interface Part {
  readonly code: HoursCondition
  readonly condition: Condition
}

const fields = [
  ['hours-in-institution', 'inInstitution'],
  ['total-hours', 'total'],
  ['guided-hours', 'guided'],
  ['practice-hours', 'practice'],
] as const satisfies readonly (readonly [HoursCondition, keyof PlannedYear & keyof HoursNorm])[]

function partsOf(found: FoundNorm, plan: HoursPlan): Part[] {
  const { norm, facts, missing } = found
  if (norm === undefined) {
    const open = missing.length === 0 ? lawSays(undefined, facts) : { met: undefined, facts, missing }
    return fields.slice(1).map(([code]) => ({ code, condition: open }))
  }
  const parts = fields.flatMap(([code, field]) => {
    const least = norm[field]
    return least === undefined ? [] : [{ code, condition: conditionOf(found, norm.per, plan, field, least) }]
  })
  const { guidedInYearOne } = norm
  if (guidedInYearOne === undefined) return parts
  const firstYear = amountIn(plan, 0, 'guided')
  const condition = withFacts(atLeast([firstYear], guidedInYearOne), facts)
  return [...parts, { code: 'guided-hours-in-year-one', condition }]
}

function conditionOf(
  { studyYears, facts }: FoundNorm,
  per: HoursNorm['per'],
  plan: HoursPlan,
  field: keyof PlannedYear,
  least: number,
): Condition {
  const planned = Array.from({ length: studyYears ?? plan.years?.length ?? 0 }, (_, year) => amountIn(plan, year, field))
  if (per === 'programme') return withFacts(atLeast(planned, least), facts)
  const each = planned.map((amount) => atLeast([amount], least))
  // Without the length, a year that is not there may still come.
  const length = condition({ studyYears }, () => true)
  return withFacts(allOf(...each, length), facts)
}

/** Hours of a study year that may be known. */
interface Amount {
  readonly path: string
  readonly hours: number | undefined
}

function amountIn({ years }: HoursPlan, year: number, field: keyof PlannedYear): Amount {
  return { path: `years[${year}].${field}`, hours: years?.[year]?.[field] }
}

/** What is still to come can only add: hours that are enough stay so. */
function atLeast(amounts: readonly Amount[], least: number): Condition {
  const known = amounts.reduce((sum, { hours }) => sum + (hours ?? 0), 0)
  const facts = amounts.map(({ path }) => path)
  const missing = amounts.filter(({ hours }) => hours === undefined).map(({ path }) => path)
  // Fractions of an hour add up to what they are on paper.
  if (Math.round(known * 1e6) / 1e6 >= least) return { met: true, facts, missing: [] }
  return missing.length > 0 ? { met: undefined, facts, missing } : { met: false, facts, missing }
}

function withFacts(own: Condition, facts: readonly string[]): Condition {
  return { ...own, facts: [...new Set([...facts, ...own.facts])] }
}
