import type { IndicatorCode } from './condition.js'
import type { Said } from './input.js'
import type { IntakeBalance } from './intake.js'

/**
 * What follows from the numbers of the intake for an indicator; nothing where they do not settle it.
 *
 * @internal
 */
export function reckoned(code: IndicatorCode, { outcome, reasons }: IntakeBalance): Said[] {
  if (code === 'intake-in-balance' && outcome !== 'undetermined') {
    const decides = reasons.find(({ state }) => state === 'not-met') ?? reasons[0]!
    return [saidBy(outcome === 'intake-balanced' ? 'met' : 'not-met', decides)]
  }
  return code === 'costs-in-proportion' && outcome === 'intake-too-low' ? [saidBy('not-met', reasons[0]!)] : []
}

function saidBy(state: 'met' | 'not-met', { evidence }: IntakeBalance['reasons'][number]): Said {
  return { state, voice: 'reckoned', evidence: { ...evidence, grade: 'derived' } }
}
