import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addEuro,
  allocateEuro,
  compareEuro,
  divideEuro,
  euro,
  euroToNumber,
  multiplyEuro,
  roundEuro,
  subtractEuro,
  type DecimalText,
  type Euro,
  type RoundingRule,
} from '../../src/core/euro.js'
import { faults, thrown } from './thrown.js'

describe('euro', () => {
  it.each([
    ['3971.080', '3971.08'],
    ['01', '1'],
    ['-0', '0'],
    ['-0.50', '-0.5'],
    ['0.0000001', '0.0000001'],
    [0.1, '0.1'],
    [-0, '0'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    ['123456789012345678901234567890.12', '123456789012345678901234567890.12'],
  ])('%s is written %s', (amount, eur) => {
    expect(euro(amount)).toEqual({ eur })
  })

  const notExact = ['1e3', '', ' 1', '1 ', '1\n', '.5', '5.', '+5', '1,50', '€ 5', '0x10', '1_000', 'NaN']

  it.each([NaN, Infinity, -Infinity, ...notExact])(
    'refuses %j',
    (amount) => {
      expect(faults(() => euro(amount))).toEqual({ code: 'invalid-amount', paths: ['amount'] })
    },
  )

  it.each([null, undefined, true, {}, [1], 10n])('refuses a value of another kind: %s', (amount) => {
    expect(thrown(() => euro(amount as DecimalText)).code).toBe('invalid-amount')
  })

  it('survives JSON and a copy to a worker', () => {
    const amount = euro('-3971.08')
    expect(JSON.parse(JSON.stringify(amount))).toEqual(amount)
    expect(addEuro(structuredClone(amount), euro(1))).toEqual({ eur: '-3970.08' })
  })
})

describe('arithmetic', () => {
  it('is exact where floating point is not', () => {
    expect(addEuro(euro(0.1), euro(0.2))).toEqual({ eur: '0.3' })
    expect(subtractEuro(euro('0.3'), euro('0.1'))).toEqual({ eur: '0.2' })
    expect(multiplyEuro(euro('1.005'), 100)).toEqual({ eur: '100.5' })
    expect(multiplyEuro(euro('3971.08'), '0.000001')).toEqual({ eur: '0.00397108' })
    expect(addEuro()).toEqual({ eur: '0' })
    expect(multiplyEuro(euro(-5), 0)).toEqual({ eur: '0' })
    expect(subtractEuro(euro(5), euro(5))).toEqual({ eur: '0' })
  })

  it('adds and subtracts as whole numbers of ten-thousandths do', () => {
    const units = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
    fc.assert(
      fc.property(units, units, units, (a, b, c) => {
        expect(addEuro(ofUnits(a), ofUnits(b), ofUnits(c))).toEqual(ofUnits(a + b + c))
        expect(subtractEuro(ofUnits(a), ofUnits(b))).toEqual(ofUnits(a - b))
        expect(multiplyEuro(ofUnits(a), String(c))).toEqual(ofUnits(a * c))
      }),
    )
  })

  it('compares amounts, not texts', () => {
    expect(compareEuro(euro(8000), euro(11000))).toBe(-1)
    expect(compareEuro(euro(-1), euro(-2))).toBe(1)
    expect(compareEuro({ eur: '1.50' }, { eur: '1.5' })).toBe(0)
    expect(compareEuro({ eur: '-0' }, euro(0))).toBe(0)
    expect(['10', '-2', '9.5', '9.49'].map(euro).sort(compareEuro).map((amount) => amount.eur)).toEqual([
      '-2',
      '9.49',
      '9.5',
      '10',
    ])
  })

  it('names each amount that is wrong, wherever it stands', () => {
    const wrong = { eur: '1e3' }
    const alsoWrong = { eur: '' }
    expect(faults(() => multiplyEuro(wrong, 2))).toEqual({ code: 'invalid-amount', paths: ['amount.eur'] })
    const sum = () => addEuro(euro(1), wrong, euro(2), alsoWrong)
    expect(faults(sum).paths).toEqual(['amounts[1].eur', 'amounts[3].eur'])
    expect(faults(() => compareEuro(wrong, alsoWrong)).paths).toEqual(['a.eur', 'b.eur'])
  })

  it('gives no infinity for an amount that no floating-point number can hold', () => {
    expect(euroToNumber(euro('3971.08'))).toBe(3971.08)
    expect(thrown(() => euroToNumber({ eur: `1${'0'.repeat(400)}` })).code).toBe('invalid-amount')
  })

  it('rounds nothing, not even in a price series of sixty years', () => {
    const years = Array.from({ length: 60 })
    const grown = years.reduce<Euro>((amount) => multiplyEuro(amount, '1.0213'), euro(1))
    const [digits, decimals] = [String(10213n ** 60n), 4 * 60]
    expect(grown).toEqual({ eur: `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` })
  })
})

describe('rounding', () => {
  const rules: Record<RoundingRule, readonly (readonly [amount: string, rounded: string])[]> = {
    cent: [
      ['2.345', '2.35'],
      ['-2.345', '-2.35'],
      ['2.344999', '2.34'],
      ['-0.004', '0'],
      ['-0.005', '-0.01'],
    ],
    'cent-half-even': [
      ['2.345', '2.34'],
      ['2.355', '2.36'],
      ['-2.345', '-2.34'],
      ['-2.355', '-2.36'],
      ['2.3450001', '2.35'],
    ],
    'cent-down': [
      ['2.349', '2.34'],
      ['-2.349', '-2.34'],
      ['-0.009', '0'],
    ],
    euro: [
      ['2.5', '3'],
      ['-2.5', '-3'],
      ['-2.49', '-2'],
      ['0.5', '1'],
    ],
    'euro-down': [
      ['2.99', '2'],
      ['-2.99', '-2'],
      ['-0.99', '0'],
    ],
    'euro-up': [
      ['2.01', '3'],
      ['-2.01', '-3'],
      ['2', '2'],
      ['0.0000001', '1'],
    ],
  }
  const cases = Object.entries(rules).flatMap(([rule, rows]) => rows.map(([amount, to]) => ({ rule, amount, to })))

  it.each(cases)('$rule: $amount becomes $to', ({ rule, amount, to }) => {
    expect(roundEuro(euro(amount), rule as RoundingRule)).toEqual({ eur: to })
  })

  it('is named in a division too', () => {
    expect(divideEuro(euro(1000), 3, 'cent')).toEqual({ eur: '333.33' })
    expect(divideEuro(euro(-1), 8, 'cent-half-even')).toEqual({ eur: '-0.12' })
    expect(divideEuro(euro(1), '-8', 'cent')).toEqual({ eur: '-0.13' })
    expect(divideEuro(euro('6.00'), '0.58', 'euro-up')).toEqual({ eur: '11' })
  })

  it('refuses a rule that does not exist and a division by nothing', () => {
    const unknown = 'toString' as RoundingRule
    expect(faults(() => roundEuro(euro(1), unknown))).toEqual({ code: 'invalid-input', paths: ['rule'] })
    expect(faults(() => divideEuro(euro(1), '0.00', 'cent'))).toEqual({ code: 'invalid-amount', paths: ['by'] })
  })
})

describe('allocateEuro', () => {
  it.each<[string, readonly DecimalText[], readonly string[], string]>([
    ['100', [1, 1, 1], ['33.34', '33.33', '33.33'], 'a tie goes to the earlier'],
    ['0.05', [1, 1, 1], ['0.02', '0.02', '0.01'], 'two cents over'],
    ['1', [1, 2, 4], ['0.14', '0.29', '0.57'], 'exact 14.29, 28.57, 57.14: the largest remainder is .57'],
    ['0.01', [1, 3], ['0', '0.01'], 'the only cent goes to the largest remainder, not to the first'],
    ['-100', [1, 1, 1], ['-33.34', '-33.33', '-33.33'], 'negative, as its positive counterpart'],
    ['10', [0, 1, 0], ['0', '10', '0'], 'nothing for weight 0'],
    ['0', [1, 2], ['0', '0'], 'nothing to divide'],
    ['10', ['0.1', 0.2], ['3.33', '6.67'], '0.1 and 0.2 are one and two tenths'],
    ['3971.08', [18, 9], ['2647.39', '1323.69'], 'exact 2647.386…, 1323.693…'],
  ])('%s over %j is %j (%s)', (amount, weights, parts) => {
    expect(allocateEuro(euro(amount), weights).map((part) => part.eur)).toEqual(parts)
  })

  it('adds up to the amount, each part within a cent of its exact share', () => {
    fc.assert(
      fc.property(cents, weights, (amount, over) => {
        const parts = allocateEuro(ofCents(amount), over)
        const whole = over.reduce((sum, weight) => sum + BigInt(weight), 0n)
        expect(addEuro(...parts)).toEqual(ofCents(amount))
        parts.forEach((part, index) => {
          // |part - amount * weight / whole| < 1 cent, in whole numbers
          const off = toCents(part) * whole - amount * BigInt(over[index]!)
          expect(off < whole && -off < whole).toBe(true)
        })
      }),
    )
  })

  it('gives a larger remainder no less than a smaller one, and of equal weights the earlier no less', () => {
    fc.assert(
      fc.property(positive, weights, (amount, over) => {
        const parts = allocateEuro(ofCents(amount), over).map(toCents)
        const whole = over.reduce((sum, weight) => sum + BigInt(weight), 0n)
        const exact = over.map((weight) => amount * BigInt(weight))
        const extra = parts.map((part, index) => part - exact[index]! / whole)
        const rest = exact.map((share) => share % whole)
        for (const [i] of over.entries()) {
          for (const [j] of over.entries()) {
            const first = rest[i]! > rest[j]! || (rest[i] === rest[j] && i < j)
            if (first) expect(extra[i]! >= extra[j]!).toBe(true)
          }
        }
      }),
    )
  })

  it('looks at the proportion of the weights only', () => {
    fc.assert(
      fc.property(cents, weights, fc.constantFrom('0.001', '0.5', '3', '7.77'), (amount, over, factor) => {
        const scaled = over.map((weight) => multiplyEuro(euro(weight), factor).eur)
        expect(allocateEuro(ofCents(amount), scaled)).toEqual(allocateEuro(ofCents(amount), over))
      }),
    )
  })

  it('mirrors a negative amount and leaves what it is given as it was', () => {
    fc.assert(
      fc.property(positive, weights, (amount, over) => {
        const frozen = Object.freeze([...over])
        const debt = allocateEuro(Object.freeze(ofCents(-amount)), frozen)
        expect(debt).toEqual(allocateEuro(ofCents(amount), frozen).map((part) => subtractEuro(euro(0), part)))
      }),
    )
  })

  it('names every bad weight, and the amount beside them', () => {
    const over = [1, -2, NaN, '1e3', 2, ''] as const
    expect(faults(() => allocateEuro(euro('1.005'), over))).toEqual({
      code: 'invalid-amount',
      paths: ['amount', 'weights[1]', 'weights[2]', 'weights[3]', 'weights[5]'],
    })
    expect(thrown(() => allocateEuro(euro('1.005'), [1])).message).toMatchInlineSnapshot(`
      "1 problem in an allocation (invalid-amount)
        1. amount: the amount is not in whole cents; expected at most two decimals. Round it first with \`roundEuro\`, by the rule that applies"
    `)
  })

  it('names a broken amount together with the bad weights', () => {
    expect(faults(() => allocateEuro({ eur: 'x' }, [1, -1])).paths).toEqual(['amount.eur', 'weights[1]'])
  })

  it.each([[[]], [[0, 0]], [['0.00', -0]]])('has nothing to divide over in %j', (over) => {
    expect(faults(() => allocateEuro(euro(1), over))).toEqual({ code: 'invalid-amount', paths: ['weights'] })
  })
})

const cents = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
const positive = fc.bigInt({ min: 0n, max: 10n ** 12n })
const weights = fc
  .array(fc.oneof(fc.nat(5), fc.nat(100_000)), { minLength: 1, maxLength: 8 })
  .filter((over) => over.some((weight) => weight > 0))

function ofCents(amount: bigint): Euro {
  return euro(decimal(amount, 2))
}

/** An amount of so many ten-thousandths of a euro. */
function ofUnits(amount: bigint): Euro {
  return euro(decimal(amount, 4))
}

function decimal(amount: bigint, places: number): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(places + 1, '0')
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

function toCents({ eur }: Euro): bigint {
  const [whole = '', part = ''] = eur.split('.')
  return BigInt(whole.replace('-', '') + part.padEnd(2, '0')) * (eur.startsWith('-') ? -1n : 1n)
}
