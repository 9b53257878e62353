import type { KnipConfig } from 'knip'
import { entryPoints } from './tsup.config.js'

export default {
  entry: [
    ...Object.values(entryPoints),
    'examples/**/*.ts',
    'test/bench/**/*.ts',
    'tsup.config.ts',
    // Imported by the code that the examples of the documentation are compiled to.
    'test/support/example-checks.ts',
  ],
  project: ['src/**/*.ts', 'test/**/*.ts', 'examples/**/*.ts', '*.{ts,js,mjs}'],
  // The build takes every file of src/ as an entry; seen so, nothing in it would ever be unused.
  tsup: false,
  // Started as a program, by its path.
  ignoreDependencies: ['@arethetypeswrong/cli'],
  // The benchmark compiles the C programs that it is compared with, where it is given some.
  ignoreBinaries: ['gcc'],
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig
