import { describe, expect, test } from '@jest/globals'
import type { Dialect, TypeName } from '@ml-actions/dataset/table'
import fc from 'fast-check'
import { readWhole } from '../formats/csv/read-whole.suite.ts'

const never = Number.POSITIVE_INFINITY

/** Reads a text with the kernel and without it: all that is told must be the same. */
async function sameBothWays(
  content: string,
  types: readonly TypeName[] = [],
  dialect: Dialect = {},
  windowBytes = 4_096,
) {
  const { table: _, ...slowly } = await readWhole(content, types, dialect, windowBytes, never)
  const { table: __, ...quickly } = await readWhole(content, types, dialect, windowBytes, 0)
  expect(quickly).toEqual(slowly)
  return quickly
}

describe('the kernel scans as the scanner does', () => {
  test.each<[string, string, Dialect?]>([
    [
      'cells of all lengths',
      `a,b\n${Array.from({ length: 200 }, (_, n) => `${'x'.repeat(n)},${n}`).join('\n')}\n`,
    ],
    ['no line end at the end', 'a,b\n1,2\n3,4'],
    ['CRLF, and a CR alone', 'a,b\r\n1,2\r\n3,4\r5,6\n'],
    ['quotes', 'a,b\n"x,y","p\nq"\n"","a""b"\n"""",\n'],
    ['CRLF in quotes', 'a,b\n"x\r\ny",1\n"x\ry",2\n'],
    ['short and long rows', 'a,b\n1\n1,2,3\n1,2\n'],
    ['empty lines', 'a,b\n1,2\n\n3,4\n\n\n'],
    ['comments', 'a,b\n#x,y\n1,2\n#\n', { comment: '#' }],
    ['text after a quote', 'a,b\n1,2\n"x"y,2\n'],
    ['a quote in a bare cell', 'a,b\n1,2\nx"y,2\n'],
    ['an unclosed quote', 'a,b\n1,2\n"x,2\n'],
    ['a NUL', 'a,b\n1,2\n\0,2\n'],
    ['a NUL in quotes', 'a,b\n1,2\n"\0",2\n'],
    ['another delimiter and quote', "a;b\n'x;y';2\n", { delimiter: ';', quote: "'" }],
    ['null words', 'a,b\nNA,\n"NA",""\n', { null: ['NA'] }],
    ['null words in quotes', 'a,b\n"",\n', { nullQuoted: true }],
    ['letters beyond ASCII', 'é,b\nß,😀😀😀😀😀😀\n日本,"x\né"\n'],
    ['a CR that is text', 'a,b\nx\ry,2\n', { newline: 'lf' }],
    ['one column', 'a\n1\n\n2\n'],
    ['one column of empty rows', 'a\n1\n\n2\n', { blankLines: 'row' }],
    ['rows that are left out', 'a,b\n1,2\n3,4\n', { skipRows: [2] }],
  ])('%s', async (_, content, dialect = {}) => {
    for (const window of [8, 31, 64, 4_096]) await sameBothWays(content, [], dialect, window)
  })

  test('more escaped cells than are listed at once', async () => {
    const content = `a\n${'"x""y"\n'.repeat(5_000)}`
    const { rows } = await sameBothWays(content, [], {}, 2 ** 16)
    expect(rows).toHaveLength(5_000)
    expect(new Set(rows.flat())).toEqual(new Set(['x"y']))
  })

  test('a row that outgrows the kernel, and those behind it', async () => {
    await sameBothWays(`a,b\n1,2\n"${'x'.repeat(10_000)}",y\n3,4\n`)
  })

  test('whatever stands in the text', async () => {
    const piece = fc.constantFrom(
      'a',
      '1',
      ',',
      ',',
      '\n',
      '\n',
      '"',
      '""',
      '\r',
      '\r\n',
      'é',
      '\0',
      '#',
      ',"',
      '",',
      '"\n',
    )
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => `a,b,c\n${pieces.join('')}`)
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(16, 70, 4_096), async (content, window) => {
        await sameBothWays(content, [], {}, window)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the kernel reads values as the types do', () => {
  const number = fc.oneof(
    fc.integer().map(String),
    fc.bigInt(-(2n ** 65n), 2n ** 65n).map(String),
    fc.bigInt(2n ** 63n - 3n, 2n ** 63n + 3n).map(String),
    fc.bigInt(-(2n ** 63n) - 3n, -(2n ** 63n) + 3n).map(String),
    fc.bigInt(2n ** 53n - 3n, 2n ** 53n + 3n).map(String),
    fc.double().map(String),
    fc.double({ min: -1e6, max: 1e6 }).map((value) => value.toFixed(4)),
    fc.constantFrom(
      '',
      '-',
      '-0',
      '0',
      '00',
      '01',
      '-1',
      '1.',
      '.5',
      '1.50',
      '-0.0',
      '1e5',
      'NaN',
      '+1',
      ' 1',
      '1 ',
    ),
    fc.constantFrom('12345678', '123456789', '1234567x', '99999999999999999999', '9'.repeat(40), '-', '--1'),
    fc.constantFrom(
      '123456789012345',
      '1234567890.12345',
      '1234567890123456',
      '0.000000000000001',
      '0.0000000000000001',
    ),
  )
  const date = fc.oneof(
    fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    fc.constantFrom(
      '2024-02-29',
      '2023-02-29',
      '1900-02-29',
      '2000-02-29',
      '0000-01-01',
      '2024-13-01',
      '2024-00-10',
    ),
    fc.constantFrom(
      '2024-04-31',
      '2024-01-32',
      '2024-01-00',
      '2024-1-1',
      '2024/01/01',
      '20240101',
      '2024-01-01 ',
      'x024-01-01',
    ),
  )

  test.each<[TypeName, fc.Arbitrary<string>]>([
    ['int64', number],
    ['int8', fc.oneof(number, fc.integer({ min: -130, max: 130 }).map(String))],
    ['uint32', number],
    ['uint64', number],
    ['integer', number],
    ['float64', number],
    ['float32', number],
    ['number', number],
    ['date', date],
    ['text', fc.oneof(number, date)],
  ])('%s', async (type, cell) => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 30 }), async (cells) => {
        await sameBothWays(`a,b\n${cells.map((one) => `${one},"${one}"`).join('\n')}\n`, [type, type])
      }),
      { numRuns: 100 },
    )
  })
})
