import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Options } from 'tsup'

/**
 * The entry points of the package: what stands behind the package name in an import, and the source file it means.
 * The only list there is. The `exports` of package.json, the `paths` of tsconfig.json and the entry points of
 * typedoc.json are written from it by `npm run entry-points`; vitest and knip read it from here.
 */
export const entryPoints: Readonly<Record<string, string>> = {
  '.': 'src/index.ts',
  './core': 'src/core/index.ts',
  './figures': 'src/figures/index.ts',
  './policy': 'src/register/index.ts',
  './trajectories': 'src/trajectories/index.ts',
  './programmes': 'src/programmes/index.ts',
  './leerplicht': 'src/leerplicht/index.ts',
  './admission': 'src/admission/index.ts',
  './bsa': 'src/bsa/index.ts',
  './placement': 'src/placement/index.ts',
  './exams': 'src/exams/index.ts',
  './vsv': 'src/vsv/index.ts',
  './passend-onderwijs': 'src/passend-onderwijs/index.ts',
  './ledger': 'src/ledger/index.ts',
  './prices': 'src/prices/index.ts',
  './funding': 'src/funding/index.ts',
  './costs': 'src/costs/index.ts',
  './organisability': 'src/organisability/index.ts',
  './uncertainty': 'src/uncertainty/index.ts',
  './projection': 'src/projection/index.ts',
  './cost-benefit': 'src/cost-benefit/index.ts',
  './models': 'src/models/index.ts',
  './views': 'src/views/index.ts',
  './schemas': 'src/schemas.ts',
}

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * Keeps one output file per source file. With `sideEffects: false` a bundler then drops each file that is not used
 * together with what it imports; in one merged file the import of decimal.js, which has side effects, would stay.
 */
const oneFilePerModule: EsbuildPlugin = {
  name: 'one-file-per-module',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? '.cjs' : '.js'
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.js$/, extension), external: true, sideEffects: false },
    )
  },
}

/**
 * The root is nothing but `export * as core from './core/index.js'` and its like, and models has such a line as well. As
 * CommonJS each namespace is what `require` gives, without the extra `default` that esbuild adds; as a declaration file the text is right as it is,
 * where the bundled form would add a helper name to each entry point.
 */
const rootNamespaces: EsbuildPlugin = {
  name: 'root-namespaces',
  setup(build) {
    if (build.initialOptions.format !== 'cjs') return
    build.onLoad({ filter: /[\\/]src[\\/](models[\\/])?index\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(/export \* as (\w+) from ('.*')/g, 'export import $1 = require($2)'),
      loader: 'ts',
    }))
  },
}

function writeRootTypes(): void {
  const source = readFileSync('src/index.ts', 'utf8')
  writeFileSync('dist/index.d.ts', source)
  writeFileSync('dist/index.d.cts', source.replaceAll(".js'", ".cjs'"))
}

const withTypes = Object.values(entryPoints).filter((source) => source !== 'src/index.ts')

export default function build(): Options {
  // Not by the option `clean`, which would take the types of the root away again.
  rmSync('dist', { recursive: true, force: true })
  return {
    entry: ['src/**/*.ts'],
    format: ['esm', 'cjs'],
    target: 'es2022',
    splitting: false,
    dts: {
      entry: Object.fromEntries(withTypes.map((source) => [source.slice('src/'.length, -'.ts'.length), source])),
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
    esbuildPlugins: [rootNamespaces, oneFilePerModule],
    onSuccess: () => {
      writeRootTypes()
      return Promise.resolve()
    },
  }
}
