import type { Problem } from '../../core/errors.js'
import { codeProblems, isRecord, recordProblems, textProblems } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import { isList, yearsProblems } from '../discounting/check.js'
import { amountsProblems } from '../flows/check-amounts.js'
import { flowEvidence } from '../flows/flow.js'

type Check = (value: unknown, path: string) => Problem[]

const effectKeys = [
  ...['outcome', 'extra', 'deadweightShare', 'displacementShare', 'persistence', 'startsAfter'],
  ...['parts', 'taxShare', 'parties', 'priceLevel'],
]

/**
 * What is wrong with an effect on outcomes.
 *
 * @internal
 */
export function effectProblems(effect: unknown, years: unknown): Problem[] {
  const ofYears = yearsProblems(years, 'options.years')
  if (!isRecord(effect))
    return [...ofYears, { path: 'effect', message: 'this is no object', expected: 'an effect on outcomes' }]
  const at = (name: string) => step('effect', name)
  const most = ofYears.length === 0 ? Number(years) : Infinity
  const { displacementShare, parties, startsAfter, priceLevel } = effect
  return [
    ...ofYears,
    ...unknownKeys(effect, effectKeys, 'effect'),
    ...textProblems(effect['outcome'] ?? '', at('outcome')),
    ...graded(effect['extra'], at('extra'), (value, path) => extraProblems(value, path, most)),
    ...optional(effect['deadweightShare'], at('deadweightShare'), between(0, 1)),
    ...optional(displacementShare, at('displacementShare'), between(0, 1)),
    ...graded(effect['persistence'], at('persistence'), byYear(between(0, 1))),
    ...(startsAfter === undefined ? [] : startProblems(startsAfter, at('startsAfter'))),
    ...partsProblems(effect['parts'], at('parts')),
    ...optional(effect['taxShare'], at('taxShare'), between(0, 1)),
    ...partiesProblems(parties, at('parties'), displacementShare !== undefined),
    ...priceLevelProblems(priceLevel, at('priceLevel')),
  ]
}

function priceLevelProblems(level: unknown, path: string): Problem[] {
  if (Number.isFinite(level) || (typeof level === 'string' && level !== '')) return []
  return [
    { path, message: `${shown(level)} is not a price level`, expected: 'the year whose prices the amounts are in' },
  ]
}

function startProblems(years: unknown, path: string): Problem[] {
  if (Number.isInteger(years) && Number(years) >= 0) return []
  return [{ path, message: `${shown(years)} is not a number of years`, expected: 'a whole number, 0 or more' }]
}

function extraProblems(value: unknown, path: string, years: number): Problem[] {
  if (isRecord(value) && value['kind'] === 'discounted') {
    return [{ path, message: 'these outcomes were discounted before', expected: 'the outcomes of each year' }]
  }
  return amountsProblems(value, path, { years })
}

function optional(value: unknown, path: string, check: Check): Problem[] {
  return value === undefined ? [] : graded(value, path, check)
}

/** The problems of a value with its grade. */
function graded(value: unknown, path: string, check: Check): Problem[] {
  if (!isRecord(value)) {
    const expected = "a value with what it rests on, such as { value: 0.5, evidence: 'assumption' }"
    return [
      { path, message: value === undefined ? 'this is missing' : `${shown(value)} has no grade of evidence`, expected },
    ]
  }
  return [
    ...unknownKeys(value, ['value', 'evidence', 'source'], path),
    ...check(value['value'], step(path, 'value')),
    ...codeProblems(value['evidence'] ?? null, flowEvidence, step(path, 'evidence')),
    ...textProblems(value['source'], step(path, 'source')),
  ]
}

function between(least: number, most: number): Check {
  return (value, path) => {
    if (typeof value === 'number' && value >= least && value <= most) return []
    return [{ path, message: `${shown(value)} cannot stand here`, expected: `a number from ${least} to ${most}` }]
  }
}

const euros = between(-1e9, 1e9)

function byYear(check: Check): Check {
  return (value, path) => {
    if (!isList(value)) return check(value, path)
    if (value.length === 0) return [{ path, message: 'the list is empty', expected: 'a number for each year' }]
    return Array.from(value).flatMap((each, year) => check(each, step(path, year)))
  }
}

const partKinds: Readonly<Record<string, readonly (readonly [property: string, check: Check])[]>> = {
  participation: [
    ['gap', byYear(between(-1, 1))],
    ['wage', byYear(euros)],
  ],
  wage: [
    ['gap', byYear(euros)],
    ['participation', byYear(between(0, 1))],
  ],
  benefits: [['amount', byYear(euros)]],
  other: [['amount', byYear(euros)]],
}

function partsProblems(parts: unknown, path: string): Problem[] {
  if (!Array.isArray(parts) || parts.length === 0)
    return [{ path, message: 'there are no parts', expected: 'a list of at least one part' }]
  const all = Array.from<unknown>(parts)
  const names = all.map((part) => (isRecord(part) ? (part['name'] ?? part['kind']) : undefined))
  return all.flatMap((part, at): Problem[] => {
    const place = step(path, at)
    const problems = partProblems(part, place)
    if (problems.length > 0 || names.indexOf(names[at]) === at) return problems
    return [
      {
        path: step(place, 'name'),
        message: `there is another part named ${shown(names[at])}`,
        expected: 'a name for each part',
      },
    ]
  })
}

function partProblems(part: unknown, path: string): Problem[] {
  if (!isRecord(part)) return [...recordProblems(part, [], path)]
  const { kind, name, nature, payer, receiver } = part
  const checks = typeof kind === 'string' && Object.hasOwn(partKinds, kind) ? partKinds[kind]! : undefined
  if (checks === undefined) {
    return [
      {
        path: step(path, 'kind'),
        message: `${shown(kind)} is not a kind of part`,
        expected: `one of ${Object.keys(partKinds).join(', ')}`,
      },
    ]
  }
  const isOther = kind === 'other'
  const properties = [
    'kind',
    'name',
    ...checks.map(([property]) => property),
    ...(isOther ? ['nature', 'payer', 'receiver'] : []),
  ]
  return [
    ...unknownKeys(part, properties, path),
    ...textProblems(isOther ? (name ?? '') : name, step(path, 'name')),
    ...checks.flatMap(([property, check]) => graded(part[property], step(path, property), check)),
    ...(isOther ? sidesProblems({ nature, payer, receiver }, path) : []),
  ]
}

function sidesProblems({ nature, payer, receiver }: Readonly<Record<string, unknown>>, path: string): Problem[] {
  const problems = [
    ...codeProblems(nature ?? null, ['transfer', 'real'], step(path, 'nature')),
    ...textProblems(payer, step(path, 'payer')),
    ...textProblems(receiver, step(path, 'receiver')),
  ]
  if (problems.length > 0) return problems
  const fits =
    nature === 'transfer'
      ? payer !== undefined && receiver !== undefined && payer !== receiver
      : (payer === undefined) !== (receiver === undefined)
  if (fits) return []
  const expected =
    'a payer and another receiver for a transfer; a payer alone for a cost, a receiver alone for a benefit'
  return [{ path, message: 'this part has not the sides of its nature', expected }]
}

function partiesProblems(parties: unknown, path: string, isDisplaced: boolean): Problem[] {
  if (!isRecord(parties))
    return [{ path, message: 'there are no parties', expected: 'who the person and who government is' }]
  const { person, government, others } = parties
  const problems: Problem[] = [
    ...unknownKeys(parties, ['person', 'government', 'others'], path),
    ...textProblems(person ?? '', step(path, 'person')),
    ...textProblems(government ?? '', step(path, 'government')),
    ...textProblems(others ?? (isDisplaced ? '' : undefined), step(path, 'others')),
  ]
  const named = [person, government, others].filter((party) => party !== undefined)
  if (problems.length > 0 || new Set(named).size === named.length) return problems
  return [{ path, message: 'one party is named twice', expected: 'a party of its own for each' }]
}
