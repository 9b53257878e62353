import {
  aboveZeroProblems,
  codeProblems,
  euroProblems,
  isRecord,
  numberProblems,
  recordProblems,
  requiredProblems,
  sourceProblems,
  textProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { schoolYearProblems } from '../core/school-year.js'
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
  if (lifeYears !== undefined && (basis === 'per-group' || weeks !== undefined)) {
    const expected = "a life with basis 'once', or for each pupil, class or crebo"
    found.push({ path: step(path, 'lifeYears'), message: 'this recurs every year', expected })
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
    ...euroProblems(price['each'], step(path, 'each')),
    ...priceLevelProblems(price['priceLevel'], step(path, 'priceLevel')),
    ...sourceProblems(price['source'], step(path, 'source')),
  ]
}

/**
 * The problems of a calendar year, or a school year, of whose prices something is.
 *
 * @internal
 */
export function priceLevelProblems(level: unknown, path: string): FieldProblem[] {
  if (typeof level !== 'string') return wholeNumberProblems(level, path, 1990, 2100)
  return yearOfSchoolProblems(level, path)
}

/**
 * The problems of a school year. No message repeats it.
 *
 * @internal
 */
function yearOfSchoolProblems(year: unknown, path: string): FieldProblem[] {
  if (year === undefined) return []
  return schoolYearProblems(year, path).map((problem) => ({ ...problem, message: 'this is not a school year' }))
}

/**
 * The problems of the time of a plan: a calendar year or a school year, one of the two.
 *
 * @internal
 */
export function timeProblems({ year, schoolYear }: Fields, path: string): FieldProblem[] {
  const one = (year === undefined) !== (schoolYear === undefined)
  const message = year === undefined ? 'this is missing' : 'there is a school year too'
  const expected = 'a calendar year or a school year, one of the two'
  return [
    ...(one ? [] : [{ path: step(path, 'year'), message, expected }]),
    ...wholeNumberProblems(year, step(path, 'year'), 1990, 2100),
    ...yearOfSchoolProblems(schoolYear, step(path, 'schoolYear')),
  ]
}
