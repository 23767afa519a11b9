import type { ReadFault } from '@ml-actions/dataset/batch'
import type { Place } from '@ml-actions/verdict/place'
import type { Broken } from './scan.ts'

type Words = Pick<ReadFault, 'is' | 'wanted'>

const broken = {
  'bare-quote': {
    is: 'a quote stands inside an unquoted cell',
    wanted: 'the whole cell in quotes, and each quote in it doubled',
  },
  'text-after-quote': {
    is: 'text follows the closing quote of a cell',
    wanted: 'a delimiter or a line end after it, and quotes inside a quoted cell doubled',
  },
  'unclosed-quote': { is: 'the quote that opens here is never closed', wanted: 'a closing quote' },
  'nul-byte': { is: 'there is a NUL byte', wanted: 'text' },
} as const satisfies Record<Exclude<Broken['code'], 'cell-too-long'>, Words>

/** Describes a break of the grammar; what follows it cannot be trusted, so reading ends there. */
export function brokenGrammar(code: keyof typeof broken, place: Place): ReadFault {
  return { code, ...broken[code], place, ends: true }
}

/** Describes bytes that are not in the encoding; `offset` counts from the file's start. */
export function invalidBytes(encoding: string, offset: number, place: Place): ReadFault {
  return {
    code: encoding === 'utf-8' ? 'invalid-utf8' : 'invalid-encoding',
    is: `byte ${offset} of the file is not ${encoding}`,
    wanted: `${encoding} throughout, or the name of another encoding`,
    place,
    ends: true,
  }
}

/** Describes a row with fewer or more cells than there are columns. */
export function raggedRow(cells: number, columns: number, place: Place): ReadFault {
  return {
    code: cells < columns ? 'missing-cell' : 'extra-cell',
    is: `the row has ${amount(cells, 'cell')}`,
    wanted: `${amount(columns, 'cell')}, one for each column`,
    place,
    ends: false,
  }
}

/** Describes an empty line that is neither the end of the file nor a row. */
export function blankRow(place: Place): ReadFault {
  return { code: 'blank-row', is: 'the line is empty', wanted: 'a row, or no line', place, ends: false }
}

/** Describes a file without even a header. */
export function noHeader(path: string): ReadFault {
  return {
    code: 'no-header',
    is: 'the file holds no row, not even a header',
    wanted: 'a first row that names the columns',
    place: { path },
    ends: true,
  }
}

/** Describes a column whose name is empty. */
export function blankName(column: number, place: Place): ReadFault {
  return { code: 'blank-name', is: `column ${column} has no name`, wanted: 'a name', place, ends: false }
}

/** Describes a column whose name an earlier one has; `first` counts columns from 1. */
export function duplicateName(column: number, first: number, place: Place): ReadFault {
  return {
    code: 'duplicate-name',
    is: `column ${column} has the same name as column ${first}`,
    wanted: 'a name of its own for each column',
    place,
    ends: false,
  }
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
