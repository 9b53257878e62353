import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../../src/core/calendar.js'
import { gradeOfMark, type Evidence } from '../../src/core/evidence.js'
import { leerwegondersteunendOnderwijs } from '../../src/trajectories/describe.js'
import { experiences } from '../../src/trajectories/experiences.js'
import * as facts from '../../src/trajectories/facts.js'
import { allTrajectories, maatwerkTypes, trajectory } from '../../src/trajectories/trajectories.js'
import type { Trajectory } from '../../src/trajectories/trajectory.js'
import { faults } from '../core/thrown.js'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every object in a value, with its path. */
function nodesOf(value: unknown, path: string): [path: string, node: Node][] {
  if (!isNode(value)) return []
  return [[path, value], ...Object.entries(value).flatMap(([key, each]) => nodesOf(each, `${path}.${key}`))]
}

/** The values that stand in a traject without evidence around them. */
function bareValues(value: unknown, path: string): string[] {
  if (!isNode(value)) return [path]
  if ('evidence' in value || 'unknown' in value) return []
  return Object.entries(value).flatMap(([key, each]) => bareValues(each, `${path}.${key}`))
}

const sources = allTrajectories.flatMap((each) => nodesOf(each, each.type))
const evidences = [
  ...sources,
  ...nodesOf(experiences, 'experiences'),
  ...nodesOf(leerwegondersteunendOnderwijs, 'lwoo'),
]
  .filter(([, node]) => 'evidence' in node)
  .map(([path, node]) => [path, node['evidence'] as Evidence] as const)

describe('the evidence', () => {
  it('stands with every statement, and with nothing but codes and references left out', () => {
    const bare = allTrajectories.flatMap((each) => bareValues(each, ''))
    expect([...new Set(bare.map((path) => path.replace(/\.\d+(?=\.|$)/g, '[]')))].sort()).toEqual([
      '.legalBasis.key',
      '.legalBasis.kind',
      '.practiceHours.key',
      '.practiceHours.kind',
      '.programmeHours.key',
      '.programmeHours.kind',
      '.standing',
      '.type',
    ])
  })

  it('has a document, a place and a grade', () => {
    expect(evidences.length).toBeGreaterThan(150)
    const grades = Object.values(gradeOfMark) as string[]
    const faulty = evidences.filter(([, { source, grade }]) => {
      const placed = source.at !== undefined || source.identifier !== undefined
      return source.document.trim() === '' || !placed || !grades.includes(grade)
    })
    expect(faulty.map(([path]) => path)).toEqual([])
  })

  it('has a voice', () => {
    expect(evidences.filter(([, { voice }]) => voice === undefined).map(([path]) => path)).toEqual([])
  })

  it('cites lines wherever it is the report of 2014', () => {
    const report = evidences.filter(([, { source }]) => source.document.startsWith('Report on maatwerktrajecten'))
    expect(report.length).toBeGreaterThan(50)
    expect(report.filter(([, { source }]) => !/lines? \d+/.test(source.at ?? '')).map(([path]) => path)).toEqual([])
  })

  it('has real days', () => {
    const days = sources.flatMap(([path, node]) =>
      ['datedOn', 'from', 'until', 'after', 'by', 'countHeld'].flatMap((name) =>
        typeof node[name] === 'string' && name in node ? [[`${path}.${name}`, node[name]] as const] : [],
      ),
    )
    const wrong = days.filter(([path, day]) => !path.endsWith('exam.by') && !isIsoDate(day))
    expect(wrong).toEqual([])
  })

  it('is replaced by a reason where there is no value', () => {
    const unknowns = sources.filter(([, node]) => 'unknown' in node).map(([, node]) => node['unknown'])
    expect(unknowns.length).toBeGreaterThan(0)
    expect(unknowns.every((reason) => typeof reason === 'string' && reason.endsWith('.'))).toBe(true)
  })

  it('explains every inference', () => {
    const bare = evidences.filter(([, { grade, note }]) => grade === 'inferred' && note === undefined)
    expect(bare.map(([path]) => path)).toEqual([])
  })
})

describe('the references', () => {
  const keys = Object.values(facts).map((rule) => rule.key)

  it('are keys of dated rules', () => {
    const asked = allTrajectories
      .flatMap((each) => [each.legalBasis, each.practiceHours, each.programmeHours])
      .flatMap((reference) => (reference.kind === 'rule' ? [reference.key as string] : []))
    expect(asked.filter((key) => !keys.includes(key))).toEqual([])
    expect(keys.filter((key) => !asked.includes(key))).toEqual([])
  })

  it('to predecessors and successors agree', () => {
    const forward = allTrajectories.flatMap((each) => each.successors.map((next) => `${each.type} > ${next.value}`))
    const backward = allTrajectories.flatMap((each) => each.predecessors.map((last) => `${last.value} > ${each.type}`))
    expect(forward.sort()).toEqual(backward.sort())
    expect(forward).toContain('vm2 > geintegreerde-route')
  })

  it('of its own approaches to a ground lead nowhere', () => {
    expect(allTrajectories.filter((each) => each.legalBasis.kind === 'none').map((each) => each.type)).toEqual([
      'eigen-aanpak',
    ])
  })
})

describe('trajectory', () => {
  it('finds every type', () => {
    for (const each of allTrajectories) expect(trajectory(each.type)).toBe(each)
  })

  it('has the four variants of the report first', () => {
    expect(allTrajectories.slice(0, 4).map((each) => each.type)).toEqual(maatwerkTypes)
    expect(allTrajectories.filter((each) => each.standing === 'variant').map((each) => each.type)).toEqual(
      maatwerkTypes,
    )
  })

  it('refuses any other name', () => {
    expect(faults(() => trajectory('toString' as 'vm2'))).toEqual({ code: 'invalid-input', paths: ['type'] })
  })
})

const accessOf = ({ givesAccessTo }: Trajectory) => ('unknown' in givesAccessTo ? [] : givesAccessTo)

describe('the entreeopleiding in the vmbo', () => {
  const type = trajectory('entreeopleiding-in-vmbo')

  it('takes the place of leerjaar 3, of leerjaar 4, or of both', () => {
    expect(type.years.value?.map((each) => each.leerjaren)).toEqual([[3], [4], [3, 4]])
  })

  it('opens mbo-2 without a limit by law, and in bbl by the report', () => {
    const mbo2 = accessOf(type).filter(({ value }) => value.to === 'mbo-2')
    expect(mbo2.map(({ value, evidence }) => [evidence.voice, value.limitedTo])).toEqual([
      ['law', undefined],
      ['law', undefined],
      ['researchers', 'bbl'],
    ])
  })

  it('was the assistentenopleiding until 1 August 2014', () => {
    expect(type.formerNames.map((each) => each.value)).toEqual([
      { name: 'assistentenopleiding in het vmbo', until: '2014-08-01' },
    ])
  })

  it('has an exam of the mbo and no startkwalificatie', () => {
    expect([type.exam.by.value, type.exam.vmboExam.value, type.startkwalificatie.value]).toEqual([
      'mbo-instelling',
      false,
      false,
    ])
  })
})

describe('the leerwerktraject', () => {
  const type = trajectory('leerwerktraject')

  it('opens mbo-1 until 1 August 2014 only', () => {
    const mbo1 = accessOf(type).filter(({ value }) => value.to === 'mbo-1')
    expect(mbo1.map(({ value }) => value)).toEqual([
      { to: 'mbo-1', admissible: true, limitedTo: 'unrelated-programmes', until: '2014-08-01' },
      { to: 'mbo-1', admissible: true, until: '2014-08-01' },
      { to: 'mbo-1', admissible: false, from: '2014-08-01' },
    ])
  })

  it('has an exam of Nederlands and the vocational programme at least', () => {
    const parts = 'unknown' in type.exam.parts ? [] : type.exam.parts
    expect(parts.map(({ value }) => value.part)).toEqual([
      'nederlands',
      'beroepsgericht-programma',
      'maatschappelijke-stage',
      'rekentoets',
    ])
  })

  it('says on the diploma what it is', () => {
    expect(type.diploma.value).toEqual({
      diplomas: ['vmbo-bb'],
      annotation: 'basisberoepsgerichte leerweg / leerwerktraject',
    })
  })

  it('needs an agreement with an institution, and one with a company', () => {
    const agreements = type.partners.filter(({ value }) => value.required && value.until === undefined)
    expect(agreements.map(({ value }) => [value.partner, value.agreement])).toEqual([
      ['mbo-instelling', 'samenwerkingsovereenkomst'],
      ['erkend-leerbedrijf', 'leer-werkovereenkomst'],
    ])
  })
})

describe('the other types', () => {
  it('VM2: the findings hold where its features were really applied, and have no size', () => {
    expect(trajectory('vm2').findings.map(({ value }) => value)).toEqual([
      { outcome: 'voortijdig-schoolverlaten', direction: 'less', holdsWhere: 'features-really-applied' },
      { outcome: 'startkwalificatie', direction: 'more', holdsWhere: 'features-really-applied' },
    ])
  })

  it('VM2 is for a class, the others of the report for either', () => {
    expect(maatwerkTypes.map((type) => trajectory(type).scale.value)).toEqual(['both', 'both', 'class', 'both'])
  })

  it('own approaches do not show in the counts of DUO', () => {
    const shown = maatwerkTypes.map((type) => trajectory(type).visibility.value?.inDuoCounts)
    expect(shown).toEqual([true, true, undefined, false])
  })
})

describe('the experiences', () => {
  const codesOf = (type: (typeof maatwerkTypes)[number], voice: string) =>
    trajectory(type)
      .experiences.filter(({ value, evidence }) => value.kind === 'success-factor' && evidence.voice === voice)
      .map(({ value }) => value.code)

  it('are eight strong points of all four types, by the vmbo', () => {
    for (const type of maatwerkTypes) {
      const strengths = trajectory(type).experiences.filter(({ value }) => value.kind === 'strength')
      expect(strengths).toHaveLength(8)
      expect(strengths.every(({ evidence }) => evidence.voice === 'vmbo')).toBe(true)
    }
  })

  it('differ by type where the vmbo names conditions of success', () => {
    expect(codesOf('entreeopleiding-in-vmbo', 'vmbo')).toEqual([
      'joint-responsibility-for-diplomas',
      'committed-and-expert-teachers',
    ])
    expect(codesOf('leerwerktraject', 'vmbo')).toEqual(['joint-pedagogy', 'committed-and-expert-teachers'])
    expect(codesOf('vm2', 'vmbo')).toEqual([
      'joint-pedagogy',
      'integral-continuous-curriculum',
      'committed-and-expert-teachers',
    ])
    expect(codesOf('eigen-aanpak', 'vmbo')).toEqual(['committed-and-expert-teachers'])
  })

  it('hold the monitor of VM2 apart', () => {
    expect(codesOf('vm2', 'document')).toHaveLength(4)
    expect(codesOf('leerwerktraject', 'document')).toEqual([])
  })

  it('are eight conditions by the mbo', () => {
    expect(codesOf('eigen-aanpak', 'mbo')).toHaveLength(8)
  })

  it('are not reported about what came later', () => {
    const later = allTrajectories.filter((each) => each.standing !== 'variant')
    expect(later.flatMap((each) => each.experiences)).toEqual([])
  })
})
