import { expect, test } from '@jest/globals'
import type { ColumnType } from '@ml-actions/engine/column'
import type { Key } from '../values/key.ts'
import { hasKey } from './same-key.ts'

const long = { is: 'integer', signed: true, bits: 64 } as const
const money = { is: 'decimal', precision: 12, scale: 2 } as const
const real = { is: 'float', bits: 64 } as const
const local = { is: 'datetime', perSecond: 1_000_000n, zoned: false } as const
const of = (type: ColumnType) => ({ is: 'column', name: 'c', type }) as const

test.each<readonly [ColumnType, Key, unknown]>([
  [long, -7, { is: 'integer', value: -7n }],
  [long, 9007199254740993n, { is: 'integer', value: 9007199254740993n }],
  [money, '1.5', { is: 'decimal', unscaled: 150n, precision: 12, scale: 2 }],
  [real, 0, { is: 'double', value: 0 }],
  [real, Number.POSITIVE_INFINITY, { is: 'double', value: Number.POSITIVE_INFINITY }],
  [{ is: 'bool' }, 1, { is: 'bool', value: true }],
  [{ is: 'text' }, 'a', { is: 'text', value: 'a' }],
  [{ is: 'binary' }, '00ff', { is: 'binary', value: Uint8Array.of(0, 255) }],
  [{ is: 'date' }, '-86400.0', { is: 'units', value: -1n, type: { is: 'date' } }],
  [local, '-2.500000000', { is: 'units', value: -1_500_000n, type: local }],
])('of %j the value with the key %p is asked for', (type, key, right) => {
  expect(hasKey(of(type), key)).toEqual({ is: 'compare', left: of(type), operator: '=', right })
})

test('NaN is asked for as such', () => {
  expect(hasKey(of(real), Number.NaN)).toEqual({ is: 'nan', of: of(real) })
})

test.each<readonly [ColumnType, Key]>([
  [long, 1.5],
  [long, 'a'],
  [long, 2n ** 63n],
  [money, 1n],
  [money, 1],
  [money, '1.501'],
  [money, '1.50'],
  [money, 'a'],
  [real, 1n],
  [{ is: 'bool' }, 2],
  [{ is: 'text' }, 1],
  [{ is: 'date' }, '1.0'],
  [{ is: 'date' }, '0.0Z'],
  [local, '0.1'],
  [local, '0.0Z'],
  [local, 'a'],
  [{ is: 'json' }, 'a'],
])('no value of %j has the key %p', (type, key) => {
  expect(hasKey(of(type), key)).toEqual({ is: 'never' })
})
