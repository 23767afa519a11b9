import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { seeded } from '../random.ts'
import { delong, delongPaired, delongPValue } from './delong.ts'

const rows = fc
  .record({
    positives: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 25 }),
    negatives: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 25 }),
  })
  .map(({ positives, negatives }) => ({
    labels: [...positives.map(() => 1), ...negatives.map(() => 0)],
    scores: [...positives, ...negatives],
  }))

describe('the area under the ROC curve', () => {
  test('is the share of pairs in the right order, ties counted half', () => {
    fc.assert(
      fc.property(rows, ({ labels, scores }) => {
        const of = (label: number) => scores.filter((_, i) => labels[i] === label)
        const pairs = of(1).flatMap((one) =>
          of(0).map((other) => (one > other ? 1 : one === other ? 0.5 : 0)),
        )
        const { auc, variance, positives, negatives } = delong(labels, scores)
        expect(auc).toBeCloseTo(pairs.reduce<number>((sum, share) => sum + share, 0) / pairs.length, 12)
        expect(variance).toBeGreaterThanOrEqual(0)
        expect(positives * negatives).toBe(pairs.length)
      }),
    )
  })

  test('does not change when scores are stretched, and mirrors when they are turned round', () => {
    fc.assert(
      fc.property(rows, ({ labels, scores }) => {
        const { auc, variance } = delong(labels, scores)
        expect(
          delong(
            labels,
            scores.map((score) => score ** 3 - 40),
          ).auc,
        ).toBe(auc)
        const turned = delong(
          labels,
          scores.map((score) => -score),
        )
        expect(turned.auc).toBeCloseTo(1 - auc, 12)
        expect(turned.variance).toBeCloseTo(variance, 12)
      }),
    )
  })

  test('is the same to the last digit in whatever order the rows come', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 49 }), ({ labels, scores }, by) => {
        const turned = <Value>(values: readonly Value[]) => [...values.slice(by), ...values.slice(0, by)]
        const back = scores.map((score, row) => (score * 7 + row) % 5)
        expect(delong(turned(labels), turned(scores))).toEqual(delong(labels, scores))
        expect(delongPaired(turned(labels), turned(scores), turned(back))).toEqual(
          delongPaired(labels, scores, back),
        )
      }),
    )
  })

  test('keeps every digit of sums that no double holds', () => {
    // All of 100,000 positive rows but one are above all of 150,000 others: placements are 1, and once 0.
    const [positives, negatives] = [100_000, 150_000]
    const labels = Float64Array.from({ length: positives + negatives }, (_, row) => (row < positives ? 1 : 0))
    const scores = labels.map((label, row) => (row === 0 ? -1 : label))
    const { auc, variance } = delong(labels, scores)
    expect(auc).toBe(0.99999)
    expect(variance).toBeCloseTo(1 / positives ** 2, 24)
  })

  test.each([
    [[1, 1, 0], [1, 2, 3], 'at least two rows of each class'],
    [[1, 0, 0], [1, 2, 3], 'at least two rows of each class'],
    [[1, 1, 0, 2], [1, 2, 3, 4], 'labels that are 0 or 1'],
    [[1, 1, 0, 0], [1, 2, 3], 'as many scores as labels'],
    [[1, 1, 0, 0], [1, 2, Number.NaN, 3], 'scores that are numbers'],
  ])('refuses labels %j with scores %j', (labels, scores, wanted) => {
    expect(() => delong(labels, scores)).toThrow(`wanted ${wanted}`)
  })
})

describe('the comparison of two areas', () => {
  test('changes sign when the scores are swapped', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.integer({ min: 0, max: 5 })), ({ labels, scores }, noise) => {
        const other = scores.map((score) => score + (noise.next().value ?? 0))
        const [there, back] = [delongPaired(labels, scores, other), delongPaired(labels, other, scores)]
        expect(back.difference).toBeCloseTo(-there.difference, 12)
        expect(back.variance).toBeCloseTo(there.variance, 12)
        expect(back.covariance).toBeCloseTo(there.covariance, 12)
        expect(there.variance).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('of a score with itself finds nothing', () => {
    const compared = delongPaired([1, 1, 1, 0, 0, 0], [3, 1, 4, 1, 5, 9], [3, 1, 4, 1, 5, 9])
    expect(compared).toMatchObject({ difference: 0, z: 0, p: 1 })
    expect(compared.variance).toBeLessThan(1e-15)
  })

  test('of perfect scores with their opposite has no doubt', () => {
    const compared = delongPaired([1, 1, 0, 0], [4, 3, 2, 1], [1, 2, 3, 4])
    expect(compared).toMatchObject({ difference: 1, variance: 0, z: Number.POSITIVE_INFINITY, p: 0 })
  })

  test.each([
    [0, 0.01, 0, 0.5],
    [0.1, 0, 0, 0],
    [-0.1, 0, 0, 1],
    [0.1, 0, 0.1, 0.5],
    [0.1, 0.01, -0.0645, 0.05],
  ])(
    'of %s with variance %s against %s has a p-value of %s',
    (difference, variance, hypothetical, expected) => {
      expect(delongPValue({ difference, variance }, hypothetical)).toBeCloseTo(expected, 4)
    },
  )

  test('refuses to compare with no number', () => {
    expect(() => delongPValue({ difference: 0, variance: 1 }, Number.NaN)).toThrow(
      'wanted a finite difference',
    )
  })

  test('calls equal scores different in about one of twenty trials', () => {
    const random = seeded('delong')
    const labels = Array.from({ length: 80 }, (_, i) => i % 2)
    let wrong = 0
    for (let trial = 0; trial < 800; trial++) {
      const latent = labels.map((label) => label + random.next() * 3)
      const [one, other] = [0, 1].map(() => latent.map((value) => value + random.next() * 2))
      if (delongPaired(labels, one ?? [], other ?? []).p <= 0.05) wrong += 1
    }
    expect(wrong / 800).toBeGreaterThan(0.03)
    expect(wrong / 800).toBeLessThan(0.075)
  })
})

test('rows that count more often than a double holds the products of lose no digit', () => {
  const [labels, scores, other] = [
    [1, 1, 0, 0],
    [0.8, 0.35, 0.4, 0.1],
    [0.9, 0.8, 0.2, 0.85],
  ]
  const often = (count: number) => labels.map(() => count)
  const [few, many] = [2 ** 4, 2 ** 30].map((count) => delongPaired(labels, scores, other, often(count)))
  expect(delong(labels, scores, often(2 ** 30)).auc).toBe(0.75)
  // The variance falls as rows are more, but for the one row that each class has less.
  const share = (2 * 2 ** 4 - 1) / (2 * 2 ** 30 - 1)
  expect(many?.first.variance).toBeCloseTo((few?.first.variance ?? 0) * share, 14)
  expect(many?.second.variance).toBeCloseTo((few?.second.variance ?? 0) * share, 14)
})
