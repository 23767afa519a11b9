import { describe, expect, test } from '@jest/globals'
import type { Column } from '@ml-actions/dataset/batch'
import { numberOf, textOf } from './cell.ts'
import { batchOf } from './twin.ts'

const states = Uint8Array.of(0)
const column = (rest: object) => ({ name: 'c', states, ...rest }) as Column
const decimal = (unscaled: bigint, scale: number) =>
  column({ is: 'decimal', unscaled: [unscaled], scales: Uint8Array.of(scale) })
const time = (seconds: number, nanoseconds: number, zoned: number) =>
  column({
    is: 'datetime',
    seconds: Float64Array.of(seconds),
    nanoseconds: Int32Array.of(nanoseconds),
    zoned: Uint8Array.of(zoned),
  })
const bytes = column({
  is: 'binary',
  bytes: Uint8Array.of(7, 0, 255, 7),
  starts: Uint32Array.of(1),
  ends: Uint32Array.of(3),
})

describe('a cell as text', () => {
  test.each([
    ['1', column({ is: 'integer', values: Float64Array.of(1) })],
    ['1', column({ is: 'float', values: Float64Array.of(1) })],
    ['0.1', column({ is: 'float', values: Float64Array.of(0.1) })],
    ['9007199254740993', column({ is: 'big-integer', values: [9007199254740993n] })],
    ['true', column({ is: 'boolean', values: Uint8Array.of(1) })],
    ['false', column({ is: 'boolean', values: Uint8Array.of(0) })],
    ['12.5', decimal(1250n, 2)],
    ['-0.05', decimal(-5n, 2)],
    ['7', decimal(700n, 2)],
    ['700', decimal(700n, 0)],
    ['0', decimal(0n, 2)],
    ['10.05', decimal(1005n, 2)],
    ['2013-07-01T05:15:00.050001', time(1_372_655_700, 50_001_000, 0)],
    ['2013-07-01T05:15:00', time(1_372_655_700, 0, 0)],
    ['2013-07-01T05:15:00.5Z', time(1_372_655_700, 500_000_000, 1)],
    ['2013-07-01T05:15:00Z', time(1_372_655_700, 0, 1)],
    ['9000000000000 seconds', time(9e12, 0, 0)],
    ['-9000000000000 seconds', time(-9e12, 0, 0)],
    ['05:15:00.5', { ...time(18_900, 500_000_000, 0), of: 'time' } as Column],
    ['PT5H15M', { ...time(18_900, 0, 0), of: 'duration' } as Column],
    ['00ff', bytes],
  ])('is %s', (text, made) => {
    expect(textOf(made, 0)).toBe(text)
  })

  test('is the text itself', () => {
    const [text] = batchOf({ c: ['0', 'ä'] }).columns
    expect(text && textOf(text, 1)).toBe('ä')
  })

  test('is nothing where the cell is null or not of its type', () => {
    const values = Float64Array.of(1, 1)
    const absent = column({ is: 'float', values, states: Uint8Array.of(1, 2) })
    expect([textOf(absent, 0), textOf(absent, 1)]).toEqual([undefined, undefined])
    expect([numberOf(absent, 0), numberOf(absent, 1)]).toEqual([Number.NaN, Number.NaN])
  })
})

describe('a cell as a number', () => {
  test.each([
    [3, column({ is: 'integer', values: Float64Array.of(3) })],
    [0.25, column({ is: 'float', values: Float64Array.of(0.25) })],
    [12.5, decimal(1250n, 2)],
    [2 ** 60, column({ is: 'big-integer', values: [2n ** 60n] })],
    [Number.NaN, column({ is: 'boolean', values: Uint8Array.of(1) })],
    [Number.NaN, time(0, 0, 0)],
    [Number.NaN, bytes],
    [Number.NaN, batchOf({ c: ['1'] }).columns[0] ?? column({})],
  ])('is %d', (number, made) => {
    expect(numberOf(made, 0)).toBe(number)
  })
})
