import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { type Column, State } from '../batch.ts'
import { twinFile } from '../sources/twin.ts'
import type { Table, TypeName } from '../table.ts'
import { type Value, valueAt } from '../types/type.ts'
import type { Format } from './format.ts'

/** A table to write: columns of the same length, null where a value is absent. */
export interface Sample {
  readonly columns: readonly {
    readonly name: string
    readonly type: TypeName
    readonly values: readonly (Value | null)[]
  }[]
}

const values = {
  int64: fc.oneof(
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.bigInt({ min: -100n, max: 100n }),
  ),
  int32: fc.bigInt({ min: -(2n ** 31n), max: 2n ** 31n - 1n }),
  float64: fc.double(),
  bool: fc.boolean(),
  text: fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !text.includes('\0')),
} as const

type Values = Readonly<Record<keyof typeof values, fc.Arbitrary<Value>>>

const samplesOf = (values: Values, leastRows: number): fc.Arbitrary<Sample> =>
  fc.integer({ min: leastRows, max: 60 }).chain((rows) =>
    fc.record({
      columns: fc
        // Two at least: an empty line at the end of delimited text of one column is nothing.
        .uniqueArray(fc.constantFrom(...(Object.keys(values) as (keyof typeof values)[])), { minLength: 2 })
        .chain((types) =>
          fc.tuple(
            ...types.map((type) =>
              fc
                .array(fc.option(values[type] as fc.Arbitrary<Value>, { freq: 4 }), {
                  minLength: rows,
                  maxLength: rows,
                })
                .map((cells) => ({ name: `a ${type}`, type, values: cells })),
            ),
          ),
        ),
    }),
  )

/** What a format cannot write. */
export interface Lacks {
  /** It has no NaN and no infinities. */
  readonly nonFinite?: boolean
  /** It has no columns where there are no rows. */
  readonly columnsWithoutRows?: boolean
}

/** The laws that every format keeps; `write` makes a file of it. */
export function formatSuite(format: Format, write: (sample: Sample) => Uint8Array, lacks: Lacks = {}): void {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
  const samples = samplesOf(
    lacks.nonFinite === true ? { ...values, float64: finite } : values,
    lacks.columnsWithoutRows === true ? 1 : 0,
  )
  const open = (bytes: Uint8Array) => format.open(twinFile(bytes, 'table'), {}, ['noticed before'])

  describe(`the laws of formats: ${format.name}`, () => {
    test('what is written is read as the same values and nulls', async () => {
      await fc.assert(
        fc.asyncProperty(samples, async (sample) => {
          const table = await open(write(sample))
          expect(table.headings.map(({ name }) => name)).toEqual(sample.columns.map(({ name }) => name))
          expect([table.path, table.format, table.notes[0]]).toEqual(['table', format.name, 'noticed before'])
          expect(await readAll(table, sample)).toEqual(sample.columns.map((column) => column.values))
          expect(await readAll(table, sample)).toEqual(sample.columns.map((column) => column.values))
        }),
      )
    })

    test('a column is the same whether it is read alone or with others, in any order', async () => {
      await fc.assert(
        fc.asyncProperty(samples, fc.nat(), async (sample, pick) => {
          const table = await open(write(sample))
          const heading = pick % sample.columns.length
          const all = table.headings.map((_, index) => index).reverse()
          const alone = await readAll(table, sample, [heading])
          const together = await readAll(table, sample, all)
          expect(alone[0]).toEqual(together[heading])
        }),
      )
    })

    test('rows are numbered from 1 and every cell has its place', async () => {
      const cells = Array.from({ length: 1_000 }, (_, row) => BigInt(row))
      const table = await open(write({ columns: [{ name: 'id', type: 'int64', values: cells }] }))
      let next = 1
      for await (const batch of table.batches([{ heading: 0, type: 'int64' }])) {
        expect(batch.firstRow).toBe(next)
        expect(batch.place(batch.rows - 1, 0)).toMatchObject({
          path: 'table',
          row: next + batch.rows - 1,
          field: 'id',
        })
        next += batch.rows
      }
      expect(next).toBe(1_001)
      expect(await table.source()).toMatchObject({ path: 'table', rows: 1_000 })
      await table.close()
    })

    test('reading stops when it is asked to', async () => {
      const table = await open(write({ columns: [{ name: 'id', type: 'int64', values: [1n] }] }))
      const stopped = table.batches([{ heading: 0 }], AbortSignal.abort())
      await expect(stopped[Symbol.asyncIterator]().next()).rejects.toThrow('aborted')
    })

    test('any bytes are a table, or Misuse', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => bear(open, bytes)),
        { numRuns: 300 },
      )
    })

    test('a file of which any bytes were changed is a table, or Misuse', async () => {
      const change = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 })
      await fc.assert(
        fc.asyncProperty(samples, change, async (sample, changes) => {
          const bytes = Uint8Array.from(write(sample))
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte
          await bear(open, bytes)
        }),
        { numRuns: 500 },
      )
    })
  })
}

/** Reads what there is: only Misuse may be thrown. */
async function bear(open: (bytes: Uint8Array) => Promise<Table>, bytes: Uint8Array): Promise<void> {
  try {
    const table = await open(bytes)
    const readable = table.headings.flatMap(({ unreadable }, heading) =>
      unreadable === undefined ? [{ heading }] : [],
    )
    for await (const batch of table.batches(readable)) for (const column of batch.columns) contents(column)
  } catch (fault) {
    expect(fault).toBeInstanceOf(Misuse)
  }
}

async function readAll(
  table: Table,
  sample: Sample,
  headings = sample.columns.map((_, index) => index),
): Promise<unknown[][]> {
  const wanted = headings.map((heading) => ({ heading, type: sample.columns[heading]?.type as TypeName }))
  const columns: unknown[][] = headings.map(() => [])
  for await (const batch of table.batches(wanted)) {
    expect(batch.faults).toEqual([])
    for (const [index, column] of batch.columns.entries()) columns[index]?.push(...contents(column))
  }
  return columns
}

function contents(column: Column): unknown[] {
  return Array.from(column.states, (state, row) => {
    if (state === State.null) return null
    return state === State.value ? valueAt(column, row) : undefined
  })
}
