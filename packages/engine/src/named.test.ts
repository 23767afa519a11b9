import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { namedFor } from './named.ts'

const adapters = [
  { name: 'duckdb', reads: 'files', scheme: 's3' },
  { name: 'trino', reads: 'table', scheme: 'trino' },
  { name: 'plain', reads: 'files' },
] as const

const orders = { is: 'table', catalog: 'lake', schema: 'shop', name: 'orders' } as const

test.each([
  ['local', ['a.csv', 'b/*.csv'], { is: 'files', texts: ['a.csv', 'b/*.csv'] }],
  ['local', [], { is: 'files', texts: [] }],
  ['duckdb', ['a.parquet'], { is: 'files', texts: ['a.parquet'] }],
  ['duckdb', ['s3://b/k*.parquet'], { is: 'objects', texts: ['s3://b/k*.parquet'] }],
  ['trino', ['trino://lake.shop.orders'], { is: 'table', address: { engine: 'trino', relation: orders } }],
])('%s reads %j', (engine, texts, named) => {
  expect(namedFor(engine, texts, adapters)).toEqual(named)
})

describe('is refused:', () => {
  test.each([
    [
      'local',
      ['trino://lake.shop.orders'],
      /is a table of trino, and .* is local; .*set the input "engine" to trino/,
    ],
    [
      'duckdb',
      ['a.parquet', 'trino://lake.shop.orders'],
      /is a table of trino, and the input "engine" is duckdb/,
    ],
    ['local', ['s3://b/k.parquet'], /is a file in a store, .*set the input "engine" to duckdb/],
    [
      'trino',
      ['data/orders.parquet'],
      /is a file, and the input "engine" is trino, .*trino:\/\/catalog\.schema\.table/,
    ],
    ['trino', ['s3://b/k.parquet'], /set the input "engine" to duckdb/],
    ['trino', ['trino://lake.shop.a', 'trino://lake.shop.b'], /2 tables are named/],
    ['trino', ['trino://orders'], /no address of a table/],
    ['trino', [], /no address of a table/],
    ['duckdb', ['s3://b/k.parquet', 'a.parquet'], /beside files of this machine/],
    [
      'local',
      ['trin://lake.shop.orders'],
      /no engine here reads; .*s3:\/\/, trino:\/\/; did you mean trino:\/\/\?/,
    ],
    ['local', ['snowflake://a.b.c'], /no engine here reads; .*name the data otherwise/],
  ])('%s for %j', (engine, texts, said) => {
    const refused = () => namedFor(engine, texts, adapters)
    expect(refused).toThrow(Misuse)
    expect(refused).toThrow(said)
  })

  test('and a condition, which holds values, is not repeated', () => {
    const refused = () => namedFor('local', ['trino://a.b.c?where={name: {one-of: [Jane]}}'], adapters)
    expect(refused).toThrow(/"trino:\/\/a\.b\.c" is a table/)
    expect(refused).not.toThrow(/Jane/)
  })
})
