import { type Column, State } from '@ml-actions/dataset/batch'
import type { TypeName } from '@ml-actions/dataset/table'
import type { ColumnReader } from '@ml-actions/dataset/types/column-reader'
import { textColumn } from '@ml-actions/dataset/types/text'
import type { Cells } from '@ml-actions/dataset/types/type'
import { characters } from './characters.ts'
import { resolveText } from './escapes.ts'
import type { Scanner } from './scan.ts'

const { quote } = characters
const letterN = 110

/** One column to make: which of the file's columns, in which lane of the scanner, read as what. */
export interface Asked {
  readonly name: string
  /** Which of the names that the scanner knows. */
  readonly column: number
  readonly lane: number
  /** Undefined where any value is taken as its text. */
  readonly type: TypeName | undefined
  readonly reader: ColumnReader
}

/**
 * Makes the columns that were asked for out of the values that a scanner found in `bytes`, of which the first
 * `end` are in use. A value is of a type only when it is of the kind of JSON that the type is written in: the text
 * "5" is no number, and the number 5 no text.
 */
export function columnsOf(
  asked: readonly Asked[],
  scanner: Scanner,
  bytes: Uint8Array,
  end: number,
): Column[] {
  const resolved = resolveEscapes(asked, scanner, bytes, end)
  return asked.map((one) => {
    const cells = cellsOf(one, scanner, resolved.bytes)
    const kind = kinds[one.type ?? 'json']
    judge(cells, bytes, kind)
    if (one.type === 'json') withQuotes(cells, bytes)
    for (const { slot, start, end: to } of resolved.lanes.get(one.lane) ?? []) {
      cells.starts[slot - one.lane * scanner.stride] = start
      cells.ends[slot - one.lane * scanner.stride] = to
    }
    return one.type === undefined || one.type === 'json'
      ? one.reader.adjusted(textColumn(cells))
      : one.reader.column(cells)
  })
}

/** The kinds of JSON in which a type may be written. */
type Kind = 'number' | 'word' | 'text' | 'any'

const kinds: Readonly<Record<TypeName, Kind>> = {
  int8: 'number',
  int16: 'number',
  int32: 'number',
  int64: 'number',
  uint8: 'number',
  uint16: 'number',
  uint32: 'number',
  uint64: 'number',
  integer: 'number',
  float32: 'number',
  float64: 'number',
  number: 'number',
  decimal: 'number',
  bool: 'word',
  date: 'text',
  datetime: 'text',
  time: 'text',
  duration: 'text',
  text: 'text',
  category: 'text',
  uuid: 'text',
  binary: 'text',
  json: 'any',
}

/** Makes ranges of its own: those of the scanner are needed for places. */
function cellsOf({ name, lane, column }: Asked, scanner: Scanner, bytes: Uint8Array): Cells {
  const from = lane * scanner.stride
  const cells = {
    name,
    rows: scanner.rows,
    bytes,
    starts: scanner.starts.slice(from, from + scanner.rows),
    ends: scanner.ends.slice(from, from + scanner.rows),
    states: new Uint8Array(scanner.rows),
  }
  for (const lost of [...scanner.repeated, ...scanner.lost])
    if (lost.column === column) cells.states[lost.row] = State.absent
  return cells
}

/** Marks nulls, and values of another kind of JSON. A value is a text exactly when a quote stands before its first byte. */
function judge(cells: Cells, bytes: Uint8Array, kind: Kind): void {
  if (kind === 'text') judgeTexts(cells, bytes)
  else judgeOthers(cells, bytes, firstBytes[kind], kind === 'any')
}

function judgeTexts({ starts, states, rows }: Cells, bytes: Uint8Array): void {
  for (let row = 0; row < rows; row++) {
    const start = starts[row] as number
    if (bytes[start - 1] === quote || states[row] !== State.value) continue
    states[row] = start === 0 || bytes[start] === letterN ? State.null : State.invalid
  }
}

function judgeOthers(
  { starts, states, rows }: Cells,
  bytes: Uint8Array,
  fits: Uint8Array,
  texts: boolean,
): void {
  for (let row = 0; row < rows; row++) {
    const start = starts[row] as number
    const isText = bytes[start - 1] === quote
    if ((isText ? texts : fits[bytes[start] as number] === 1) && start > 0) continue
    if (states[row] !== State.value) continue
    states[row] = start === 0 || (!isText && bytes[start] === letterN) ? State.null : State.invalid
  }
}

/** For each kind that is no text, 1 for the bytes that its values begin with. */
const firstBytes = {
  number: beginning('-0123456789'),
  word: beginning('tf'),
  any: beginning('-0123456789tf{['),
}

function beginning(letters: string): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (letters.includes(String.fromCharCode(byte)) ? 1 : 0))
}

function withQuotes({ starts, ends, rows }: Cells, bytes: Uint8Array): void {
  for (let row = 0; row < rows; row++) {
    const start = starts[row] as number
    if (start === 0 || bytes[start - 1] !== quote) continue
    starts[row] = start - 1
    ends[row] = (ends[row] as number) + 1
  }
}

/** The bytes of a batch, and behind them the texts that held escapes, without them. */
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

function resolveEscapes(asked: readonly Asked[], scanner: Scanner, bytes: Uint8Array, end: number): Resolved {
  const { starts, ends, stride } = scanner
  // JSON keeps its escapes, and what nobody asked for lies in a lane of its own.
  const lanes = new Set(asked.filter(({ type }) => type !== 'json').map(({ lane }) => lane))
  const slots = scanner.escapes.filter((slot) => lanes.has(Math.floor(slot / stride)))
  if (slots.length === 0) return { bytes, lanes: new Map() }
  const room = slots.reduce((sum, slot) => sum + (ends[slot] as number) - (starts[slot] as number), 0)
  const copy = new Uint8Array(end + room)
  copy.set(bytes.subarray(0, end))
  let to = end
  const moved = slots.map((slot) => {
    const start = to
    to = resolveText(bytes, { from: starts[slot] as number, to: ends[slot] as number }, copy, start)
    return { slot, start, end: to }
  })
  return { bytes: copy, lanes: Map.groupBy(moved, ({ slot }) => Math.floor(slot / stride)) }
}
