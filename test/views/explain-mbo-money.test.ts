import { describe, expect, it } from 'vitest'
import * as funding from '../../src/funding/index.js'
import {
  explainIncentive,
  explainMboWeights,
  explainPraktijkleren,
  explainStatement,
  explainVsvSubsidy,
  label,
  type ExplainOptions,
} from '../../src/views/index.js'
import { incentiveCases, priced } from '../funding/incentive-cases.js'
import { cascadeCases, diplomaCases, lawCases } from '../funding/mbo-cases.js'
import { practiceCases, vsvCases } from '../funding/subsidies-cases.js'
import { errorOf } from '../support/error-of.js'

const weightCases = [...cascadeCases, ...diplomaCases, ...lawCases]
const weights = weightCases.map(({ enrolments, diplomas, context }) => funding.mboWeights({ enrolments, diplomas }, context))
const subsidies = vsvCases.map(({ facts, year }) => funding.vsvSubsidy(facts, { year }))
const places = practiceCases.map(({ facts, context }) => funding.praktijkleren(facts, context))
const incentives = incentiveCases.map(({ applicant, institution = {}, context = priced }) => {
  return funding.incentive(applicant, institution, context)
})

const explained: Readonly<Record<string, readonly ((options: ExplainOptions) => string[])[]>> = {
  mboWeights: weights.map((each) => (options) => explainMboWeights(each, options)),
  vsvSubsidy: subsidies.map((each) => (options) => explainVsvSubsidy(each, options)),
  praktijkleren: places.map((each) => (options) => explainPraktijkleren(each, options)),
  incentive: incentives.map((each) => (options) => explainIncentive(each, options)),
}

/** The words of Dutch sentences that come from this library and not from a title or from the caller. */
const english = /\b(the|weighs|not known|year|share|subsidy|sum|counted|taken)\b/i

describe.each(Object.entries(explained))('the explanation of %s', (_, all) => {
  it('has as many sentences in Dutch as in English, each of them whole', () => {
    for (const explain of all) {
      const [nl, en] = [explain({ language: 'nl' }), explain({ language: 'en' })]
      expect(nl).toHaveLength(en.length)
      expect(explain({})).toEqual(nl)
      for (const sentence of [...nl, ...en]) expect(sentence).toMatch(/^(?!.*(undefined|NaN|\[object)).+\.$/)
    }
  })

  it('is Dutch in Dutch', () => {
    const own = all.flatMap((explain) => explain({ language: 'nl' })).map((sentence) => sentence.replace(/\([^()]*(\([^()]*\)[^()]*)*\)\.$/, ''))
    expect(own.filter((sentence) => english.test(sentence))).toEqual([])
  })
})

describe('explainMboWeights', () => {
  const of = (name: string, language: 'nl' | 'en' = 'en') => {
    const index = weightCases.findIndex((each) => each.name === name)
    return explainMboWeights(weights[index]!, { language })
  }

  it('tells each year with its factors, a restart and a break', () => {
    expect(of('a break of two Octobers resets entree', 'nl').map((sentence) => sentence.split(' (art')[0])).toEqual([
      '2015, geteld op 1 oktober 2013: entreeopleiding, verblijfsjaar 1, weegt 1,2 in het budget van de entreeopleiding = 1 (leerweg) x 1 (prijsfactor) x 1,2 (verblijfsjaar) x 1 (deel van de inschrijving)',
      '2016, geteld op 1 oktober 2014: geen inschrijving.',
      '2017, geteld op 1 oktober 2015: geen inschrijving.',
      '2018, geteld op 1 oktober 2016: entreeopleiding, verblijfsjaar 1, weegt 1,2 in het budget van de entreeopleiding = 1 (leerweg) x 1 (prijsfactor) x 1,2 (verblijfsjaar, na afwezigheid opnieuw geteld) x 1 (deel van de inschrijving)',
      'Aangenomen: een 1 oktober is er een van afwezigheid als er dan geen opleiding is waarvan de jaren meetellen.',
      'Aangenomen: alle jaren gaan naar het recht van één bekostigingsjaar.',
    ])
  })

  it('says why a diploma earns nothing, with the article', () => {
    expect(of('a diploma of entree earns nothing')[2]).toBe(
      '2016: diploma of mbo-1 as a student, weighs 0 in the budget of mbo-2 to specialist: a diploma of mbo-1 or the ' +
        'entreeopleiding does not count (WEB art. 2.2.2 lid 5, Wet doelmatige leerwegen en modernisering bekostiging, ' +
        'Stb. 2013, 288; FUN-06; derived).',
    )
  })

  it('says why a weight is not known: a law that was not read, an abolition, a fact', () => {
    expect(of('each year by its own law: texts to April 2015').slice(2, 4)).toEqual([
      '2016, counted on 1 October 2014: mbo-2, weight not known, because the law of that day was not read ' +
        '(Uitvoeringsbesluit WEB, kst 33908, BWBR0010646; Stb. 2014, 142; FUN-02).',
      "To go by the last text of the law that was read, pass the option `afterLastText: 'unchanged'`.",
    ])
    expect(of('taken as unchanged, to the abolition of the cascade in 2019')[3]).toContain(
      'weight not known: the cascade was abolished, and what took its place was not read',
    )
    expect(of('whether a year of the assistentopleiding counts is open')).toContain(
      '2015: needed to decide: whether years in the assistentopleiding before 2013 count (context.assistentYears).',
    )
  })

  it('tells of a second count without the student, and of a history that weighs nothing', () => {
    const short = { level: 'mbo-2', startedOn: '2013-08-01', endedOn: '2014-01-15', leerweg: 'bol', priceFactor: 1 } as const
    expect(explainMboWeights(funding.mboWeights({ enrolments: [short] }), { language: 'en' })[1]).toBe(
      '2015: no longer enrolled on 1 February after it, which lowers the correction of the institution.',
    )
    expect(explainMboWeights(funding.mboWeights({ enrolments: [] }))).toEqual(['Er is geen bekostigingsjaar waarin iets weegt.'])
  })
})

describe('the other explanations', () => {
  it('lead with what only they have', () => {
    const open = subsidies.find(({ bounds, total }) => bounds !== undefined && total.value === undefined)!
    expect(explainVsvSubsidy(open).slice(0, 2)).toEqual([
      'Het voorschot is € 100.000.', 'De subsidie ligt tussen € 100.000 en € 125.000.',
    ])
    expect(explainPraktijkleren(places[3]!)).toEqual([
      'De uren praktijk passen niet in die van een leerwerktraject, zodat er geen subsidie is.',
      'Samen: € 0.',
      'Aangenomen: het landelijke budget is genoeg voor het hoogste bedrag.',
    ])
    const refused = incentives[incentiveCases.findIndex(({ fact, direction }) => fact === 'VSV-06' && direction === 'refuse')]!
    expect(explainIncentive(refused).slice(0, 4)).toEqual([
      'Weigeren is voor de instelling naar verwachting voordeliger dan toelaten, nog voor de kosten: een perverse prikkel.',
      'Verwacht gewicht in het budget van de entreeopleiding: 1,2.',
      'Verwacht gewicht in het budget van mbo-2 tot en met specialist: 0.',
      'Gewicht van een verblijfsjaar: € 6.000 = 1,2 x 5.000, van het rijk aan de mbo-instelling, 2015 (an assumption; een schatting).',
    ])
  })

  it('come after the sentences of a statement', () => {
    for (const each of [...subsidies, ...places, ...incentives]) expect(explainStatement(each).at(-1)).toMatch(/^Aangenomen: /)
  })

  it('name the function for another result', () => {
    const says = (work: () => unknown) => errorOf(work).problems[0]?.message
    expect(says(() => explainMboWeights(incentives[0] as never))).toContain('explainIncentive')
    expect(says(() => explainStatement(weights[0] as never))).toContain('explainMboWeights')
    expect(says(() => explainPraktijkleren(subsidies[0] as never))).toContain('explainStatement')
    expect(says(() => explainIncentive(null as never))).toBeDefined()
    expect(errorOf(() => explainMboWeights(weights[0]!, { language: 'fr' as never })).code).toBe('invalid-input')
  })
})

describe('the codes of the money for the mbo', () => {
  it('are each reached by a case', () => {
    const found = weights.flatMap(({ years }) => years.flatMap(({ enrolment, diplomas }) => [...(enrolment === undefined ? [] : [enrolment]), ...diplomas]))
    const steps = found.flatMap((each) => each.steps.map(({ code }) => code))
    expect([...new Set(steps)].sort()).toEqual([
      ...['added-value', 'bbl-without-agreement', 'cascade-abolished', 'diploma-share', 'each-diploma', 'enrolment-share'],
      ...['examendeelnemer-not-counted', 'leerweg-weight', 'mbo-1-diploma-not-counted', 'no-added-value', 'not-known'],
      ...['price-factor', 'year-factor', 'year-factor-after-restart'],
    ])
    expect(new Set(found.map(({ pot }) => pot))).toEqual(new Set([undefined, 'input', 'diplomas', 'entree', 'mbo-2-to-specialist']))
    expect(new Set(incentives.map(({ direction }) => direction))).toEqual(new Set(['admit', 'refuse', 'none', 'undetermined']))
    expect(new Set(places.map(({ hours }) => hours))).toEqual(new Set(['fit', 'do-not-fit', 'unknown', 'no-test']))
    const assumed = [...weights, ...subsidies, ...places, ...incentives].flatMap(({ assumptions }): readonly string[] => assumptions)
    expect([...new Set(assumed)].sort()).toEqual([
      ...['absence-is-from-programmes-that-count', 'agreement-with-the-minister', 'before-the-national-ceiling', 'budget-suffices'],
      ...['diplomas-of-t-2', 'each-enrolment-on-1-october-is-funded', 'effect-on-one-year-of-vsv', 'law-of-one-funding-year'],
      ...['no-malus', 'no-money-from-other-budgets', 'nothing-below-the-smallest-size', 'practice-agreement-in-time'],
      ...['rounded-half-up', 'rounded-to-the-cent', 'second-count-not-included', 'stay-is-sure'],
      ...['two-calendar-years-after-the-year-of-ending', 'voa-not-included', 'weeks-of-2014-for-2013-2014'],
      ...['within-the-years-of-the-programme', 'worth-of-a-weight-does-not-move', 'years-before-the-cascade-counted'],
    ])
  })

  it('have labels in both languages', () => {
    expect(label('mbo-weight-step', 'mbo-1-diploma-not-counted', 'nl')).toBe('een diploma van mbo-1 of de entreeopleiding telt niet mee')
    expect(label('mbo-pot', 'entree', 'en')).toBe('the budget of the entreeopleiding')
    expect(label('incentive-direction', 'none', 'en')).toMatch(/no difference/)
    expect(label('practice-hours', 'fit', 'nl')).toMatch(/passen in/)
    expect(label('entry', 'vsv-variable-sum/mbo-3-and-4', 'nl')).toBe('bedrag voor het halen van de vsv-norm, mbo-3 en mbo-4')
    expect(label('assumption', 'no-malus', 'en')).toMatch(/left aside/)
  })

  it('stand in the entries as in the labels', () => {
    for (const { code, what } of [...subsidies, ...places, ...incentives].flatMap(({ entries }) => entries)) {
      expect(label('entry', code as funding.SubsidyLine, 'en')).toBe(what)
    }
  })
})
