import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as admission from '../../src/admission/index.js'
import * as bsa from '../../src/bsa/index.js'
import * as exams from '../../src/exams/index.js'
import * as leerplicht from '../../src/leerplicht/index.js'
import * as passendOnderwijs from '../../src/passend-onderwijs/index.js'
import * as placement from '../../src/placement/index.js'
import * as programmes from '../../src/programmes/index.js'
import * as policy from '../../src/register/index.js'
import {
  citation,
  explain,
  explainAfterAdvice,
  explainConfrontation,
  explainOptions,
  explainResolution,
  explainTimetable,
  label,
  type Language,
} from '../../src/views/index.js'
import { countedOn } from '../../src/views/labels/codes/counted-on.js'
import * as shared from '../../src/views/labels/verdicts.js'
import * as admissionCases from '../admission/cases.js'
import * as bsaCases from '../bsa/cases.js'
import * as placementCases from '../placement/cases.js'
import { errorOf } from '../support/error-of.js'
import { verdicts } from './every-case.js'
import { goldenCases } from './golden.js'

const both: readonly Language[] = ['nl', 'en']

async function codesIn(file: URL): Promise<string[]> {
  const tables = (await import(file.href)) as Readonly<Record<string, object>>
  return Object.values(tables).flatMap((table) => Object.keys(table))
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

describe('a verdict in sentences, as written by hand', () => {
  it.each(goldenCases)('$name', ({ verdict, nl, en }) => {
    expect(explain(verdict())).toEqual(nl)
    expect(explain(verdict(), { language: 'en' })).toEqual(en)
  })

  it('has at least twelve of them', () => {
    expect(goldenCases.length).toBeGreaterThanOrEqual(12)
  })
})

describe('every case of every folder', () => {
  it.each(Object.entries(verdicts))('%s', (_, all) => {
    const found = all()
    expect(found.length).toBeGreaterThan(5)
    for (const verdict of found) {
      checkSentences((language) => explain(verdict, { language }))
      const sentences = explain(verdict)
      const cited = sentences.filter((each) => / \(.+\)\.$/.test(each) && !each.startsWith('Nodig om te beslissen'))
      expect(cited.length).toBe(verdict.reasons.length + (verdict.procedure?.length ?? 0))
      expect(sentences.some((each) => each.startsWith('Nodig om te beslissen'))).toBe(verdict.missing.length > 0)
    }
  })

  it('says of a reading whose it is, and that it is not the law', () => {
    const all = Object.values(verdicts).flatMap((each) => each())
    const said = all.flatMap((verdict) => verdict.reasons.map((reason) => ({ verdict, reason })))
    const voices = said.filter(({ reason: { evidence } }) => evidence.voice !== undefined && evidence.voice !== 'law')
    expect(voices.length).toBeGreaterThan(20)
    for (const { verdict, reason } of voices) {
      const sentence = explain({ ...verdict, missing: [], reasons: [reason], judgedBy: undefined }, { language: 'en' })[1]
      expect(sentence).toMatch(/according to (a document|the vmbo|the mbo|the researchers), not to the law\)\.$/)
    }
  })

  it('puts the source into Dutch as well', () => {
    const english = /\b(and|the|of the|lines|section|text of|as a whole|August|October|Regulation|Letter|Notice|Page)\b/
    const said = Object.values(verdicts).flatMap((all) => all().flatMap((verdict) => explain(verdict)))
    const sources = said.flatMap((each) => / \(.+\)\.$/.exec(each) ?? [])
    expect(sources.filter((each) => english.test(each.replace(/; [\w-]+\/[\w-]+/, '')))).toEqual([])
  })

  it('repeats no fact of the person', () => {
    const person = { bornOn: '1999-03-14', diplomas: [{ kind: 'vmbo-kb', obtainedOn: '2014-06-20' }] } as const
    const text = explain(admission.toEntree(person, { on: '2014-09-01' })).join(' ')
    expect(text).not.toMatch(/1999|2014-06-20|vmbo-kb/)
    const pupil = { iq: 87, backlogs: { inzichtelijkRekenen: 0.31 }, socialEmotionalProblems: true }
    expect(explain(passendOnderwijs.indication(pupil, { on: '2014-10-01' })).join(' ')).not.toMatch(/87|31\b/)
  })
})

describe('an expectation', () => {
  it('is named where a regime starts after the day of knowledge', () => {
    const verdict = bsa.regime({ startedOn: '2014-09-01', programme: 'entree' }, { knownOn: '2014-01-01' })
    expect(explain(verdict)[1]).toBe('Dit is een verwachting: op de dag van kennis moest de regel nog beginnen.')
    const now = bsa.regime({ startedOn: '2014-09-01', programme: 'entree' })
    expect(explain(now).join(' ')).not.toContain('verwachting')
  })
})

describe('the other results', () => {
  it('ways on', () => {
    for (const { pupil, on } of admissionCases.optionsCases) {
      const found = admission.optionsFor(pupil, { on })
      checkOptions(found)
    }
    const found = admission.optionsFor({ leerweg: 'kb' }, { on: '2014-09-01' })
    const lwt = found.filter(({ code }) => code === 'leerwerktraject')
    expect(explainOptions(lwt)).toEqual([
      'Leerwerktraject: staat niet open.',
      'Leerwerktraject: de leerling zit niet in de basisberoepsgerichte leerweg ' +
        `(${citation(lwt[0]!.verdict.reasons.find(({ code }) => code === 'vmbo-bb-pupil')!.evidence, 'nl')}).`,
    ])
  })

  it('timetables', () => {
    for (const row of placementCases.timetableCases) {
      const person = placementCases.personOf(row)
      const verdict = placement.checkTimetable(placementCases.timetableOf(row), person, row.context)
      checkSentences((language) => explainTimetable(verdict, { language }))
      const sentences = explainTimetable(verdict)
      const lines = 1 + verdict.reasons.length + verdict.breaches.length + verdict.notes.length
      expect(sentences.length).toBe(lines + (verdict.missing.length > 0 ? 1 : 0))
      if (person.bornOn !== undefined) expect(sentences.join(' ')).not.toContain(person.bornOn)
    }
    const blocks = [
      { date: '2014-09-29', from: '08:30', until: '12:30', kind: 'school' },
      { date: '2014-09-29', from: '13:00', until: '16:30', kind: 'placement' },
    ] as const
    expect(explainTimetable(placement.checkTimetable({ blocks }, { bornOn: '1999-03-14' }))).toContain(
      '29 september 2014, week 40: te veel uren op de dag, 7 uur en 30 min tegenover een grens van 7 uur ' +
        '(placement/under-16/hours; KND-01).',
    )
    // Thirteen: the limit is told, the age is not.
    const young = explainTimetable(placement.checkTimetable({ blocks }, { bornOn: '2001-03-14' }), { language: 'en' })
    expect(young.find((each) => each.includes('too young for'))).toMatch(/the least age is 14 \(placement\/under-16\/ages; KND-01\)\.$/)
  })

  it('what follows from an advice', () => {
    for (const row of bsaCases.afterCases) {
      const aftermath = bsa.afterNegativeAdvice(row.ended, bsaCases.contextOf(row))
      checkSentences((language) => explainAfterAdvice(aftermath, { language }))
      const missing = aftermath.missing.length > 0 ? 1 : 0
      const lines = aftermath.regime.reasons.length + aftermath.consequences.length + missing
      expect(explainAfterAdvice(aftermath).length - lines).toBe(aftermath.regime.foreseen ? 2 : 1)
    }
    const enrolment = { startedOn: '2014-09-01', programme: 'entree' } as const
    const sentences = explainAfterAdvice(bsa.afterNegativeAdvice({ enrolment, givenOn: '2014-12-01' }))
    expect(sentences).toContain(
      'De instelling hoeft de student niet naar een andere opleiding te begeleiden ' +
        '(WEB art. 8.1.7a, Wet vroegtijdige aanmelddatum en toelatingsrecht mbo, kst 34457, Stb. 2016, 362; BSA-08).',
    )
    expect(sentences.find((each) => each.startsWith('De student kan tegen het advies'))).toMatch(
      /^De student kan tegen het advies in beroep gaan, uiterlijk op 14 december 2014 \(/,
    )
    const english = explainAfterAdvice(bsa.afterNegativeAdvice({ enrolment, givenOn: '2014-11-28' }), { language: 'en' })
    expect(english.join(' ')).toContain('The student can appeal against the advice, on 11 December 2014 at the latest (')
  })

  it('rules on a day', () => {
    const days = [
      { validOn: '2010-01-01', knownOn: '2010-01-01' },
      { validOn: '2016-05-01', knownOn: '2014-06-01' },
      { validOn: '2016-05-01', knownOn: '2026-06-01' },
      { validOn: '2025-10-01' },
    ]
    for (const key of policy.keys()) {
      for (const day of days) checkResolution(policy.resolve(key, day))
    }
    const answer = policy.resolve('exams/vmbo-bb/rekentoets-counts', { validOn: '2016-05-01' })
    expect(explainResolution(answer)[0]).toMatch(
      /^Op 1 mei 2016, met de kennis van \d+ \p{L}+ \d{4}, is er een regel ingetrokken die nooit in werking is getreden \(/u,
    )
    expect(explainResolution(answer)).toContain('De regel zou gelden vanaf 1 augustus 2015.')
    expect(explainResolution(answer)).toContain(
      'Beëindigd, vervangen of ingetrokken door: Besluit van 11 november 2015, Stb. 2015, 424.',
    )
  }, 30_000)

  it('expectations', () => {
    for (const expectation of policy.expectations()) {
      const found = policy.confront(expectation, { on: '2014-12-31' })
      checkSentences((language) => explainConfrontation(found, { language }))
    }
    const found = policy.confront(policy.expectation('bb-diploma-out-of-reach'), { on: '2014-06-01' })
    const sentences = explainConfrontation(found)
    expect(sentences[0]).toMatch(/^Verwacht door het vmbo: als de toetsen in het vmbo meetellen, .* \(paragraaf .*regels /)
    expect(sentences).toContain('Dit is een verwachting: op de dag van kennis moest de regel nog beginnen.')
    expect(sentences[2]).toBe(
      'Er werd gerekend op de regel over het meetellen van de rekentoets in vmbo-bb; op 1 juni 2014 was de status: ' +
        'vastgesteld, en nog niet in werking (exams/vmbo-bb/rekentoets-counts; UIT-04).',
    )
    expect(sentences[4]).toMatch(
      /^De regel is er nooit gekomen; met de kennis van \d+ \p{L}+ \d{4} is de status voor 1 augustus 2015: nooit in werking/u,
    )
    expect(sentences.at(-1)).toBe(
      'Alles bij elkaar rustte de verwachting op een vastgestelde regel die nog niet in werking was.',
    )
    const named = policy.expectations().flatMap(({ leansOn }) => leansOn.map(({ key }) => key))
    expect(named.filter((key) => !Object.hasOwn(countedOn, key))).toEqual([])
  })

  function checkOptions(found: readonly admission.PupilOption[]): void {
    const [dutch, english] = both.map((language) => explainOptions(found, { language })) as [string[], string[]]
    expect(dutch.length).toBe(english.length)
    expect(dutch.length).toBeGreaterThanOrEqual(found.length)
    for (const each of [...dutch, ...english]) expect(each).toMatch(/^\p{Lu}[^:]*: .*[^.]\.$/u)
  }

  function checkResolution(answer: policy.Resolution<unknown>): void {
    checkSentences((language) => explainResolution(answer, { language }))
    const text = explainResolution(answer).join(' ')
    expect(text.includes('Dit is een verwachting')).toBe(answer.foreseen)
    expect(text.replaceAll(answer.key, '')).not.toMatch(/\b(and|the|of the|lines|section|text of|as a whole|scheme|letter on|page|August)\b/)
  }
})

describe('labels', () => {
  it('have one meaning for a code, whatever table it stands in', async () => {
    for (const kind of ['reasons', 'outcomes']) {
      const folder = new URL(`../../src/views/labels/${kind}/`, import.meta.url)
      const codes = await Promise.all(readdirSync(folder).map((file) => codesIn(new URL(file, folder))))
      expect(codes.flat().length).toBeGreaterThan(30)
      expect(new Set(codes.flat()).size).toBe(codes.flat().length)
    }
  })

  it('differ by state, and have no full stop', () => {
    for (const text of Object.values(shared.reasonTexts)) {
      for (const language of both) {
        const said = [text.met[language], text['not-met'][language], text.unknown[language]]
        expect(new Set(said).size).toBeGreaterThanOrEqual(2)
        expect(said[0]).not.toBe(said[1])
        for (const each of said) expect(each).not.toMatch(/\.$| {2}|^\s|\s$/)
      }
    }
  })

  it('are given by kind and code', () => {
    expect(label('diploma', 'vmbo-bb', 'nl')).toBe('diploma vmbo basisberoepsgerichte leerweg')
    expect(label('outcome', 'may-not-end', 'en')).toBe('The negative study advice may not end the enrolment')
    expect(label('discrepancy-kind', 'planned-never-came', 'nl')).toBe('gepland en nooit gekomen')
  })

  it('refuse what there is not, with all problems', () => {
    const ask = label as (kind: string, code: string, language: string) => string
    expect(errorOf(() => ask('secret', 'x', 'fy')).problems.map(({ path }) => path)).toEqual(['kind', 'language'])
    const error = errorOf(() => ask('breach', 'toString', 'nl'))
    expect([error.code, error.problems.map(({ path }) => path)]).toEqual(['invalid-input', ['code']])
    const verdict = leerplicht.hasStartkwalificatie([], { on: '2014-09-01' })
    const wrong = { language: 'fy', secret: 1 } as never
    expect(errorOf(() => explain(verdict, wrong)).problems.map(({ path }) => path)).toEqual([
      'options.secret',
      'options.language',
    ])
  })

  it('do not change what they are given', () => {
    const verdict = exams.passVmbo({ subjects: [] }, { examYear: 2014 })
    const before = JSON.stringify(verdict)
    explain(verdict)
    expect(JSON.stringify(verdict)).toBe(before)
    expect(programmes.checkHours({}, { on: '2014-08-01' }).outcome).toBe('undetermined')
  })
})
