import { describe, expect, it } from 'vitest'
import { compileExample, examplesOfGuide, examplesOfSource, typeErrorsOf, type Example } from '../support/examples.js'

function example(code: string, mustCheck = true): Example {
  return { name: 'here #1', file: 'here.ts', line: 10, code, mustCheck }
}

/** The compiled code without its first line, which imports the checks. */
function compiled(code: string): string {
  return compileExample(example(code)).split('\n').slice(1).join('\n').trim()
}

describe('the examples in a doc comment', () => {
  const source = [
    '/**',
    ' * Says something.',
    ' *',
    ' * ```ts',
    ' * outside()',
    ' * ```',
    ' * @example',
    ' * ```ts',
    ' * f(1) // => 2',
    ' * ```',
    ' * @example',
    ' * ```ts no-check',
    ' * f(2)',
    ' * ```',
    ' * @returns a number',
    ' */',
    'export const f = (x: number): number => x + 1',
    '',
    '/** @example f(3) */',
    'export const g = f',
  ].join('\n')

  it('are found by name, line and whether they must check', () => {
    expect(examplesOfSource('f.ts', source)).toEqual([
      { name: 'f.ts f', file: 'f.ts', line: 8, code: 'f(1) // => 2', mustCheck: true },
      { name: 'f.ts f', file: 'f.ts', line: 12, code: 'f(2)', mustCheck: false },
      { name: 'f.ts g', file: 'f.ts', line: 18, code: '', mustCheck: true },
    ])
  })

  it('in a guide are its ts fences, which may check nothing', () => {
    const guide = ['# Title', '```ts', 'a()', '```', '```sh', 'npm test', '```'].join('\n')
    expect(examplesOfGuide('g.md', guide)).toEqual([{ name: 'g.md', file: 'g.md', line: 2, code: 'a()', mustCheck: false }])
  })
})

describe('a promise in an example', () => {
  it.each([
    ['f(1) // => { eur: 1 }', '$check.equal(f(1), ({ eur: 1 }));'],
    ['f(1)\n// => 2', '$check.equal(f(1), (2));\n// => 2'],
    ['f(1) // => [1,\n//   2]', '$check.equal(f(1), ([1, 2])); // => [1,\n//   2]'],
    ['const x = f(1) // => 2', 'const x = f(1);\n$check.equal(x, (2)); // => 2'],
    ['f(1) // ~> 0.250', '$check.close(f(1), 0.250, 3);'],
    ["f(1) // => throws 'invalid-date'", "await $check.throws(async () => (f(1)), 'invalid-date');"],
    ['await f(1) // => 2', '$check.equal(await f(1), (2));'],
  ])('%s becomes a check', (code, expected) => {
    expect(compiled(code)).toContain(expected.split('\n')[0])
    expect(compiled(code).split('$check')).toHaveLength(2)
  })

  it('is required in a doc comment', () => {
    expect(() => compileExample(example('f(1) // a remark'))).toThrow('asserts nothing')
    expect(compileExample(example('f(1) // a remark', false))).toContain('f(1)')
  })

  it('that would be passed over is an error', () => {
    expect(() => compileExample(example('if (x) {\n  f(1) // => 2\n}'))).toThrow('does not follow a statement')
    expect(() => compileExample(example('const { x } = f(1) // => 2'))).toThrow('only an expression')
    expect(() => compileExample(example("const x = f(1) // => throws 'a'"))).toThrow('only an expression')
    expect(() => compileExample(example('f(1) // ~> two'))).toThrow('takes a number')
  })
})

describe('the types of the examples', () => {
  it('are checked in place', () => {
    const right = example("import { core } from 'maatwerktrajecten'\ncore.euro(1)")
    const wrong = example("import { core } from 'maatwerktrajecten/core'\nexport const n: number = 'one'")
    expect(typeErrorsOf([right, wrong])).toEqual([
      expect.stringMatching(/^here\.ts:11 .*no exported member 'core'/),
      expect.stringMatching(/^here\.ts:12 .*not assignable/),
    ])
  })
})
