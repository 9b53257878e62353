import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { root } from '../support/entry-points.js'

const eslint = new ESLint({ cwd: root })

// The snippets stand in for this file, since the type-aware rules want one that the compiler knows.
const standIn = `${root}src/core/problems.ts`

async function refusals(code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: standIn })
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message)
}

const refused: Record<string, [rule: string, code: string][]> = {
  'the clock': [
    ['no-restricted-syntax', 'export const now = new Date()'],
    ['no-restricted-syntax', 'export const now = Date()'],
    ['no-restricted-syntax', "import { UTCDate } from '@date-fns/utc'\nexport const now = new UTCDate()"],
    ['no-restricted-properties', 'export const now = Date.now()'],
    ['no-restricted-properties', 'const { now } = Date\nexport const time = now()'],
    ['no-restricted-globals', 'export const now = performance.now()'],
    ['no-restricted-globals', 'export const now = Temporal.Now.instant()'],
    ['no-restricted-imports', "import { isPast } from 'date-fns'\nexport const past = isPast(0)"],
    ['no-restricted-imports', "import { startOfToday } from 'date-fns'\nexport const today = startOfToday()"],
    ['no-restricted-imports', "import { formatDistanceToNow } from 'date-fns'\nexport const ago = formatDistanceToNow(0)"],
  ],
  'the local time zone': [
    ['no-restricted-syntax', 'export const day = new Date(2014, 0, 1)'],
    ['no-restricted-syntax', 'export const yearOf = (date: Date) => date.getFullYear()'],
    ['no-restricted-syntax', 'export const offsetOf = (date: Date) => date.getTimezoneOffset()'],
  ],
  chance: [
    ['no-restricted-properties', 'export const draw = Math.random()'],
    ['no-restricted-properties', "export const draw = Math['random']()"],
    ['no-restricted-properties', 'const { random } = Math\nexport const draw = random()'],
    ['no-restricted-globals', 'export const id = crypto.randomUUID()'],
  ],
  'the machine': [
    ['no-restricted-globals', 'export const zone = process.env.TZ'],
    ['no-restricted-globals', 'export const all = globalThis'],
    ['no-restricted-globals', 'export const page = document.title'],
    ['no-restricted-syntax', 'export const here = import.meta.url'],
    ['no-restricted-imports', "import { readFileSync } from 'node:fs'\nexport const read = readFileSync"],
    ['no-restricted-imports', "import { readFileSync } from 'fs'\nexport const read = readFileSync"],
  ],
  'the outside world': [
    ['no-restricted-globals', "export const page = fetch('/')"],
    ['no-restricted-globals', "console.log('seen')"],
    ['no-restricted-globals', 'setTimeout(() => undefined, 1)'],
    ['no-restricted-globals', 'queueMicrotask(() => undefined)'],
  ],
  'code made at run time': [
    ['no-restricted-syntax', "export const later = import('./errors.js')"],
    ['no-eval', "export const two = eval('1 + 1')"],
    ['no-new-func', "export const make = new Function('return 1')"],
    ['no-restricted-globals', "export const make = Function('return 1')"],
  ],
}

describe('src/ is kept pure: the linter', () => {
  describe.each(Object.entries(refused))('refuses %s', (_, snippets) => {
    it.each(snippets)('%s: %s', async (rule, code) => {
      expect(await refusals(code)).toContain(rule)
    })
  })

  it('accepts dates that are given, also with date-fns', async () => {
    const code = `
import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns'

export function nextDay(on: string): string {
  return addDays(new UTCDate(on), 1).toISOString().slice(0, 10)
}

export function yearOf(on: string): number {
  return new Date(on).getUTCFullYear() + Math.floor(Date.UTC(2014, 0, 1) / 1e15)
}
`
    expect(await refusals(code)).toEqual([])
  })
})
