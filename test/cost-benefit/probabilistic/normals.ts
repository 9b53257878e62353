import { randomNumbers } from '../../../src/uncertainty/random.js'

/** Standard normal draws by the method of Box and Muller (1958), from the repeatable generator. */
export function normals(count: number, stream: string, seed = 2014): Float64Array {
  const numbers = randomNumbers(seed, stream)
  return Float64Array.from({ length: count }, (_, draw) => {
    return Math.sqrt(-2 * Math.log(numbers.at(draw, 0))) * Math.cos(2 * Math.PI * numbers.at(draw, 1))
  })
}

/**
 * The unit normal loss integral (Raiffa and Schlaifer 1961, Applied Statistical Decision Theory): the mean of what a
 * standard normal variable has above z. Its distribution function by the series of Marsaglia (2004).
 */
export function unitNormalLoss(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  let [term, sum] = [z, z]
  for (let odd = 3; odd < 400; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return density - z * (0.5 - density * sum)
}
