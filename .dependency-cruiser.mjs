/** The layers, from the general to the particular: a folder may import from the lines above its own. */
export const layers = [
  ['core'],
  ['figures'],
  ['policy'],
  ['career', 'report', 'texts'],
  ['trajectories', 'programmes', 'leerplicht', 'admission', 'bsa', 'vsv', 'exams', 'placement', 'passend-onderwijs'],
  ['ledger', 'prices', 'funding', 'costs', 'organisability'],
  ['uncertainty', 'projection', 'cost-benefit'],
  ['register'],
  ['models'],
  ['views'],
]

const [, , , , rules, , engines] = layers

const inFolders = (folders) => `^src/(${folders.join('|')})/`

const noLowerLayer = layers.slice(0, -1).map((folders, line) => ({
  name: 'no-lower-layer',
  comment: 'A layer knows nothing of the layers below it.',
  severity: 'error',
  from: { path: inFolders(folders) },
  to: { path: inFolders(layers.slice(line + 1).flat()) },
}))

const enginesKnowCore = engines.map((engine, index) => ({
  name: 'engines-know-core-only',
  comment: 'Engines are general: they import core and the engines before them, and take all else as data.',
  severity: 'error',
  from: { path: inFolders([engine]) },
  to: { path: '^src/', pathNot: inFolders(['core', ...engines.slice(0, index + 1)]) },
}))

const forbidden = [
  ...noLowerLayer,
  ...enginesKnowCore,
  {
    name: 'rules-apart-from-engines',
    comment: 'A rule does not run an engine.',
    severity: 'error',
    from: { path: inFolders(rules) },
    to: { path: inFolders(engines) },
  },
  {
    name: 'no-cycle',
    comment: 'Files that import each other cannot be read one by one.',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'every-folder-in-a-layer',
    comment: 'A new folder gets its place in the list of layers first.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^src/[^/]+/', pathNot: inFolders(layers.flat()) },
  },
  {
    name: 'no-import-of-the-root',
    comment: 'The root joins the folders; a folder does not import it.',
    severity: 'error',
    from: { path: '^src/[^/]+/' },
    to: { path: '^src/[^/]+\\.ts$' },
  },
  {
    name: 'zod-in-schemas-only',
    comment: 'Who does not ask for schemas gets no zod.',
    severity: 'error',
    from: { path: '^src/', pathNot: '(^src/schemas|/schema)\\.ts$' },
    to: { path: '(^|/)zod(/|$)' },
  },
  {
    name: 'schemas-from-schemas-only',
    comment: 'Who does not ask for schemas gets no zod.',
    severity: 'error',
    from: { path: '^src/', pathNot: '(^src/(schemas|index)|/schema)\\.ts$' },
    to: { path: '(^src/schemas|/schema)\\.ts$' },
  },
  {
    name: 'no-node-in-src',
    comment: 'The library runs in every browser.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'src-stands-alone',
    comment: 'The library imports neither its tests nor its examples, and no tool.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(test|examples|[^/]+$)', pathNot: '^src/', dependencyTypesNot: ['core'] },
  },
  {
    name: 'dependencies-only',
    comment: 'What the library imports is a dependency in package.json, or it would be missing once installed.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
  },
]

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
