import { describe, expect, test } from '@jest/globals'
import type { ColumnType } from '@ml-actions/engine/column'
import { doesNotMatch } from '../keywords/does-not-match.ts'
import { matches } from '../keywords/matches.ts'
import type { Value } from '../values/value.ts'
import { unpushed, unread } from './column.ts'
import { amongValues, compareValue } from './compare.ts'
import { pushColumnOf } from './engine-column.ts'

const column = (type: ColumnType) => ({ name: 'a', word: 'its word', type })
const stored = (type: ColumnType) => ({ is: 'column', name: 'a', type }) as const

const bool = { is: 'bool' } as const
const binary = { is: 'binary' } as const
const text = { is: 'text' } as const
const float = { is: 'float', bits: 64 } as const
const time = { is: 'datetime', perSecond: 1_000_000n, zoned: true } as const

describe('a column of an engine', () => {
  test.each([
    [float, { nanIsNull: true }, { is: 'without', of: stored(float), what: 'nan' }],
    [float, { emptyIsNull: true }, stored(float)],
    [text, { emptyIsNull: true }, { is: 'without', of: stored(text), what: 'empty' }],
    [text, { nanIsNull: true }, stored(text)],
  ])('%j, read as %j', (type, reading, scalar) => {
    expect(pushColumnOf(column(type), reading).scalar).toEqual(scalar)
  })

  test.each<readonly [ColumnType, object, string]>([
    [{ is: 'json' }, {}, 'JSON'],
    [{ is: 'time' }, {}, 'times of a day'],
    [time, { zone: 'Europe/Berlin' }, 'the zone Europe/Berlin'],
  ])('%j is asked for its nulls alone', (type, reading, because) => {
    const said = unread([pushColumnOf(column(type), reading)])
    expect(said).toMatch(/^column "a" holds /)
    expect(said).toContain(because)
  })

  test('times in UTC are asked for', () => {
    expect(unread([pushColumnOf(column(time))])).toBeUndefined()
  })
})

describe('what stands in a row', () => {
  const bytes = Uint8Array.of(1, 2)
  test.each<readonly [ColumnType, Value, object]>([
    [bool, { is: 'bool', value: true }, { is: 'bool', value: true }],
    [binary, { is: 'binary', bytes }, { is: 'binary', value: bytes }],
  ])('%j is compared with %j', (type, value, right) => {
    expect(compareValue(stored(type), '=', value)).toEqual({
      is: 'compare',
      left: stored(type),
      operator: '=',
      right,
    })
    expect(compareValue(stored(text), '=', value)).toEqual({ is: 'never' })
  })

  const one: Value = { is: 'number', exact: { unscaled: 1n, scale: 0 }, double: 1 }
  const word: Value = { is: 'text', text: '1', bytes: Uint8Array.of(49) }
  test.each<readonly [ColumnType, Value]>([
    [text, one],
    [float, word],
    [{ is: 'integer', signed: true, bits: 64 }, word],
    [{ is: 'date' }, one],
    [time, { is: 'datetime', seconds: 0, nanoseconds: 0, zoned: false }],
  ])('as %j has no order with %j', (type, value) => {
    expect(compareValue(stored(type), '=', value)).toEqual({ is: 'never' })
    expect(amongValues(stored(type), [value])).toEqual({ is: 'never' })
  })
})

test.each([matches, doesNotMatch])(
  'of $name an engine is told no pattern that it reads otherwise',
  (keyword) => {
    const about = {
      keyword: 'matches',
      typeOf: () => undefined,
      conditions: () => [],
      place: () => ({ path: '' }),
    }
    const asked = keyword.asks.read('a', about)
    if (asked === undefined) throw new Error('unread')
    const said = keyword.pushTest?.(pushColumnOf(column(text)), asked, { pattern: () => undefined })
    expect(said).toBe('the engine might read the pattern a otherwise than RE2')
  },
)

test.each([
  [{ name: 'order', unpushed: 'a table has no order' }, 'a table has no order'],
  [{ name: 'order' }, `"order" is answered by this action's own reader alone`],
])('%j says why no engine is asked', (keyword, because) => {
  expect(unpushed(keyword)).toBe(because)
})
