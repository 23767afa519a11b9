import { describe, expect, test } from '@jest/globals'
import { misfit } from './read.ts'
import { needed, object, optional, type Shape } from './shape.ts'
import { schemaOf } from './shape-schema.ts'
import { written } from './write.ts'

const unknown = { is: 'riddle' } as never as Shape

test.each([
  ['read', () => misfit(unknown, 1)],
  ['written', () => written(unknown, 1)],
  ['published', () => schemaOf(unknown)],
])('a shape that nobody knows is not %s', (_, use) => {
  expect(use).toThrow(new TypeError('no branch for {"is":"riddle"}'))
})

describe('a shape as JSON Schema', () => {
  test.each<[Shape, object]>([
    [
      { is: 'text', most: 3 },
      { type: 'string', maxLength: 3 },
    ],
    [
      { is: 'text', most: 3, pattern: '^a' },
      { type: 'string', maxLength: 3, pattern: '^a' },
    ],
    [{ is: 'choice', among: ['a', 1] }, { enum: ['a', 1] }],
    [{ is: 'number', whole: false, nullable: false }, { type: 'number' }],
    [
      { is: 'number', whole: true, nullable: false, least: 0, most: 9 },
      { type: 'integer', minimum: 0, maximum: 9 },
    ],
    [{ is: 'number', whole: false, nullable: true }, { type: ['number', 'null'] }],
    [
      { is: 'scalar', most: 3 },
      { type: ['string', 'number', 'boolean', 'null'], maxLength: 3 },
    ],
    [
      { is: 'list', of: { is: 'choice', among: [1] }, most: 2 },
      { type: 'array', items: { enum: [1] }, maxItems: 2 },
    ],
    [
      { is: 'map', of: { is: 'choice', among: [1] }, most: 2 },
      { type: 'object', additionalProperties: { enum: [1] }, maxProperties: 2 },
    ],
    [
      object<{ a: 1; b?: 1 }>({
        a: needed({ is: 'choice', among: [1] }),
        b: optional({ is: 'choice', among: [1] }),
      }),
      {
        type: 'object',
        properties: { a: { enum: [1] }, b: { enum: [1] } },
        required: ['a'],
        additionalProperties: false,
      },
    ],
  ])('%j is %j', (shape, schema) => {
    expect(schemaOf(shape)).toEqual(schema)
  })
})

describe('a value that is written', () => {
  test('is cut to what its shape allows', () => {
    const shape: Shape = { is: 'list', of: { is: 'text', most: 2 }, most: 2 }
    expect(written(shape, ['abc', 'ab', 'c'])).toEqual(['a…', 'ab'])
    expect(written({ is: 'scalar', most: 2 }, 'abc')).toBe('a…')
  })
})
