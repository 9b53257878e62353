import { codeProblems, euroProblems, isRecord, listProblems, recordProblems, requiredProblems, textProblems, type FieldProblem } from '../../core/fields.js'
import { step } from '../../core/problems.js'
import { parties } from '../../ledger/party.js'

const forms = ['cash', 'absorbed', 'volunteer']

/**
 * What is wrong with a ledger by year and how it is to be made into flows.
 *
 * @internal
 */
export function ledgerFlowsProblems(years: unknown, options: unknown): FieldProblem[] {
  const found = budgetProblems(years ?? null, 'years')
  const shape = recordProblems(options, ['name', 'priceLevel', 'forms', 'saved'], 'options')
  if (!isRecord(options)) return [...found, ...shape]
  return [
    ...found,
    ...shape,
    ...requiredProblems(options, ['name', 'priceLevel'], 'options'),
    ...textProblems(options['name'], 'options.name'),
    ...levelProblems(options['priceLevel'], 'options.priceLevel'),
    ...formsProblems(options['forms'], 'options.forms'),
  ]
}

/** @internal */
export function formsProblems(value: unknown, path: string): FieldProblem[] {
  if (value === undefined) return []
  return listProblems(value, path, (form, at) => codeProblems(form ?? null, forms, at))
}

/** @internal */
export function levelProblems(level: unknown, path: string): FieldProblem[] {
  if (level === undefined || Number.isInteger(level) || (typeof level === 'string' && /^\d{4}-\d{4}$/.test(level))) return []
  return [{ path, message: 'this is no price level', expected: 'a calendar year such as 2014, or a school year such as 2014-2015' }]
}

/**
 * What is wrong with statements by year.
 *
 * @internal
 */
export function budgetProblems(years: unknown, path: string): FieldProblem[] {
  return listProblems(years, path, (statements, at) => listProblems(statements ?? null, at, statementProblems))
}

function statementProblems(statement: unknown, path: string): FieldProblem[] {
  const expected = 'a statement as costs.costOf or funding.forGroup gives it'
  if (!isRecord(statement)) return [{ path, message: 'this is no statement', expected }]
  return [
    ...listProblems(statement['entries'] ?? null, step(path, 'entries'), entryProblems),
    ...listProblems(statement['unknown'] ?? null, step(path, 'unknown'), (part, at) => {
      if (!isRecord(part)) return [{ path: at, message: 'this is no part', expected: 'a part that is not known' }]
      return [...requiredProblems(part, ['code', 'why'], at), ...textProblems(part['why'], step(at, 'why'))]
    }),
  ]
}

function entryProblems(entry: unknown, path: string): FieldProblem[] {
  if (!isRecord(entry)) return [{ path, message: 'this is no entry', expected: 'an entry with an amount, a payer and a receiver' }]
  const { payer, receiver, form, nature, amount, evidence } = entry
  return [
    ...requiredProblems(entry, ['code', 'period', 'evidence'], path),
    ...(isRecord(evidence) ? requiredProblems(evidence, ['source', 'grade'], step(path, 'evidence')) : []),
    ...codeProblems(payer ?? null, parties, step(path, 'payer')),
    ...codeProblems(receiver ?? null, parties, step(path, 'receiver')),
    ...codeProblems(form ?? null, forms, step(path, 'form')),
    ...codeProblems(nature ?? null, ['transfer', 'real'], step(path, 'nature')),
    ...euroProblems(amount ?? null, step(path, 'amount')),
  ]
}
