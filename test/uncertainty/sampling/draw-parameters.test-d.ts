import { describe, expectTypeOf, it } from 'vitest'
import { drawParameters } from '../../../src/uncertainty/sampling/draw-parameters.js'
import type { ParameterDraws } from '../../../src/uncertainty/sampling/draw-parameters.js'
import type { UncertainParameters } from '../../../src/uncertainty/sampling/spec.js'

const options = { draws: 1, seed: 1 }
const uniform = { kind: 'uniform', min: 0, max: 1 } as const
const dirichlet = { kind: 'dirichlet', alpha: [1, 1] } as const

describe('the names of what is drawn', () => {
  it('are those of the parameters and of the groups', () => {
    expectTypeOf(drawParameters({ parameters: { a: uniform, b: uniform } }, options)).toEqualTypeOf<ParameterDraws<'a' | 'b'>>()
    expectTypeOf(drawParameters({ groups: [{ names: ['x', 'y'], distribution: dirichlet }] }, options)).toEqualTypeOf<ParameterDraws<'x' | 'y'>>()
    const both = drawParameters(
      {
        parameters: { a: uniform, b: uniform },
        groups: [{ names: ['x', 'y'], distribution: dirichlet }],
        correlations: [{ between: ['a', 'b'], rank: 0.5 }],
      },
      options,
    )
    expectTypeOf(both).toEqualTypeOf<ParameterDraws<'a' | 'b' | 'x' | 'y'>>()
  })

  it('may be known to the program alone', () => {
    const uncertain: UncertainParameters = JSON.parse('{}') as UncertainParameters
    expectTypeOf(drawParameters(uncertain, options)).toEqualTypeOf<ParameterDraws>()
  })

  it('are all that a correlation may name', () => {
    const parameters = { a: uniform, b: uniform }
    const groups = [{ names: ['x', 'y'], distribution: dirichlet }] as const
    // @ts-expect-error there is no c
    drawParameters({ parameters, correlations: [{ between: ['a', 'c'], rank: 0.5 }] }, options)
    // @ts-expect-error x has no distribution of its own
    drawParameters({ parameters, groups, correlations: [{ between: ['a', 'x'], rank: 0.5 }] }, options)
    // @ts-expect-error there is no such method
    drawParameters({ parameters }, { ...options, method: 'halton' })
  })
})
