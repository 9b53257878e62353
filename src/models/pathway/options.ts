import {
  codeProblems,
  isRecord,
  numberProblems,
  recordProblems,
  requiredProblems,
  throwFieldProblems,
  type FieldProblem,
  type Fields,
} from '../../core/fields.js'
import { step } from '../../core/problems.js'
import { schoolYearProblems, type SchoolYear } from '../../core/school-year.js'
import type { VulnerableGroupCode } from '../../organisability/pillar.js'
import type { Capacity } from '../../projection/model/capacity.js'
import type { Changes } from '../../projection/model/model.js'
import { pathwayStates, type PathwayInput, type PathwayParameter, type PathwayState } from './codes.js'
import { pathwayDefaults } from './defaults.js'
import { groupCodes } from './groups.js'

/**
 * What {@link pathway} is built from. Only the effects must be given.
 *
 * @category Pathway
 */
export interface PathwayOptions {
  /** What the maatwerktrajecten do to the diploma of mbo-2. Nobody published a size, so there is no default. */
  readonly effects: PathwayEffects
  /** The first school year; `2019-2020` when left out, the year of the counts that the shares rest on. */
  readonly first?: SchoolYear
  /** The last school year, included; ten years after the first when left out. */
  readonly last?: SchoolYear
  /**
   * Pupils who enter leerjaar 3 of bb, in all trajects: in the first year, or in each; 17,332 in the first year when left
   * out, the count of 2019. With one number, later years follow by `share-trend`.
   */
  readonly entrants?: number | Readonly<Record<SchoolYear, number>>
  /** Whether pupils enter each year, or only in the first: one cohort that is followed; `yearly` when left out. */
  readonly entry?: 'yearly' | 'once'
  /** Who is on the pathway before the first year, by state; nobody when left out. */
  readonly start?: Readonly<Partial<Record<PathwayState, number>>>
  /** Numbers in place of the defaults. */
  readonly parameters?: Readonly<Partial<Record<PathwayInput, number>>>
  /** What is another matter for pupils with lwoo, and for those without. */
  readonly lwoo?: PathwayLwoo
  /**
   * Places that are limited, by a name of your own: work placements of a leerwerktraject, seats of mbo-2, a group that
   * does not open below a minimum. Their number becomes the parameter `places-` with that name, and the least
   * `least-` with it, for scenarios and draws. No source says how many there are, nor where those go who find none; so
   * there are none unless you give them.
   */
  readonly places?: Readonly<Record<string, Capacity<PathwayState, PathwayParameter>>>
  /** The vulnerable groups of the report to set apart. */
  readonly groups?: Readonly<Partial<Record<VulnerableGroupCode, PathwayGroupGiven>>>
}

/**
 * How many more of those who leave mbo-2 have its diploma after a maatwerktraject, as a share: 0.02 for two in a hundred
 * more, below 0 for fewer, 0 for no difference.
 *
 * @category Pathway
 */
export interface PathwayEffects {
  /** After VM2 or the vakmanschaproute. */
  readonly vakmanschap: number
  /** After a leerwerktraject. */
  readonly leerwerktraject: number
  /** After the assistentenopleiding or entreeopleiding within the vmbo. */
  readonly entreeInVmbo: number
}

/**
 * Parameters of their own for pupils with and without lwoo; no source tells the pathway of the two apart.
 *
 * @category Pathway
 */
export interface PathwayLwoo {
  /** For pupils with lwoo. */
  readonly with?: Changes<PathwayParameter>
  /** For pupils without. */
  readonly without?: Changes<PathwayParameter>
}

/**
 * What is assumed of a vulnerable group: the report gives neither.
 *
 * @category Pathway
 */
export interface PathwayGroupGiven {
  /** Its share of the pupils who enter, 0 to 1. */
  readonly share: number
  /** The parameters that are another matter for it; empty for no difference. */
  readonly parameters: Changes<PathwayParameter>
}

const optionNames = ['effects', 'first', 'last', 'entrants', 'entry', 'start', 'parameters', 'lwoo', 'places', 'groups']
const effectNames = ['vakmanschap', 'leerwerktraject', 'entreeInVmbo']
const unknownEffect =
  'Nobody published a size. Write 0 to assume that it makes no difference, or run the model for a range of sizes'

/**
 * Stops where the options cannot be used; names of parameters and numbers of people are left to the check of the model.
 *
 * @throws MaatwerkError `invalid-input`
 * @internal
 */
export function assertPathwayOptions(options: unknown): void {
  throwFieldProblems('the options of the pathway', pathwayProblems(options))
}

function pathwayProblems(options: unknown): FieldProblem[] {
  if (!isRecord(options)) return effectsProblems(undefined)
  return [
    ...recordProblems(options, optionNames, ''),
    ...effectsProblems(options['effects']),
    ...yearProblems(options),
    ...entrantsProblems(options['entrants']),
    ...codeProblems(options['entry'], ['yearly', 'once'], 'entry'),
    ...tableProblems(options['start'], pathwayStates, 'start', (people, path) => numberProblems(people, path, 0)),
    ...tableProblems(options['parameters'], inputs(), 'parameters', inputProblems),
    ...tableProblems(options['lwoo'], ['with', 'without'], 'lwoo', (changes, path) => recordProblems(changes, Object.keys(changes ?? {}), path)),
    ...placesProblems(options['places']),
    ...groupsProblems(options['groups']),
  ]
}

function inputs(): string[] {
  return pathwayDefaults.filter(({ parameter, value }) => value !== undefined && !parameter.endsWith('-elsewhere')).map(({ parameter }) => parameter)
}

function inputProblems(value: unknown, path: string): FieldProblem[] {
  return path.includes('share-trend') ? numberProblems(value, path, -0.99) : numberProblems(value, path, 0, 1)
}

function effectsProblems(effects: unknown): FieldProblem[] {
  const given = isRecord(effects) ? effects : {}
  const missing = effectNames.filter((name) => given[name] === undefined).map((name) => ({
    path: step('effects', name),
    message: 'this must be given',
    expected: 'the difference in the share of leavers of mbo-2 with its diploma',
    hint: unknownEffect,
  }))
  if (effects === undefined) return missing
  return [...missing, ...tableProblems(effects, effectNames, 'effects', (value, path) => numberProblems(value, path, -1, 1))]
}

function yearProblems({ first, last }: Fields): FieldProblem[] {
  return [
    ...(first === undefined ? [] : schoolYearProblems(first, 'first')),
    ...(last === undefined ? [] : schoolYearProblems(last, 'last')),
  ]
}

function entrantsProblems(entrants: unknown): FieldProblem[] {
  if (!isRecord(entrants)) return numberProblems(entrants, 'entrants', 0)
  return Object.entries(entrants).flatMap(([year, people]) => [
    ...schoolYearProblems(year, step('entrants', year)),
    ...requiredProblems({ [year]: people }, [year], 'entrants'),
    ...numberProblems(people, step('entrants', year), 0),
  ])
}

/** Only what is made into parameters; the check of the model looks at the rest. */
function placesProblems(places: unknown): FieldProblem[] {
  if (places === undefined) return []
  if (!isRecord(places)) return recordProblems(places, [], 'places')
  return Object.entries(places).flatMap(([name, capacity]) => {
    const path = step('places', name)
    return isRecord(capacity) ? requiredProblems(capacity, ['places'], path) : recordProblems(capacity, [], path)
  })
}

function groupsProblems(groups: unknown): FieldProblem[] {
  const found = tableProblems(groups, groupCodes(), 'groups', (given, path) => {
    const hint = 'The report gives neither size nor effect of this group: write what you assume; {} for no difference'
    if (!isRecord(given)) return recordProblems(given, [], path)
    return [
      ...recordProblems(given, ['share', 'parameters'], path),
      ...requiredProblems(given, ['share', 'parameters'], path).map((problem) => ({ ...problem, hint })),
      ...numberProblems(given['share'], step(path, 'share'), 0, 1),
    ]
  })
  if (found.length > 0 || !isRecord(groups)) return found
  const all = Object.values(groups).reduce<number>((sum, given) => sum + Number((given as Fields)['share']), 0)
  return all <= 1 ? [] : [{ path: 'groups', message: 'the shares add up to more than 1', expected: 'at most all pupils' }]
}

function tableProblems(
  table: unknown,
  names: readonly string[],
  path: string,
  each: (value: unknown, path: string) => FieldProblem[],
): FieldProblem[] {
  if (table === undefined) return []
  const found = recordProblems(table, names, path)
  if (!isRecord(table)) return found
  const known = Object.entries(table).filter(([name, value]) => names.includes(name) && value !== undefined)
  return [...found, ...known.flatMap(([name, value]) => each(value, step(path, name)))]
}
