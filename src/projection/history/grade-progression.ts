import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { shown, step, unknownKeys } from '../../core/problems.js'
import { meanProblems, weightsOf, type HistoryMean } from './history-mean.js'
import { isCount, mostCount } from './numbers.js'

/**
 * Pupils per grade over consecutive years, the lowest grade first.
 *
 * @category Grade progression
 */
export interface GradeHistory {
  /** The grades in the order pupils pass through them. */
  readonly grades: readonly string[]
  /** The years in order, each with the pupils per grade. */
  readonly years: readonly GradeYear[]
}

/**
 * Pupils per grade in one year.
 *
 * @category Grade progression
 */
export interface GradeYear {
  /** The label of the year. */
  readonly label: string
  /** Pupils per grade, in the order of the grades. */
  readonly pupils: readonly number[]
}

/**
 * How many pupils a grade has next year for each pupil in the grade below it this year. It may be above 1, where more
 * pupils join than leave.
 *
 * @category Grade progression
 */
export interface GradeRatio {
  /** The lower grade. */
  readonly from: string
  /** The grade above it. */
  readonly to: string
  /** The mean of the yearly ratios, of the kind that was asked for. */
  readonly ratio: number
  /** The ratio from each year to the next. */
  readonly yearly: readonly number[]
}

/**
 * One year to project.
 *
 * - `progress`: pupils move up one grade by the ratios, and new pupils enter the lowest grade
 * - `hold`: every grade keeps its pupils
 * - `multiply`: every grade is multiplied by the same number
 *
 * @category Grade progression
 */
export type GradeStep =
  | {
      /** Pupils move up. */
      readonly kind: 'progress'
      /** The label of the year. */
      readonly label: string
      /** New pupils in the lowest grade. */
      readonly entry: number
    }
  | {
      /** Nothing changes. */
      readonly kind: 'hold'
      /** The label of the year. */
      readonly label: string
    }
  | {
      /** All grades change alike. */
      readonly kind: 'multiply'
      /** The label of the year. */
      readonly label: string
      /** The multiplier, 0 or more. */
      readonly by: number
    }

/**
 * A projected year, with the account of its pupils: those of the year before, and new entries, and who joined on
 * balance, less those who finished the highest grade, are those of this year.
 *
 * @category Grade progression
 */
export interface GradeForecast {
  /** The label of the year. */
  readonly label: string
  /** Pupils per grade. */
  readonly pupils: readonly number[]
  /** New pupils in the lowest grade. */
  readonly entered: number
  /** Pupils per grade who joined, less those who left; negative where more left. */
  readonly joinedOnBalance: readonly number[]
  /** Pupils of the highest grade of the year before who moved on. */
  readonly finished: number
}

/**
 * The ratio of each grade to the grade below it a year before, from history: the mean of the yearly ratios, as in the
 * cohort survival method of enrolment forecasts (Webster 1970); or their mean weighted by the pupils of the lower grade,
 * which is the ratio over all years together; or their exponential smoothing, as in the enrolment forecasts of the
 * National Center for Education Statistics of the United States.
 *
 * @param history - at least two consecutive years
 * @param mean - how the yearly ratios are made into one; the plain mean when left out
 * @returns one ratio for each pair of neighbouring grades
 * @throws MaatwerkError `invalid-input`, naming every grade and year that is wrong
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const [ratio] = projection.gradeRatios({
 *   grades: ['bb3', 'bb4'],
 *   years: [{ label: '2019', pupils: [17332, 17291] }, { label: '2020', pupils: [16146, 15932] }],
 * })
 * ratio?.ratio // ~> 0.919
 * ```
 * @category Grade progression
 */
export function gradeRatios(history: GradeHistory, mean: HistoryMean = 'mean'): GradeRatio[] {
  throwProblems('invalid-input', 'the history of a school', [...historyProblems(history), ...meanProblems(mean, 'mean')])
  const { grades, years } = history
  return grades.slice(1).map((to, index) => {
    const yearly = years.slice(1).map((year, before) => year.pupils[index + 1]! / years[before]!.pupils[index]!)
    const below = years.slice(0, -1).map(({ pupils }) => pupils[index]!)
    const weights = weightsOf(mean, below)
    return { from: grades[index]!, to, ratio: yearly.reduce((sum, each, at) => sum + each * weights[at]!, 0), yearly }
  })
}

/**
 * Projects the pupils per grade of a school year by year.
 *
 * @param base - the pupils per grade in the last known year, the lowest grade first
 * @param ratios - the ratio of each grade to the one below it, one fewer than the grades
 * @param steps - the years to project, in order
 * @returns each year with its pupils and their account
 * @throws MaatwerkError `invalid-input`, naming every number that is wrong, or the first year in which there are more
 *   pupils than can be counted
 * @example
 * ```ts
 * import { projection } from 'maatwerktrajecten'
 *
 * const [next] = projection.projectGrades([80, 66], [0.75], [{ kind: 'progress', label: '2024', entry: 100 }])
 * next?.pupils // => [100, 60]
 * next?.finished // => 66
 * ```
 * @category Grade progression
 */
export function projectGrades(
  base: readonly number[],
  ratios: readonly number[],
  steps: readonly GradeStep[],
): GradeForecast[] {
  throwProblems('invalid-input', 'a projection by grade', projectionProblems(base, ratios, steps))
  let before = base
  return steps.map((each, index) => {
    const forecast = forecastOf(each, before, ratios)
    const most = Math.max(...forecast.pupils)
    const problem = { path: step('steps', index), message: `there would be ${most} pupils`, expected: `at most ${mostCount}` }
    throwProblems('invalid-input', 'a projection by grade', most <= mostCount ? [] : [problem])
    before = forecast.pupils
    return forecast
  })
}

function forecastOf(each: GradeStep, before: readonly number[], ratios: readonly number[]): GradeForecast {
  if (each.kind === 'progress') {
    const pupils = [each.entry, ...ratios.map((ratio, index) => before[index]! * ratio)]
    const joinedOnBalance = pupils.map((number, index) => (index === 0 ? 0 : number - before[index - 1]!))
    return { label: each.label, pupils, entered: each.entry, joinedOnBalance, finished: before.at(-1)! }
  }
  const pupils = before.map((number) => number * (each.kind === 'multiply' ? each.by : 1))
  const joinedOnBalance = pupils.map((number, index) => number - before[index]!)
  return { label: each.label, pupils, entered: 0, joinedOnBalance, finished: 0 }
}

function historyProblems(history: unknown): Problem[] {
  const { grades, years } = (isRecord(history) ? history : {}) as Partial<Record<keyof GradeHistory, unknown>>
  if (!isRecord(history) || !Array.isArray(grades) || !Array.isArray(years)) {
    return [{ path: '', message: 'there is no history', expected: 'lists of grades and of years' }]
  }
  // flatMap would pass over a hole.
  const unreadable = Array.from<unknown>(years).flatMap((year, index): Problem[] => {
    const path = step('years', index)
    if (isRecord(year) && typeof year['label'] === 'string' && Array.isArray(year['pupils'])) return unknownKeys(year, ['label', 'pupils'], path)
    return [{ path, message: `${shown(year)} is not a year`, expected: 'an object with a label and a list of pupils' }]
  })
  const found = [...unknownKeys(history, ['grades', 'years'], ''), ...gradeProblems(grades), ...unreadable]
  if (unreadable.length > 0) return found
  return [...found, ...sizeProblems(history as unknown as GradeHistory), ...gapProblems(years as readonly GradeYear[])]
}

function gradeProblems(grades: readonly unknown[]): Problem[] {
  return Array.from(grades).flatMap((grade, index): Problem[] => {
    const path = step('grades', index)
    if (typeof grade !== 'string' || grade === '') return [{ path, message: `${shown(grade)} is not a grade`, expected: 'a text' }]
    if (grades.indexOf(grade) === index) return []
    return [{ path, message: `two grades are called ${shown(grade)}`, expected: 'a name of its own for each' }]
  })
}

/** Where labels are years, they follow on each other: a ratio over a gap is no yearly one. */
function gapProblems(years: readonly GradeYear[]): Problem[] {
  const starts = years.map(({ label }) => (/^\d{4}(-\d{4})?$/.test(label) ? Number(label.slice(0, 4)) : undefined))
  return years.flatMap(({ label }, index): Problem[] => {
    const [before, now] = [starts[index - 1], starts[index]]
    if (before === undefined || now === undefined || now === before + 1) return []
    return [{ path: `years[${index}].label`, message: `${shown(label)} does not follow ${before}`, expected: `${before + 1}` }]
  })
}

function sizeProblems({ grades, years }: GradeHistory): Problem[] {
  const problems: Problem[] = []
  if (grades.length < 2) {
    problems.push({ path: 'grades', message: `there is ${grades.length} grade`, expected: 'at least two grades' })
  }
  if (years.length < 2) {
    problems.push({ path: 'years', message: `there is ${years.length} year`, expected: 'at least two years in a row' })
  }
  const perYear = years.flatMap(({ pupils }, index) => {
    const path = `years[${index}].pupils`
    if (pupils.length !== grades.length) {
      return [{ path, message: `there are ${pupils.length} numbers`, expected: `one for each of the ${grades.length} grades` }]
    }
    return Array.from<unknown>(pupils).flatMap((number, grade) => {
      // The last year and the highest grade are never divided by.
      const divides = index < years.length - 1 && grade < grades.length - 1
      return numberProblems(number, `${path}[${grade}]`, divides)
    })
  })
  return [...problems, ...perYear]
}

function projectionProblems(base: unknown, ratios: unknown, steps: unknown): Problem[] {
  const problems = [...numbersProblems(base, 'base'), ...numbersProblems(ratios, 'ratios')]
  if (Array.isArray(steps)) problems.push(...Array.from<unknown>(steps).flatMap((each, index) => stepProblems(each, step('steps', index))))
  else problems.push({ path: 'steps', message: `${shown(steps)} is not a list`, expected: 'a list of steps' })
  if (!Array.isArray(base) || !Array.isArray(ratios)) return problems
  if (base.length === 0) problems.push({ path: 'base', message: 'there are no grades', expected: 'at least one number' })
  if (base.length > 0 && ratios.length !== base.length - 1) {
    const expected = `${base.length - 1}, one for each grade but the lowest`
    problems.push({ path: 'ratios', message: `there are ${ratios.length} ratios`, expected })
  }
  return problems
}

function numbersProblems(numbers: unknown, path: string): Problem[] {
  if (!Array.isArray(numbers)) return [{ path, message: `${shown(numbers)} is not a list`, expected: 'a list of numbers' }]
  return Array.from<unknown>(numbers).flatMap((number, index) => numberProblems(number, step(path, index)))
}

/** What each kind of step has, besides its kind and label: a number. */
const numberOf: Readonly<Record<GradeStep['kind'], readonly string[]>> = { progress: ['entry'], hold: [], multiply: ['by'] }

function stepProblems(each: unknown, path: string): Problem[] {
  if (!isRecord(each)) return [{ path, message: `${shown(each)} is not a step`, expected: 'an object with a kind and a label' }]
  const { kind, label } = each
  if (typeof kind !== 'string' || !Object.hasOwn(numberOf, kind)) {
    return [{ path: step(path, 'kind'), message: `${shown(kind)} is not a kind of step`, expected: "'progress', 'hold' or 'multiply'" }]
  }
  const names = numberOf[kind as GradeStep['kind']]
  const ofLabel = { path: step(path, 'label'), message: `${shown(label)} is not a label`, expected: 'a text' }
  return [
    ...unknownKeys(each, ['kind', 'label', ...names], path),
    ...(typeof label === 'string' ? [] : [ofLabel]),
    ...names.flatMap((name) => numberProblems(each[name], step(path, name))),
  ]
}

function numberProblems(number: unknown, path: string, divides = false): Problem[] {
  if (isCount(number, divides)) return []
  const expected = divides ? `a number above 0, from ${1 / mostCount} to ${mostCount}` : `a number of 0 or more, at most ${mostCount}`
  return [{ path, message: `${shown(number)} cannot stand here`, expected }]
}
