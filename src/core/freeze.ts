/**
 * Freezes a value and everything in it, so that nobody can change it for others. What is frozen already is not walked
 * through again.
 *
 * @param value - plain data
 * @returns the same value
 * @internal
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  Object.values(value).forEach(deepFreeze)
  return value
}
