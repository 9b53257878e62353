import {
  booleanProblems,
  codeProblems,
  dayContextProblems,
  isRecord,
  recordProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { assertReading } from '../policy/reading.js'
import type { SupportContext } from './pupil.js'

/**
 * The domains of a backlog.
 *
 * @internal
 */
export const domainNames = ['inzichtelijkRekenen', 'begrijpendLezen', 'thirdDomain', 'fourthDomain'] as const

/**
 * Stops where a pupil or the context is not what its type says. No message repeats what was found in the pupil.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date that is none, else `invalid-input`
 * @internal
 */
export function assertIndicationPupil(pupil: unknown, context: SupportContext): void {
  const shape = recordProblems(pupil, ['iq', 'backlogs', 'socialEmotionalProblems'], '')
  const own = isRecord(pupil)
    ? [
        ...wholeNumberProblems(pupil['iq'], 'iq', 0),
        ...(pupil['backlogs'] === undefined ? [] : backlogsProblems(pupil['backlogs'])),
        ...booleanProblems(pupil['socialEmotionalProblems'], 'socialEmotionalProblems'),
      ]
    : []
  throwAll([...shape, ...own], context)
}

/**
 * Stops where a pupil or the context is not what its type says.
 *
 * @throws MaatwerkError as for {@link assertIndicationPupil}
 * @internal
 */
export function assertSupportPupil(pupil: unknown, context: SupportContext): void {
  const shape = recordProblems(pupil, ['needsExtraSupport', 'otherSuitableSchool'], '')
  const own = isRecord(pupil)
    ? [
        ...booleanProblems(pupil['needsExtraSupport'], 'needsExtraSupport'),
        ...codeProblems(pupil['otherSuitableSchool'], ['found', 'not-found'], 'otherSuitableSchool'),
      ]
    : []
  throwAll([...shape, ...own], context)
}

function backlogsProblems(backlogs: unknown): FieldProblem[] {
  const shape = recordProblems(backlogs, domainNames, 'backlogs')
  if (!isRecord(backlogs)) return shape
  return [...shape, ...domainNames.flatMap((name) => shareProblems(backlogs[name], step('backlogs', name)))]
}

/** A share below 0 is one of a pupil who is ahead. */
function shareProblems(value: unknown, path: string): FieldProblem[] {
  if (value === undefined || (Number.isFinite(value) && Number(value) <= 1)) return []
  return [{ path, message: 'this is not a number that can be', expected: 'a share: a number of at most 1' }]
}

function throwAll(problems: readonly FieldProblem[], context: SupportContext): void {
  throwFieldProblems('a pupil', [...problems, ...dayContextProblems(context)])
  assertReading(context.reading, [], 'context.reading')
}
