import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as acts from '../../src/funding/acts.js'
import { addEuro, euro, multiplyEuro, subtractEuro, type Euro } from '../../src/core/euro.js'
import { appliedRule, lintRules, resolveRule, type Act, type DatedRule } from '../../src/policy/index.js'
import { fundingRules } from '../../src/register/rules/funding.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { rows, stated } from '../support/fact-table.js'
import { allCases, type TwoDateCase } from './cases.js'
import { expectedActs, expectedRows as otherRows } from './expected.js'
import { pupilRows } from './pupil-expected.js'
import { schoolRows } from './school-expected.js'

const expectedRows: Readonly<Record<string, readonly unknown[]>> = { ...otherRows, ...pupilRows, ...schoolRows }

const rules: readonly DatedRule<unknown>[] = Object.values(fundingRules)

const ruleOf = (key: string): DatedRule<unknown> => {
  const rule = rules.find((each) => each.key === key)
  if (rule === undefined) throw new Error(`no rule ${key}`)
  return rule
}

const effectIds = rules.flatMap((rule) => rule.effects.map(({ id }) => id))

describe('the facts against their sources', () => {
  it('have no fault', () => {
    expect(lintRules(rules)).toEqual([])
  })

  it('stand under their own keys', () => {
    expect(Object.entries(fundingRules).filter(([key, rule]) => rule.key !== key)).toEqual([])
    expect(rules.map(({ key }) => key).sort()).toEqual(Object.keys(expectedRows).sort())
  })

  it.each(rules.map((rule) => [rule.key, rule] as const))('%s: dates, articles, grades and values', (key, rule) => {
    expect(rows(rule)).toEqual(expectedRows[key])
  })

  it('stand in acts with these dates and places', () => {
    const found = Object.fromEntries(Object.values<Act>(acts).map((act) => [act.id, stated(act)]))
    expect(found).toEqual({
      ...expectedActs,
      // The only act that stands for one article.
      'regionale-aanpak-vsv-text-2014-01-23': {
        ...expectedActs['regionale-aanpak-vsv-text-2014-01-23'],
        at: 'art. 39',
      },
    })
  })

  it('are all of the facts on money, each as an effect or, for the report, as a reading', () => {
    const numbered = (family: string, ...numbers: number[]) =>
      numbers.map((number) => `${family}-${String(number).padStart(2, '0')}`)
    const listed = [
      ...numbered('FUN', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29),
      ...numbered('FUN', 30, 31, 32, 34, 35, 36, 37, 38),
      ...['ENT-34', 'VM2-03', 'VM2-04', 'LWT-10', 'DLL-05', 'PO-09', 'PO-10'],
      ...numbered('VOF', 1, 2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 30, 31, 32, 33, 34, 35, 36, 37, 38),
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((row) => `VOF-39${row}`),
      ...['VOF-70', 'VOF-72', 'VOF-73', 'VOF-74', 'VOF-75a', 'VOF-75b', 'VOF-76a', 'VOF-76b'],
      ...['VOF-77a', 'VOF-77b', 'VOF-77c', 'VOF-78b', 'VOF-79', 'VOF-79b', 'VOF-90', 'VOF-91', 'VOF-92'],
      ...numbered('VOF', 41, 42, 43, 44, 59, 60, 93),
      ...[...numbered('VEB', 1, 2, 3), ...numbered('LPB', 1, 2)],
    ]
    const bases = new Set(effectIds.map((id) => id.split('-').slice(0, 2).join('-')))
    expect([...bases].sort()).toEqual(listed.sort())
  })
})

describe('the readings of the report', () => {
  const readings = rules.flatMap((rule) => (rule.readings ?? []).map((each) => ({ key: rule.key, ...each })))

  it('are these, by these voices', () => {
    expect(readings.map(({ key, id, holder, source }) => [key, id, holder, source.at])).toEqual([
      ['funding/mbo/model', 'report-2014/funding-model-from-2015', 'document', 'section 2.4, table 2, lines 417-420'],
      ['funding/mbo/examendeelnemers', 'report-2014/extraneus-funding-ended', 'vmbo', 'section 4.1.2, lines 761-763'],
      ['funding/vmbo/price-per-pupil', 'report-2014/amounts-per-pupil', 'researchers', 'section 4.1.1, lines 628-630'],
      [
        'funding/vmbo/price-per-pupil',
        'report-2014/standard-amount-of-school-3',
        'vmbo',
        'section 4.1.1, table 3, line 667',
      ],
      [
        'funding/vm2/pupil-funding',
        'report-2014/all-vm2-pupils-as-lwoo',
        'vmbo',
        'section 4.1.1, table 3, lines 674-675',
      ],
    ])
  })

  it('FUN-33: about 8,000, 11,000 and 2,600, for no year and not for green vmbo', () => {
    const [amounts, school3] = fundingRules['funding/vmbo/price-per-pupil'].readings ?? []
    expect(amounts?.value).toEqual({
      scope: 'vmbo',
      regular: { total: { eur: '8000' } },
      lwoo: { total: { eur: '11000' } },
      rugzakExtra: { total: { eur: '2600' } },
    })
    expect(amounts?.knownOn).toEqual({ unread: true, after: '2014-05-31', by: '2014-12-31' })
    expect(school3?.value).toEqual({ scope: 'vmbo', regular: { total: { eur: '6000' } } })
  })

  it('are used only where they are asked for', () => {
    const rule = fundingRules['funding/vmbo/price-per-pupil']
    const law = appliedRule(rule, '2014-06-01')
    expect([law.id, law.evidence.voice, law.value?.regular.total]).toEqual(['FUN-34-2014', 'law', { eur: '6650.26' }])
    const said = appliedRule(rule, '2014-06-01', { reading: 'report-2014/amounts-per-pupil' })
    expect([said.evidence.voice, said.value?.regular.total]).toEqual(['researchers', { eur: '8000' }])
  })

  it('agree with the law on the first funding year', () => {
    const [said] = fundingRules['funding/mbo/model'].readings ?? []
    const law = resolveRule(fundingRules['funding/mbo/model'], { validOn: '2015-01-01' })
    expect(law.value).toMatchObject({ ...said?.value })
    expect(said?.knownOn).toEqual({ unread: true, after: '2013-05-31', by: '2013-06-30' })
  })

  it('stand on the diploma of an examendeelnemer and on VM2 beside the law', () => {
    expect(fundingRules['funding/mbo/examendeelnemers'].readings?.[0]?.value).toEqual({ counts: 'none' })
    expect(fundingRules['funding/vm2/pupil-funding'].readings?.[0]?.value.rows).toEqual([
      { cohorts: { firstCohort: '2008-08-01', lastCohort: '2009-08-01' }, funding: 'lwoo-pupil' },
      { cohorts: { firstCohort: '2010-08-01' }, funding: 'bb-pupil' },
    ])
  })
})

const titled = (each: TwoDateCase) => {
  const known = each.knownOn === undefined ? '' : ` as known on ${each.knownOn}`
  return [`${each.facts.rule} on ${each.on}${known}: ${each.fact} ${each.outcome} (${each.why})`, each] as const
}

describe('two dates', () => {
  it.each(allCases.map(titled))('%s', (_, { facts, on, knownOn, outcome, fact }) => {
    const found = resolveRule(ruleOf(facts.rule), { validOn: on!, knownOn })
    expect([found.status, found.id]).toEqual([outcome, fact])
  })

  it('tell an amount of the future as foreseen, and a doubt on when it was known as such', () => {
    const rule = fundingRules['funding/vsv/price-ceiling']
    const foreseen = resolveRule(rule, { validOn: '2012-06-01', knownOn: '2011-06-22' })
    expect([foreseen.foreseen, foreseen.value?.ceiling]).toEqual([true, { eur: '56800000' }])
    const doubtful = resolveRule(rule, { validOn: '2011-06-01', knownOn: '2011-06-21' })
    expect(doubtful.remarks).toContain('knowledge-uncertain')
    const plain = resolveRule(rule, { validOn: '2011-06-01', knownOn: '2010-10-09' })
    expect(plain.remarks).not.toContain('knowledge-uncertain')
  })

  it('fund the whole of 2014 by the old model and 2015 by the new one', () => {
    const rule = fundingRules['funding/mbo/model']
    expect(resolveRule(rule, { validOn: '2014-07-31' }).value).toMatchObject({ name: 'input-and-diplomas' })
    expect(resolveRule(rule, { validOn: '2014-08-01' }).value).toMatchObject({ name: 'cascade', firstFundingYear: 2015 })
  })
})

describe('amounts', () => {
  const all = eurosIn(rules)

  it('are written as exact euros', () => {
    expect(all.length).toBeGreaterThan(100)
    for (const amount of all) expect(euro(amount.eur)).toEqual(amount)
  })

  it('are given for the days of their calendar year', () => {
    for (const { effects } of rules) {
      for (const { value, from, until } of effects) {
        const year = (value as { calendarYear?: number }).calendarYear
        if (year === undefined || typeof until !== 'string') continue
        expect([from, until]).toEqual([`${year}-01-01`, `${year + 1}-01-01`])
      }
    }
  })

  it('add up: the parts of a ceiling, and personnel and material', () => {
    for (const key of ['funding/vsv/mbo-ceiling', 'funding/vsv/vo-ceiling'] as const) {
      const { perYear, parts } = fundingRules[key].effects[0]!.value
      expect(addEuro(...parts.map(({ amount }) => amount))).toEqual(perYear)
    }
    const { effects } = fundingRules['funding/vmbo/price-per-pupil']
    const prices = effects.flatMap(({ value }) => [value.regular, value.lwoo!])
    const split = prices.filter(({ personnel }) => personnel !== undefined)
    expect(split).toHaveLength(8)
    for (const { total, personnel, material } of split) expect(addEuro(personnel!, material!)).toEqual(total)
  })

  // The differences that the texts of 2014, 2015 and 2016 name themselves, and those of 2010 and 2011 by arithmetic.
  it.each([
    ['FUN-34-2010', '3002'],
    ['FUN-34-2011', '3607.48'],
    ['FUN-34-2014', '3684.18'],
    ['FUN-34-2015', '3748.94'],
    ['FUN-34-2016', '4122'],
  ])('%s: lwoo makes a difference of %s in green vmbo', (id, difference) => {
    const { value } = fundingRules['funding/vmbo/price-per-pupil'].effects.find((each) => each.id === id)!
    expect(subtractEuro(value.lwoo!.total, value.regular.total)).toEqual({ eur: difference })
  })

  it('FUN-26: a final ceiling is the advance on 56,800 students', () => {
    for (const year of [2009, 2010, 2011, 2012, 2013]) {
      const asked = { validOn: `${year}-06-01` }
      const { perFewer } = resolveRule(fundingRules['funding/vsv/price-per-fewer'], asked).value!
      const { advanceShare } = resolveRule(fundingRules['funding/vsv/price-limits'], asked).value!
      const { ceiling } = resolveRule(fundingRules['funding/vsv/price-ceiling'], asked).value!
      expect(multiplyEuro(multiplyEuro(perFewer, advanceShare), 56_800)).toEqual(ceiling)
    }
  })

  it('FUN-30: the support amount of 2014 is 2.86 % less than the difference between the two ratios is worth', () => {
    const support = resolveRule(fundingRules['funding/lwoo/support-amount'], { validOn: '2014-06-01' }).value!
    // A teacher of group 1 costs 73,186.32 in 2014.
    const share = Number(support.perPupil.group1.eur) / ((1 / 8.87 - 1 / 17.14) * 73_186.32)
    expect(share).toBeCloseTo(0.97138, 5)
  })
})

describe('what is not known', () => {
  it('is a question and nowhere a value', () => {
    const [open] = fundingRules['funding/vsv/price-per-fewer'].openQuestions ?? []
    expect(open).toMatchObject({ id: 'FUN-24', claim: expect.stringContaining('3,000') })
    expect(eurosIn(fundingRules['funding/vsv/price-per-fewer'].effects).map(({ eur }) => eur)).not.toContain('3000')
  })
})

const days = fc.date({ min: new Date('2004-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
const day = days.map((date) => date.toISOString().slice(0, 10))

describe('knowledge', () => {
  it('of a day does not depend on what became known later', () => {
    const asked = fc.record({ rule: fc.constantFrom(...rules), validOn: day, knownOn: day })
    fc.assert(
      fc.property(asked, ({ rule, validOn, knownOn }) => {
        const effects = rule.effects.filter(({ act }) => possiblyKnown(act, knownOn)).map(cut(knownOn))
        expect(resolveRule({ ...rule, effects }, { validOn, knownOn })).toEqual(resolveRule(rule, { validOn, knownOn }))
      }),
    )
  })

  it('is asked for without a change to the facts', () => {
    const before = JSON.stringify(rules)
    const frozen = deepFreeze(structuredClone(rules))
    fc.assert(
      fc.property(fc.constantFrom(...frozen), day, day, (rule, validOn, knownOn) => {
        resolveRule(rule, { validOn, knownOn })
      }),
    )
    expect(JSON.stringify(rules)).toBe(before)
  })
})

/** Every amount in the values of some facts, wherever it stands. */
function eurosIn(value: unknown): Euro[] {
  if (typeof value !== 'object' || value === null) return []
  if ('eur' in value) return [value as Euro]
  return Object.values(value).flatMap(eurosIn)
}

/** Whether an act may have been known on a day, by any of its dates. */
function possiblyKnown({ announcedOn, adoptedOn }: Act, on: string): boolean {
  if (announcedOn !== undefined && announcedOn <= on) return true
  if (adoptedOn === undefined || typeof adoptedOn === 'string') return adoptedOn !== undefined && adoptedOn <= on
  return adoptedOn.after === undefined || adoptedOn.after < on || (adoptedOn.by !== undefined && adoptedOn.by <= on)
}

/** An answer without the changes that cannot have been known on a day. */
function cut(on: string) {
  return (effect: DatedRule<unknown>['effects'][number]) => {
    const { changes, ...rest } = effect
    return changes === undefined ? rest : { ...rest, changes: changes.filter(({ by }) => possiblyKnown(by, on)) }
  }
}
