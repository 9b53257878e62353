/** The checks that the examples of the documentation are compiled to. */
import { expect } from 'vitest'
import { isMaatwerkError } from '../../src/core/index.js'

export function equal(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected)
}

export function close(actual: number, expected: number, decimals: number): void {
  expect(actual).toBeCloseTo(expected, decimals)
}

export async function throws(run: () => Promise<unknown>, code: string): Promise<void> {
  const caught: unknown = await run().then(
    () => 'nothing was thrown',
    (error: unknown) => error,
  )
  expect(isMaatwerkError(caught) ? caught.code : caught).toBe(code)
}
