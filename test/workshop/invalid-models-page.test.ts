import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from '../support/entry-points.js'
import { invalidModelsFile, invalidModelsPage } from '../support/invalid-models-page.js'

it('the list of invalid models is in step with the faults (else: npx tsx test/support/invalid-models-page.ts)', () => {
  expect(readFileSync(root + invalidModelsFile, 'utf8')).toBe(invalidModelsPage())
})
