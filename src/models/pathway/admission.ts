import type { Row } from '../../projection/model/model.js'
import { complementOf, productOf } from '../../projection/model/values.js'
import type { PathwayParameter, PathwayState } from './codes.js'

/**
 * Everything about the step from the vmbo to the mbo stands in this file: places and refusals come in here.
 */

type PathwayRow = Row<PathwayState, PathwayParameter>

/** Who is lost on leaving leerjaar 4, and which mbo-2 the others enter. */
export interface Leaving {
  readonly noDiploma: PathwayParameter
  readonly notAdmitted: PathwayParameter
  readonly to: PathwayState
}

/**
 * Where leerjaar 4 goes: with the diploma to mbo-2 or elsewhere unless there is no admission; without it as
 * {@link withoutDiploma} has it.
 *
 * @internal
 */
export function afterLeerjaar4({ noDiploma, notAdmitted, to }: Leaving): PathwayRow {
  const diploma = complementOf<PathwayParameter>(noDiploma)
  return {
    [to]: productOf(diploma, complementOf(notAdmitted), 'mbo-2-of-going-on'),
    'vsv-not-admitted': productOf(diploma, notAdmitted),
    ...withoutDiploma(noDiploma),
  }
}

/**
 * Where those go who leave the vmbo without its diploma: to mbo-1, out of education, or elsewhere with all others.
 *
 * @internal
 */
export function withoutDiploma(lost: PathwayParameter): PathwayRow {
  return {
    'mbo-1': productOf<PathwayParameter>(lost, 'mbo-1-without-diploma'),
    'vsv-no-bb-diploma': productOf<PathwayParameter>(lost, complementOf('mbo-1-without-diploma'), 'out-of-others'),
    elsewhere: 'rest',
  }
}
