import { describe, expect, it } from 'vitest'
import { appraisals } from '../../src/models/index.js'
import { explainAppraisal, explainStatement, label } from '../../src/views/index.js'
import { errorOf } from '../support/error-of.js'
import { options, without } from '../models/appraisals/by-hand.js'

describe('an appraisal in words', () => {
  const result = appraisals.appraiseTraject(options)
  const [en, nl] = [explainAppraisal(result, { language: 'en' }), explainAppraisal(result)]

  it('names rate, price level and horizon', () => {
    expect(en[0]).toBe(
      'A class of VM2 or vakmanschaproute of 100 pupils beside regular bb, over 10 years, on 1 October 2021: discount rate 25 %, prices of 2014.',
    )
    expect(nl[0]).toContain('discontovoet 25 %, prijzen van 2014')
    const bySchedule = without(options, 'rate')
    expect(explainAppraisal(appraisals.appraiseTraject(bySchedule))[0]).toMatch(/discontovoet 2,25 % \(.+\), prijzen van 2014/)
  })

  it('says what the class is worth and from which effect it pays', () => {
    expect(en[1]).toBe('There are 30 vsv’ers less and 30 startkwalificaties more.')
    expect(en).toContain('To the school: −€ 10,000. The class pays for itself at no effect.')
    // 30,000 / 30,240 of the losses, and of 30 vsv'ers.
    expect(en).toContain('To national government: € 240. The class pays for itself from some effect on: 99.2 % of the losses looked at, or 29.8 vsv’ers.')
    expect(nl).toContain('Voor het rijk: € 240. De klas betaalt zich terug vanaf een zeker effect: 99,2 % van de bekeken uitval, ofwel 29,8 vsv’ers.')
    expect(en.some((sentence) => sentence.startsWith('To society: −€ 40,000. That cannot be said; supply: options.worth'))).toBe(true)
  })

  it('says what it rests on and takes as given', () => {
    // 190,000 and 30,240 of 220,240.
    expect(en).toContain('It rests on: a count, a price or a description 86.3 %, an assumption 13.7 %.')
    expect(nl).toContain('Aangenomen: de discontovoet is gekozen.')
    expect(nl.length).toBe(en.length)
  })

  it('names what is not known', () => {
    const unknown = [{ code: 'subsidy', why: 'Not read.', supply: 'context.amounts.subsidy' }]
    const budget = { ...options.budget, traject: [[{ entries: [], unknown }]] }
    const text = explainAppraisal(appraisals.appraiseTraject({ ...options, budget }), { language: 'en' })
    expect(text).toContain('Not known: traject: subsidy. Not read.')
    expect(text).toContain('To the school: not known. That cannot be said; supply: context.amounts.subsidy.')
  })

  it('is for appraisals only', () => {
    expect(errorOf(() => explainAppraisal({} as never)).problems[0]?.expected).toContain('appraiseTraject')
    expect(errorOf(() => explainStatement(result as never)).problems[0]?.message).toContain('explainAppraisal')
  })
})

it('codes have labels', () => {
  expect(label('standing', 'dominated', 'en')).toBe('is nowhere better and somewhere worse')
  expect(label('frontier-status', 'extendedly-dominated', 'nl')).toBe('door een mengsel van andere overtroffen')
  expect(label('convergence', 'few-draws', 'en')).toBe('There are too few draws')
  expect(label('flow-evidence', 'rct', 'nl')).toBe('een experiment met loting')
  expect(label('measure-outcome', 'pays-for-itself', 'en')).toBe('costs government nothing on balance')
  expect(label('perspective', 'society', 'nl')).toBe('de samenleving')
})
