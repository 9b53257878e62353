import type { Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { keysOf } from '../../core/problems.js'
import type { CohortModel } from '../model/model.js'
import type { TimeAxis } from '../model/time.js'

/**
 * A model without its broken parts, so that the values in the rest of it can still be looked at and all problems come
 * at once. Where its time is broken it has no cycles.
 *
 * @param model - a model
 * @param broken - what is broken in its shape
 * @returns the rest of it; undefined where nothing can be made of it
 * @internal
 */
export function soundPartOf(model: unknown, broken: readonly Problem[]): CohortModel | undefined {
  const paths = broken.map(({ path }) => keysOf(path))
  if (!isRecord(model) || paths.some(([first]) => first === undefined || first === 'parameters')) return undefined
  const time = paths.some(([first]) => first === 'time') ? emptyAxis(model['time']) : model['time']
  const states = Array.isArray(model['states']) ? (model['states'] as unknown[]).filter((state) => typeof state === 'string') : []
  if (time === undefined || states.length === 0) return undefined
  const rest = paths.filter(([first]) => first !== 'time' && first !== 'states').reduce<unknown>((part, path) => without(part, cut(path)), model)
  const { strata, ...others } = rest as { readonly strata?: object }
  const kept = strata === undefined || Object.keys(strata).length === 0 ? {} : { strata }
  return { transitions: {}, ...others, ...kept, time, states } as unknown as CohortModel
}

/** Parts that can be looked at without one of their own parts. */
const divisible = ['strategies', 'strata', 'start', 'inflow', 'rewards']

/** What has to go, so that what is left can be used: a whole row, stream or set of weights. */
function cut(path: readonly (string | number)[]): readonly (string | number)[] {
  const [first] = path
  if (first === 'transitions' || first === 'streams') return path.slice(0, 2)
  if (!divisible.includes(first as string)) return path.slice(0, 1)
  return path.at(-1) === 'weights' ? path.slice(0, -1) : path
}

function without(part: unknown, [key, ...deeper]: readonly (string | number)[]): unknown {
  if (key === undefined || !isRecord(part)) return undefined
  return Object.fromEntries(
    Object.entries(part).flatMap(([name, value]) => {
      if (name !== key) return [[name, value]]
      return deeper.length === 0 ? [] : [[name, without(value, deeper)]]
    }),
  )
}

/** An axis of the same kind without cycles: labels can be read, and none is missing. */
function emptyAxis(time: unknown): TimeAxis | undefined {
  const axes: Readonly<Record<string, TimeAxis>> = {
    'school-year': { cycle: 'school-year', first: '0002-0003', last: '0001-0002' },
    'calendar-year': { cycle: 'calendar-year', first: 2, last: 1 },
    month: { cycle: 'month', first: '0001-02', last: '0001-01' },
    step: { cycle: 'step', count: 0 },
  }
  const cycle = isRecord(time) ? time['cycle'] : undefined
  return typeof cycle === 'string' && Object.hasOwn(axes, cycle) ? axes[cycle] : undefined
}
