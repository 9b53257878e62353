import { unread } from '../support/fact-table.js'

const eur = (amount: string) => ({ eur: amount })
const calendar = (from: number, until: number) => [`${from}-01-01`, `${until}-01-01`]
const formatie = ['formatiebesluit-text-2010-10-27', unread(undefined, '2010-10-27'), unread('2015-03-18')] as const

const posts = (id: string, article: string, value: object) => {
  const [act, from, until] = formatie
  return [[[id, 'quoted', act, article], [from, until], value]]
}

const decree = (id: string, article: string, value: object) => [
  [
    [id, 'quoted', 'bekostigingsbesluit-wvo-text-2015-09-30', article],
    [unread(undefined, '2015-09-30'), unread('2015-09-30')],
    value,
  ],
]

const table = 'table of amounts'
const adjusted = ['exploitatie-vo-text-2015-10-13'] as const

/** The columns: 2010 as adjusted and 2011, 2014, 2015 first, 2015 final, 2016; absent where none was read. */
function material(id: string, per: string, row: readonly (string | undefined)[], first = 2010) {
  const columns = [
    ['2011', 'exploitatie-vo-text-2010-11-25', calendar(first, 2012)],
    ['2014', 'exploitatie-vo-text-2013-11-12', calendar(2014, 2015)],
    ['2015-first', 'exploitatie-vo-text-2014-11-20', calendar(2015, 2016)],
    ['2015-final', ...adjusted, calendar(2015, 2016)],
    ['2016', ...adjusted, calendar(2016, 2017)],
  ] as const
  return columns.flatMap(([name, act, days], index) => {
    const amount = row[index]
    if (amount === undefined) return []
    const later = [...adjusted, { withdrawn: true, retroactive: true, replacedBy: [`${id}-2015-final`] }]
    const changes = name === '2015-first' ? [later] : []
    return [[[`${id}-${name}`, 'quoted', act, table], days, { amount: eur(amount), per }, ...changes]]
  })
}

const perPupil = (id: string, ...row: readonly (string | undefined)[]) => material(id, 'pupil', row)

const box = (id: string, act: string, article: string, year: number, value: object) => {
  return [[id, 'quoted', act, article], calendar(year, year + 1), value]
}
const leerplus = (name: string, act: string, from: number, until: number, amount: string) => {
  return [[`VOF-92-${name}`, 'quoted', act, 'amount per pupil'], calendar(from, until), { amount: eur(amount), per: 'pupil' }]
}

const rugzakRow = (lwooOrPro: string, otherVo: string, personnel: string, money: string) => ({
  ...{ lwooOrPro: eur(lwooOrPro), otherVo: eur(otherVo) },
  ...{ respendPersonnel: eur(personnel), respendMaterial: eur(money) },
})

/** In the columns of the school, zmlk and the long-term ill have what cluster 4 has. */
const likeClusterFour = (row: { readonly lwooOrPro: object; readonly otherVo: object }) => {
  const ofSchool = { lwooOrPro: row.lwooOrPro, otherVo: row.otherVo }
  return { byIndication: { 'cluster-4': row, zmlk: ofSchool, 'long-term-ill-with-physical-handicap': ofSchool } }
}

function rugzak(
  [id, year, act, next]: readonly [id: string, year: number, act: string, next?: readonly [act: string, id?: string]],
  ...row: readonly [string, string, string, string]
) {
  const change = next === undefined ? [] : [
    [next[0], { withdrawn: true, retroactive: true, ...(next[1] === undefined ? {} : { replacedBy: [next[1]] }) }],
  ]
  return [
    [id, 'quoted', act, 'Bekostigingsbesluit WVO art. 8a'],
    [`${year}-08-01`, `${year + 1}-08-01`],
    likeClusterFour(rugzakRow(...row)),
    ...change,
  ]
}

function transition(name: string, day: string, lwooOrPro: string, otherVo: string, next?: readonly [string, string]) {
  const change = next === undefined ? [] : [
    [`rugzak-transition-text-${next[0]}`, { withdrawn: true, retroactive: true, replacedBy: [`VOF-79b-${next[1]}`] }],
  ]
  return [
    [`VOF-79b-${name}`, 'quoted', `rugzak-transition-text-${day}`, 'Bekostigingsbesluit WVO art. 27'],
    ['2014-08-01', '2015-08-01'],
    likeClusterFour({ lwooOrPro: eur(lwooOrPro), otherVo: eur(otherVo) }),
    ...change,
  ]
}

const small = (posts170: number) => {
  const of = (rows: readonly (readonly number[])[]) => rows.map(([from, below, number]) => ({ from, below, posts: number }))
  return {
    groups1And2: of([[0, 50, 3], [50, 80, 2], [80, 120, 2], [120, 170, 1.5], [170, 200, 1]]),
    groups3And4: of([[0, 50, 4.2], [50, 80, 4], [80, 120, 3.5], [120, 170, 7.4], [170, 200, posts170], [200, 250, 4]]),
  }
}

/** What the rules on the money per vo pupil say. */
export const pupilRows: Readonly<Record<string, readonly unknown[]>> = {
  'funding/personnel/teachers': posts('VOF-01', 'art. 3 lid 3', { withVbo: 17.14, withoutVbo: 20 }),
  'funding/personnel/directie': posts('VOF-02', 'art. 3 lid 2', {
    ...{ withVbo: 169.12, withoutVbo: 169.12, adjunctInVerticalCommunity: 228.57 },
  }),
  'funding/personnel/oop': posts('VOF-03', 'art. 3 lid 6', { withVbo: 104.38, withoutVbo: 104.38 }),
  'funding/personnel/fixed-posts-of-school': posts('VOF-06', 'art. 2 lid 1, table 1', {
    posts: { praktijkonderwijs: 3.14, vbo: 2.64, mavo: 2.43, havo: 2.55, vwo: 2.55 },
  }),
  'funding/personnel/fixed-posts-of-community': posts('VOF-07', 'art. 2 lid 1, table 2', {
    posts: {
      ...{ 'vbo-mavo': 4.24, 'vbo-mavo-havo': 3.97, 'vbo-havo': 3.97, 'vbo-havo-vwo': 3.97, 'vbo-vwo': 3.97 },
      ...{ 'vbo-mavo-vwo': 3.97, 'vbo-mavo-havo-vwo': 5.36, 'mavo-havo': 2.65, 'mavo-havo-vwo': 4.91 },
      ...{ 'mavo-vwo': 2.65, 'havo-vwo': 4.47 },
    },
  }),
  'funding/personnel/fixed-posts-for-support': posts('VOF-08', 'art. 2 lid 2–3', {
    lwoo: { group1: 2.8, group3: 0.38, group4: 1.43 },
    praktijkonderwijs: { group1: 1.53, group4: 0.36 },
  }),
  'funding/personnel/posts-below-closing-norm': [
    [
      ['VOF-09-2013', 'quoted', 'formatiebesluit-text-2013-01-01', 'art. 4'],
      [unread('2010-10-27', '2013-01-01'), unread('2015-01-09', '2015-03-18')],
      small(6),
    ],
    [
      ['VOF-09-2015', 'quoted', 'formatiebesluit-text-2015-03-18', 'art. 4'],
      [unread('2015-01-09', '2015-03-18'), unread('2015-03-18')],
      small(6.9),
    ],
  ],
  'funding/personnel/count': posts('VOF-10', 'art. 6', { code: 'first-of-october-before-the-year', number: 200 }),
  'funding/personnel/not-counted': posts('VOF-11', 'art. 6 lid 2', {
    code: 're-sit-of-an-exam-passed-or-contract-activity',
  }),
  'funding/personnel/rounding': posts('VOF-12', 'art. 7 and art. 8 lid 2', {
    ...{ code: 'sums-in-cents-posts-in-decimals', number: 3 },
  }),
  'funding/personnel/school-type-groups': posts('VOF-13', 'art. 1', {
    groups: {
      group1: 'mavo, vbo, praktijkonderwijs and combinations of them',
      group2: 'havo, vwo and havo-vwo',
      group3: 'mavo-havo and mavo-havo-vwo',
      group4: 'communities with havo, mavo and vbo',
    },
  }),
  'funding/count/absent-pupils': decree('VOF-14', 'art. 7 lid 2', {
    ...{ code: 'not-counted-when-absent-without-reason-above-share-of-days', number: 0.5 },
  }),
  'funding/count/vavo-pupils': decree('VOF-15', 'art. 7b', { code: 'share-of-a-pupil-but-whole-for-books', number: 0.5 }),
  'funding/material/vertical-community': decree('VOF-16', 'art. 25', { code: 'no-fixed-amounts' }),
  'funding/material/fixed-per-school': material(
    'VOF-30', 'school', ['16142.8', '18323.96', '18875.95', '18928.8', '18707.33'], 2011,
  ),
  'funding/material/fixed-rooms': material(
    'VOF-31', 'school', ['15160.7', '16728.32', '17232.24', '17280.49', '17078.31'], 2011,
  ),
  'funding/material/group-1': perPupil('VOF-32', '700.74', '777.44', '800.86', '803.1', '793.7'),
  'funding/material/group-2': perPupil('VOF-33', '579.16', '643.31', '662.69', '664.54', '656.77'),
  'funding/material/group-3': perPupil('VOF-34', '868.52', '962.58', '991.58', '994.36', '982.72'),
  'funding/material/group-4': perPupil('VOF-35', '1041.14', '1153.05', '1187.79', '1191.11', '1177.17'),
  'funding/material/group-5': perPupil('VOF-36', '1620.89', '1792.75', '1846.76', '1851.93', '1830.27'),
  'funding/material/group-6': perPupil('VOF-37', '2156.6', '2383.85', '2455.66', '2462.53', '2433.72'),
  'funding/material/praktijkonderwijs': perPupil('VOF-38', '1155.25', '1278.95', '1317.48', '1321.17', '1213.1'),
  'funding/material/lwoo-leerjaar-1-2': perPupil('VOF-39a', '98.49', '108.68', '111.96', '112.27'),
  'funding/material/lwoo-leerjaar-3-4': perPupil('VOF-39b', '267.64', '295.32', '304.21', '305.06'),
  'funding/material/support': perPupil('VOF-39c', undefined, undefined, undefined, undefined, '174.86'),
  'funding/material/regional-support': perPupil('VOF-39d', undefined, undefined, undefined, undefined, '14'),
  'funding/material/books': [
    ...material('VOF-39e', 'pupil', ['321.5', '298.56', '307.55', '308.41', '304.8'], 2011),
    [
      ['VOF-39e-2012', 'quoted', 'vm2-decree-2012-books', 'art. 5'],
      calendar(2012, 2013),
      { amount: eur('321.5'), per: 'pupil' },
    ],
  ],
  'funding/material/agricultural-school': perPupil('VOF-39f', '772.67', '856.83', '882.64', '885.11', '874.75'),
  'funding/material/second-site': material(
    'VOF-39g', 'site', ['15160.7', '16728.32', '17232.24', '17280.49', '17078.31'],
  ),
  'funding/material/below-closing-norm': material(
    'VOF-39h', 'school', ['10210.22', '11777.94', '12132.74', '12166.71', '12024.36'],
  ),
  'funding/vo/prestatiebox': [
    box('VOF-90-2013', 'prestatiebox-vo-text-2013-01-01', 'art. 3', 2013, {
      ...{ amount: eur('146'), per: 'pupil', vwoExtra: eur('100') },
    }),
    box('VOF-90-2014', 'prestatiebox-vo-text-2014-02-20', 'art. 3', 2014, {
      ...{ amount: eur('146'), per: 'pupil', vwoExtra: eur('100') },
    }),
    box('VOF-91', 'prestatiebox-vo-text-2015-01-23', 'amount per pupil', 2015, { amount: eur('185'), per: 'pupil' }),
  ],
  'funding/vo/leerplus': [
    leerplus('2009', 'leerplus-2010', 2009, 2011, '892'),
    leerplus('2013', 'leerplus-text-2013-01-04', 2013, 2014, '750'),
    leerplus('2014', 'leerplus-text-2014-02-18', 2014, 2015, '750'),
    leerplus('2015', 'leerplus-text-2015-01-07', 2015, 2016, '750'),
  ],
  'funding/rugzak/amounts': [
    rugzak(['VOF-70', 2006, 'rugzak-2006-11-27'], '1424.87', '2876.13', '3033.24', '256'),
    rugzak(['VOF-72', 2008, 'rugzak-2009-06-27'], '1555.09', '3139', '3316.78', '264'),
    rugzak(['VOF-73', 2009, 'rugzak-2010-06-05'], '1588.1', '3205.64', '3387.2', '274'),
    rugzak(['VOF-75a', 2010, 'rugzak-2010-04-01', ['rugzak-text-2011-09-10', 'VOF-75b']], '1586.34', '3202.08', '2921.51', '236'),
    rugzak(['VOF-75b', 2010, 'rugzak-text-2011-09-10'], '1592.36', '3214.23', '2932.6', '236'),
    rugzak(['VOF-76a', 2011, 'rugzak-2011-03-26', ['rugzak-2011-10-27', 'VOF-76b']], '1588.88', '3207.21', '2926.2', '241'),
    rugzak(['VOF-76b', 2011, 'rugzak-2011-10-27', ['rugzak-2012-09-20']], '1598.84', '3227.31', '2944.53', '241'),
    rugzak(['VOF-77a', 2012, 'rugzak-2012-03-23', ['rugzak-2012-10-21', 'VOF-77b']], '1587.26', '3203.94', '2923.22', '246'),
    rugzak(['VOF-77b', 2012, 'rugzak-2012-10-21', ['rugzak-2013-09-26', 'VOF-77c']], '1592.62', '3214.76', '2952.36', '246'),
    rugzak(['VOF-77c', 2012, 'rugzak-2013-09-26'], '1594.36', '3218.27', '2955.59', '246'),
    [
      ['VOF-78b', 'quoted', 'rugzak-2014-09-18', 'Bekostigingsbesluit WVO art. 8a'],
      ['2013-08-01', '2014-08-01'],
      {
        byIndication: {
          'cluster-4': rugzakRow('1597.32', '3224.24', '2964.31', '250'),
          deaf: rugzakRow('2484.73', '3224.24', '5307.76', '590'),
          'hard-of-hearing': rugzakRow('1597.32', '3224.24', '3433', '228'),
          'physical-handicap': rugzakRow('1626.91', '3224.24', '4583.42', '429'),
          'long-term-ill-with-physical-handicap': rugzakRow('1597.32', '3224.24', '2964.31', '250'),
          zmlk: rugzakRow('1597.32', '3224.24', '2964.31', '136'),
        },
      },
    ],
  ],
  'funding/rugzak/price-level-2009': [
    [
      ['VOF-74', 'quoted', 'bekostigingsbesluit-wvo-text-2011', 'art. 8a'],
      [unread(undefined, '2011-12-31'), unread('2011-12-31')],
      likeClusterFour(rugzakRow('1564.73', '3158.46', '2883.47', '236')),
    ],
  ],
  'funding/rugzak/transition': [
    transition('first', '2014-09-19', '1601.28', '3232.24', ['2015-02-05', 'second']),
    transition('second', '2015-02-05', '1613.35', '3256.61', ['2015-09-30', 'third']),
    transition('third', '2015-09-30', '1617.95', '3265.89'),
  ],
  'funding/rugzak/transition-price-level': [
    [
      ['VOF-79', 'quoted', 'rugzak-transition-level-2013', 'art. 27 and art. 27a'],
      ['2014-08-01', '2015-08-01'],
      likeClusterFour({
        ...{ lwooOrPro: eur('1596.84'), otherVo: eur('3223.28') },
        ...{ respendPersonnel: eur('2960.16') },
      }),
    ],
  ],
}
