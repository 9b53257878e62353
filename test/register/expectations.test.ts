import { describe, expect, it } from 'vitest'
import { passed } from '../../src/policy/bound.js'
import * as policy from '../../src/register/index.js'
import type { Expectation, ExpectationId, ReportLines } from '../../src/register/index.js'
import { expectationCases, type ExpectationCase } from './expectations.cases.js'

const all = policy.expectations()
const lastLine = 1718

/** The parts of the report in which each voice is heard: both summaries report all of them. */
const summaries: readonly ReportLines[] = [
  [1, 102],
  [1437, 1574],
]
const partsOf: Readonly<Record<Expectation['holder'], readonly ReportLines[]>> = {
  vmbo: [...summaries, [613, 1179]],
  mbo: [...summaries, [1180, 1436]],
  document: [...summaries, [309, 438], [1612, lastLine]],
  researchers: [...summaries, [1013, 1179], [1239, 1257], [1612, lastLine]],
}

function within([first, last]: ReportLines, parts: readonly ReportLines[]): boolean {
  return parts.some(([from, until]) => from <= first && last <= until)
}

const byId = (id: ExpectationId) => policy.expectation(id)

describe('the expectations of the report', () => {
  it('are 54, each with a name of its own', () => {
    expect(all).toHaveLength(54)
    expect(new Set(all.map(({ id }) => id)).size).toBe(54)
    expect(all.every(({ id }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toBe(true)
    expect(new Set(all.map(({ claim }) => claim)).size).toBe(54)
  })

  it('are held by each of the four voices', () => {
    const counts = ['vmbo', 'mbo', 'researchers', 'document'].map((who) => all.filter(({ holder }) => holder === who).length)
    expect(counts).toEqual([31, 15, 5, 3])
  })

  it('are frozen all the way down, plain data, and the same list each time', () => {
    expect(policy.expectations()).toBe(all)
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
    const open: unknown[] = [all]
    for (const value of open) {
      if (typeof value !== 'object' || value === null) continue
      expect(Object.isFrozen(value)).toBe(true)
      open.push(...(Object.values(value) as unknown[]))
    }
  })

  it('are found by name', () => {
    for (const each of all) expect(policy.expectation(each.id)).toBe(each)
  })

  it('are in part answered by the other side, in each way', () => {
    const kinds = all.flatMap(({ answer }) => (answer === undefined ? [] : [answer.kind]))
    expect([...new Set(kinds)].sort()).toEqual(['explained-otherwise', 'not-recognised', 'partly', 'recognised'])
    expect(all.some(({ answer }) => answer === undefined)).toBe(true)
  })

  it('were named more than twice where they stand in that list, and only there', () => {
    const listed: ReportLines = [886, 938]
    for (const { id, lines, mentions } of all) {
      expect([id, mentions]).toEqual([id, lines.some((range) => within(range, [listed])) ? 'more-than-twice' : undefined])
    }
    expect(all.filter(({ mentions }) => mentions !== undefined)).toHaveLength(10)
  })
})

function shownLines(lines: readonly ReportLines[]): string {
  return lines.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ')
}

function asCase({ holder, mood, basis, hedge, change, group, lines, answer, leansOn }: Expectation): ExpectationCase {
  const voice = [holder, mood, basis.kind, ...(hedge === undefined ? [] : [hedge])].join(', ')
  const way = `${change.subject}, ${change.target}: ${change.direction}${change.relative === true ? ', relative' : ''}`
  const said = answer === undefined ? 'none' : `${answer.kind} by ${answer.by}: ${shownLines(answer.lines)}`
  return [voice, way, group, shownLines(lines), said, leansOn.map(({ id }) => id).join(' ') || 'none']
}

describe.each(all.map((each) => [each.id, each] as const))('%s', (_, each) => {
  it('is as it was read in the report', () => {
    expect(asCase(each)).toEqual(expectationCases[each.id])
  })

  it('has lines in the part of the report where its voice is heard, in order', () => {
    expect(each.lines.length).toBeGreaterThan(0)
    for (const [index, range] of each.lines.entries()) {
      const [first, last] = range
      expect(first).toBeLessThanOrEqual(last)
      expect(within(range, partsOf[each.holder])).toBe(true)
      expect(first).toBeGreaterThan(each.lines[index - 1]?.[1] ?? 0)
      expect(each.source.at).toContain(first === last ? `line ${first}` : `lines ${first}-${last}`)
    }
  })

  it('says so in one sentence of its own, and what that was judged by', () => {
    for (const text of [each.claim, each.basis.why]) expect(text).toMatch(/^[A-Z0-9][^.]*\.$/)
  })

  it('could be heard by the end of 2014, and not before its bound', () => {
    expect(passed(each.knownOn, '2014-12-31')).toBe('yes')
    if (typeof each.knownOn !== 'string') expect(passed(each.knownOn, each.knownOn.after!)).toBe('no')
  })

  it('is dated as its voice was', () => {
    const after = { vmbo: '2013-05-31', mbo: '2013-05-31', researchers: '2014-05-31' }
    if (each.holder !== 'document') expect(each.knownOn).toMatchObject({ after: after[each.holder] })
  })

  it('has an answer from another voice in its own part, if any', () => {
    const { answer, anticipation } = each
    if (answer !== undefined) {
      expect(answer.says).toMatch(/^[A-Z][^.]*\.$/)
      for (const range of answer.lines) expect(within(range, partsOf[answer.by])).toBe(true)
      expect(answer.source.at).toMatch(/lines? \d+/)
      if (each.id !== 'trajects-do-not-fit-new-group') expect(answer.by).not.toBe(each.holder)
    }
    for (const [first, last] of anticipation?.lines ?? []) expect(within([first, last], partsOf[each.holder])).toBe(true)
  })

  it('leans on facts of the register, once each', () => {
    const ids = each.leansOn.map(({ key, id }) => `${key} ${id}`)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { key, id, also = [], appliesOn } of each.leansOn) {
      expect(policy.keys()).toContain(key)
      expect(policy.rule(key).effects.map((effect) => effect.id)).toEqual(expect.arrayContaining([id, ...also]))
      expect(appliesOn).toMatch(/^20\d\d-\d\d-\d\d$/)
    }
  })
})

describe('what the text says', () => {
  it('the vmbo expects that the tests cost pupils their diploma, and the mbo says the same', () => {
    const { change, group, answer, leansOn, source } = byId('bb-diploma-out-of-reach')
    expect(change).toEqual({ subject: 'diploma', target: 'vmbo-bb', direction: 'down' })
    expect([group, answer?.kind, answer?.by]).toEqual(['pupils-in-maatwerk', 'recognised', 'mbo'])
    expect(leansOn.map(({ id }) => id)).toEqual(['UIT-04'])
    expect(source.at).toBe('section 1, lines 50-52; section 4.2, lines 896-898')
  })

  it('growth is absolute to the vmbo and relative to the mbo', () => {
    expect(byId('inflow-into-entree-and-ao').change).not.toHaveProperty('relative')
    expect(byId('relative-inflow-into-entree').change).toMatchObject({ direction: 'up', relative: true })
  })

  it('the researchers set facts against an image of the mbo', () => {
    expect(byId('ao-pupils-move-to-entree')).toMatchObject({
      holder: 'mbo',
      basis: { kind: 'image' },
      answer: { kind: 'not-recognised', by: 'researchers', lines: [[1249, 1257]] },
    })
  })

  it('the group between two levels is neither to grow nor to shrink', () => {
    expect(byId('group-between-levels-constant').change.direction).toBe('same')
  })

  it('two parties act before their rule is there', () => {
    const acting = all.filter(({ anticipation }) => anticipation !== undefined)
    expect(acting.map(({ id, anticipation }) => [id, anticipation!.by])).toEqual([
      ['maatwerk-pointless-if-tests-count', 'vmbo'],
      ['tests-demotivate-now', 'vmbo'],
      ['refused-now-over-2f', 'mbo'],
      ['already-stricter-over-tests', 'mbo'],
    ])
  })
})
