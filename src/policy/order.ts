/**
 * The order of two texts by their code units, the same in every locale: for dates and codes.
 *
 * @internal
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
