import type {
  BblOutcome,
  EntreeAdmission,
  InstitutionAdmission,
  MboAdmission,
  Refusal,
  RouteOutcome,
} from '../../../admission/index.js'
import type { Text } from '../text.js'
import type { SharedOutcome } from './shared.js'

type Code = Exclude<
  EntreeAdmission | MboAdmission | BblOutcome | RouteOutcome | Refusal | InstitutionAdmission,
  SharedOutcome
>

/** What the outcomes of admission say. */
export const admissionOutcomes: Readonly<Record<Code, Text>> = {
  admissible: { nl: 'De aanmelder is toelaatbaar', en: 'The applicant is admissible' },
  'not-admissible': { nl: 'De aanmelder is niet toelaatbaar', en: 'The applicant is not admissible' },
  'institution-decides': {
    nl: 'De aanmelder is toelaatbaar, en de instelling beslist over de toelating',
    en: 'The applicant is admissible, and the institution decides on admission',
  },
  right: { nl: 'De aanmelder heeft recht op toelating', en: 'The applicant has a right to be admitted' },
  'no-right': {
    nl: 'De aanmelder is toelaatbaar, maar heeft geen recht op toelating',
    en: 'The applicant is admissible, but has no right to be admitted',
  },
  'may-be-refused': {
    nl: 'De instelling mag de aanmelder voor al haar opleidingen weigeren',
    en: 'The institution may refuse the applicant for all its programmes',
  },
}
