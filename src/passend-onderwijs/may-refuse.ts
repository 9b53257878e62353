import { anyOf, condition, decide, lawSays, type Condition, type Verdict } from '../core/verdict.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import { assertSupportPupil } from './check.js'
import { zorgplichtRule, type Zorgplicht } from './facts.js'
import type { SupportContext, SupportPupil } from './pupil.js'

/**
 * Whether the zorgplicht lets a school refuse a pupil.
 *
 * @category Zorgplicht
 */
export type RefusalOutcome = 'may-refuse' | 'may-not-refuse'

/**
 * Something that makes the zorgplicht leave room to refuse. {@link mayRefuse} says what each of them means.
 *
 * @category Zorgplicht
 */
export type ZorgplichtReason = 'no-zorgplicht' | 'no-extra-support-needed' | 'other-suitable-school-found'

/**
 * Whether a secondary school may refuse a pupil, as far as the zorgplicht goes.
 *
 * From 1 August 2014 a school may refuse a pupil who needs extra support only after another suitable school was found
 * (WVO art. 27). One of these suffices for `may-refuse`:
 *
 * - `no-zorgplicht`: there is no zorgplicht that day
 * - `no-extra-support-needed`
 * - `other-suitable-school-found`
 *
 * Other grounds for refusal are not looked at: `may-refuse` says that this duty does not stand in the way. The article
 * was read in texts up to 1 September 2015; afterwards the duty is not known.
 *
 * @param pupil - the pupil, as far as is known
 * @param context - the day asked for, and the day of knowledge; there is no reading beside the law here
 * @returns the outcome with its reasons; `undetermined` where a fact is missing or the law was not read
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { passendOnderwijs } from 'maatwerktrajecten'
 *
 * const pupil = { needsExtraSupport: true, otherSuitableSchool: 'not-found' } as const
 * passendOnderwijs.mayRefuse(pupil, { on: '2014-07-31' }).outcome // => 'may-refuse'
 * passendOnderwijs.mayRefuse(pupil, { on: '2014-08-01' }).outcome // => 'may-not-refuse'
 * passendOnderwijs.mayRefuse({ needsExtraSupport: true }, { on: '2014-08-01' }).missing // => ['otherSuitableSchool']
 * ```
 * @category Zorgplicht
 */
export function mayRefuse(pupil: SupportPupil, context: SupportContext): Verdict<RefusalOutcome, ZorgplichtReason> {
  assertSupportPupil(pupil, context)
  const law = appliedRule(zorgplichtRule, context.on, context)
  const { needsExtraSupport, otherSuitableSchool } = pupil
  const free = noZorgplicht(law)
  const notNeeded = condition({ needsExtraSupport }, (facts) => !facts.needsExtraSupport)
  const found = condition({ otherSuitableSchool }, (facts) => facts.otherSuitableSchool === 'found')
  const any = anyOf(free, notNeeded, found)
  const { reasons } = decide<RefusalOutcome, ZorgplichtReason>('may-refuse', 'may-not-refuse')
    .requires('no-zorgplicht', free, law.evidence)
    .requires('no-extra-support-needed', notNeeded, law.evidence)
    .requires('other-suitable-school-found', found, law.evidence)
    .verdict()
  const settled = any.met === true ? 'may-refuse' : 'may-not-refuse'
  return { outcome: any.met === undefined ? 'undetermined' : settled, reasons, missing: any.missing }
}

function noZorgplicht({ value, status }: Applied<Zorgplicht>): Condition {
  if (value !== undefined) return lawSays(false, [])
  return lawSays(status === 'onbekend' ? undefined : true, [])
}
