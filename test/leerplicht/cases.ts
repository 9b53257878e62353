import type { Diploma, DiplomaKind } from '../../src/career/diploma.js'
import type {
  Duty,
  KwalificatieplichtGround,
  LeerplichtGround,
  LeerplichtPerson,
  StartkwalificatieOutcome,
  VervangendeLeerplichtOutcome,
  VervangendePupil,
} from '../../src/leerplicht/index.js'
import { asked, factsText, type LawCase, type RenderedCase } from '../support/law-case.js'

const got = (kind: DiplomaKind, obtainedOn: string): Diploma => ({ kind, obtainedOn })
const july = (kind: DiplomaKind): Diploma[] => [got(kind, '2014-07-04')]

/** Which diplomas are a startkwalificatie, and from when. */
export const startkwalificatieCases: readonly LawCase<readonly Diploma[] | undefined, StartkwalificatieOutcome>[] = [
  ...(['mbo-2', 'mbo-3', 'mbo-4', 'havo', 'vwo'] as const).map((kind) => ({
    facts: july(kind), on: '2014-10-01', outcome: 'startkwalificatie' as const, fact: 'VSV-01', why: kind,
  })),
  ...([
    'vmbo-bb', 'vmbo-bb-leerwerktraject', 'vmbo-kb', 'vmbo-gl', 'vmbo-tl', 'havo-vwo-3', 'mbo-1', 'pro',
    'vso-arbeidsmarkt', 'vso-dagbesteding',
  ] as const).map((kind) => ({
    facts: july(kind), on: '2014-10-01', outcome: 'no-startkwalificatie' as const,
    notMet: ['holds-a-startkwalificatie'], fact: 'VSV-01', why: `${kind} is none`,
  })),
  { facts: july('mbo-2'), on: '2014-07-04', outcome: 'startkwalificatie', fact: 'VSV-01', why: 'the day itself' },
  {
    facts: july('mbo-2'), on: '2014-07-03', outcome: 'no-startkwalificatie',
    notMet: ['holds-a-startkwalificatie'], fact: 'VSV-01', why: 'the day before',
  },
  {
    facts: [got('vmbo-kb', '2012-07-01'), got('havo', '2014-07-01')], on: '2014-10-01', outcome: 'startkwalificatie',
    fact: 'VSV-01', why: 'one of two suffices',
  },
  {
    facts: [], on: '2014-10-01', outcome: 'no-startkwalificatie', notMet: ['holds-a-startkwalificatie'], fact: 'VSV-01',
    why: 'an empty list is none',
  },
  {
    facts: undefined, on: '2014-10-01', outcome: 'undetermined', unknown: ['holds-a-startkwalificatie'],
    missing: ['diplomas'], fact: 'VSV-01', why: 'not known is not none',
  },
  // The first and the last text.
  {
    facts: [got('vwo', '2009-06-01')], on: '2010-08-01', outcome: 'startkwalificatie', fact: 'VSV-01',
    why: 'first text',
  },
  {
    facts: [got('vwo', '2009-06-01')], on: '2010-07-31', outcome: 'undetermined',
    unknown: ['holds-a-startkwalificatie'], fact: 'VSV-01', why: 'before the first text',
  },
  { facts: july('vwo'), on: '2015-04-30', outcome: 'startkwalificatie', fact: 'VSV-01', why: 'last text' },
  {
    facts: july('vwo'), on: '2015-05-01', outcome: 'undetermined', unknown: ['holds-a-startkwalificatie'],
    fact: 'VSV-01', why: 'after the last text',
  },
  {
    facts: july('vwo'), on: '2020-10-01', reading: 'report-2014/startkwalificatie', outcome: 'startkwalificatie',
    fact: 'report-2014/startkwalificatie', why: 'the report gives no dates',
  },
  {
    facts: july('vwo'), on: '2014-10-01', knownOn: '2014-12-31', reading: 'report-2014/startkwalificatie',
    outcome: 'startkwalificatie', fact: 'report-2014/startkwalificatie', why: 'the first day on which it surely was there',
  },
  {
    facts: july('vwo'), on: '2014-10-01', knownOn: '2014-12-30', reading: 'report-2014/startkwalificatie',
    outcome: 'undetermined', unknown: ['holds-a-startkwalificatie'], fact: 'report-2014/startkwalificatie',
    why: 'the day before: the law, which says the same, does not take its place',
  },
  {
    facts: july('mbo-1'), on: '2020-10-01', reading: 'report-2014/startkwalificatie', outcome: 'no-startkwalificatie',
    notMet: ['holds-a-startkwalificatie'], fact: 'report-2014/startkwalificatie', why: 'from level 2 on',
  },
  {
    facts: july('vwo'), on: '2014-10-01', knownOn: '2010-07-31', outcome: 'undetermined',
    unknown: ['holds-a-startkwalificatie'], fact: 'VSV-01', why: 'whether it was known before the first text is open',
  },
]

/** The end of the volledige leerplicht. */
export interface EndCase {
  readonly facts: LeerplichtPerson
  readonly on: string
  readonly knownOn?: string
  readonly reading?: string
  /** The first day without and the ground; or why it is open, and between which days. */
  readonly end:
    | readonly [until: string, ground: LeerplichtGround]
    | readonly [open: 'facts-missing' | 'law-not-read', notBefore: string | undefined, notAfter: string | undefined]
  readonly missing?: readonly string[]
  readonly fact: string
  readonly why: string
}

const day = '2014-09-01'

export const endCases: readonly EndCase[] = [
  {
    facts: { bornOn: '1998-07-31' }, on: day, end: ['2014-08-01', 'age'], fact: 'ENT-05',
    why: '16 on the last day of the school year',
  },
  {
    facts: { bornOn: '1998-08-01', firstFullSchoolYear: '2003-2004' }, on: day, end: ['2015-08-01', 'age'],
    fact: 'ENT-05', why: '16 on the first day of the next',
  },
  {
    facts: { bornOn: '1998-09-30', firstFullSchoolYear: '2003-2004' }, on: day, end: ['2015-08-01', 'age'],
    fact: 'ENT-05', why: '16 on the day before the count',
  },
  { facts: { bornOn: '1999-03-14' }, on: day, end: ['2015-08-01', 'age'], fact: 'ENT-05', why: '16 within 2014-2015' },
  {
    facts: { bornOn: '1998-08-01', firstFullSchoolYear: '2002-2003' }, on: day,
    end: ['2014-08-01', 'twelve-school-years'], fact: 'ENT-05', why: 'twelve years, a year before the age',
  },
  {
    facts: { bornOn: '1998-10-01', firstFullSchoolYear: '2002-2003' }, on: day,
    end: ['2014-08-01', 'twelve-school-years'], fact: 'ENT-05', why: 'the last birth for which they can come first',
  },
  {
    facts: { bornOn: '1998-03-01', firstFullSchoolYear: '2002-2003' }, on: day, end: ['2014-08-01', 'age'],
    fact: 'ENT-05', why: 'both in the same school year',
  },
  {
    facts: { bornOn: '1998-03-01', firstFullSchoolYear: '2005-2006' }, on: day, end: ['2014-08-01', 'age'],
    fact: 'ENT-05', why: 'the age comes first',
  },
  {
    facts: { bornOn: '1998-08-01' }, on: day, end: ['facts-missing', '2014-08-01', '2015-08-01'],
    missing: ['firstFullSchoolYear'], fact: 'ENT-05', why: 'at school from the fourth birthday it is a year sooner',
  },
  {
    facts: { bornOn: '1998-10-01' }, on: day, end: ['facts-missing', '2014-08-01', '2015-08-01'],
    missing: ['firstFullSchoolYear'], fact: 'ENT-05', why: 'four on the count date',
  },
  {
    facts: { bornOn: '1998-10-02' }, on: day, end: ['2015-08-01', 'age'], fact: 'ENT-05',
    why: 'four after the count date: the first full year is the next',
  },
  { facts: { bornOn: '1996-02-29' }, on: '2012-03-01', end: ['2012-08-01', 'age'], fact: 'ENT-05', why: 'a leap day' },
  {
    facts: { firstFullSchoolYear: '2002-2003' }, on: day, end: ['facts-missing', undefined, '2014-08-01'],
    missing: ['bornOn'], fact: 'ENT-05', why: 'the age may come sooner',
  },
  {
    facts: {}, on: day, end: ['facts-missing', undefined, undefined], missing: ['bornOn', 'firstFullSchoolYear'],
    fact: 'ENT-05', why: 'nothing to count from',
  },
  {
    facts: { bornOn: '1994-03-01' }, on: '2010-07-31', end: ['law-not-read', undefined, undefined], fact: 'ENT-05',
    why: 'before the first text',
  },
  { facts: { bornOn: '1994-03-01' }, on: '2010-08-01', end: ['2010-08-01', 'age'], fact: 'ENT-05', why: 'first text' },
  { facts: { bornOn: '1999-03-14' }, on: '2015-04-30', end: ['2015-08-01', 'age'], fact: 'ENT-05', why: 'last text' },
  {
    facts: { bornOn: '1999-03-14' }, on: '2015-05-01', end: ['law-not-read', undefined, undefined], fact: 'ENT-05',
    why: 'after the last text',
  },
  {
    facts: { bornOn: '1998-08-01', firstFullSchoolYear: '2002-2003' }, on: day, reading: 'ENT-05b/sixteen-by-31-july',
    end: ['2015-08-01', 'age'], fact: 'ENT-05b/sixteen-by-31-july', why: 'the college looks at the age only',
  },
  {
    facts: { bornOn: '1998-08-01' }, on: day, reading: 'ENT-05b/sixteen-by-31-july', end: ['2015-08-01', 'age'],
    fact: 'ENT-05b/sixteen-by-31-july', why: 'no twelve years to ask for',
  },
]

const none: readonly Diploma[] = []
const known = (bornOn: string, more: LeerplichtPerson = {}): LeerplichtPerson => ({
  bornOn, diplomas: none, vsoSchool: 'other', ...more,
})
const qualification = ['no-startkwalificatie', 'no-praktijkonderwijs-diploma', 'not-exempt-by-vso']

/** Who must be in education on a day, and by which duty. */
export const dutyCases: readonly LawCase<LeerplichtPerson, Duty>[] = [
  {
    facts: known('1998-07-31'), on: '2014-07-31', outcome: 'volledige-leerplicht', fact: 'ENT-05',
    why: '16 that day, and the school year still runs',
  },
  {
    facts: known('1998-07-31'), on: '2014-08-01', outcome: 'kwalificatieplicht', fact: 'VSV-02',
    why: 'the first day after that school year',
  },
  {
    facts: known('1998-08-01', { firstFullSchoolYear: '2003-2004' }), on: '2014-08-01', outcome: 'volledige-leerplicht',
    fact: 'ENT-05', why: '16 that day, and a whole school year to go',
  },
  {
    facts: known('1998-08-01', { firstFullSchoolYear: '2003-2004' }), on: '2015-07-31', outcome: 'undetermined',
    unknown: ['leerplicht-ended', 'below-eighteen', ...qualification], fact: 'ENT-05', why: 'after the last text',
  },
  {
    facts: known('1998-08-01', { firstFullSchoolYear: '2002-2003' }), on: '2014-08-01', outcome: 'kwalificatieplicht',
    fact: 'ENT-05', why: 'twelve full school years are over',
  },
  {
    facts: known('1998-08-01'), on: '2014-08-01', outcome: 'undetermined', unknown: ['leerplicht-ended'],
    missing: ['firstFullSchoolYear'], fact: 'ENT-05', why: 'the school years could end it',
  },
  {
    facts: known('1998-08-01'), on: '2014-07-31', outcome: 'volledige-leerplicht', fact: 'ENT-05',
    why: 'no count of school years ends it before',
  },
  {
    facts: known('1998-09-30', { firstFullSchoolYear: '2002-2003' }), on: '2014-07-31', outcome: 'volledige-leerplicht',
    fact: 'ENT-05', why: 'the last day of the twelfth year',
  },
  {
    facts: known('1998-09-30', { firstFullSchoolYear: '2002-2003' }), on: '2014-08-01', outcome: 'kwalificatieplicht',
    fact: 'ENT-05', why: 'twelve school years, at 15',
  },
  {
    facts: { bornOn: '1999-03-14', diplomas: none }, on: '2014-09-01', outcome: 'volledige-leerplicht', fact: 'ENT-05',
    why: 'turns 16 in 2014-2015',
  },
  {
    facts: { bornOn: '1999-03-14' }, on: '2014-09-01', outcome: 'volledige-leerplicht', fact: 'ENT-05',
    why: 'no diploma ends the volledige leerplicht',
  },
  {
    facts: known('1999-03-14', { diplomas: [got('havo', '2014-06-01')] }), on: '2014-09-01',
    outcome: 'volledige-leerplicht', fact: 'ENT-05', why: 'not even a startkwalificatie',
  },
  // The start of the leerplicht was not read: from 14 on it has begun, since art. 3a is of that age.
  {
    facts: known('2000-09-01'), on: '2014-09-01', outcome: 'volledige-leerplicht', fact: 'ENT-35', why: '14 that day',
  },
  {
    facts: known('2000-09-02'), on: '2014-09-01', outcome: 'undetermined', unknown: ['leerplicht-begun'],
    fact: 'ENT-35', why: 'below 14',
  },
  {
    facts: known('2014-01-01'), on: '2014-09-01', outcome: 'undetermined', unknown: ['leerplicht-begun'],
    fact: 'ENT-35', why: 'a baby: the start was not read',
  },
  // The eighteenth birthday.
  {
    facts: known('1996-10-15'), on: '2014-10-14', outcome: 'kwalificatieplicht', fact: 'VSV-02',
    why: 'last day at 17',
  },
  {
    facts: known('1996-10-15'), on: '2014-10-15', outcome: 'no-duty', notMet: ['below-eighteen'], fact: 'VSV-02',
    why: 'the eighteenth birthday',
  },
  {
    facts: { bornOn: '1996-10-15' }, on: '2014-10-15', outcome: 'no-duty', notMet: ['below-eighteen'],
    unknown: ['no-startkwalificatie', 'no-praktijkonderwijs-diploma', 'not-exempt-by-vso'], fact: 'VSV-02',
    why: '18, whatever the diplomas',
  },
  {
    facts: known('1996-02-29'), on: '2014-02-28', outcome: 'kwalificatieplicht', fact: 'VSV-02',
    why: 'born on a leap day',
  },
  {
    facts: known('1996-02-29'), on: '2014-03-01', outcome: 'no-duty', notMet: ['below-eighteen'], fact: 'VSV-02',
    why: '18 on 1 March',
  },
  // Diplomas.
  {
    facts: known('1997-03-01', { diplomas: [got('mbo-2', '2014-07-04')] }), on: '2014-07-03',
    outcome: 'kwalificatieplicht', fact: 'VSV-01', why: 'the day before the diploma',
  },
  {
    facts: known('1997-03-01', { diplomas: [got('mbo-2', '2014-07-04')] }), on: '2014-07-04', outcome: 'no-duty',
    notMet: ['no-startkwalificatie'], fact: 'VSV-01', why: 'the day of the diploma',
  },
  {
    facts: known('1997-03-01', { diplomas: [got('mbo-1', '2014-07-04')] }), on: '2014-09-01',
    outcome: 'kwalificatieplicht', fact: 'VSV-01', why: 'the entree diploma is none',
  },
  {
    facts: known('1997-03-01', { diplomas: [got('vmbo-bb', '2013-06-04')] }), on: '2014-09-01',
    outcome: 'kwalificatieplicht', fact: 'VSV-01', why: 'nor is that of the vmbo',
  },
  {
    facts: known('1997-03-01', { diplomas: [got('pro', '2014-07-04')] }), on: '2014-09-01', outcome: 'no-duty',
    notMet: ['no-praktijkonderwijs-diploma'], fact: 'VSV-02', why: 'praktijkonderwijs is exempt',
  },
  {
    facts: known('1997-03-01', { diplomas: [got('pro', '2014-07-04')] }), on: '2014-07-03',
    outcome: 'kwalificatieplicht', fact: 'VSV-02', why: 'not before the getuigschrift',
  },
  {
    facts: known('1997-03-01', { diplomas: undefined }), on: '2014-09-01', outcome: 'undetermined',
    unknown: ['no-startkwalificatie', 'no-praktijkonderwijs-diploma', 'not-exempt-by-vso'], missing: ['diplomas'],
    fact: 'VSV-01', why: 'a diploma could end it',
  },
  {
    facts: { diplomas: none, vsoSchool: 'other' }, on: '2014-09-01', outcome: 'undetermined',
    unknown: ['leerplicht-ended', 'below-eighteen'], missing: ['bornOn', 'firstFullSchoolYear'], fact: 'ENT-05',
    why: 'no age',
  },
  {
    facts: { firstFullSchoolYear: '2000-2001', diplomas: none }, on: '2014-09-01', outcome: 'undetermined',
    unknown: ['below-eighteen'], missing: ['bornOn'], fact: 'VSV-02',
    why: 'the leerplicht is over by the school years; 18 or not is open',
  },
  // The vso: by profile from the text of 6 January 2014, by school before.
  ...(['vso-arbeidsmarkt', 'vso-dagbesteding'] as const).map((kind) => ({
    facts: known('1997-03-01', { diplomas: [got(kind, '2013-07-04')] }), on: '2014-01-06', outcome: 'no-duty' as const,
    notMet: ['not-exempt-by-vso'], fact: 'VSV-02-2014', why: kind,
  })),
  {
    facts: known('1996-03-01', { vsoSchool: 'wec-2-lid-2-j-or-n' }), on: '2012-12-31', outcome: 'no-duty',
    notMet: ['not-exempt-by-vso'], fact: 'VSV-02', why: 'a school of parts j and n',
  },
  {
    facts: known('1997-03-01', { vsoSchool: 'wec-2-lid-2-j-or-n' }), on: '2014-01-06', outcome: 'kwalificatieplicht',
    fact: 'VSV-02-2014', why: 'the school no longer decides',
  },
  {
    facts: { bornOn: '1997-03-01', diplomas: none }, on: '2014-01-06', outcome: 'kwalificatieplicht',
    fact: 'VSV-02-2014', why: 'the school is not asked for',
  },
  {
    facts: known('1996-03-01', { diplomas: [got('vso-arbeidsmarkt', '2012-07-04')] }), on: '2012-12-31',
    outcome: 'kwalificatieplicht', fact: 'VSV-02', why: 'by school, and this was another',
  },
  {
    facts: { bornOn: '1996-03-01', diplomas: none }, on: '2012-12-31', outcome: 'undetermined',
    unknown: ['not-exempt-by-vso'], missing: ['vsoSchool'], fact: 'VSV-02', why: 'which school?',
  },
  {
    facts: known('1996-03-01'), on: '2013-10-01', outcome: 'kwalificatieplicht', fact: 'VSV-02',
    why: 'exempt by neither of the two wordings',
  },
  {
    facts: known('1996-03-01', { vsoSchool: 'wec-2-lid-2-j-or-n' }), on: '2013-10-01', outcome: 'undetermined',
    unknown: ['not-exempt-by-vso'], fact: 'VSV-02', why: 'by the one wording, not by the other',
  },
  {
    facts: known('1996-03-01', { vsoSchool: 'wec-2-lid-2-j-or-n', diplomas: [got('vso-dagbesteding', '2013-07-01')] }),
    on: '2013-10-01', outcome: 'no-duty', notMet: ['not-exempt-by-vso'], fact: 'VSV-02-2014', why: 'by both wordings',
  },
  {
    facts: { bornOn: '1996-03-01', diplomas: none }, on: '2013-10-01', outcome: 'undetermined',
    unknown: ['not-exempt-by-vso'], missing: ['vsoSchool'], fact: 'VSV-02', why: 'the older wording asks for it',
  },
  // 2007: the kwalificatieplicht began; who turned 17 in 2006-2007 stayed under the articles before it.
  {
    facts: known('1990-07-31'), on: '2007-10-01', outcome: 'undetermined',
    unknown: ['leerplicht-ended', ...qualification, 'not-under-the-former-law'], fact: 'VSV-02',
    why: '17 on the last day of 2006-2007, and no text on the leerplicht of 2007',
  },
  {
    facts: known('1990-08-01'), on: '2007-10-01', outcome: 'undetermined',
    unknown: ['leerplicht-ended', ...qualification], fact: 'VSV-02',
    why: '17 a day later: the new law, of which the end of the leerplicht was not read',
  },
  {
    facts: known('1989-08-01'), on: '2007-07-31', outcome: 'undetermined',
    unknown: ['leerplicht-ended', 'below-eighteen', ...qualification], fact: 'VSV-02', why: 'the day before',
  },
  // The first text, and the day of knowledge.
  {
    facts: known('1993-09-01', { firstFullSchoolYear: '1997-1998' }), on: '2010-08-01', outcome: 'kwalificatieplicht',
    fact: 'VSV-02', why: 'first text',
  },
  {
    facts: known('1993-09-01', { firstFullSchoolYear: '1997-1998' }), on: '2010-07-31', outcome: 'undetermined',
    unknown: ['leerplicht-ended', ...qualification], fact: 'ENT-05', why: 'before the first text',
  },
  {
    facts: known('1997-03-01'), on: '2014-09-01', knownOn: '2007-05-23', outcome: 'undetermined',
    unknown: ['leerplicht-ended', 'below-eighteen', ...qualification], fact: 'VSV-02', why: 'before the act',
  },
  {
    facts: known('1997-03-01'), on: '2014-09-01', knownOn: '2010-08-01', outcome: 'kwalificatieplicht',
    fact: 'VSV-02', why: 'as the first text had it',
  },
  {
    facts: known('1998-08-01', { firstFullSchoolYear: '2002-2003' }), on: '2014-10-01',
    reading: 'ENT-05b/sixteen-by-31-july', outcome: 'volledige-leerplicht', fact: 'ENT-05b/sixteen-by-31-july',
    why: 'the college does not look at the school years',
  },
]

/** Until when the kwalificatieplicht lasts. */
export interface KwalificatieplichtCase {
  readonly facts: LeerplichtPerson
  readonly on: string
  readonly period:
    | readonly [from: string, until: string, ground: KwalificatieplichtGround]
    | 'does-not-apply'
    | 'facts-missing'
    | 'law-not-read'
  readonly missing?: readonly string[]
  readonly why: string
}

export const kwalificatieplichtCases: readonly KwalificatieplichtCase[] = [
  {
    facts: known('1997-03-01'), on: day, period: ['2013-08-01', '2015-03-01', 'eighteenth-birthday'],
    why: 'no diploma',
  },
  {
    facts: known('1997-03-01', { diplomas: [got('mbo-2', '2014-07-04')] }), on: day,
    period: ['2013-08-01', '2014-07-04', 'startkwalificatie'], why: 'the diploma comes first',
  },
  {
    facts: known('1997-03-01', { diplomas: [got('mbo-2', '2015-07-04')] }), on: day,
    period: ['2013-08-01', '2015-03-01', 'eighteenth-birthday'], why: 'the birthday comes first',
  },
  {
    facts: known('1997-03-01', { diplomas: [got('pro', '2014-07-04')] }), on: day,
    period: ['2013-08-01', '2014-07-04', 'praktijkonderwijs'], why: 'the getuigschrift',
  },
  {
    facts: known('1997-03-01', { diplomas: [got('vso-dagbesteding', '2014-07-04')] }), on: day,
    period: ['2013-08-01', '2014-07-04', 'vso'], why: 'the profile',
  },
  {
    facts: known('1997-03-01', { diplomas: [got('pro', '2013-07-04')] }), on: day, period: 'does-not-apply',
    why: 'exempt before it would start',
  },
  {
    facts: known('1997-03-01', { diplomas: [got('pro', '2013-08-01')] }), on: day, period: 'does-not-apply',
    why: 'exempt on the day it would start',
  },
  {
    facts: known('1997-03-01', { diplomas: undefined }), on: day, period: 'facts-missing', missing: ['diplomas'],
    why: 'a diploma could end it sooner',
  },
  {
    facts: { diplomas: none }, on: day, period: 'facts-missing', missing: ['bornOn', 'firstFullSchoolYear'],
    why: 'no age',
  },
  {
    facts: known('1998-08-01'), on: day, period: 'facts-missing', missing: ['firstFullSchoolYear'],
    why: 'its start is open',
  },
  { facts: known('1997-03-01'), on: '2015-05-01', period: 'law-not-read', why: 'after the last text' },
  { facts: known('1990-07-31'), on: '2010-08-01', period: 'law-not-read', why: 'under the articles before it' },
  {
    facts: known('1990-08-01', { firstFullSchoolYear: '1995-1996' }), on: '2010-08-01',
    period: ['2007-08-01', '2008-08-01', 'eighteenth-birthday'], why: 'the first under the new law',
  },
  {
    facts: known('1996-03-01', { vsoSchool: 'wec-2-lid-2-j-or-n' }), on: '2012-12-31', period: 'does-not-apply',
    why: 'exempt by the school',
  },
  {
    facts: { bornOn: '1996-03-01', diplomas: none }, on: '2012-12-31', period: 'facts-missing', missing: ['vsoSchool'],
    why: 'which school?',
  },
  {
    facts: known('1996-03-01'), on: '2013-10-01', period: ['2012-08-01', '2014-03-01', 'eighteenth-birthday'],
    why: 'the same by both wordings',
  },
  {
    facts: known('1996-03-01', { vsoSchool: 'wec-2-lid-2-j-or-n' }), on: '2013-10-01', period: 'law-not-read',
    why: 'the two wordings differ',
  },
]

type Found = VervangendeLeerplichtOutcome | 'undetermined'

/** A case of vervangende leerplicht: what each of the two articles allows. */
export interface VervangendeCase {
  readonly facts: VervangendePupil
  readonly on: string
  readonly knownOn?: string
  /** By art. 3a, and by art. 3b. */
  readonly outcomes: readonly [Found, Found]
  readonly missing?: readonly [at3a: readonly string[], at3b: readonly string[]]
  readonly why: string
}

export const vervangendeCases: readonly VervangendeCase[] = [
  { facts: { bornOn: '2000-09-02' }, on: day, outcomes: ['closed', 'closed'], why: '13: too young, and years to go' },
  { facts: { bornOn: '2000-09-01' }, on: day, outcomes: ['open', 'closed'], why: '14 that day' },
  {
    facts: { bornOn: '1999-03-14' }, on: '2014-07-31', outcomes: ['open', 'closed'],
    why: 'the last year has not begun',
  },
  {
    facts: { bornOn: '1999-03-14' }, on: '2014-08-01', outcomes: ['open', 'open'],
    why: 'the first day of the last year',
  },
  { facts: { bornOn: '1998-07-31' }, on: '2014-07-31', outcomes: ['open', 'open'], why: 'the last day' },
  {
    facts: { bornOn: '1998-07-31' }, on: '2014-08-01', outcomes: ['closed', 'closed'],
    why: 'the leerplicht has ended',
  },
  {
    facts: { bornOn: '1998-08-01' }, on: '2013-10-01', outcomes: ['open', 'undetermined'],
    missing: [[], ['firstFullSchoolYear']], why: 'the last year by the school years, perhaps',
  },
  {
    facts: { bornOn: '1998-08-01', firstFullSchoolYear: '2002-2003' }, on: '2013-10-01', outcomes: ['open', 'open'],
    why: 'the twelfth school year',
  },
  {
    facts: { bornOn: '1998-08-01' }, on: '2014-10-01', outcomes: ['undetermined', 'undetermined'],
    missing: [['firstFullSchoolYear'], ['firstFullSchoolYear']], why: 'ended or in its last year',
  },
  {
    facts: {}, on: day, outcomes: ['undetermined', 'undetermined'],
    missing: [['bornOn', 'firstFullSchoolYear'], ['bornOn', 'firstFullSchoolYear']], why: 'nothing to count from',
  },
  {
    facts: { firstFullSchoolYear: '2000-2001' }, on: day, outcomes: ['closed', 'closed'],
    why: 'the leerplicht is over by the school years',
  },
  { facts: { bornOn: '1995-10-02' }, on: '2010-07-31', outcomes: ['undetermined', 'undetermined'], why: 'no text' },
  { facts: { bornOn: '1995-10-02' }, on: '2010-08-01', outcomes: ['open', 'closed'], why: 'first text' },
  { facts: { bornOn: '1999-10-02' }, on: '2015-04-30', outcomes: ['open', 'closed'], why: 'last text' },
  { facts: { bornOn: '1999-10-02' }, on: '2015-05-01', outcomes: ['undetermined', 'undetermined'], why: 'after it' },
  {
    facts: { bornOn: '1999-03-14' }, on: day, knownOn: '2010-07-31', outcomes: ['undetermined', 'undetermined'],
    why: 'known only by the first text',
  },
]

/** A row on the end of the volledige leerplicht as a row of a page. */
export function renderEndCase(row: EndCase): RenderedCase {
  const { facts, end, missing = [], fact, why } = row
  const [between, outcome] = end.length === 2 ? [[], `until ${end[0]}, by ${end[1]}`] : [[range(end)], end[0]]
  const reasons = [...between, ...missing.map((path) => `missing: ${path}`)]
  return { facts: factsText(facts), ...asked(row), outcome, reasons, fact, why }
}

function range([, notBefore, notAfter]: EndCase['end']): string {
  return `not before ${notBefore ?? 'a day not known'}, not after ${notAfter ?? 'a day not known'}`
}
