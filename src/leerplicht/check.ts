import { diplomasProblems } from '../career/check.js'
import { isIsoDate } from '../core/calendar.js'
import {
  codeProblems,
  dayContextProblems,
  dayProblems,
  isRecord,
  recordProblems,
  throwFieldProblems,
  type FieldProblem,
  type Fields,
} from '../core/fields.js'
import { isSchoolYear } from '../core/school-year.js'
import { assertReading } from '../policy/reading.js'
import { earliestFullSchoolYear } from './birthday.js'
import { leerplichtEnd, startkwalificatieRule } from './facts.js'
import { vsoSchools, type LeerplichtContext } from './person.js'

const ofPerson = ['bornOn', 'firstFullSchoolYear', 'diplomas', 'vsoSchool']

/**
 * Stops where a person or the context is not what its type says. No message repeats what was found in the person.
 *
 * @param others - what the person may hold besides, with its own problems
 * @throws MaatwerkError `invalid-date` where one of the problems is a date that is none, else `invalid-input`
 * @internal
 */
export function assertPerson(
  person: unknown,
  context: LeerplichtContext,
  others: readonly string[] = [],
  problemsOf: (person: Fields) => readonly FieldProblem[] = () => [],
): void {
  const own = isRecord(person) ? [...personProblems(person, context), ...problemsOf(person)] : []
  const shape = recordProblems(person, [...ofPerson, ...others], '')
  throwFieldProblems('a person', [...shape, ...own, ...dayContextProblems(context)])
  assertReading(context.reading, [startkwalificatieRule, leerplichtEnd], 'context.reading')
}

/**
 * Stops where a list of diplomas or the context is not what its type says.
 *
 * @throws MaatwerkError as for {@link assertPerson}
 * @internal
 */
export function assertDiplomas(diplomas: unknown, context: LeerplichtContext): void {
  throwFieldProblems('diplomas', [...diplomasProblems(diplomas, 'diplomas'), ...dayContextProblems(context)])
  assertReading(context.reading, [startkwalificatieRule], 'context.reading')
}

/**
 * What is wrong with the facts that leerplicht looks at, in a person who may hold more.
 *
 * @internal
 */
export function personProblems(person: Fields, context: unknown): FieldProblem[] {
  const { bornOn, firstFullSchoolYear, diplomas, vsoSchool } = person
  return [
    ...dayProblems(bornOn, 'bornOn'),
    ...bornLaterProblems(bornOn, isRecord(context) ? context['on'] : undefined),
    ...schoolYearProblems(firstFullSchoolYear, bornOn),
    ...diplomasProblems(diplomas, 'diplomas', bornOn),
    ...codeProblems(vsoSchool, vsoSchools, 'vsoSchool'),
  ]
}

function bornLaterProblems(bornOn: unknown, on: unknown): FieldProblem[] {
  if (!isIsoDate(bornOn) || !isIsoDate(on) || bornOn <= on) return []
  const message = 'the birth lies after the day that is asked for'
  return [{ path: 'bornOn', message, expected: 'a day on or before context.on' }]
}

function schoolYearProblems(value: unknown, bornOn: unknown): FieldProblem[] {
  const path = 'firstFullSchoolYear'
  if (value === undefined) return []
  if (!isSchoolYear(value)) {
    return [{ path, message: 'this is not a school year', expected: "two consecutive years, such as '2003-2004'" }]
  }
  if (!isIsoDate(bornOn) || value >= earliestFullSchoolYear(bornOn)) return []
  const message = 'the child is not yet four on the 1 October of that school year'
  return [{ path, message, expected: 'a later school year, the first attended in full' }]
}
