import { multiplyEuro, roundEuro, type Euro } from '../core/euro.js'
import type { Finding, Sourced } from '../core/evidence.js'
import { step } from '../core/problems.js'
import { schoolYear } from '../core/school-year.js'
import { appliedRule } from '../policy/reading.js'
import { vmboPricePerPupil, type PupilPrice, type PupilPrices } from './facts/vmbo-price.js'
import type { GroupAssumption, GroupContext, GroupPart, GroupStatement, GroupYear, PupilGroup } from './group.js'
import { mapped } from './pupil-amounts.js'
import { givenFinding, statementOf, type LookedUp } from './statement.js'

/** The round amounts of the report times the pupils of a group: estimates, for no year. */
export function byReport(group: PupilGroup, at: GroupYear, { knownOn, amounts }: GroupContext): GroupStatement {
  const period = at.schoolYear ?? String(at.year)
  const said = appliedRule(vmboPricePerPupil, `${period.slice(0, 4)}-01-01`, {
    knownOn,
    reading: 'report-2014/amounts-per-pupil',
  })
  const year = period.slice(0, 4)
  const price = (code: GroupPart, of: (prices: PupilPrices) => PupilPrice): Finding<Euro> => {
    const given = amounts?.[Number(year)]?.[code]
    if (given !== undefined) return givenFinding(given)
    if (said.value === undefined) return { unknown: said.reason }
    return approximate({ value: of(said.value).total, evidence: said.evidence })
  }
  const regular = price('regular-pupils', (prices) => prices.regular)
  // The reading states all three.
  const lwoo = price('lwoo-pupils', (prices) => prices.lwoo!)
  const extra = price('rugzak', (prices) => prices.rugzakExtra!)
  const parts = [
    part('regular-pupils', 'pupils without lwoo', regular, group.pupils - group.lwoo, period),
    part('lwoo-pupils', 'pupils with lwoo', lwoo, group.lwoo, period),
    ...rugzakParts(group, at, extra, amounts?.[Number(year)]?.rugzak === undefined ? unsaid : extra, period),
  ]
  const { total, ...rest } = statementOf(parts.flat(), assumptionsOf(group, at))
  const round = total.value === undefined ? total : approximate(total)
  return { ...rest, total: round, perRegularPupil: regular, perLwooPupil: lwoo }
}

function approximate({ value, evidence }: Sourced<Euro>): Sourced<Euro> {
  return { value, evidence: { ...evidence, grade: 'estimate', approximate: true } }
}

type Part = LookedUp<GroupPart>

const unsaid: Finding<Euro> = { unknown: 'The report does not say what a rugzak adds for a pupil with lwoo.' }

function part(code: GroupPart, what: string, price: Finding<Euro>, pupils: number, period: string): Part[] {
  if (pupils === 0) return []
  const amount = mapped(price, (each) => roundEuro(multiplyEuro(each, pupils), 'cent'))
  const arithmetic = price.value === undefined ? undefined : `${pupils} pupils x ${price.value.eur}`
  const supply = step(step('context.amounts', period.slice(0, 4)), code)
  return [{ code, what, found: amount, period, arithmetic, supply }]
}

/** The report does not say that a rugzak comes on top of the amount with lwoo, and by the law it is smaller there. */
function rugzakParts(
  { rugzak = [] }: PupilGroup,
  at: GroupYear,
  price: Finding<Euro>,
  withLwoo: Finding<Euro>,
  period: string,
): Part[][] {
  if (isAfterRugzak(at)) return []
  const lwoo = rugzak.reduce((all, row) => all + row.lwoo, 0)
  const regular = rugzak.reduce((all, row) => all + row.pupils, 0) - lwoo
  return [
    part('rugzak', 'rugzak of pupils without lwoo', price, regular, period),
    part('rugzak', 'rugzak of pupils with lwoo', withLwoo, lwoo, period),
  ]
}

function isAfterRugzak(at: GroupYear): boolean {
  return (at.schoolYear ?? schoolYear(at.year! - 1)) > '2013-2014'
}

function assumptionsOf({ rugzak = [] }: PupilGroup, at: GroupYear): GroupAssumption[] {
  const ended = rugzak.length > 0 && isAfterRugzak(at)
  return ['report-names-no-year', ...(ended ? (['rugzak-not-to-the-school'] as const) : [])]
}
