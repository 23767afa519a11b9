/** An object of JSON or YAML whose keys are not known yet. */
export type Mapping = Readonly<Record<string, unknown>>

/** The keys of an object; none of anything else. */
export function mapOf(value: unknown): Mapping {
  return isMap(value) ? value : {}
}

/** Tells an object from a list, a scalar and nothing. */
export function isMap(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
