/**
 * Writes what follows from the list of entry points in tsup.config.ts into the files of other tools.
 * Run it with `npm run entry-points`; a test fails when it was forgotten.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { entryPoints } from '../../tsup.config.js'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Each file that is derived from the list, with the text it should hold. */
export function derivedFiles(): Record<string, string> {
  return {
    'package.json': merged('package.json', packageFields()),
    'tsconfig.json': merged('tsconfig.json', { compilerOptions: { ...readJson('tsconfig.json').compilerOptions, paths: paths() } }),
    'typedoc.json': merged('typedoc.json', { entryPoints: Object.values(entryPoints).filter((source) => source !== 'src/index.ts') }),
  }
}

/** The import specifier of each entry point and the source file behind it. */
export function specifiers(): [specifier: string, source: string][] {
  return Object.entries(entryPoints).map(([subpath, source]) => [`maatwerktrajecten${subpath.slice(1)}`, source])
}

function packageFields(): object {
  const built = Object.entries(entryPoints).map(([subpath, source]) => ({ subpath, file: `./dist/${source.slice(4, -3)}` }))
  const exports = record(built, ({ subpath, file }) => [
    subpath,
    {
      import: { types: `${file}.d.ts`, default: `${file}.js` },
      require: { types: `${file}.d.cts`, default: `${file}.cjs` },
    },
  ])
  const subpaths = built.filter(({ subpath }) => subpath !== '.')
  return {
    exports: { ...exports, './package.json': './package.json' },
    typesVersions: { '*': record(subpaths, ({ subpath, file }) => [subpath.slice(2), [`${file}.d.cts`]]) },
  }
}

function record<T>(list: readonly T[], entryOf: (item: T) => [string, unknown]): Record<string, unknown> {
  return Object.fromEntries(list.map(entryOf))
}

function paths(): object {
  return record(specifiers(), ([specifier, source]) => [specifier, [`./${source}`]])
}

interface Json {
  compilerOptions?: object
}

function readJson(file: string): Json {
  return JSON.parse(readFileSync(root + file, 'utf8')) as Json
}

function merged(file: string, fields: object): string {
  return `${JSON.stringify({ ...readJson(file), ...fields }, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(derivedFiles())) writeFileSync(root + file, text)
}
