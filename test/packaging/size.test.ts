import { build } from 'esbuild'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'

/** Texts by which each part of the library, or what it depends on, shows itself in a bundle. */
const marks = {
  zod: ['ZodError', '~standard'],
  figures: ['37422ned', 'leerlingen-vo-per-vestiging'],
  decimal: ['[DecimalError]'],
}

interface Budget {
  readonly from: string
  readonly use: string
  /** The ceiling in bytes, minified and compressed with brotli. */
  readonly bytes: number
  readonly because: string
  /** What must not come along. */
  readonly without: readonly (keyof typeof marks)[]
}

const budgets: readonly Budget[] = [
  {
    from: 'maatwerktrajecten/core',
    use: "schoolYearOf('2014-08-01')",
    bytes: 1_200,
    because: 'two checks and an error; no arithmetic on money',
    without: ['zod', 'figures', 'decimal'],
  },
  {
    from: 'maatwerktrajecten/core',
    use: 'euro(1)',
    bytes: 12_500,
    because: 'decimal.js is 12 kB of it',
    without: ['zod', 'figures'],
  },
  {
    from: 'maatwerktrajecten/policy',
    use: "resolve('exams/vmbo-bb/rekentoets-counts', { validOn: '2016-05-01' })",
    bytes: 49_000,
    because: 'all rules come along, since the key is looked up: 5 kB of mechanism and about 0.16 kB a rule',
    without: ['zod', 'figures'],
  },
  {
    from: 'maatwerktrajecten/trajectories',
    use: 'isMaatwerktraject({})',
    bytes: 2_500,
    because: 'the definition with its reasons and its sources',
    without: ['zod', 'figures', 'decimal'],
  },
  {
    from: 'maatwerktrajecten/leerplicht',
    use: "duty({}, { on: '2014-09-01' })",
    bytes: 9_500,
    because: 'its rules, the mechanism, and date-fns for birthdays',
    without: ['zod', 'figures', 'decimal'],
  },
  {
    from: 'maatwerktrajecten/admission',
    use: "toEntree({}, { on: '2014-09-01' })",
    bytes: 13_000,
    because: 'the rules on admission and those on leerplicht, and the history of enrolments',
    without: ['zod', 'figures', 'decimal'],
  },
  {
    from: 'maatwerktrajecten/admission',
    use: "optionsFor({}, { on: '2014-09-01' })",
    bytes: 23_000,
    because: 'every route: the rules on admission, leerplicht, placements and trajects',
    without: ['zod', 'figures', 'decimal'],
  },
  {
    from: 'maatwerktrajecten/bsa',
    use: "mayEndEnrolment({ enrolment: { startedOn: '2014-09-01' } })",
    bytes: 12_000,
    because: 'its own rules, those on refusal, and the mechanism',
    without: ['zod', 'figures', 'decimal'],
  },
  {
    from: 'maatwerktrajecten/vsv',
    use: "classify({}, { schoolYear: '2012-2013' })",
    bytes: 10_500,
    because: 'its own rules and the mechanism',
    without: ['zod', 'figures', 'decimal'],
  },
  {
    from: 'maatwerktrajecten/exams',
    use: "passVmbo({ subjects: [] }, { examYear: 2014 })",
    bytes: 11_500,
    because: 'its own rules and the mechanism',
    without: ['zod', 'figures', 'decimal'],
  },
  {
    from: 'maatwerktrajecten/placement',
    use: "checkTimetable({ blocks: [] }, {})",
    bytes: 11_000,
    because: 'its own rules, the mechanism, and the check of a timetable',
    without: ['zod', 'figures', 'decimal'],
  },
  {
    from: 'maatwerktrajecten/projection',
    use: 'run({})',
    bytes: 22_500,
    because: 'the engine with all kinds of values, places, scenarios and the check of each; calibration stays out',
    without: ['zod', 'figures', 'decimal'],
  },
  {
    from: 'maatwerktrajecten/views',
    use: 'forecastChart({})',
    bytes: 2_500,
    because: 'a specification as plain data; Vega stays with the caller',
    without: ['zod', 'figures', 'decimal'],
  },
  {
    from: 'maatwerktrajecten/models',
    use: 'bbStream()',
    bytes: 25_000,
    because: 'the engine, births and the texts of the report; the pupils of 2019 stay out',
    without: ['zod', 'decimal'],
  },
  {
    from: 'maatwerktrajecten',
    use: "core.schoolYearOf('2014-08-01')",
    bytes: 17_000,
    because: 'esbuild keeps the whole of a namespace that is used, and drops the others',
    without: ['zod', 'figures'],
  },
]

describe('a bundle with one function', () => {
  const named = budgets.map((budget) => [nameOf(budget), budget] as const)
  it.each(named)('%s', async (_, { from, use, bytes, without }) => {
    const name = /^\w+/.exec(use)![0]
    const code = await bundle(`import { ${name} } from '${from}'\nresult = ${use}`)
    expect(without.filter((part) => marks[part].some((mark) => code.includes(mark)))).toEqual([])
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(bytes)
  })
})

describe('the marks', () => {
  it.each([
    ['figures', 'maatwerktrajecten/figures'],
    ['decimal', 'maatwerktrajecten/core'],
    ['zod', 'maatwerktrajecten/schemas'],
  ] as const)('of %s are found in a bundle of all of %s', async (part, from) => {
    const code = await bundle(`import * as all from '${from}'\nresult = all`)
    expect(marks[part].filter((mark) => !code.includes(mark))).toEqual([])
  })
})

function nameOf({ use, from, bytes, because }: Budget): string {
  return `${use} of ${from}, in ${bytes} bytes: ${because}`
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: inject('consumer') },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  })
  return outputFiles[0]!.text
}
