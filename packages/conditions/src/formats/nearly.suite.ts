import fc from 'fast-check'

/** Good texts with one character taken away, put in or made another. */
export function nearly(good: readonly string[]): fc.Arbitrary<string> {
  const other = fc.oneof(
    fc.constantFrom(...new Set(good.join(''))),
    fc.string({ unit: 'binary', maxLength: 1 }),
  )
  return fc.tuple(fc.constantFrom(...good), fc.nat(), fc.nat(1), other).map(([text, at, taken, put]) => {
    const characters = [...text]
    characters.splice(at % (characters.length + 1), taken, put)
    return characters.join('')
  })
}
