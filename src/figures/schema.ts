import * as z from 'zod'
import { checked, once } from '../core/schema.js'
import type { BirthRow } from './births.js'
import { checkBirthRow, checkBirthRows, checkExamRow, checkExamRows, checkPupilRow, checkPupilRows } from './check.js'
import { examLeerwegen, leerjaren, leerwegen, sexes, trajecten } from './codes.js'
import type { ExamRow } from './exam-candidates.js'
import type { PupilRow } from './pupils-2019.js'

/**
 * The zod schema of one row of live births, with the same problems as `checkBirthRow`.
 *
 * It is built when it is first asked for. Unlike the check, parsing drops properties that a row does not have.
 *
 * @returns the schema, the same one each time
 * @example
 * ```ts
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * schemas.birthRowSchema().safeParse({ year: 2022, births: 167504 }).success // => true
 * schemas.birthRowSchema().safeParse({ year: 2022, births: -1 }).error?.issues.length // => 1
 * ```
 * @category Figures
 */
export const birthRowSchema: () => z.ZodType<BirthRow> = /* @__PURE__ */ once(() => checked(birthRow(), checkBirthRow))

/**
 * The zod schema of a list of live births, with the same problems as `checkBirthRows`: each year stands in it once.
 *
 * @returns the schema, the same one each time
 * @example
 * ```ts
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * const twice = [{ year: 2022, births: 167504 }, { year: 2022, births: 167504 }]
 * schemas.birthRowsSchema().safeParse(twice).error?.issues[0]?.path // => [1, 'year']
 * ```
 * @category Figures
 */
export const birthRowsSchema: () => z.ZodType<BirthRow[]> = /* @__PURE__ */ once(() =>
  checked(z.array(birthRow()), checkBirthRows),
)

/**
 * The zod schema of one row of exam candidates and passes, with the same problems as `checkExamRow`.
 *
 * @returns the schema, the same one each time
 * @example
 * ```ts
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * const row = { year: 2020, leerweg: 'bb', candidatesMin: 30, candidatesMax: 34, passedMin: 28, passedMax: 36 }
 * schemas.examRowSchema().safeParse(row).error?.issues.map((issue) => issue.path) // => [['passedMax']]
 * ```
 * @category Figures
 */
export const examRowSchema: () => z.ZodType<ExamRow> = /* @__PURE__ */ once(() => checked(examRow(), checkExamRow))

/**
 * The zod schema of a list of exam rows, with the same problems as `checkExamRows`.
 *
 * @returns the schema, the same one each time
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * schemas.examRowsSchema().parse(figures.examCounts).length // => 50
 * ```
 * @category Figures
 */
export const examRowsSchema: () => z.ZodType<ExamRow[]> = /* @__PURE__ */ once(() =>
  checked(z.array(examRow()), checkExamRows),
)

/**
 * The zod schema of one row of pupils, with the same problems as `checkPupilRow`.
 *
 * @returns the schema, the same one each time
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * const row = { ...figures.pupils2019[0], countedOn: '2019-10-32', lwoo: 'yes' }
 * schemas.pupilRowSchema().safeParse(row).error?.issues.map((issue) => issue.path) // => [['countedOn'], ['lwoo']]
 * ```
 * @category Figures
 */
export const pupilRowSchema: () => z.ZodType<PupilRow> = /* @__PURE__ */ once(() => checked(pupilRow(), checkPupilRow))

/**
 * The zod schema of a list of pupil rows, with the same problems as `checkPupilRows`.
 *
 * @returns the schema, the same one each time
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 * import * as schemas from 'maatwerktrajecten/schemas'
 *
 * schemas.pupilRowsSchema().parse(figures.pupils2019).length // => 72
 * ```
 * @category Figures
 */
export const pupilRowsSchema: () => z.ZodType<PupilRow[]> = /* @__PURE__ */ once(() =>
  checked(z.array(pupilRow()), checkPupilRows),
)

// Not z.int(): what it finds would keep the check from running.
const year = () => z.number().multipleOf(1).min(1).max(9999)
const count = () => z.number().multipleOf(1).min(0)

const birthRow = () => z.object({ year: year(), births: count() })

const examRow = () =>
  z.object({
    year: year(),
    leerweg: z.enum(examLeerwegen),
    candidatesMin: count(),
    candidatesMax: count(),
    passedMin: count(),
    passedMax: count(),
  })

const pupilRow = () =>
  z.object({
    countedOn: z.string(),
    leerweg: z.enum(leerwegen),
    traject: z.enum(trajecten),
    lwoo: z.boolean(),
    leerjaar: z.literal(leerjaren),
    sex: z.enum(sexes),
    pupils: count(),
  })
