import type { Euro } from '../core/euro.js'
import type { Evidence, Finding } from '../core/evidence.js'
import type { Entry } from '../ledger/entry.js'
import { totalOf } from '../ledger/statement.js'
import { appliedRule, type Applied } from '../policy/reading.js'
import { mboMalus, type MboMalus } from '../vsv/norm-facts.js'
import {
  vsvMboFixedSum,
  vsvMboVariableSum,
  vsvVoFixedSum,
  vsvVoVariableSum,
  type FixedSum,
  type SizeBand,
  type VariableSum,
} from './facts/vsv-sums.js'
import { derived } from './mbo-law.js'
import type {
  SubsidyLine,
  UnknownAmount,
  VsvMboPart,
  VsvMboSumsCase,
  VsvSubsidy,
  VsvSubsidyContext,
  VsvSubsidyAssumption,
  VsvSumPart,
  VsvVoPart,
  VsvVoSumsCase,
} from './vsv-subsidy-case.js'
import type { GivenAmount } from './statement.js'

type SumsCase = VsvVoSumsCase | VsvMboSumsCase
type AnyPart = VsvSumPart<VsvVoPart | VsvMboPart>

/** A rise by which no part earns its sum: whether it was there, and whether it matters in the year. */
interface Malus {
  readonly applies: VsvMboSumsCase['malus']
  readonly law: Applied<MboMalus>
}

/** A sum that is paid, one that is not known, or neither where nothing is paid. */
interface Line {
  readonly code: SubsidyLine
  readonly belowTable?: true
  readonly found?: { readonly amount: Euro; readonly evidence: Evidence }
  readonly why?: string
  readonly supply?: string
}

/**
 * The subsidy by sums that go by size and norm.
 *
 * @internal
 */
export function bySums(institution: SumsCase, { year, knownOn }: VsvSubsidyContext): VsvSubsidy {
  const vo = institution.scheme === 'vo-sums'
  const day = `${year}-01-01`
  const fixed = appliedRule(vo ? vsvVoFixedSum : vsvMboFixedSum, day, { knownOn })
  const variable = appliedRule(vo ? vsvVoVariableSum : vsvMboVariableSum, day, { knownOn })
  const given = vo ? {} : (institution.amounts ?? {})
  const malus = vo ? undefined : { applies: institution.malus, law: appliedRule(mboMalus, day, { knownOn }) }
  const lines = [
    fixedLine(vo ? institution.pupils : institution.studentsBelow22, fixed, given.fixed),
    ...institution.parts.map((part: AnyPart, index) => {
      return partLine(part, index, variable, given[part.part as keyof typeof given], malus)
    }),
  ]
  return statementOf(lines, vo ? 'school' : 'mbo', year, fixed)
}

function fixedLine(size: number, law: Applied<FixedSum>, given: GivenAmount | undefined): Line {
  const code = 'vsv-fixed-sum'
  if (law.value === undefined) return { code, why: law.reason }
  return sumLine(code, 'amounts.fixed', size, law.value.bands, law, given)
}

function partLine(
  { part, size, norm }: AnyPart,
  index: number,
  law: Applied<VariableSum>,
  given: GivenAmount | undefined,
  malus: Malus | undefined,
): Line {
  const code = `vsv-variable-sum/${part}` as const
  if (law.value === undefined) return { code, why: law.reason }
  if (norm === 'not-met') return { code }
  const path = `parts[${index}].norm`
  if (norm === undefined) return { code, why: `${path} is not given.`, supply: path }
  const stopped = malus === undefined ? undefined : malusLine(code, malus)
  if (stopped !== undefined) return stopped
  const bands = law.value.parts.find((each) => each.part === part)?.bands ?? []
  return sumLine(code, `amounts["${part}"]`, size, bands, law, given)
}

/** Why a rise of the average stands in the way of a sum, or may; nothing where it does not. */
function malusLine(code: SubsidyLine, { applies, law }: Malus): Line | undefined {
  if (applies === 'does-not-apply' || law.status === 'vervallen') return undefined
  if (applies === undefined) return { code, why: 'malus is not given.', supply: 'malus' }
  return law.value === undefined ? { code, why: law.reason } : { code }
}

function sumLine(
  code: SubsidyLine,
  supply: string,
  size: number,
  bands: readonly SizeBand[],
  law: Applied<FixedSum | VariableSum>,
  given: GivenAmount | undefined,
): Line {
  if (given !== undefined) {
    return { code, found: { amount: given.value, evidence: { source: given.source, grade: 'estimate' } } }
  }
  const band = bands.find(({ from, to }) => from !== undefined && size >= from && size <= (to ?? Infinity))
  if (band !== undefined) return { code, found: { amount: band.amount, evidence: derived(law) } }
  const lowest = bands[0]?.from
  if (lowest !== undefined && size < lowest) return { code, belowTable: true }
  return { code, why: 'The sum for this size was not noted.', supply }
}

function statementOf(
  lines: readonly Line[],
  receiver: 'school' | 'mbo',
  year: number,
  law: Applied<unknown>,
): VsvSubsidy {
  const entries = lines.flatMap(({ code, found }): Entry[] => {
    if (found === undefined) return []
    const parties = { payer: 'rijk', receiver, form: 'cash', nature: 'transfer' } as const
    return [{ code, what: whatOf(code), ...found, ...parties, period: String(year) }]
  })
  const unknown = lines.flatMap(({ code, why, supply }): UnknownAmount[] => {
    return why === undefined ? [] : [{ code, why, ...(supply === undefined ? {} : { supply }) }]
  })
  const known = totalOf(entries)
  const total: Finding<Euro> =
    unknown.length === 0 ? { value: known, evidence: derived(law) } : { unknown: unknown.map(({ why }) => why).join(' ') }
  const assumptions: VsvSubsidyAssumption[] = ['before-the-national-ceiling']
  if (lines.some(({ belowTable }) => belowTable)) assumptions.push('nothing-below-the-smallest-size')
  return { entries, unknown, known, total, assumptions }
}

function whatOf(code: string): string {
  const part = code.split('/')[1]
  return part === undefined ? 'fixed sum against vsv' : `sum for keeping below the norm of vsv, ${part}`
}
