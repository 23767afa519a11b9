import fc from 'fast-check'

/** One of a few values. */
export const few = <Value>(...values: Value[]) => fc.constantFrom(...values)

/** Four times in five what is common, else what is rare. */
export const some = <Value>(common: fc.Arbitrary<Value>, rare: fc.Arbitrary<Value>) =>
  fc.oneof({ arbitrary: common, weight: 4 }, { arbitrary: rare, weight: 1 })

/** Shares of all rows. */
export const share = few(0, 0.1, 0.25, 0.5, 0.75, 1)

/** A range with one end. */
export const range = (end: fc.Arbitrary<unknown>) =>
  fc.oneof(
    end.map((min) => ({ min })),
    end.map((max) => ({ max })),
    end.map((above) => ({ above })),
    end.map((below) => ({ below })),
  )

/** A range of numbers of rows. */
export const counts = range(fc.nat({ max: 12 }).map((count) => count + 1))

/** Any of some keywords, each with what it asks. */
export function anyOf(
  keywords: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(keywords, { requiredKeys: [] })
}
