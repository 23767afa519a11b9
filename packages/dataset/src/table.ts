import type { Place } from '@ml-actions/verdict/place'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Batch, ReadFault } from './batch.ts'

/** The types that a contract may ask for. */
export type TypeName =
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'integer'
  | 'float32'
  | 'float64'
  | 'number'
  | 'decimal'
  | 'bool'
  | 'date'
  | 'datetime'
  | 'time'
  | 'duration'
  | 'text'
  | 'category'
  | 'uuid'
  | 'json'
  | 'binary'

/** A column as the file declares it. */
export interface Heading {
  readonly name: string
  /** The type that the file itself gives (Parquet); undefined where the file holds text. */
  readonly type?: TypeName
  /** The file's own word for a type that this reader gives no values of (a list, a map); such a column cannot be asked for. */
  readonly unreadable?: string
  /** Where the name stands, in a text file. */
  readonly place?: Place
}

/** What to read: indices into `headings`, each with the type wanted (text files), or the file's own. */
export interface Wanted {
  readonly heading: number
  readonly type?: TypeName
  readonly reading?: Reading
}

/** How a column's cells are read, where that differs from the grammar of its type. */
export interface Reading {
  /** Spellings of text files that are taken beside the type's own. */
  readonly accept?: Accept
  /** The zone in which times without an offset are read: an IANA name such as `Europe/Berlin`. */
  readonly zone?: string
  /** Directives after which days and times are written in a text file. */
  readonly strptime?: string
  /** The words that are null in this column of a text file, in place of the dialect's. */
  readonly nulls?: readonly string[]
  /** Whether the empty text is a null. */
  readonly emptyIsNull?: boolean
  /** Whether NaN is a null. */
  readonly nanIsNull?: boolean
}

/** Spellings that a type does not take by itself; each use is counted. */
export interface Accept {
  readonly leadingZeros?: boolean
  readonly plusSign?: boolean
  /** White space before and after a value. */
  readonly spaces?: boolean
  /** The mark between groups of three digits. */
  readonly thousands?: string
  /** A mark that is left out of numbers wherever it stands, so that with a comma `1,5` is 15. */
  readonly ignore?: string
  /** The decimal mark, in place of the point. */
  readonly decimalMark?: string
  /** Whole numbers written as `1e3` or `7.0`, and decimals written as `1.5e3`. */
  readonly exponent?: boolean
  /** Numbers written as `.5` or `5.`. */
  readonly barePoint?: boolean
  /** Other characters before a number's sign or first digit and after its last: `€ 12`, `12 %`. */
  readonly units?: boolean
  readonly trueValues?: readonly string[]
  readonly falseValues?: readonly string[]
  /** Whether `true` and `false` are none, unless they are among those values. */
  readonly listedOnly?: boolean
}

/** A file of rows and columns, opened: its header is known, its rows are not read yet. */
export interface Table {
  readonly path: string
  readonly format: string
  readonly headings: readonly Heading[]
  /** What is wrong with the header already; `ends` when there are no rows to trust. */
  readonly faults: readonly ReadFault[]
  /** What was noticed and decides nothing: mixed line ends, a name that disagrees with the content. */
  readonly notes: readonly string[]
  /**
   * Reads all rows once, in file order. Ends early after a batch with a fault that `ends`.
   * @throws {Misuse} over a limit, or when a container is corrupt
   */
  batches(wanted: readonly Wanted[], signal?: AbortSignal): AsyncIterable<Batch>
  /** The file as it was read: its size and digest; known when all batches were taken. */
  source(): Promise<Source>
  close(): Promise<void>
}

/** How a text table is written; everything has the default of RFC 4180. */
export interface Dialect {
  readonly delimiter?: string
  readonly quote?: string
  readonly escape?: string
  readonly comment?: string
  /**
   * True: the first row names the columns; a number: that row does, and those before it are left out; several:
   * the names of these rows joined; false: `names` does.
   */
  readonly header?: boolean | number | readonly number[]
  /** What stands between the names of several header rows; a space by default. */
  readonly headerJoin?: string
  /** Whether the names of the header are taken in lower case. */
  readonly headerCase?: 'lower'
  /** Whether white space around the names of the header is left out. */
  readonly headerTrim?: boolean
  /** The names of the columns of a file without header; `numbered`: column1, column2, …, as many as the first row has. */
  readonly names?: readonly string[] | 'numbered'
  /** Rows that are left out, counted from 1, the header and empty lines among them. */
  readonly skipRows?: readonly number[]
  /** False: the cells that a short row has not are nulls, and how many rows are short is noted. */
  readonly strict?: boolean
  /** Unquoted cells that are null; `['']` by default. */
  readonly null?: readonly string[]
  /** Whether these words are null in quotes too. */
  readonly nullQuoted?: boolean
  readonly encoding?: string
  readonly newline?: 'any' | 'lf'
  /**
   * What an empty line before the last row is: left out (`skip`; `skip-all`: and rows of empty cells too), a row
   * of one cell (`row`), or, by default, a row in a table of one column and a fault in any other.
   */
  readonly blankLines?: 'skip' | 'skip-all' | 'row'
}

/** How to open a file. */
export interface Opening {
  /** `auto` recognises the format by content and name. */
  readonly format?: string
  readonly dialect?: Dialect
  /**
   * Whether the members of structs and objects are columns, named `a.b`, and lists and maps are JSON; otherwise what
   * lies in one column is unreadable, or JSON in a text file.
   */
  readonly flatten?: boolean
}
