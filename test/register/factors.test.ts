import { describe, expect, it } from 'vitest'
import { passed } from '../../src/policy/bound.js'
import * as policy from '../../src/register/index.js'
import type { FactorCode, ReportLines } from '../../src/register/index.js'

const all = policy.factors()

const factor = (code: FactorCode) => all.find((each) => each.code === code)!

function inside(outer: readonly ReportLines[], inner: readonly ReportLines[]): boolean {
  return inner.every(([first, last]) => first <= last && outer.some(([from, until]) => from <= first && last <= until))
}

describe('table 2', () => {
  it('has six factors, in the order of the table, of which one is made by no act', () => {
    expect(all.map(({ code, kind, lines }) => [code, kind, lines[0]![0]])).toEqual([
      ['demography', 'no-act', 325],
      ['pass-rules-and-reference-levels', 'policy', 336],
      ['entreeopleiding', 'policy', 369],
      ['passend-onderwijs', 'policy', 386],
      ['vsv-policy', 'policy', 408],
      ['mbo-funding-model', 'policy', 417],
    ])
  })

  it('gives a direction and a hedge for the size, never a number', () => {
    expect(all.map(({ size: { target, direction, hedge } }) => [target, direction, hedge])).toEqual([
      ['maatwerktrajecten', 'down', 'mogelijk'],
      ['entreeopleiding', 'up', 'mogelijk'],
      ['maatwerktrajecten', 'unclear', 'onduidelijk'],
      ['maatwerktrajecten', 'up', 'mogelijk'],
      ['maatwerktrajecten', 'up', 'mogelijk'],
      ['maatwerktrajecten', 'up', 'mogelijk'],
    ])
  })

  it('says when an effect is to show, and where that may be earlier', () => {
    expect(all.map(({ visible }) => [visible?.moment, visible?.period, visible?.mayBeEarlier])).toEqual([
      ['now', undefined, undefined],
      ['from', '2015', 'where-schools-anticipate'],
      [undefined, undefined, undefined],
      ['from', '2014-08', 'where-samenwerkingsverbanden-anticipate'],
      ['now', undefined, undefined],
      ['after', '2015-01', undefined],
    ])
    expect(all.map(({ anticipation }) => anticipation?.by)).toEqual([
      ...[undefined, 'vmbo', undefined],
      ...['samenwerkingsverbanden', undefined, undefined],
    ])
  })

  it('expects these changes in the kind of pupils', () => {
    const changes = all.flatMap(({ composition }) =>
      composition.map(({ group, target, direction, hedge }) => [group, target, direction, hedge]),
    )
    expect(changes).toEqual([
      ['all', 'maatwerktrajecten', 'unclear', undefined],
      ['pupils-below-2f', 'maatwerktrajecten', 'up', 'mogelijk'],
      ['pupils-below-2f', 'entreeopleiding-in-vmbo', 'up', 'mogelijk'],
      ['pupils-below-2f', 'entreeopleiding-in-vmbo', 'unclear', 'onduidelijk'],
      ['students-in-entree', 'entreeopleiding', 'unclear', undefined],
      ['pupils-from-pro-and-vso', 'maatwerktrajecten', 'up', 'mogelijk'],
      ['pupils-from-pro-and-vso', 'maatwerktrajecten', 'unclear', 'waarschijnlijk'],
      ['pupils-in-maatwerk', 'maatwerktrajecten', 'up', undefined],
      ['stronger-pupils', 'mbo', 'up', undefined],
      ['stronger-pupils', 'maatwerktrajecten', 'down', 'mogelijk'],
    ])
  })

  it('names its documents', () => {
    const dated = all.flatMap(({ documents }) => documents.map(({ datedOn, lines }) => [lines[0]![0], datedOn]))
    expect(dated).toEqual([
      [367, '2013-03-04'],
      [368, '2013-09-26'],
      [369, undefined],
      [417, undefined],
    ])
  })

  it('gives each step its period', () => {
    expect(all.map(({ steps }) => steps.map(({ period }) => period))).toEqual([
      [undefined],
      ['2013-2014', '2015', '2013-2014', '2015-2016'],
      ['2014-08-01', '2014-08-01', '2014', '2014'],
      ['2013-2014', '2014-05', '2014-08'],
      ['2016'],
      ['2013-06', '2015-01-01', undefined],
    ])
  })

  it('is frozen, plain data, and the same list each time', () => {
    expect(policy.factors()).toBe(all)
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
    expect(Object.isFrozen(all[1]!.steps[0])).toBe(true)
  })
})

describe.each(all.map((each) => [each.code, each] as const))('%s', (_, each) => {
  it('has all its lines in its own rows of the table', () => {
    const { lines, steps, size, composition, visible, anticipation, documents } = each
    const parts = [...steps, size, ...composition, ...documents, visible ?? size, anticipation ?? size]
    for (const part of parts) expect(inside(lines, part.lines)).toBe(true)
    expect(each.source.at).toMatch(/^section 2\.4, table 2, lines/)
    expect(passed(each.knownOn, '2014-12-31')).toBe('yes')
  })

  it('tells in sentences what is planned, what changes and what followed', () => {
    for (const { says } of [...each.steps, ...each.composition, ...each.followed]) expect(says).toMatch(/^[A-Z][^.]*\.$/)
  })

  it('was followed by facts of the register, unless no act makes it', () => {
    expect(each.followed.length > 0).toBe(each.kind === 'policy')
    for (const { key, id } of each.followed) {
      expect(policy.rule(key).effects.map((effect) => effect.id)).toContain(id)
    }
  })
})

describe('what followed', () => {
  it('is this, factor by factor, in the rule of each fact', () => {
    expect(all.map(({ followed }) => followed.map(({ key, id }) => `${key} ${id}`))).toEqual([
      [],
      [
        'exams/vmbo-bb/nederlands-minimum UIT-02',
        'exams/vmbo-bb/rekentoets-sat UIT-03',
        'exams/vmbo-bb/rekentoets-counts UIT-04',
        'exams/vmbo-bb/rekentoets-sat UIT-05',
        'exams/mbo/nederlands-and-rekenen UIT-11',
        'exams/vo/school-exam-rekenen UIT-07',
      ],
      [
        'programmes/level-1/programme ENT-01',
        'admission/leerwerktraject/onward ENT-06',
        'bsa/terms BSA-01',
        'exams/entree/pass-rule ENT-20',
        'admission/mbo-2/entree-diploma ENT-23',
        'passend-onderwijs/plan-kwetsbare-jongeren UIT-13',
      ],
      [
        'passend-onderwijs/first-ondersteuningsplan PO-02',
        'passend-onderwijs/zorgplicht PO-01',
        'passend-onderwijs/leerlinggebonden-financiering PO-03',
        'passend-onderwijs/indication/decider PO-04-2016',
      ],
      ['vsv/norms/mbo FUN-20', 'vsv/targets/cabinet TGT-02', 'vsv/targets/cabinet TGT-03'],
      [
        'funding/mbo/model FUN-02',
        'funding/mbo/cascade FUN-04',
        'funding/mbo/mbo-1-diploma FUN-06',
        'funding/mbo/cascade FUN-10',
      ],
    ])
  })

  it('on the tests: two rules that came, one taken back, one in its place, and the end', () => {
    const ids = factor('pass-rules-and-reference-levels').followed.map(({ id }) => id.split('-').slice(0, 2).join('-'))
    expect(ids).toEqual(['UIT-02', 'UIT-03', 'UIT-04', 'UIT-05', 'UIT-11', 'UIT-07'])
  })

  it('on the funding: the cascade, and its end in 2019', () => {
    const said = factor('mbo-funding-model').followed.map(({ says }) => says)
    expect(said.at(-1)).toContain('2019')
  })
})

describe('the counterproposals of the schools', () => {
  const proposals = policy.counterproposals()

  it('are two, of the vmbo, in section 4.3', () => {
    expect(proposals.map(({ code, holder, source }) => [code, holder, source.at])).toEqual([
      ['reconsider-2f', 'vmbo', 'section 4.3, lines 1095-1108'],
      ['route-to-mbo-2-without-tests', 'vmbo', 'section 4.3, lines 1109-1112'],
    ])
  })

  it('name facts of the register that came afterwards', () => {
    for (const { key, id } of proposals.flatMap(({ followed }) => followed)) {
      expect(policy.rule(key).effects.map((effect) => effect.id)).toContain(id)
    }
  })

  it('are frozen, and the same list each time', () => {
    expect(policy.counterproposals()).toBe(proposals)
    expect(Object.isFrozen(proposals[0]!.followed)).toBe(true)
  })
})
