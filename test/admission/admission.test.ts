import { describe, expect, it } from 'vitest'
import * as admission from '../../src/admission/index.js'
import type { Applicant, Pupil, RouteOffer, SoughtProgramme } from '../../src/admission/index.js'
import type { Verdict } from '../../src/core/index.js'
import { errorOf } from '../support/error-of.js'
import type { LawCase } from '../support/law-case.js'
import {
  entreeCases,
  institutionCases,
  mboCases,
  optionsCases,
  refusalCases,
  routeCases,
  type Offered,
} from './cases.js'

type Row = LawCase<unknown, string>

const contextOf = ({ on, knownOn, reading }: Row) => ({ on: on!, knownOn, reading })

function compare(row: Row, { outcome, reasons, missing }: Verdict<string>) {
  const codes = (state: string) => reasons.filter((each) => each.state === state).map(({ code }) => code)
  expect({ outcome, notMet: codes('not-met'), unknown: codes('unknown'), missing }).toEqual({
    outcome: row.outcome,
    notMet: row.notMet ?? [],
    unknown: row.unknown ?? [],
    missing: row.missing ?? [],
  })
}

const routes = {
  'entree-in-vmbo': admission.toEntreeInVmbo,
  leerwerktraject: admission.toLeerwerktraject,
  vm2: admission.toVm2,
  vakmanschaproute: admission.toVakmanschaproute,
  doorlopende: admission.toDoorlopendeLeerroute,
  geintegreerde: admission.toGeintegreerdeRoute,
  bbl: (pupil: Pupil, _: RouteOffer, context: admission.AdmissionContext) => {
    return admission.toBbl({ ...pupil }, context)
  },
} satisfies Record<Offered['to'], unknown>

describe('who is admissible to the entreeopleiding', () => {
  it.each(entreeCases)('$on, $reading: $outcome ($fact: $why)', (row) => {
    compare(row, admission.toEntree(row.facts, contextOf(row)))
  })
})

describe('who is admissible to a programme of the mbo', () => {
  it.each(mboCases)('$on, $reading: $outcome ($fact: $why)', (row) => {
    compare(row, admission.toMbo(row.facts.applicant, row.facts.programme, contextOf(row)))
  })
})

describe('who may be refused', () => {
  it.each(refusalCases)('$on, $reading: $outcome ($fact: $why)', (row) => {
    compare(row, admission.mayRefuse(row.facts.applicant, row.facts.programme, contextOf(row)))
  })
})

describe('an institution as a whole', () => {
  it.each(institutionCases)('$on: $outcome ($fact: $why)', (row) => {
    compare(row, admission.toInstitution(row.facts, contextOf(row)))
  })
})

describe('a traject or route in the vmbo', () => {
  it.each(routeCases)('$facts.to, $on, $reading: $outcome ($fact: $why)', (row) => {
    const { to, pupil, offer } = row.facts
    compare(row, routes[to](pupil, offer, contextOf(row)))
  })
})

describe('every way on', () => {
  it.each(optionsCases)('$on: $why', ({ pupil, on, states, closedBy }) => {
    const options = admission.optionsFor(pupil, { on })
    expect(options.map(({ code, state }) => [code, state])).toEqual(Object.entries(states))
    const closed = options.filter((option) => option.closedBy.length > 0)
    expect(closed.map((option) => [option.code, option.closedBy])).toEqual(Object.entries(closedBy))
  })

  it('tells with little known what closes a way, and for each open condition what to supply', () => {
    const pupil = { bornOn: '1999-03-14', leerweg: 'bb', leerjaar: 3, diplomas: [] } as const
    const options = admission.optionsFor(pupil, { on: '2014-09-01' })
    const of = (code: string) => options.find((option) => option.code === code)!
    expect(of('leerwerktraject').undecidedBy).toEqual([
      { code: 'leer-werkovereenkomst', supply: ['offers.leerwerktraject.leerWerkovereenkomst'] },
      { code: 'recognised-company', supply: ['offers.leerwerktraject.companyRecognised'] },
      { code: 'agreement-with-institution', supply: ['offers.leerwerktraject.agreement'] },
      { code: 'light-work-under-16', supply: ['offers.leerwerktraject.lightWorkOnly'] },
    ])
    expect(of('vm2').undecidedBy).toEqual([
      { code: 'leerweg-of-the-route', supply: ['offers.vm2.mboLevel'] },
      { code: 'cohort-may-start', supply: ['offers.vm2.cohortStartedOn'] },
      { code: 'related-bol', supply: ['offers.vm2.related', 'offers.vm2.leerweg'] },
    ])
    expect(of('entree').undecidedBy).toEqual([
      { code: 'leerplicht-ended-or-3b', supply: ['vervangendeLeerplicht'] },
    ])
    expect([of('geintegreerde-route').closedBy, of('geintegreerde-route').undecidedBy]).toEqual([['legal-basis'], []])
    for (const { state, closedBy, undecidedBy, verdict } of options) {
      expect(closedBy.length > 0).toBe(state === 'closed')
      expect(undecidedBy.length > 0).toBe(state === 'undetermined')
      expect(new Set(undecidedBy.flatMap(({ supply }) => supply))).toEqual(new Set(verdict.missing))
    }
  })

  it('tells of a condition that nothing can settle since the law was not read', () => {
    const options = admission.optionsFor({ bornOn: '2011-03-14', diplomas: [] }, { on: '2026-01-15' })
    const work = options.find(({ code }) => code === 'vervangende-leerplicht-3a')
    expect(work?.undecidedBy).toEqual([
      { code: 'leerplicht-not-ended', supply: [] },
      { code: 'old-enough', supply: [] },
    ])
  })

  it('names what to supply by its place in the offers', () => {
    const options = admission.optionsFor({ leerweg: 'bb', bornOn: '1998-01-01', diplomas: [] }, { on: '2014-09-01' })
    const missing = (code: string) => options.find((option) => option.code === code)?.verdict.missing
    expect(missing('vakmanschaproute')).toEqual([
      'offers.vakmanschaproute.permission', 'offers.vakmanschaproute.mboLevel',
    ])
    expect(missing('mbo-2')).toContain('offers.mbo2.exemption.granted')
  })
})

describe('a fact less in a case', () => {
  const less = <T extends object>(facts: T, kept: readonly string[] = []) =>
    Object.keys(facts).filter((name) => !kept.includes(name)).map((name) => ({ ...facts, [name]: undefined }))
  const ofSought = (row: (typeof mboCases)[number] | (typeof refusalCases)[number]) => [
    ...less(row.facts.applicant).map((applicant) => ({ ...row.facts, applicant })),
    ...less(row.facts.programme, ['level']).map((programme) => ({ ...row.facts, programme })),
  ]

  it.each<[string, () => readonly (readonly [Row, Verdict<string>])[]]>([
    ['entree', () => entreeCases.flatMap((row) => {
      return less(row.facts).map((facts) => [row, admission.toEntree(facts, contextOf(row))] as const)
    })],
    ['mbo', () => mboCases.flatMap((row) => ofSought(row).map(({ applicant, programme }) => {
      return [row, admission.toMbo(applicant, programme, contextOf(row))] as const
    }))],
    ['refusal', () => refusalCases.flatMap((row) => ofSought(row).map(({ applicant, programme }) => {
      return [row, admission.mayRefuse(applicant, programme, contextOf(row))] as const
    }))],
    ['routes', () => routeCases.flatMap((row) => {
      const { to, pupil, offer } = row.facts
      return [
        ...less(pupil).map((someone) => [row, routes[to](someone, offer, contextOf(row))] as const),
        ...less(offer).map((other) => [row, routes[to](pupil, other, contextOf(row))] as const),
      ]
    })],
  ])('leaves the outcome as it is or makes it undetermined: %s', (_, ask) => {
    for (const [row, { outcome }] of ask()) expect(['undetermined', row.outcome], row.why).toContain(outcome)
  })
})

describe('every outcome', () => {
  const reached = (rows: readonly Row[]) => [...new Set(rows.map(({ outcome }) => outcome))].sort()

  it('is reached by a case', () => {
    expect(reached(entreeCases)).toEqual(['admissible', 'not-admissible', 'undetermined'])
    expect(reached(mboCases)).toEqual([
      'institution-decides', 'no-right', 'not-admissible', 'open', 'right', 'undetermined',
    ])
    expect(reached(refusalCases)).toEqual(['may-not-refuse', 'may-refuse', 'undetermined'])
    expect(reached(institutionCases)).toEqual(['may-be-refused', 'open', 'undetermined'])
    expect(reached(routeCases)).toEqual(['closed', 'open', 'undetermined'])
    const states = optionsCases.flatMap((row) => Object.values(row.states))
    expect([...new Set(states)].sort()).toEqual(['closed', 'institution-decides', 'open', 'undetermined'])
  })
})

describe('after the last text that was read', () => {
  const grown = { bornOn: '2004-03-14', diplomas: [] } as const

  it('is open, or goes by that text where that is asked for', () => {
    const ask = (afterLastText?: 'unchanged') => admission.toEntree(grown, { on: '2021-09-01', afterLastText })
    expect([ask().outcome, ask('unchanged').outcome]).toEqual(['undetermined', 'admissible'])
    const young = { bornOn: '2005-10-14' }
    const bbl = (afterLastText?: 'unchanged') => admission.toBbl(young, { on: '2021-09-01', afterLastText })
    expect([bbl().outcome, bbl('unchanged').outcome]).toEqual(['undetermined', 'closed'])
    const unlawful = { bijzonder: true, refusesOnItsGround: true }
    const whole = (afterLastText?: 'unchanged') => admission.toInstitution(unlawful, { on: '2021-09-01', afterLastText })
    expect([whole().outcome, whole('unchanged').outcome]).toEqual(['undetermined', 'may-be-refused'])
  })

  it('goes for leerplicht, kwalificatieplicht and the offers of schools as well', () => {
    const context = { on: '2021-12-31', afterLastText: 'unchanged' } as const
    const late = { level: 'mbo-2', startsOn: '2021-08-01', appliedOn: '2021-05-01', placeLeft: true } as const
    const settled = { terminations: 0, mboYearsWithoutDiploma: 0, diplomas: [] }
    const codes = (bornOn: string) => {
      const { reasons } = admission.mayRefuse({ ...settled, bornOn }, { ...late, intakeAttended: true }, context)
      return reasons.filter(({ state }) => state !== 'met').map(({ code }) => code)
    }
    expect([codes('2006-05-01'), codes('2002-05-01')]).toEqual([[], ['in-time-or-kwalificatieplichtig']])
    const pupil = { bornOn: '2007-03-14', leerweg: 'bb', benefits: true } as const
    const offer = { leerweg: 'bol', agreement: false, matchesOwnOffer: true, enrolledAsExamendeelnemer: true } as const
    const { outcome } = admission.toEntreeInVmbo(pupil, { ...offer, lightWorkOnly: true }, context)
    expect(outcome).toBe('closed')
    const options = admission.optionsFor({ ...pupil, diplomas: [] }, context)
    expect(options.find(({ code }) => code === 'vervangende-leerplicht-3a')?.state).toBe('open')
  })
})

describe('the reasons', () => {
  const grown = { bornOn: '1997-03-14', diplomas: [] } as const
  const facts = ({ reasons }: Verdict<string>) => reasons.map(({ evidence }) => evidence.fact?.id)

  it('name the facts of the register they rest on', () => {
    expect(facts(admission.toEntree(grown, { on: '2014-07-31' }))).toEqual(['ENT-02'])
    expect(facts(admission.toEntree(grown, { on: '2014-08-01' }))).toEqual(['MBO2-01', 'ENT-06', 'ENT-03'])
    const programme = { level: 'mbo-2', startsOn: '2018-08-01' } as const
    expect(facts(admission.toMbo(grown, programme, { on: '2018-04-01' }))).toEqual([
      'MBO2-01', 'MBO2-02-2026', 'ENT-30', 'TOE-03',
    ])
    expect(facts(admission.mayRefuse({}, programme, { on: '2026-01-01' }))).toEqual([
      'TOE-02', 'TOE-04', 'TOE-04', 'TOE-04', 'TOE-04', 'TOE-04', 'TOE-04-2026',
    ])
  })

  it('rest on the exemption where that is what opens the programme', () => {
    const exemption = { granted: true, specialCase: true, suitabilityShown: true }
    const programme = { level: 'mbo-2', leerweg: 'bol', exemption } as const
    expect(facts(admission.toMbo(grown, programme, { on: '2014-09-01' }))[0]).toBe('MBO2-03')
  })

  it('keep the voice of a reading on its own condition', () => {
    const { reasons } = admission.toEntree(grown, { on: '2014-09-01', reading: 'report-2014/two-years-at-most' })
    expect(reasons.map(({ evidence }) => evidence.voice)).toEqual(['law', 'law', 'law', 'researchers'])
  })
})

describe('input that cannot be', () => {
  const september = { on: '2014-09-01' }
  const applicant = {
    bornOn: '1999-02-30', diplomas: [{ kind: 'secret', obtainedOn: 'secret' }], terminations: -77, subjects: ['secret'],
    vervangendeLeerplicht: 'secret', taalEnRekenen: 'secret', inEntreeInPastTwoStudyYears: 'secret', name: 'secret',
    firstFullSchoolYear: 'secret', vsoSchool: 'secret',
  } as unknown as Applicant
  const programme = {
    level: 'secret', leerweg: 'secret', sector: 'secret', related: 'secret', startsOn: 'secret', appliedOn: 'secret',
    confirmedOn: 'secret', exemption: { granted: 'secret', name: 'secret' }, name: 'secret',
  } as unknown as SoughtProgramme

  it('is named all at once, without what was found', () => {
    const error = errorOf(() => admission.toMbo(applicant, programme, { on: '2014', knownOn: '2015' }))
    expect(error.code).toBe('invalid-date')
    expect(error.problems.map(({ path }) => path).sort()).toEqual([
      ...['bornOn', 'context.knownOn', 'context.on', 'diplomas[0].kind', 'diplomas[0].obtainedOn'],
      ...['firstFullSchoolYear', 'inEntreeInPastTwoStudyYears', 'name', 'programme.appliedOn', 'programme.confirmedOn'],
      ...['programme.exemption.granted', 'programme.exemption.name', 'programme.leerweg', 'programme.level'],
      ...['programme.name', 'programme.related', 'programme.sector', 'programme.startsOn', 'subjects[0]'],
      ...['taalEnRekenen', 'terminations', 'vervangendeLeerplicht', 'vsoSchool'],
    ])
    expect(error.message).not.toMatch(/secret|1999-02-30|-77/)
  })

  it('is named in offers', () => {
    const vm2 = { mboLevel: 5, cohortStartedOn: 'secret', name: 'secret' }
    const offers = { vm2, mbo2: { level: 'mbo-2' }, mbo5: {} }
    const pupil = { leerweg: 'secret', leerjaar: 5, benefits: 'secret', offers } as unknown as admission.PupilWithOffers
    const error = errorOf(() => admission.optionsFor(pupil, { on: '2014-09-01' }))
    expect(error.problems.map(({ path }) => path).sort()).toEqual([
      ...['benefits', 'leerjaar', 'leerweg', 'offers.mbo2.level', 'offers.mbo5'],
      ...['offers.vm2.cohortStartedOn', 'offers.vm2.mboLevel', 'offers.vm2.name'],
    ])
    expect(error.message).not.toMatch(/secret/)
  })

  it.each<[string, () => unknown, string, string]>([
    ['no object', () => admission.toEntree(undefined as never, september), 'invalid-input', ''],
    ['no context', () => admission.toEntree({}, undefined as never), 'invalid-input', 'context'],
    ['no day', () => admission.toEntree({}, {} as never), 'invalid-input', 'context.on'],
    ['no programme', () => admission.toMbo({}, undefined as never, september), 'invalid-input', 'programme'],
    ['no level', () => admission.mayRefuse({}, {} as never, september), 'invalid-input', 'programme.level'],
    ['no institution', () => admission.toInstitution(null as never, september), 'invalid-input', 'institution'],
    ['no offer', () => admission.toVm2({}, null as never, september), 'invalid-input', 'offer'],
    ['no offers', () => admission.optionsFor({ offers: 1 as never }, september), 'invalid-input', 'offers'],
    [
      'the entreeopleiding as a programme of its own',
      () => admission.toMbo({}, { level: 'entree' }, september), 'invalid-input', 'programme.level',
    ],
    ['a birth that is no day', () => admission.toBbl({ bornOn: 'tomorrow' }, september), 'invalid-date', 'bornOn'],
    ['a number that is none', () => admission.toEntree({ terminations: NaN }, september), 'invalid-input', 'terminations'],
    [
      'a name out of the prototype', () => admission.optionsFor({ offers: JSON.parse('{"__proto__": {}}') as object }, september),
      'invalid-input', 'offers.__proto__',
    ],
    ['a later birth', () => admission.toEntree({ bornOn: '2015-01-01' }, september), 'invalid-input', 'bornOn'],
    [
      'a diploma before the birth',
      () => admission.toEntree(
        { bornOn: '1999-01-01', diplomas: [{ kind: 'vmbo-bb', obtainedOn: '1998-01-01' }] }, september,
      ),
      'invalid-input', 'diplomas[0].obtainedOn',
    ],
    [
      'school before the birth',
      () => admission.toEntree({ bornOn: '1999-01-01', firstFullSchoolYear: '1998-1999' }, september),
      'invalid-input', 'firstFullSchoolYear',
    ],
    [
      'a reading that these rules do not have',
      () => admission.toEntree({}, { on: '2014-09-01', reading: 'report-2014/mbo-2-in-bbl' }), 'invalid-input',
      'context.reading',
    ],
  ])('%s', (_, call, code, path) => {
    const error = errorOf(call)
    expect([error.code, error.problems.map((problem) => problem.path)]).toEqual([code, [path]])
  })
})
