import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/cost-benefit/probabilistic/decision.js'
import { evppi } from '../../../src/cost-benefit/probabilistic/evppi.js'
import { evppiNested } from '../../../src/cost-benefit/probabilistic/evppi-nested.js'
import type { NestedBlock } from '../../../src/cost-benefit/probabilistic/nested-design.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { errorOf } from '../../support/error-of.js'
import { normals, unitNormalLoss } from './normals.js'

const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)

const count = 10_000

/** Nothing beside what is worth so much in each draw. */
function beside(netBenefit: Float64Array) {
  return [
    { name: 'nothing', netBenefit: new Float64Array(netBenefit.length) },
    { name: 'something', netBenefit },
  ]
}

describe('by regression, linear normal models in closed form', () => {
  const weights = { a: 3, b: 2, c: 1, d: 0.5, e: 0 }
  type Name = keyof typeof weights
  const names = Object.keys(weights) as Name[]

  it.each([[1, 1], [2, -2], [3, 6]])('seed %d, mean %d: the deviation of what is known, times the loss integral', (seed, mean) => {
    const parameters = Object.fromEntries(names.map((name) => [name, normals(count, name, seed)])) as Record<Name, Float64Array>
    const worth = Float64Array.from({ length: count }, (_, draw) => names.reduce((sum, name) => sum + weights[name] * parameters[name][draw]!, mean))
    const groups = { a: ['a'], c: ['c'], e: ['e'], 'a and b': ['a', 'b'], 'c and d': ['c', 'd'], all: names } as const
    const rows = evppi(beside(worth), { parameters, groups })
    rows.forEach((row) => {
      const spread = Math.hypot(...row.parameters.map((name) => weights[name]))
      const expected = spread === 0 ? 0 : spread * unitNormalLoss(Math.abs(mean) / spread)
      expect(Math.abs(row.evppi - expected)).toBeLessThan(4 * row.standardError + 0.02)
      expect(row.standardError).toBeLessThan(0.06)
      expect(row.explainedShare).toBeCloseTo(spread ** 2 / 14.25, 1)
    })
    // What is known of everything is known of all: the residual is rounding.
    expect(rows.at(-1)!.evppi).toBeCloseTo(decide(beside(worth)).evpi, 9)
  })

  it('does not depend on which strategy comes first', () => {
    const [a, noise] = [normals(count, 'a'), normals(count, 'noise')]
    const worth = a.map((each, draw) => 1 + 2 * each + noise[draw]!)
    const [forward] = evppi(beside(worth), { parameters: { a } })
    const [backward] = evppi(beside(worth).reverse(), { parameters: { a } })
    expect(backward!.evppi).toBeCloseTo(forward!.evppi, 10)
    expect(backward!.standardError).toBeCloseTo(forward!.standardError, 10)
  })
})

describe('by regression, models that are not linear', () => {
  const [x, y, z] = ['x', 'y', 'z'].map((name) => normals(count, name)) as [Float64Array, Float64Array, Float64Array]

  it('a square: E max(0, x^2 - 1) is twice the density at 1, 0.483941', () => {
    const worth = x.map((each, draw) => each ** 2 - 1 + 2 * z[draw]!)
    const [ofX, ofZ] = evppi(beside(worth), { parameters: { x, z } })
    expect(Math.abs(ofX!.evppi - 0.4839414490382867)).toBeLessThan(4 * ofX!.standardError)
    expect(ofX!.standardError).toBeLessThan(0.03)
    // 2 z alone, with a mean of 0: 2 times 0.398942
    expect(Math.abs(ofZ!.evppi - 0.7978845608028654)).toBeLessThan(4 * ofZ!.standardError)
  })

  it('a product: of no worth one by one, together E max(0, x y) = 1 / pi', () => {
    const worth = x.map((each, draw) => each * y[draw]! + 0.5 * z[draw]!)
    const rows = evppi(beside(worth), { parameters: { x, y, z }, groups: { x: ['x'], y: ['y'], both: ['x', 'y'] } })
    expect(rows[0]!.evppi).toBeLessThan(3 * rows[0]!.standardError + 0.02)
    expect(rows[1]!.evppi).toBeLessThan(3 * rows[1]!.standardError + 0.02)
    expect(Math.abs(rows[2]!.evppi - 1 / Math.PI)).toBeLessThan(4 * rows[2]!.standardError)
    expect(rows[2]!.explainedShare).toBeCloseTo(0.8, 1)
  })

  it('a step: worth 3 below the median, -1 above it, half of it 3 less the mean of 1', () => {
    const u = Float64Array.from({ length: count }, (_, draw) => ((draw * 7919) % count) / count)
    const worth = u.map((each, draw) => (each < 0.5 ? 3 : -1) + z[draw]!)
    const [row] = evppi(beside(worth), { parameters: { u } })
    // The spline smooths the step; the value of its two sides is 1.5 - 1 = 0.5.
    expect(Math.abs(row!.evppi - 0.5)).toBeLessThan(0.04)
    expect(row!.terms).toBeGreaterThan(4)
  })

  it('a parameter of three values: the means by value', () => {
    const kind = Float64Array.from({ length: 9_000 }, (_, draw) => draw % 3)
    const worth = kind.map((each) => [-3, 1, 3.5][each]!)
    const [row] = evppi(beside(worth), { parameters: { kind } })
    // (0 + 1 + 3.5) / 3 less the mean (-3 + 1 + 3.5) / 3
    expect(row!.evppi).toBeCloseTo(1, 8)
    expect(row!.explainedShare).toBeCloseTo(1, 10)
  })

  it('what does not vary is worth nothing to know, nor is anything where there is one strategy or no doubt', () => {
    const still = new Float64Array(count).fill(0.1)
    expect(evppi(beside(x), { parameters: { still } })).toEqual([
      { name: 'still', parameters: ['still'], evppi: 0, standardError: expect.any(Number), terms: 1, explainedShare: 0 },
    ])
    expect(evppi(beside(x).slice(1), { parameters: { x } })[0]).toMatchObject({ evppi: 0, standardError: 0, terms: 1 })
    expect(evppi(beside(x.map((each) => each + 100)), { parameters: { x } })[0]!.evppi).toBe(0)
    expect(evppi(beside(Float64Array.of(1, -2, 3)), { parameters: { x: [1, 2, 3] } })[0]!.evppi).toBe(0)
  })

  it('takes groups of many parameters, as far as the draws allow', () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`p${at}`, normals(1000, `p${at}`)]))
    const worth = Float64Array.from({ length: 1000 }, (_, draw) => Object.values(many).reduce((sum, list) => sum + list[draw]! ** 2 - 1, 0))
    const [row] = evppi(beside(worth), { parameters: many, groups: { all: Object.keys(many) } })
    expect(row!.explainedShare).toBeCloseTo(1, 8)
    expect(row!.evppi).toBeCloseTo(decide(beside(worth)).evpi, 6)
  })
})

describe('by nested draws', () => {
  const two: readonly NestedBlock<'work' | 'safety'>[] = [
    { name: 'work', count: 2, draws: { wage: [-3, 3] } },
    { name: 'safety', count: 2, draws: { crime: [-1, 1] } },
  ]

  it('by hand', () => {
    const found = evppiNested(({ wage, crime }) => ({ regular: 0, guided: wage! + 2 * crime! + 1 }), two)
    // Worth -4, 0, 2, 6 in the four cases: mean 1. Wage known: -2 or 4, so 2 - 1. Crime known: -1 or 3, so 1.5 - 1. All: 8 / 4 - 1.
    expect(found.rows.map(({ blocks, evppi: value }) => [blocks.join(' and '), value])).toEqual([
      ['work', 1],
      ['safety', 0.5],
      ['work and safety', 1],
    ])
    expect(found).toMatchObject({ evaluations: 4, evpi: 1 })
  })

  it('depends on what is drawn before, where a block is a function of it', () => {
    const places: number[][] = []
    const blocks: readonly NestedBlock[] = [
      { name: 'first', count: 2, draws: { a: [0, 10] } },
      { name: 'second', count: 2, draws: ({ a }, place) => (places.push([...place]), { b: [a! - 1, a! + 1] }) },
      { name: 'third', count: 2, draws: { c: [0, 4] } },
    ]
    const found = evppiNested(({ b, c }) => ({ yes: b! - c!, no: 3 }), blocks)
    expect(places).toEqual([[0], [1]])
    // b is -1, 1, 9, 11 and c 0 or 4, 2 on average: worth -3, -1, 7, 9, mean 3, the same as no. First known: (3 + 8) / 2 - 3.
    expect(found.rows.map(({ blocks: known, evppi: value }) => [known.length, value])).toEqual([
      [1, 2.5],
      [2, 2.5],
      // -1 -5 1 -3 9 5 11 7, at least 3: 3 3 3 3 9 5 11 7, in all 44
      [3, 2.5],
    ])
    expect(found.rows[1]!.blocks).toEqual(['first', 'second'])
  })

  const designs = fc.integer({ min: 1, max: 4 }).chain((size) => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    return fc.tuple(
      fc.array(fc.array(number, { minLength: 2, maxLength: 4 }), { minLength: size, maxLength: size }),
      fc.array(fc.array(number, { minLength: size + 1, maxLength: size + 1 }), { minLength: 2, maxLength: 4 }),
    )
  })

  /** A model with a strategy for each list of weights, with products of neighbours so that blocks meet. */
  const modelOf = (weights: readonly (readonly number[])[]) => (values: Readonly<Record<string, number>>) => {
    const numbers = Object.values(values)
    return Object.fromEntries(weights.map((list, at) => {
      const own = numbers.reduce((sum, each, place) => sum + each * list[place]! * 0.1, list.at(-1)!)
      return [`s${at}`, numbers.reduce((sum, each, place) => sum + (each * (numbers[place - 1] ?? 0)) / 1e3, own)]
    }))
  }

  it('no set is worth less than nothing, more than all, or less than a part of it: exactly', () => {
    fc.assert(
      fc.property(designs, ([lists, weights]) => {
        const blocks = lists.map((list, at) => ({ name: `b${at}`, count: list.length, draws: { [`p${at}`]: list } }))
        const { rows, evpi } = evppiNested(modelOf(weights), deepFreeze(blocks))
        expect(rows.length).toBe(2 ** lists.length - 1)
        expect(rows.at(-1)!.blocks.length).toBe(lists.length)
        rows.forEach((row) => {
          expect(row.evppi).toBeGreaterThanOrEqual(0)
          expect(row.evppi).toBeLessThanOrEqual(evpi)
          const larger = rows.filter((other) => row.blocks.every((name) => other.blocks.includes(name)))
          larger.forEach((other) => expect(other.evppi).toBeGreaterThanOrEqual(row.evppi))
        })
      }),
    )
  })

  it('all blocks together are worth what perfect information is over the points, and the error is that of leaving draws out', () => {
    fc.assert(
      fc.property(designs, ([lists, weights]) => {
        fc.pre(lists.every(({ length }) => length > 2))
        const blocksOf = (of: readonly (readonly number[])[]) => of.map((list, at) => ({ name: `b${at}`, count: list.length, draws: { [`p${at}`]: list } }))
        const model = modelOf(weights)
        const found = evppiNested(model, blocksOf(lists))
        const points = lists.reduce<number[][]>((sets, list) => sets.flatMap((set) => list.map((each) => [...set, each])), [[]])
        const results = points.map((point) => model(Object.fromEntries(point.map((each, at) => [`p${at}`, each]))))
        const { evpi } = decide(weights.map((_, at) => ({ name: `s${at}`, netBenefit: results.map((result) => result[`s${at}`]!) })))
        const scale = Math.max(...results.flatMap((result) => Object.values(result).map(Math.abs)), 1e-9)
        expect(Math.abs(found.evpi - evpi)).toBeLessThan(1e-9 * scale)
        found.rows.forEach((row, at) => {
          const variance = lists.reduce((sum, list, block) => {
            const values = list.map((_, draw) => evppiNested(model, blocksOf(lists.map((each, other) => (other === block ? each.filter((_one, place) => place !== draw) : each)))).rows[at]!.evppi)
            const mean = values.reduce((total, each) => total + each, 0) / values.length
            return sum + ((list.length - 1) / list.length) * values.reduce((total, each) => total + (each - mean) ** 2, 0)
          }, 0)
          expect(Math.abs(row.standardError - Math.sqrt(variance))).toBeLessThan(1e-6 * scale)
        })
      }),
      { numRuns: 25 },
    )
  })

  it('agrees with regression, on a model that is not linear', () => {
    const model = ({ effect, value, cost }: Readonly<Record<string, number>>) => {
      const gain = Math.exp(0.4 * effect!) * (10 + 4 * value!)
      return { none: 0, some: gain - 10.5 - 2 * cost!, much: 1.7 * gain - 19 - 5 * cost! }
    }
    const names = ['effect', 'value', 'cost'] as const
    const parameters = Object.fromEntries(names.map((name) => [name, normals(count, name)])) as Record<(typeof names)[number], Float64Array>
    const draws = Array.from({ length: count }, (_, draw) => model(Object.fromEntries(names.map((name) => [name, parameters[name][draw]!]))))
    const strategies = (['none', 'some', 'much'] as const).map((name) => ({ name, netBenefit: draws.map((each) => each[name]) }))
    const groups = { effect: ['effect'], value: ['value'], cost: ['cost'], 'effect and value': ['effect', 'value'] } as const
    const byRegression = evppi(strategies, { parameters, groups })
    const nested = evppiNested(model, names.map((name) => ({ name, count: 60, draws: { [name]: normals(60, `nested ${name}`, 7) } })))
    byRegression.forEach((row) => {
      const other = nested.rows.find(({ blocks }) => blocks.join(' and ') === row.name)!
      expect(Math.abs(row.evppi - other.evppi)).toBeLessThan(3 * Math.hypot(row.standardError, other.standardError))
      expect(other.standardError).toBeLessThan(1)
    })
  })

  it('by dependent draws in closed form: what a noisy measurement is worth', () => {
    // a is normal; b is a plus noise of the same size: what b tells is what a regression on it tells, here known first.
    const outer = normals(400, 'measured', 3).map((each) => each * Math.SQRT2)
    const found = evppiNested(({ a }) => ({ no: 0, yes: a! }), [
      { name: 'measured', count: 400, draws: { measured: outer } },
      {
        name: 'true value',
        count: 200,
        draws: ({ measured }, place) => ({ a: normals(200, `true ${place[0]}`, 3).map((each) => measured! / 2 + each * Math.SQRT1_2) }),
      },
    ])
    // Given the measurement the mean is half of it, with a deviation of 1 / root 2: 0.707107 times 0.398942; all is worth 0.398942.
    const [measured, all] = found.rows
    expect(Math.abs(measured!.evppi - Math.SQRT1_2 * 0.3989422804014327)).toBeLessThan(4 * measured!.standardError)
    expect(Math.abs(all!.evppi - 0.3989422804014327)).toBeLessThan(4 * all!.standardError)
    expect(measured!.standardError).toBeLessThan(0.03)
  })
})

describe('what has no value of information', () => {
  const strategies = beside(Float64Array.of(1, 2, 3))

  it('by regression: names all that is wrong', () => {
    const wrong = { parameters: { a: [1, 2], b: [1, Number.NaN, 3] }, groups: { x: [], y: ['a', 'c', 'a'], z: 3 }, group: 1 }
    expect(paths(() => evppi(strategies, wrong as never))).toEqual([
      'options.group',
      'options.parameters.b[1]',
      'options.parameters.a',
      'options.groups.x',
      'options.groups.y[1]',
      'options.groups.y[2]',
      'options.groups.z',
    ])
    expect(paths(() => evppi(strategies, { parameters: {} }))).toEqual(['options.parameters'])
    expect(paths(() => evppi(strategies, { parameters: { a: [1, 2, 3] }, groups: {} }))).toEqual(['options.groups'])
    expect(paths(() => evppi([], { parameters: { a: [1] } }))).toEqual(['strategies'])
    expect(paths(() => evppi(strategies, undefined as never))).toEqual(['options'])
  })

  it('by nested draws: names all that is wrong', () => {
    const blocks = [
      { name: 'a', count: 3, draws: { p: [1, 2] } },
      { name: 'a', count: 1, draws: { q: [1], p: [1, 2] } },
      { name: 'b', count: 2, draws: {}, more: 1 },
      { name: 'c', count: 2, draws: { r: [1, Infinity] } },
      7,
    ]
    expect(paths(() => evppiNested(7 as never, blocks as never))).toEqual([
      'evaluate',
      'blocks[0].draws.p',
      'blocks[1].name',
      'blocks[1].count',
      'blocks[1].draws.p',
      'blocks[2].more',
      'blocks[2].draws',
      'blocks[3].draws.r[1]',
      'blocks[4]',
      'blocks[1].draws.p',
    ])
    const block = (name: string, size = 2) => ({ name, count: size, draws: { [name]: new Float64Array(size) } })
    expect(paths(() => evppiNested(() => ({ a: 1 }), []))).toEqual(['blocks'])
    expect(paths(() => evppiNested(() => ({ a: 1 }), [block('a', 3000), block('b', 3000)]))).toEqual(['blocks'])
    expect(paths(() => evppiNested(() => ({ a: 1, b: Number.NaN }), [block('a')]))).toEqual(['evaluate'])
    expect(paths(() => evppiNested(() => 3 as never, [block('a')]))).toEqual(['evaluate'])
    let calls = 0
    expect(paths(() => evppiNested(() => ((calls += 1) === 1 ? { a: 1 } : { a: 1, b: 2 }) as never, [block('a')]))).toEqual(['evaluate'])
    const dependent = { name: 'b', count: 2, draws: () => ({ b: [1] }) }
    expect(paths(() => evppiNested(() => ({ a: 1 }), [block('a'), dependent]))).toEqual(['blocks[1].draws.b'])
    expect(evppiNested(() => ({ only: 1 }), [block('a')])).toEqual({ evaluations: 2, evpi: 0, rows: [{ blocks: ['a'], evppi: 0, standardError: 0 }] })
  })
})

describe('what could be passed over in silence', () => {
  it('a parameter in another unit is worth as much, however large or small its numbers', () => {
    const [x, z] = [normals(2000, 'x'), normals(2000, 'z')]
    const worth = x.map((each, draw) => each ** 2 - 1 + z[draw]!)
    const [one] = evppi(beside(worth), { parameters: { x } })
    for (const unit of [1e-170, 1e99]) {
      const [other] = evppi(beside(worth), { parameters: { x: x.map((each) => each * unit) } })
      expect(other!.evppi).toBeCloseTo(one!.evppi, 9)
    }
  })

  it('a function that draws a parameter of a block before it, and net benefits that overflow', () => {
    const first = { name: 'first', count: 2, draws: { a: [0, 1] } }
    const again = { name: 'again', count: 2, draws: () => ({ a: [5, 6], b: [1, 2] }) }
    expect(paths(() => evppiNested(({ a }) => ({ no: 0, yes: a! }), [first, again]))).toEqual(['blocks[1].draws.a'])
    expect(paths(() => evppiNested(({ a }) => ({ no: -1e308, yes: 1e308 * (1 + 0 * a!) }), [first]))).toEqual(['evaluate', 'evaluate'])
  })
})

describe('the standard error by regression', () => {
  it('is how far values from 80 samples lie apart, within a quarter', () => {
    const rows = Array.from({ length: 80 }, (_, seed) => {
      const [a, z] = [normals(400, 'a', seed), normals(400, 'z', seed)]
      return evppi(beside(a.map((each, draw) => 3 * each + 2 * z[draw]! + 1)), { parameters: { a } })[0]!
    })
    const mean = rows.reduce((sum, row) => sum + row.evppi, 0) / rows.length
    const spread = Math.sqrt(rows.reduce((sum, row) => sum + (row.evppi - mean) ** 2, 0) / (rows.length - 1))
    const stated = Math.sqrt(rows.reduce((sum, row) => sum + row.standardError ** 2, 0) / rows.length)
    expect(stated / spread).toBeGreaterThan(0.75)
    expect(stated / spread).toBeLessThan(1.25)
  })
})
