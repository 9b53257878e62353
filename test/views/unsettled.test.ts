import { describe, expect, it } from 'vitest'
import * as admission from '../../src/admission/index.js'
import * as bsa from '../../src/bsa/index.js'
import * as leerplicht from '../../src/leerplicht/index.js'
import * as policy from '../../src/register/index.js'
import {
  explain,
  explainAfterAdvice,
  explainConfrontation,
  explainOptions,
  explainResolution,
  explainTimetable,
  label,
} from '../../src/views/index.js'
import { dayText } from '../../src/views/explain/day.js'
import { factText, factTexts } from '../../src/views/labels/facts.js'
import { groundTerms } from '../../src/views/labels/legal-grounds.js'
import * as admissionCases from '../admission/cases.js'
import * as bsaCases from '../bsa/cases.js'
import { errorOf } from '../support/error-of.js'
import { verdicts } from './every-case.js'

const enrolment = { startedOn: '2014-09-01', programme: 'entree' } as const
const aftermath = bsa.afterNegativeAdvice({ enrolment, givenOn: '2014-12-01' })
const options = admission.optionsFor({ leerweg: 'bb' }, { on: '2014-09-01' })
const resolution = policy.resolve('bsa/terms', { validOn: '2014-09-01' })
const confrontation = policy.confront(policy.expectation('bb-diploma-out-of-reach'), { on: '2014-12-31' })

describe('the words for facts', () => {
  it('are there in both languages for whatever a verdict asks for', () => {
    const ways = admissionCases.optionsCases.flatMap(({ pupil, on }) => admission.optionsFor(pupil, { on }))
    const after = bsaCases.afterCases.map((row) => bsa.afterNegativeAdvice(row.ended, bsaCases.contextOf(row)))
    const all = Object.values(verdicts).flatMap((each) => each())
    const paths = [
      ...all.flatMap(({ missing, reasons }) => [...missing, ...reasons.flatMap(({ facts }) => facts)]),
      ...ways.flatMap(({ verdict, undecidedBy }) => [...verdict.missing, ...undecidedBy.flatMap(({ supply }) => supply)]),
      ...after.flatMap(({ missing }) => missing),
    ]
    expect(new Set(paths).size).toBeGreaterThan(100)
    expect([...new Set(paths)].filter((path) => factText(path) === undefined)).toEqual([])
    for (const { nl, en } of Object.values(factTexts)) {
      expect([nl, en].join(' ')).not.toMatch(/[.;()]|undefined/)
      expect(nl).toMatch(/^\p{Ll}/u)
      expect(en).toMatch(/^\p{Ll}/u)
    }
  })

  it('are given by the path as it stands in a verdict', () => {
    expect(label('fact', 'offers.vm2.related', 'en')).toBe('whether the mbo programme is related to that of the vmbo')
    expect(label('fact', 'subjects[3].finalMark', 'nl')).toBe('het eindcijfer voor een vak')
    expect(label('fact', 'offers.mbo3.preparationMet', 'nl')).toBe('of de aanmelder de vereiste vooropleiding heeft')
    expect(errorOf(() => label('fact', 'shoeSize', 'nl')).problems.map(({ path }) => path)).toEqual(['code'])
  })
})

describe('days', () => {
  it('are written as people do', () => {
    expect([dayText('2014-08-01', 'nl'), dayText('2014-08-01', 'en')]).toEqual(['1 augustus 2014', '1 August 2014'])
    expect([dayText('2015-12-31', 'nl'), dayText('2016-01-10', 'en')]).toEqual(['31 december 2015', '10 January 2016'])
  })
})

describe('what the law leaves open', () => {
  it('names the option only where a later text is what fails', () => {
    const on = (day: string) => leerplicht.vervangendeLeerplicht({ bornOn: '2000-10-05' }, { on: day }).at3a
    expect(explain(on('2022-08-01')).at(-1)).toContain('`afterLastText:')
    expect(explain(on('2014-09-01')).join(' ')).not.toContain('afterLastText')
    const before = bsa.mayEndEnrolment({ enrolment: { ...enrolment, startedOn: '2009-09-01' } })
    expect(explain(before).join(' ')).not.toContain('afterLastText')
  })

  it('is told by evidence without a place, as the register gives it', () => {
    for (const key of policy.keys()) {
      for (const day of ['2005-01-01', '2014-09-01', '2018-05-01', '2025-05-01']) {
        const { status, value, evidence } = policy.appliedRule(policy.rule(key), day)
        const notRead = evidence.grade === 'derived' && evidence.source.at === undefined
        if (value === undefined) expect(notRead).toBe(status === 'onbekend')
        else expect(notRead).toBe(false)
      }
    }
  })

  it('is shown for a way on that is undetermined', () => {
    const later = admission.optionsFor({ leerweg: 'bb', leerjaar: 3, bornOn: '2003-03-01' }, { on: '2018-09-01' })
    expect(explainOptions(later).join(' ')).toContain(', omdat de wet van die dag niet is gelezen (')
    expect(explainOptions(later).at(-1)).toContain('`afterLastText:')
  })
})

describe('a ground that a traject lacks', () => {
  it('has the days of the register', () => {
    for (const [name, term] of Object.entries(groundTerms)) {
      const [key, id] = name.split(' ') as [policy.PolicyKey, string]
      const effect = policy.rule(key).effects.find((each) => each.id === id)
      expect(effect).toBeDefined()
      if (term === 'later') expect(effect!.from).toEqual({ pending: 'royal-decree' })
      else if ('from' in term) expect(effect!.from).toBe(term.from)
      else expect(effect!.until).toBe(term.until)
    }
  })

  it('always has one', () => {
    const lacking = verdicts['admission']!().flatMap(({ reasons }) =>
      reasons.filter(({ code, state }) => code === 'legal-basis' && state === 'not-met'),
    )
    const names = lacking.map(({ evidence: { fact } }) => `${fact!.rule} ${fact!.id}`)
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((name) => !Object.hasOwn(groundTerms, name))).toEqual([])
  })
})

describe('a value of another kind', () => {
  const messageOf = (explainIt: (value: never) => unknown, value: unknown) => {
    const { code, problems } = errorOf(() => explainIt(value as never))
    expect(code).toBe('invalid-input')
    return problems.map(({ message }) => message).join(' ')
  }

  it.each([
    ['explainOptions', options],
    ['explainResolution', resolution],
    ['explainAfterAdvice', aftermath],
    ['explainAfterAdvice', aftermath.consequences],
    ['explainConfrontation', confrontation],
    ['explainOptions', options[0]],
    ['at3a', leerplicht.vervangendeLeerplicht({}, { on: '2014-09-01' })],
  ])('is referred to %s', (name, value) => {
    expect(messageOf(explain, value)).toContain(name)
  })

  it.each([explainAfterAdvice, explainConfrontation, explainOptions, explainResolution, explainTimetable])(
    'is referred to explain by %o',
    (other) => {
      expect(messageOf(other, leerplicht.hasStartkwalificatie([], { on: '2014-09-01' }))).toMatch(/; explain explains it$/)
      for (const nothing of [undefined, null, 'x', 3, {}]) {
        expect(messageOf(other, nothing)).toBe('this is no result that can be explained')
      }
    },
  )

  it('or has codes of its own', () => {
    const own = { outcome: 'maybe', reasons: [{ code: 'toString', state: 'met', facts: [] }], missing: [] } as never
    expect(errorOf(() => explain(own)).problems.map(({ path }) => path)).toEqual(['outcome', 'reasons[0].code'])
  })
})
