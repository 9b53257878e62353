import {
  codeProblems,
  isRecord,
  listProblems,
  numberProblems,
  recordProblems,
  requiredProblems,
  textProblems,
  wholeNumberProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { step } from '../core/problems.js'
import { assertContext, codesOf, planProblems } from './check.js'
import { findingProblems } from './revenue.js'

const optionFields = ['key', 'at', 'by', 'apart', 'travelPerPupil', 'elsewherePerPupil', 'minimum']

/**
 * Stops where schools, a plan, options or the context are not what their types say.
 *
 * @throws MaatwerkError `invalid-date` where one of the problems is a date, else `invalid-input`; with every problem
 * @internal
 */
export function assertPool(schools: unknown, plan: unknown, options: unknown, context: unknown): void {
  const apart = isRecord(options) ? options['apart'] : undefined
  assertContext('pooling', context, [...codesOf(plan), ...codesOf(apart)], [
    ...schoolsProblems(schools),
    ...planProblems(plan, 'plan'),
    ...optionsProblems(options, idsOf(schools)),
    ...yearProblems(plan, apart),
  ])
}

/** The two ways of giving the traject are set beside each other, so that they are of one year. */
function yearProblems(plan: unknown, apart: unknown): FieldProblem[] {
  if (!isRecord(plan) || !isRecord(apart)) return []
  if (plan['year'] === apart['year'] && plan['schoolYear'] === apart['schoolYear']) return []
  return [{ path: 'options.apart.year', message: 'the plan is of another year', expected: 'the year of the plan' }]
}

function schoolsProblems(schools: unknown): FieldProblem[] {
  const found = listProblems(schools ?? null, 'schools', schoolProblems)
  if (!Array.isArray(schools)) return found
  const ids = idsOf(schools)
  const alone = { path: 'schools', message: 'there is nothing to join', expected: 'two schools or more' }
  const few = schools.length < 2 ? [alone] : []
  const twice = ids.flatMap((id, index) => {
    if (id === undefined || ids.indexOf(id) === index) return []
    const path = `${step('schools', index)}.id`
    return [{ path, message: 'another school has this id', expected: 'an id of its own' }]
  })
  return [...found, ...few, ...twice]
}

function schoolProblems(school: unknown, path: string): FieldProblem[] {
  const found = recordProblems(school, ['id', 'pupils'], path)
  if (!isRecord(school)) return found
  return [
    ...found,
    ...requiredProblems(school, ['id', 'pupils'], path),
    ...textProblems(school['id'], step(path, 'id')),
    ...wholeNumberProblems(school['pupils'], step(path, 'pupils'), 1),
  ]
}

function idsOf(schools: unknown): unknown[] {
  if (!Array.isArray(schools)) return []
  return Array.from<unknown>(schools).map((school) => (isRecord(school) ? school['id'] : undefined))
}

function optionsProblems(options: unknown, all: readonly unknown[]): FieldProblem[] {
  const found = recordProblems(options, optionFields, 'options')
  if (!isRecord(options)) return found
  const ids = all.filter((id): id is string => typeof id === 'string')
  const elsewhere = options['elsewherePerPupil']
  return [
    ...found,
    ...requiredProblems(options, ['key'], 'options'),
    ...keyProblems(options['key'], ids),
    ...hostProblems(options['at'], ids),
    ...codeProblems(options['by'], ['cash', 'economic'], 'options.by'),
    ...(options['apart'] === undefined ? [] : planProblems(options['apart'], 'options.apart')),
    ...findingProblems(options['travelPerPupil'], 'options.travelPerPupil'),
    ...(elsewhere === 'none' ? [] : findingProblems(elsewhere, 'options.elsewherePerPupil')),
    ...wholeNumberProblems(options['minimum'], 'options.minimum', 1),
  ]
}

/** No message names the schools that there are. */
function hostProblems(at: unknown, ids: readonly string[]): FieldProblem[] {
  if (at === undefined || ids.includes(at as string)) return []
  return [{ path: 'options.at', message: 'there is no school with this id', expected: 'the id of one of the schools' }]
}

function keyProblems(key: unknown, ids: readonly string[]): FieldProblem[] {
  if (!isRecord(key)) return codeProblems(key, ['pupils', 'equal', 'stand-alone'], 'options.key')
  const strange = Object.keys(key).filter((id) => !ids.includes(id))
  return [
    ...strange.map((id) => {
      return { path: step('options.key', id), message: 'there is no such school', expected: 'the id of a school' }
    }),
    ...requiredProblems(key, ids, 'options.key'),
    ...ids.flatMap((id) => numberProblems(key[id], step('options.key', id), 0)),
    ...emptyKeyProblems(key, ids),
  ]
}

function emptyKeyProblems(key: Fields, ids: readonly string[]): FieldProblem[] {
  if (ids.some((id) => key[id] !== 0)) return []
  return [{ path: 'options.key', message: 'all weights are 0', expected: 'at least one weight above 0' }]
}
