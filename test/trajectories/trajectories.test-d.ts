import { describe, expectTypeOf, it } from 'vitest'
import type { Aim } from '../../src/trajectories/codes.js'
import { isMaatwerktraject } from '../../src/trajectories/definition.js'
import { trajectory } from '../../src/trajectories/trajectories.js'
import type { Trajectory, Vm2 } from '../../src/trajectories/trajectory.js'

describe('trajectory', () => {
  it('gives the type that was asked for', () => {
    expectTypeOf(trajectory('vm2')).toEqualTypeOf<Vm2>()
    // @ts-expect-error there is no such type
    trajectory('havo')
  })

  it('gives what cannot be changed', () => {
    const { aim, partners } = trajectory('leerwerktraject')
    // @ts-expect-error the data are read-only
    aim.keepsInEducation = { unknown: '' }
    // @ts-expect-error the data are read-only
    partners.length = 0
    expectTypeOf(aim.qualifications.value).toEqualTypeOf<readonly Aim[] | undefined>()
  })

  it('is told apart by type', () => {
    const features = (each: Trajectory) => (each.type === 'vm2' ? each.features.length : 0)
    expectTypeOf(features).returns.toBeNumber()
    expectTypeOf<Trajectory>().not.toHaveProperty('features')
  })
})

describe('isMaatwerktraject', () => {
  it('has three outcomes', () => {
    expectTypeOf(isMaatwerktraject({}).outcome).toEqualTypeOf<
      'maatwerktraject' | 'geen-maatwerktraject' | 'undetermined'
    >()
  })

  it('takes known codes only', () => {
    // @ts-expect-error havo is no leerweg of the vmbo
    isMaatwerktraject({ leerwegen: ['havo'] })
  })
})
