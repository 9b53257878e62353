import { endedByAdvice, inEntreeBefore } from '../admission/history.js'
import {
  entreeRefusal,
  terminationsRefusal,
  type EntreeRefusal,
  type TerminationsRefusal,
} from '../admission/refusal.js'
import { addDays, type IsoDate } from '../core/calendar.js'
import type { Evidence } from '../core/evidence.js'
import { allOf, anyOf, condition, lawSays, not, type Condition } from '../core/verdict.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import type { DatedRule } from '../policy/rule.js'
import { assertEnded } from './check.js'
import type { AdviceContext, EndedEnrolment } from './enrolment.js'
import {
  adviceAftercare,
  adviceAppeal,
  adviceConsequence,
  adviceForm,
  adviceUnderEighteen,
  type AdviceAftercare,
  type AdviceAppeal,
  type AdviceConsequence,
  type AdviceForm,
  type AdviceUnderEighteen,
} from './facts.js'
import { lawDayOf, regimeOf, type RegimeVerdict } from './regime.js'
import type { AdvicePeriod } from './window.js'

/**
 * What may follow from a negative study advice.
 *
 * - `enrolment-ends`: the enrolment for that programme at that institution ends
 * - `agreement-dissolved`: it ends by dissolving the onderwijsovereenkomst, not by ending the enrolment itself
 * - `re-enrolment-there-closed`: the student cannot enrol for that programme there again
 * - `other-programmes-open`: another programme, or the same elsewhere, stays open
 * - `appeal-open`: the student can appeal; `period` gives the days
 * - `guidance-duty`: the institution guides the student to another programme
 * - `under-eighteen-duty`: somebody has a duty because the student is below 18; `rule` tells who
 * - `entree-may-be-refused`: an institution may, and need not, refuse the student for the entreeopleiding
 * - `mbo-may-be-refused`: an institution may, and need not, refuse the student after three such ends
 *
 * @category After a negative advice
 */
export type ConsequenceCode =
  | 'enrolment-ends'
  | 'agreement-dissolved'
  | 're-enrolment-there-closed'
  | 'other-programmes-open'
  | 'appeal-open'
  | 'guidance-duty'
  | 'under-eighteen-duty'
  | 'entree-may-be-refused'
  | 'mbo-may-be-refused'

/**
 * What the rules behind the consequences say.
 *
 * @category After a negative advice
 */
export type ConsequenceRule =
  | AdviceConsequence
  | AdviceForm
  | AdviceAppeal
  | AdviceAftercare
  | AdviceUnderEighteen
  | EntreeRefusal
  | TerminationsRefusal

/**
 * One thing that follows from a negative study advice, or does not.
 *
 * @category After a negative advice
 */
export interface Consequence {
  /** What. */
  readonly code: ConsequenceCode
  /** Whether it follows; `unknown` where a fact is missing or the law was not read. */
  readonly state: 'yes' | 'no' | 'unknown'
  /** The days for which it holds, where the law gives a term. */
  readonly period?: AdvicePeriod
  /** What the rule says; absent where none applies or none was read. */
  readonly rule?: ConsequenceRule
  /** The facts it looks at, as paths into the input. */
  readonly facts: readonly string[]
  /** What to supply for the state or the period, as paths into the input; empty where nothing can settle it. */
  readonly missing: readonly string[]
  /** Where it comes from; absent where the day by which the rule is chosen is missing. */
  readonly evidence?: Evidence
  /** In one sentence, what it rests on. */
  readonly reason: string
}

/**
 * What follows from a negative study advice.
 *
 * @category After a negative advice
 */
export interface Aftermath {
  /** The regime, with its reasons. Without one nothing follows. */
  readonly regime: RegimeVerdict
  /** Each consequence, following or not; empty where there is no study advice or the regime is not known. */
  readonly consequences: readonly Consequence[]
  /** All facts that are missing. */
  readonly missing: readonly string[]
}

/**
 * What follows when a negative study advice ended an enrolment.
 *
 * Whether it may end it is another question: see {@link mayEndEnrolment}. What the advice itself brings about (the
 * end, enrolling again, other programmes, guidance) goes by the law of the day the programme started, or of the day you
 * give as `on`. What comes after it or stands beside it (the agreement, the appeal, students below 18, the powers to
 * refuse) goes by the law of the day the advice was given: the agreement that was abolished in 2023 cannot be dissolved
 * later, and the same act changed the appeal. Both are readings: no transitional rule was read.
 *
 * - The appeal: two weeks for advices up to 31 July 2018, counted as fourteen days with the day of the advice as the
 *   first, the cautious reading for a student who must keep the term. For later ones the time was not read, and from
 *   1 August 2023 on only where to go: the state is `yes` without a period then.
 * - Below 18: only a page of the government was read, on the entreeopleiding, and not since when it holds, so that the
 *   state is `unknown` for advices before 2026, unless the student is 18. Leerplicht and kwalificatieplicht are not
 *   judged here.
 * - Refusing is a power: no law bans a third year in the entreeopleiding. For the mbo it takes three ends by a study
 *   advice and fewer than three study years since. Those are counted from the last one, which is this one, so that the
 *   time is always met: a reading. Whether the student would be admissible at all is not judged here. Both powers look
 *   at what came before: give the facts, or `earlierEnrolments`, from which they follow.
 *
 * @param ended - the enrolment that ended, the day of the advice, and the student, as far as they are known
 * @param context - the day of knowledge, a reading, and the day whose law is used
 * @returns the regime and every consequence with its state, source and missing facts
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { bsa } from 'maatwerktrajecten'
 *
 * const { consequences } = bsa.afterNegativeAdvice({
 *   enrolment: { startedOn: '2014-09-01', programme: 'entree' },
 *   givenOn: '2014-12-01',
 * })
 * const states = new Map(consequences.map(({ code, state }) => [code, state]))
 * states.get('re-enrolment-there-closed') // => 'yes'
 * states.get('other-programmes-open') // => 'yes'
 * states.get('guidance-duty') // => 'no'
 * states.get('entree-may-be-refused') // => 'yes'
 * consequences.find(({ code }) => code === 'appeal-open')?.period?.until // => '2014-12-15'
 *
 * const { missing } = bsa.afterNegativeAdvice({
 *   enrolment: { startedOn: '2022-09-01', programme: 'mbo-3', doorlopendeLeerroute: false },
 *   givenOn: '2023-06-01',
 *   underEighteen: false,
 *   earlierEnrolments: [{ level: 'mbo-2', startedOn: '2021-09-01', endedOn: '2022-07-01', endedBy: 'study-advice' }],
 * })
 * missing // => []
 * ```
 * @category After a negative advice
 */
export function afterNegativeAdvice(ended: EndedEnrolment, context: AdviceContext = {}): Aftermath {
  assertEnded(ended, context)
  const regime = regimeOf(ended.enrolment, context, 'enrolment')
  const applies = regime.outcome === 'a' || regime.outcome === 'b'
  const consequences = applies ? [...ofTheAdvice(ended, context), ...besideTheAdvice(ended, context)] : []
  const missing = [...regime.missing, ...consequences.flatMap((each) => each.missing)]
  return { regime, consequences, missing: [...new Set(missing)] }
}

/** What the advice brings about, by the law of the start or of the day that was asked for. */
function ofTheAdvice(ended: EndedEnrolment, context: AdviceContext): Consequence[] {
  const on = lawDayOf(ended.enrolment, context)
  const start = ['enrolment.startedOn']
  const consequence = appliedRule(adviceConsequence, on, context)
  const always = () => lawSays(true, start)
  return [
    weigh('enrolment-ends', consequence, start, always),
    weigh('re-enrolment-there-closed', consequence, start, ({ reEnrolmentThere }) =>
      lawSays(reEnrolmentThere === undefined ? undefined : true, start),
    ),
    weigh('other-programmes-open', consequence, start, (rule) => othersOpen(rule, ended)),
    weigh('guidance-duty', appliedRule(adviceAftercare, on, context), start, always),
  ]
}

function othersOpen({ otherProgrammes }: AdviceConsequence, ended: EndedEnrolment): Condition {
  if (otherProgrammes === 'open') return lawSays(true, ['enrolment.startedOn'])
  return not(endedAtLeast(2, ended))
}

/** How many enrolments a study advice ended, this one included; the others had ended before it started. */
function endedAtLeast(least: number, ended: EndedEnrolment): Condition {
  return endedByAdvice(least, 1, ended, historyOf(ended), ended.enrolment.startedOn)
}

function historyOf({ earlierEnrolments }: EndedEnrolment) {
  return { enrolments: earlierEnrolments, path: 'earlierEnrolments' }
}

function appeal(givenOn: IsoDate, context: AdviceContext): Consequence {
  const applied = appliedRule(adviceAppeal, givenOn, context)
  const weighed = weigh('appeal-open', applied, ['givenOn'], () => lawSays(true, ['givenOn']))
  const weeks = applied.value?.withinWeeks
  if (weeks === undefined) return weighed
  const counted = `${weeks} weeks from ${givenOn}, that day included.`
  return { ...weighed, period: { from: givenOn, until: addDays(givenOn, 7 * weeks), counted } }
}

/** What stands beside the advice, by the law of the day it was given. */
function besideTheAdvice(ended: EndedEnrolment, context: AdviceContext): Consequence[] {
  const { givenOn, underEighteen } = ended
  const { programme } = ended.enrolment
  const entree = condition({ 'enrolment.programme': programme }, (facts) => facts['enrolment.programme'] === 'entree')
  const young = condition({ underEighteen }, (facts) => facts.underEighteen)
  const onDay = <Value extends ConsequenceRule>(
    code: ConsequenceCode,
    rule: DatedRule<Value>,
    test: (rule: Value, day: IsoDate) => Condition,
    whenNotRead?: (open: Condition) => Condition,
  ) =>
    givenOn === undefined
      ? dayMissing(code)
      : weigh(code, appliedRule(rule, givenOn, context), ['givenOn'], (value) => test(value, givenOn), whenNotRead)
  return [
    givenOn === undefined ? dayMissing('appeal-open') : appeal(givenOn, context),
    onDay('agreement-dissolved', adviceForm, ({ form }) =>
      lawSays(form === 'ontbinding-onderwijsovereenkomst', ['givenOn']),
    ),
    onDay(
      'under-eighteen-duty',
      adviceUnderEighteen,
      () => allOf(young, entree),
      (open) => allOf(young, open),
    ),
    onDay('entree-may-be-refused', entreeRefusal, (_, day) =>
      anyOf(entree, inEntreeBefore(ended, historyOf(ended), day)),
    ),
    onDay('mbo-may-be-refused', terminationsRefusal, (rule) => endedAtLeast(rule.terminations, ended)),
  ]
}

function dayMissing(code: ConsequenceCode): Consequence {
  const reason = 'It goes by the law of the day of the advice, which is not known.'
  return { code, state: 'unknown', facts: ['givenOn'], missing: ['givenOn'], reason }
}

function weigh<Value extends ConsequenceRule>(
  code: ConsequenceCode,
  { value, status, evidence, reason }: Applied<Value>,
  day: readonly string[],
  test: (rule: Value) => Condition,
  whenNotRead = (open: Condition) => open,
): Consequence {
  const open = lawSays(status === 'onbekend' ? undefined : false, day)
  const { met, facts, missing } = value === undefined ? whenNotRead(open) : test(value)
  const state = met === undefined ? 'unknown' : met ? 'yes' : 'no'
  return { code, state, ...(value === undefined ? {} : { rule: value }), facts, missing, evidence, reason }
}
