import { euroToNumber } from '../../core/euro.js'
import type { Evidence } from '../../core/evidence.js'
import { throwFieldProblems } from '../../core/fields.js'
import type { SchoolYear } from '../../core/school-year.js'
import { realCost, transfer, weakest, type Flow, type FlowEvidence } from '../../cost-benefit/flows/flow.js'
import type { Entry, EntryNature, PaymentForm } from '../../ledger/entry.js'
import type { Party } from '../../ledger/party.js'
import { convert } from '../../prices/convert.js'
import { ledgerFlowsProblems } from './check-ledger.js'

/**
 * A statement of money, as the functions of `funding` and `costs` give it.
 *
 * @category Appraisals
 */
export interface LedgerStatement {
  /** What is known, line by line. */
  readonly entries: readonly Entry[]
  /** What is not known. */
  readonly unknown: readonly LedgerUnknown[]
  /** All lines with who pays and who receives, for those that are not known; those of a subsidy when left out. */
  readonly lines?: readonly Pick<Entry, 'code' | 'payer' | 'receiver' | 'form'>[]
}

/**
 * A line that nobody knows the amount of.
 *
 * @category Appraisals
 */
export interface LedgerUnknown {
  /** Its code. */
  readonly code: string
  /** Why there is no amount, in one sentence. */
  readonly why: string
  /** The path where an amount may be given. */
  readonly supply?: string
}

/**
 * How a ledger is made into flows.
 *
 * @category Appraisals
 */
export interface LedgerFlowsOptions {
  /** What the names of the flows start with: `traject`. */
  readonly name: string
  /** The year or school year whose prices all amounts are to be in. */
  readonly priceLevel: number | SchoolYear
  /** The forms that count: only `cash` for what is paid; all when left out. */
  readonly forms?: readonly PaymentForm[]
  /** Whether the amounts are saved: each then counts below 0. */
  readonly saved?: boolean
}

/**
 * Flows of cost-benefit analysis from entries of a ledger, one for each code, payer and receiver.
 *
 * A transfer keeps its payer and receiver. A real cost is borne by who pays, and the one that is paid for it has no
 * gain: the hours are used up. Entries of another calendar year are taken to the price level by consumer prices; where
 * these were not read, the flow is not known. A line that is not known in one year makes its flow unknown: it never
 * counts as 0.
 *
 * What was read, counted or computed is `descriptive` evidence; a judgement of the report's documents, schools or
 * researchers is `expert`; an estimate or a reading without such a voice is an `assumption`.
 *
 * @param years - for each year from the first on, its statements
 * @param options - how to name the flows, the price level and what counts
 * @returns the flows, in the order in which the codes come up
 * @throws MaatwerkError `invalid-input` with everything that is wrong with the statements and the options
 * @example
 * ```ts
 * import { funding, models } from 'maatwerktrajecten'
 *
 * const group = { pupils: 15, lwoo: 6, leerjaar: 3, department: 'vbo' } as const
 * const money = funding.forGroup(group, { year: 2014, schoolTypeGroup: 1 })
 * const [flow] = models.appraisals.ledgerFlows([[money]], { name: 'funding', priceLevel: 2014 })
 * flow?.name // => 'funding: teachers'
 * flow?.payer // => 'rijk'
 * flow?.nature // => 'transfer'
 * ```
 * @category Appraisals
 */
export function ledgerFlows(
  years: readonly (readonly LedgerStatement[])[],
  options: LedgerFlowsOptions,
): Flow<Party>[] {
  throwFieldProblems('the flows of a ledger', ledgerFlowsProblems(years, options))
  const lines = years.flatMap((statements, year) => statements.flatMap((statement) => linesOf(statement, year, options)))
  const byKey = new Map<string, Line[]>()
  for (const line of lines) byKey.set(line.key, [...(byKey.get(line.key) ?? []), line])
  const groups = [...byKey.values()]
  return groups.map((group) => {
    const [first] = group
    const isAlone = groups.filter(([other]) => other!.code === first!.code).length === 1
    const name = `${options.name}: ${first!.code}${isAlone ? '' : `, ${first!.key.split('\n').slice(1).join(', ')}`}`
    return flowOf(group, name, years.length, options)
  })
}

/** A line of a statement in one of the years. */
interface Line {
  readonly key: string
  readonly code: string
  readonly payer: Party
  readonly receiver: Party
  readonly nature: EntryNature
  readonly year: number
  readonly amount: number | undefined
  readonly why: string
  readonly evidence: FlowEvidence
  readonly source: string
}

function linesOf(statement: LedgerStatement, year: number, options: LedgerFlowsOptions): Line[] {
  const counted = statement.entries.filter(({ form }) => options.forms?.includes(form) ?? true)
  return [
    ...counted.map((entry) => lineOf(entry, year, options)),
    ...statement.unknown.flatMap(({ code, why }): Line[] => {
      const line = statement.lines?.find((each) => each.code === code)
      if (line !== undefined && options.forms?.includes(line.form) === false) return []
      const { payer, receiver } = line ?? { payer: 'rijk', receiver: 'school' }
      const nature = line === undefined ? 'transfer' : 'real'
      const key = [code, payer, receiver, nature].join('\n')
      return [{ key, code, payer, receiver, nature, year, amount: undefined, why, evidence: 'assumption', source: '' }]
    }),
  ]
}

function lineOf(entry: Entry, year: number, { priceLevel, saved }: LedgerFlowsOptions): Line {
  const { code, payer, receiver, nature, period, evidence } = entry
  const key = [code, payer, receiver, nature].join('\n')
  const line = { key, code, payer, receiver, nature, year, evidence: flowEvidenceOf(evidence) }
  const sign = saved === true ? -1 : 1
  const source = sourceText(evidence)
  if (isOfLevel(period, priceLevel)) return { ...line, amount: sign * euroToNumber(entry.amount), why: '', source }
  const [from, to] = [Number(period), Number(priceLevel)]
  if (!Number.isInteger(from) || !Number.isInteger(to)) {
    return { ...line, amount: undefined, why: `It is in prices of ${period}, not of ${priceLevel}.`, source }
  }
  const converted = convert(entry.amount, { from, to, by: 'cpi' })
  if (converted.value === undefined) return { ...line, amount: undefined, why: converted.unknown, source }
  const index = `${sourceText(converted.evidence)} (${from} to ${to})`
  return { ...line, amount: sign * euroToNumber(converted.value), why: '', source: `${source}; ${index}` }
}

/** A school year has the prices of both of its calendar years. */
function isOfLevel(period: string, priceLevel: number | SchoolYear): boolean {
  const level = String(priceLevel)
  return period === level || (level.length === 9 && level.split('-').includes(period))
}

function flowOf(lines: readonly Line[], name: string, years: number, { priceLevel }: LedgerFlowsOptions): Flow<Party> {
  const { payer, receiver, nature } = lines[0]!
  const reasons = [...new Set(lines.filter(({ amount }) => amount === undefined).map(({ why }) => why))]
  const amounts = new Float64Array(years)
  for (const { year, amount = 0 } of lines) amounts[year]! += amount
  const sources = [...new Set(lines.map(({ source }) => source))]
  const evidence = weakest(...lines.map((line) => line.evidence))
  const known = { name, amounts, priceLevel, evidence, source: sources.join('; ') }
  const facts = reasons.length > 0 ? { name, unknown: reasons.join(' ') } : known
  return nature === 'transfer' ? transfer(payer, receiver, facts) : realCost(payer, facts)
}

/**
 * What evidence of an amount is in the terms of cost-benefit analysis.
 *
 * @internal
 */
function flowEvidenceOf({ grade, voice }: Evidence): FlowEvidence {
  if (grade !== 'estimate' && grade !== 'inferred') return 'descriptive'
  const isJudged = voice !== undefined && voice !== 'law' && voice !== 'statistics'
  return isJudged ? 'expert' : 'assumption'
}

/** @internal */
function sourceText({ source: { document, identifier, at } }: Evidence): string {
  return [document, identifier, at].filter((part) => part !== undefined).join(', ')
}
