import type { EvidenceGrade, Voice } from '../../../core/evidence.js'
import type { PolicyStatus } from '../../../policy/resolve.js'
import type { Remark } from '../../../policy/view.js'
import type { Text } from '../text.js'

/** The status of a rule. */
export const policyStatuses: Readonly<Record<PolicyStatus, Text>> = {
  voorgenomen: { nl: 'voorgenomen', en: 'proposed' },
  vastgesteld: { nl: 'vastgesteld, en nog niet in werking', en: 'adopted, and not in force yet' },
  'in-werking': { nl: 'in werking', en: 'in force' },
  vervallen: { nl: 'vervallen', en: 'no longer in force' },
  'nooit-in-werking': { nl: 'nooit in werking getreden', en: 'never in force' },
  onbekend: { nl: 'onbekend', en: 'unknown' },
}

/** What to keep in mind about an answer, as a sentence without its full stop. */
export const remarks: Readonly<Record<Remark, Text>> = {
  'publication-not-read': {
    nl: 'De publicatie is niet gelezen, zodat de eigen dag van de regeling telt',
    en: 'The publication was not read, so that the own date of the act counts',
  },
  'knowledge-uncertain': {
    nl: 'Of een wijziging op de dag van kennis al bekend was, staat niet vast',
    en: 'Whether a change was known on the day of knowledge is not settled',
  },
  'between-readings': {
    nl: 'Begin of einde is niet gelezen, maar de gelezen teksten aan weerszijden zijn het eens',
    en: 'A start or an end was not read, but the texts on either side agree',
  },
  'start-not-read': { nl: 'Het begin is niet gelezen', en: 'The start was not read' },
  'end-not-read': { nl: 'Het einde is niet gelezen', en: 'The end was not read' },
  'start-pending': {
    nl: 'De dag waarop de regel begint, moet nog worden bepaald',
    en: 'The day on which the rule starts is still to be set',
  },
  'known-after-edition': {
    nl: 'De dag van kennis ligt na de editie van het register',
    en: 'The day of knowledge lies after the edition of the register',
  },
  'valid-after-edition': {
    nl: 'De gevraagde dag ligt na de editie van het register',
    en: 'The day asked for lies after the edition of the register',
  },
}

/** Whose statement something is. */
export const voices: Readonly<Record<Voice, Text>> = {
  law: { nl: 'de wet', en: 'the law' },
  document: { nl: 'een document', en: 'a document' },
  vmbo: { nl: 'het vmbo', en: 'the vmbo' },
  mbo: { nl: 'het mbo', en: 'the mbo' },
  researchers: { nl: 'de onderzoekers', en: 'the researchers' },
  statistics: { nl: 'een gepubliceerde telling', en: 'a published count' },
}

/** How a value came to us. */
export const evidenceGrades: Readonly<Record<EvidenceGrade, Text>> = {
  quoted: { nl: 'gelezen in de bron zelf', en: 'read in the source itself' },
  secondary: { nl: 'gelezen in een andere bron', en: 'read in another source' },
  computed: { nl: 'berekend uit de gegevens van de bron', en: 'computed from the records of the source' },
  derived: { nl: 'afgeleid', en: 'derived' },
  inferred: { nl: 'uitleg van wat de bron openlaat', en: 'an interpretation of what the source leaves open' },
  estimate: { nl: 'schatting of oordeel', en: 'estimate or judgement' },
}
