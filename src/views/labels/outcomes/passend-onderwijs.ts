import type { Indication, RefusalOutcome } from '../../../passend-onderwijs/index.js'
import type { Text } from '../text.js'
import type { SharedOutcome } from './shared.js'

/** What the outcomes of passend onderwijs say. */
export const passendOnderwijsOutcomes: Readonly<Record<Exclude<Indication | RefusalOutcome, SharedOutcome>, Text>> = {
  lwoo: { nl: 'De leerling voldoet aan de criteria voor lwoo', en: 'The pupil meets the criteria for lwoo' },
  pro: {
    nl: 'De leerling voldoet aan de criteria voor het praktijkonderwijs',
    en: 'The pupil meets the criteria for the praktijkonderwijs',
  },
  'lwoo-or-pro': {
    nl:
      'De leerling voldoet aan de criteria voor lwoo en voor het praktijkonderwijs, en de motivering van de aanvraag beslist',
    en:
      'The pupil meets the criteria for lwoo and for the praktijkonderwijs, and the motivation of the application decides',
  },
  neither: {
    nl: 'De leerling voldoet niet aan de criteria voor lwoo en niet aan die voor het praktijkonderwijs',
    en: 'The pupil meets neither the criteria for lwoo nor those for the praktijkonderwijs',
  },
}
