import type {
  AssessmentInput,
  CharacteristicCode,
  CharacteristicOutcome,
  DoelmatigheidOutcome,
  IndicatorCode,
  IntakeQuestion,
  IntakeOutcome,
  OrganiseerbaarheidOutcome,
  Statement,
} from '../../src/organisability/index.js'
import { factsText, reasonsText, type LawCase, type RenderedCase } from '../support/law-case.js'

const inYear = (pupils: number, schoolYear = '2013-2014') => [{ schoolYear, pupils }]

/** Whether an intake is in balance, from what the report says of scale and the bounds of a school. */
export const intakeCases: readonly LawCase<IntakeQuestion, IntakeOutcome>[] = [
  {
    facts: { scale: 'embedded', intake: inYear(1) },
    outcome: 'intake-balanced',
    fact: 'lines 715-718',
    why: 'one pupil in existing lessons is what it is meant for',
  },
  {
    facts: { scale: 'embedded', intake: inYear(2) },
    outcome: 'intake-balanced',
    fact: 'lines 715-718',
    why: 'two are within what the report calls a few',
  },
  {
    facts: { scale: 'embedded', intake: inYear(0) },
    outcome: 'intake-balanced',
    fact: 'lines 1479-1480',
    why: 'a low intake is no problem for a small scale',
  },
  {
    facts: { scale: 'embedded', intake: inYear(3) },
    outcome: 'undetermined',
    unknown: ['not-too-many-pupils'],
    missing: ['maximum'],
    fact: 'lines 954-957',
    why: 'more than two may not fit the hours; how many do is not said',
  },
  {
    facts: { scale: 'embedded', intake: inYear(3), maximum: 4 },
    outcome: 'intake-balanced',
    fact: 'lines 954-957',
    why: 'the teachers have hours for four',
  },
  {
    facts: { scale: 'embedded', intake: inYear(3), intendedSize: 3 },
    outcome: 'intake-balanced',
    fact: 'lines 954-957',
    why: 'it is meant for three',
  },
  {
    facts: { scale: 'embedded', intake: inYear(5), maximum: 4 },
    outcome: 'intake-too-high',
    notMet: ['not-too-many-pupils'],
    fact: 'lines 954-957',
    why: 'a fifth no longer fits the hours',
  },
  {
    facts: { scale: 'embedded', intake: inYear(2), maximum: 1 },
    outcome: 'intake-too-high',
    notMet: ['not-too-many-pupils'],
    fact: 'lines 954-957',
    why: 'a bound of the school goes before the two of the report',
  },
  {
    facts: { scale: 'class', intake: inYear(14), minimum: 15, maximum: 24 },
    outcome: 'intake-too-low',
    notMet: ['enough-pupils'],
    fact: 'lines 724-727',
    why: 'one below the number from which the class covers its costs',
  },
  {
    facts: { scale: 'class', intake: inYear(15), minimum: 15, maximum: 24 },
    outcome: 'intake-balanced',
    fact: 'lines 684-685',
    why: 'from 15 on it covers its costs',
  },
  {
    facts: { scale: 'class', intake: inYear(24), minimum: 15, maximum: 24 },
    outcome: 'intake-balanced',
    fact: 'lines 1480-1482',
    why: 'the largest number still fits',
  },
  {
    facts: { scale: 'class', intake: inYear(25), minimum: 15, maximum: 24 },
    outcome: 'intake-too-high',
    notMet: ['not-too-many-pupils'],
    fact: 'lines 1482-1484',
    why: 'one more than can be served',
  },
  {
    facts: { scale: 'class', intake: inYear(90), minimum: 15, maximum: 'none' },
    outcome: 'intake-balanced',
    fact: 'lines 1484-1485',
    why: 'where it covers its costs more pupils are no problem',
  },
  {
    facts: { scale: 'class', intake: inYear(15), minimum: 14.2, maximum: 'none' },
    outcome: 'intake-balanced',
    fact: 'lines 1480-1482',
    why: 'a break-even between two whole numbers',
  },
  {
    facts: { scale: 'class', intake: inYear(1), minimum: 'none', intendedSize: 15 },
    outcome: 'intake-balanced',
    fact: 'lines 1480-1482',
    why: 'a school that says there is no least number, and places enough',
  },
  {
    facts: { scale: 'class', intake: inYear(1) },
    outcome: 'undetermined',
    unknown: ['enough-pupils', 'not-too-many-pupils'],
    missing: ['minimum', 'maximum'],
    fact: 'lines 1480-1482',
    why: 'a class has to be filled; with how many is not said',
  },
  {
    facts: { scale: 'class', intake: inYear(14), minimum: 15 },
    outcome: 'intake-too-low',
    notMet: ['enough-pupils'],
    unknown: ['not-too-many-pupils'],
    fact: 'lines 724-727',
    why: 'too few whatever the maximum is',
  },
  {
    facts: { intake: inYear(15), minimum: 10, maximum: 20 },
    outcome: 'undetermined',
    unknown: ['enough-pupils'],
    missing: ['scale'],
    fact: 'lines 715-727',
    why: 'what low means hangs on the scale',
  },
  {
    facts: { scale: 'class', minimum: 15, maximum: 24 },
    outcome: 'undetermined',
    unknown: ['enough-pupils', 'not-too-many-pupils'],
    missing: ['intake'],
    fact: 'lines 724-727',
    why: 'nobody says how many came',
  },
  {
    facts: {
      scale: 'class',
      intake: [
        { schoolYear: '2013-2014', pupils: 9 },
        { schoolYear: '2011-2012', pupils: 18 },
      ],
      minimum: 15,
      maximum: 24,
    },
    outcome: 'intake-too-low',
    notMet: ['enough-pupils'],
    fact: 'lines 719-723',
    why: 'the last year decides, not the mean, which would be 13.5, nor the order of the list',
  },
]

/** What an assessment comes to. Conditions and results that are not named are undetermined. */
export interface AssessmentCase {
  readonly facts: AssessmentInput
  readonly is: Partial<Record<CharacteristicCode, CharacteristicOutcome>>
  readonly organiseerbaarheid: OrganiseerbaarheidOutcome | 'disputed' | 'undetermined'
  readonly doelmatigheid: DoelmatigheidOutcome | 'disputed' | 'undetermined'
  readonly effective?: CharacteristicOutcome
  readonly efficient?: CharacteristicOutcome
  readonly fact: string
  readonly why: string
}

const said = (state: Statement['state'], voice: Statement['voice'] = 'vmbo'): Statement[] => [
  { state, voice, source: { document: 'Talk with the school', datedOn: '2014-03-03' } },
]

type Indicators = Partial<Record<IndicatorCode, readonly Statement[]>>

const conditionsMet: Indicators = {
  'enough-means': said('met'),
  'teacher-commitment': said('met'),
  'equipped-staff': said('met'),
  'placements-available': said('met'),
  'pupil-tracking-system': said('met'),
  'care-system': said('met'),
  'vmbo-with-mbo': said('met'),
  'school-with-placement': said('met'),
  'school-with-guidance': said('met'),
  'pupils-back-it': said('met'),
  'parents-back-it': said('met'),
  'professionals-back-it': said('met'),
  'intake-in-balance': said('met'),
  'population-fits': said('met'),
}

const resultsMet: Indicators = {
  'pupils-move-on': said('met'),
  'pupils-leave-qualified': said('met'),
  'costs-in-proportion': said('met'),
  'stay-in-education': said('met'),
  'complete-fitting-education': said('met'),
  'reach-startkwalificatie': said('met'),
}

const allConditions = {
  'staff-and-means': 'met',
  'conditions-in-school': 'met',
  collaboration: 'met',
  backing: 'met',
  'balanced-intake': 'met',
} as const

const allResults = { result: 'met', 'cost-benefit': 'met', effectiveness: 'met' } as const

const withoutIntake: Indicators = { ...conditionsMet, 'intake-in-balance': [] }

/** Every indicator met: what other cases and laws start from. */
export const everythingMet: AssessmentInput = { indicators: { ...conditionsMet, ...resultsMet } }

const rule = 'section 2.3, lines 244-290'

export const assessmentCases: readonly AssessmentCase[] = [
  {
    facts: {},
    is: {},
    organiseerbaarheid: 'undetermined',
    doelmatigheid: 'undetermined',
    fact: rule,
    why: 'nothing is said, so nothing is concluded',
  },
  {
    facts: everythingMet,
    is: { ...allConditions, ...allResults },
    organiseerbaarheid: 'organisable',
    doelmatigheid: 'doelmatig',
    effective: 'met',
    efficient: 'met',
    fact: rule,
    why: 'every condition is there, and both sides of doelmatig',
  },
  {
    facts: { indicators: { ...conditionsMet, 'enough-means': said('weak') } },
    is: { ...allConditions, 'staff-and-means': 'weak' },
    organiseerbaarheid: 'organisable-with-strain',
    doelmatigheid: 'undetermined',
    fact: 'lines 649-651',
    why: 'all is there, with little room left in the money',
  },
  {
    facts: { indicators: { 'vmbo-with-mbo': said('not-met') } },
    is: { collaboration: 'not-met' },
    organiseerbaarheid: 'not-organisable',
    doelmatigheid: 'undetermined',
    fact: 'lines 253-255',
    why: 'the conditions are needed at least, so that one that fails decides',
  },
  {
    facts: { indicators: { ...conditionsMet, 'care-system': said('unknown') } },
    is: { ...allConditions, 'conditions-in-school': 'undetermined' },
    organiseerbaarheid: 'undetermined',
    doelmatigheid: 'undetermined',
    fact: rule,
    why: 'who was asked cannot tell: that is neither yes nor no',
  },
  {
    facts: { indicators: { ...conditionsMet, 'vmbo-with-mbo': [...said('not-met'), ...said('met', 'mbo')] } },
    is: { ...allConditions, collaboration: 'disputed' },
    organiseerbaarheid: 'disputed',
    doelmatigheid: 'undetermined',
    fact: 'lines 1184-1185',
    why: 'the two sides differ, and no mean is taken',
  },
  {
    facts: {
      indicators: { ...conditionsMet, 'vmbo-with-mbo': [...said('weak'), ...said('met', 'mbo')], 'enough-means': said('weak') },
    },
    is: { ...allConditions, 'staff-and-means': 'weak', collaboration: 'disputed' },
    organiseerbaarheid: 'organisable-with-strain',
    doelmatigheid: 'undetermined',
    fact: rule,
    why: 'whoever is right, the worst of all is weak',
  },
  {
    facts: {
      indicators: { 'vmbo-with-mbo': [...said('weak'), ...said('met', 'mbo')], 'enough-means': said('not-met') },
    },
    is: { 'staff-and-means': 'not-met' },
    organiseerbaarheid: 'not-organisable',
    doelmatigheid: 'undetermined',
    fact: rule,
    why: 'a dispute elsewhere does not turn what fails',
  },
  {
    facts: { indicators: resultsMet, asAWhole: { organiseerbaarheid: said('met') } },
    is: allResults,
    organiseerbaarheid: 'undetermined',
    doelmatigheid: 'doelmatig',
    effective: 'met',
    efficient: 'met',
    fact: 'line 1462',
    why: 'that somebody calls it organisable is shown, and does not stand for the conditions',
  },
  {
    facts: { indicators: { ...resultsMet, 'costs-in-proportion': said('weak') } },
    is: { ...allResults, 'cost-benefit': 'weak' },
    organiseerbaarheid: 'undetermined',
    doelmatigheid: 'doelmatig-with-strain',
    effective: 'met',
    efficient: 'weak',
    fact: 'lines 244-246',
    why: 'both sides are there, one of them barely',
  },
  {
    facts: { indicators: { ...resultsMet, 'reach-startkwalificatie': said('not-met') } },
    is: { ...allResults, effectiveness: 'not-met' },
    organiseerbaarheid: 'undetermined',
    doelmatigheid: 'not-doelmatig',
    effective: 'not-met',
    efficient: 'met',
    fact: 'lines 244-249',
    why: 'efficient without effective is not doelmatig',
  },
  {
    facts: { indicators: { ...resultsMet, 'pupils-move-on': [...said('weak'), ...said('met', 'mbo')] } },
    is: { ...allResults, result: 'disputed' },
    organiseerbaarheid: 'undetermined',
    doelmatigheid: 'disputed',
    effective: 'disputed',
    efficient: 'met',
    fact: 'lines 1548-1552',
    why: 'the vmbo fears for a place, the mbo finds one after a good intake',
  },
  {
    facts: { scale: 'class', intake: inYear(9), minimum: 15, maximum: 24, indicators: { ...withoutIntake, ...resultsMet, 'costs-in-proportion': [] } },
    is: { ...allConditions, ...allResults, 'balanced-intake': 'not-met', 'cost-benefit': 'not-met' },
    organiseerbaarheid: 'not-organisable',
    doelmatigheid: 'not-doelmatig',
    effective: 'met',
    efficient: 'not-met',
    fact: 'lines 724-727',
    why: 'too few for a class: out of balance, and the costs out of proportion',
  },
  {
    facts: { scale: 'class', intake: inYear(18), minimum: 15, maximum: 24, indicators: withoutIntake },
    is: allConditions,
    organiseerbaarheid: 'organisable',
    doelmatigheid: 'undetermined',
    fact: 'lines 1480-1482',
    why: 'a class that is filled is in balance, which says nothing yet of what it yields',
  },
  {
    facts: { scale: 'embedded', intake: inYear(5), maximum: 4, indicators: withoutIntake },
    is: { ...allConditions, 'balanced-intake': 'not-met' },
    organiseerbaarheid: 'not-organisable',
    doelmatigheid: 'undetermined',
    fact: 'lines 954-957',
    why: 'too many for the hours',
  },
  {
    facts: { scale: 'class', intake: inYear(9), minimum: 15, indicators: conditionsMet },
    is: { ...allConditions, 'balanced-intake': 'disputed', 'cost-benefit': 'not-met' },
    organiseerbaarheid: 'disputed',
    doelmatigheid: 'not-doelmatig',
    efficient: 'not-met',
    fact: 'lines 724-727',
    why: 'the school calls the intake balanced, its own numbers do not',
  },
]

/** What the four schools come to, as far as the first table 3 speaks of them. */
export interface SchoolCase {
  readonly school: 1 | 3 | 6 | 11
  /** How each indicator stands that the report says something of, with the lines; the others are unknown. */
  readonly says: Partial<Record<IndicatorCode, readonly [state: 'met' | 'weak' | 'not-met' | 'disputed', ...at: string[]]>>
  readonly is: Partial<Record<CharacteristicCode, CharacteristicOutcome>>
  readonly organiseerbaarheid: AssessmentCase['organiseerbaarheid']
  readonly doelmatigheid: AssessmentCase['doelmatigheid']
  /** What somebody says of an outcome measure as a whole. */
  readonly asAWhole?: string
  /** The factors that are there, or there in part, with which of the two. */
  readonly factors: readonly string[]
  readonly fact: string
  readonly why: string
}

/** Where the report has each condition: its text and its place in table 1. */
export const conditionLines: Readonly<Partial<Record<CharacteristicCode, string>>> = {
  'staff-and-means': 'lines 256-261; line 282',
  'conditions-in-school': 'lines 262-264; line 283',
  collaboration: 'lines 265-268; line 285',
  backing: 'lines 269-271; line 286',
  'balanced-intake': 'lines 275-277; line 287',
}

export const schoolCases: readonly SchoolCase[] = [
  {
    school: 1,
    says: { 'enough-means': ['weak', 'lines 662-665'], 'teacher-commitment': ['met', 'line 662'] },
    is: {},
    organiseerbaarheid: 'undetermined',
    doelmatigheid: 'undetermined',
    factors: ['committed-and-expert-teachers applies-in-part'],
    fact: 'lines 662-665',
    why: 'no money for extra staff, commitment that makes it possible; of care, mbo, backing and intake nothing is said',
  },
  {
    school: 3,
    says: { 'enough-means': ['disputed', 'lines 667-669', 'lines 669-670'] },
    is: {},
    organiseerbaarheid: 'undetermined',
    doelmatigheid: 'undetermined',
    factors: [],
    fact: 'lines 667-670',
    why: 'it stays affordable with no room left, and mainly for money the traject left for the praktijkonderwijs: between the two',
  },
  {
    school: 6,
    says: { 'enough-means': ['met', 'lines 684-686'] },
    is: {},
    organiseerbaarheid: 'undetermined',
    doelmatigheid: 'undetermined',
    factors: [],
    fact: 'lines 684-686',
    why: 'it covers its costs from 15 pupils and never made a loss; how many there were, and what they got out of it, is not said',
  },
  {
    school: 11,
    says: {
      'enough-means': ['weak', 'lines 709-710'],
      'teacher-commitment': ['met', 'line 710'],
      'intake-in-balance': ['met', 'lines 709-710'],
    },
    is: {},
    organiseerbaarheid: 'undetermined',
    doelmatigheid: 'undetermined',
    asAWhole: 'organiseerbaarheid met',
    factors: ['commitment-without-hours applies-in-part'],
    fact: 'lines 709-710',
    why: 'two hours a week within the hours of a teacher and more in free time; organisable above all by the low number',
  },
]

function statementsText(record: Readonly<Partial<Record<string, readonly Statement[]>>> = {}): string[] {
  return Object.entries(record).flatMap(([code, statements]) => {
    const states = (statements ?? []).map(({ state, voice }) => `${state} (${voice})`)
    return states.length === 0 ? [] : [`${code} ${states.join(' and ')}`]
  })
}

function characteristicsText(is: AssessmentCase['is']): string[] {
  return Object.entries(is).map(([code, outcome]) => `${code}: ${outcome}`)
}

export function renderIntakeCase(row: LawCase<IntakeQuestion, IntakeOutcome>): RenderedCase {
  const { facts, outcome, fact, why } = row
  return { facts: factsText(facts), outcome, reasons: reasonsText(row), fact, why }
}

export function renderAssessmentCase(row: AssessmentCase): RenderedCase {
  const { indicators, asAWhole, ...numbers } = row.facts
  const wholes = statementsText(asAWhole).map((each) => `as a whole ${each}`)
  const texts = [factsText(numbers), ...statementsText(indicators), ...wholes].filter((text) => text !== '')
  return { facts: texts.join(', '), outcome: outcomesText(row), reasons: characteristicsText(row.is), fact: row.fact, why: row.why }
}

export function renderSchoolCase(row: SchoolCase): RenderedCase {
  const says = Object.entries(row.says).map(([code, [state, ...at]]) => `${code} ${state} (${at.join(' and ')})`)
  const whole = row.asAWhole === undefined ? [] : [`as a whole ${row.asAWhole}`]
  const facts = [`school ${row.school}`, ...says, ...whole].join(', ')
  const factors = row.factors.map((code) => `factor: ${code}`)
  const conditions = Object.entries(conditionLines).map(([code, at]) => {
    return `${code}: ${row.is[code as CharacteristicCode] ?? 'undetermined'} (${at})`
  })
  const reasons = [...conditions, ...factors]
  return { facts, outcome: outcomesText(row), reasons, fact: row.fact, why: row.why }
}

function outcomesText({ organiseerbaarheid, doelmatigheid }: Pick<AssessmentCase, 'organiseerbaarheid' | 'doelmatigheid'>) {
  return `organiseerbaarheid ${organiseerbaarheid}, doelmatigheid ${doelmatigheid}`
}
