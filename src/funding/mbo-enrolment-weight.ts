import type { Applied } from '../policy/reading.js'
import { mboCascade, mboFundingModel } from './facts/mbo-model.js'
import {
  entreeWeights,
  mboInputBefore2015,
  mboTwoToFourWeights,
  type CascadeWeights,
  type MboInputWeights,
} from './facts/mbo-weights.js'
import { productOf } from './mbo-exact.js'
import { derived, lawFor, stepOf } from './mbo-law.js'
import type {
  FundedEnrolment,
  MboEnrolmentWeight,
  MboStudent,
  MboWeightContext,
  MboWeightStep,
} from './mbo-student.js'
import { indexOn, isEntree, octoberOf, stayIn, type Stay } from './mbo-years.js'

/** One factor of a weight: its steps, or what is missing. */
interface Part {
  readonly factor?: number
  readonly steps: readonly MboWeightStep[]
  readonly unknown?: string
  readonly supply?: string
}

interface Asked {
  readonly enrolment: FundedEnrolment
  readonly path: string
  readonly student: MboStudent
  readonly fundingYear: number
  readonly context: MboWeightContext
}

/**
 * What the enrolment on the count day of a funding year weighs; nothing where there is none.
 *
 * @internal
 */
export function enrolmentWeight(
  student: MboStudent,
  fundingYear: number,
  context: MboWeightContext,
): MboEnrolmentWeight | undefined {
  const index = indexOn(student.enrolments, octoberOf(fundingYear - 2))
  const enrolment = student.enrolments[index]
  if (enrolment === undefined) return undefined
  const path = `enrolments[${index}]`
  const asked: Asked = { enrolment, path, student, fundingYear, context }
  const model = lawFor(mboFundingModel, fundingYear, context)
  if (model.value === undefined) return notKnown(asked, model)
  return model.value.name === 'cascade' ? cascadeWeight(asked) : inputWeight(asked)
}

function notKnown({ enrolment, path }: Asked, law: Applied<unknown>, code: 'not-known' | 'cascade-abolished' = 'not-known') {
  return {
    ...{ enrolment: path, level: enrolment.level, weight: { unknown: law.reason }, supply: [] },
    steps: [stepOf(code, law)],
  }
}

function inputWeight(asked: Asked): MboEnrolmentWeight {
  const law = lawFor(mboInputBefore2015, asked.fundingYear, asked.context)
  if (law.value === undefined) return notKnown(asked, law)
  return weighed(asked, law, { pot: 'input' }, [inputLeerweg(asked, law), priceFactor(asked, law)])
}

function inputLeerweg({ enrolment, path, student, fundingYear }: Asked, law: Applied<MboInputWeights>): Part {
  const { bolWeight, bblWeights, weightsWithoutAgreement } = law.value!
  if (enrolment.leerweg === undefined) return missing(law, `${path}.leerweg`)
  if (enrolment.leerweg === 'bol') return factorPart('leerweg-weight', law, bolWeight)
  if (enrolment.ministry === undefined) return missing(law, `${path}.ministry`)
  if (enrolment.practiceAgreement !== 'not-in-time') {
    return factorPart('leerweg-weight', law, bblWeights[enrolment.ministry] ?? bblWeights.ocw)
  }
  const factor = weightsWithoutAgreement[enrolment.ministry]
  if (factor === undefined || countedWithoutBefore(student, fundingYear - 2)) {
    return { steps: [stepOf('not-known', law)], unknown: 'What such an enrolment in bbl counts for was not read.' }
  }
  return factorPart('bbl-without-agreement', law, factor)
}

/** Whether one of the three count days before was one in bbl without an agreement in time. */
function countedWithoutBefore({ enrolments }: MboStudent, october: number): boolean {
  return [1, 2, 3].some((years) => {
    const before = enrolments[indexOn(enrolments, octoberOf(october - years))]
    return before?.leerweg === 'bbl' && before.practiceAgreement === 'not-in-time'
  })
}

function cascadeWeight(asked: Asked): MboEnrolmentWeight {
  const { enrolment, fundingYear, context } = asked
  const cascade = lawFor(mboCascade, fundingYear, context)
  if (cascade.value?.cascade === 'abolished') {
    const reason = `${cascade.reason} The factors that came after the cascade were not read.`
    return notKnown(asked, { ...cascade, reason }, 'cascade-abolished')
  }
  const law = lawFor(isEntree(enrolment.level) ? entreeWeights : mboTwoToFourWeights, fundingYear, context)
  if (law.value === undefined) return notKnown(asked, law)
  const stay = stayOf(asked, law.value)
  const parts = [cascadeLeerweg(asked, law), priceFactor(asked, law), yearPart(stay, law), sharePart(law)]
  const pot = isEntree(enrolment.level) ? 'entree' : 'mbo-2-to-specialist'
  return weighed(asked, law, { pot, ...knownStay(stay, parts[2]!) }, parts)
}

function knownStay(stay: Stay | undefined, { factor }: Part) {
  return {
    ...(stay === undefined ? {} : { yearOfStay: stay.year }),
    ...(factor === undefined ? {} : { yearFactor: factor }),
  }
}

function cascadeLeerweg({ enrolment, path }: Asked, law: Applied<CascadeWeights>): Part {
  const { bolWeight, bblWeight, bblAgreementBy } = law.value!
  if (enrolment.leerweg === undefined) return missing(law, `${path}.leerweg`)
  if (enrolment.leerweg === 'bol') return factorPart('leerweg-weight', law, bolWeight)
  if (enrolment.practiceAgreement !== 'not-in-time') return factorPart('leerweg-weight', law, bblWeight)
  if (bblAgreementBy !== undefined) return factorPart('bbl-without-agreement', law, 0)
  const unknown = 'What bbl without an agreement on practice in time counts for in mbo-2 to mbo-4 was not read.'
  return { steps: [stepOf('not-known', law)], unknown }
}

function priceFactor({ enrolment, path }: Asked, law: Applied<unknown>): Part {
  if (enrolment.priceFactor === undefined) return missing(law, `${path}.priceFactor`)
  const source = { document: 'the price factor given with the enrolment', at: `${path}.priceFactor` }
  const evidence = { source, grade: 'estimate' } as const
  return factorPart('price-factor', { evidence }, enrolment.priceFactor)
}

/** The year of stay; nothing where it turns on years in the assistentopleiding that the decree leaves open. */
function stayOf({ enrolment, student, fundingYear, context }: Asked, law: CascadeWeights): Stay | undefined {
  const entree = isEntree(enrolment.level)
  const options = { entree, reset: law.resetAfterOctobersAbsent }
  const all = stayIn(student.enrolments, fundingYear - 2, options)
  if (!entree || !all.withEarlierYears || context.assistentYears === 'counted') return all
  const later = stayIn(student.enrolments, fundingYear - 2, { ...options, from: 2013 })
  if (context.assistentYears === 'not-counted') return later
  return yearFactor(law, all) === yearFactor(law, later) ? all : undefined
}

function yearFactor({ yearFactors }: CascadeWeights, { year }: Stay): number {
  return yearFactors[Math.min(year, yearFactors.length) - 1]!
}

function yearPart(stay: Stay | undefined, law: Applied<CascadeWeights>): Part {
  if (stay === undefined) return missing(law, 'context.assistentYears')
  const code = stay.restarted ? 'year-factor-after-restart' : 'year-factor'
  return factorPart(code, law, yearFactor(law.value!, stay))
}

function sharePart(law: Applied<CascadeWeights>): Part {
  return factorPart('enrolment-share', law, law.value!.enrolmentShare)
}

function factorPart(code: MboWeightStep['code'], law: Pick<Applied<unknown>, 'evidence'>, factor: number): Part {
  return { factor, steps: [stepOf(code, law, factor)] }
}

function missing(law: Applied<unknown>, supply: string): Part {
  return { steps: [stepOf('not-known', law)], unknown: `${supply} is not given.`, supply }
}

function weighed(
  { enrolment, path }: Asked,
  law: Applied<unknown>,
  about: Partial<MboEnrolmentWeight>,
  parts: readonly Part[],
): MboEnrolmentWeight {
  const base = { enrolment: path, level: enrolment.level, ...about, steps: parts.flatMap(({ steps }) => steps) }
  const open = parts.filter(({ factor }) => factor === undefined)
  // A factor of 0 settles the product, whatever the others are.
  if (open.length > 0 && !parts.some(({ factor }) => factor === 0)) {
    const supply = open.flatMap((part) => (part.supply === undefined ? [] : [part.supply]))
    return { ...base, weight: { unknown: open.map(({ unknown }) => unknown).join(' ') }, supply }
  }
  const evidence = derived(law)
  const value = open.length > 0 ? 0 : productOf(...parts.map(({ factor }) => factor!))
  return { ...base, weight: { value, evidence }, supply: [] }
}
