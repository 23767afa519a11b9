import { expect } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { comparable, judgedBoth } from './both.suite.ts'

/** Whole numbers of 64 bits. */
export const long = { type: 'INT64' } as const
/** Doubles. */
export const real = { type: 'DOUBLE' } as const
/** Texts. */
export const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
/** Decimals of 18 digits, two of them after the point. */
export const money = { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 } as const

/** Times in microseconds, without an offset. */
export const instants = {
  type: 'INT64',
  logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MICROS' },
} as const

/** Decimals that have no digit before the point. */
export const share = { ...money, precision: 2 } as const

/** The columns of a file by their names, each its element and then its cells. */
export type Columns = Readonly<Record<string, readonly [Omit<SchemaElement, 'name'>, ...unknown[]]>>

/** Writes a file of columns, each its element and then its cells. */
export function fileOf(columns: Columns): Uint8Array {
  const entries = Object.entries(columns)
  const schema: SchemaElement[] = [
    { name: 'root', num_children: entries.length },
    ...entries.map(([name, [element]]): SchemaElement => ({ ...element, name, repetition_type: 'OPTIONAL' })),
  ]
  const columnData = entries.map(([name, [, ...data]]) => ({ name, data }))
  return new Uint8Array(parquetWriteBuffer({ schema, columnData }))
}

/** Judges both ways, and holds all that the engine is asked against the reader of files. */
export async function same(demands: object, files: Readonly<Record<string, Uint8Array>>): Promise<Verdict> {
  const contract = JSON.stringify({
    contract: 1,
    data: 'data/*.parquet',
    'other-columns': 'allow',
    ...demands,
  })
  const [local, pushed] = await judgedBoth({ contract, files })
  if (local instanceof Misuse || pushed instanceof Misuse) throw new Error(`${local} ${pushed}`)
  expect(pushed.checks.map(({ name }) => name)).toEqual(local.checks.map(({ name }) => name))
  for (const [index, check] of pushed.checks.entries())
    if (check.reason !== 'not-pushed')
      expect(plain(comparable(check, check))).toEqual(plain(comparable(local.checks[index] as Check, check)))
  return pushed
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** The outcome of one check. */
export function outcomeOf({ checks }: Verdict, name: string) {
  return checks.find((check) => check.name === name)?.outcome
}

/** The one file of a table. */
export const one = (columns: Columns) => ({ 'data/a.parquet': fileOf(columns) })
