import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ColumnType } from '../column.ts'
import { digits, hexadecimal } from '../dialects/digits.ts'
import { duckdb as dialect } from '../dialects/duckdb.ts'
import type { Engine } from '../engine.ts'
import type { Literal } from '../expression.ts'
import { rowsOf } from '../rows-of.ts'
import { doubleIn } from '../values.ts'
import { duckdb } from './duckdb.ts'

type Value = Exclude<Literal, { readonly is: 'text' }>

/** A value as it stands in a query, its type, and what DuckDB must give back. */
type Told = readonly [value: Value, type: ColumnType, text: string]

const signal = new AbortController().signal
let engine: Engine

beforeAll(async () => {
  const relation = { is: 'files', folder: '', paths: [] } as const
  engine = await duckdb.open({ directory: process.cwd(), relation, signal })
})

afterAll(() => engine.close())

const integers = fc.bigInt(1n - 2n ** 127n, 2n ** 127n - 1n).map((value): Told => {
  return [{ is: 'integer', value }, { is: 'integer', signed: true, bits: 128 }, String(value)]
})

const decimals = fc
  .integer({ min: 1, max: 38 })
  .chain((precision) => {
    const most = 10n ** BigInt(precision) - 1n
    return fc.tuple(fc.constant(precision), fc.integer({ min: 0, max: precision }), fc.bigInt(-most, most))
  })
  .map(([precision, scale, unscaled]): Told => {
    const type = { is: 'decimal', precision, scale } as const
    return [{ ...type, unscaled }, type, digits({ unscaled, scale })]
  })

const bools = fc.boolean().map((value): Told => [{ is: 'bool', value }, { is: 'bool' }, String(value)])

const binaries = fc
  .uint8Array({ maxLength: 9 })
  .map((value): Told => [{ is: 'binary', value }, { is: 'binary' }, hexadecimal(value)])

/** Days and parts of a second, and both of their infinities. */
const times = fc
  .constantFrom(
    [{ is: 'date' }, 2_000_000_000n, 2n ** 31n - 1n] as const,
    [{ is: 'datetime', perSecond: 1_000_000n, zoned: false }, 9n * 10n ** 18n, 2n ** 63n - 1n] as const,
    [{ is: 'datetime', perSecond: 1_000_000n, zoned: true }, 9n * 10n ** 18n, 2n ** 63n - 1n] as const,
    [{ is: 'datetime', perSecond: 1_000_000_000n, zoned: false }, 9n * 10n ** 18n, 2n ** 63n - 1n] as const,
  )
  .chain(([type, most, end]) =>
    fc
      .oneof(fc.bigInt(-most, most), fc.constantFrom(end, -end))
      .map((value): Told => [{ is: 'units', value, type }, type, String(value)]),
  )

async function givenBack([value, type]: Told): Promise<string> {
  const sql = `SELECT ${dialect.output(dialect.literal(value), type)}`
  const [row] = await rowsOf(engine.query(sql, signal))
  return String(row?.[0])
}

test.each([
  ['whole numbers', integers],
  ['decimals', decimals],
  ['yes and no', bools],
  ['bytes', binaries],
  ['times', times],
])('DuckDB gives back exactly the %s that it is told', async (_, values) => {
  await fc.assert(
    fc.asyncProperty(values, async (told) => {
      expect(await givenBack(told)).toBe(told[2])
    }),
  )
})

test('DuckDB gives back the doubles that it is told', async () => {
  const type = { is: 'float', bits: 64 } as const
  await fc.assert(
    fc.asyncProperty(fc.double(), async (value) => {
      const text = await givenBack([{ is: 'double', value }, type, ''])
      // Minus zero equals zero.
      expect(doubleIn(text) + 0).toBe(value + 0)
    }),
  )
})
