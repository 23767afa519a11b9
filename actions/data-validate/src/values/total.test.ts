import { describe, expect, test } from '@jest/globals'
import { type Cell, columnOf, type Form } from '@ml-actions/conditions/twin'
import { ratioOfDecimal } from '@ml-actions/conditions/values/decimal'
import { compareRatios } from '@ml-actions/stats/summaries/ratio'
import { addColumn, emptyTotal, mergeTotals, ratioInWords, squaresOf, sumOf, type Total } from './total.ts'

const safe = 2 ** 53 - 1

function totalOf(is: Form, cells: readonly Cell[]): Total {
  const total = emptyTotal({ squared: true })
  addColumn(total, columnOf(is, 'c', cells), cells.length)
  return total
}

const exact = (value: bigint) => ratioInWords({ numerator: value, denominator: 1n })
const sum = (cells: readonly number[]) => cells.reduce((all, cell) => all + BigInt(cell), 0n)
const squares = (cells: readonly number[]) => cells.reduce((all, cell) => all + BigInt(cell) ** 2n, 0n)

describe('the exact sum of whole numbers, and of their squares', () => {
  test.each([
    [[]],
    [[1, -1]],
    [[2 ** 52, 1, 2 ** 52, 1]],
    [[2 ** 52 + 1, 2 ** 52 + 1, 3]],
    [[safe, safe, safe, -1]],
    [[-safe, -safe, 2 ** 51, 2 ** 51, 2 ** 51]],
    [[2 ** 26, 2 ** 26, 2 ** 26 + 1]],
    [Array.from({ length: 9 }, () => 2 ** 26 - 1)],
  ])('of %j', (cells) => {
    const total = totalOf('integer', cells)
    expect(total.count).toBe(cells.length)
    expect(ratioInWords(sumOf(total))).toBe(exact(sum(cells)))
    expect(ratioInWords(squaresOf(total))).toBe(exact(squares(cells)))
  })

  test('is the same in parts, whatever forms they have', () => {
    const merged = mergeTotals(totalOf('decimal', ['0.5', '1.25']), totalOf('big-integer', [2n ** 60n]))
    expect(ratioInWords(sumOf(merged))).toBe('1152921504606846977.75')
    const squared = ratioOfDecimal({ unscaled: 2n ** 120n * 10_000n + 18_125n, scale: 4 })
    expect(compareRatios(squaresOf(merged), squared)).toBe(0)
  })

  test('without squares has those of its decimals alone, of which none were kept', () => {
    const total = emptyTotal({ squared: false })
    addColumn(total, columnOf('decimal', 'c', ['1.5', '2', null]), 3)
    expect([total.count, squaresOf(total).numerator]).toEqual([2, 0n])
    expect(ratioInWords(sumOf(total))).toBe('3.5')
  })

  test('of a column of no numbers is that of nothing', () => {
    expect(totalOf('text', ['a'])).toEqual(emptyTotal({ squared: true }))
    expect(ratioInWords(sumOf(totalOf('boolean', [true, true, false])))).toBe('2')
  })
})

test.each([
  [10n ** 400n, 1n, 'about 1.0000000000000000e+400'],
  [-(10n ** 400n) * 123n, 1n, 'about -1.2300000000000000e+402'],
  [1n, 3n, 'about 0.3333333333333333'],
  [1n, 4n, '0.25'],
  [10n ** 40n, 1n, 'about 1e+40'],
])('%s / %s in words is %s', (numerator, denominator, words) => {
  expect(ratioInWords({ numerator, denominator })).toBe(words)
})
