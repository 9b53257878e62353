// Plain text tables for a terminal.
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** A number of pupils, or a dash where there is none. */
export function pupils(value: number | undefined): string {
  return value === undefined ? '-' : whole.format(value)
}

/** A share as a percentage with its sign. */
export function percent(share: number, digits = 1): string {
  return `${share > 0 ? '+' : ''}${(share * 100).toFixed(digits)} %`
}

/** An amount in millions of euros. */
export function millions(euros: number): string {
  return `${(euros / 1e6).toFixed(1)} million euro`
}

/** Prints a heading with a line under it. */
export function heading(text: string): void {
  console.log(`\n${text}\n${'-'.repeat(text.length)}`)
}

/** Prints rows under their columns: the first column to the left, numbers to the right. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!))).join('   ')
  console.log([line(columns), widths.map((width) => '-'.repeat(width)).join('   '), ...rows.map(line)].join('\n'))
}
