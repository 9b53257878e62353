import type { Problem } from '../../core/errors.js'
import { shown, step } from '../../core/problems.js'
import { express, withOdds, type Scope } from './express.js'
import * as graph from './graph.js'
import { startOfLabel } from '../model/time.js'
import type { Layer } from '../scenarios/scenario.js'

/**
 * Where the value of a parameter may come from: one level on top of the other, then the layers of a scenario.
 *
 * @internal
 */
export interface Levels {
  /** Values by name: those of the model, then those that a stratum and a strategy put in their place. */
  readonly levels: readonly Level[]
  readonly layers: readonly Layer[]
  /** Where the scenario stands in what was asked for. */
  readonly path: string
  /** The stratum that is asked for, where there is one. */
  readonly stratum: string | undefined
  /** The parameters that are drawn: they take the place of those of the model. */
  readonly drawn: ReadonlySet<string>
}

/** Values of parameters, and where they stand in the model. */
export interface Level {
  readonly values: Readonly<Record<string, unknown>>
  readonly path: string
}

/** A parameter whose value is being worked out: what its own name stands for in there. */
interface Frame {
  readonly name: string
  readonly below: () => number | undefined
}

/**
 * A scope in which the names of parameters are found. Each is worked out once.
 *
 * @internal
 */
export function scopeOf(base: Base, levels: Levels): Scope {
  const frames: Frame[] = []
  const known = new Map<string, number | undefined>()
  const depth = { levels: 0, within: new Set<unknown>() }
  const scope: Scope = { ...base, parameter, parameters: Object.keys(levels.levels[0]?.values ?? {}), depth }
  return scope

  function parameter(name: string, path: string): number | undefined {
    const own = frames.at(-1)
    const isCircular = frames.some((frame) => frame.name === name)
    const node = own?.name === name ? own.below() : isCircular ? undefined : withLayers(name)
    if (node !== undefined || !isCircular) return node
    base.problems.push(circular(name, path))
    return graph.constant(base.graph, Number.NaN)
  }

  function withLayers(name: string): number | undefined {
    if (!known.has(name)) known.set(name, layered(name, atLevel(name, levels.levels.length - 1)))
    return known.get(name)
  }

  function atLevel(name: string, index: number): number | undefined {
    const level = levels.levels[index]
    if (level === undefined) return undefined
    if (index === 0 && levels.drawn.has(name)) return graph.draw(base.graph, name)
    if (!Object.hasOwn(level.values, name) || level.values[name] === undefined) return atLevel(name, index - 1)
    return inFrame({ name, below: () => atLevel(name, index - 1) }, level.values[name], step(level.path, name))
  }

  function inFrame(frame: Frame, value: unknown, path: string): number {
    return withinFrame(frames, frame, depth, () => express(value, scope, path))
  }

  function layered(name: string, node: number | undefined): number | undefined {
    if (node === undefined) return undefined
    return levels.layers.reduce((current, layer, index) => {
      if (layer.parameter !== name || !holdsIn(layer, levels.stratum)) return current
      const before = base.problems.length
      const by = inFrame({ name, below: () => current }, layer.by, `${levels.path}.layers[${index}].by`)
      return base.problems.length > before ? current : withLayer(layer, current, by, base)
    }, node)
  }
}

/** Works out a value in a frame: on another level of the same parameter a value may stand again. */
function withinFrame(frames: Frame[], frame: Frame, depth: Depth, node: () => number): number {
  const { within } = depth
  frames.push(frame)
  depth.within = new Set()
  const found = node()
  depth.within = within
  frames.pop()
  return found
}

type Depth = Scope['depth']

function circular(name: string, path: string): Problem {
  return { path, message: `${shown(name)} depends on itself`, expected: 'a value that does not lead back to it' }
}

type Base = Omit<Scope, 'parameter' | 'parameters' | 'depth'>

/**
 * In the cycles in which a layer holds what it makes of a value, and the value itself in others. Nothing is made of a
 * layer with a problem, so that it is told once.
 */
function withLayer(layer: Layer, current: number, by: number, base: Base): number {
  return graph.select(base.graph, placesOf(layer, base.labels), [current, changed(layer, current, by, base)])
}

function changed({ change }: Layer, current: number, by: number, base: Base): number {
  if (change === 'replace') return by
  if (change === 'odds') return withOdds(by, current, base)
  return graph.operation(base.graph, change, current, by)
}

function holdsIn({ strata }: Layer, stratum: string | undefined): boolean {
  return strata === undefined || (stratum !== undefined && strata.includes(stratum))
}

/** For each cycle 1 where the layer holds, and 0 where it does not. */
function placesOf({ from, until, leads = 0 }: Layer, labels: readonly string[]): Float64Array {
  const [first, end] = [
    from === undefined ? Number.NEGATIVE_INFINITY : startOfLabel(from) - leads,
    until === undefined ? Number.POSITIVE_INFINITY : startOfLabel(until),
  ]
  return Float64Array.from(labels, (label) => Number(startOfLabel(label) >= first && startOfLabel(label) < end))
}
