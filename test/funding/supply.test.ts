import { describe, expect, it } from 'vitest'
import {
  forGroup,
  forSchool,
  leerplus,
  simplified,
  vm2,
  zorgbudget,
  type FundingStatement,
} from '../../src/funding/index.js'
import { leerplusCases, vm2Cases, zorgbudgetCases } from './region-cases.js'
import { groupCases, schoolCases, simplifiedCases } from './school-cases.js'

type Work = (context: object) => FundingStatement
type Row = readonly [name: string, context: object | undefined, work: Work]

const given = { value: { eur: '10' }, source: { document: 'our own books' } }

/** The steps of a path: `context.amounts["2013"].books` is amounts, 2013, books. */
function stepsOf(path: string): string[] {
  return [...path.matchAll(/\["([^"]+)"\]|\.(\w+)/g)].map(([, quoted, plain]) => quoted ?? plain!)
}

/** A context with an amount, or a number of posts, at each of some paths. */
function supplied(context: object, paths: readonly string[]): object {
  const result = JSON.parse(JSON.stringify(context)) as Record<string, unknown>
  for (const path of paths) {
    const steps = stepsOf(path)
    let place = result
    for (const each of steps.slice(0, -1)) place = (place[each] ??= {}) as Record<string, unknown>
    place[steps.at(-1)!] = steps[0] === 'posts' ? { ...given, value: 10 } : given
  }
  return result
}

const rows: readonly Row[] = [
  ...schoolCases.map(({ facts, context, why }): Row => [why, context, (each) => forSchool(facts.school, facts.at, each)]),
  ...groupCases.map(({ facts, context, why }): Row => [why, context, (each) => forGroup(facts.group, facts.at, each)]),
  ...simplifiedCases.map(({ facts, context, why }): Row => [why, context, (each) => simplified(facts.school, facts.at, each)]),
  ...zorgbudgetCases.map(({ facts, context, why }): Row => [why, context, (each) => zorgbudget(facts.region, facts.at, each)]),
  ...vm2Cases.map(({ facts, context, why }): Row => [why, context, (each) => vm2(facts.cohort, facts.at, each)]),
  ...leerplusCases.map(({ facts, context, why }): Row => [why, context, (each) => leerplus(facts.site, facts.at, each)]),
]

describe('an amount of the caller', () => {
  const unsettled = rows.filter(([, context = {}, work]) => work(context).unknown.length > 0)

  it('is asked for in every function', () => {
    expect(unsettled.length).toBeGreaterThan(15)
  })

  it.each(unsettled)('at the place that is named makes up for what is not known: %s', (_, context = {}, work) => {
    const asked = (each: object) => work(each).unknown.map(({ supply }) => supply)
    const once = supplied(context, asked(context))
    // Where neither the posts of a school nor their price is known, one is asked for after the other.
    const found = work(supplied(once, asked(once)))
    expect(found.unknown).toEqual([])
    expect(found.total).toMatchObject({ evidence: { grade: 'estimate' } })
  })
})
