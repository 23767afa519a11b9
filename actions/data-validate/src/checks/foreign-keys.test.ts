import { describe, expect, test } from '@jest/globals'
import { ints, made, page } from '@ml-actions/dataset/formats/parquet/made.suite'
import { named, validated } from '../twin.ts'

const customers = 'id,region\n1,eu\n2,us\n2,us\n,\n'

async function asked(keyword: string, contract: string, csv: string, other = customers) {
  const files = { 'data.csv': csv, 'customers.csv': other }
  const verdict = await validated(`contract: 1\n${contract}`, files, { data: ['data.csv'] })
  return named(verdict.checks, keyword)
}

const keys = (rest = '') =>
  `columns: { c: { type: int64 } }\nforeign-keys: [{ columns: [c], in: customers.csv, to: [id]${rest} }]`

describe('a foreign key', () => {
  test.each([
    [keys(), 'c,d\n1,x\n2,x\n', 'pass', 'both are there'],
    [keys(), 'c,d\n1,x\n3,x\n', 'fail', '3 is not there'],
    [keys(), 'c,d\n1,x\n,x\n', 'pass', 'a null is left out'],
    [
      'columns: { c: { type: int64, accept: [leading-zeros] } }\nforeign-keys: [{ columns: [c], in: data.csv, to: [c] }]',
      'c,d\n1,x\n01,x\n',
      'pass',
      'what it is compared with is read like it',
    ],
    [keys(', nulls: refuse'), 'c,d\n1,x\n,x\n', 'fail', 'a null is refused'],
    [
      'columns: { c: { type: int64 } }\nforeign-keys: { columns: [c, r], in: customers.csv, to: [id, region] }',
      'c,r\n1,eu\n2,us\n',
      'pass',
      'both are there together',
    ],
    [
      'columns: { c: { type: int64 } }\nforeign-keys: { columns: [c, r], in: customers.csv, to: [id, region] }',
      'c,r\n1,us\n',
      'fail',
      'each is there, and not in one row',
    ],
    [
      'columns: { c: { type: int64 } }\nforeign-keys: [{ value: { columns: [c], in: customers.csv, to: [id] }, mostly: 0.5 }]',
      'c\n1\n3\n',
      'pass',
      'half of them are enough',
    ],
  ])('%s of %j is a %s because %s', async (contract, csv, outcome) => {
    expect(await asked('foreign-keys', contract, csv)).toMatchObject({ outcome })
  })

  test('is read in the type of the column here', async () => {
    const contract = keys().replace('int64', 'decimal')
    const check = await asked('foreign-keys', contract, 'c\n1.0\n2.00\n', 'id\n1.00\n2\n')
    expect(check.outcome).toBe('pass')
  })

  test.each([
    ['', 'text'],
    ['{ type: decimal }', 'decimal'],
    ['{ type: date }', 'date'],
  ])('is not compared with whole numbers where the column is %s %s', async (keywords, type) => {
    const contract = `contract: 1\ncolumns: { c: ${keywords || '{}'} }\nforeign-keys: { columns: [c], in: ids.parquet, to: [x] }`
    const ids = made({ rows: 1, pages: [page(1, ints(1))] })
    const judging = validated(contract, { 'data.csv': 'c\n\n', 'ids.parquet': ids }, { data: ['data.csv'] })
    await expect(judging).rejects.toThrow(
      `"foreign-keys" compares "c", which is ${type}, with "x" of ids.parquet, which is int32`,
    )
  })

  test.each(['int64', 'int8', 'float64', 'number'])(
    'of type %s is compared with whole numbers',
    async (type) => {
      const contract = `contract: 1\ncolumns: { c: { type: ${type} } }\nforeign-keys: { columns: [c], in: ids.parquet, to: [x] }`
      const ids = made({ rows: 1, pages: [page(1, ints(1))] })
      const verdict = await validated(
        contract,
        { 'data.csv': 'c\n1\n', 'ids.parquet': ids },
        { data: ['data.csv'] },
      )
      expect(named(verdict.checks, 'foreign-keys')).toMatchObject({ outcome: 'pass' })
    },
  )

  test('that is missing is named at its cell, and keys that stand twice there are told', async () => {
    const check = await asked('foreign-keys', keys(), 'c,d\n1,x\n3,x\n,x\nx,x\n')
    expect(check).toMatchObject({
      is: '1 of 2 keys (50 %) is not in customers.csv; 1 row there repeat a key of an earlier one',
      counts: { evaluated: 2, failed: 1, skipped: 2 },
    })
    expect(check.findings).toMatchObject([
      { is: 'the key is not in customers.csv', place: { line: 3, column: 1 } },
    ])
  })

  test.each([
    [
      'foreign-keys: [{ columns: [c, d], in: customers.csv, to: [id] }]',
      /has 2 columns and 1 to find them in/,
    ],
    ['foreign-keys: [{ columns: [c], in: nowhere.csv, to: [id] }]', /nowhere\.csv/],
    ['foreign-keys: [{ columns: [c], in: customers.csv, to: [key] }]', /refers to column "key"/],
  ])('asked as %s is a Misuse', async (contract, message) => {
    await expect(asked('foreign-keys', contract, 'c,d\n1,1\n')).rejects.toThrow(message)
  })
})

describe('as many rows as another file', () => {
  test.each([
    ['c,d\n1,\n2,\n3,\n4,\n', 'pass', '4 rows, customers.csv has 4 rows'],
    ['c,d\n1,\n', 'fail', '1 row, customers.csv has 4 rows'],
  ])('%j is a %s', async (csv, outcome, is) => {
    const check = await asked('rows', 'rows: { same-as: customers.csv }', csv)
    expect(check).toMatchObject({ outcome, is, wanted: 'as many rows as customers.csv' })
  })
})
