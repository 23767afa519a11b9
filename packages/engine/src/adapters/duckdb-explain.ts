import type { Files } from '../column.ts'
import { filesSql } from '../dialects/duckdb.ts'
import type { Explained } from '../engine.ts'
import type { Cell } from '../plan.ts'

/** Asks how many bytes each column takes in Parquet files, packed as it is. */
export function sizesSql(files: Files): string {
  const size = 'CAST(sum(total_compressed_size) AS VARCHAR)'
  return `SELECT path_in_schema, ${size} FROM parquet_metadata(${filesSql(files)}) GROUP BY path_in_schema`
}

/**
 * Finds in a plan of DuckDB how often Parquet files are read through, and how many bytes the columns that are read take.
 * @param plan  as `EXPLAIN (FORMAT json)` answers it, which does not say what files a node reads
 * @param sizes  for each set of files that it may be
 */
export function explainedBy(plan: string, sizes: readonly (readonly (readonly Cell[])[])[]): Explained {
  const reads = readsIn(JSON.parse(plan))
  const sets = sizes.map(bytesOf)
  const read = reads.map((columns) => mostOf(columns, sets))
  const isKnown = read.every((size) => size !== undefined)
  return {
    scans: reads.length,
    ...(isKnown ? { bytes: { is: 'at-most', value: read.reduce((sum, size) => sum + size, 0n) } } : {}),
  }
}

function bytesOf(sizes: readonly (readonly Cell[])[]): ReadonlyMap<string, bigint> {
  const bytes = new Map<string, bigint>()
  for (const [path, size] of sizes) {
    // The members of a struct are read together.
    const column = String(path).replace(/, [\s\S]*/, '')
    bytes.set(column, (bytes.get(column) ?? 0n) + BigInt(String(size)))
  }
  return bytes
}

/** The bytes of columns in the set of files where they take the most; undefined where no set has all. */
function mostOf(
  columns: readonly string[],
  sets: readonly ReadonlyMap<string, bigint>[],
): bigint | undefined {
  const sums = sets.flatMap((bytes) => {
    const each = columns.map((column) => bytes.get(column))
    return each.every((size) => size !== undefined) ? [each.reduce((sum, size) => sum + size, 0n)] : []
  })
  return sums.reduce<bigint | undefined>(
    (most, sum) => (most === undefined || sum > most ? sum : most),
    undefined,
  )
}

/** The columns of each node that reads Parquet, wherever it stands. */
function readsIn(node: unknown): readonly (readonly string[])[] {
  if (Array.isArray(node)) return node.flatMap(readsIn)
  if (typeof node !== 'object' || node === null) return []
  const { name, children, extra_info: info } = node as Readonly<Record<string, unknown>>
  const below = readsIn(children)
  if (typeof name !== 'string' || name.trim() !== 'READ_PARQUET') return below
  const { Projections: columns } = (info ?? {}) as Readonly<Record<string, unknown>>
  const listed = Array.isArray(columns) ? columns.map(String) : columns === '' ? [] : [String(columns)]
  return [listed, ...below]
}
