import type { Evidence } from '../core/evidence.js'
import { step } from '../core/problems.js'
import { sourceOf, type ReportLines } from '../report/places.js'
import type {
  Assessment,
  CharacteristicVerdict,
  Disagreement,
  DoelmatigheidOutcome,
  DoelmatigheidVerdict,
  MeasureVerdict,
  OrganiseerbaarheidOutcome,
} from './assessment.js'
import { assertAssessment } from './check.js'
import type { CharacteristicCode, IndicatorCode, MeasureCode, ResultCode } from './condition.js'
import { intakeOf, saidOf, type AssessmentInput } from './input.js'
import { balanceOf, type IntakeBalance } from './intake.js'
import { model, type Characteristic } from './model.js'
import { outcomeOf, rangeOf, stateOf, together, type CharacteristicOutcome, type Range } from './range.js'
import { reckoned } from './reckoned.js'

/**
 * Assesses a traject by the short-term model of the 2014 report: each of the five conditions and three results, and the
 * two outcome measures they lead to, with reasons, with what is missing, and with the voices apart.
 *
 * The report gives no thresholds and no rule by which to join what it asks. It says that the conditions are those needed
 * at least (lines 253-255), and that doelmatig is effective and efficient (lines 244-246). From that follows the rule here,
 * which is ours:
 *
 * - all are needed, so that the worst decides: an indicator decides its condition, a condition its measure
 * - what nobody says anything of is open: it counts neither as met nor as not met, and leaves what it can still turn
 *   `undetermined`
 * - where statements differ, an indicator lies between them; what hangs on which of them one believes is `disputed`
 * - `weak` never adds up to "not met", however often it occurs
 *
 * The intake is read from its numbers as {@link intakeBalance} does, as a statement with the voice `reckoned`; a class that
 * is not filled has costs out of proportion as well (lines 724-727). What somebody says of a whole, such as that a traject
 * is organisable, stands beside the outcome and does not decide it.
 *
 * What is `missing` is asked for as paths into the input. Where it names numbers of the intake, a statement of somebody under
 * `indicators['intake-in-balance']` settles it as well.
 *
 * @param input - what is known; every part may be left out. `indicators` holds a list of statements for each code of
 *   {@link model}, where `asks` tells what each is about. A statement has how it stands (`state`), who says so (`voice`), and
 *   where (`source`: a document of your own, or `{ reportLines: [[752, 756]] }` for the report). The intake is in pupils who
 *   start in a school year
 * @returns the assessment: five `conditions` and three `results`, each with its `reasons`; the two outcome measures that
 *   follow, with what is `missing` for them; the balance of the `intake`; and the `disagreements`
 * @throws MaatwerkError `invalid-input` for a code that there is not, a statement without its voice or its source, and
 *   numbers that cannot be; `invalid-date` where a source has a day that is none
 * @example
 * ```ts
 * import { organisability } from 'maatwerktrajecten'
 *
 * const source = { document: 'Talk with the team leader', datedOn: '2014-03-03' }
 * const found = organisability.assess({
 *   indicators: {
 *     'vmbo-with-mbo': [
 *       { state: 'not-met', voice: 'vmbo', source },
 *       { state: 'met', voice: 'mbo', source },
 *     ],
 *   },
 * })
 * found.conditions.collaboration.outcome // => 'undetermined'
 * found.disagreements.map((each) => each.indicator) // => ['vmbo-with-mbo']
 * found.conditions.collaboration.missing
 * // => ['indicators["school-with-placement"]', 'indicators["school-with-guidance"]']
 * found.organiseerbaarheid.outcome // => 'undetermined'
 *
 * // A class that 18 pupils fill, where 15 are worth its cost and money is short.
 * const own = organisability.assess({
 *   traject: 'vm2',
 *   scale: 'class',
 *   intake: [{ schoolYear: '2013-2014', pupils: 18 }],
 *   minimum: 15,
 *   maximum: 24,
 *   indicators: { 'enough-means': [{ state: 'weak', voice: 'vmbo', source: { document: 'Budget of 2014' } }] },
 * })
 * own.intake.outcome // => 'intake-balanced'
 * own.conditions['balanced-intake'].missing // => ['indicators["population-fits"]']
 * own.organiseerbaarheid.missing.length // => 12
 * ```
 * @see {@link factorsFor} for the bottlenecks and success factors; `views.explainAssessment` puts an assessment in sentences
 * @category Assessment
 */
export function assess(input: AssessmentInput): Assessment {
  assertAssessment(input)
  const balance = balanceOf(intakeOf(input))
  const judged = new Map(model.characteristics.map((each) => [each.code, judge(each, input, balance)]))
  const of = (code: CharacteristicCode) => judged.get(code)!.verdict
  return {
    conditions: {
      'staff-and-means': of('staff-and-means'),
      'conditions-in-school': of('conditions-in-school'),
      collaboration: of('collaboration'),
      backing: of('backing'),
      'balanced-intake': of('balanced-intake'),
    },
    results: { result: of('result'), 'cost-benefit': of('cost-benefit'), effectiveness: of('effectiveness') },
    organiseerbaarheid: measureOf('organiseerbaarheid', organiseerbaarheidOutcomes, judged, input),
    doelmatigheid: doelmatigheidOf(judged, input),
    intake: balance,
    disagreements: [...judged.values()].flatMap(({ verdict }) => disagreementsIn(verdict)),
  }
}

interface Judged {
  readonly range: Range
  readonly verdict: CharacteristicVerdict
}

type AllJudged = ReadonlyMap<CharacteristicCode, Judged>

function judge(characteristic: Characteristic, input: AssessmentInput, balance: IntakeBalance): Judged {
  const { code, indicators } = characteristic
  const found = indicators.map((indicator) => {
    const said = [...saidOf(input.indicators?.[indicator.code]), ...reckoned(indicator.code, balance)]
    const range = rangeOf(said)
    const facts = factsOf(indicator.code, balance)
    const evidence = modelEvidence(indicator.lines)
    return { range, reason: { code: indicator.code, state: stateOf(range), facts, said, evidence } }
  })
  const range = together(found.map((each) => each.range))
  const open = range.open ? found.filter((each) => each.range.open) : []
  const verdict: CharacteristicVerdict = {
    code,
    outcome: outcomeOf(range),
    reasons: found.map(({ reason }) => reason),
    missing: open.flatMap(({ reason }) => neededFor(reason.code, balance)),
    asAWhole: saidOf(input.asAWhole?.[code]),
  }
  return { range, verdict }
}

const pathOf = (code: IndicatorCode) => step('indicators', code)

/** The intake is settled by its numbers, or by a statement. */
function factsOf(code: IndicatorCode, balance: IntakeBalance): string[] {
  if (code !== 'intake-in-balance') return [pathOf(code)]
  return [...new Set([pathOf(code), ...balance.reasons.flatMap(({ facts }) => facts)])]
}

function neededFor(code: IndicatorCode, balance: IntakeBalance): readonly string[] {
  return code === 'intake-in-balance' ? balance.missing : [pathOf(code)]
}

type Settled = Exclude<CharacteristicOutcome, 'disputed' | 'undetermined'>

const organiseerbaarheidOutcomes: Readonly<Record<Settled, OrganiseerbaarheidOutcome>> = {
  met: 'organisable',
  weak: 'organisable-with-strain',
  'not-met': 'not-organisable',
}

const doelmatigheidOutcomes: Readonly<Record<Settled, DoelmatigheidOutcome>> = {
  met: 'doelmatig',
  weak: 'doelmatig-with-strain',
  'not-met': 'not-doelmatig',
}

function measureOf<Outcome extends string>(
  code: MeasureCode,
  outcomes: Readonly<Record<Settled, Outcome>>,
  judged: AllJudged,
  input: AssessmentInput,
): MeasureVerdict<Outcome> {
  const parts = model.characteristics.filter(({ measure }) => measure === code)
  const all = parts.map((each) => judged.get(each.code)!)
  const range = together(all.map((each) => each.range))
  const outcome = outcomeOf(range)
  return {
    code,
    outcome: outcome === 'disputed' || outcome === 'undetermined' ? outcome : outcomes[outcome],
    reasons: parts.map(({ code: part, lines }) => {
      return { code: part, state: judged.get(part)!.verdict.outcome, evidence: modelEvidence(lines) }
    }),
    missing: range.open ? [...new Set(all.flatMap(({ verdict }) => verdict.missing))] : [],
    asAWhole: saidOf(input.asAWhole?.[code]),
    evidence: modelEvidence(model.measures.find((each) => each.code === code)!.lines),
  }
}

function doelmatigheidOf(judged: AllJudged, input: AssessmentInput): DoelmatigheidVerdict {
  const side = (...codes: readonly ResultCode[]) => outcomeOf(together(codes.map((code) => judged.get(code)!.range)))
  return {
    ...measureOf('doelmatigheid', doelmatigheidOutcomes, judged, input),
    effective: side('result', 'effectiveness'),
    efficient: side('cost-benefit'),
  }
}

function disagreementsIn({ code, reasons }: CharacteristicVerdict): Disagreement[] {
  return reasons
    .filter(({ state }) => state === 'disputed')
    .map(({ code: indicator, said }) => ({ indicator, characteristic: code, said }))
}

function modelEvidence(lines: readonly ReportLines[]): Evidence {
  return { source: sourceOf(lines), grade: 'quoted', voice: 'researchers' }
}
