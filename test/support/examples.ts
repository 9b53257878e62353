/**
 * The examples of the documentation as programs: collected from the `@example` blocks of src/ and from the Markdown
 * files, with each comment that promises a result turned into a check.
 *
 * - `expression // => literal` equals the literal, to the last digit (also after `const name = ...`)
 * - `expression // ~> 0.123` equals it to the digits printed
 * - `expression // => throws 'code'` throws a MaatwerkError with that code
 *
 * A check may stand on the line below, and a long literal may run on over further `//` lines.
 */
import ts from 'typescript'
import type { Plugin } from 'vitest/config'
import { root } from './entry-points.js'

export interface Example {
  /** `src/core/euro.ts euro #1` */
  readonly name: string
  readonly file: string
  /** The line of the file on which the code starts, from 0. */
  readonly line: number
  readonly code: string
  /** Whether it has to check something: all of src/ does, unless its fence says `no-check`. */
  readonly mustCheck: boolean
}

export function collectExamples(): Example[] {
  const sources = filesLike('src/**/*.ts').flatMap((file) => examplesOfSource(file, textOf(file)))
  const guides = filesLike('README.md', 'docs/**/*.md').flatMap((file) => examplesOfGuide(file, textOf(file)))
  return numbered([...sources, ...guides])
}

function filesLike(...patterns: string[]): string[] {
  const paths = ts.sys.readDirectory(root, ['.ts', '.md'], ['node_modules', 'docs/site'], patterns)
  return paths.map((path) => path.slice(root.length)).sort()
}

function textOf(file: string): string {
  return ts.sys.readFile(root + file) ?? ''
}

/** Of one Markdown file: every `ts` fence. */
export function examplesOfGuide(file: string, text: string): Example[] {
  return fencesOf(text.split('\n')).map(({ line, code }) => ({ name: file, file, line, code, mustCheck: false }))
}

/** Of one source file: every `ts` fence in an `@example` block of a doc comment, named after what it documents. */
export function examplesOfSource(file: string, text: string): Example[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Example[] = []
  const seen = new Set<number>()
  const visit = (node: ts.Node): void => {
    // What a node passes on to its children comes back with them.
    for (const comment of ts.getJSDocCommentsAndTags(node).filter((each) => ts.isJSDoc(each) && !seen.has(each.pos))) {
      seen.add(comment.pos)
      const first = source.getLineAndCharacterOfPosition(comment.pos).line
      const name = `${file} ${nameOf(node)}`
      for (const { line, code, noCheck } of exampleBlocks(comment.getText())) {
        found.push({ name, file, line: first + line, code, mustCheck: !noCheck })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function nameOf(node: ts.Node): string {
  const named = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node
  const name = named && ts.getNameOfDeclaration(named as ts.Declaration)
  return name?.getText() ?? 'module'
}

interface Fence {
  readonly line: number
  readonly code: string
  readonly noCheck: boolean
}

function exampleBlocks(comment: string): Fence[] {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*(\/\*\*|\*) ?/, ''))
  const starts = lines.flatMap((line, index) => (line.startsWith('@example') ? [index] : []))
  return starts.flatMap((start) => {
    const length = lines.slice(start + 1).findIndex((line) => /^@[a-z]/.test(line))
    const block = lines.slice(start, length < 0 ? undefined : start + 1 + length)
    const fences = fencesOf(block).map((fence) => ({ ...fence, line: fence.line + start }))
    // An example without a fence is kept, empty, so that it is found to check nothing.
    return fences.length > 0 ? fences : [{ line: start, code: '', noCheck: false }]
  })
}

function fencesOf(lines: readonly string[]): Fence[] {
  const fences: Fence[] = []
  for (let index = 0; index < lines.length; index++) {
    const opening = /^```(\w*)(.*)$/.exec(lines[index]!)
    if (opening === null) continue
    const start = index + 1
    index = lines.indexOf('```', start)
    if (index < 0) throw new Error(`A code fence is never closed: ${lines[start - 1]!} ${lines[start] ?? ''}`)
    if (opening[1] === 'ts') {
      fences.push({ line: start, code: lines.slice(start, index).join('\n'), noCheck: opening[2]!.includes('no-check') })
    }
  }
  return fences
}

function numbered(examples: readonly Example[]): Example[] {
  const counts = new Map<string, number>()
  return examples.map((example) => {
    const count = (counts.get(example.name) ?? 0) + 1
    counts.set(example.name, count)
    return { ...example, name: `${example.name} #${count}` }
  })
}

/** The example as JavaScript with its checks, on the same lines. */
export function compileExample({ name, code, mustCheck }: Example): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  const checked = source.statements.flatMap((statement) => {
    const promise = promiseAfter(statement, code)
    return promise === undefined ? [] : [{ statement, promise }]
  })
  const promised = code.match(/\/\/ ?[=~]>/g)?.length ?? 0
  if (promised !== checked.length) throw new Error(`${name}: a check does not follow a statement at the top level`)
  if (mustCheck && promised === 0) throw new Error(`${name} asserts nothing`)
  const withChecks = checked.reduceRight((text, { statement, promise }) => {
    return text.slice(0, statement.getStart()) + checkOf(statement, promise) + text.slice(statement.end)
  }, code)
  const prologue = `import * as $check from '${root}test/support/example-checks.ts'; `
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
  return ts.transpileModule(prologue + withChecks, { compilerOptions: options }).outputText
}

/** What the comment behind or below a statement promises, such as `=> { eur: '1' }`. */
function promiseAfter(statement: ts.Statement, code: string): string | undefined {
  const behind = ts.getTrailingCommentRanges(code, statement.end) ?? []
  const below = ts.getLeadingCommentRanges(code, behind.at(-1)?.end ?? statement.end) ?? []
  const [first, ...rest] = [...behind, ...below].map(({ pos, end }) => code.slice(pos + '//'.length, end).trim())
  if (first === undefined || !/^[=~]>/.test(first)) return undefined
  let promise = first
  while (rest.length > 0 && !isComplete(promise)) promise += ` ${rest.shift()!}`
  return promise
}

function isComplete(promise: string): boolean {
  if (promise.startsWith('=> throws')) return true
  return ts.transpileModule(`(${promise.slice(2)})`, { reportDiagnostics: true }).diagnostics?.length === 0
}

function checkOf(statement: ts.Statement, promise: string): string {
  const value = promise.slice(2).trim()
  const code = /^throws '(.+)'$/.exec(value)?.[1]
  if (ts.isExpressionStatement(statement)) {
    const expression = statement.expression.getText()
    if (code !== undefined) return `await $check.throws(async () => (${expression}), '${code}')`
    return comparison(expression, promise.startsWith('~'), value)
  }
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]!.name : undefined
  if (declared === undefined || !ts.isIdentifier(declared) || code !== undefined) {
    throw new Error(`only an expression or a \`const\` can be checked, not: ${statement.getText()}`)
  }
  return `${statement.getText()}; ${comparison(declared.text, promise.startsWith('~'), value)}`
}

function comparison(actual: string, approximate: boolean, value: string): string {
  if (!approximate) return `$check.equal(${actual}, (${value}))`
  const decimals = /^-?\d+(?:\.(\d+))?$/.exec(value)
  if (decimals === null) throw new Error(`\`~>\` takes a number, not: ${value}`)
  return `$check.close(${actual}, ${value}, ${decimals[1]?.length ?? 0})`
}

/** Serves each example as the module `virtual:example/<its place in the collection>`. */
export function exampleModules(): Plugin {
  const prefix = 'virtual:example/'
  let examples: readonly Example[] | undefined
  return {
    name: 'example-modules',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      examples ??= collectExamples()
      return compileExample(examples[Number(id.slice(prefix.length + 1))]!)
    },
  }
}

/** What the compiler says about the examples, all in one program, in the places where they were found. */
export function typeErrorsOf(examples: readonly Example[]): string[] {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    `${root}tsconfig.json`,
    { noUnusedLocals: false, noUnusedParameters: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => { throw new Error(messageOf(problem)) } },
  )!
  const byPath = new Map(examples.map((example, index) => [`${root}test/example-${index}.ts`, example]))
  const host = ts.createCompilerHost(options)
  host.fileExists = (path) => byPath.has(path) || ts.sys.fileExists(path)
  // Each example is a module of its own, also when it imports nothing.
  host.readFile = (path) => (byPath.has(path) ? `${byPath.get(path)!.code}\nexport {}` : ts.sys.readFile(path))
  const program = ts.createProgram([...byPath.keys()], options, host)
  return [...byPath].flatMap(([path, { file, line }]) => {
    const source = program.getSourceFile(path)!
    const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return problems.map((problem) => {
      const place = source.getLineAndCharacterOfPosition(problem.start ?? 0).line
      return `${file}:${line + place + 1} ${messageOf(problem)}`
    })
  })
}

function messageOf(problem: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(problem.messageText, '\n')
}
