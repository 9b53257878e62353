import fc from 'fast-check'
import { drawnAmounts, realBenefit, realCost, scaledAmounts, transfer, type Amounts, type Discounting, type Flow } from '../../src/cost-benefit/index.js'

export type Person = 'government' | 'pupil' | 'employer' | 'institution' | 'others'

export const people: readonly Person[] = ['government', 'pupil', 'employer', 'institution', 'others']

export const draws = 3

const euros = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const byYear = fc.array(euros, { minLength: 1, maxLength: 8 })

const amounts: fc.Arbitrary<Amounts> = fc.oneof(
  euros,
  byYear,
  fc.array(euros, { minLength: draws * 4, maxLength: draws * 4 }).map((each) => drawnAmounts(draws, each)),
  fc.tuple(byYear, fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: draws, maxLength: draws })).map(([path, by]) => scaledAmounts(path, by)),
)

const evidence = fc.constantFrom('rct', 'quasi-experimental', 'descriptive', 'expert', 'assumption' as const)

const flow = fc.tuple(fc.shuffledSubarray([...people], { minLength: 2, maxLength: 2 }), amounts, evidence, fc.constantFrom('transfer', 'cost', 'benefit')).map(
  ([[one, other], given, grade, kind]): Flow<Person> => {
    const facts = { name: '', amounts: given, priceLevel: 2014, evidence: grade }
    if (kind === 'transfer') return transfer(one!, other!, facts)
    return kind === 'cost' ? realCost(one!, facts) : realBenefit(one!, facts)
  },
)

/** One to ten flows between five parties, with and without draws. */
export const anyFlows = fc.array(flow, { minLength: 1, maxLength: 10 }).map((flows) => flows.map((each, at): Flow<Person> => ({ ...each, name: `flow ${at}` })))

export const anyDiscounting: fc.Arbitrary<Discounting> = fc.record({
  rate: fc.double({ min: 0, max: 0.2, noNaN: true }),
  firstExponent: fc.constantFrom(0, 0.5, 1),
})
