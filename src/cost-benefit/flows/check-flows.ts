import type { Problem } from '../../core/errors.js'
import { codeProblems, isRecord, textProblems } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import { drawsIn, type Amounts } from './amounts.js'
import { amountsProblems, type AmountsContext } from './check-amounts.js'
import { flowEvidence } from './flow.js'

const properties = [
  'name',
  'amounts',
  'unknown',
  'payer',
  'receiver',
  'nature',
  'priceLevel',
  'evidence',
  'source',
  'isFact',
]

/**
 * What is wrong with the flows of an appraisal: each by itself, and together.
 *
 * @internal
 */
export function flowsProblems(flows: unknown, context: AmountsContext): Problem[] {
  if (!Array.isArray(flows) || flows.length === 0) {
    return [{ path: 'flows', message: 'there are no flows', expected: 'a list of at least one flow' }]
  }
  const all = Array.from<unknown>(flows)
  const problems = all.flatMap((flow, at) => flowProblems(flow, step('flows', at), context))
  return [...problems, ...nameProblems(all), ...priceLevelProblems(all), ...drawsProblems(all)]
}

function flowProblems(flow: unknown, path: string, context: AmountsContext): Problem[] {
  if (!isRecord(flow))
    return [{ path, message: 'this is no flow', expected: 'an object with a name, a payer or receiver, and amounts' }]
  const { name, nature, unknown, amounts, payer, receiver } = flow
  return [
    ...unknownKeys(flow, properties, path),
    ...textProblems(name ?? '', step(path, 'name')),
    ...textProblems(payer, step(path, 'payer')),
    ...textProblems(receiver, step(path, 'receiver')),
    ...codeProblems(nature ?? null, ['transfer', 'real'], step(path, 'nature')),
    ...partiesProblems(flow, path),
    ...(amounts === undefined ? unknownProblems(unknown, path) : factsProblems(flow, path, context)),
  ]
}

function partiesProblems({ payer, receiver, nature }: Readonly<Record<string, unknown>>, path: string): Problem[] {
  const [pays, receives] = [payer !== undefined, receiver !== undefined]
  if (nature === 'transfer' && (!pays || !receives || payer === receiver)) {
    return [
      {
        path,
        message: 'this transfer does not go from one party to another',
        expected: 'a payer and another receiver',
      },
    ]
  }
  if (nature === 'real' && pays === receives) {
    const message = pays ? 'this real flow has a payer and a receiver' : 'this real flow has no payer and no receiver'
    const hint = pays
      ? 'What one party pays another for is a transfer, and the cost to the one who does the work another flow'
      : undefined
    return [
      {
        path,
        message,
        expected: 'a payer alone for a cost, a receiver alone for a benefit',
        ...(hint === undefined ? {} : { hint }),
      },
    ]
  }
  return []
}

function unknownProblems(unknown: unknown, path: string): Problem[] {
  if (typeof unknown === 'string' && unknown !== '') return []
  return [
    {
      path: step(path, 'amounts'),
      message: 'there are no amounts',
      expected: 'amounts, or in `unknown` why there are none',
    },
  ]
}

function factsProblems(flow: Readonly<Record<string, unknown>>, path: string, context: AmountsContext): Problem[] {
  const { amounts, unknown, priceLevel, evidence, source, isFact } = flow
  const problems: Problem[] = [...amountsProblems(amounts, step(path, 'amounts'), context)]
  if (unknown !== undefined) {
    problems.push({
      path: step(path, 'unknown'),
      message: 'there are amounts as well',
      expected: 'amounts, or why there are none',
    })
  }
  if (!Number.isFinite(priceLevel) && (typeof priceLevel !== 'string' || priceLevel === '')) {
    const message = `${shown(priceLevel)} is not a price level`
    problems.push({ path: step(path, 'priceLevel'), message, expected: 'the year whose prices the amounts are in' })
  }
  problems.push(
    ...codeProblems(evidence ?? null, flowEvidence, step(path, 'evidence')),
    ...textProblems(source, step(path, 'source')),
  )
  return [...problems, ...factProblems(isFact, source, path)]
}

function factProblems(isFact: unknown, source: unknown, path: string): Problem[] {
  if (isFact === undefined || isFact === false) return []
  if (isFact !== true)
    return [{ path: step(path, 'isFact'), message: `${shown(isFact)} cannot stand here`, expected: 'true or false' }]
  if (source !== undefined) return []
  const hint = 'Name the source, or leave out isFact'
  return [
    { path: step(path, 'source'), message: 'a fact has no source', expected: 'where the amounts were read', hint },
  ]
}

function nameProblems(flows: readonly unknown[]): Problem[] {
  const seen = new Set<unknown>()
  return flows.flatMap((flow, at): Problem[] => {
    const name = (flow as { readonly name?: unknown } | null)?.name
    if (typeof name !== 'string' || name === '') return []
    const isNew = !seen.has(name)
    seen.add(name)
    if (isNew) return []
    return [
      {
        path: `flows[${at}].name`,
        message: `there is another flow named ${shown(name)}`,
        expected: 'a name for each flow',
      },
    ]
  })
}

function priceLevelProblems(flows: readonly unknown[]): Problem[] {
  const levels = flows.map((flow) => {
    const level = (flow as { readonly priceLevel?: unknown } | null)?.priceLevel
    return typeof level === 'string' || typeof level === 'number' ? String(level) : undefined
  })
  const first = levels.find((level) => level !== undefined)
  return levels.flatMap((level, at): Problem[] => {
    if (level === undefined || level === first) return []
    const message = `these are prices of ${shown(level)}`
    const hint = 'Convert all amounts to one price level before they are appraised together'
    return [{ path: `flows[${at}].priceLevel`, message, expected: `${shown(first)}, as of the flows before`, hint }]
  })
}

function drawsProblems(flows: readonly unknown[]): Problem[] {
  const counts = flows.map((flow) => {
    const amounts = (flow as { readonly amounts?: unknown } | null)?.amounts
    return countedDraws(amounts)
  })
  const first = counts.find((count) => count !== undefined)
  return counts.flatMap((count, at): Problem[] => {
    if (count === undefined || count === first) return []
    return [
      {
        path: `flows[${at}].amounts`,
        message: `there are ${count} draws`,
        expected: `${first!} draws, as of the flows before`,
      },
    ]
  })
}

/**
 * How many draws amounts have; `undefined` where they have none, or are so wrong that these cannot be counted.
 *
 * @internal
 */
export function countedDraws(amounts: unknown): number | undefined {
  return hasDraws(amounts) ? drawsIn(amounts) : undefined
}

/** Whether the draws of amounts can be counted, wrong as these may be otherwise. */
function hasDraws(amounts: unknown): amounts is Amounts {
  if (!isRecord(amounts)) return false
  const { kind, by, values, draws } = amounts
  if (kind === 'drawn') return Number.isInteger(draws)
  if (kind === 'scaled') return Array.isArray(by) || ArrayBuffer.isView(by)
  return kind === 'discounted' && (Array.isArray(values) || ArrayBuffer.isView(values))
}
