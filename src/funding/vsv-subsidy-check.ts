import {
  codeProblems,
  isRecord,
  listProblems,
  recordProblems,
  requiredProblems,
  textProblems,
  throwFieldProblems,
  wholeNumberProblems,
  yearContextProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { contextReadingProblems } from '../policy/reading.js'
import type { VsvSubsidyCase, VsvSubsidyContext } from './vsv-subsidy-case.js'

const voParts = ['onderbouw', 'bovenbouw-vmbo', 'bovenbouw-havo-vwo']
const mboParts = ['mbo-1', 'mbo-2', 'mbo-3-and-4']

/**
 * Stops where a case or the context is not what its type says.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertVsvCase(institution: VsvSubsidyCase, context: VsvSubsidyContext): void {
  throwFieldProblems('a subsidy against vsv', [...caseProblems(institution), ...contextProblemsOf(context)])
}

function contextProblemsOf(context: unknown): FieldProblem[] {
  return [...yearContextProblems(context, 'year'), ...contextReadingProblems(context, [])]
}

function caseProblems(institution: unknown): FieldProblem[] {
  if (!isRecord(institution)) return recordProblems(institution, [], '')
  const { scheme } = institution
  if (scheme === 'per-fewer') return perFewerProblems(institution)
  if (scheme === 'vo-sums') return sumsProblems(institution, 'pupils', voParts, [])
  if (scheme === 'mbo-sums') return sumsProblems(institution, 'studentsBelow22', mboParts, ['amounts', 'malus'])
  return codeProblems(scheme ?? null, ['per-fewer', 'vo-sums', 'mbo-sums'], 'scheme')
}

function perFewerProblems(institution: Fields): FieldProblem[] {
  const names = ['scheme', 'receiver', 'baseline', 'measured', 'moneyRemains']
  return [
    ...recordProblems(institution, names, ''),
    ...requiredProblems(institution, ['receiver', 'baseline'], ''),
    ...codeProblems(institution['receiver'], ['school', 'mbo'], 'receiver'),
    ...wholeNumberProblems(institution['baseline'], 'baseline', 0),
    ...wholeNumberProblems(institution['measured'], 'measured', 0),
    ...codeProblems(institution['moneyRemains'], ['yes', 'no'], 'moneyRemains'),
  ]
}

function sumsProblems(
  institution: Fields,
  size: string,
  parts: readonly string[],
  others: readonly string[],
): FieldProblem[] {
  const { amounts } = institution
  const most = size === 'pupils' ? institution[size] : undefined
  return [
    ...recordProblems(institution, ['scheme', size, 'parts', ...others], ''),
    ...requiredProblems(institution, [size, 'parts'], ''),
    ...wholeNumberProblems(institution[size], size, 0),
    ...listProblems(institution['parts'], 'parts', (part, path) => partProblems(part, path, parts)),
    ...twiceProblems(institution['parts']),
    ...tooLargeProblems(institution['parts'], most),
    ...codeProblems(institution['malus'], ['applies', 'does-not-apply'], 'malus'),
    ...(amounts === undefined || others.length === 0 ? [] : amountsProblems(amounts, ['fixed', ...parts])),
  ]
}

function partProblems(part: unknown, path: string, parts: readonly string[]): FieldProblem[] {
  const shape = recordProblems(part, ['part', 'size', 'norm'], path)
  if (!isRecord(part)) return shape
  return [
    ...shape,
    ...requiredProblems(part, ['part', 'size'], path),
    ...codeProblems(part['part'], parts, step(path, 'part')),
    ...wholeNumberProblems(part['size'], step(path, 'size'), 0),
    ...codeProblems(part['norm'], ['met', 'not-met'], step(path, 'norm')),
  ]
}

function twiceProblems(parts: unknown): FieldProblem[] {
  if (!Array.isArray(parts)) return []
  const names = parts.map((part: unknown) => (isRecord(part) ? part['part'] : undefined))
  return names.flatMap((name, index) => {
    if (name === undefined || names.indexOf(name) === index) return []
    return [{ path: `parts[${index}].part`, message: 'the part is there already', expected: 'each part once' }]
  })
}

/** The parts of a school have no more pupils than the school. */
function tooLargeProblems(parts: unknown, pupils: unknown): FieldProblem[] {
  if (!Array.isArray(parts) || !Number.isSafeInteger(pupils)) return []
  const sizes = parts.map((part: unknown) => (isRecord(part) ? Number(part['size']) : 0))
  if (sizes.reduce((sum, size) => sum + size, 0) <= Number(pupils) || sizes.some(Number.isNaN)) return []
  return [{ path: 'parts', message: 'the parts have more pupils than the school', expected: 'at most pupils, together' }]
}

function amountsProblems(amounts: unknown, names: readonly string[]): FieldProblem[] {
  const shape = recordProblems(amounts, names, 'amounts')
  if (!isRecord(amounts)) return shape
  return [...shape, ...Object.entries(amounts).flatMap(([name, each]) => givenSumProblems(each, step('amounts', name)))]
}

/** What is wrong with an amount that the caller gives. @internal */
export function givenSumProblems(given: unknown, path: string): FieldProblem[] {
  if (given === undefined) return []
  const shape = recordProblems(given, ['value', 'source'], path)
  if (!isRecord(given)) return shape
  const { value, source } = given
  const text = isRecord(value) ? value['eur'] : undefined
  const amount = typeof text === 'string' && /^\d+(\.\d+)?$/.test(text)
  const document = isRecord(source) ? source['document'] : undefined
  return [
    ...shape,
    ...(amount ? [] : [{ path: step(path, 'value'), message: 'this is no amount', expected: 'euros, 0 or more' }]),
    ...textProblems(document ?? null, `${path}.source.document`),
  ]
}
