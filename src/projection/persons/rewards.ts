import { blockSize } from './world.js'

/**
 * A reward over all persons.
 *
 * @category Persons
 */
export interface PersonsReward {
  /** The total of all people, discounted, in the unit of the model. */
  readonly total: number
  /**
   * The standard error of the total, from the differences between persons. Since entry is spread evenly and not drawn,
   * the true one is somewhat smaller where it matters when and where people come in.
   */
  readonly standardError: number
  /** The sum, and the squared deviations from the mean, of each block of 1,000 persons: what parts are merged from. */
  readonly blocks: Float64Array
  /** What each person brings, discounted, in the order of the persons. Absent unless asked for. */
  readonly amounts?: Float64Array
}

/**
 * The sums and squared deviations of the blocks of a list of amounts.
 *
 * @internal
 */
export function blocksOf(amounts: Float64Array): Float64Array {
  const blocks = new Float64Array(2 * Math.ceil(amounts.length / blockSize))
  for (let block = 0; block < blocks.length / 2; block += 1) {
    const ofBlock = amounts.subarray(block * blockSize, (block + 1) * blockSize)
    const sum = ofBlock.reduce((total, amount) => total + amount, 0)
    const mean = sum / ofBlock.length
    blocks[2 * block] = sum
    blocks[2 * block + 1] = ofBlock.reduce((total, amount) => total + (amount - mean) ** 2, 0)
  }
  return blocks
}

/**
 * The sum of all blocks and its standard error, by the differences between persons. Blocks are added up in their order,
 * deviations as Chan, Golub and LeVeque (1983) have it, so that nothing is lost where amounts are large and alike.
 *
 * @internal
 */
export function sumOfBlocks(blocks: Float64Array, persons: number): { readonly sum: number; readonly standardError: number } {
  let [sum, deviations, before] = [0, 0, 0]
  for (let block = 0; block < blocks.length / 2; block += 1) {
    const size = Math.min(blockSize, persons - block * blockSize)
    const between = before === 0 ? 0 : blocks[2 * block]! / size - sum / before
    deviations += blocks[2 * block + 1]! + (between * between * before * size) / (before + size)
    sum += blocks[2 * block]!
    before += size
  }
  const variance = persons > 1 ? deviations / (persons - 1) : 0
  return { sum, standardError: Math.sqrt(variance * persons) }
}

/**
 * A reward of so many persons, each of whom stands for so many people.
 *
 * @internal
 */
export function rewardOf(blocks: Float64Array, persons: number, weight: number, amounts: Float64Array | undefined): PersonsReward {
  const { sum, standardError } = sumOfBlocks(blocks, persons)
  const kept = amounts === undefined ? {} : { amounts }
  return { total: sum * weight, standardError: standardError * weight, blocks, ...kept }
}
