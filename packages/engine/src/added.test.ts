import { expect, test } from '@jest/globals'
import { added } from './added.ts'
import type { ColumnType } from './column.ts'
import { type Scalar, typeOf } from './expression.ts'

const one = (type: ColumnType): Scalar => ({ is: 'column', name: 'x', type })
const whole = one({ is: 'integer', signed: true, bits: 64 })
const decimal = (precision: number, scale: number) => one({ is: 'decimal', precision, scale })

test.each<readonly [string, Parameters<typeof added>, readonly [number, number]]>([
  ['one whole number', [[whole]], [21, 0]],
  ['a whole number and a decimal', [[whole, decimal(9, 4)]], [25, 4]],
  [
    'nine of them, and one that is taken away',
    [Array(9).fill(decimal(10, 2)), decimal(30, 0)],
    [34, 2],
  ] as never,
  ['as many digits as there may be', [[decimal(36, 10)]], [37, 10]],
])('%s fit into a decimal', (_, [of, less], [precision, scale]) => {
  expect(typeOf(added(of, less) as Scalar)).toEqual({ is: 'decimal', precision, scale })
})

test.each<readonly [string, Parameters<typeof added>]>([
  ['more digits than engines keep', [[decimal(37, 10)]]],
  ['digits before the point of one and after that of another', [[decimal(20, 20), whole]]],
  ['floats', [[whole, one({ is: 'float', bits: 64 })]]],
])('%s do not', (_, [of, less]) => {
  expect(added(of, less)).toBeUndefined()
})
