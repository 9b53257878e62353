import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/core/errors.js'
import {
  checkBirthRow,
  checkBirthRows,
  checkExamRow,
  checkExamRows,
  checkPupilRow,
  checkPupilRows,
  examCounts,
  pupils2019,
} from '../../src/figures/index.js'
import * as schemas from '../../src/figures/schema.js'
import { bare } from './bare.js'
import { readCsv } from '../support/csv.js'

interface Kind {
  readonly row: fc.Arbitrary<Record<string, unknown>>
  readonly check: (value: unknown, path?: string) => Problem[]
  readonly checkAll: (value: unknown, path?: string) => Problem[]
  readonly schema: () => Parser
  readonly schemaOfAll: () => Parser
}

/** The part of a zod schema that the tests use, whatever it parses to. */
interface Parser {
  readonly safeParse: (value: unknown) => { success: boolean; data?: unknown; error?: { issues: Issue[] } | undefined }
}

interface Issue {
  readonly path: PropertyKey[]
  readonly message: string
}

const year = fc.integer({ min: 1, max: 9999 })
const count = fc.nat()

const births = fc.record({ year, births: count })

/** Four counts in the order passedMin, candidatesMin and passedMax, candidatesMax. */
const exams = fc
  .tuple(year, fc.constantFrom('bb', 'leerwerktraject', 'kb', 'gl', 'tl'), count, fc.nat(99), fc.nat(99), fc.nat(99))
  .map(([examYear, leerweg, passed, failed, hidden, more]) => ({
    year: examYear,
    leerweg,
    candidatesMin: passed + failed,
    candidatesMax: passed + failed + hidden + more,
    passedMin: passed,
    passedMax: passed + hidden,
  }))

const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const pupils = fc.record({
  countedOn: day,
  leerweg: fc.constantFrom('bb', 'kb', 'gl', 'tl'),
  traject: fc.constantFrom(
    'regulier',
    'leerwerktraject',
    'vakmanschaproute',
    'entree-in-vmbo',
    'beroepsroute-technologieroute',
  ),
  lwoo: fc.boolean(),
  leerjaar: fc.constantFrom(3, 4),
  sex: fc.constantFrom('male', 'female'),
  pupils: count,
})

const kinds: Record<string, Kind> = {
  births: {
    row: births,
    check: checkBirthRow,
    checkAll: checkBirthRows,
    schema: schemas.birthRowSchema,
    schemaOfAll: schemas.birthRowsSchema,
  },
  exams: {
    row: exams,
    check: checkExamRow,
    checkAll: checkExamRows,
    schema: schemas.examRowSchema,
    schemaOfAll: schemas.examRowsSchema,
  },
  pupils: {
    row: pupils,
    check: checkPupilRow,
    checkAll: checkPupilRows,
    schema: schemas.pupilRowSchema,
    schemaOfAll: schemas.pupilRowsSchema,
  },
}

/** A path as both sides write it: `[1].year`. */
const written = (path: readonly PropertyKey[]) =>
  path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('').replace(/^\./, '')

const placesOf = (schema: Parser, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => written(issue.path))

const spoiled = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, NaN, Infinity, -1, 1.5, 'BB', '2019', [], {}, true, 2 ** 53, 0, -0),
  fc.anything(),
)

describe.each(Object.entries(kinds))('rows of %s', (_name, { row, check, checkAll, schema, schemaOfAll }) => {
  /** A valid row of which any property may have been spoiled or left out. */
  const changesOfRow = fc.array(fc.tuple(fc.nat(6), spoiled), { maxLength: 4 })
  const perhapsWrong = fc.tuple(row, changesOfRow).map(([good, changes]) => {
    const keys = Object.keys(good)
    const changed = changes.map(([at, value]) => [keys[at % keys.length]!, value] as const)
    return { ...good, ...Object.fromEntries(changed) }
  })
  const lists = fc.array(
    fc.oneof({ weight: 5, arbitrary: perhapsWrong }, { weight: 1, arbitrary: fc.anything() }),
  )

  it('are accepted by check and schema when they are right', () => {
    fc.assert(
      fc.property(row, (good) => {
        expect(check(good)).toEqual([])
        expect(schema().safeParse(good)).toMatchObject({ success: true, data: good })
      }),
    )
  })

  it('are judged alike by check and schema, in the same places', () => {
    fc.assert(
      fc.property(fc.oneof(perhapsWrong, fc.anything()), (value) => {
        expect(placesOf(schema(), value)).toEqual(check(value).map((problem) => problem.path))
      }),
      { numRuns: 500 },
    )
  })

  it('are judged alike in a list', () => {
    fc.assert(
      fc.property(lists, (rows) => {
        expect(placesOf(schemaOfAll(), rows)).toEqual(checkAll(rows).map((problem) => problem.path))
      }),
    )
    for (const none of [undefined, null, {}, 'rows', 3]) {
      expect(checkAll(none)).toMatchObject([{ path: '', expected: 'a list of rows' }])
      expect(placesOf(schemaOfAll(), none)).toEqual([''])
    }
  })

  it('name the place that the caller names', () => {
    expect(check(null, 'rows[3]')).toMatchObject([{ path: 'rows[3]' }])
    const places = checkAll([{}], 'file.rows').map((problem) => problem.path)
    expect(places.length).toBeGreaterThan(1)
    for (const place of places) expect(place).toMatch(/^file\.rows\[0\]\.\w+$/)
  })

  it('come with the words of the check', () => {
    const messages = schema().safeParse({}).error?.issues.map((issue) => issue.message)
    expect(messages).toEqual(check({}).map((problem) => `${problem.message}; expected ${problem.expected}`))
  })

  it('have one schema, built once', () => {
    expect(schema()).toBe(schema())
    expect(schemaOfAll()).toBe(schemaOfAll())
  })
})

describe('a bad row', () => {
  it('gives all problems at once: exams', () => {
    const row = { year: '2019', leerweg: 'BB', candidatesMin: 20, candidatesMax: 10, passedMin: 30, passedMax: -1 }
    // A bound that is no count is not compared with the others.
    const expected = ['year', 'leerweg', 'passedMax', 'candidatesMin', 'passedMin']
    expect(checkExamRow(row).map((problem) => problem.path)).toEqual(expected)
    expect(placesOf(schemas.examRowSchema(), row)).toEqual(expected)
    expect(placesOf(schemas.examRowsSchema(), [row])).toEqual(expected.map((path) => `[0].${path}`))
  })

  it('gives all problems at once: pupils', () => {
    const codes = { leerweg: 'vwo', traject: 'vm2', lwoo: 'lwoo', leerjaar: 2, sex: 'm' }
    const row = { countedOn: '2019-02-30', ...codes, pupils: 1.5 }
    const expected = ['countedOn', 'leerweg', 'traject', 'lwoo', 'leerjaar', 'sex', 'pupils']
    expect(checkPupilRow(row).map((problem) => problem.path)).toEqual(expected)
    expect(placesOf(schemas.pupilRowSchema(), row)).toEqual(expected)
  })

  it('gives all problems at once: births, with a year that stands twice', () => {
    const rows = [{ year: 2020, births: 1 }, { year: 2020 }, null, { year: 0, births: 2 }]
    const expected = ['[1].births', '[2]', '[3].year', '[1].year']
    expect(checkBirthRows(rows).map((problem) => problem.path)).toEqual(expected)
    expect(placesOf(schemas.birthRowsSchema(), rows)).toEqual(expected)
    expect(checkBirthRows(rows).at(-1)?.message).toBe('the year 2020 stands in [0] already')
  })

  it('is told what to do with text and with capitals', () => {
    expect(checkBirthRow({ year: '2020', births: 1 })[0]?.hint).toContain('turn it into a number')
    expect(checkExamRow({ ...examCounts[0], leerweg: 'BB' })[0]?.hint).toContain('small letters')
    expect(checkExamRow({ ...examCounts[0], leerweg: 'vwo' })[0]).not.toHaveProperty('hint')
  })
})

describe('the rows of the library', () => {
  it('pass their own checks, evidence and all', () => {
    expect(checkPupilRows(pupils2019)).toEqual([])
    expect(checkExamRows(examCounts)).toEqual([])
  })

  it('come out of the schema without what a row does not have', () => {
    expect(schemas.pupilRowsSchema().parse(pupils2019)).toEqual(pupils2019.map(bare))
  })

  it('can be read from the file of births', () => {
    const rows = readCsv('cbs_levendgeborenen_1990_2022.csv')
    const parsed = rows.map((row) => ({ year: Number(row['jaar']), births: Number(row['levendgeborenen']) }))
    expect(schemas.birthRowsSchema().parse(parsed)).toEqual(parsed)
  })
})
