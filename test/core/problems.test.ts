import { expect, it } from 'vitest'
import { keysOf, step } from '../../src/core/problems.js'

it.each([
  [['rows', 3, '2013-2014', 'year'], 'rows[3]["2013-2014"].year'],
  [['states', 'a "quoted" name', 'x'], 'states["a \\"quoted\\" name"].x'],
  [['a\\', '"]["', 0], '["a\\\\"]["\\"][\\""][0]'],
  [['', 'line\nbreak'], '[""]["line\\nbreak"]'],
])('a path is read back to its keys: %j', (keys, path) => {
  const made = keys.reduce<string>((at, key) => step(at, key), '')
  expect(made).toBe(path)
  expect(keysOf(made)).toEqual(keys)
})
