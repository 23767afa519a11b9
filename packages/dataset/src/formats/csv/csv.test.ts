import { describe, expect, test } from '@jest/globals'
import { twinFile } from '@ml-actions/dataset/sources/twin'
import type { Dialect } from '@ml-actions/dataset/table'
import { csv, openDelimited } from './csv.ts'
import { readWhole } from './read-whole.suite.ts'

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
    const table = await readWhole(content)
    expect(table.rows).toEqual(rows)
    expect(table.found).toEqual([])
  })

  test('names are found without the byte-order mark and with their places', async () => {
    const { names, table } = await readWhole('\ufeffid,"the ""name"""\n1,2\n')
    expect(names).toEqual(['id', 'the "name"'])
    expect(table.headings.map(({ place }) => place)).toEqual([
      { path: 'data.csv', line: 1, column: 1 },
      { path: 'data.csv', line: 1, column: 4 },
    ])
  })

  test('each cell has its line and its columns in UTF-16 code units', async () => {
    const { places } = await readWhole('a,b,c\n"x\ny",é,"z"\n😀,1,\n')
    expect(places).toEqual([
      ['2:1', '3:4-5', '3:6-9'],
      ['4:1-3', '4:4-5', '4:6-6'],
    ])
  })

  test('columns are typed, each by its own grammar', async () => {
    const { rows } = await readWhole('i,f,t\n12,1.5,007\n007,x,\n9007199254740993,1e3,y\n', [
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

describe('what is wrong with delimited text', () => {
  test.each<[string, string, string[], unknown[][]]>([
    ['a quote inside an unquoted cell', 'a,b\n1,2\nx"y,3\n4,5\n', ['bare-quote 3:2'], [['1', '2']]],
    ['text behind a closing quote', 'a,b\n"x"y,3\n', ['text-after-quote 2:4'], []],
    ['a quote that is never closed', 'a,b\n1,2\n3,"x\n4,5\n6,7\n', ['unclosed-quote 3:3'], [['1', '2']]],
    ['a quote at the very end', 'a,b\n1,"', ['unclosed-quote 2:3'], []],
    ['a NUL byte', 'a,b\n1,2\n3,x\0\n', ['nul-byte 3:4'], [['1', '2']]],
    ['a NUL byte in quotes', 'a,b\n1,"\n\0"\n', ['nul-byte 3:1'], []],
    [
      'a row that is too short',
      'a,b,c\n1,2\n3,4,5\n',
      ['missing-cell 2:4'],
      [
        ['1', '2', undefined],
        ['3', '4', '5'],
      ],
    ],
    [
      'a row that is too long',
      'a,b\n1,2,3,4\n5,6\n',
      ['extra-cell 2:5'],
      [
        ['1', '2'],
        ['5', '6'],
      ],
    ],
    [
      'an empty line between rows',
      'a,b\n1,2\n\n\r\n3,4\n',
      ['blank-row 3:1', 'blank-row 4:1'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['an empty line before the header', '\na,b\n1,2\n', ['blank-row 1:1'], [['1', '2']]],
    ['no header', '', ['no-header undefined:undefined'], []],
    ['nothing but empty lines', '\n\n', ['no-header undefined:undefined'], []],
    ['a broken header', 'a,b"\n1,2\n', ['bare-quote 1:4'], []],
    ['a name twice', 'a,b,a\n1,2,3\n', ['duplicate-name 1:5'], [['1', '2', '3']]],
    ['no name', 'a,,\n1,2,3\n', ['blank-name 1:3', 'blank-name 1:4'], [['1', '2', '3']]],
    [
      'faults of all kinds in the order of the file',
      'a,b\n1\n\n1,2,3\nx"\n',
      ['missing-cell 2:2', 'blank-row 3:1', 'extra-cell 4:5', 'bare-quote 5:2'],
      [
        ['1', undefined],
        ['1', '2'],
      ],
    ],
  ])('%s', async (_, content, found, rows) => {
    const table = await readWhole(content)
    expect(table.found).toEqual(found)
    expect(table.rows).toEqual(rows)
  })

  test('bytes that are not UTF-8 are told with their offset, and the rows before them stand', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeffa,b\n1,é\n2,'), Buffer.of(0xe9), Buffer.from('x\n3,4\n')])
    for (const windowBytes of [1, 2, 3, 1000]) {
      const { found, rows, messages } = await readWhole(bytes, [], {}, windowBytes)
      expect(found).toEqual(['invalid-utf8 3:3'])
      expect(rows).toEqual([['1', 'é']])
      expect(messages).toEqual([`byte 14 of the file is not utf-8`])
    }
  })

  test('a file that ends inside a character is not UTF-8', async () => {
    const { found } = await readWhole(Buffer.concat([Buffer.from('a\nx\ny'), Buffer.of(0xf0, 0x9f)]))
    expect(found).toEqual(['invalid-utf8 3:2'])
  })

  test('an absent cell has the place of the row end', async () => {
    const { places } = await readWhole('a,b,c\n1\n')
    expect(places).toEqual([['2:1-2', '2:2', '2:2']])
  })
})

describe('dialects', () => {
  test.each<[string, Dialect, string, unknown[][]]>([
    ['another delimiter', { delimiter: ';' }, 'a;b\n1,5;2\n', [['1,5', '2']]],
    ['another quote', { quote: "'" }, "a,b\n'1,''5',\"2\"\n", [["1,'5", '"2"']]],
    ['an escape', { escape: '\\' }, 'a,b\n"x\\"y\\\\","\\n"\n', [['x"y\\', '\\n']]],
    ['comments', { comment: '#' }, '# one, "two\na,b\n#\n1,#2\n# end', [['1', '#2']]],
    ['comments of several characters', { comment: '//' }, 'a,b\n// no\n/,2\n', [['/', '2']]],
    ['comments with a lone CR', { comment: '#', newline: 'lf' }, 'a,b\n#x\ry\n1,2\n', [['1', '2']]],
    ['no header', { header: false, names: ['x', 'y'] }, '1,2\n', [['1', '2']]],
    [
      'other nulls',
      { null: ['NA', '-'] },
      'a,b,c\nNA,"NA",\n-,NAN,N\n',
      [
        [null, 'NA', ''],
        [null, 'NAN', 'N'],
      ],
    ],
    ['no nulls', { null: [] }, 'a,b\n,1\n', [['', '1']]],
    [
      'a lone CR as text',
      { newline: 'lf' },
      'a,b\r\n1\r\r2,"x\ry"\r\n\rz,3\n4,5\r',
      [
        ['1\r\r2', 'x\ry'],
        ['\rz', '3'],
        ['4', '5\r'],
      ],
    ],
    [
      'empty lines left out',
      { blankLines: 'skip' },
      'a,b\n\n1,2\n\n\n3,4\n\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['empty lines as rows', { blankLines: 'row' }, 'a\n\n1\n\n', [[null], ['1'], [null]]],
  ])('%s', async (_, dialect, content, rows) => {
    for (const windowBytes of [1, 64]) {
      expect((await readWhole(content, [], dialect, windowBytes)).rows).toEqual(rows)
    }
  })

  test.each<[string, Dialect, string]>([
    ['a doubled quote', {}, 'a,b\n"x""""y",1\n"""",2\n'],
    ['an escaped quote, and an escape that is text', { escape: '\\' }, 'a,b\n"x\\"y\\\\\\\\",1\n"\\z",2\n'],
    ['line ends of three kinds', {}, 'a,b\r\n"p\r\nq\rr\ns",1\r\n"\r",2\r\n'],
    ['a CR that is text', { newline: 'lf' }, 'a,b\n"p\rq\r\nr",1\n"\r",2\n'],
  ])('%s in quotes is the same wherever the input is cut', async (_, dialect, content) => {
    const { rows, places, found } = await readWhole(content, [], dialect, 4096)
    expect(rows).toHaveLength(2)
    for (let bytes = 1; bytes < content.length; bytes++)
      expect(await readWhole(content, [], dialect, bytes)).toMatchObject({ rows, places, found })
  })

  test('tabs separate what is called tsv', async () => {
    const table = await openDelimited(
      twinFile('a\tb,c\n'),
      {},
      { format: 'tsv', delimiter: '\t', windowBytes: 9, quickBytes: 0, notes: [] },
    )
    expect(table.headings.map(({ name }) => name)).toEqual(['a', 'b,c'])
  })

  test.each([
    ['latin1', 'latin1'],
    ['windows-1252', 'latin1'],
    ['utf-16le', 'utf16le'],
    ['UTF-16LE', 'utf16le'],
  ] as const)('%s is read when asked for', async (encoding, buffer) => {
    const { rows, places } = await readWhole(Buffer.from('a,b\né,ß\n', buffer), [], { encoding })
    expect(rows).toEqual([['é', 'ß']])
    expect(places).toEqual([['2:1-2', '2:3-4']])
  })

  test('a byte-order mark of the encoding that was asked for is left out', async () => {
    const { names } = await readWhole(Buffer.from('\ufeffa,b\n', 'utf16le'), [], { encoding: 'utf-16le' })
    expect(names).toEqual(['a', 'b'])
  })

  test('what is not of the encoding that was asked for is told with its offset', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeffa\nb', 'utf16le'), Buffer.of(0, 0xdc, 0x62, 0)])
    const { found, messages } = await readWhole(bytes, [], { encoding: 'utf-16le' })
    expect(found).toEqual(['invalid-encoding 2:2'])
    expect(messages).toEqual(['byte 8 of the file is not utf-16le'])
  })

  test.each([
    ['utf-16le', [0xff, 0xfe, 0x61, 0], 'set "encoding" to "utf-16le"'],
    ['utf-16be', [0xfe, 0xff, 0, 0x61], 'set "encoding" to "utf-16be"'],
    ['utf-32le', [0xff, 0xfe, 0, 0], 'convert the file to UTF-8'],
    ['utf-32be', [0, 0, 0xfe, 0xff], 'convert the file to UTF-8'],
  ])('a byte-order mark of %s is refused where UTF-8 is read', async (encoding, bytes, todo) => {
    const opened = readWhole(Uint8Array.from(bytes))
    await expect(opened).rejects.toThrow(`begins with the byte-order mark of ${encoding}`)
    await expect(opened).rejects.toThrow(todo)
  })
})

describe('what is noticed and decides nothing', () => {
  test.each<[string, string, string[]]>([
    ['one kind of line end', 'a,b\n1,2\n', []],
    [
      'several kinds of line ends',
      'a,b\r\n1,2\n3,4\r5,6',
      ['the lines end in LF and CRLF and CR, each read as a line end'],
    ],
    ['an empty line at the end', 'a,b\n1,2\n\n', ['1 empty line at the end left out']],
    [
      'empty lines at the end',
      'a,b\n1,2\n\n\r\n',
      ['the lines end in LF and CRLF, each read as a line end', '2 empty lines at the end left out'],
    ],
    [
      'another delimiter',
      'a;b\n1;2\n',
      ['one column was found; its name holds ";": should "delimiter" be ";"?'],
    ],
    ['a delimiter in quotes', '"a;b"\n1\n', []],
    [
      'names that look alike',
      'e\u0301,\u00e9\n1,2\n',
      ['confusable-name: several columns look like "\u00e9" and differ in their code points'],
    ],
  ])('%s', async (_, content, notes) => {
    expect((await readWhole(content)).notes).toEqual(notes)
  })

  test('is said once, however often the file is read', async () => {
    const { table } = await readWhole('a,b\r\n1,2\n')
    for await (const _ of table.batches([])) void _
    expect(table.notes).toHaveLength(1)
  })
})

describe('a table', () => {
  test('tells the file as it was read', async () => {
    const { table } = await readWhole('a\n1\n2\n')
    expect(await table.source()).toEqual({
      path: 'data.csv',
      bytes: 6,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      rows: 2,
    })
    const unread = await csv.open(twinFile('a\n1\n'), {}, [])
    expect((await unread.source()).rows).toBeUndefined()
    await unread.close()
  })

  test('has no column that is not there', async () => {
    const table = await csv.open(twinFile('a\n1\n'), {}, [])
    await expect(
      table
        .batches([{ heading: 1 }])
        [Symbol.asyncIterator]()
        .next(),
    ).rejects.toThrow(RangeError)
  })
})
