import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ColumnType } from './column.ts'
import { comparable, compareExactly, leastUnits } from './exactly.ts'
import type { Operator, Predicate } from './expression.ts'

const column = (type: ColumnType) => ({ is: 'column', name: 'x', type }) as const

/** What a predicate says of a value that the column holds, in its own units. */
function saysOf(predicate: Predicate, units: bigint): boolean {
  if (predicate.is === 'never') return false
  if (predicate.is === 'not') return true
  if (predicate.is !== 'compare') throw new Error(predicate.is)
  const { right, operator } = predicate
  const at =
    right.is === 'integer' || right.is === 'units'
      ? right.value
      : right.is === 'decimal'
        ? right.unscaled
        : 0n
  return compared(units, operator, at)
}

function compared(one: bigint, operator: Operator, other: bigint): boolean {
  if (operator === '=') return one === other
  if (operator === '<') return one < other
  if (operator === '<=') return one <= other
  return operator === '>' ? one > other : one >= other
}

const operators = ['=', '<', '<=', '>', '>='] as const

test('whatever the column counts in, a comparison says what exact arithmetic says', () => {
  const types = fc.constantFrom<readonly [ColumnType, bigint, bigint]>(
    [{ is: 'integer', signed: true, bits: 8 }, 1n, 1n],
    [{ is: 'integer', signed: false, bits: 8 }, 1n, 1n],
    [{ is: 'decimal', precision: 3, scale: 1 }, 10n, 1n],
    [{ is: 'datetime', perSecond: 1_000n, zoned: false }, 1_000n, 1_000_000_000n],
    [{ is: 'date' }, 1n, 86_400_000_000_000n],
  )
  fc.assert(
    fc.property(
      types,
      fc.constantFrom(...operators),
      fc.bigInt(-128n, 255n),
      fc.bigInt(-40_000n, 40_000n),
      fc.constantFrom(1n, 3n, 100n),
      ([type, times, divided], operator, units, numerator, denominator) => {
        const [least, most] = type.is !== 'integer' || !type.signed ? [0n, 255n] : [-128n, 127n]
        fc.pre(units >= least && units <= most)
        const value = { numerator: numerator * (divided / times), denominator }
        const says = saysOf(compareExactly(column(type), operator, value), units)
        // units / times = value / divided, without a fraction.
        expect(says).toBe(compared(units * divided * denominator, operator, value.numerator * times))
      },
    ),
    { numRuns: 2_000 },
  )
})

describe('beyond what the column can hold the answer is known', () => {
  const byte = column({ is: 'integer', signed: true, bits: 8 })
  test.each([
    ['<', 200n, 'not'],
    ['<=', 200n, 'not'],
    ['>', 200n, 'never'],
    ['=', 200n, 'never'],
    ['>', -200n, 'not'],
    ['>=', -200n, 'not'],
    ['<', -200n, 'never'],
    ['<=', 127n, 'compare'],
  ] as const)('%s %s', (operator, numerator, is) => {
    expect(compareExactly(byte, operator, { numerator, denominator: 1n }).is).toBe(is)
  })
})

describe('the least number of units that reaches something is found', () => {
  const byte = { is: 'integer', signed: true, bits: 8 } as const
  const days = { is: 'date' } as const
  test.each([
    [byte, -7n, -7n],
    [byte, -128n, -128n],
    [byte, 127n, 127n],
    [byte, 128n, 128n],
    [byte, 4000n, 128n],
    [byte, -4000n, -128n],
    [days, -719_162n, -719_162n],
    [{ is: 'decimal', precision: 38, scale: 2 } as const, 3n, 3n],
  ])('%j, from %s on', (type, from, found) => {
    expect(leastUnits(type, (units) => units >= from)).toBe(found)
  })
})

describe('nanoseconds after the year 2262', () => {
  const nanos = { is: 'datetime', perSecond: 1_000_000_000n, zoned: false } as const
  const year9999 = { numerator: 253_402_300_799_999_999_999n, denominator: 1n }

  test('are compared where the engine keeps more than 64 bits of them', () => {
    const right = { is: 'units', value: year9999.numerator, type: { ...nanos, wide: true } }
    const compared = compareExactly(column({ ...nanos, wide: true }), '>=', year9999)
    expect(compared).toMatchObject({ is: 'compare', operator: '>=', right })
  })

  test('are after every value where it does not', () => {
    expect(compareExactly(column(nanos), '>=', year9999)).toEqual({ is: 'never' })
    expect(compareExactly(column(nanos), '<', year9999).is).toBe('not')
  })

  test.each([
    [(2n ** 63n - 1n) * 1000n + 999n, 'compare'],
    [2n ** 63n * 1000n, 'never'],
    [-(2n ** 63n) * 1000n, 'compare'],
    [-(2n ** 63n) * 1000n - 1n, 'not'],
  ])('end where the microseconds do: %s is %s', (numerator, is) => {
    const compared = compareExactly(column({ ...nanos, wide: true }), '>', { numerator, denominator: 1n })
    expect(compared.is).toBe(is)
  })
})

describe('columns are compared where one type holds the values of both', () => {
  const at = (perSecond: 1_000n | 1_000_000n, zoned: boolean) =>
    ({ is: 'datetime', perSecond, zoned }) as const
  const decimal = (precision: number, scale: number) => ({ is: 'decimal', precision, scale }) as const
  const whole = (bits: 64 | 128) => ({ is: 'integer', signed: true, bits }) as const
  test.each<readonly [ColumnType, ColumnType, boolean]>([
    [at(1_000n, true), at(1_000n, true), true],
    [at(1_000n, true), at(1_000_000n, true), false],
    [at(1_000n, true), at(1_000n, false), false],
    [at(1_000n, true), { is: 'date' }, false],
    [whole(64), decimal(18, 18), true],
    [whole(64), decimal(19, 19), false],
    [decimal(38, 0), decimal(38, 0), true],
    [decimal(38, 0), decimal(2, 1), false],
    [whole(128), whole(128), false],
    [whole(64), { is: 'float', bits: 64 }, false],
    [{ is: 'float', bits: 32 }, { is: 'float', bits: 64 }, true],
    [{ is: 'text' }, { is: 'text', of: 'uuid' }, true],
    [{ is: 'text' }, { is: 'binary' }, false],
    [{ is: 'json' }, { is: 'json' }, false],
  ])('%#', (one, other, can) => {
    expect([comparable(one, other), comparable(other, one)]).toEqual([can, can])
  })
})
