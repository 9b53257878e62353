import {
  codeProblems,
  dayProblems,
  isRecord,
  numberProblems,
  recordProblems,
  requiredProblems,
  textProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { parties } from '../ledger/party.js'

const ingredientFields = [
  ...['code', 'what', 'quantity', 'unit', 'basis', 'weeks', 'lifeYears', 'price'],
  ...['payer', 'receiver', 'form', 'source', 'grade'],
]

const forms = ['cash', 'absorbed', 'volunteer'] as const

const grades = ['quoted', 'secondary', 'computed', 'derived', 'inferred', 'estimate'] as const

/**
 * The problems of an ingredient.
 *
 * @internal
 */
export function ingredientProblems(ingredient: unknown, path: string): FieldProblem[] {
  const found = recordProblems(ingredient, ingredientFields, path)
  if (!isRecord(ingredient)) return found
  const required = ['code', 'what', 'quantity', 'unit', 'basis', 'price', 'payer', 'receiver', 'form', 'source']
  const at = (name: string): string => step(path, name)
  return [
    ...found,
    ...requiredProblems(ingredient, required, path),
    ...['code', 'what'].flatMap((name) => textProblems(ingredient[name], at(name))),
    ...quantityProblems(ingredient['quantity'], at('quantity')),
    ...codeProblems(ingredient['unit'], ['hour', 'fte', 'lesson', 'piece'], at('unit')),
    ...codeProblems(ingredient['basis'], ['per-pupil', 'per-class', 'per-crebo', 'per-group', 'once'], at('basis')),
    ...aboveZeroProblems(ingredient['weeks'], at('weeks')),
    ...wholeNumberProblems(ingredient['lifeYears'], at('lifeYears'), 1, 100),
    ...priceProblems(ingredient['price'], at('price')),
    ...['payer', 'receiver'].flatMap((name) => codeProblems(ingredient[name], parties, at(name))),
    ...codeProblems(ingredient['form'], forms, at('form')),
    ...sourceProblems(ingredient['source'], at('source')),
    ...codeProblems(ingredient['grade'], grades, at('grade')),
    ...togetherProblems(ingredient, path),
  ]
}

/** Fields of an ingredient that do not go together. */
function togetherProblems({ unit, basis, price, weeks, lifeYears }: Fields, path: string): FieldProblem[] {
  const found: FieldProblem[] = []
  if (unit === 'piece' && isRecord(price) && price['gpl'] !== undefined) {
    found.push({
      path: step(path, 'price'),
      message: 'pieces have no GPL',
      expected: 'a price of one piece, or why it is not known',
    })
  }
  if (basis !== 'once' && lifeYears !== undefined) {
    found.push({ path: step(path, 'lifeYears'), message: 'this recurs every year', expected: "a life with basis 'once' only" })
  }
  if (basis === 'once' && weeks !== undefined) {
    found.push({ path: step(path, 'weeks'), message: 'what is bought once has no weeks', expected: 'nothing here' })
  }
  return found
}

function quantityProblems(quantity: unknown, path: string): FieldProblem[] {
  return isRecord(quantity) ? notKnownProblems(quantity, path) : numberProblems(quantity, path, 0)
}

function notKnownProblems(value: Fields, path: string): FieldProblem[] {
  return [
    ...recordProblems(value, ['unknown'], path),
    ...requiredProblems(value, ['unknown'], path),
    ...textProblems(value['unknown'], step(path, 'unknown')),
  ]
}

/**
 * The problems of a price.
 *
 * @internal
 */
export function priceProblems(price: unknown, path: string): FieldProblem[] {
  if (price === undefined) return []
  if (!isRecord(price)) return recordProblems(price, [], path)
  if (price['unknown'] !== undefined) return notKnownProblems(price, path)
  if (price['gpl'] === undefined) return unitPriceProblems(price, path)
  return [
    ...recordProblems(price, ['gpl'], path),
    ...codeProblems(price['gpl'], ['teacher', 'directie', 'oop'], step(path, 'gpl')),
  ]
}

/**
 * The problems of a price of one unit.
 *
 * @internal
 */
export function unitPriceProblems(price: unknown, path: string): FieldProblem[] {
  const found = recordProblems(price, ['each', 'priceLevel', 'source'], path)
  if (!isRecord(price)) return found
  return [
    ...found,
    ...requiredProblems(price, ['each', 'priceLevel', 'source'], path),
    ...amountProblems(price['each'], step(path, 'each')),
    ...wholeNumberProblems(price['priceLevel'], step(path, 'priceLevel'), 1990, 2100),
    ...sourceProblems(price['source'], step(path, 'source')),
  ]
}

/**
 * The problems of an amount of euros.
 *
 * @internal
 */
export function amountProblems(amount: unknown, path: string): FieldProblem[] {
  if (amount === undefined) return []
  const text = isRecord(amount) ? amount['eur'] : undefined
  if (typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text)) return []
  const hint = 'Make one: euro(8000)'
  return [{ path, message: 'this is not an amount', expected: 'an amount of euros', hint }]
}

/**
 * The problems of a source.
 *
 * @internal
 */
export function sourceProblems(source: unknown, path: string): FieldProblem[] {
  if (source === undefined) return []
  const names = ['document', 'identifier', 'at'] as const
  const found = recordProblems(source, [...names, 'datedOn'], path)
  if (!isRecord(source)) return found
  return [
    ...found,
    ...requiredProblems(source, ['document'], path),
    ...names.flatMap((name) => textProblems(source[name], step(path, name))),
    ...dayProblems(source['datedOn'], step(path, 'datedOn')),
  ]
}

/**
 * The problems of a number that is above zero.
 *
 * @internal
 */
export function aboveZeroProblems(value: unknown, path: string): FieldProblem[] {
  if (value === undefined || (Number.isFinite(value) && Number(value) > 0)) return []
  return [{ path, message: 'this is not a number that can be', expected: 'a number above 0' }]
}
