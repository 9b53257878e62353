import { describe, expect, it } from 'vitest'
import * as exams from '../../src/exams/index.js'
import { explain, explainExam, explainStillNeeded, type Language } from '../../src/views/index.js'
import * as cases from '../exams/cases.js'
import { sound } from '../exams/cases.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { errorOf } from '../support/error-of.js'

const both: readonly Language[] = ['nl', 'en']
const key = 'exams/leerwerktraject/pass-rule'

const list: exams.LeerwerktrajectGradeList = {
  subjects: [
    { subject: 'nederlands', finalMark: 5 },
    { subject: 'bouwen', finalMark: 7, vocational: true },
  ],
  maatschappelijkeStage: 'voldoende',
  rekentoets: { mark: 5 },
  fullExam: false,
}

const head = (context: exams.ExamContext, language: Language, count: number) => {
  return explainExam(exams.passLeerwerktraject(list, context), { language }).slice(0, count)
}

/** What holds of every sentence. */
function checkSentences(write: (language: Language) => string[]): void {
  const [dutch, english] = both.map(write) as [string[], string[]]
  expect(dutch.length).toBe(english.length)
  for (const sentence of [...dutch, ...english]) {
    expect(sentence).toMatch(/^\S.*[^.]\.$/)
    expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}|\(\)|; \)/)
  }
  expect(dutch.filter((each) => english.includes(each))).toEqual([])
}

describe('a verdict on an exam is headed by the rule it was judged by', () => {
  it('the law of the day, without a warning', () => {
    expect(head({ examYear: 2014 }, 'nl', 2)).toEqual([
      'Beoordeeld volgens de uitslagregel van het leerwerktraject: LWT-05, LWT-03.',
      'Niet geslaagd volgens de uitslagregel.',
    ])
  })

  it('a rule that never came into force and was asked for', () => {
    const asked = { examYear: 2014, rule: 'LWT-05-planned-2013' }
    expect(head(asked, 'nl', 3)).toEqual([
      'Beoordeeld volgens de uitslagregel van het leerwerktraject: LWT-05-planned-2013, LWT-03.',
      `LWT-05-planned-2013 (${key}): deze regel is nooit in werking getreden; er is om gevraagd.`,
      'Geslaagd volgens de uitslagregel.',
    ])
    expect(head(asked, 'en', 3)).toEqual([
      'Judged by the pass rule of the leerwerktraject: LWT-05-planned-2013, LWT-03.',
      `LWT-05-planned-2013 (${key}): this rule never came into force; it was asked for.`,
      'Passed by the pass rule.',
    ])
  })

  it('a rule that was an expectation on the day of knowledge', () => {
    const then = { examYear: 2014, knownOn: '2012-12-31' }
    expect(head(then, 'nl', 3)).toEqual([
      'Beoordeeld volgens de uitslagregel van het leerwerktraject: LWT-05-planned-2013, LWT-03.',
      `LWT-05-planned-2013 (${key}): op de dag van kennis was dit nog een verwachting.`,
      'Geslaagd volgens de uitslagregel.',
    ])
    expect(head(then, 'en', 2)[1]).toBe(
      `LWT-05-planned-2013 (${key}): on the day of knowledge this was still an expectation.`,
    )
    expect(head({ ...then, rule: 'LWT-05-planned-2013' }, 'nl', 3).slice(1)).toEqual([
      `LWT-05-planned-2013 (${key}): deze regel is op die dag in werking; er is om gevraagd.`,
      `LWT-05-planned-2013 (${key}): op de dag van kennis was dit nog een verwachting.`,
    ])
  })

  it.each([
    ['LWT-05-2015', 'deze regel is vastgesteld, maar geldt op die dag nog niet; er is om gevraagd'],
    ['LWT-05-until-2013', 'deze regel geldt op die dag niet meer; er is om gevraagd'],
    ['LWT-05', 'deze regel is op die dag in werking; er is om gevraagd'],
  ])('%s, asked for', (rule, words) => {
    expect(head({ examYear: 2014, rule }, 'nl', 2)[1]).toBe(`${rule} (${key}): ${words}.`)
  })

  it('a reading', () => {
    const reading = 'report-2014/rekentoets-counts-from-2015'
    const sentences = explainExam(exams.passVmbo(sound, { examYear: 2016, on: '2015-11-24', reading }))
    expect(sentences.find((each) => each.startsWith(reading))).toMatch(/: dit geldt volgens (het|de|een) \w+, niet volgens de wet\.$/)
  })

  it('without a fact, where nothing was known', () => {
    const sentences = explainExam(exams.passEntree({}, { examYear: 2005, knownOn: '2005-01-01' }))
    expect(sentences[0]).toMatch(/^Beoordeeld volgens de uitslagregel van de entreeopleiding[.:]/)
  })
})

describe('two pass rules', () => {
  const unsettled = { ...sound, subjects: list.subjects }
  const verdict = exams.passLeerwerktraject(unsettled, { examYear: 2014 })

  it('have each their own conditions, one after the other', () => {
    const sentences = explainExam(verdict)
    expect(sentences.slice(0, 3)).toEqual([
      'Beoordeeld volgens de uitslagregel van het leerwerktraject: LWT-05, LWT-03.',
      expect.stringMatching(/^Beoordeeld volgens de uitslagregel van het vmbo-bb: UIT-01, /),
      'Niet te bepalen met wat bekend is.',
    ])
    const of = (rule: string) => sentences.flatMap((each, at) => (each.startsWith(`Volgens de uitslagregel van het ${rule}: `) ? [at] : []))
    const [own, ordinary] = [of('leerwerktraject'), of('vmbo-bb')]
    expect([own.length, ordinary.length]).toEqual([
      verdict.reasons.filter(({ passRule }) => passRule === 'leerwerktraject').length,
      verdict.reasons.filter(({ passRule }) => passRule === 'vmbo-bb').length,
    ])
    expect(Math.max(...own)).toBeLessThan(Math.min(...ordinary))
    expect(sentences.filter((each) => each.includes('het cijfer voor Nederlands')).map((each) => each.split(' (')[0])).toEqual([
      'Volgens de uitslagregel van het leerwerktraject: het cijfer voor Nederlands is te laag',
      'Volgens de uitslagregel van het vmbo-bb: het cijfer voor Nederlands is hoog genoeg',
    ])
    expect(sentences.find((each) => each.startsWith('Nodig om te beslissen: '))).toMatch(/^[^(;]*fullExam|^[^;]*\(fullExam\)/)
  })

  it('that agree are not said to be settled', () => {
    const text = explainExam(exams.passLeerwerktraject(sound, { examYear: 2014 })).join(' ')
    expect(text).toContain('De uitslagregel van het leerwerktraject en die van een volledig examen geven dezelfde uitslag (')
    expect(text).not.toContain('staat vast welke')
  })

  it('are no matter where the full exam is known', () => {
    const full = explainExam(exams.passLeerwerktraject({ ...sound, fullExam: true }, { examYear: 2014 }))
    expect(full.join(' ')).not.toMatch(/Volgens de uitslagregel van|uitslagregel van het leerwerktraject/)
  })
})

describe('explain', () => {
  it('says the same behind the outcome', () => {
    for (const context of [{ examYear: 2014, rule: 'LWT-05-planned-2013' }, { examYear: 2014, knownOn: '2012-12-31' }]) {
      const verdict = exams.passLeerwerktraject(list, context)
      const [first, second, outcome, ...rest] = explainExam(verdict)
      expect(explain(verdict)).toEqual([outcome, first, second, ...rest])
    }
  })
})

const needs = (grades: exams.LeerwerktrajectGradeList, context: exams.ExamContext, language: Language = 'nl') => {
  return explainStillNeeded(exams.stillNeededLeerwerktraject(deepFreeze(grades), context), { language })
}

describe('what is still needed', () => {
  const without = (finalMark?: number) => ({
    ...list,
    subjects: [{ subject: 'nederlands', finalMark }, { subject: 'bouwen', finalMark: 7, vocational: true }],
  })
  const own = 'Beoordeeld volgens de uitslagregel van het leerwerktraject: LWT-05.'

  it('a mark', () => {
    expect(needs(without(), { examYear: 2015 })).toEqual([
      own,
      'De kandidaat kan nog slagen.',
      'Het eindcijfer voor Nederlands moet minstens een 6 zijn.',
    ])
    expect(needs(without(), { examYear: 2015 }, 'en').slice(1)).toEqual([
      'The candidate can still pass.',
      'The final mark for Nederlands must be at least 6.',
    ])
  })

  it('by a rule that never came into force', () => {
    expect(needs(without(), { examYear: 2014, rule: 'LWT-05-planned-2013' }).slice(1)).toEqual([
      `LWT-05-planned-2013 (${key}): deze regel is nooit in werking getreden; er is om gevraagd.`,
      'De kandidaat kan nog slagen.',
      'Het eindcijfer voor Nederlands moet minstens een 5 zijn.',
    ])
  })

  it('nothing, or nothing that helps', () => {
    expect(needs(without(6), { examYear: 2015 })).toEqual([
      own,
      'De kandidaat kan nog slagen.',
      'Er is niets meer nodig om te slagen.',
    ])
    expect(needs(without(5), { examYear: 2015 })).toEqual([
      own,
      'De kandidaat kan niet meer slagen.',
      'Dit is niet meer goed te maken: het cijfer voor Nederlands is te laag.',
    ])
    expect(needs(without(6), { examYear: 2017 }).slice(1)).toEqual([
      'Of de kandidaat nog kan slagen, staat niet vast.',
      'Daarvoor is een regel nodig die niet bekend is.',
    ])
  })

  it('first whether it is a full exam', () => {
    expect(needs({ ...sound, subjects: without(5).subjects, fullExam: undefined }, { examYear: 2015 }).slice(2)).toEqual([
      'Of de kandidaat nog kan slagen, staat niet vast.',
      'Geef eerst op of de vakken samen een volledig bb-examen vormen (fullExam): daarvan hangt af welke uitslagregel geldt.',
    ])
    expect(needs({}, { examYear: 2015 }, 'en').slice(2)).toEqual([
      'Whether the candidate can still pass is not settled.',
      'First tell whether the subjects together are a full bb exam (fullExam): on that hangs which pass rule applies.',
      'Give the subjects that every exam has: Nederlands and the vocational subject (subjects).',
    ])
  })

  it('words, the rekentoets, central exams, and which subject is the vocational one', () => {
    const subjects = [
      { subject: 'nederlands', finalMark: 6, centralExamMark: 5 },
      { subject: 'engels', finalMark: 6 },
      { subject: 'bouwen', centralExamMark: 5.4, vocational: true },
    ]
    const result = exams.stillNeeded({ subjects }, { examYear: 2015 })
    expect(explainStillNeeded(result).slice(1)).toEqual([
      'De kandidaat kan nog slagen.',
      'Het cijfer voor het centraal examen in het vak engels moet minstens een 6,2 zijn.',
      'Het eindcijfer voor het vak bouwen moet minstens een 6 zijn.',
      'Voor lichamelijke opvoeding is minstens ‘voldoende’ nodig.',
      'Voor de kunstvakken is minstens ‘voldoende’ nodig.',
      'De rekentoets moet worden afgelegd.',
      'Elk van deze resultaten is een ondergrens voor het geval dat al het andere zo goed mogelijk uitvalt; ' +
        'samen hoeven ze niet genoeg te zijn.',
    ])
    const open = [
      { subject: 'nederlands', finalMark: 6, centralExamMark: 6 },
      { subject: 'engels', finalMark: 4, centralExamMark: 6 },
      { subject: 'bouwen', finalMark: 7, centralExamMark: 6 },
    ]
    expect(explainStillNeeded(exams.stillNeeded({ ...sound, subjects: open }, { examYear: 2015 }))).toContain(
      'Geef op wat het beroepsgerichte vak is (subjects[1].vocational, subjects[2].vocational).',
    )
    const counts = exams.stillNeeded({ ...sound, rekentoets: { sat: true } }, { examYear: 2014, knownOn: '2012-08-01' })
    expect(explainStillNeeded(counts)).toContain('Het cijfer voor de rekentoets moet minstens een 5 zijn.')
  })

  it('a result that may be anything, or never is enough', () => {
    const result = exams.stillNeeded(sound, { examYear: 2015 })
    const needed = [
      { path: 'subjects[1].finalMark', subject: 'engels', least: 1 },
      { path: 'subjects[1].finalMark', subject: 'engels' },
      { path: 'kunstvakken', least: 'onvoldoende' },
      { path: 'kunstvakken' },
    ] as const
    const written = both.map((language) => explainStillNeeded({ ...result, needed }, { language }).slice(-5, -1))
    expect(written).toEqual([
      [
        'Het eindcijfer voor het vak engels mag elk cijfer zijn.',
        'Het eindcijfer voor het vak engels kan niet hoog genoeg zijn.',
        'Voor de kunstvakken is elk resultaat genoeg.',
        'Voor de kunstvakken is geen enkel resultaat genoeg.',
      ],
      [
        'The final mark for the subject engels may be any mark.',
        'The final mark for the subject engels cannot be high enough.',
        'For the kunstvakken any result is enough.',
        'For the kunstvakken no result is enough.',
      ],
    ])
  })
})

describe('every case', () => {
  const contextOf = ({ examYear, on, knownOn, reading, rule, afterLastText }: cases.ExamCase<unknown, string>) => {
    return { examYear, on, knownOn, reading, rule, afterLastText }
  }

  it('has sentences that are whole, in both languages', () => {
    const verdicts = [
      ...cases.vmboCases.map((row) => exams.passVmbo(row.facts, contextOf(row))),
      ...cases.leerwerktrajectCases.map((row) => exams.passLeerwerktraject(row.facts, contextOf(row))),
      ...cases.mboCases.map((row) => exams.passNederlandsAndRekenen(row.facts, contextOf(row))),
      ...cases.entreeCases.map((row) => exams.passEntree(row.facts, contextOf(row))),
    ]
    for (const verdict of verdicts) {
      checkSentences((language) => explainExam(verdict, { language }))
      const text = explainExam(verdict).join(' ')
      expect(text.includes('nog een verwachting')).toBe(verdict.judgedBy.some(({ foreseen }) => foreseen))
      expect(text.includes('er is om gevraagd')).toBe(verdict.judgedBy.some(({ askedFor, voice }) => askedFor && voice === 'law'))
    }
    const results = [
      ...cases.vmboCases.map((row) => exams.stillNeeded(row.facts, contextOf(row))),
      ...cases.leerwerktrajectCases.map((row) => exams.stillNeededLeerwerktraject(row.facts, contextOf(row))),
    ]
    for (const result of results) checkSentences((language) => explainStillNeeded(result, { language }))
  })

  it('refuses a language that there is not', () => {
    const wrong = { language: 'fy' } as never
    const result = exams.stillNeeded(sound, { examYear: 2015 })
    for (const write of [() => explainExam(result.verdict, wrong), () => explainStillNeeded(result, wrong)]) {
      const { code, problems } = errorOf(write)
      expect([code, problems.map(({ path }) => path)]).toEqual(['invalid-input', ['options.language']])
    }
  })
})
