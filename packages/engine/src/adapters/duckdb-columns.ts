import type { EngineColumn, Relation } from '../column.ts'
import { duckdb as dialect, literally } from '../dialects/duckdb.ts'
import type { Cell } from '../plan.ts'

/** One element of a Parquet file's schema: name, physical type, logical type, converted type, number of children. */
type Stored = readonly Cell[]

/** Asks how the columns of a Parquet file are stored, which `DESCRIBE` does not tell. */
export function storedSql(relation: Relation): string {
  const [path = ''] = relation.is === 'files' ? relation.paths : []
  const folder = relation.is === 'files' ? relation.folder : ''
  const columns = 'name, type, logical_type, converted_type, CAST(num_children AS VARCHAR)'
  return `SELECT ${columns} FROM parquet_schema(${dialect.text(literally(folder + path))})`
}

/**
 * Brings together what DuckDB says of the columns and how they are stored: a name that DuckDB changed, and a type that it
 * reads to less than is there.
 */
export function columnsIn(
  described: readonly (readonly Cell[])[],
  stored: readonly Stored[],
): readonly EngineColumn[] {
  const tops = topsIn(stored)
  return described.map(([called, word], index) => {
    const top = tops[index]
    const name = String(top?.[0] ?? called)
    const inexact = top === undefined ? undefined : inexactly(top, String(word))
    return {
      name,
      ...(name === called ? {} : { called: String(called) }),
      word: String(word),
      type: dialect.typeOf(String(word)),
      ...(inexact === undefined ? {} : { inexact }),
    }
  })
}

/** The elements below the root, without what lies in them. */
function topsIn(stored: readonly Stored[]): readonly Stored[] {
  const tops: Stored[] = []
  // How many elements are still to come at each depth.
  const open: number[] = [Number(stored[0]?.[4] ?? 0)]
  for (const element of stored.slice(1)) {
    while (open.at(-1) === 0) open.pop()
    if (open.length === 1) tops.push(element)
    open[open.length - 1] = (open.at(-1) ?? 0) - 1
    const children = Number(element[4] ?? 0)
    if (children > 0) open.push(children)
  }
  return tops
}

function inexactly([, physical, logical, converted]: Stored, word: string): string | undefined {
  if (physical === 'INT96') return 'times of the old form INT96'
  const isDecimal = logical?.startsWith('DecimalType') === true || converted === 'DECIMAL'
  if (isDecimal && !word.startsWith('DECIMAL')) return `decimals, which DuckDB reads as ${word}`
  const isNanos = logical?.includes('NANOS=NanoSeconds()') === true
  return isNanos && word !== 'TIMESTAMP_NS' ? `nanoseconds, which DuckDB reads as ${word}` : undefined
}
