import { describe, expect, test } from '@jest/globals'
import type { Column } from '@ml-actions/dataset/batch'
import { ints, made, page } from './made.suite.ts'
import { list, open } from './read-columns.suite.ts'

describe('columns without values here', () => {
  test.each<[string, Record<number, number | object>, number, string]>([
    ['logical interval', { 2: 12, 10: { 9: {} } }, 7, 'interval'],
    ['interval', { 2: 12, 6: 21 }, 7, 'interval'],
    ['a decimal of doubles', { 6: 5, 7: 2 }, 5, 'decimal of an unknown form'],
    ['a decimal of a thousand digits', { 6: 5, 7: 1_000 }, 1, 'decimal of an unknown form'],
    ['a whole number of 24 bits', { 10: { 10: { 1: 24, 2: true } } }, 1, 'integer of 24 bits'],
    ['a repeated value', { 3: 2 }, 1, 'list'],
  ])('%s are named', async (_, element, physical, unreadable) => {
    const table = await open(made({ physical, element: element as Record<number, number> }))
    expect(table.headings).toEqual([{ name: 'x', unreadable }])
  })

  test.each<[string, object, number, string]>([
    ['a logical day in 64 bits', { 10: { 6: {} } }, 2, 'int64'],
    ['a logical time stamp in 32 bits', { 10: { 8: {} } }, 1, 'int32'],
    ['a logical whole number of doubles', { 10: { 10: {} } }, 5, 'float64'],
    ['a logical text of numbers', { 10: { 1: {} } }, 1, 'int32'],
    ['a logical type that is not known', { 10: { 99: {} } }, 0, 'bool'],
    ['a half float of four bytes', { 10: { 15: {} } }, 4, 'float32'],
    ['a converted day in 64 bits', { 6: 6 }, 2, 'int64'],
    ['a converted time stamp in 32 bits', { 6: 9 }, 1, 'int32'],
    ['converted microseconds in 32 bits', { 6: 10 }, 1, 'int32'],
    ['a converted whole number of doubles', { 6: 15 }, 5, 'float64'],
    ['a converted type that is not known', { 6: 99 }, 1, 'int32'],
    ['geometry', { 10: { 17: {} } }, 6, 'binary'],
    ['bson', { 10: { 13: {} } }, 6, 'binary'],
    ['a UUID of 15 bytes', { 2: 15, 10: { 14: {} } }, 7, 'binary'],
  ])('%s falls back to what is stored', async (_, element, physical, type) => {
    const table = await open(made({ physical, element: element as Record<number, number> }))
    expect(table.headings).toEqual([{ name: 'x', type }])
    expect(table.notes).toEqual([
      'column "x" has an annotation that is not known; its values are read as they are stored',
    ])
  })

  const unit = (number: number) => ({ 1: false, 2: { [number]: {} } })
  test.each<[string, object, number, string]>([
    ['bytes', {}, 6, 'binary'],
    ['bytes of one length', { 2: 4 }, 7, 'binary'],
    ['logical time', { 10: { 7: unit(1) } }, 1, 'time'],
    ['converted time', { 6: 7 }, 1, 'time'],
    ['converted time in 64 bits', { 6: 8 }, 2, 'time'],
    ['logical json', { 10: { 12: {} } }, 6, 'json'],
    ['converted json', { 6: 19 }, 6, 'json'],
    ['uuid', { 2: 16, 10: { 14: {} } }, 7, 'uuid'],
  ])('%s have their type', async (_, element, physical, type) => {
    const table = await open(made({ physical, element: element as Record<number, number> }))
    expect(table.headings).toEqual([{ name: 'x', type }])
    expect(table.notes).toEqual([])
  })

  test('groups are lists, maps or structs, and the columns behind them keep their place', async () => {
    const leafOf = (name: string) => ({ 1: 1, 3: 0, 4: name })
    const group = (name: string, more: object) => ({ 3: 0, 4: name, 5: 1, ...more })
    const schema = [
      { 4: 'root', 5: 6 },
      group('list', { 6: 3 }),
      leafOf('a'),
      group('logical list', { 10: { 3: {} } }),
      leafOf('b'),
      group('map', { 6: 1 }),
      leafOf('c'),
      group('logical map', { 10: { 2: {} } }),
      leafOf('d'),
      group('struct', {}),
      leafOf('e'),
      leafOf('x'),
    ]
    const chunk = { 2: 4n, 3: { 1: 1, 2: [0], 3: ['x'], 4: 0, 5: 1n, 6: 1n, 7: 30n, 9: 4n } }
    const groups = [{ 1: Array(6).fill(chunk), 2: 30n, 3: 1n }]
    const bytes = made({ pages: [page(1, ints(5)), Buffer.alloc(60)], footer: { 2: schema, 4: groups } })
    const table = await open(bytes)
    expect(table.headings.map(({ name, unreadable, type }) => [name, unreadable ?? type])).toEqual([
      ['list', 'list'],
      ['logical list', 'list'],
      ['map', 'map'],
      ['logical map', 'map'],
      ['struct', 'struct'],
      ['x', 'int32'],
    ])
    for await (const batch of table.batches([{ heading: 5 }]))
      expect(list(batch.columns[0] as Column)).toEqual([5n])
    await expect(
      table
        .batches([{ heading: 0 }])
        [Symbol.asyncIterator]()
        .next(),
    ).rejects.toThrow(RangeError)
  })

  test.each([
    ['a decimal without scale', { 10: { 5: {} } }],
    ['a whole number without bits', { 10: { 10: {} } }],
    ['a time stamp without unit', { 10: { 8: {} } }],
    ['a time without unit', { 10: { 7: {} } }],
  ])('%s is corrupt', async (_, element) => {
    const physical = 2
    await expect(open(made({ physical, element }))).rejects.toThrow('x.parquet: corrupt-file')
  })

  test('names that are missing or repeated are faults', async () => {
    const leafOf = (name: string) => ({ 1: 1, 3: 0, 4: name })
    const bytes = made({ footer: { 2: [{ 4: 'root', 5: 3 }, leafOf('x'), leafOf('x'), leafOf('')], 4: [] } })
    expect((await open(bytes)).faults.map(({ code, is }) => [code, is])).toEqual([
      ['duplicate-name', 'column 2 has the same name as column 1'],
      ['blank-name', 'column 3 has no name'],
    ])
  })
})
