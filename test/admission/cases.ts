import type { DiplomaKind } from '../../src/career/diploma.js'
import type {
  Applicant,
  EntreeAdmission,
  InstitutionAdmission,
  MboAdmission,
  OfferedProgramme,
  OptionCode,
  Pupil,
  PupilOption,
  PupilWithOffers,
  Refusal,
  RouteOffer,
  RouteOutcome,
  SoughtInstitution,
  SoughtProgramme,
} from '../../src/admission/index.js'
import type { LawCase } from '../support/law-case.js'
import { entreeAdmissionHistoryCases, refusalHistoryCases } from './history-cases.js'

const held = (...kinds: DiplomaKind[]) => kinds.map((kind) => ({ kind, obtainedOn: '2013-07-01' }))

// Turned 16 in school year 2012-2013: through with leerplicht from 1 August 2013 on.
const grown: Applicant = { bornOn: '1997-03-14', diplomas: [] }
// Turns 16 in school year 2014-2015.
const inLastYear: Applicant = { bornOn: '1999-03-14', diplomas: [] }
// As grown, on days for which the Leerplichtwet was not read.
const through: Applicant = { diplomas: [], leerplichtEnded: true }

/** To whom the entreeopleiding is open. */
export const entreeCases: readonly LawCase<Applicant, EntreeAdmission>[] = [
  { facts: {}, on: '2014-07-31', outcome: 'admissible', fact: 'ENT-02', why: 'open to everyone on its last day' },
  {
    facts: { ...inLastYear, diplomas: held('vmbo-kb') }, on: '2014-07-31', outcome: 'admissible', fact: 'ENT-02',
    why: 'whatever diploma, whatever age',
  },
  { facts: {}, on: '2010-08-01', outcome: 'admissible', fact: 'ENT-02', why: 'the first text that was read' },
  {
    facts: grown, on: '2010-07-31', outcome: 'undetermined', unknown: ['access-read'], fact: 'ENT-02',
    why: 'no older text was read',
  },
  { facts: grown, on: '2014-08-01', outcome: 'admissible', fact: 'ENT-03', why: 'no diploma, and leerplicht is over' },
  {
    facts: { ...grown, diplomas: held('vmbo-bb') }, on: '2014-08-01', outcome: 'not-admissible',
    notMet: ['no-preparation-for-mbo-2'], fact: 'ENT-06', why: 'a diploma of bb prepares for mbo-2',
  },
  {
    facts: { ...grown, diplomas: held('vmbo-bb-leerwerktraject') }, on: '2014-07-31', outcome: 'admissible',
    fact: 'ENT-02', why: 'level 1 was open to a leerwerktraject diploma',
  },
  {
    facts: { ...grown, diplomas: held('vmbo-bb-leerwerktraject') }, on: '2014-08-01', outcome: 'not-admissible',
    notMet: ['no-leerwerktraject-diploma'], fact: 'ENT-06', why: 'and closed a day later',
  },
  {
    facts: { ...grown, diplomas: held('vmbo-bb-leerwerktraject') }, on: '2014-09-01',
    reading: 'report-2014/leerwerktraject-to-level-1', outcome: 'admissible', fact: 'ENT-06',
    why: 'non-related level 1, as the report has it',
  },
  {
    facts: { ...grown, diplomas: held('vmbo-bb-leerwerktraject') }, on: '2014-09-01', knownOn: '2014-12-30',
    reading: 'report-2014/leerwerktraject-to-level-1', outcome: 'undetermined', unknown: ['no-leerwerktraject-diploma'],
    fact: 'ENT-06', why: 'the day before the report was surely there',
  },
  ...(['vmbo-kb', 'vmbo-gl', 'vmbo-tl', 'havo', 'vwo', 'havo-vwo-3', 'mbo-1'] as const).map(
    (kind): LawCase<Applicant, EntreeAdmission> => ({
      facts: { ...grown, diplomas: held(kind) }, on: '2014-09-01', outcome: 'not-admissible',
      notMet: ['no-preparation-for-mbo-2'], fact: 'MBO2-01', why: `${kind} prepares for mbo-2`,
    }),
  ),
  {
    facts: { ...grown, diplomas: [{ kind: 'vmbo-bb', obtainedOn: '2014-09-02' }] }, on: '2014-09-01',
    outcome: 'admissible', fact: 'ENT-03', why: 'the diploma comes a day later',
  },
  {
    facts: { ...grown, diplomas: [{ kind: 'vmbo-bb', obtainedOn: '2014-09-01' }] }, on: '2014-09-01',
    outcome: 'not-admissible', notMet: ['no-preparation-for-mbo-2'], fact: 'ENT-03', why: 'the diploma is there',
  },
  {
    facts: { ...grown, diplomas: held('pro') }, on: '2014-09-01', outcome: 'undetermined',
    unknown: ['no-preparation-for-mbo-2'], missing: ['designatedDiploma'], fact: 'MBO2-01', why: 'was it designated?',
  },
  {
    facts: { ...grown, diplomas: held('pro'), designatedDiploma: false }, on: '2014-09-01', outcome: 'admissible',
    fact: 'MBO2-01', why: 'it was not',
  },
  {
    facts: { ...grown, diplomas: held('pro'), designatedDiploma: true }, on: '2014-09-01', outcome: 'not-admissible',
    notMet: ['no-preparation-for-mbo-2'], fact: 'MBO2-01', why: 'it was',
  },
  {
    facts: { bornOn: '1997-03-14' }, on: '2014-09-01', outcome: 'undetermined',
    unknown: ['no-preparation-for-mbo-2', 'no-leerwerktraject-diploma'], missing: ['diplomas'], fact: 'ENT-03',
    why: 'which diplomas?',
  },
  {
    facts: inLastYear, on: '2014-09-01', outcome: 'undetermined', unknown: ['leerplicht-ended-or-3b'],
    missing: ['vervangendeLeerplicht'], fact: 'ENT-03', why: 'under leerplicht, in the last year: was 3b granted?',
  },
  {
    facts: { ...inLastYear, vervangendeLeerplicht: 'none' }, on: '2014-09-01', outcome: 'not-admissible',
    notMet: ['leerplicht-ended-or-3b'], fact: 'ENT-03', why: 'under leerplicht without 3b',
  },
  {
    facts: { ...inLastYear, vervangendeLeerplicht: '3a' }, on: '2014-09-01', outcome: 'not-admissible',
    notMet: ['leerplicht-ended-or-3b'], fact: 'ENT-35', why: '3a stays at the school',
  },
  {
    facts: { ...inLastYear, vervangendeLeerplicht: '3b' }, on: '2014-09-01', outcome: 'admissible', fact: 'ENT-03',
    why: 'the exception',
  },
  {
    facts: { bornOn: '2000-03-14', diplomas: [] }, on: '2014-09-01', outcome: 'not-admissible',
    notMet: ['leerplicht-ended-or-3b'], fact: 'ENT-35', why: 'a year too early for 3b, whatever was granted',
  },
  {
    facts: { bornOn: '1999-07-31', diplomas: [], vervangendeLeerplicht: 'none' }, on: '2015-03-01',
    outcome: 'not-admissible', notMet: ['leerplicht-ended-or-3b'], fact: 'ENT-05', why: '16 on its last day',
  },
  {
    facts: { bornOn: '1998-07-31', diplomas: [] }, on: '2014-08-01', outcome: 'admissible', fact: 'ENT-05',
    why: '16 on 31 July: through the next day',
  },
  {
    facts: {
      bornOn: '1998-08-01', diplomas: [], firstFullSchoolYear: '2003-2004', vervangendeLeerplicht: 'none',
    },
    on: '2014-08-01', outcome: 'not-admissible', notMet: ['leerplicht-ended-or-3b'], fact: 'ENT-05',
    why: '16 on 1 August: another school year, though 16',
  },
  {
    facts: { bornOn: '1998-08-01', diplomas: [], vervangendeLeerplicht: 'none' }, on: '2014-08-01',
    outcome: 'undetermined', unknown: ['leerplicht-ended-or-3b'], missing: ['firstFullSchoolYear'], fact: 'ENT-05',
    why: 'twelve school years may be over already',
  },
  {
    facts: { bornOn: '1998-08-01', diplomas: [], vervangendeLeerplicht: 'none' }, on: '2014-08-01',
    reading: 'report-2014/sixteen-mbo', outcome: 'admissible', fact: 'ENT-03', why: 'at 16, as the mbo has it',
  },
  {
    facts: { bornOn: '1998-08-02', diplomas: [] }, on: '2014-08-01', reading: 'report-2014/sixteen-vmbo',
    outcome: 'not-admissible', notMet: ['sixteen'], fact: 'ENT-03', why: 'a day before 16, as the vmbo has it',
  },
  {
    facts: { ...grown, diplomas: held('vmbo-bb') }, on: '2014-09-01', reading: 'report-2014/sixteen-vmbo',
    outcome: 'not-admissible', notMet: ['no-vmbo-diploma'], fact: 'ENT-03', why: 'with a vmbo diploma',
  },
  {
    facts: { ...grown, diplomas: held('mbo-1') }, on: '2014-09-01', reading: 'report-2014/sixteen-vmbo',
    outcome: 'admissible', fact: 'ENT-03', why: 'only a vmbo diploma closes it in the report',
  },
  {
    facts: { bornOn: '1998-09-01', diplomas: [], firstFullSchoolYear: '2002-2003', vervangendeLeerplicht: 'none' },
    on: '2014-08-01', outcome: 'admissible', fact: 'ENT-05', why: 'after twelve full school years, though 15',
  },
  {
    facts: grown, on: '2016-09-01', outcome: 'undetermined', unknown: ['leerplicht-ended-or-3b'],
    missing: ['leerplichtEnded', 'vervangendeLeerplicht'], fact: 'ENT-05',
    why: 'the Leerplichtwet was read to 30 April 2015',
  },
  { facts: through, on: '2016-09-01', outcome: 'admissible', fact: 'ENT-03', why: 'told that leerplicht is over' },
  { facts: through, on: '2026-01-01', outcome: 'admissible', fact: 'ENT-03', why: 'the same in the text of 2026' },
  {
    facts: { ...through, diplomas: held('vmbo-bb') }, on: '2026-01-01', outcome: 'not-admissible',
    notMet: ['no-preparation-for-mbo-2'], fact: 'MBO2-01', why: 'the same in the text of 2026',
  },
  {
    facts: { diplomas: [], leerplichtEnded: false, vervangendeLeerplicht: '3b' }, on: '2021-09-01',
    outcome: 'admissible', fact: 'ENT-03', why: 'the exception, as it still reads in 2021',
  },
  {
    facts: {}, on: '2014-08-01', knownOn: '2013-06-25', outcome: 'admissible', fact: 'ENT-02',
    why: 'a day before the act nobody knew better',
  },
  {
    facts: grown, on: '2014-08-01', knownOn: '2013-06-26', outcome: 'admissible', fact: 'ENT-03',
    why: 'foreseen from the day of the act',
  },
  {
    facts: { ...grown, diplomas: held('vmbo-bb') }, on: '2014-08-01', knownOn: '2013-06-26', outcome: 'not-admissible',
    notMet: ['no-preparation-for-mbo-2'], fact: 'ENT-03', why: 'foreseen from the day of the act',
  },
  {
    facts: { ...grown, inEntreeInPastTwoStudyYears: true }, on: '2015-02-01', outcome: 'admissible', fact: 'ENT-13',
    why: 'a third year is not forbidden',
  },
  {
    facts: { ...grown, inEntreeInPastTwoStudyYears: true }, on: '2015-02-01',
    reading: 'report-2014/two-years-at-most', outcome: 'not-admissible', notMet: ['not-in-entree-before'],
    fact: 'ENT-13', why: 'two years at most, as the report has it',
  },
  {
    facts: { ...grown, inEntreeInPastTwoStudyYears: true }, on: '2014-09-01', knownOn: '2014-12-30',
    reading: 'report-2014/two-years-at-most', outcome: 'undetermined', unknown: ['not-in-entree-before'],
    fact: 'ENT-13', why: 'the day before the report was surely there',
  },
  ...entreeAdmissionHistoryCases,
]

/** An applicant and the programme sought. */
export interface Sought {
  readonly applicant: Applicant
  readonly programme: SoughtProgramme
}

const bol2: SoughtProgramme = { level: 'mbo-2', leerweg: 'bol' }
const relatedOffer: OfferedProgramme = { leerweg: 'bol', related: true, relatedAssistentopleiding: true }
const related: SoughtProgramme = { ...relatedOffer, level: 'mbo-2' }
const techniek: SoughtProgramme = { ...bol2, related: false, sector: 'techniek' }
const noExemption = { exemption: { granted: false } } as const
const bb: Applicant = { diplomas: held('vmbo-bb') }
const lwt: Applicant = { diplomas: held('vmbo-bb-leerwerktraject') }
const kb: Applicant = { diplomas: held('vmbo-kb') }
const entreeDiploma: Applicant = { diplomas: held('mbo-1') }
const fits = { furtherRequirementsMet: true } as const
const inTime = { startsOn: '2018-08-01', appliedOn: '2018-04-01' } as const

const mbo = (
  [applicant, programme]: readonly [Applicant, SoughtProgramme],
  on: string,
  outcome: MboAdmission | 'undetermined',
  fact: string,
  why: string,
  more: Partial<LawCase<Sought, MboAdmission>> = {},
): LawCase<Sought, MboAdmission> => ({ facts: { applicant, programme }, on, outcome, fact, why, ...more })

/** To whom a programme of mbo-2, mbo-3 or mbo-4 is open, and with which force. */
export const mboCases: readonly LawCase<Sought, MboAdmission>[] = [
  // Before 1 August 2014.
  mbo(
    [{ diplomas: [] }, { ...bol2, relatedAssistentopleiding: false }], '2014-07-31', 'open', 'ENT-02', 'no threshold',
  ),
  mbo([{}, { ...bol2, relatedAssistentopleiding: false }], '2014-07-31', 'open', 'ENT-02', 'whatever the diplomas'),
  mbo([bb, related], '2014-07-31', 'open', 'TOE-05', 'prepared, and open to everyone'),
  mbo(
    [{ diplomas: [] }, { ...related, ...noExemption }], '2014-07-31', 'not-admissible', 'ENT-02',
    'a threshold where an assistentopleiding exists', { notMet: ['preparation'] },
  ),
  mbo(
    [{ diplomas: [] }, { ...bol2, ...noExemption }], '2014-07-31', 'undetermined', 'ENT-02',
    'is there an assistentopleiding?', { unknown: ['preparation', 'further-requirements'],
      missing: ['programme.relatedAssistentopleiding', 'programme.furtherRequirementsMet'] },
  ),
  mbo(
    [entreeDiploma, { ...related, sameOccupation: true }], '2014-07-31', 'open', 'MBO2-04',
    'the assistent goes on in the same occupation',
  ),
  mbo(
    [{ diplomas: [] }, { ...related, ...fits, exemption: { granted: true, resultExpected: true } }], '2014-07-31',
    'open', 'MBO2-03', 'a sufficient result was expected',
  ),
  mbo([kb, { ...related, ...fits, preparationMet: true }], '2014-07-31', 'open', 'ENT-02', 'told that kb prepared'),
  mbo(
    [kb, { ...related, ...fits, ...noExemption }], '2014-07-31', 'undetermined', 'ENT-02', 'the list was not read',
    { unknown: ['preparation'], missing: ['programme.preparationMet'] },
  ),
  mbo(
    [{}, { level: 'mbo-3', leerweg: 'bol', preparationMet: true, ...fits }], '2014-07-31', 'institution-decides',
    'TOE-05', 'levels 3 and 4 were at its discretion before, too',
  ),
  // From 1 August 2014: the institution decides.
  mbo([bb, related], '2014-08-01', 'institution-decides', 'TOE-01', 'prepared, without a right'),
  mbo([lwt, related], '2014-08-01', 'institution-decides', 'ENT-06', 'a leerwerktraject prepares as bb does'),
  mbo(
    [{ diplomas: [] }, { ...related, ...noExemption }], '2014-08-01', 'not-admissible', 'MBO2-01', 'no preparation',
    { notMet: ['preparation'] },
  ),
  mbo(
    [{ diplomas: [] }, { ...bol2, relatedAssistentopleiding: false, ...noExemption }], '2014-08-01', 'not-admissible',
    'MBO2-01', 'every programme has the threshold now', { notMet: ['preparation'] },
  ),
  mbo(
    [{ diplomas: [] }, bol2], '2014-09-01', 'undetermined', 'MBO2-03', 'an exemption may still be granted',
    { unknown: ['preparation', 'further-requirements'], missing: [
      'programme.exemption.granted', 'programme.exemption.specialCase', 'programme.exemption.suitabilityShown',
      'programme.furtherRequirementsMet',
    ] },
  ),
  mbo(
    [
      { diplomas: [] },
      { ...bol2, ...fits, exemption: { granted: true, specialCase: true, suitabilityShown: true } },
    ],
    '2014-08-01', 'institution-decides', 'MBO2-03', 'a special case, shown to be suitable',
  ),
  mbo(
    [{ diplomas: [] }, { ...bol2, exemption: { granted: true, specialCase: true, suitabilityShown: false } }],
    '2014-08-01', 'not-admissible', 'MBO2-03', 'an expectation no longer suffices', { notMet: ['preparation'] },
  ),
  mbo([bb, techniek], '2014-09-01', 'undetermined', 'MBO2-02', 'which subjects?', {
    unknown: ['further-requirements'], missing: ['subjects'],
  }),
  mbo([{ ...bb, subjects: ['nask1'] }, techniek], '2014-09-01', 'institution-decides', 'MBO2-02', 'nask1 suffices'),
  mbo(
    [{ ...lwt, subjects: [] }, techniek], '2014-09-01', 'not-admissible', 'MBO2-02',
    'Nederlands and the vocational subject only', { notMet: ['further-requirements'] },
  ),
  mbo(
    [{ ...bb, subjects: ['economie'] }, techniek], '2014-09-01', 'not-admissible', 'MBO2-02',
    'economie is for economie', { notMet: ['further-requirements'] },
  ),
  mbo(
    [{ ...bb, subjects: ['second-modern-language'] }, { ...techniek, sector: 'economie' }], '2014-09-01',
    'institution-decides', 'MBO2-02', 'a second modern language suffices in economie',
  ),
  mbo(
    [{ ...bb, subjects: ['nask1'] }, { ...techniek, sector: 'economie' }], '2014-09-01', 'not-admissible', 'MBO2-02',
    'nask1 is for techniek', { notMet: ['further-requirements'] },
  ),
  mbo(
    [bb, { ...techniek, sector: 'landbouw' }], '2014-09-01', 'undetermined', 'MBO2-02', 'not read for landbouw',
    { unknown: ['further-requirements'], missing: ['programme.furtherRequirementsMet'] },
  ),
  mbo([entreeDiploma, bol2], '2014-09-01', 'institution-decides', 'ENT-14', 'the entree diploma, without a condition'),
  mbo(
    [{ ...entreeDiploma, bornOn: '1997-03-14' }, { level: 'mbo-2', leerweg: 'bbl' }], '2014-09-01',
    'institution-decides', 'ENT-14', 'in the bbl as well',
  ),
  mbo([kb, { ...bol2, ...fits }], '2014-09-01', 'institution-decides', 'MBO2-01', 'kb, and told that it fits'),
  mbo(
    [kb, { ...bol2, furtherRequirementsMet: false }], '2014-09-01', 'not-admissible', 'MBO2-02',
    'told that it does not', { notMet: ['further-requirements'] },
  ),
  // The bbl.
  mbo(
    [{ ...bb, bornOn: '1999-03-14' }, { ...related, leerweg: 'bbl' }], '2014-09-01', 'not-admissible', 'ENT-30',
    'under leerplicht', { notMet: ['bbl-after-leerplicht'] },
  ),
  mbo(
    [{ ...bb, bornOn: '1999-03-14' }, related], '2014-09-01', 'institution-decides', 'ENT-30', 'the bol is no question',
  ),
  mbo(
    [{ ...bb, bornOn: '1999-03-14' }, { ...related, leerweg: undefined }], '2014-09-01', 'undetermined', 'ENT-30',
    'bol or bbl?', { unknown: ['bbl-after-leerplicht'], missing: ['programme.leerweg'] },
  ),
  mbo(
    [{ ...bb, bornOn: '1997-03-14' }, { ...related, leerweg: undefined }], '2014-09-01', 'institution-decides',
    'ENT-30', 'either',
  ),
  // Voices of the report on the entree diploma.
  mbo(
    [{ ...entreeDiploma, taalEnRekenen: 'below-vmbo-bb' }, bol2], '2014-09-01', 'not-admissible', 'ENT-23',
    'the proposal of 2012', { reading: 'report-2014/proposal-taal-en-rekenen', notMet: ['entree-diploma-conditions'] },
  ),
  mbo(
    [{ ...entreeDiploma, taalEnRekenen: 'as-for-vmbo-bb' }, bol2], '2014-09-01', 'institution-decides', 'ENT-23',
    'the proposal of 2012', { reading: 'report-2014/proposal-taal-en-rekenen' },
  ),
  mbo(
    [{ ...entreeDiploma, taalEnRekenen: 'as-for-vmbo-bb' }, bol2], '2014-09-01', 'not-admissible', 'ENT-23',
    'the vmbo had surely said so by then',
    { reading: 'report-2014/mbo-2-with-2f', knownOn: '2013-12-31', notMet: ['entree-diploma-conditions'] },
  ),
  mbo(
    [{ ...entreeDiploma, taalEnRekenen: 'as-for-vmbo-bb' }, bol2], '2014-09-01', 'undetermined', 'ENT-23',
    'the day before', { reading: 'report-2014/mbo-2-with-2f', knownOn: '2013-12-30', unknown: ['entree-diploma-conditions'] },
  ),
  mbo(
    [{ ...entreeDiploma, taalEnRekenen: 'as-for-vmbo-bb' }, bol2], '2014-09-01', 'not-admissible', 'ENT-23',
    'the belief in 2F is stricter', { reading: 'report-2014/mbo-2-with-2f', notMet: ['entree-diploma-conditions'] },
  ),
  mbo(
    [entreeDiploma, bol2], '2014-09-01', 'undetermined', 'ENT-23', 'which level?',
    { reading: 'report-2014/mbo-2-with-2f', unknown: ['entree-diploma-conditions'], missing: ['taalEnRekenen'] },
  ),
  mbo([bb, related], '2014-09-01', 'institution-decides', 'ENT-23', 'only of who comes by the entree diploma', {
    reading: 'report-2014/mbo-2-with-2f',
  }),
  mbo(
    [entreeDiploma, bol2], '2014-09-01', 'not-admissible', 'ENT-14', 'only in the bbl, as the report has it',
    { reading: 'report-2014/mbo-2-in-bbl', notMet: ['entree-diploma-conditions'] },
  ),
  // The right to be admitted.
  mbo(
    [kb, { ...bol2, ...fits, ...inTime }], '2018-03-31', 'institution-decides', 'TOE-01',
    'the last day without a right',
  ),
  mbo([kb, { ...bol2, ...fits, ...inTime }], '2018-04-01', 'right', 'TOE-02', 'the first day of the right'),
  mbo(
    [kb, { ...bol2, ...fits, ...inTime, appliedOn: '2018-04-02' }], '2018-04-02', 'no-right', 'TOE-03', 'a day late',
    { notMet: ['applied-in-time'] },
  ),
  mbo(
    [kb, { ...bol2, ...fits, startsOn: '2018-08-01' }], '2018-04-02', 'undetermined', 'TOE-02', 'when did she apply?',
    { unknown: ['applied-in-time'], missing: ['programme.appliedOn'] },
  ),
  mbo([kb, { ...bol2, ...fits, ...inTime }], '2017-08-01', 'institution-decides', 'TOE-03', 'a date, and no right yet'),
  mbo(
    [bb, { ...related, ...inTime }], '2018-04-01', 'undetermined', 'MBO2-02', 'the subjects for bb were read to 2015',
    { unknown: ['further-requirements'], missing: ['programme.furtherRequirementsMet'] },
  ),
  mbo(
    [{ diplomas: [] }, { ...bol2, ...inTime, ...noExemption }], '2018-04-01', 'not-admissible', 'TOE-02',
    'a right for who is prepared', { notMet: ['preparation'] },
  ),
  mbo(
    [entreeDiploma, { ...bol2, startsOn: '2026-08-01', appliedOn: '2026-01-01' }], '2026-01-01', 'right', 'ENT-14',
    'the same in 2026',
  ),
  mbo(
    [kb, { level: 'mbo-3', leerweg: 'bol', preparationMet: true, ...fits, ...inTime }], '2018-04-01', 'right', 'TOE-02',
    'at mbo-3 as well',
  ),
  mbo(
    [kb, { level: 'mbo-4', leerweg: 'bol', ...fits, ...noExemption }], '2014-09-01', 'undetermined', 'MBO2-01',
    'its preparation was not read', { unknown: ['preparation'], missing: ['programme.preparationMet'] },
  ),
  mbo(
    [kb, { level: 'mbo-4', leerweg: 'bol', preparationMet: false, ...noExemption }], '2014-09-01', 'not-admissible',
    'TOE-01', 'told that it is not there', { notMet: ['preparation'] },
  ),
  // What could be known.
  mbo(
    [kb, { ...bol2, ...fits, ...inTime }], '2018-09-01', 'institution-decides', 'TOE-02',
    'adopted, its start still to be set', { knownOn: '2016-10-05' },
  ),
  mbo(
    [{ diplomas: [] }, { ...bol2, relatedAssistentopleiding: false }], '2014-08-01', 'open', 'ENT-02', 'before the act',
    { knownOn: '2013-06-25' },
  ),
  mbo(
    [{ diplomas: [{ kind: 'vmbo-bb', obtainedOn: '2010-06-30' }] }, related], '2010-07-31', 'undetermined', 'TOE-05',
    'no older text was read', { unknown: ['preparation', 'admission-read'] },
  ),
]

const refuse = (
  [applicant, programme]: readonly [Applicant, SoughtProgramme],
  on: string,
  outcome: Refusal | 'undetermined',
  fact: string,
  why: string,
  more: Partial<LawCase<Sought, Refusal>> = {},
): LawCase<Sought, Refusal> => ({ facts: { applicant, programme }, on, outcome, fact, why, ...more })

const entree: SoughtProgramme = { level: 'entree' }
const before: Applicant = { inEntreeInPastTwoStudyYears: true }
/** In time for a start on 1 August 2026, with no ground against it. */
const sound: Sought = {
  applicant: { terminations: 0, mboYearsWithoutDiploma: 0 },
  programme: {
    level: 'mbo-2', startsOn: '2026-08-01', appliedOn: '2026-01-01', placeLeft: true, intakeAttended: true,
    confirmedOn: '2026-06-30',
  },
}
const facing = (applicant: Applicant, programme: Partial<SoughtProgramme> = {}) =>
  [{ ...sound.applicant, ...applicant }, { ...sound.programme, ...programme }] as const
const grounds = [
  'place-left', 'few-terminations', 'not-long-without-diploma', 'in-time-or-kwalificatieplichtig', 'intake-attended',
]

/** Whether an institution may refuse who is admissible. */
export const refusalCases: readonly LawCase<Sought, Refusal>[] = [
  refuse([before, entree], '2014-07-31', 'may-not-refuse', 'TOE-05', 'no such ground yet'),
  refuse(
    [before, entree], '2014-08-01', 'may-refuse', 'ENT-04', 'its only ground', { notMet: ['not-in-entree-before'] },
  ),
  refuse([{ inEntreeInPastTwoStudyYears: false }, entree], '2014-08-01', 'may-not-refuse', 'ENT-04', 'no ground'),
  refuse([{}, entree], '2014-08-01', 'undetermined', 'ENT-04', 'was she in one before?', {
    unknown: ['not-in-entree-before'], missing: ['inEntreeInPastTwoStudyYears'],
  }),
  refuse(
    [before, entree], '2026-01-01', 'may-refuse', 'ENT-04', 'the same in 2026', { notMet: ['not-in-entree-before'] },
  ),
  refuse([before, entree], '2014-09-01', 'may-not-refuse', 'ENT-13', 'nobody, says the mbo', {
    reading: 'report-2014/nobody-of-sixteen-refused',
  }),
  refuse([before, entree], '2014-09-01', 'undetermined', 'ENT-13', 'whether the mbo had said so yet is open', {
    reading: 'report-2014/nobody-of-sixteen-refused', knownOn: '2013-12-30', unknown: ['decision-read'],
  }),
  refuse([before, entree], '2014-09-01', 'undetermined', 'ENT-04', 'the same of the vmbo', {
    reading: 'report-2014/closed-after-two-years', knownOn: '2013-12-30', unknown: ['not-in-entree-before'],
  }),
  refuse([before, entree], '2014-09-01', 'may-not-refuse', 'ENT-13', 'nobody, says the annex', {
    reading: 'report-2014/nobody-without-diploma-refused',
  }),
  refuse([before, entree], '2014-09-01', 'may-refuse', 'ENT-04', 'closed after two years, says the vmbo', {
    reading: 'report-2014/closed-after-two-years', notMet: ['not-in-entree-before'],
  }),
  refuse(
    [before, entree], '2014-08-01', 'may-not-refuse', 'ENT-04', 'unknown before the act', { knownOn: '2013-06-25' },
  ),
  refuse([{}, bol2], '2014-07-31', 'may-not-refuse', 'TOE-05', 'mbo-2 was open to everyone'),
  refuse([{}, { level: 'mbo-3' }], '2014-07-31', 'may-refuse', 'TOE-05', 'mbo-3 was not', {
    notMet: ['bound-by-the-law'],
  }),
  refuse([{}, bol2], '2014-08-01', 'may-refuse', 'TOE-01', 'the institution decides', { notMet: ['bound-by-the-law'] }),
  refuse([{}, bol2], '2018-03-31', 'may-refuse', 'TOE-01', 'for the last day', { notMet: ['bound-by-the-law'] }),
  refuse(facing({}), '2018-04-01', 'undetermined', 'TOE-04', 'a right, and grounds first read in 2021', {
    unknown: ['grounds-read'],
  }),
  refuse(facing({}), '2021-12-31', 'may-not-refuse', 'TOE-04', 'no ground'),
  refuse(facing({}), '2026-01-01', 'may-not-refuse', 'TOE-04', 'no ground'),
  refuse(
    facing({}, { placeLeft: false }), '2021-12-31', 'may-refuse', 'TOE-04', 'no place', { notMet: ['place-left'] },
  ),
  refuse(
    facing({ terminations: 3, studyYearsSinceTermination: 2 }), '2021-12-31', 'may-refuse', 'TOE-04', 'three ends',
    { notMet: ['few-terminations'] },
  ),
  refuse(facing({ terminations: 2 }), '2021-12-31', 'may-not-refuse', 'TOE-04', 'two ends are no ground'),
  refuse(
    facing({ terminations: 3, studyYearsSinceTermination: 3 }), '2021-12-31', 'may-not-refuse', 'TOE-04', 'long ago',
  ),
  refuse(facing({ terminations: 3 }), '2021-12-31', 'undetermined', 'TOE-04', 'how long ago?', {
    unknown: ['few-terminations'], missing: ['studyYearsSinceTermination'],
  }),
  refuse(
    facing({ mboYearsWithoutDiploma: 6, studyYearsSinceMbo: 2 }), '2021-12-31', 'may-refuse', 'TOE-04', 'six years',
    { notMet: ['not-long-without-diploma'] },
  ),
  refuse(facing({ mboYearsWithoutDiploma: 5 }), '2021-12-31', 'may-not-refuse', 'TOE-04', 'five years are no ground'),
  refuse(
    facing({ mboYearsWithoutDiploma: 6, studyYearsSinceMbo: 3 }), '2021-12-31', 'may-not-refuse', 'TOE-04', 'long ago',
  ),
  refuse(
    facing({ kwalificatieplichtig: false }, { appliedOn: '2026-04-02' }), '2026-01-01', 'may-refuse', 'TOE-04', 'late',
    { notMet: ['in-time-or-kwalificatieplichtig'] },
  ),
  refuse(
    facing({ kwalificatieplichtig: true }, { appliedOn: '2026-04-02' }), '2026-01-01', 'may-not-refuse', 'TOE-04',
    'late, and kwalificatieplichtig',
  ),
  refuse(facing({}, { appliedOn: '2026-04-01' }), '2026-01-01', 'may-not-refuse', 'TOE-03', 'the last day in time'),
  refuse(
    facing({}, { appliedOn: '2026-04-02' }), '2026-01-01', 'undetermined', 'TOE-04', 'late: kwalificatieplichtig?',
    { unknown: ['in-time-or-kwalificatieplichtig'], missing: ['kwalificatieplichtig'] },
  ),
  refuse(
    facing({}, { intakeAttended: false }), '2021-12-31', 'may-refuse', 'TOE-04', 'no intake',
    { notMet: ['intake-attended'] },
  ),
  refuse(
    facing({}, { confirmedOn: '2026-07-01' }), '2026-01-01', 'may-refuse', 'TOE-04', 'confirmed on the day itself',
    { notMet: ['confirmed'] },
  ),
  refuse(
    facing({}, { confirmedOn: null }), '2026-01-01', 'may-refuse', 'TOE-04', 'never confirmed',
    { notMet: ['confirmed'] },
  ),
  refuse(facing({}, { confirmedOn: null }), '2021-12-31', 'may-not-refuse', 'TOE-04', 'no such ground in 2021'),
  refuse(facing({}, { confirmedOn: null }), '2025-12-31', 'undetermined', 'TOE-04', 'between the two texts', {
    unknown: ['confirmed'],
  }),
  refuse([{}, { level: 'mbo-2' }], '2021-12-31', 'undetermined', 'TOE-04', 'all facts are missing', {
    unknown: grounds,
    missing: [
      'programme.placeLeft', 'terminations', 'studyYearsSinceTermination', 'mboYearsWithoutDiploma',
      'studyYearsSinceMbo', 'programme.startsOn', 'programme.appliedOn', 'kwalificatieplichtig',
      'programme.intakeAttended',
    ],
  }),
  ...refusalHistoryCases,
]

/** Whether an institution stays open to somebody. */
export const institutionCases: readonly LawCase<SoughtInstitution, InstitutionAdmission>[] = [
  { facts: { bijzonder: false }, on: '2014-07-31', outcome: 'open', fact: 'TOE-05', why: 'a public institution' },
  { facts: { bijzonder: false }, on: '2026-01-01', outcome: 'open', fact: 'TOE-05', why: 'whatever the law says' },
  {
    facts: { bijzonder: true, refusesOnItsGround: true }, on: '2014-07-31', outcome: 'may-be-refused',
    notMet: ['no-ground-of-the-institution'], fact: 'TOE-05', why: 'on its foundation',
  },
  {
    facts: { bijzonder: true, refusesOnItsGround: true }, on: '2014-08-01', outcome: 'may-be-refused',
    notMet: ['no-ground-of-the-institution'], fact: 'TOE-05', why: 'the grounds stayed',
  },
  { facts: { refusesOnItsGround: false }, on: '2014-08-01', outcome: 'open', fact: 'TOE-05', why: 'it refuses nobody' },
  {
    facts: { bijzonder: true }, on: '2014-08-01', outcome: 'undetermined', unknown: ['no-ground-of-the-institution'],
    missing: ['institution.refusesOnItsGround'], fact: 'TOE-05', why: 'does it refuse?',
  },
  {
    facts: { bijzonder: true, refusesOnItsGround: true }, on: '2015-11-04', outcome: 'undetermined',
    unknown: ['no-ground-of-the-institution'], fact: 'TOE-05', why: 'read to 3 November 2015',
  },
]

/** A way on for a pupil of the vmbo, and what is offered. */
export interface Offered {
  readonly to:
    | 'entree-in-vmbo'
    | 'leerwerktraject'
    | 'vm2'
    | 'vakmanschaproute'
    | 'doorlopende'
    | 'geintegreerde'
    | 'bbl'
  readonly pupil: Pupil
  readonly offer: RouteOffer
}

const aivPupil: Pupil = { bornOn: '2000-03-14', leerweg: 'bb', benefits: true }
const aivOffer: RouteOffer = {
  leerweg: 'bol', agreement: true, matchesOwnOffer: true, enrolledAsExamendeelnemer: true, lightWorkOnly: true,
}
const lwtPupil: Pupil = { bornOn: '1999-03-14', leerweg: 'bb', leerjaar: 3 }
const lwtOffer: RouteOffer = {
  agreement: true, companyRecognised: true, leerWerkovereenkomst: true, lightWorkOnly: true,
}
const vm2Pupil: Pupil = { leerweg: 'bb', leerjaar: 3 }
const vm2Offer: RouteOffer = { mboLevel: 2, related: true, leerweg: 'bol', cohortStartedOn: '2013-08-01' }
const vakPupil: Pupil = { bornOn: '1998-03-14', leerweg: 'bb' }
const vakOffer: RouteOffer = { permission: true, mboLevel: 2 }

const route = (
  [to, pupil, offer]: readonly [Offered['to'], Pupil, RouteOffer],
  on: string,
  outcome: RouteOutcome | 'undetermined',
  fact: string,
  why: string,
  more: Partial<LawCase<Offered, RouteOutcome>> = {},
): LawCase<Offered, RouteOutcome> => ({ facts: { to, pupil, offer }, on, outcome, fact, why, ...more })

/** Which trajects and routes in the vmbo are open to a pupil. */
export const routeCases: readonly LawCase<Offered, RouteOutcome>[] = [
  // The assistenten- or entreeopleiding in the vmbo.
  route(['entree-in-vmbo', aivPupil, aivOffer], '2014-09-01', 'open', 'AIV-06', '14 years old, under leerplicht'),
  route(
    ['entree-in-vmbo', { ...aivPupil, bornOn: '1994-03-14' }, aivOffer], '2009-07-31', 'undetermined', 'AIV-01',
    'with permission', { unknown: ['permission-of-the-minister'], missing: ['offer.permission'] },
  ),
  route(
    ['entree-in-vmbo', { ...aivPupil, bornOn: '1994-03-14' }, { ...aivOffer, permission: false }], '2009-07-31',
    'closed', 'AIV-01', 'without it', { notMet: ['permission-of-the-minister'] },
  ),
  route(
    ['entree-in-vmbo', { ...aivPupil, bornOn: '1994-03-14' }, { ...aivOffer, permission: false }], '2009-08-01', 'open',
    'AIV-01', 'no longer asked',
  ),
  route(
    ['entree-in-vmbo', { ...aivPupil, leerweg: 'kb' }, aivOffer], '2014-09-01', 'closed', 'AIV-01', 'instead of bb',
    { notMet: ['vmbo-bb-pupil'] },
  ),
  route(
    ['entree-in-vmbo', { ...aivPupil, benefits: false }, aivOffer], '2014-09-01', 'closed', 'AIV-01', 'no benefit',
    { notMet: ['benefits'] },
  ),
  route(
    ['entree-in-vmbo', aivPupil, { ...aivOffer, matchesOwnOffer: false }], '2014-09-01', 'closed', 'AIV-02', 'no match',
    { notMet: ['matches-own-offer'] },
  ),
  route(
    ['entree-in-vmbo', aivPupil, { ...aivOffer, agreement: false }], '2014-09-01', 'closed', 'AIV-04', 'no agreement',
    { notMet: ['agreement-with-institution'] },
  ),
  route(
    ['entree-in-vmbo', aivPupil, { ...aivOffer, enrolledAsExamendeelnemer: false }], '2014-09-01', 'closed', 'AIV-04',
    'no enrolment', { notMet: ['enrolled-as-examendeelnemer'] },
  ),
  route(['entree-in-vmbo', aivPupil, aivOffer], '2014-09-01', 'closed', 'AIV-04', 'not possible, says the report', {
    reading: 'report-2014/no-longer-as-extraneus', notMet: ['enrolled-as-examendeelnemer'],
  }),
  route(['entree-in-vmbo', aivPupil, aivOffer], '2014-09-01', 'undetermined', 'AIV-04', 'before the report', {
    reading: 'report-2014/no-longer-as-extraneus', knownOn: '2014-12-30', unknown: ['enrolled-as-examendeelnemer'],
  }),
  route(
    ['entree-in-vmbo', aivPupil, { ...aivOffer, lightWorkOnly: false }], '2014-09-01', 'closed', 'AIV-03',
    'heavy at 14', { notMet: ['light-work-under-16'] },
  ),
  route(
    ['entree-in-vmbo', { ...aivPupil, bornOn: '1998-09-01' }, { ...aivOffer, lightWorkOnly: false }], '2014-09-01',
    'open', 'AIV-03', 'at 16 the rule is over',
  ),
  route(
    ['entree-in-vmbo', aivPupil, { ...aivOffer, leerweg: 'bbl' }], '2014-09-01', 'closed', 'ENT-30',
    'bbl under leerplicht', { notMet: ['bbl-after-leerplicht'] },
  ),
  route(
    ['entree-in-vmbo', aivPupil, { ...aivOffer, agreement: false }], '2015-09-02', 'undetermined', 'AIV-04',
    'read to 1 September 2015', { unknown: ['agreement-with-institution'] },
  ),
  route(['entree-in-vmbo', aivPupil, aivOffer], '2022-08-01', 'open', 'AIV-01', 'under WVO 2020, all arranged'),
  // The leerwerktraject.
  route(['leerwerktraject', lwtPupil, lwtOffer], '2014-09-01', 'open', 'LWT-04', 'all arranged'),
  route(
    ['leerwerktraject', { ...lwtPupil, leerjaar: 2 }, lwtOffer], '2014-09-01', 'closed', 'LWT-02', 'leerjaar 3 and 4',
    { notMet: ['leerjaar-3-or-4'] },
  ),
  route(
    ['leerwerktraject', lwtPupil, { ...lwtOffer, companyRecognised: false }], '2014-09-01', 'closed', 'LWT-04',
    'company', { notMet: ['recognised-company'] },
  ),
  route(
    ['leerwerktraject', lwtPupil, { ...lwtOffer, leerWerkovereenkomst: false }], '2014-09-01', 'closed', 'LWT-04',
    'not signed', { notMet: ['leer-werkovereenkomst'] },
  ),
  route(['leerwerktraject', { ...lwtPupil, bornOn: '2000-09-02' }, lwtOffer], '2014-09-01', 'closed', 'KND-01', '13', {
    notMet: ['old-enough-for-placement'],
  }),
  route(['leerwerktraject', lwtPupil, {}], '2014-09-01', 'undetermined', 'LWT-04', 'what does the school offer?', {
    unknown: ['leer-werkovereenkomst', 'recognised-company', 'agreement-with-institution', 'light-work-under-16'],
    missing: [
      'offer.leerWerkovereenkomst', 'offer.companyRecognised', 'offer.agreement', 'offer.lightWorkOnly',
    ],
  }),
  route(['leerwerktraject', lwtPupil, lwtOffer], '2001-07-31', 'closed', 'LWT-01', 'it did not exist', {
    notMet: ['legal-basis'],
  }),
  // VM2.
  route(['vm2', vm2Pupil, vm2Offer], '2013-09-01', 'open', 'VM2-01', 'the last cohort'),
  route(['vm2', { ...vm2Pupil, leerjaar: 4 }, vm2Offer], '2015-09-01', 'open', 'VM2-01', 'who is in it can finish'),
  route(
    ['vm2', vm2Pupil, { ...vm2Offer, cohortStartedOn: '2014-08-01' }], '2014-09-01', 'closed', 'VM2-01',
    'no new cohort', { notMet: ['cohort-may-start'] },
  ),
  route(['vm2', vm2Pupil, vm2Offer], '2017-07-31', 'open', 'VM2-01', 'the last day'),
  route(
    ['vm2', vm2Pupil, vm2Offer], '2017-08-01', 'closed', 'VM2-01', 'the experiment is over',
    { notMet: ['legal-basis'] },
  ),
  route(
    ['vm2', vm2Pupil, vm2Offer], '2008-07-31', 'closed', 'VM2-01', 'a day before it began', { notMet: ['legal-basis'] },
  ),
  route(['vm2', vm2Pupil, { ...vm2Offer, related: false }], '2013-09-01', 'closed', 'VM2-02', 'a related programme', {
    notMet: ['related-bol'],
  }),
  route(
    ['vm2', vm2Pupil, { ...vm2Offer, cohortStartedOn: '2011-08-01', related: false }], '2012-07-31', 'undetermined',
    'VM2-02', 'whether the scheme of 2008 asked for it was not read', { unknown: ['related-bol'] },
  ),
  route(
    ['vm2', vm2Pupil, { ...vm2Offer, cohortStartedOn: '2011-08-01', related: false }], '2012-08-01', 'closed',
    'VM2-02', 'the decree of 2012 asks for it', { notMet: ['related-bol'] },
  ),
  route(
    ['vm2', vm2Pupil, { ...vm2Offer, cohortStartedOn: '2011-08-01' }], '2012-07-31', 'open', 'VM2-01',
    'under the scheme of 2008, with all that may be asked',
  ),
  route(
    ['vm2', vm2Pupil, { ...vm2Offer, cohortStartedOn: '2009-08-01' }], '2013-07-31', 'open', 'VM2-01',
    'the last day of its four years',
  ),
  route(
    ['vm2', vm2Pupil, { ...vm2Offer, cohortStartedOn: '2009-08-01' }], '2013-08-01', 'closed', 'VM2-01',
    'its four years are over', { notMet: ['cohort-may-start'] },
  ),
  route(['vm2', { ...vm2Pupil, leerweg: 'kb' }, vm2Offer], '2013-09-01', 'closed', 'VM2-01', 'bb only', {
    notMet: ['leerweg-of-the-route'],
  }),
  route(
    ['vm2', vm2Pupil, { ...vm2Offer, cohortStartedOn: undefined }], '2013-09-01', 'undetermined', 'VM2-01',
    'which cohort?', { unknown: ['cohort-may-start'], missing: ['offer.cohortStartedOn'] },
  ),
  // The vakmanschaproute.
  route(
    ['vakmanschaproute', vakPupil, vakOffer], '2014-07-31', 'closed', 'DLL-01', 'a day early',
    { notMet: ['legal-basis'] },
  ),
  route(['vakmanschaproute', vakPupil, vakOffer], '2014-08-01', 'open', 'DLL-01', 'the first day'),
  route(
    ['vakmanschaproute', vakPupil, { ...vakOffer, permission: false }], '2014-08-01', 'closed', 'DLL-04',
    'no permission', { notMet: ['permission-of-the-minister'] },
  ),
  route(
    ['vakmanschaproute', { ...vakPupil, leerweg: 'kb' }, { ...vakOffer, mboLevel: 3 }], '2016-07-31', 'closed',
    'DLL-01', 'not yet', { notMet: ['leerweg-of-the-route'] },
  ),
  route(
    ['vakmanschaproute', { ...vakPupil, leerweg: 'kb' }, { ...vakOffer, mboLevel: 3 }], '2016-08-01', 'open', 'DLL-01',
    'kb to mbo-3',
  ),
  route(
    ['vakmanschaproute', { ...vakPupil, leerweg: 'tl' }, { permission: true }], '2016-08-01', 'closed', 'DLL-01',
    'tl, whatever the level', { notMet: ['leerweg-of-the-route'] },
  ),
  route(
    ['vakmanschaproute', { ...vakPupil, bornOn: '2000-03-14' }, { ...vakOffer, lightWorkOnly: false }], '2014-09-01',
    'closed', 'DLL-02', 'heavy at 14', { notMet: ['light-work-under-16'] },
  ),
  route(['vakmanschaproute', vakPupil, vakOffer], '2022-07-31', 'open', 'DLL-01', 'the last day'),
  route(
    ['vakmanschaproute', vakPupil, vakOffer], '2022-08-01', 'closed', 'DLL-01', 'the end', { notMet: ['legal-basis'] },
  ),
  // The structural routes.
  route(
    ['doorlopende', { leerweg: 'bb' }, { mboLevel: 2 }], '2020-07-31', 'closed', 'WSB-01', 'a day early',
    { notMet: ['legal-basis'] },
  ),
  route(['doorlopende', { leerweg: 'bb' }, { mboLevel: 2 }], '2020-08-01', 'open', 'WSB-01', 'the first day'),
  route(['doorlopende', { leerweg: 'kb' }, { mboLevel: 4 }], '2026-01-01', 'open', 'WSB-01', 'kb to mbo-4'),
  route(['doorlopende', { leerweg: 'gl' }, { mboLevel: 3 }], '2020-08-01', 'closed', 'WSB-01', 'gl to mbo-4 only', {
    notMet: ['leerweg-of-the-route'],
  }),
  route(['doorlopende', { leerweg: 'kb' }, {}], '2020-08-01', 'undetermined', 'WSB-01', 'to which level?', {
    unknown: ['leerweg-of-the-route'], missing: ['offer.mboLevel'],
  }),
  route(
    ['geintegreerde', { leerweg: 'bb' }, { mboLevel: 2 }], '2020-07-31', 'closed', 'WSB-03', 'a day early',
    { notMet: ['legal-basis'] },
  ),
  route(['geintegreerde', { leerweg: 'bb' }, { mboLevel: 2 }], '2020-08-01', 'open', 'WSB-03', 'the first day'),
  route(['geintegreerde', { leerweg: 'kb' }, { mboLevel: 2 }], '2022-08-01', 'closed', 'WSB-03', 'bb only', {
    notMet: ['leerweg-of-the-route'],
  }),
  // The bbl.
  route(['bbl', { bornOn: '1999-03-14' }, {}], '2014-07-31', 'closed', 'ENT-30', 'under leerplicht, lid 4', {
    notMet: ['bbl-after-leerplicht'],
  }),
  route(['bbl', { bornOn: '1999-03-14' }, {}], '2014-08-01', 'closed', 'ENT-30', 'under leerplicht, lid 3', {
    notMet: ['bbl-after-leerplicht'],
  }),
  route(
    ['bbl', { bornOn: '1999-03-14', vervangendeLeerplicht: '3b' }, {}], '2014-09-01', 'closed', 'ENT-30',
    '3b is bol only', { notMet: ['bbl-after-leerplicht'] },
  ),
  route(['bbl', { bornOn: '1997-03-14' }, {}], '2014-09-01', 'open', 'ENT-30', 'leerplicht is over'),
  route(['bbl', { leerplichtEnded: false }, {}], '2015-11-04', 'undetermined', 'ENT-30', 'read to 3 November 2015', {
    unknown: ['bbl-after-leerplicht'],
  }),
  route(['bbl', { leerplichtEnded: true }, {}], '2026-01-01', 'open', 'ENT-30', 'whatever the law says'),
]

/** Which ways on a pupil has: the state of each, in the order of the answer. */
export interface OptionsCase {
  readonly pupil: PupilWithOffers
  readonly on: string
  readonly states: Readonly<Record<OptionCode, PupilOption['state']>>
  readonly closedBy: Readonly<Partial<Record<OptionCode, readonly string[]>>>
  readonly why: string
}

const bbPupil: PupilWithOffers = {
  bornOn: '1999-03-14', diplomas: [], leerweg: 'bb', leerjaar: 3, benefits: true, vervangendeLeerplicht: 'none',
  offers: {
    entreeopleidingInVmbo: aivOffer, leerwerktraject: lwtOffer, vm2: vm2Offer,
    vakmanschaproute: { ...vakOffer, lightWorkOnly: true },
    doorlopendeLeerroute: { mboLevel: 2 }, geintegreerdeRoute: { mboLevel: 2 },
    mbo2: { ...relatedOffer, ...noExemption }, mbo3: { leerweg: 'bol', preparationMet: false, ...noExemption },
    mbo4: { leerweg: 'bol', preparationMet: false, ...noExemption },
  },
}

export const optionsCases: readonly OptionsCase[] = [
  {
    pupil: bbPupil, on: '2014-07-31', why: 'the last day of the old law',
    states: {
      'entreeopleiding-in-vmbo': 'open', leerwerktraject: 'open', vm2: 'open', vakmanschaproute: 'closed',
      'doorlopende-leerroute': 'closed', 'geintegreerde-route': 'closed', entree: 'open', 'mbo-2': 'closed',
      'mbo-3': 'closed', 'mbo-4': 'closed', 'vervangende-leerplicht-3a': 'open', 'vervangende-leerplicht-3b': 'closed',
    },
    closedBy: {
      vakmanschaproute: ['legal-basis'], 'doorlopende-leerroute': ['legal-basis'],
      'geintegreerde-route': ['legal-basis'],
      'mbo-2': ['preparation'], 'mbo-3': ['preparation'], 'mbo-4': ['preparation'],
      'vervangende-leerplicht-3b': ['in-the-last-year'],
    },
  },
  {
    pupil: bbPupil, on: '2014-08-01', why: 'entree closes, the vakmanschaproute opens, the last year begins',
    states: {
      'entreeopleiding-in-vmbo': 'open', leerwerktraject: 'open', vm2: 'open', vakmanschaproute: 'open',
      'doorlopende-leerroute': 'closed', 'geintegreerde-route': 'closed', entree: 'closed', 'mbo-2': 'closed',
      'mbo-3': 'closed', 'mbo-4': 'closed', 'vervangende-leerplicht-3a': 'open', 'vervangende-leerplicht-3b': 'open',
    },
    closedBy: {
      'doorlopende-leerroute': ['legal-basis'], 'geintegreerde-route': ['legal-basis'],
      entree: ['leerplicht-ended-or-3b'],
      'mbo-2': ['preparation'], 'mbo-3': ['preparation'], 'mbo-4': ['preparation'],
    },
  },
  {
    pupil: { ...bbPupil, bornOn: '2008-03-14', leerplichtEnded: false }, on: '2022-08-01',
    why: 'the experiments are over, the structural routes are there',
    states: {
      'entreeopleiding-in-vmbo': 'open', leerwerktraject: 'open', vm2: 'closed', vakmanschaproute: 'closed',
      'doorlopende-leerroute': 'open', 'geintegreerde-route': 'open', entree: 'closed', 'mbo-2': 'closed',
      'mbo-3': 'closed', 'mbo-4': 'closed', 'vervangende-leerplicht-3a': 'undetermined',
      'vervangende-leerplicht-3b': 'undetermined',
    },
    closedBy: {
      vm2: ['legal-basis'], vakmanschaproute: ['legal-basis'], entree: ['leerplicht-ended-or-3b'],
      'mbo-2': ['preparation'], 'mbo-3': ['preparation'], 'mbo-4': ['preparation'],
    },
  },
  {
    pupil: {
      bornOn: '1998-01-01', diplomas: [{ kind: 'vmbo-bb-leerwerktraject', obtainedOn: '2014-06-20' }], leerweg: 'bb',
      leerjaar: 4, offers: { mbo2: relatedOffer },
    },
    on: '2014-09-01', why: 'after a leerwerktraject: mbo-2 at the discretion of the institution, entree closed',
    states: {
      'entreeopleiding-in-vmbo': 'undetermined', leerwerktraject: 'undetermined', vm2: 'undetermined',
      vakmanschaproute: 'undetermined', 'doorlopende-leerroute': 'closed', 'geintegreerde-route': 'closed',
      entree: 'closed',
      'mbo-2': 'institution-decides', 'mbo-3': 'undetermined', 'mbo-4': 'undetermined',
      'vervangende-leerplicht-3a': 'closed', 'vervangende-leerplicht-3b': 'closed',
    },
    closedBy: {
      'doorlopende-leerroute': ['legal-basis'], 'geintegreerde-route': ['legal-basis'],
      entree: ['no-leerwerktraject-diploma'], 'vervangende-leerplicht-3a': ['leerplicht-not-ended'],
      'vervangende-leerplicht-3b': ['leerplicht-not-ended', 'in-the-last-year'],
    },
  },
]
