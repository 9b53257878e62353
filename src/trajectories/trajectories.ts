import { MaatwerkError } from '../core/errors.js'
import { deepFreeze } from '../core/freeze.js'
import { shown } from '../core/problems.js'
import type { MaatwerkType, TrajectoryType } from './codes.js'
import type { Trajectory, TrajectoryOf } from './trajectory.js'
import { doorlopendeLeerroute } from './types/doorlopende-leerroute.js'
import { eigenAanpak } from './types/eigen-aanpak.js'
import { entreeopleidingInVmbo } from './types/entreeopleiding-in-vmbo.js'
import { geintegreerdeRoute } from './types/geintegreerde-route.js'
import { leerwerktraject } from './types/leerwerktraject.js'
import { technologieroute } from './types/technologieroute.js'
import { vakmanschaproute } from './types/vakmanschaproute.js'
import { vm2 } from './types/vm2.js'

const byType: { readonly [Type in TrajectoryType]: TrajectoryOf<Type> } = /* @__PURE__ */ deepFreeze({
  'entreeopleiding-in-vmbo': entreeopleidingInVmbo,
  leerwerktraject,
  vm2,
  'eigen-aanpak': eigenAanpak,
  vakmanschaproute,
  'doorlopende-leerroute': doorlopendeLeerroute,
  'geintegreerde-route': geintegreerdeRoute,
  technologieroute,
})

/**
 * The four types that the 2014 report calls variants of maatwerktrajecten (section 2.1, lines 131-183), in its order.
 *
 * @example
 * ```ts
 * import { trajectories } from 'maatwerktrajecten'
 *
 * trajectories.maatwerkTypes // => ['entreeopleiding-in-vmbo', 'leerwerktraject', 'vm2', 'eigen-aanpak']
 * ```
 * @category Trajectories
 */
export const maatwerkTypes: readonly MaatwerkType[] = /* @__PURE__ */ deepFreeze([
  'entreeopleiding-in-vmbo',
  'leerwerktraject',
  'vm2',
  'eigen-aanpak',
])

/**
 * All types of traject: the four of the report, then what followed on them, then the route beside them.
 *
 * @example
 * ```ts
 * import { trajectories } from 'maatwerktrajecten'
 *
 * const hidden = trajectories.allTrajectories.filter((each) => each.visibility.value?.inDuoCounts === false)
 * hidden.map((each) => each.type) // => ['eigen-aanpak']
 * ```
 * @category Trajectories
 */
export const allTrajectories: readonly Trajectory[] = /* @__PURE__ */ Object.values(byType)

/**
 * What is known about one type of traject.
 *
 * @typeParam Type - the type
 * @param type - the type
 * @returns the traject, each statement with its evidence
 * @throws MaatwerkError `invalid-input` for a type that there is not
 * @example
 * ```ts
 * import { trajectories } from 'maatwerktrajecten'
 *
 * const leerwerktraject = trajectories.trajectory('leerwerktraject')
 * leerwerktraject.diploma.value?.annotation // => 'basisberoepsgerichte leerweg / leerwerktraject'
 * leerwerktraject.legalBasis.kind // => 'rule'
 * trajectories.trajectory('vm2').features.map((each) => each.value) // => ['one-location', 'one-team', 'one-pedagogy']
 * ```
 * @category Trajectories
 */
export function trajectory<Type extends TrajectoryType>(type: Type): TrajectoryOf<Type> {
  if (Object.hasOwn(byType, type)) return byType[type]
  throw new MaatwerkError('invalid-input', 'a type of traject', [
    { path: 'type', message: `${shown(type)} is no type of traject`, expected: Object.keys(byType).join(', ') },
  ])
}
