import type { CostPlan } from '../../costs/group.js'
import type { Ingredient } from '../../costs/ingredient.js'
import type { PoolSchool } from '../../costs/pool-types.js'
import { sourceOf } from '../../report/places.js'
import { assertSchoolPrices } from './check.js'
import { groupSizes2019 } from './group-sizes.js'
import { school11 } from './school-11.js'
import { school4 } from './school-4.js'
import { statedBy, type SchoolPrices } from './school.js'

/**
 * Schools with a few pupils each, and two ways to give them a leerwerktraject.
 *
 * @category Schools
 */
export interface PoolingExample {
  /** Three schools, as large as those at a quarter, the half and three quarters of the vestigingen of 2019. */
  readonly schools: readonly PoolSchool[]
  /** In a class of their own: one teacher's post for each class of up to 15 pupils, which is an assumption. */
  readonly plan: CostPlan
  /** In the lessons of other classes, with the guidance of School 11; its free time is not counted. */
  readonly embedded: CostPlan
}

/**
 * An example of pooling: schools with 2, 4 and 9 pupils in a leerwerktraject, as `costs.pool` takes them.
 *
 * The sizes are the quartiles of 2019. Together the schools fill one class of the size that School 4 of the report has;
 * that such a class takes one post is an assumption. By itself a school that gives a class of its own pays that post
 * for two pupils; a school that keeps them in the lessons of others has nothing to gain by joining, as the report says
 * of trajects for one or two pupils (lines 715-718).
 *
 * @param at - the year and the group of school types of the prices
 * @returns the schools and two plans
 * @throws MaatwerkError `invalid-input` with every problem
 * @example
 * ```ts
 * import { core, costs, models } from 'maatwerktrajecten'
 *
 * const { schools, plan, embedded } = models.poolingExample({ year: 2014, schoolTypeGroup: 1 })
 * schools.map(({ pupils }) => pupils) // => [2, 4, 9]
 *
 * // What travel and a place elsewhere cost is for you to give.
 * const source = { document: 'Budget of the samenwerkingsverband' }
 * const travelPerPupil = costs.given(core.euro(900), source)
 * const elsewherePerPupil = costs.given(core.euro(8000), source)
 * const options = { key: 'pupils', at: 'upper-quartile', travelPerPupil, elsewherePerPupil } as const
 * const joined = costs.pool(schools, plan, options)
 * joined.cheapest // => { way: 'pooled', at: 'upper-quartile', total: { eur: '78586.32' } }
 * joined.pooled[0]?.schools.map(({ share }) => share.value?.eur) // => ['10478.18', '20956.35', '47151.79']
 * costs.pool(schools, plan, { ...options, apart: embedded }).cheapest?.way // => 'apart'
 * ```
 * @category Schools
 */
export function poolingExample(at: SchoolPrices): PoolingExample {
  assertSchoolPrices(at)
  const { year, schoolTypeGroup } = at
  const sizes = groupSizes2019().find(({ traject }) => traject === 'leerwerktraject')!
  return {
    schools: [
      { id: 'lower-quartile', pupils: sizes.lowerQuartile },
      { id: 'median', pupils: sizes.median },
      { id: 'upper-quartile', pupils: sizes.upperQuartile },
    ],
    plan: ownClass(year, schoolTypeGroup),
    embedded: {
      ...{ traject: 'leerwerktraject', year, schoolTypeGroup, organisedIn: 'embedded' },
      ingredients: school11.model.ingredients.filter(({ code }) => code === 'guidance'),
      notCounted: ['free-time'],
    },
  }
}

function ownClass(year: number, schoolTypeGroup: SchoolPrices['schoolTypeGroup']): CostPlan {
  const teacher: Ingredient = {
    ...{ code: 'teacher', what: 'one post for a class', quantity: 1, unit: 'fte', basis: 'per-class' },
    ...{ price: { gpl: 'teacher' }, payer: 'school', receiver: 'staff', form: 'cash', grade: 'inferred' },
    source: sourceOf([school4.lines]),
  }
  const classSize = statedBy(school4, 'class-size').upTo!
  const counted = { ingredients: [teacher], notCounted: ['placement-guidance'] }
  return { traject: 'leerwerktraject', year, schoolTypeGroup, classSize, ...counted }
}
