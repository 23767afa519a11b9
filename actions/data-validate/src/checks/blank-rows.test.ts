import { describe, expect, test } from '@jest/globals'
import { named, validated } from '../twin.ts'

const contract = 'contract: 1\ndata: { csv: { blank-lines: row } }\n'

describe('rows without a value', () => {
  test.each([
    ['a,b\n1,\n,2\n', 0, 'a value is enough'],
    ['a,b\n,\n1,2\n', 1, 'two nulls are none'],
    ['a,b\n\n1,2\n', 1, 'an empty line has none'],
    ['a,b\n"",\n', 0, 'a quoted empty text is a value'],
  ])('of %j are %i: %s', async (file, failed) => {
    const { checks } = await validated(`${contract}blank-rows: never`, { 'data.csv': file })
    expect(named(checks, 'blank-rows').counts).toMatchObject({ failed })
  })

  test('are named by their line', async () => {
    const { checks } = await validated(`${contract}blank-rows: never`, { 'data.csv': 'a,b\n1,2\n,\n' })
    expect(named(checks, 'blank-rows').findings).toEqual([
      { is: 'the row has no value', place: { path: 'data.csv', line: 3, row: 2 } },
    ])
  })
})

describe('rows that stand twice', () => {
  test.each([
    ['a,b\n1,x\n1,y\n1,x\n', 2, 'both members fail'],
    ['a,b\n,x\n,x\n', 2, 'a null is equal to a null'],
    ['a,b\n,""\n"",\n', 0, 'and to no empty text'],
    ['a\n1\n01\n', 0, 'text is compared as it stands'],
  ])('of %j are %i: %s', async (file, failed) => {
    const { checks } = await validated('contract: 1\nduplicate-rows: never', { 'data.csv': file })
    expect(named(checks, 'duplicate-rows').counts).toMatchObject({ failed })
  })

  test('are told apart by types where the contract gives them', async () => {
    const { checks } = await validated(
      'contract: 1\ncolumns: { a: { type: decimal } }\nduplicate-rows: never',
      { 'data.csv': 'a\n1.0\n1.00\n' },
    )
    expect(named(checks, 'duplicate-rows').counts).toMatchObject({ failed: 2 })
  })
})

describe('numbers that follow each other', () => {
  test.each([
    ['5\n6\n7', 0],
    ['5\n7\n8', 1],
    ['5\n5', 1],
    ['-1\n0\n1', 0],
    ['9007199254740992\n9007199254740993', 0],
  ])('of %j are broken %i times', async (lines, failed) => {
    const { checks } = await validated('contract: 1\ncolumns: { c: { type: int64, order: consecutive } }', {
      'data.csv': `c\n${lines}\n`,
    })
    expect(named(checks, 'order').counts).toMatchObject({ failed })
  })

  test('are whole', async () => {
    const asking = validated('contract: 1\ncolumns: { c: { type: float64, order: consecutive } }', {
      'data.csv': 'c\n1\n',
    })
    await expect(asking).rejects.toThrow('asks whole numbers')
  })
})
