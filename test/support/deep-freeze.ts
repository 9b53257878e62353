/** Freezes a value and everything in it, so that a mutation throws. Typed arrays cannot be frozen and are left. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}
