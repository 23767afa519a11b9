import type { Dialect } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import { type Encoding, encodingOf } from './encoding.ts'

const LF = 10
const CR = 13

/** A dialect with all defaults filled in, in bytes. */
export interface Grammar {
  readonly delimiter: number
  readonly quote: number
  /** Equal to `quote` where a doubled quote stands for one. */
  readonly escapeMark: number
  /** The bytes that a comment's line begins with; none when empty. */
  readonly comment: Uint8Array
  readonly header: boolean
  /** How many rows the header has. */
  readonly headerRows: number
  readonly headerJoin: string
  readonly lowerNames: boolean
  readonly trimNames: boolean
  readonly names: readonly string[] | 'numbered'
  /** Unquoted cells that are null, as UTF-8. */
  readonly nulls: readonly Uint8Array[]
  /** Whether these words are null in quotes too. */
  readonly nullQuoted: boolean
  /** Whether a CR without LF ends a line. */
  readonly loneReturn: boolean
  readonly blankLines: 'fault' | 'skip' | 'row'
  /** Whether rows of empty cells are left out. */
  readonly skipEmpty: boolean
  /** Numbers of rows that are left out, from 1. */
  readonly skipRows: ReadonlySet<number>
  /** Whether a row with too few cells is at fault. */
  readonly strict: boolean
  readonly encoding: Encoding
  /** 1 for each byte that is nothing but text in an unquoted cell. */
  readonly plain: Uint8Array
  /** 1 for each byte that is nothing but text in a quoted cell; line ends are counted there. */
  readonly inside: Uint8Array
}

/**
 * Fills in what a dialect leaves out: RFC 4180, except that a line may end in LF or CR too.
 * @param delimiter  of the format, for a dialect that names none
 * @throws {Misuse} when a part is not what it may be, or two parts are the same character
 */
export function grammarOf(dialect: Dialect, delimiter: string): Grammar {
  const marks = {
    delimiter: mark('delimiter', dialect.delimiter ?? delimiter),
    quote: mark('quote', dialect.quote ?? '"'),
    escapeMark: mark('escape', dialect.escape ?? dialect.quote ?? '"'),
  }
  if (marks.delimiter === marks.quote || marks.delimiter === marks.escapeMark) {
    throw wrong('delimiter', dialect.delimiter ?? delimiter, 'another character than quote and escape')
  }
  const header = (dialect.header ?? true) !== false
  const names = dialect.names ?? []
  if (!header && names.length === 0) {
    throw new Misuse({
      is: 'the file has no header and its columns have no names',
      wanted: 'a name for each column, in order',
      todo: 'list them in "names", or leave "header" out when the first row names the columns',
    })
  }
  if (header && names.length > 0) {
    throw new Misuse({
      is: '"names" is given for a file whose first row names the columns',
      wanted: 'one of the two',
      todo: 'add "header: false", or remove "names"',
    })
  }
  return {
    ...marks,
    comment: new TextEncoder().encode(comment(dialect.comment ?? '')),
    header,
    headerRows: Array.isArray(dialect.header) ? dialect.header.length : 1,
    headerJoin: dialect.headerJoin ?? ' ',
    lowerNames: dialect.headerCase === 'lower',
    trimNames: dialect.headerTrim ?? false,
    names,
    nulls: (dialect.null ?? ['']).map((token) => new TextEncoder().encode(token)),
    nullQuoted: dialect.nullQuoted ?? false,
    loneReturn: (dialect.newline ?? 'any') === 'any',
    blankLines: dialect.blankLines === 'skip-all' ? 'skip' : (dialect.blankLines ?? 'fault'),
    skipEmpty: dialect.blankLines === 'skip-all',
    skipRows: skippedRows(dialect),
    strict: dialect.strict ?? true,
    encoding: encodingOf(dialect.encoding ?? 'utf-8'),
    plain: textBytes([0, LF, CR, marks.delimiter, marks.quote]),
    inside: textBytes([0, LF, CR, marks.quote, marks.escapeMark]),
  }
}

/** More rows than anyone leaves out before a header; each is remembered. */
const mostSkipped = 10_000

function skippedRows({ header = 1, skipRows = [] }: Dialect): ReadonlySet<number> {
  const rows: readonly number[] = typeof header === 'boolean' ? [1] : [header].flat()
  const last = rows.at(-1) ?? 0
  const isRow = (row: number) => Number.isSafeInteger(row) && row >= 1
  const isRising = rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? 0))
  if (last > 0 && isRising && [...skipRows, ...rows].every(isRow) && skipRows.length + last <= mostSkipped) {
    const before = Array.from({ length: last }, (_, row) => row + 1)
    return new Set([...skipRows, ...before.filter((row) => !rows.includes(row))])
  }
  throw new Misuse({
    is: `rows that are left out, or the header's, are ${JSON.stringify(header === 1 ? skipRows : header).slice(0, 80)}`,
    wanted: `numbers of rows, from 1, in order, and at most ${mostSkipped} of them left out`,
    todo: 'change "header" or "skip-rows"',
  })
}

function mark(part: string, text: string): number {
  const code = text.charCodeAt(0)
  if (text.length !== 1 || code === 0 || code > 127 || code === LF || code === CR) {
    throw wrong(part, text, 'one ASCII character that is not a line end')
  }
  return code
}

function comment(text: string): string {
  if (/[\r\n]/.test(text)) throw wrong('comment', text, 'characters that are not a line end')
  return text
}

function wrong(part: string, text: string, wanted: string): Misuse {
  return new Misuse({ is: `"${part}" is ${JSON.stringify(text)}`, wanted, todo: `change "${part}"` })
}

function textBytes(others: readonly number[]): Uint8Array {
  const table = new Uint8Array(256).fill(1)
  for (const byte of others) table[byte] = 0
  return table
}
