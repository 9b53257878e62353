/**
 * The nearest number of people on the grid.
 *
 * @internal
 */
export function snap(people: number, grid: number): number {
  return Math.round(people / grid) * grid
}
