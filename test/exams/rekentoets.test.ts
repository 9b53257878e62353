import { describe, expect, it } from 'vitest'
import { resolve, type PolicyKey, type PolicyValues, type Resolution } from '../../src/register/index.js'
import { cases } from './rule-cases.js'

function valueOf(answer: Resolution<PolicyValues[PolicyKey]>): unknown {
  if (answer.status === 'in-werking') return answer.value
  return answer.status === 'onbekend' ? answer.possible.at(-1)?.value : answer.statedValue
}

describe('the exam rules as they held and as they were expected', () => {
  it.each(cases)('$rule on $validOn, known $knownOn: $status, $why', (row) => {
    const answer = resolve(row.rule, {
      validOn: row.validOn,
      ...(row.knownOn === undefined ? {} : { knownOn: row.knownOn }),
    })
    const { status, foreseen, id, remarks } = answer
    expect({ status, id, foreseen }).toEqual({ status: row.status, id: row.id, foreseen: row.foreseen ?? false })
    expect('endedBy' in answer ? answer.endedBy?.id : undefined).toBe(row.endedBy)
    if (row.value !== undefined) expect(valueOf(answer)).toEqual(row.value)
    if (row.remarks !== undefined) expect(remarks).toEqual(row.remarks)
  })
})
