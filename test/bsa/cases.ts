import type { AdviceContext, EndedEnrolment, Enrolment, NegativeAdvice } from '../../src/bsa/enrolment.js'
import type { ConsequenceCode, EnrolmentEnd, MayEnd, ProgrammeLevel, Regime } from '../../src/bsa/index.js'
import { asked, factsText, reasonsText, type RenderedCase } from '../support/law-case.js'

/** What every row may ask for beside its facts. */
interface Asked extends AdviceContext {
  /** The id of the fact that decides. */
  readonly fact: string
  /** Why, in a few words. */
  readonly why: string
}

/** An enrolment, and the regime and the window that the law or a reading gives it. */
export interface WindowCase extends Asked {
  readonly enrolment: Enrolment
  readonly regime: Regime | 'undetermined'
  /** First day in, first day out; or why there is no window. */
  readonly window: readonly [string, string | undefined] | 'no-study-advice' | 'undetermined' | 'not-in-the-reading'
  readonly missing?: readonly string[]
}

const entree = (startedOn: string): Enrolment => ({ startedOn, programme: 'entree', studyYears: 1 })

export const windowCases: readonly WindowCase[] = [
  // The day the study advice began.
  {
    enrolment: entree('2014-07-31'), regime: 'no-study-advice', window: 'no-study-advice', fact: 'BSA-01',
    why: 'the last day without',
  },
  {
    enrolment: entree('2014-08-01'), regime: 'a', window: ['2014-08-01', '2014-12-01'], fact: 'BSA-01',
    why: 'the first day of regime a',
  },
  {
    enrolment: { startedOn: '2014-07-31' }, regime: 'no-study-advice', window: 'no-study-advice', fact: 'BSA-01',
    why: 'no programme had one',
  },
  {
    enrolment: entree('2014-09-01'), regime: 'a', window: ['2014-09-01', '2015-01-01'], fact: 'BSA-01',
    why: 'four months, to 31 December',
  },
  {
    enrolment: { startedOn: '2014-09-01', programme: 'entree' }, regime: 'a', window: ['2014-09-01', '2015-01-01'],
    fact: 'ENT-10', why: 'an entreeopleiding is one year',
  },
  {
    enrolment: { startedOn: '2014-09-01', programme: 'mbo-2' }, regime: 'no-study-advice', window: 'no-study-advice',
    fact: 'BSA-01', why: 'a is for the entree only',
  },
  {
    enrolment: { startedOn: '2014-09-01', programme: 'mbo-4' }, regime: 'no-study-advice', window: 'no-study-advice',
    fact: 'BSA-01', why: 'a is for the entree only',
  },
  {
    enrolment: { startedOn: '2014-09-01' }, regime: 'undetermined', window: 'undetermined', missing: ['programme'],
    fact: 'BSA-01', why: 'the programme decides',
  },
  {
    enrolment: { startedOn: '2014-09-01', studyYears: 1 }, regime: 'undetermined', window: 'undetermined',
    missing: ['programme'], fact: 'BSA-01', why: 'mbo-2 can take one year too',
  },
  {
    enrolment: { ...entree('2016-09-01'), doorlopendeLeerroute: false }, regime: 'a',
    window: ['2016-09-01', '2017-01-01'], fact: 'BSA-11', why: 'no route to be in',
  },
  // Ends of months.
  {
    enrolment: entree('2014-10-31'), regime: 'a', window: ['2014-10-31', '2015-02-28'], fact: 'BSA-01',
    why: 'no 31 February: closes early',
  },
  {
    enrolment: entree('2015-10-31'), regime: 'a', window: ['2015-10-31', '2016-02-29'], fact: 'BSA-01',
    why: 'the same in a leap year',
  },
  {
    enrolment: entree('2018-10-31'), regime: 'b', window: ['2019-01-31', '2019-02-28'], fact: 'BSA-06',
    why: 'three months reach 31 January',
  },
  {
    enrolment: entree('2018-11-30'), regime: 'b', window: ['2019-03-01', '2019-03-30'], fact: 'BSA-06',
    why: 'no 30 February: opens late',
  },
  // The day the whole mbo got it.
  {
    enrolment: entree('2018-07-31'), regime: 'a', window: ['2018-07-31', '2018-11-30'], fact: 'BSA-01',
    why: 'the last day of regime a',
  },
  {
    enrolment: entree('2018-08-01'), regime: 'b', window: ['2018-11-01', '2018-12-01'], fact: 'BSA-06',
    why: 'the first day of regime b',
  },
  {
    enrolment: { startedOn: '2018-07-31', programme: 'mbo-3' }, regime: 'no-study-advice', window: 'no-study-advice',
    fact: 'BSA-05', why: 'the last day without at mbo-3',
  },
  {
    enrolment: { startedOn: '2018-08-01', programme: 'mbo-3' }, regime: 'b', window: ['2019-05-01', '2019-08-01'],
    fact: 'BSA-06', why: 'longer: nine months to the end of year one',
  },
  {
    enrolment: { startedOn: '2018-09-01', programme: 'mbo-2', studyYears: 1 }, regime: 'b',
    window: ['2018-12-01', '2019-01-01'], fact: 'BSA-06', why: 'mbo-2 of one year',
  },
  {
    enrolment: { startedOn: '2018-09-01', programme: 'mbo-2', studyYears: 2 }, regime: 'b',
    window: ['2019-06-01', '2019-08-01'], fact: 'BSA-06', why: 'mbo-2 of two years',
  },
  {
    enrolment: { startedOn: '2018-09-01', programme: 'mbo-2' }, regime: 'b', window: 'undetermined',
    missing: ['studyYears'], fact: 'BSA-06', why: 'the length decides',
  },
  {
    enrolment: { startedOn: '2018-09-01', programme: 'mbo-4', studyYears: 3 }, regime: 'b',
    window: ['2019-06-01', '2019-08-01'], fact: 'BSA-06', why: 'a middenkaderopleiding',
  },
  {
    enrolment: { startedOn: '2019-02-01', studyYears: 3 }, regime: 'b', window: ['2019-11-01', '2020-02-01'],
    fact: 'BSA-06', why: 'the level does not matter once the length is known',
  },
  // Where the first study year ends.
  {
    enrolment: { startedOn: '2018-09-01', programme: 'mbo-3' }, regime: 'b', window: ['2019-06-01', '2019-08-01'],
    fact: 'BSA-06', why: 'the first study year ends with 31 July: cautious',
  },
  {
    enrolment: { startedOn: '2018-09-01', programme: 'mbo-3' }, firstStudyYear: 'twelve-months', regime: 'b',
    window: ['2019-06-01', '2019-09-01'], fact: 'BSA-06', why: 'by the other reading with 31 August',
  },
  {
    enrolment: { startedOn: '2018-10-31', studyYears: 2 }, regime: 'b', window: ['2019-07-31', '2019-08-01'],
    fact: 'BSA-06', why: 'nine months have passed on the last day of July: one day',
  },
  {
    enrolment: { startedOn: '2018-11-01', studyYears: 2 }, regime: 'b', window: ['2019-08-01', '2019-11-01'],
    fact: 'BSA-06', why: 'nine months have not passed by 31 July: twelve months',
  },
  {
    enrolment: { startedOn: '2018-08-01', programme: 'mbo-3' }, firstStudyYear: 'twelve-months', regime: 'b',
    window: ['2019-05-01', '2019-08-01'], fact: 'BSA-06', why: 'the same for who starts on 1 August',
  },
  // By the law of another day than the start.
  {
    enrolment: entree('2018-05-01'), on: '2018-07-31', regime: 'a', window: ['2018-05-01', '2018-09-01'],
    fact: 'BSA-01', why: 'the law of the last day of regime a',
  },
  {
    enrolment: entree('2018-05-01'), on: '2018-08-01', regime: 'b', window: ['2018-08-01', '2018-09-01'],
    fact: 'BSA-06', why: 'the law of the first day of regime b',
  },
  {
    enrolment: { startedOn: '2017-09-01', programme: 'mbo-3' }, on: '2018-08-01', firstStudyYear: 'twelve-months',
    regime: 'b', window: ['2018-06-01', '2018-09-01'], fact: 'BSA-05', why: 'mbo-3 gets a study advice halfway',
  },
  // What could be known.
  {
    enrolment: { startedOn: '2019-09-01', programme: 'mbo-3' }, knownOn: '2016-10-05', regime: 'no-study-advice',
    window: 'no-study-advice', fact: 'BSA-05', why: 'adopted, its start still to be set',
  },
  {
    enrolment: entree('2019-09-01'), knownOn: '2016-10-05', regime: 'a', window: ['2019-09-01', '2020-01-01'],
    fact: 'BSA-01', why: 'regime a had no end yet',
  },
  {
    enrolment: entree('2019-09-01'), knownOn: '2017-08-01', regime: 'b', window: ['2019-12-01', '2020-01-01'],
    fact: 'BSA-06', why: 'the decree is there: other parts of the act have started by it',
  },
  {
    enrolment: entree('2014-09-01'), knownOn: '2013-06-26', regime: 'a', window: ['2014-09-01', '2015-01-01'],
    fact: 'BSA-01', why: 'foreseen from the day of the act',
  },
  {
    enrolment: entree('2014-09-01'), knownOn: '2013-06-25', regime: 'undetermined', window: 'undetermined', missing: [],
    fact: 'BSA-01', why: 'nothing was known the day before',
  },
  // The doorlopende leerroute.
  {
    enrolment: { startedOn: '2019-09-01', studyYears: 1, doorlopendeLeerroute: true }, regime: 'b',
    window: ['2019-12-01', '2020-01-01'], fact: 'BSA-11', why: 'the route did not exist yet',
  },
  {
    enrolment: entree('2020-07-31'), regime: 'b', window: ['2020-10-31', '2020-11-30'], fact: 'BSA-11',
    why: 'the last day before the route',
  },
  {
    enrolment: entree('2020-08-01'), regime: 'b', window: ['2020-11-01', '2020-12-01'], fact: 'BSA-11',
    why: 'no such route leads to an entreeopleiding, so that it is not asked',
  },
  {
    enrolment: { startedOn: '2020-08-01', programme: 'mbo-3' }, regime: 'undetermined', window: 'undetermined',
    missing: ['doorlopendeLeerroute'], fact: 'BSA-11', why: 'the first day on which it may be in one',
  },
  {
    enrolment: { startedOn: '2026-01-01', studyYears: 2, doorlopendeLeerroute: true }, regime: 'no-study-advice',
    window: 'no-study-advice', fact: 'BSA-11', why: 'exempt in the text of 2026',
  },
  {
    enrolment: { startedOn: '2026-01-01', studyYears: 2, doorlopendeLeerroute: false }, regime: 'b',
    window: ['2026-10-01', '2027-01-01'], fact: 'BSA-06', why: 'no such route',
  },
  {
    enrolment: { startedOn: '2026-01-01', studyYears: 2 }, regime: 'undetermined', window: 'undetermined',
    missing: ['doorlopendeLeerroute'], fact: 'BSA-11', why: 'the route decides',
  },
  {
    enrolment: { startedOn: '2021-09-01', studyYears: 2, doorlopendeLeerroute: true }, regime: 'undetermined',
    window: 'undetermined', missing: [], fact: 'BSA-11', why: 'the texts of 2021 were not read for it',
  },
  {
    enrolment: { startedOn: '2021-09-01', studyYears: 2, doorlopendeLeerroute: false }, regime: 'b',
    window: ['2022-06-01', '2022-08-01'], fact: 'BSA-06', why: 'whatever those texts say',
  },
  {
    enrolment: { startedOn: '2020-07-31', studyYears: 2 }, regime: 'b', window: ['2021-05-01', '2021-07-31'],
    fact: 'BSA-11', why: 'the last day before the route; no 31 April opens late',
  },
  // The four wordings of the report.
  {
    enrolment: entree('2014-09-01'), reading: 'report-2014/after-four-months', regime: 'a',
    window: ['2015-01-01', undefined], fact: 'BSA-01', why: 'after: opens when the law closes',
  },
  {
    enrolment: entree('2014-09-01'), reading: 'report-2014/within-four-months', regime: 'a',
    window: ['2014-09-01', '2015-01-01'], fact: 'BSA-01', why: 'within: as the law',
  },
  {
    enrolment: entree('2014-09-01'), reading: 'report-2014/at-least-four-months', regime: 'a',
    window: ['2015-01-01', undefined], fact: 'BSA-01', why: 'at least: not before',
  },
  {
    enrolment: entree('2014-09-01'), reading: 'report-2014/at-most-four-months', regime: 'a',
    window: ['2014-09-01', '2015-01-01'], fact: 'BSA-01', why: 'at most: as the law',
  },
  {
    enrolment: { startedOn: '2018-09-01', programme: 'mbo-3' }, reading: 'report-2014/at-most-four-months', regime: 'b',
    window: 'not-in-the-reading', fact: 'BSA-06', why: 'the report speaks of the entree',
  },
  {
    enrolment: entree('2014-09-01'), reading: 'report-2014/after-four-months', knownOn: '2013-12-31', regime: 'a',
    window: ['2015-01-01', undefined], fact: 'BSA-01', why: 'the mbo had surely said it by then',
  },
  {
    enrolment: entree('2014-09-01'), reading: 'report-2014/after-four-months', knownOn: '2013-12-30', regime: 'a',
    window: 'undetermined', fact: 'BSA-01', why: 'the day before',
  },
  {
    enrolment: { startedOn: '2013-09-01', programme: 'entree' }, reading: 'report-2014/within-four-months',
    regime: 'no-study-advice', window: 'no-study-advice', fact: 'BSA-01', why: 'a reading makes no regime',
  },
]

/** A negative advice, and whether it may end the enrolment. */
export interface AdviceCase extends Asked {
  readonly advice: NegativeAdvice
  readonly outcome: MayEnd | 'undetermined'
  readonly notMet?: readonly string[]
  readonly unknown?: readonly string[]
  readonly missing?: readonly string[]
}

/** Regime a, all conditions met. */
export const soundInA: NegativeAdvice = {
  enrolment: { startedOn: '2014-08-01', programme: 'entree', studyYears: 1 },
  givenOn: '2014-11-28',
  progressInsufficient: true,
  personalCircumstancesWeighed: true,
  facilitiesProvided: true,
}

/** Regime b, all conditions met. */
export const soundInB: NegativeAdvice = {
  ...soundInA,
  enrolment: { startedOn: '2018-09-01', programme: 'mbo-3', studyYears: 3 },
  givenOn: '2019-07-01',
  warnedInWriting: true,
  reasonablePeriodGiven: true,
}

const september: NegativeAdvice = { ...soundInA, enrolment: entree('2014-09-01') }
const grounds = 'report-2014/mbo-grounds'
const noGround = {
  progressInsufficient: false, noDevelopment: false, motivationProblems: false, truancy: false, unfittingConduct: false,
}

export const adviceCases: readonly AdviceCase[] = [
  { advice: soundInA, outcome: 'may-end', fact: 'BSA-04', why: 'regime a knows no warning' },
  {
    advice: { ...soundInA, warnedInWriting: false }, outcome: 'may-end', fact: 'BSA-04',
    why: 'not even one that was not given',
  },
  {
    advice: { ...september, givenOn: '2014-09-01' }, outcome: 'may-end', fact: 'BSA-01',
    why: 'regime a has no first day but the start',
  },
  {
    advice: { ...september, givenOn: '2014-11-28' }, outcome: 'may-end', fact: 'BSA-01', why: 'well within four months',
  },
  { advice: { ...september, givenOn: '2014-12-31' }, outcome: 'may-end', fact: 'BSA-01', why: 'the last day' },
  {
    advice: { ...september, givenOn: '2015-01-01' }, outcome: 'may-not-end', notMet: ['in-the-window'], fact: 'BSA-01',
    why: 'a day late',
  },
  {
    advice: { ...soundInA, progressInsufficient: false }, outcome: 'may-not-end', notMet: ['insufficient-progress'],
    fact: 'BSA-02', why: 'the only ground of the law',
  },
  {
    advice: {
      ...soundInA, progressInsufficient: false, truancy: true, motivationProblems: true, unfittingConduct: true,
    },
    outcome: 'may-not-end', notMet: ['insufficient-progress'], fact: 'BSA-02',
    why: 'truancy, motivation and conduct are no grounds',
  },
  {
    advice: { ...soundInA, personalCircumstancesWeighed: false }, outcome: 'may-not-end',
    notMet: ['circumstances-weighed'], fact: 'BSA-02', why: 'circumstances must be weighed',
  },
  {
    advice: { ...soundInA, facilitiesProvided: false }, outcome: 'may-not-end', notMet: ['facilities-provided'],
    fact: 'BSA-02', why: 'the condition that the report leaves out',
  },
  {
    advice: { ...soundInA, enrolment: { startedOn: '2014-08-01', programme: 'mbo-2' } }, outcome: 'may-not-end',
    notMet: ['programme-has-study-advice'], fact: 'BSA-01', why: 'mbo-2 had no study advice',
  },
  {
    advice: { ...soundInA, enrolment: entree('2014-07-31') }, outcome: 'may-not-end',
    notMet: ['programme-has-study-advice'], fact: 'BSA-01', why: 'a day before the law',
  },
  {
    advice: { ...soundInA, enrolment: { startedOn: '2014-08-01' } }, outcome: 'undetermined',
    unknown: ['programme-has-study-advice'], missing: ['enrolment.programme'], fact: 'BSA-01', why: 'which programme?',
  },
  {
    advice: { ...soundInA, enrolment: { startedOn: '2014-08-01' }, facilitiesProvided: false }, outcome: 'may-not-end',
    notMet: ['facilities-provided'], unknown: ['programme-has-study-advice'], fact: 'BSA-02',
    why: 'no programme could make up for it',
  },
  {
    advice: { ...soundInA, facilitiesProvided: undefined }, outcome: 'undetermined', unknown: ['facilities-provided'],
    missing: ['facilitiesProvided'], fact: 'BSA-02', why: 'a missing fact is no "no"',
  },
  {
    advice: { enrolment: entree('2014-09-01') }, outcome: 'undetermined',
    unknown: ['in-the-window', 'insufficient-progress', 'circumstances-weighed', 'facilities-provided'],
    missing: ['givenOn', 'progressInsufficient', 'personalCircumstancesWeighed', 'facilitiesProvided'], fact: 'BSA-02',
    why: 'all facts are missing',
  },
  { advice: soundInB, outcome: 'may-end', fact: 'BSA-07', why: 'all conditions of regime b' },
  {
    advice: { ...soundInB, givenOn: '2019-05-31' }, outcome: 'may-not-end', notMet: ['in-the-window'], fact: 'BSA-06',
    why: 'a day before nine months',
  },
  {
    advice: { ...soundInB, givenOn: '2019-06-01' }, outcome: 'may-end', fact: 'BSA-06', why: 'nine months have passed',
  },
  {
    advice: { ...soundInB, givenOn: '2019-07-31' }, outcome: 'may-end', fact: 'BSA-06',
    why: 'the last day of the first study year',
  },
  {
    advice: { ...soundInB, givenOn: '2019-08-01' }, outcome: 'may-not-end', notMet: ['in-the-window'], fact: 'BSA-06',
    why: 'the second study year, by the cautious reading',
  },
  {
    advice: { ...soundInB, givenOn: '2019-08-31' }, firstStudyYear: 'twelve-months', outcome: 'may-end',
    fact: 'BSA-06', why: 'within twelve months, by the other reading',
  },
  {
    advice: { ...soundInB, givenOn: '2019-09-01' }, firstStudyYear: 'twelve-months', outcome: 'may-not-end',
    notMet: ['in-the-window'], fact: 'BSA-06', why: 'the second study year by any reading',
  },
  {
    advice: { ...soundInA, enrolment: entree('2018-05-01'), givenOn: '2018-08-20' }, outcome: 'may-end',
    fact: 'BSA-04', why: 'by the law of the start no warning was needed',
  },
  {
    advice: { ...soundInA, enrolment: entree('2018-05-01'), givenOn: '2018-08-20', warnedInWriting: false },
    on: '2018-08-20', outcome: 'may-not-end', notMet: ['warned-in-writing'], unknown: ['reasonable-period'],
    fact: 'BSA-07', why: 'by the law of the advice it was',
  },
  {
    advice: { ...soundInB, enrolment: { startedOn: '2017-09-01', programme: 'mbo-3' }, givenOn: '2018-07-01' },
    outcome: 'may-not-end', notMet: ['programme-has-study-advice'], fact: 'BSA-05',
    why: 'mbo-3 had none when it started',
  },
  {
    advice: { ...soundInB, warnedInWriting: false }, outcome: 'may-not-end', notMet: ['warned-in-writing'],
    fact: 'BSA-07', why: 'regime b wants a written warning',
  },
  {
    advice: { ...soundInB, reasonablePeriodGiven: false }, outcome: 'may-not-end', notMet: ['reasonable-period'],
    fact: 'BSA-07', why: 'and time to improve',
  },
  {
    advice: { ...soundInB, warnedInWriting: undefined }, outcome: 'undetermined', unknown: ['warned-in-writing'],
    missing: ['warnedInWriting'], fact: 'BSA-07', why: 'was there a warning?',
  },
  {
    advice: { ...soundInB, enrolment: entree('2018-09-01'), givenOn: '2018-11-30' }, outcome: 'may-not-end',
    notMet: ['in-the-window'], fact: 'BSA-06', why: 'before three months',
  },
  {
    advice: { ...soundInB, enrolment: entree('2018-09-01'), givenOn: '2018-12-01' }, outcome: 'may-end', fact: 'BSA-06',
    why: 'three months have passed',
  },
  {
    advice: { ...soundInB, enrolment: { startedOn: '2018-09-01', programme: 'mbo-2' } }, outcome: 'undetermined',
    unknown: ['in-the-window'], missing: ['enrolment.studyYears'], fact: 'BSA-06', why: 'one year or two?',
  },
  {
    advice: { ...soundInB, enrolment: { startedOn: '2018-09-01', programme: 'mbo-2' }, givenOn: '2019-03-01' },
    outcome: 'may-not-end', notMet: ['in-the-window'], fact: 'BSA-06', why: 'too late for one year, too early for two',
  },
  {
    advice: { ...soundInB, enrolment: { startedOn: '2018-09-01' }, givenOn: undefined }, outcome: 'undetermined',
    unknown: ['in-the-window'], missing: ['givenOn', 'enrolment.studyYears'], fact: 'BSA-06',
    why: 'neither the day nor the length',
  },
  {
    advice: {
      ...soundInB, enrolment: { startedOn: '2026-01-01', studyYears: 2, doorlopendeLeerroute: true },
      givenOn: '2026-11-01',
    },
    outcome: 'may-not-end', notMet: ['not-in-a-doorlopende-leerroute'], fact: 'BSA-11', why: 'exempt',
  },
  {
    advice: {
      ...soundInB, enrolment: { startedOn: '2026-01-01', studyYears: 2, doorlopendeLeerroute: false },
      givenOn: '2026-11-01',
    },
    outcome: 'may-end', fact: 'BSA-11', why: 'not in such a route',
  },
  {
    advice: {
      ...soundInB, enrolment: { startedOn: '2021-09-01', studyYears: 2, doorlopendeLeerroute: true },
      givenOn: '2022-07-01',
    },
    outcome: 'undetermined', unknown: ['not-in-a-doorlopende-leerroute'], missing: [], fact: 'BSA-11',
    why: 'the law of those years was not read',
  },
  {
    advice: soundInB, knownOn: '2016-10-05', outcome: 'may-not-end',
    notMet: ['programme-has-study-advice'], fact: 'BSA-05', why: 'in 2016 mbo-3 was to have none',
  },
  {
    advice: soundInA, knownOn: '2013-06-25', outcome: 'undetermined', unknown: ['programme-has-study-advice'],
    missing: [], fact: 'BSA-01', why: 'nothing was known yet',
  },
  {
    advice: { ...soundInA, ...noGround, truancy: true }, reading: grounds, outcome: 'may-end', fact: 'BSA-02',
    why: 'the mbo of 2014 would end it for truancy',
  },
  {
    advice: { ...soundInA, ...noGround, truancy: true }, reading: grounds, knownOn: '2013-12-30',
    outcome: 'undetermined', unknown: ['ground-of-the-reading'], fact: 'BSA-02',
    why: 'before the mbo had surely said so',
  },
  {
    advice: { ...soundInA, ...noGround, progressInsufficient: true }, reading: grounds, outcome: 'may-not-end',
    notMet: ['ground-of-the-reading'], fact: 'BSA-02', why: 'none of the grounds the mbo names',
  },
  {
    advice: { ...soundInA, truancy: false }, reading: grounds, outcome: 'undetermined',
    unknown: ['ground-of-the-reading'], missing: ['noDevelopment', 'motivationProblems', 'unfittingConduct'],
    fact: 'BSA-02', why: 'one of the others may hold',
  },
  {
    advice: { ...soundInA, ...noGround, no2fPerspective: true }, reading: 'report-2014/only-with-2f-perspective',
    outcome: 'may-end', fact: 'BSA-02', why: 'what the vmbo believes',
  },
  {
    advice: { ...soundInA, no2fPerspective: true, progressInsufficient: false }, outcome: 'may-not-end',
    notMet: ['insufficient-progress'], fact: 'BSA-02', why: 'the law has no such ground',
  },
  {
    advice: soundInA, reading: 'report-2014/after-four-months', outcome: 'may-not-end', notMet: ['in-the-window'],
    fact: 'BSA-01', why: 'a school that waits for four months',
  },
  {
    advice: { ...soundInA, givenOn: '2014-12-01' }, reading: 'report-2014/at-least-four-months', outcome: 'may-end',
    fact: 'BSA-01', why: 'after at least four months',
  },
  {
    advice: soundInB, reading: 'report-2014/at-most-four-months', outcome: 'undetermined', unknown: ['in-the-window'],
    missing: [], fact: 'BSA-06', why: 'the reading says nothing of longer programmes',
  },
]

/** An ended enrolment, and what follows. */
export interface AfterCase extends Asked {
  readonly ended: EndedEnrolment
  readonly yes: readonly ConsequenceCode[]
  readonly unknown: readonly ConsequenceCode[]
  readonly appeal?: readonly [string, string]
  readonly missing?: readonly string[]
}

const endedInA: EndedEnrolment = {
  enrolment: entree('2014-09-01'), givenOn: '2014-12-01', underEighteen: true, terminations: 1,
}
const endedInB: EndedEnrolment = {
  ...{ enrolment: { startedOn: '2018-09-01', programme: 'mbo-3' }, givenOn: '2019-07-01', underEighteen: false },
  ...{ inEntreeInPastTwoStudyYears: false, terminations: 1 },
}
const inA = [
  ...(['enrolment-ends', 're-enrolment-there-closed', 'other-programmes-open'] as const),
  ...(['appeal-open', 'agreement-dissolved'] as const),
]
const inB = ['enrolment-ends', 'other-programmes-open', 'guidance-duty', 'agreement-dissolved'] as const

const adviceIn2020 = ['mbo-2', '2019-09-01', '2020-03-01', 'study-advice'] as const
const openInB = ['re-enrolment-there-closed', 'appeal-open'] as const

export const afterCases: readonly AfterCase[] = [
  {
    ended: { ...endedInA, underEighteen: false }, yes: [...inA, 'entree-may-be-refused'], unknown: [],
    appeal: ['2014-12-01', '2014-12-15'], fact: 'BSA-12', why: '18 or older: whatever was not read',
  },
  {
    ended: { ...endedInA, underEighteen: undefined }, yes: [...inA, 'entree-may-be-refused'],
    unknown: ['under-eighteen-duty'], missing: ['underEighteen'], appeal: ['2014-12-01', '2014-12-15'],
    fact: 'BSA-12', why: 'who is 18 is out of it',
  },
  {
    ended: { ...endedInA, enrolment: entree('2018-05-01'), givenOn: '2018-07-31' },
    yes: [...inA, 'entree-may-be-refused'], unknown: ['under-eighteen-duty', 'mbo-may-be-refused'],
    appeal: ['2018-07-31', '2018-08-14'], fact: 'BSA-04', why: 'the last day with two weeks that were read',
  },
  {
    ended: { ...endedInA, enrolment: entree('2018-05-01'), givenOn: '2018-08-01' },
    yes: [
      'enrolment-ends', 're-enrolment-there-closed', 'other-programmes-open', 'agreement-dissolved',
      'entree-may-be-refused',
    ],
    unknown: ['appeal-open', 'under-eighteen-duty', 'mbo-may-be-refused'], fact: 'BSA-04',
    why: 'a regime a student, and an appeal under a law that was not read',
  },
  {
    ended: { ...endedInA, enrolment: entree('2018-05-01'), givenOn: '2018-08-01' }, on: '2018-08-01',
    yes: ['enrolment-ends', 'other-programmes-open', 'guidance-duty', 'agreement-dissolved', 'entree-may-be-refused'],
    unknown: ['re-enrolment-there-closed', 'appeal-open', 'under-eighteen-duty', 'mbo-may-be-refused'],
    fact: 'BSA-08', why: 'by the law of the advice there is guidance',
  },
  {
    ended: endedInA, yes: [...inA, 'entree-may-be-refused'], unknown: ['under-eighteen-duty'],
    appeal: ['2014-12-01', '2014-12-15'], fact: 'BSA-03', why: 'regime a, entree',
  },
  {
    ended: { ...endedInA, givenOn: '2014-12-31' }, yes: [...inA, 'entree-may-be-refused'],
    unknown: ['under-eighteen-duty'], appeal: ['2014-12-31', '2015-01-14'], fact: 'BSA-04',
    why: 'two weeks over the year',
  },
  {
    ended: { ...endedInA, givenOn: undefined },
    yes: ['enrolment-ends', 're-enrolment-there-closed', 'other-programmes-open'],
    unknown: [
      'appeal-open', 'agreement-dissolved', 'under-eighteen-duty', 'entree-may-be-refused', 'mbo-may-be-refused',
    ],
    missing: ['givenOn'], fact: 'BSA-04', why: 'from which day?',
  },
  {
    ended: endedInB, yes: [...inB],
    unknown: ['re-enrolment-there-closed', 'appeal-open', 'mbo-may-be-refused'], fact: 'BSA-08',
    why: 'regime b: guidance, and no term for the appeal that was read',
  },
  {
    ended: { ...endedInB, inEntreeInPastTwoStudyYears: true }, yes: [...inB, 'entree-may-be-refused'],
    unknown: ['re-enrolment-there-closed', 'appeal-open', 'mbo-may-be-refused'], fact: 'ENT-04',
    why: 'was in the entree two years ago',
  },
  {
    ended: { ...endedInB, inEntreeInPastTwoStudyYears: undefined }, yes: [...inB],
    unknown: ['re-enrolment-there-closed', 'appeal-open', 'entree-may-be-refused', 'mbo-may-be-refused'],
    missing: ['inEntreeInPastTwoStudyYears'], fact: 'ENT-04', why: 'was the student in one?',
  },
  {
    ended: {
      ...endedInB, enrolment: { startedOn: '2021-09-01', programme: 'mbo-3', doorlopendeLeerroute: false },
      givenOn: '2022-07-01', terminations: 3,
    },
    yes: [...inB, 'mbo-may-be-refused'], unknown: ['re-enrolment-there-closed', 'appeal-open'],
    fact: 'TOE-04', why: 'the third, and it was only now',
  },
  {
    ended: {
      ...endedInB, enrolment: { startedOn: '2021-09-01', programme: 'mbo-3', doorlopendeLeerroute: false },
      givenOn: '2022-07-01', terminations: 2,
    },
    yes: [...inB], unknown: ['re-enrolment-there-closed', 'appeal-open'], fact: 'TOE-04',
    why: 'the second',
  },
  {
    ended: {
      ...endedInB, enrolment: { startedOn: '2022-09-01', programme: 'mbo-3', doorlopendeLeerroute: false },
      givenOn: '2023-08-01',
    },
    yes: ['enrolment-ends', 'other-programmes-open', 'guidance-duty', 'appeal-open'],
    unknown: ['re-enrolment-there-closed'], fact: 'BSA-10',
    why: 'no onderwijsovereenkomst from that day, and an appeal with a next step, whenever the programme started',
  },
  {
    ended: {
      ...endedInB, enrolment: { startedOn: '2022-09-01', programme: 'mbo-3', doorlopendeLeerroute: false },
      givenOn: '2023-07-31',
    },
    yes: [...inB], unknown: ['re-enrolment-there-closed', 'appeal-open'], fact: 'BSA-10',
    why: 'the last day of the agreement',
  },
  {
    ended: {
      ...endedInB, enrolment: { startedOn: '2023-08-01', programme: 'mbo-3', doorlopendeLeerroute: false },
      givenOn: '2024-06-01',
    },
    yes: ['enrolment-ends', 'other-programmes-open', 'guidance-duty', 'appeal-open'],
    unknown: ['re-enrolment-there-closed'], fact: 'BSA-10',
    why: 'an appeal, and then the Raad van State',
  },
  {
    ended: {
      enrolment: { startedOn: '2026-01-01', programme: 'entree', doorlopendeLeerroute: false }, givenOn: '2026-04-01',
      underEighteen: true, terminations: 1,
    },
    yes: [
      'enrolment-ends', 'other-programmes-open', 'guidance-duty', 'appeal-open', 'under-eighteen-duty',
      'entree-may-be-refused',
    ],
    unknown: ['re-enrolment-there-closed'], fact: 'BSA-12', why: 'below 18: a better entreeopleiding is offered',
  },
  {
    ended: {
      enrolment: { startedOn: '2026-01-01', programme: 'entree', doorlopendeLeerroute: false }, givenOn: '2026-04-01',
      underEighteen: false, terminations: 1,
    },
    yes: ['enrolment-ends', 'other-programmes-open', 'guidance-duty', 'appeal-open', 'entree-may-be-refused'],
    unknown: ['re-enrolment-there-closed'], fact: 'BSA-12', why: '18 or older',
  },
  {
    ended: endedInA, reading: 'report-2014/under-18-goes-on',
    yes: [...inA, 'under-eighteen-duty', 'entree-may-be-refused'], unknown: [], appeal: ['2014-12-01', '2014-12-15'],
    fact: 'BSA-12', why: 'the report: who is below 18 must go on',
  },
  {
    ended: { ...endedInA, terminations: 2 }, reading: 'report-2014/out-after-two-negative-advices',
    yes: ['enrolment-ends', 'appeal-open', 'agreement-dissolved', 'entree-may-be-refused'],
    unknown: ['re-enrolment-there-closed', 'under-eighteen-duty'], appeal: ['2014-12-01', '2014-12-15'], fact: 'BSA-03',
    why: 'the vmbo sees no way after two',
  },
  {
    ended: { ...endedInA, terminations: 2 }, yes: [...inA, 'entree-may-be-refused'], unknown: ['under-eighteen-duty'],
    appeal: ['2014-12-01', '2014-12-15'], fact: 'BSA-03', why: 'the law does',
  },
  {
    ended: { ...endedInA, enrolment: { startedOn: '2014-09-01', programme: 'mbo-2' } }, yes: [], unknown: [],
    fact: 'BSA-01', why: 'no study advice, so nothing follows',
  },
  {
    ended: { ...endedInA, enrolment: { startedOn: '2014-09-01' } }, yes: [], unknown: [],
    missing: ['enrolment.programme'], fact: 'BSA-01', why: 'which programme?',
  },
  {
    ended: {
      enrolment: { startedOn: '2026-01-01', programme: 'mbo-2', studyYears: 1, doorlopendeLeerroute: false },
      givenOn: '2026-04-01', underEighteen: true, inEntreeInPastTwoStudyYears: false, terminations: 1,
    },
    yes: ['enrolment-ends', 'other-programmes-open', 'guidance-duty', 'appeal-open'],
    unknown: ['re-enrolment-there-closed'], fact: 'BSA-12', why: 'the page speaks of the entreeopleiding only',
  },
  {
    ended: afterHistory(adviceIn2020, ['mbo-2', '2020-09-01', '2021-03-01', 'study-advice']),
    yes: [...inB, 'mbo-may-be-refused'], unknown: openInB, fact: 'TOE-04', why: 'two earlier ends and this one',
  },
  {
    ended: afterHistory(adviceIn2020, ['mbo-2', '2020-09-01', '2021-03-01', 'other']),
    yes: [...inB], unknown: openInB, fact: 'TOE-04', why: 'one earlier end and this one',
  },
  {
    ended: afterHistory(adviceIn2020, ['mbo-2', '2020-09-01', '2021-03-01']),
    yes: [...inB], unknown: [...openInB, 'mbo-may-be-refused'], missing: ['earlierEnrolments[1].endedBy'],
    fact: 'TOE-04', why: 'what ended the second?',
  },
  {
    ended: afterHistory(['mbo-2', '2020-09-01', '2021-03-01']), yes: [...inB], unknown: openInB, fact: 'TOE-04',
    why: 'whatever ended it, there are no three',
  },
  {
    ended: afterHistory(), yes: [...inB], unknown: openInB, fact: 'ENT-04', why: 'the first enrolment in the mbo',
  },
  {
    ended: afterHistory(['entree', '2019-09-01', '2020-07-10', 'other']), yes: [...inB, 'entree-may-be-refused'],
    unknown: openInB, fact: 'ENT-04', why: 'in the entreeopleiding two study years ago',
  },
  {
    ended: afterHistory(['entree', '2018-09-01', '2019-07-10', 'other']), yes: [...inB], unknown: openInB,
    fact: 'ENT-04', why: 'three study years ago',
  },
  {
    ended: { ...endedInA, terminations: undefined, earlierEnrolments: [] },
    yes: ['enrolment-ends', 'other-programmes-open', 'appeal-open', 'agreement-dissolved', 'entree-may-be-refused'],
    reading: 'report-2014/out-after-two-negative-advices', unknown: ['re-enrolment-there-closed', 'under-eighteen-duty'],
    appeal: ['2014-12-01', '2014-12-15'], fact: 'BSA-03', why: 'the first advice leaves other programmes open',
  },
]

type Past = readonly [level: ProgrammeLevel, startedOn: string, endedOn: string, endedBy?: EnrolmentEnd]

/** An enrolment of 2021-2022 that an advice of July ended, after others. */
function afterHistory(...earlier: readonly Past[]): EndedEnrolment {
  return {
    enrolment: { startedOn: '2021-09-01', programme: 'mbo-3', doorlopendeLeerroute: false },
    ...{ givenOn: '2022-07-01', underEighteen: false },
    earlierEnrolments: earlier.map(([level, startedOn, endedOn, endedBy]) => ({
      ...{ level, startedOn, endedOn },
      ...(endedBy === undefined ? {} : { endedBy }),
    })),
  }
}

/** What the context of a row is. */
export const contextOf = ({ knownOn, reading, on, firstStudyYear }: Asked): AdviceContext => ({
  ...{ knownOn, reading, on, firstStudyYear },
})

const studyYear = ({ firstStudyYear }: Asked) => (firstStudyYear === undefined ? '' : `, first study year ${firstStudyYear}`)

/** A row on the window as a row of a page. */
export function renderWindowCase(row: WindowCase): RenderedCase {
  const { window } = row
  const days = typeof window === 'string' ? window : `from ${window[0]}${window[1] === undefined ? '' : ` until ${window[1]}`}`
  return {
    ...{ facts: factsText(row.enrolment) + studyYear(row), ...askedOf(row), outcome: `regime ${row.regime}` },
    reasons: [`window: ${days}`, ...reasonsText(row)],
    ...{ fact: row.fact, why: row.why },
  }
}

/** A row on a negative advice as a row of a page. */
export function renderAdviceCase(row: AdviceCase): RenderedCase {
  const { advice, outcome, fact, why } = row
  return { facts: factsText(advice) + studyYear(row), ...askedOf(row), outcome, reasons: reasonsText(row), fact, why }
}

/** A row on what follows as a row of a page: what follows is the outcome, what is not known the reasons. */
export function renderAfterCase(row: AfterCase): RenderedCase {
  const { ended, yes, appeal, fact, why } = row
  const term = appeal === undefined ? [] : [`appeal from ${appeal[0]} until ${appeal[1]}`]
  const outcome = yes.length === 0 ? 'nothing follows' : yes.join(', ')
  return { facts: factsText(ended), ...askedOf(row), outcome, reasons: [...term, ...reasonsText(row)], fact, why }
}

function askedOf({ on, knownOn, reading }: Asked) {
  return asked({
    ...(on === undefined ? {} : { on }),
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(reading === undefined ? {} : { reading }),
  })
}
