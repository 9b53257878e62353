import { unread } from '../support/fact-table.js'

const eur = (amount: string) => ({ eur: amount })

/** The days of a calendar year. */
const year = (of: number) => [`${of}-01-01`, `${of + 1}-01-01`]

const lwoo = (group1: string, group3: string, group4: string) => ({
  ...{ perPupil: { group1: eur(group1), group3: eur(group3), group4: eur(group4) } },
  for: ['lwoo', 'praktijkonderwijs'],
})

const uweb2010 = 'uweb-text-2010-09-24'
const uweb2014 = 'uweb-bekostiging-2014'
const vsv08 = 'vsv-regulation-text-2010-10-09'
const vsv11 = 'vsv-regulation-text-2011-06-22'
const vsv12 = 'regionale-aanpak-vsv-2012'
const prestatiebox = 'prestatiebox-mbo-2012'
const lapse = ['regionale-aanpak-vsv-text-2014-01-23', { ends: '2017-01-01' }]
const mboLapse = ['prestatiebox-mbo-text-2015-08-19', { ends: '2017-01-01' }]
const vm2Text = 'vm2-regeling-text-2010-07-16'
const vm2Lapse = ['vm2-regeling-text-2012-03-20', { ends: '2012-08-01' }]

const perFewer = (calendarYear: number, amount: string, measuredYear: string) => ({
  ...{ calendarYear, perFewer: eur(amount), baselineYear: '2005-2006', measuredYear },
})

const limits = (calendarYear: number, advanceShare: number, leastShare: number, most: string) => ({
  ...{ calendarYear, advanceShare, leastShareOfAdvance: leastShare, most, payWhenBelowHalf: 'one-unit' },
})

const ceiling = (calendarYear: number, amount: string) => ({ calendarYear, ceiling: eur(amount) })

const replaced = (by: string, what: object, id: string) => [by, { withdrawn: true, ...what, replacedBy: [id] }]

const counts = { first: '1-october-t-2', second: '1-february-t-1' }
const kd2015 = 'kwalificatiedossiers-2015'

const mboModel = {
  // The old text was read from 24-9-2010 on; the new one starts on 1-8-2014, and its last text is of 30-4-2015.
  'funding/mbo/model': [
    [
      ['FUN-01', 'quoted', uweb2010, 'art. 2.2.1–2.2.5'],
      [unread(undefined, '2010-09-24'), undefined],
      { name: 'input-and-diplomas', counts },
    ],
    [
      ['FUN-02', 'quoted', uweb2014, 'art. 2.1.3 and 2.2.1–2.2.3'],
      ['2014-08-01', unread('2015-04-30')],
      { name: 'cascade', firstFundingYear: 2015, counts },
    ],
  ],
  'funding/mbo/input-before-2015': [
    [
      ['FUN-01', 'quoted', uweb2010, 'art. 2.2.1–2.2.4'],
      [unread(undefined, '2010-09-24'), undefined],
      {
        inputShare: 0.8,
        bolWeight: 1,
        bblWeights: { ocw: 0.4, ez: 0.5, vws: 0.8 },
        weightsWithoutAgreement: { ocw: 0.3, ez: 0.4 },
        correctionWeights: { ocw: 0.35, ez: 0.5 },
        voaBudgetFor: 'mbo-1-and-2-without-vmbo-diploma',
      },
      [uweb2014, { ends: '2014-08-01' }],
    ],
  ],
  'funding/mbo/entree-weights': [
    [
      ['FUN-03', 'quoted', uweb2014, 'art. 2.2.2'],
      ['2014-08-01', unread('2015-04-30')],
      {
        bolWeight: 1,
        bblWeight: 0.5,
        yearFactors: [1.2, 0.6, 0],
        resetAfterOctobersAbsent: 2,
        enrolmentShare: 1,
        yearsOf: ['assistentopleiding', 'entreeopleiding'],
        bblAgreementBy: '31-december',
        correctionWeight: 0.5,
      },
    ],
  ],
  'funding/mbo/mbo-2-4-weights': [
    [
      ['FUN-04', 'quoted', uweb2014, 'art. 2.2.3 lid 2–3'],
      ['2014-08-01', unread('2015-04-30')],
      {
        bolWeight: 1,
        bblWeight: 0.4,
        yearFactors: [1.2, 1, 1, 1, 0.5, 0.5, 0],
        resetAfterOctobersAbsent: 3,
        enrolmentShare: 0.8,
        yearsOf: ['mbo-2', 'mbo-3', 'mbo-4'],
        correctionWeight: 0.4,
      },
    ],
  ],
  'funding/mbo/diplomas': [
    [
      ['FUN-01', 'quoted', uweb2010, 'art. 2.2.1–2.2.4'],
      [unread(undefined, '2010-09-24'), undefined],
      { share: 0.2, pays: 'each-diploma', weights: { mbo1: 1, mbo2: 2, mbo3: 4, mbo4: 4 } },
    ],
    [
      ['FUN-05', 'quoted', uweb2014, 'art. 2.2.3 lid 6'],
      ['2014-08-01', unread('2015-04-30')],
      {
        share: 0.2,
        pays: 'added-value',
        weights: { mbo2: 1, mbo3: 3, mbo4: 5 },
        specialist: 2,
        olderDiplomasForgottenAfterOctobersAbsent: 3,
      },
    ],
  ],
  // WEB: the old words from 1-8-2010 to 14-4-2014, the new ones to 3-11-2015.
  'funding/mbo/mbo-1-diploma': [
    [
      ['FUN-06-2010', 'quoted', 'web-text-2010-08-01', 'art. 2.2.2'],
      [unread(undefined, '2010-08-01'), undefined],
      { counts: 'yes' },
    ],
    [
      ['FUN-06', 'quoted', 'doelmatige-leerwegen-2013', 'WEB art. 2.2.2 lid 5'],
      ['2014-08-01', unread('2015-11-03')],
      { counts: 'no' },
    ],
  ],
  'funding/mbo/examendeelnemers': [
    [
      ['FUN-07-2010', 'quoted', 'web-text-2010-08-01', 'art. 2.2.2'],
      [unread(undefined, '2010-08-01'), undefined],
      { counts: 'each-diploma' },
    ],
    [
      ['FUN-07', 'quoted', 'doelmatige-leerwegen-2013', 'WEB art. 2.2.2 lid 2 b'],
      ['2014-08-01', unread('2015-11-03')],
      { counts: 'after-funded-enrolment', withinCalendarYears: 2 },
    ],
  ],
  'funding/mbo/transition': [
    [
      ['FUN-08', 'quoted', uweb2014, 'art. 6.1.4 lid 3–7'],
      ['2015-01-01', '2019-01-01'],
      {
        shares: [
          { fundingYear: 2015, share: 0.8 },
          { fundingYear: 2016, share: 0.6 },
          { fundingYear: 2017, share: 0.4 },
          { fundingYear: 2018, share: 0.2 },
        ],
        extraForDropAbove: 0.04,
      },
    ],
  ],
  // Letter of 6-3-2018, decided in June 2018, from 2019: a secondary source, no Staatsblad.
  'funding/mbo/cascade': [
    [
      ['FUN-04', 'quoted', uweb2014, 'art. 2.2.2 and 2.2.3'],
      ['2014-08-01', undefined],
      { cascade: 'applies' },
    ],
    [
      ['FUN-10', 'secondary', 'afschaffing-cascade-2018', 'as a whole'],
      ['2019-01-01', undefined],
      { cascade: 'abolished' },
    ],
  ],
  'funding/mbo/budget-of-mbo-2': [
    [
      ['FUN-02', 'quoted', uweb2014, 'art. 2.1.3'],
      ['2014-08-01', unread('2015-04-30')],
      { budget: 'mbo-2-to-specialist' },
    ],
    [
      ['FUN-11', 'quoted', 'mbo-2-budget-2023', 'as a whole'],
      [unread('2023-11-29', '2026-01-01'), undefined],
      { budget: 'mbo-2' },
    ],
  ],
  'funding/mbo/price-factors': [
    [
      ['FUN-09', 'quoted', kd2015, 'price factors; Uitvoeringsbesluit WEB art. 2.2.2 lid 5'],
      ['2015-02-01', unread('2015-09-16')],
      {
        rows: [
          { programme: 'entreeopleiding', factor: 1 },
          { programme: 'middenkader-elektrotechniek', factor: 1.3 },
        ],
      },
    ],
  ],
  'funding/mbo/price-factors-mbo-1': [
    [
      ['ENT-34-2009', 'quoted', 'kwalificatiedossiers-2009-2010', 'list of programmes with price factors'],
      ['2009-08-01', undefined],
      {
        rows: [
          { programme: 'aka', crebo: '90440', factor: 1.16 },
          { programme: 'aka-groen', crebo: '97390', factor: 1.16 },
        ],
      },
    ],
    [
      ['ENT-34', 'quoted', 'kwalificatiedossiers-text-2014-09-03', 'list of programmes with price factors'],
      [unread('2014-06-20', '2014-09-03'), undefined],
      {
        rows: [
          { programme: 'aka', crebo: '90440', factor: 1.16 },
          { programme: 'aka-groen', crebo: '97390', factor: 1.16 },
          { programme: 'entreeopleiding', factor: 1 },
        ],
      },
    ],
    [
      ['ENT-34-2015', 'quoted', 'kwalificatiedossiers-2012-text-2014-10-21', 'list of programmes with price factors'],
      ['2015-01-01', unread('2015-12-31')],
      {
        rows: [
          { programme: 'aka', crebo: '90440', factor: 1.16 },
          { programme: 'aka-groen', crebo: '97390', factor: 1.5 },
          { programme: 'entreeopleiding', factor: 1 },
        ],
      },
    ],
  ],
  'funding/mbo/kwaliteitsafspraken': [
    [
      ['FUN-37', 'quoted', 'kwaliteitsafspraken-mbo-2015', 'art. 2.1–2.3 and annex 1'],
      ['2015-01-01', unread('2015-12-31')],
      {
        budget: { calendarYear: 2015, ceiling: eur('163500000') },
        shareByMbo2Students: 1 / 3,
        themes: 6,
        resultPartAnnouncedFrom: 2016,
      },
    ],
  ],
}

const vsvPerFewer = {
  'funding/vsv/basis': [
    [['FUN-24', 'quoted', vsv08, 'art. 9'], ['2009-01-01', undefined], { basis: 'per-fewer-vsver' }],
    [
      ['FUN-29', 'inferred', vsv12, 'art. 28–32, with art. 11–13 of the Regeling prestatiebox mbo'],
      ['2012-08-01', undefined],
      { basis: 'sums-by-size-and-norm' },
      lapse,
    ],
  ],
  'funding/vsv/price-per-fewer': [
    [['FUN-24-2009', 'quoted', vsv08, 'art. 9'], year(2009), perFewer(2009, '2000', '2007-2008')],
    [['FUN-24-2010', 'quoted', vsv08, 'art. 9'], year(2010), perFewer(2010, '2500', '2008-2009')],
    [['FUN-24-2011', 'quoted', vsv08, 'art. 9'], year(2011), perFewer(2011, '2500', '2009-2010')],
    [['FUN-24-2012', 'quoted', vsv08, 'art. 9'], year(2012), perFewer(2012, '2500', '2010-2011')],
    [['FUN-24-2013', 'quoted', vsv11, 'art. 9'], year(2013), perFewer(2013, '2500', '2011-2012')],
  ],
  'funding/vsv/price-limits': [
    [['FUN-25-2009', 'quoted', vsv08, 'art. 9–11'], year(2009), limits(2009, 0.15, 0, 'advance')],
    [['FUN-25-2010', 'quoted', vsv08, 'art. 9–11'], year(2010), limits(2010, 0.2, 0.2, 'advance')],
    [['FUN-25-2011', 'quoted', vsv08, 'art. 9–11'], year(2011), limits(2011, 0.3, 0.2, 'advance')],
    [['FUN-25-2012', 'quoted', vsv08, 'art. 9–11'], year(2012), limits(2012, 0.4, 0.2, 'advance-unless-money-remains')],
    [['FUN-25-2013', 'quoted', vsv11, 'art. 9–11'], year(2013), limits(2013, 0.4, 0.2, 'advance-unless-money-remains')],
  ],
  'funding/vsv/price-ceiling': [
    [['FUN-26-2009', 'quoted', vsv08, 'art. 7'], year(2009), ceiling(2009, '17040000')],
    [
      ['FUN-26-2010-first', 'quoted', vsv08, 'art. 7'],
      year(2010),
      ceiling(2010, '34080000'),
      replaced(vsv11, { retroactive: true }, 'FUN-26-2010'),
    ],
    [['FUN-26-2010', 'quoted', vsv11, 'art. 7'], year(2010), ceiling(2010, '28400000')],
    [
      ['FUN-26-2011-first', 'quoted', vsv08, 'art. 7'],
      year(2011),
      ceiling(2011, '51120000'),
      replaced(vsv11, { retroactive: true }, 'FUN-26-2011'),
    ],
    [['FUN-26-2011', 'quoted', vsv11, 'art. 7'], year(2011), ceiling(2011, '42600000')],
    [
      ['FUN-26-2012-first', 'quoted', vsv08, 'art. 7'],
      year(2012),
      ceiling(2012, '68160000'),
      replaced(vsv11, {}, 'FUN-26-2012'),
    ],
    [['FUN-26-2012', 'quoted', vsv11, 'art. 7'], year(2012), ceiling(2012, '56800000')],
    [['FUN-26-2013', 'quoted', vsv11, 'art. 7'], year(2013), ceiling(2013, '56800000')],
  ],
}

const variable = [
  { from: 10, to: 500, amount: eur('2000') },
  { from: 501, to: 1000, amount: eur('4000') },
  { from: 1001, amount: eur('6000') },
]

const vsvSums = {
  'funding/vsv/mbo-ceiling': [
    [
      ['FUN-21', 'quoted', prestatiebox, 'art. 9'],
      ['2012-08-01', undefined],
      {
        perYear: eur('40600000'),
        parts: [
          { of: 'fixed', amount: eur('4100000') },
          { of: 'variable', amount: eur('36500000') },
        ],
      },
      mboLapse,
    ],
  ],
  'funding/vsv/mbo-fixed-sum': [
    [
      ['FUN-21', 'quoted', prestatiebox, 'art. 12'],
      ['2012-08-01', undefined],
      {
        by: 'students-below-22',
        bands: [{ amount: eur('10000') }, { amount: eur('150000') }],
        complete: 'lowest-and-highest-only',
      },
      mboLapse,
    ],
  ],
  'funding/vsv/mbo-variable-sum': [
    [
      ['FUN-20', 'quoted', prestatiebox, 'art. 13, tables 1–3'],
      ['2012-08-01', undefined],
      {
        paidWhen: 'norm-or-fall-of-the-part-met',
        parts: [
          {
            part: 'mbo-1',
            bands: [{ from: 10, to: 50, amount: eur('25000') }, { from: 1001, amount: eur('300000') }],
          },
          { part: 'mbo-2', bands: [{ amount: eur('12500') }, { amount: eur('700000') }] },
        ],
        complete: 'lowest-and-highest-only',
      },
      mboLapse,
    ],
  ],
  'funding/vsv/vo-ceiling': [
    [
      ['FUN-22', 'quoted', vsv12, 'art. 24'],
      ['2012-08-01', undefined],
      { perYear: eur('17100000'), parts: [{ amount: eur('12100000') }, { amount: eur('5000000') }] },
      lapse,
    ],
  ],
  'funding/vsv/vo-fixed-sum': [
    [
      ['FUN-22', 'quoted', vsv12, 'art. 29–32'],
      ['2012-08-01', undefined],
      {
        by: 'pupils',
        bands: [
          { from: 10, to: 1000, amount: eur('10000') },
          { from: 1001, to: 2000, amount: eur('20000') },
          { from: 2001, to: 6000, amount: eur('35000') },
          { from: 6001, amount: eur('75000') },
        ],
        complete: 'all-bands',
      },
      lapse,
    ],
  ],
  'funding/vsv/vo-variable-sum': [
    [
      ['FUN-22', 'quoted', vsv12, 'art. 24 and 29–32'],
      ['2012-08-01', undefined],
      {
        paidWhen: 'norm-of-the-part-met',
        parts: [
          { part: 'onderbouw', bands: variable },
          { part: 'bovenbouw-vmbo', bands: variable },
          { part: 'bovenbouw-havo-vwo', bands: variable },
        ],
        complete: 'all-bands',
      },
      lapse,
    ],
  ],
}

const programme = (calendarYear: number, amount: string) => ({ calendarYear, ceiling: eur(amount) })

const vsvRegional = {
  'funding/vsv/regional-programme': [
    [['FUN-27-2008', 'quoted', vsv08, 'art. 19–20 and annex C'], year(2008), programme(2008, '6800000')],
    [['FUN-27-2009', 'quoted', vsv08, 'art. 19–20 and annex C'], year(2009), programme(2009, '10400000')],
    [['FUN-27-2010', 'quoted', vsv08, 'art. 19–20 and annex C'], year(2010), programme(2010, '15700000')],
    [['FUN-27-2011', 'quoted', vsv08, 'art. 19–20 and annex C'], year(2011), programme(2011, '19300000')],
    [
      ['FUN-27-2012', 'quoted', vsv08, 'art. 19–20 and annex C'],
      year(2012),
      { ...programme(2012, '19300000'), mostPerParticipantAndMeasure: eur('5000'), mostMeasures: 4 },
    ],
    [['FUN-23-2013', 'quoted', vsv12, 'art. 16 and 17'], year(2013), programme(2013, '19700000')],
    [['FUN-23-2014', 'quoted', vsv12, 'art. 16 and 17'], year(2014), programme(2014, '19450000')],
    [['FUN-23-2015', 'quoted', vsv12, 'art. 16 and 17'], year(2015), programme(2015, '19150000')],
    [['FUN-23-2016', 'quoted', vsv12, 'art. 16 and 17'], year(2016), programme(2016, '19150000')],
  ],
  'funding/vsv/plusvoorzieningen': [
    [
      ['FUN-28', 'quoted', 'plusvoorzieningen-2009', 'art. 3–4'],
      ['2009-09-10', undefined],
      {
        ceiling: eur('59500000'),
        per: 'all-years-together',
        schoolYears: ['2009-2010', '2010-2011'],
        pupils: ['bb-kb-leerjaar-3-and-4', 'mbo-1', 'mbo-2'],
        area: 'poverty-areas',
      },
    ],
    [
      ['FUN-23', 'quoted', vsv12, 'art. 21 and 22'],
      ['2012-08-01', undefined],
      { ceiling: eur('30400000'), per: 'calendar-year', calendarYears: [2013, 2014, 2015, 2016] },
      lapse,
    ],
  ],
  'funding/vsv/experiments': [
    [
      ['FUN-36', 'quoted', 'regionale-aanpak-vsv-text-2013-06-14', 'art. 23a–23f'],
      [unread('2012-08-01', '2013-06-14'), undefined],
      {
        mostExperiments: 5,
        perExperimentPerYear: eur('50000'),
        inAll: eur('750000'),
        applicationsUntil: '2012-11-01',
        design: 'lottery-with-control-group',
        themes: ['geintegreerde-overgang-vmbo-mbo', 'plusvoorziening', 'intake'],
      },
      lapse,
    ],
  ],
  'funding/rmc/budget': [
    [
      ['FUN-38-2008', 'quoted', vsv08, 'art. 26'],
      [unread('2007-12-31', '2008-12-31'), undefined],
      {
        fixed: { amount: eur('211431.45'), for: 'each-region' },
        further: [eur('3386349.19'), eur('5303013.45'), eur('13000000')],
      },
    ],
    [
      ['FUN-38', 'quoted', vsv12, 'art. 35'],
      ['2012-08-01', unread('2015-08-20')],
      {
        fixed: { amount: eur('8825447'), for: 'all-regions-together' },
        further: [eur('3624384'), eur('5675776'), eur('13473229')],
      },
    ],
  ],
}

const support2014 = 'lwoo-support-text-2014-08-26'
const gpl2015 = 'personeelslast-2015-2016'

const lwooAndSupport = {
  // First and final amounts of a year; the final ones reach back to its first day.
  'funding/lwoo/support-amount': [
    [
      ['FUN-30-2014-first', 'quoted', 'lwoo-support-2013', 'art. 2'],
      year(2014),
      lwoo('3850.47', '4153.62', '3952.93'),
      replaced(support2014, { retroactive: true }, 'FUN-30-2014-final'),
    ],
    [['FUN-30-2014-final', 'quoted', support2014, 'art. 2'], year(2014), lwoo('3867.14', '4171.61', '3970.05')],
    [
      ['FUN-30-2015-first', 'quoted', 'lwoo-support-text-2014-12-01', 'art. 2'],
      year(2015),
      lwoo('3914.32', '4222.5', '4018.48'),
      replaced(gpl2015, { retroactive: true }, 'FUN-30-2015-final'),
    ],
    [
      ['FUN-30-2015-final', 'quoted', gpl2015, 'Regeling ondersteuningsbedragen lwoo/pro art. 2'],
      year(2015),
      lwoo('3971.08', '4283.73', '4076.75'),
    ],
    [['FUN-30-2016', 'quoted', gpl2015, 'art. 4 lid 4'], year(2016), lwoo('4100.39', '4100.39', '4100.39')],
  ],
  'funding/lwoo/teacher-ratio': [
    [
      ['PO-10-2010', 'quoted', 'formatiebesluit-text-2010-10-27', 'art. 3 lid 3–5'],
      [unread(undefined, '2010-10-27'), undefined],
      { pupilsPerTeacher: { lwoo: 8.87, praktijkonderwijs: 8.87, otherVbo: 17.14 }, support: 'in-the-ratio' },
    ],
    [
      ['PO-10', 'quoted', 'formatiebesluit-text-2014-01-01', 'art. 3 lid 3 and art. 8 lid 3'],
      ['2014-01-01', unread('2015-03-18')],
      { pupilsPerTeacher: { lwoo: 17.14, praktijkonderwijs: 17.14, otherVbo: 17.14 }, support: 'amount-per-pupil' },
    ],
  ],
  // 2012 was not read; from 1-8-2014 on another basis.
  'funding/passend-onderwijs/zorgbudget': [
    [
      ['PO-09-2011', 'quoted', 'zorgbudget-2011', 'amount per pupil'],
      ['2011-01-01', unread('2011-12-31')],
      { perPupil: eur('227'), basis: 'leerjaar-3-and-4-vmbo' },
    ],
    [
      ['PO-09-2013', 'quoted', 'zorgbudget-2013', 'amount per pupil'],
      ['2013-01-01', '2014-01-01'],
      { perPupil: eur('228'), basis: 'leerjaar-3-and-4-vmbo' },
    ],
    [
      ['PO-09-2014', 'quoted', 'zorgbudget-2014', 'amount per pupil'],
      ['2014-01-01', '2014-08-01'],
      { perPupil: eur('114'), basis: 'leerjaar-3-and-4-vmbo' },
    ],
    [
      ['PO-09-2014-08', 'quoted', 'zorgbudget-samenwerkingsverbanden-2014', 'amount per pupil'],
      ['2014-08-01', '2015-01-01'],
      { perPupil: eur('43.5'), basis: 'all-pupils-of-the-samenwerkingsverband' },
    ],
    [
      ['PO-09-2015', 'quoted', 'zorgbudget-samenwerkingsverbanden-2014', 'amount per pupil'],
      ['2015-01-01', '2016-01-01'],
      { perPupil: eur('87'), basis: 'all-pupils-of-the-samenwerkingsverband' },
    ],
    [
      ['PO-09-2016', 'quoted', gpl2015, 'amount per pupil; material: BWBR0037078'],
      ['2016-01-01', '2017-01-01'],
      { perPupil: eur('80'), materialPerPupil: eur('14'), basis: 'all-pupils-of-the-samenwerkingsverband' },
    ],
  ],
  'funding/passend-onderwijs/rvc': [
    [
      ['PO-09-2011', 'quoted', 'zorgbudget-2011', 'budget of the RVCs'],
      ['2011-01-01', unread('2011-12-31')],
      { perCommittee: eur('150000'), perPupil: eur('22'), basis: 'leerjaar-3-and-4-vmbo' },
    ],
    [
      ['PO-09-2013', 'quoted', 'zorgbudget-2013', 'budget of the RVCs'],
      ['2013-01-01', '2015-01-01'],
      { perCommittee: eur('150000'), perPupil: eur('22'), basis: 'leerjaar-3-and-4-vmbo' },
    ],
    [
      ['PO-09-2015', 'quoted', 'zorgbudget-samenwerkingsverbanden-2014', 'budget of the RVCs'],
      ['2015-01-01', '2016-01-01'],
      {
        ...{ perCommittee: eur('150000'), perPupil: eur('22'), basis: 'leerjaar-3-and-4-vmbo' },
        ...{ sameAsIn: 2014, spendableTo: '2016-06-30' },
      },
    ],
  ],
}

const priced = (total: string, personnel: string, material: string) => ({
  ...{ total: eur(total), personnel: eur(personnel), material: eur(material) },
})

const vmboPrice = {
  'funding/vmbo/price-per-pupil': [
    [
      ['FUN-34-2010', 'quoted', 'uitvoeringsregeling-web-text-2010-02-24', 'art. 3.1.2'],
      [unread(undefined, '2010-02-24'), unread('2010-02-24')],
      { scope: 'green-vmbo', regular: { total: eur('5543') }, lwoo: { total: eur('8545') } },
    ],
    [
      ['FUN-34-2011', 'quoted', 'uitvoeringsregeling-web-text-2011-08-01', 'art. 3.1.2 and 3.1.2a'],
      ['2011-01-01', unread('2011-12-31')],
      {
        ...{ scope: 'green-vmbo', calendarYear: 2011 },
        regular: priced('6463.24', '5484.87', '978.37'),
        lwoo: priced('10070.72', '8842.35', '1228.37'),
      },
    ],
    [
      ['FUN-34-2014', 'quoted', 'uitvoeringsregeling-web-text-2014-07-02', 'art. 3.1.2 and 3.1.2a'],
      year(2014),
      {
        ...{ scope: 'green-vmbo', calendarYear: 2014 },
        regular: priced('6650.26', '5565.95', '1084.31'),
        lwoo: priced('10334.44', '8973.06', '1361.38'),
      },
    ],
    [
      ['FUN-34-2015', 'quoted', 'uitvoeringsregeling-web-text-2014-12-23', 'art. 3.1.2 and 3.1.2a'],
      year(2015),
      {
        ...{ scope: 'green-vmbo', calendarYear: 2015 },
        regular: priced('6775.07', '5658.1', '1116.97'),
        lwoo: priced('10524.01', '9121.62', '1402.39'),
      },
    ],
    [
      ['FUN-34-2016', 'quoted', 'uitvoeringsregeling-web-text-2015-08-28', 'art. 3.1.2 and 3.1.2a'],
      year(2016),
      {
        ...{ scope: 'green-vmbo', calendarYear: 2016 },
        regular: priced('6657.24', '5540.27', '1116.97'),
        lwoo: priced('10779.24', '9376.85', '1402.39'),
      },
    ],
  ],
}

const both = { firstCohort: '2008-08-01', lastCohort: '2009-08-01' }
const second = { firstCohort: '2009-08-01', lastCohort: '2009-08-01' }
const later = { firstCohort: '2010-08-01' }

const vm2 = {
  'funding/vm2/subsidy': [
    [
      ['VM2-03', 'quoted', vm2Text, 'art. 9, 10 and 20'],
      ['2008-08-01', undefined],
      {
        ...{ cohorts: both, perPupilPerSchoolYear: eur('8500'), mostPerApplicant: eur('50000') },
        mostPupils: { in2008: 1500, inAll: 5000 },
      },
      vm2Lapse,
    ],
    [
      ['VM2-03-2012', 'quoted', 'vm2-besluit-2012', 'art. 5'],
      ['2012-08-01', '2013-08-01'],
      { cohorts: second, perPupilPerSchoolYear: eur('8500') },
    ],
  ],
  'funding/vm2/diploma-bonus': [
    [
      ['VM2-03', 'quoted', vm2Text, 'art. 9a and 10'],
      ['2008-08-01', undefined],
      {
        mostPerDiploma: eur('8500'),
        diploma: 'mbo-2',
        cohorts: [
          { startedOn: '2008-08-01', before: '2011-10-01', ceiling: eur('850000') },
          { startedOn: '2009-08-01', before: '2012-10-01', ceiling: eur('1700000') },
        ],
        aboveCeiling: 'cut-in-proportion',
      },
      vm2Lapse,
    ],
  ],
  'funding/vm2/lesson-material': [
    [
      ['VM2-03-2009', 'quoted', vm2Text, 'art. 23a'],
      ['2009-08-01', '2010-08-01'],
      { perPupil: eur('316'), for: '2009-2010' },
    ],
    [
      ['VM2-03-2010', 'quoted', vm2Text, 'art. 23a'],
      ['2010-08-01', unread('2011-07-31')],
      { perPupil: eur('321.5'), for: '2010-2011' },
    ],
    [
      ['VM2-03-2012', 'quoted', 'vm2-besluit-2012', 'art. 5'],
      ['2012-08-01', unread('2012-12-31', '2013-08-01')],
      { perPupil: eur('321.5'), for: '2012' },
    ],
  ],
  'funding/vm2/pupil-funding': [
    [
      ['VM2-04', 'quoted', vm2Text, 'art. 20'],
      ['2008-08-01', undefined],
      {
        rows: [
          { cohorts: both, funding: 'flat-amount', besides: ['leerlinggebonden-financiering', 'leerplusarrangement'] },
          { cohorts: later, funding: 'bb-pupil' },
        ],
      },
      vm2Lapse,
    ],
    [
      ['VM2-04-2012', 'quoted', 'vm2-besluit-2012', 'art. 5–8'],
      ['2012-08-01', '2013-08-01'],
      {
        rows: [
          {
            ...{ cohorts: second, funding: 'flat-amount' },
            besides: ['lesson-material', 'leerlinggebonden-financiering', 'leerplusarrangement'],
          },
          { cohorts: later, at: 'vmbo-school', funding: 'bb-pupil' },
          { cohorts: later, at: 'aoc', funding: 'mbo-2-student' },
        ],
      },
    ],
    [
      ['VM2-04-2013', 'quoted', 'vm2-besluit-2012', 'art. 6–8'],
      ['2013-08-01', '2017-08-01'],
      {
        rows: [
          { cohorts: later, at: 'vmbo-school', funding: 'bb-pupil' },
          { cohorts: later, at: 'aoc', funding: 'mbo-2-student' },
        ],
      },
    ],
  ],
}

const praktijkleren = {
  'funding/praktijkleren/place': [
    [
      ['FUN-31', 'quoted', 'praktijkleren-2013', 'art. 10, 11, 13–15'],
      ['2014-01-01', '2019-01-01'],
      {
        most: eur('2700'),
        weeksOfOnePlace: { ordinary: 40, in2014: 23 },
        paidTo: 'employer',
        grantedPer: 'study-year',
        leerwerktraject: { hours: { least: 640, most: 1280 }, over: 'leerjaar-3-and-4-together' },
      },
    ],
  ],
  'funding/praktijkleren/ceilings': [
    [
      ['FUN-31', 'quoted', 'praktijkleren-2013', 'art. 10, 11, 14 and 15'],
      ['2014-01-01', '2019-01-01'],
      {
        leerwerktraject: eur('1400000'),
        mbo: eur('188900000'),
        hbo: eur('8000000'),
        werkleerplaatsen: eur('6700000'),
        unused: 'redistributed',
      },
    ],
  ],
  // School year 2011-2012 was not readable.
  'funding/leerwerktraject/agreement-sum': [
    [
      ['LWT-10-2009', 'quoted', 'kenniscentra-2011', 'as a whole'],
      ['2009-08-01', unread('2011-07-31')],
      { perAgreement: eur('410'), paidTo: 'kenniscentrum' },
    ],
    [
      ['FUN-32', 'quoted', 'kenniscentra-2013', 'art. 2'],
      ['2012-08-01', '2015-08-01'],
      { perAgreement: eur('410'), paidTo: 'kenniscentrum' },
    ],
  ],
  'funding/leerwerktraject/sum-in-the-act': [
    [
      ['LWT-10', 'quoted', 'wvo-text-2015-08-17', 'art. 10b5'],
      [unread('2015-07-16', '2015-08-17'), unread('2015-09-01')],
      { sum: 'none-per-agreement', instead: 'subsidy-to-sbb' },
    ],
  ],
}

const projects = {
  'funding/vsv/project-subsidy-2006': [
    [
      ['FUN-35', 'quoted', 'projectsubsidie-vsv-2006', 'art. 3–6'],
      year(2006),
      {
        inAll: eur('45000000'),
        vsvShare: 0.805,
        mostShareOfCosts: 0.5,
        cut: { belowShare: 0.6, least: 0.1, most: 1 },
        participantsBelow: 23,
      },
    ],
  ],
  'funding/doorlopende-leerlijnen/project-sum': [
    [
      ['DLL-05', 'quoted', 'leerlijnen-regeling-2006', 'as a whole'],
      [unread('2004-12-31', '2006-12-31'), unread('2006-12-31', '2014-12-31')],
      {
        sums: [{ mostVmboSchools: 3, perProject: eur('50000') }, { perProject: eur('75000') }],
        ceiling: eur('900000'),
      },
    ],
  ],
}

/** Every effect: its id, grade, act and article, its days, what it says, and what later acts did to it. */
export const expectedRows: Readonly<Record<string, readonly unknown[]>> = {
  ...mboModel,
  ...vsvPerFewer,
  ...vsvSums,
  ...vsvRegional,
  ...lwooAndSupport,
  ...vmboPrice,
  ...vm2,
  ...praktijkleren,
  ...projects,
}

/** A date that is not here is not stated. */
export const expectedActs = {
  [uweb2010]: {
    ...{ kind: 'reading', identifier: 'BWBR0010646', datedOn: '2010-09-24' },
    adoptedOn: unread(undefined, '2010-09-24'),
  },
  [uweb2014]: {
    ...{ kind: 'decree', identifier: 'BWBR0010646; Stb. 2014, 142', announcedOn: '2013-06-30' },
    adoptedOn: unread('2013-12-31', '2014-08-01'),
  },
  'afschaffing-cascade-2018': {
    ...{ kind: 'decree', identifier: 'kst-31524-353', datedOn: '2018-03-06', announcedOn: '2018-03-06' },
    adoptedOn: unread('2018-05-31', '2018-06-30'),
  },
  'mbo-2-budget-2023': { kind: 'act', identifier: 'Stb. 2023, 446', datedOn: '2023-11-29', adoptedOn: '2023-11-29' },
  'kwalificatiedossiers-2009-2010': { kind: 'reading', adoptedOn: unread(undefined, '2010-07-31') },
  'kwalificatiedossiers-2012-text-2014-10-21': {
    ...{ kind: 'reading', identifier: 'BWBR0031310; BWBR0035510', datedOn: '2014-10-21' },
    adoptedOn: unread('2014-09-03', '2014-10-21'),
  },
  'kwaliteitsafspraken-mbo-2015': {
    ...{ kind: 'regulation', identifier: 'BWBR0035923' },
    adoptedOn: unread(undefined, '2015-11-28'),
  },
  'regionale-aanpak-vsv-text-2013-06-14': {
    ...{ kind: 'reading', identifier: 'BWBR0031387', datedOn: '2013-06-14' },
    adoptedOn: unread('2012-08-01', '2013-06-14'),
  },
  'regionale-aanpak-vsv-text-2014-01-23': {
    ...{ kind: 'reading', identifier: 'BWBR0031387', datedOn: '2014-01-23' },
    adoptedOn: unread('2012-08-01', '2014-01-23'),
  },
  'plusvoorzieningen-2009': {
    ...{ kind: 'regulation', identifier: 'BWBR0026422', datedOn: '2009-09-10' },
    adoptedOn: '2009-09-10',
  },
  'lwoo-support-2013': {
    ...{ kind: 'regulation', identifier: 'BWBR0034281', datedOn: '2013-11-28' },
    adoptedOn: '2013-11-28',
  },
  [support2014]: {
    ...{ kind: 'reading', identifier: 'BWBR0034281', datedOn: '2014-08-26' },
    adoptedOn: unread('2013-12-06', '2014-08-26'),
  },
  'lwoo-support-text-2014-12-01': {
    ...{ kind: 'reading', identifier: 'BWBR0034281', datedOn: '2014-12-01' },
    adoptedOn: unread('2014-08-26', '2014-12-01'),
  },
  [gpl2015]: { kind: 'regulation', identifier: 'BWBR0037129', datedOn: '2015-10-15', adoptedOn: '2015-10-15' },
  'formatiebesluit-text-2010-10-27': {
    ...{ kind: 'reading', identifier: 'BWBR0005446', datedOn: '2010-10-27' },
    adoptedOn: unread(undefined, '2010-10-27'),
  },
  'formatiebesluit-text-2014-01-01': {
    ...{ kind: 'reading', identifier: 'BWBR0005446', datedOn: '2014-01-01' },
    adoptedOn: unread('2013-01-01', '2014-01-01'),
  },
  'zorgbudget-2011': { kind: 'reading', identifier: 'BWBR0019676', adoptedOn: unread(undefined, '2011-12-31') },
  'zorgbudget-2013': { kind: 'reading', identifier: 'BWBR0019676', adoptedOn: unread(undefined, '2013-12-31') },
  'zorgbudget-2014': { kind: 'reading', identifier: 'BWBR0019676', adoptedOn: unread(undefined, '2014-12-31') },
  'zorgbudget-samenwerkingsverbanden-2014': {
    ...{ kind: 'reading', identifier: 'BWBR0035215' },
    adoptedOn: unread(undefined, '2014-12-31'),
  },
  'uitvoeringsregeling-web-text-2010-02-24': {
    ...{ kind: 'reading', identifier: 'BWBR0024795', datedOn: '2010-02-24' },
    adoptedOn: unread(undefined, '2010-02-24'),
  },
  'uitvoeringsregeling-web-text-2011-08-01': {
    ...{ kind: 'reading', identifier: 'BWBR0024795', datedOn: '2011-08-01' },
    adoptedOn: unread('2010-02-24', '2011-08-01'),
  },
  'uitvoeringsregeling-web-text-2014-07-02': {
    ...{ kind: 'reading', identifier: 'BWBR0024795', datedOn: '2014-07-02' },
    adoptedOn: unread('2011-08-01', '2014-07-02'),
  },
  'uitvoeringsregeling-web-text-2014-12-23': {
    ...{ kind: 'reading', identifier: 'BWBR0024795', datedOn: '2014-12-23' },
    adoptedOn: unread('2014-10-07', '2014-12-23'),
  },
  'uitvoeringsregeling-web-text-2015-08-28': {
    ...{ kind: 'reading', identifier: 'BWBR0024795', datedOn: '2015-08-28' },
    adoptedOn: unread('2014-12-23', '2015-08-28'),
  },
  [vm2Text]: {
    ...{ kind: 'reading', identifier: 'BWBR0023974', datedOn: '2010-07-16' },
    adoptedOn: unread('2008-05-22', '2010-07-16'),
  },
  'praktijkleren-2013': { kind: 'regulation', identifier: 'BWBR0034144', adoptedOn: unread(undefined, '2013-11-05') },
  'kenniscentra-2011': {
    ...{ kind: 'regulation', identifier: 'BWBR0029808', datedOn: '2011-03-18' },
    adoptedOn: '2011-03-18',
  },
  'kenniscentra-2013': {
    ...{ kind: 'regulation', identifier: 'BWBR0034156', datedOn: '2013-11-03' },
    adoptedOn: '2013-11-03',
  },
  'projectsubsidie-vsv-2006': {
    ...{ kind: 'regulation', identifier: 'BWBR0019785' },
    adoptedOn: unread(undefined, '2006-12-31'),
  },
  'leerlijnen-regeling-2006': {
    ...{ kind: 'regulation', identifier: 'BWBR0019064' },
    adoptedOn: unread(undefined, '2006-12-31'),
  },
}
