/** What is left of a direction, as a share of it, where it is taken to be made up of others. */
const nothing = 1e-6

/**
 * Groups of variables that residuals do not tell apart: a variable alone does nothing to them; in a group of several
 * a change of one can be made up for by the others.
 *
 * @param slopes - for each variable, by how much each residual changes with it
 * @returns the groups, by the numbers of the variables; empty where all are determined
 * @internal
 */
export function undetermined(slopes: readonly Float64Array[]): number[][] {
  const independent: number[] = []
  const groups: number[][] = []
  const columns = slopes.map(unit)
  const isMadeUpOf = (variable: number, others: readonly number[]) => {
    return remainder(columns[variable]!, others.map((other) => columns[other]!)) <= nothing
  }
  columns.forEach((_, variable) => {
    if (!isMadeUpOf(variable, independent)) {
      independent.push(variable)
      return
    }
    // Who is needed to make it up: without them something of it is left.
    const needed = independent.filter((each) => !isMadeUpOf(variable, independent.filter((other) => other !== each)))
    groups.push([...needed, variable])
  })
  return groups
}

/** The length of what is left of a direction after those of the others are taken out of it. */
function remainder(column: Float64Array, others: readonly Float64Array[]): number {
  const axes: Float64Array[] = []
  for (const other of others) axes.push(unit(without(other, axes)))
  return length(without(column, axes))
}

function without(column: Float64Array, axes: readonly Float64Array[]): Float64Array {
  const left = column.slice()
  for (const axis of axes) {
    const along = left.reduce((sum, number, index) => sum + number * axis[index]!, 0)
    axis.forEach((number, index) => (left[index]! -= along * number))
  }
  return left
}

function unit(column: Float64Array): Float64Array {
  const size = length(column)
  return size === 0 ? column : column.map((number) => number / size)
}

function length(column: Float64Array): number {
  return Math.sqrt(column.reduce((sum, number) => sum + number * number, 0))
}
