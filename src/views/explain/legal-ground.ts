import { addDays } from '../../core/calendar.js'
import type { Source } from '../../core/evidence.js'
import type { Reason } from '../../core/verdict.js'
import { groundTerms, type GroundTerm } from '../labels/legal-grounds.js'
import type { Language } from '../labels/text.js'
import { dayText } from './day.js'

/**
 * Why a traject has no ground on the day, as it goes on behind the sentence: the regulation that is named starts later,
 * or had ended. Nothing for any other condition.
 *
 * @internal
 */
export function groundOf({ code, state, evidence }: Reason, language: Language): string {
  if (code !== 'legal-basis' || state !== 'not-met') return ''
  const { fact, source } = evidence
  const term = groundTerms[`${fact?.rule} ${fact?.id}`]
  if (term === undefined) return ''
  return `: ${textOf(term, source, language)}`
}

function textOf(term: GroundTerm, source: Source, language: Language): string {
  const nl = language === 'nl'
  if (term === 'later') return laterText(source, nl)
  if ('from' in term) {
    const first = dayText(term.from, language)
    return nl ? `de genoemde regeling geldt pas vanaf ${first}` : `the regulation named applies only from ${first}`
  }
  const last = dayText(addDays(term.until, -1), language)
  return nl ? `de genoemde regeling gold tot en met ${last}` : `the regulation named applied up to and including ${last}`
}

function laterText({ datedOn }: Source, nl: boolean): string {
  if (datedOn === undefined) {
    return nl ? 'de genoemde regeling geeft die pas later' : 'the regulation named gives it only later'
  }
  const day = dayText(datedOn, nl ? 'nl' : 'en')
  return nl
    ? `de genoemde regeling, van ${day}, geeft die pas later`
    : `the regulation named, of ${day}, gives it only later`
}
