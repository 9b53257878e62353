/**
 * The numbers of a model as a graph: each node is a constant, something read off (a cycle, a draw, a clock) or an
 * operation on other nodes. Equal nodes are one node, so that what strategies share is computed once, and each node
 * knows on what it depends, so that it is computed no more often than it changes.
 *
 * @internal
 */
export interface Graph {
  /** The cycles. */
  readonly cycles: number
  /** The nodes; what a node is made of stands before it. */
  readonly nodes: Node[]
  /** Where each node stands, by what it is. */
  readonly known: Map<string, number>
}

/** What a node does with the nodes it is made of. */
export type Operation =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'power'
  | 'minimum'
  | 'maximum'
  | 'exponential'
  | 'exponential-of-product'
  | 'logarithm'
  | 'complement'
  | 'rest'

/** How a node comes by its numbers. */
export type NodeOp = Operation | 'constant' | 'per-cycle' | 'draw' | 'clock' | 'pick' | 'select' | 'computed'

/** One number of a model, which may differ by draw, cycle, time since entry and time in a state. */
export interface Node {
  readonly op: NodeOp
  /** The nodes it is made of. */
  readonly of: readonly number[]
  /**
   * What it holds itself: its number (`constant`), numbers by cycle (`per-cycle`), readings by class (`clock`), the
   * place among `of` by class (`pick`), or by cycle (`select`).
   */
  readonly data: Float64Array
  /** Whether it differs by draw. */
  readonly draws: boolean
  /** The classes of time since entry it tells apart, the last one kept; 1 for none. */
  readonly entries: number
  /** The classes of time in a state it tells apart, the last one kept; 1 for none. */
  readonly classes: number
  /** For each cycle, 1 where its number may be another than in the cycle before. */
  readonly changes: Uint8Array
  /** The axis of a pick. */
  readonly axis?: ClassAxis
  /** The parameter of a draw, by its name. */
  readonly parameter?: string
  /** The function of a computed node. */
  readonly compute?: (...values: number[]) => number
}

/**
 * A graph without nodes.
 *
 * @internal
 */
export function emptyGraph(cycles: number): Graph {
  return { cycles, nodes: [], known: new Map() }
}

/**
 * The node of a constant.
 *
 * @internal
 */
export function constant(graph: Graph, value: number): number {
  return add(graph, { ...alone, op: 'constant', data: Float64Array.of(value), changes: never(graph) }, String(value))
}

/**
 * The node of numbers by cycle; a constant where they are all the same.
 *
 * @internal
 */
export function perCycle(graph: Graph, data: Float64Array): number {
  if (data.every((value) => Object.is(value, data[0]))) return constant(graph, data[0]!)
  const changes = Uint8Array.from(data, (value, cycle) => Number(cycle === 0 || value !== data[cycle - 1]))
  return add(graph, { ...alone, op: 'per-cycle', data, changes }, data.join())
}

/**
 * The node of a parameter that is drawn.
 *
 * @internal
 */
export function draw(graph: Graph, parameter: string): number {
  return add(graph, { ...alone, op: 'draw', draws: true, parameter, changes: never(graph) }, parameter)
}

/** By what a class tells people apart. */
export type ClassAxis = 'entries' | 'classes'

/**
 * The node of what a clock says in each class.
 *
 * @internal
 */
export function readings(graph: Graph, axis: ClassAxis, data: Float64Array): number {
  const node: Node = { ...alone, op: 'clock', data, [axis]: data.length, changes: never(graph) }
  return add(graph, node, `${axis} ${data.join()}`)
}

/**
 * The node that takes, in each class of an axis, one of others.
 *
 * @internal
 */
export function pick(graph: Graph, axis: ClassAxis, place: Float64Array, of: readonly number[]): number {
  const made = madeOf(graph, of)
  const node: Node = { ...made, op: 'pick', axis, of, data: place, [axis]: Math.max(made[axis], place.length) }
  return add(graph, node, `${axis} ${place.join()}`)
}

/**
 * The node that takes, in each cycle, one of others.
 *
 * @internal
 */
export function select(graph: Graph, place: Float64Array, of: readonly number[]): number {
  if (place.every((at) => at === place[0])) return of[place[0] ?? 0]!
  const made = madeOf(graph, of)
  const changes = made.changes.map((changed, cycle) => changed | Number(place[cycle] !== place[cycle - 1]))
  return folded(graph, { ...made, op: 'select', of, data: place, changes }, place.join())
}

/**
 * The node of an operation on others.
 *
 * @internal
 */
export function operation(graph: Graph, op: Operation, ...of: readonly number[]): number {
  const shorter = simpler(graph, op, of)
  return shorter ?? folded(graph, { ...madeOf(graph, of), op, of }, '')
}

/** The same number with less to compute, where there is one. */
function simpler(graph: Graph, op: Operation, of: readonly number[]): number | undefined {
  if (op === 'rest') return simplerRest(graph, of)
  const [a, b] = of.map((id) => graph.nodes[id]!) as [Node, Node]
  if (op === 'multiply') return simplerProduct(graph, of, a, b)
  // What is the same in each draw is computed as it is written: a layer on a part of it then leaves other cycles alone.
  if (!a.draws) return undefined
  if (op === 'complement') return a.op === 'complement' ? a.of[0]! : undefined
  return op === 'exponential' && a.op === 'multiply' ? operation(graph, 'exponential-of-product', ...a.of) : undefined
}

function simplerRest(graph: Graph, of: readonly number[]): number | undefined {
  if (of.length === 0) return constant(graph, 1)
  return of.length === 1 ? operation(graph, 'complement', of[0]!) : undefined
}

function simplerProduct(graph: Graph, of: readonly number[], a: Node, b: Node): number | undefined {
  if (isOne(a)) return of[1]!
  if (isOne(b)) return of[0]!
  // A known factor goes to the other known one, so that what differs by draw is multiplied once.
  const inner = isKnown(b) && a.op === 'multiply' && a.draws ? a.of.find((id) => isKnown(graph.nodes[id]!)) : undefined
  if (inner === undefined) return undefined
  const rest = a.of.find((id) => id !== inner) ?? inner
  return operation(graph, 'multiply', operation(graph, 'multiply', inner, of[1]!), rest)
}

function isOne({ op, data }: Node): boolean {
  return op === 'constant' && data[0] === 1
}

function isKnown({ op }: Node): boolean {
  return op === 'constant' || op === 'per-cycle'
}

/**
 * The node that a function computes from others.
 *
 * @internal
 */
export function computed(graph: Graph, compute: (...values: number[]) => number, of: readonly number[]): number {
  const node: Node = { ...madeOf(graph, of), op: 'computed', of, compute }
  const same = graph.nodes.findIndex((other) => other.compute === compute && other.of.join() === of.join())
  return same === -1 ? folded(graph, node, `unlike any other, ${graph.nodes.length}`) : same
}

const none = new Float64Array(0)
const alone = { of: [], data: none, draws: false, entries: 1, classes: 1 } as const

/** Changes in no cycle but the first, in which everything is new. */
function never({ cycles }: Graph): Uint8Array {
  const changes = new Uint8Array(cycles)
  changes[0] = 1
  return changes
}

function madeOf(graph: Graph, of: readonly number[]): Omit<Node, 'op'> {
  const nodes = of.map((id) => graph.nodes[id]!)
  const changes = never(graph)
  for (const node of nodes) node.changes.forEach((changed, cycle) => (changes[cycle]! |= changed))
  return {
    of,
    data: none,
    draws: nodes.some(({ draws }) => draws),
    entries: Math.max(1, ...nodes.map(({ entries }) => entries)),
    classes: Math.max(1, ...nodes.map(({ classes }) => classes)),
    changes,
  }
}

function add(graph: Graph, node: Node, distinct: string): number {
  const key = `${node.op} ${node.of.join()} ${distinct}`
  const known = graph.known.get(key)
  if (known !== undefined) return known
  graph.nodes.push(node)
  graph.known.set(key, graph.nodes.length - 1)
  return graph.nodes.length - 1
}

/** A node that is known beforehand, being made of constants and numbers by cycle alone, becomes one of those. */
function folded(graph: Graph, node: Node, distinct: string): number {
  const of = node.of.map((id) => graph.nodes[id]!)
  if (!of.every(isKnown)) return add(graph, node, distinct)
  const at = (each: Node, cycle: number) => each.data[each.op === 'constant' ? 0 : cycle]!
  const values = Float64Array.from({ length: graph.cycles }, (_, cycle) => {
    if (node.op === 'select') return at(of[node.data[cycle]!]!, cycle)
    const given = of.map((each) => at(each, cycle))
    return node.op === 'computed' ? node.compute!(...given) : applied(node.op as Operation, given)
  })
  return perCycle(graph, values)
}

/** An operation on plain numbers. */
function applied(op: Operation, of: readonly number[]): number {
  return operations[op](...(of as [number, number]))
}

const operations: Readonly<Record<Operation, (a: number, b: number, ...more: number[]) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  power: (a, b) => a ** b,
  minimum: (a, b) => Math.min(a, b),
  maximum: (a, b) => Math.max(a, b),
  exponential: (a) => Math.exp(a),
  'exponential-of-product': (a, b) => Math.exp(a * b),
  logarithm: (a) => Math.log(a),
  complement: (a) => 1 - a,
  rest: (...shares) => 1 - shares.reduce((sum, share) => sum + share, 0),
}
