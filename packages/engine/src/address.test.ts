import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { parseAddress, printAddress, schemeOf, withoutWhere } from './address.ts'

const table = (catalog: string, schema: string, name: string) =>
  ({ is: 'table', catalog, schema, name }) as const

test.each([
  ['trino://lake.shop.orders', { engine: 'trino', relation: table('lake', 'shop', 'orders') }],
  ['spark://lake."a.b"."x""y"', { engine: 'spark', relation: table('lake', 'a.b', 'x"y') }],
  [
    'trino://lake.shop.orders?where={country: {one-of: [DE]}}',
    { engine: 'trino', relation: table('lake', 'shop', 'orders'), where: '{country: {one-of: [DE]}}' },
  ],
  [
    'trino://lake.shop.orders?where=%7Ba%3A%20%7Bmin%3A%201%7D%7D',
    { engine: 'trino', relation: table('lake', 'shop', 'orders'), where: '{a: {min: 1}}' },
  ],
])('%s', (text, address) => {
  expect(parseAddress(text)).toEqual(address)
})

describe('no address of a table:', () => {
  test.each([
    'trino://orders',
    'trino://lake.shop.orders.more',
    'trino://lake..orders',
    'trino://lake.shop.orders; DROP TABLE x',
    'trino://lake.shop."orders',
    'trino://lake.shop."orders"x',
    'trino://lake.shop.x"orders"',
    'trino://lake."".orders',
    'trino://lake.shop.orders.',
    'trino://.shop.orders',
    'trino://',
    'trino://lake.shop.orders?limit=1',
    'trino://lake.shop.orders?where=%',
    'TRINO://lake.shop.orders',
    '',
  ])('%s', (text) => {
    expect(() => parseAddress(text)).toThrow(Misuse)
  })
})

test('any three names in quotes are those names', () => {
  const name = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('?'))
  fc.assert(
    fc.property(name, name, name, (...names) => {
      const text = `trino://${names.map((one) => `"${one.replaceAll('"', '""')}"`).join('.')}`
      expect(parseAddress(text).relation).toEqual(table(...names))
      expect(parseAddress(printAddress(parseAddress(text)))).toEqual(parseAddress(text))
    }),
  )
})

test.each([
  ['trino://lake.shop.orders', 'trino'],
  ['S3://bucket/x', 's3'],
  ['data/trino://x', undefined],
  ['c:\\orders.csv', undefined],
])('%s has the scheme %s', (text, scheme) => {
  expect(schemeOf(text)).toBe(scheme)
})

test.each([
  ['trino://lake.shop.orders?where={a: {min: 1}}\n', 'trino://lake.shop.orders'],
  ['trino://lake.shop.orders', 'trino://lake.shop.orders'],
  ['data/a?where=1.csv', 'data/a?where=1.csv'],
])('%j is called %s', (text, name) => {
  expect(withoutWhere(text)).toBe(name)
})
