import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { entryPoints } from '../../tsup.config.js'
import { derivedFiles, root } from '../support/entry-points.js'

describe('the list of entry points', () => {
  it.each(Object.entries(entryPoints))('%s has its source', (_, source) => {
    expect(existsSync(root + source)).toBe(true)
  })

  it.each(Object.entries(derivedFiles()))('%s is in step with it (else: npm run entry-points)', (file, text) => {
    expect(readFileSync(root + file, 'utf8')).toBe(text)
  })

  it('is what the root offers, one namespace each, but for the schemas and their zod', () => {
    const text = readFileSync(`${root}src/index.ts`, 'utf8')
    const namespaces = [...text.matchAll(/^export \* as \w+ from '\.\/(.+)\.js'$/gm)].map((found) => `src/${found[1]!}.ts`)
    const others = Object.values(entryPoints).filter((source) => !['src/index.ts', 'src/schemas.ts'].includes(source))
    expect(namespaces.sort()).toEqual(others.sort())
  })
})
