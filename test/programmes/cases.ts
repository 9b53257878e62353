import type { HoursOutcome, HoursPlan } from '../../src/programmes/index.js'
import type { LawCase } from '../support/law-case.js'

type HoursCase = LawCase<HoursPlan, HoursOutcome>

const entree = (hours: object, more: HoursPlan = {}): HoursPlan => ({
  level: 'entree',
  leerweg: 'bol',
  years: [hours],
  ...more,
})

const mbo2 = (...years: HoursPlan['years'] & object): HoursPlan => ({
  level: 'mbo-2',
  leerweg: 'bol',
  studyYears: years.length,
  years,
})

const bbl = (...years: HoursPlan['years'] & object): HoursPlan => ({
  level: 'mbo-2',
  leerweg: 'bbl',
  studyYears: years.length,
  years,
})

const bblYear = { total: 850, guided: 200, practice: 610 }
const bblParts = ['total-hours', 'guided-hours', 'practice-hours']
const enough = { total: 1000, guided: 600 }

/** The entreeopleiding: 1,000 hours, 600 of them guided, no least practice. */
const entreeCases: readonly HoursCase[] = [
  { facts: entree(enough), on: '2014-08-01', outcome: 'meets', fact: 'ENT-11', unknown: ['fewer-hours-accounted-for'],
    why: 'the norm to the hour, on its first day' },
  { facts: entree({ ...enough, practice: 0 }), on: '2015-02-01', outcome: 'meets', fact: 'ENT-11',
    unknown: ['fewer-hours-accounted-for'], why: 'no least practice at level 1' },
  { facts: entree({ total: 999, guided: 600 }, { qualityAccountedFor: false }), on: '2014-09-01', outcome: 'below',
    notMet: ['total-hours', 'fewer-hours-accounted-for'], fact: 'ENT-11', why: 'one hour short' },
  { facts: entree({ total: 1000, guided: 599 }, { qualityAccountedFor: true }), on: '2014-09-01', outcome: 'meets',
    notMet: ['guided-hours'], fact: 'ENT-11', why: 'fewer hours, accounted for' },
  { facts: entree({ total: 1000, guided: 599 }), on: '2014-09-01', outcome: 'undetermined', notMet: ['guided-hours'],
    unknown: ['fewer-hours-accounted-for'], missing: ['qualityAccountedFor'], fact: 'ENT-11',
    why: 'fewer hours may be allowed' },
  { facts: entree({ guided: 600 }), on: '2014-09-01', outcome: 'undetermined',
    unknown: ['total-hours', 'fewer-hours-accounted-for'], missing: ['years[0].total', 'qualityAccountedFor'],
    fact: 'ENT-11', why: 'the total is missing' },
  { facts: entree({ total: 800 }, { qualityAccountedFor: false }), on: '2014-09-01', outcome: 'below',
    notMet: ['total-hours', 'fewer-hours-accounted-for'], unknown: ['guided-hours'], fact: 'ENT-11',
    why: 'too few, whatever the guided hours are' },
]

/** Longer programmes by bol. */
const bolCases: readonly HoursCase[] = [
  { facts: mbo2({ total: 1000, guided: 700, practice: 250 }), on: '2014-09-01', outcome: 'meets',
    unknown: ['fewer-hours-accounted-for'], fact: 'ENT-11', why: 'mbo-2 of one year' },
  { facts: { ...mbo2({ total: 1000, guided: 700, practice: 249 }), qualityAccountedFor: false }, on: '2014-09-01',
    outcome: 'below', notMet: ['practice-hours', 'fewer-hours-accounted-for'], fact: 'ENT-11',
    why: 'one hour of practice short' },
  { facts: mbo2({ total: 1100, guided: 700, practice: 100 }, { total: 900, guided: 550, practice: 350 }),
    on: '2014-09-01', outcome: 'meets', unknown: ['fewer-hours-accounted-for'], fact: 'ENT-11',
    why: 'over two years 2,000, 1,250 and 450' },
  { facts: { ...mbo2({ total: 1000, guided: 699, practice: 0 }, { total: 1000, guided: 700, practice: 450 }),
    qualityAccountedFor: false }, on: '2014-09-01', outcome: 'below',
    notMet: ['guided-hours-in-year-one', 'fewer-hours-accounted-for'], fact: 'ENT-11', why: 'the first year alone' },
  { facts: { ...mbo2({ total: 1000, guided: 700, practice: 200 }), studyYears: 2, qualityAccountedFor: false },
    on: '2014-09-01', outcome: 'undetermined', notMet: ['fewer-hours-accounted-for'],
    unknown: ['total-hours', 'guided-hours', 'practice-hours'],
    missing: ['years[1].total', 'years[1].guided', 'years[1].practice'], fact: 'ENT-11', why: 'one year of two' },
  { facts: { ...mbo2({ total: 1000, guided: 700, practice: 200 }, { total: 1000, guided: 550, practice: 250 }),
    level: 'mbo-3' }, on: '2014-09-01', outcome: 'meets', unknown: ['fewer-hours-accounted-for'], fact: 'ENT-11',
    why: 'a vakopleiding of two years has the same norm' },
  { facts: { level: 'mbo-3', leerweg: 'bol', studyYears: 3, qualityAccountedFor: false,
    years: [{ total: 1000, guided: 600, practice: 300 }, { total: 1000, guided: 600, practice: 300 },
      { total: 1000, guided: 600, practice: 300 }] }, on: '2014-09-01', outcome: 'meets',
    notMet: ['fewer-hours-accounted-for'], fact: 'ENT-11', why: 'three years: 3,000, 1,800 and 900' },
  { facts: { level: 'mbo-4', leerweg: 'bol', studyYears: 3, qualityAccountedFor: false,
    years: [{ total: 1000, guided: 600, practice: 300 }, { total: 1000, guided: 600, practice: 300 },
      { total: 1000, guided: 600, practice: 299 }] }, on: '2014-09-01', outcome: 'below',
    notMet: ['practice-hours', 'fewer-hours-accounted-for'], fact: 'ENT-11', why: 'a middenkaderopleiding' },
  { facts: { level: 'mbo-4', leerweg: 'bol', studyYears: 1, years: [enough] }, on: '2014-09-01',
    outcome: 'undetermined', unknown: [...bblParts, 'fewer-hours-accounted-for'], missing: ['qualityAccountedFor'],
    fact: 'ENT-11', why: 'no norm was read for a specialistenopleiding' },
  { facts: { level: 'mbo-2', leerweg: 'bol', years: [enough] }, on: '2014-09-01', outcome: 'undetermined',
    unknown: [...bblParts, 'fewer-hours-accounted-for'], missing: ['studyYears', 'qualityAccountedFor'],
    fact: 'ENT-11', why: 'one or two years' },
  { facts: { leerweg: 'bol', studyYears: 1, years: [enough] }, on: '2014-09-01', outcome: 'undetermined',
    unknown: [...bblParts, 'fewer-hours-accounted-for'], missing: ['level', 'qualityAccountedFor'], fact: 'ENT-11',
    why: 'the level decides' },
  { facts: { level: 'entree', years: [enough] }, on: '2014-09-01', outcome: 'undetermined', unknown: bblParts,
    missing: ['leerweg'], fact: 'ENT-11', why: 'the leerweg decides' },
]

/** Programmes by bbl: each year by itself, the same for all levels. */
const bblCases: readonly HoursCase[] = [
  { facts: bbl(bblYear, bblYear), on: '2014-09-01', outcome: 'meets', unknown: ['fewer-hours-accounted-for'],
    fact: 'ENT-11', why: 'the norm in each year' },
  { facts: { ...bbl(bblYear, { ...bblYear, practice: 609 }), qualityAccountedFor: false }, on: '2014-09-01',
    outcome: 'below', notMet: ['practice-hours', 'fewer-hours-accounted-for'], fact: 'ENT-11',
    why: 'the second year alone' },
  { facts: { ...bbl({ ...bblYear, total: 1700 }, { ...bblYear, total: 810 }), qualityAccountedFor: false },
    on: '2014-09-01', outcome: 'below', notMet: ['total-hours', 'fewer-hours-accounted-for'], fact: 'ENT-11',
    why: 'years do not make up for each other' },
  { facts: { leerweg: 'bbl', years: [bblYear], qualityAccountedFor: false }, on: '2014-09-01',
    outcome: 'undetermined', notMet: ['fewer-hours-accounted-for'], unknown: bblParts, missing: ['studyYears'],
    fact: 'ENT-11', why: 'there may be more years' },
  { facts: { leerweg: 'bbl', studyYears: 1, years: [bblYear] }, on: '2014-09-01', outcome: 'meets',
    unknown: ['fewer-hours-accounted-for'], fact: 'ENT-11', why: 'the level does not matter' },
  { facts: bbl(bblYear), on: '2014-07-31', outcome: 'meets', fact: 'ENT-11-2014', why: 'the same norm the day before' },
  { facts: { ...bbl({ ...bblYear, guided: 199 }), qualityAccountedFor: true }, on: '2014-07-31', outcome: 'below',
    notMet: ['guided-hours'], fact: 'ENT-11-2014', why: 'no way around it was read for that day' },
  { facts: bbl(bblYear), on: '2014-04-13', outcome: 'undetermined', unknown: bblParts,
    fact: 'ENT-11-2014', why: 'before the text in which it was read' },
]

/** The days on which the law, or what is known of it, changes. */
const dayCases: readonly HoursCase[] = [
  { facts: entree({ inInstitution: 850 }, { studyYears: 1 }), on: '2014-07-31', outcome: 'meets', fact: 'ENT-32',
    why: 'the last day of 850 hours in the institution' },
  { facts: entree({ inInstitution: 850 }), on: '2014-07-31', outcome: 'undetermined', unknown: ['hours-in-institution'],
    missing: ['studyYears'], fact: 'ENT-32', why: 'before the law said that level 1 takes one year' },
  { facts: entree({ inInstitution: 849, total: 2000, guided: 2000 }, { qualityAccountedFor: true }), on: '2014-07-31',
    outcome: 'below', notMet: ['hours-in-institution'], fact: 'ENT-32', why: 'other hours did not count' },
  { facts: mbo2({ inInstitution: 900 }, { inInstitution: 849 }), on: '2013-09-01', outcome: 'below',
    notMet: ['hours-in-institution'], fact: 'ENT-32', why: 'each year by itself' },
  { facts: entree({ inInstitution: 850 }, { studyYears: 1 }), on: '2010-08-01', outcome: 'meets', fact: 'ENT-32',
    why: 'the oldest text that was read' },
  { facts: entree({ inInstitution: 850 }), on: '2010-07-31', outcome: 'undetermined', unknown: bblParts,
    fact: 'ENT-32', why: 'before the oldest text' },
  { facts: entree(enough), on: '2015-11-03', outcome: 'meets', unknown: ['fewer-hours-accounted-for'],
    fact: 'ENT-11', why: 'the last text that was read' },
  { facts: entree(enough), on: '2015-11-04', outcome: 'undetermined', unknown: bblParts, fact: 'ENT-11-2025',
    why: 'the day after it' },
  { facts: entree(enough), on: '2024-12-11', outcome: 'undetermined', unknown: bblParts, fact: 'ENT-11-2025',
    why: 'the day before the bill that supposes the norm' },
  { facts: entree(enough), on: '2024-12-12', outcome: 'meets', unknown: ['fewer-hours-accounted-for'],
    fact: 'ENT-11-2025', why: 'the bill to loosen the norm supposes it' },
  { facts: entree({ total: 1000, guided: 500 }, { qualityAccountedFor: false }), on: '2025-10-28', outcome: 'below',
    notMet: ['guided-hours', 'fewer-hours-accounted-for'], fact: 'ENT-11-2025', why: 'the bill is no law' },
  { facts: entree(enough), on: '2025-10-29', outcome: 'undetermined', unknown: bblParts, fact: 'ENT-11-2025',
    why: 'nothing was read after its last paper' },
]

/** What could be known on an earlier day. */
const knownCases: readonly HoursCase[] = [
  { facts: entree(enough), on: '2014-09-01', knownOn: '2013-06-26', outcome: 'meets',
    unknown: ['fewer-hours-accounted-for'], fact: 'ENT-11', why: 'foreseen from the day of the act' },
  { facts: entree({ inInstitution: 850, ...enough }, { studyYears: 1 }), on: '2014-09-01', knownOn: '2013-06-25', outcome: 'meets',
    fact: 'ENT-32', why: 'the old norm had no end the day before' },
  { facts: entree(enough), on: '2020-09-01', knownOn: '2015-11-03', outcome: 'meets',
    unknown: ['fewer-hours-accounted-for'], fact: 'ENT-11', why: 'no end was known in 2015' },
  { facts: entree(enough), on: '2020-09-01', knownOn: '2010-07-31', outcome: 'undetermined', unknown: bblParts,
    fact: 'ENT-32', why: 'nothing was read by then' },
]

export const hoursCases: readonly HoursCase[] = [
  ...entreeCases,
  ...bolCases,
  ...bblCases,
  ...dayCases,
  ...knownCases,
]
