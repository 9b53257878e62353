import { unread } from '../support/fact-table.js'

const eur = (amount: string) => ({ eur: amount })
const calendar = (year: number) => [`${year}-01-01`, `${year + 1}-01-01`]

const transition = (year: number, from: string, thirds: number, shareOfYear: number) => [
  [`VOF-59-${year}`, 'quoted', 'zorgbudget-samenwerkingsverbanden-2014', 'art. 2'],
  [from, `${year + 1}-01-01`],
  { perUpperVmboPupil: eur('401'), countedOn: '2013-10-01', thirds, shareOfYear },
]

const rebound = (year: number, act: string, amount: string, until = `${year + 1}-01-01`) => [
  [`VOF-60-${year}`, 'quoted', act, 'amount per pupil'],
  [`${year}-01-01`, until],
  { perPupil: eur(amount), basis: 'leerjaar-3-and-4-vmbo' },
]

const foot = (id: string, act: string, year: number, price: string) => [
  [id, 'quoted', act, 'art. 3.1.2 and 3.1.2a'],
  calendar(year),
  { postsPerInstitution: 1, postsPerVboSite: 0.5, pricePerPost: eur(price) },
]

const simplified = (id: string, act: string, year: number, version: string, amounts: readonly [string, string, string, string]) => {
  const [main, second, low, high] = amounts
  const value = { mainSite: eur(main), secondarySite: eur(second), low: eur(low), high: eur(high) }
  return [[id, 'quoted', act, 'amounts'], calendar(year), { calendarYear: year, version, ...value }]
}

const of2024 = ['262435.96', '131217.98', '9053.51', '10651.21'] as const

/** The facts on schools and regions: id, grade, act and article; from and until; value. */
export const schoolRows: Readonly<Record<string, readonly unknown[]>> = {
  'funding/passend-onderwijs/zorgbudget-transition': [
    transition(2014, '2014-08-01', 2, 0.5),
    transition(2015, '2015-01-01', 2, 1),
    transition(2016, '2016-01-01', 1, 1),
  ],
  'funding/passend-onderwijs/rebound': [
    rebound(2006, 'rebound-2006', '85'),
    rebound(2007, 'rebound-2007', '87'),
    rebound(2010, 'rebound-2010', '93'),
    rebound(2011, 'zorgbudget-2011', '93'),
    rebound(2012, 'rebound-2012', '94'),
    rebound(2013, 'zorgbudget-2013', '94'),
    rebound(2014, 'zorgbudget-2014', '47', '2014-08-01'),
  ],
  'funding/vo/functiemix-randstad': [
    [
      ['VOF-93', 'quoted', 'functiemix-randstad-2014', 'budget of 2014'],
      calendar(2014),
      {
        calendarYear: 2014,
        budget: eur('61300000'),
        sharedBy: 'teacher-money-times-share-of-pupils-in-the-randstad',
      },
    ],
  ],
  'funding/vo/leerplus-threshold': [
    [
      ['VOF-92-threshold', 'quoted', 'leerplus-2010', 'threshold'],
      ['2009-01-01', unread('2015-01-07')],
      { least: 0.3, rounded: 'whole-percent', countDates: 2, sites: 'vmbo-and-praktijkonderwijs' },
    ],
  ],
  'funding/lwoo/region-budget': [
    [
      ['LPB-01', 'quoted', 'lwoo-pro-budget-page', 'with the example of 10 % of 6,000 pupils'],
      ['2016-01-01', unread('2022-11-18')],
      { shareFrozenOn: '2012-10-01', appliedTo: 'pupils-of-the-samenwerkingsverband-now' },
    ],
  ],
  'funding/lwoo/region-deficit': [
    [
      ['LPB-02', 'quoted', 'lwoo-pro-deficit-page', 'as a whole'],
      ['2016-01-01', unread('2022-11-18')],
      { sharedBy: 'pupils' },
    ],
  ],
  'funding/vo/simplified-amounts': [
    simplified('VEB-01-2022-first', 'simplified-funding-2022', 2022, 'first', ['227160.97', '113580.48', '7766.86', '9137.49']),
    simplified('VEB-01-2024-final', 'simplified-funding-2024', 2024, 'final', of2024),
    simplified('VEB-01-2025-first', 'simplified-funding-2024', 2025, 'first', of2024),
  ],
  'funding/vo/simplified-rates': [
    [
      ['VEB-02', 'quoted', 'simplified-funding-2022', 'rates'],
      ['2022-01-01', unread('2024-06-11')],
      { high: ['praktijkonderwijs', 'bb-upper-years', 'kb-upper-years'] },
    ],
  ],
  'funding/vo/simplified-transition': [
    [
      ['VEB-03', 'secondary', 'simplified-funding-transition', 'as a whole'],
      ['2022-01-01', '2026-01-01'],
      { shares: [0.8, 0.6, 0.4, 0.2], secondSchemeAbove: 0.03 },
    ],
  ],
  'funding/green-vmbo/fixed-foot': [
    foot('VOF-41', 'uitvoeringsregeling-web-text-2011-08-01', 2011, '53175.67'),
    foot('VOF-42', 'uitvoeringsregeling-web-text-2014-07-02', 2014, '52635.29'),
    foot('VOF-43', 'uitvoeringsregeling-web-text-2014-12-23', 2015, '56170.48'),
    foot('VOF-44', 'uitvoeringsregeling-web-text-2015-08-28', 2016, '56170.48'),
  ],
  'funding/green-vmbo/housing': [
    [
      ['VOF-44-housing', 'quoted', 'uitvoeringsregeling-web-text-2015-08-28', 'rates of housing'],
      [unread(undefined, '2015-08-28'), unread('2015-08-28')],
      { aoc: eur('469.33'), verticalCommunity: eur('496') },
    ],
  ],
}

const reading = (document: string, identifier: string | undefined, adoptedOn: unknown, datedOn?: string) => ({
  ...{ kind: 'reading', identifier, at: undefined, datedOn },
  ...{ announcedOn: undefined, submittedOn: undefined, adoptedOn, publishedOn: undefined, withdrawnOn: undefined },
  document,
})

const zorgbudget = (by: string) => reading('Regulation on the regionaal zorgbudget', 'BWBR0019676', unread(undefined, by))
const page = (document: string, on: string) => reading(document, undefined, on, on)
const undated = (document: string, by: string) => reading(document, undefined, unread(undefined, by))

/** The acts on schools and regions, by id. */
export const regionActs: Readonly<Record<string, object>> = {
  'rebound-2006': zorgbudget('2006-12-31'),
  'rebound-2007': zorgbudget('2007-12-31'),
  'rebound-2010': zorgbudget('2010-12-31'),
  'rebound-2012': zorgbudget('2012-12-31'),
  'functiemix-randstad-2014': reading('Regeling functiemix VO Randstadregio’s', 'BWBR0027113', unread(undefined, '2014-12-31')),
  'simplified-funding-2022': page(
    'vo-raad.nl/nieuws/voorlopige-bedragen-vereenvoudigde-bekostiging-2022-bekend',
    '2021-08-19',
  ),
  'simplified-funding-2024': page(
    'vo-raad.nl/nieuws/bekostiging-2024-aangepast-voor-loon-en-prijscompensatie',
    '2024-06-11',
  ),
  'simplified-funding-transition': undated('Pages on the simplified funding of the vo', '2026-01-01'),
  'lwoo-pro-budget-page': undated(
    'passendonderwijs.nl, bekostiging lwoo en pro, de huidige bekostigingssystematiek',
    '2022-11-18',
  ),
  'lwoo-pro-deficit-page': undated('steunpuntpassendonderwijs-povo.nl, huidige bekostiging lwoo en pro', '2022-11-18'),
}

const text = (document: string, identifier: string, on: string, after?: string) => {
  return reading(document, identifier, unread(after, on), on)
}
const regulation = (identifier: string, on: string) => ({
  ...reading('Regeling bekostiging personeel PO and leerlinggebonden budget vo', identifier, on, on),
  kind: 'regulation',
})
const decree = (on: string, after?: string) => text('Bekostigingsbesluit WVO', 'BWBR0005672', on, after)

/** The acts on the money of pupils, by id. */
export const pupilActs: Readonly<Record<string, object>> = {
  'formatiebesluit-text-2013-01-01': text('Formatiebesluit WVO', 'BWBR0005446', '2013-01-01', '2010-10-27'),
  'formatiebesluit-text-2015-03-18': text('Formatiebesluit WVO', 'BWBR0005446', '2015-03-18', '2015-01-09'),
  'bekostigingsbesluit-wvo-text-2015-09-30': decree('2015-09-30'),
  'bekostigingsbesluit-wvo-text-2011': reading('Bekostigingsbesluit WVO', 'BWBR0005672', unread(undefined, '2011-12-31')),
  'exploitatie-vo-text-2010-11-25': text('Regeling exploitatiekosten vo 2010 and 2011', 'BWBR0028666', '2010-11-25'),
  'exploitatie-vo-text-2013-11-12': text('Regeling exploitatiekosten vo 2014', 'BWBR0033993', '2013-11-12'),
  'exploitatie-vo-text-2014-11-20': text('Regeling exploitatiekosten vo 2015', 'BWBR0035748', '2014-11-20'),
  'exploitatie-vo-text-2015-10-13': text('Regeling exploitatiekosten vo 2015 and 2016', 'BWBR0037078', '2015-10-13'),
  'vm2-decree-2012-books': {
    ...reading('Decree on VM2 of 17 September 2012', 'BWBR0032082', '2012-09-17', '2012-09-17'),
    kind: 'decree',
  },
  'prestatiebox-vo-text-2013-01-01': text('Regeling prestatiebox vo', 'BWBR0031067', '2013-01-01'),
  'prestatiebox-vo-text-2014-02-20': text('Regeling prestatiebox vo', 'BWBR0031067', '2014-02-20', '2013-01-01'),
  'prestatiebox-vo-text-2015-01-23': text('Regeling prestatiebox vo 2015–2017', 'BWBR0036184', '2015-01-23'),
  'leerplus-2010': reading('Regeling leerplusarrangement vo', 'BWBR0025977', unread(undefined, '2010-12-31')),
  'leerplus-text-2013-01-04': text('Regeling leerplusarrangement vo', 'BWBR0025977', '2013-01-04'),
  'leerplus-text-2014-02-18': text('Regeling leerplusarrangement vo', 'BWBR0025977', '2014-02-18', '2013-01-04'),
  'leerplus-text-2015-01-07': text('Regeling leerplusarrangement vo', 'BWBR0025977', '2015-01-07', '2014-02-18'),
  'rugzak-2006-11-27': regulation('BWBR0020665', '2006-11-27'),
  'rugzak-2009-06-27': regulation('BWBR0026138', '2009-06-27'),
  'rugzak-2010-06-05': regulation('BWBR0027777', '2010-06-05'),
  'rugzak-2010-04-01': regulation('BWBR0027500', '2010-04-01'),
  'rugzak-2011-03-26': regulation('BWBR0029821', '2011-03-26'),
  'rugzak-2011-10-27': regulation('BWBR0030618', '2011-10-27'),
  'rugzak-2012-09-20': regulation('BWBR0032037', '2012-09-20'),
  'rugzak-2012-03-23': regulation('BWBR0031435', '2012-03-23'),
  'rugzak-2012-10-21': regulation('BWBR0032150', '2012-10-21'),
  'rugzak-2013-09-26': regulation('BWBR0033979', '2013-09-26'),
  'rugzak-2014-09-18': regulation('BWBR0035590', '2014-09-18'),
  'rugzak-text-2011-09-10': text('regulation on the leerlinggebonden budget vo', 'BWBR0030414', '2011-09-10', '2010-04-01'),
  'rugzak-transition-text-2014-09-19': decree('2014-09-19'),
  'rugzak-transition-text-2015-02-05': decree('2015-02-05', '2014-09-19'),
  'rugzak-transition-text-2015-09-30': decree('2015-09-30', '2015-02-05'),
  'rugzak-transition-level-2013': reading('Bekostigingsbesluit WVO', 'BWBR0005672', unread(undefined, '2014-09-19')),
}
