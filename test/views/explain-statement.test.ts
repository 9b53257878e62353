import { describe, expect, it } from 'vitest'
import { addEuro } from '../../src/core/index.js'
import * as funding from '../../src/funding/index.js'
import type { Entry } from '../../src/ledger/index.js'
import { explainStatement, label, type ExplainedStatement, type Language } from '../../src/views/index.js'
import { euroText } from '../../src/views/explain/euro-text.js'
import { assumptionTexts, entryTexts } from '../../src/views/labels/statements.js'
import { componentCases, fixedCases, variableCases } from '../funding/pupil-cases.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'

const both: readonly Language[] = ['nl', 'en']
const gpl = 'Regeling landelijke gemiddelde personeelslast 2013/2014, BWBR0034001'
const material = 'Regeling exploitatiekosten vo 2014, BWBR0033993'
const upperLwoo = { leerjaar: 3, department: 'vbo', lwoo: true } as const

const evidence = { source: { document: 'eigen begroting' }, grade: 'estimate' } as const
const own: Entry = {
  ...{ code: 'coach', what: 'begeleider', amount: { eur: '-1234.5' }, payer: 'school', receiver: 'staff' },
  ...{ form: 'absorbed', nature: 'real', period: '2013-2014', arithmetic: '20 hours x 2 / 1659 x 73186.32', evidence },
}
const ownStatement: ExplainedStatement = {
  entries: [own],
  total: { unknown: 'Not known: room.' },
  unknown: [{ code: 'room', why: 'No price.' }],
  assumptions: [],
}

describe('a statement of money in sentences', () => {
  it('tells what a pupil brings, as written by hand', () => {
    const pupil = { leerjaar: 1, lwoo: false } as const
    const statement = funding.perPupil(pupil, { year: 2014, schoolTypeGroup: 1 }, { knownOn: '2014-07-01' })
    expect(explainStatement(statement)).toEqual([
      `Leraren: € 4.251,50 = 72.870,79 / 17,14, van het rijk aan de school, 2014, een eerste bedrag, niet het definitieve (bedragen van 2014, ${gpl}; VOF-23-2014-first; afgeleid).`,
      `Directie: € 470,94 = 79.646,03 / 169,12, van het rijk aan de school, 2014, een eerste bedrag, niet het definitieve (bedragen van 2014, ${gpl}; VOF-23-2014-first; afgeleid).`,
      `Onderwijsondersteunend personeel: € 400,10 = 41.762,07 / 104,38, van het rijk aan de school, 2014, een eerste bedrag, niet het definitieve (bedragen van 2014, ${gpl}; VOF-23-2014-first; afgeleid).`,
      `Materieel: € 777,44, van het rijk aan de school, 2014 (tabel met bedragen, ${material}; VOF-32-2014).`,
      `Lesmateriaal: € 298,56, van het rijk aan de school, 2014 (tabel met bedragen, ${material}; VOF-39e-2014).`,
      // 4251.5047 + 470.9439 + 400.0965 + 777.44 + 298.56
      'Samen: € 6.198,55.',
      'Aangenomen: de school heeft vbo, zodat de norm van een school met vbo voor alle leerlingen geldt.',
    ])
  })

  it('tells what is not known, and where to supply it', () => {
    const source = { document: 'our own books' }
    const amounts = { books: { value: { eur: '300' }, source } }
    const found = funding.perPupil(upperLwoo, { year: 2013, schoolTypeGroup: 1, schoolType: 'vbo' }, { amounts })
    expect(explainStatement(found, { language: 'en' }).slice(3)).toEqual([
      'Books: € 300, from national government to the school, 2013 (our own books; an estimate).',
      `Support for lwoo by personnel: € 3,936.46, from national government to the school, 2013 (amounts of 2013, ${gpl}; VOF-22-2013-final; derived).`,
      // 9032.26 and 300
      'Together: not known; what is known comes to € 9,332.26.',
      'Not known: material; supply it in context.amounts.material.',
      'Not known: material for lwoo; supply it in context.amounts["lwoo-material"].',
    ])
    expect(explainStatement(found).slice(-2)).toEqual([
      'Niet bekend: materieel; geef het zelf op in context.amounts.material.',
      'Niet bekend: materieel voor lwoo; geef het zelf op in context.amounts["lwoo-material"].',
    ])
  })

  it('says that a sum with an amount of your own is an estimate', () => {
    const amounts = { material: { value: { eur: '1' }, source: { document: 'ons eigen boek' } } }
    const found = funding.perPupil({ ...upperLwoo, lwoo: false }, { year: 2014, schoolTypeGroup: 1 }, { amounts })
    expect(explainStatement(found)).toContain('Samen: € 5.444,29, een schatting.')
  })

  it('repeats words of your own as they are, and says how an amount is borne', () => {
    expect(explainStatement(deepFreeze(ownStatement))).toEqual([
      'Begeleider: −€ 1.234,50 = 20 uur x 2 / 1.659 x 73.186,32, van de school aan het personeel, 2013-2014, al betaald voor iets anders (eigen begroting; een schatting).',
      'Samen: niet bekend.',
      'Niet bekend: room.',
    ])
    expect(explainStatement(ownStatement, { language: 'en' })[0]).toBe(
      'Begeleider: −€ 1,234.50 = 20 hours x 2 / 1,659 x 73,186.32, from the school to the staff, 2013-2014, paid already for something else (eigen begroting; an estimate).',
    )
    const books: Entry = { ...own, code: 'books', what: 'schoolboeken' }
    expect(explainStatement({ ...ownStatement, entries: [books] }, { language: 'en' })[0]).toMatch(/^Schoolboeken: /)
  })
})

describe('every statement of a case', () => {
  const lawOf = (year: number) => (year === 2016 ? ({ afterLastText: 'unchanged' } as const) : {})
  const statements = [
    ...[...variableCases, ...fixedCases].map(({ pupil, at }) => funding.perPupil(pupil, at, lawOf(at.year))),
    ...componentCases.map(([year, schoolTypeGroup]) => funding.perPupil(upperLwoo, { year, schoolTypeGroup })),
  ]

  it('has as many sentences in Dutch as in English, all whole', () => {
    for (const statement of statements) {
      const [dutch, english] = both.map((language) => explainStatement(statement, { language })) as [string[], string[]]
      const { entries, unknown, assumptions } = statement
      expect(dutch).toHaveLength(entries.length + 1 + unknown.length + assumptions.length)
      expect(english).toHaveLength(dutch.length)
      for (const sentence of [...dutch, ...english]) {
        expect(sentence).toMatch(/^\S.*[^.]\.$/)
        expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}|\(\)|; \)/)
      }
      expect(dutch.join(' ')).not.toMatch(/\b(and|the|of|for|not|known|amounts? of|table)\b/)
    }
  })

  it('is told of a school and a group as well', () => {
    const pupils = [
      { leerjaar: 1, pupils: 100, lwoo: 40 },
      { leerjaar: 3, department: 'vbo', pupils: 200, lwoo: 90 },
    ] as const
    const school = { schoolType: 'vbo', pupils } as const
    const group = { leerjaar: 3, department: 'vbo', pupils: 18, lwoo: 9 } as const
    const found = [
      funding.forSchool(school, { year: 2014, prestatiebox: true }),
      funding.forSchool(school, { year: 2013 }),
      funding.forGroup(group, { year: 2014, schoolTypeGroup: 1 }),
      funding.forGroup(group, { year: 2014, schoolTypeGroup: 1, basis: 'report' }),
    ]
    for (const statement of found) {
      const [dutch, english] = both.map((language) => explainStatement(statement, { language })) as [string[], string[]]
      expect(english).toHaveLength(dutch.length)
      expect(dutch.filter((each) => english.includes(each))).toEqual([])
      const words = dutch.join(' ').replaceAll(/context\.\S+|; report-2014\/\S+/g, '')
      expect(words).not.toMatch(/\b(and|the|of|for|not|known|pupils?|posts|amounts?|table)\b/)
    }
    expect(explainStatement(found[0]!)[0]).toMatch(/^Leraren, vaste formatie inbegrepen: € [\d.,]+ = [\d.,]+ fte x 73\.186,32, van het rijk/)
  })

  it('names its entries in words that have a Dutch form', () => {
    const others = [
      funding.rugzak({ indication: 'cluster-4', lwooOrPro: true, schoolYear: '2012-2013' }),
      funding.greenVmbo({ year: 2014, lwoo: true }),
      funding.greenVmbo({ year: 2011, lwoo: false }),
      funding.perPupil({ ...upperLwoo, rugzak: 'cluster-4' }, { year: 2014, schoolTypeGroup: 1, prestatiebox: true }),
    ]
    for (const { code, what } of [...statements, ...others].flatMap(({ entries }) => entries)) {
      expect([code, label('entry', code as keyof typeof entryTexts, 'en')]).toEqual([code, what])
    }
  })
})

describe('amounts in words', () => {
  it.each([
    ['0', '€ 0', '€ 0'],
    ['999.9', '€ 999,90', '€ 999.90'],
    ['1000', '€ 1.000', '€ 1,000'],
    ['1234567.005', '€ 1.234.567,01', '€ 1,234,567.01'],
    ['-0.5', '−€ 0,50', '−€ 0.50'],
  ])('%s', (eur, nl, en) => {
    expect([euroText({ eur }, 'nl'), euroText(addEuro({ eur }), 'en')]).toEqual([nl, en])
  })
})

describe('labels of money', () => {
  it('are there for numbers as well, and have no full stop', () => {
    expect(label('school-type-group', 4, 'nl')).toBe('scholengemeenschappen met havo, mavo en vbo')
    expect(label('party', 'rijk', 'en')).toBe('national government')
    for (const { nl, en } of [...Object.values(assumptionTexts), ...Object.values(entryTexts)]) {
      for (const text of [nl, en]) expect(text).toMatch(/^\S.*[^.\s]$/)
    }
    expect(errorOf(() => label('school-type-group', 5 as never, 'nl')).problems.map(({ path }) => path)).toEqual(['code'])
  })
})

describe('what is no statement', () => {
  const paths = (work: () => unknown) => errorOf(work).problems.map(({ path }) => path)

  it('stops with what it is, and with every problem', () => {
    expect(errorOf(() => explainStatement({ entries: [] } as never)).message).toContain('a statement of money')
    const wrong = { ...ownStatement, entries: [{ ...own, payer: 'me', form: 'x' }, null], assumptions: ['toString'] } as never
    expect(paths(() => explainStatement(wrong))).toEqual([
      ...['entries[0].payer', 'entries[0].form'],
      ...['entries[1].payer', 'entries[1].receiver', 'entries[1].form', 'assumptions[0]'],
    ])
    expect(paths(() => explainStatement(ownStatement, { language: 'fy' } as never))).toEqual(['options.language'])
  })
})
