import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** The rows of a file in examples/data, every value as text. */
export function readCsv(name: string): Record<string, string>[] {
  const file = new URL(`../../examples/data/${name}`, import.meta.url)
  return parse(readFileSync(file, 'utf8'), { columns: true, skip_empty_lines: true })
}
