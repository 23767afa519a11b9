import fc from 'fast-check'
import { never } from '../never.ts'
import type { Shape } from './shape.ts'

/** Makes any value of a shape, with short lists, from one kind of text; −0, which JSON.stringify prints as 0, is left out. */
export function anyOf(shape: Shape, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  switch (shape.is) {
    case 'text':
      return shape.pattern === undefined ? text : fc.stringMatching(new RegExp(shape.pattern, 'u'))
    case 'choice':
      return fc.constantFrom(...shape.among)
    case 'number': {
      const number = shape.whole
        ? fc.integer({
            min: shape.least ?? -1_000_000,
            max: Math.min(shape.most ?? 1_000_000, 2_000_000_000),
          })
        : finite(shape.least ?? -1e9, shape.most ?? 1e9)
      return shape.nullable ? fc.option(number) : number
    }
    case 'scalar':
      return fc.oneof(text, finite(-1e300, 1e300), fc.boolean(), fc.constant(null))
    case 'list':
      return fc.array(anyOf(shape.of, text), { maxLength: 3 })
    case 'map':
      return fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), anyOf(shape.of, text), {
        maxKeys: 3,
        noNullPrototype: true,
      })
    case 'object': {
      const fields = Object.entries(shape.fields)
      return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, anyOf(field.shape, text)])), {
        requiredKeys: fields.filter(([, field]) => !field.optional).map(([name]) => name),
        noNullPrototype: true,
      })
    }
    default:
      return never(shape)
  }
}

function finite(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map((number) => (number === 0 ? 0 : number))
}
