import { leerwegen, type Leerweg } from '../figures/codes.js'
import type { IsoDate } from '../core/calendar.js'
import {
  booleanProblems,
  codeProblems,
  dayProblems,
  isRecord,
  recordProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import type { MboLevel } from '../trajectories/codes.js'
import { mboLeerwegen, type Applicant, type MboLeerweg } from './applicant.js'
import { applicantProblems } from './check.js'

/**
 * A pupil of the vmbo who looks for a way on. What is not known is left out, and never counts as "no".
 *
 * @category Input
 */
export interface Pupil extends Applicant {
  /** The leerweg. */
  readonly leerweg?: Leerweg | undefined
  /** The leerjaar. */
  readonly leerjaar?: VmboLeerjaar | undefined
  /** Whether the pupil benefits from an entreeopleiding in place of vmbo-bb, as the school judges. */
  readonly benefits?: boolean | undefined
}

/**
 * A traject or route as a school offers it to a pupil. What is not known is left out; each kind looks at some of it.
 *
 * @category Input
 */
export interface RouteOffer {
  /** Whether the school has an agreement on it with an institution of the mbo that offers the programme. */
  readonly agreement?: boolean | undefined
  /** Whether the programme matches the school's own vocational programmes. */
  readonly matchesOwnOffer?: boolean | undefined
  /** Whether the pupil is enrolled at the institution as examendeelnemer. */
  readonly enrolledAsExamendeelnemer?: boolean | undefined
  /** Whether the work at the placement is suitable light work. */
  readonly lightWorkOnly?: boolean | undefined
  /** Whether the company is a recognised one (*erkend leerbedrijf*). */
  readonly companyRecognised?: boolean | undefined
  /** Whether the leer-werkovereenkomst is signed by all its parties. */
  readonly leerWerkovereenkomst?: boolean | undefined
  /** Whether the minister permitted it. */
  readonly permission?: boolean | undefined
  /** The level of the mbo to which it leads. */
  readonly mboLevel?: MboLevel | undefined
  /** Whether the programme of the mbo is related to the vmbo programme. */
  readonly related?: boolean | undefined
  /** The way of learning in the mbo programme. */
  readonly leerweg?: MboLeerweg | undefined
  /** The day on which the cohort of VM2 started or starts. */
  readonly cohortStartedOn?: IsoDate | undefined
}

/**
 * A leerjaar of the vmbo.
 *
 * @category Input
 */
export type VmboLeerjaar = 1 | 2 | 3 | 4

const offerBooleans = [
  ...['agreement', 'matchesOwnOffer', 'enrolledAsExamendeelnemer', 'lightWorkOnly', 'companyRecognised'],
  ...['leerWerkovereenkomst', 'permission', 'related'],
]

const offerFields = [...offerBooleans, 'mboLevel', 'leerweg', 'cohortStartedOn']

/** @internal */
export function pupilProblems(pupil: unknown, context: unknown, more: readonly string[] = []): FieldProblem[] {
  const found = applicantProblems(pupil, context, ['leerweg', 'leerjaar', 'benefits', ...more])
  if (!isRecord(pupil)) return found
  return [
    ...found,
    ...codeProblems(pupil['leerweg'], leerwegen, 'leerweg'),
    ...wholeNumberProblems(pupil['leerjaar'], 'leerjaar', 1, 4),
    ...booleanProblems(pupil['benefits'], 'benefits'),
  ]
}

/** @internal */
export function offerProblems(offer: unknown, path: string): FieldProblem[] {
  const shape = recordProblems(offer, offerFields, path)
  if (!isRecord(offer)) return shape
  return [
    ...shape,
    ...offerBooleans.flatMap((name) => booleanProblems(offer[name], step(path, name))),
    ...wholeNumberProblems(offer['mboLevel'], step(path, 'mboLevel'), 1, 4),
    ...codeProblems(offer['leerweg'], mboLeerwegen, step(path, 'leerweg')),
    ...dayProblems(offer['cohortStartedOn'], step(path, 'cohortStartedOn')),
  ]
}
