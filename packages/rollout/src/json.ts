/** What a JSON text can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json }

/**
 * Reads the value at an RFC 6901 pointer; undefined where a part of the way is not there.
 * @example  at({ a: [{ 'b/c': 1 }] }, '/a/0/b~1c') // → 1
 */
export function at(value: Json | undefined, pointer: string): Json | undefined {
  let inner = value
  for (const part of partsOf(pointer)) inner = child(inner, part)
  return inner
}

/** Splits an RFC 6901 pointer into its unescaped parts; the whole document, `''`, has none. */
export function partsOf(pointer: string): readonly string[] {
  if (pointer === '') return []
  const parts = pointer.slice(1).split('/')
  if (!pointer.includes('~')) return parts
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Writes unescaped parts as an RFC 6901 pointer. */
export function pointerTo(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Tells whether two values are equal, deeply; the order of an object's keys does not count. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true
  if (isList(one)) {
    return (
      isList(other) && one.length === other.length && one.every((item, index) => same(item, other[index]))
    )
  }
  if (!isObject(one) || !isObject(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]))
  )
}

/** Prints a value as JSON with the keys of every object in code-unit order, so that equal values give equal texts. */
export function canonical(value: Json): string {
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

/** Narrows to a JSON object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Narrows to a JSON list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function child(value: Json | undefined, part: string): Json | undefined {
  if (isList(value)) return /^(0|[1-9][0-9]*)$/.test(part) ? value[Number(part)] : undefined
  return isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined
}
