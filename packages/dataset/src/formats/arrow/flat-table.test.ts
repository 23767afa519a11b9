import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Broken } from '../columnar/broken.ts'
import { FlatTable } from './flat-table.ts'
import { flat, longs } from './made.suite.ts'

const bytes = flat({
  0: { short: -3 },
  1: { byte: 7 },
  2: { long: 2n ** 40n },
  4: 'é',
  5: { 0: { int: -9 } },
  6: [{ 0: 'one' }, { 0: 'two' }],
  7: { structs: longs(1, 2, 3, 4), count: 2 },
  8: { long: -1n },
})

describe('a table of a FlatBuffer', () => {
  test('has its fields by number, and a default where there is none', () => {
    const table = FlatTable.root(bytes)
    expect([table.short(0), table.byte(1), table.count(2), table.text(4)]).toEqual([-3, 7, 2 ** 40, 'é'])
    expect(table.table(5)?.int(0)).toBe(-9)
    expect([...table.tables(6)].map((one) => one.text(0))).toEqual(['one', 'two'])
    const pairs = table.structs(7, 16)
    expect([pairs.length, pairs.count(1, 8), pairs.int(1, 0)]).toEqual([2, 4, 3])
    expect([table.has(1), table.flag(1), table.has(3), table.flag(3)]).toEqual([true, true, false, false])
    expect([table.short(3, 5), table.byte(3, 6), table.int(3, 8), table.count(3), table.long(3)]).toEqual([
      5,
      6,
      8,
      0,
      0n,
    ])
    expect([table.text(3), table.table(3), [...table.tables(3)], table.structs(3, 8).length]).toEqual([
      undefined,
      undefined,
      [],
      0,
    ])
    expect(table.long(8)).toBe(-1n)
    expect(table.short(99)).toBe(0)
  })

  test('a count below zero is broken', () => {
    expect(() => FlatTable.root(bytes).count(8)).toThrow(Broken)
  })

  test('any bytes are read to their end, or are broken', () => {
    const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(change, fc.nat(bytes.length), (changes, cut) => {
        const damaged = bytes.slice(0, Math.max(8, cut))
        for (const [at, byte] of changes) damaged[at % damaged.length] = byte
        try {
          const table = FlatTable.root(damaged)
          for (let field = 0; field < 10; field++) walk(table, field)
        } catch (fault) {
          expect(fault).toBeInstanceOf(Broken)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

function walk(table: FlatTable, field: number): void {
  table.short(field)
  table.int(field)
  table.long(field)
  table.text(field)
  table.table(field)?.text(0)
  for (const one of table.tables(field)) one.text(0)
  const structs = table.structs(field, 16)
  if (structs.length > 0) structs.int(structs.length - 1, 12)
}
