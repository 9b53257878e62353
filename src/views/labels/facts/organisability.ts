import { step } from '../../../core/problems.js'
import { indicators } from '../codes/organisability.js'
import type { Text } from '../text.js'

/** The words for what is known of a traject and its intake, by path. */
export const organisabilityFacts: Readonly<Record<string, Text>> = {
  scale: { nl: 'of het traject klassikaal is', en: 'whether the traject is a class' },
  intake: { nl: 'de instroom per schooljaar', en: 'the intake by school year' },
  'intake[].pupils': { nl: 'het aantal leerlingen dat begon', en: 'the pupils who started' },
  intendedSize: { nl: 'voor hoeveel leerlingen het traject is bedoeld', en: 'for how many pupils the traject is meant' },
  minimum: { nl: 'vanaf hoeveel leerlingen het uitkan', en: 'from how many pupils it pays' },
  maximum: { nl: 'hoeveel leerlingen er hoogstens passen', en: 'how many pupils fit at most' },
  ...Object.fromEntries(
    Object.entries(indicators).map(([code, text]) => [step('indicators', code), text] as const),
  ),
}
