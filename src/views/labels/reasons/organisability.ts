import type { IntakeReason } from '../../../organisability/index.js'
import type { ReasonText } from '../text.js'

/** What the conditions of a balanced intake say. */
export const organisabilityReasons: Readonly<Record<IntakeReason, ReasonText>> = {
  'enough-pupils': {
    met: { nl: 'Er zijn niet te weinig leerlingen voor de schaal', en: 'There are not too few pupils for the scale' },
    'not-met': { nl: 'Er zijn te weinig leerlingen voor de schaal', en: 'There are too few pupils for the scale' },
    unknown: {
      nl: 'Het staat niet vast of er genoeg leerlingen zijn voor de schaal',
      en: 'It is not settled whether there are enough pupils for the scale',
    },
  },
  'not-too-many-pupils': {
    met: { nl: 'Er zijn niet meer leerlingen dan er passen', en: 'There are no more pupils than fit' },
    'not-met': { nl: 'Er zijn meer leerlingen dan er passen', en: 'There are more pupils than fit' },
    unknown: {
      nl: 'Het staat niet vast of er niet te veel leerlingen zijn',
      en: 'It is not settled whether there are not too many pupils',
    },
  },
}
