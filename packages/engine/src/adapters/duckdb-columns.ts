import type { EngineColumn, Files } from '../column.ts'
import { duckdb as dialect, literally } from '../dialects/duckdb.ts'
import { withMembers } from '../nested.ts'
import type { Cell } from '../plan.ts'

/** One element of a Parquet file's schema: name, physical type, logical type, converted type, number of children. */
type Stored = readonly Cell[]

/** Asks how the columns of a Parquet file are stored, which `DESCRIBE` does not tell. */
export function storedSql({ folder, paths: [path = ''] }: Files): string {
  const columns = 'name, type, logical_type, converted_type, CAST(num_children AS VARCHAR)'
  return `SELECT ${columns} FROM parquet_schema(${dialect.text(literally(folder + path))})`
}

/**
 * Brings together what DuckDB says of the columns and how they are stored: a name that DuckDB changed, and a type that it
 * reads to less than is there.
 * @throws {RangeError} where more columns are described than are stored
 */
export function columnsIn(
  described: readonly (readonly Cell[])[],
  stored: readonly Stored[],
): readonly EngineColumn[] {
  const root = rootOf(stored)
  return described.map(([called, word], at) => columnOf(String(called), String(word), root?.children[at]))
}

function columnOf(called: string, word: string, node: Node | undefined): EngineColumn {
  if (node === undefined) throw new RangeError('DuckDB describes a column that the file does not store')
  const name = String(node.element[0])
  const inexact = inexactly(node.element, word)
  const column = {
    name,
    ...(name === called ? {} : { called }),
    word,
    type: dialect.typeOf(word),
    ...(inexact === undefined ? {} : { inexact }),
  }
  return withMembers(column, dialect, (member, its, at) => columnOf(member, its, node.children[at]))
}

/** An element of the schema, with those that lie in it. */
interface Node {
  readonly element: Stored
  readonly children: readonly Node[]
}

/** Each element comes before those that lie in it: from the last on, an element takes as many as it says. */
function rootOf(stored: readonly Stored[]): Node | undefined {
  const found: Node[] = []
  for (const element of stored.toReversed()) {
    const children = found.splice(found.length - Number(element[4] ?? 0)).reverse()
    found.push({ element, children })
  }
  return found.at(-1)
}

function inexactly([, physical, logical, converted]: Stored, word: string): string | undefined {
  if (physical === 'INT96') return 'times of the old form INT96'
  const isDecimal = logical?.startsWith('DecimalType') === true || converted === 'DECIMAL'
  if (isDecimal && !word.startsWith('DECIMAL')) return `decimals, which DuckDB reads as ${word}`
  const isNanos = logical?.includes('NANOS=NanoSeconds()') === true
  return isNanos && word !== 'TIMESTAMP_NS' ? `nanoseconds, which DuckDB reads as ${word}` : undefined
}
