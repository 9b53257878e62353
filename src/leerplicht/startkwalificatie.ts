import type { Diploma, DiplomaKind } from '../career/diploma.js'
import type { IsoDate } from '../core/calendar.js'
import { condition, decide, lawSays, type Condition, type Verdict } from '../core/verdict.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import { assertDiplomas } from './check.js'
import { startkwalificatieRule, type Startkwalificatie } from './facts.js'
import type { LeerplichtContext } from './person.js'

/**
 * Whether somebody holds a startkwalificatie.
 *
 * @category Startkwalificatie
 */
export type StartkwalificatieOutcome = 'startkwalificatie' | 'no-startkwalificatie'

/**
 * The condition for a startkwalificatie. {@link hasStartkwalificatie} says what it means.
 *
 * @category Startkwalificatie
 */
export type StartkwalificatieReason = 'holds-a-startkwalificatie'

/**
 * The diplomas that are a startkwalificatie: mbo from level 2 on, havo and vwo (LPW art. 1 f, texts of 2010 to 2015).
 *
 * @example
 * ```ts
 * import { leerplicht } from 'maatwerktrajecten'
 *
 * leerplicht.startkwalificatieKinds // => ['mbo-2', 'mbo-3', 'mbo-4', 'havo', 'vwo']
 * ```
 * @see {@link hasStartkwalificatie} for the law of a day
 * @category Startkwalificatie
 */
export const startkwalificatieKinds: readonly DiplomaKind[] = /* @__PURE__ */ Object.freeze<DiplomaKind[]>([
  'mbo-2',
  'mbo-3',
  'mbo-4',
  'havo',
  'vwo',
])

const kinds: ReadonlySet<DiplomaKind> = /* @__PURE__ */ new Set(startkwalificatieKinds)

/**
 * Whether a diploma is a startkwalificatie, without a look at the day: for loops over many persons.
 *
 * @internal
 */
export function isStartkwalificatie(kind: DiplomaKind): boolean {
  return kinds.has(kind)
}

/**
 * Whether somebody holds a startkwalificatie on a day: a diploma of the mbo from level 2 on, of the havo or of the vwo.
 *
 * The only condition is `holds-a-startkwalificatie`. A diploma counts from the day it was obtained. The definition
 * (LPW art. 1 f) was read in texts of 1 August 2010 to 30 April 2015; on other days the outcome is `undetermined` with
 * nothing missing, unless you ask for the reading `report-2014/startkwalificatie`, which has no dates.
 *
 * @param diplomas - all diplomas, an empty list where there is none; `undefined` where that is not known
 * @param context - the day asked for, the day of knowledge, and a reading
 * @returns the outcome with its reason; `undetermined` where the diplomas are not known or the law was not read
 * @throws MaatwerkError `invalid-date`, `invalid-input`, naming every problem and no personal value
 * @example
 * ```ts
 * import { leerplicht } from 'maatwerktrajecten'
 *
 * const diplomas = [{ kind: 'mbo-2', obtainedOn: '2014-07-04' }] as const
 * leerplicht.hasStartkwalificatie(diplomas, { on: '2014-07-03' }).outcome // => 'no-startkwalificatie'
 * leerplicht.hasStartkwalificatie(diplomas, { on: '2014-07-04' }).outcome // => 'startkwalificatie'
 * leerplicht.hasStartkwalificatie(undefined, { on: '2014-07-04' }).missing // => ['diplomas']
 * ```
 * @category Startkwalificatie
 */
export function hasStartkwalificatie(
  diplomas: readonly Diploma[] | undefined,
  context: LeerplichtContext,
): Verdict<StartkwalificatieOutcome, StartkwalificatieReason> {
  assertDiplomas(diplomas, context)
  const law = appliedRule(startkwalificatieRule, context.on, context)
  return decide<StartkwalificatieOutcome, StartkwalificatieReason>('startkwalificatie', 'no-startkwalificatie')
    .requires('holds-a-startkwalificatie', holdsStartkwalificatie(diplomas, law, context.on), law.evidence)
    .verdict()
}

/**
 * The condition that one of the diplomas is a startkwalificatie that was obtained on or before a day.
 *
 * @internal
 */
export function holdsStartkwalificatie(
  diplomas: readonly Diploma[] | undefined,
  law: Applied<Startkwalificatie>,
  on: IsoDate,
): Condition {
  return holdsOneOf(diplomas, law.value?.anyOf, on)
}

/**
 * The condition that one of the diplomas is of certain kinds and was obtained on or before a day; not known where the
 * law does not tell the kinds.
 *
 * @internal
 */
export function holdsOneOf(
  diplomas: readonly Diploma[] | undefined,
  anyOf: readonly DiplomaKind[] | undefined,
  on: IsoDate,
): Condition {
  if (anyOf === undefined) return lawSays(undefined, ['diplomas'])
  return condition({ diplomas }, (facts) => {
    return facts.diplomas.some(({ kind, obtainedOn }) => anyOf.includes(kind) && obtainedOn <= on)
  })
}
