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
