import { Misuse } from '@ml-actions/verdict/faults'
import type { Table } from './column.ts'

/** A table that data is named by: `trino://catalog.schema.table?where={country: {one-of: [DE]}}`. */
export interface Address {
  /** The scheme, which is the word of an engine: `trino`. */
  readonly engine: string
  readonly relation: Table
  /** A condition on rows as a contract writes it under `when`; never SQL. */
  readonly where?: string
}

/** The scheme of what is named by an address, `trino`; undefined for a path, which has none. */
export function schemeOf(text: string): string | undefined {
  return /^([a-z][a-z0-9+.-]+):\/\//i.exec(text)?.[1]?.toLowerCase()
}

/**
 * Reads the address of a table. A part in double quotes may hold dots and, doubled, quotes: `spark://lake."a.b".orders`.
 * @throws {Misuse} for anything else than three parts and, at most, `where`
 */
export function parseAddress(text: string): Address {
  const [, engine = '', path = '', where] = /^([a-z]+):\/\/([^?]*)(?:\?where=([\s\S]*))?$/.exec(text) ?? []
  const [catalog, schema, name, ...more] = partsIn(path)
  if (catalog === undefined || schema === undefined || name === undefined || more.length > 0)
    throw refused(text)
  return {
    engine,
    relation: { is: 'table', catalog, schema, name },
    ...(where === undefined ? {} : { where: decoded(where, text) }),
  }
}

/** Writes a table as data is named by it, without its condition: `trino://lake."a.b".orders`. */
export function printAddress({ engine, relation }: Pick<Address, 'engine' | 'relation'>): string {
  const { catalog, schema, name } = relation
  const part = (text: string) => (/^[^".\s/\\;?]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`)
  return `${engine}://${[catalog, schema, name].map(part).join('.')}`
}

/** What is named, without its condition: which rows of it are meant is told in words. */
export function withoutWhere(text: string): string {
  return schemeOf(text) === undefined ? text : text.replace(/\?where=[\s\S]*$/, '')
}

/** The parts between dots; none where quotes do not close, or stand where none may. */
function partsIn(path: string): readonly string[] {
  const parts = path.match(/"(?:[^"]|"")+"|[^".\s/\\;]+/g) ?? []
  if (parts.join('.') !== path) return []
  return parts.map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part))
}

function decoded(where: string, text: string): string {
  try {
    return decodeURIComponent(where)
  } catch {
    throw refused(text)
  }
}

function refused(text: string): Misuse {
  return new Misuse({
    is: `${JSON.stringify(text.slice(0, 120))} is no address of a table`,
    wanted: '`engine://catalog.schema.table`, and after it at most `?where=` with conditions as under `when`',
    todo: 'name all three parts; put a part with dots or spaces into double quotes',
  })
}
