import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { exampleModules } from './test/support/examples.js'
import { root, specifiers } from './test/support/entry-points.js'

const special = ['test/examples.test.ts', 'test/workshop/**', 'test/packaging/**']

// The longest name first, or the root would take the subpaths with it.
const alias = specifiers()
  .reverse()
  .map(([specifier, source]) => ({ find: new RegExp(`^${specifier}$`), replacement: root + source }))

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
    projects: [
      // Machines are shared: a test fails by what it finds, not by how long it took.
      project('unit', { include: ['test/**/*.test.ts'], exclude: special, testTimeout: 120_000 }),
      project('types', {
        include: [],
        typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
      }),
      project('examples', { include: ['test/examples.test.ts'], testTimeout: 120_000 }),
      project('workshop', { include: ['test/workshop/**/*.test.ts'], testTimeout: 120_000 }),
      project('packaging', {
        include: ['test/packaging/**/*.test.ts'],
        globalSetup: ['test/packaging/pack.ts'],
        testTimeout: 180_000,
        hookTimeout: 180_000,
      }),
    ],
  },
})

function project(name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return { resolve: { alias }, plugins: [exampleModules()], test: { ...test, name } }
}
