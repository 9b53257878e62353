import { expect, it } from 'vitest'
import { run } from '../../../src/projection/cohort/run.js'
import { endOf } from '../../../src/projection/cohort/look-up.js'
import { joinScenarios } from '../../../src/projection/scenarios/join-scenarios.js'
import type { Scenario } from '../../../src/projection/scenarios/scenario.js'
import { errorOf } from '../../support/error-of.js'

const add: Scenario = { name: 'add', layers: [{ parameter: 'leave', change: 'add', by: 0.25 }] }
const half: Scenario = { name: 'half', layers: [{ parameter: 'leave', change: 'multiply', by: 0.5 }] }

it('scenarios are joined in their order', () => {
  const model = { name: 'm', time: { cycle: 'step', count: 1 }, states: ['in', 'out'], parameters: { leave: 0.5 }, start: { in: 1000 }, transitions: { in: { out: 'leave', in: 'rest' } } } as const
  // (0.5 + 0.25) / 2 = 0.375, and 0.5 / 2 + 0.25 = 0.5.
  expect(endOf(run(model, { scenario: joinScenarios([add, half]) }), 'out')).toBe(375)
  expect(endOf(run(model, { scenario: joinScenarios([half, add]) }), 'out')).toBe(500)
  expect(joinScenarios([half, add])).toEqual({ name: 'half + add', layers: [...half.layers, ...add.layers] })
  expect(joinScenarios([half], 'mine').name).toBe('mine')
})

it('what is no scenario is named, all at once', () => {
  const pathsOf = (...given: unknown[]) => errorOf(() => joinScenarios(...(given as [never]))).problems.map(({ path }) => path)
  expect(pathsOf([])).toEqual(['scenarios'])
  expect(pathsOf(add)).toEqual(['scenarios'])
  expect(pathsOf([add, null, { name: 'x' }], '')).toEqual(['scenarios[1]', 'scenarios[2].layers', 'name'])
})
