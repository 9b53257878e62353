import type { IsoDate } from '../core/calendar.js'
import type { Finding } from '../core/evidence.js'
import { codeProblems, dayContextProblems, isRecord, recordProblems, throwFieldProblems } from '../core/fields.js'
import { appliedRule, contextReadingProblems, type RuleContext } from '../policy/reading.js'
import type { DatedRule } from '../policy/rule.js'
import {
  rekenLevels,
  taalLevels,
  vsoLevels,
  type LevelTable,
  type ReferencedEducation,
  type ReferenceLevel,
} from './facts.js'

/**
 * How to look at the law on reference levels.
 *
 * @category Reference levels
 */
export interface LevelContext extends RuleContext {
  /** The day the level is asked for. */
  readonly on: IsoDate
}

/**
 * The levels of an education on a day.
 *
 * @category Reference levels
 */
export interface ReferenceLevels {
  /** The level of Nederlands, or why it is not known. */
  readonly taal: Finding<ReferenceLevel>
  /** The level of rekenen, or why it is not known. */
  readonly rekenen: Finding<ReferenceLevel>
}

const educations: readonly ReferencedEducation[] = [
  'praktijkonderwijs',
  'vso-arbeidsmarkt',
  'vmbo',
  'entree',
  'mbo-2',
  'mbo-3',
  'mbo-4',
]

/**
 * The reference levels of Nederlands and rekenen that belong to an education on a day.
 *
 * From 1 August 2010: 1F for the praktijkonderwijs, 2F for the whole vmbo and mbo-1 to mbo-3, 3F for mbo-4; 1F for the
 * vso towards work, in the texts from 19 December 2013. From 1 August 2022 the mbo has its own levels of rekenen. A
 * level is what the teaching aims at; whether it decides an exam is another rule. The last text of the decree that was
 * read is of 8 April 2014: after that day the level is not known, apart from rekenen in the mbo from 2022 on; with
 * `afterLastText: 'unchanged'` that of Nederlands is taken as it stood.
 *
 * @param education - the kind of education, in `level`
 * @param context - the day, and the day of knowledge
 * @returns for each of the two the level with its evidence, or why it is not known
 * @throws MaatwerkError `invalid-date`, `invalid-input`
 * @example
 * ```ts
 * import { exams } from 'maatwerktrajecten'
 *
 * exams.referenceLevel({ level: 'mbo-2' }, { on: '2014-01-01' }).rekenen.value // => '2F'
 * exams.referenceLevel({ level: 'mbo-2' }, { on: '2022-08-01' }).rekenen.value // => 'mbo-rekenniveau-2'
 * exams.referenceLevel({ level: 'vmbo' }, { on: '2016-05-01' }).taal.value // => undefined
 * ```
 * @category Reference levels
 */
export function referenceLevel(
  education: { /** The kind of education. */ readonly level: ReferencedEducation },
  context: LevelContext,
): ReferenceLevels {
  const shape = recordProblems(education, ['level'], '')
  throwFieldProblems('an education', [
    ...shape,
    ...(isRecord(education) ? codeProblems(education.level ?? '', educations, 'level') : []),
    ...dayContextProblems(context),
    ...contextReadingProblems(context, [taalLevels, rekenLevels, vsoLevels]),
  ])
  const vso = education.level === 'vso-arbeidsmarkt'
  return {
    taal: levelIn(vso ? vsoLevels : taalLevels, education.level, context),
    rekenen: levelIn(vso ? vsoLevels : rekenLevels, education.level, context),
  }
}

function levelIn(rule: DatedRule<LevelTable>, level: ReferencedEducation, context: LevelContext): Finding<ReferenceLevel> {
  const applied = appliedRule(rule, context.on, context)
  const value = applied.value?.[level]
  if (value !== undefined) return { value, evidence: applied.evidence }
  if (applied.value === undefined) return { unknown: applied.reason }
  return { unknown: `The rule that was read for ${context.on} does not name ${level}.` }
}
