import { describe, expect, test } from '@jest/globals'
import { type Cell, columnOf, type Form } from '@ml-actions/conditions/twin'
import { decimalOf, ratioOfDecimal } from '@ml-actions/conditions/values/decimal'
import { compareRatios, type Ratio, ratioOf } from '@ml-actions/stats/summaries/ratio'
import fc from 'fast-check'
import type { NumberColumn } from './number.ts'
import { addRanking, mergeRankings, narrow, noRanking, numbersAt, type Ranking } from './ranking.ts'

interface Batch {
  readonly is: Form
  readonly cells: readonly Cell[]
}

const spike = fc.constantFrom(7, 7.5, -0)
const doubles = fc.array(fc.oneof(spike, fc.double({ noNaN: true, noDefaultInfinity: true })), {
  maxLength: 12,
})
const wholes = fc.array(fc.oneof(spike.map(Math.round), fc.maxSafeInteger()), { maxLength: 12 })
const bigs = fc.array(fc.oneof(fc.constant(2n ** 60n), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n })), {
  maxLength: 6,
})
const decimals = fc.array(fc.constantFrom('7.50', '7.5', '0.1', '7.50000000000000000001', '-3'), {
  maxLength: 6,
})
const batch: fc.Arbitrary<Batch> = fc.oneof(
  doubles.map((cells) => ({ is: 'float' as const, cells })),
  wholes.map((cells) => ({ is: 'integer' as const, cells })),
  bigs.map((cells) => ({ is: 'big-integer' as const, cells })),
  decimals.map((cells) => ({ is: 'decimal' as const, cells })),
)

function exactly(cell: Cell): Ratio {
  if (typeof cell === 'number') return ratioOf(cell)
  const decimal = decimalOf(String(cell))
  if (decimal === undefined) throw new Error(`no number: ${String(cell)}`)
  return ratioOfDecimal(decimal)
}

function look(ranking: Ranking, batches: readonly Batch[]): Ranking {
  for (const { is, cells } of batches)
    addRanking(ranking, columnOf(is, 'c', cells) as NumberColumn, cells.length)
  return ranking
}

describe('numbers of which only some are kept', () => {
  test('are found by rank as in the sorted whole, or not at all', () => {
    fc.assert(
      fc.property(
        fc.array(batch, { maxLength: 6 }),
        fc.constantFrom(0, 3, 20, 200),
        fc.nat(),
        (batches, most, at) => {
          const sorted = batches.flatMap(({ cells }) => cells.map(exactly)).toSorted(compareRatios)
          const parts = [batches.slice(0, 2), batches.slice(2)]
          const ranking = parts.map((part) => look(noRanking(most), part)).reduce(mergeRankings)
          expect(ranking.evaluated).toBe(sorted.length)
          if (sorted.length === 0) return
          const ranks = [0, at % sorted.length, sorted.length - 1]
          let passes = 0
          while (narrow(ranking, ranks)) {
            look(ranking, batches)
            passes++
          }
          expect(passes).toBeLessThanOrEqual(4)
          for (const [index, found] of numbersAt(ranking, ranks).entries()) {
            const expected = sorted[ranks[index] ?? 0]
            if (found === undefined || expected === undefined) expect(most).toBeLessThan(200)
            else expect(compareRatios(found, expected)).toBe(0)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  test('are doubles alone: always found, however few are kept', () => {
    fc.assert(
      fc.property(doubles, fc.nat(), (cells, at) => {
        fc.pre(cells.length > 0)
        const ranking = look(noRanking(0), [{ is: 'float', cells }])
        const rank = at % cells.length
        while (narrow(ranking, [rank])) look(ranking, [{ is: 'float', cells }])
        const [found] = numbersAt(ranking, [rank])
        const expected = [...cells].sort((one, other) => one - other)[rank] ?? 0
        expect(found === undefined ? undefined : compareRatios(found, ratioOf(expected))).toBe(0)
      }),
    )
  })

  test('are not told where many differ by less than doubles do', () => {
    const cells = ['7.5', '7.50000000000000000001', '7.50000000000000000002']
    const ranking = look(noRanking(0), [{ is: 'decimal', cells }])
    while (narrow(ranking, [1])) look(ranking, [{ is: 'decimal', cells }])
    expect(numbersAt(ranking, [1])).toEqual([undefined])
  })

  /** A search for one rank, as far as its last pass, in which nothing was looked at yet. */
  function searched(is: Form, cells: readonly Cell[], rank: number): Ranking {
    const ranking = look(noRanking(0), [{ is, cells }])
    for (;;) {
      narrow(ranking, [rank])
      if (ranking.search?.does === 'compare') return ranking
      look(ranking, [{ is, cells }])
    }
  }

  test('are told only of the ranks that were searched for, and once they were looked at', () => {
    const cells = [1, 2, 2, 3]
    const ranking = searched('float', cells, 1)
    expect(numbersAt(ranking, [1])).toEqual([undefined])
    look(ranking, [{ is: 'float', cells }])
    expect(numbersAt(ranking, [1, 2, 3])).toEqual([ratioOf(2), ratioOf(2), undefined])
  })

  test.each([
    ['7.5', '7.50', ratioOf(7.5)],
    ['7.5', '7.50000000000000000001', undefined],
    ['7.50000000000000000001', '7.5', undefined],
  ])('are those of two parts together: %s and %s', (one, other, found) => {
    const ranking = searched('decimal', [one, other], 0)
    const parts = [one, other].map((cell) =>
      look(structuredClone(ranking), [{ is: 'decimal', cells: [cell] }]),
    )
    const [first, second] = parts as [Ranking, Ranking]
    const [value] = numbersAt(mergeRankings(first, second), [0])
    if (found === undefined) expect(value).toBeUndefined()
    else expect(value === undefined ? 1 : compareRatios(value, found)).toBe(0)
  })
})
