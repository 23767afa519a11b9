import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { estimateOne } from './estimate-one.ts'
import type { LabelSets } from './label-sets.ts'
import { labelStatistic } from './label-tally.ts'
import { f1 } from './metrics/f1.ts'
import { recall } from './metrics/recall.ts'
import { type Examples, select } from './predictions.ts'
import type { Statistic } from './statistic.ts'
import type { Tally } from './tally.ts'

/** The sets of the labels a, b and c; a set’s code is its labels’ bits. */
const sets: LabelSets = {
  names: ['a', 'b', 'c'],
  members: Array.from({ length: 8 }, (_, code) =>
    Int32Array.from([0, 1, 2].filter((label) => (code >> label) & 1)),
  ),
}

function examplesOf(rows: readonly (readonly [truth: number, said: number])[]): Examples {
  return {
    task: 'multilabel',
    rows: rows.length,
    classes: sets.members.map(String),
    positive: -1,
    labels: Float64Array.from(rows.map(([truth]) => truth)),
    predictions: Float64Array.from(rows.map(([, said]) => said)),
    labelSets: sets,
  }
}

const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), {
  minLength: 1,
  maxLength: 30,
})

/** Any function that tells all counts apart, and grows with none when all grow alike. */
function mixed({ support, predicted, hits, rows }: Tally) {
  const sum = [...support, ...predicted, ...hits].reduce((all, count, at) => all + (at + 1) ** 2 * count, 0)
  return { value: (sum / rows) ** 2, n: rows }
}

function defined(examples: Examples): Statistic {
  const seen = labelStatistic(examples, sets, mixed)
  if ('is' in seen) throw new Error(seen.because)
  return seen
}

describe('counts of labels', () => {
  test('are of each row’s own labels', () => {
    let seen: Tally | undefined
    labelStatistic(
      examplesOf([
        [0b011, 0b110],
        [0b011, 0b110],
        [0b000, 0b001],
      ]),
      sets,
      (tally) => {
        seen = tally
        return { value: 1, n: tally.rows }
      },
    )
    expect(seen).toEqual({
      support: Float64Array.of(2, 2, 0),
      predicted: Float64Array.of(1, 2, 2),
      hits: Float64Array.of(0, 2, 0),
      rows: 3,
      apart: 0,
    })
  })

  test('of rows that count as often as they say are those of copies', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const times = some.map(([truth, said]) => (truth + said) % 3)
        const copies = some.flatMap((row, at) => Array<(typeof some)[number]>(times[at] ?? 0).fill(row))
        const weighted = defined(examplesOf(some)).weighted(times)
        if (copies.length === 0) expect(weighted).toBeUndefined()
        else expect(weighted).toBeCloseTo(defined(examplesOf(copies)).value, 8)
      }),
    )
  })

  test('get from each row what its weight changes, to first order', () => {
    const some = examplesOf([
      [3, 6],
      [5, 5],
      [0, 1],
      [7, 2],
      [3, 6],
      [4, 0],
    ])
    const seen = defined(some)
    const influence = [...(seen.influence?.() ?? [])]
    const step = 1e-7
    for (let row = 0; row < 6; row++) {
      const times = Array.from({ length: 6 }, (_, other) => (other === row ? 1 + step : 1))
      const slope = (6 * ((seen.weighted(times) ?? 0) - seen.value)) / step
      // The rows’ own number grows too, which takes the same away from each.
      expect((influence[row] ?? 0) - 2 * seen.value).toBeCloseTo(slope, 1)
    }
  })

  test('say why there is no value, of all rows or of a resample', () => {
    const none = { is: 'undefined', reason: 'nothing-evaluated', because: 'no row bears on it' } as const
    const some = examplesOf([
      [1, 1],
      [0, 0],
    ])
    expect(labelStatistic(some, sets, () => none)).toEqual(none)
    const seen = labelStatistic(some, sets, ({ support, rows }) =>
      support[0] === 0 ? none : { value: 1, n: rows },
    )
    if ('is' in seen) throw new Error('there is a value')
    expect([seen.weighted([1, 0]), seen.weighted([0, 1])]).toEqual([1, undefined])
    expect(seen.influence?.()).toEqual(Float64Array.of(0, 0))
    // Beside the counts that were seen there is none, and so no slope.
    const lone = labelStatistic(some, sets, ({ support, rows }) =>
      support[0] === 1 ? { value: 5, n: rows } : none,
    )
    expect('is' in lone ? lone : lone.influence?.()).toEqual(Float64Array.of(0, 0))
  })
})

describe('averages over labels', () => {
  const many = select(
    examplesOf([
      [3, 3],
      [5, 4],
      [6, 2],
      [1, 1],
      [0, 0],
      [7, 6],
      [2, 3],
    ]),
    Int32Array.from({ length: 3_500 }, (_, at) => (at * at) % 7),
  )

  test.each([
    [f1, { average: 'macro' }],
    [f1, { average: 'weighted' }],
    [f1, { average: 'micro' }],
    [recall, { average: 'macro' }],
    [f1, { class: 'b' }],
  ] as const)('of many rows have the error that leaving rows out shows: %#', (metric, settings) => {
    const seen = estimateOne(metric, many, settings)
    if (seen.is !== 'estimate') throw new Error(seen.because)
    expect(seen.method).toBe('delta method')
    // Rows of one kind are left out alike: the jackknife of seven values, each as often as its rows are.
    const kinds = new Map<string, { at: number; times: number }>()
    for (let at = 0; at < many.rows; at++) {
      const key = `${many.labels[at]} ${many.predictions?.[at]}`
      const kind = kinds.get(key) ?? { at, times: 0 }
      kinds.set(key, { ...kind, times: kind.times + 1 })
    }
    const without = [...kinds.values()].map(({ at, times }) => {
      const rest = Int32Array.from({ length: many.rows - 1 }, (_, other) => (other < at ? other : other + 1))
      const left = estimateOne(metric, select(many, rest), settings)
      return { value: left.is === 'estimate' ? left.value : 0, times }
    })
    const mean = without.reduce((sum, { value, times }) => sum + value * times, 0) / many.rows
    const squares = without.reduce((sum, { value, times }) => sum + times * (value - mean) ** 2, 0)
    expect(seen.error).toBeCloseTo(Math.sqrt(((many.rows - 1) / many.rows) * squares), 5)
  })
})
