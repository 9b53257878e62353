import { describe, expect, it } from 'vitest'
import * as policy from '../../src/register/index.js'

/** The ids of a family from a first to a last number. */
function ids(family: string, ...ranges: readonly (readonly [first: number, last: number])[]): string[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => `${family}-${String(first + index).padStart(2, '0')}`),
  )
}

/** Every fact that was gathered from a source that was read. */
const gathered: readonly string[] = [
  ...ids('ENT', [1, 7], [10, 14], [20, 24], [30, 35]),
  'ENT-05b',
  ...ids('MBO2', [1, 4]),
  ...ids('TOE', [1, 5]),
  ...ids('BSA', [1, 12]),
  ...ids('VSV', [1, 15]),
  ...ids('RMC', [1, 4]),
  ...ids('TGT', [0, 5]),
  ...ids('FUN', [1, 11], [20, 38]),
  ...ids('REF', [1, 2]),
  ...ids('UIT', [1, 7], [10, 16]),
  ...ids('LWT', [1, 12]),
  ...ids('AIV', [1, 9]),
  ...ids('VM2', [1, 4]),
  ...ids('DLL', [1, 5]),
  ...ids('WSB', [1, 3]),
  ...ids('KND', [1, 10]),
  ...ids('PO', [1, 13]),
]

/** Facts that are a voice, not law: they stand in the register as readings, under names of their own. */
const voices: Readonly<Record<string, string>> = {
  // How one college puts the end of leerplicht.
  'ENT-05b': 'ENT-05b/sixteen-by-31-july',
  // The round amounts per pupil of the report.
  'FUN-33': 'report-2014/amounts-per-pupil',
}

/** The id of the fact, without what the register adds where one fact gives two answers. */
const baseOf = (id: string) => /^[A-Z][A-Z0-9]*-\d+(?:b(?![a-z0-9]))?/.exec(id)?.[0] ?? id

/** Yearly amounts and price levels, which the tables of their own folders count. */
const isAmount = (id: string) => /^(VOF|GPL|DIS|VEB|LPB)-/.test(id)

const effects = policy.keys().flatMap((key) => policy.rule(key).effects.map(({ id }) => ({ key, id, base: baseOf(id) })))
const readings = policy.keys().flatMap((key) => (policy.rule(key).readings ?? []).map(({ id }) => id))
const left = policy.notModelled()

describe('the facts that were gathered', () => {
  it('are 172, each once', () => {
    expect(new Set(gathered).size).toBe(gathered.length)
    expect(gathered).toHaveLength(172)
  })

  it('are all in the register, or named as left out', () => {
    const held = new Set([...effects.map(({ base }) => base), ...left.filter((each) => each.left === 'whole').map(({ id }) => id)])
    const missing = gathered.filter((id) => !held.has(id) && !readings.includes(voices[id] ?? 'none'))
    expect(missing, `not in the register: ${missing.join(', ')}`).toEqual([])
  })

  it('are all that the register holds', () => {
    const others = effects.filter(({ base }) => !gathered.includes(base) && !isAmount(base)).map(({ key, id }) => `${key} ${id}`)
    expect(others, `not gathered: ${others.join(', ')}`).toEqual([])
  })
})

describe('what is left out', () => {
  it('is little, and no rule on entree, study advice, vsv, leerwerktraject or exams', () => {
    expect(left.length).toBeLessThanOrEqual(15)
    expect(left.filter(({ id }) => /^(ENT|BSA|VSV|LWT|UIT)-/.test(id))).toEqual([])
  })

  it('was gathered, is named once, and is in the register only where a part is left out', () => {
    expect(new Set(left.map(({ id }) => id)).size).toBe(left.length)
    for (const { id, left: extent, about, because } of left) {
      expect(gathered).toContain(id)
      expect([id, effects.some(({ base }) => base === id)]).toEqual([id, extent === 'part'])
      for (const text of [about, because]) expect(text).toMatch(/^[A-Z].*[^.]\.$/)
    }
  })

  it('is frozen', () => {
    expect(Object.isFrozen(left)).toBe(true)
    expect(left.map(({ id }) => id)).toEqual(left.map(({ id }) => id).sort())
  })
})
