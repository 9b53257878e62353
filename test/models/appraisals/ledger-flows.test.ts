import { describe, expect, it } from 'vitest'
import { presentValues } from '../../../src/cost-benefit/flows/present-values.js'
import { appraisals } from '../../../src/models/index.js'
import { errorOf } from '../../support/error-of.js'
import { entry, statement, subsidy } from './by-hand.js'

const problemsOf = (work: () => unknown) => errorOf(work).problems

const { ledgerFlows } = appraisals
const options = { name: 'class', priceLevel: 2014 } as const
const amountsOf = (flow: ReturnType<typeof ledgerFlows>[number] | undefined) => Array.from((flow?.amounts ?? []) as ArrayLike<number>)

describe('entries as flows', () => {
  it('keep who pays whom, by year', () => {
    const flows = ledgerFlows(
      [[statement(entry('teachers', '100.50'), subsidy('30'))], [statement(entry('teachers', '90'), entry('teachers', '5'))]],
      options,
    )
    expect(flows.map(({ name, payer, receiver, nature }) => [name, payer, receiver, nature])).toEqual([
      ['class: teachers', 'school', undefined, 'real'],
      ['class: subsidy', 'rijk', 'school', 'transfer'],
    ])
    expect(amountsOf(flows[0])).toEqual([100.5, 95])
    expect(amountsOf(flows[1])).toEqual([30, 0])
    expect(flows[0]).toMatchObject({ priceLevel: 2014, source: 'A made-up budget' })
    expect(presentValues(flows[0]!.amounts!, [1, 0.5])).toEqual(new Float64Array([148]))
  })

  it('keep apart what different parties pay', () => {
    const flows = ledgerFlows([[statement(entry('teachers', '1'), entry('teachers', '2', { payer: 'mbo' }))]], options)
    expect(flows.map(({ name }) => name)).toEqual(['class: teachers, school, staff, real', 'class: teachers, mbo, staff, real'])
  })

  it('count below 0 where they are saved', () => {
    expect(amountsOf(ledgerFlows([[statement(entry('teachers', '7'))]], { ...options, saved: true })[0])).toEqual([-7])
  })

  it('count by their form', () => {
    const all = [statement(entry('a', '1'), entry('b', '2', { form: 'absorbed' }), entry('c', '3', { form: 'volunteer', payer: 'staff' }))]
    expect(ledgerFlows([all], options).map(({ payer }) => payer)).toEqual(['school', 'school', 'staff'])
    expect(ledgerFlows([all], { ...options, forms: ['cash'] }).map(({ name }) => name)).toEqual(['class: a'])
  })
})

describe('price levels', () => {
  it('are taken to one by consumer prices', () => {
    // 850.3 / 649.0 x 8,000 = 10,481.36.
    const [flow] = ledgerFlows([[statement(entry('a', '8000'))]], { ...options, priceLevel: 2024 })
    expect(amountsOf(flow)).toEqual([10_481.36])
    expect(flow).toMatchObject({ priceLevel: 2024 })
    expect(flow?.amounts !== undefined && flow.source).toContain('2014 to 2024')
  })

  it('that were not read make a flow unknown', () => {
    const [flow] = ledgerFlows([[statement(entry('a', '8000'))], [statement(entry('a', '1', { period: '2030' }))]], options)
    expect(flow?.unknown).toContain('2030')
    expect(flow?.amounts).toBeUndefined()
  })

  it('of a school year are those of both calendar years', () => {
    const money = [statement(entry('a', '5', { period: '2013' }), entry('a', '7', { period: '2014' }), entry('a', '1', { period: '2013-2014' }))]
    expect(amountsOf(ledgerFlows([money], { ...options, priceLevel: '2013-2014' })[0])).toEqual([13])
    expect(ledgerFlows([money], options)[0]?.unknown).toBe('It is in prices of 2013-2014, not of 2014.')
  })
})

describe('what is not known', () => {
  it('makes its flow unknown in all years', () => {
    const unknown = [{ code: 'subsidy', why: 'It was not read.' }]
    const flows = ledgerFlows([[statement(subsidy('30'))], [{ entries: [], unknown }]], options)
    expect(flows).toEqual([{ name: 'class: subsidy', unknown: 'It was not read.', payer: 'rijk', receiver: 'school', nature: 'transfer' }])
  })
})

describe('evidence', () => {
  const source = { document: 'x' }
  it.each([
    [{ source, grade: 'quoted' }, 'descriptive'],
    [{ source, grade: 'derived', voice: 'vmbo' }, 'descriptive'],
    [{ source, grade: 'estimate' }, 'assumption'],
    [{ source, grade: 'inferred', voice: 'law' }, 'assumption'],
    [{ source, grade: 'estimate', voice: 'statistics' }, 'assumption'],
    [{ source, grade: 'estimate', voice: 'researchers' }, 'expert'],
  ] as const)('of %o is %s', (evidence, grade) => {
    expect(ledgerFlows([[statement(entry('a', '1', { evidence }))]], options)[0]).toMatchObject({ evidence: grade })
  })

  it('is the weakest of the years', () => {
    const years = [[statement(entry('a', '1', { evidence: { source, grade: 'estimate' } }))], [statement(entry('a', '1'))]]
    expect(ledgerFlows(years, options)[0]).toMatchObject({ evidence: 'assumption', source: 'x; A made-up budget' })
  })
})

it('tells everything that is wrong at once', () => {
  const wrong = [[{ entries: [{ ...entry('a', '1'), amount: 1, form: 'free' }, 3], unknown: [{ code: 'x' }] }, 'none'], 5]
  const paths = problemsOf(() => ledgerFlows(wrong as never, { priceLevel: 14.5, forms: ['gold'] } as never)).map(({ path }) => path)
  expect(paths).toEqual([
    ...['years[0][0].entries[0].form', 'years[0][0].entries[0].amount', 'years[0][0].entries[1]', 'years[0][0].unknown[0].why'],
    ...['years[0][1]', 'years[1]', 'options.name', 'options.priceLevel', 'options.forms[0]'],
  ])
})
