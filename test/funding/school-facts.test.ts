import { describe, expect, it } from 'vitest'
import * as pupilActModule from '../../src/funding/pupil-acts.js'
import * as regionActModule from '../../src/funding/region-acts.js'
import type { Act } from '../../src/policy/index.js'
import { fundingRules } from '../../src/register/rules/funding.js'
import { priceRules } from '../../src/register/rules/prices.js'
import { stated } from '../support/fact-table.js'
import { pupilActs, regionActs } from './school-expected.js'

describe('the acts', () => {
  const found = (acts: Readonly<Record<string, Act>>) => {
    return Object.fromEntries(Object.values(acts).map((act) => [act.id, { ...stated(act), document: act.source.document }]))
  }

  it('on the money of pupils have these dates and places', () => {
    expect(found(pupilActModule)).toEqual(pupilActs)
  })

  it('on schools and regions have these dates and places', () => {
    expect(found(regionActModule)).toEqual(regionActs)
  })
})

/** Where a fact on the money of the vo stands under the id of another list of facts. */
const standsAs: Readonly<Record<string, readonly string[]>> = {
  'VOF-04': ['PO-10'],
  'VOF-05': ['PO-10', 'FUN-30'],
  'VOF-40': ['FUN-34'],
  'VOF-50': ['FUN-30'],
  'VOF-51': ['FUN-30'],
  'VOF-52': ['FUN-30'],
  'VOF-53': ['FUN-30'],
  'VOF-54': ['FUN-30', 'VOF-39c'],
  'VOF-58': ['PO-09', 'VOF-39d'],
  'VOF-61': ['PO-09'],
  'VOF-94': ['FUN-24', 'FUN-25', 'FUN-26'],
  'VOF-95': ['FUN-22'],
  'VOF-96': ['FUN-23'],
  'VOF-97': ['VM2-03'],
  'VOF-98': ['VM2-04', 'VM2-03'],
  'VOF-99': ['FUN-32', 'LWT-10'],
  'VOF-100': ['FUN-31'],
  'VOF-101': ['FUN-31'],
  'VOF-110': ['FUN-01'],
  'VOF-111': ['FUN-03'],
  'VOF-112': ['FUN-04', 'FUN-05'],
  'VOF-113': ['FUN-03', 'FUN-04'],
  'VOF-114': ['FUN-09', 'ENT-34'],
}

/** Facts without a value of their own, and why. */
const withoutValue: Readonly<Record<string, string>> = {
  'VOF-55': 'arithmetic on the support amounts, which a test repeats',
  'VOF-56': 'arithmetic on the support amount of 2016',
  'VOF-57': 'arithmetic, which perPupil does',
  'VOF-62': 'not in the texts; LPB-01 has the rule from another source',
  'VOF-71': 'the amounts are not in the text',
  'VOF-76c': 'the amounts are not in the text; that it exists ends those of VOF-76b',
  'VOF-78a': 'the amounts are not in the text',
  'VOF-80': 'a sum, which rugzak gives',
  'VOF-81': 'arithmetic, which explainRatios does',
  'VOF-82': 'on the price level of other amounts, which are not used',
  'VOF-102': 'the text of the policy rule is empty',
  'VOF-115': 'arithmetic on weights, which mboWeights does',
  'VOF-116': 'amounts per weight are in no text',
}

describe('the facts on the money of the vo', () => {
  const rules = [...Object.values(fundingRules), ...Object.values(priceRules)]
  const held = new Set(rules.flatMap(({ effects }) => effects.map(({ id }) => id.split('-').slice(0, 2).join('-'))))
  const numbers = (first: number, last: number) => {
    return Array.from({ length: last - first + 1 }, (_, index) => `VOF-${String(first + index).padStart(2, '0')}`)
  }
  const lettered = (id: string, ...letters: string[]) => letters.map((letter) => id + letter)
  const all = [
    ...numbers(1, 16),
    ...numbers(20, 26),
    ...numbers(30, 38),
    ...lettered('VOF-39', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    ...numbers(40, 44),
    ...numbers(50, 62),
    ...numbers(70, 74),
    ...lettered('VOF-75', 'a', 'b'),
    ...lettered('VOF-76', 'a', 'b', 'c'),
    ...lettered('VOF-77', 'a', 'b', 'c'),
    ...lettered('VOF-78', 'a', 'b'),
    ...['VOF-79', 'VOF-79b'],
    ...numbers(80, 82),
    ...numbers(90, 102),
    ...numbers(110, 116),
  ]

  it('are all in the register, under their own id or another, or have no value to hold', () => {
    const lost = all.filter((id) => !held.has(id) && standsAs[id] === undefined && withoutValue[id] === undefined)
    expect(lost).toEqual([])
  })

  it('are each accounted for once', () => {
    const twice = all.filter((id) => [held.has(id), id in standsAs, id in withoutValue].filter(Boolean).length > 1)
    expect(twice).toEqual([])
    expect([...Object.keys(standsAs), ...Object.keys(withoutValue)].filter((id) => !all.includes(id))).toEqual([])
    expect([...held].filter((id) => id.startsWith('VOF-') && !all.includes(id))).toEqual([])
  })

  it('stand where the list says', () => {
    const absent = Object.values(standsAs).flat().filter((id) => !held.has(id))
    expect(absent).toEqual([])
  })
})
