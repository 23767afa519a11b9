import { describe, expect, test } from '@jest/globals'
import { named, validated } from '../twin.ts'

const judged = (contract: string, file: string) =>
  validated(`contract: 1\n${contract}\nother-columns: allow`, { 'data.csv': file })

describe('a primary key', () => {
  test.each([
    ['[id]', 'id,x\n1,a\n2,a\n', 2, 0, 'each has its own'],
    ['[id]', 'id,x\n1,a\n1,b\n2,c\n', 3, 2, 'two have the same'],
    ['[id]', 'id,x\n,a\n1,b\n', 2, 1, 'one has none'],
    ['[id, x]', 'id,x\n1,a\n1,b\n', 2, 0, 'both columns tell them apart'],
    ['[id, x]', 'id,x\n1,a\n1,\n1,a\n,\n', 4, 4, 'nulls and repeats both fail'],
  ])('%s of %j: of %i keys %i fail, since %s', async (key, file, evaluated, failed) => {
    const { checks } = await judged(`primary-key: ${key}`, file)
    const check = named(checks, 'primary-key')
    expect(check.counts).toMatchObject({ evaluated, failed })
    expect(check.outcome).toBe(failed === 0 ? 'pass' : 'fail')
  })

  test('names the rows', async () => {
    const { checks } = await judged('primary-key: [id]', 'id,x\n1,a\n,b\n1,c\n')
    const check = named(checks, 'primary-key')
    expect(check.findings.map(({ is, place }) => `${place?.row} ${is}`)).toEqual([
      '1 the same value stands in a later row',
      '2 a cell of the key is null',
      '3 the same value stands in row 1 of data.csv',
    ])
    expect(check.is).toBe('2 of 2 keys (100 %) stand more than once; 1 key has a null')
  })

  test.each(['[]', '[id, id]'])('cannot be %s', async (key) => {
    await expect(judged(`primary-key: ${key}`, 'id\n1\n')).rejects.toThrow('one column or several')
  })
})

describe('the order of columns', () => {
  const columns = 'columns: { a: {}, "f_*": {}, b: {} }\ncolumn-order: same'
  test.each([
    ['a,f_1,f_2,b', 0, 'it is the same'],
    ['x,a,y,b,z', 0, 'others may stand between'],
    ['b,a', 1, 'one stands too late'],
    ['a,b,f_1,f_2', 2, 'two do'],
  ])('%s breaks it %i times: %s', async (header, failed) => {
    const { checks } = await judged(columns, `${header}\n${header.replaceAll(/[^,]+/g, '1')}\n`)
    expect(named(checks, 'column-order').counts).toMatchObject({ failed })
  })

  test('is that of the text, also of names that are numbers', async () => {
    const numbers = 'columns: { a: {}, "2013": {}, "2012": {} }\ncolumn-order: same'
    for (const [header, outcome] of [
      ['a,2013,2012', 'pass'],
      ['2012,2013,a', 'fail'],
    ] as const) {
      const { checks } = await judged(numbers, `${header}\n1,2,3\n`)
      expect(named(checks, 'column-order').outcome).toBe(outcome)
    }
  })

  test('is told with the place of the column', async () => {
    const { checks } = await judged('columns: { a: {}, b: {} }\ncolumn-order: same', 'b,a\n1,2\n')
    expect(named(checks, 'column-order').findings).toEqual([
      {
        is: 'column "a" stands after "b", and before it in the contract',
        place: { path: 'data.csv', line: 1, column: 3 },
      },
    ])
  })
})
