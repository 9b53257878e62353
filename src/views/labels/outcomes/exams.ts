import type { ExamOutcome, MboOutcome, SpreadOutcome } from '../../../exams/index.js'
import type { Text } from '../text.js'
import type { SharedOutcome } from './shared.js'

/** What the outcomes of the exam rules say. */
export const examsOutcomes: Readonly<Record<Exclude<ExamOutcome | MboOutcome | SpreadOutcome, SharedOutcome>, Text>> = {
  passed: { nl: 'Geslaagd volgens de uitslagregel', en: 'Passed by the pass rule' },
  failed: { nl: 'Niet geslaagd volgens de uitslagregel', en: 'Failed by the pass rule' },
  allowed: { nl: 'Het examenplan is toegestaan', en: 'The plan of exams is allowed' },
  'not-allowed': { nl: 'Het examenplan is niet toegestaan', en: 'The plan of exams is not allowed' },
}
