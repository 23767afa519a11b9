import { describe, expect, test } from '@jest/globals'
import { columnOf } from '@ml-actions/conditions/twin'
import fc from 'fast-check'
import { batchOf, checkOf, givenNothing, named, validated } from '../twin.ts'
import type { Look } from './check.ts'
import { order } from './order.ts'

const one = { unscaled: 1n, scale: 0 }

describe('the order of values', () => {
  test.each([
    ['increasing', 'int64', ['1', '1', '2'], [], 'equal neighbours are allowed'],
    ['increasing', 'int64', ['1', '3', '2', '3'], [4], 'the later cell is the failure'],
    ['strictly-increasing', 'int64', ['1', '1', '2'], [3], 'equal neighbours are not'],
    ['decreasing', 'int64', ['2', '2', '1'], [], 'equal neighbours are allowed'],
    ['decreasing', 'int64', ['1', '2', '1'], [3], 'it goes up'],
    ['strictly-decreasing', 'int64', ['3', '2', '2'], [4], 'equal neighbours are not'],
    ['increasing', 'int64', ['1', '', '', '2', '', '0'], [7], 'nulls are stepped over'],
    ['increasing', 'int64', ['5', 'x', '4'], [4], 'a cell that is no number is stepped over'],
    ['increasing', 'uint64', ['1', '18446744073709551614', '18446744073709551615'], [], 'nothing is rounded'],
    ['strictly-increasing', 'decimal', ['1.5', '1.50', '1.500001'], [3], 'decimals compare by value'],
    ['increasing', 'float64', ['1', 'NaN', '0'], [3, 4], 'NaN fails, and is nothing to compare with'],
    [
      'increasing',
      'float64',
      ['-Infinity', '-0', '0', '1e308', 'Infinity'],
      [],
      'infinities have their place',
    ],
    ['increasing', 'time', ['23:00:00', '01:00:00'], [3], 'it is earlier in the day'],
    ['increasing', 'duration', ['PT1H', 'PT59M'], [3], 'it is shorter'],
    ['increasing', 'date', ['2013-01-01', '2012-12-31'], [3], 'it is the day before'],
    [
      'increasing',
      'datetime',
      ['2013-01-01T00:00:00Z', '2013-01-01T00:30:00+01:00'],
      [3],
      'the offset counts',
    ],
    [
      'increasing',
      'datetime',
      ['2013-01-01T00:00:00Z', '2013-01-02T00:00:00'],
      [3],
      'with and without offset have no order',
    ],
    [
      'increasing',
      'datetime',
      ['2013-01-01T00:00:00.1Z', '2013-01-01T00:00:00.05Z'],
      [3],
      'it is earlier within the second',
    ],
    [
      'strictly-increasing',
      'text',
      ['Z', 'a', 'ab', '\uffee', '😀'],
      [],
      'text is in the order of its code points',
    ],
  ] as const)('%s of %s %j fails at lines %j: %s', async (word, type, lines, failing, _) => {
    const loose = type === 'float64' ? 'nan: allowed, infinite: allowed, ' : ''
    const check = await checkOf('order', `{ type: ${type}, ${loose}order: ${word} }`, lines)
    expect(check.findings.map(({ place }) => place?.line)).toEqual(failing)
    expect(check.outcome).toBe(failing.length === 0 ? 'pass' : 'fail')
  })

  test('is kept from one file to the next', async () => {
    const contract = 'contract: 1\ncolumns: { c: { type: int64, order: increasing } }'
    const { checks } = await validated(contract, { '1.csv': 'c\n1\n5\n', '2.csv': 'c\n\n\n4\n6\n' })
    const check = named(checks, 'order')
    expect(check).toMatchObject({ outcome: 'fail', counts: { evaluated: 4, failed: 1, skipped: 2 } })
    expect(check.findings).toMatchObject([
      { is: 'the value is not at least the one before', place: { path: '2.csv', line: 4 } },
    ])
  })

  test('of one value holds, and of none is not known', async () => {
    const asked = '{ type: int64, order: increasing }'
    expect(await checkOf('order', asked, ['7'])).toMatchObject({ outcome: 'pass', counts: { evaluated: 1 } })
    expect(await checkOf('order', asked, ['', ''])).toMatchObject({ outcome: 'inconclusive' })
  })

  test('steps over files that do not have the column, and over stretches of nulls', async () => {
    const contract = 'contract: 1\ncolumns: { c: { type: int64, required: false, order: increasing }, d: {} }'
    const files = {
      '1.csv': 'c,d\n5,a\n',
      '2.csv': 'd\na\n',
      '3.csv': 'c,d\n,a\n',
      '4.csv': 'd\na\n',
      '5.csv': 'c,d\n4,a\n6,a\n',
    }
    const check = named((await validated(contract, files)).checks, 'order')
    expect(check).toMatchObject({ counts: { evaluated: 3, failed: 1, skipped: 1 } })
    expect(check.findings).toMatchObject([{ place: { path: '5.csv', line: 2 } }])
  })

  test('is said in words', async () => {
    const check = await checkOf('order', '{ type: int64, order: strictly-decreasing }', [
      'x',
      '',
      '3',
      '2',
      '2',
      '',
      '0',
    ])
    expect(check).toMatchObject({
      is: '1 of 4 values (25 %) is not less than the one before',
      wanted: 'each value less than the one before (strictly-decreasing)',
      counts: { evaluated: 4, failed: 1, skipped: 3 },
    })
    const nan = await checkOf('order', '{ type: float64, nan: allowed, order: increasing }', ['NaN'])
    expect(nan.findings).toMatchObject([{ is: 'the value is NaN, which has no order' }])
  })

  test.each([
    ['int64', ['7', '8', '', '9'], []],
    ['int64', ['7', '9', '10'], [3]],
    ['int64', ['7', '7'], [3]],
    ['int64', ['2', '1'], [3]],
    ['uint64', ['9007199254740991', '9007199254740992', '9007199254740993'], []],
    ['uint64', ['9007199254740991', '9007199254740993'], [3]],
  ] as const)('consecutive of %s %j fails at lines %j', async (type, lines, failing) => {
    const check = await checkOf('order', `{ type: ${type}, order: consecutive }`, lines)
    expect(check.findings.map(({ place }) => place?.line)).toEqual(failing)
  })

  test('consecutive goes on in the next file', async () => {
    const contract = 'contract: 1\ncolumns: { c: { type: int64, order: consecutive } }'
    const { checks } = await validated(contract, {
      '1.csv': 'c\n1\n2\n',
      '2.csv': 'c\n3\n',
      '3.csv': 'c\n5\n',
    })
    expect(named(checks, 'order').findings).toMatchObject([{ place: { path: '3.csv' } }])
  })

  test.each(['float64', 'decimal', 'text'])('consecutive is asked wrongly of %s', async (type) => {
    const asking = checkOf('order', `{ type: ${type}, order: consecutive }`, ['1'])
    await expect(asking).rejects.toThrow(
      'asks whole numbers to follow each other, and the column holds none; wanted: a column of type int64 or its like; say its `type`',
    )
  })

  test('may be kept mostly', async () => {
    const asked = '{ type: int64, order: { value: increasing, mostly: 0.75 } }'
    expect(await checkOf('order', asked, ['1', '3', '2', '4'])).toMatchObject({ outcome: 'pass' })
    expect(await checkOf('order', asked, ['1', '3', '2', '1'])).toMatchObject({ outcome: 'fail' })
  })

  test('is judged alike however the rows are cut, and whichever cut is merged first', () => {
    const cells = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(null)), { maxLength: 12 })
    fc.assert(
      fc.property(cells, fc.array(fc.nat(12), { maxLength: 4 }), fc.nat(), (values, cuts, seed) => {
        const ends = [...cuts, values.length]
          .map((cut) => Math.min(cut, values.length))
          .toSorted((a, b) => a - b)
        const parts = ends.map((end, index) => {
          const state = order.plan('strictly-increasing', givenNothing)
          const first = ends[index - 1] ?? 0
          order.fold?.(state, lookAt(values.slice(first, end), first), 'strictly-increasing')
          return state
        })
        const mixed = parts.map((_, index) => parts[(index * 7 + seed) % parts.length] ?? parts[0])
        const distinct = new Set(mixed).size === parts.length ? mixed : parts.toReversed()
        const whole = distinct.reduce<(typeof parts)[number]>(
          (state, part) => (part === undefined ? state : order.merge(state, part)),
          order.plan('strictly-increasing', givenNothing),
        )
        const answer = order.answer(whole, 'strictly-increasing', one, givenNothing)
        const present = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]))
        const failing = present.filter(({ value }, index) => value <= (present[index - 1]?.value ?? -1))
        expect(answer.failed).toBe(failing.length)
        expect(answer.examples.map(({ at }) => at)).toEqual(failing.slice(0, 10).map(({ at }) => at))
        expect(answer.evaluated).toBe(present.length)
      }),
    )
  })
})

test('the state of neighbouring batches stays one stretch, however many they are', () => {
  const state = order.plan('increasing', givenNothing)
  for (let batch = 0; batch < 5; batch++) order.fold?.(state, lookAt([batch, null], batch * 2), 'increasing')
  order.fold?.(state, lookAt([], 10), 'increasing')
  expect(state).toMatchObject({ stretches: [{ from: 0, to: 10, first: { value: 0, at: 0 }, last: 4 }] })
  const later = order.plan('increasing', givenNothing)
  order.fold?.(later, lookAt([null], 10), 'increasing')
  expect(order.merge(later, state)).toMatchObject({ stretches: [{ from: 0, to: 11, last: 4 }] })
})

test('a state moved to later rows is the state of the later rows', () => {
  const stateAt = (first: number) => {
    const state = order.plan('increasing', givenNothing)
    order.fold?.(state, lookAt([null, 2, 1, null], first), 'increasing')
    return state
  }
  const seen = (state: ReturnType<typeof stateAt>) => {
    const { failed, examples } = order.answer(order.merge(stateAt(0), state), 'increasing', one, givenNothing)
    return { failed, at: examples.map(({ at }) => at) }
  }
  const moved = order.shift?.(stateAt(0), 7)
  expect(moved).toEqual(stateAt(7))
  expect(seen(stateAt(4))).toEqual({ failed: 2, at: [2, 6] })
})

function lookAt(values: readonly (number | null)[], first: number): Look {
  const column = columnOf('integer', 'c', values)
  const batch = batchOf([column])
  const count = (state: number) => column.states.filter((other) => other === state).length
  const place = (row: number) => batch.place(row, 0)
  const cells = { column, values: count(0), nulls: count(1), invalid: count(2), place, show: () => undefined }
  return { rows: values.length, inView: values.length, first, cells: [cells], given: givenNothing }
}
