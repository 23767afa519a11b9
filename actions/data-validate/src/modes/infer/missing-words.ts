import type { TextColumn } from '@ml-actions/dataset/batch'

/** Words that programs write where there is nothing to write; none of them ever makes a column text. */
const words = new Set([
  ...[
    'NA',
    'N/A',
    'n/a',
    'na',
    'NULL',
    'Null',
    'null',
    'None',
    'none',
    'NONE',
    'NaN',
    'nan',
    'nil',
    '\\N',
    '-',
    '?',
  ],
  ...['--', '<NA>', '#N/A', '#NV', 'NaT', 'n.a.', 'N.A.', 'k.A.', 'k. A.'],
])

const longest = 5

/** The word for "missing" that a cell is, without looking at what else stands in its column; undefined for any other. */
export function missingWord({ starts, ends, text }: TextColumn, row: number): string | undefined {
  const length = (ends[row] ?? 0) - (starts[row] ?? 0)
  const word = length > 0 && length <= longest ? text(row) : ''
  return words.has(word) ? word : undefined
}
