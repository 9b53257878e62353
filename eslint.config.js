import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import { builtinModules } from 'node:module'
import tseslint from 'typescript-eslint'

/** What a pure function cannot know: the time, the machine, the network, chance. */
const impureGlobals = [
  ...['performance', 'crypto', 'process', 'Buffer', 'Deno', 'Bun', 'navigator', 'location', 'document', 'window', 'self'],
  ...['global', 'globalThis', 'require', 'module', '__dirname', '__filename', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'console', 'alert', 'Function'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback', 'Temporal'],
]

const clockOfDateFns =
  '^(is(Today|Tomorrow|Yesterday|Past|Future)|isThis\\w+|\\w*(Of|To|Distance)(Today|Tomorrow|Yesterday|Now)\\w*|constructNow|intlFormatDistance)$'

const localTime = '/^(get|set)(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$|^getTimezoneOffset$/'

const impureSyntax = [
  ['NewExpression[callee.name=/^(Date|UTCDate)$/][arguments.length=0]', 'The clock is an argument, not read here.'],
  ["CallExpression[callee.name='Date']", 'The clock is an argument, not read here.'],
  ["NewExpression[callee.name='Date'][arguments.length>1]", 'This date depends on the local time zone: use Date.UTC or core/calendar.'],
  [`MemberExpression[property.name=${localTime}]`, 'This reads the local time zone: use the UTC form or core/calendar.'],
  ['ImportExpression', 'A dynamic import is I/O.'],
  ["MetaProperty[meta.name='import']", 'import.meta tells where the file lies: that is I/O.'],
].map(([selector, message]) => ({ selector, message }))

const purity = {
  'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: 'src/ is pure: take it as an argument.' }))],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The clock is an argument, not read here.' },
    { object: 'Math', property: 'random', message: 'Chance comes from a generator that the caller seeds.' },
  ],
  'no-restricted-syntax': ['error', ...impureSyntax],
  'no-restricted-imports': [
    'error',
    {
      paths: builtinModules.map((name) => ({ name, message: 'src/ runs in every browser.' })),
      patterns: [
        { group: ['node:*'], message: 'src/ runs in every browser.' },
        { regex: '^date-fns', importNamePattern: clockOfDateFns, message: 'This function reads the clock.' },
      ],
    },
  ],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
}

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'docs/site']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'prefer-const': 'error',
      // noUncheckedIndexedAccess asks for them where a loop's bounds are known.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Callers in plain JavaScript can pass what the types exclude, and get a proper error for it.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      ...purity,
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      'max-depth': ['error', 3],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // What `expect.any` and its like give has no type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // A type test names values only to see their types.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
)
