import { describe, expect, it } from 'vitest'
import { euro } from '../../src/core/index.js'
import * as prices from '../../src/prices/index.js'
import { errorOf } from '../support/error-of.js'

const teacher = { role: 'teacher', schoolTypeGroup: 1, year: 2014 } as const

/** The code and the paths of what a function throws, given anything. */
function faults(work: () => unknown): [code: string, ...paths: string[]] {
  const { code, problems } = errorOf(work)
  return [code, ...problems.map(({ path }) => path)]
}

describe('a question for a GPL', () => {
  it('names every fault at once', () => {
    const query = { role: 'janitor', schoolTypeGroup: 5, year: 2014.5, ssg: 1 } as never
    const context = { knownOn: '2014-02-30', reading: 'report-2014/none', kownOn: '2014-01-01' } as never
    expect(faults(() => prices.gpl(query, context))).toEqual([
      'invalid-date',
      ...['query.ssg', 'query.role', 'query.schoolTypeGroup', 'query.year'],
      ...['context.kownOn', 'context.knownOn', 'context.reading'],
    ])
    expect(errorOf(() => prices.gpl(query)).message).not.toMatch(/janitor|2014\.5/)
  })

  it('needs a role, a group and a year', () => {
    expect(faults(() => prices.gpl({} as never))).toEqual(['invalid-input', 'query.role', 'query.schoolTypeGroup', 'query.year'])
    expect(faults(() => prices.gpl(undefined as never))).toEqual(['invalid-input', 'query'])
    expect(faults(() => prices.gpl(teacher, null as never))).toEqual(['invalid-input', 'context'])
  })

  it.each([0, 5, 1.5, '1'])('takes no group %s', (schoolTypeGroup) => {
    expect(faults(() => prices.gpl({ ...teacher, schoolTypeGroup } as never))).toEqual(['invalid-input', 'query.schoolTypeGroup'])
  })

  it('takes any year that is one', () => {
    expect(prices.gpl({ ...teacher, year: 1 }).value).toBeUndefined()
    expect(prices.gpl({ ...teacher, year: 9999 }).value).toBeUndefined()
    for (const year of [0, 10000]) expect(faults(() => prices.gpl({ ...teacher, year }))).toEqual(['invalid-input', 'query.year'])
  })
})

describe('posts, hours and lessons', () => {
  it.each([undefined, -1, NaN, Infinity, '2', null])('are no %s', (quantity) => {
    const norm = { lessonsPerFte: 750, source: { document: 'a timetable' } }
    expect(faults(() => prices.hoursToFte(quantity as never))).toEqual(['invalid-input', 'hours'])
    expect(faults(() => prices.lessonsToFte(quantity as never, norm))).toEqual(['invalid-input', 'lessons'])
    expect(faults(() => prices.fteToEuro(quantity as never, teacher))).toEqual(['invalid-input', 'fte'])
  })

  it('may be 0', () => {
    expect(prices.hoursToFte(0).value).toBe(0)
    expect(prices.fteToEuro(0, teacher).value).toEqual(euro(0))
  })

  it('of lessons need a norm, with its source', () => {
    expect(faults(() => prices.lessonsToFte(1, undefined as never))).toEqual(['invalid-input', 'norm'])
    expect(faults(() => prices.lessonsToFte(1, {} as never))).toEqual(['invalid-input', 'norm.lessonsPerFte', 'norm.source'])
    expect(faults(() => prices.lessonsToFte(1, { lessonsPerFte: 0, source: {} } as never))).toEqual([
      ...(['invalid-input', 'norm.lessonsPerFte', 'norm.source.document'] as const),
    ])
    const source = { document: '', identifier: 1, at: '', datedOn: '2014-02-30', page: 3 }
    expect(faults(() => prices.hoursToFte(-1, { hoursPerFte: Infinity, source } as never))).toEqual([
      ...(['invalid-date', 'hours', 'norm.hoursPerFte', 'norm.source.page', 'norm.source.document'] as const),
      ...['norm.source.identifier', 'norm.source.at', 'norm.source.datedOn'],
    ])
    expect(faults(() => prices.hoursToFte(1, { hoursPerFte: 1, source: 'x' } as never))).toEqual(['invalid-input', 'norm.source'])
  })

  it('name the faults of the posts, the question and the context together', () => {
    expect(faults(() => prices.fteToEuro(-1, { ...teacher, year: 'now' } as never, { reading: 'x' }))).toEqual([
      ...(['invalid-input', 'fte', 'query.year', 'context.reading'] as const),
    ])
  })
})

describe('a year of consumer prices', () => {
  it.each([undefined, 2014.5, '2014', 0])('is no %s', (year) => {
    expect(faults(() => prices.consumerPrices(year as never))).toEqual(['invalid-input', 'year'])
  })
})

describe('a conversion', () => {
  it('names every fault at once', () => {
    expect(faults(() => prices.convert({ eur: '8.000,00' }, { from: 0, to: 'x', by: 'bread' } as never, { knownOn: 'now' }))).toEqual([
      ...(['invalid-date', 'amount', 'conversion.from', 'conversion.to', 'conversion.by', 'context.knownOn'] as const),
    ])
    const message = errorOf(() => prices.convert({ eur: '8.000,00' }, { from: 2014, to: 2015, by: 'cpi' })).message
    expect(message).not.toContain('8.000')
  })

  it('needs its years and its index', () => {
    expect(faults(() => prices.convert(euro(1), {} as never))).toEqual([
      ...(['invalid-input', 'conversion.from', 'conversion.to', 'conversion.by'] as const),
    ])
    expect(faults(() => prices.convert(euro(1), 'cpi' as never))).toEqual(['invalid-input', 'conversion'])
    expect(faults(() => prices.convert(8000 as never, { from: 2014, to: 2015, by: 'cpi' }))).toEqual(['invalid-input', 'amount'])
  })

  it('needs a group for the GPL, and takes none for consumer prices', () => {
    expect(faults(() => prices.convert(euro(1), { from: 2014, to: 2015, by: 'gpl', role: 'x' } as never))).toEqual([
      ...(['invalid-input', 'conversion.schoolTypeGroup', 'conversion.role'] as const),
    ])
    expect(faults(() => prices.convert(euro(1), { from: 2014, to: 2015, by: 'cpi', schoolTypeGroup: 1 } as never))).toEqual([
      ...(['invalid-input', 'conversion.schoolTypeGroup'] as const),
    ])
  })
})

describe('a question for a discount rate', () => {
  it('names every fault at once', () => {
    expect(faults(() => prices.discountRate({ on: '2014-13-01', domain: 'sport', at: 1 } as never, { reading: 'x' }))).toEqual([
      ...(['invalid-date', 'query.at', 'query.on', 'query.domain', 'context.reading'] as const),
    ])
    expect(faults(() => prices.discountRate({} as never))).toEqual(['invalid-input', 'query.on', 'query.domain'])
    expect(faults(() => prices.discountRate(null as never))).toEqual(['invalid-input', 'query'])
  })
})
