import type { ConfrontQuery, ExpectationFate, PolicyKey, PolicyStatus, RestsOn } from '../../src/register/index.js'

/** One fact that an expectation counts on, and what the sources say of it on a day and by now. */
export interface StandingCase extends ConfrontQuery {
  readonly key: PolicyKey
  readonly id: string
  readonly also?: readonly string[]
  readonly appliesOn: string
  readonly then: PolicyStatus
  readonly foreseen?: true
  readonly restsOn: RestsOn
  readonly fate: ExpectationFate
  readonly why: string
}

const tests = { key: 'exams/vmbo-bb/rekentoets-counts', id: 'UIT-04', appliesOn: '2015-08-01' } as const
const terms = { key: 'bsa/terms', id: 'BSA-01', appliesOn: '2014-08-01' } as const
const allMbo = { key: 'bsa/terms', id: 'BSA-06', appliesOn: '2018-08-01' } as const
const nederlands = { key: 'exams/vmbo-bb/nederlands-minimum', id: 'UIT-02', appliesOn: '2013-08-01' } as const
const schoolExam = { key: 'exams/vo/school-exam-rekenen', id: 'UIT-07', appliesOn: '2020-08-01' } as const
const vwo = { key: 'exams/vwo/rekentoets-counts', id: 'UIT-06', appliesOn: '2015-08-01' } as const

const mbo2 = { key: 'exams/mbo/nederlands-and-rekenen', id: 'UIT-10-2016', appliesOn: '2016-08-01' } as const
const norm = { key: 'vsv/norms/mbo', id: 'FUN-20-2013', appliesOn: '2013-08-01' } as const
const norms = { ...norm, also: ['FUN-20', 'FUN-20-2014', 'FUN-20-2015'] } as const
const extraneus = { key: 'funding/mbo/examendeelnemers', id: 'FUN-07', appliesOn: '2015-01-01' } as const

const cascade = { key: 'funding/mbo/cascade', id: 'FUN-04', appliesOn: '2015-01-01' } as const
const gate = { key: 'admission/mbo-2/entree-diploma', id: 'ENT-23', appliesOn: '2014-08-01' } as const
const plan = { key: 'passend-onderwijs/plan-kwetsbare-jongeren', id: 'UIT-13', appliesOn: '2014-12-31' } as const
const zorgplicht = { key: 'passend-onderwijs/zorgplicht', id: 'PO-01', appliesOn: '2014-08-01' } as const
const diplomas = { key: 'funding/mbo/diplomas', id: 'FUN-01', also: ['FUN-05'], appliesOn: '2013-08-01' } as const

/** What was adopted in 2012 for 2015-2016, and taken back on 11 November 2015 with effect from its start. */
export const neverCame: readonly StandingCase[] = [
  { ...tests, on: '2012-04-22', then: 'onbekend', restsOn: 'nothing', fate: 'never-came', why: 'the day before the decree' },
  {
    ...tests,
    ...{ on: '2012-04-23', then: 'vastgesteld', foreseen: true, restsOn: 'adopted', fate: 'never-came' },
    why: 'the day of the decree',
  },
  {
    ...tests,
    ...{ on: '2014-06-01', then: 'vastgesteld', foreseen: true, restsOn: 'adopted', fate: 'never-came' },
    why: 'the schools of 2014 were right that it was adopted',
  },
  {
    ...tests,
    ...{ on: '2015-07-31', then: 'vastgesteld', foreseen: true, restsOn: 'adopted', fate: 'never-came' },
    why: 'the day before its start',
  },
  {
    ...tests,
    ...{ on: '2015-08-01', then: 'in-werking', restsOn: 'in-force', fate: 'never-came' },
    why: 'on its first day nobody could know that it would be taken back from that day on',
  },
  { ...tests, on: '2015-11-10', then: 'in-werking', restsOn: 'in-force', fate: 'never-came', why: 'the last day before' },
  { ...tests, on: '2015-11-11', then: 'nooit-in-werking', restsOn: 'ended', fate: 'never-came', why: 'it is taken back' },
  {
    ...mbo2,
    ...{ on: '2014-06-01', then: 'vastgesteld', foreseen: true, restsOn: 'adopted', fate: 'never-came' },
    why: 'the text of April 2014 has it for mbo-2, and the decree of November 2015 leaves rekenen out',
  },
  {
    ...mbo2,
    ...{ on: '2013-09-01', then: 'onbekend', restsOn: 'unknown', fate: 'never-came' },
    why: 'which text between 2010 and April 2014 brought it was not read',
  },
  { ...mbo2, on: '2010-07-31', then: 'onbekend', restsOn: 'nothing', fate: 'never-came', why: 'the text of 2010 has mbo-4 only' },
]

/** The same rule, told from an earlier day. */
export const seenEarlier: readonly StandingCase[] = [
  {
    ...tests,
    ...{ on: '2014-06-01', knownOn: '2014-06-01', then: 'vastgesteld', foreseen: true, restsOn: 'adopted', fate: 'not-yet' },
    why: 'seen from 2014 its day is to come',
  },
  {
    ...tests,
    ...{ on: '2014-06-01', knownOn: '2015-09-01', then: 'vastgesteld', foreseen: true, restsOn: 'adopted', fate: 'came' },
    why: 'seen from September 2015 it had come',
  },
  {
    ...tests,
    ...{ on: '2014-06-01', knownOn: '2015-11-11', then: 'vastgesteld', foreseen: true, restsOn: 'adopted' },
    ...{ fate: 'never-came', why: 'seen from the day it was taken back' },
  },
  {
    ...gate,
    ...{ on: '2014-06-01', knownOn: '2014-07-31', then: 'voorgenomen', restsOn: 'proposal', fate: 'not-yet' },
    why: 'the day before the one it was counted on for',
  },
  {
    ...gate,
    ...{ on: '2014-06-01', knownOn: '2014-08-01', then: 'voorgenomen', restsOn: 'proposal', fate: 'never-came' },
    why: 'on that day the act gives access without a condition',
  },
  {
    ...allMbo,
    ...{ on: '2017-01-01', knownOn: '2017-12-31', then: 'vastgesteld', restsOn: 'adopted', fate: 'not-yet' },
    why: 'adopted in October 2016, with a start that a royal decree has still to set',
  },
]

/** Rules that came. */
export const came: readonly StandingCase[] = [
  { ...terms, on: '2013-06-25', then: 'onbekend', restsOn: 'nothing', fate: 'came', why: 'the act is of 26 June 2013' },
  {
    ...terms,
    ...{ on: '2013-09-01', then: 'vastgesteld', foreseen: true, restsOn: 'adopted', fate: 'came' },
    why: 'adopted when the schools were asked, in force a year later',
  },
  { ...terms, on: '2014-08-01', then: 'in-werking', restsOn: 'in-force', fate: 'came', why: 'its first day' },
  { ...terms, on: '2018-07-31', then: 'in-werking', restsOn: 'in-force', fate: 'came', why: 'its last day' },
  { ...terms, on: '2018-08-01', then: 'vervallen', restsOn: 'ended', fate: 'came', why: 'the rule for the whole mbo follows it' },
  { ...nederlands, on: '2014-06-01', then: 'in-werking', restsOn: 'in-force', fate: 'came', why: 'Nederlands did count' },
  { ...nederlands, on: '2015-08-01', then: 'vervallen', restsOn: 'ended', fate: 'came', why: 'it was for two school years' },
]

/** Answers for one school year each, of which the first is counted on and the others count as the same. */
export const byYear: readonly StandingCase[] = [
  { ...norms, on: '2012-03-09', then: 'onbekend', restsOn: 'nothing', fate: 'came', why: 'the regulation is of 10 March 2012' },
  {
    ...norms,
    ...{ on: '2012-03-10', then: 'vastgesteld', foreseen: true, restsOn: 'adopted', fate: 'came' },
    why: 'before the first year with norms',
  },
  { ...norms, on: '2013-07-31', then: 'in-werking', restsOn: 'in-force', fate: 'came', why: 'in the first year' },
  { ...norms, on: '2014-12-31', then: 'in-werking', restsOn: 'in-force', fate: 'came', why: 'in the third, with other norms' },
  { ...norms, on: '2016-08-01', then: 'vervallen', restsOn: 'ended', fate: 'came', why: 'after the last' },
  { ...norm, on: '2014-12-31', then: 'vervallen', restsOn: 'ended', fate: 'came', why: 'the norm of one year alone' },
  {
    ...extraneus,
    ...{ on: '2014-06-01', then: 'vastgesteld', foreseen: true, restsOn: 'adopted', fate: 'came' },
    why: 'until 31 July 2014 each diploma counted still; the end of the new rule was not read',
  },
]

/** The funding of the mbo: told to parliament in June 2013, adopted in 2014 by August, and without cascade from 2019. */
export const funding: readonly StandingCase[] = [
  { ...cascade, on: '2013-06-29', then: 'onbekend', restsOn: 'nothing', fate: 'came', why: 'the letter is of June 2013' },
  { ...cascade, on: '2013-06-30', then: 'voorgenomen', restsOn: 'proposal', fate: 'came', why: 'June 2013 is over' },
  {
    ...cascade,
    ...{ on: '2014-06-01', then: 'voorgenomen', restsOn: 'proposal', fate: 'came' },
    why: 'on which day of 2014 the decree was adopted was not read',
  },
  { ...cascade, on: '2014-07-31', then: 'voorgenomen', restsOn: 'proposal', fate: 'came', why: 'the day before the decree' },
  { ...cascade, on: '2014-08-01', then: 'in-werking', restsOn: 'in-force', fate: 'came', why: 'the decree is in force' },
  { ...cascade, on: '2018-12-31', then: 'in-werking', restsOn: 'in-force', fate: 'came', why: 'its last day' },
  { ...cascade, on: '2019-01-01', then: 'vervallen', restsOn: 'ended', fate: 'came', why: 'abolished from 2019' },
  { ...diplomas, on: '2014-07-31', then: 'in-werking', restsOn: 'in-force', fate: 'came', why: 'the old model pays diplomas' },
  { ...diplomas, on: '2014-08-01', then: 'in-werking', restsOn: 'in-force', fate: 'came', why: 'the new one does too' },
]

/** A proposal that stayed one. */
export const proposed: readonly StandingCase[] = [
  { ...gate, on: '2012-12-18', then: 'onbekend', restsOn: 'nothing', fate: 'never-came', why: 'the day before the letter' },
  { ...gate, on: '2012-12-19', then: 'voorgenomen', restsOn: 'proposal', fate: 'never-came', why: 'the day of the letter' },
  { ...gate, on: '2014-07-31', then: 'voorgenomen', restsOn: 'proposal', fate: 'never-came', why: 'before entree starts' },
  {
    ...gate,
    ...{ on: '2014-09-03', then: 'nooit-in-werking', restsOn: 'ended', fate: 'never-came' },
    why: 'the act of that day gives access without a condition',
  },
]

/** Acts of which a day was read late, or only a first text. */
export const readLate: readonly StandingCase[] = [
  { ...zorgplicht, on: '2014-06-03', then: 'onbekend', restsOn: 'unknown', fate: 'came', why: 'the first text read is of 4 June' },
  {
    ...zorgplicht,
    ...{ on: '2014-06-04', then: 'vastgesteld', foreseen: true, restsOn: 'adopted', fate: 'came' },
    why: 'the day of the first text read',
  },
  {
    ...zorgplicht,
    ...{ on: '2014-07-31', then: 'vastgesteld', foreseen: true, restsOn: 'adopted', fate: 'came' },
    why: 'the last day without it',
  },
  { ...zorgplicht, on: '2014-08-01', then: 'in-werking', restsOn: 'in-force', fate: 'came', why: 'its first day' },
  {
    ...plan,
    ...{ on: '2014-06-01', then: 'onbekend', restsOn: 'nothing', fate: 'came' },
    why: 'which day it was announced was not read',
  },
  { ...plan, on: '2014-12-11', then: 'onbekend', restsOn: 'nothing', fate: 'came', why: 'the day before the letter' },
  { ...plan, on: '2014-12-12', then: 'in-werking', restsOn: 'in-force', fate: 'came', why: 'the day of the letter' },
  { ...plan, on: '2014-12-13', then: 'onbekend', restsOn: 'unknown', fate: 'came', why: 'until when it ran was not read' },
]

/** A rule that had ended by the day for which it is counted on: it came, before that day. */
export const endedBefore: readonly StandingCase[] = [
  {
    ...{ ...nederlands, appliesOn: '2015-08-01' },
    ...{ on: '2014-06-01', then: 'in-werking', restsOn: 'in-force', fate: 'came' },
    why: 'the transitional rule was for two school years, up to July 2015',
  },
]

/** Rules that came on another day than was counted on, and what was not read. */
export const otherwise: readonly StandingCase[] = [
  {
    ...allMbo,
    ...{ appliesOn: '2017-08-01', on: '2018-08-01', then: 'in-werking', restsOn: 'in-force', fate: 'came-later' },
    why: 'who counted on August 2017 had to wait a year',
  },
  {
    ...schoolExam,
    ...{ on: '2020-09-01', then: 'onbekend', restsOn: 'unknown', fate: 'unknown' },
    why: 'the day on which the rekentoets was abolished was not read',
  },
  { ...schoolExam, on: '2020-07-07', then: 'onbekend', restsOn: 'nothing', fate: 'unknown', why: 'before its decree' },
  {
    ...vwo,
    ...{ on: '2015-10-21', then: 'onbekend', restsOn: 'unknown', fate: 'came' },
    why: 'when it was adopted was not read, only that a letter of the next day announces it',
  },
]
