import type {
  Applicant,
  EnrolmentEnd,
  EntreeAdmission,
  MboEnrolment,
  ProgrammeLevel,
  Refusal,
  SoughtProgramme,
} from '../../src/admission/index.js'
import type { LawCase } from '../support/law-case.js'

interface Sought {
  readonly applicant: Applicant
  readonly programme: SoughtProgramme
}

const enrolled = (
  level: ProgrammeLevel, startedOn: string, endedOn?: string, endedBy?: EnrolmentEnd,
): MboEnrolment => ({
  ...{ level, startedOn },
  ...(endedOn === undefined ? {} : { endedOn }),
  ...(endedBy === undefined ? {} : { endedBy }),
})

// Study year 2014-2015.
const oneYear = enrolled('entree', '2014-09-01', '2015-07-10', 'other')
const assistent = enrolled('entree', '2013-09-01', '2014-07-10')

const before = ['not-in-entree-before'] as const

const forEntree = (
  enrolments: readonly MboEnrolment[], on: string, outcome: Refusal | 'undetermined', why: string,
  more: Partial<LawCase<Sought, Refusal>> = {},
): LawCase<Sought, Refusal> => ({
  facts: { applicant: { enrolments }, programme: { level: 'entree' } }, on, outcome, fact: 'ENT-04', why,
  ...(outcome === 'may-refuse' ? { notMet: before } : {}), ...more,
})
const notKnown = { unknown: before, missing: ['inEntreeInPastTwoStudyYears'] }

/** Refusal for the entreeopleiding: enrolled for one in the past two study years. */
const entreeHistoryCases: readonly LawCase<Sought, Refusal>[] = [
  forEntree([], '2014-08-01', 'may-not-refuse', 'never in the mbo'),
  forEntree([oneYear], '2015-09-01', 'may-refuse', 'a study year ago'),
  forEntree([oneYear], '2017-07-31', 'may-refuse', 'the last day of the second study year after it'),
  forEntree([oneYear], '2017-08-01', 'may-not-refuse', 'a third study year'),
  forEntree(
    [enrolled('entree', '2014-09-01', '2015-08-01')], '2017-08-01', 'may-not-refuse', 'to 31 July: one study year',
  ),
  forEntree([enrolled('entree', '2014-09-01', '2015-08-02')], '2017-08-01', 'may-refuse', 'to 1 August: another one'),
  forEntree([enrolled('mbo-2', '2014-09-01', '2015-07-10')], '2015-09-01', 'may-not-refuse', 'in mbo-2, not in entree'),
  forEntree([enrolled('entree', '2015-09-01')], '2015-09-02', 'may-refuse', 'in the running study year'),
  forEntree([enrolled('entree', '2015-09-01')], '2015-09-01', 'may-not-refuse', 'it begins today'),
  forEntree([enrolled('entree', '2015-09-02')], '2015-09-01', 'may-not-refuse', 'it begins tomorrow'),
  forEntree(
    [enrolled('mbo-2', '2015-09-01'), oneYear], '2016-09-01', 'may-refuse', 'the order of the list is free',
  ),
  forEntree([oneYear], '2014-07-31', 'may-not-refuse', 'no such ground yet', { fact: 'TOE-05' }),
  forEntree([oneYear], '2015-09-01', 'may-not-refuse', 'unknown before the act', { knownOn: '2013-06-25' }),
  forEntree([assistent], '2014-09-01', 'undetermined', 'does an assistentopleiding count?', notKnown),
  forEntree(
    [enrolled('entree', '2014-07-31', '2015-07-10')], '2015-09-01', 'undetermined', 'begun as one', notKnown,
  ),
  forEntree([enrolled('entree', '2014-08-01', '2015-07-10')], '2015-09-01', 'may-refuse', 'begun as an entreeopleiding'),
  forEntree([assistent], '2016-08-01', 'may-not-refuse', 'too long ago, whatever it was'),
  forEntree([assistent], '2014-09-01', 'may-refuse', 'it counts, the institution holds', {
    facts: { applicant: { enrolments: [assistent], inEntreeInPastTwoStudyYears: true }, programme: { level: 'entree' } },
  }),
  forEntree([oneYear], '2015-09-01', 'may-refuse', 'closed after two years, says the vmbo', {
    reading: 'report-2014/closed-after-two-years',
  }),
  forEntree([oneYear], '2015-09-01', 'undetermined', 'whether the vmbo had said so yet is open', {
    ...{ reading: 'report-2014/closed-after-two-years', knownOn: '2013-12-30', unknown: before, notMet: [] },
  }),
]

const programme: SoughtProgramme = {
  level: 'mbo-2', startsOn: '2026-08-01', appliedOn: '2026-01-01', placeLeft: true, intakeAttended: true,
  confirmedOn: '2026-06-30',
}
const forMbo = (
  enrolments: readonly MboEnrolment[], on: string, outcome: Refusal | 'undetermined', why: string,
  more: Partial<LawCase<Sought, Refusal>> & { readonly given?: Applicant } = {},
): LawCase<Sought, Refusal> => {
  const { given, ...rest } = more
  return { facts: { applicant: { enrolments, ...given }, programme }, on, outcome, fact: 'TOE-04', why, ...rest }
}

const ended = (year: number, endedBy?: EnrolmentEnd) =>
  enrolled('mbo-2', `${year}-09-01`, `${year + 1}-03-01`, endedBy)
const [first, second, third] = [ended(2020, 'study-advice'), ended(2021, 'study-advice'), ended(2022, 'study-advice')]
const thrice = [first, second, third]
const few = ['few-terminations'] as const
const long = ['not-long-without-diploma'] as const
const diploma = enrolled('mbo-2', '2015-09-01', '2017-07-10', 'diploma')
// Study years 2017-2018 to 2022-2023: six.
const sixYears = enrolled('mbo-3', '2017-09-01', '2023-07-10', 'other')

/** Refusal for the mbo: ends by a study advice, and years without a diploma. */
const mboHistoryCases: readonly LawCase<Sought, Refusal>[] = [
  forMbo([], '2026-01-01', 'may-not-refuse', 'never in the mbo'),
  forMbo(thrice, '2026-07-31', 'may-refuse', 'three ends, two study years since', { notMet: few }),
  forMbo(thrice, '2026-08-01', 'may-not-refuse', 'three study years since'),
  forMbo([...thrice].reverse(), '2026-07-31', 'may-refuse', 'the order of the list is free', { notMet: few }),
  forMbo([first, second], '2026-01-01', 'may-not-refuse', 'two ends are no ground'),
  forMbo([first, second, ended(2022, 'other')], '2026-01-01', 'may-not-refuse', 'the third end was another'),
  forMbo([first, second, ended(2022)], '2026-01-01', 'undetermined', 'what ended the third?', {
    unknown: few, missing: ['enrolments[2].endedBy'],
  }),
  forMbo([first, second, ended(2022)], '2026-08-01', 'may-not-refuse', 'whatever it was, it is long ago'),
  forMbo([first, ended(2022)], '2026-01-01', 'may-not-refuse', 'whatever it was, there are no three'),
  forMbo([first, second, ended(2022)], '2026-01-01', 'may-not-refuse', 'there were two, the student says', {
    given: { terminations: 2 },
  }),
  forMbo(
    [first, second, enrolled('mbo-2', '2025-09-01', '2026-02-01', 'study-advice')], '2026-02-01', 'may-refuse',
    'it ended today', { notMet: few },
  ),
  forMbo(
    [first, second, enrolled('mbo-2', '2025-09-01', '2026-02-02', 'study-advice')], '2026-02-01', 'may-not-refuse',
    'it lasts to the end of the day',
  ),
  forMbo(thrice, '2021-12-31', 'may-not-refuse', 'in the text of 2021, one end by then'),
  forMbo([sixYears], '2026-07-31', 'may-refuse', 'six years, two since', { notMet: long }),
  forMbo([sixYears], '2026-08-01', 'may-not-refuse', 'three years since'),
  forMbo(
    [enrolled('mbo-3', '2018-08-01', '2023-08-01', 'other')], '2026-01-01', 'may-not-refuse', 'five years to the day',
  ),
  forMbo(
    [enrolled('mbo-3', '2018-07-31', '2023-08-01', 'other')], '2026-01-01', 'may-refuse', 'a day of a sixth year',
    { notMet: long },
  ),
  forMbo(
    [enrolled('mbo-3', '2018-08-01', '2023-08-02', 'other')], '2026-01-01', 'may-refuse', 'a day of a sixth at the end',
    { notMet: long },
  ),
  forMbo([enrolled('mbo-4', '2021-09-01')], '2026-08-01', 'may-not-refuse', 'five years, and the sixth begins today'),
  forMbo(
    [enrolled('mbo-4', '2021-09-01')], '2026-08-02', 'may-refuse', 'running in its sixth year', { notMet: long },
  ),
  forMbo(
    [enrolled('mbo-2', '2019-09-01', '2019-12-01', 'other'), enrolled('mbo-3', '2020-01-01', '2020-07-01', 'other')],
    '2026-01-01', 'may-not-refuse', 'two enrolments in one study year are one year',
  ),
  forMbo([enrolled('mbo-4', '2017-09-01', '2024-07-10', 'diploma')], '2026-01-01', 'may-not-refuse', 'a diploma'),
  forMbo([enrolled('mbo-3', '2017-09-01', '2023-07-10')], '2026-01-01', 'undetermined', 'was there a diploma?', {
    unknown: long, missing: ['enrolments[0].endedBy'],
  }),
  forMbo([diploma, ended(2022, 'other')], '2026-01-01', 'may-not-refuse', 'a diploma, and a year'),
  forMbo([diploma, sixYears], '2026-01-01', 'undetermined', 'do six years after a diploma count?', {
    unknown: long, missing: ['mboYearsWithoutDiploma', 'studyYearsSinceMbo'],
  }),
  forMbo([diploma, sixYears], '2026-01-01', 'may-refuse', 'they count, and it was two years ago', {
    given: { mboYearsWithoutDiploma: 6, studyYearsSinceMbo: 2 }, notMet: long,
  }),
  forMbo([diploma, sixYears], '2026-01-01', 'may-not-refuse', 'they do not count', {
    given: { mboYearsWithoutDiploma: 0 },
  }),
]

/** Whether an institution may refuse, told from a history. */
export const refusalHistoryCases: readonly LawCase<Sought, Refusal>[] = [...entreeHistoryCases, ...mboHistoryCases]

const grown: Applicant = { bornOn: '1997-03-14', diplomas: [] }
const reading = 'report-2014/two-years-at-most'

/** The entreeopleiding under the voice of the report that closes it, told from a history. */
export const entreeAdmissionHistoryCases: readonly LawCase<Applicant, EntreeAdmission>[] = [
  {
    facts: { ...grown, enrolments: [enrolled('entree', '2014-08-15')] }, on: '2015-02-01', outcome: 'admissible',
    fact: 'ENT-13', why: 'by the law it closes nothing',
  },
  {
    facts: { ...grown, enrolments: [enrolled('entree', '2014-08-15')] }, on: '2015-02-01', reading,
    outcome: 'not-admissible', notMet: before, fact: 'ENT-13', why: 'two years at most, as the report has it',
  },
  {
    facts: { ...grown, enrolments: [] }, on: '2015-02-01', reading, outcome: 'admissible', fact: 'ENT-13',
    why: 'never in the mbo',
  },
  {
    facts: { ...grown, enrolments: [assistent] }, on: '2015-02-01', reading, outcome: 'undetermined', ...notKnown,
    fact: 'ENT-13', why: 'does an assistentopleiding count?',
  },
]
