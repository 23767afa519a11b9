import type { EngineColumn, Relation } from '../column.ts'
import { duckdb as dialect, literally } from '../dialects/duckdb.ts'
import { withMembers } from '../nested.ts'
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
  const tops = nodesIn(stored)
  return described.map(([called, word], index) => columnOf(String(called), String(word), tops[index]))
}

function columnOf(called: string, word: string, node: Node | undefined): EngineColumn {
  const name = String(node?.element[0] ?? called)
  const inexact = node === undefined ? undefined : inexactly(node.element, word)
  const column = {
    name,
    ...(name === called ? {} : { called }),
    word,
    type: dialect.typeOf(word),
    ...(inexact === undefined ? {} : { inexact }),
  }
  return withMembers(column, dialect, (member, its, at) => columnOf(member, its, node?.children[at]))
}

/** An element of the schema, with those that lie in it. */
interface Node {
  readonly element: Stored
  readonly children: Node[]
}

/** The elements below the root. */
function nodesIn([root, ...elements]: readonly Stored[]): readonly Node[] {
  const tops: Node[] = []
  // Where elements are still to come, and how many.
  const open = [{ into: tops, left: Number(root?.[4] ?? 0) }]
  for (const element of elements) {
    while (open.at(-1)?.left === 0) open.pop()
    const within = open.at(-1)
    if (within === undefined) break
    const node = { element, children: [] }
    within.into.push(node)
    within.left--
    open.push({ into: node.children, left: Number(element[4] ?? 0) })
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
