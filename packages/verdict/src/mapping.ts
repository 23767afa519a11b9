/** An object of JSON or YAML whose keys are not known yet. */
export type Mapping = Readonly<Record<string, unknown>>

/** Tells an object from a list, a scalar and nothing. */
export function isMap(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as an object; an empty one when it is none. */
export function mapOf(value: unknown): Mapping {
  return isMap(value) ? value : {}
}

/** The value as a list; an empty one when it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** What an object or a list has of its own by a key; undefined where it has none, or is none. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Mapping)[key]
}
