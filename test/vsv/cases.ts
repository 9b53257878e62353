import type { NormCounts, NormOutcome, RmcOutcome, RmcPerson, Student, VsvMethod, VsvOutcome } from '../../src/vsv/index.js'
import type { LawCase } from '../support/law-case.js'

/** A student of a measurement year, and a method where one is named. */
export interface Asked {
  readonly student: Student
  readonly schoolYear: string
  readonly method?: VsvMethod
}

export type VsvCase = LawCase<Asked, VsvOutcome>
export type RmcCase = LawCase<RmcPerson, RmcOutcome>
export type NormCase = LawCase<{ readonly counts: NormCounts; readonly schoolYear: string }, NormOutcome> & {
  readonly fewerNeeded?: number
}

/** A student of mbo-2 of seventeen who left without anything, and of whom everything is known. */
function leaver(start: number, more: Student = {}): Asked {
  const student: Student = {
    ...{ bornOn: `${start - 17}-03-14`, side: 'mbo', level: 'mbo-2', next: 'none', away: 'no', diplomas: [] },
    ...{ workRegistered: false },
    ...more,
  }
  return { student, schoolYear: `${start}-${start + 1}` }
}

/** The same in the vmbo, leerjaar 3 or 4. */
function pupil(start: number, more: Student = {}): Asked {
  const { student, schoolYear } = leaver(start)
  return { student: { ...student, level: undefined, side: 'vo', part: 'bovenbouw-vmbo', exclusion: 'none', ...more }, schoolYear }
}

function with1(start: number, more: Student = {}): Asked {
  const diplomas = [{ kind: 'mbo-1', obtainedOn: `${start + 1}-06-28` }] as const
  return leaver(start, { level: 'entree', diplomas, ...more })
}

const named = (asked: Asked, method: VsvMethod): Asked => ({ ...asked, method })

const yearCases: readonly VsvCase[] = [
  {
    facts: leaver(2004), outcome: 'undetermined', unknown: ['definition-known'], fact: 'VSV-11',
    why: 'before the first year of the regulation',
  },
  { facts: leaver(2005), outcome: 'vsv', fact: 'VSV-11', why: 'the first year' },
  {
    facts: leaver(2006), outcome: 'undetermined', unknown: ['definition-known'], fact: 'VSV-11',
    why: '2006-2007 is not among its years',
  },
  { facts: leaver(2007), outcome: 'vsv', fact: 'VSV-11-2007', why: 'the regulation goes on' },
  { facts: leaver(2011), outcome: 'vsv', fact: 'VSV-11-2007', why: 'its last year' },
  { facts: leaver(2012), outcome: 'vsv', fact: 'VSV-04', why: 'the first year of the new definition' },
  { facts: leaver(2013), outcome: 'vsv', fact: 'VSV-04', why: 'text of February 2014 or before' },
  { facts: leaver(2014), outcome: 'vsv', fact: 'VSV-04', why: 'both texts around 1 October 2014 agree' },
  { facts: leaver(2015), outcome: 'vsv', fact: 'VSV-04', why: 'its last year' },
  {
    facts: leaver(2016), outcome: 'undetermined', unknown: ['definition-known'], fact: 'VSV-10-2016',
    why: 'the count changed',
  },
  {
    facts: leaver(2023), outcome: 'undetermined', unknown: ['definition-known'], fact: 'VSV-10-2016',
    why: 'no text was read',
  },
  {
    facts: leaver(2016), knownOn: '2015-12-01', outcome: 'undetermined', unknown: ['definition-known'],
    fact: 'VSV-06-2015', why: 'the regulation names 2015-2016 as its last year',
  },
  { facts: named(leaver(2023), '2012-definition'), outcome: 'vsv', fact: 'VSV-04', why: 'by a method that is named' },
  { facts: named(leaver(2006), '2008-definition'), outcome: 'vsv', fact: 'VSV-11-2007', why: 'idem' },
  { facts: named(leaver(2001), '2012-definition'), outcome: 'vsv', fact: 'VSV-04', why: 'idem, before its time' },
  {
    facts: leaver(2012), knownOn: '2012-03-09', outcome: 'undetermined', unknown: ['definition-known'],
    fact: 'VSV-04', why: 'the day before the regulation of 2012',
  },
  { facts: leaver(2012), knownOn: '2012-03-10', outcome: 'vsv', fact: 'VSV-04', why: 'its own day' },
  {
    facts: leaver(2008), knownOn: '2008-09-09', outcome: 'undetermined', unknown: ['definition-known'],
    fact: 'VSV-11', why: 'before the regulation of 2008',
  },
]

const ageCases: readonly VsvCase[] = [
  {
    facts: leaver(2012, { bornOn: '1990-10-01' }), outcome: 'not-vsv', notMet: ['age-in-range'], fact: 'VSV-04',
    why: '22 on 1 October',
  },
  { facts: leaver(2012, { bornOn: '1990-10-02' }), outcome: 'vsv', fact: 'VSV-04', why: '21 on 1 October' },
  {
    facts: leaver(2011, { bornOn: '1989-10-01' }), outcome: 'not-vsv', notMet: ['age-in-range'], fact: 'VSV-11',
    why: '22 on 1 October',
  },
  { facts: leaver(2011, { bornOn: '1989-10-02' }), outcome: 'vsv', fact: 'VSV-11', why: '21 on 1 October' },
  {
    facts: pupil(2011, { bornOn: '1999-10-02', part: 'onderbouw' }), outcome: 'not-vsv', notMet: ['age-in-range'],
    fact: 'VSV-11', why: '11 on 1 October',
  },
  {
    facts: pupil(2011, { bornOn: '1999-10-01', part: 'onderbouw' }), outcome: 'vsv', fact: 'VSV-11',
    why: '12 on 1 October',
  },
  {
    facts: pupil(2012, { bornOn: '2000-10-02', part: 'onderbouw' }), outcome: 'vsv', fact: 'VSV-04',
    why: '11: the lower bound is gone',
  },
  {
    facts: leaver(2012, { bornOn: undefined }), outcome: 'undetermined', unknown: ['age-in-range'], missing: ['bornOn'],
    fact: 'VSV-04', why: 'the age decides',
  },
  {
    facts: leaver(2012, { bornOn: '1990-09-30' }), reading: 'report-2014/twelve-to-twenty-three', outcome: 'vsv',
    fact: 'VSV-04', why: '22, below the 23 that the report presents',
  },
  {
    facts: leaver(2012), reading: 'report-2014/twelve-to-twenty-three', knownOn: '2014-05-31', outcome: 'undetermined',
    unknown: ['age-in-range'], fact: 'VSV-04', why: 'nobody had said so yet',
  },
  {
    facts: leaver(2012, { bornOn: '1989-10-01' }), reading: 'report-2014/twelve-to-twenty-three', outcome: 'not-vsv',
    notMet: ['age-in-range'], fact: 'VSV-04', why: '23 on 1 October',
  },
  {
    facts: pupil(2012, { bornOn: '2000-10-02' }), reading: 'report-2014/twelve-to-twenty-three', outcome: 'not-vsv',
    notMet: ['age-in-range'], fact: 'VSV-04', why: 'eleven: the report starts at 12',
  },
]

const workCases: readonly VsvCase[] = [
  {
    facts: with1(2011, { workRegistered: true }), outcome: 'vsv', fact: 'VSV-12-2007',
    why: 'a graduate of mbo-1 with a job was counted',
  },
  {
    facts: with1(2012, { workRegistered: true }), outcome: 'not-vsv', notMet: ['no-diploma-with-work'], fact: 'VSV-13',
    why: 'D5',
  },
  {
    facts: with1(2015, { workRegistered: true }), outcome: 'not-vsv', notMet: ['no-diploma-with-work'], fact: 'VSV-13',
    why: 'D5 in the last year',
  },
  { facts: with1(2012, { workRegistered: false }), outcome: 'vsv', fact: 'VSV-13', why: 'no work' },
  {
    facts: with1(2012, { workRegistered: undefined }), outcome: 'undetermined', unknown: ['no-diploma-with-work'],
    missing: ['workRegistered'], fact: 'VSV-13', why: 'work decides',
  },
  { facts: leaver(2012, { workRegistered: true }), outcome: 'vsv', fact: 'VSV-13', why: 'work without the diploma' },
  {
    facts: leaver(2012, { workRegistered: true, diplomas: [{ kind: 'mbo-1', obtainedOn: '2013-10-01' }] }),
    outcome: 'not-vsv', notMet: ['no-diploma-with-work'], fact: 'VSV-13', why: 'obtained on the second 1 October',
  },
  {
    facts: leaver(2012, { workRegistered: true, diplomas: [{ kind: 'mbo-1', obtainedOn: '2013-10-02' }] }),
    outcome: 'vsv', fact: 'VSV-13', why: 'obtained a day later',
  },
  {
    facts: pupil(2012, { workRegistered: true, diplomas: [{ kind: 'mbo-1', obtainedOn: '2013-06-28' }] }),
    outcome: 'vsv', fact: 'VSV-13', why: 'D5 is on the side of the mbo only: entree in the vmbo',
  },
  {
    facts: with1(2012, { workRegistered: true, hoursPerWeek: 4 }), outcome: 'not-vsv', notMet: ['no-diploma-with-work'],
    fact: 'VSV-07', why: 'no hours in D5',
  },
  {
    facts: with1(2012, { hoursPerWeek: 12 }), reading: 'report-2014/more-than-twelve-hours', outcome: 'vsv',
    fact: 'VSV-07', why: 'more than twelve, says the report',
  },
  {
    facts: with1(2012, { hoursPerWeek: 12.5 }), reading: 'report-2014/more-than-twelve-hours', outcome: 'not-vsv',
    notMet: ['no-diploma-with-work'], fact: 'VSV-07', why: 'more than twelve',
  },
  {
    facts: with1(2012, { workRegistered: true }), reading: 'report-2014/more-than-twelve-hours', outcome: 'undetermined',
    unknown: ['no-diploma-with-work'], missing: ['hoursPerWeek'], fact: 'VSV-07', why: 'the report asks for hours',
  },
  {
    facts: with1(2011, { hoursPerWeek: 40 }), reading: 'report-2014/more-than-twelve-hours', outcome: 'vsv',
    fact: 'VSV-12-2007', why: 'the report speaks of 2012-2013 on',
  },
  {
    facts: with1(2011, { workRegistered: true }), outcome: 'vsv', reading: 'law', fact: 'VSV-12-2007', why: 'the law by its name',
  },
]

const populationCases: readonly VsvCase[] = [
  { facts: pupil(2012), outcome: 'vsv', fact: 'VSV-09', why: 'leerjaar 3 or 4 of the vmbo' },
  {
    facts: pupil(2012, { part: 'pro' }), outcome: 'not-vsv', notMet: ['in-the-population'], fact: 'VSV-09',
    why: 'praktijkonderwijs',
  },
  {
    facts: pupil(2012, { part: 'vso' }), outcome: 'not-vsv', notMet: ['in-the-population'], fact: 'VSV-09',
    why: 'special education',
  },
  {
    facts: pupil(2010, { part: 'pro' }), outcome: 'not-vsv', notMet: ['in-the-population'], fact: 'VSV-12',
    why: 'not in the register then',
  },
  {
    facts: pupil(2012, { exclusion: 'newcomer-first-year' }), outcome: 'not-vsv', notMet: ['in-the-population'],
    fact: 'VSV-09', why: 'newcomer',
  },
  {
    facts: pupil(2012, { exclusion: 'english-stream-or-ib' }), outcome: 'not-vsv', notMet: ['in-the-population'],
    fact: 'VSV-09', why: 'IB',
  },
  {
    facts: pupil(2010, { exclusion: 'newcomer-first-year' }), outcome: 'vsv', fact: 'VSV-12',
    why: 'no such group in the older annex',
  },
  { facts: pupil(2010, { exclusion: undefined }), outcome: 'vsv', fact: 'VSV-12', why: 'nor is it asked for' },
  {
    facts: pupil(2012, { exclusion: undefined }), outcome: 'undetermined', unknown: ['in-the-population'],
    missing: ['exclusion'], fact: 'VSV-09', why: 'may be a newcomer',
  },
  {
    facts: pupil(2012, { part: undefined, exclusion: undefined }), outcome: 'undetermined', unknown: ['in-the-population'],
    missing: ['part', 'exclusion'], fact: 'VSV-09', why: 'may be in praktijkonderwijs',
  },
  {
    facts: leaver(2012, { side: undefined, level: undefined }), outcome: 'undetermined', unknown: ['in-the-population'],
    missing: ['side', 'part', 'exclusion'], fact: 'VSV-09', why: 'may be in the vo',
  },
  { facts: leaver(2012, { side: undefined }), outcome: 'vsv', fact: 'VSV-09', why: 'the level tells the side' },
]

const departureCases: readonly VsvCase[] = [
  { facts: leaver(2012, { away: 'deceased' }), outcome: 'not-vsv', notMet: ['not-departed'], fact: 'VSV-06', why: 'B' },
  {
    facts: leaver(2012, { away: 'emigrated' }), outcome: 'not-vsv', notMet: ['not-departed'], fact: 'VSV-06', why: 'B',
  },
  {
    facts: leaver(2014, { away: 'emigrated' }), outcome: 'not-vsv', notMet: ['not-departed'], fact: 'VSV-06-2014',
    why: 'both texts',
  },
  { facts: leaver(2013, { away: 'abroad' }), outcome: 'vsv', fact: 'VSV-06', why: 'not in the texts to February 2014' },
  {
    facts: leaver(2014, { away: 'abroad' }), outcome: 'undetermined', unknown: ['not-departed'], fact: 'VSV-06-2014',
    why: 'between two texts',
  },
  {
    facts: leaver(2014, { away: 'no-fixed-address' }), outcome: 'undetermined', unknown: ['not-departed'],
    fact: 'VSV-06-2014', why: 'idem',
  },
  {
    facts: leaver(2015, { away: 'abroad' }), outcome: 'not-vsv', notMet: ['not-departed'], fact: 'VSV-06-2015',
    why: 'B2',
  },
  {
    facts: leaver(2015, { away: 'no-fixed-address' }), outcome: 'not-vsv', notMet: ['not-departed'],
    fact: 'VSV-06-2015', why: 'B2',
  },
  { facts: pupil(2011, { away: 'leerplicht-exemption' }), outcome: 'vsv', fact: 'VSV-12', why: 'was counted' },
  {
    facts: pupil(2012, { away: 'leerplicht-exemption' }), outcome: 'not-vsv', notMet: ['no-leerplicht-exemption'],
    fact: 'VSV-06', why: 'C7',
  },
  {
    facts: pupil(2014, { away: 'leerplicht-exemption' }), outcome: 'not-vsv', notMet: ['no-leerplicht-exemption'],
    fact: 'VSV-06-2014', why: 'C7 or B3: taken off either way',
  },
  {
    facts: pupil(2015, { away: 'leerplicht-exemption' }), outcome: 'not-vsv', notMet: ['no-leerplicht-exemption'],
    fact: 'VSV-06-2015', why: 'B3',
  },
  {
    facts: leaver(2012, { away: undefined }), outcome: 'undetermined', unknown: ['not-departed', 'no-leerplicht-exemption'],
    missing: ['away'], fact: 'VSV-06', why: 'may have emigrated',
  },
]

const off = (next: Student['next'], start: number): VsvCase => ({
  facts: leaver(start, { next }), outcome: 'not-vsv', notMet: ['not-continuing'], fact: 'VSV-06', why: `${next} counts in ${start}`,
})
const counted = (next: Student['next'], start: number): VsvCase => ({
  facts: leaver(start, { next }), outcome: 'vsv', fact: 'VSV-12', why: `${next} does not count in ${start}`,
})

const nextCases: readonly VsvCase[] = [
  ...(['mbo', 'vo', 'vavo', 'ho'] as const).flatMap((next) => [off(next, 2010), off(next, 2012)]),
  ...(['non-funded', 'youth-detention', 'police-or-defence', 'pro-or-vso'] as const).flatMap((next) => [
    counted(next, 2011),
    off(next, 2012),
  ]),
  counted('maatschappelijke-prestatie', 2010),
  counted('maatschappelijke-prestatie', 2013),
  counted('maatschappelijke-prestatie', 2014),
  off('maatschappelijke-prestatie', 2015),
  {
    facts: pupil(2011, { next: 'pro-or-vso' }), outcome: 'vsv', fact: 'VSV-12',
    why: 'a move to special education made a vsv’er',
  },
  {
    facts: leaver(2012, { next: undefined }), outcome: 'undetermined', unknown: ['not-continuing'], missing: ['next'],
    fact: 'VSV-06', why: 'may be enrolled',
  },
  {
    facts: leaver(2012, { next: undefined, away: 'deceased' }), outcome: 'not-vsv', notMet: ['not-departed'],
    unknown: ['not-continuing'], fact: 'VSV-06', why: 'one condition settles it',
  },
]

const diploma = (kind: 'mbo-1' | 'mbo-2' | 'havo' | 'vmbo-bb', obtainedOn: string) => ({ diplomas: [{ kind, obtainedOn }] })
const held: Pick<VsvCase, 'outcome' | 'notMet'> = { outcome: 'not-vsv', notMet: ['no-startkwalificatie'] }

const diplomaCases: readonly VsvCase[] = [
  { facts: leaver(2012, diploma('mbo-2', '2013-07-05')), ...held, fact: 'VSV-06', why: 'mbo-2 in the year' },
  { facts: leaver(2012, diploma('havo', '2012-06-15')), ...held, fact: 'VSV-06', why: 'havo before the year' },
  { facts: leaver(2012, diploma('vmbo-bb', '2012-06-15')), outcome: 'vsv', fact: 'VSV-06', why: 'vmbo is none' },
  { facts: leaver(2012, diploma('mbo-2', '2013-10-01')), ...held, fact: 'VSV-06', why: 'on the second 1 October' },
  { facts: leaver(2012, diploma('mbo-2', '2013-12-31')), ...held, fact: 'VSV-06', why: 'D4: within three months' },
  { facts: leaver(2012, diploma('mbo-2', '2014-01-01')), outcome: 'vsv', fact: 'VSV-06', why: 'after three months' },
  { facts: pupil(2012, diploma('havo', '2013-10-02')), outcome: 'vsv', fact: 'VSV-06', why: 'D4 is for the mbo' },
  { facts: leaver(2011, diploma('mbo-2', '2012-10-01')), ...held, fact: 'VSV-12', why: 'the older formula' },
  { facts: leaver(2011, diploma('mbo-2', '2012-10-02')), outcome: 'vsv', fact: 'VSV-12', why: 'no late diploma in it' },
  {
    facts: leaver(2012, { diplomas: undefined }), outcome: 'undetermined', unknown: ['no-startkwalificatie'],
    missing: ['diplomas'], fact: 'VSV-06', why: 'the diploma decides; without work D5 does not',
  },
]

export const vsvCases = [
  ...yearCases, ...ageCases, ...workCases, ...populationCases, ...departureCases, ...nextCases, ...diplomaCases,
]

/** Born so that the age on 31 December 2025 and 1 January 2026 is 24. */
const person = (more: RmcPerson = {}): RmcPerson => ({
  ...{ bornOn: '2001-06-01', duty: 'no-duty', diplomas: [], enrolled: false, absent: false, employed: false },
  ...more,
})
const young = (bornOn: string, more: RmcPerson = {}) => person({ bornOn, ...more })
const absentSince = (since: string, more: RmcPerson = {}) =>
  young('1994-03-14', { enrolled: true, absent: true, absentSince: since, shorterTermDays: 'none', ...more })
const graduate = (kind: 'mbo-1' | 'pro' | 'vso-arbeidsmarkt' | 'vso-dagbesteding', more: RmcPerson = {}) =>
  young('1994-03-14', { diplomas: [{ kind, obtainedOn: '2012-06-28' }], employed: true, ...more })
const graduateOf2024: RmcPerson = { bornOn: '2004-03-14', diplomas: [{ kind: 'mbo-1', obtainedOn: '2024-06-28' }] }

export const rmcCases: readonly RmcCase[] = [
  {
    facts: person(), on: '2025-12-31', outcome: 'not-in-the-target-group', notMet: ['below-the-age'], fact: 'RMC-01',
    why: '24, below 23 asked for',
  },
  { facts: person(), on: '2026-01-01', outcome: 'in-the-target-group', fact: 'RMC-02', why: 'below 27 from that day' },
  {
    facts: person(), on: '2026-01-01', knownOn: '2025-07-13', outcome: 'not-in-the-target-group',
    notMet: ['below-the-age'], fact: 'RMC-01', why: 'before the act',
  },
  {
    facts: person(), on: '2026-01-01', knownOn: '2025-07-14', outcome: 'in-the-target-group', fact: 'RMC-02',
    why: 'as the act has it',
  },
  { facts: young('2002-12-31'), on: '2025-12-30', outcome: 'in-the-target-group', fact: 'RMC-01', why: '22' },
  {
    facts: young('2002-12-31'), on: '2025-12-31', outcome: 'not-in-the-target-group', notMet: ['below-the-age'],
    fact: 'RMC-01', why: '23 that day',
  },
  { facts: young('1999-01-02'), on: '2026-01-01', outcome: 'in-the-target-group', fact: 'RMC-02', why: '26' },
  {
    facts: young('1999-01-01'), on: '2026-01-01', outcome: 'not-in-the-target-group', notMet: ['below-the-age'],
    fact: 'RMC-02', why: '27 that day',
  },
  {
    facts: person({ bornOn: undefined }), on: '2026-01-01', outcome: 'undetermined', unknown: ['below-the-age'],
    missing: ['bornOn'], fact: 'RMC-02', why: 'the age decides',
  },
  {
    facts: young('1998-05-01', { duty: 'volledige-leerplicht' }), on: '2013-01-01', outcome: 'not-in-the-target-group',
    notMet: ['duty-over'], fact: 'RMC-01', why: 'still leerplichtig',
  },
  {
    facts: young('1996-05-01', { duty: 'kwalificatieplicht' }), on: '2013-01-01', outcome: 'undetermined',
    unknown: ['duty-over'], fact: 'RMC-01', why: 'the older text was not read on this',
  },
  {
    facts: young('2009-05-01', { duty: 'kwalificatieplicht' }), on: '2026-01-01', outcome: 'not-in-the-target-group',
    notMet: ['duty-over'], fact: 'RMC-03', why: 'named in 2026',
  },
  {
    facts: young('1994-03-14', { diplomas: [{ kind: 'mbo-2', obtainedOn: '2012-07-01' }] }), on: '2013-01-01',
    outcome: 'not-in-the-target-group', notMet: ['no-startkwalificatie'], fact: 'RMC-01', why: 'mbo-2',
  },
  {
    facts: young('1994-03-14', { enrolled: true }), on: '2013-01-01', outcome: 'not-in-the-target-group',
    notMet: ['absent-or-not-enrolled'], fact: 'RMC-01', why: 'enrolled and there',
  },
  {
    facts: absentSince('2013-01-01'), on: '2013-01-28', outcome: 'not-in-the-target-group',
    notMet: ['absent-or-not-enrolled'], fact: 'RMC-01-2012', why: '27 days',
  },
  {
    facts: absentSince('2013-01-01'), on: '2013-01-29', outcome: 'in-the-target-group', fact: 'RMC-01-2012',
    why: 'four weeks',
  },
  {
    facts: absentSince('2010-10-01'), on: '2010-10-31', outcome: 'not-in-the-target-group',
    notMet: ['absent-or-not-enrolled'], fact: 'RMC-01', why: 'more than four weeks, less than a month',
  },
  {
    facts: absentSince('2010-10-01'), on: '2010-11-01', outcome: 'in-the-target-group', fact: 'RMC-01', why: 'a month',
  },
  {
    facts: absentSince('2011-10-01'), on: '2011-10-31', outcome: 'undetermined', unknown: ['absent-or-not-enrolled'],
    fact: 'RMC-01-2012', why: 'a month or four weeks: between two texts',
  },
  {
    facts: absentSince('2011-10-01'), on: '2011-11-01', outcome: 'in-the-target-group', fact: 'RMC-01',
    why: 'long enough for both',
  },
  {
    facts: absentSince('2011-12-04'), on: '2012-01-01', outcome: 'in-the-target-group', fact: 'RMC-01-2012',
    why: 'four weeks on the first day of that text',
  },
  {
    facts: absentSince('2013-01-01', { shorterTermDays: 14 }), on: '2013-01-15', outcome: 'in-the-target-group',
    fact: 'RMC-01', why: 'a shorter time of the institution',
  },
  {
    facts: absentSince('2013-01-01', { shorterTermDays: 14 }), on: '2013-01-14', outcome: 'not-in-the-target-group',
    notMet: ['absent-or-not-enrolled'], fact: 'RMC-01', why: 'a day short',
  },
  {
    facts: absentSince('2013-01-01', { shorterTermDays: undefined }), on: '2013-01-15', outcome: 'undetermined',
    unknown: ['absent-or-not-enrolled'], missing: ['shorterTermDays'], fact: 'RMC-01', why: 'it may have set one',
  },
  {
    facts: absentSince('2026-01-01', { bornOn: '2005-03-14', shorterTermDays: 14 }), on: '2026-01-20',
    outcome: 'not-in-the-target-group', notMet: ['absent-or-not-enrolled'], fact: 'RMC-03',
    why: 'no such clause in 9.2.1',
  },
  {
    facts: graduate('mbo-1'), on: '2013-01-01', outcome: 'not-in-the-target-group', notMet: ['no-diploma-with-work'],
    fact: 'VSV-08', why: 'diploma with a contract',
  },
  {
    facts: graduate('pro'), on: '2013-01-01', outcome: 'not-in-the-target-group', notMet: ['no-diploma-with-work'],
    fact: 'VSV-08', why: 'getuigschrift with a contract',
  },
  {
    facts: graduate('mbo-1', { employed: false }), on: '2013-01-01', outcome: 'in-the-target-group', fact: 'VSV-08',
    why: 'no work',
  },
  {
    facts: graduate('mbo-1', { hoursPerWeek: 4 }), on: '2013-01-01', outcome: 'not-in-the-target-group',
    notMet: ['no-diploma-with-work'], fact: 'VSV-08', why: 'no hours in the act',
  },
  {
    facts: graduate('mbo-1', { employed: undefined }), on: '2013-01-01', outcome: 'undetermined',
    unknown: ['no-diploma-with-work'], missing: ['employed'], fact: 'VSV-08', why: 'work decides',
  },
  {
    facts: graduate('vso-arbeidsmarkt'), on: '2013-07-31', outcome: 'in-the-target-group', fact: 'VSV-08',
    why: 'the vso is not in it yet',
  },
  {
    facts: graduate('vso-arbeidsmarkt'), on: '2013-10-01', outcome: 'undetermined', unknown: ['no-diploma-with-work'],
    fact: 'VSV-08-vso', why: 'between two texts',
  },
  {
    facts: graduate('vso-dagbesteding'), on: '2014-01-06', outcome: 'not-in-the-target-group',
    notMet: ['no-diploma-with-work'], fact: 'VSV-08-vso', why: 'in the text of that day',
  },
  {
    facts: graduate('mbo-1', graduateOf2024),
    on: '2025-12-31', outcome: 'not-in-the-target-group', notMet: ['no-diploma-with-work'], fact: 'VSV-08-vso',
    why: 'to the end of 2025',
  },
  {
    facts: graduate('mbo-1', graduateOf2024),
    on: '2026-01-01', outcome: 'in-the-target-group', fact: 'RMC-03', why: 'the title lapsed',
  },
  {
    facts: graduate('mbo-1', { ...graduateOf2024, hoursPerWeek: 40 }), on: '2025-12-31', reading: 'rmc-annex',
    outcome: 'not-in-the-target-group', notMet: ['no-diploma-with-work'], fact: 'VSV-07',
    why: 'the report form beside the exception',
  },
  {
    facts: graduate('mbo-1', { ...graduateOf2024, hoursPerWeek: 40 }), on: '2026-01-01', reading: 'rmc-annex',
    outcome: 'in-the-target-group', fact: 'RMC-03', why: 'no exception left for the report form to read',
  },
  {
    facts: graduate('mbo-1', { ...graduateOf2024, hoursPerWeek: 40 }), on: '2026-01-01',
    reading: 'report-2014/more-than-twelve-hours', outcome: 'in-the-target-group', fact: 'RMC-03', why: 'nor for the report',
  },
  {
    facts: young('1992-01-01', { employed: undefined }), on: '2009-03-01', outcome: 'undetermined',
    unknown: ['below-the-age', 'duty-over', 'no-diploma-with-work'], fact: 'VSV-08',
    why: 'before the first text read: no fact settles it',
  },
  {
    facts: graduate('mbo-1', { hoursPerWeek: 12 }), on: '2013-01-01', reading: 'rmc-annex',
    outcome: 'not-in-the-target-group', notMet: ['no-diploma-with-work'], fact: 'VSV-07', why: 'twelve hours or more',
  },
  {
    facts: graduate('vso-arbeidsmarkt', { hoursPerWeek: 20 }), on: '2013-10-01', knownOn: '2014-02-01',
    reading: 'report-2014/more-than-twelve-hours', outcome: 'undetermined', unknown: ['no-diploma-with-work'],
    fact: 'VSV-08', why: 'not surely said yet, and the two texts of the law are not what was asked for',
  },
  {
    facts: graduate('mbo-1', { hoursPerWeek: 11.5 }), on: '2013-01-01', reading: 'rmc-annex',
    outcome: 'in-the-target-group', fact: 'VSV-07', why: 'fewer than twelve',
  },
  {
    facts: graduate('mbo-1', { hoursPerWeek: 12 }), on: '2013-01-01', reading: 'report-2014/more-than-twelve-hours',
    outcome: 'in-the-target-group', fact: 'VSV-07', why: 'more than twelve',
  },
  {
    facts: graduate('mbo-1', { hoursPerWeek: 13 }), on: '2013-01-01', reading: 'report-2014/more-than-twelve-hours',
    knownOn: '2014-12-30', outcome: 'undetermined', unknown: ['no-diploma-with-work'], fact: 'RMC-04',
    why: 'the day before the report was surely there',
  },
  {
    facts: graduate('mbo-1', { hoursPerWeek: 13 }), on: '2013-01-01', reading: 'report-2014/more-than-twelve-hours',
    outcome: 'not-in-the-target-group', notMet: ['no-diploma-with-work'], fact: 'VSV-07', why: 'more than twelve',
  },
  {
    facts: graduate('pro', { hoursPerWeek: 13 }), on: '2013-01-01', reading: 'report-2014/more-than-twelve-hours',
    outcome: 'in-the-target-group', fact: 'VSV-07', why: 'the report names mbo-1 only',
  },
]

const normCase = (start: number, counts: NormCounts, rest: Omit<NormCase, 'facts'>): NormCase => {
  return { facts: { counts, schoolYear: `${start}-${start + 1}` }, ...rest }
}

export const normCases: readonly NormCase[] = [
  normCase(
    2012,
    { level: 'entree', students: 1000, vsv: 325 },
    { outcome: 'meets', unknown: ['fell-enough'], fewerNeeded: 0, fact: 'FUN-20', why: '32.5 % itself' },
  ),
  normCase(
    2012,
    { level: 'entree', students: 1000, vsv: 326, previous: { students: 1000, vsv: 340 } },
    {
      outcome: 'does-not-meet', notMet: ['at-most-the-norm', 'fell-enough'], fewerNeeded: 1, fact: 'FUN-20',
      why: 'one too many',
    },
  ),
  normCase(
    2013,
    { level: 'entree', students: 1000, vsv: 325, previous: { students: 1000, vsv: 345 } },
    { outcome: 'meets', notMet: ['at-most-the-norm'], fewerNeeded: 0, fact: 'FUN-20', why: 'fell 2 points' },
  ),
  normCase(
    2013,
    { level: 'entree', students: 1000, vsv: 325, previous: { students: 1000, vsv: 344 } },
    {
      outcome: 'does-not-meet', notMet: ['at-most-the-norm', 'fell-enough'], fewerNeeded: 1, fact: 'FUN-20',
      why: 'fell 1.9 points: one fewer would do',
    },
  ),
  normCase(
    2013,
    { level: 'mbo-2', students: 200, vsv: 23 },
    { outcome: 'meets', unknown: ['fell-enough'], fewerNeeded: 0, fact: 'FUN-20-2013', why: '11.5 % itself' },
  ),
  normCase(
    2013,
    { level: 'mbo-2', students: 200, vsv: 25 },
    {
      outcome: 'undetermined', notMet: ['at-most-the-norm'], unknown: ['fell-enough'], missing: ['previous'],
      fewerNeeded: 2, fact: 'FUN-20-2013', why: 'a fall may do',
    },
  ),
  normCase(
    2014,
    { level: 'mbo-2', students: 300, vsv: 31, previous: { students: 200, vsv: 22 } },
    {
      outcome: 'does-not-meet', notMet: ['at-most-the-norm', 'fell-enough'], fewerNeeded: 1, fact: 'FUN-20-2014',
      why: '10.33 after 11.0',
    },
  ),
  normCase(
    2014,
    { level: 'mbo-4', students: 4000, vsv: 110 },
    { outcome: 'meets', unknown: ['fell-enough'], fewerNeeded: 0, fact: 'FUN-20-2014', why: '2.75 % itself' },
  ),
  normCase(
    2014,
    { level: 'mbo-3', students: 4000, vsv: 112, previous: { students: 4000, vsv: 151 } },
    {
      outcome: 'does-not-meet', notMet: ['at-most-the-norm', 'fell-enough'], fewerNeeded: 1, fact: 'FUN-20',
      why: 'fell 0.975 points: 111 would do',
    },
  ),
  normCase(
    2014,
    { level: 'mbo-3', students: 4000, vsv: 111, previous: { students: 4000, vsv: 151 } },
    { outcome: 'meets', notMet: ['at-most-the-norm'], fewerNeeded: 0, fact: 'FUN-20', why: 'fell a point' },
  ),
  normCase(
    2015,
    { level: 'mbo-3', students: 4000, vsv: 123, previous: { students: 4000, vsv: 151 } },
    { outcome: 'meets', notMet: ['at-most-the-norm'], fewerNeeded: 0, fact: 'FUN-20-2015', why: 'fell 0.7 of a point' },
  ),
  normCase(
    2015,
    { level: 'mbo-3', students: 4000, vsv: 124, previous: { students: 4000, vsv: 151 } },
    {
      outcome: 'does-not-meet', notMet: ['at-most-the-norm', 'fell-enough'], fewerNeeded: 1, fact: 'FUN-20-2015',
      why: '0.675',
    },
  ),
  normCase(
    2015,
    { level: 'mbo-2', students: 1000, vsv: 100 },
    { outcome: 'meets', unknown: ['fell-enough'], fewerNeeded: 0, fact: 'FUN-20-2015', why: '10 %' },
  ),
  normCase(
    2012,
    { part: 'onderbouw', students: 500, vsv: 5 },
    { outcome: 'meets', fewerNeeded: 0, fact: 'FUN-22', why: '1 %' },
  ),
  normCase(
    2012,
    { part: 'onderbouw', students: 500, vsv: 6 },
    {
      outcome: 'does-not-meet', notMet: ['at-most-the-norm'], fewerNeeded: 1, fact: 'FUN-22',
      why: '1.2 %: no fall counts in the vo',
    },
  ),
  normCase(
    2015,
    { part: 'bovenbouw-vmbo', students: 300, vsv: 12 },
    { outcome: 'meets', fewerNeeded: 0, fact: 'FUN-22', why: '4 %' },
  ),
  normCase(
    2015,
    { part: 'bovenbouw-havo-vwo', students: 1000, vsv: 6 },
    { outcome: 'does-not-meet', notMet: ['at-most-the-norm'], fewerNeeded: 1, fact: 'FUN-22', why: '0.6 %' },
  ),
  normCase(
    2011,
    { level: 'mbo-2', students: 1000, vsv: 1 },
    { outcome: 'undetermined', unknown: ['at-most-the-norm'], fact: 'FUN-20', why: 'no norm yet' },
  ),
  normCase(
    2016,
    { level: 'mbo-2', students: 1000, vsv: 1 },
    { outcome: 'undetermined', unknown: ['at-most-the-norm'], fact: 'FUN-20-2015', why: 'no text read' },
  ),
  normCase(
    2012,
    { level: 'mbo-2', students: 1000, vsv: 1 },
    {
      knownOn: '2012-03-09', outcome: 'undetermined', unknown: ['at-most-the-norm'], fact: 'FUN-20',
      why: 'the day before the regulation',
    },
  ),
]
