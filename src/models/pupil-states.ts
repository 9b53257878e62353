import { startkwalificatieKinds } from '../leerplicht/startkwalificatie.js'
import { diplomaKinds, type Diploma, type DiplomaKind } from '../career/diploma.js'
import { programmeLevels, type ProgrammeLevel } from '../career/programme.js'
import type { IsoDate } from '../core/calendar.js'
import { throwProblems, type Problem } from '../core/errors.js'
import { booleanProblems, codeProblems, isRecord, type Fields } from '../core/fields.js'
import { step, unknownKeys } from '../core/problems.js'
import { nextCodes, voParts, type NextCode, type VoPart } from '../vsv/student.js'

/**
 * What a state of a model means for the rules. A state in which none of `part`, `level` and `other` is given lies
 * outside education.
 *
 * @category Pupils
 */
export interface PupilState {
  /** The part of the vo in which those in the state are enrolled. */
  readonly part?: VoPart
  /** The level of the mbo at which they are enrolled. */
  readonly level?: ProgrammeLevel
  /**
   * Where they are enrolled otherwise; `vo-or-mbo` where a model does not follow in which of the two. Who begins a school
   * year in such a state is in no count of that year.
   */
  readonly other?: OtherEnrolment
  /** A diploma that everybody in the state holds. */
  readonly diploma?: DiplomaKind
  /** Whether those in the state are registered as working; left out where that differs or is not known. */
  readonly workRegistered?: boolean
}

/**
 * Where those in a state of a model are enrolled, other than in a part of the vo or at a level of the mbo.
 *
 * @category Pupils
 */
export type OtherEnrolment = 'vo-or-mbo' | Exclude<NextCode, 'none' | 'mbo' | 'vo' | 'pro-or-vso'>

const otherEnrolments = ['vo-or-mbo', ...nextCodes.filter((code) => !['none', 'mbo', 'vo', 'pro-or-vso'].includes(code))]

/**
 * What each state of a model means for the rules.
 *
 * @typeParam State - the names of the states
 * @category Pupils
 */
export type PupilStates<State extends string = string> = Readonly<Record<State, PupilState>>

/**
 * Whether somebody in a state is in education.
 *
 * @internal
 */
export function isEnrolled({ part, level, other }: PupilState): boolean {
  return (part ?? level ?? other) !== undefined
}

/**
 * The diplomas of somebody, with those of states reached by count dates. A diploma of a state counts from the count date
 * by which the state was reached: on which day before that it was obtained, no rule here asks. Where other diplomas are
 * not known, none are, unless a startkwalificatie is among those of the states.
 *
 * @internal
 */
export function diplomasWith(
  known: readonly Diploma[] | undefined,
  reached: readonly { readonly state: PupilState; readonly by: IsoDate }[],
): readonly Diploma[] | undefined {
  const ofStates = reached.flatMap(({ state, by }) => {
    return state.diploma === undefined ? [] : [{ kind: state.diploma, obtainedOn: by }]
  })
  if (known !== undefined) return [...known, ...ofStates]
  return ofStates.some(({ kind }) => startkwalificatieKinds.includes(kind)) ? ofStates : undefined
}

/**
 * What is wrong with a table of states.
 *
 * @internal
 */
export function pupilStatesProblems(states: unknown, path: string): Problem[] {
  if (!isRecord(states)) return [{ path, message: 'there is no table of states', expected: 'an object by state' }]
  return Object.entries(states).flatMap(([name, state]) => {
    const at = step(path, name)
    if (!isRecord(state)) return [{ path: at, message: 'this says nothing of the state', expected: 'an object; {} for outside education' }]
    const enrolments = ['part', 'level', 'other'].filter((key) => state[key] !== undefined)
    const twice = { path: at, message: `it is ${enrolments.join(' and ')} at once`, expected: 'one enrolment' }
    const known = ['part', 'level', 'other', 'diploma', 'workRegistered']
    return [...unknownKeys(state, known, at), ...(enrolments.length > 1 ? [twice] : []), ...codesProblems(state, at)]
  })
}

/** A code that is misspelt would count as enrolled, or as a diploma, and no rule would know it. */
function codesProblems(state: Fields, path: string): Problem[] {
  return [
    ...codeProblems(state['part'], voParts, step(path, 'part')),
    ...codeProblems(state['level'], programmeLevels, step(path, 'level')),
    ...codeProblems(state['other'], otherEnrolments, step(path, 'other')),
    ...codeProblems(state['diploma'], diplomaKinds, step(path, 'diploma')),
    ...booleanProblems(state['workRegistered'], step(path, 'workRegistered')),
  ]
}

/**
 * What a state means; an error where the table does not have it.
 *
 * @internal
 */
export function meaningOf<State extends string>(states: PupilStates<State>, state: State): PupilState {
  if (!Object.hasOwn(states, state)) throwProblems('invalid-input', 'a table of states', stateProblems(state, states, step('states', state)))
  return states[state]
}

/**
 * A problem where a state is not in the table.
 *
 * @internal
 */
export function stateProblems(state: unknown, states: PupilStates, path: string): Problem[] {
  if (typeof state === 'string' && Object.hasOwn(states, state)) return []
  return [{ path, message: 'this is not one of the states', expected: `one of ${Object.keys(states).join(', ')}` }]
}
