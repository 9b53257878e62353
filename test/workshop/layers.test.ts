import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import config, { layers } from '../../.dependency-cruiser.mjs'
import { root } from '../support/entry-points.js'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** The rules that a program breaks; it is given as its files, each with what it imports. */
async function brokenBy(program: Record<string, string[]>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'))
  folders.push(folder)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  for (const [file, imports] of Object.entries(program)) {
    const code = imports.map((specifier, index) => `import type { T as T${index} } from '${specifier}'`)
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), [...code, 'export type T = 1'].join('\n'))
  }
  const ruleSet = { forbidden: config.forbidden } as IFlattenedRuleSet
  const { output } = await cruise(['src'], { baseDir: folder, ruleSet, validate: true, tsPreCompilationDeps: true })
  const violations = (output as ICruiseResult).summary.violations
  return [...new Set(violations.map(({ rule }) => rule.name))].sort()
}

const target = (file: string) => ({ [file]: [] })

const forbidden: [why: string, rule: string, program: Record<string, string[]>][] = [
  ['core from policy', 'no-lower-layer', { 'src/core/a.ts': ['../policy/b.js'], ...target('src/policy/b.ts') }],
  ['policy from a rule', 'no-lower-layer', { 'src/policy/a.ts': ['../vsv/b.js'], ...target('src/vsv/b.ts') }],
  ['models from views', 'no-lower-layer', { 'src/models/a.ts': ['../views/b.js'], ...target('src/views/b.ts') }],
  ['a rule from an engine', 'rules-apart-from-engines', { 'src/bsa/a.ts': ['../projection/b.js'], ...target('src/projection/b.ts') }],
  ['an engine from a rule', 'engines-know-core-only', { 'src/projection/a.ts': ['../bsa/b.js'], ...target('src/bsa/b.ts') }],
  ['an engine from money', 'engines-know-core-only', { 'src/cost-benefit/a.ts': ['../prices/b.js'], ...target('src/prices/b.ts') }],
  ['an engine from the next one', 'engines-know-core-only', { 'src/projection/a.ts': ['../cost-benefit/b.js'], ...target('src/cost-benefit/b.ts') }],
  ['a circle', 'no-cycle', { 'src/core/a.ts': ['./b.js'], 'src/core/b.ts': ['./a.js'] }],
  ['a folder without a layer', 'every-folder-in-a-layer', { 'src/index.ts': ['./helpers/b.js'], ...target('src/helpers/b.ts') }],
  ['the root from a folder', 'no-import-of-the-root', { 'src/views/a.ts': ['../index.js'], ...target('src/index.ts') }],
  ['zod outside a schema', 'zod-in-schemas-only', { 'src/policy/check.ts': ['zod'], ...target('node_modules/zod/index.ts') }],
  ['a schema outside schemas', 'schemas-from-schemas-only', { 'src/policy/index.ts': ['./schema.js'], ...target('src/policy/schema.ts') }],
  ['a module of Node', 'no-node-in-src', { 'src/core/a.ts': ['node:fs'] }],
  ['a test', 'src-stands-alone', { 'src/core/a.ts': ['../../test/b.js'], ...target('test/b.ts') }],
  ['what is not there', 'dependencies-only', { 'src/core/a.ts': ['left-out'] }],
]

describe('the layers', () => {
  it.each(forbidden)('forbid the import of %s (%s)', async (_, rule, program) => {
    expect(await brokenBy(program)).toContain(rule)
  })

  it('allow imports upwards, among rules, along the engines and of schemas by schemas', async () => {
    const program = {
      'src/core/a.ts': [],
      'src/trajectories/a.ts': ['../core/a.js'],
      'src/admission/a.ts': ['../core/a.js', '../trajectories/a.js'],
      'src/funding/a.ts': ['../admission/a.js'],
      'src/uncertainty/a.ts': ['../core/a.js'],
      'src/projection/a.ts': ['../uncertainty/a.js'],
      'src/cost-benefit/a.ts': ['../projection/a.js'],
      'src/models/a.ts': ['../funding/a.js', '../cost-benefit/a.js'],
      'src/models/schema.ts': ['./a.js', '../core/schema.js'],
      'src/core/schema.ts': [],
      'src/schemas.ts': ['./models/schema.js'],
      'src/index.ts': ['./models/a.js', './schemas.js'],
    }
    expect(await brokenBy(program)).toEqual([])
  })

  it('name every folder of src/', () => {
    const found = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(layers.flat()).toEqual(expect.arrayContaining(found.map(({ name }) => name)))
  })
})
