import { describe, expect, it } from 'vitest'
import {
  assess,
  factorsFor,
  intakeBalance,
  model,
  organisingFactors,
  pillars,
  reportSchools,
  reportTrajects,
  vulnerableGroups,
  type Assessment,
} from '../../src/organisability/index.js'
import { explain, explainAssessment, label, type Language, type LabelKind } from '../../src/views/index.js'
import { errorOf } from '../support/error-of.js'
import { assessmentCases, intakeCases } from './cases.js'

const both: readonly Language[] = ['nl', 'en']

function checkSentences(write: (language: Language) => string[]): void {
  const [dutch, english] = both.map(write) as [string[], string[]]
  expect(dutch.length).toBe(english.length)
  for (const sentence of [...dutch, ...english]) {
    expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u)
    expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}|\(\)|; \)/)
  }
  expect(dutch.filter((each) => english.includes(each))).toEqual([])
}

describe('an assessment in sentences', () => {
  it('can be read, of every case and every school', () => {
    const inputs = [...assessmentCases.map(({ facts }) => facts), ...reportSchools.map(({ input }) => input), reportTrajects]
    for (const input of inputs) checkSentences((language) => explainAssessment(assess(input), { language }))
  })

  it('gives both measures, their conditions, who says what, what is needed, and last the rule', () => {
    const sentences = explainAssessment(assess(reportSchools[3]!.input))
    const report = 'Rapport over maatwerktrajecten in het vmbo, ResearchNed en KPC Groep (2014)'
    expect(sentences.slice(0, 6)).toEqual([
      `Organiseerbaarheid: niet te bepalen met wat bekend is (paragraaf 2.3, regels 251-255, ${report}).`,
      `Organiseerbaarheid, als geheel: voldaan, volgens het vmbo (paragraaf 4.1.1, regels 709-710, ${report}); dit beslist niet mee.`,
      `Beschikbaarheid van personeel en middelen: niet te bepalen (paragraaf 2.3, regels 256-261; regel 282, ${report}).`,
      `Voldoende middelen: zwak, volgens het vmbo (paragraaf 4.1.1, regels 709-710, ${report}).`,
      `Inzet van docenten: voldaan, volgens het vmbo (paragraaf 4.1.1, regel 710, ${report}).`,
      'Nodig om te beslissen: toegerust of bijgeschoold personeel (indicators["equipped-staff"]); ' +
        'beschikbare stageplaatsen (indicators["placements-available"]).',
    ])
    expect(sentences).toContain('Effectief: niet te bepalen.')
    expect(sentences.at(-1)).toMatch(/^Het rapport geeft geen grenzen\. De regel /)
    expect(sentences.at(-1)).toContain('is daaruit gelezen')
  })

  it('gives each voice where they differ, and who told it', () => {
    const sentences = explainAssessment(assess(reportTrajects), { language: 'en' })
    const report = 'Report on maatwerktrajecten in the vmbo, ResearchNed and KPC Groep (2014)'
    expect(sentences).toContain(
      `Pupils moving on, disputed: weak, according to the vmbo (section 4.1.2, lines 754-756, ${report}); ` +
        `met, according to the mbo (section 6.1.2, lines 1550-1552, ${report}).`,
    )
    expect(sentences).toContain(
      `Backing among parents: met, according to the parents, as told by the vmbo (section 4.1.3, lines 786-788, ${report}).`,
    )
  })

  it('says what follows from numbers, and asks for nothing where the outcome is settled', () => {
    const intake = [{ schoolYear: '2013-2014', pupils: 9 }]
    const sentences = explainAssessment(assess({ scale: 'class', intake, minimum: 15 }), { language: 'en' })
    expect(sentences).toContain(
      'An intake that fits the scale: not met, according to the numbers given (section 4.1.1, lines 724-727; ' +
        'section 6.1.1, lines 1480-1482, Report on maatwerktrajecten in the vmbo, ResearchNed and KPC Groep (2014)).',
    )
    const at = sentences.findIndex((each) => each.startsWith('Balanced intake: not met'))
    expect(sentences[at + 2]).toMatch(/^Doelmatigheid/)
  })

  it('puts a document of your own as it is, and leaves notes out', () => {
    const statement = { state: 'weak', voice: 'companies', source: { document: 'Enquête 2014' }, note: 'Secret note.' } as const
    const found = assess({ indicators: { 'school-with-placement': [statement] } })
    const sentences = explainAssessment(found)
    expect(sentences).toContain('Samenwerking tussen school en stageplek: zwak, volgens de bedrijven (Enquête 2014).')
    expect(sentences.join(' ')).not.toContain('Secret')
  })

  it('refuses what is no assessment, and says what is', () => {
    const balance = intakeBalance({})
    expect(errorOf(() => explainAssessment(balance as unknown as Assessment)).message).toContain('explain explains it')
    expect(errorOf(() => explain(assess({}) as never)).message).toContain('explainAssessment explains it')
    expect(errorOf(() => explainAssessment(assess({}), { language: 'fy' as Language })).problems[0]!.path).toBe('options.language')
  })
})

describe('the balance of an intake in sentences', () => {
  it('is explained as any verdict', () => {
    for (const { facts } of intakeCases) checkSentences((language) => explain(intakeBalance(facts), { language }))
    expect(explain(intakeBalance({ scale: 'class' })).at(-1)).toBe(
      'Nodig om te beslissen: de instroom per schooljaar (intake); vanaf hoeveel leerlingen het uitkan (minimum); ' +
        'hoeveel leerlingen er hoogstens passen (maximum).',
    )
    expect(explain(intakeBalance(intakeCases[9]!.facts), { language: 'en' })[0]).toBe('The intake is in balance.')
  })
})

describe('labels', () => {
  const codes: readonly (readonly [LabelKind, readonly string[]])[] = [
    ['outcome-measure', model.measures.map(({ code }) => code)],
    ['characteristic', model.characteristics.map(({ code }) => code)],
    ['indicator', model.characteristics.flatMap(({ indicators }) => indicators.map(({ code }) => code))],
    ['condition-state', ['met', 'weak', 'not-met', 'unknown', 'disputed', 'undetermined']],
    ['perceiver', ['vmbo', 'mbo', 'researchers', 'pupils', 'parents', 'companies', 'samenwerkingsverband', 'municipality', 'reckoned']],
    ['intake-scale', ['embedded', 'class']],
    ['organising-factor', organisingFactors.map(({ code }) => code)],
    ['factor-state', [...new Set(factorsFor({}).map(({ state }) => state)), 'applies', 'worth-asking', 'other-traject']],
    ['pillar', pillars.map(({ code }) => code)],
    ['pillar-point', pillars.flatMap(({ points }) => points.map(({ code }) => code))],
    ['vulnerable-group', vulnerableGroups.map(({ code }) => code)],
  ]

  it.each(codes)('of %s: one each, in both languages', (kind, all) => {
    for (const language of both) {
      const texts = all.map((code) => label(kind, code as never, language))
      expect(new Set(texts).size).toBe(all.length)
      for (const text of texts) expect(text).toMatch(/^\S.*[^.\s]$/)
    }
  })

  it('name what an assessment asks for', () => {
    const { organiseerbaarheid, doelmatigheid } = assess({})
    for (const path of [...organiseerbaarheid.missing, ...doelmatigheid.missing, 'minimum', 'intendedSize', 'intake[0].pupils']) {
      expect(label('fact', path, 'nl')).not.toBe(label('fact', path, 'en'))
    }
    expect(label('outcome', 'organisable-with-strain', 'nl')).toBe('Het traject is organiseerbaar, met weinig rek')
  })
})
