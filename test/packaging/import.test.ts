import { execFileSync } from 'node:child_process'
import { describe, expect, inject, it } from 'vitest'
import { specifiers } from '../support/entry-points.js'

/** Runs a program in the folder where the package is installed, and reads what it prints. */
function run(inputType: 'module' | 'commonjs', code: string): unknown {
  const options = { cwd: inject('consumer'), encoding: 'utf8' } as const
  return JSON.parse(execFileSync(process.execPath, [`--input-type=${inputType}`, '-e', code], options))
}

const names = `(entry) => Object.keys(entry).flatMap((name) =>
  name !== 'default' && Object(entry[name])[Symbol.toStringTag] !== 'Module' && !entry[name]?.__esModule
    ? [name] : [name, ...Object.keys(entry[name]).map((inner) => name + '.' + inner)]).sort()`

describe('the installed package', () => {
  it.each(specifiers())('%s offers the same to import and to require', (specifier) => {
    const imported = run('module', `import * as entry from '${specifier}'\nconsole.log(JSON.stringify((${names})(entry)))`)
    const required = run('commonjs', `console.log(JSON.stringify((${names})(require('${specifier}'))))`)
    expect(imported).not.toEqual([])
    expect(required).toEqual(imported)
  })

  it.each(specifiers())('%s can be imported by name from CommonJS', (specifier) => {
    const code = `const entry = require('${specifier}')
      import('${specifier}').then((module) => console.log(JSON.stringify(Object.keys(entry).filter((name) => !(name in module)))))`
    expect(run('commonjs', code)).toEqual([])
  })

  it('knows an error of the other build', () => {
    const code = `import { createRequire } from 'node:module'
      import { isMaatwerkError } from 'maatwerktrajecten/core'
      const { core } = createRequire(process.cwd() + '/')('maatwerktrajecten')
      try { core.euro('one') } catch (error) { console.log(isMaatwerkError(error)) }`
    expect(run('module', code)).toBe(true)
  })

  it('computes the same from either build', () => {
    const call = "schoolYearOf('2014-07-31')"
    expect(run('module', `import { core } from 'maatwerktrajecten'\nconsole.log(JSON.stringify(core.${call}))`)).toBe('2013-2014')
    expect(run('commonjs', `console.log(JSON.stringify(require('maatwerktrajecten/core').${call}))`)).toBe('2013-2014')
  })
})
