import { describe, expect, test } from '@jest/globals'
import { State } from '@ml-actions/dataset/batch'
import { twinFile } from '@ml-actions/dataset/sources/twin'
import type { Dialect, TypeName } from '@ml-actions/dataset/table'
import { valueAt } from '@ml-actions/dataset/types/type'
import { openDelimited } from './csv.ts'

/** Reads a whole text: `null` for a null, `undefined` for no cell, `'invalid'` for what is not of the type. */
async function read(
  content: string | Uint8Array,
  types: readonly TypeName[] = [],
  dialect: Dialect = {},
  windowBytes = 64,
) {
  const table = await openDelimited(
    twinFile(content),
    { dialect },
    { format: 'csv', delimiter: ',', windowBytes, notes: [] },
  )
  const rows: unknown[][] = []
  const places: string[][] = []
  const faults = [...table.faults]
  const wanted = table.headings.map((_, heading) => ({ heading, type: types[heading] ?? 'text' }))
  for await (const batch of table.batches(wanted)) {
    expect(batch.firstRow).toBe(rows.length + 1)
    faults.push(...batch.faults)
    for (let row = 0; row < batch.rows; row++) {
      rows.push(
        batch.columns.map((column) => {
          const state = column.states[row]
          if (state === State.absent) return undefined
          return state === State.null ? null : state === State.invalid ? 'invalid' : valueAt(column, row)
        }),
      )
      places.push(
        batch.columns.map((_, column) => {
          const { line, column: at, endColumn } = batch.place(row, column)
          return `${line}:${at}${endColumn === undefined ? '' : `-${endColumn}`}`
        }),
      )
    }
  }
  const found = faults.map(({ code, place }) => `${code} ${place.line}:${place.column}`)
  return { names: table.headings.map(({ name }) => name), rows, places, found, notes: table.notes, table }
}

describe('the grammar of delimited text', () => {
  test.each<[string, string, unknown[][]]>([
    [
      'LF ends a row',
      'a,b\n1,2\n3,4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['CRLF ends a row', 'a,b\r\n1,2\r\n', [['1', '2']]],
    [
      'a lone CR ends a row',
      'a,b\r1,2\r3,4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['the last line end may be missing', 'a,b\n1,2', [['1', '2']]],
    ['quotes hold delimiters and line ends', 'a,b\n"1,\r\n2",3\n', [['1,\r\n2', '3']]],
    ['a doubled quote is one quote', 'a,b\n"say ""hi""",""""\n', [['say "hi"', '"']]],
    ['spaces are text', 'a,b\n 1 ,\t2\n', [[' 1 ', '\t2']]],
    ['an unquoted empty cell is null and a quoted one is empty text', 'a,b\n,""\n', [[null, '']]],
    ['an empty last cell is a cell', 'a,b\n1,', [['1', null]]],
    ['a second byte-order mark is text', '\ufeffa\n\ufeffb\n', [['\ufeffb']]],
    ['an empty line in one column is a null', 'a\n1\n\n2\n', [['1'], [null], ['2']]],
    ['empty lines at the end are nothing', 'a\n1\n\n\n', [['1']]],
  ])('%s', async (_, content, rows) => {
    const table = await read(content)
    expect(table.rows).toEqual(rows)
    expect(table.found).toEqual([])
  })

  test('names are found without the byte-order mark and with their places', async () => {
    const { names, table } = await read('\ufeffid,"the ""name"""\n1,2\n')
    expect(names).toEqual(['id', 'the "name"'])
    expect(table.headings.map(({ place }) => place)).toEqual([
      { path: 'data.csv', line: 1, column: 1 },
      { path: 'data.csv', line: 1, column: 4 },
    ])
  })

  test('each cell has its line and its columns in UTF-16 code units', async () => {
    const { places } = await read('a,b,c\n"x\ny",é,"z"\n😀,1,\n')
    expect(places).toEqual([
      ['2:1', '3:4-5', '3:6-9'],
      ['4:1-3', '4:4-5', '4:6-6'],
    ])
  })

  test('columns are typed, each by its own grammar', async () => {
    const { rows } = await read('i,f,t\n12,1.5,007\n007,x,\n9007199254740993,1e3,y\n', [
      'int64',
      'float64',
      'text',
    ])
    expect(rows).toEqual([
      [12n, 1.5, '007'],
      ['invalid', 'invalid', null],
      [9007199254740993n, 1000, 'y'],
    ])
  })
})
