import {
  allOf,
  anyOf,
  condition,
  decide,
  lawSays,
  not,
  type Condition,
  type Decision,
  type Verdict,
} from '../core/verdict.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import { backlogPaths, backlogsIn, inRange } from './backlogs.js'
import { assertIndicationPupil } from './check.js'
import {
  deciderRule,
  lwooCriteriaRule,
  proCriteriaRule,
  type IndicationDecider,
  type LwooCriteria,
  type NumberRange,
  type ProCriteria,
} from './facts.js'
import type { IndicationPupil, SupportContext } from './pupil.js'

/**
 * What a pupil has an indication for: `lwoo-or-pro` where both criteria are met, so that the motivation of the
 * application decides.
 *
 * @category Indication
 */
export type Indication = 'lwoo' | 'pro' | 'lwoo-or-pro' | 'neither'

/**
 * A condition for an indication. {@link indication} says what each of them means.
 *
 * @category Indication
 */
export type IndicationReason =
  | 'iq-for-pro'
  | 'backlogs-for-pro'
  | 'iq-for-lwoo'
  | 'backlogs-for-lwoo'
  | 'iq-for-lwoo-with-problems'
  | 'social-emotional-problems'
  | 'no-mixed-backlogs-in-the-overlap'
  | 'national-criteria-bind'

/**
 * What a pupil has an indication for, why, and who decides on it.
 *
 * @category Indication
 */
export interface IndicationVerdict extends Verdict<Indication, IndicationReason> {
  /** Who decides on an indication that day; absent where that was not read. */
  readonly decidedBy?: IndicationDecider['by']
}

/**
 * Whether a pupil meets the national criteria for lwoo or for the praktijkonderwijs (Besluit RVC's, art. 4).
 *
 * - `pro`: `iq-for-pro` (55 to 80) and `backlogs-for-pro` (0.5 or more)
 * - `lwoo`: `iq-for-lwoo` (75 to 90) and `backlogs-for-lwoo` (0.25 to 0.5); or `iq-for-lwoo-with-problems` (91 to 120),
 *   the same backlogs and `social-emotional-problems`
 *
 * A backlog counts in at least two of the four domains, of which one is inzichtelijk rekenen or begrijpend lezen. All
 * ends are taken to be included, and a domain with more than 0.5 is not in the range of lwoo: both are readings.
 *
 * **The overlap.** With an IQ of 75 to 80 a pupil can meet both: `lwoo-or-pro`, decided on the motivation of the
 * application. Who meets one set of criteria there is taken to have that one. Two domains behind of which one lies in
 * each range: `undetermined`, with `no-mixed-backlogs-in-the-overlap` not known, since no text read settles it.
 *
 * **From when.** The criteria were read in texts of 1 August 2008 to 6 February 2015; on other days the outcome is
 * `undetermined` with nothing missing. From 1 January 2016 the samenwerkingsverband decides instead of the RVC. In the
 * text of 2024 it may deviate from the national criteria, so that `national-criteria-bind` is not known either. To see
 * what the old criteria make of a later pupil, ask for a day before.
 *
 * @param pupil - the pupil, as far as is known
 * @param context - the day asked for, and the day of knowledge; there is no reading beside the law here
 * @returns the indication with its reasons and who decides; `undetermined` where a fact is missing or the law was not
 *   read
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { passendOnderwijs } from 'maatwerktrajecten'
 *
 * const on = '2014-10-01'
 * const backlogs = { inzichtelijkRekenen: 0.3, begrijpendLezen: 0.4, thirdDomain: 0, fourthDomain: 0 }
 * passendOnderwijs.indication({ iq: 85, backlogs }, { on }).outcome // => 'lwoo'
 * passendOnderwijs.indication({ iq: 95, backlogs }, { on }).missing // => ['socialEmotionalProblems']
 *
 * const more = { ...backlogs, begrijpendLezen: 0.6, inzichtelijkRekenen: 0.5 }
 * passendOnderwijs.indication({ iq: 70, backlogs: more }, { on }).outcome // => 'pro'
 *
 * const later = passendOnderwijs.indication({ iq: 70, backlogs: more }, { on: '2016-10-01' })
 * later.outcome // => 'undetermined'
 * later.decidedBy // => 'samenwerkingsverband'
 * ```
 * @category Indication
 */
export function indication(pupil: IndicationPupil, context: SupportContext): IndicationVerdict {
  assertIndicationPupil(pupil, context)
  const decider = appliedRule(deciderRule, context.on, context)
  const parts = partsOf(pupil, context)
  const pro = allOf(parts.proIq, parts.proBacklogs)
  const withProblems = allOf(parts.problemsIq, parts.lwooBacklogs, parts.problems)
  const lwoo = anyOf(allOf(parts.lwooIq, parts.lwooBacklogs), withProblems)
  const mixed = mixedInOverlap(pupil, parts)
  const looksMixed = pro.met === false && lwoo.met === false && mixed.met !== false
  const open = looksMixed ? openedBy(mixed) : allOf()
  const bind = lawSays(decider.value?.by === 'regionale-verwijzingscommissie' ? true : undefined, [])
  const settled = [anyOf(pro, not(pro)), anyOf(lwoo, not(lwoo)), open, bind]
  const all = allOf(...settled)
  const { reasons } = reasonsOf(parts)
    .requiresWhen(looksMixed, 'no-mixed-backlogs-in-the-overlap', open, parts.lwooLaw.evidence)
    .requiresWhen(bind.met === undefined, 'national-criteria-bind', bind, decider.evidence)
    .verdict()
  return {
    outcome: all.met === true ? outcomeOf(pro, lwoo) : 'undetermined',
    reasons,
    missing: all.missing,
    ...(decider.value === undefined ? {} : { decidedBy: decider.value.by }),
  }
}

interface Parts {
  readonly proLaw: Applied<ProCriteria>
  readonly lwooLaw: Applied<LwooCriteria>
  readonly proIq: Condition
  readonly proBacklogs: Condition
  readonly lwooIq: Condition
  readonly lwooBacklogs: Condition
  readonly problemsIq: Condition
  readonly problems: Condition
}

function partsOf(pupil: IndicationPupil, context: SupportContext): Parts {
  const proLaw = appliedRule(proCriteriaRule, context.on, context)
  const lwooLaw = appliedRule(lwooCriteriaRule, context.on, context)
  const { socialEmotionalProblems } = pupil
  const problems = condition({ socialEmotionalProblems }, (facts) => facts.socialEmotionalProblems)
  return {
    proLaw,
    lwooLaw,
    proIq: iqIn(proLaw.value?.iq, pupil),
    proBacklogs: backlogsBy(proLaw.value, pupil),
    lwooIq: iqIn(lwooLaw.value?.iq, pupil),
    lwooBacklogs: backlogsBy(lwooLaw.value, pupil),
    problemsIq: iqIn(lwooLaw.value?.iqWithProblems, pupil),
    problems: lwooLaw.value === undefined ? lawSays(undefined, ['socialEmotionalProblems']) : problems,
  }
}

function reasonsOf(parts: Parts): Decision<'met' | 'not-met', IndicationReason> {
  const { proLaw, lwooLaw } = parts
  return decide<'met' | 'not-met', IndicationReason>('met', 'not-met')
    .requires('iq-for-pro', parts.proIq, proLaw.evidence)
    .requires('backlogs-for-pro', parts.proBacklogs, proLaw.evidence)
    .requires('iq-for-lwoo', parts.lwooIq, lwooLaw.evidence)
    .requires('backlogs-for-lwoo', parts.lwooBacklogs, lwooLaw.evidence)
    .requires('iq-for-lwoo-with-problems', parts.problemsIq, lwooLaw.evidence)
    .requires('social-emotional-problems', parts.problems, lwooLaw.evidence)
}

function iqIn(range: NumberRange | undefined, { iq }: IndicationPupil): Condition {
  if (range === undefined) return lawSays(undefined, ['iq'])
  return condition({ iq }, (facts) => inRange(range, facts.iq))
}

function backlogsBy(law: ProCriteria | LwooCriteria | undefined, { backlogs }: IndicationPupil): Condition {
  if (law === undefined) return lawSays(undefined, backlogPaths)
  return backlogsIn(law.backlog, law.domains, backlogs)
}

/** Enough domains behind for lwoo or more, with an IQ at which both are possible. */
function mixedInOverlap(pupil: IndicationPupil, { lwooLaw: { value } }: Parts): Condition {
  if (value === undefined) return lawSays(undefined, ['iq', ...backlogPaths])
  return allOf(iqIn(value.overlap, pupil), backlogsIn({ from: value.backlog.from }, value.domains, pupil.backlogs))
}

/** Where the case is surely a mixed one no fact settles it. */
function openedBy(mixed: Condition): Condition {
  return mixed.met === true ? lawSays(undefined, mixed.facts) : mixed
}

function outcomeOf(pro: Condition, lwoo: Condition): Indication {
  if (pro.met === true) return lwoo.met === true ? 'lwoo-or-pro' : 'pro'
  return lwoo.met === true ? 'lwoo' : 'neither'
}
