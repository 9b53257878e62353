/**
 * Writes the tables of cases as pages of the documentation: what the tests check is what a lawyer reads.
 * Run it with `npm run case-pages`; a test fails when it was forgotten.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import * as admission from '../admission/cases.js'
import * as bsa from '../bsa/cases.js'
import * as costs from '../costs/cases.js'
import * as exams from '../exams/cases.js'
import * as funding from '../funding/cases.js'
import * as incentives from '../funding/incentive-cases.js'
import * as mboMoney from '../funding/mbo-cases.js'
import * as subsidies from '../funding/subsidies-cases.js'
import * as leerplicht from '../leerplicht/cases.js'
import * as schools from '../models/school-cases.js'
import * as organisability from '../organisability/cases.js'
import * as passendOnderwijs from '../passend-onderwijs/cases.js'
import * as pupils from '../funding/pupil-cases.js'
import * as regions from '../funding/region-cases.js'
import * as schoolMoney from '../funding/school-cases.js'
import * as placement from '../placement/cases.js'
import * as prices from '../prices/cases.js'
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

function schoolTable(title: string, cases: readonly schools.SchoolCase[]): CaseTable {
  return tableOf(title, cases, schools.renderSchoolCase)
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
    name: 'prices',
    title: 'Prices',
    tables: [
      tableOf('What a full post is reckoned to cost, as known on a day', prices.gplKnownCases, prices.renderGplCase),
      tableOf('What hours and posts of the report come to', prices.conversionCases, prices.renderConversionCase),
      tableOf('An amount in the prices of another year', prices.priceLevelCases, prices.renderPriceLevelCase),
      tableOf('Which discount rate holds', prices.discountCases, prices.renderDiscountCase),
    ],
  },
  {
    name: 'funding',
    title: 'Funding',
    tables: [
      tableOf('What a vmbo pupil brings', pupils.variableCases, pupils.renderPupilCase),
      tableOf('With the fixed parts of the school spread', pupils.fixedCases, pupils.renderPupilCase),
      tableOf('Personnel, by part', pupils.componentCases, pupils.renderComponentCase),
      tableOf('First and final amounts, as known on a day', pupils.knownCases, pupils.renderKnownCase),
      tableOf('What a rugzak brings', pupils.rugzakCases, pupils.renderRugzakCase),
      tableOf('The price of green vmbo', pupils.greenCases, pupils.renderGreenCase),
      tableOf('What a school brings in, to 2021', schoolMoney.schoolCases, schoolMoney.renderMoneyCase),
      tableOf('What a group of pupils brings', schoolMoney.groupCases, schoolMoney.renderMoneyCase),
      tableOf('The simplified funding, from 2022', schoolMoney.simplifiedCases, schoolMoney.renderMoneyCase),
      tableOf('The regionaal zorgbudget', regions.zorgbudgetCases, schoolMoney.renderMoneyCase),
      tableOf('The budget for lwoo and praktijkonderwijs: what is left of it', regions.lwooProCases, schoolMoney.renderMoneyCase),
      tableOf('What a cohort of VM2 brings in a school year', regions.vm2Cases, schoolMoney.renderMoneyCase),
      tableOf('The leerplusarrangement', regions.leerplusCases, schoolMoney.renderMoneyCase),
      table('What a funding rule is on a day, as known on a day', funding.allCases),
    ],
  },
  {
    name: 'mbo-money',
    title: 'Money for the mbo, against vsv and for practice places',
    tables: [
      tableOf('What a student weighs in the cascade, by funding year', mboMoney.cascadeCases, mboMoney.renderWeights),
      tableOf('What a diploma weighs', mboMoney.diplomaCases, mboMoney.renderWeights),
      tableOf('By which law a year is funded', mboMoney.lawCases, mboMoney.renderWeights),
      tableOf('What the subsidy against vsv pays', subsidies.vsvCases, subsidies.renderVsv),
      tableOf('What an employer gets for a practice place', subsidies.practiceCases, subsidies.renderPractice),
      tableOf('What one applicant is expected to earn an institution', incentives.incentiveCases, incentives.renderIncentive),
    ],
  },
  {
    name: 'organisability',
    title: 'Organiseerbaarheid and doelmatigheid',
    tables: [
      tableOf('Whether an intake is in balance', organisability.intakeCases, organisability.renderIntakeCase),
      tableOf('What an assessment comes to', organisability.assessmentCases, organisability.renderAssessmentCase),
      tableOf('Schools 1, 3, 6 and 11 of the report', organisability.schoolCases, organisability.renderSchoolCase),
    ],
  },
  {
    name: 'schools',
    title: 'The schools of the report',
    tables: [
      schoolTable('School 2: whether lwoo money carries an AKA of 1.5 times a regular programme', schools.coverCases),
      schoolTable('School 3: an AKA of 10,000 euros against 6,000', schools.akaCases),
      schoolTable('School 4: what a class of 14 to 15 pupils costs each of them', schools.classCases),
      schoolTable('School 5: sixty pupils in VM2, in each reading', schools.variantCases),
      schoolTable('School 5, by part', schools.partCases),
      schoolTable('School 5: half a year less', schools.shorterCases),
      schoolTable('School 6: which fixed cost makes 15 pupils the answer', schools.inverseCases),
      schoolTable('School 7: two posts on 25 pupils', schools.staffingCases),
      schoolTable('School 8: 50 lessons against 53', schools.lessonCases),
      schoolTable('School 11: two hours a week', schools.guidanceCases),
      schoolTable('Schools 1, 9, 10 and 12: payers without amounts', schools.payerCases),
      schoolTable('How large groups were in 2019', schools.groupSizeCases),
      schoolTable('Three small groups apart, joined, or placed elsewhere', schools.poolCases),
    ],
  },
  {
    name: 'costs',
    title: 'Costs',
    tables: [
      tableOf('What the report’s quantities cost for a pupil', costs.conversionCases, costs.renderCostCase),
      tableOf('What a group costs', costs.ingredientCases, costs.renderCostCase),
      tableOf('From how many pupils a group pays', costs.breakEvenCases, costs.renderBreakEvenCase),
      table('Whether two costs can be compared', costs.comparableCases),
      tableOf('What schools pay that join', costs.poolCases, costs.renderPoolCase),
    ],
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
