import { describe, expect, test } from '@jest/globals'
import { seeded } from '../random.ts'
import { binomialPmf } from './binomial.ts'
import { binomialSample } from './binomial-sample.ts'
import { chiSquareSurvival } from './chi-square.ts'

/** Tells how likely counts as far from the binomial's are, cells of under five expected pooled. */
function fit(trials: number, p: number, draws: number): number {
  const random = seeded(`${trials} at ${p}`)
  const seen = new Map<number, number>()
  for (let i = 0; i < draws; i++) {
    const successes = binomialSample(trials, p, random)
    seen.set(successes, (seen.get(successes) ?? 0) + 1)
  }
  let statistic = 0
  let cells = 0
  let [restSeen, restExpected] = [draws, draws]
  for (let successes = 0; successes <= trials; successes++) {
    const expected = draws * binomialPmf(successes, trials, p)
    if (expected < 5) continue
    const count = seen.get(successes) ?? 0
    statistic += (count - expected) ** 2 / expected
    restSeen -= count
    restExpected -= expected
    cells += 1
  }
  return chiSquareSurvival(statistic + (restSeen - restExpected) ** 2 / Math.max(restExpected, 1), cells)
}

describe('a binomial sample', () => {
  test.each([
    [5, 0.3],
    [60, 0.1],
    [8, 0.9],
    [60, 0.5],
    [100, 0.12],
    [300, 0.04],
    [1000, 0.7],
    [20_000, 0.01],
  ])('of %s trials at p = %s is distributed as it should be', (trials, p) => {
    expect(fit(trials, p, 20_000)).toBeGreaterThan(0.001)
  })

  test('of very many trials has the right mean and variance', () => {
    const random = seeded('many')
    const [trials, p] = [1e9, 0.25]
    const draws = Array.from({ length: 4000 }, () => binomialSample(trials, p, random))
    const deviations = draws.map((draw) => (draw - trials * p) / Math.sqrt(trials * p * (1 - p)))
    const mean = deviations.reduce((sum, z) => sum + z, 0) / 4000
    const variance = deviations.reduce((sum, z) => sum + z * z, 0) / 4000
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(4000))
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / 4000))
  })

  test.each([
    [0, 0.5, 0],
    [7, 0, 0],
    [7, 1, 7],
    [7, 0.5, 7],
  ])(
    'of %s trials at p = %s stays within them even when the random numbers are extreme',
    (trials, p, most) => {
      const extreme = { next: () => 1 - 2 ** -53, below: () => 0, scatter() {} }
      expect(binomialSample(trials, p, extreme)).toBe(most === 7 && p === 0.5 ? 7 : most)
    },
  )

  test('never leaves the possible counts', () => {
    const random = seeded('edges')
    for (let i = 0; i < 3000; i++) {
      const drawn = binomialSample(25, 0.45, random)
      expect(drawn >= 0 && drawn <= 25).toBe(true)
    }
  })

  test('refuses counts and probabilities that are none', () => {
    const random = seeded('any')
    for (const trials of [-1, 1.5, Number.NaN]) {
      expect(() => binomialSample(trials, 0.5, random)).toThrow('wanted a whole number of trials')
    }
    for (const p of [-0.1, 1.1, Number.NaN])
      expect(() => binomialSample(3, p, random)).toThrow('wanted p in [0, 1]')
  })
})
