import { allocateEuro, compareEuro, multiplyEuro, roundEuro, type DecimalText, type Euro } from '../core/euro.js'
import type { Evidence, Finding } from '../core/evidence.js'
import { statementOf } from './cost-of.js'
import { computedFrom, differenceOf, sumOf } from './findings.js'
import type { CostContext, CostPlan } from './group.js'
import { assertPool } from './pool-check.js'
import type {
  Cheapest,
  PooledAt,
  Pooling,
  PoolKey,
  PoolOptions,
  PoolSchool,
  SchoolApart,
  SchoolShare,
} from './pool-types.js'
import { pricedIngredients } from './priced.js'
import type { CostStatement } from './statement.js'

/**
 * What schools with a few pupils each pay in a year: each by itself, joined at one of them, or with their pupils placed
 * elsewhere. And who gains by joining, at a key for the shares that you choose.
 *
 * The whole is the cost of the joined group and of travel; it is shared by the key so that the shares add up to the
 * cent. A school gains where its share is below what it would pay otherwise: by itself or, with fewer pupils than the
 * minimum, elsewhere. What pupils bring in stays with their own school and is not in this. Costs of travel and of
 * places elsewhere that are not given are not known, and never 0.
 *
 * @param schools - the schools, two or more
 * @param plan - how the traject is given to the joined group
 * @param options - the key, the host, travel, places elsewhere and the minimum
 * @param context - the day of knowledge, and prices, quantities and norms of your own
 * @returns the ways with their costs, and the shares
 * @throws MaatwerkError `invalid-input`, `invalid-date` with every problem
 * @example
 * ```ts
 * import { core, costs } from 'maatwerktrajecten'
 *
 * const source = { document: 'Plan of the samenwerkingsverband' }
 * const teacher = {
 *   code: 'teacher', what: 'teacher', quantity: 0.5, unit: 'fte', basis: 'per-class', price: { gpl: 'teacher' },
 *   payer: 'school', receiver: 'staff', form: 'cash', source,
 * } as const
 * const plan = { year: 2014, schoolTypeGroup: 1, classSize: 12, ingredients: [teacher] } as const
 * const schools = [{ id: 'north', pupils: 2 }, { id: 'south', pupils: 4 }]
 * const travelPerPupil = costs.given(core.euro(900), source)
 * const [north] = costs.pool(schools, plan, { key: 'pupils', at: 'south', travelPerPupil }).pooled[0]!.schools
 * north?.share.value // => { eur: '12797.72' }
 * north?.gain.value // => { eur: '23795.44' }
 * ```
 * @category Pooling
 */
export function pool(
  schools: readonly PoolSchool[],
  plan: CostPlan,
  options: PoolOptions,
  context: CostContext = {},
): Pooling {
  assertPool(schools, plan, options, context)
  const apart = schools.map((school) => apartOf(school, plan, options, context))
  const hosts = options.at === undefined ? schools : schools.filter(({ id }) => id === options.at)
  const pooled = hosts.map(({ id }) => pooledAt(id, apart, plan, options, context))
  const apartTotal = sumOf(apart.map(({ cost }) => cost), 'Sum of the schools, each by itself')
  const elsewhereTotal = sumOf(apart.map(({ elsewhere }) => elsewhere), 'Sum of the places elsewhere')
  const otherwiseTotal = sumOf(apart.map(otherwiseOf), 'Sum of what the schools pay without pooling')
  const ways = { apart, apartTotal, otherwiseTotal, pooled, elsewhereTotal }
  const cheapest = cheapestOf(ways, options)
  return { ...ways, ...(cheapest === undefined ? {} : { cheapest }) }
}

function apartOf({ id, pupils }: PoolSchool, plan: CostPlan, options: PoolOptions, context: CostContext): SchoolApart {
  const statement = costOfPlan(options.apart ?? plan, pupils, context)
  const enoughPupils = pupils >= (options.minimum ?? 1)
  const none = options.elsewherePerPupil === 'none'
  const place = options.elsewherePerPupil === 'none' ? noPlace : options.elsewherePerPupil
  const elsewhere = timesPupils(place, pupils, 'What a place elsewhere costs is not given.')
  const otherwise = enoughPupils ? 'apart' : none ? 'no-traject' : 'elsewhere'
  return { id, pupils, statement, cost: counted(statement, options), enoughPupils, elsewhere, otherwise }
}

const noPlace = { unknown: 'There is no place elsewhere.' }

function costOfPlan(plan: CostPlan, pupils: number, context: CostContext): CostStatement {
  return statementOf({ ...plan, pupils }, pricedIngredients(plan, context))
}

function counted({ cash, economic }: CostStatement, { by = 'economic' }: PoolOptions): Finding<Euro> {
  return by === 'cash' ? cash : economic
}

const nobody: Evidence = { source: { document: 'Nobody travels' }, grade: 'derived' }

/** An amount for so many pupils, to the cent; nothing for none. */
function timesPupils(each: Finding<Euro> | undefined, pupils: number, why: string): Finding<Euro> {
  if (pupils === 0) return { value: { eur: '0' }, evidence: nobody }
  if (each?.value === undefined) return each ?? { unknown: why }
  const evidence = computedFrom('Pupils times the amount for one', [each.evidence])
  return { value: roundEuro(multiplyEuro(each.value, pupils), 'cent'), evidence }
}

function pooledAt(
  at: string,
  apart: readonly SchoolApart[],
  plan: CostPlan,
  options: PoolOptions,
  context: CostContext,
): PooledAt {
  const pupils = apart.reduce((sum, school) => sum + school.pupils, 0)
  const travelling = apart.reduce((sum, school) => sum + (school.id === at ? 0 : school.pupils), 0)
  const statement = costOfPlan(plan, pupils, context)
  const travel = timesPupils(options.travelPerPupil, travelling, 'What travel costs for a pupil is not given.')
  const total = sumOf([counted(statement, options), travel], 'The joined group and travel')
  const shares = sharesOf(total, weightsOf(options.key, apart), apart.length)
  const schools = apart.map((school, index) => shareOf(school, shares[index]!, at))
  const gain = sumOf(schools.map((each) => each.gain), 'Sum of what the schools gain')
  return { at, enoughPupils: pupils >= (options.minimum ?? 1), travelling, statement, travel, total, schools, gain }
}

function weightsOf(key: PoolKey, apart: readonly SchoolApart[]): readonly DecimalText[] | string {
  if (key === 'pupils') return apart.map(({ pupils }) => pupils)
  if (key === 'equal') return apart.map(() => 1)
  if (key !== 'stand-alone') return apart.map(({ id }) => key[id]!)
  const known = apart.flatMap(({ cost }) => (cost.value === undefined ? [] : [cost.value.eur]))
  if (known.length < apart.length) return 'What each school would pay by itself is not known.'
  const fit = known.every((weight) => !weight.startsWith('-')) && known.some((weight) => weight !== '0')
  return fit ? known : 'What the schools would pay by themselves gives no key.'
}

function sharesOf(total: Finding<Euro>, weights: readonly DecimalText[] | string, schools: number): Finding<Euro>[] {
  const all = (finding: Finding<Euro>) => Array.from({ length: schools }, () => finding)
  if (total.value === undefined) return all(total)
  if (typeof weights === 'string') return all({ unknown: weights })
  const { evidence } = total
  return allocateEuro(roundEuro(total.value, 'cent'), weights).map((value) => ({ value, evidence }))
}

function shareOf(school: SchoolApart, share: Finding<Euro>, at: string): SchoolShare {
  const { id, pupils } = school
  const gain = differenceOf(otherwiseOf(school), share, 'What the school would pay otherwise less its share')
  return { id, pupils, travelling: id === at ? 0 : pupils, share, gain, side: sideOf(gain) }
}

/** What a school would pay without pooling. */
function otherwiseOf({ otherwise, cost, elsewhere }: SchoolApart): Finding<Euro> {
  return otherwise === 'apart' ? cost : elsewhere
}

function sideOf({ value }: Finding<Euro>): SchoolShare['side'] {
  if (value === undefined) return 'unknown'
  if (value.eur === '0') return 'even'
  return value.eur.startsWith('-') ? 'loses' : 'gains'
}

/** Of the ways for which there are pupils enough; none where one of them is not known. */
function cheapestOf(pooling: Omit<Pooling, 'cheapest'>, options: PoolOptions): Cheapest | undefined {
  const { apart, otherwiseTotal, pooled, elsewhereTotal } = pooling
  const open = options.elsewherePerPupil !== 'none'
  // Where no school has pupils enough, that is the way elsewhere.
  const some = apart.some(({ otherwise }) => otherwise === 'apart')
  const served = apart.every(({ otherwise }) => otherwise !== 'no-traject')
  const ways: readonly Way[] = [
    { way: { way: 'apart' }, possible: some && served, total: otherwiseTotal },
    ...pooled.map(({ at, enoughPupils, total }): Way => {
      return { way: { way: 'pooled', at }, possible: enoughPupils, total }
    }),
    { way: { way: 'elsewhere' }, possible: open, total: elsewhereTotal },
  ]
  const possible = ways.filter((each) => each.possible)
  const known = possible.flatMap(({ way, total: { value } }) => (value === undefined ? [] : [{ ...way, total: value }]))
  if (known.length < possible.length || known.length === 0) return undefined
  return known.reduce((best, each) => (compareEuro(each.total, best.total) < 0 ? each : best))
}

interface Way {
  readonly way: Omit<Cheapest, 'total'>
  readonly possible: boolean
  readonly total: Finding<Euro>
}
