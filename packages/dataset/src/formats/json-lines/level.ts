import type { Column } from '@ml-actions/dataset/batch'
import { characters } from './characters.ts'
import { type Asked, columnsOf } from './columns.ts'
import type { Member } from './members.ts'
import { type Lanes, Scanner } from './scan.ts'

const { quote, openBrace } = characters

/** A column to read: where it is among those that were asked for, and the way to it. */
export type Sought = Omit<Asked, 'lane' | 'column'> & {
  readonly index: number
  readonly path: readonly number[]
}

/** The columns that are read out of objects of one depth, and those that lie in them. */
export interface Level {
  readonly lanes: Lanes
  readonly asked: readonly (Asked & { readonly index: number })[]
  readonly inner: readonly {
    readonly lane: number
    readonly column: number
    readonly level: Level
    readonly scanner: Scanner
  }[]
}

/** Where the values of a column lie. */
export interface Spot {
  readonly scanner: Scanner
  readonly lane: number
  readonly column: number
}

/** Lays out what is read of objects: each of their columns that is needed has a lane. */
export function levelOf(member: Member, sought: readonly Sought[], capacity: number, depth = 0): Level {
  const of = new Int32Array(member.keys.names.length).fill(-1)
  const groups = Map.groupBy(sought, ({ path }) => path[depth] as number)
  const asked: (Asked & { index: number })[] = []
  const inner: Level['inner'][number][] = []
  let count = 0
  for (const [column, all] of groups) {
    const lane = count++
    of[column] = lane
    const [own, deeper] = [
      all.filter(({ path }) => path.length === depth + 1),
      all.filter(({ path }) => path.length > depth + 1),
    ]
    asked.push(...own.map((one) => ({ ...one, lane, column })))
    const inside = member.inside[column]
    if (deeper.length === 0 || inside === undefined) continue
    const level = levelOf(inside, deeper, capacity, depth + 1)
    inner.push({ lane, column, level, scanner: new Scanner(inside.keys, level.lanes, true) })
  }
  return { lanes: { of, count, capacity }, asked, inner }
}

/** What was read of the objects of a batch, in the order in which it was asked for. */
export interface Extract {
  readonly columns: Column[]
  readonly spots: Spot[]
  /** The scanners of objects in objects, whose faults are the batch's. */
  readonly scanners: Scanner[]
}

/** Makes the columns of a level, and of all levels in it, out of the objects that a scanner found. */
export function extract(level: Level, scanner: Scanner, into: Extract): Extract {
  const { bytes, end } = scanner
  const columns = columnsOf(level.asked, scanner, bytes, end)
  for (const [position, { index, lane, column }] of level.asked.entries()) {
    into.columns[index] = columns[position] as Column
    into.spots[index] = { scanner, lane, column }
  }
  into.scanners.push(scanner)
  for (const inner of level.inner) {
    walkInto(scanner, inner)
    extract(inner.level, inner.scanner, into)
  }
  return into
}

/** Finds the values of the objects that lie in one lane. */
function walkInto(outer: Scanner, { lane, column, scanner }: Level['inner'][number]): void {
  const { bytes, end, rows } = outer
  scanner.reset()
  scanner.look(bytes, end, true, bytes[end] as number)
  for (let row = 0; row < rows; row++) {
    const start = outer.starts[lane * outer.stride + row] as number
    const isObject = start > 0 && bytes[start] === openBrace && bytes[start - 1] !== quote
    scanner.at(row, isObject ? start : 0)
  }
  scanner.rows = rows
  // What stands twice does not count, nor does what lies in it.
  for (const lost of [...outer.repeated, ...outer.lost]) if (lost.column === column) scanner.lose(lost)
}
