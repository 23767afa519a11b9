import {
  block,
  type Code,
  go,
  i32,
  i64,
  type Label,
  loop,
  type Type,
  type Variable,
  v128,
  when,
} from './code.ts'
import { routine } from './routine.ts'

/** The words that tell `scanRows` what to do and where, and what it leaves: in this order, four bytes each. */
export const registers = [
  'rows',
  'line',
  'lineEnds',
  'escapes',
  'delimiter',
  'quote',
  'comment',
  'columns',
  'lanes',
  'starts',
  'ends',
  'states',
  'rowStarts',
  'rowLines',
  'escapeList',
  'mostRows',
  'mostEscapes',
  'mostBytes',
] as const

/** The name of a word. */
export type Register = (typeof registers)[number]

const LF = 10
const CR = 13

const variables = {
  register: 'i32',
  at: 'i32',
  end: 'i32',
  base: 'i32',
  mask: 'i64',
  bytes: 'v128',
  delimiters: 'v128',
  quotes: 'v128',
  feeds: 'v128',
  returns: 'v128',
  zeros: 'v128',
  delimiter: 'i32',
  quote: 'i32',
  row: 'i32',
  line: 'i32',
  lineEnds: 'i32',
  escapes: 'i32',
  rowStart: 'i32',
  rowLine: 'i32',
  rowEscapes: 'i32',
  cell: 'i32',
  start: 'i32',
  stop: 'i32',
  close: 'i32',
  byte: 'i32',
  isQuoted: 'i32',
  hasEscapes: 'i32',
  slot: 'i32',
} as const satisfies Readonly<Record<string, Type>>

type Variables = Readonly<Record<keyof typeof variables, Variable>>

/**
 * Finds the cells of one row after another, as `Scanner.row` does, but only of rows that are whole and well formed
 * and have as many cells as there are columns: it stops before any other, and answers where that one begins.
 *
 * Bytes that mean something are found 64 at a time (Langdale and Lemire 2019, "Parsing gigabytes of JSON per second",
 * section 3.1).
 */
export const scanRows = routine('scanRows', { params: ['register', 'at', 'end'], variables }, 'i32', (v) => {
  const out: Label = { name: 'out' }
  return [
    v.delimiter(read(v, 'delimiter')),
    v.quote(read(v, 'quote')),
    v.row(read(v, 'rows')),
    v.line(read(v, 'line')),
    v.lineEnds(read(v, 'lineEnds')),
    v.escapes(read(v, 'escapes')),
    v.delimiters(v128.splat(v.delimiter())),
    v.quotes(v128.splat(v.quote())),
    v.feeds(v128.splat(i32.of(LF))),
    v.returns(v128.splat(i32.of(CR))),
    v.zeros(v128.splat(i32.of(0))),
    v.base(i32.sub(v.at(), i32.of(64))),
    block(out, allRows(v, out)),
    write(v, 'rows', v.row()),
    write(v, 'line', v.line()),
    write(v, 'lineEnds', v.lineEnds()),
    write(v, 'escapes', v.escapes()),
    v.at(),
  ]
})

function read(v: Variables, name: Register): Code {
  return i32.load(v.register(), registers.indexOf(name) * 4)
}

function write(v: Variables, name: Register, value: Code): Code {
  return i32.store(v.register(), value, registers.indexOf(name) * 4)
}

function plus(value: Code, more: number): Code {
  return i32.add(value, i32.of(more))
}

function isByte(v: Variables, byte: number): Code {
  return i32.eq(v.byte(), i32.of(byte))
}

function allRows(v: Variables, out: Label): Code {
  const rows: Label = { name: 'rows' }
  const bad: Label = { name: 'bad' }
  const word = (list: Register) => i32.add(read(v, list), i32.shl(v.row(), i32.of(2)))
  return loop(
    rows,
    go(out, i32.geu(v.row(), read(v, 'mostRows'))),
    go(out, i32.geu(v.at(), v.end())),
    v.byte(i32.byte(v.at())),
    // Empty lines and comments are for the other scanner to tell from rows.
    go(out, i32.or(i32.or(isByte(v, LF), isByte(v, CR)), i32.eq(v.byte(), read(v, 'comment')))),
    v.rowStart(v.at()),
    v.rowLine(v.line()),
    v.rowEscapes(v.escapes()),
    block(
      bad,
      cells(v, bad),
      endOfRow(v, bad),
      i32.store(word('rowStarts'), v.rowStart()),
      i32.store(word('rowLines'), v.rowLine()),
      v.line(plus(v.line(), 1)),
      v.row(plus(v.row(), 1)),
      go(rows),
    ),
    v.at(v.rowStart()),
    v.line(v.rowLine()),
    v.escapes(v.rowEscapes()),
  )
}

/** All cells of a row; `byte` at `stop` is then what ends its last. */
function cells(v: Variables, bad: Label): Code {
  const all: Label = { name: 'cells' }
  return [
    v.cell(i32.of(0)),
    loop(
      all,
      v.start(v.at()),
      v.hasEscapes(i32.of(0)),
      next(v),
      v.isQuoted(i32.and(i32.eq(v.byte(), v.quote()), i32.eq(v.stop(), v.start()))),
      v.close(v.stop()),
      when(v.isQuoted(), quoted(v, bad)),
      go(bad, i32.gtu(i32.sub(v.close(), v.start()), read(v, 'mostBytes'))),
      keep(v, bad),
      when(i32.eq(v.byte(), v.delimiter()), [
        v.cell(plus(v.cell(), 1)),
        go(bad, i32.geu(v.cell(), read(v, 'columns'))),
        v.at(plus(v.stop(), 1)),
        go(all),
      ]),
    ),
    go(bad, i32.ne(plus(v.cell(), 1), read(v, 'columns'))),
  ]
}

/** From an opening quote to what follows the closing one. */
function quoted(v: Variables, bad: Label): Code {
  const inside: Label = { name: 'inside' }
  const closed: Label = { name: 'closed' }
  return [
    v.start(plus(v.at(), 1)),
    block(
      closed,
      loop(
        inside,
        next(v),
        go(inside, i32.eq(v.byte(), v.delimiter())),
        when(i32.eq(v.byte(), v.quote()), [
          go(closed, i32.ne(i32.byte(v.stop(), 1), v.quote())),
          next(v),
          v.hasEscapes(i32.of(1)),
          go(inside),
        ]),
        when(isByte(v, LF), [v.line(plus(v.line(), 1)), go(inside)]),
        // A CR before an LF is the first half of a line end; one alone may be text, or a line end itself.
        go(bad, i32.or(i32.not(isByte(v, CR)), i32.ne(i32.byte(v.stop(), 1), i32.of(LF)))),
        go(inside),
      ),
    ),
    v.close(v.stop()),
    next(v),
    go(bad, i32.ne(v.stop(), plus(v.close(), 1))),
  ]
}

/** Writes down where a cell lies; one of no bytes and no quotes is null. */
function keep(v: Variables, bad: Label): Code {
  const word = (list: Register) => i32.add(read(v, list), i32.shl(v.slot(), i32.of(2)))
  const lane = i32.load(i32.add(read(v, 'lanes'), i32.shl(v.cell(), i32.of(2))))
  const isNull = i32.and(i32.eq(v.start(), v.close()), i32.not(v.isQuoted()))
  return [
    v.slot(i32.add(lane, v.row())),
    i32.store(word('starts'), v.start()),
    i32.store(word('ends'), v.close()),
    i32.storeByte(i32.add(read(v, 'states'), v.slot()), isNull),
    when(v.hasEscapes(), [
      go(bad, i32.geu(v.escapes(), read(v, 'mostEscapes'))),
      i32.store(i32.add(read(v, 'escapeList'), i32.shl(v.escapes(), i32.of(2))), v.slot()),
      v.escapes(plus(v.escapes(), 1)),
    ]),
  ]
}

/** Takes the line end at `stop`, and moves `at` behind it. */
function endOfRow(v: Variables, bad: Label): Code {
  return when(
    isByte(v, LF),
    [v.at(plus(v.stop(), 1)), v.lineEnds(i32.or(v.lineEnds(), i32.of(1)))],
    [
      go(bad, i32.or(i32.not(isByte(v, CR)), i32.ne(i32.byte(v.stop(), 1), i32.of(LF)))),
      next(v),
      v.at(plus(v.stop(), 1)),
      v.lineEnds(i32.or(v.lineEnds(), i32.of(2))),
    ],
  )
}

/** Moves `stop` and `byte` to the next byte that means something; the zero behind the input is one. */
function next(v: Variables): Code {
  const search: Label = { name: 'search' }
  const found: Label = { name: 'found' }
  const marks = [v.quotes, v.feeds, v.returns, v.zeros].reduce<Code>(
    (any, kind) => v128.or(any, v128.eq(v.bytes(), kind())),
    v128.eq(v.bytes(), v.delimiters()),
  )
  const part = (offset: number): Code => [
    v.bytes(v128.load(v.base(), offset)),
    v.mask(i64.or(v.mask(), i64.shl(i64.extend(v128.bitmask(marks)), i64.of(BigInt(offset))))),
  ]
  return [
    block(
      found,
      loop(
        search,
        go(found, i32.not(i64.isZero(v.mask()))),
        v.base(plus(v.base(), 64)),
        [0, 16, 32, 48].map(part),
        go(search),
      ),
    ),
    v.stop(i32.add(v.base(), i32.wrap(i64.ctz(v.mask())))),
    v.mask(i64.and(v.mask(), i64.sub(v.mask(), i64.of(1n)))),
    v.byte(i32.byte(v.stop())),
  ]
}
