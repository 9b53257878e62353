import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, inject, it } from 'vitest'
import { entryPoints } from '../../tsup.config.js'
import { root, specifiers } from '../support/entry-points.js'

const consumer = inject('consumer')

function tool(name: string, ...args: string[]): string {
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules', name), ...args], { cwd: consumer, encoding: 'utf8' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${stdout}${stderr}`, { cause: error })
  }
}

// The tool that judges the types finds nothing wrong with a package that has none: this comes first.
describe('the declaration files', () => {
  it.each(Object.entries(entryPoints))('of %s are in the package, for import and for require', (_, source) => {
    const file = join(consumer, 'node_modules/maatwerktrajecten/dist', source.slice('src/'.length, -'.ts'.length))
    expect([`${file}.d.ts`, `${file}.d.cts`].filter((path) => !existsSync(path))).toEqual([])
  })

  it('hold for every way of resolving them (attw)', () => {
    tool('@arethetypeswrong/cli/dist/index.js', inject('tarball'), '--format', 'ascii')
  })

  it('and the rest of package.json follow the rules (publint)', async () => {
    const pkgDir = join(consumer, 'node_modules/maatwerktrajecten')
    const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })
})

describe('a TypeScript program', () => {
  it.each([
    ['node16', 'node16', 'mts'],
    ['node16', 'node16', 'cts'],
    ['esnext', 'bundler', 'ts'],
  ])('with module %s and resolution %s, as .%s, compiles against every entry point', (module, resolution, extension) => {
    const lines = specifiers().map(([specifier], index) => `import * as entry${index} from '${specifier}'`)
    const used = specifiers().map((_, index) => `Object.keys(entry${index})`)
    const program = `program-${module}.${extension}`
    writeFileSync(
      join(consumer, program),
      [
        ...lines,
        "import { euro, type Euro } from 'maatwerktrajecten/core'",
        `export const names: string[] = [${used.join(', ')}].flat()`,
        'export const amount: Euro = euro(1)',
        '// @ts-expect-error an amount is not a number',
        'export const wrong: number = euro(1)',
      ].join('\n'),
    )
    // The declarations of zod mention URL.
    const options = ['--module', module, '--moduleResolution', resolution, '--target', 'es2022', '--lib', 'es2022,dom', '--skipDefaultLibCheck']
    tool('typescript/bin/tsc', program, '--noEmit', '--strict', ...options)
  })
})
