type Pointer = readonly (string | number)[]

/** Values at which readers of documents stumble. */
const odd: readonly unknown[] = [
  ...[null, true, false, '', ' ', [], {}, [[]], [null], { value: null }],
  ...[0, -1, 0.1, 1e300, -1e-300, 2 ** 53, 123_456_789_012_345_680_000],
  ...['0', '-1', '1e999', 'NaN', '99999999999999999999', '2024-02-30', '2024-01-01T00:00:00Z', 'P1D'],
  ...['(', 'a{1001}', '(?=a)', '(a+)+$', '%', '%Q', '\\', '"', "'", '`', '😀', '\u0000', '\ufeff'],
  ...['__proto__', 'constructor', 'c', '*', 'c*', 'x'.repeat(2_000)],
]

/**
 * Changes the parts of documents rather than their bytes, so that what comes out still has the syntax and is seen by
 * what lies behind it: parts are replaced, taken away, doubled, named anew, or exchanged for those of another document.
 */
export function varied(documents: readonly unknown[], random: () => number): unknown {
  const below = (end: number) => Math.floor(random() * end)
  const pick = <One>(all: readonly One[]) => all[below(all.length)] as One
  let value = pick(documents)
  for (let left = 1 + below(3); left > 0; left--) {
    const other = pick(documents)
    const parts = pointersIn(value)
    const change = pick(changes)
    value = change(value, pick(parts), {
      odd: pick(odd),
      part: at(other, pick(pointersIn(other))),
      name: pick(namesIn(other)),
    })
  }
  return value
}

interface Chance {
  readonly odd: unknown
  /** A part of another document, and one of its names. */
  readonly part: unknown
  readonly name: string
}

const changes: readonly ((value: unknown, pointer: Pointer, chance: Chance) => unknown)[] = [
  (value, pointer, { odd }) => changed(value, pointer, () => [odd]),
  (value, pointer, { part }) => changed(value, pointer, () => [part]),
  (value, pointer) => changed(value, pointer, () => []),
  (value, pointer) => changed(value, pointer, (one) => [one, one]),
  (value, pointer) => changed(value, pointer, (one) => [[one]]),
  (value, pointer, { name }) => changed(value, pointer, (one) => [{ [name]: one }]),
  (value, pointer, { name, part }) =>
    changed(value, pointer, (one) => [isObject(one) ? { ...one, [name]: part } : { [name]: one }]),
]

/** The ways to all parts of a value, the whole among them. */
function pointersIn(value: unknown, here: Pointer = []): readonly Pointer[] {
  if (typeof value !== 'object' || value === null) return [here]
  return [here, ...Object.entries(value).flatMap(([key, one]) => pointersIn(one, [...here, key]))]
}

function namesIn(value: unknown): readonly string[] {
  return ['c', ...pointersIn(value).map((pointer) => String(pointer.at(-1) ?? 'name'))]
}

function at(value: unknown, pointer: Pointer): unknown {
  return pointer.reduce(
    (part, key) =>
      typeof part === 'object' && part !== null
        ? Object.entries(part).find(([name]) => name === String(key))?.[1]
        : part,
    value,
  )
}

/** The value with one part replaced by none, one or several; of a map, and of the whole, by the last. */
function changed(value: unknown, [key, ...rest]: Pointer, by: (one: unknown) => readonly unknown[]): unknown {
  if (key === undefined) return by(value).at(-1) ?? null
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => {
      if (String(index) !== String(key)) return [one]
      return rest.length === 0 ? by(one) : [changed(one, rest, by)]
    })
  }
  return Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).flatMap(([name, one]): [string, unknown][] => {
      if (name !== key) return [[name, one]]
      const made = rest.length === 0 ? by(one).slice(-1) : [changed(one, rest, by)]
      return made.map((next) => [name, next])
    }),
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
