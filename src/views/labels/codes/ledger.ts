import type { EntryNature, PaymentForm } from '../../../ledger/entry.js'
import type { Party } from '../../../ledger/party.js'
import type { Text } from '../text.js'

/** Somebody who pays or receives, with the article, as it stands in a sentence. */
export const parties: Readonly<Record<Party, Text>> = {
  rijk: { nl: 'het rijk', en: 'national government' },
  gemeente: { nl: 'de gemeente', en: 'the municipality' },
  school: { nl: 'de school', en: 'the school' },
  mbo: { nl: 'de mbo-instelling', en: 'the mbo institution' },
  samenwerkingsverband: { nl: 'het samenwerkingsverband', en: 'the samenwerkingsverband' },
  'special-school': { nl: 'de school voor speciaal onderwijs', en: 'the school for special education' },
  staff: { nl: 'het personeel', en: 'the staff' },
  supplier: { nl: 'de leverancier', en: 'the supplier' },
  employer: { nl: 'de werkgever', en: 'the employer' },
  kenniscentrum: { nl: 'het kenniscentrum', en: 'the kenniscentrum' },
  pupil: { nl: 'de leerling en zijn ouders', en: 'the pupil and the parents' },
  fund: { nl: 'een fonds of sponsor', en: 'a fund or sponsor' },
}

/** How an amount is borne. */
export const paymentForms: Readonly<Record<PaymentForm, Text>> = {
  cash: { nl: 'betaald', en: 'paid' },
  absorbed: { nl: 'al betaald voor iets anders', en: 'paid already for something else' },
  volunteer: { nl: 'door niemand betaald', en: 'paid by nobody' },
}

/** What an amount means for society as a whole. */
export const entryNatures: Readonly<Record<EntryNature, Text>> = {
  transfer: { nl: 'een overdracht', en: 'a transfer' },
  real: { nl: 'inzet van tijd of goederen', en: 'use of time or goods' },
}
