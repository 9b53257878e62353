import type { Problem } from '../../core/errors.js'
import { isRecord, type Fields } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import { discountingProblems, yearsProblems } from '../discounting/check.js'
import type { Discounting } from '../discounting/discounting.js'
import { amountsProblems } from '../flows/check-amounts.js'
import { countedDraws } from '../flows/check-flows.js'
import { partiesOf, partiesProblems, valuationProblems } from '../flows/perspectives.js'
import { etaProblems, incomeProblems } from './equity-weight.js'

const properties = [
  'years',
  'discounting',
  'perspectives',
  'parties',
  'denominator',
  'outcomes',
  'publicFunds',
  'weights',
]

/**
 * What is wrong with the flows and the options of an appraisal.
 *
 * @internal
 */
export function appraisalProblems(flows: unknown, options: unknown): Problem[] {
  const problems = valuationProblems(flows, options)
  if (!isRecord(options)) return problems
  const names = (Array.isArray(flows) ? (flows as ({ readonly name?: unknown } | null)[]) : []).map(
    (flow) => flow?.name,
  )
  const parties = listed(options['parties']) ?? partiesOf(flows)
  return [
    ...problems,
    ...unknownKeys(options, properties, 'options'),
    ...strangersProblems(flows, options['parties']),
    ...perspectivesProblems(options['perspectives'], parties),
    ...denominatorProblems(options['denominator'], names),
    ...outcomesProblems(options),
    ...outcomeDrawsProblems(options['outcomes'], flows),
    ...publicFundsProblems(options, names),
    ...weightsProblems(options['weights'], parties),
  ]
}

function listed(parties: unknown): string[] | undefined {
  return Array.isArray(parties) ? parties.filter((party) => typeof party === 'string') : undefined
}

/** Parties in flows that are not among those that there may be. */
function strangersProblems(flows: unknown, parties: unknown): Problem[] {
  if (parties === undefined) return []
  const known = listed(parties)
  if (known === undefined)
    return [{ path: 'options.parties', message: 'this is no list', expected: 'a list of parties' }]
  if (!Array.isArray(flows)) return []
  return (flows as (Fields | null)[]).flatMap((flow, at) => {
    return ['payer', 'receiver'].flatMap((side): Problem[] => {
      const party = flow?.[side]
      if (party === undefined || known.includes(party as string)) return []
      const path = step(step('flows', at), side)
      return [{ path, message: `${shown(party)} is not among the parties`, expected: `one of ${known.join(', ')}` }]
    })
  })
}

function perspectivesProblems(perspectives: unknown, parties: readonly string[]): Problem[] {
  if (perspectives === undefined) return []
  const path = 'options.perspectives'
  if (!isRecord(perspectives)) return [{ path, message: 'this is no object', expected: 'lists of parties by name' }]
  return Object.entries(perspectives).flatMap(([view, those]): Problem[] => {
    if (view !== 'society') return partiesProblems(those, step(path, view), parties)
    const hint = 'It is always there, and holds all parties'
    return [{ path: step(path, view), message: 'society is not a choice of parties', expected: 'another name', hint }]
  })
}

function denominatorProblems(rule: unknown, names: readonly unknown[]): Problem[] {
  if (rule === undefined || rule === 'payments') return []
  const path = 'options.denominator'
  if (isRecord(rule))
    return [...unknownKeys(rule, ['flows'], path), ...namedProblems(rule['flows'], step(path, 'flows'), names)]
  return [{ path, message: `${shown(rule)} is not a rule`, expected: "'payments', or the names of flows" }]
}

function namedProblems(flows: unknown, path: string, names: readonly unknown[]): Problem[] {
  if (!Array.isArray(flows) || flows.length === 0)
    return [{ path, message: 'there are no names', expected: 'a list of names of flows' }]
  return Array.from<unknown>(flows).flatMap((name, at): Problem[] => {
    if (typeof name === 'string' && names.includes(name)) return []
    return [
      {
        path: step(path, at),
        message: `there is no flow named ${shown(name)}`,
        expected: 'the name of one of the flows',
      },
    ]
  })
}

function outcomesProblems({ outcomes, years, discounting }: Fields): Problem[] {
  if (outcomes === undefined) return []
  const path = 'options.outcomes'
  if (!isRecord(outcomes)) return [{ path, message: 'this is no object', expected: 'outcomes by year, by their name' }]
  const isSound = discountingProblems(discounting, '', years).length === 0
  const context = {
    years: yearsProblems(years, '').length === 0 ? Number(years) : Infinity,
    discounting: isSound ? (discounting as Discounting) : undefined,
    of: 'effects',
  } as const
  return Object.entries(outcomes).flatMap(([name, amounts]) => amountsProblems(amounts, step(path, name), context))
}

/** Outcomes that are drawn must be on the draws of the flows. */
function outcomeDrawsProblems(outcomes: unknown, flows: unknown): Problem[] {
  if (!isRecord(outcomes) || !Array.isArray(flows)) return []
  const drawn = (flows as (Fields | null)[]).map((flow) => countedDraws(flow?.['amounts']))
  const draws = drawn.find((count) => count !== undefined)
  return Object.entries(outcomes).flatMap(([name, amounts]): Problem[] => {
    const count = countedDraws(amounts)
    if (count === undefined || draws === undefined || count === draws) return []
    const path = step('options.outcomes', name)
    return [{ path, message: `there are ${count} draws`, expected: `${draws} draws, as of the flows` }]
  })
}

function publicFundsProblems({ publicFunds, perspectives }: Fields, names: readonly unknown[]): Problem[] {
  if (publicFunds === undefined) return []
  const path = 'options.publicFunds'
  if (!isRecord(publicFunds))
    return [{ path, message: 'this is no object', expected: 'the perspectives of government and beneficiaries' }]
  const views = isRecord(perspectives) ? perspectives : {}
  const { programme } = publicFunds
  const problems = [
    ...unknownKeys(publicFunds, ['government', 'beneficiaries', 'programme'], path),
    ...['government', 'beneficiaries'].flatMap((role): Problem[] => {
      const view = publicFunds[role]
      if (typeof view === 'string' && Object.hasOwn(views, view)) return []
      const expected = `one of the perspectives: ${Object.keys(views).join(', ')}`
      return [{ path: step(path, role), message: `${shown(view)} is not a perspective`, expected }]
    }),
    ...(programme === undefined ? [] : namedProblems(programme, step(path, 'programme'), names)),
  ]
  return problems.length > 0 ? problems : overlapProblems(publicFunds, views)
}

function overlapProblems({ government, beneficiaries }: Fields, views: Fields): Problem[] {
  const [one, other] = [listed(views[government as string]), listed(views[beneficiaries as string])]
  const both = one?.filter((party) => other?.includes(party)) ?? []
  if (both.length === 0) return []
  const message = `${both.map(shown).join(', ')} is government and beneficiary`
  return [{ path: 'options.publicFunds.beneficiaries', message, expected: 'no party in common with government' }]
}

function weightsProblems(weights: unknown, parties: readonly string[]): Problem[] {
  if (weights === undefined) return []
  const path = 'options.weights'
  if (!isRecord(weights))
    return [{ path, message: 'this is no object', expected: 'a reference income, incomes and an elasticity' }]
  const { incomes, reference, eta } = weights
  return [
    ...unknownKeys(weights, ['incomes', 'reference', 'eta'], path),
    ...incomeProblems(reference, step(path, 'reference')),
    ...etaProblems(eta, step(path, 'eta')),
    ...(isRecord(incomes)
      ? []
      : [{ path: step(path, 'incomes'), message: 'this is no object', expected: 'the income of each party' }]),
    ...Object.entries(isRecord(incomes) ? incomes : {}).flatMap(([party, income]): Problem[] => {
      const place = step(step(path, 'incomes'), party)
      if (parties.includes(party)) return incomeProblems(income, place)
      return [
        { path: place, message: `${shown(party)} neither pays nor receives`, expected: `one of ${parties.join(', ')}` },
      ]
    }),
  ]
}
