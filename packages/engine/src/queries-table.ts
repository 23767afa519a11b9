import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Table } from '@ml-actions/verdict/verdict'
import type { Foretold } from './engine.ts'
import type { ToldQuery } from './tables.ts'

/** Tells queries before they are run, and what they would read as far as the engine tells it. */
export function queriesTable(queries: readonly ToldQuery[]): Table {
  return {
    title: 'Queries',
    columns: ['', 'for', 'scans', 'rows', 'bytes', 'SQL'],
    rows: queries.map(({ about, scans, rows, bytes, sql }, index) => [
      String(index + 1),
      about,
      scans === undefined ? 'not told' : numberInWords(scans, 0),
      inWords(rows),
      inWords(bytes),
      sql.length > 300 ? `${sql.slice(0, 300)}…` : sql,
    ]),
  }
}

/** A bound and a guess are never told alike. */
function inWords(one: Foretold | undefined): string {
  if (one === undefined) return 'not told'
  return `${one.is === 'at-most' ? 'at most' : 'about'} ${numberInWords(Number(one.value), 0)}`
}
