/**
 * A frozen copy of plain data: its lists and tables, however deep. Functions, and what is no plain data, stay what they
 * are. What stands in several places is one copy, also where data leads back to itself.
 *
 * @internal
 */
export function copyOf<T>(data: T): T {
  const copies = new Map<object, Record<string, unknown>>()
  const copied = (value: unknown): unknown => {
    if (!isPlain(value)) return value
    const known = copies.get(value)
    if (known !== undefined) return known
    const made = (Array.isArray(value) ? new Array(value.length) : Object.create(Object.getPrototypeOf(value) as object | null)) as never
    copies.set(value, made)
    return made
  }
  const whole = copied(data)
  // Copies that are made on the way join the end of the map, and have their turn.
  for (const [from, to] of copies) {
    for (const [key, value] of Object.entries(from)) put(to, key, copied(value))
    Object.freeze(to)
  }
  return whole as T
}

/** Sets a property; of the name `__proto__` too, which would else be the prototype. */
function put(to: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') to[key] = value
  else Object.defineProperty(to, key, { value, enumerable: true, configurable: true, writable: true })
}

/**
 * Whether two pieces of plain data hold the same. A property that is undefined counts as left out.
 *
 * @internal
 */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const [ofOne, ofOther] = [one, other] as [Record<string, unknown>, Record<string, unknown>]
  const keys = new Set([...Object.keys(ofOne), ...Object.keys(ofOther)])
  return [...keys].every((key) => isSameData(own(ofOne, key), own(ofOther, key)))
}

function own(of: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(of, key) ? of[key] : undefined
}

/** Whether it is a list or a table, and no instance of anything. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null
}
