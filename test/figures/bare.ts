/** A row without its evidence. */
export function bare(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'evidence'))
}
