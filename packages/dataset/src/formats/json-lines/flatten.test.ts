import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readWhole, told } from './read-whole.suite.ts'

const flatten = true

describe('flattened objects', () => {
  test('members of objects are columns, however deep', async () => {
    const lines = [
      '{"id":1,"user":{"name":"a","at":{"city":"x\\n"}},"tags":["q"]}',
      '{"id":2,"user":null}',
      '{"user":{"at":{}, "age": 7},"id":3}',
    ]
    const whole = await readWhole(lines.join('\n'), { flatten })
    expect(whole.names).toEqual(['id', 'user.name', 'user.at.city', 'user.age', 'tags'])
    expect(whole.columns).toEqual([
      ['1', '2', '3'],
      ['a', null, null],
      ['x\n', null, null],
      [null, null, '7'],
      ['["q"]', null, null],
    ])
    expect(whole.faults).toEqual([])
    expect(whole.places[0]).toEqual(['1:7-8', '1:24-27', '1:41-46', '1:1-undefined', '1:56-61'])
  })

  test('a name that has objects and other values is a column too', async () => {
    const whole = await readWhole('{"a":{"b":1}}\n{"a":2}\n{"a":"{"}\n', { flatten, types: { a: 'json' } })
    expect(whole.names).toEqual(['a', 'a.b'])
    expect(whole.columns).toEqual([
      ['{"b":1}', '2', '"{"'],
      ['1', null, null],
    ])
  })

  test('a name that is only ever null, or an empty object, is a column', async () => {
    const whole = await readWhole('{"a":null,"b":{}}\n', { flatten })
    expect([whole.names, whole.columns]).toEqual([
      ['a', 'b'],
      [[null], ['{}']],
    ])
  })

  test('a name with a point in it wins over one that is put together', async () => {
    const whole = await readWhole('{"a":{"b":1},"a.b":2}\n', { flatten })
    expect([whole.names, whole.columns]).toEqual([['a.b'], [['2']]])
  })

  test('what stands twice does not count, nor does what lies in it', async () => {
    const whole = await readWhole('{"a":{"b":1},"c":1,"a":{"b":2}}\n{"a":{"b":3,"b":4}}\n{"a":{"b":5}}\n', {
      flatten,
    })
    expect(whole.columns).toEqual([
      ['invalid', 'invalid', '5'],
      ['1', null, null],
    ])
    expect(told(whole.faults)).toEqual(['duplicate-key 1:20', 'duplicate-key 2:13'])
    expect(whole.places.map(([first]) => first)).toEqual(['1:20-undefined', '2:13-undefined', '3:11-12'])
  })

  test('elements of one array are flattened too', async () => {
    const whole = await readWhole('[{"a":\n{"b":\n1}},\n{"a":{"b":2}}]', { flatten, format: 'json' })
    expect([whole.names, whole.columns, whole.places]).toEqual([
      ['a.b'],
      [['1', '2']],
      [['3:1-2'], ['4:11-12']],
    ])
  })

  test('names that are too long or too many together name their limit', async () => {
    const long = 'x'.repeat(600)
    await expect(readWhole(`{"${long}":{"${long}":1}}`, { flatten })).rejects.toThrow('limit "name"')
    const many = Array.from({ length: 10_000 }, (_, i) => `"c${i}":1`).join(',')
    await expect(readWhole(`{"a":{${many}}}`, { flatten })).rejects.toThrow('limit "columns"')
  })

  const value = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.integer(),
      fc.constant(null),
      fc.string(),
      fc.array(fc.integer(), { maxLength: 2 }),
      tie('object'),
    ),
    object: fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), tie('value'), {
      maxKeys: 3,
      noNullPrototype: true,
    }) as fc.Arbitrary<Record<string, unknown>>,
  }))

  test('each value is the one that is found on the way to it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(value.object, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 8, max: 200 }),
        async (rows, windowBytes) => {
          const text = rows.map((row) => JSON.stringify(row)).join('\n')
          const { names } = await readWhole(text, { flatten })
          const types = Object.fromEntries(names.map((name) => [name, 'json' as const]))
          const whole = await readWhole(text, { flatten, types, windowBytes })
          for (const [index, name] of names.entries()) {
            const found = rows.map((row) => at(row, name.split('.')) ?? null)
            expect(
              whole.columns[index]?.map((one) => (one === null ? null : JSON.parse(String(one)))),
            ).toEqual(found)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})

function at(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path
  if (name === undefined) return value
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject && Object.hasOwn(value, name)
    ? at(Object.getOwnPropertyDescriptor(value, name)?.value, rest)
    : undefined
}
