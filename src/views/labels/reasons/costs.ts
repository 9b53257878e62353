import type { ComparisonCode, PlacementCode } from '../../../costs/index.js'
import type { ReasonText } from '../text.js'

/** What the conditions on costs say. */
export const costsReasons: Readonly<Record<ComparisonCode | PlacementCode, ReasonText>> = {
  'same-ingredients': {
    met: { nl: 'Beide tellen hetzelfde mee', en: 'Both count the same things' },
    'not-met': { nl: 'Ze tellen niet hetzelfde mee', en: 'They do not count the same things' },
    unknown: {
      nl: 'Het is niet bekend of ze hetzelfde meetellen',
      en: 'It is not known whether they count the same things',
    },
  },
  'same-payers': {
    met: { nl: 'Beide tellen de kosten van dezelfde partijen', en: 'Both count the costs of the same parties' },
    'not-met': { nl: 'Ze tellen de kosten van andere partijen', en: 'They count the costs of different parties' },
    unknown: {
      nl: 'Het is niet bekend of ze de kosten van dezelfde partijen tellen',
      en: 'It is not known whether they count the costs of the same parties',
    },
  },
  'same-price-level': {
    met: { nl: 'Beide zijn in prijzen van hetzelfde jaar', en: 'Both are in prices of the same year' },
    'not-met': { nl: 'Ze zijn in prijzen van verschillende jaren', en: 'They are in prices of different years' },
    unknown: {
      nl: 'Het is niet bekend of ze in prijzen van hetzelfde jaar zijn',
      en: 'It is not known whether they are in prices of the same year',
    },
  },
  'same-cost-concept': {
    met: {
      nl: 'Beide zijn wat er betaald wordt, of beide alle kosten',
      en: 'Both are what is paid, or both are all costs',
    },
    'not-met': {
      nl: 'Het ene is wat er betaald wordt, het andere telt alle kosten',
      en: 'One is what is paid, the other counts all costs',
    },
    unknown: {
      nl: 'Het is niet bekend of ze tellen wat er betaald wordt of alle kosten',
      en: 'It is not known whether they count what is paid or all costs',
    },
  },
  'same-unit': {
    met: { nl: 'Beide zijn per leerling, of beide voor de groep', en: 'Both are for a pupil, or both for the group' },
    'not-met': { nl: 'Het ene is per leerling, het andere voor de groep', en: 'One is for a pupil, the other for the group' },
    unknown: {
      nl: 'Het is niet bekend of ze per leerling of voor de groep zijn',
      en: 'It is not known whether they are for a pupil or for the group',
    },
  },
  'class-needs-no-teacher': {
    met: { nl: 'De klas heeft op deze dagen geen docent nodig', en: 'The class needs no teacher on these days' },
    'not-met': {
      nl: 'De klas houdt op deze dagen een docent nodig',
      en: 'The class still needs a teacher on these days',
    },
    unknown: {
      nl: 'Het is niet bekend of de klas op deze dagen een docent nodig heeft',
      en: 'It is not known whether the class needs a teacher on these days',
    },
  },
}
