import type { Problem } from '../core/errors.js'
import { shown, step, unknownKeys } from '../core/problems.js'
import type { CohortModel } from './model.js'
import { labelsOf, timeProblems, type TimeAxis } from './time.js'
import { expand } from './value.js'

/** Shares of a row may miss 1 by this much: what is left or short goes to the largest of them. */
const rowTolerance = 1e-9

/**
 * Every problem of a cohort model, each with its path. Works on anything, such as JSON from elsewhere.
 *
 * @param model - what should be a {@link CohortModel}
 * @returns the problems in the order of the model; empty for a model that can be run
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const problems = projection.check({
 *   name: 'a row too large',
 *   time: { cycle: 'step', count: 1 },
 *   states: ['a', 'b'],
 *   transitions: { a: { a: 0.5, b: 0.6 } },
 * })
 * problems.map((problem) => problem.path) // => ['transitions.a']
 * ```
 * @category Run
 */
export function check(model: unknown): Problem[] {
  if (!isRecord(model)) return [{ path: '', message: `${shown(model)} is not a model`, expected: 'an object' }]
  const head = [...nameProblems(model['name']), ...statesProblems(model['states']), ...timeProblems(model['time'], 'time')]
  const states = namesOf(model['states'])
  const time = (isRecord(model['time']) ? model['time'] : {}) as unknown as TimeAxis
  const labels = timeProblems(time, 'time').length === 0 ? labelsOf(time) : []
  const context: Context = { states, time, labels }
  return [
    ...unknownKeys(model, modelKeys, ''),
    ...head,
    ...startProblems(model['start'], context),
    ...valuesProblems(model['inflow'], context, 'inflow', 'people'),
    ...transitionProblems(model['transitions'], context),
    ...streamProblems(model['streams'], context),
    ...rewardProblems(model['rewards'], context),
    ...oneOf(model['counting'], ['start', 'end', 'average'], 'counting'),
    ...totalProblems(model as unknown as CohortModel, context),
  ]
}

const modelKeys = ['name', 'time', 'states', 'start', 'inflow', 'transitions', 'streams', 'rewards', 'counting']

interface Context {
  readonly states: ReadonlySet<string>
  /** As it was given, sound or not. */
  readonly time: TimeAxis
  /** Empty where the time axis is not sound: then only what does not depend on it is checked. */
  readonly labels: readonly string[]
}

type Range = 'people' | 'share' | 'amount'

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameProblems(name: unknown): Problem[] {
  if (typeof name === 'string' && name.trim() !== '') return []
  return [{ path: 'name', message: `${shown(name)} is not a name`, expected: 'a text that says what the model is about' }]
}

function namesOf(states: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(states) ? states.filter((state) => typeof state === 'string') : [])
}

function statesProblems(states: unknown): Problem[] {
  if (!Array.isArray(states) || states.length === 0) {
    return [{ path: 'states', message: 'there are no states', expected: 'a list of at least one name' }]
  }
  return (states as unknown[]).flatMap((state, index): Problem[] => {
    const path = `states[${index}]`
    if (typeof state !== 'string' || state === '') {
      return [{ path, message: `${shown(state)} is not a name`, expected: 'a text' }]
    }
    return states.indexOf(state) === index ? [] : [{ path, message: `'${state}' is named twice`, expected: 'each state once' }]
  })
}

/** The entries of a table by state, with a problem for each state that is not one of the model. */
function entriesByState(table: unknown, { states }: Context, path: string): { entries: [string, unknown][]; problems: Problem[] } {
  if (table === undefined) return { entries: [], problems: [] }
  if (!isRecord(table)) {
    return { entries: [], problems: [{ path, message: `${shown(table)} is not a table`, expected: 'an object by state' }] }
  }
  const entries = Object.entries(table).filter(([, value]) => value !== undefined)
  const problems = entries.flatMap(([state]) => unknownState(state, states, step(path, state)))
  return { entries, problems }
}

function unknownState(state: unknown, states: ReadonlySet<string>, path: string): Problem[] {
  if (typeof state === 'string' && states.has(state)) return []
  const names = [...states]
  const shownNames = names.length > 12 ? `${names.slice(0, 12).join(', ')}, …` : names.join(', ')
  return [{ path, message: `${shown(state)} is not a state of the model`, expected: `one of ${shownNames}` }]
}

function startProblems(start: unknown, context: Context): Problem[] {
  const { entries, problems } = entriesByState(start, context, 'start')
  const wrong = entries.flatMap(([state, people]): Problem[] => {
    if (typeof people === 'number' && Number.isFinite(people) && people >= 0) return []
    return [{ path: step('start', state), message: `${shown(people)} is not a number of people`, expected: '0 or more' }]
  })
  return [...problems, ...wrong]
}

function valuesProblems(table: unknown, context: Context, path: string, range: Range): Problem[] {
  const { entries, problems } = entriesByState(table, context, path)
  return [...problems, ...entries.flatMap(([state, value]) => valueProblems(value, context, step(path, state), range))]
}

function valueProblems(value: unknown, { time, labels }: Context, path: string, range: Range): Problem[] {
  const { values, problems } = expand(value, time, labels, path)
  if (problems.length > 0 || range === 'amount') return [...problems]
  const written = writtenNumbers(value, path).filter(({ number }) => outside(number, range))
  const expected = range === 'share' ? 'a share from 0 to 1' : '0 or more'
  if (written.length > 0) return written.map(({ number, at }) => ({ path: at, message: `${number} cannot stand here`, expected }))
  const wrong = values.findIndex((number) => outside(number, range))
  if (wrong === -1) return []
  return [{ path, message: `it comes to ${values[wrong]} in cycle '${labels[wrong]}'`, expected }]
}

function outside(number: number, range: Range): boolean {
  return !(number >= 0) || (range === 'share' && number > 1)
}

/** The numbers of a value that stand in it as they are, each with its path. */
function writtenNumbers(value: unknown, path: string): { number: number; at: string }[] {
  if (typeof value === 'number') return [{ number: value, at: path }]
  const { values } = value as { readonly values?: Readonly<Record<string, number>> }
  return Object.entries(values ?? {}).map(([label, number]) => ({ number, at: step(`${path}.values`, label) }))
}

function transitionProblems(transitions: unknown, context: Context): Problem[] {
  if (transitions === undefined) {
    const expected = 'a row for each state that people leave'
    return [{ path: 'transitions', message: 'there are no transitions', expected, hint: 'Write `{}` where nobody moves' }]
  }
  const { entries, problems } = entriesByState(transitions, context, 'transitions')
  return [...problems, ...entries.flatMap(([state, row]) => rowProblems(row, context, step('transitions', state)))]
}

function rowProblems(row: unknown, context: Context, path: string): Problem[] {
  const { entries, problems } = entriesByState(row, context, path)
  const shares = entries.filter(([, share]) => share !== 'rest')
  const wrong = shares.flatMap(([to, share]) => valueProblems(share, context, step(path, to), 'share'))
  const rests = entries.length - shares.length
  if (rests > 1) wrong.push({ path, message: `${rests} transitions take the rest`, expected: 'at most one' })
  if (wrong.length > 0 || !isRecord(row)) return [...problems, ...wrong]
  return [...problems, ...sumProblems(shares, context, path, rests === 1)]
}

function sumProblems(shares: [string, unknown][], { time, labels }: Context, path: string, hasRest: boolean): Problem[] {
  // Without cycles, constant shares can still be added up.
  const cycles = labels.length > 0 ? labels : shares.every(([, share]) => typeof share === 'number') ? ['1'] : []
  const columns = shares.map(([, share]) => expand(share, time, cycles, path).values)
  const sums = cycles.map((_, cycle) => columns.reduce((sum, column) => sum + column[cycle]!, 0))
  const isWrong = (sum: number) => (hasRest ? sum > 1 + rowTolerance : Math.abs(sum - 1) > rowTolerance)
  const wrong = sums.flatMap((sum, cycle) => (isWrong(sum) ? [cycle] : []))
  const [first] = wrong
  if (first === undefined) return []
  const others = wrong.length > 1 ? ` and ${wrong.length - 1} more` : ''
  // Ten digits hide the last bit of a sum such as 0.7 + 0.4.
  const sum = Number(sums[first]!.toPrecision(10))
  return [
    {
      path,
      message: `the shares add up to ${sum}${labels.length > 0 ? ` in cycle '${labels[first]}'${others}` : ''}`,
      expected: hasRest ? 'at most 1' : 'exactly 1',
      hint: sum < 1 ? "Give one transition the share 'rest' to take what is left" : 'Lower one of the shares',
    },
  ]
}

function streamProblems(streams: unknown, context: Context): Problem[] {
  return named(streams, 'streams', (stream, path) => {
    const of = Array.isArray(stream['of']) ? (stream['of'] as unknown[]) : []
    const states = of.flatMap((state, index) => unknownState(state, context.states, `${path}.of[${index}]`))
    if (of.length === 0) states.push({ path: `${path}.of`, message: 'there are no states', expected: 'a list of states' })
    if (new Set(of).size < of.length) {
      states.push({ path: `${path}.of`, message: 'a state is named twice', expected: 'each state once' })
    }
    const unknown = unknownKeys(stream, ['of', 'share'], path)
    return [...unknown, ...states, ...valueProblems(stream['share'], context, `${path}.share`, 'share')]
  })
}

function rewardProblems(rewards: unknown, context: Context): Problem[] {
  return named(rewards, 'rewards', (reward, path) => [
    ...unknownKeys(reward, ['perState', 'discount'], path),
    ...valuesProblems(reward['perState'] ?? {}, context, `${path}.perState`, 'amount'),
    ...discountProblems(reward['discount'], `${path}.discount`),
  ])
}

function named(table: unknown, path: string, problemsOf: (entry: Record<string, unknown>, path: string) => Problem[]): Problem[] {
  if (table === undefined) return []
  if (!isRecord(table)) return [{ path, message: `${shown(table)} is not a table`, expected: 'an object by name' }]
  return Object.entries(table).flatMap(([name, entry]) => {
    const at = step(path, name)
    return isRecord(entry) ? problemsOf(entry, at) : [{ path: at, message: `${shown(entry)} is not an object`, expected: 'an object' }]
  })
}

function discountProblems(discount: unknown, path: string): Problem[] {
  if (discount === undefined) return []
  if (!isRecord(discount)) return [{ path, message: `${shown(discount)} is not a discount`, expected: 'an object with a rate' }]
  const { rate, moment } = discount
  const problems = oneOf(moment, ['start', 'middle', 'end'], `${path}.moment`)
  if (typeof rate !== 'number' || !Number.isFinite(rate) || rate <= -1) {
    problems.unshift({ path: `${path}.rate`, message: `${shown(rate)} is not a discount rate`, expected: 'a number above -1' })
  }
  return [...unknownKeys(discount, ['rate', 'moment'], path), ...problems]
}

function oneOf(value: unknown, allowed: readonly string[], path: string): Problem[] {
  if (value === undefined || allowed.includes(value as string)) return []
  return [{ path, message: `${shown(value)} is not allowed here`, expected: `one of ${allowed.join(', ')}` }]
}

/** Numbers of people must stay finite when all are added, or nothing can be conserved. */
function totalProblems(model: CohortModel, { time, labels }: Context): Problem[] {
  const start = isRecord(model.start) ? Object.values(model.start) : []
  const inflow = isRecord(model.inflow) ? Object.values(model.inflow) : []
  const people = [...start, ...inflow.flatMap((value) => [...expand(value, time, labels, '').values])]
  const total = people.reduce<number>((sum, number) => sum + (typeof number === 'number' && Number.isFinite(number) ? number : 0), 0)
  if (Number.isFinite(total)) return []
  return [{ path: '', message: 'the people of all cycles together are too many to count', expected: 'a finite total' }]
}
