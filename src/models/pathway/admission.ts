import type { Capacity } from '../../projection/model/capacity.js'
import type { Row } from '../../projection/model/model.js'
import type { Value } from '../../projection/model/value.js'
import { complementOf, productOf } from '../../projection/model/values.js'
import type { PathwayParameter, PathwayPlacesParameter, PathwayState } from './codes.js'

/**
 * Everything about the step from the vmbo to the mbo stands in this file: who applies, who is refused, and the places that
 * the caller gives.
 */

type PathwayRow = Row<PathwayState, PathwayParameter>

/** Who is lost on leaving leerjaar 4, and which mbo-2 the others enter. */
export interface Leaving {
  readonly noDiploma: PathwayParameter
  readonly notAdmitted: PathwayParameter
  readonly to: PathwayState
}

/**
 * Where leerjaar 4 goes. Of those with the diploma as many apply to mbo-2 as enter it of all who stay in education; the
 * others were going elsewhere. Of both the same share is out of education a year later: of those who applied it counts as
 * refused by the institution. Those without the diploma go as {@link withoutDiploma} has it.
 *
 * @internal
 */
export function afterLeerjaar4({ noDiploma, notAdmitted, to }: Leaving): PathwayRow {
  const diploma = complementOf<PathwayParameter>(noDiploma)
  const goesElsewhere = complementOf<PathwayParameter>('mbo-2-of-going-on')
  return {
    [to]: {
      kind: 'admission',
      applies: productOf(diploma, 'mbo-2-of-going-on'),
      admitted: complementOf<PathwayParameter>(notAdmitted),
      refused: { 'vsv-not-admitted': 1 },
    },
    'vsv-not-admitted': productOf(diploma, goesElsewhere, notAdmitted),
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

/** The limited places of the pathway, by a name of the caller. */
export type PathwayPlaces = Readonly<Record<string, Capacity<PathwayState, PathwayParameter>>>

/**
 * The limited places that the caller gives, with their numbers by parameter.
 *
 * @internal
 */
export function pathwayPlaces(places: PathwayPlaces): PathwayPlaces {
  return Object.fromEntries(
    Object.entries(places).map(([name, capacity]): [string, PathwayPlaces[string]] => {
      const least = capacity.least === undefined ? {} : { least: `least-${name}` as const }
      return [name, { ...capacity, places: `places-${name}`, ...least }]
    }),
  )
}

/**
 * The numbers of limited places as parameters, so that scenarios and draws can change them.
 *
 * @internal
 */
export function placesParameters(places: PathwayPlaces): Readonly<Record<PathwayPlacesParameter, Value<PathwayParameter>>> {
  const named = Object.entries(places).flatMap(([name, { places: number, least }]): [string, Value<PathwayParameter>][] => {
    return [[`places-${name}`, number], ...(least === undefined ? [] : [[`least-${name}`, least] as [string, Value<PathwayParameter>]])]
  })
  return Object.fromEntries(named)
}
