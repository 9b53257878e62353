import { describe, expectTypeOf, it } from 'vitest'
import type { MayEndReason } from '../../src/bsa/index.js'
import type { Evidence, Verdict } from '../../src/core/index.js'
import type { PupilOption } from '../../src/admission/index.js'
import { explain, explainOptions, label, type OutcomeCode, type ReasonCode } from '../../src/views/index.js'
import type { ReasonText, Text } from '../../src/views/labels/text.js'

const evidence: Evidence = { source: { document: 'a document' }, grade: 'quoted' }
const text: Text = { nl: 'ja', en: 'yes' }
const reasonText: ReasonText = { met: text, 'not-met': text, unknown: text }

describe('the types of labels', () => {
  it('know every verdict of the library', () => {
    expectTypeOf<MayEndReason>().toExtend<ReasonCode>()
    expectTypeOf<PupilOption['verdict']['outcome']>().toExtend<OutcomeCode>()
    expectTypeOf<string>().not.toExtend<ReasonCode>()
  })

  it('refuse a verdict with a code of its own', () => {
    const reason = { state: 'met', facts: [], evidence } as const
    const known = { outcome: 'may-end', reasons: [{ ...reason, code: 'in-the-window' }], missing: [] } as const
    explain(known)
    // @ts-expect-error a condition that no rule has
    explain({ ...known, reasons: [{ ...reason, code: 'in-the-windows' }] })
    // @ts-expect-error an outcome that no rule has
    explain({ ...known, outcome: 'maybe' })
    const anyText: Verdict<string> = known
    // @ts-expect-error codes that can be any text
    explain(anyText)
    // @ts-expect-error a verdict is no list of ways on
    explainOptions(known)
  })

  it('refuse a table with a label too few', () => {
    const whole: Readonly<Record<'warned' | 'given', ReasonText>> = { warned: reasonText, given: reasonText }
    // @ts-expect-error the label of `given` is missing
    const part: Readonly<Record<'warned' | 'given', ReasonText>> = { warned: reasonText }
    // @ts-expect-error the state `unknown` is missing
    const states: ReasonText = { met: text, 'not-met': text }
    // @ts-expect-error the English is missing
    const languages: Text = { nl: 'ja' }
    expectTypeOf([whole, part, states, languages]).not.toBeNever()
  })

  it('give a label for the codes of its kind only', () => {
    label('breach', 'sunday', 'nl')
    // @ts-expect-error a code of another kind
    label('breach', 'vmbo-bb', 'nl')
    // @ts-expect-error no kind of label
    label('colour', 'red', 'nl')
    // @ts-expect-error no language of the labels
    label('breach', 'sunday', 'fy')
  })
})
