import type { ProgrammeLevel } from '../career/programme.js'
import type { IsoDate } from '../core/calendar.js'
import { addEuro, compareEuro, euro, multiplyEuro, subtractEuro, type Euro } from '../core/euro.js'
import { meetsNorm } from '../vsv/norm.js'
import type { Applicant, IncentiveInstitution, InstitutionFewer, InstitutionVsv } from './incentive-case.js'
import { incentiveLine, unknownLine, type IncentiveLine, type Line } from './incentive-line.js'
import type { MboWeightContext } from './mbo-student.js'
import { vsvSubsidy } from './vsv-subsidy.js'

/**
 * What one applicant is expected to change in the subsidies against vsv.
 *
 * @internal
 */
export function vsvLines(
  applicant: Applicant,
  { vsv, fewer }: IncentiveInstitution,
  { knownOn }: MboWeightContext,
): Line[] {
  return [
    ...(vsv === undefined ? [] : [normLine(applicant, vsv, knownOn)]),
    ...(fewer === undefined ? [] : [fewerLine(applicant, fewer, knownOn)]),
  ]
}

/** The chance that the applicant becomes a new vsv student, or the fact that is missing for it. */
type Chance = { readonly value: Euro } | { readonly missing: string }

function vsvChance({ student, diplomaChance, vsvChanceWithoutDiploma, vsvChanceWithDiploma }: Applicant): Chance {
  const without = subtractEuro(euro(1), euro(diplomaChance))
  // A diploma of mbo-2 or higher is a startkwalificatie.
  const withDiploma = student.enrolments.at(-1)!.level === 'entree' ? vsvChanceWithDiploma : 0
  if (vsvChanceWithoutDiploma === undefined && diplomaChance < 1) return { missing: 'vsvChanceWithoutDiploma' }
  if (withDiploma === undefined && diplomaChance > 0) return { missing: 'vsvChanceWithDiploma' }
  const value = addEuro(
    multiplyEuro(without, vsvChanceWithoutDiploma ?? 0),
    multiplyEuro(euro(diplomaChance), withDiploma ?? 0),
  )
  return { value }
}

function missingLine(code: IncentiveLine, path: string): Line {
  return unknownLine(code, `${path} is not given.`, path)
}

/** The sum of the level with the applicant less that without, each by whether the norm is met. */
function normLine(applicant: Applicant, vsv: InstitutionVsv, knownOn: IsoDate | undefined): Line {
  const code = 'vsv-norm-change'
  const { level } = applicant.student.enrolments.at(-1)!
  const meets = (students: number, more: number) => isMet(vsv, level, students, more, knownOn)
  const [refused, stays, leaves] = [meets(0, 0), meets(1, 0), meets(1, 1)]
  if (refused === undefined || stays === undefined || leaves === undefined) {
    const supply = vsv.counts.previous === undefined ? 'institution.vsv.counts.previous' : undefined
    return unknownLine(code, 'Whether the norm of vsv is met is not known.', supply)
  }
  const chance = stays === leaves ? { value: euro(0) } : vsvChance(applicant)
  if ('missing' in chance) return missingLine(code, chance.missing)
  const share = addEuro(
    euro(refused ? -1 : 0),
    stays ? subtractEuro(euro(1), chance.value) : euro(0),
    leaves ? chance.value : euro(0),
  ).eur
  const { value, source } = vsv.sum
  return incentiveLine(code, multiplyEuro(value, share), vsv.schoolYear, source, `${share} x ${value.eur}`)
}

/** Whether the norm is met with so many more students and vsv students; nothing where that is not known. */
function isMet(
  { schoolYear, counts }: InstitutionVsv,
  level: ProgrammeLevel,
  students: number,
  vsv: number,
  knownOn: IsoDate | undefined,
): boolean | undefined {
  const more = { ...counts, level, students: counts.students + students, vsv: counts.vsv + vsv }
  const { outcome } = meetsNorm(more, { schoolYear, knownOn })
  return outcome === 'undetermined' ? undefined : outcome === 'meets'
}

/** The subsidy with one vsv student more less that without, times the chance of it. */
function fewerLine(applicant: Applicant, fewer: InstitutionFewer, knownOn: IsoDate | undefined): Line {
  const code = 'vsv-fewer-change'
  const { year, ...facts } = fewer
  const subsidy = (more: number) => {
    const measured = facts.measured === undefined ? undefined : facts.measured + more
    return vsvSubsidy({ ...facts, scheme: 'per-fewer', receiver: 'mbo', measured }, { year, knownOn })
  }
  const [before, after] = [subsidy(0), subsidy(1)]
  if (before.total.value === undefined || after.total.value === undefined) {
    const { why, supply } = [...before.unknown, ...after.unknown][0]!
    return unknownLine(code, why, supply === undefined ? undefined : `institution.fewer.${supply}`)
  }
  const change = subtractEuro(after.total.value, before.total.value)
  const chance = compareEuro(change, euro(0)) === 0 ? { value: euro(0) } : vsvChance(applicant)
  if ('missing' in chance) return missingLine(code, chance.missing)
  const amount = multiplyEuro(change, chance.value.eur)
  return incentiveLine(code, amount, String(year), before.total.evidence.source, `${chance.value.eur} x ${change.eur}`)
}
