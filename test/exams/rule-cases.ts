import type { PolicyKey, PolicyStatus } from '../../src/register/index.js'

/** What a lawyer would expect, row by row: the rule, the two dates, the answer, and why. */
export interface Case {
  readonly rule: PolicyKey
  readonly validOn: string
  /** The edition of the register when left out. */
  readonly knownOn?: string
  readonly status: PolicyStatus
  /** The fact; none where nothing was known. */
  readonly id?: string
  /** What applies, or what was planned or ended. */
  readonly value?: unknown
  readonly foreseen?: true
  readonly endedBy?: string
  readonly remarks?: readonly string[]
  readonly why: string
}

const counts = 'exams/vmbo-bb/rekentoets-counts'
const sat = 'exams/vmbo-bb/rekentoets-sat'
const nederlands = 'exams/vmbo-bb/nederlands-minimum'
const vwo = 'exams/vwo/rekentoets-counts'
const schoolExam = 'exams/vo/school-exam-rekenen'
const pass = 'exams/vmbo/pass-rule'
const stage = 'exams/vmbo/maatschappelijke-stage'

const five = { kind: 'minimum', mark: 5 }
const pair = { kind: 'pair', one: 5, other: 6 }
const onList = { markPrintedOn: 'cijferlijst' }
const onAnnex = { markPrintedOn: 'bijlage-bij-de-cijferlijst' }

const ownDate = 'publication-not-read'
const maybe = 'knowledge-uncertain'
const derived = 'between-readings'
const endOpen = 'end-not-read'
const startOpen = 'start-not-read'

const besluit2015 = 'rekentoets-besluit-2015'
const besluit2018 = 'rekentoets-besluit-2018'
const text2013 = 'wijzigingsbesluit-referentieniveaus-text-2013'
const abolition = 'rekentoets-afschaffing-2020'

export const cases: readonly Case[] = [
  // Does the rekentoets count for the exam of May 2016?
  { rule: counts, validOn: '2016-05-01', knownOn: '2012-01-01', status: 'onbekend', why: 'before the decree of 2012' },
  { rule: counts, validOn: '2016-05-01', knownOn: '2012-04-22', status: 'onbekend', why: 'the day before that decree' },
  {
    ...{ rule: counts, validOn: '2016-05-01', knownOn: '2012-04-23', status: 'in-werking', id: 'UIT-04', value: pair },
    ...{ foreseen: true, remarks: [ownDate], why: 'adopted in 2012 for 2015-2016' },
  },
  {
    ...{ rule: counts, validOn: '2016-05-01', knownOn: '2014-06-01', status: 'in-werking', id: 'UIT-04', value: pair },
    ...{ foreseen: true, why: 'what a school of 2014 had to expect' },
  },
  {
    ...{ rule: counts, validOn: '2016-05-01', knownOn: '2015-07-31', status: 'in-werking', id: 'UIT-04', value: pair },
    ...{ foreseen: true, why: 'the day before it started' },
  },
  {
    ...{ rule: counts, validOn: '2016-05-01', knownOn: '2015-08-01', status: 'in-werking', id: 'UIT-04', value: pair },
    why: 'started, as far as anybody knew',
  },
  {
    ...{ rule: counts, validOn: '2016-05-01', knownOn: '2015-10-22', status: 'in-werking', id: 'UIT-04', value: pair },
    why: 'a letter to parliament changes no law',
  },
  {
    ...{ rule: counts, validOn: '2016-05-01', knownOn: '2015-11-10', status: 'in-werking', id: 'UIT-04', value: pair },
    why: 'the day before the decree of 11 November 2015',
  },
  {
    ...{ rule: counts, validOn: '2016-05-01', knownOn: '2015-11-11', status: 'nooit-in-werking', id: 'UIT-04' },
    ...{ value: pair, endedBy: besluit2015, why: 'taken back with effect from 2015-2016' },
  },
  {
    ...{ rule: counts, validOn: '2016-05-01', knownOn: '2016-01-01', status: 'nooit-in-werking', id: 'UIT-04' },
    ...{ value: pair, endedBy: besluit2015, why: 'it never counted in the vmbo' },
  },
  {
    ...{ rule: counts, validOn: '2015-08-01', status: 'nooit-in-werking', id: 'UIT-04', value: pair },
    ...{ endedBy: besluit2015, why: 'not on its first day either' },
  },

  // And for the exam of May 2014?
  {
    ...{ rule: counts, validOn: '2014-05-01', knownOn: '2012-08-01', status: 'in-werking', id: 'UIT-14', value: five },
    ...{ foreseen: true, remarks: [ownDate], why: 'the text of that day still shows the first step' },
  },
  {
    ...{ rule: counts, validOn: '2014-05-01', knownOn: '2012-10-01', status: 'in-werking', id: 'UIT-14', value: five },
    ...{ foreseen: true, remarks: [ownDate, maybe], why: 'amended somewhere between the texts of 2012 and 2013' },
  },
  {
    ...{ rule: counts, validOn: '2014-05-01', knownOn: '2013-07-31', status: 'in-werking', id: 'UIT-14', value: five },
    ...{ foreseen: true, remarks: [ownDate, maybe], why: 'the last day before the text that shows the amendment' },
  },
  {
    ...{ rule: counts, validOn: '2014-05-01', knownOn: '2013-08-01', status: 'nooit-in-werking', id: 'UIT-14' },
    ...{ value: five, endedBy: text2013, why: 'sat "ongeacht het daarvoor behaalde eindcijfer"' },
  },
  {
    ...{ rule: counts, validOn: '2014-05-01', knownOn: '2013-09-01', status: 'nooit-in-werking', id: 'UIT-14' },
    ...{ value: five, endedBy: text2013, why: 'amended before it applied' },
  },
  {
    ...{ rule: counts, validOn: '2013-07-31', knownOn: '2012-10-01', status: 'vastgesteld', id: 'UIT-14', value: five },
    ...{ foreseen: true, why: 'the day before school year 2013-2014' },
  },
  {
    ...{ rule: counts, validOn: '2015-07-31', knownOn: '2012-10-01', status: 'in-werking', id: 'UIT-14', value: five },
    ...{ foreseen: true, why: 'the last day of the first step, as planned' },
  },
  {
    ...{ rule: counts, validOn: '2015-08-01', knownOn: '2012-10-01', status: 'in-werking', id: 'UIT-04', value: pair },
    ...{ foreseen: true, why: 'the first day of the second step, as planned' },
  },

  // Must it be sat?
  {
    ...{ rule: sat, validOn: '2014-05-01', knownOn: '2013-09-01', status: 'in-werking', id: 'UIT-03', value: onList },
    why: 'compulsory from 2013-2014, on the grade list',
  },
  {
    ...{ rule: sat, validOn: '2013-07-31', status: 'vastgesteld', id: 'UIT-03', value: onList },
    why: 'not yet in 2012-2013',
  },
  { rule: sat, validOn: '2013-08-01', status: 'in-werking', id: 'UIT-03', value: onList, why: 'the first day' },
  { rule: sat, validOn: '2015-07-31', status: 'in-werking', id: 'UIT-03', value: onList, why: 'the last of two years' },
  { rule: sat, validOn: '2015-08-01', status: 'in-werking', id: 'UIT-05', value: onAnnex, why: 'in bb on an annex' },
  {
    ...{ rule: sat, validOn: '2015-10-01', knownOn: '2015-10-01', status: 'in-werking', id: 'UIT-04', value: onList },
    why: 'before the decree nobody knew of the annex',
  },
  {
    ...{ rule: sat, validOn: '2016-05-01', status: 'in-werking', id: 'UIT-05', value: onAnnex },
    ...{ remarks: [ownDate, derived], why: 'the exam of 2015-2016, the year that the decree names' },
  },
  {
    ...{ rule: sat, validOn: '2016-08-01', status: 'onbekend', id: 'UIT-05', value: onAnnex, endedBy: abolition },
    ...{ remarks: [ownDate, endOpen], why: 'no later text was read; the mark did not count, but was it still sat?' },
  },
  {
    ...{ rule: sat, validOn: '2018-08-01', knownOn: '2020-07-07', status: 'onbekend', id: 'UIT-05', value: onAnnex },
    ...{ remarks: [ownDate, endOpen], why: 'nothing was read of 2018-2019' },
  },
  {
    ...{ rule: sat, validOn: '2019-05-01', knownOn: '2020-07-08', status: 'onbekend', id: 'UIT-05', value: onAnnex },
    ...{ endedBy: abolition, why: 'abolished by then, on a day that was not read' },
  },
  {
    ...{ rule: sat, validOn: '2021-05-01', status: 'onbekend', id: 'UIT-05', value: onAnnex, endedBy: abolition },
    why: 'the start of the abolition, said to be 1 August 2020, is unverified',
  },

  // Nederlands
  {
    ...{ rule: nederlands, validOn: '2014-05-01', knownOn: '2014-05-01', status: 'in-werking', id: 'UIT-02' },
    ...{ value: five, why: 'at least 5 since 2013-2014' },
  },
  {
    ...{ rule: nederlands, validOn: '2013-07-31', status: 'vastgesteld', id: 'UIT-02', value: five },
    why: 'not yet in 2012-2013; its end in 2015 was its own, no later act ended it',
  },
  { rule: nederlands, validOn: '2013-08-01', status: 'in-werking', id: 'UIT-02', value: five, why: 'the first day' },
  {
    ...{ rule: nederlands, validOn: '2016-05-01', knownOn: '2014-06-01', status: 'in-werking', id: 'UIT-04' },
    ...{ value: pair, foreseen: true, why: 'to be paired with the rekentoets' },
  },
  {
    ...{ rule: nederlands, validOn: '2015-10-01', knownOn: '2015-11-10', status: 'in-werking', id: 'UIT-04' },
    ...{ value: pair, why: 'the pair, until the decree reached back' },
  },
  {
    ...{ rule: nederlands, validOn: '2015-10-01', knownOn: '2015-11-11', status: 'in-werking', id: 'UIT-05' },
    ...{ value: five, why: 'the decree reaches back to the start of 2015-2016' },
  },
  { rule: nederlands, validOn: '2015-07-31', status: 'in-werking', id: 'UIT-02', value: five, why: 'the last day' },
  { rule: nederlands, validOn: '2016-05-01', status: 'in-werking', id: 'UIT-05', value: five, why: 'as it really was' },

  // The vwo, the only track where it counted
  {
    ...{ rule: vwo, validOn: '2016-05-01', knownOn: '2015-10-21', status: 'onbekend', id: 'UIT-06', value: five },
    ...{ remarks: [maybe], why: 'before the letter; no text of the rule itself was read' },
  },
  {
    ...{ rule: vwo, validOn: '2016-05-01', knownOn: '2015-10-22', status: 'voorgenomen', id: 'UIT-06', value: five },
    why: 'announced in the letter of 22 October 2015',
  },
  {
    ...{ rule: vwo, validOn: '2016-05-01', knownOn: '2015-11-10', status: 'voorgenomen', id: 'UIT-06', value: five },
    why: 'still a letter',
  },
  {
    ...{ rule: vwo, validOn: '2016-05-01', knownOn: '2015-11-11', status: 'voorgenomen', id: 'UIT-06', value: five },
    ...{ remarks: [maybe], why: 'the act that carries the letter out was not read' },
  },
  {
    ...{ rule: vwo, validOn: '2016-05-01', status: 'in-werking', id: 'UIT-06', value: five },
    why: 'at least 5 from 2015-2016',
  },
  { rule: vwo, validOn: '2017-12-31', status: 'in-werking', id: 'UIT-06', value: five, why: 'the last sure day' },
  {
    ...{ rule: vwo, validOn: '2018-05-01', knownOn: '2018-03-08', status: 'voorgenomen', id: 'UIT-06', value: five },
    ...{ remarks: [maybe], why: 'nothing after the letter was read, until the decree of 2018 shows that it had come' },
  },
  {
    ...{ rule: vwo, validOn: '2018-05-01', knownOn: '2018-03-09', status: 'onbekend', id: 'UIT-06', value: five },
    ...{ endedBy: besluit2018, why: 'taken out in 2018, on a day that was not read' },
  },
  {
    ...{ rule: vwo, validOn: '2019-05-01', status: 'vervallen', id: 'UIT-06', value: five, endedBy: besluit2018 },
    why: 'gone after 2018',
  },

  // What came in its place
  { rule: schoolExam, validOn: '2021-05-01', knownOn: '2020-07-07', status: 'onbekend', why: 'before the decree' },
  {
    ...{ rule: schoolExam, validOn: '2021-05-01', knownOn: '2020-07-08', status: 'onbekend', id: 'UIT-07' },
    ...{ remarks: [ownDate, startOpen], why: 'adopted; its start was not read and is not guessed' },
  },

  // The general pass rule and the maatschappelijke stage
  { rule: pass, validOn: '2011-05-01', status: 'onbekend', id: 'UIT-01', why: 'between the texts of 2010 and 2011' },
  {
    ...{ rule: pass, validOn: '2012-05-01', status: 'in-werking', id: 'UIT-01', remarks: [ownDate, derived] },
    why: 'the first exam year with an average of 5.5',
  },
  { rule: pass, validOn: '2015-11-24', status: 'in-werking', id: 'UIT-01', why: 'the last text that was read' },
  { rule: pass, validOn: '2015-11-25', status: 'onbekend', id: 'UIT-01', why: 'not extrapolated' },
  { rule: pass, validOn: '2012-05-01', knownOn: '2010-08-18', status: 'onbekend', why: 'before the decree' },
  { rule: stage, validOn: '2012-05-01', status: 'in-werking', id: 'UIT-01', why: 'in the texts of 2011 to 2014' },
  { rule: stage, validOn: '2014-03-06', status: 'in-werking', id: 'UIT-01', why: 'the last text that shows it' },
  { rule: stage, validOn: '2014-05-01', status: 'onbekend', id: 'UIT-01', why: 'between two texts that differ' },
  { rule: stage, validOn: '2014-11-13', status: 'vervallen', id: 'UIT-01', why: 'gone from this text' },
  { rule: stage, validOn: '2012-05-01', knownOn: '2010-04-28', status: 'onbekend', why: 'absent from that text' },
  {
    ...{ rule: stage, validOn: '2012-05-01', knownOn: '2011-01-01', status: 'onbekend', id: 'UIT-01' },
    ...{ value: { results: ['voldoende', 'goed'] }, remarks: [maybe] },
    why: 'published somewhere between the texts of 2010 and 2011',
  },
]
