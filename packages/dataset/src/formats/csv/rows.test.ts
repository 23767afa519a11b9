import { describe, expect, test } from '@jest/globals'
import { readWhole } from './read-whole.suite.ts'

describe('a header that is not the first row', () => {
  test.each([
    ['export of 2024\n\na,b\n1,2\n', 3],
    ['a "quoted" word\n# note, with, cells\na,b\n1,2\n', 3],
    ['"two\nlines",x\na,b\n1,2\n', 2],
    ['a,b\n1,2\n', 1],
  ])('of %j is row %i', async (text, header) => {
    const { names, rows, found, places } = await readWhole(text, [], { header })
    expect({ names, rows, found }).toEqual({ names: ['a', 'b'], rows: [['1', '2']], found: [] })
    const line = text.split('\n').indexOf('1,2') + 1
    expect(places[0]).toEqual([`${line}:1-2`, `${line}:3-4`])
  })

  test('that is not there is told', async () => {
    expect((await readWhole('a\n1\n', [], { header: 9 })).found).toEqual(['no-header undefined:undefined'])
  })
})

describe('a header of several rows', () => {
  test.each([
    ['x,y\nunit,\na,b\n1,2\n', [1, 2], { headerJoin: ' / ' }, ['x / unit', 'y / '], ['a', 'b']],
    ['skip\nx,x\nskip\na,x\n1,2\n', [2, 4], {}, ['x a', 'x'], ['1', '2']],
    ['x\na,b\n1,2\n', [1, 2], {}, ['x a', 'b'], ['1', '2']],
  ])('of %j is rows %j', async (text, header, more, names, first) => {
    const read = await readWhole(text, [], { header, ...more })
    expect(read.names).toEqual(names)
    expect(read.rows[0]).toEqual(first)
  })

  test('that ends before its last row is none', async () => {
    expect((await readWhole('a\n', [], { header: [1, 2] })).found).toEqual(['no-header undefined:undefined'])
  })

  test('has its names in lower case where the dialect says so', async () => {
    expect((await readWhole('Ab,ÉC\n', [], { headerCase: 'lower' })).names).toEqual(['ab', 'éc'])
  })

  test('has its names without the spaces around them where the dialect says so', async () => {
    expect((await readWhole('a, b ," c"\n', [], { headerTrim: true })).names).toEqual(['a', 'b', 'c'])
    expect((await readWhole('a, b\n')).names).toEqual(['a', ' b'])
  })
})

describe('a file without header', () => {
  test('has numbered columns, as many as its first row, where the dialect says so', async () => {
    const dialect = { header: false, names: 'numbered' } as const
    const { names, rows, found, places } = await readWhole('1,2\n3,4,5\n', [], dialect)
    expect(names).toEqual(['column1', 'column2'])
    expect(rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(found).toEqual(['extra-cell 2:5'])
    expect(places[0]).toEqual(['1:1-2', '1:3-4'])
    expect((await readWhole('', [], dialect)).found).toEqual(['no-header undefined:undefined'])
    expect((await readWhole('"a', [], dialect)).found).toEqual(['unclosed-quote 1:1'])
  })
})

describe('rows of empty cells', () => {
  test('are left out where the dialect says so, wherever the window is cut', async () => {
    const text = 'a,b\n,\n1,2\n"",""\n\n"""",\n,3\n""x,\n'
    for (const window of [8, 16, 64]) {
      const { rows, found } = await readWhole(text, [], { blankLines: 'skip-all' }, window)
      expect(rows).toEqual([
        ['1', '2'],
        ['"', null],
        [null, '3'],
      ])
      expect(found).toEqual(['text-after-quote 8:3'])
    }
    expect((await readWhole('a,b\n,', [], { blankLines: 'skip-all' })).rows).toEqual([])
  })
})

describe('rows that are left out', () => {
  test('are counted with the header, comments and empty lines, and may be ragged or escaped', async () => {
    const text = 'a,b\n1,2,3\n"x""",y\n#c\n\n3,4\nbad "row\n5,6\n'
    const { rows, found } = await readWhole(text, [], {
      skipRows: [2, 3, 7],
      comment: '#',
      blankLines: 'skip',
    })
    expect({ rows, found }).toEqual({
      rows: [
        ['3', '4'],
        ['5', '6'],
      ],
      found: [],
    })
  })

  test('are left out wherever the window is cut', async () => {
    const text = `a\n${Array.from({ length: 60 }, (_, row) => `"${row}""${'x'.repeat(row)}"`).join('\n')}\n`
    const skipRows = [2, 5, 30, 31, 61]
    for (const window of [8, 16, 31, 64, 4_096]) {
      const { rows } = await readWhole(text, [], { skipRows }, window)
      expect(rows.map(([cell]) => Number.parseInt(String(cell), 10))).toEqual(
        Array.from({ length: 60 }, (_, row) => row).filter((row) => !skipRows.includes(row + 2)),
      )
    }
  })
})

describe('a dialect that is not strict', () => {
  test('reads the missing cells of a short row as nulls, and says how often', async () => {
    const { rows, found, notes, places } = await readWhole('a,b,c\n1\n1,2,3\n1,2\n1,2,3,4\n', [], {
      strict: false,
    })
    expect(rows).toEqual([
      ['1', null, null],
      ['1', '2', '3'],
      ['1', '2', null],
      ['1', '2', '3'],
    ])
    expect(found).toEqual(['extra-cell 5:7'])
    expect(notes).toContain(
      '2 rows are too short; the missing cells are read as nulls, as "strict: false" says',
    )
    expect(places[0]).toEqual(['2:1-2', '2:2', '2:2'])
  })
})

describe('null words', () => {
  test('are null in quotes too where the dialect says so', async () => {
    const text = 'a\n"NA"\nNA\n""\n'
    expect((await readWhole(text, [], { null: ['', 'NA'], nullQuoted: true })).rows).toEqual([
      [null],
      [null],
      [null],
    ])
    expect((await readWhole(text, [], { null: ['', 'NA'] })).rows).toEqual([['NA'], [null], ['']])
  })
})
