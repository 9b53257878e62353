import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diplomaKinds, type Diploma } from '../../src/career/diploma.js'
import { addDays, type Reason, type Verdict } from '../../src/core/index.js'
import {
  duty,
  endOfKwalificatieplicht,
  endOfLeerplicht,
  hasStartkwalificatie,
  startkwalificatieKinds,
  vervangendeLeerplicht,
  type LeerplichtContext,
  type LeerplichtPerson,
  type VervangendePupil,
} from '../../src/leerplicht/index.js'
import { startkwalificatieRule } from '../../src/leerplicht/facts.js'
import { isStartkwalificatie } from '../../src/leerplicht/startkwalificatie.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'
import type { LawCase } from '../support/law-case.js'
import {
  dutyCases,
  endCases,
  kwalificatieplichtCases,
  startkwalificatieCases,
  vervangendeCases,
} from './cases.js'

interface Asked {
  readonly on?: string
  readonly knownOn?: string
  readonly reading?: string
}

const contextOf = ({ on, knownOn, reading }: Asked): LeerplichtContext => ({ on: on!, knownOn, reading })

function summary({ outcome, reasons, missing }: Verdict<string>) {
  const codes = (state: Reason['state']) => reasons.filter((each) => each.state === state).map(({ code }) => code)
  return { outcome, notMet: codes('not-met'), unknown: codes('unknown'), missing }
}

function expected({ outcome, notMet = [], unknown = [], missing = [] }: LawCase<unknown, string>) {
  return { outcome, notMet, unknown, missing }
}

const factsOf = ({ reasons }: Verdict<string>) => reasons.map(({ evidence }) => evidence.fact?.id)

describe('startkwalificatie', () => {
  it.each(startkwalificatieCases)('on $on, known $knownOn, $reading: $outcome ($fact: $why)', (row) => {
    const verdict = hasStartkwalificatie(row.facts, contextOf(row))
    expect(summary(verdict)).toEqual(expected(row))
    if (row.knownOn === undefined && row.on! >= '2010-08-01') expect(factsOf(verdict)).toEqual([row.fact])
  })

  it('has the kinds of the law', () => {
    expect(startkwalificatieKinds).toEqual(startkwalificatieRule.effects[0]?.value.anyOf)
    expect(diplomaKinds.filter(isStartkwalificatie).sort()).toEqual([...startkwalificatieKinds].sort())
  })
})

describe('the end of the volledige leerplicht', () => {
  it.each(endCases)('$facts on $on, $reading: $end ($why)', (row) => {
    const found = endOfLeerplicht(row.facts, contextOf(row))
    const end = found.until === undefined ? [found.open, found.notBefore, found.notAfter] : [found.until, found.ground]
    expect([end, found.missing, found.evidence.fact?.id]).toEqual([row.end, row.missing ?? [], row.fact])
  })

  it('says how it counted, without the birth', () => {
    const { counted } = endOfLeerplicht({ bornOn: '1999-03-14' }, { on: '2014-09-01' })
    expect(counted).toContain('the age of 16 is reached, or in which 12 full school years are over')
    expect(counted).not.toMatch(/1999|2015/)
    const asked = { on: '2014-09-01', reading: 'ENT-05b/sixteen-by-31-july' }
    expect(endOfLeerplicht({ bornOn: '1999-03-14' }, asked).counted).not.toContain('12')
    expect(endOfLeerplicht({}, { on: '2016-01-01' }).counted).toBe('The law of that day was not read.')
  })
})

describe('the duty', () => {
  it.each(dutyCases)('$facts on $on, known $knownOn, $reading: $outcome ($fact: $why)', (row) => {
    const verdict = duty(row.facts, contextOf(row))
    expect(summary(verdict)).toEqual(expected(row))
    if (verdict.outcome !== 'undetermined') {
      const decides = verdict.reasons.filter(({ state }) => verdict.outcome !== 'no-duty' || state === 'not-met')
      expect(decides.map(({ evidence }) => evidence.fact?.id)).toContain(row.fact)
    }
  })

  it('gives every condition in the order of the law', () => {
    const codes = (bornOn: string, on: string) => duty({ bornOn, diplomas: [] }, { on }).reasons.map(({ code }) => code)
    expect(codes('1999-03-14', '2014-09-01')).toEqual(['leerplicht-begun', 'leerplicht-not-ended'])
    expect(codes('1997-03-14', '2014-09-01')).toEqual([
      ...['leerplicht-ended', 'below-eighteen', 'no-startkwalificatie', 'no-praktijkonderwijs-diploma'],
      'not-exempt-by-vso',
    ])
  })
})

describe('the days of the kwalificatieplicht', () => {
  it.each(kwalificatieplichtCases)('$facts on $on: $period ($why)', (row) => {
    const found = endOfKwalificatieplicht(row.facts, contextOf(row))
    const period = found.until === undefined ? found.none : [found.from, found.until, found.ground]
    expect([period, found.missing]).toEqual([row.period, row.missing ?? []])
  })
})

describe('after the last text that was read', () => {
  // 17 on that day, and 18 on 14 March 2022; 16 in school year 2019-2020.
  const pupil = { bornOn: '2004-03-14', diplomas: [] }
  const got = (kind: Diploma['kind']) => [{ kind, obtainedOn: '2021-07-01' }]

  it.each<[string, LeerplichtPerson, string]>([
    ['without a diploma', pupil, 'kwalificatieplicht'],
    ['of a school of the vso, which no longer decides', { ...pupil, vsoSchool: 'wec-2-lid-2-j-or-n' }, 'kwalificatieplicht'],
    ['with the profile arbeidsmarkt of the vso', { ...pupil, diplomas: got('vso-arbeidsmarkt') }, 'no-duty'],
    ['with a diploma of the praktijkonderwijs', { ...pupil, diplomas: got('pro') }, 'no-duty'],
    ['with a startkwalificatie', { ...pupil, diplomas: got('mbo-2') }, 'no-duty'],
  ])('the duty of who is 17, %s, is open unless that text is taken as unchanged', (_, person, outcome) => {
    const asked = { on: '2021-09-01' } as const
    expect(duty(person, asked)).toMatchObject({ outcome: 'undetermined', missing: [] })
    const verdict = duty(person, { ...asked, afterLastText: 'unchanged' })
    expect(summary(verdict)).toMatchObject({ outcome, unknown: [], missing: [] })
    expect(verdict.reasons.map(({ evidence }) => evidence.grade)).toEqual(verdict.reasons.map(() => 'inferred'))
  })

  it('the ends of the leerplicht and of the kwalificatieplicht go by it too', () => {
    const asked = { on: '2021-09-01', afterLastText: 'unchanged' } as const
    expect(endOfLeerplicht(pupil, asked).until).toBe('2020-08-01')
    expect(endOfKwalificatieplicht(pupil, asked)).toMatchObject({ from: '2020-08-01', until: '2022-03-14' })
    expect(hasStartkwalificatie(got('havo'), asked).outcome).toBe('startkwalificatie')
  })

  it('is not known either where what counts as a startkwalificatie was not said yet', () => {
    const pupil = { bornOn: '1998-07-31', diplomas: [{ kind: 'mbo-2', obtainedOn: '2015-01-30' }] } as const
    const early = { on: '2015-04-30', knownOn: '2014-01-06', reading: 'report-2014/startkwalificatie' }
    expect(duty(pupil, early).outcome).toBe('undetermined')
    expect(endOfKwalificatieplicht(pupil, early)).toMatchObject({ none: 'law-not-read' })
  })

  it('an end between two wordings is not the last text', () => {
    const asked = { on: '2013-10-01', afterLastText: 'unchanged' } as const
    const person: LeerplichtPerson = { bornOn: '1996-03-01', diplomas: [], vsoSchool: 'wec-2-lid-2-j-or-n' }
    expect(duty(person, asked)).toMatchObject({ outcome: 'undetermined', missing: [] })
  })
})

describe('vervangende leerplicht', () => {
  it.each(vervangendeCases)('$facts on $on: $outcomes ($why)', (row) => {
    const { at3a, at3b } = vervangendeLeerplicht(row.facts, contextOf(row))
    expect([at3a.outcome, at3b.outcome]).toEqual(row.outcomes)
    expect([at3a.missing, at3b.missing]).toEqual(row.missing ?? [[], []])
  })

  const pupil = { bornOn: '1999-03-14' }
  it.each<[VervangendePupil, readonly Reason['state'][]]>([
    [{}, ['unknown', 'unknown']],
    [{ requestedBy: 'parents', decision: 'granted' }, ['met', 'met']],
    [{ requestedBy: 'parents', decision: 'none-yet' }, ['met', 'not-met']],
    [{ requestedBy: 'parents', decision: 'refused' }, ['met', 'not-met']],
    [{ requestedBy: 'others' }, ['not-met', 'unknown']],
    [{ requestedBy: 'nobody', decision: 'none-yet' }, ['not-met', 'not-met']],
  ])('the procedure with %o', (facts, states) => {
    const { at3a, at3b } = vervangendeLeerplicht({ ...pupil, ...facts }, { on: '2014-09-01' })
    for (const { procedure, outcome } of [at3a, at3b]) {
      expect(procedure.map(({ code }) => code)).toEqual([
        ...['requested-by-parents', 'granted-by-burgemeester-en-wethouders'],
      ])
      expect(procedure.map(({ state }) => state)).toEqual(states)
      expect(outcome).toBe('open')
    }
  })

  it('is decided within four weeks, the day of the request included', () => {
    const asked = { ...pupil, requestedOn: '2014-09-01' }
    expect(vervangendeLeerplicht(asked, { on: '2014-09-01' }).at3b.decidedBefore).toBe('2014-09-29')
    expect(vervangendeLeerplicht(asked, { on: '2015-05-01' }).at3b.decidedBefore).toBeUndefined()
    expect(vervangendeLeerplicht(pupil, { on: '2014-09-01' }).at3a.decidedBefore).toBeUndefined()
    const late = vervangendeLeerplicht({ ...pupil, requestedBy: 'parents' }, { on: '2015-05-01' })
    expect(late.at3a.procedure.map(({ state }) => state)).toEqual(['unknown', 'unknown'])
  })
})

describe('input that cannot be', () => {
  const broken = {
    bornOn: '1999-02-30',
    firstFullSchoolYear: '2003/2004',
    diplomas: [{ kind: 'secret', obtainedOn: '04-07-2014' }, 'secret'],
    vsoSchool: 'secret',
    requestedBy: 'secret',
    requestedOn: 'secret',
    decision: 'secret',
    name: 'secret',
  } as unknown as VervangendePupil

  it('is named all at once, without what was found', () => {
    const error = errorOf(() => vervangendeLeerplicht(broken, { on: '2014', knownOn: '2014' }))
    expect(error.code).toBe('invalid-date')
    expect(error.problems.map(({ path }) => path).sort()).toEqual([
      ...['bornOn', 'context.knownOn', 'context.on', 'decision', 'diplomas[0].kind', 'diplomas[0].obtainedOn'],
      ...['diplomas[1]', 'firstFullSchoolYear', 'name', 'requestedBy', 'requestedOn', 'vsoSchool'],
    ])
    expect(error.message).not.toMatch(/secret|1999|04-07|2003\/2004/)
  })

  const on = '2014-09-01'
  it.each<[string, () => unknown, string, readonly string[]]>([
    ['no person', () => duty(null as unknown as LeerplichtPerson, { on }), 'invalid-input', ['']],
    ['no context', () => duty({}, null as unknown as LeerplichtContext), 'invalid-input', ['context']],
    ['no day', () => duty({}, {} as LeerplichtContext), 'invalid-input', ['context.on']],
    ['no day for diplomas', () => hasStartkwalificatie([], {} as LeerplichtContext), 'invalid-input', ['context.on']],
    ['a birth that is no day', () => duty({ bornOn: 'tomorrow' }, { on }), 'invalid-date', ['bornOn']],
    ['a birth that is not there', () => duty({ bornOn: null as unknown as string }, { on }), 'invalid-date', ['bornOn']],
    ['a birth that is empty', () => duty({ bornOn: '' }, { on }), 'invalid-date', ['bornOn']],
    [
      'a request before the birth', () => vervangendeLeerplicht({ bornOn: '1999-03-14', requestedOn: '1999-03-14' }, { on }),
      'invalid-input', ['requestedOn'],
    ],
    [
      'a name out of the prototype', () => duty(JSON.parse('{"__proto__": {}, "constructor": 1}') as LeerplichtPerson, { on }),
      'invalid-input', ['__proto__', 'constructor'],
    ],
    ['born later', () => duty({ bornOn: '2014-09-02' }, { on }), 'invalid-input', ['bornOn']],
    [
      'at school at three', () => endOfLeerplicht({ bornOn: '1998-10-02', firstFullSchoolYear: '2002-2003' }, { on }),
      'invalid-input', ['firstFullSchoolYear'],
    ],
    [
      'a diploma before the birth',
      () => endOfKwalificatieplicht({ bornOn: on, diplomas: [{ kind: 'pro', obtainedOn: on }] }, { on }),
      'invalid-input', ['diplomas[0].obtainedOn'],
    ],
    [
      'a half diploma', () => hasStartkwalificatie([{ kind: 'pro' } as unknown as Diploma], { on }), 'invalid-input',
      ['diplomas[0].obtainedOn'],
    ],
    ['an unknown option', () => duty({}, { on, day: on } as LeerplichtContext), 'invalid-input', ['context.day']],
    ['an unknown reading', () => duty({}, { on, reading: 'report' }), 'invalid-input', ['context.reading']],
    ['a request', () => duty({ decision: 'granted' } as LeerplichtPerson, { on }), 'invalid-input', ['decision']],
  ])('%s', (_, work, code, paths) => {
    const error = errorOf(work)
    expect([error.code, error.problems.map(({ path }) => path)]).toEqual([code, paths])
  })
})

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 })
const shift = (first: string, days: number) => fc.integer({ min: 0, max: days }).map((count) => addDays(first, count))
const anyPerson: fc.Arbitrary<VervangendePupil> = fc.record({
  bornOn: maybe(
    fc.oneof(fc.constantFrom('1998-07-31', '1998-08-01', '1998-10-01', '1996-02-29'), shift('1989-07-01', 4400)),
  ),
  firstFullSchoolYear: maybe(fc.constantFrom('2001-2002', '2002-2003', '2003-2004', '2004-2005')),
  diplomas: maybe(
    fc.array(
      fc.record({ kind: fc.constantFrom(...diplomaKinds), obtainedOn: shift('2007-01-01', 3400) }),
      { maxLength: 2 },
    ),
  ),
  vsoSchool: maybe(fc.constantFrom('wec-2-lid-2-j-or-n', 'other')),
})
const anyContext: fc.Arbitrary<LeerplichtContext> = fc.record({
  on: fc.oneof(
    fc.constantFrom('2007-08-01', '2010-07-31', '2010-08-01', '2014-01-05', '2014-01-06', '2014-08-01', '2015-04-30'),
    shift('2007-01-01', 3200),
    shift('2010-08-01', 1700),
  ),
  knownOn: maybe(shift('2006-01-01', 7300)),
  reading: fc.constantFrom(undefined, 'law', 'ENT-05b/sixteen-by-31-july', 'report-2014/startkwalificatie'),
})
const runs = { numRuns: 100 }

/** Milliseconds: on a busy machine the default is too short for some hundred questions. */
const slow = 60_000

const answers = (person: LeerplichtPerson, context: LeerplichtContext) => {
  const { at3a, at3b } = vervangendeLeerplicht(person, context)
  return [duty(person, context), at3a, at3b]
}
const names = ['bornOn', 'firstFullSchoolYear', 'diplomas', 'vsoSchool'] as const

/** Whether a generated person can be: no diploma before the birth, and not at school at three. */
function asked({ bornOn, diplomas = [], firstFullSchoolYear }: LeerplichtPerson): boolean {
  if (bornOn === undefined) return true
  const lastBirth = `${Number((firstFullSchoolYear ?? '9999').slice(0, 4)) - 4}-10-01`
  return bornOn <= lastBirth && diplomas.every(({ obtainedOn }) => obtainedOn > bornOn)
}

describe('laws', () => {
  it('a fact less leaves the outcome as it is, or makes it undetermined', () => {
    fc.assert(
      fc.property(anyPerson, anyContext, (person, context) => {
        fc.pre(asked(person))
        const before = answers(person, context).map(({ outcome }) => outcome)
        for (const name of names) {
          const less = answers({ ...person, [name]: undefined }, context)
          less.forEach(({ outcome }, index) => expect(['undetermined', before[index]]).toContain(outcome))
        }
      }),
      runs,
    )
  }, slow)

  it('a fact less leaves an end as it is, or open', () => {
    fc.assert(
      fc.property(anyPerson, anyContext, (person, context) => {
        fc.pre(asked(person))
        const [end, period] = [endOfLeerplicht(person, context), endOfKwalificatieplicht(person, context)]
        for (const name of names) {
          const less = { ...person, [name]: undefined }
          const [ofLess, periodOfLess] = [endOfLeerplicht(less, context), endOfKwalificatieplicht(less, context)]
          if (ofLess.until !== undefined) expect(ofLess).toEqual(end)
          if (periodOfLess.until !== undefined) expect(periodOfLess).toEqual(period)
        }
      }),
      runs,
    )
  }, slow)

  it('a fact that no reason mentions changes nothing; what is missing is mentioned', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, anyContext, (person, other, context) => {
        fc.pre(asked(person))
        const verdict = duty(person, context)
        const mentioned = verdict.reasons.flatMap(({ facts }) => facts)
        expect(mentioned).toEqual(expect.arrayContaining([...verdict.missing]))
        if (verdict.outcome !== 'undetermined') expect(verdict.missing).toEqual([])
        for (const name of names.filter((each) => !mentioned.includes(each))) {
          const changed = { ...person, [name]: other[name] }
          if (asked(changed)) expect(duty(changed, context)).toEqual(verdict)
        }
      }),
      runs,
    )
  }, slow)

  it('the duty and the ends tell the same', () => {
    fc.assert(
      fc.property(anyPerson, anyContext, (person, context) => {
        fc.pre(asked(person))
        const { outcome } = duty(person, context)
        const end = endOfLeerplicht(person, context)
        const period = endOfKwalificatieplicht(person, context)
        if (outcome === 'volledige-leerplicht') expect(context.on < (end.until ?? end.notAfter!)).toBe(true)
        if (outcome === 'kwalificatieplicht') expect(context.on >= (end.until ?? end.notAfter!)).toBe(true)
        if (period.until !== undefined && context.on >= period.from) {
          expect(outcome).toBe(context.on < period.until ? 'kwalificatieplicht' : 'no-duty')
        }
      }),
      runs,
    )
  }, slow)

  it('the input stays as it is', () => {
    fc.assert(
      fc.property(anyPerson, anyContext, (person, context) => {
        fc.pre(asked(person))
        deepFreeze([person, context])
        answers(person, context)
        endOfKwalificatieplicht(person, context)
      }),
      runs,
    )
  }, slow)

  it('every outcome can be reached', () => {
    const all = (list: readonly unknown[]) => [...new Set(list)].sort()
    expect(all(dutyCases.map(({ outcome }) => outcome))).toEqual([
      ...['kwalificatieplicht', 'no-duty', 'undetermined', 'volledige-leerplicht'],
    ])
    expect(all(startkwalificatieCases.map(({ outcome }) => outcome))).toEqual([
      ...['no-startkwalificatie', 'startkwalificatie', 'undetermined'],
    ])
    expect(all(vervangendeCases.flatMap(({ outcomes }) => outcomes))).toEqual(['closed', 'open', 'undetermined'])
    expect(all(endCases.map(({ end }) => end[0].startsWith('2') ? end[1] : end[0]))).toEqual([
      ...['age', 'facts-missing', 'law-not-read', 'twelve-school-years'],
    ])
    const periods = kwalificatieplichtCases.map(({ period }) => (typeof period === 'string' ? period : period[2]))
    expect(all(periods)).toEqual([
      ...['does-not-apply', 'eighteenth-birthday', 'facts-missing', 'law-not-read', 'praktijkonderwijs'],
      ...['startkwalificatie', 'vso'],
    ])
  })
})
