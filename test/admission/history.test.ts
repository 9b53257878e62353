import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayRefuse, optionsFor, toBbl, toEntree } from '../../src/admission/index.js'
import type { AdmissionContext, Applicant, MboEnrolment, SoughtProgramme } from '../../src/admission/index.js'
import { addDays } from '../../src/core/index.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'

const oneYear: MboEnrolment = { level: 'entree', startedOn: '2014-09-01', endedOn: '2015-07-10', endedBy: 'other' }

/** What somebody did in a study year, from 1 September to 10 July. */
interface Year {
  readonly level: MboEnrolment['level']
  readonly endedBy: 'study-advice' | 'other'
}

const year = fc.option(
  fc.record<Year>({
    level: fc.constantFrom('entree', 'mbo-2', 'mbo-3'),
    endedBy: fc.constantFrom('study-advice', 'other'),
  }),
)
const firstYear = 2016
/** The study years from 2016-2017 to 2024-2025. */
const years = fc.array(year, { minLength: 9, maxLength: 9 })
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days))

function enrolmentsOf(all: readonly (Year | null)[]): MboEnrolment[] {
  return all.flatMap((each, at) => {
    const start = firstYear + at
    return each === null ? [] : [{ ...each, startedOn: `${start}-09-01`, endedOn: `${start + 1}-07-10` }]
  })
}

/** The facts, counted by hand from the study years. */
function factsOf(all: readonly (Year | null)[], on: string): Applicant {
  const running = Number(on.slice(0, 4)) - (on.slice(5) < '08-01' ? 1 : 0)
  const inYears = (test: (year: Year) => boolean) => all.flatMap((each, at) => {
    return each !== null && test(each) ? [firstYear + at] : []
  })
  const [ends, mbo] = [inYears(({ endedBy }) => endedBy === 'study-advice'), inYears(() => true)]
  return {
    inEntreeInPastTwoStudyYears: inYears(({ level }) => level === 'entree').some((start) => start >= running - 2),
    terminations: ends.length,
    mboYearsWithoutDiploma: mbo.length,
    ...(ends.length === 0 ? {} : { studyYearsSinceTermination: running - ends.at(-1)! - 1 }),
    ...(mbo.length === 0 ? {} : { studyYearsSinceMbo: running - mbo.at(-1)! - 1 }),
  }
}

const sought: Omit<SoughtProgramme, 'level'> = {
  startsOn: '2026-08-01', appliedOn: '2026-01-01', placeLeft: true, intakeAttended: true, confirmedOn: '2026-06-30',
}
const reading = 'report-2014/two-years-at-most'
const ask = (applicant: Applicant, on: string) => {
  const person = { bornOn: '2000-03-14', diplomas: [], leerplichtEnded: true, ...applicant }
  return [
    mayRefuse(applicant, { ...sought, level: 'entree' }, { on }),
    mayRefuse(applicant, { ...sought, level: 'mbo-3' }, { on }),
    toEntree(person, { on, reading }),
  ]
}
const told = (verdicts: ReturnType<typeof ask>) => verdicts.map(({ outcome, reasons }) => ({
  outcome, states: reasons.map(({ code, state }) => [code, state]),
}))

describe('a history', () => {
  it('comes to the same as the facts that follow from it', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(years, day, (all, on) => {
        const derived = told(ask(factsOf(all, on), on))
        expect(told(ask({ enrolments: enrolmentsOf(all) }, on))).toEqual(derived)
        for (const { outcome } of derived) seen.add(outcome)
      }),
    )
    expect([...seen].sort()).toEqual(['admissible', 'may-not-refuse', 'may-refuse', 'not-admissible'])
  })

  it('changes nothing beside facts that agree with it', () => {
    fc.assert(
      fc.property(years, day, (all, on) => {
        const facts = factsOf(all, on)
        expect(ask({ ...facts, enrolments: enrolmentsOf(all) }, on)).toEqual(ask(facts, on))
      }),
    )
  })

  it('left out, leaves the outcome as it is or makes it undetermined', () => {
    fc.assert(
      fc.property(years, day, fc.subarray(Object.keys(factsOf([], '2026-01-01'))), (all, on, kept) => {
        const facts = Object.fromEntries(Object.entries(factsOf(all, on)).filter(([name]) => kept.includes(name)))
        const whole = ask({ ...facts, enrolments: enrolmentsOf(all) }, on)
        ask(facts, on).forEach(({ outcome }, at) => expect(['undetermined', whole[at]!.outcome]).toContain(outcome))
      }),
    )
  })

  it('without what ended an enrolment, is undetermined or what it is whatever ended it', () => {
    const ends = ['study-advice', 'diploma', 'other'] as const
    fc.assert(
      fc.property(years, day, fc.nat(8), (all, on, at) => {
        const enrolments = enrolmentsOf(all)
        fc.pre(enrolments.length > 0)
        const ending = (endedBy: MboEnrolment['endedBy']) => enrolments.map((each, index) => {
          return index === at % enrolments.length ? { ...each, endedBy } : each
        })
        const open = mayRefuse({ enrolments: ending(undefined) }, { ...sought, level: 'mbo-3' }, { on })
        if (open.outcome === 'undetermined') {
          expect(open.missing).toEqual([`enrolments[${at % enrolments.length}].endedBy`])
          return
        }
        for (const end of ends) {
          const { outcome } = mayRefuse({ enrolments: ending(end) }, { ...sought, level: 'mbo-3' }, { on })
          expect(['undetermined', open.outcome]).toContain(outcome)
        }
      }),
    )
  })

  it('stands among the facts of a reason that looks at it, and is left as it is', () => {
    fc.assert(
      fc.property(years, years, day, (all, others, on) => {
        const frozen = deepFreeze({ enrolments: enrolmentsOf(all) })
        const verdicts = ask(frozen, on)
        const other = ask({ enrolments: enrolmentsOf(others) }, on)
        verdicts.forEach((verdict, at) => {
          const paths = verdict.reasons.flatMap(({ facts }) => facts)
          if (!paths.includes('enrolments')) expect(other[at]).toEqual(verdict)
          expect(paths).toEqual(expect.arrayContaining([...verdict.missing]))
        })
      }),
    )
    expect(toBbl({ bornOn: '1997-03-14', enrolments: [oneYear] }, { on: '2014-09-01' })).toEqual(
      toBbl({ bornOn: '1997-03-14' }, { on: '2014-09-01' }),
    )
  })

  it('closes the entreeopleiding among the ways on, in the voice that has it so', () => {
    const pupil = { bornOn: '1997-03-14', diplomas: [], enrolments: [oneYear] }
    const entree = (context: AdmissionContext) => {
      const option = optionsFor(pupil, context).find(({ code }) => code === 'entree')!
      return [option.state, option.closedBy]
    }
    expect(entree({ on: '2015-04-01' })).toEqual(['open', []])
    expect(entree({ on: '2015-04-01', reading })).toEqual(['closed', ['not-in-entree-before']])
    const assistent = { ...oneYear, startedOn: '2014-07-31' }
    const open = optionsFor({ ...pupil, enrolments: [assistent] }, { on: '2015-04-01', reading })
    expect(open.find(({ code }) => code === 'entree')?.undecidedBy).toEqual([
      { code: 'not-in-entree-before', supply: ['inEntreeInPastTwoStudyYears'] },
    ])
  })
})

describe('facts beside a history', () => {
  const on = '2022-01-01'
  const ended = (start: number, endedBy?: MboEnrolment['endedBy']): MboEnrolment => ({
    level: 'mbo-2', startedOn: `${start}-09-01`, endedOn: `${start + 1}-03-01`, endedBy,
  })
  const paths = (applicant: Applicant) => {
    return errorOf(() => mayRefuse(applicant, { level: 'mbo-2' }, { on })).problems.map(({ path }) => path)
  }
  const entree: MboEnrolment = { ...ended(2019, 'other'), level: 'entree' }

  it.each<[string, Applicant, readonly string[]]>([
    ['in one, and it says not', { enrolments: [], inEntreeInPastTwoStudyYears: true }, ['inEntreeInPastTwoStudyYears']],
    [
      'in none, and it says so', { enrolments: [entree], inEntreeInPastTwoStudyYears: false },
      ['inEntreeInPastTwoStudyYears'],
    ],
    ['fewer ends', { enrolments: [ended(2019, 'study-advice')], terminations: 0 }, ['terminations']],
    ['more ends', { enrolments: [ended(2019, 'study-advice')], terminations: 2 }, ['terminations']],
    ['more ends than can be', { enrolments: [ended(2018), ended(2019)], terminations: 3 }, ['terminations']],
    [
      'another time since', { enrolments: [ended(2019, 'study-advice')], studyYearsSinceTermination: 2 },
      ['studyYearsSinceTermination'],
    ],
    [
      'a time since what never was', { enrolments: [], studyYearsSinceTermination: 2, studyYearsSinceMbo: 2 },
      ['studyYearsSinceTermination', 'studyYearsSinceMbo'],
    ],
    ['more years', { enrolments: [ended(2019, 'other')], mboYearsWithoutDiploma: 2 }, ['mboYearsWithoutDiploma']],
    ['fewer years', { enrolments: [ended(2019, 'other')], mboYearsWithoutDiploma: 0 }, ['mboYearsWithoutDiploma']],
    ['a shorter time', { enrolments: [ended(2019, 'other')], studyYearsSinceMbo: 0 }, ['studyYearsSinceMbo']],
    ['a longer time', { enrolments: [ended(2019, 'other')], studyYearsSinceMbo: 2 }, ['studyYearsSinceMbo']],
    [
      'no such diploma', { enrolments: [ended(2018, 'other'), ended(2019, 'diploma')], diplomas: [] },
      ['enrolments[1].endedBy'],
    ],
    [
      'all at once',
      { enrolments: [entree], inEntreeInPastTwoStudyYears: false, terminations: 7, mboYearsWithoutDiploma: 7 },
      ['inEntreeInPastTwoStudyYears', 'terminations', 'mboYearsWithoutDiploma'],
    ],
  ])('that say otherwise are a problem: %s', (_, applicant, expected) => {
    expect(paths(applicant)).toEqual(expected)
  })

  it.each<[string, Applicant]>([
    ['one of what it leaves open', { enrolments: [ended(2018), ended(2019)], terminations: 1 }],
    ['all that may be', { enrolments: [ended(2018), ended(2019)], terminations: 2, studyYearsSinceTermination: 1 }],
    ['years beside a diploma', { enrolments: [ended(2018, 'diploma'), ended(2019, 'other')], mboYearsWithoutDiploma: 0 }],
    ['the diploma', {
      enrolments: [{ ...entree, endedBy: 'diploma' }], diplomas: [{ kind: 'mbo-1', obtainedOn: '2020-03-01' }],
    }],
    ['an assistentopleiding', {
      enrolments: [{ level: 'entree', startedOn: '2014-07-31' }], inEntreeInPastTwoStudyYears: false,
    }],
  ])('that may be are none: %s', (_, applicant) => {
    expect(() => mayRefuse(applicant, { level: 'mbo-2' }, { on })).not.toThrow()
  })

  it('are judged once the history can be, and no message repeats a day', () => {
    const broken = { ...ended(2019), endedOn: '2019-08-31', endedBy: 'study-advice' } as const
    const error = errorOf(() => toEntree({ bornOn: '2020-01-01', enrolments: [broken], terminations: 7 }, { on }))
    expect(error.problems.map(({ path }) => path)).toEqual(['enrolments[0].startedOn', 'enrolments[0].endedOn'])
    expect(error.message).not.toMatch(/2019|2020/)
  })
})
