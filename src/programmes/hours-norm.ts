import type { Evidence, Finding } from '../core/evidence.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import { assertKind } from './check.js'
import { bblHours, bolHours, type HoursNorm, type HoursNorms } from './hours-facts.js'
import { programmeLengths } from './lengths.js'
import type { ProgrammeContext, ProgrammeKind } from './plan.js'

/**
 * The least clock hours that the law asks of a kind of programme on a day (WEB art. 7.2.7).
 *
 * - By bol from 1 August 2014: over the whole programme, by level and length. Programmes of level 1 have no separate
 *   least for the practice.
 * - By bol before: 850 hours in the institution in each study year.
 * - By bbl: 850 hours in each study year, of which 200 guided and 610 practice.
 *
 * There is no norm where none was read: for a programme of one year at mbo-4, between the text of 3 November 2015 and the
 * bill of 12 December 2024 that supposes the article, and after the last paper of that bill. Full-time programmes are
 * meant. From 1 August 2014 fewer hours can be allowed: see {@link checkHours}.
 *
 * @param kind - the level, the leerweg and the length, as far as they are known
 * @param context - the day whose law applies, and the day of knowledge
 * @returns the norm with its evidence, or why there is none
 * @throws MaatwerkError `invalid-date`, `invalid-input`, with every problem; also for a length that the law does not have
 * @example
 * ```ts
 * import { programmes } from 'maatwerktrajecten'
 *
 * const entree = programmes.hoursNorm({ level: 'entree', leerweg: 'bol' }, { on: '2014-08-01' })
 * entree.value?.total // => 1000
 * entree.value?.guided // => 600
 * entree.value?.practice // => undefined
 *
 * programmes.hoursNorm({ level: 'entree', leerweg: 'bol' }, { on: '2014-07-31' }).value?.inInstitution // => 850
 * programmes.hoursNorm({ leerweg: 'bbl' }, { on: '2014-08-01' }).value?.practice // => 610
 * programmes.hoursNorm({ level: 'mbo-2', leerweg: 'bol' }, { on: '2014-08-01' })
 * // => { unknown: 'The norm depends on studyYears, which is not given.' }
 * ```
 * @category Hours
 */
export function hoursNorm(kind: ProgrammeKind, context: ProgrammeContext): Finding<HoursNorm> {
  assertKind(kind, context)
  const { norm, evidence, missing, reason } = findNorm(kind, context)
  if (norm !== undefined) return { value: norm, evidence }
  if (missing.length === 0) return { unknown: reason }
  return { unknown: `The norm depends on ${missing.join(' and ')}, which is not given.` }
}

/**
 * The norm that was looked for, and what it took.
 *
 * @internal
 */
export interface FoundNorm {
  /** The norm; absent where a fact is missing or no norm was read. */
  readonly norm?: HoursNorm
  /** Whether fewer hours can be allowed. */
  readonly fewerHours: boolean
  /** How many study years the programme takes, where that is known. */
  readonly studyYears: number | undefined
  /** What supports it. */
  readonly evidence: Evidence
  /** The facts it was found by. */
  readonly facts: readonly string[]
  /** Those that are missing. */
  readonly missing: readonly string[]
  /** In one sentence, what it rests on. */
  readonly reason: string
}

/**
 * The norm for a kind of programme that was checked.
 *
 * @internal
 */
export function findNorm(kind: ProgrammeKind, context: ProgrammeContext): FoundNorm {
  const bol = appliedRule(bolHours, context.on, context)
  const bbl = appliedRule(bblHours, context.on, context)
  const studyYears = kind.studyYears ?? onlyLength(kind, context)
  const applied = kind.leerweg === 'bbl' ? bbl : bol
  const base = { ...basisOf(applied), studyYears, facts: ['leerweg'] }
  if (kind.leerweg === undefined) {
    const known = bol.value !== undefined || bbl.value !== undefined
    return { ...base, fewerHours: false, missing: known ? ['leerweg'] : [] }
  }
  return { ...base, ...normIn(applied, kind, studyYears) }
}

function basisOf({ value, evidence, reason }: Applied<HoursNorms>) {
  return { evidence, reason, fewerHours: value?.fewerHours !== undefined }
}

function normIn(
  { value }: Applied<HoursNorms>,
  { level, studyYears: given }: ProgrammeKind,
  studyYears: number | undefined,
): Partial<FoundNorm> & Pick<FoundNorm, 'missing'> {
  if (value === undefined) return { missing: [] }
  const yearly = value.norms.find(({ per }) => per === 'study-year')
  if (yearly !== undefined) return { norm: yearly, missing: [] }
  const length = given === undefined && studyYears !== undefined ? [] : ['studyYears']
  const facts = ['leerweg', 'level', ...length]
  const missing = [...(level === undefined ? ['level'] : []), ...(studyYears === undefined ? ['studyYears'] : [])]
  if (level === undefined || studyYears === undefined) return { facts, missing }
  const norm = value.norms.find((each) => each.levels.includes(level) && each.studyYears === studyYears)
  if (norm !== undefined) return { norm, facts, missing }
  return { facts, missing, reason: 'No norm was read for a programme of this level and length.' }
}

/** The length of a programme where the law leaves no choice. */
function onlyLength({ level }: ProgrammeKind, context: ProgrammeContext): number | undefined {
  const range = level === undefined ? undefined : appliedRule(programmeLengths, context.on, context).value?.[level]
  return range?.least === range?.most ? range?.least : undefined
}
