import type {
  LeerplusSite,
  LwooProContext,
  LwooProRegion,
  RegionPupils,
  Vm2Cohort,
  Vm2Context,
  Vm2Year,
  ZorgbudgetContext,
} from '../../src/funding/index.js'
import type { MoneyCase } from './school-cases.js'

interface Year {
  readonly year: number
}

type ZorgbudgetCase = MoneyCase<{ readonly region: RegionPupils; readonly at: Year }, ZorgbudgetContext>

const region: RegionPupils = { upperVmbo: 3000, all: 9000 }

/** The regionaal zorgbudget of a region with 3,000 upper vmbo pupils and 9,000 pupils in all. */
export const zorgbudgetCases: readonly ZorgbudgetCase[] = [
  {
    facts: { region: { upperVmbo: 3000 }, at: { year: 2010 } },
    unknown: ['zorgbudget'],
    fact: 'PO-09',
    why: 'no amount of 2010 was read',
  },
  { facts: { region, at: { year: 2011 } }, total: '681000', fact: 'PO-09-2011', why: '227 for each upper vmbo pupil' },
  { facts: { region, at: { year: 2012 } }, unknown: ['zorgbudget'], fact: 'PO-09', why: 'no amount of 2012 was read' },
  { facts: { region, at: { year: 2013 } }, total: '684000', fact: 'PO-09-2013', why: '228 for each upper vmbo pupil' },
  {
    facts: { region, at: { year: 2014 } },
    total: '873500',
    also: { 'zorgbudget-january-july': '342000', 'zorgbudget-august-december': '391500', transition: '140000' },
    fact: 'VOF-59-2014',
    why: 'two bases in one year, and half of two thirds of the difference',
  },
  {
    facts: { region, at: { year: 2015 } },
    total: '1063000',
    also: { zorgbudget: '783000', transition: '280000' },
    fact: 'VOF-59-2015',
    why: '87 for every pupil, and two thirds of the difference',
  },
  {
    facts: { region, at: { year: 2016 } },
    total: '986000',
    also: { zorgbudget: '720000', 'zorgbudget-material': '126000', transition: '140000' },
    fact: 'VOF-59-2016',
    why: '80 and 14 for every pupil, and one third of the difference',
  },
  {
    facts: { region: { upperVmbo: 1000, all: 9000 }, at: { year: 2015 } },
    total: '528333.33',
    also: { transition: '-254666.67' },
    fact: 'VOF-59-2015',
    why: 'a region that had less before pays back for a while',
  },
  { facts: { region, at: { year: 2017 } }, unknown: ['zorgbudget'], fact: 'PO-09', why: 'no amount of 2017 was read' },
]

type LwooProCase = MoneyCase<{ readonly region: LwooProRegion; readonly at: Year }, LwooProContext>

const tenPercent: LwooProRegion = { pupilsWithLwooOrPro2012: 500, pupils2012: 5000, pupilsNow: 6000, actual: 550 }
const three = [
  { name: 'a', pupils: 2000 },
  { name: 'b', pupils: 2000 },
  { name: 'c', pupils: 2000 },
]

/** The budget for lwoo and praktijkonderwijs; the total is the balance. */
export const lwooProCases: readonly LwooProCase[] = [
  {
    facts: { region: tenPercent, at: { year: 2016 } },
    total: '213762.5',
    also: { funded: 600, budget: '2565150', cost: '2351387.5' },
    fact: 'LPB-01',
    why: '10 % of 6,000 pupils are paid for, and 550 are there',
  },
  {
    facts: { region: { ...tenPercent, actual: 700, schools: three }, at: { year: 2016 } },
    total: '-427525',
    also: { funded: 600, a: '142508.34', b: '142508.33', c: '142508.33' },
    fact: 'LPB-02',
    why: 'with 700 of them three schools of one size share the deficit to the cent',
  },
  {
    facts: { region: { ...tenPercent, schools: three }, at: { year: 2016 } },
    total: '213762.5',
    also: { a: '0', b: '0', c: '0' },
    fact: 'LPB-02',
    why: 'without a deficit nobody pays',
  },
  {
    facts: { region: tenPercent, at: { year: 2018 } },
    also: { funded: 600 },
    fact: 'FUN-30',
    why: 'the amount of 2018 was not read',
  },
  {
    facts: { region: tenPercent, at: { year: 2018 } },
    context: { amount: { value: { eur: '4500' }, source: { document: 'beschikking of our board' } } },
    total: '225000',
    also: { funded: 600 },
    fact: 'LPB-01',
    why: 'an amount of one’s own in its place',
  },
  {
    facts: { region: { ...tenPercent, pupilsNow: 6001 }, at: { year: 2016 } },
    total: '214190.03',
    also: { funded: 600.1 },
    fact: 'LPB-01',
    why: 'a tenth of a pupil counts: how it is rounded was not read',
  },
]

type Vm2Case = MoneyCase<{ readonly cohort: Vm2Cohort; readonly at: Vm2Year }, Vm2Context>

const cohort2009: Vm2Cohort = { startedIn: 2009, pupils: 60, at: 'vmbo-school' }

/** VM2. */
export const vm2Cases: readonly Vm2Case[] = [
  {
    facts: { cohort: { ...cohort2009, diplomas: 12 }, at: { schoolYear: '2009-2010' } },
    total: '510000',
    also: { fixedSum: '50000', bonus: '102000', lessonMaterial: '316' },
    fact: 'VM2-03',
    why: '8,500 for each pupil and school year; the rest is at most',
  },
  {
    facts: { cohort: { ...cohort2009, startedIn: 2008 }, at: { schoolYear: '2008-2009' } },
    total: '510000',
    also: { fixedSum: '50000', bonus: '0' },
    fact: 'VM2-03',
    why: 'the first cohort',
  },
  {
    facts: { cohort: cohort2009, at: { schoolYear: '2012-2013' } },
    total: '510000',
    also: { lessonMaterial: '321.5' },
    fact: 'VM2-04-2012',
    why: 'the cohort of 2009 keeps its amount for its last year',
  },
  {
    facts: { cohort: { ...cohort2009, startedIn: 2008 }, at: { schoolYear: '2012-2013' } },
    unknown: ['vm2-per-pupil'],
    fact: 'VM2-04-2012',
    why: 'of the cohort of 2008 nothing is said any more',
  },
  {
    facts: { cohort: cohort2009, at: { schoolYear: '2013-2014' } },
    unknown: ['vm2-per-pupil'],
    fact: 'VM2-04-2013',
    why: 'after its last year',
  },
  {
    facts: { cohort: { ...cohort2009, diplomas: 150 }, at: { schoolYear: '2009-2010' } },
    total: '510000',
    also: { bonus: '1275000' },
    fact: 'VM2-03',
    why: 'below the ceiling of the cohort',
  },
  {
    facts: { cohort: { ...cohort2009, diplomas: 12, diplomasNationwide: 200 }, at: { schoolYear: '2009-2010' } },
    total: '510000',
    also: { bonus: '102000' },
    fact: 'VM2-03',
    why: '200 diplomas are just within the ceiling of 1.7 million',
  },
  {
    facts: { cohort: { ...cohort2009, diplomas: 12, diplomasNationwide: 400 }, at: { schoolYear: '2009-2010' } },
    total: '510000',
    also: { bonus: '51000' },
    fact: 'VM2-03',
    why: 'with 400 of them each brings half',
  },
  {
    facts: { cohort: { ...cohort2009, startedIn: 2011, lwoo: 0 }, at: { schoolYear: '2014-2015', schoolTypeGroup: 1 } },
    unknown: [],
    total: '441755.81',
    fact: 'VM2-04-2013',
    why: 'later cohorts count as pupils of bb, in all four years',
  },
  {
    facts: { cohort: { ...cohort2009, startedIn: 2010, lwoo: 0 }, at: { schoolYear: '2014-2015', schoolTypeGroup: 1 } },
    unknown: ['vm2-per-pupil'],
    fact: 'VM2-04-2013',
    why: 'its four years ended in July 2014',
  },
  {
    facts: { cohort: { ...cohort2009, startedIn: 2008 }, at: { schoolYear: '2011-2012' } },
    total: '510000',
    fact: 'VM2-03',
    why: 'the fourth year of the first cohort',
  },
  {
    facts: { cohort: { ...cohort2009, startedIn: 2010, at: 'aoc' }, at: { schoolYear: '2010-2011' } },
    unknown: ['vm2-per-pupil'],
    fact: 'VM2-04',
    why: 'at an AOC a pupil of bb brings the price of green vmbo',
  },
  {
    facts: { cohort: { ...cohort2009, startedIn: 2012, at: 'aoc' }, at: { schoolYear: '2014-2015' } },
    context: { perPupil: { value: { eur: '6100.5' }, source: { document: 'our own books' } } },
    total: '366030',
    fact: 'VM2-04-2013',
    why: 'an amount of one’s own for such a student',
  },
  {
    facts: { cohort: { ...cohort2009, startedIn: 2012, lwoo: 20 }, at: { schoolYear: '2014-2015', schoolTypeGroup: 1 } },
    total: '526331.28',
    fact: 'VM2-04-2013',
    why: 'and those with lwoo bring the support for it',
  },
  {
    facts: { cohort: { ...cohort2009, startedIn: 2012, at: 'aoc' }, at: { schoolYear: '2014-2015' } },
    unknown: ['vm2-per-pupil'],
    fact: 'VM2-04-2013',
    why: 'at an AOC they weigh as students of mbo-2',
  },
  {
    facts: { cohort: cohort2009, at: { schoolYear: '2009-2010' } },
    context: { knownOn: '2010-07-15' },
    unknown: ['vm2-per-pupil'],
    fact: 'VM2-03',
    why: 'before the first text that was read',
  },
]

type LeerplusCase = MoneyCase<{ readonly site: LeerplusSite; readonly at: Year }>

const site = (pupils: number, apcPupils: number): LeerplusSite => {
  return { countDates: [{ pupils, apcPupils }, { pupils, apcPupils }] }
}

/** The leerplusarrangement. */
export const leerplusCases: readonly LeerplusCase[] = [
  { facts: { site: site(100, 29), at: { year: 2014 } }, total: '0', also: { share: 0.29 }, fact: 'VOF-92', why: 'below 30 %' },
  { facts: { site: site(100, 30), at: { year: 2014 } }, total: '22500', also: { share: 0.3 }, fact: 'VOF-92', why: '30 %' },
  {
    facts: { site: site(200, 59), at: { year: 2015 } },
    total: '44250',
    also: { share: 0.3 },
    fact: 'VOF-92',
    why: '29.5 % is rounded to 30',
  },
  {
    facts: { site: site(1000, 294), at: { year: 2013 } },
    total: '0',
    also: { share: 0.29 },
    fact: 'VOF-92',
    why: '29.4 % is rounded to 29',
  },
  {
    facts: {
      site: { countDates: [{ pupils: 100, apcPupils: 25 }, { pupils: 100, apcPupils: 35 }] },
      at: { year: 2014 },
    },
    total: '26250',
    also: { share: 0.3 },
    fact: 'VOF-92',
    why: 'the share is that of both count dates, the pupils are those of the last',
  },
  { facts: { site: site(100, 40), at: { year: 2010 } }, total: '35680', fact: 'VOF-92', why: '892 in 2009 and 2010' },
  {
    facts: { site: site(100, 40), at: { year: 2012 } },
    unknown: ['leerplus'],
    fact: 'VOF-92',
    why: 'no amount of 2012 was read',
  },
  { facts: { site: site(100, 10), at: { year: 2012 } }, total: '0', fact: 'VOF-92', why: 'below 30 % in any year' },
]
