import { describe, expect, test } from '@jest/globals'
import { kwargsOf } from './kwargs.ts'
import { comparisonsOf } from './row-condition.ts'
import { whenOf } from './when.ts'

function when(row_condition: unknown, condition_parser?: string, stepsOver: readonly string[] = []): unknown {
  const kwargs = kwargsOf({ row_condition, condition_parser })
  return whenOf(comparisonsOf(kwargs), (column) => (column === 'at' ? 'datetime' : undefined), stepsOver)
    ?.when
}

describe('a condition on rows is read', () => {
  test.each([
    ['pandas', 'x == 5', { x: { 'one-of': [5] } }],
    ['pandas', '(x >= 1.5) & (y == "a b")', { x: { min: 1.5 }, y: { 'one-of': ['a b'] } }],
    ['pandas', "5 < x and `my col` == 'a'", { x: { above: 5 }, 'my col': { 'one-of': ['a'] } }],
    ['pandas', 'x in [1, 2] and y.notnull()', { x: { 'one-of': [1, 2] }, y: { nulls: 'never' } }],
    ['pandas', 'x == True', { x: { 'one-of': [true] } }],
    ['pandas', 'x == 12345678901234567890', { x: { 'one-of': [12345678901234567890n] } }],
    ['pandas', 'at > "2020-01-02"', { at: { above: '2020-01-02T00:00:00' } }],
    ['pandas', '1 <= x and x < 3', { x: { min: 1, below: 3 } }],
    [
      'spark',
      "x = 5 AND y <> 'a' and z IS NOT NULL",
      { x: { 'one-of': [5] }, y: { 'not-one-of': ['a'] }, z: { nulls: 'never' } },
    ],
    ['spark', 'x IN (1, 2)', { x: { 'one-of': [1, 2] } }],
    ['great_expectations', 'col("x") > -5', { x: { above: -5 } }],
    ['great_expectations__experimental__', 'col("x").notNull()', { x: { nulls: 'never' } }],
    ['great_expectations', 'col("at") <= date("2020-01-02")', { at: { max: '2020-01-02T00:00:00' } }],
  ])('%s: %s', (parser, condition, wanted) => {
    expect(when(condition, parser)).toEqual(wanted)
  })

  test('as a map of later versions', () => {
    const comparison = (operator: string, parameter: unknown) => ({
      ...{ type: 'comparison', column: { name: 'x' } },
      ...{ operator, parameter },
    })
    const nullity = { type: 'nullity', column: { name: 'y' }, is_null: false }
    expect(
      when({ type: 'and', conditions: [comparison('>', 1), comparison('NOT_IN', [2, 3]), nullity] }),
    ).toEqual({
      x: { above: 1, 'not-one-of': [2, 3] },
      y: { nulls: 'never' },
    })
  })

  test('with != in pandas only where the nulls that hold it are left out anyway', () => {
    expect(when('x != 1 & x != 2', 'pandas', ['x'])).toEqual({ x: { 'not-one-of': [1, 2] } })
    expect(() => when('x != 1', 'pandas')).toThrow('is null, as != does in pandas')
  })
})

describe('a condition on rows is refused', () => {
  test.each([
    ['pandas', 'x == 1 or y == 2'],
    ['pandas', 'x == y'],
    ['pandas', 'not x == 1'],
    ['pandas', 'x + 1 == 2'],
    ['pandas', 'x.str.contains("a")'],
    ['pandas', 'x == [1, 2]'],
    ['pandas', '1 < x < 3'],
    ['pandas', 'x == 1 and x == 2'],
    ['pandas', 'x = 1'],
    ['pandas', 'x == 1 # y'],
    ['pandas', 'x == "a'],
    ['pandas', `${'('.repeat(1_000)}x == 1${')'.repeat(1_000)}`],
    ['pandas', `x == "${'a'.repeat(5_000)}"`],
    ['spark', 'x LIKE "a"'],
    ['spark', 'x BETWEEN 1 AND 2'],
    ['great_expectations', 'col("x") > 1 and col("y") > 2'],
    ['great_expectations', 'x > 1'],
    ['python', 'x == 1'],
  ])('%s: %.40s', (parser, condition) => {
    expect(() => when(condition, parser)).toThrow()
  })

  test.each([
    [{ type: 'or', conditions: [] }],
    [{ type: 'comparison', column: { name: 'x' }, operator: 'LIKE', parameter: 1 }],
    [{ type: 'nullity', column: { name: 'x' }, is_null: true }],
    [{ type: 'comparison', column: 3, operator: '>', parameter: 1 }],
    [[1]],
    [7],
  ])('%j', (condition) => {
    expect(() => when(condition)).toThrow('its row_condition')
  })
})
