import { addDays } from '../core/calendar.js'
import { condition, lawSays, type Condition } from '../core/verdict.js'
import { assertEntree } from './check.js'
import type { EntreeResults, ExamPartResult, PartResult } from './entree-results.js'
import { entreePassRule, type EntreePassRule } from './facts.js'
import { dayOf, ruleFor, verdictOf, type Asked, type InUse } from './law.js'
import type { ExamContext, ExamOutcome, ExamVerdict } from './marks.js'

/** From this day on there are entreeopleidingen; a student in one is not taken to have started before 2012. */
const startOfEntree = '2014-08-01'

const sufficient = 6

/**
 * Whether a student passes the exam of the entreeopleiding, by the law of an exam year; before 1 August 2014 that of
 * the assistentopleiding.
 *
 * - `specific-parts`: every specific part at 6 or higher, or "voldoende"; in every text
 * - `loopbaan-en-burgerschap`: "voldaan", for programmes that start from 1 August 2012
 * - `keuzedeel`: taken in the text of 2020, sufficient in that of 1 January 2026
 * - `rekenen`: "voldaan" in the text of 1 January 2026; before it Nederlands and rekenen are examined and do not
 *   decide. In the texts before 2012 a low mark for them did no harm as long as no central exam had started
 *
 * The texts between 24 November 2015 and the end of 2020, and those between 2020 and 2026, were not read: there the
 * outcome is `undetermined`. With `rule` a rule can be asked for by its id, whatever the year: `ENT-20`, `ENT-21`,
 * `ENT-21-2026`.
 *
 * @param results - the results, as far as they are known
 * @param context - the exam year, the day, the day of knowledge, and a fact that was asked for by its id
 * @returns `passed`, `failed`, or `undetermined` where a fact is missing or the law was not read
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no mark
 * @example
 * ```ts
 * import { exams } from 'maatwerktrajecten'
 *
 * const student: exams.EntreeResults = {
 *   specificParts: [{ name: 'basisdeel', result: 6 }, { name: 'profieldeel', result: 'voldoende' }],
 *   keuzedeel: 'taken',
 *   loopbaanEnBurgerschap: 'voldaan',
 *   rekenen: 'niet-voldaan',
 * }
 * exams.passEntree(student, { examYear: 2015 }).outcome // => 'passed'
 * exams.passEntree(student, { examYear: 2026 }).outcome // => 'failed'
 * ```
 * @category Exams in the mbo
 */
export function passEntree(results: EntreeResults, context: ExamContext): ExamVerdict {
  assertEntree(results, context, [entreePassRule])
  const on = dayOf(context)
  const asOfExam = ruleFor(entreePassRule, on, context)
  const since = context.rule === undefined ? asOfExam.value?.forStartFrom : undefined
  const { startedOn } = results
  if (since === undefined || (startedOn === undefined ? on >= startOfEntree : startedOn >= since)) {
    return verdictOf<ExamOutcome>('entree', ['passed', 'failed'], askedBy(asOfExam, results), on)
  }
  const older = ruleFor(entreePassRule, addDays(since, -1), context)
  if (startedOn !== undefined) return verdictOf<ExamOutcome>('entree', ['passed', 'failed'], askedBy(older, results), on)
  // The older rule asks for less: what it refuses fails, and what the later one passes passes.
  const asked = askedBy(asOfExam, results).map((each) => ({ ...each, condition: unlessOlder(each, older.value) }))
  return verdictOf<ExamOutcome>('entree', ['passed', 'failed'], asked, on)
}

/** A condition that only the later rule has does not fail as long as the start is not known. */
function unlessOlder({ code, condition: { met, facts, missing } }: Asked, older: EntreePassRule | undefined): Condition {
  const withStart = [...facts, 'startedOn']
  if (met === true || (code === 'specific-parts' && older !== undefined)) return { met, facts: withStart, missing }
  return { met: undefined, facts: withStart, missing: [...missing, 'startedOn'] }
}

function askedBy(by: InUse<EntreePassRule>, results: EntreeResults): Asked[] {
  const { value } = by
  if (value === undefined) {
    return [{ code: 'specific-parts', condition: lawSays(undefined, ['specificParts']), by }]
  }
  const { loopbaanEnBurgerschap, rekenen } = results
  const asked: Asked[] = [
    { code: 'specific-parts', condition: specificParts(results.specificParts, value.specificParts), by },
  ]
  if (value.keuzedeel !== undefined) {
    asked.push({ code: 'keuzedeel', condition: keuzedeel(results.keuzedeel, value.keuzedeel), by })
  }
  if (value.loopbaanEnBurgerschap !== undefined) {
    const met = condition({ loopbaanEnBurgerschap }, (facts) => facts.loopbaanEnBurgerschap === 'voldaan')
    asked.push({ code: 'loopbaan-en-burgerschap', condition: met, by })
  }
  if (value.rekenen !== undefined) {
    const met = condition({ rekenen }, (facts) => facts.rekenen === 'voldaan')
    asked.push({ code: 'rekenen', condition: met, by })
  }
  return asked
}

function specificParts(parts: readonly ExamPartResult[] | undefined, least: number): Condition {
  if (parts === undefined || parts.length === 0) return { met: undefined, facts: ['specificParts'], missing: ['specificParts'] }
  const results = parts.map(({ result }, index) => ({ result, path: `specificParts[${index}].result` }))
  const facts = results.map(({ path }) => path)
  if (results.some(({ result }) => result !== undefined && !isSufficient(result, least))) return lawSays(false, facts)
  const missing = results.filter(({ result }) => result === undefined).map(({ path }) => path)
  return { met: missing.length > 0 ? undefined : true, facts, missing }
}

function isSufficient(result: PartResult, least: number): boolean {
  return typeof result === 'number' ? result >= least : result !== 'onvoldoende'
}

/** Whether the keuzedeel is as the rule asks; that it was taken tells nothing of its result. */
function keuzedeel(result: EntreeResults['keuzedeel'], asked: 'taken' | 'sufficient'): Condition {
  const facts = ['keuzedeel']
  if (result === undefined || (asked === 'sufficient' && result === 'taken')) return { met: undefined, facts, missing: facts }
  if (result === 'taken' || result === 'not-taken') return lawSays(result === 'taken', facts)
  return lawSays(asked === 'taken' || isSufficient(result, sufficient), facts)
}
