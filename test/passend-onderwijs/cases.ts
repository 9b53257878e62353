import type {
  Backlogs,
  Indication,
  IndicationPupil,
  RefusalOutcome,
  SupportPupil,
} from '../../src/passend-onderwijs/index.js'
import type { LawCase } from '../support/law-case.js'

const on = '2014-10-01'

/** Backlogs in inzichtelijk rekenen, begrijpend lezen and the two other domains. */
const backlogs = (
  inzichtelijkRekenen?: number, begrijpendLezen?: number, thirdDomain?: number, fourthDomain?: number,
): Backlogs => ({ inzichtelijkRekenen, begrijpendLezen, thirdDomain, fourthDomain })

const pupil = (iq: number | undefined, of: Backlogs, socialEmotionalProblems?: boolean): IndicationPupil => ({
  iq, backlogs: of, ...(socialEmotionalProblems === undefined ? {} : { socialEmotionalProblems }),
})

const none = backlogs(0, 0, 0, 0)
const lwoo = backlogs(0.3, 0.3, 0, 0)
const pro = backlogs(0.6, 0.6, 0, 0)
/** Two domains in each of the ranges. */
const both = backlogs(0.6, 0.3, 0.6, 0.3)
/** One domain in each of the ranges. */
const mixed = backlogs(0.6, 0.3, 0, 0)

const noPro = ['iq-for-pro', 'backlogs-for-pro']
const noLwoo = ['iq-for-lwoo', 'backlogs-for-lwoo', 'iq-for-lwoo-with-problems', 'social-emotional-problems']

/** The codes that are not met, without those that are. */
const without = (...met: readonly string[]) => [...noPro, ...noLwoo].filter((code) => !met.includes(code))

export const indicationCases: readonly LawCase<IndicationPupil, Indication>[] = [
  // Praktijkonderwijs by IQ: 55 to 80.
  {
    facts: pupil(54, pro, false), on, outcome: 'neither', notMet: without('backlogs-for-pro'), fact: 'PO-05',
    why: 'IQ 54',
  },
  { facts: pupil(55, pro, false), on, outcome: 'pro', notMet: without(...noPro), fact: 'PO-05', why: 'IQ 55' },
  {
    facts: pupil(75, pro, false), on, outcome: 'pro', notMet: without(...noPro, 'iq-for-lwoo'), fact: 'PO-05',
    why: 'IQ 75, and no backlogs of the lwoo',
  },
  {
    facts: pupil(80, pro, false), on, outcome: 'pro', notMet: without(...noPro, 'iq-for-lwoo'), fact: 'PO-05',
    why: 'IQ 80',
  },
  {
    facts: pupil(81, pro, false), on, outcome: 'neither', notMet: without('backlogs-for-pro', 'iq-for-lwoo'),
    fact: 'PO-05', why: 'IQ 81',
  },
  // Lwoo by IQ: 75 to 90, and 91 to 120 with social-emotional problems.
  {
    facts: pupil(74, lwoo, false), on, outcome: 'neither', notMet: without('iq-for-pro', 'backlogs-for-lwoo'),
    fact: 'PO-06', why: 'IQ 74',
  },
  {
    facts: pupil(75, lwoo, false), on, outcome: 'lwoo',
    notMet: without('iq-for-pro', 'iq-for-lwoo', 'backlogs-for-lwoo'),
    fact: 'PO-06', why: 'IQ 75, and no backlogs of the praktijkonderwijs',
  },
  {
    facts: pupil(80, lwoo, false), on, outcome: 'lwoo',
    notMet: without('iq-for-pro', 'iq-for-lwoo', 'backlogs-for-lwoo'),
    fact: 'PO-06', why: 'IQ 80',
  },
  {
    facts: pupil(90, lwoo, false), on, outcome: 'lwoo', notMet: without('iq-for-lwoo', 'backlogs-for-lwoo'),
    fact: 'PO-06', why: 'IQ 90, whatever the problems',
  },
  {
    facts: pupil(91, lwoo, false), on, outcome: 'neither',
    notMet: without('backlogs-for-lwoo', 'iq-for-lwoo-with-problems'), fact: 'PO-06', why: 'IQ 91 without problems',
  },
  {
    facts: pupil(91, lwoo, true), on, outcome: 'lwoo',
    notMet: without('backlogs-for-lwoo', 'iq-for-lwoo-with-problems', 'social-emotional-problems'), fact: 'PO-06',
    why: 'IQ 91 with problems',
  },
  {
    facts: pupil(120, lwoo, true), on, outcome: 'lwoo',
    notMet: without('backlogs-for-lwoo', 'iq-for-lwoo-with-problems', 'social-emotional-problems'), fact: 'PO-06',
    why: 'IQ 120',
  },
  {
    facts: pupil(121, lwoo, true), on, outcome: 'neither',
    notMet: without('backlogs-for-lwoo', 'social-emotional-problems'),
    fact: 'PO-06', why: 'IQ 121',
  },
  {
    facts: pupil(100, none, true), on, outcome: 'neither',
    notMet: without('iq-for-lwoo-with-problems', 'social-emotional-problems'), fact: 'PO-06',
    why: 'problems without backlogs',
  },
  // The backlogs.
  {
    facts: pupil(85, backlogs(0.25, 0.25, 0, 0), false), on, outcome: 'lwoo',
    notMet: without('iq-for-lwoo', 'backlogs-for-lwoo'), fact: 'PO-06', why: 'a quarter behind',
  },
  {
    facts: pupil(85, backlogs(0.24, 0.25, 0, 0), false), on, outcome: 'neither', notMet: without('iq-for-lwoo'),
    fact: 'PO-06', why: 'one of the two a little less',
  },
  {
    facts: pupil(85, backlogs(0.5, 0.5, 0, 0), false), on, outcome: 'lwoo',
    notMet: without('backlogs-for-pro', 'iq-for-lwoo', 'backlogs-for-lwoo'), fact: 'PO-06', why: 'half behind',
  },
  {
    facts: pupil(85, backlogs(0.51, 0.5, 0, 0), false), on, outcome: 'neither',
    notMet: without('backlogs-for-pro', 'iq-for-lwoo'), fact: 'PO-06',
    why: 'one of the two more than half: not in the range',
  },
  {
    facts: pupil(85, mixed, false), on, outcome: 'neither', notMet: without('iq-for-lwoo'), fact: 'PO-06',
    why: 'IQ 85 with a backlog beyond the range',
  },
  {
    facts: pupil(60, backlogs(0.5, 0.5, 0, 0), false), on, outcome: 'pro',
    notMet: without(...noPro, 'backlogs-for-lwoo'),
    fact: 'PO-05', why: 'half behind',
  },
  {
    facts: pupil(60, backlogs(0.49, 0.5, 0, 0), false), on, outcome: 'neither',
    notMet: without('iq-for-pro', 'backlogs-for-lwoo'), fact: 'PO-05', why: 'one of the two a little less',
  },
  {
    facts: pupil(60, mixed, false), on, outcome: 'neither', notMet: without('iq-for-pro'), fact: 'PO-05',
    why: 'one domain, and no overlap at IQ 60',
  },
  // The domains: two of four, one of them inzichtelijk rekenen or begrijpend lezen.
  {
    facts: pupil(60, backlogs(0, 0, 0.6, 0.6), false), on, outcome: 'neither', notMet: without('iq-for-pro'),
    fact: 'PO-05',
    why: 'neither of the two domains that count most',
  },
  {
    facts: pupil(60, backlogs(0.6, 0, 0.6, 0), false), on, outcome: 'pro', notMet: without(...noPro), fact: 'PO-05',
    why: 'inzichtelijk rekenen and another',
  },
  {
    facts: pupil(60, backlogs(0, 0.6, 0, 0.6), false), on, outcome: 'pro', notMet: without(...noPro), fact: 'PO-05',
    why: 'begrijpend lezen and another',
  },
  {
    facts: pupil(60, backlogs(0.6, 0, 0, 0), false), on, outcome: 'neither', notMet: without('iq-for-pro'),
    fact: 'PO-05',
    why: 'one domain only',
  },
  {
    facts: pupil(85, backlogs(0, 0, 0.3, 0.3), false), on, outcome: 'neither', notMet: without('iq-for-lwoo'),
    fact: 'PO-06',
    why: 'the same for the lwoo',
  },
  {
    facts: pupil(85, backlogs(0, 0.3, 0.3, 0), false), on, outcome: 'lwoo',
    notMet: without('iq-for-lwoo', 'backlogs-for-lwoo'), fact: 'PO-06', why: 'begrijpend lezen and another',
  },
  {
    facts: pupil(85, backlogs(-0.1, 0.3, 0.3, 0), false), on, outcome: 'lwoo',
    notMet: without('iq-for-lwoo', 'backlogs-for-lwoo'), fact: 'PO-06', why: 'ahead in one domain',
  },
  // The overlap of 75 to 80.
  ...[75, 80].map((iq): LawCase<IndicationPupil, Indication> => ({
    facts: pupil(iq, both, false), on, outcome: 'lwoo-or-pro',
    notMet: without(...noPro, 'iq-for-lwoo', 'backlogs-for-lwoo'), fact: 'PO-06', why: `IQ ${iq}: both`,
  })),
  {
    facts: pupil(74, both, false), on, outcome: 'pro', notMet: without(...noPro, 'backlogs-for-lwoo'), fact: 'PO-05',
    why: 'below the overlap',
  },
  {
    facts: pupil(81, both, false), on, outcome: 'lwoo',
    notMet: without('backlogs-for-pro', 'iq-for-lwoo', 'backlogs-for-lwoo'),
    fact: 'PO-06', why: 'above the overlap',
  },
  {
    facts: pupil(78, backlogs(0.5, 0.5, 0, 0), false), on, outcome: 'lwoo-or-pro',
    notMet: without(...noPro, 'iq-for-lwoo', 'backlogs-for-lwoo'), fact: 'PO-06', why: 'exactly half is in both ranges',
  },
  {
    facts: pupil(78, mixed, false), on, outcome: 'undetermined', notMet: without('iq-for-pro', 'iq-for-lwoo'),
    unknown: ['no-mixed-backlogs-in-the-overlap'], fact: 'PO-06', why: 'one domain in each range: not said',
  },
  {
    facts: pupil(78, none, false), on, outcome: 'neither', notMet: without('iq-for-pro', 'iq-for-lwoo'), fact: 'PO-06',
    why: 'no backlogs',
  },
  // Facts that are missing.
  {
    facts: pupil(undefined, lwoo, true), on, outcome: 'undetermined', notMet: ['backlogs-for-pro'],
    unknown: ['iq-for-pro', 'iq-for-lwoo', 'iq-for-lwoo-with-problems'], missing: ['iq'], fact: 'PO-06', why: 'no IQ',
  },
  {
    facts: pupil(undefined, none, true), on, outcome: 'neither', notMet: ['backlogs-for-pro', 'backlogs-for-lwoo'],
    unknown: ['iq-for-pro', 'iq-for-lwoo', 'iq-for-lwoo-with-problems'], fact: 'PO-05',
    why: 'no backlogs, whatever the IQ',
  },
  {
    facts: pupil(95, lwoo), on, outcome: 'undetermined', notMet: [...noPro, 'iq-for-lwoo'],
    unknown: ['social-emotional-problems'], missing: ['socialEmotionalProblems'], fact: 'PO-06',
    why: 'the problems decide',
  },
  {
    facts: pupil(85, lwoo), on, outcome: 'lwoo', notMet: [...noPro, 'iq-for-lwoo-with-problems'],
    unknown: ['social-emotional-problems'], fact: 'PO-06', why: 'the problems play no part',
  },
  {
    facts: pupil(85, backlogs(0.3, 0.3), false), on, outcome: 'lwoo',
    notMet: without('iq-for-lwoo', 'backlogs-for-lwoo'), fact: 'PO-06', why: 'two suffice',
  },
  {
    facts: pupil(85, backlogs(0.3), false), on, outcome: 'undetermined',
    notMet: ['iq-for-pro', 'iq-for-lwoo-with-problems', 'social-emotional-problems'],
    unknown: ['backlogs-for-pro', 'backlogs-for-lwoo'],
    missing: ['backlogs.begrijpendLezen', 'backlogs.thirdDomain', 'backlogs.fourthDomain'], fact: 'PO-06',
    why: 'one is not enough',
  },
  {
    facts: pupil(85, backlogs(undefined, undefined, 0, 0), false), on, outcome: 'undetermined',
    notMet: ['iq-for-pro', 'iq-for-lwoo-with-problems', 'social-emotional-problems'],
    unknown: ['backlogs-for-pro', 'backlogs-for-lwoo'],
    missing: ['backlogs.inzichtelijkRekenen', 'backlogs.begrijpendLezen'], fact: 'PO-06', why: 'both could be',
  },
  {
    facts: pupil(85, backlogs(0, undefined, 0, 0), false), on, outcome: 'neither', notMet: without('iq-for-lwoo'),
    fact: 'PO-06', why: 'one more cannot make two',
  },
  {
    facts: {}, on, outcome: 'undetermined', unknown: [...noPro, ...noLwoo],
    missing: [
      'iq', 'backlogs.inzichtelijkRekenen', 'backlogs.begrijpendLezen', 'backlogs.thirdDomain', 'backlogs.fourthDomain',
      'socialEmotionalProblems',
    ],
    fact: 'PO-05', why: 'nothing known',
  },
  // The texts, and who decides.
  {
    facts: pupil(60, pro, false), on: '2008-08-01', outcome: 'pro', notMet: without(...noPro), fact: 'PO-05',
    why: 'first text',
  },
  {
    facts: pupil(60, pro, false), on: '2008-07-31', outcome: 'undetermined',
    unknown: [...noPro, ...noLwoo, 'national-criteria-bind'],
    fact: 'PO-05', why: 'before the first text',
  },
  {
    facts: pupil(60, pro, false), on: '2015-02-06', outcome: 'pro', notMet: without(...noPro), fact: 'PO-05',
    why: 'last text',
  },
  {
    facts: pupil(60, pro, false), on: '2015-02-07', outcome: 'undetermined', unknown: [...noPro, ...noLwoo],
    fact: 'PO-05',
    why: 'after the last text',
  },
  {
    facts: pupil(60, pro, false), on: '2016-01-01', outcome: 'undetermined',
    unknown: [...noPro, ...noLwoo, 'national-criteria-bind'],
    fact: 'PO-04-2016', why: 'the samenwerkingsverband decides, and may deviate',
  },
  {
    facts: pupil(60, pro, false), on, knownOn: '2008-07-31', outcome: 'undetermined',
    unknown: [...noPro, ...noLwoo, 'national-criteria-bind'],
    fact: 'PO-05', why: 'known only by the first text',
  },
]

/** Who decides on an indication, on a day as known on another. */
type DeciderCase = readonly [on: string, knownOn: string | undefined, decider: string | undefined]

export const deciderCases: readonly DeciderCase[] = [
  ['2008-07-31', undefined, undefined],
  ['2008-08-01', undefined, 'regionale-verwijzingscommissie'],
  ['2015-12-31', undefined, 'regionale-verwijzingscommissie'],
  ['2016-01-01', undefined, 'samenwerkingsverband'],
  ['2016-01-01', '2015-09-01', 'samenwerkingsverband'],
]

export const refusalCases: readonly LawCase<SupportPupil, RefusalOutcome>[] = [
  {
    facts: { needsExtraSupport: true, otherSuitableSchool: 'not-found' }, on: '2014-08-01', outcome: 'may-not-refuse',
    notMet: ['no-zorgplicht', 'no-extra-support-needed', 'other-suitable-school-found'], fact: 'PO-01',
    why: 'the first day',
  },
  {
    facts: { needsExtraSupport: true, otherSuitableSchool: 'not-found' }, on: '2014-07-31', outcome: 'may-refuse',
    notMet: ['no-extra-support-needed', 'other-suitable-school-found'], fact: 'PO-01', why: 'the day before',
  },
  {
    facts: { needsExtraSupport: true, otherSuitableSchool: 'found' }, on: '2014-08-01', outcome: 'may-refuse',
    notMet: ['no-zorgplicht', 'no-extra-support-needed'], fact: 'PO-01', why: 'another school was found',
  },
  {
    facts: { needsExtraSupport: false, otherSuitableSchool: 'not-found' }, on: '2014-08-01', outcome: 'may-refuse',
    notMet: ['no-zorgplicht', 'other-suitable-school-found'], fact: 'PO-01', why: 'no extra support',
  },
  {
    facts: { needsExtraSupport: true }, on: '2014-09-01', outcome: 'undetermined',
    notMet: ['no-zorgplicht', 'no-extra-support-needed'], unknown: ['other-suitable-school-found'],
    missing: ['otherSuitableSchool'], fact: 'PO-01', why: 'was one found?',
  },
  {
    facts: {}, on: '2014-09-01', outcome: 'undetermined', notMet: ['no-zorgplicht'],
    unknown: ['no-extra-support-needed', 'other-suitable-school-found'],
    missing: ['needsExtraSupport', 'otherSuitableSchool'], fact: 'PO-01', why: 'nothing known',
  },
  {
    facts: {}, on: '2014-07-31', outcome: 'may-refuse',
    unknown: ['no-extra-support-needed', 'other-suitable-school-found'],
    fact: 'PO-01', why: 'no zorgplicht, whatever the pupil needs',
  },
  {
    facts: { otherSuitableSchool: 'found' }, on: '2014-09-01', outcome: 'may-refuse', notMet: ['no-zorgplicht'],
    unknown: ['no-extra-support-needed'], fact: 'PO-01', why: 'found, whatever the pupil needs',
  },
  {
    facts: { needsExtraSupport: true, otherSuitableSchool: 'not-found' }, on: '2015-09-01', outcome: 'may-not-refuse',
    notMet: ['no-zorgplicht', 'no-extra-support-needed', 'other-suitable-school-found'], fact: 'PO-01',
    why: 'last text',
  },
  {
    facts: { needsExtraSupport: true, otherSuitableSchool: 'not-found' }, on: '2015-09-02', outcome: 'undetermined',
    notMet: ['no-extra-support-needed', 'other-suitable-school-found'], unknown: ['no-zorgplicht'], fact: 'PO-01',
    why: 'after the last text',
  },
  {
    facts: { needsExtraSupport: true, otherSuitableSchool: 'not-found' }, on: '2014-09-01', knownOn: '2014-06-03',
    outcome: 'undetermined', notMet: ['no-extra-support-needed', 'other-suitable-school-found'],
    unknown: ['no-zorgplicht'],
    fact: 'PO-01', why: 'whether the act was known before its first text is open',
  },
  {
    facts: { needsExtraSupport: true, otherSuitableSchool: 'not-found' }, on: '2014-09-01', knownOn: '2014-06-04',
    outcome: 'may-not-refuse', notMet: ['no-zorgplicht', 'no-extra-support-needed', 'other-suitable-school-found'],
    fact: 'PO-01', why: 'foreseen by the first text',
  },
]
