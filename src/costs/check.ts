import {
  aboveZeroProblems,
  codeProblems,
  contextProblems,
  isRecord,
  listProblems,
  numberProblems,
  recordProblems,
  requiredProblems,
  sourceProblems,
  textProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { parties } from '../ledger/party.js'
import { assertReading } from '../policy/reading.js'
import { ingredientProblems, timeProblems, unitPriceProblems } from './check-ingredient.js'

const planFields = [
  ...['traject', 'year', 'schoolYear', 'schoolTypeGroup', 'organisedIn', 'classSize', 'crebos'],
  ...['ingredients', 'notCounted', 'payers'],
]

/**
 * Stops where a group or the context is not what its type says. No message repeats what was found in it.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertCost(group: unknown, context: unknown, others: readonly FieldProblem[] = []): void {
  const ofContext = costContextProblems(context, codesOf(group))
  throwFieldProblems('the cost of a group', [...groupProblems(group), ...ofContext, ...others])
  noReadings(context)
}

/**
 * Stops where the context is not what its type says, or where there are other problems.
 *
 * @throws MaatwerkError as for {@link assertCost}
 * @internal
 */
export function assertContext(
  subject: string,
  context: unknown,
  codes: readonly unknown[],
  others: readonly FieldProblem[],
): void {
  throwFieldProblems(subject, [...others, ...costContextProblems(context, codes)])
  noReadings(context)
}

/** Costs are computed by the law and the caller: a reading of the report has no part in it. */
function noReadings(context: unknown): void {
  assertReading((context as { readonly reading?: string }).reading, [], 'context.reading')
}

function groupProblems(group: unknown): FieldProblem[] {
  if (!isRecord(group)) return recordProblems(group, planFields, 'group')
  return [...planProblems(group, 'group', ['pupils', 'lwoo']), ...pupilsProblems(group, 'group')]
}

/** The problems of a number of pupils and of how many of them have lwoo. */
function pupilsProblems(group: Fields, path: string): FieldProblem[] {
  const { pupils, lwoo } = group
  return [
    ...requiredProblems(group, ['pupils'], path),
    ...wholeNumberProblems(pupils, step(path, 'pupils'), 0),
    ...wholeNumberProblems(lwoo, step(path, 'lwoo'), 0),
    ...tooManyProblems(pupils, lwoo, step(path, 'lwoo')),
  ]
}

function tooManyProblems(pupils: unknown, lwoo: unknown, path: string): FieldProblem[] {
  if (!Number.isSafeInteger(pupils) || !Number.isSafeInteger(lwoo) || Number(lwoo) <= Number(pupils)) return []
  return [{ path, message: 'there are more pupils with lwoo than pupils', expected: 'at most the number of pupils' }]
}

/**
 * The problems of a plan.
 *
 * @internal
 */
export function planProblems(plan: unknown, path: string, others: readonly string[] = []): FieldProblem[] {
  const found = recordProblems(plan, [...planFields, ...others], path)
  if (!isRecord(plan)) return found
  const at = (name: string): string => step(path, name)
  return [
    ...found,
    ...timeProblems(plan, path),
    ...requiredProblems(plan, ['schoolTypeGroup', 'ingredients'], path),
    ...textProblems(plan['traject'], at('traject')),
    ...wholeNumberProblems(plan['schoolTypeGroup'], at('schoolTypeGroup'), 1, 4),
    ...codeProblems(plan['organisedIn'], ['classes', 'embedded'], at('organisedIn')),
    ...wholeNumberProblems(plan['classSize'], at('classSize'), 1),
    ...wholeNumberProblems(plan['crebos'], at('crebos'), 0),
    ...listProblems(plan['ingredients'], at('ingredients'), ingredientProblems),
    ...emptyProblems(plan['ingredients'], at('ingredients')),
    ...ingredientListProblems(plan, path),
    ...listProblems(plan['notCounted'], at('notCounted'), requiredTextProblems),
    ...listProblems(plan['payers'], at('payers'), (party, place) => requiredCodeProblems(party, parties, place)),
  ]
}

function emptyProblems(list: unknown, path: string): FieldProblem[] {
  if (!Array.isArray(list) || list.length > 0) return []
  return [{ path, message: 'there is nothing to count', expected: 'at least one ingredient' }]
}

/** What ingredients have to do with each other and with the plan. */
function ingredientListProblems(plan: Fields, path: string): FieldProblem[] {
  const codes = codesOf(plan)
  const notCounted = Array.isArray(plan['notCounted']) ? (plan['notCounted'] as unknown[]) : []
  const ofCodes = codes.flatMap((code, index): FieldProblem[] => {
    const place = `${step(step(path, 'ingredients'), index)}.code`
    if (code === undefined) return []
    if (codes.indexOf(code) < index) {
      return [{ path: place, message: 'another ingredient has this code', expected: 'a code of its own' }]
    }
    if (!notCounted.includes(code)) return []
    return [{ path: place, message: 'this ingredient is named as not counted', expected: 'one of the two' }]
  })
  return [...embeddedProblems(plan, path), ...ofCodes]
}

function embeddedProblems({ organisedIn, classSize, ingredients }: Fields, path: string): FieldProblem[] {
  if (organisedIn !== 'embedded' || !Array.isArray(ingredients)) return []
  const message = 'pupils in the lessons of other classes have no class of their own'
  const size = classSize === undefined ? [] : [{ path: step(path, 'classSize'), message, expected: 'nothing here' }]
  return [
    ...size,
    ...Array.from<unknown>(ingredients).flatMap((each, index) => {
      if (!isRecord(each) || each['basis'] !== 'per-class') return []
      const place = `${step(step(path, 'ingredients'), index)}.basis`
      return [{ path: place, message, expected: 'another basis than per-class' }]
    }),
  ]
}

/**
 * The codes of the ingredients of a plan.
 *
 * @internal
 */
export function codesOf(plan: unknown): unknown[] {
  if (!isRecord(plan) || !Array.isArray(plan['ingredients'])) return []
  return Array.from<unknown>(plan['ingredients']).map((each) => (isRecord(each) ? each['code'] : undefined))
}

function costContextProblems(context: unknown, all: readonly unknown[]): FieldProblem[] {
  const found = contextProblems(context, ['lessonsNorm', 'hoursNorm', 'prices', 'quantities', 'priceIndex', 'annuity'])
  if (!isRecord(context)) return found
  const codes = all.filter((code): code is string => typeof code === 'string')
  return [
    ...found,
    ...fieldsProblems(context['lessonsNorm'], 'context.lessonsNorm', 'lessonsPerFte', aboveZeroProblems),
    ...fieldsProblems(context['hoursNorm'], 'context.hoursNorm', 'hoursPerFte', aboveZeroProblems),
    ...byCodeProblems(context['prices'], codes, 'context.prices', unitPriceProblems),
    ...byCodeProblems(context['quantities'], codes, 'context.quantities', (given, path) =>
      fieldsProblems(given, path, 'value', (value, at) => numberProblems(value, at, 0)),
    ),
    ...codeProblems(context['priceIndex'], ['cpi', 'gpl'], 'context.priceIndex'),
    ...fieldsProblems(context['annuity'], 'context.annuity', 'rate', (value, at) => numberProblems(value, at, 0, 1)),
  ]
}

/** The problems of a number with its source. */
function fieldsProblems(
  value: unknown,
  path: string,
  name: string,
  each: (value: unknown, path: string) => FieldProblem[],
): FieldProblem[] {
  if (value === undefined) return []
  const found = recordProblems(value, [name, 'source'], path)
  if (!isRecord(value)) return found
  return [
    ...found,
    ...requiredProblems(value, [name, 'source'], path),
    ...each(value[name], step(path, name)),
    ...sourceProblems(value['source'], step(path, 'source')),
  ]
}

function byCodeProblems(
  given: unknown,
  codes: readonly string[],
  path: string,
  each: (value: unknown, path: string) => FieldProblem[],
): FieldProblem[] {
  if (given === undefined) return []
  const found = recordProblems(given, codes, path)
  if (!isRecord(given)) return found
  const known = codes.filter((code) => given[code] !== undefined)
  return [...found, ...known.flatMap((code) => each(given[code], step(path, code)))]
}

function requiredTextProblems(value: unknown, path: string): FieldProblem[] {
  return textProblems(value ?? '', path)
}

function requiredCodeProblems(value: unknown, codes: readonly string[], path: string): FieldProblem[] {
  return codeProblems(value ?? '', codes, path)
}
