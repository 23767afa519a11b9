import { describe, expect, test } from '@jest/globals'
import { named, validated } from '../twin.ts'

describe('values of another file', () => {
  const judged = async (keywords: string, cells: string, other: string) => {
    const contract = `contract: 1\ndata: data.csv\ncolumns: { c: { ${keywords} } }`
    return validated(contract, { 'data.csv': `c\n${cells}\n`, 'other.csv': other }, { data: [] })
  }
  const file = '{ file: other.csv, column: id }'

  test.each([
    ['one-of', 'type: text', 'a\nb', 'id\na\nb\nc', 0],
    ['one-of', 'type: text', 'a\nd', 'x,id\nd,a', 1],
    ['one-of', 'type: int64', '7\n8', 'id\n7\n9', 1],
    ['one-of', 'type: decimal', '1.50\n2', 'id\n1.5\n2.0', 0],
    ['one-of', 'type: int64', '9007199254740993', 'id\n9007199254740992', 1],
    ['not-one-of', 'type: text', 'a\nd', 'id\na\nb', 1],
    ['not-one-of', 'type: date', '2024-01-01\n2024-12-25', 'id\n2024-12-25\n""', 1],
  ])(
    '%s of a column of { %s }: %j against %j fails %i times',
    async (keyword, type, cells, other, failed) => {
      const { checks, sources } = await judged(`${type}, ${keyword}: ${file}`, cells, other)
      expect(named(checks, keyword)).toMatchObject({
        outcome: failed === 0 ? 'pass' : 'fail',
        counts: { failed },
      })
      expect(sources.map(({ path }) => path)).toContain('other.csv')
    },
  )

  test('are said by where they stand', async () => {
    const one = named((await judged(`one-of: ${file}`, 'x', 'id\na')).checks, 'one-of')
    expect(one).toMatchObject({
      is: '1 of 1 values (100 %) is not one of the allowed values of column "id" of other.csv',
      wanted: 'one of column "id" of other.csv',
    })
    const none = named((await judged(`not-one-of: ${file}`, 'a', 'id\na')).checks, 'not-one-of')
    expect(none).toMatchObject({
      is: '1 of 1 values (100 %) is one of the refused values of column "id" of other.csv',
      wanted: 'none of column "id" of other.csv',
    })
  })

  test.each([
    ['one-of: { file: other.csv }', '"column"'],
    ['one-of: { file: other.csv, column: name }', 'other.csv, which has none that can be read'],
    ['one-of: { file: none.csv, column: id }', 'none.csv: there is no such file'],
    [
      'min: { value: a, when: { c: { one-of: { file: other.csv, column: id } } } }',
      /^contract\.yml:3:\d+: "one-of" of column "c" asks for values of another file in a condition/,
    ],
  ])('{ %s } are asked wrongly', async (keywords, words) => {
    await expect(judged(keywords, 'a', 'id\na')).rejects.toThrow(words)
  })
})
