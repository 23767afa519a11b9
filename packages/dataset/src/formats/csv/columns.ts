import { type Column, State } from '@ml-actions/dataset/batch'
import type { ColumnReader } from '@ml-actions/dataset/types/column-reader'
import type { Cells } from '@ml-actions/dataset/types/type'
import type { Grammar } from './dialect.ts'
import type { Scanner } from './scan.ts'

/** One column to make: which of the file's columns, in which lane of the scanner, read by whom. */
export interface Asked {
  readonly name: string
  readonly heading: number
  readonly lane: number
  readonly reader: ColumnReader
  /** The words that are null in this column, as UTF-8, in place of the grammar's. */
  readonly nulls?: readonly Uint8Array[]
}

/**
 * Makes the columns that were asked for out of the cells that a scanner found in `bytes`, of which the first
 * `end` are in use. The bytes and the scanner's ranges stay as they are, since places are found by them.
 */
export function columnsOf(
  asked: readonly Asked[],
  scanner: Scanner,
  bytes: Uint8Array,
  end: number,
): Column[] {
  const resolved = resolveEscapes(scanner, bytes, end)
  return asked.map((one) => {
    const nulls = one.nulls ?? scanner.grammar.nulls
    const isUsual = nulls.length === 1 && nulls[0]?.length === 0 && !scanner.grammar.nullQuoted
    const cells = cellsOf(one, scanner, bytes, isUsual)
    if (!isUsual) markNulls(cells, nulls, scanner.grammar)
    const moved = resolved.lanes.get(one.lane)
    const plain =
      moved === undefined ? cells : withoutEscapes(cells, one.lane * scanner.stride, resolved.bytes, moved)
    return one.reader.column(plain)
  })
}

/** @param isUsual whether a cell is null where it is empty, and nowhere else */
function cellsOf(
  { name, heading, lane }: Asked,
  scanner: Scanner,
  bytes: Uint8Array,
  isUsual: boolean,
): Cells {
  const from = lane * scanner.stride
  const states = scanner.empty.subarray(from, from + scanner.rows)
  if (!isUsual) states.fill(State.value)
  const cells = {
    name,
    rows: scanner.rows,
    bytes,
    starts: scanner.starts.subarray(from, from + scanner.rows),
    ends: scanner.ends.subarray(from, from + scanner.rows),
    states,
    ...(scanner.isQuick && scanner.kernel !== undefined ? { kernel: scanner.kernel } : {}),
  }
  for (const ragged of scanner.ragged) {
    if (ragged.cells > heading) continue
    cells.states[ragged.row] = scanner.grammar.strict ? State.absent : State.null
    cells.starts[ragged.row] = 0
    cells.ends[ragged.row] = 0
  }
  return cells
}

/** Marks unquoted cells that hold a null word. A cell is quoted exactly when a quote stands before its first byte. */
function markNulls(cells: Cells, nulls: readonly Uint8Array[], grammar: Grammar): void {
  const { bytes, starts, ends, states, rows } = cells
  // No byte is −1, so that no cell seems quoted.
  const quote = grammar.nullQuoted ? -1 : grammar.quote
  const longest = Math.max(-1, ...nulls.map((word) => word.length))
  for (let row = 0; row < rows; row++) {
    const start = starts[row] as number
    const length = (ends[row] as number) - start
    if (length <= longest && states[row] === State.value && bytes[start - 1] !== quote) {
      if (isOneOf(nulls, bytes, start, length)) states[row] = State.null
    }
  }
}

function isOneOf(words: readonly Uint8Array[], bytes: Uint8Array, start: number, length: number): boolean {
  for (const word of words) {
    let same = 0
    while (same < length && word.length === length && word[same] === bytes[start + same]) same++
    if (same === length && word.length === length) return true
  }
  return false
}

/** The bytes of a batch, and behind them the cells that held escapes, without them. */
interface Resolved {
  readonly bytes: Uint8Array
  /** For each lane, which of its slots have their text elsewhere now. */
  readonly lanes: ReadonlyMap<number, readonly Moved[]>
}

interface Moved {
  readonly slot: number
  readonly start: number
  readonly end: number
}

function resolveEscapes(scanner: Scanner, bytes: Uint8Array, end: number): Resolved {
  const { starts, ends, grammar, escapes: slots } = scanner
  const { quote, escapeMark } = grammar
  if (slots.length === 0) return { bytes, lanes: new Map() }
  const room = slots.reduce((sum, slot) => sum + (ends[slot] as number) - (starts[slot] as number), 0)
  const copy = scanner.roomFor(end + room)
  copy.set(bytes.subarray(0, end))
  let to = end
  const cells = slots.map((slot) => {
    const start = to
    const last = ends[slot] as number
    for (let at = starts[slot] as number; at < last; at++) {
      const next = bytes[at + 1]
      if (bytes[at] === escapeMark && at + 1 < last && (next === quote || next === escapeMark)) at++
      copy[to++] = bytes[at] as number
    }
    return { slot, start, end: to }
  })
  return { bytes: copy, lanes: Map.groupBy(cells, ({ slot }) => Math.floor(slot / scanner.stride)) }
}

function withoutEscapes(cells: Cells, from: number, bytes: Uint8Array, moved: readonly Moved[]): Cells {
  const starts = cells.starts.slice()
  const ends = cells.ends.slice()
  for (const { slot, start, end } of moved) {
    starts[slot - from] = start
    ends[slot - from] = end
  }
  const { kernel: _, ...plain } = cells
  return { ...plain, bytes, starts, ends }
}
