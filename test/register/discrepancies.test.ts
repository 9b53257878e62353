import { describe, expect, it } from 'vitest'
import { passed } from '../../src/policy/bound.js'
import { discrepancies, type Discrepancy, type DiscrepancyTopic } from '../../src/register/discrepancies.js'
import { keys, openQuestions, resolve, rule } from '../../src/register/policy.js'
import type { PolicyKey } from '../../src/register/rules.js'

const all = discrepancies()

function on(topic: DiscrepancyTopic): Discrepancy {
  const found = all.find((each) => each.topic === topic)
  if (found === undefined) throw new Error(`no difference on ${topic}`)
  return found
}

/** The facts of a rule, without what a register id adds to the id of its fact. */
function factsOf(key: PolicyKey): string[] {
  const questions = openQuestions().filter((question) => question.key === key)
  return [...rule(key).effects, ...questions].map(({ id }) => id.split('-').slice(0, 2).join('-'))
}

/** Every fact of the register with the rules that hold it, as an answer or as a question. */
const holders = new Map<string, PolicyKey[]>()
for (const key of keys()) {
  for (const id of new Set(factsOf(key))) holders.set(id, [...(holders.get(id) ?? []), key])
}

/** Every reading of the rules that a difference names. */
function readingsOf({ law }: Discrepancy) {
  return (law.keys ?? []).flatMap((key) => rule(key).readings ?? [])
}

/** The lines of the report that a source names: the last numbers of "section 5.2, lines 1252-1254 and 1260". */
function linesOf(at: string | undefined): [number, number][] {
  const [, lines = ''] = /lines? ([^a-z].*)$/.exec(at ?? '') ?? []
  return [...lines.matchAll(/(\d+)(?:-(\d+))?/g)].map(([, first, last]) => [Number(first), Number(last ?? first)])
}

const lastLine = 1718

describe('the differences between the 2014 report and the law', () => {
  it('are 25, numbered in order, each on a subject of its own', () => {
    expect(all.map((each) => each.number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
    expect(new Set(all.map((each) => each.topic)).size).toBe(25)
    expect(all.every((each) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(each.topic))).toBe(true)
  })

  it('hold one point on which the two agree', () => {
    expect(all.filter((each) => each.kind === 'no-difference').map((each) => each.number)).toEqual([19])
  })

  it('go by the law, and say why in one sentence', () => {
    for (const { uses, why, law } of all) {
      expect(uses).toBe('law')
      expect(why).toMatch(/^[A-Z].*[^.]\.$/)
      expect(law.says).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('are frozen all the way down, and the same list each time', () => {
    expect(discrepancies()).toBe(all)
    const open: unknown[] = [all]
    for (const value of open) {
      if (typeof value !== 'object' || value === null) continue
      expect(Object.isFrozen(value)).toBe(true)
      open.push(...(Object.values(value) as unknown[]))
    }
    expect(open.length).toBeGreaterThan(500)
  })

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  })
})

describe.each(all.map((each) => [each.number, each] as const))('difference %i', (_, each) => {
  const { said, law, kind } = each

  it('has statements, each with a holder, lines inside the report and the place in it', () => {
    expect(said.length).toBeGreaterThan(0)
    for (const { holder, says, lines, source } of said) {
      expect(['document', 'vmbo', 'mbo', 'researchers']).toContain(holder)
      expect(says).toMatch(/^[A-Z].*\.$/)
      expect(lines.length).toBeGreaterThan(0)
      for (const [first, last] of lines) {
        expect(first).toBeGreaterThanOrEqual(1)
        expect(last).toBeGreaterThanOrEqual(first)
        expect(last).toBeLessThanOrEqual(lastLine)
        expect(source.at).toMatch(first === last ? `line ${first}` : `lines ${first}-${last}`)
      }
    }
  })

  it('could be heard by the end of 2014', () => {
    for (const { knownOn } of said) {
      expect(passed(knownOn, '2014-12-31')).toBe('yes')
      if (typeof knownOn !== 'string' && knownOn.after !== undefined) {
        expect(passed(knownOn, knownOn.after)).toBe('no')
        expect(knownOn.after < knownOn.by!).toBe(true)
      }
    }
  })

  it('has a statement that is not the law, unless the two agree', () => {
    expect(said.some(({ agrees }) => agrees === undefined)).toBe(kind !== 'no-difference')
  })

  it('reaches every fact of the register that it rests on by one of its rules', () => {
    for (const id of law.ids) {
      const held = holders.get(id) ?? []
      if (held.length > 0) expect(held.filter((key) => law.keys?.includes(key)), id).not.toEqual([])
    }
    expect(law.ids.filter((id) => !holders.has(id))).toEqual([])
  })

  it('names only readings of its rules, in the same place of the report', () => {
    for (const { reading, lines } of said) {
      if (reading === undefined) continue
      const found = readingsOf(each).filter(({ id }) => id === reading)
      expect(found, reading).not.toEqual([])
      for (const { source } of found) {
        const places = linesOf(source.at)
        const shared = lines.filter(([first, last]) => places.some(([from, to]) => from <= last && first <= to))
        expect(shared, `${reading} ${source.at}`).not.toEqual([])
      }
    }
  })

  it('rests on facts, and names only rules that hold one of them', () => {
    expect(law.ids.length).toBeGreaterThan(0)
    for (const id of law.ids) expect(id).toMatch(/^[A-Z0-9]+-\d+[a-z]?$/)
    for (const key of law.keys ?? []) {
      expect(keys()).toContain(key)
      expect(factsOf(key).some((id) => law.ids.includes(id))).toBe(true)
    }
  })
})

describe('one voice, in a difference and as a reading', () => {
  it('is the same holder, heard at the same time', () => {
    const compared = all.flatMap((each) =>
      each.said.flatMap(({ reading, holder, knownOn }) =>
        (each.law.keys ?? [])
          .flatMap((key) => rule(key).readings ?? [])
          .filter(({ id }) => id === reading)
          .map((found) => [found.id, [found.holder, found.knownOn], [holder, knownOn]] as const),
      ),
    )
    expect(compared.length).toBeGreaterThan(25)
    for (const [id, ofTheRule, ofTheStatement] of compared) expect(ofTheRule, id).toEqual(ofTheStatement)
  })
})

describe('the readings of the report in the register', () => {
  const report = keys()
    .flatMap((key) => (rule(key).readings ?? []).map((reading) => ({ key, ...reading })))
    .filter(({ id }) => id.startsWith('report-2014/'))

  /** Since when each holder could be heard; a document by its first line in the report, since each has its own day. */
  const talks = { unread: true, after: '2013-05-31', by: '2013-12-31' }
  const text = { unread: true, after: '2014-05-31', by: '2014-12-31' }
  const documents: Record<number, unknown> = {
    42: { unread: true, after: '2013-09-25', by: '2014-12-31' },
    387: { unread: true, after: '2014-05-31', by: '2014-12-31' },
    417: { unread: true, after: '2013-05-31', by: '2013-06-30' },
    1674: '2012-12-19',
    1687: { unread: true, after: '2013-11-30', by: '2013-12-31' },
    1697: { unread: true, after: '2012-09-25', by: '2014-12-31' },
    ...Object.fromEntries([339, 346, 349, 379, 408].map((line) => [line, { unread: true, by: '2014-12-31' }])),
  }
  const heardOf = { vmbo: () => talks, mbo: () => talks, researchers: () => text, document: (line: number) => documents[line] }

  it('could be heard when their holder spoke', () => {
    expect(report.length).toBeGreaterThan(35)
    for (const { key, id, holder, source, knownOn } of report) {
      expect(knownOn, `${key} ${id}`).toEqual(heardOf[holder](linesOf(source.at)[0]![0]))
    }
  })

  it('are of the holder whose part of the report they stand in', () => {
    // The parts in which one side only is heard; the researchers speak on their own account in some lines of both.
    const parts = [['vmbo', 622, 1179], ['mbo', 1219, 1436]] as const
    const asides = [628, 1116, 1252]
    for (const { key, id, holder, source } of report) {
      const [first] = linesOf(source.at)[0]!
      const part = parts.find(([, from, to]) => from <= first && first <= to)
      if (part === undefined) expect(['document', 'researchers'], `${key} ${id}`).toContain(holder)
      else expect(holder, `${key} ${id}`).toBe(asides.includes(first) ? 'researchers' : part[0])
    }
  })

  it('have lines inside the report and one holder, day and place under one id', () => {
    const seen = new Map<string, unknown>()
    for (const { id, holder, source, knownOn } of report) {
      expect(source.document).toContain('(2014)')
      const lines = linesOf(source.at?.replace(/, on .*/, ''))
      expect(lines.length, id).toBeGreaterThan(0)
      for (const [first, last] of lines) expect(1 <= first && first <= last && last <= lastLine, id).toBe(true)
      expect([holder, source, knownOn], id).toEqual(seen.get(id) ?? [holder, source, knownOn])
      seen.set(id, [holder, source, knownOn])
    }
  })
})

describe('what the sources say', () => {
  it('35 hours is a year to the vmbo and a week to the law', () => {
    const { said, law, kind } = on('working-hours-under-sixteen')
    expect(said.map(({ holder, lines }) => [holder, lines])).toEqual([['vmbo', [[816, 820]]]])
    expect(said[0]!.says).toContain('35 hours a year')
    expect(law.says).toContain('35 hours a week')
    expect([kind, law.ids]).toEqual(['error', ['KND-01', 'KND-05']])
  })

  it('the rekentoets was to count from 2015-2016 and never did', () => {
    const { law, kind } = on('rekentoets-counts-in-vmbo')
    expect(kind).toBe('planned-never-came')
    expect(law.keys).toContain('exams/vmbo-bb/rekentoets-counts')
    expect(resolve('exams/vmbo-bb/rekentoets-counts', { validOn: '2016-05-01' }).status).toBe('nooit-in-werking')
  })

  it('the proposal on access to mbo-2 was heard on the day of its letter', () => {
    const { said, law, kind } = on('access-to-mbo-2-with-entree-diploma')
    expect(said[0]).toMatchObject({ holder: 'document', knownOn: '2012-12-19', lines: [[1677, 1684]] })
    expect(said.filter((each) => each.agrees).map((each) => each.lines)).toEqual([[[384, 385]]])
    expect([kind, law.ids]).toEqual(['planned-never-came', ['ENT-14', 'ENT-23']])
  })

  it('four months has five readings by three holders, two of which are the law', () => {
    const { said, law } = on('four-months')
    expect(said.map(({ lines }) => lines[0]![0])).toEqual([498, 921, 1344, 1644, 1653])
    expect(said.map(({ holder }) => holder)).toEqual(['researchers', 'vmbo', 'mbo', 'researchers', 'researchers'])
    expect(said.filter((each) => each.agrees).map(({ lines }) => lines[0]![0])).toEqual([921, 1653])
    expect(new Set(said.map((each) => each.says)).size).toBe(5)
    expect(law.ids).toEqual(['BSA-01', 'BSA-06'])
  })

  it('permission of the minister had ended in 2009', () => {
    const { law, kind } = on('permission-for-assistentenopleiding')
    const [key] = law.keys!
    expect([kind, key]).toEqual(['outdated', 'trajectories/entreeopleiding-in-vmbo/legal-basis'])
    expect(resolve(key!, { validOn: '2009-07-31' }).value).toMatchObject({ permission: 'of-the-minister' })
    expect(resolve(key!, { validOn: '2009-08-01' }).value).toMatchObject({ permission: 'not-needed' })
  })

  it('the funding model of June 2013 agrees with the law', () => {
    const { said, law } = on('start-of-mbo-funding-model')
    expect(said).toHaveLength(1)
    expect(said[0]).toMatchObject({ agrees: true, lines: [[417, 420]] })
    expect(said[0]!.knownOn).toEqual({ unread: true, after: '2013-05-31', by: '2013-06-30' })
    expect(said[0]!.source.at).toBe('section 2.4, table 2, lines 417-420')
    expect(law.ids).toEqual(['FUN-02'])
  })

  it('the status of the tests has three steps, of which the last never came', () => {
    const { law, kind } = on('status-of-reference-tests')
    expect(kind).toBe('other-status')
    expect(law.steps!.map((step) => [step.status, step.reachedOn])).toEqual([
      ['voorgenomen', undefined],
      ['vastgesteld', '2012-04-23'],
      ['in-werking', undefined],
    ])
    const then = resolve('exams/vmbo-bb/rekentoets-counts', { validOn: '2016-05-01', knownOn: '2014-06-01' })
    expect([then.id, then.act!.adoptedOn, then.foreseen]).toEqual(['UIT-04', law.steps![1]!.reachedOn, true])
    expect(all.filter((each) => each.law.steps !== undefined)).toHaveLength(1)
  })

  it('truancy is a ground to the mbo, and none to the annex of the report or the law', () => {
    const { said, law } = on('grounds-of-study-advice')
    expect(said.map(({ holder, agrees }) => [holder, agrees])).toEqual([
      ['mbo', undefined],
      ['researchers', true],
    ])
    expect(said[0]!.source.at).toBe('section 5.2.2, lines 1345-1349')
    expect(law.ids).toEqual(['BSA-02'])
  })

  it('one dossier with nine profiles is wrong in the one, and right in the nine', () => {
    const { law, kind } = on('entree-kwalificatiedossier')
    expect([kind, law.ids]).toEqual(['error', ['ENT-24']])
    expect(law.says).toMatch(/two dossiers.*nine different/)
  })

  it('two years of entree are a limit to the researchers and the vmbo, and a power to the law', () => {
    const { said, law, kind } = on('refusal-at-entree')
    expect(said.map(({ holder, lines, reading }) => [holder, lines[0], reading])).toEqual([
      ['researchers', [1644, 1644], 'report-2014/nobody-without-diploma-refused'],
      ['researchers', [1663, 1663], 'report-2014/two-years-at-most'],
      ['vmbo', [934, 936], 'report-2014/closed-after-two-years'],
      ['mbo', [1336, 1338], 'report-2014/nobody-of-sixteen-refused'],
    ])
    expect([kind, law.ids]).toEqual(['incomplete', ['ENT-04', 'ENT-13']])
  })

  it('the end of VM2 was told on two places of one section', () => {
    const { said, law } = on('end-of-vm2')
    expect(said[0]!.source.at).toBe('section 2.1, lines 157-159; lines 168-169')
    expect(law.says).toContain('1 August 2017')
  })

  it('a year, a leerweg and an age that the law does not have', () => {
    expect(on('first-year-of-leerwerktraject').law.says).toMatch(/2001-2002.*15 August 2003/)
    expect(on('leerweg-after-assistentenopleiding').law.says).toMatch(/bol and bbl/)
    expect(on('age-of-vsv').law.says).toMatch(/younger than 22 on 1 October/)
    expect(on('age-of-vsv').law.ids).toEqual(['VSV-04', 'VSV-11', 'VSV-15'])
  })
})
