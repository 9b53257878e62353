/**
 * Writes the tables of cases as pages of the documentation: what the tests check is what a lawyer reads.
 * Run it with `npm run case-pages`; a test fails when it was forgotten.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import * as admission from '../admission/cases.js'
import * as bsa from '../bsa/cases.js'
import * as exams from '../exams/cases.js'
import * as funding from '../funding/cases.js'
import * as leerplicht from '../leerplicht/cases.js'
import * as passendOnderwijs from '../passend-onderwijs/cases.js'
import * as placement from '../placement/cases.js'
import * as programmes from '../programmes/cases.js'
import * as vsv from '../vsv/cases.js'
import { root } from './entry-points.js'
import { renderedCase, type LawCase, type RenderedCase } from './law-case.js'

/** One table of a page. */
export interface CaseTable {
  /** The question that every row of it asks. */
  readonly title: string
  readonly rows: readonly RenderedCase[]
}

/** One page: the cases of one folder. */
export interface CasePage {
  readonly name: string
  readonly title: string
  readonly tables: readonly CaseTable[]
}

function table(title: string, cases: readonly LawCase<object, string>[]): CaseTable {
  return tableOf(title, cases, renderedCase)
}

function tableOf<Row>(title: string, cases: readonly Row[], render: (row: Row) => RenderedCase): CaseTable {
  return { title, rows: cases.map(render) }
}

/** A case of an exam: the exam year, and the fact that was asked for, stand with its facts. */
function exam(row: LawCase<object, string> & { examYear: number; rule?: string; afterLastText?: string }): RenderedCase {
  const { examYear, rule, afterLastText, facts } = row
  return renderedCase({ ...row, facts: { examYear, rule, afterLastText, ...facts } })
}

/** A case of diplomas: they are all of its facts. */
function diplomas(row: LawCase<readonly object[] | undefined, string>): RenderedCase {
  return renderedCase({ ...row, facts: { diplomas: row.facts } })
}

export const casePages: readonly CasePage[] = [
  {
    name: 'leerplicht',
    title: 'Leerplicht and startkwalificatie',
    tables: [
      tableOf('Which diplomas are a startkwalificatie, and from when', leerplicht.startkwalificatieCases, diplomas),
      table('By which duty somebody must be in education', leerplicht.dutyCases),
      tableOf('Until when the volledige leerplicht lasts', leerplicht.endCases, leerplicht.renderEndCase),
    ],
  },
  {
    name: 'admission',
    title: 'Admission',
    tables: [
      table('To whom the entreeopleiding is open', admission.entreeCases),
      table('To whom mbo-2, mbo-3 and mbo-4 are open', admission.mboCases),
      table('Whether an institution may refuse', admission.refusalCases),
      table('Whether an institution stays open to somebody', admission.institutionCases),
      table('Which routes in the vmbo are open', admission.routeCases),
    ],
  },
  {
    name: 'bsa',
    title: 'The study advice',
    tables: [
      tableOf('Which regime and which window', bsa.windowCases, bsa.renderWindowCase),
      tableOf('Whether a negative advice may end the enrolment', bsa.adviceCases, bsa.renderAdviceCase),
      tableOf('What follows from a negative advice', bsa.afterCases, bsa.renderAfterCase),
    ],
  },
  {
    name: 'vsv',
    title: 'Early school leaving',
    tables: [
      table('Who is a new vsv’er', vsv.vsvCases),
      table('Who is in the municipal target group', vsv.rmcCases),
      table('Whether the norm is met', vsv.normCases),
    ],
  },
  {
    name: 'exams',
    title: 'Exams',
    tables: [
      tableOf('Who passes the vmbo exam', exams.vmboCases, exam),
      tableOf('Who passes a leerwerktraject', exams.leerwerktrajectCases, exam),
      tableOf('Who passes in the mbo, for Nederlands and rekenen', exams.mboCases, exam),
      tableOf('Who passes the entreeopleiding', exams.entreeCases, exam),
      table('Whether exams may be spread over years', exams.spreadCases),
    ],
  },
  {
    name: 'placement',
    title: 'Placements',
    tables: [
      tableOf('Whether a timetable below 16 may be', placement.timetableCases, placement.renderTimetableCase),
      tableOf('Whether the hours of a leerwerktraject fit', placement.planCases, placement.renderPlanCase),
      tableOf('When a full placement can start', placement.bridgingCases, placement.renderBridgingCase),
    ],
  },
  {
    name: 'programmes',
    title: 'Mbo programmes',
    tables: [table('Whether the hours of a programme meet the norm', programmes.hoursCases)],
  },
  {
    name: 'passend-onderwijs',
    title: 'Passend onderwijs',
    tables: [
      table('To which support the criteria point', passendOnderwijs.indicationCases),
      table('Whether a school may refuse a pupil who needs support', passendOnderwijs.refusalCases),
    ],
  },
  {
    name: 'funding',
    title: 'Funding rules',
    tables: [table('What a funding rule is on a day, as known on a day', funding.allCases)],
  },
]

/** Each page with its text, and the page that leads to them. */
export function casePageTexts(): Record<string, string> {
  const pages = casePages.map((page) => [`docs/cases/${page.name}.md`, textOf(page)] as const)
  return Object.fromEntries([['docs/cases/index.md', indexText()], ...pages])
}

function indexText(): string {
  const children = casePages.map(({ name }) => `  - ./${name}.md`)
  const lines = casePages.map(({ name, title, tables }) => `- [${title}](./${name}.md): ${countOf(tables)}`)
  return [
    ['---', 'title: Cases', 'children:', ...children, '---'].join('\n'),
    '# Cases',
    'What the law makes of a set of facts, on the days around each change. The tests run on the same tables.',
    lines.join('\n'),
    '',
  ].join('\n\n').trimEnd() + '\n'
}

function countOf(tables: readonly CaseTable[]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0)
}

function textOf({ title, tables }: CasePage): string {
  const parts = tables.map((each) => [`## ${each.title}`, ...rowsOf(each)].join('\n\n'))
  return [`---\ntitle: ${title}\n---`, `# ${title}`, introduction, ...parts].join('\n\n') + '\n'
}

const introduction =
  'Each row is a test. The outcome was written from the sources before the code ran. A row without a day of knowledge is ' +
  'asked as of the edition of the register; what is not given in the facts is not known.'

interface Column {
  readonly head: string
  readonly cell: (row: RenderedCase) => string
}

const columns: readonly Column[] = [
  { head: 'facts', cell: ({ facts }) => (facts === '' ? 'nothing is known' : facts) },
  { head: 'asked', cell: askedText },
  { head: 'outcome', cell: ({ outcome }) => outcome },
  { head: 'because', cell: ({ reasons }) => reasons.join('; ') },
  { head: 'why', cell: ({ fact, why }) => `${fact}: ${why}` },
]

/** The day, the day of knowledge and the reading, as far as they are given. */
function askedText({ on, knownOn, reading }: RenderedCase): string {
  const known = knownOn === undefined ? [] : [`known on ${knownOn}`]
  return [...(on === undefined ? [] : [`on ${on}`]), ...known, ...(reading === undefined ? [] : [`by ${reading}`])].join(', ')
}

/** A table without the columns that no row fills. */
function rowsOf({ rows }: CaseTable): string[] {
  const filled = columns.filter(({ cell }) => rows.some((row) => cell(row) !== ''))
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const head = [line(filled.map(({ head: text }) => text)), `|${'---|'.repeat(filled.length)}`]
  return [`${rows.length} cases.`, [...head, ...rows.map((row) => line(filled.map(({ cell }) => cell(row))))].join('\n')]
}

if (process.argv[1]?.endsWith('case-pages.ts') === true) {
  mkdirSync(`${root}docs/cases`, { recursive: true })
  for (const [file, text] of Object.entries(casePageTexts())) writeFileSync(root + file, text)
}
