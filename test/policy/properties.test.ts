import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffRule, lintRules, resolveRule, timelineOf } from '../../src/policy/index.js'
import type { Act, DatedRule, Resolution } from '../../src/policy/index.js'
import { anyDay, anyRule, asWrittenOn, days } from './generators.js'
import { frozen } from './synthetic.js'

/**
 * An answer without the acts themselves, which carry dates of later days, and without the remark that a text of a later
 * day leaves open what was known: that is about our reading.
 */
function said(resolution: Resolution<string>) {
  const { act, ...rest } = { act: undefined, endedBy: undefined, ...resolution }
  const remarks = rest.remarks.filter((remark) => remark !== 'knowledge-uncertain')
  const possible = ('possible' in rest ? rest.possible : []).map(({ id }) => id)
  return { ...rest, remarks, possible, act: idOf(act), endedBy: idOf(rest.endedBy) }
}

const idOf = (act: Act | undefined) => act?.id
/** What an answer says: the act that ended it is part of that, unless its end is still to come. */
function answer(resolution: Resolution<string>) {
  const { status, id, foreseen, value } = resolution
  const ended = 'endedBy' in resolution && status !== 'vastgesteld' ? idOf(resolution.endedBy) : undefined
  return [status, id, foreseen, value, ended]
}

/** The remarks of an answer; that a day lies after the edition belongs to the day. */
const lasting = ({ remarks }: Resolution<string>) => remarks.filter((remark) => remark !== 'valid-after-edition')

const runs = { numRuns: 300 }

function startOnDaysOfTheirOwn({ effects }: DatedRule<string>): boolean {
  const starts = effects.flatMap(({ from, changes = [] }) => [
    from,
    ...changes.flatMap((change) => ('starts' in change ? [change.starts] : [])),
  ])
  const named = starts.flatMap((start) => {
    if (typeof start === 'string') return [start]
    return 'unread' in start ? [start.by ?? start.after] : []
  })
  return new Set(named).size === named.length
}

describe('every register', () => {
  it('has an answer for every day, of one of the six kinds, that fits its own kind', () => {
    fc.assert(
      fc.property(anyRule, anyDay, anyDay, (rule, validOn, knownOn) => {
        const resolution = resolveRule(rule, { validOn, knownOn })
        expect(resolution.value !== undefined).toBe(resolution.status === 'in-werking')
        expect('statedValue' in resolution).toBe(!['in-werking', 'onbekend'].includes(resolution.status))
        expect(resolution.reason).toMatch(/^[^\n]+\.$/)
        expect(new Set(resolution.remarks).size).toBe(resolution.remarks.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the same answer twice and is left as it was', () => {
    fc.assert(
      fc.property(anyRule, anyDay, anyDay, (rule, validOn, knownOn) => {
        frozen(rule)
        const query = Object.freeze({ validOn, knownOn })
        expect(resolveRule(rule, query)).toEqual(resolveRule(structuredClone(rule), query))
        expect(timelineOf(rule, knownOn)).toEqual(timelineOf(rule, knownOn))
        expect(lintRules(Object.freeze([rule]))).toEqual(lintRules([rule]))
      }),
      runs,
    )
  })

  it('answers with what was known: later acts, changes and readings make no difference', () => {
    fc.assert(
      fc.property(anyRule, anyDay, anyDay, (rule, validOn, knownOn) => {
        const then = asWrittenOn(rule, knownOn)
        const query = { validOn, knownOn }
        expect(said(resolveRule(then, query))).toEqual(said(resolveRule(rule, query)))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a timeline', () => {
  it('runs from the beginning to the end of time without a gap', () => {
    fc.assert(
      fc.property(anyRule, anyDay, (rule, knownOn) => {
        const spans = timelineOf(rule, knownOn)
        expect(spans[0]).not.toHaveProperty('from')
        expect(spans.at(-1)).not.toHaveProperty('until')
        for (const [index, span] of spans.slice(1).entries()) {
          expect(span.from).toBe(spans[index]!.until)
          expect(span.until === undefined || span.until > span.from!).toBe(true)
          const [before, after] = [spans[index]!.resolution, span.resolution]
          expect([answer(after), after.remarks]).not.toEqual([answer(before), before.remarks])
        }
      }),
      runs,
    )
  })

  it('says on every day what resolve says', () => {
    fc.assert(
      fc.property(anyRule, anyDay, (rule, knownOn) => {
        const spans = timelineOf(rule, knownOn)
        for (const on of days) {
          const span = spans.find(({ from, until }) => (from ?? '') <= on && (until === undefined || on < until))
          const resolution = resolveRule(rule, { validOn: on, knownOn })
          expect([answer(span!.resolution), lasting(span!.resolution)]).toEqual([answer(resolution), lasting(resolution)])
        }
      }),
      runs,
    )
  })
})

describe('a difference between two days of knowledge', () => {
  const twoDays = fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)))

  it('is reported on exactly the days that are answered differently', () => {
    fc.assert(
      fc.property(anyRule, twoDays, (rule, [earlier, later]) => {
        const changes = diffRule(rule, [earlier, later])
        for (const on of days) {
          const change = changes.find(({ from, until }) => (from ?? '') <= on && (until === undefined || on < until))
          const before = answer(resolveRule(rule, { validOn: on, knownOn: earlier }))
          const after = answer(resolveRule(rule, { validOn: on, knownOn: later }))
          if (change === undefined) expect(after).toEqual(before)
          else expect([answer(change.before), answer(change.after)]).toEqual([before, after])
          if (change !== undefined) expect(after).not.toEqual(before)
        }
      }),
      runs,
    )
  })

  it('comes from acts that became known in between only, and from nothing on one and the same day', () => {
    fc.assert(
      fc.property(anyRule, twoDays, (rule, [earlier, later]) => {
        expect(diffRule(rule, [later, later])).toEqual([])
        for (const act of diffRule(rule, [earlier, later]).flatMap(({ because }) => because)) {
          const adopted = act.publishedOn ?? (typeof act.adoptedOn === 'string' ? act.adoptedOn : act.adoptedOn?.by)
          const known = [act.announcedOn, act.submittedOn, adopted, act.withdrawnOn]
          expect(known.some((day) => day !== undefined && day > earlier && day <= later)).toBe(true)
        }
      }),
      runs,
    )
  })
})

describe('a register without faults', () => {
  it('has one answer a day, whatever the order in which its answers are written', () => {
    fc.assert(
      fc.property(anyRule, anyDay, anyDay, (rule, validOn, knownOn) => {
        fc.pre(lintRules([rule]).length === 0 && startOnDaysOfTheirOwn(rule))
        const turned = { ...rule, effects: [...rule.effects].reverse() }
        const [one, other] = [rule, turned].map((each) => resolveRule(each, { validOn, knownOn }))
        fc.pre(one?.status === 'in-werking' || other?.status === 'in-werking')
        expect(answer(other!)).toEqual(answer(one!))
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    )
  })
})
