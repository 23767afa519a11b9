import { keywords } from '@ml-actions/conditions/keywords/catalogue'
import fc from 'fast-check'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { families } from './drawn/catalogue.suite.ts'
import { few } from './drawn/choice.suite.ts'
import { type Sort, sorts } from './drawn/sort.suite.ts'

/** A table, conditions on its rows, and contracts that tell by one sum which rows hold them. */
export interface ChosenCase {
  /** Conditions as an address has them. */
  readonly where: string
  readonly file: Uint8Array
  /** Asks the sum of the rows that hold the conditions. */
  readonly when: string
  /** Asks the sum of all rows. */
  readonly whole: string
  /** The keywords of the conditions. */
  readonly keywords: readonly string[]
}

interface Column {
  readonly sort: Sort
  readonly asked: Readonly<Record<string, unknown>>
  readonly cells: readonly unknown[]
}

const names: readonly string[] = keywords.map(({ name }) => name)

/** Half of all keywords are of texts alone. */
const texts = sorts.filter(({ text }) => text === true)

/** Conditions and tables that go together; the columns that they are of may be members of a struct in a struct. */
export const chosenCases: fc.Arbitrary<ChosenCase> = fc
  .record({
    rows: fc.integer({ min: 1, max: 16 }),
    sorts: fc.array(few(...sorts, ...texts, ...texts), { minLength: 1, maxLength: 2 }),
  })
  .chain(({ rows, sorts: own }) =>
    fc.record({ isNested: fc.boolean(), columns: fc.tuple(...own.map((sort) => columnOf(sort, rows))) }),
  )
  .filter(({ columns }) => columns.some(isAsked))
  .map(({ isNested, columns }) => caseOf(columns, isNested ? ['s', 't'] : []))

function columnOf(sort: Sort, rows: number): fc.Arbitrary<Column> {
  const all = families.flatMap(({ ofColumn }) => (ofColumn === undefined ? [] : [ofColumn(sort)]))
  return fc.record({
    sort: fc.constant(sort),
    asked: fc
      .tuple(...all)
      .chain((some) => fc.tuple(fc.shuffledSubarray(asking(Object.assign({}, ...some))), few(1, 1, 1, 2)))
      .map(([entries, most]) => Object.fromEntries(entries.slice(0, most))),
    cells: fc.array(fc.option(sort.value, { freq: 5, nil: null }), { minLength: rows, maxLength: rows }),
  })
}

/** What a condition may hold of all that is drawn for a column. */
function asking(drawn: Column['asked']): [string, unknown][] {
  return Object.entries(drawn).filter(
    ([name, asked]) => names.includes(name) && asked !== 'allowed' && asked !== 'null',
  )
}

function isAsked({ asked }: Column): boolean {
  return Object.keys(asked).length > 0
}

/** Rows are numbered by powers of two, so that each choice of them has a sum of its own. */
function caseOf(columns: readonly Column[], structs: readonly string[]): ChosenCase {
  const called = (index: number) => [...structs, `c${index}`].join('.')
  const conditions = Object.fromEntries(
    columns.flatMap((column, index) => (isAsked(column) ? [[called(index), column.asked]] : [])),
  )
  const types = columns.map(({ sort: { type } }, index) => [called(index), { type }])
  const contract = (sum: object) =>
    JSON.stringify({
      contract: 1,
      data: { path: 'rows.parquet', flatten: true },
      columns: { row: { type: 'int64', sum }, ...Object.fromEntries(types) },
    })
  const none = { max: -1 }
  return {
    where: encodeURIComponent(JSON.stringify(conditions)),
    file: fileOf(columns, structs),
    when: contract({ value: none, when: conditions }),
    whole: contract(none),
    keywords: columns.flatMap(({ asked }) => Object.keys(asked)),
  }
}

function fileOf(columns: readonly Column[], structs: readonly string[]): Uint8Array {
  const optional = (name: string, element: Omit<SchemaElement, 'name'>): SchemaElement => ({
    ...element,
    name,
    repetition_type: 'OPTIONAL',
  })
  const rows = (columns[0]?.cells ?? []).map((_, row) => {
    const cells: unknown = Object.fromEntries(columns.map((one, index) => [`c${index}`, one.cells[row]]))
    // Where all is null, there is no struct either.
    const isBare = columns.every((one) => one.cells[row] === null)
    const within = structs.reduceRight((inside: unknown, name) => ({ [name]: inside }), isBare ? null : cells)
    return {
      row: 2n ** BigInt(row),
      ...((structs.length > 0 ? within : cells) as Readonly<Record<string, unknown>>),
    }
  })
  const top = structs.slice(0, 1)
  const fields = ['row', ...(top.length > 0 ? top : columns.map((_, index) => `c${index}`))]
  const schema: SchemaElement[] = [
    { name: 'root', num_children: fields.length },
    optional('row', { type: 'INT64' }),
    ...structs.map((name, depth) =>
      optional(name, { num_children: depth === structs.length - 1 ? columns.length : 1 }),
    ),
    ...columns.map(({ sort }, index) => optional(`c${index}`, sort.element)),
  ]
  const columnData = fields.map((name) => ({
    name,
    data: rows.map((row) => (row as Readonly<Record<string, unknown>>)[name]),
  }))
  return new Uint8Array(parquetWriteBuffer({ schema, columnData, statistics: false }))
}
